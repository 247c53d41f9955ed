//! Where a person's account is, and where a contact or a fact holds.

use std::borrow::Cow;
use std::fmt;

use super::id::Id;

/// The id of the built-in question that asks for the region.
pub const REGION: &str = "region";

/// What people call regions beside the names in the phrases, by code. England and Scotland have the contacts of their state.
const OTHER_NAMES: &[(&str, &[&str])] = &[
    ("AU", &["澳洲"]),
    ("NZ", &["Aotearoa", "纽西兰"]),
    ("US", &["USA", "America"]),
    (
        "GB",
        &[
            "UK",
            "Britain",
            "Great Britain",
            "England",
            "Scotland",
            "Wales",
        ],
    ),
    ("CN", &["China", "PRC", "内地"]),
    ("ID", &["印尼"]),
    ("MY", &["大马", "马来"]),
    ("HK", &["香港"]),
    ("NL", &["Holland"]),
    ("CZ", &["Czech Republic"]),
];

/// A region: an ISO 3166-1 alpha-2 code in capitals, or `other` for anywhere else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region(Cow<'static, str>);

impl Region {
    /// Anywhere that a pack does not name.
    pub fn other() -> Self {
        Self(Cow::Borrowed("other"))
    }

    /// Reads a region, in any case: two letters, or `other`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("other") {
            return Some(Self::other());
        }
        let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_code.then(|| Self(Cow::Owned(text.to_ascii_uppercase())))
    }

    /// Takes a code that has been read before.
    pub(crate) fn internal(text: impl Into<Cow<'static, str>>) -> Self {
        Self(text.into())
    }

    /// The code as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Names that people use beside those that the phrases have, in any language.
    pub fn other_names(&self) -> &'static [&'static str] {
        let named = OTHER_NAMES.iter().find(|(code, _)| *code == self.0);
        named.map_or(&[], |(_, names)| names)
    }

    /// The region as a choice of the built-in question.
    pub fn as_choice(&self) -> Id {
        Id::internal(self.0.clone())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The regions in which something holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// Everywhere; packs write `"*"`.
    Everywhere,
    /// In these regions alone.
    Only(Vec<Region>),
}

impl Coverage {
    /// Whether it holds in the region; where the region is not known, everything may.
    pub fn includes(&self, region: Option<&Region>) -> bool {
        match (self, region) {
            (Self::Everywhere, _) | (_, None) => true,
            (Self::Only(regions), Some(region)) => regions.contains(region),
        }
    }

    /// Whether there is a region in which both hold.
    pub fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Everywhere, _) | (_, Self::Everywhere) => true,
            (Self::Only(regions), Self::Only(others)) => {
                regions.iter().any(|region| others.contains(region))
            }
        }
    }

    /// The regions named, none where it holds everywhere.
    pub fn regions(&self) -> &[Region] {
        match self {
            Self::Everywhere => &[],
            Self::Only(regions) => regions,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_region_hides_nothing() {
        let only = Coverage::Only(vec![Region("AU".into())]);
        assert!(only.includes(None));
        assert!(only.includes(Region::parse("au").as_ref()));
        assert!(!only.includes(Some(&Region::other())));
    }
}
