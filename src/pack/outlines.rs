//! The scripts of a pack as they are searched: which of its texts belong to which, without the conditions.

use std::borrow::Cow;

use crate::domain::id::Id;
use crate::domain::text_role::TextRole;
use crate::domain::tree::{Parts, Tree};

/// Which texts a script is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline<'p> {
    /// The outcome's id.
    pub id: &'p str,
    /// What stands in its lists: the list and the id.
    pub entries: Vec<(&'p str, &'p str)>,
    /// Its message.
    pub message: Option<&'p str>,
    /// The questions and choices that lead to it.
    pub said: Vec<(&'p str, &'p str)>,
}

/// The lists in the order in which they count: warnings are much the same in every script.
fn lists() -> impl Iterator<Item = &'static str> {
    let (warnings, others) = Parts::LISTS.split_at(1);
    others.iter().chain(warnings).copied()
}

/// The scripts of a tree.
pub fn of_tree(tree: &Tree) -> Vec<Outline<'_>> {
    let outcomes = tree.outcomes.iter().map(|(id, outcome)| {
        let lists = outcome.parts.lists();
        let message = outcome.message.as_ref().map(Id::as_str);
        Outline::new(id.as_str(), message, |list| {
            let entries = lists.iter().filter(move |(name, _)| *name == list);
            entries.flat_map(|(_, entries)| entries.iter().map(|entry| entry.id.as_str()))
        })
    });
    let choices = tree.questions.iter().flat_map(|(question, asked)| {
        let choices = asked.choices.iter();
        choices.filter_map(|choice| {
            let next = choice.next.as_ref()?.id();
            Some((question.as_str(), choice.id.as_str(), next.as_str()))
        })
    });
    with_said(outcomes.collect(), choices)
}

/// The scripts with the choices that lead to each: a question, a choice and what follows it.
pub(super) fn with_said<'p>(
    mut outlines: Vec<Outline<'p>>,
    choices: impl Iterator<Item = (&'p str, &'p str, &'p str)>,
) -> Vec<Outline<'p>> {
    for (question, choice, next) in choices {
        if let Some(outline) = outlines.iter_mut().find(|outline| outline.id == next) {
            outline.said.push((question, choice));
        }
    }
    outlines
}

/// Texts of a pack by place.
pub trait Texts<'t> {
    /// The place of a text, whose key is that of its table and its own.
    fn place(&self, table: &str, key: &str) -> Option<usize>;

    /// The text at a place; `None` if it cannot be read.
    fn text(&self, place: usize) -> Option<Cow<'t, str>>;
}

/// A script with the places of its texts.
#[derive(Clone, Debug)]
pub struct ScriptTexts<'p, T = Vec<(TextRole, usize)>> {
    /// The outcome's id.
    pub id: &'p str,
    /// Its title.
    pub title: Option<usize>,
    /// Its other texts, in the order in which they count.
    pub texts: T,
}

impl<'p> Outline<'p> {
    /// A script to which nothing leads yet, with the ids of each of its lists.
    pub(super) fn new<I: Iterator<Item = &'p str>>(
        id: &'p str,
        message: Option<&'p str>,
        ids: impl Fn(&'static str) -> I,
    ) -> Self {
        Self {
            id,
            entries: lists()
                .flat_map(|list| ids(list).map(move |id| (list, id)))
                .collect(),
            message,
            said: Vec::new(),
        }
    }

    /// The script with the places that its texts have among those of a pack.
    pub fn script<'t>(&self, all: &impl Texts<'t>) -> ScriptTexts<'p> {
        let outcome = ["outcomes.", self.id].concat();
        let mut texts = Vec::with_capacity(self.said.len() + self.entries.len() + 5);
        let mut add = |field: TextRole, table: &str, key: &str| {
            let place = all.place(table, key);
            texts.extend(place.map(|place| (field, place)));
        };
        add(TextRole::Keywords, &outcome, "keywords");
        for (question, choice) in &self.said {
            add(
                TextRole::Said,
                &["questions.", question, ".choices"].concat(),
                choice,
            );
        }
        for part in ["why", "afterwards", "no-message"] {
            add(TextRole::Body, &outcome, part);
        }
        for (list, entry) in &self.entries {
            add(TextRole::Body, list, entry);
        }
        if let Some(message) = self.message {
            add(TextRole::Body, &["messages.", message].concat(), "written");
        }
        ScriptTexts {
            id: self.id,
            title: all.place(&outcome, "title"),
            texts,
        }
    }
}
