//! Questions answered with arrow keys, in a terminal that understands cursor movement. inquire asks for the choices.

use std::io;

use super::entry::Entry;
use super::frame::{Size, marked};
use super::list::List;
use super::look::{Look, Weight};
use super::prompter::{ChoicePrompt, FieldPrompt, Kept, NoReply, Prompter, Reply, WayBack};
use super::screen::{self, Screen, print, size};
use super::select::{self, Ended};
use super::trail::Trail;
use crate::l10n::phrases::Phrases;

/// The way of asking with arrow keys.
pub struct Arrows<'a> {
    phrases: &'a Phrases,
    look: Look,
    trail: Trail,
    /// The size of the window when something was last written.
    size: Size,
}

impl<'a> Arrows<'a> {
    /// Asks in this look.
    pub fn new(phrases: &'a Phrases, look: Look) -> Self {
        Self {
            phrases,
            look,
            trail: Trail::new(look),
            size: size(),
        }
    }

    /// Leads through a list, which is gone from the window afterwards. Esc takes back what was typed before it leads back,
    /// and where nothing fits Enter chooses nothing.
    fn pick(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        let mut typed = String::new();
        loop {
            self.take_off(|| Ok(()))?;
            let list = List::new(
                prompt,
                self.phrases,
                self.look,
                self.window(prompt.way_back),
            );
            screen::hold(list.rows().min(self.size.rows))?;
            let ended = select::ask(&list, &self.look, &typed)?;
            self.take_off(|| match ended {
                Ended::Interrupt => screen::erase_held(),
                _ => screen::erase_lines(&list.widths_left()),
            })?;
            typed = match ended {
                Ended::Reply(reply) => return Ok(reply),
                Ended::Interrupt => return Err(NoReply::Left),
                Ended::Nothing(typed) => typed,
                Ended::Escape(typed) if !typed.is_empty() => String::new(),
                Ended::Escape(_) if prompt.way_back == WayBack::None => return Err(NoReply::Left),
                Ended::Escape(_) => return Ok(Reply::Back),
            };
        }
    }

    /// Leads through a line to be typed, which is gone from the window afterwards.
    fn enter(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<Kept>, NoReply> {
        let mut entry = Entry::new(prompt, self.phrases, self.look);
        let mut screen = Screen::open()?;
        loop {
            if self.size != size() {
                let drawn = screen.take_drawn();
                self.take_off(|| screen::erase_lines(&drawn))?;
            }
            let window = self.window(prompt.way_back);
            screen.draw(&entry.frame(window).fit(window.rows))?;
            if let Some(reply) = entry.press(Screen::read()?) {
                let drawn = screen.take_drawn();
                self.take_off(|| screen::erase_lines(&drawn))?;
                return reply;
            }
        }
    }

    /// What stays to be seen of a question that is gone from the window without an answer.
    fn close<T>(
        &mut self,
        ask: &str,
        way_back: WayBack,
        reply: &Result<Reply<T>, NoReply>,
    ) -> Result<(), NoReply> {
        match (reply, way_back) {
            (Ok(Reply::Back), WayBack::Card) => self.trail.back_to_menu()?,
            // The menu itself leads nowhere back: what was done stays in sight.
            (Ok(Reply::Back), WayBack::Done) => self.trail.mark_menu(),
            (Ok(Reply::Back), _) => self.trail.take_back()?,
            // What was open when somebody left stays to be seen, without its choices.
            (Err(NoReply::Left | NoReply::EndOfInput), _) => {
                let sign = (Weight::Low, self.look.signs.refused);
                print(&marked(&self.look, self.size, sign, ask))?;
            }
            _ => {}
        }
        Ok(())
    }

    /// The part of the window in which a question is drawn. Above the menu at the card, what the last action did stays in
    /// sight.
    fn window(&self, way_back: WayBack) -> Size {
        let said = match way_back {
            WayBack::Done => self.trail.rows_said_last(self.size).min(self.size.rows / 3),
            _ => 0,
        };
        Size {
            rows: self.size.rows - said,
            ..self.size
        }
    }

    /// Takes a question off the window. In one that has changed its size the terminal has moved lines about: they are
    /// written anew where they are known.
    fn take_off(&mut self, erase: impl FnOnce() -> io::Result<()>) -> Result<(), NoReply> {
        let now = size();
        let stays = std::mem::replace(&mut self.size, now) == now;
        if stays || !self.trail.is_whole() {
            return Ok(erase()?);
        }
        screen::clear()?;
        Ok(self.trail.write_anew()?)
    }
}

impl Prompter for Arrows<'_> {
    fn say(&mut self, text: &str) -> Result<(), NoReply> {
        Ok(self.trail.say(text)?)
    }

