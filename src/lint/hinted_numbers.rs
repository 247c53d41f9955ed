//! Words that may stand for a number: twice, both, March.

use crate::domain::han::is_han;

/// What may stand for a number in one of the three languages: its digits, words for it, for its month and its quantity, and the
/// signs of Chinese.
const HINTS: &[(&str, &[&str], &[char])] = &[
    (
        "1",
        &[
            "one", "once", "first", "single", "a", "an", "january", "satu", "pertama", "sekali",
            // Malay writes one as a prefix.
            "sehari", "sejam", "seminit", "seminggu", "sebulan", "setahun", "seorang", "sebuah",
        ],
        &['一'],
    ),
    (
        "2",
        &[
            "two", "twice", "second", "double", "both", "february", "dua", "kedua", "berdua",
        ],
        &['二', '两', '双'],
    ),
    ("3", &["three", "third", "march", "tiga", "ketiga"], &['三']),
    (
        "4",
        &["four", "fourth", "april", "empat", "keempat"],
        &['四'],
    ),
    ("5", &["five", "fifth", "may", "lima"], &['五']),
    ("6", &["six", "june", "enam"], &['六']),
    ("7", &["seven", "july", "tujuh"], &['七']),
    ("8", &["eight", "august", "lapan"], &['八']),
    ("9", &["nine", "september", "sembilan"], &['九']),
    ("10", &["ten", "october", "sepuluh"], &['十']),
    ("11", &["eleven", "november", "sebelas"], &[]),
    ("12", &["twelve", "december"], &[]),
    ("14", &["fourteen"], &[]),
    ("15", &["fifteen"], &[]),
    ("20", &["twenty"], &[]),
    ("30", &["thirty"], &['半']),
    ("90", &["ninety"], &[]),
    ("100", &["hundred", "seratus"], &['百']),
];

/// Whether something in a text may stand for the number with these digits.
pub fn hints_at(text: &str, number: &str) -> bool {
    let mut hints = HINTS.iter();
    let Some((_, words, signs)) = hints.find(|(known, ..)| *known == number) else {
        return false;
    };
    let lower = text.to_lowercase();
    let mut own = lower.split(|character: char| !character.is_alphabetic() || is_han(character));
    own.any(|word| words.contains(&word)) || (!text.is_ascii() && lower.contains(*signs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_or_a_sign_hints_at_its_own_number() {
        for (text, number) in [
            ("You were charged Twice.", "2"),
            ("Sehari selepas itu", "1"),
            ("in March", "3"),
            ("请等半小时", "30"),
            ("拨打one次", "1"),
        ] {
            assert!(hints_at(text, number), "{text}");
        }
        for (text, number) in [
            ("twice", "1"),
            ("someone", "1"),
            ("bersehari", "1"),
            ("二", "3"),
            ("13 days", "13"),
        ] {
            assert!(!hints_at(text, number), "{text}");
        }
    }
}
