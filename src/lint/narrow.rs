//! Texts with their full-width letters, digits and signs of addresses made narrow, and where each of them stood.

use std::borrow::Cow;
use std::ops::Range;

use super::sort::Sort;

/// How far a full-width sign lies above the narrow one.
const DISTANCE: u32 = 0xFEE0;

/// A text in narrow signs.
pub struct Narrow<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    /// For each byte of it and for its end, the byte of the text as it was; empty where nothing was wide.
    places: Vec<usize>,
}

impl<'t> Narrow<'t> {
    /// The text with what is wide in it made narrow; full-width punctuation of Chinese sentences stays.
    pub fn of(text: &'t str) -> Self {
        if text.is_ascii() || !text.contains(is_wide) {
            return Self {
                text: Cow::Borrowed(text),
                places: Vec::new(),
            };
        }
        let mut narrow = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len());
        for (place, sign) in text.char_indices() {
            let written = if is_wide(sign) {
                char::from_u32(u32::from(sign) - DISTANCE).unwrap_or(sign)
            } else {
                sign
            };
            narrow.push(written);
            places.extend((0..written.len_utf8()).map(|byte| place + byte));
        }
        places.push(text.len());
        Self {
            text: Cow::Owned(narrow),
            places,
        }
    }

    /// Bytes of the narrow text as bytes of the text as it was.
    pub fn as_written(&self, range: Range<usize>) -> Range<usize> {
        let place = |at: usize| self.places.get(at).copied().unwrap_or(at);
        place(range.start)..place(range.end)
    }
}

/// Full-width letters and digits, and the signs of which addresses and numbers are made.
fn is_wide(sign: char) -> bool {
    Sort::of(sign) == Sort::WideLetter || "＠．／＿－＋".contains(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_in_the_narrow_text_is_pointed_at_in_the_wide_one() {
        let text = "请打 ０８１２－３，谢谢。";
        let narrow = Narrow::of(text);
        assert_eq!(narrow.text, "请打 0812-3，谢谢。");
        let start = narrow.text.find("0812").unwrap();
        assert_eq!(&text[narrow.as_written(start..start + 6)], "０８１２－３");
        assert_eq!(Narrow::of("好，a").as_written(1..2), 1..2);
    }
}
