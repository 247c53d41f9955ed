//! Things by id, in the order of their file; what was compiled into the program is made when it is first asked for.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use super::id::Id;

/// What was compiled into the program.
pub struct Compilation {
    /// Every text of every pack, each once.
    pub texts: &'static str,
    /// What is made of the texts.
    pub bytes: &'static [u8],
}

/// Where something stands that was compiled into the program.
#[derive(Clone, Copy)]
pub struct CompiledAt {
    /// In what.
    pub source: &'static Compilation,
    /// Where among the bytes it begins.
    pub start: usize,
}

/// Where nothing stands.
static NOTHING: Compilation = Compilation {
    texts: "",
    bytes: &[],
};

/// Makes a thing from its place.
pub type Make<T> = fn(CompiledAt) -> T;

/// A thing that is made when it is first asked for.
#[derive(Clone)]
pub struct Later<T> {
    /// Apart from the rest: most of a pack is never asked for.
    value: OnceLock<Box<T>>,
    make: Make<T>,
    place: CompiledAt,
}

impl<T> Later<T> {
    /// A thing that is made from its place.
    pub fn new(make: Make<T>, place: CompiledAt) -> Self {
        Self {
            value: OnceLock::new(),
            make,
            place,
        }
    }
}

impl<T> Deref for Later<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.get_or_init(|| Box::new((self.make)(self.place)))
    }
}

/// A thing that is there from the beginning.
impl<T: Default> From<T> for Later<T> {
    fn from(value: T) -> Self {
        Self {
            value: OnceLock::from(Box::new(value)),
            make: |_| T::default(),
            place: CompiledAt {
                source: &NOTHING,
                start: 0,
            },
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Later<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

/// Things by id; an id may stand more than once.
#[derive(Clone)]
pub struct Table<T> {
    rows: Vec<(Id, Row<T>)>,
}

#[derive(Clone)]
enum Row<T> {
    Now(Box<T>),
    Later(Later<T>),
}

impl<T> Table<T> {
    /// A table whose values are made when they are asked for.
    pub fn later(places: impl Iterator<Item = (Id, CompiledAt)>, make: Make<T>) -> Self {
        let row = |(id, place)| (id, Row::Later(Later::new(make, place)));
        Self {
            rows: places.map(row).collect(),
        }
    }

    /// Whatever has this id.
    pub fn all(&self, id: &Id) -> impl Iterator<Item = &T> {
        let rows = self.rows.iter().filter(move |(known, _)| known == id);
        rows.map(|(_, row)| row.value())
    }

    /// The thing with this id.
    pub fn get(&self, id: impl AsRef<str>) -> Option<&T> {
        self.get_key_value(id).map(|(_, value)| value)
    }

    /// The thing with this id, and the id.
    pub fn get_key_value(&self, id: impl AsRef<str>) -> Option<(&Id, &T)> {
        let (id, row) = self.rows.iter().find(|(known, _)| *known == *id.as_ref())?;
        Some((id, row.value()))
    }

    /// Whether there is something with this id.
    pub fn contains_key(&self, id: impl AsRef<str>) -> bool {
        self.rows.iter().any(|(known, _)| *known == *id.as_ref())
    }

    /// The ids.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Id> + ExactSizeIterator {
        self.rows.iter().map(|(id, _)| id)
    }

    /// The things.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().map(|(_, row)| row.value())
    }

    /// The things with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &T)> {
        self.rows.iter().map(|(id, row)| (id, row.value()))
    }

    /// Where the thing with this id stands among the others.
    pub fn get_index_of(&self, id: impl AsRef<str>) -> Option<usize> {
        self.rows
            .iter()
            .position(|(known, _)| *known == *id.as_ref())
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
    fn value(&self) -> &T {
        match self {
            Self::Now(value) => value,
            Self::Later(later) => later,
        }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<T> FromIterator<(Id, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (Id, T)>>(things: I) -> Self {
        let row = |(id, value)| (id, Row::Now(Box::new(value)));
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
        let place = |start| CompiledAt {
            source: &NOTHING,
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
