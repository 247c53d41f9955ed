//! Where in a script a text stands, how much a word counts there, and into which lines it falls.

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
    pub fn pieces(self, text: &str) -> impl Iterator<Item = &str> {
        let ends: &[char] = match self {
            Self::Keywords => &[',', '、', '，', ';', '；'],
            Self::Body => &['\n'],
            Self::Title | Self::Said | Self::Name => &[],
        };
        let is_trimmed = !matches!(self, Self::Title | Self::Name);
        let pieces = text.split(ends);
        pieces.map(move |piece| if is_trimmed { piece.trim() } else { piece })
    }
}
