//! Questions answered with arrow keys, in a terminal.

use inquire::ui::{Attributes, Color, RenderConfig, StyleSheet, Styled};
use inquire::validator::{ErrorMessage, Validation};
use inquire::{InquireError, Select, Text};

use super::lines::{find_choice, fold};
use super::prompter::{ChoicePrompt, FieldPrompt, NoReply, Prompter, Reply};
use crate::l10n::phrases::Phrases;
use crate::render::wrap::wrap_with;

/// The way of asking in a terminal that understands cursor movement. inquire draws on standard error.
pub struct Arrows<'a> {
    phrases: &'a Phrases,
    columns: usize,
    rows: usize,
    config: RenderConfig<'static>,
}

impl<'a> Arrows<'a> {
    /// Asks in a terminal of this size.
    pub fn new(phrases: &'a Phrases, columns: usize, rows: usize, styled: bool) -> Self {
        Self {
            phrases,
            columns,
            rows,
            config: look(styled),
        }
    }

    /// The page of options that fits below the question, so that the list never scrolls the screen away.
    fn page_size(&self, ask: &str, options: &[String]) -> usize {
        let tallest = options
            .iter()
            .map(|option| option.lines().count())
            .max()
            .unwrap_or(1);
        let head = wrap_with(ask, self.columns.saturating_sub(4), "", "").len() + 1;
        (self.rows.saturating_sub(head + 2) / tallest.max(1)).clamp(2, options.len().max(2))
    }
}

/// One calm look: a mark before the question, a pointer before the choice, hints in a low voice.
fn look(styled: bool) -> RenderConfig<'static> {
    let config = RenderConfig::empty()
        .with_prompt_prefix(Styled::new("?"))
        .with_answered_prompt_prefix(Styled::new(">"))
        .with_highlighted_option_prefix(Styled::new(">"))
        .with_scroll_up_prefix(Styled::new("^"))
        .with_scroll_down_prefix(Styled::new("v"))
        .with_canceled_prompt_indicator(Styled::new("<"));
    if !styled {
        return config;
    }
    let strong = StyleSheet::new().with_attr(Attributes::BOLD);
    let low = StyleSheet::new().with_fg(Color::DarkGrey);
    let chosen = StyleSheet::new()
        .with_fg(Color::DarkCyan)
        .with_attr(Attributes::BOLD);
    let mut config = config
        .with_prompt_prefix(Styled::new("?").with_style_sheet(chosen))
        .with_highlighted_option_prefix(Styled::new(">").with_style_sheet(chosen))
        .with_help_message(low)
        .with_answer(chosen)
        .with_selected_option(Some(chosen))
        .with_default_value(low);
    config.prompt = strong;
    config.placeholder = low;
    config
}

