//! Questions as numbered plain lines: for screen readers, simple terminals and pipes. Nothing is redrawn.

use std::io::{BufRead, Read, Write};

use unicode_normalization::UnicodeNormalization;

use super::prompter::{ChoicePrompt, FieldPrompt, NoReply, Prompter, Reply};
use crate::l10n::phrases::Phrases;
use crate::render::wrap::{wrap, wrap_with};

/// A line longer than this is cut: no answer is that long.
const LONGEST_LINE: u64 = 64 * 1024;

/// The way of asking over a reader and a writer.
pub struct Lines<'a, R, W> {
    input: R,
    output: W,
    phrases: &'a Phrases,
    columns: usize,
}

/// A command that stands in the place of an answer.
enum Command {
    Back,
    Explain,
    Repeat,
    Quit,
}

impl<'a, R: BufRead, W: Write> Lines<'a, R, W> {
    /// Asks on `output`, reads answers from `input`.
    pub fn new(input: R, output: W, phrases: &'a Phrases, columns: usize) -> Self {
        Self {
            input,
            output,
            phrases,
            columns,
        }
    }

    fn print(&mut self, text: &str) -> Result<(), NoReply> {
        for paragraph in text.split('\n') {
            for line in wrap(paragraph, self.columns) {
                writeln!(self.output, "{line}")?;
            }
        }
        Ok(())
    }

    /// The next line, trimmed and with full-width signs made narrow; an error at the end of the input.
    fn read(&mut self) -> Result<String, NoReply> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let mut bytes = Vec::new();
        self.input
            .by_ref()
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            writeln!(self.output)?;
            return Err(NoReply::EndOfInput);
        }
        Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
    }

    fn command(typed: &str, can_go_back: bool) -> Option<Command> {
        match typed {
            "b" | "0" if can_go_back => Some(Command::Back),
            "?" => Some(Command::Explain),
            "r" => Some(Command::Repeat),
            "q" => Some(Command::Quit),
            _ => None,
        }
    }

    fn show(&mut self, prompt: &ChoicePrompt) -> Result<(), NoReply> {
        writeln!(self.output)?;
        self.print(
            &self
                .phrases
                .plain_question(prompt.ask.as_str(), prompt.number.to_string()),
        )?;
        for (index, choice) in prompt.choices.iter().enumerate() {
            let first = format!("{:>3}. ", index + 1);
            for line in wrap_with(&choice.text, self.columns, &first, "     ") {
                writeln!(self.output, "{line}")?;
            }
        }
        if prompt.can_go_back {
            writeln!(self.output, "  0. {}", self.phrases.prompt_back())?;
        }
        let keys = if prompt.can_go_back {
            self.phrases.plain_keys_back()
        } else {
            self.phrases.plain_keys()
        };
        self.print(&keys)
    }
}

/// The choice that was typed: its number, its id, or its words.
pub fn find_choice(prompt: &ChoicePrompt, typed: &str) -> Option<usize> {
    let folded = fold(typed);
    if let Ok(number) = folded.parse::<usize>() {
        return (1..=prompt.choices.len())
            .contains(&number)
            .then(|| number - 1);
    }
    let exact = prompt.choices.iter().position(|choice| {
        choice.id == *folded.as_str()
            || fold(choice.id.as_str()) == folded
            || fold(&choice.text) == folded
    });
    exact.or_else(|| {
        let mut containing = prompt
            .choices
            .iter()
            .enumerate()
            .filter(|(_, choice)| !folded.is_empty() && fold(&choice.text).contains(&folded));
        let (first, _) = containing.next()?;
        containing.next().is_none().then_some(first)
    })
}

/// Text with case and width differences removed (Unicode compatibility forms, UAX #15).
pub fn fold(text: &str) -> String {
    text.nfkc().collect::<String>().trim().to_lowercase()
}

