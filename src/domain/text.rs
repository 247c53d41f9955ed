//! A text of a pack, cheap to copy when it was compiled into the program.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;

/// A text that is never changed: borrowed from the program where it was compiled in, owned where a file was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(Cow<'static, str>);

impl Text {
    /// A text that was compiled into the program.
    pub const fn compiled(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(Cow::Owned(text.to_owned()))
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0.into_owned()
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl PartialEq<String> for Text {
    fn eq(&self, other: &String) -> bool {
        *self.0 == **other
    }
}

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A text in small letters, each in its place: a letter whose small form takes another number of bytes stays as it is.
pub fn lower_in_place(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let small = |character: char| {
        let mut forms = character.to_lowercase();
        let form = forms.next().filter(|_| forms.next().is_none());
        let form = form.filter(|form| form.len_utf8() == character.len_utf8());
        form.unwrap_or(character)
    };
    text.chars().map(small).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_stand_where_the_capitals_stood() {
        assert_eq!(
            lower_in_place("PIN ẞ İ \u{212B} é É 密"),
            "pin ẞ İ \u{212B} é é 密"
        );
        let all: String = ('\0'..=char::MAX).collect();
        let places = |text: &str| {
            text.char_indices()
                .map(|(place, _)| place)
                .collect::<Vec<_>>()
        };
        assert_eq!(places(&lower_in_place(&all)), places(&all));
    }
}
