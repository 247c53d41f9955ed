//! Things by id, in the order of their file; one that was compiled into the program is made when it is first asked for.

use std::fmt;
use std::sync::OnceLock;

use super::id::Id;

/// Where something stands that was compiled into the program.
#[derive(Clone, Copy)]
pub struct Place {
    /// Every text of every pack, each once.
    pub texts: &'static str,
    /// What is made of the texts.
    pub bytes: &'static [u8],
    /// Where among the bytes it begins.
    pub start: usize,
}

/// Makes a thing from its place.
pub type Make<T> = fn(Place) -> T;

/// Things by id.
#[derive(Clone)]
pub struct Table<T> {
    rows: Vec<Row<T>>,
}

#[derive(Clone)]
struct Row<T> {
    id: Id,
    value: OnceLock<T>,
    /// How the value is made; a value without it is there from the beginning.
    later: Option<(Make<T>, Place)>,
}

impl<T> Table<T> {
    /// A table whose values are made when they are asked for.
    pub fn later(places: impl Iterator<Item = (Id, Place)>, make: Make<T>) -> Self {
        let row = |(id, place)| Row {
            id,
            value: OnceLock::new(),
            later: Some((make, place)),
        };
        Self {
            rows: places.map(row).collect(),
        }
    }

    /// The thing with this id.
    pub fn get(&self, id: impl AsRef<str>) -> Option<&T> {
        self.get_key_value(id).map(|(_, value)| value)
    }

    /// The thing with this id, and the id.
    pub fn get_key_value(&self, id: impl AsRef<str>) -> Option<(&Id, &T)> {
        let row = self.rows.iter().find(|row| row.id == *id.as_ref())?;
        Some((&row.id, row.value()?))
    }

    /// Whether there is something with this id.
    pub fn contains_key(&self, id: impl AsRef<str>) -> bool {
        self.rows.iter().any(|row| row.id == *id.as_ref())
    }

    /// The ids.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Id> + ExactSizeIterator {
        self.rows.iter().map(|row| &row.id)
    }

    /// The things.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.iter().map(|(_, value)| value)
    }

    /// The things with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &T)> {
        self.rows
            .iter()
            .filter_map(|row| Some((&row.id, row.value()?)))
    }

    /// Where the thing with this id stands among the others.
    pub fn get_index_of(&self, id: impl AsRef<str>) -> Option<usize> {
        self.rows.iter().position(|row| row.id == *id.as_ref())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = (&'a Id, &'a T);
    type IntoIter = Box<dyn Iterator<Item = (&'a Id, &'a T)> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}

impl<T> Row<T> {
    fn value(&self) -> Option<&T> {
        match self.later {
            Some((make, place)) => Some(self.value.get_or_init(|| make(place))),
            None => self.value.get(),
        }
    }
}

impl<T> FromIterator<(Id, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (Id, T)>>(things: I) -> Self {
        let row = |(id, value)| Row {
            id,
            value: OnceLock::from(value),
            later: None,
        };
        Self {
            rows: things.into_iter().map(row).collect(),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_when_it_is_asked_for_and_not_before() {
        let place = |start| Place {
            texts: "",
            bytes: &[],
            start,
        };
        let make: Make<usize> = |place| {
            assert_eq!(place.start, 7, "only the second is asked for");
            place.start * 6
        };
        let table = Table::later(
            [("a", 1), ("b", 7)]
                .into_iter()
                .map(|(id, start)| (Id::internal(id), place(start))),
            make,
        );
        assert_eq!(table.get("b"), Some(&42));
        assert_eq!(table.get("c"), None);
        assert_eq!(table.keys().map(Id::as_str).collect::<Vec<_>>(), ["a", "b"]);
    }
}
