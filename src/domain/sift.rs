//! Picks out of a long text the parts in which something can fit, looking at little more than the signs that the sieve finds.

use std::ops::Range;

use super::han::is_han;
use super::letters;
use super::query::{Query, Term};
use super::sieve::Sieve;
use super::vocabulary::Vocabulary;

/// Parts that stand no further apart are looked through together.
const NEAR: usize = 256;

/// The numbers of the parts that may hold a line that fits; the parts are given in order, and apart.
pub fn pick(
    text: &str,
    parts: &[Range<usize>],
    query: &Query,
    sieve: &Sieve,
    words: &mut Vocabulary<'_>,
) -> Vec<usize> {
    let mut picked = Vec::new();
    if sieve.is_open() {
        let has_han = query.terms.iter().any(|term| matches!(term, Term::Han(_)));
        let fits = |part: &Range<usize>| may_fit(&text[part.clone()], has_han, words);
        let all = parts.iter().map(fits).enumerate();
        picked.extend(all.filter_map(|(number, fits)| fits.then_some(number)));
        return picked;
    }
    let mut number = 0;
    for near in parts.chunk_by(|part, next| next.start.saturating_sub(part.end) <= NEAR) {
        pick_near(text, near, sieve, words, |place| {
            picked.push(number + place);
        });
        number += near.len();
    }
    picked
}

/// Picks from parts that stand close to each other.
fn pick_near(
    text: &str,
    parts: &[Range<usize>],
    sieve: &Sieve,
    words: &mut Vocabulary<'_>,
    mut picked: impl FnMut(usize),
) {
    let end = parts.last().map_or(0, |part| part.end);
    let mut from = 0;
    let mut place = 0;
    while let Some(part) = parts.get(place) {
        from = from.max(part.start);
        let Some(sign) = sieve.next(text, from, end) else {
            break;
        };
        if sign.start >= part.end {
            let behind = parts[place..].iter().position(|part| sign.start < part.end);
            place += behind.unwrap_or(parts.len());
        }
        let Some(part) = parts.get(place).filter(|part| part.start <= sign.start) else {
            continue;
        };
        from = part.end;
        // A sign may begin in one part and end in the next, which is none.
        let sign = if sign.end <= part.end {
            Some(sign)
        } else {
            sieve.next(text, sign.start, part.end)
        };
        if sign.is_some_and(|sign| holds_word(text, part, sign, sieve, words)) {
            picked(place);
        }
        place += 1;
    }
}

/// Whether a part holds a word that fits, as far as that shows; from the first sign on.
fn holds_word(
    text: &str,
    part: &Range<usize>,
    first: Range<usize>,
    sieve: &Sieve,
    words: &mut Vocabulary<'_>,
) -> bool {
    let bytes = text.as_bytes();
    if !sieve.is_in_every_word() || !bytes[first.start].is_ascii() {
        return true;
    }
    if !is_plain(&text[part.clone()]) {
        return true;
    }
    let mut sign = Some(first);
    while let Some(found) = sign {
        if !bytes[found.start].is_ascii() {
            return true;
        }
        let start = bytes[part.start..found.start]
            .iter()
            .rposition(|byte| !byte.is_ascii_alphanumeric())
            .map_or(part.start, |place| part.start + place + 1);
        let end = bytes[found.end..part.end]
            .iter()
            .position(|byte| !byte.is_ascii_alphanumeric())
            .map_or(part.end, |place| found.end + place);
        if words.is_telling(&text[start..end]) {
            return true;
        }
        sign = sieve.next(text, end, part.end);
    }
    false
}

/// Whether a text may hold a line that fits, where no sieve tells.
fn may_fit(text: &str, has_han: bool, words: &mut Vocabulary<'_>) -> bool {
    if !is_plain(text) || (has_han && text.contains(is_han)) {
        return true;
    }
    letters::words(text)
        .any(|(word, letters)| words.may_fit(word.len(), letters) && words.is_telling(word))
}

/// Whether the words of letters in a text are what stands in it as ASCII: Chinese characters and signs do not become letters
/// of ASCII when they are folded, and part words.
fn is_plain(text: &str) -> bool {
    let is_plain = |character: char| {
        matches!(character,
            '\0'..='\u{7F}' | '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
            | '\u{3400}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}')
    };
    text.is_ascii() || text.chars().all(is_plain)
}
