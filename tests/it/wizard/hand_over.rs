//! Handing over from the command line: what is done, and what is said about it.

use std::path::Path;
use std::process::{Command, Output};

use super::terminal::{ENTER, Terminal};

const REFUND: [&str; 8] = [
    "afterpay",
    "problem=refund",
    "refund-kind=agreed",
    "can-log-in=yes",
    "region=AU",
    "order-id=A-77",
    "--no-input",
    "--as-of=2026-11-22",
];

fn run(folder: &Path, path: &str, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_helpme"))
        .args([&REFUND[..], more].concat())
        .current_dir(folder)
        .env_clear()
        .env("PATH", path)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    // Lines are wrapped to the width of the terminal.
    String::from_utf8_lossy(&output.stderr).replace('\n', " ")
}

#[test]
fn a_saved_card_is_the_card_and_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), "", &["--output", "card.txt"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("Saved in card.txt."));
    let saved = std::fs::read(folder.path().join("card.txt")).unwrap();
    assert_eq!(saved, output.stdout);
    let output = run(folder.path(), "", &["--output", "card.txt", "-l", "ms"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("card.txt sudah ada"));
    assert_eq!(
        std::fs::read(folder.path().join("card.txt")).unwrap(),
        saved
    );
    let output = run(folder.path(), "", &["--output", "no/such/card.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("folder does not exist"));
    assert!(!output.stdout.is_empty(), "the card is shown all the same");
}

#[test]
fn a_saved_card_does_not_say_who_answers_at_this_moment() {
    let folder = tempfile::tempdir().unwrap();
    let answers = ["problem=refund", "refund-kind=agreed", "can-log-in=yes"];
    let output = Command::new(env!("CARGO_BIN_EXE_helpme"))
        .args([&["afterpay"], &answers[..], &["region=CA", "--no-input"]].concat())
        .args(["--output", "card.txt"])
        .current_dir(folder.path())
        .env_clear()
        .output()
        .unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    let saved = std::fs::read_to_string(folder.path().join("card.txt")).unwrap();
    let always = "At any hour, every day";
    assert!(
        shown.contains(always) && shown.contains("Open now."),
        "{shown}"
    );
    assert!(
        saved.contains(always) && !saved.contains("Open now"),
        "{saved}"
    );
}

#[test]
fn nothing_is_claimed_where_nothing_can_be_done() {
    let folder = tempfile::tempdir().unwrap();
    for (option, expected) in [
        (
            "--open",
            "No browser could be started here. Type this address yourself: https://",
        ),
        ("--mailto", "No mail program could be started here."),
        ("--copy", "Nothing was copied"),
    ] {
        let output = run(folder.path(), "", &[option]);
        assert_eq!(output.status.code(), Some(1), "{option}");
        assert!(
            said(&output).contains(expected),
            "{option}: {}",
            said(&output)
        );
    }
    let output = run(folder.path(), "", &["--mailto"]);
    let link = String::from_utf8_lossy(&output.stderr).into_owned();
    let link = link
        .lines()
        .find(|line| line.starts_with("mailto:"))
        .unwrap();
    assert!(link.contains("A-77") && link.contains("?subject=") && !link.contains(' '));
}

/// A program of this name in the folder.
#[cfg(unix)]
fn program(folder: &Path, name: &str, script: &str) {
    use std::os::unix::fs::PermissionsExt;
    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_program_takes_the_message_into_the_clipboard_of_this_computer() {
    let folder = tempfile::tempdir().unwrap();
    let path = format!("{}:/bin:/usr/bin", folder.path().display());
    let native = ["--copy", "--clipboard=native"];
    // The first has no desktop; the second stays behind to keep the text, as those of X11 do, and holds nothing up.
    program(folder.path(), "wl-copy", "exit 1");
    program(
        folder.path(),
        "xclip",
        "echo \"$*\" > how; cat > copied; sleep 30 & echo noise",
    );
    let begun = std::time::Instant::now();
    let output = run(folder.path(), &path, &native);
    assert!(begun.elapsed() < std::time::Duration::from_secs(10));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("is in the clipboard of this computer; xclip took it."));
    assert!(said(&output).contains("you still have to send it"));
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("how"), "-selection clipboard\n");
    let card = String::from_utf8(output.stdout).unwrap();
    assert!(read("copied").contains("A-77") && card.contains(&read("copied")));
    // One that does not take it is named, and nothing is claimed.
    program(folder.path(), "xclip", "exit 1");
    let output = run(folder.path(), folder.path().to_str().unwrap(), &native);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("Nothing was copied: xclip did not take the message."));
    let output = run(folder.path(), "/nowhere", &native);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("no program for the clipboard was found. Install wl-clipboard"));
}

#[cfg(unix)]
#[test]
fn a_browser_gets_the_page_and_no_detail() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "xdg-open", "echo \"$1\" >> opened");
    let output = run(folder.path(), folder.path().to_str().unwrap(), &["--open"]);
    if cfg!(target_os = "linux") {
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let given = std::fs::read_to_string(folder.path().join("opened")).unwrap();
        assert!(
            given.starts_with("https://") && !given.contains("A-77"),
            "{given}"
        );
        assert!(said(&output).contains(given.trim()));
    }
}

#[test]
fn a_reminder_holds_the_day_and_nothing_private() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(
        folder.path(),
        "",
        &["--ics", "ask.ics", "--remind", "2026-12-05"],
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let entry = std::fs::read_to_string(folder.path().join("ask.ics")).unwrap();
    assert!(entry.contains("DTSTART;VALUE=DATE:20261205\r\n"));
    assert!(
        entry
            .replace("\r\n ", "")
            .contains("helpme afterpay problem=refund")
    );
    assert!(!entry.contains("A-77"));
    let output = run(folder.path(), "", &["--ics", "other.ics"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("--remind"));
}

#[test]
fn a_code_for_the_phone_leaves_the_card_clean() {
    let folder = tempfile::tempdir().unwrap();
    let plain = run(folder.path(), "", &[]);
    for what in ["--qr", "--qr=page", "--qr=message"] {
        let output = run(folder.path(), "", &[what]);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(output.stdout, plain.stdout);
        assert!(said(&output).contains('█'));
    }
}

#[test]
fn the_message_goes_into_the_clipboard_of_the_terminal() {
    let arguments: Vec<&str> = REFUND
        .iter()
        .copied()
        .filter(|word| *word != "--no-input")
        .collect();
    let mut terminal = Terminal::start((80, 24), &arguments, &[]);
    terminal.sees("details now?").press("2").press(ENTER);
    terminal.sees("What would you like").press("1").press(ENTER);
    terminal
        .sees("was handed to the terminal's clipboard")
        .sees("you still have to send it");
    // OSC 52, with the message in base64: "Hello" begins with SGVsbG8.
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    assert!(raw.contains("\u{1b}]52;c;"), "no clipboard sequence");
}
