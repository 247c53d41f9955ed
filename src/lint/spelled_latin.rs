//! Numbers spelled in languages that put spaces between words: English and Malay.

use std::ops::Range;

use crate::domain::fixed_words::{FixedWords, fixed_words};

use super::spelled::Spelled;

/// How a language that is written with spaces counts.
pub struct Language {
    /// One to nineteen, as far as they are single words.
    small: &'static [(&'static str, u32)],
    /// Tens that are single words.
    tens: &'static [(&'static str, u32)],
    /// What stands behind a small number and changes it: `belas` adds ten, `puluh` and `hundred` multiply.
    behind: &'static [(&'static str, u32, u32)],
    /// What counts time, money and months, with the sort of figure that it makes.
    counted: &'static [(FixedWords, &'static str)],
    /// Words between the number and what it counts.
    between: FixedWords,
    /// Words before a time of day.
    clock: FixedWords,
    /// The digits of a card number are named in one language and left out in the other: they are not counted.
    digits: FixedWords,
    /// Words before a number that is none: `kedua-dua` is both.
    joined: FixedWords,
}

/// English.
pub static ENGLISH: Language = Language {
    small: &[
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
    ],
    tens: &[
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90),
    ],
    behind: &[("hundred", 100, 0)],
    counted: &[
        (
            fixed_words![
                "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
                "months", "year", "years",
            ],
            "figure-wait",
        ),
        (
            fixed_words![
                "dollar", "dollars", "pounds", "euro", "euros", "ringgit", "yen", "yuan", "rupiah",
                "cents", "sen",
            ],
            "figure-amount",
        ),
        (
            fixed_words![
                "january",
                "february",
                "april",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
            ],
            "figure-date",
        ),
        (fixed_words!["am", "pm", "o"], "figure-time"),
    ],
    between: fixed_words!["working", "business", "calendar", "full", "whole"],
    clock: fixed_words![],
    digits: fixed_words!["digit", "digits", "figures"],
    joined: fixed_words![],
};

/// Malay.
pub static MALAY: Language = Language {
    small: &[
        ("satu", 1),
        ("dua", 2),
        ("tiga", 3),
        ("empat", 4),
        ("lima", 5),
        ("enam", 6),
        ("tujuh", 7),
        ("lapan", 8),
        ("sembilan", 9),
        ("sepuluh", 10),
        ("sebelas", 11),
        ("seratus", 100),
    ],
    tens: &[],
    behind: &[("belas", 1, 10), ("puluh", 10, 0), ("ratus", 100, 0)],
    counted: &[
        (
            fixed_words!["minit", "jam", "hari", "minggu", "bulan", "tahun"],
            "figure-wait",
        ),
        (
            fixed_words!["ringgit", "dolar", "sen", "euro", "yen", "yuan", "rupiah"],
            "figure-amount",
        ),
        (
            fixed_words![
                "haribulan",
                "januari",
                "februari",
                "mac",
                "april",
                "mei",
                "jun",
                "julai",
                "ogos",
                "september",
                "oktober",
                "november",
                "disember",
            ],
            "figure-date",
        ),
    ],
    between: fixed_words![],
    clock: fixed_words!["pukul", "jam"],
    digits: fixed_words!["digit", "angka"],
    joined: fixed_words!["kedua", "ketiga", "keempat", "berdua", "bertiga", "salah"],
};

impl Language {
    /// Every word without which there is no number.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        let words = self.small.iter().chain(self.tens);
        words.map(|(word, _)| *word)
    }
}

/// A word in lower case, with its place.
struct Word<'t> {
    text: &'t str,
    range: Range<usize>,
}

/// The words of a text in lower case.
fn words(text: &str) -> Vec<Word<'_>> {
    let is_end = |character: char| !character.is_alphabetic();
    let pieces = text.split(is_end).filter(|piece| !piece.is_empty());
    let word = |piece: &'_ str| piece.as_ptr() as usize - text.as_ptr() as usize;
    pieces
        .map(|piece| Word {
            text: piece,
            range: word(piece)..word(piece) + piece.len(),
        })
        .collect()
}

/// Every number of the text that counts something.
pub fn numbers(text: &str, language: &Language) -> Vec<Spelled> {
    // The words for numbers are all plain letters, so places stay what they are.
    let text = &text.to_ascii_lowercase();
    let words = words(text);
    // Words belong together if nothing but a space or a hyphen stands between them.
    let follows = |place: usize| {
        place > 0
            && words.get(place).is_some_and(|word| {
                matches!(
                    &text[words[place - 1].range.end..word.range.start],
                    " " | "-"
                )
            })
    };
    let is_before =
        |place: usize, known: FixedWords| follows(place) && known.contains(words[place - 1].text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((value, next)) = number_at(&words, at, language, &follows) else {
            at += 1;
            continue;
        };
        let (start, first) = (words[at].range.start, at);
        at = next;
        if is_before(first, language.joined) {
            continue;
        }
        let mut counted = next;
        while follows(counted) && language.between.contains(words[counted].text) {
            counted += 1;
        }
        let sort = follows(counted)
            .then(|| {
                let counts =
                    |known: &&(FixedWords, &'static str)| known.0.contains(words[counted].text);
                language.counted.iter().find(counts).map(|(_, sort)| *sort)
            })
            .flatten()
            .filter(|_| value > 1);
        let is_clock = is_before(first, language.clock);
        let last = if sort.is_some() { counted } else { next - 1 };
        if follows(counted) && language.digits.contains(words[counted].text) {
            continue;
        }
        found.push(Spelled {
            range: start..words[last].range.end,
            value,
            sort: if is_clock { Some("figure-time") } else { sort },
        });
    }
    found
}

/// The number that begins at a word, and the word after it.
fn number_at(
    words: &[Word<'_>],
    at: usize,
    language: &Language,
    follows: &impl Fn(usize) -> bool,
) -> Option<(u32, usize)> {
    let known = |list: &[(&str, u32)], place: usize| {
        let word = words.get(place)?;
        list.iter()
            .find(|(name, _)| *name == word.text)
            .map(|(_, value)| *value)
    };
    let behind = |place: usize| {
        let word = words.get(place).filter(|_| follows(place))?;
        language.behind.iter().find(|(name, ..)| *name == word.text)
    };
    let mut next = at + 1;
    let mut value = if let Some(tens) = known(language.tens, at) {
        tens
    } else {
        let small = known(language.small, at)?;
        match behind(next) {
            Some((_, times, plus)) => {
                next += 1;
                small * times + plus
            }
            None => small,
        }
    };
    // Twenty-one, dua puluh satu.
    if value >= 20
        && value % 10 == 0
        && follows(next)
        && let Some(rest) = known(language.small, next).filter(|rest| *rest < 10)
    {
        value += rest;
        next += 1;
    }
    Some((value, next))
}
