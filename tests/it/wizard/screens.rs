//! Whole screens, as people see them, at three sizes and in three languages.

use snapbox::{Data, assert_data_eq};
use unicode_width::UnicodeWidthStr;

use super::terminal::{CTRL_C, DOWN, ENTER, ESC, Terminal};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 15)];
const LOCALES: [&str; 3] = ["en", "ms", "zh"];
const DAY: &str = "--as-of=2026-11-22";
const REFUND: [&str; 5] = [
    "afterpay",
    "problem=refund",
    "refund-kind=agreed",
    "can-log-in=yes",
    "region=AU",
];

fn afterpay(size: (u16, u16), more: &[&str]) -> Terminal {
    Terminal::start(size, &[&["afterpay", DAY], more].concat(), &[])
}

fn assert_screen(terminal: &Terminal, name: &str) {
    let path = format!("tests/screens/{name}.txt");
    let kept = Data::read_from(path.as_ref(), None).raw();
    assert_data_eq!(terminal.screen(), kept);
}

#[test]
fn a_question_after_another() {
    for (columns, rows) in SIZES {
        for (locale, second) in [("en", "Question 2"), ("ms", "Soalan 2"), ("zh", "第 2 题")] {
            let mut terminal = afterpay((columns, rows), &["-l", locale]);
            terminal.sees("1. ").press(ENTER).sees(second);
            assert_screen(&terminal, &format!("question-{locale}-{columns}x{rows}"));
        }
    }
}

#[test]
fn the_menu_at_the_card() {
    for (columns, rows) in SIZES {
        for locale in LOCALES {
            let arguments = [
                &REFUND[..],
                &[
                    "-l",
                    locale,
                    DAY,
                    "order-id=1",
                    "merchant=A",
                    "amount=2",
                    "charge-date=2026-10-01",
                    "card-last4=1111",
                    "return-date=2026-10-02",
                    "name=B",
                    "email=a@b.my",
                ],
            ]
            .concat();
            let mut terminal = Terminal::start((columns, rows), &arguments, &[]);
            terminal.sees(" 1. ").sees("Esc");
            assert_screen(&terminal, &format!("menu-{locale}-{columns}x{rows}"));
            terminal.press(ESC);
            assert_eq!(terminal.exit_code(), 0);
        }
    }
}

#[test]
fn a_small_window_shows_what_was_done_and_several_things_to_do_next() {
    for (locale, copied) in [("en", "Nobody"), ("ms", "Belum ada"), ("zh", "没有拨出")] {
        let arguments = [
            "paypay",
            "problem=lost-phone",
            "region=JP",
            "-l",
            locale,
            DAY,
        ];
        let mut terminal = Terminal::start((40, 15), &arguments, &[]);
        terminal.sees("❯  1. ").press(ENTER);
        terminal.sees(copied);
        assert_screen(&terminal, &format!("copied-{locale}-40x15"));
        terminal.press(ESC);
        assert_eq!(terminal.exit_code(), 0);
    }
}

#[test]
fn going_back_leaves_no_trail() {
    for size in SIZES {
        let mut terminal = afterpay(size, &[]);
        terminal.sees("1. A refund");
        let first = terminal.screen();
        terminal.press(ENTER).sees("What has happened");
        terminal.press(ENTER).sees("Can you log in");
        terminal
            .press(ESC)
            .sees("What has happened")
            .sees_no("Can you log in");
        terminal
            .press(ESC)
            .sees("Choose the line")
            .sees_no("What has happened");
        // In a small window the lines above have scrolled out of sight; the question itself is the same to the letter.
        let again = terminal.screen();
        let question = |screen: &str| screen[screen.find('▸').unwrap()..].to_owned();
        assert_eq!(question(&again), question(&first), "{size:?}");
        if size.1 >= 24 {
            assert_eq!(again, first);
        }
    }
}

#[test]
fn the_visible_last_choice_goes_back_too_and_nothing_is_lost() {
    let mut terminal = afterpay((80, 24), &[]);
    terminal.sees("1. A refund").press(DOWN).press(ENTER);
    terminal
        .sees("What is wrong with the charge?")
        .press("0")
        .press(ENTER);
    // The answer given before is under the pointer.
    terminal.sees("❯ 2. A charge");
    terminal.press(ENTER).sees("What is wrong with the charge?");
}

