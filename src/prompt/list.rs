//! A question with choices: what stands in the window, and what the keys do. Nothing is read or written here.

use super::find::{Found, matching};
use super::frame::{Frame, Size, head, lines_of, on_rail};
use super::keys::Key;
use super::line::{Edit, Line};
use super::look::{Look, Weight};
use super::prompter::{ChoicePrompt, NoReply, Reply, WayBack};
use super::scroll::visible;
use super::wording;
use crate::domain::id::Id;
use crate::l10n::phrases::Phrases;
use crate::render::wrap::width;

/// So many choices are shown at once, even if the help has to give way.
const LEAST_CHOICES: usize = 4;

/// The open question.
pub struct List<'p> {
    prompt: &'p ChoicePrompt,
    phrases: &'p Phrases,
    look: Look,
    /// What was typed to search.
    line: Line,
    found: Found,
    /// Which of those found is under the pointer. None if nothing fits what was typed: Enter must not choose what is not meant.
    pointer: Option<usize>,
    /// The first of those found that stands in the window.
    top: usize,
    /// How many stand in the window.
    page: usize,
}

impl<'p> List<'p> {
    /// Opens the question, the pointer on the choice given before.
    pub fn new(prompt: &'p ChoicePrompt, phrases: &'p Phrases, look: Look) -> Self {
        let is_before = |id: &Id| prompt.choices.iter().position(|choice| choice.id == *id);
        Self {
            prompt,
            phrases,
            look,
            line: Line::default(),
            found: matching(prompt, ""),
            pointer: Some(prompt.before.as_ref().and_then(is_before).unwrap_or(0)),
            top: 0,
            page: 1,
        }
    }

    /// What a key does; a reply if it ends the question.
    pub fn press(&mut self, key: Key) -> Option<Result<Reply<usize>, NoReply>> {
        let is_empty = self.line.text().is_empty();
        match key {
            Key::Text(text) => {
                self.line.insert(&text);
                self.search();
            }
            Key::Edit(Edit::Start) if is_empty => self.pointer = Some(0),
            Key::Edit(Edit::End) if is_empty => self.pointer = Some(self.last()),
            Key::Edit(edit) => {
                self.line.edit(edit);
                self.search();
            }
            Key::EndOfInput if is_empty => return Some(Err(NoReply::EndOfInput)),
            Key::EndOfInput => return self.press(Key::Edit(Edit::Delete)),
            Key::Up => {
                let before = self.pointer.unwrap_or(0).checked_sub(1);
                self.pointer = Some(before.unwrap_or(self.last()));
            }
            Key::Down => {
                let next = self.pointer.map_or(0, |pointer| pointer + 1);
                self.pointer = Some(if next > self.last() { 0 } else { next });
            }
            Key::PageUp => self.pointer = Some(self.pointer.unwrap_or(0).saturating_sub(self.page)),
            Key::PageDown => {
                let next = self.pointer.unwrap_or(0) + self.page;
                self.pointer = Some(next.min(self.last()));
            }
            Key::Enter => return self.chosen().map(Ok),
            Key::Escape if !is_empty => {
                self.line = Line::default();
                self.search();
            }
            Key::Escape if self.prompt.way_back == WayBack::None => {
                return Some(Err(NoReply::Left));
            }
            Key::Escape => return Some(Ok(Reply::Back)),
            Key::Interrupt => return Some(Err(NoReply::Left)),
            Key::Tab | Key::Resized => {}
        }
        None
    }

    fn last(&self) -> usize {
        self.found.places.len().saturating_sub(1)
    }

    fn search(&mut self) {
        let found = matching(self.prompt, self.line.text());
        if found != self.found {
            self.pointer = (found.fitting > 0).then_some(0);
            self.top = 0;
            self.found = found;
        }
    }

    fn chosen(&self) -> Option<Reply<usize>> {
        let place = *self.found.places.get(self.pointer?)?;
        Some(if place < self.prompt.choices.len() {
            Reply::Given(place)
        } else {
            Reply::Back
        })
    }

