//! Plain lines, through pipes and in a terminal that cannot move its cursor.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use super::terminal::Terminal;

fn converse(arguments: &[&str], typed: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_helpme"))
        .args(arguments)
        .arg("--as-of=2026-11-22")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that leaves early closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_piped_walk_ends_with_the_card_and_no_menu() {
    let output = converse(&["afterpay"], "1\n1\n1\n1\n2\n");
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("Afterpay: "));
    assert!(!text(&output.stderr).contains("What would you like to do now?"));
    assert!(!text(&output.stderr).contains('\u{1b}'));
    // The same answers given in advance make the same card.
    let given = [
        "afterpay",
        "problem=refund",
        "refund-kind=agreed",
        "can-log-in=yes",
        "region=AU",
        "--no-input",
    ];
    assert_eq!(converse(&given, "").stdout, output.stdout);
}

#[test]
fn the_grammar_is_understood_in_every_language() {
    for (locale, typed) in [
        ("en", "1\nb\n1\n?\nr\n1\n1\n1\n2\n"),
        ("ms", "1\nk\n1\n?\nulang\n1\n1\n1\n2\n"),
        ("zh", "１\n返回\n1\n说明\n重复\n1\n1\n1\n2\n"),
    ] {
        let output = converse(&["afterpay", "-l", locale], typed);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(
            text(&output.stdout)
                .contains("problem=refund refund-kind=agreed can-log-in=yes region=AU")
        );
    }
}

#[test]
fn leaving_and_the_end_of_the_input_have_names() {
    let output = converse(&["afterpay"], "1\nq\n");
    assert_eq!(output.status.code(), Some(130));
    assert!(text(&output.stderr).ends_with("You left. Nothing was kept.\n"));
    assert!(output.stdout.is_empty());
    let output = converse(&["afterpay"], "1\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("The input ended"));
}

#[test]
fn details_are_skipped_and_kept_on_the_way_back() {
    let walk = [
        "afterpay",
        "problem=refund",
        "refund-kind=agreed",
        "can-log-in=yes",
        "region=AU",
    ];
    let output = converse(&walk, "1\nA-77\nb\n\ns\ns\ns\ns\ns\ns\ns\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("Before, you typed: A-77."));
    assert!(text(&output.stdout).contains("A-77"));
    assert!(text(&output.stdout).contains("[shop name]") || text(&output.stdout).contains('['));
}

#[test]
fn a_dumb_terminal_gets_plain_lines_and_the_menu() {
    for (arguments, variables) in [
        (&["afterpay"][..], &[("TERM", "dumb")][..]),
        (&["afterpay", "--plain"], &[]),
        (&["afterpay"], &[("HELPME_PLAIN", "1")]),
    ] {
        let mut terminal = Terminal::start((80, 60), arguments, variables);
        terminal.sees("Question 1 of at most 4. What is the trouble?");
        assert!(!terminal.raw().contains(&0x1b));
        for answer in ["3\r", "1\r"] {
            terminal.press(answer).sees("\n>");
        }
        terminal.sees("What would you like to do now?");
        if variables.contains(&("TERM", "dumb")) {
            terminal.press("1\r").sees("Nothing was copied");
            assert!(!terminal.raw().contains(&0x1b));
        }
        terminal.press("q\r");
        assert_eq!(terminal.exit_code(), 0);
    }
}
