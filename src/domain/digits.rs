//! Decimal digits in every script, and the words for them.

use std::ops::RangeInclusive;

/// The zeros of the decimal digits of Unicode (general category `Nd`); nine more follow each.
const ZEROS: [char; 66] = [
    '\u{30}',
    '\u{660}',
    '\u{6F0}',
    '\u{7C0}',
    '\u{966}',
    '\u{9E6}',
    '\u{A66}',
    '\u{AE6}',
    '\u{B66}',
    '\u{BE6}',
    '\u{C66}',
    '\u{CE6}',
    '\u{D66}',
    '\u{DE6}',
    '\u{E50}',
    '\u{ED0}',
    '\u{F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{16A60}',
    '\u{16AC0}',
    '\u{16B50}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// Digits in circles that have no compatibility form (Unicode blocks Enclosed Alphanumerics and Dingbats), and what the first of
/// each row stands for.
const CIRCLED: [(RangeInclusive<char>, u32); 6] = [
    ('\u{24F5}'..='\u{24FD}', 1),
    ('\u{24FF}'..='\u{24FF}', 0),
    ('\u{2776}'..='\u{277E}', 1),
    ('\u{2780}'..='\u{2788}', 1),
    ('\u{278A}'..='\u{2792}', 1),
    ('\u{1F10B}'..='\u{1F10B}', 0),
];

/// The digit that a character is, in whatever script; Chinese numerals that are written place by place count too.
pub fn digit(character: char) -> Option<u8> {
    if let Some(place) = "〇一二三四五六七八九"
        .chars()
        .position(|numeral| numeral == character)
    {
        return u8::try_from(place).ok();
    }
    // On the telephone, one is not to be taken for seven.
    match character {
        '零' => return Some(0),
        '幺' => return Some(1),
        _ => {}
    }
    decimal(character)
}

/// A decimal digit of any script as one of ASCII; other characters as they are.
pub fn ascii(character: char) -> char {
    decimal(character).map_or(character, |digit| char::from(b'0' + digit))
}

/// The decimal digit that a character is, in whatever script.
pub fn decimal(character: char) -> Option<u8> {
    let circled = CIRCLED.iter().find(|(ones, _)| ones.contains(&character));
    if let Some((ones, first)) = circled {
        return u8::try_from(u32::from(character) - u32::from(*ones.start()) + first).ok();
    }
    let index = ZEROS.partition_point(|zero| *zero <= character);
    let zero = ZEROS.get(index.checked_sub(1)?)?;
    let value = u8::try_from(u32::from(character) - u32::from(*zero)).ok()?;
    (value < 10).then_some(value)
}

/// The digit that a word names in English, Malay or Indonesian.
pub fn word(word: &str) -> Option<u8> {
    Some(match word {
        "zero" | "oh" | "kosong" | "sifar" | "nol" => 0,
        "one" | "satu" => 1,
        "two" | "dua" => 2,
        "three" | "tiga" => 3,
        "four" | "empat" => 4,
        "five" | "lima" => 5,
        "six" | "enam" => 6,
        "seven" | "tujuh" => 7,
        "eight" | "lapan" | "delapan" => 8,
        "nine" | "sembilan" => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_count() {
        for text in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "०१२३४५६७८९",
            "０１２３４５６７８９",
            "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
            "〇一二三四五六七八九",
            "零幺二三四五六七八九",
            "⓿❶❷❸❹❺❻❼❽❾",
            "⓿➊➋➌➍➎➏➐➑➒",
            "🄋➀➁➂➃➄➅➆➇➈",
        ] {
            let read: Vec<u8> = text.chars().filter_map(digit).collect();
            assert_eq!(read, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "{text}");
        }
        for character in ['a', '/', ':', '付', '½', '\u{10FFFF}', '\u{0}'] {
            assert_eq!(digit(character), None, "{character:?}");
        }
        assert!(ZEROS.is_sorted());
    }
}
