//! Figures in words: what belongs into contacts.toml, and numbers that differ from English.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;

use crate::finding::{Finding, Rule};

use super::found::Seeker;
use super::keywords;
use super::spelled::{self, Spelled};
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
        phrase: "figure-email",
        pattern: r"(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+",
    },
    Sort {
        phrase: "figure-link",
        pattern: r"(?i)\b(?:https?://|www\.)[^\s，。；（）“”]+|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|co|io|info|biz|my|uk|au|nz|id|cn|jp|sg|hk|ca|us|de|nl|be|at|ch|app)\b(?:/[^\s，。；（）“”]*)?",
    },
    Sort {
        phrase: "figure-date",
        pattern: r"(?i)\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\d{4} ?年|\d{1,2} ?月 ?\d{1,2} ?[日号]|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mei|mac|ogos|okt|dis)[a-z]*\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b",
    },
    Sort {
        phrase: "figure-amount",
        pattern: r"(?i)(?:RM|Rp|A\$|US\$|NZ\$|C\$|S\$|HK\$|\$|¥|￥|£|€|\b(?:USD|AUD|NZD|CAD|GBP|EUR|MYR|IDR|CNY|JPY|SGD)) ?\d(?:[\d.,]*\d)?|\b\d(?:[\d.,]*\d)? ?(?:ringgit|dollars?|dolar|pounds?|euros?|yuan|yen|rupiah|sen\b|cents?|元|日元|日圆|美元|英镑|令吉|林吉特|印尼盾)",
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
    if is_free(unit) {
        return;
    }
    for (range, sort) in figures(&unit.masked, unit.numbers()) {
        findings.push(
            unit.finding(Rule::FactInWords, range.clone())
                .with("found", &unit.masked[range])
                .with_phrase("sort", sort),
        );
    }
}

/// The figures of a text whose placeholders are hidden, each with the phrase that names its sort.
fn figures(text: &str, numbers: &[Spelled]) -> Vec<(Range<usize>, &'static str)> {
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    let mut claim = |range: Range<usize>, sort: &'static str| {
        let is_claimed = found
            .iter()
            .any(|(other, _)| other.start < range.end && range.start < other.end);
        if !is_claimed && is_figure(sort, text, &range) {
            found.push((range, sort));
        }
    };
    let (has_digit, has_link) = (has_digit(text), may_hold_link(text));
    let is_possible = |sort| match sort {
        "figure-email" => text.contains('@'),
        "figure-link" => has_link,
        _ => has_digit,
    };
    if has_digit || has_link || text.contains('@') {
        for (sort, pattern) in PATTERNS.iter().filter(|(sort, _)| is_possible(sort)) {
            for found in pattern.find_iter(text) {
                claim(found.range(), sort);
            }
        }
    }
    for number in numbers {
        if let Some(sort) = number.sort {
            claim(number.range.clone(), sort);
        }
    }
    found
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether some dot stands inside a word, as in a web address, or `://` stands anywhere.
fn may_hold_link(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_inside = |at: usize| {
        let after = bytes.get(at + 1);
        at > 0
            && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'-')
            && after.is_some_and(|after| !after.is_ascii_whitespace())
    };
    text.match_indices('.').any(|(at, _)| is_inside(at)) || text.contains("://")
}

fn is_free(unit: &Unit<'_>) -> bool {
    matches!(unit.last_name(), "example" | "keywords")
}

fn is_figure(sort: &str, text: &str, range: &Range<usize>) -> bool {
    let found = &text[range.clone()];
    let digits = found.bytes().filter(u8::is_ascii_digit).count();
    match sort {
        "figure-phone" => (6..=15).contains(&digits),
        // A sentence that goes on without a space, such as `app.my`, is no link unless it looks like one.
        "figure-link" => found.contains("://") || found.len() > 6,
        // `https://known.com@false.example` is a link.
        "figure-email" => !text[..range.start]
            .rsplit(char::is_whitespace)
            .next()
            .is_some_and(|before| before.contains("://")),
        _ => true,
    }
}

/// Whether an English text may hold a number.
pub fn may_count(english: &str) -> bool {
    has_digit(english) || keywords::find(english, "en").concerns(Seeker::Numbers)
}

