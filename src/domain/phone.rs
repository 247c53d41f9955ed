//! Telephone numbers, read as people write them, and compared with numbers that are known.

use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;

use super::digits;
use super::fixed_rows::{FixedRows, fixed_rows};
use super::fixed_words::{FixedWords, fixed_words};
use super::region::{Coverage, Region};

/// Regions: country calling code (ITU-T E.164) and the digit dialled before a national number.
const CALLING_CODES: FixedRows<3> = fixed_rows![
    ["AU", "61", "0"],
    ["NZ", "64", "0"],
    ["US", "1", "1"],
    ["CA", "1", "1"],
    ["GB", "44", "0"],
    ["JP", "81", "0"],
    ["ID", "62", "0"],
    ["CN", "86", "0"],
    ["MY", "60", "0"],
    ["SG", "65", ""],
    ["HK", "852", ""],
    ["MO", "853", ""],
    ["TW", "886", "0"],
    ["IN", "91", "0"],
    ["TH", "66", "0"],
    ["PH", "63", "0"],
    ["VN", "84", "0"],
    ["KR", "82", "0"],
    ["NL", "31", "0"],
    ["BE", "32", "0"],
    ["DE", "49", "0"],
    ["AT", "43", "0"],
    ["CH", "41", "0"],
    ["CZ", "420", ""],
    ["FR", "33", "0"],
    ["IE", "353", "0"],
    ["BR", "55", "0"],
];
/// What is dialled before the country code, where no plus is written: ITU, Australia, North America, Japan, Singapore and Indonesia.
const ABROAD: &[&str] = &["00", "0011", "011", "010", "001"];
/// Numbers up to this length are dialled as they are, from one country alone.
const LONGEST_SHORT: usize = 6;
/// A longer run of digits is no telephone number (E.164, with a prefix for abroad).
const LONGEST: usize = 19;
/// What is written between a number and its extension; the longer word before one that it ends with.
const EXTENSION_WORDS: FixedWords = fixed_words![
    "extension",
    "extn",
    "ext",
    "x",
    "转接",
    "转",
    "轉接",
    "轉",
    "分机号",
    "分机",
    "分機",
    "内线",
    "內線",
    "内線",
    "sambungan",
    "samb",
];
/// A longer run of digits behind such a word is a number of its own.
const LONGEST_EXTENSION: usize = 6;
/// Services behind whose codes words are dialled; a 1 with which a code begins may be left out.
const SERVICE_CODES: FixedWords = fixed_words![
    "1800", "1888", "1877", "1866", "1855", "1844", "1833", "1300", "0800", "1900", "131", "132",
];
/// Letters on the keys complete a number that is too short without them; beside more digits than these they are words.
const MOST_DIGITS_BESIDE_LETTERS: usize = 8;
/// North American numbers have so many digits with the 1 before them; the letters of a longer word are never dialled.
const LONGEST_NORTH_AMERICAN: usize = 11;

/// How mobile numbers begin in the countries that are served, where they are written without a plus, and how many digits they have
/// (the numbering plans of ITU-T E.164): Indonesia, Malaysia, China, Japan, Australia, New Zealand, Great Britain.
const MOBILES: &[(&str, RangeInclusive<usize>)] = &[
    ("628", 11..=14),
    ("601", 11..=12),
    ("861", 13..=13),
    ("8170", 12..=12),
    ("8180", 12..=12),
    ("8190", 12..=12),
    ("614", 11..=11),
    ("642", 10..=12),
    ("447", 12..=12),
];

/// A number as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The digits, with a leading `#` where there is one.
    digits: String,
    /// Whether it began with a plus.
    plus: bool,
}

/// A number that is known, in the forms in which it can be dialled.
#[derive(Clone, Debug)]
pub struct Known {
    /// With the country code.
    international: Vec<String>,
    /// Within the country.
    national: Vec<String>,
    /// Without country code and without the digit before a national number.
    significant: String,
}

/// How a number compares with one that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same, in international form.
    Same,
    /// The same, in the form of its country.
    SameInCountry,
    /// The digits within the country are the same, the country is another.
    OtherCountry,
    /// A digit or two differ.
    Near,
}