#[test]
fn choices_can_be_typed() {
    for (locale, typed, found) in [
        ("en", "chargeback", "❯ "),
        ("en", "9", "❯ 9. "),
        ("ms", "pulang", "❯ 1. "),
        ("zh", "退款", "❯ 1. "),
        ("zh", "９", "❯ 9. "),
    ] {
        let mut terminal = afterpay((80, 24), &["-l", locale]);
        terminal.sees("1. ").press(typed).sees(found);
        // The choice for everybody else always stays.
        assert!(terminal.screen().contains("9. "), "{}", terminal.screen());
    }
}

#[test]
fn no_line_is_wider_than_the_window_and_the_list_stays_whole() {
    for (columns, rows) in SIZES {
        for locale in LOCALES {
            let mut terminal = afterpay((columns, rows), &["-l", locale]);
            terminal.sees("❯ 1. ");
            for pressed in 1..=9 {
                // The screen counts once the pointer stands at its new place, not while it is being drawn.
                let pointer = format!("❯ {}. ", pressed % 9 + 1);
                terminal.press(DOWN).sees(&pointer);
                let screen = terminal.screen();
                assert!(screen.contains('▸'), "the question is gone:\n{screen}");
                assert_eq!(screen.matches('❯').count(), 1, "{screen}");
                assert!(screen.lines().all(|line| line.width() <= columns.into()));
            }
            terminal.sees("❯ 1. ");
        }
    }
}

#[test]
fn a_window_made_smaller_gets_a_clean_next_question() {
    let mut terminal = afterpay((80, 24), &[]);
    terminal.sees("1. A refund").resize((40, 30)).press(ENTER);
    terminal
        .sees("Question 2 of at most 4")
        .sees_no("Question 1");
    assert_eq!(terminal.screen().matches('▸').count(), 1);
    assert!(terminal.screen().contains("✓ What is the trouble?"));
}

#[test]
fn colour_and_signs_follow_the_terminal() {
    let has = |variables: &[(&str, &str)], code: &[u8]| {
        let mut terminal = Terminal::start((80, 24), &["afterpay"], variables);
        terminal.sees("1. A refund");
        terminal
            .raw()
            .windows(code.len())
            .any(|bytes| bytes == code)
    };
    let bold = b"\x1b[1m";
    assert!(has(&[], bold));
    assert!(!has(&[("NO_COLOR", "1")], bold));
    assert!(has(&[], "▸".as_bytes()));
    let linux = [("TERM", "linux")];
    assert!(!has(&linux, "▸".as_bytes()) && has(&linux, b"| >"));
}

#[test]
fn a_field_is_validated_and_what_was_typed_stays() {
    let mut terminal = Terminal::start(
        (80, 24),
        &[&REFUND[..], &["order-id=1", "merchant=A"]].concat(),
        &[],
    );
    terminal.sees("Fill in 6 details now?").press(ENTER);
    terminal.sees("Detail 1 of 6").press("much").press(ENTER);
    terminal.sees("✗").sees("Your answer: much");
    terminal
        .press(&"\u{7f}".repeat(4))
        .press("A$5")
        .press(ENTER);
    terminal.sees("When were you charged?").sees("yesterday");
    terminal.press(ESC).sees("Your answer: A$5").press(ENTER);
    terminal
        .sees("When were you charged?")
        .press("soon")
        .press(ENTER)
        .sees("✗");
    terminal
        .press(&"\u{7f}".repeat(4))
        .press("yesterday")
        .press(ENTER);
    terminal.sees("Understood as");
    terminal.press("4111 1111 1111 1111").press(ENTER);
    terminal.sees("✗").sees_no("4111 1111");
}