    fn page_written(&mut self) {
        self.trail.end();
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        let reply = self.pick(prompt);
        self.close(&prompt.ask, prompt.way_back, &reply)?;
        let reply = reply?;
        match reply {
            Reply::Given(_) if prompt.way_back == WayBack::Done => self.trail.mark_menu(),
            Reply::Given(index) => {
                let answer = &prompt.choices[index].text;
                self.trail.answer(&prompt.ask, answer)?;
            }
            Reply::Skipped | Reply::Back => {}
        }
        Ok(reply)
    }

    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        if prompt.refused.is_some() {
            self.trail.take_back_answer_to(&prompt.ask)?;
        }
        let reply = self.enter(prompt);
        self.close(&prompt.ask, prompt.way_back, &reply)?;
        let (answer, reply) = match reply? {
            Reply::Given(kept) => (
                kept.echo.unwrap_or_else(|| kept.value.clone()),
                Reply::Given(kept.value),
            ),
            Reply::Skipped => (self.phrases.left_blank(), Reply::Skipped),
            Reply::Back => return Ok(Reply::Back),
        };
        self.trail.answer(&prompt.ask, &answer)?;
        Ok(reply)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::locale::Locale;
    use crate::prompt::find::tests::prompt;
    use crate::prompt::keys::Key;
    use crate::prompt::line::Edit;
    use crate::prompt::list;
    use crate::prompt::look::columns_of;
    use crate::prompt::prompter::IfEmpty;

    fn keys() -> impl Strategy<Value = Vec<Key>> {
        let key = prop_oneof![
            "[a-z退款 /]{1,40}".prop_map(Key::Text),
            Just(Key::Up),
            Just(Key::Down),
            Just(Key::PageUp),
            Just(Key::PageDown),
            Just(Key::Tab),
            Just(Key::Enter),
            Just(Key::Escape),
            Just(Key::EndOfInput),
            Just(Key::Edit(Edit::WordLeft)),
            Just(Key::Edit(Edit::Start)),
            Just(Key::Edit(Edit::End)),
            Just(Key::Edit(Edit::Erase)),
            Just(Key::Edit(Edit::EraseWord)),
            Just(Key::Edit(Edit::DeleteToEnd)),
        ];
        prop::collection::vec(key, 0..20)
    }

    /// Presses the keys, and looks after each whether the question stands inside the window.
    fn stays_inside(entry: &mut Entry<'_>, size: Size, keys: &[Key]) {
        for key in keys {
            let frame = entry.frame(size).fit(size.rows);
            let (row, column) = frame.cursor;
            assert!(frame.lines.len() <= size.rows, "{frame:?}");
            assert!(
                row < frame.lines.len() && column < size.columns,
                "{frame:?}"
            );
            for line in &frame.lines {
                assert!(columns_of(line) <= size.columns, "{line:?} in {size:?}");
            }
            if entry.press(key.clone()).is_some() {
                break;
            }
        }
    }

    proptest! {
        // A failure is told in full; nothing is written beside the source.
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_question_stays_inside_its_window_whatever_is_typed(
            locale in prop::sample::select(vec!["en", "ms", "zh"]),
            columns in 20_usize..120,
            rows in 1_usize..40,
            styled in any::<bool>(),
            keys in keys(),
            typed in "[a-z退款 /]{0,90}",
        ) {
            let phrases = Phrases::new(&Locale::parse(locale).unwrap()).unwrap();
            let (look, size) = (Look::new(styled, styled), Size { columns, rows });
            let mut choice = prompt();
            choice.choices[0].text = "See https://help.afterpay.com/hc/en-au/requests/new?topic=refund".into();
            let list = List::new(&choice, &phrases, look, size);
            list::tests::stays_inside(&list, &typed);
            let refuse = |_: &str| Err("It does not look like https://help.afterpay.com/hc/en-au.".to_owned());
            let field = FieldPrompt {
                place: None,
                ask: "付款日期是哪一天？在应用里打开订单可以看到。".into(),
                help: Some("In the app, under Orders.".into()),
                example: Some("2026-10-01".into()),
                suggestions: vec!["today".into()],
                before: None,
                refused: None,
                if_empty: IfEmpty::IsRefused,
                way_back: WayBack::Card,
                validate: &refuse,
            };
            stays_inside(&mut Entry::new(&field, &phrases, look), size, &keys);
        }
    }
}