/// Reads one number; `None` if the text is something else, or holds another beside it. Brackets, dashes, full width, digits of
/// any script, an extension at the end and the letters of a keypad (`1-800-FLOWERS`) are understood.
pub fn read(text: &str) -> Option<Number> {
    let folded: String = text
        .nfkc()
        .map(digits::ascii)
        .collect::<String>()
        .to_lowercase();
    let text = folded.trim();
    let text = ["tel:", "sms:", "callto:", "whatsapp:"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme))
        .unwrap_or(text);
    let text = without_extension(text.trim());
    let plus = text.trim_start_matches(['(', ' ']).starts_with('+');
    // +44 (0)20 …: the zero is for callers within the country.
    let text = if plus {
        text.replace("(0)", "")
    } else {
        text.to_owned()
    };
    let mut number = String::new();
    let (mut letters, mut numerals, mut last_numeral) = (0, 0, 0);
    for (place, character) in text.chars().enumerate() {
        match character {
            '0'..='9' => {
                number.push(character);
                numerals += 1;
                last_numeral = number.len();
            }
            'a'..='z' => {
                number.push(key(character));
                letters += 1;
            }
            '#' | '*' if place == 0 || text.starts_with('*') => number.push(character),
            '+' if number.is_empty() => {}
            ' '
            | '-'
            | '.'
            | '('
            | ')'
            | '/'
            | '['
            | ']'
            | 'ー'
            | '\u{2010}'..='\u{2015}'
            | '\u{2212}' => {}
            _ => return None,
        }
    }
    // Words on the keys come after a service code such as 1-800; letters beyond the eleventh key are never dialled.
    let is_service = SERVICE_CODES.iter().any(|code| {
        number.trim_start_matches('#').starts_with(code)
            || (number.starts_with(&code[1..]) && code.starts_with('1'))
    });
    let is_word = is_service && (3..=MOST_DIGITS_BESIDE_LETTERS).contains(&numerals);
    if letters > 0 && !is_word {
        return None;
    }
    if letters > 0 && number.starts_with('1') && last_numeral <= LONGEST_NORTH_AMERICAN {
        number.truncate(LONGEST_NORTH_AMERICAN);
    }
    let count = number.trim_start_matches(['#', '*']).len();
    (3..=LONGEST).contains(&count).then_some(Number {
        digits: number,
        plus,
    })
}

/// Whether digits alone read as the number of a mobile of a country that is served, or of North America.
pub(super) fn reads_as_mobile(digits: &str) -> bool {
    let is_mobile = MOBILES
        .iter()
        .any(|(code, lengths)| digits.starts_with(code) && lengths.contains(&digits.len()));
    // China: 1[3-9] and nine more. North America: 1, an area and an exchange, neither of which begins with 0 or 1.
    let is_from = |place: usize, first| digits.as_bytes().get(place) >= Some(&first);
    let is_eleven = digits.len() == 11 && digits.starts_with('1');
    is_mobile || (is_eleven && (is_from(1, b'3') || (is_from(1, b'2') && is_from(4, b'2'))))
}

/// The number before its extension (`ext. 5`, `;ext=5`, `转 5`), which must stand at the end, behind a digit.
fn without_extension(text: &str) -> &str {
    let text = text.trim_end_matches([')', ']', '.', ' ']);
    let front = text.trim_end_matches(|character: char| character.is_ascii_digit());
    if !(1..=LONGEST_EXTENSION).contains(&(text.len() - front.len())) {
        return text;
    }
    let front = front.trim_end_matches([' ', '.', ':', '=', '#']);
    let word = EXTENSION_WORDS
        .iter()
        .find_map(|word| front.strip_suffix(word));
    let number = word.map(|number| number.trim_end_matches([' ', ',', ';', '(', '[', '-', '.']));
    number
        .filter(|number| number.ends_with(|character: char| character.is_ascii_digit()))
        .unwrap_or(text)
}

/// The key of a letter (ITU-T E.161).
fn key(letter: char) -> char {
    match letter {
        'a'..='c' => '2',
        'd'..='f' => '3',
        'g'..='i' => '4',
        'j'..='l' => '5',
        'm'..='o' => '6',
        'p'..='s' => '7',
        't'..='v' => '8',
        _ => '9',
    }
}

impl Number {
    /// The number as it is shown: digits, with a plus where one was written.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// The digits after a country code could follow, if the number is written for callers from abroad.
    fn abroad(&self) -> Vec<&str> {
        if self.plus {
            return vec![&self.digits];
        }
        let rest = ABROAD
            .iter()
            .filter_map(|prefix| self.digits.strip_prefix(prefix));
        rest.filter(|rest| !rest.starts_with('0')).collect()
    }