/// Compares the numbers of a text with those of the English text.
pub fn compare(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let Some(english) = unit.english.filter(|_| !is_free(unit)) else {
        return;
    };
    let ours = Numbers::of(&unit.masked, unit.numbers());
    if ours.is_empty() && !unit.english_counts {
        return;
    }
    let hidden = super::masked::mask(english);
    let spelled = spelled::numbers(&hidden, "en", &keywords::find(&hidden, "en"));
    let theirs = Numbers::of(&hidden, &spelled);
    if ours.is_empty() && theirs.is_empty() {
        return;
    }
    // Phrases of the program may say in digits what English says in words, and some are settings.
    let is_setting = !unit.is_toml
        && (theirs.digits.is_empty() || unit.text.bytes().all(|byte| byte.is_ascii_digit()));
    let added = ours.digits.iter().find(|(_, number)| !theirs.has(number));
    let lost = theirs.digits.iter().find(|(_, number)| !ours.has(number));
    let differs_in_digits = !is_setting && (added.is_some() || lost.is_some());
    let range = if differs_in_digits {
        added.map(|(range, _)| range.clone())
    } else if spelled::can_count(unit.locale)
        && let Some(range) = ours.spelled_otherwise(&theirs)
    {
        range
    } else {
        return;
    };
    // A figure that English should not have is told there, and not again in each translation made without it.
    if unit.is_toml && !figures(&hidden, &spelled).is_empty() {
        return;
    }
    let finding = match range {
        Some(range) => unit.finding(Rule::NumberDiffers, range),
        None => unit.finding_here(Rule::NumberDiffers),
    };
    findings.push(
        finding
            .with("here", ours.shown())
            .with("there", theirs.shown()),
    );
}

/// The numbers of a text.
struct Numbers<'a> {
    text: &'a str,
    /// Those in digits.
    digits: Vec<(Range<usize>, String)>,
    /// Those in words that count something.
    spelled: &'a [Spelled],
}

impl<'a> Numbers<'a> {
    fn of(text: &'a str, spelled: &'a [Spelled]) -> Self {
        Self {
            text,
            digits: in_digits(text),
            spelled,
        }
    }

    fn is_empty(&self) -> bool {
        self.digits.is_empty() && self.spelled.is_empty()
    }

    /// Whether the text has the number in some form.
    fn has(&self, number: &str) -> bool {
        self.digits.iter().any(|(_, known)| known == number)
            || self
                .spelled
                .iter()
                .any(|known| known.value.to_string() == number)
            // Whatever else in words may stand for a number.
            || hints_at(self.text, number)
    }

    /// Whether words of one text spell a number that the other has in no form, and where. One and two are said in many ways:
    /// they count only where the other text says another number in their place.
    fn spelled_otherwise(&self, english: &Numbers<'_>) -> Option<Option<Range<usize>>> {
        let missing = |from: &Numbers<'_>, to: &Numbers<'_>, least: u32| {
            let is_missing =
                |known: &&Spelled| known.value >= least && !to.has(&known.value.to_string());
            from.spelled.iter().find(is_missing).cloned()
        };
        if let Some(added) = missing(self, english, 3) {
            return Some(Some(added.range));
        }
        if missing(english, self, 3).is_some() {
            return Some(None);
        }
        let added = missing(self, english, 1)?;
        missing(english, self, 1).map(|_| Some(added.range))
    }

    /// The numbers as they are told to people.
    fn shown(&self) -> String {
        let spelled = self.spelled.iter().map(|number| number.value.to_string());
        let digits = self.digits.iter().map(|(_, number)| number.clone());
        let numbers: Vec<String> = digits.chain(spelled).collect();
        if numbers.is_empty() {
            "–".to_owned()
        } else {
            numbers.join(", ")
        }
    }
}

/// The numbers written with digits, without their separators.
fn in_digits(text: &str) -> Vec<(Range<usize>, String)> {
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

/// Whether something may stand for a number in one of the three languages: a number, a month or a quantity.
fn hints_at(text: &str, number: &str) -> bool {
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
    const PREFIXED: &[&str] = &[
        "sehari", "sejam", "seminit", "seminggu", "sebulan", "setahun", "seorang", "sebuah",
    ];
    const SIGNS: &[(char, &str)] = &[
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
    ];
    let mut signs = SIGNS.iter().filter(|(_, digits)| *digits == number);
    if signs.any(|(sign, _)| text.contains(*sign)) {
        return true;
    }
    let lower = text.to_lowercase();
    let spells = |word: &str| {
        let mut spelled = SPELLED.iter().filter(|(_, digits)| *digits == number);
        spelled.any(|(spelled, _)| *spelled == word)
    };
    let is_end = |character: char| !character.is_alphabetic();
    lower
        .split(|character: char| is_end(character) || is_han(character))
        .any(spells)
        || (number == "1" && lower.split(is_end).any(|word| PREFIXED.contains(&word)))
}
