//! The name of a thing in a tree: kebab-case ASCII, never translated, never reused for something else.

use std::borrow::{Borrow, Cow};
use std::fmt;

/// An id as packs, answers and the command line spell it, e.g. `refund-missing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Cow<'static, str>);

/// The longest id that a pack may use, in bytes.
pub const LONGEST_ID: usize = 64;

impl Id {
    /// Reads an id; `None` if the text is not kebab-case ASCII of at most [`LONGEST_ID`] bytes.
    pub fn parse(text: &str) -> Option<Self> {
        is_kebab_case(text).then(|| Self(Cow::Owned(text.to_owned())))
    }

    /// Takes a name that the program itself made, such as a region code, which need not be kebab-case.
    pub(crate) fn internal(text: impl Into<Cow<'static, str>>) -> Self {
        Self(text.into())
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether the text is lower-case ASCII words and digits joined by single hyphens.
pub fn is_kebab_case(text: &str) -> bool {
    let mut before = b'-';
    let is_joined = text.bytes().all(|byte| {
        let after_hyphen = std::mem::replace(&mut before, byte) == b'-';
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || (byte == b'-' && !after_hyphen)
    });
    is_joined && before != b'-' && text.len() <= LONGEST_ID
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kebab_case_is_an_id() {
        for good in ["refund", "card-last4", "a-b-c", "3ds"] {
            assert!(Id::parse(good).is_some(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a_b", "退款", "a b", "../a"] {
            assert!(Id::parse(bad).is_none(), "{bad}");
        }
        assert!(Id::parse(&"a".repeat(LONGEST_ID + 1)).is_none());
    }
}
