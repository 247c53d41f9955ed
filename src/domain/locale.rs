//! The name of a language in which a card can be shown.

use std::fmt;

/// A locale as folders and files spell it: `en`, `ms`, `zh` …
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(String);

impl Locale {
    /// The locale in which every pack is complete, and in which a card is shown when another lacks a word.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Reads a locale name: two or three lower-case ASCII letters (the language subtag of BCP 47).
    pub fn parse(text: &str) -> Option<Self> {
        let known_shape =
            matches!(text.len(), 2 | 3) && text.bytes().all(|byte| byte.is_ascii_lowercase());
        known_shape.then(|| Self(text.to_owned()))
    }

    /// The locale as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is English.
    pub fn is_english(&self) -> bool {
        self.0 == "en"
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