    /// How this number compares with a known one.
    pub fn likeness(&self, known: &Known) -> Option<Likeness> {
        let near = || self.is_near(known).then_some(Likeness::Near);
        self.sameness(known).or_else(near)
    }

    /// How this number compares with one whose digits are the same: [`Likeness::Near`] takes longest, and is not looked for.
    pub fn sameness(&self, known: &Known) -> Option<Likeness> {
        let abroad = self.abroad();
        let with_code = |digits: &str| known.international.iter().any(|form| form == digits);
        if abroad.iter().any(|digits| with_code(digits)) || with_code(&self.digits) {
            return Some(Likeness::Same);
        }
        if !self.plus && known.national.contains(&self.digits) {
            return Some(Likeness::SameInCountry);
        }
        if known.significant.len() <= LONGEST_SHORT {
            return None;
        }
        let ends_alike = |digits: &&str| {
            digits
                .strip_suffix(&known.significant)
                .is_some_and(|code| code.trim_end_matches('0').len() <= 3)
        };
        let is_elsewhere =
            abroad.iter().any(ends_alike) || (self.plus && known.national.contains(&self.digits));
        is_elsewhere.then_some(Likeness::OtherCountry)
    }

    /// Whether a digit or two differ.
    fn is_near(&self, known: &Known) -> bool {
        if known.significant.len() <= LONGEST_SHORT {
            return false;
        }
        let abroad = self.abroad();
        let is_near = |form: &String, digits: &str| {
            let slips = if form.len() >= 9 { 2 } else { 1 };
            form.len().abs_diff(digits.len()) <= 1 && strsim::osa_distance(form, digits) <= slips
        };
        let near_abroad = abroad
            .iter()
            .any(|digits| known.international.iter().any(|form| is_near(form, digits)));
        let near_within = !self.plus
            && known
                .national
                .iter()
                .chain(&known.international)
                .any(|form| is_near(form, &self.digits));
        near_abroad || near_within
    }
}

impl Known {
    /// The forms of a known number; without a country code it is one of the regions in which it holds.
    pub fn new(value: &str, coverage: &Coverage) -> Option<Self> {
        let number = read(value)?;
        let digits = number.digits;
        if number.plus {
            let (code, trunk) = CALLING_CODES
                .iter()
                .map(|[_, code, trunk]| (code, trunk))
                .filter(|(code, _)| digits.starts_with(code))
                .max_by_key(|(code, _)| code.len())
                .unwrap_or(("", ""));
            let significant = digits[code.len()..].to_owned();
            let mut national = vec![format!("{trunk}{significant}")];
            // North America dials with and without the 1; numbers that begin with 1 have no other digit before them.
            if trunk != "0" || significant.starts_with('1') {
                national.push(significant.clone());
            }
            let international = vec![
                format!("{code}{significant}"),
                format!("{code}0{significant}"),
            ];
            return Some(Self {
                international,
                national,
                significant,
            });
        }
        let is_short = digits.trim_start_matches(['#', '*']).len() <= LONGEST_SHORT;
        if is_short {
            return Some(Self {
                international: Vec::new(),
                national: vec![digits.clone()],
                significant: digits,
            });
        }
        let codes = coverage.regions().iter().filter_map(calling_code);
        let mut known = Self {
            international: Vec::new(),
            national: vec![digits.clone()],
            significant: digits.clone(),
        };
        for (code, trunk) in codes {
            let is_long_distance = trunk == "0" || digits.len() == 11;
            let significant = digits
                .strip_prefix(trunk)
                .filter(|_| is_long_distance)
                .unwrap_or(&digits);
            known.international.push(format!("{code}{significant}"));
            known.international.push(format!("{code}{digits}"));
            if trunk == "1" {
                known.national.push(significant.to_owned());
                known.national.push(format!("1{significant}"));
            }
            significant.clone_into(&mut known.significant);
        }
        Some(known)
    }
}