impl Prompter for Arrows<'_> {
    fn say(&mut self, text: &str) -> Result<(), NoReply> {
        for line in text
            .split('\n')
            .flat_map(|paragraph| wrap_with(paragraph, self.columns, "", ""))
        {
            eprint_line(&line)?;
        }
        eprint_line("")
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        let room = self.columns.saturating_sub(4);
        let mut options: Vec<String> = prompt
            .choices
            .iter()
            .map(|choice| wrap_with(&choice.text, room, "", "").join("\n    "))
            .collect();
        if prompt.can_go_back {
            options.push(self.phrases.prompt_back());
        }
        if let Some(help) = &prompt.help {
            for line in wrap_with(help, self.columns, "  ", "  ") {
                eprint_line(&line)?;
            }
        }
        let page = self.page_size(&prompt.ask, &options);
        let keys = if prompt.can_go_back {
            self.phrases.arrows_keys_back()
        } else {
            self.phrases.arrows_keys()
        };
        let before = prompt
            .before
            .as_ref()
            .and_then(|id| prompt.choices.iter().position(|choice| choice.id == *id));
        let scorer = |typed: &str, _: &String, option: &str, index: usize| {
            score(prompt, typed, option, index)
        };
        let chosen = Select::new(&prompt.ask, options)
            .with_render_config(self.config)
            .with_help_message(&keys)
            .with_page_size(page)
            .with_starting_cursor(before.unwrap_or(0))
            .with_scorer(&scorer)
            .with_formatter(&|option| option.value.replace("\n    ", " "))
            .raw_prompt();
        match chosen {
            Ok(option) if option.index == prompt.choices.len() => Ok(Reply::Back),
            Ok(option) => Ok(Reply::Given(option.index)),
            Err(error) => no_answer(error, prompt.can_go_back),
        }
    }

    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        let example = self.phrases.prompt_example(prompt.example.as_str());
        for line in prompt
            .help
            .iter()
            .chain([&example])
            .flat_map(|text| wrap_with(text, self.columns, "  ", "  "))
        {
            eprint_line(&line)?;
        }
        let keys = if prompt.can_go_back {
            self.phrases.arrows_field_keys_back()
        } else {
            self.phrases.arrows_field_keys()
        };
        // The validator outlives the prompt in inquire's types, so the typed text is judged after the prompt and asked for again.
        let mut initial = prompt.before.clone().unwrap_or_default();
        loop {
            let text = Text::new(&prompt.ask)
                .with_render_config(self.config)
                .with_help_message(&keys)
                .with_initial_value(&initial)
                .with_validator(|typed: &str| {
                    let too_long = typed.chars().count() > crate::domain::field::LONGEST_VALUE;
                    Ok(if too_long {
                        Validation::Invalid(ErrorMessage::Custom(String::new()))
                    } else {
                        Validation::Valid
                    })
                })
                .prompt();
            let typed = match text {
                Ok(typed) => typed,
                Err(error) => return no_answer(error, prompt.can_go_back),
            };
            if typed.trim().is_empty() {
                return Ok(Reply::Skipped);
            }
            match (prompt.validate)(&typed) {
                Ok(kept) => {
                    if let Some(echo) = kept.echo {
                        eprint_line(&format!("  {echo}"))?;
                    }
                    return Ok(Reply::Given(kept.value));
                }
                Err(reason) => {
                    for line in wrap_with(&reason, self.columns, "! ", "  ") {
                        eprint_line(&line)?;
                    }
                    // What was typed is offered again unless it must not stay on the screen.
                    initial = if crate::domain::guard::inspect(&typed).is_ok() {
                        typed
                    } else {
                        String::new()
                    };
                }
            }
        }
    }
}

/// How well a choice fits what was typed: its number, its words, its id; the way back and the last choice always stay.
fn score(prompt: &ChoicePrompt, typed: &str, option: &str, index: usize) -> Option<i64> {
    const NUMBER: i64 = 3;
    const WORDS: i64 = 2;
    const ALWAYS: i64 = 0;
    let typed = fold(typed);
    if typed.is_empty() {
        return Some(0);
    }
    if find_choice(prompt, &typed) == Some(index) {
        return Some(NUMBER);
    }
    if fold(option).contains(&typed)
        || prompt
            .choices
            .get(index)
            .is_some_and(|choice| choice.id.as_str().contains(&typed))
    {
        return Some(WORDS);
    }
    (index + 1 >= prompt.choices.len()).then_some(ALWAYS)
}

fn no_answer<T>(error: InquireError, can_go_back: bool) -> Result<Reply<T>, NoReply> {
    match error {
        InquireError::OperationCanceled if can_go_back => Ok(Reply::Back),
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Err(NoReply::Left),
        InquireError::IO(error) => Err(NoReply::Io(error)),
        other => Err(NoReply::Io(std::io::Error::other(other.to_string()))),
    }
}

fn eprint_line(line: &str) -> Result<(), NoReply> {
    use std::io::Write;
    let mut output = std::io::stderr().lock();
    writeln!(output, "{line}")?;
    Ok(())
}
