//! A table of a file that has passed the check against its shape, read without further questions.

use std::ops::Range;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as ValueError, StrDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::id::Id;
use crate::domain::region::{Coverage, Region};
use crate::domain::text::Text;

/// A name and the place where it stands. One that is no id is told by the check against the shape; as long as everything else calls
/// a thing by the same name, nothing more is wrong.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name.
    pub id: Id,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

impl Name {
    fn new(text: &str, span: Range<usize>) -> Self {
        let id = Id::internal(text.to_owned());
        Self { id, span }
    }
}

/// A table, read by key.
#[derive(Clone, Copy)]
pub struct View<'a>(pub &'a DeTable<'a>);

impl<'a> View<'a> {
    fn get(self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.0.get(key)
    }

    /// Whether a key is there, whatever it holds.
    pub fn has(self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// The text of a key.
    pub fn text(self, key: &str) -> Option<&'a str> {
        self.get(key).and_then(as_text)
    }

    /// The text of a key, empty if there is none.
    pub fn owned(self, key: &str) -> Text {
        self.text(key).unwrap_or_default().into()
    }

    /// The bytes of a key's value.
    pub fn span(self, key: &str) -> Range<usize> {
        self.get(key).map_or(0..0, Spanned::span)
    }

    /// Whether a key is `true`.
    pub fn flag(self, key: &str) -> bool {
        matches!(
            self.get(key).map(Spanned::get_ref),
            Some(DeValue::Boolean(true))
        )
    }

    /// The id of a key.
    pub fn name(self, key: &str) -> Option<Name> {
        self.get(key).and_then(as_name)
    }

    /// A word of a closed list; `None` if it is not in it.
    pub fn word<T: Deserialize<'static>>(self, key: &str) -> Option<T> {
        word(self.text(key)?)
    }

    /// The day of a key.
    pub fn date(self, key: &str) -> Option<Date> {
        self.get(key).and_then(as_date)
    }

    /// The items of a list; a single value counts as a list of one.
    pub fn items(self, key: &str) -> impl Iterator<Item = &'a Spanned<DeValue<'a>>> {
        let items: Vec<_> = match self.get(key).map(|value| (value, value.get_ref())) {
            Some((_, DeValue::Array(list))) => list.iter().collect(),
            Some((value, _)) => vec![value],
            None => Vec::new(),
        };
        items.into_iter()
    }

    /// The texts of a list.
    pub fn texts(self, key: &str) -> Vec<Text> {
        self.items(key)
            .filter_map(as_text)
            .map(Text::from)
            .collect()
    }

    /// The names of a list.
    pub fn names(self, key: &str) -> Vec<Name> {
        self.items(key).filter_map(as_name).collect()
    }

    /// The tables of a list, with their places.
    pub fn tables(self, key: &str) -> impl Iterator<Item = (View<'a>, Range<usize>)> {
        self.items(key)
            .filter_map(|item| Some((as_table(item)?, item.span())))
    }

    /// The table of a key.
    pub fn table(self, key: &str) -> Option<View<'a>> {
        self.get(key).and_then(as_table)
    }

    /// The entries of this table, in the order of the file.
    pub fn entries(self) -> impl Iterator<Item = (Name, &'a Spanned<DeValue<'a>>)> {
        let entries = self.0.iter();
        entries.map(|(name, value)| (Name::new(name.get_ref(), name.span()), value))
    }

    /// The tables of a table by id, in the order of the file.
    pub fn map(self, key: &str) -> impl Iterator<Item = (Name, View<'a>)> {
        let entries = self.table(key).map(Self::entries).into_iter().flatten();
        entries.filter_map(|(name, value)| Some((name, as_table(value)?)))
    }

    /// The regions of a key; everywhere if there is none.
    pub fn coverage(self, key: &str) -> Coverage {
        let texts = self.texts(key);
        if texts.is_empty() || texts.iter().any(|text| text == "*") {
            return Coverage::Everywhere;
        }
        Coverage::Only(
            texts
                .iter()
                .filter_map(|text| Region::parse(text))
                .collect(),
        )
    }
}

/// The table of a value.
pub fn as_table<'a>(value: &'a Spanned<DeValue<'a>>) -> Option<View<'a>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(View(table)),
        _ => None,
    }
}

/// The text of a value.
pub fn as_text<'a>(value: &'a Spanned<DeValue<'a>>) -> Option<&'a str> {
    match value.get_ref() {
        DeValue::String(text) => Some(text.as_ref()),
        _ => None,
    }
}

/// The day of a value.
pub fn as_date(value: &Spanned<DeValue<'_>>) -> Option<Date> {
    match value.get_ref() {
        DeValue::Datetime(datetime) => datetime.date?.to_string().parse().ok(),
        _ => None,
    }
}

/// The id of a value.
pub fn as_name(value: &Spanned<DeValue<'_>>) -> Option<Name> {
    Some(Name::new(as_text(value)?, value.span()))
}

/// A word of a closed list; `None` if it is not in it.
pub fn word<T: Deserialize<'static>>(text: &str) -> Option<T> {
    let deserializer: StrDeserializer<'_, ValueError> = text.into_deserializer();
    T::deserialize(deserializer).ok()
}
