//! The scripts of a pack as they are searched: which of its texts belong to which, without the conditions.

use std::borrow::Cow;

use super::view::{View, as_table, as_text};
use crate::domain::id::Id;
use crate::domain::search::{Document, Field};
use crate::domain::sieve::Sieve;
use crate::domain::tree::{Parts, Tree};
use crate::domain::words::key;

/// Which texts a script is made of.
#[derive(Clone, Debug)]
pub struct Outline<'p> {
    /// The outcome's id.
    id: &'p str,
    /// Its lists, each with the ids in it.
    lists: Vec<(&'p str, Vec<&'p str>)>,
    /// Its message.
    message: Option<&'p str>,
    /// The questions and choices that lead to it.
    said: Vec<(&'p str, &'p str)>,
}

/// The lists in the order in which they count: warnings are much the same in every script.
fn lists() -> impl Iterator<Item = &'static str> {
    let (warnings, others) = Parts::LISTS.split_at(1);
    others.iter().chain(warnings).copied()
}

/// The scripts of a tree that was read from a file.
pub fn of_file<'p>(tree: View<'p>) -> Vec<Outline<'p>> {
    let mut outlines: Vec<Outline<'p>> = tree
        .entries_of("outcomes")
        .map(|(id, outcome)| Outline {
            id,
            lists: lists().map(|list| (list, entries(outcome, list))).collect(),
            message: outcome.text("message"),
            said: Vec::new(),
        })
        .collect();
    for (question, view) in tree.entries_of("questions") {
        for (choice, _) in view.tables("choices") {
            let (Some(id), Some(next)) = (choice.text("id"), choice.text("next")) else {
                continue;
            };
            if let Some(outline) = outlines.iter_mut().find(|outline| outline.id == next) {
                outline.said.push((question, id));
            }
        }
    }
    outlines
}

fn entries<'p>(outcome: View<'p>, list: &str) -> Vec<&'p str> {
    let items = outcome.items(list);
    items
        .filter_map(|item| match as_table(item) {
            Some(table) => table.text("id"),
            None => as_text(item),
        })
        .collect()
}

/// The scripts of a tree.
pub fn of_tree(tree: &Tree) -> Vec<Outline<'_>> {
    let mut outlines: Vec<Outline<'_>> = tree
        .outcomes
        .iter()
        .map(|(id, outcome)| Outline {
            id: id.as_str(),
            lists: lists()
                .filter_map(|list| {
                    let lists = outcome.parts.lists();
                    let (_, entries) = lists.into_iter().find(|(name, _)| *name == list)?;
                    Some((
                        list,
                        entries.iter().map(|entry| entry.id.as_str()).collect(),
                    ))
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

impl Outline<'_> {
    /// The script with its texts, without those that the sieve holds back.
    pub fn document<'t>(
        &self,
        provider: &Id,
        text: &dyn Fn(&str) -> Option<Cow<'t, str>>,
        sieve: &Sieve,
    ) -> Document<'t> {
        let title = text(&key::outcome(self.id, "title")).unwrap_or_default();
        let mut lines: Vec<(Field, Cow<'t, str>)> = vec![
            (Field::Title, title.clone()),
            (Field::Name, Cow::Owned(format!("{provider} {}", self.id))),
        ];
        let mut add = |field: Field, key: &str, ends: &[char]| {
            if let Some(text) = text(key).filter(|text| sieve.may_hold(text)) {
                add_lines(&mut lines, field, text, ends);
            }
        };
        add(
            Field::Keywords,
            &key::outcome(self.id, "keywords"),
            &[',', '、', '，', ';', '；'],
        );
        for (question, choice) in &self.said {
            add(Field::Said, &key::choice(question, choice), &[]);
        }
        for part in ["why", "afterwards", "no-message"] {
            add(Field::Body, &key::outcome(self.id, part), &['\n']);
        }
        for (list, entries) in &self.lists {
            for entry in entries {
                add(Field::Body, &key::item(list, entry), &['\n']);
            }
        }
        if let Some(message) = self.message {
            let key = ["messages.", message, ".written"].concat();
            add(Field::Body, &key, &['\n']);
        }
        lines.retain(|(_, line)| !line.is_empty());
        Document {
            id: format!("{provider}/{}", self.id),
            title: title.into_owned(),
            lines,
        }
    }
}

/// Adds a text, divided at these characters.
fn add_lines<'t>(
    lines: &mut Vec<(Field, Cow<'t, str>)>,
    field: Field,
    text: Cow<'t, str>,
    ends: &[char],
) {
    match text {
        Cow::Borrowed(text) => {
            let pieces = text.split(ends).map(str::trim);
            lines.extend(pieces.map(|piece| (field, Cow::Borrowed(piece))));
        }
        Cow::Owned(text) => {
            let pieces = text.split(ends).map(str::trim);
            lines.extend(pieces.map(|piece| (field, Cow::Owned(piece.to_owned()))));
        }
    }
}
