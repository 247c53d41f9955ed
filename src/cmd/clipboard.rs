//! The clipboard of the system, by the programs that systems have for it: the text goes to their standard input, no shell
//! is between.

use std::io::{self, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// So long a program may take the text; those of X11 and Wayland leave a copy of themselves behind that keeps it.
const PATIENCE: Duration = Duration::from_secs(3);

/// A program that takes a text into the clipboard.
struct Taker {
    program: &'static str,
    arguments: &'static [&'static str],
    encode: fn(&str) -> Vec<u8>,
}

fn utf8(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

/// What clip.exe understands whatever the code page is.
fn utf16(text: &str) -> Vec<u8> {
    let text = text.replace('\n', "\r\n");
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

const TAKERS: &[Taker] = &[
    taker("wl-copy", &[]),
    taker("xclip", &["-selection", "clipboard"]),
    taker("xsel", &["--clipboard", "--input"]),
    taker("pbcopy", &[]),
    taker("termux-clipboard-set", &[]),
    Taker {
        program: "clip.exe",
        arguments: &[],
        encode: utf16,
    },
];

const fn taker(program: &'static str, arguments: &'static [&'static str]) -> Taker {
    Taker {
        program,
        arguments,
        encode: utf8,
    }
}

/// Why nothing was copied.
pub enum Failure {
    /// None of the programs is there.
    NoProgram,
    /// This one is there and did not take the text: there may be no desktop to take it to.
    Refused(&'static str),
}

/// Puts a text into the clipboard; the name of the program that took it.
pub fn copy(text: &str) -> Result<&'static str, Failure> {
    let mut failure = Failure::NoProgram;
    for taker in TAKERS {
        match hand_to(taker, text) {
            Ok(status) if status.success() => return Ok(taker.program),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Ok(_) | Err(_) => failure = Failure::Refused(taker.program),
        }
    }
    Err(failure)
}

fn hand_to(taker: &Taker, text: &str) -> io::Result<ExitStatus> {
    let mut child = Command::new(taker.program)
        .args(taker.arguments)
        .stdin(Stdio::piped())
        // What stays behind must not hold the terminal or a pipe open.
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let bytes = (taker.encode)(text);
    if let Some(mut input) = child.stdin.take() {
        // In a thread of its own: a program that does not read must not hold us up.
        let write = move || input.write_all(&bytes);
        if let Err(error) = thread::Builder::new().spawn(write) {
            child.kill()?;
            child.wait()?;
            return Err(error);
        }
    }
    wait(&mut child)
}

fn wait(child: &mut Child) -> io::Result<ExitStatus> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if begun.elapsed() > PATIENCE {
            child.kill()?;
            return child.wait();
        }
        thread::sleep(Duration::from_millis(5));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_gets_chinese_and_line_ends_as_it_wants_them() {
        assert_eq!(utf16("退\n"), [0x00, 0x90, 0x0D, 0, 0x0A, 0]);
    }
}