fn calling_code(region: &Region) -> Option<(&'static str, &'static str)> {
    let found = CALLING_CODES
        .iter()
        .find(|[name, _, _]| *name == region.as_str());
    found.map(|[_, code, trunk]| (code, trunk))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(typed: &str, known: &str, region: &str) -> Option<Likeness> {
        let coverage = Region::parse(region)
            .map_or(Coverage::Everywhere, |region| Coverage::Only(vec![region]));
        read(typed)?.likeness(&Known::new(known, &coverage).unwrap())
    }

    #[test]
    fn one_number_is_recognised_in_all_its_forms() {
        for typed in [
            "+1 833-844-8095",
            "+1 (833) 844-8095",
            "1-833-844-8095",
            "833.844.8095",
            "001 833 844 8095",
            "0011 1 833 844 8095",
            "＋１　８３３－８４４－８０９５",
            "tel:+18338448095",
            "+١٨٣٣٨٤٤٨٠٩٥",
            "18338448095 ext 5",
            "+1 833-844-8095 (ext. 123456)",
            "833-844-8095x5",
            "tel:+18338448095;ext=5",
            "+1 833-844-8095 转 5",
            "+1 833-844-8095, samb. 5",
        ] {
            assert!(
                matches!(
                    likeness(typed, "+1 833-844-8095", "CA"),
                    Some(Likeness::Same | Likeness::SameInCountry)
                ),
                "{typed}"
            );
        }
        for typed in [
            "03-2272 2811",
            "+60 3-2272 2811",
            "0060 3 2272 2811",
            "+60 (0)3 2272 2811",
            "(03) 2272-2811",
            "60322722811",
            "+60 03-2272 2811",
        ] {
            assert!(
                matches!(
                    likeness(typed, "03-2272 2811", "MY"),
                    Some(Likeness::Same | Likeness::SameInCountry)
                ),
                "{typed}"
            );
        }
        assert_eq!(
            likeness("1-800-382-4357", "1-800-FTC-HELP", "US"),
            Some(Likeness::Same)
        );
        assert_eq!(
            likeness("1-800-FTC-HELP", "+1 800-382-4357", "US"),
            Some(Likeness::Same)
        );
        for typed in ["1-800-FLEX-PAY", "1-800-FLEX-PAYMENTS"] {
            assert_eq!(
                likeness(typed, "+1 800-353-9729", "US"),
                Some(Likeness::Same),
                "{typed}"
            );
        }
        assert_eq!(
            likeness("1800 931 678 ext 2", "1800 931 678", "AU"),
            Some(Likeness::SameInCountry)
        );
        assert_eq!(
            likeness("#9110", "#9110", "JP"),
            Some(Likeness::SameInCountry)
        );
        assert_eq!(
            likeness("+61 1800 931 678", "1800 931 678", "AU"),
            Some(Likeness::Same)
        );
    }

    #[test]
    fn a_number_that_is_only_alike_is_told_apart() {
        for (typed, known, region, expected) in [
            (
                "+1 833-844-8096",
                "+1 833-844-8095",
                "CA",
                Some(Likeness::Near),
            ),
            (
                "833 848 4095",
                "+1 833-844-8095",
                "CA",
                Some(Likeness::Near),
            ),
            (
                "+60 833-844-8095",
                "+1 833-844-8095",
                "CA",
                Some(Likeness::OtherCountry),
            ),
            (
                "+1 800 931 678",
                "1800 931 678",
                "AU",
                Some(Likeness::OtherCountry),
            ),
            (
                "+64 1800 931 678",
                "1800 931 678",
                "AU",
                Some(Likeness::OtherCountry),
            ),
            ("0120-990-643", "0120-990-634", "JP", Some(Likeness::Near)),
            ("998", "997", "MY", None),
            ("+60 997", "997", "MY", None),
            ("+1 212 555 0100", "+1 833-844-8095", "CA", None),
            ("9110", "#9110", "JP", None),
        ] {
            assert_eq!(likeness(typed, known, region), expected, "{typed}");
        }
        for text in [
            "",
            "12",
            "afterpay",
            "call me",
            "+",
            "2026年",
            "12345678901234567890",
            // What follows a number must not hide behind it.
            "1500729, 6281234567890",
            "400-820-2819，13812345678",
            "1500729; 6281234567890",
            "1500729x6281234567890",
            "1500729 ext 6281234567890",
            "Tel: 1500729, WhatsApp: 6281234567890",
            "1-800-FTC-HELP 6281234567890",
            "1800 931 678 e",
            "1800 931 678 or so",
            "1500729,5",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
