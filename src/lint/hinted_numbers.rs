//! Words that may stand for a number: twice, both, March.

use super::sort::is_han;

/// What may stand for a number in one of the three languages: numbers, months and quantities, with their digits.
pub fn hinted_numbers(text: &str) -> Vec<String> {
    const SPELLED: &[(&str, &str)] = &[
        ("one", "1"),
        ("once", "1"),
        ("first", "1"),
        ("single", "1"),
        ("a", "1"),
        ("an", "1"),
        ("two", "2"),
        ("twice", "2"),
        ("second", "2"),
        ("double", "2"),
        ("both", "2"),
        ("three", "3"),
        ("third", "3"),
        ("four", "4"),
        ("fourth", "4"),
        ("five", "5"),
        ("fifth", "5"),
        ("six", "6"),
        ("seven", "7"),
        ("eight", "8"),
        ("nine", "9"),
        ("ten", "10"),
        ("eleven", "11"),
        ("twelve", "12"),
        ("fourteen", "14"),
        ("fifteen", "15"),
        ("twenty", "20"),
        ("thirty", "30"),
        ("ninety", "90"),
        ("hundred", "100"),
        ("january", "1"),
        ("february", "2"),
        ("march", "3"),
        ("april", "4"),
        ("may", "5"),
        ("june", "6"),
        ("july", "7"),
        ("august", "8"),
        ("september", "9"),
        ("october", "10"),
        ("november", "11"),
        ("december", "12"),
        ("satu", "1"),
        ("pertama", "1"),
        ("sekali", "1"),
        ("dua", "2"),
        ("kedua", "2"),
        ("berdua", "2"),
        ("tiga", "3"),
        ("ketiga", "3"),
        ("empat", "4"),
        ("keempat", "4"),
        ("lima", "5"),
        ("enam", "6"),
        ("tujuh", "7"),
        ("lapan", "8"),
        ("sembilan", "9"),
        ("sepuluh", "10"),
        ("sebelas", "11"),
        ("seratus", "100"),
    ];
    let lower = text.to_lowercase();
    let mut found: Vec<String> = lower
        .split(|character: char| !character.is_alphabetic() || is_han(character))
        .flat_map(|word| SPELLED.iter().filter(move |(spelled, _)| *spelled == word))
        .map(|(_, digits)| (*digits).to_owned())
        .collect();
    let prefixed = lower
        .split(|character: char| !character.is_alphabetic())
        .any(|word| {
            [
                "sehari", "sejam", "seminit", "seminggu", "sebulan", "setahun", "seorang", "sebuah",
            ]
            .contains(&word)
        });
    if prefixed {
        found.push("1".to_owned());
    }
    for (character, digits) in [
        ('一', "1"),
        ('二', "2"),
        ('两', "2"),
        ('三', "3"),
        ('四', "4"),
        ('五', "5"),
        ('六', "6"),
        ('七', "7"),
        ('八', "8"),
        ('九', "9"),
        ('十', "10"),
        ('百', "100"),
        ('双', "2"),
        ('半', "30"),
    ] {
        if lower.contains(character) {
            found.push(digits.to_owned());
        }
    }
    found
}
