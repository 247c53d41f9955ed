//! Figures in words: what belongs into contacts.toml, and numbers that differ from English.

use std::sync::LazyLock;

use regex_lite::Regex;

use crate::finding::{Finding, Rule};

use super::spelling::is_han;
use super::unit::Unit;

/// A pattern for a sort of figure, and the phrase that names the sort.
struct Sort {
    phrase: &'static str,
    pattern: &'static str,
}

/// In this order; what one sort has claimed is not looked at again.
const SORTS: &[Sort] = &[
    Sort {
        phrase: "figure-link",
        pattern: r"(?i)\b(?:https?://|www\.)[^\s，。；（）“”]+|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|co|io|info|biz|my|uk|au|nz|id|cn|jp|sg|hk|ca|us|de|nl|be|at|ch|app)\b(?:/[^\s，。；（）“”]*)?",
    },
    Sort {
        phrase: "figure-email",
        pattern: r"(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+",
    },
    Sort {
        phrase: "figure-date",
        pattern: r"(?i)\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\d{4} ?年|\d{1,2} ?月 ?\d{1,2} ?[日号]|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mei|mac|ogos|okt|dis)[a-z]*\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b",
    },
    Sort {
        phrase: "figure-amount",
        pattern: r"(?i)(?:RM|Rp|A\$|US\$|NZ\$|C\$|S\$|HK\$|\$|¥|￥|£|€|\b(?:USD|AUD|NZD|CAD|GBP|EUR|MYR|IDR|CNY|JPY|SGD)) ?\d[\d.,]*|\b\d[\d.,]* ?(?:ringgit|dollars?|dolar|pounds?|euros?|yuan|yen|rupiah|sen\b|cents?|元|日元|日圆|美元|英镑|令吉|林吉特|印尼盾)",
    },
    Sort {
        phrase: "figure-time",
        pattern: r"(?i)\b\d{1,2}[:：]\d{2}\b|\b\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|pagi|petang|malam|tengah hari)\b|\d{1,2} ?[点时]",
    },
    Sort {
        phrase: "figure-phone",
        pattern: r"\+?\(?\d[\d ()-]{5,}\d|\b(?:1-?800|1-?300|0800|0508|400)[- ]?\d[\d -]+\d",
    },
    Sort {
        phrase: "figure-wait",
        pattern: r"(?i)\b\d+(?:[–-]\d+)? ?(?:business |working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|hari|jam|minit|minggu|bulan)\b|\d+(?:[–-]\d+)? ?(?:个)?(?:工作日|自然日|小时|分钟|天|日|周|星期|个月)",
    },
];

static PATTERNS: LazyLock<Vec<(&'static str, Regex)>> = LazyLock::new(|| {
    let compile = |sort: &Sort| Some((sort.phrase, Regex::new(sort.pattern).ok()?));
    SORTS.iter().filter_map(compile).collect()
});

/// Finds figures in a text of a pack. Examples are there to show what a value looks like, and search words are typed by people.
pub fn facts(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    if matches!(unit.last_name(), "example" | "keywords") {
        return;
    }
    let text = &unit.masked;
    if !text
        .bytes()
        .any(|byte| byte.is_ascii_digit() || byte == b'@' || byte == b'.')
    {
        return;
    }
    let mut claimed: Vec<std::ops::Range<usize>> = Vec::new();
    for (phrase, pattern) in PATTERNS.iter() {
        for found in pattern.find_iter(text) {
            let range = found.range();
            let is_claimed = claimed
                .iter()
                .any(|other| other.start < range.end && range.start < other.end);
            if is_claimed || !is_figure(phrase, found.as_str()) {
                continue;
            }
            let finding = unit.finding(Rule::FactInWords, range.clone());
            findings.push(
                finding
                    .with("found", found.as_str())
                    .with_phrase("sort", phrase),
            );
            claimed.push(range);
        }
    }
}

fn is_figure(phrase: &str, found: &str) -> bool {
    let digits = found.bytes().filter(u8::is_ascii_digit).count();
    match phrase {
        "figure-phone" => (6..=15).contains(&digits),
        // A sentence that goes on without a space, such as `app.my`, is no link unless it looks like one.
        "figure-link" => found.contains("://") || found.len() > 6,
        _ => true,
    }
}

/// Compares the numbers of a text with those of the English text.
pub fn compare(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let Some(english) = unit.english else {
        return;
    };
    if matches!(unit.last_name(), "example" | "keywords") {
        return;
    }
    let hidden = super::masked::mask(english);
    let (ours, theirs) = (numbers(&unit.masked), numbers(&hidden));
    // Phrases of the program may say in digits what English says in words, and some are settings.
    let is_setting =
        !unit.is_toml && (theirs.is_empty() || unit.text.bytes().all(|byte| byte.is_ascii_digit()));
    if (ours.is_empty() && theirs.is_empty()) || is_setting {
        return;
    }
    let known = spelled_numbers(&hidden);
    let spoken = spelled_numbers(&unit.masked);
    let has = |list: &[(std::ops::Range<usize>, String)], number: &str| {
        list.iter().any(|(_, known)| known == number)
    };
    let added = ours
        .iter()
        .find(|(_, number)| !has(&theirs, number) && !known.contains(number));
    let lost = theirs
        .iter()
        .find(|(_, number)| !has(&ours, number) && !spoken.contains(number));
    let shown = |list: &[(std::ops::Range<usize>, String)]| {
        let numbers: Vec<&str> = list.iter().map(|(_, number)| number.as_str()).collect();
        numbers.join(", ")
    };
    if added.is_none() && lost.is_none() {
        return;
    }
    let finding = match added {
        Some((range, _)) => unit.finding(Rule::NumberDiffers, range.clone()),
        None => unit.finding_here(Rule::NumberDiffers),
    };
    let or_dash = |text: String| {
        if text.is_empty() {
            "–".to_owned()
        } else {
            text
        }
    };
    findings.push(
        finding
            .with("here", or_dash(shown(&ours)))
            .with("there", or_dash(shown(&theirs))),
    );
}

/// The numbers written with digits, without their separators.
fn numbers(text: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len()
            && (bytes[at].is_ascii_digit()
                || (matches!(bytes[at], b',' | b'.')
                    && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)))
        {
            at += 1;
        }
        let digits: String = text[start..at]
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        found.push((start..at, digits));
    }
    found
}

/// Numbers, months and quantities as words spell them, in the three languages, with their digits.
fn spelled_numbers(text: &str) -> Vec<String> {
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