#[test]
fn an_answer_is_changed_at_the_card() {
    let mut terminal = Terminal::start((80, 24), &[&REFUND[..], &[DAY]].concat(), &[]);
    terminal.sees("details now?").press("2").press(ENTER);
    terminal
        .sees("What would you like")
        .press("change")
        .press(ENTER);
    terminal.sees("Which answer").press("3").press(ENTER);
    terminal.sees("Back to the card").sees("❯ 1. Yes");
    terminal
        .press(ESC)
        .sees("What would you like")
        .sees_no("Which answer");
    terminal
        .press("change")
        .press(ENTER)
        .sees("Which answer")
        .press("1")
        .press(ENTER);
    terminal.sees("❯ 1. A refund").press("3").press(ENTER);
    terminal
        .sees("no longer matter here")
        .sees("Can you log in to the Afterpay app? Yes");
    terminal
        .press("why")
        .press(ENTER)
        .sees("Why this card")
        .sees("would have");
}

#[test]
fn leaving_restores_the_terminal() {
    let left = "You left. Nothing was kept.";
    let mut terminal = afterpay((80, 24), &[]);
    terminal.sees("1. A refund").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(terminal.screen().contains(left));
    for (signal, arguments) in [
        ("TERM", &[][..]),
        ("HUP", &[]),
        ("INT", &["--plain"]),
        ("TERM", &["--plain"]),
    ] {
        let mut terminal = afterpay((80, 24), arguments);
        terminal.sees("1. A refund");
        let process = terminal.process().to_string();
        let sent = std::process::Command::new("kill")
            .args([&format!("-{signal}"), &process])
            .status();
        assert!(sent.unwrap().success());
        assert_eq!(terminal.exit_code(), 130, "{signal}");
        assert!(
            terminal.screen().contains(left),
            "{signal}\n{}",
            terminal.screen()
        );
        let raw = terminal.raw();
        let shown = raw.windows(6).rposition(|bytes| bytes == b"\x1b[?25h");
        let hidden = raw.windows(6).rposition(|bytes| bytes == b"\x1b[?25l");
        assert!(shown >= hidden, "the cursor is hidden after {signal}");
    }
}

#[test]
fn escape_at_the_first_question_leaves_and_at_a_chosen_provider_goes_back() {
    let mut terminal = afterpay((80, 24), &[]);
    terminal.sees("1. A refund").press(ESC);
    assert_eq!(terminal.exit_code(), 130);
    let mut terminal = Terminal::start((80, 24), &[], &[]);
    terminal.sees("2. GoPay").press(DOWN).press(ENTER);
    terminal
        .sees("0. Back")
        .press(ESC)
        .sees("❯ 2. GoPay")
        .sees_no("0. Back");
}

#[test]
fn another_problem_keeps_the_details() {
    let given = ["order-id=A-77", "merchant=Kedai", "amount=A$5"];
    let mut terminal = Terminal::start((100, 40), &[&REFUND[..], &given, &[DAY]].concat(), &[]);
    terminal.sees("details now?").press("2").press(ENTER);
    terminal
        .sees("What would you like")
        .press("another")
        .press(ENTER);
    terminal
        .sees("What is the trouble?")
        .sees("Back to the card");
    terminal.press(ESC).sees("What would you like");
    terminal.press("another").press(ENTER);
    terminal.sees("What is the trouble?").press(ENTER);
    terminal.sees("What has happened").press(ENTER);
    terminal.sees("Can you log in").press(ENTER);
    // The region is known, and so are three of eight details.
    terminal
        .sees("Fill in 5 details now?")
        .press("2")
        .press(ENTER);
    terminal
        .sees("What would you like")
        .press("Fill")
        .press(ENTER);
    terminal.sees("Detail 1 of 5");
}

#[test]
fn a_long_answer_leaves_no_trail_on_the_way_back() {
    let mut terminal = Terminal::start((40, 24), &REFUND, &[]);
    terminal
        .sees("Fill in 8 details")
        .press(ENTER)
        .sees("Detail 1 of 8");
    let long = "1234567890 abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-abc";
    let before = terminal.screen();
    terminal.press(long).press(ENTER).sees("Detail 2 of 8");
    terminal
        .press(ESC)
        .sees("Detail 1 of 8")
        .sees_no("Detail 2");
    terminal
        .press(&"\u{7f}".repeat(long.len()))
        .sees_no("1234567890");
    let question = |screen: &str| screen.split('▸').next().unwrap().to_owned();
    assert_eq!(question(&terminal.screen()), question(&before));
}

