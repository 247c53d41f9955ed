//! Where in a script a text stands, how much a word counts there, and into which lines it falls.

use std::iter;

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

    /// Hands on the lines of a text, each of which fits by itself.
    pub fn each_line<'t>(self, text: &'t str, take: impl FnMut(&'t str)) {
        const ENDS: [char; 5] = [',', '、', '，', ';', '；'];
        match self {
            Self::Title | Self::Name => iter::once(text).for_each(take),
            Self::Said => iter::once(text.trim()).for_each(take),
            Self::Body => text.lines().map(str::trim).for_each(take),
            Self::Keywords => text.split(ENDS).map(str::trim).for_each(take),
        }
    }
}