    /// The question as it stands in a window of this size.
    pub fn frame(&mut self, size: Size) -> Frame {
        let (look, prompt) = (self.look, self.prompt);
        let keys = wording::arrow_keys(prompt.way_back, self.phrases);
        let keys = on_rail(&look, size, Weight::Low, &keys);
        let mut typed = Frame::default();
        typed.typed(&look, size, &self.phrases.arrows_type(), &self.line);
        if self.found.fitting == 0 {
            let nothing = self.phrases.arrows_nothing_found();
            typed
                .lines
                .extend(on_rail(&look, size, Weight::Plain, &nothing));
        }
        let choices = self.choices(size);
        let least: usize = choices.iter().take(LEAST_CHOICES).map(Vec::len).sum();
        let counter = prompt.place.map(|place| wording::step(place, self.phrases));
        let help: Vec<String> = prompt.help.iter().cloned().collect();
        let around = keys.len() + typed.lines.len();
        let room = size.rows.saturating_sub(around + least);
        let lines = head(&look, size, (&prompt.ask, counter.as_deref(), &help), room);
        let room = size.rows.saturating_sub(around + lines.len());
        let cursor = (lines.len() + typed.cursor.0, typed.cursor.1);
        let window = self.window(&choices, room);
        Frame {
            lines: [lines, typed.lines, window, keys].concat(),
            cursor,
        }
    }

    /// The choices found with their numbers, wrapped, each with a hanging indent; the way back last.
    fn choices(&self, size: Size) -> Vec<Vec<String>> {
        const POINTER: usize = 2;
        let digits = self.prompt.choices.len().to_string().len();
        let back = wording::way_back(self.prompt.way_back, self.phrases);
        let places = self.found.places.iter();
        places
            .map(|place| {
                let (number, text) = match self.prompt.choices.get(*place) {
                    Some(choice) => (place + 1, choice.text.as_str()),
                    None => (0, back.as_deref().unwrap_or_default()),
                };
                let number = format!("{number:>digits$}. ");
                let indent = " ".repeat(width(&number));
                lines_of(text, size.room().saturating_sub(POINTER + number.len()))
                    .into_iter()
                    .enumerate()
                    .map(|(row, line)| {
                        format!("{}{line}", if row == 0 { &number } else { &indent })
                    })
                    .collect()
            })
            .collect()
    }

