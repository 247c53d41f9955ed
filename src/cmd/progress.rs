//! How far a long piece of work has come: one line on the terminal, from the first second on, gone at the end.

use std::io::{self, IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use helpme::l10n::phrases::Phrases;
use helpme::render::wrap::width;

/// Work that is shorter than this needs no line.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line changes.
const EVERY: Duration = Duration::from_millis(100);

/// The line.
pub struct Progress<'a> {
    phrases: &'a Phrases,
    /// When it is told next, and how wide the line is that stands there; `None` if nobody sees it.
    line: Option<Mutex<(Instant, usize)>>,
}

impl<'a> Progress<'a> {
    /// Work begins; the line is for people alone.
    pub fn begin(phrases: &'a Phrases, for_people: bool) -> Self {
        let is_seen = for_people && io::stderr().is_terminal();
        Self {
            phrases,
            line: is_seen.then(|| Mutex::new((Instant::now() + PATIENCE, 0))),
        }
    }

    /// So much is done. Whoever works at the same time and is about to say so goes on working.
    pub fn tell(&self, done: usize, all: usize) {
        let Some(Ok(mut line)) = self.line.as_ref().map(Mutex::try_lock) else {
            return;
        };
        let (next, wide) = &mut *line;
        if Instant::now() < *next {
            return;
        }
        let told = self.phrases.check_progress(grouped(all), grouped(done));
        write(&format!(
            "\r{told}{}",
            " ".repeat(wide.saturating_sub(width(&told)))
        ));
        *wide = width(&told);
        *next = Instant::now() + EVERY;
    }
}

impl Drop for Progress<'_> {
    /// The report begins where the line stood.
    fn drop(&mut self) {
        if let Some(Ok((_, wide))) = self.line.take().map(Mutex::into_inner)
            && wide > 0
        {
            write(&format!("\r{}\r", " ".repeat(wide)));
        }
    }
}

fn write(text: &str) {
    let mut stderr = io::stderr().lock();
    // Nothing is lost with the line.
    let _ = stderr.write_all(text.as_bytes());
    let _ = stderr.flush();
}

/// A number with a comma before every three digits, as all three languages write it.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let (first, rest) = digits.split_at(digits.len() % 3);
    let threes = rest.as_bytes().chunks(3).map(String::from_utf8_lossy);
    let first = (!first.is_empty()).then_some(first.into());
    first
        .into_iter()
        .chain(threes)
        .collect::<Vec<_>>()
        .join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn big_numbers_are_grouped() {
        let numbers = [0, 12, 999, 1_000, 12_345, 1_234_567];
        let written = ["0", "12", "999", "1,000", "12,345", "1,234,567"];
        assert_eq!(numbers.map(grouped), written);
    }
}
