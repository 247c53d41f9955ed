//! A text as people see it, and back to what is written: signs that are not seen may hide in an address.

use super::guard::is_unseen;

/// So many places at which the same address is seen in a word are looked at.
const MOST_STRETCHES: usize = 50;

/// A text as people see it: an address is one, whatever hides in it.
pub(super) fn seen(text: &str) -> String {
    text.chars()
        .filter(|character| is_seen(*character))
        .collect()
}

/// An address as it is written in a word, with what hides in it or beside it, so that it is judged; `seen` is what people see of
/// the word.
pub(super) fn as_written(word: &str, seen: &str, address: &str) -> String {
    let stretches = seen.match_indices(address).map(|(place, _)| {
        let stretch = &word[place_in(word, place)..];
        let length = address.chars().count();
        let mut left = length + 1;
        let end = stretch.find(|character| {
            left -= usize::from(is_seen(character));
            left == 0
        });
        // A selector beside it belongs to an emoji.
        let is_selector = |character: char| matches!(character, '\u{FE00}'..='\u{FE0F}');
        stretch[..end.unwrap_or(stretch.len())].trim_matches(is_selector)
    });
    let mut stretches = stretches.take(MOST_STRETCHES);
    let hidden = stretches.find(|stretch| stretch.len() > address.len());
    hidden.unwrap_or(address).to_owned()
}

/// Where a place of what people see lies in the word itself: behind the character before it.
fn place_in(word: &str, place: usize) -> usize {
    let mut seen = 0;
    let mut characters = word.char_indices();
    let found = characters.find(|(_, character)| {
        let is_there = seen == place;
        seen += if is_seen(*character) {
            character.len_utf8()
        } else {
            0
        };
        is_there
    });
    found.map_or(word.len(), |(place, _)| place)
}

fn is_seen(character: char) -> bool {
    !is_unseen(character) || character.is_whitespace()
}