    /// The choices that have room, with signs where more stand above or below.
    fn window(&mut self, choices: &[Vec<String>], room: usize) -> Vec<String> {
        let heights: Vec<usize> = choices.iter().map(Vec::len).collect();
        let shown = visible(&heights, self.pointer.unwrap_or(0), self.top, room);
        (self.top, self.page) = (shown.start, shown.len().max(1));
        let signs = self.look.signs;
        let mut lines = Vec::new();
        for place in shown.clone() {
            let is_here = self.pointer == Some(place);
            let sign = if is_here {
                signs.pointer
            } else if place == shown.start && place > 0 {
                signs.more_above
            } else if place + 1 == shown.end && shown.end < choices.len() {
                signs.more_below
            } else {
                signs.no_pointer
            };
            let weight = if is_here {
                Weight::Active
            } else {
                Weight::Plain
            };
            for (row, line) in choices[place].iter().enumerate() {
                let sign = if row == 0 { sign } else { signs.no_pointer };
                let sign = self.look.paint(Weight::Active, sign);
                lines.push(format!("{sign} {}", self.look.paint(weight, line)));
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prompt::find::tests::prompt;

    const SIZE: Size = Size {
        columns: 40,
        rows: 12,
    };

    fn text(text: &str) -> Key {
        Key::Text(text.to_owned())
    }

    /// The question after these keys, and the reply to the last of them.
    fn after(
        prompt: &ChoicePrompt,
        size: Size,
        keys: &[Key],
    ) -> (String, Option<Result<Reply<usize>, NoReply>>) {
        let phrases = Phrases::english();
        let mut list = List::new(prompt, &phrases, Look::new(false, false));
        list.frame(size);
        let mut reply = None;
        for key in keys {
            reply = list.press(key.clone());
            list.frame(size);
        }
        (list.frame(size).lines.join("\n"), reply)
    }

    #[test]
    fn the_whole_question_stands_on_its_rail() {
        let (shown, _) = after(&prompt(), SIZE, &[Key::Down]);
        assert_eq!(
            shown,
            "? What happened?\n\
             | One choice is enough.\n\
             | Choose, or type to search:\u{20}\n\
             |   1. A refund is missing\n\
             | > 2. 付款不是我做的\n\
             |   3. Something else is missing\n\
             |   0. Back\n\
             | Arrow keys to move, Enter to choose,\n\
             | Esc to go back"
        );
    }

    #[test]
    fn where_nothing_fits_it_says_so_and_enter_chooses_nothing() {
        let (shown, reply) = after(&prompt(), SIZE, &[text("zzz"), Key::Enter]);
        assert_eq!(
            shown,
            "? What happened?\n\
             | One choice is enough.\n\
             | Choose, or type to search: zzz\n\
             | Nothing fits this. Esc shows all\n\
             | choices again.\n\
             |   3. Something else is missing\n\
             |   0. Back\n\
             | Arrow keys to move, Enter to choose,\n\
             | Esc to go back"
        );
        assert!(reply.is_none());
        // What always stays can be chosen all the same.
        let (_, reply) = after(&prompt(), SIZE, &[text("zzz"), Key::Down, Key::Enter]);
        assert_eq!(reply.unwrap().unwrap(), Reply::Given(2));
        // Escape takes back what was typed before it leads back.
        let (shown, reply) = after(&prompt(), SIZE, &[text("zzz"), Key::Escape]);
        assert!(reply.is_none() && shown.contains("> 1. A refund"));
        let (_, reply) = after(&prompt(), SIZE, &[text("zzz"), Key::Escape, Key::Escape]);
        assert_eq!(reply.unwrap().unwrap(), Reply::Back);
    }

    #[test]
    fn a_list_longer_than_its_window_scrolls_and_always_shows_the_pointer() {
        let mut prompt = prompt();
        for choice in &mut prompt.choices {
            choice.text = "Words that take more than one line here".into();
        }
        for rows in 6..16 {
            let size = Size { columns: 30, rows };
            let mut keys = Vec::new();
            for pressed in 0..9 {
                let (shown, _) = after(&prompt, size, &keys);
                let number = [1, 2, 3, 0][pressed % 4];
                assert!(
                    shown.contains(&format!("| > {number}. ")),
                    "{rows}\n{shown}"
                );
                assert!(rows < 8 || shown.lines().count() <= rows, "{rows}\n{shown}");
                assert!(shown.lines().all(|line| width(line) <= 30), "{shown}");
                keys.push(Key::Down);
            }
        }
        let small = Size {
            columns: 30,
            rows: 8,
        };
        let (shown, _) = after(&prompt, small, &[Key::Edit(Edit::End)]);
        assert!(
            shown.contains("| ^ 3. ") && shown.contains("| > 0. Back"),
            "{shown}"
        );
    }

    #[test]
    fn leaving_has_its_keys() {
        let end = |keys: &[Key]| after(&prompt(), SIZE, keys).1;
        assert!(matches!(end(&[Key::Interrupt]), Some(Err(NoReply::Left))));
        assert!(matches!(
            end(&[Key::EndOfInput]),
            Some(Err(NoReply::EndOfInput))
        ));
        assert!(end(&[text("a"), Key::EndOfInput]).is_none());
        let mut first = prompt();
        first.way_back = WayBack::None;
        let (_, reply) = after(&first, SIZE, &[Key::Escape]);
        assert!(matches!(reply, Some(Err(NoReply::Left))));
    }
}