#[test]
fn a_window_too_small_for_a_list_gets_plain_lines() {
    let mut terminal = afterpay((24, 8), &[]);
    terminal.sees("q: quit").sees(">");
    assert!(!terminal.raw().contains(&0x1b));
}

/// The menu at the card of a refund for which every detail is known.
fn at_the_menu(size: (u16, u16), more: &[&str]) -> Terminal {
    let details = [
        "order-id=1",
        "merchant=A",
        "amount=2",
        "charge-date=2026-10-01",
        "card-last4=1111",
        "return-date=2026-10-02",
        "name=B",
        "email=a@b.my",
    ];
    let arguments = [&REFUND[..], &details, &[DAY], more].concat();
    let mut terminal = Terminal::start(size, &arguments, &[]);
    terminal.sees("What would you like");
    terminal
}

#[test]
fn a_file_that_cannot_be_written_is_asked_for_again_with_what_was_typed() {
    let mut terminal = at_the_menu((40, 15), &[]);
    terminal
        .press("save")
        .press(ENTER)
        .sees("helpme-afterpay.txt");
    // What is offered is replaced by typing; Control with a letter types nothing.
    terminal
        .press("x\u{15}\u{1}\u{5}\u{17}/no/card.txt")
        .press(ENTER)
        .sees("✗");
    assert_eq!(
        terminal.screen().trim_start(),
        "▸ Under which file name?\n\
         ╎ Only you will be able to read the\n\
         ╎ file.\n\
         ✗ /no/card.txt was not written: its\n  \
           folder does not exist. Choose another\n  \
           place.\n\
         ╎ Your answer: /no/card.txt\n\
         ╎ Enter: next. Esc: back\n"
    );
    terminal
        .press(ESC)
        .sees("What would you like")
        .sees_no("/no/card");
}

#[test]
fn a_saved_file_is_told_of_where_the_menu_does_not_hide_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("card.txt");
    let mut terminal = at_the_menu((40, 15), &[]);
    terminal
        .press("save")
        .press(ENTER)
        .sees("helpme-afterpay.txt");
    terminal.press(path.to_str().unwrap()).press(ENTER);
    terminal.sees("Only you").sees("What would you like");
    terminal
        .press("save")
        .press(ENTER)
        .sees("Under which file name?");
    // Esc at any question of an action leads back to the menu without a trace of it.
    terminal
        .press(path.to_str().unwrap())
        .press(ENTER)
        .sees("Replace the file");
    terminal.press(ESC).sees("Enter: next").press(ESC);
    terminal
        .sees("Only you")
        .sees("What would you like")
        .sees_no("Under which");
}

#[test]
fn a_file_that_was_asked_for_and_not_written_shows_in_the_exit_code() {
    let mut terminal = at_the_menu((80, 24), &["--output=/no/card.txt"]);
    terminal.sees("/no/card.txt was not written").press(ESC);
    assert_eq!(terminal.exit_code(), 1);
    assert!(terminal.screen().ends_with(
        "/no/card.txt was not written: its folder does not exist. Choose another place.\n"
    ));
}

#[test]
fn whoever_leaves_an_open_question_sees_which_one_it_was() {
    for (key, size) in [(CTRL_C, (40, 15)), ("\u{4}", (80, 24))] {
        let mut terminal = afterpay(size, &[]);
        terminal.sees("1. A refund").press(key);
        assert_eq!(terminal.exit_code(), 130);
        assert!(
            terminal
                .screen()
                .ends_with("\n✗ What is the trouble?\nYou left. Nothing was kept.\n"),
            "{}",
            terminal.screen()
        );
    }
    let mut terminal = at_the_menu((40, 15), &[]);
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert_eq!(
        terminal.screen().trim_start(),
        "✗ What would you like to do now?\nYou left. Nothing was kept.\n"
    );
}

