//! Questions as numbered plain lines: for screen readers, simple terminals and pipes. Nothing is redrawn.

use std::io::{BufRead, Read, Write};

use super::find::{find_choice, fold};
use super::grammar::{Command, command};
use super::prompter::{ChoicePrompt, FieldPrompt, IfEmpty, NoReply, Prompter, Reply, WayBack};
use super::wording;
use crate::l10n::phrases::Phrases;
use crate::render::wrap::{wrap, wrap_with};

/// A line longer than this is cut, in bytes: no answer is that long.
const LONGEST_LINE: u64 = 64 * 1024;

/// The rest of a line that is passed over, in bytes; what is longer never ends.
const LONGEST_REST: u64 = 16 * 1024 * 1024;

/// The way of asking over a reader and a writer.
pub struct Lines<'a, R, W> {
    input: R,
    output: W,
    phrases: &'a Phrases,
    columns: usize,
    reads: usize,
}

/// More lines than this are no conversation of a person.
const MOST_READS: usize = 1000;

impl<'a, R: BufRead, W: Write> Lines<'a, R, W> {
    /// Asks on `output`, reads answers from `input`.
    pub fn new(input: R, output: W, phrases: &'a Phrases, columns: usize) -> Self {
        Self {
            input,
            output,
            phrases,
            columns,
            reads: 0,
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

    /// The next line, trimmed; an error at the end of the input.
    fn read(&mut self) -> Result<String, NoReply> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let mut bytes = Vec::new();
        self.input
            .by_ref()
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut bytes)?;
        if bytes.last() != Some(&b'\n') {
            let skipped = self.input.by_ref().take(LONGEST_REST).skip_until(b'\n')?;
            if skipped as u64 == LONGEST_REST {
                return Err(NoReply::EndOfInput);
            }
        }
        if bytes.is_empty() {
            writeln!(self.output)?;
            return Err(NoReply::EndOfInput);
        }
        // A machine that goes on typing what is no answer must not keep the program busy for ever.
        self.reads += 1;
        if self.reads > MOST_READS {
            return Err(NoReply::EndOfInput);
        }
        let line = String::from_utf8_lossy(&bytes);
        Ok(line.trim_start_matches('\u{feff}').trim().to_owned())
    }

    fn show(&mut self, prompt: &ChoicePrompt) -> Result<(), NoReply> {
        writeln!(self.output)?;
        self.head(
            prompt.place.map(|place| wording::step(place, self.phrases)),
            &prompt.ask,
        )?;
        let last = prompt.choices.len().to_string().len().max(3);
        let back = wording::way_back(prompt.way_back, self.phrases);
        let choices = prompt
            .choices
            .iter()
            .enumerate()
            .map(|(index, choice)| (index + 1, choice.text.as_str()));
        for (number, text) in choices.chain(back.iter().map(|back| (0, back.as_str()))) {
            let first = format!("{number:>last$}. ");
            for line in wrap_with(text, self.columns, &first, &" ".repeat(first.len())) {
                writeln!(self.output, "{line}")?;
            }
        }
        if let Some(before) = chosen_before(prompt) {
            self.print(&self.phrases.plain_before(before.to_string()))?;
        }
        self.print(&wording::plain_keys(prompt.way_back, self.phrases))
    }

    fn head(&mut self, step: Option<String>, ask: &str) -> Result<(), NoReply> {
        match step {
            Some(step) => self.print(&self.phrases.plain_ask(ask, step)),
            None => self.print(ask),
        }
    }

    fn show_field(&mut self, prompt: &FieldPrompt<'_>) -> Result<(), NoReply> {
        writeln!(self.output)?;
        self.head(
            prompt
                .place
                .map(|place| wording::detail(place, self.phrases)),
            &prompt.ask,
        )?;
        if let Some(example) = &prompt.example {
            self.print(&self.phrases.prompt_example(example.as_str()))?;
        }
        if !prompt.suggestions.is_empty() {
            let ready = self.phrases.either(&prompt.suggestions);
            self.print(&self.phrases.plain_suggestions(ready))?;
        }
        match (&prompt.before, &prompt.if_empty) {
            (Some(before), _) => self.print(&self.phrases.plain_value_before(before.as_str()))?,
            (None, IfEmpty::Means(usual)) => {
                self.print(&self.phrases.plain_usual(usual.as_str()))?;
            }
            (None, _) => {}
        }
        self.print(&wording::plain_field_keys(prompt, self.phrases))
    }

    fn explain(&mut self, help: Option<&String>) -> Result<(), NoReply> {
        let told = help.map_or_else(|| self.phrases.plain_no_help(), Clone::clone);
        self.print(&told)
    }
}

/// The number of the choice given before.
fn chosen_before(prompt: &ChoicePrompt) -> Option<usize> {
    let before = prompt.before.as_ref()?;
    let place = prompt
        .choices
        .iter()
        .position(|choice| choice.id == *before)?;
    Some(place + 1)
}

