//! The small grammar of plain lines: what stands in the place of an answer, in the person's language or in English.

use super::find::fold;
use crate::l10n::phrases::Phrases;

/// A command that stands in the place of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// To what was asked before.
    Back,
    /// What the question means.
    Explain,
    /// The detail stays open.
    Skip,
    /// The question again.
    Repeat,
    /// Out.
    Quit,
}

/// The command that was typed.
pub fn command(typed: &str, phrases: &Phrases) -> Option<Command> {
    let folded = fold(typed);
    let english = Phrases::english();
    let words = [
        (
            Command::Back,
            Phrases::words_for_back as fn(&Phrases) -> String,
        ),
        (Command::Explain, Phrases::words_for_explain),
        (Command::Skip, Phrases::words_for_skip),
        (Command::Repeat, Phrases::words_for_repeat),
        (Command::Quit, Phrases::words_for_quit),
    ];
    words.into_iter().find_map(|(command, words)| {
        let known = format!("{},{}", words(phrases), words(&english));
        let is_one = known.split(',').any(|word| fold(word) == folded);
        is_one.then_some(command)
    })
}