#[test]
fn what_the_options_did_stays_in_sight_above_the_menu() {
    let details = [
        "order-id=1",
        "merchant=A",
        "amount=2",
        "card-last4=1111",
        "name=B",
        "email=a@b.my",
    ];
    let dates = ["charge-date=2026-10-01", "return-date=2026-10-02", DAY];
    let arguments = [&REFUND[..], &details, &dates, &["--qr", "--mailto"]].concat();
    let mut terminal = Terminal::start((80, 24), &arguments, &[]);
    // The code waits for the phone before the menu takes its place.
    terminal.sees("Point your phone's camera").sees("█▀▀▀▀▀█");
    assert!(!terminal.screen().contains("What would you like"));
    terminal.press(ESC).sees("What would you like");
    // A link of many lines could not be copied off the screen.
    terminal.sees("Copy the message instead").sees_no("mailto:");
    terminal.press(ESC);
    assert_eq!(terminal.exit_code(), 1);
}

#[test]
fn a_long_text_is_pasted_whole_and_its_line_breaks_do_not_answer() {
    let mut terminal = Terminal::start((80, 40), &REFUND, &[]);
    terminal
        .sees("Fill in 8 details")
        .press(ENTER)
        .sees("Detail 1 of 8");
    let pasted = "A-77 \n".repeat(250);
    terminal
        .press(&format!("\u{1b}[200~{pasted}last\u{1b}[201~"))
        .sees("last");
    terminal
        .sees("Detail 1 of 8")
        .press(ENTER)
        .sees("✗")
        .sees("last");
    terminal
        .press("\u{15}")
        .sees_no("last")
        .press("A-77")
        .press(ENTER);
    terminal.sees("Detail 2 of 8");
}

#[test]
fn whoever_has_chosen_no_language_sees_that_there_are_others() {
    const OTHERS: &str = "Bahasa Melayu: helpme -l ms · 中文：helpme -l zh";
    for (arguments, question) in [
        (&[][..], "Which service"),
        (&["afterpay"], "What is the trouble"),
    ] {
        let mut terminal = Terminal::start((80, 24), arguments, &[]);
        terminal.sees(OTHERS).sees(question);
    }
    let mut terminal = Terminal::start((80, 24), &["afterpay"], &[("LANG", "zh_CN.UTF-8")]);
    terminal.sees("English: helpme -l en · Bahasa Melayu: helpme -l ms");
    for (arguments, variables) in [
        (&["afterpay", "-l", "en"][..], &[][..]),
        (&["afterpay"], &[("HELPME_LOCALE", "en")]),
    ] {
        let mut terminal = Terminal::start((80, 24), arguments, variables);
        terminal.sees("What is the trouble").sees_no("helpme -l");
    }
}

#[test]
fn what_was_typed_is_not_lost_by_one_escape_too_many() {
    let mut terminal = afterpay((80, 40), &[&REFUND[1..], &["-l", "en"]].concat());
    terminal.sees("details now?").press(ENTER);
    terminal.sees("order number").press("A-77").press(ENTER);
    for _ in 0..6 {
        terminal.press(ENTER).sees_anew("✓ ");
    }
    terminal.press(ENTER).sees("What would you like").press(ESC);
    terminal
        .sees("Leave? What you typed is not kept.")
        .press(ESC);
    terminal.sees("What would you like").press("1").press(ENTER);
    // Once the message is handed over, nothing is lost.
    terminal.sees("was handed to the terminal").press(ESC);
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_folder_wants_a_file_name_and_the_own_folder_has_a_short_one() {
    let home = tempfile::tempdir().unwrap();
    let home_path = home.path().to_str().unwrap();
    let arguments = [&REFUND[..], &["-l", "en", DAY]].concat();
    let mut terminal = Terminal::start((160, 40), &arguments, &[("HOME", home_path)]);
    terminal.sees("details now?").press("2").press(ENTER);
    terminal
        .sees("What would you like")
        .press("Save")
        .press(ENTER);
    terminal.sees("file name?").press(home_path).press(ENTER);
    terminal.sees(&format!(
        "is a folder. Add a file name, such as {home_path}/helpme-afterpay.txt."
    ));
    terminal
        .press("\u{15}~/x.txt")
        .press(ENTER)
        .sees("Saved in");
    assert!(home.path().join("x.txt").is_file());
}
