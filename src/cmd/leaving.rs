//! Leaving in the middle: whoever ends the program gets the terminal back as it was.

use std::io::{IsTerminal, stderr, stdin};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::DisableBracketedPaste;
use crossterm::terminal::{Clear, ClearType, disable_raw_mode};
use crossterm::{cursor, execute};
use helpme::l10n::phrases::Phrases;

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

/// From now on an interrupt, the end of the session, a terminal that goes away and a request to stop restore the terminal, say so,
/// and end the program with the exit code of somebody who left. A prompt with arrow keys reads Ctrl-C as a key; this is for the
/// rest. Where the system gives no thread to wait in, a signal ends the program as it would any other.
#[cfg(unix)]
pub fn leave_when_told(phrases: &Phrases) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    let wait_in_thread = |is_told: fn() -> bool| {
        let phrases = phrases.clone();
        let wait = move || {
            if is_told() {
                leave(&phrases);
            }
        };
        let _ = std::thread::Builder::new().spawn(wait);
    };
    wait_in_thread(|| {
        let signals = Signals::new([SIGINT, SIGTERM, SIGHUP]);
        signals.is_ok_and(|mut signals| signals.forever().next().is_some())
    });
    if stdin().is_terminal() {
        wait_in_thread(is_hung_up);
    }
}

/// Waits until the terminal is gone. Who is told by no signal, being of another session, would read its end over and over.
#[cfg(unix)]
fn is_hung_up() -> bool {
    use rustix::event::{PollFd, PollFlags, poll};
    let terminal = stdin();
    // No event is asked for: the end is told unasked.
    let mut end = [PollFd::new(&terminal, PollFlags::empty())];
    while poll(&mut end, None).is_err_and(|error| error == rustix::io::Errno::INTR) {}
    end[0].revents().contains(PollFlags::HUP)
}

/// Elsewhere the system ends the program, and the console forgets its modes with it.
#[cfg(not(unix))]
pub fn leave_when_told(_phrases: &Phrases) {}

/// Gives the terminal back as it was before a question; without a question open this does nothing that shows.
pub fn restore_terminal() {
    // A terminal that is gone cannot be restored: nothing is left to be done about an error here.
    let _ = disable_raw_mode();
    let mut terminal = stderr();
    if terminal.is_terminal() {
        let _ = execute!(
            terminal,
            DisableBracketedPaste,
            cursor::Show,
            Clear(ClearType::FromCursorDown)
        );
    }
}

#[cfg(unix)]
fn leave(phrases: &Phrases) -> ! {
    use std::io::Write;

    use helpme::error::ExitStatus;

    restore_terminal();
    let _ = writeln!(stderr(), "\n{}", farewell(phrases));
    std::process::exit(ExitStatus::Left as i32);
}
