//! What stands above the open question: what was said and answered, as long as nothing else was written. It can be taken
//! back, and written anew in a window of another size.

use std::io;

use super::frame::{Size, lines_of, marked};
use super::look::{Look, Weight};
use super::screen::{erase, print, size};

/// The lines above the open question.
pub struct Trail {
    look: Look,
    shown: Vec<Shown>,
    /// Whether a page stands above, which cannot be written anew.
    is_below_page: bool,
    /// How much stood there when the menu at the card was left last.
    menu: usize,
}

enum Shown {
    Said(String),
    Answered { ask: String, answer: String },
}

impl Trail {
    /// Nothing yet.
    pub fn new(look: Look) -> Self {
        Self {
            look,
            shown: Vec::new(),
            is_below_page: false,
            menu: 0,
        }
    }

    /// Whether all of it can be written anew.
    pub fn is_whole(&self) -> bool {
        !self.is_below_page
    }

    /// Something else was written: what stands above it is not touched again.
    pub fn end(&mut self) {
        self.shown.clear();
        self.menu = 0;
        self.is_below_page = true;
    }

    /// Something that is said between the questions.
    pub fn say(&mut self, text: &str) -> io::Result<()> {
        let gap = if self.shown.is_empty() { "" } else { "\n" };
        self.add(Shown::Said(format!("{gap}{text}")))
    }

    /// A question with its answer.
    pub fn answer(&mut self, ask: &str, answer: &str) -> io::Result<()> {
        self.add(Shown::Answered {
            ask: ask.to_owned(),
            answer: answer.to_owned(),
        })
    }

    /// Remembers where the menu at the card stands.
    pub fn mark_menu(&mut self) {
        self.menu = self.shown.len();
    }

    /// Takes everything since the menu off the window: the person goes back to it.
    pub fn back_to_menu(&mut self) -> io::Result<()> {
        self.take_back_to(self.menu)
    }

    /// Takes the last answer off the window, with what was said since: its question comes again.
    pub fn take_back(&mut self) -> io::Result<()> {
        self.take_back_answer(|_| true)
    }

    /// The same for the last answer to this question.
    pub fn take_back_answer_to(&mut self, question: &str) -> io::Result<()> {
        self.take_back_answer(|ask| ask == question)
    }

    fn take_back_answer(&mut self, is_wanted: impl Fn(&str) -> bool) -> io::Result<()> {
        let place = self
            .shown
            .iter()
            .rposition(|shown| matches!(shown, Shown::Answered { ask, .. } if is_wanted(ask)));
        place.map_or(Ok(()), |place| self.take_back_to(place))
    }

    fn take_back_to(&mut self, place: usize) -> io::Result<()> {
        let size = size();
        let gone = self.shown.split_off(place.min(self.shown.len()));
        erase(gone.iter().map(|shown| self.lines(shown, size).len()).sum())
    }

    /// The rows of what was said last, if nothing was asked since.
    pub fn rows_said_last(&self, size: Size) -> usize {
        match self.shown.last() {
            Some(said @ Shown::Said(_)) => self.lines(said, size).len(),
            _ => 0,
        }
    }

    /// Writes it all anew.
    pub fn write_anew(&self) -> io::Result<()> {
        let size = size();
        self.shown
            .iter()
            .try_for_each(|shown| print(&self.lines(shown, size)))
    }

    fn add(&mut self, shown: Shown) -> io::Result<()> {
        let lines = self.lines(&shown, size());
        self.shown.push(shown);
        print(&lines)
    }

    fn lines(&self, shown: &Shown, size: Size) -> Vec<String> {
        match shown {
            Shown::Said(text) => lines_of(text, size.room())
                .into_iter()
                .chain([String::new()])
                .collect(),
            Shown::Answered { ask, answer } => {
                let sign = (Weight::Low, self.look.signs.answered);
                let answered = lines_of(answer, size.room());
                let answered = answered.iter().map(|line| format!("  {line}"));
                let asked = marked(&self.look, size, sign, ask);
                asked.into_iter().chain(answered).collect()
            }
        }
    }
}
