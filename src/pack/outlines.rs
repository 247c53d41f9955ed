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
pub fn lists() -> impl Iterator<Item = &'static str> {
    let (warnings, others) = Parts::LISTS.split_at(1);
    others.iter().chain(warnings).copied()
}

/// The scripts of a tree.
pub fn of_tree(tree: &Tree) -> Vec<Outline<'_>> {
    let mut outlines: Vec<Outline<'_>> = tree
        .outcomes
        .iter()
        .map(|(id, outcome)| Outline {
            id: id.as_str(),
            entries: lists()
                .filter_map(|list| {
                    let lists = outcome.parts.lists();
                    lists.into_iter().find(|(name, _)| *name == list)
                })
                .flat_map(|(list, entries)| {
                    entries.iter().map(move |entry| (list, entry.id.as_str()))
                })
                .collect(),
            message: outcome.message.as_ref().map(Id::as_str),
            said: Vec::new(),
        })
        .collect();
    for (question, asked) in &tree.questions {
        for choice in &asked.choices {
            let Some(next) = &choice.next else { continue };
            let leads_here = |outline: &&mut Outline<'_>| outline.id == next.id().as_str();
            if let Some(outline) = outlines.iter_mut().find(leads_here) {
                outline.said.push((question.as_str(), choice.id.as_str()));
            }
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
