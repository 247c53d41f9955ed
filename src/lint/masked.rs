//! Texts with their placeholders hidden, so that rules on spelling do not read names of fields.

use std::borrow::Cow;

use memchr::memchr;

/// Stands for a byte of a placeholder that prints something like a word.
pub const VALUE: char = '\u{1a}';
/// Stands for a byte of another piece in braces, of which nothing is known.
pub const OTHER: char = '\u{1b}';

/// The text with everything in braces hidden; bytes keep their places.
pub fn mask(text: &str) -> Cow<'_, str> {
    if memchr(b'{', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let (before, braced) = rest.split_at(open);
        masked.push_str(before);
        let Some(close) = end_of_braces(braced) else {
            masked.push_str(braced);
            return Cow::Owned(masked);
        };
        let inside = braced[1..close].trim();
        let names_value = inside.starts_with('$') && !inside.contains(char::is_whitespace);
        let sign = if names_value { VALUE } else { OTHER };
        masked.extend(std::iter::repeat_n(sign, close + 1));
        rest = &braced[close + 1..];
    }
    masked.push_str(rest);
    Cow::Owned(masked)
}

/// Where the brace that opens the text is closed.
fn end_of_braces(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    for (place, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(place);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_braces_is_hidden_and_bytes_keep_their_places() {
        assert_eq!(
            mask("订单 { $a }。"),
            format!("订单 {}。", VALUE.to_string().repeat(6))
        );
        assert_eq!(
            mask("{\"{\"} x"),
            format!("{} x", OTHER.to_string().repeat(5))
        );
        assert_eq!(mask("{ $n -> *[other] { $n } }").len(), 25);
        assert_eq!(mask("a { b"), "a { b");
    }
}
