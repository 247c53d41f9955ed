//! Words that may stand for a number: twice, both, March.

use crate::domain::han::is_han;

/// What may stand for a number in one of the three languages: numbers, months and quantities, with their digits.
pub fn hinted_numbers(text: &str) -> Vec<&'static str> {
    let lower = text.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphabetic() || is_han(character));
    let mut found: Vec<&str> = words.filter_map(of_word).collect();
    if has_prefixed_one(&lower) {
        found.push("1");
    }
    if !lower.is_ascii() {
        found.extend(lower.chars().filter_map(of_sign));
    }
    found
}

fn of_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "one" | "once" | "first" | "single" | "a" | "an" | "january" | "satu" | "pertama"
        | "sekali" => "1",
        "two" | "twice" | "second" | "double" | "both" | "february" | "dua" | "kedua"
        | "berdua" => "2",
        "three" | "third" | "march" | "tiga" | "ketiga" => "3",
        "four" | "fourth" | "april" | "empat" | "keempat" => "4",
        "five" | "fifth" | "may" | "lima" => "5",
        "six" | "june" | "enam" => "6",
        "seven" | "july" | "tujuh" => "7",
        "eight" | "august" | "lapan" => "8",
        "nine" | "september" | "sembilan" => "9",
        "ten" | "october" | "sepuluh" => "10",
        "eleven" | "november" | "sebelas" => "11",
        "twelve" | "december" => "12",
        "fourteen" => "14",
        "fifteen" => "15",
        "twenty" => "20",
        "thirty" => "30",
        "ninety" => "90",
        "hundred" | "seratus" => "100",
        _ => return None,
    })
}

/// Malay writes one as a prefix.
fn has_prefixed_one(text: &str) -> bool {
    const PREFIXED: &[&str] = &[
        "sehari", "sejam", "seminit", "seminggu", "sebulan", "setahun", "seorang", "sebuah",
    ];
    let mut words = text.split(|character: char| !character.is_alphabetic());
    text.contains("se") && words.any(|word| PREFIXED.contains(&word))
}

fn of_sign(sign: char) -> Option<&'static str> {
    Some(match sign {
        '一' => "1",
        '二' | '两' | '双' => "2",
        '三' => "3",
        '四' => "4",
        '五' => "5",
        '六' => "6",
        '七' => "7",
        '八' => "8",
        '九' => "9",
        '十' => "10",
        '半' => "30",
        '百' => "100",
        _ => return None,
    })
}