impl<R: BufRead, W: Write> Prompter for Lines<'_, R, W> {
    fn say(&mut self, text: &str) -> Result<(), NoReply> {
        self.print(text)
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        self.show(prompt)?;
        loop {
            let typed = self.read()?;
            let has_way_back = prompt.way_back != WayBack::None;
            match command(&typed, self.phrases) {
                Some(Command::Back) if has_way_back => return Ok(Reply::Back),
                Some(Command::Quit) if prompt.way_back == WayBack::Done => return Ok(Reply::Back),
                Some(Command::Quit) => return Err(NoReply::Left),
                Some(Command::Repeat) => self.show(prompt)?,
                Some(Command::Explain) => self.explain(prompt.help.as_ref())?,
                None if has_way_back && fold(&typed) == "0" => return Ok(Reply::Back),
                None if typed.is_empty() && chosen_before(prompt).is_some() => {
                    return Ok(Reply::Given(chosen_before(prompt).unwrap_or(1) - 1));
                }
                _ => match find_choice(prompt, &typed) {
                    Some(index) => return Ok(Reply::Given(index)),
                    None => self.print(
                        &self
                            .phrases
                            .plain_no_such_choice(prompt.choices.len().to_string()),
                    )?,
                },
            }
        }
    }

    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        if let Some(reason) = &prompt.refused {
            self.print(reason)?;
        }
        self.show_field(prompt)?;
        let may_stay_blank = prompt.if_empty == IfEmpty::StaysBlank;
        loop {
            let typed = self.read()?;
            match command(&typed, self.phrases) {
                Some(Command::Back) if prompt.way_back != WayBack::None => return Ok(Reply::Back),
                Some(Command::Quit) => return Err(NoReply::Left),
                Some(Command::Explain) => self.explain(prompt.help.as_ref())?,
                Some(Command::Repeat) => self.show_field(prompt)?,
                Some(Command::Skip) if may_stay_blank => return Ok(Reply::Skipped),
                _ => {
                    let value = match (&prompt.before, &prompt.if_empty) {
                        _ if !typed.is_empty() => typed,
                        (Some(before), _) => before.clone(),
                        (None, IfEmpty::StaysBlank) => return Ok(Reply::Skipped),
                        (None, IfEmpty::Means(usual)) => usual.clone(),
                        (None, IfEmpty::IsRefused) => typed,
                    };
                    match (prompt.validate)(&value) {
                        Ok(kept) => {
                            if let Some(echo) = kept.echo {
                                self.print(&echo)?;
                            }
                            return Ok(Reply::Given(kept.value));
                        }
                        Err(reason) => self.print(&reason)?,
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::locale::Locale;
    use crate::prompt::find::tests::prompt;
    use crate::prompt::prompter::Kept;

    fn converse(locale: &str, typed: &str) -> (Result<Reply<usize>, NoReply>, String) {
        let phrases = Phrases::new(&Locale::parse(locale).unwrap()).unwrap();
        let mut output = Vec::new();
        let reply = Lines::new(typed.as_bytes(), &mut output, &phrases, 40).choose(&prompt());
        (reply, String::from_utf8(output).unwrap())
    }

    #[test]
    fn the_whole_conversation_reads_well() {
        let (reply, shown) = converse("en", "9\n?\n2\n");
        assert_eq!(reply.unwrap(), Reply::Given(1));
        assert_eq!(
            shown,
            "\nWhat happened?\n  1. A refund is missing\n  2. 付款不是我做的\n  3. Something else is missing\n  0. Back\n\
             Type a number or a word. b: back, ?:\nexplain, r: repeat, q: quit\n> Please type a number from 1 to 3, or a\nword that only one of them fits.\n> One choice is enough.\n> "
        );
    }

    #[test]
    fn commands_are_understood_in_the_language_and_in_english() {
        for (locale, typed) in [
            ("en", "b"),
            ("en", "back"),
            ("ms", "k"),
            ("ms", "kembali"),
            ("ms", "b"),
            ("zh", "返回"),
            ("zh", "ｂ"),
            ("zh", "0"),
        ] {
            let (reply, _) = converse(locale, &format!("{typed}\n"));
            assert_eq!(reply.unwrap(), Reply::Back, "{locale} {typed}");
        }
        for (locale, typed) in [("en", "q"), ("ms", "keluar"), ("zh", "退出")] {
            let (reply, _) = converse(locale, &format!("{typed}\n"));
            assert!(matches!(reply, Err(NoReply::Left)), "{locale} {typed}");
        }
    }

    #[test]
    fn a_value_given_before_stays_when_enter_alone_is_pressed() {
        let phrases = Phrases::english();
        let validate = |typed: &str| {
            Ok(Kept {
                value: typed.to_owned(),
                echo: None,
            })
        };
        let prompt = FieldPrompt {
            place: None,
            ask: "Which order?".into(),
            help: None,
            example: Some("123".into()),
            suggestions: Vec::new(),
            before: Some("A 1".into()),
            refused: None,
            if_empty: IfEmpty::StaysBlank,
            way_back: WayBack::Question,
            validate: &validate,
        };
        let fill = |typed: &str| {
            Lines::new(typed.as_bytes(), Vec::new(), &phrases, 40)
                .fill(&prompt)
                .unwrap()
        };
        assert_eq!(fill("\n"), Reply::Given("A 1".into()));
        assert_eq!(fill("s\n"), Reply::Skipped);
        assert_eq!(fill("0\n"), Reply::Given("0".into()));
    }

    #[test]
    fn the_end_of_the_input_has_a_name() {
        let (reply, _) = converse("en", "");
        assert!(matches!(reply, Err(NoReply::EndOfInput)));
    }
}
