//! Leaving in the middle: whoever ends the program gets the terminal back as it was.

use std::io::{Write, stderr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crossterm::event::DisableBracketedPaste;
use crossterm::terminal::{Clear, ClearType, disable_raw_mode};
use crossterm::{cursor, execute};
use helpme::error::ExitStatus;
use helpme::l10n::phrases::Phrases;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// Whether a file was written because the person asked for it.
static SAVED: AtomicBool = AtomicBool::new(false);

/// Remembers that a file was written.
pub fn note_saved() {
    SAVED.store(true, Ordering::Relaxed);
}

/// What is said to somebody who leaves.
pub fn farewell(phrases: &Phrases) -> String {
    if SAVED.load(Ordering::Relaxed) {
        phrases.left_saved()
    } else {
        phrases.left()
    }
}

/// From now on an interrupt, the end of the session and a request to stop restore the terminal, say so, and end the
/// program with the exit code of somebody who left. A prompt with arrow keys reads Ctrl-C as a key; this is for the rest.
pub fn restore_terminal_on_signals(phrases: &Phrases) -> std::io::Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
    let phrases = phrases.clone();
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            // A terminal that is gone cannot be restored: nothing is left to be done about an error here.
            let _ = disable_raw_mode();
            let mut terminal = stderr();
            if std::io::IsTerminal::is_terminal(&terminal) {
                let _ = execute!(
                    terminal,
                    DisableBracketedPaste,
                    cursor::Show,
                    Clear(ClearType::FromCursorDown)
                );
            }
            let _ = writeln!(terminal, "\n{}", farewell(&phrases));
            std::process::exit(ExitStatus::Left as i32);
        }
    });
    Ok(())
}
