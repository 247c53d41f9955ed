//! Finds payment card numbers in a text, in any grouping, width and script.
//!
//! A card number is 13 to 19 digits that satisfy the Luhn formula (ISO/IEC 7812-1) and begin as the numbers of a payment
//! network begin. The beginning matters because one transaction number in ten satisfies the formula by chance: numbers that
//! begin with 0, with a year such as 2026, or with 6666 (as merchant numbers of Huifu do) belong to no network and pass.

use unicode_normalization::UnicodeNormalization;

use super::digits;

/// The beginnings of payment networks: from, to (as many digits as written), and the lengths that are refused.
const NETWORKS: &[(&str, &str, std::ops::RangeInclusive<usize>)] = &[
    ("1", "1", 15..=15),       // UATP
    ("2014", "2014", 15..=15), // Diners Club enRoute
    ("2149", "2149", 15..=15),
    ("2200", "2205", 16..=19), // Mir, BORICA, PayPak
    ("2221", "2720", 16..=16), // Mastercard
    ("30", "30", 14..=19),     // Diners Club
    ("34", "34", 15..=15),     // American Express
    ("35", "35", 16..=19),     // JCB, LankaPay
    ("36", "36", 14..=19),     // Diners Club
    ("37", "37", 15..=15),     // American Express
    ("38", "39", 14..=19),     // Diners Club
    ("4", "4", 13..=19),       // Visa, Elo, Dankort
    ("5", "5", 13..=19),       // Mastercard, Maestro, Verve, RuPay, MyDebit, GPN
    ("60", "61", 13..=19),     // Discover, RuPay, Hipercard, GPN
    ("62", "62", 16..=19),     // UnionPay
    ("63", "65", 13..=19),     // Maestro, Elo, Discover, Troy, Verve
    ("660", "665", 13..=19),   // Maestro
    ("667", "669", 13..=19),
    ("67", "69", 13..=19),     // Maestro, UnionPay
    ("81", "82", 16..=19),     // UnionPay, RuPay
    ("8600", "8600", 16..=16), // Uzcard
    ("9558", "9558", 16..=19), // UnionPay (ICBC)
    ("9704", "9704", 16..=19), // Napas
    ("9792", "9792", 16..=16), // Troy
    ("9860", "9860", 16..=16), // Humo
];

/// A telephone number in international form is not longer than this in practice; card numbers are longer.
const LONGEST_PHONE: usize = 13;
/// Words between the parts of a number may be this long together.
const LONGEST_GAP: usize = 24;

/// A run of digits, and what stands between it and the one before.
struct Group {
    digits: Vec<u8>,
    gap: Gap,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// Signs and spaces alone.
    Signs,
    /// A plus sign: an international telephone number begins.
    Plus,
    /// A few words.
    Words,
    /// More than that: another matter.
    Wide,
}

/// The last four digits of the first card number in the text.
pub fn last4(text: &str) -> Option<[u8; 4]> {
    let groups = groups(text);
    for start in 0..groups.len() {
        let mut number: Vec<u8> = Vec::new();
        let is_phone = groups[start].gap == Gap::Plus;
        let mut over_words = false;
        let mut found: Option<Vec<u8>> = None;
        for (index, group) in groups.iter().enumerate().skip(start) {
            if index > start {
                match group.gap {
                    Gap::Signs => {}
                    Gap::Words => over_words = true,
                    Gap::Plus | Gap::Wide => break,
                }
            }
            number.extend(&group.digits);
            if number.len() > 19 {
                break;
            }
            let too_short = is_phone && number.len() <= LONGEST_PHONE;
            let plausible = !over_words || is_card_grouping(&groups[start..=index]);
            let is_better = found
                .as_ref()
                .is_none_or(|found| commonness(found.len()) < commonness(number.len()));
            if !too_short && plausible && is_better && is_card(&number) {
                found = Some(number.clone());
            }
        }
        if let Some(number) = found {
            return number.last_chunk::<4>().copied();
        }
    }
    None
}

/// How common card numbers of a length are: a shorter or longer part of a text may satisfy the formula by chance as well.
fn commonness(length: usize) -> usize {
    [17, 18, 13, 14, 19, 15, 16]
        .iter()
        .position(|common| *common == length)
        .unwrap_or(0)
}

/// Over words only the groupings that cards show count: fours, 4-6-5, halves.
fn is_card_grouping(groups: &[Group]) -> bool {
    const SHAPES: &[&[usize]] = &[
        &[4, 4, 4, 4],
        &[4, 4, 4, 4, 3],
        &[4, 6, 5],
        &[4, 6, 4],
        &[8, 8],
        &[4, 12],
        &[12, 4],
        &[4, 4, 8],
        &[8, 4, 4],
    ];
    let lengths: Vec<usize> = groups.iter().map(|group| group.digits.len()).collect();
    SHAPES.contains(&lengths.as_slice())
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut gap = Gap::Wide;
    let mut gap_length = 0;
    let mut word = String::new();
    let mut joined = false;
    // A sign at the end closes the last word.
    for character in text.nfkc().flat_map(char::to_lowercase).chain(['\n']) {
        if let Some(digit) = digits::digit(character) {
            word.clear();
            match groups.last_mut().filter(|_| joined) {
                Some(group) => group.digits.push(digit),
                None => groups.push(Group {
                    digits: vec![digit],
                    gap,
                }),
            }
            (joined, gap, gap_length) = (true, Gap::Signs, 0);
            continue;
        }
        if character.is_alphabetic() {
            word.push(character);
            joined = false;
            gap_length += 1;
            gap = if gap_length > LONGEST_GAP {
                Gap::Wide
            } else {
                Gap::Words
            };
            continue;
        }
        if let Some(digit) = digits::word(&word) {
            // "four one one one": the letters of the word were no gap.
            let before = if gap_length <= word.len() + 4 && !groups.is_empty() {
                Gap::Signs
            } else {
                Gap::Wide
            };
            groups.push(Group {
                digits: vec![digit],
                gap: before,
            });
            (gap, gap_length) = (Gap::Signs, 0);
        }
        word.clear();
        // Marks that hide inside a number do not divide it.
        if joined && is_invisible(character) {
            continue;
        }
        joined = false;
        gap_length += usize::from(!character.is_whitespace());
        gap = match (character, gap) {
            ('+', _) => Gap::Plus,
            (_, Gap::Signs) if gap_length > 4 => Gap::Words,
            (_, gap) => gap,
        };
    }
    groups
}

/// Whether a character is a mark that may stand between digits and is not read: an accent, a keycap, a choice of form.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

fn is_card(number: &[u8]) -> bool {
    (13..=19).contains(&number.len()) && is_of_a_network(number) && satisfies_luhn(number)
}

fn is_of_a_network(number: &[u8]) -> bool {
    let text: String = number
        .iter()
        .map(|digit| char::from(b'0' + digit))
        .collect();
    NETWORKS.iter().any(|(from, to, lengths)| {
        let start = &text[..from.len()];
        lengths.contains(&number.len()) && (*from..=*to).contains(&start)
    })
}

/// The Luhn formula (ISO/IEC 7812-1, annex B).
pub fn satisfies_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(*digit);
            match (place % 2, digit * 2) {
                (0, _) => digit,
                (_, doubled) if doubled > 9 => doubled - 9,
                (_, doubled) => doubled,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}
