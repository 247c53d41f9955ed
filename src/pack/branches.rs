//! The questions and outcomes of a tree that was read from a file, and its scripts: what is neither is passed over.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::outlines::{Outline, with_said};

/// A value, or one of a list.
#[derive(Clone, Copy, Debug)]
pub enum Item<'t> {
    /// A text.
    Text(&'t str),
    /// A table, with the texts of two of its keys.
    Table {
        /// The text of `id`.
        id: Option<&'t str>,
        /// The text of `next`.
        next: Option<&'t str>,
    },
    /// Anything else.
    Other,
}

impl<'t> Item<'t> {
    /// The text, if it is one.
    pub fn text(self) -> Option<&'t str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The questions and outcomes of a tree, in the order of the file.
#[derive(Debug, Default)]
pub struct Branches<'t> {
    tables: Vec<Branch<'t>>,
    keys: Vec<Key<'t>>,
    items: Vec<Item<'t>>,
}

/// A table of a tree.
#[derive(Debug)]
struct Branch<'t> {
    family: &'t str,
    id: &'t str,
    /// Its keys begin with this one.
    keys: usize,
}

#[derive(Debug)]
struct Key<'t> {
    name: &'t str,
    is_list: bool,
    /// The items of the list, or the one value.
    items: Range<usize>,
}

impl<'t> Branches<'t> {
    /// The branches of a tree that was parsed.
    pub fn of_table(tree: &'t DeTable<'_>) -> Self {
        let mut branches = Self::default();
        for family in ["questions", "outcomes"] {
            let Some(DeValue::Table(tables)) = tree.get(family).map(Spanned::get_ref) else {
                continue;
            };
            for (id, table) in tables {
                if let DeValue::Table(table) = table.get_ref() {
                    branches.open(family, id.get_ref());
                    branches.keys_of(table);
                }
            }
        }
        branches
    }

    fn keys_of(&mut self, table: &'t DeTable<'_>) {
        for (name, value) in table {
            self.add_key(name.get_ref());
            match value.get_ref() {
                DeValue::Array(list) => {
                    self.is_list();
                    list.iter().for_each(|value| self.item(item(value)));
                }
                _ => self.item(item(value)),
            }
        }
    }

    /// No branches yet, with room for those of a file of this length.
    pub fn of_length(length: usize) -> Self {
        Self {
            tables: Vec::with_capacity(length / 256),
            keys: Vec::with_capacity(length / 64),
            items: Vec::with_capacity(length / 24),
        }
    }

    /// Begins a table.
    #[inline]
    pub fn open(&mut self, family: &'t str, id: &'t str) {
        let keys = self.keys.len();
        self.tables.push(Branch { family, id, keys });
    }

    /// Begins a key; `false` if the table has it already, or very many.
    #[inline]
    pub fn key(&mut self, name: &'t str) -> bool {
        const MOST_KEYS: usize = 64;
        let first = self.tables.last().map_or(0, |branch| branch.keys);
        let known = &self.keys[first..];
        let is_new = known.len() < MOST_KEYS && known.iter().all(|key| key.name != name);
        self.add_key(name);
        is_new
    }

    fn add_key(&mut self, name: &'t str) {
        self.keys.push(Key {
            name,
            is_list: false,
            items: self.items.len()..self.items.len(),
        });
    }

    /// Says that what follows are the items of a list.
    #[inline]
    pub fn is_list(&mut self) {
        if let Some(key) = self.keys.last_mut() {
            key.is_list = true;
        }
    }

    /// Adds to the last key.
    #[inline]
    pub fn item(&mut self, item: Item<'t>) {
        self.items.push(item);
        if let Some(key) = self.keys.last_mut() {
            key.items.end = self.items.len();
        }
    }

    /// The tables of a family, each with its id and keys.
    fn family(&self, family: &str) -> impl Iterator<Item = (&'t str, &[Key<'t>])> {
        let ends = self.tables.iter().skip(1).map(|next| next.keys);
        let ends = ends.chain([self.keys.len()]);
        let all = self.tables.iter().zip(ends);
        all.filter(move |(branch, _)| branch.family == family)
            .map(|(branch, end)| (branch.id, &self.keys[branch.keys..end]))
    }

    fn items(&self, key: &Key<'_>) -> &[Item<'t>] {
        &self.items[key.items.clone()]
    }

    /// The ids of the scripts.
    pub fn outcomes(&self) -> impl Iterator<Item = &'t str> {
        self.family("outcomes").map(|(id, _)| id)
    }

    /// The scripts.
    pub fn outlines(&self) -> Vec<Outline<'t>> {
        let outcomes = self.family("outcomes");
        let outcomes = outcomes.map(|(id, outcome)| self.outline(id, outcome));
        let choices = self.family("questions").flat_map(|(question, keys)| {
            let choices = keys.iter().filter(|key| key.name == "choices");
            let choices = choices.flat_map(|key| self.items(key));
            choices.filter_map(move |choice| match choice {
                Item::Table {
                    id: Some(id),
                    next: Some(next),
                } => Some((question, *id, *next)),
                _ => None,
            })
        });
        with_said(outcomes.collect(), choices)
    }

    fn outline(&self, id: &'t str, outcome: &[Key<'t>]) -> Outline<'t> {
        let key = |name: &str| outcome.iter().find(|key| key.name == name);
        let message = key("message").filter(|key| !key.is_list);
        let message = message.and_then(|key| self.items(key).first()?.text());
        Outline::new(id, message, |list| {
            let items = key(list).into_iter().flat_map(|key| self.items(key));
            items.filter_map(|item| match item {
                Item::Table { id, .. } => *id,
                item => item.text(),
            })
        })
    }
}

fn item<'t>(value: &'t Spanned<DeValue<'_>>) -> Item<'t> {
    match value.get_ref() {
        DeValue::String(text) => Item::Text(text),
        DeValue::Table(table) => {
            let text = |key| match table.get(key).map(Spanned::get_ref) {
                Some(DeValue::String(text)) => Some(text.as_ref()),
                _ => None,
            };
            let (id, next) = (text("id"), text("next"));
            Item::Table { id, next }
        }
        _ => Item::Other,
    }
}