impl<R: BufRead, W: Write> Prompter for Lines<'_, R, W> {
    fn say(&mut self, text: &str) -> Result<(), NoReply> {
        self.print(text)
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        self.show(prompt)?;
        loop {
            let typed = self.read()?;
            match Self::command(&fold(&typed), prompt.can_go_back) {
                Some(Command::Back) => return Ok(Reply::Back),
                Some(Command::Quit) => return Err(NoReply::Left),
                Some(Command::Repeat) => self.show(prompt)?,
                Some(Command::Explain) => self.print(
                    &prompt
                        .help
                        .clone()
                        .unwrap_or_else(|| self.phrases.plain_no_help()),
                )?,
                None => match find_choice(prompt, &typed) {
                    Some(index) => return Ok(Reply::Given(index)),
                    None => self.print(
                        &self
                            .phrases
                            .plain_not_a_choice(prompt.choices.len().to_string()),
                    )?,
                },
            }
        }
    }

    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        writeln!(self.output)?;
        self.print(&prompt.ask)?;
        self.print(&self.phrases.prompt_example(prompt.example.as_str()))?;
        let keys = if prompt.can_go_back {
            self.phrases.plain_field_keys_back()
        } else {
            self.phrases.plain_field_keys()
        };
        self.print(&keys)?;
        loop {
            let typed = self.read()?;
            match Self::command(&fold(&typed), prompt.can_go_back) {
                // "0" and "r" may be the start of a value that somebody types; only the letters of the key line count here.
                Some(Command::Back) if fold(&typed) == "b" => return Ok(Reply::Back),
                Some(Command::Quit) => return Err(NoReply::Left),
                Some(Command::Explain) => self.print(
                    &prompt
                        .help
                        .clone()
                        .unwrap_or_else(|| self.phrases.plain_no_help()),
                )?,
                _ if typed.is_empty() || fold(&typed) == "s" => return Ok(Reply::Skipped),
                _ => match (prompt.validate)(&typed) {
                    Ok(kept) => {
                        if let Some(echo) = kept.echo {
                            self.print(&echo)?;
                        }
                        return Ok(Reply::Given(kept.value));
                    }
                    Err(reason) => self.print(&reason)?,
                },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;
    use crate::prompt::prompter::Label;

    fn prompt() -> ChoicePrompt {
        let label = |id: &str, text: &str| Label {
            id: Id::parse(id).unwrap(),
            text: text.into(),
        };
        ChoicePrompt {
            id: Id::parse("problem").unwrap(),
            number: 1,
            ask: "What happened?".into(),
            help: Some("One choice is enough.".into()),
            choices: vec![
                label("refund", "A refund is missing"),
                label("fraud", "付款不是我做的"),
                label("other", "Something else is missing"),
            ],
            before: None,
            can_go_back: true,
        }
    }

    #[test]
    fn a_choice_is_a_number_an_id_or_its_words() {
        for (typed, expected) in [
            ("1", Some(0)),
            ("２", Some(1)),
            ("Refund", Some(0)),
            ("a refund", Some(0)),
            ("不是我做的", Some(1)),
            ("missing", None),
            ("4", None),
            ("", None),
        ] {
            assert_eq!(find_choice(&prompt(), typed), expected, "{typed}");
        }
    }

    #[test]
    fn the_whole_conversation_reads_well() {
        let mut output = Vec::new();
        let phrases = Phrases::english();
        let mut lines = Lines::new("9\n?\n2\n".as_bytes(), &mut output, &phrases, 40);
        assert_eq!(lines.choose(&prompt()).unwrap(), Reply::Given(1));
        let shown = String::from_utf8(output).unwrap();
        assert_eq!(
            shown,
            "\nQuestion 1: What happened?\n  1. A refund is missing\n  2. 付款不是我做的\n  3. Something else is missing\n  0. Back\n\
             Type a number. b: back, ?: explain, r:\nrepeat, q: quit\n> Please type a number from 1 to 3.\n> One choice is enough.\n> "
        );
    }

    #[test]
    fn the_end_of_the_input_has_a_name() {
        let phrases = Phrases::english();
        let mut lines = Lines::new(&b""[..], Vec::new(), &phrases, 40);
        assert!(matches!(lines.choose(&prompt()), Err(NoReply::EndOfInput)));
    }
}
