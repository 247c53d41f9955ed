//! A question with choices as inquire asks it.

use std::cell::RefCell;
use std::fmt;

use inquire::ui::{RenderConfig, Styled};
use inquire::{InquireError, Select};

use super::find::Found;
use super::list::List;
use super::look::Look;
use super::prompter::{Label, Reply};

/// How the question ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Ended {
    /// With a choice, or the way back.
    Reply(Reply<usize>),
    /// With Escape; this was typed.
    Escape(String),
    /// With Enter where nothing fits; this was typed.
    Nothing(String),
    /// With Control-C.
    Interrupt,
}

/// What is left of the choices.
struct Search {
    typed: String,
    found: Found,
    /// The score of each choice.
    scores: Vec<Option<i64>>,
}

/// A choice as inquire asks for it each time it draws.
struct Choice<'l> {
    list: &'l List<'l>,
    search: &'l RefCell<Search>,
    place: usize,
}

impl fmt::Display for Choice<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let search = self.search.borrow();
        formatter.write_str(self.list.text(&search.found, self.place))
    }
}

/// Asks for a choice, with this in the search.
pub fn ask(list: &List<'_>, look: &Look, typed: &str) -> Result<Ended, InquireError> {
    let found = list.found("");
    let search = RefCell::new(Search {
        typed: String::new(),
        scores: list.scores(&found),
        found,
    });
    let entries = (0..list.choices.len()).map(|place| Choice {
        list,
        search: &search,
        place,
    });
    let scorer = |typed: &str, _: &Choice<'_>, _: &str, place: usize| {
        let mut search = search.borrow_mut();
        if search.typed != typed {
            search.found = list.found(typed);
            search.scores = list.scores(&search.found);
            typed.clone_into(&mut search.typed);
        }
        search.scores.get(place).copied().flatten()
    };
    let message = list.message.join("\n");
    // Every line begins with its sign; inquire wants that of the first by itself.
    let (sign, message) = message.split_once(' ').unwrap_or_default();
    let is_before = |choice: &Label| Some(&choice.id) == list.prompt.before.as_ref();
    let before = list.prompt.choices.iter().position(is_before);
    let chosen = Select::new(message, entries.collect())
        .with_render_config(config(look, sign))
        .with_help_message(&list.keys)
        .with_page_size(list.page)
        .with_starting_cursor(before.unwrap_or(0))
        .with_starting_filter_input(typed)
        .with_scorer(&scorer)
        .with_formatter(&|_| String::new())
        .raw_prompt()
        .map(|chosen| chosen.index);
    let search = search.borrow();
    match chosen {
        Ok(place) if Some(place) == list.stand_in(&search.found) => {
            Ok(Ended::Nothing(search.typed.clone()))
        }
        Ok(place) if place < list.prompt.choices.len() => Ok(Ended::Reply(Reply::Given(place))),
        Ok(_) => Ok(Ended::Reply(Reply::Back)),
        Err(InquireError::OperationCanceled) => Ok(Ended::Escape(search.typed.clone())),
        Err(InquireError::OperationInterrupted) => Ok(Ended::Interrupt),
        Err(error) => Err(error),
    }
}

/// The look for inquire, the question beginning with this sign.
fn config<'s>(look: &Look, sign: &'s str) -> RenderConfig<'s> {
    look.config()
        .with_prompt_prefix(Styled::new(sign))
        .with_answered_prompt_prefix(Styled::new(sign))
}
