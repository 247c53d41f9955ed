//! A question with a line to be typed: what stands in the window, and what the keys do. Nothing is read or written here.
//! Lists are asked by inquire; its line is not used since it types the letter of Ctrl-U, Ctrl-W and every other such key,
//! keeps the line breaks and control characters of what is pasted, and lets no offer be replaced by typing.

use super::frame::{Frame, Size, head, marked, on_rail};
use super::keys::Key;
use super::line::{Edit, Line};
use super::look::{Look, Weight};
use super::prompter::{FieldPrompt, IfEmpty, Kept, NoReply, Reply, WayBack};
use super::wording;
use crate::domain::guard;
use crate::l10n::phrases::Phrases;

/// The open question.
pub struct Entry<'p> {
    prompt: &'p FieldPrompt<'p>,
    phrases: &'p Phrases,
    look: Look,
    line: Line,
    /// Why the last answer was not taken.
    refusal: Option<String>,
    /// The ready answer under the pointer.
    suggestion: Option<usize>,
}

impl<'p> Entry<'p> {
    /// Opens the question. What was given before is offered; what was refused can be mended.
    pub fn new(prompt: &'p FieldPrompt<'p>, phrases: &'p Phrases, look: Look) -> Self {
        let usual = match &prompt.if_empty {
            IfEmpty::Means(usual) => usual.as_str(),
            IfEmpty::StaysBlank | IfEmpty::IsRefused => "",
        };
        let before = prompt.before.as_deref().unwrap_or(usual);
        Self {
            prompt,
            phrases,
            look,
            line: if prompt.refused.is_some() {
                Line::with(before)
            } else {
                Line::offering(before)
            },
            refusal: prompt.refused.clone(),
            suggestion: None,
        }
    }

    /// What a key does; a reply if it ends the question.
    pub fn press(&mut self, key: Key) -> Option<Result<Reply<Kept>, NoReply>> {
        let is_empty = self.line.text().is_empty();
        let ready = self.suggestions().len();
        match key {
            Key::Text(text) => {
                self.line.insert(&text);
                self.suggestion = None;
            }
            Key::Edit(edit) => {
                self.line.edit(edit);
                self.suggestion = None;
            }
            Key::EndOfInput if is_empty => return Some(Err(NoReply::EndOfInput)),
            Key::EndOfInput => return self.press(Key::Edit(Edit::Delete)),
            Key::Up | Key::PageUp => {
                self.suggestion = self.suggestion.and_then(|place| place.checked_sub(1));
            }
            Key::Down | Key::PageDown => {
                let next = self.suggestion.map_or(0, |place| place + 1);
                self.suggestion = (ready > 0).then(|| next.min(ready - 1));
            }
            Key::Tab => {
                if let Some(ready) = self.pointed() {
                    self.line = Line::with(ready);
                } else {
                    self.line.edit(Edit::End);
                }
                self.suggestion = None;
            }
            Key::Enter => return self.take().map(Ok),
            Key::Escape if self.prompt.way_back == WayBack::None => {
                return Some(Err(NoReply::Left));
            }
            Key::Escape => return Some(Ok(Reply::Back)),
            Key::Interrupt => return Some(Err(NoReply::Left)),
            Key::Resized => {}
        }
        None
    }

    /// Takes the answer, or says why not and keeps what was typed unless it must not stay on the screen.
    fn take(&mut self) -> Option<Reply<Kept>> {
        let typed = self
            .pointed()
            .unwrap_or_else(|| self.line.text().to_owned());
        let typed = match (typed.trim().is_empty(), &self.prompt.if_empty) {
            (true, IfEmpty::StaysBlank) => return Some(Reply::Skipped),
            (true, IfEmpty::Means(usual)) => usual.clone(),
            _ => typed,
        };
        match (self.prompt.validate)(&typed) {
            Ok(kept) => Some(Reply::Given(kept)),
            Err(reason) => {
                self.refusal = Some(reason);
                self.suggestion = None;
                self.line = match guard::inspect(&typed) {
                    Ok(()) => Line::with(typed),
                    Err(_) => Line::default(),
                };
                None
            }
        }
    }

    /// The ready answers, as long as nothing is typed.
    fn suggestions(&self) -> &[String] {
        if self.line.text().is_empty() {
            &self.prompt.suggestions
        } else {
            &[]
        }
    }

    fn pointed(&self) -> Option<String> {
        self.suggestions().get(self.suggestion?).cloned()
    }

