//! Lists of choices in a terminal: searching them, and leaving them without a trace.

use super::terminal::{CTRL_C, DOWN, ENTER, ESC, Terminal};

const SMALL: (u16, u16) = (40, 15);

/// The second question after a refund was chosen at the first.
fn at_the_second_question(size: (u16, u16)) -> Terminal {
    let mut terminal = Terminal::start(size, &["afterpay", "problem=refund"], &[]);
    terminal.sees("❯ 1. The shop agreed");
    terminal
}

#[test]
fn where_nothing_fits_enter_chooses_nothing_and_escape_shows_all_again() {
    let mut terminal = at_the_second_question((80, 24));
    let before = terminal.screen();
    terminal.press("zzz").sees("❯ Nothing fits this.");
    let nothing = terminal.screen();
    assert!(nothing.ends_with(
        "╎ Choose, or type to search: zzz\n\
         ╎ ❯ Nothing fits this. Esc shows all choices again.\n\
         ╎   7. I am not sure\n\
         [Arrow keys to move, Enter to choose, Esc to leave]\n"
    ));
    terminal.press(ENTER).sees_anew("❯ Nothing fits this.");
    assert_eq!(terminal.screen(), nothing);
    // What was typed can be mended, and what always stays can be chosen.
    terminal
        .press("\u{7f}\u{7f}\u{7f}late")
        .sees("❯ 4. A late fee");
    terminal.press(ESC).sees("❯ 1. The shop agreed");
    assert_eq!(terminal.screen(), before);
    terminal.press("zzz").sees("❯ Nothing");
    terminal
        .press(DOWN)
        .press(ENTER)
        .sees("✓ What has happened");
    assert!(terminal.screen().contains("\n  I am not sure\n"));
}

#[test]
fn the_answer_given_before_is_under_the_pointer_until_somebody_searches() {
    let mut terminal = at_the_second_question((80, 24));
    terminal.press("3").press(ENTER).sees("✓ What has happened");
    terminal.press(ESC).sees("❯ 3. It is complicated");
    terminal.press("shop").sees("❯ 1. The shop agreed");
}

#[test]
fn a_long_search_stays_inside_the_window_and_leaves_nothing_behind() {
    let long = "我想问一下 my money has not come back at all 退款在哪里 ".repeat(3);
    for size in [SMALL, (80, 24)] {
        let mut terminal = at_the_second_question(size);
        terminal.press(&long).sees("7. I am not sure").press(CTRL_C);
        assert_eq!(terminal.exit_code(), 130);
        let screen = terminal.screen();
        let (_, end) = screen.split_once('✗').unwrap();
        let end = end.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            end,
            "What has happened with the refund so far? You left. Nothing was kept."
        );
        assert!(
            !screen.contains("money") && !screen.contains('╎'),
            "{screen}"
        );
    }
}
