//! Where in a script a text stands, how much a word counts there, and into which lines it falls.

use std::iter;

/// Where in a script a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
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

impl Field {
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
    pub fn pieces(self, text: &str) -> Box<dyn Iterator<Item = &str> + '_> {
        const ENDS: [char; 5] = [',', '、', '，', ';', '；'];
        match self {
            Self::Title | Self::Name => Box::new(iter::once(text)),
            Self::Said => Box::new(iter::once(text.trim())),
            Self::Body => Box::new(text.split('\n').map(str::trim)),
            Self::Keywords => Box::new(text.split(ENDS).map(str::trim)),
        }
    }
}
