//! Where in a script a text stands, how much a word counts there, and into which lines it falls.

use std::iter;
use std::ops::Range;

use memchr::{memchr, memrchr};

/// Where in a script a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextRole {
    /// What the trouble is.
    Title,
    /// Search words that the author gave.
    Keywords,
    /// What a customer says who belongs here.
    Said,
    /// The names of the provider and the script.
    Name,
    /// Everything else.
    Body,
}

impl TextRole {
    /// How much a word counts there.
    pub fn weight(self) -> f64 {
        match self {
            Self::Title => 100.0,
            Self::Keywords => 60.0,
            Self::Said => 50.0,
            Self::Name => 30.0,
            Self::Body => 10.0,
        }
    }

    /// The lines of a text, each of which fits by itself.
    pub fn lines(self, text: &str) -> impl Iterator<Item = &str> {
        let mut from = Some(0);
        iter::from_fn(move || {
            let line = self.line_at(text, from?);
            let end = text[line.end..].chars().next();
            from = end.map(|end| line.end + end.len_utf8());
            Some(text[line].trim())
        })
    }

    /// Where the line stands that holds a place of a text, with the spaces around it.
    pub fn line_at(self, text: &str, place: usize) -> Range<usize> {
        let (before, after) = text.split_at(place);
        let (start, length) = match self {
            Self::Title | Self::Said | Self::Name => (None, None),
            Self::Body => (
                memrchr(b'\n', before.as_bytes()).map(|end| end + 1),
                memchr(b'\n', after.as_bytes()),
            ),
            Self::Keywords => (
                before
                    .rsplit(parts_keywords)
                    .next()
                    .map(|begin| place - begin.len()),
                after.find(parts_keywords),
            ),
        };
        start.unwrap_or(0)..length.map_or(text.len(), |length| place + length)
    }
}

/// Whether a sign stands between keywords.
fn parts_keywords(character: char) -> bool {
    matches!(character, ',' | '、' | '，' | ';' | '；')
}