    /// The question as it stands in a window of this size.
    pub fn frame(&self, size: Size) -> Frame {
        let (look, prompt, phrases) = (&self.look, self.prompt, self.phrases);
        let keys = wording::arrow_field_keys(prompt, phrases);
        let keys = on_rail(look, size, Weight::Low, &keys);
        let refused = (Weight::Danger, look.signs.refused);
        let refusal = self
            .refusal
            .iter()
            .flat_map(|reason| marked(look, size, refused, reason));
        let refusal: Vec<String> = refusal.collect();
        let mut typed = Frame::default();
        typed.typed(look, size, &phrases.arrows_answer(), &self.line);
        // However long the answer is, the question and why it was not taken stay in sight.
        typed.keep(size.rows.saturating_sub(keys.len() + refusal.len() + 1));
        let ready = self.suggestions().iter().enumerate().map(|(place, ready)| {
            let (sign, weight) = if self.suggestion == Some(place) {
                (look.signs.pointer, Weight::Active)
            } else {
                (look.signs.no_pointer, Weight::Plain)
            };
            format!(
                "{} {}",
                look.paint(Weight::Active, sign),
                look.paint(weight, ready)
            )
        });
        let ready: Vec<String> = ready.collect();
        let around = keys.len() + refusal.len() + typed.lines.len() + ready.len();
        let example = prompt
            .example
            .as_ref()
            .map(|example| phrases.prompt_example(example.as_str()));
        let help: Vec<String> = prompt.help.iter().cloned().chain(example).collect();
        let counter = prompt.place.map(|place| wording::detail(place, phrases));
        let room = size.rows.saturating_sub(around);
        let lines = head(look, size, (&prompt.ask, counter.as_deref(), &help), room);
        let cursor = (lines.len() + refusal.len() + typed.cursor.0, typed.cursor.1);
        Frame {
            lines: [lines, refusal, typed.lines, ready, keys].concat(),
            cursor,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size {
        columns: 40,
        rows: 15,
    };

    fn text(text: &str) -> Key {
        Key::Text(text.to_owned())
    }

    fn even(typed: &str) -> Result<Kept, String> {
        let kept = |value: &str| Kept {
            value: value.to_owned(),
            echo: None,
        };
        match typed.trim().len() % 2 {
            0 if !typed.is_empty() => Ok(kept(typed.trim())),
            _ => Err("That has no even number of letters.".to_owned()),
        }
    }

    fn prompt(before: Option<&str>, if_empty: IfEmpty) -> FieldPrompt<'static> {
        FieldPrompt {
            place: None,
            ask: "Under which name?".into(),
            help: Some("Only you can read it.".into()),
            example: None,
            suggestions: Vec::new(),
            before: before.map(str::to_owned),
            refused: None,
            if_empty,
            way_back: WayBack::Card,
            validate: &even,
        }
    }

    fn after(prompt: &FieldPrompt<'_>, keys: &[Key]) -> (String, Option<Reply<Kept>>) {
        let phrases = Phrases::english();
        let mut entry = Entry::new(prompt, &phrases, Look::new(false, false));
        let mut reply = None;
        for key in keys {
            reply = entry.press(key.clone());
        }
        (
            entry.frame(SIZE).lines.join("\n"),
            reply.map(Result::unwrap),
        )
    }

    fn given(value: &str) -> Option<Reply<Kept>> {
        even(value).ok().map(Reply::Given)
    }

    #[test]
    fn a_name_that_is_needed_is_offered_replaced_and_never_left_blank() {
        let prompt = prompt(None, IfEmpty::Means("card".into()));
        let (shown, _) = after(&prompt, &[]);
        assert_eq!(
            shown,
            "? Under which name?\n\
             | Only you can read it.\n\
             | Your answer: card\n\
             | Enter: next. Esc: back"
        );
        assert_eq!(after(&prompt, &[Key::Enter]).1, given("card"));
        assert_eq!(after(&prompt, &[text("mine"), Key::Enter]).1, given("mine"));
        let clear = Key::Edit(Edit::EraseToStart);
        assert_eq!(after(&prompt, &[clear, Key::Enter]).1, given("card"));
        let longer = [Key::Tab, text(".a"), Key::Enter];
        assert_eq!(after(&prompt, &longer).1, given("card.a"));
    }

    #[test]
    fn what_was_refused_stays_to_be_mended() {
        let prompt = prompt(None, IfEmpty::StaysBlank);
        let (shown, reply) = after(&prompt, &[text("abc"), Key::Enter]);
        assert_eq!(
            shown,
            "? Under which name?\n\
             | Only you can read it.\n\
             ! That has no even number of letters.\n\
             | Your answer: abc\n\
             | Enter: next. Left empty, it stays\n\
             | blank. Esc: back"
        );
        assert!(reply.is_none());
        let mended = [text("abc"), Key::Enter, text("d"), Key::Enter];
        assert_eq!(after(&prompt, &mended).1, given("abcd"));
        assert_eq!(after(&prompt, &[Key::Enter]).1, Some(Reply::Skipped));
        // A card number is not kept.
        let (shown, _) = after(&prompt, &[text("4111 1111 1111 1111"), Key::Enter]);
        assert!(shown.contains('!') && !shown.contains("4111"), "{shown}");
    }

    #[test]
    fn an_answer_that_is_far_too_long_does_not_hide_why_it_is_not_taken() {
        let prompt = prompt(None, IfEmpty::StaysBlank);
        let keys = [text(&"far too long ".repeat(180)), text("!"), Key::Enter];
        for last in [None, Some(Key::Edit(Edit::Start))] {
            let (shown, reply) = after(&prompt, &[&keys[..], last.as_slice()].concat());
            assert_eq!(reply, None);
            assert_eq!(shown.lines().count(), SIZE.rows, "{shown}");
            assert!(shown.contains("Under which name?"), "{shown}");
            assert!(shown.contains("no even number of letters"), "{shown}");
        }
    }

    #[test]
    fn ready_answers_are_picked_below_the_line() {
        let mut prompt = prompt(None, IfEmpty::StaysBlank);
        prompt.suggestions = vec!["this day".into(), "yesterday!".into()];
        let (shown, _) = after(&prompt, &[Key::Down]);
        assert!(shown.contains("| > this day\n|   yesterday!\n"), "{shown}");
        let picked = after(&prompt, &[Key::Down, Key::Down, Key::Enter]).1;
        assert_eq!(picked, given("yesterday!"));
        let typed = after(&prompt, &[Key::Down, Key::Tab, text("ab")]).0;
        assert!(typed.contains("Your answer: this dayab") && !typed.contains("yesterday"));
    }
}
