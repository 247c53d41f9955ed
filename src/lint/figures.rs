//! Figures in words: what belongs into contacts.toml, and numbers that differ from English.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;

use crate::domain::fixed_words::{FixedWords, fixed_words};
use crate::domain::han::is_han;
use crate::finding::{Finding, Rule};

use super::found::Seeker;
use super::hinted_numbers::hints_at;
use super::number_words;
use super::plain::Plain;
use super::signs::Signs;
use super::spelled::Spelled;
use super::unit::Unit;

/// Words in which addresses and accounts are spelled.
pub const ADDRESS_WORDS: FixedWords = fixed_words![
    "dot com",
    "dot net",
    "dot org",
    "dot my",
    "dot top",
    "dot help",
    "titik com",
    "titik my",
    "点com",
    "点 com",
    "line id",
    "telegram id",
    "whatsapp id",
    "wechat id",
    "微信号",
    "微信id",
    "微信 id",
    "qq号",
    "qq 号",
];

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
        pattern: r"(?i)\b(?:https?://|www\.)[^\s，。；（）“”]+|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|co|io|info|biz|my|uk|au|nz|id|cn|jp|sg|hk|ca|us|de|nl|be|at|ch|app|xyz|top|online|shop|site|vip|cc|help|live|support|click|link|icu|me|ly|cfd|store|pro|club|fun|space|website|tech|asia|tk|buzz|cyou|sbs|win|services|finance|money|cash|bank|center|solutions|dev|ai|tv|ph|th|vn|tw|kr|eu|ru|pw|ws|mobi)\b(?:/[^\s，。；（）“”]*)?|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}/[^\s，。；（）“”]+|\b(?:[a-z0-9]+(?:-[a-z0-9]+)+|[a-z0-9]*pay[a-z0-9]*)\.[a-z]{2,}\b|\b[a-z0-9][a-z0-9-]*(?: \. ?| ?\[\.\] ?| ?\(\.\) ?| (?:dot|titik) | ?点 ?)(?:com|net|org|co|my|id|info|app|top|xyz|online|shop|site|vip|help|support)\b",
    },
    // Hosts of Chinese letters. Of the endings of Chinese letters (IANA, Root Zone Database), those that are hardly names of places.
    Sort {
        phrase: "figure-link",
        pattern: r"(?i)[\u{3400}-\u{9FFF}][\u{3400}-\u{9FFF}a-z0-9.-]*(?:(?:\.| ?点 ?)(?:com|net|org|cn|hk|tw|cc|co|io|info|top|vip|xyz|shop|site|online|club)\b|\.(?:中国|中國|公司|网络|网址|网站|网店|商城|商店|在线|集团|中文网|手机|信息))",
    },
    Sort {
        phrase: "figure-account",
        pattern: r"(?i)@[a-z0-9_][a-z0-9_.-]*[a-z0-9_]|\b[a-z0-9]+_[a-z0-9_]*[a-z0-9]\b|(?:\b(?:line|telegram|whatsapp|wechat|qq)|微信) ?(?:id|号)[:：]? ?[a-z][a-z0-9.-]{6,}",
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
        pattern: r"\+?\(?\d(?:[^A-Za-z0-9\u{3400}-\u{9FFF}\n,;:!?%，；：！？、\x1a\x1b]{0,4}\d){5,}|\b(?:1-?800|1-?300|0800|0508|400)[- ]?\d[\d -]+\d",
    },
    // Short numbers are told by what one does with them.
    Sort {
        phrase: "figure-phone",
        pattern: r"(?i)(?:\b(?:call|dial|ring|phone|text|hubungi|telefon|dail)|拨打|致电|拨|打)[:：]? ?\d{3,}\b",
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
    for (range, sort) in figures(unit) {
        findings.push(
            unit.finding(Rule::FactInWords, range.clone())
                .with("found", &unit.masked[range])
                .with_phrase("sort", sort),
        );
    }
}

/// Where a figure stands, and the phrase that names its sort.
type Figure = (Range<usize>, &'static str);

/// The figures of a text.
fn figures(unit: &Unit<'_>) -> Vec<Figure> {
    let mut found = Vec::new();
    let may_be_there = unit.signs.have(Signs::FIGURE) || unit.is_dressed;
    if may_be_there || unit.found.concerns(Seeker::Addresses) {
        found = in_signs(unit);
    }
    for number in number_words::numbers(unit) {
        if let Some(sort) = number.sort
            && !is_claimed(&found, &number.range)
        {
            found.push((number.range.clone(), sort));
        }
    }
    found
}

/// The figures that are written in digits or are addresses, in signs of any dress.
fn in_signs(unit: &Unit<'_>) -> Vec<Figure> {
    let plain = if unit.is_dressed {
        Plain::of(&unit.masked)
    } else {
        Plain::as_it_is(&unit.masked)
    };
    let text = &*plain.text;
    let in_words = unit.found.concerns(Seeker::Addresses);
    let mut found: Vec<Figure> = Vec::new();
    for (sort, pattern) in PATTERNS.iter() {
        let is_address = matches!(*sort, "figure-link" | "figure-account");
        let is_spelled = is_address && in_words;
        if !(is_spelled || may_hold(text, sort)) {
            continue;
        }
        for range in pattern.find_iter(text).map(|found| found.range()) {
            if !is_claimed(&found, &range) && is_figure(sort, text, &range) {
                found.push((without_verb(sort, text, range), sort));
            }
        }
    }
    let written = |(range, sort)| (plain.as_written(range), sort);
    found.into_iter().map(written).collect()
}

/// The number alone of `call 95123`.
fn without_verb(sort: &str, text: &str, range: Range<usize>) -> Range<usize> {
    let number =
        text[range.clone()].find(|sign: char| sign.is_ascii_digit() || "+(".contains(sign));
    match number {
        Some(start) if sort == "figure-phone" => range.start + start..range.end,
        _ => range,
    }
}

fn is_claimed(found: &[Figure], range: &Range<usize>) -> bool {
    found
        .iter()
        .any(|(other, _)| other.start < range.end && range.start < other.end)
}

/// Whether a text has the signs without which there is no figure of a sort; patterns are slow, and most texts have none.
fn may_hold(text: &str, sort: &str) -> bool {
    match sort {
        "figure-email" => text.contains('@'),
        "figure-account" => text.contains(['@', '_']),
        "figure-link" => {
            let mut pairs = text.as_bytes().windows(2);
            let divides = |before: u8| matches!(before, b' ' | b'[' | b'(');
            text.contains("://")
                || pairs.any(|pair| match pair {
                    [b'.', after] => after.is_ascii_alphanumeric() || !after.is_ascii(),
                    [before, b'.'] => divides(*before),
                    _ => false,
                })
        }
        _ => text.bytes().any(|byte| byte.is_ascii_digit()),
    }
}

fn is_free(unit: &Unit<'_>) -> bool {
    matches!(unit.last_name, "example" | "keywords")
}

fn is_figure(sort: &str, text: &str, range: &Range<usize>) -> bool {
    let found = &text[range.clone()];
    let digits = found.bytes().filter(u8::is_ascii_digit).count();
    match sort {
        "figure-phone" => {
            let has_verb =
                !found.starts_with(|sign: char| sign.is_ascii_digit() || "+(".contains(sign));
            has_verb || (6..=15).contains(&digits)
        }
        // A sentence that goes on without a space, such as `app.my`, is no link unless it looks like one.
        "figure-link" => {
            let goes_on = found.ends_with(is_han) && text[range.end..].starts_with(is_han);
            (found.contains('/') || found.len() > 6) && !goes_on
        }
        // `https://known.com@false.example` is a link.
        "figure-email" => !text[..range.start]
            .rsplit(char::is_whitespace)
            .next()
            .is_some_and(|before| before.contains("://")),
        _ => true,
    }
}

/// Compares the numbers of a text with those of the English text.
pub fn compare(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let Some(english) = unit.english.filter(|_| !is_free(unit)) else {
        return;
    };
    if ![unit, english].into_iter().any(may_have_numbers) {
        return;
    }
    let (ours, theirs) = (Numbers::of(unit), Numbers::of(english));
    // Phrases of the program may say in digits what English says in words, and some are settings.
    let is_setting = !unit.is_toml
        && (theirs.digits.is_empty() || unit.text.bytes().all(|byte| byte.is_ascii_digit()));
    let added = ours.digits.iter().find(|(_, number)| !theirs.has(number));
    let lost = theirs.digits.iter().find(|(_, number)| !ours.has(number));
    let differs_in_digits = !is_setting && (added.is_some() || lost.is_some());
    let place = if differs_in_digits {
        added.map_or(Place::Whole, |(range, _)| Place::Here(range.clone()))
    } else if number_words::can_count(unit.locale)
        && let Some(place) = ours.spelled_otherwise(&theirs)
    {
        place
    } else {
        return;
    };
    // A figure that English should not have is told there, and not again in each translation made without it.
    if unit.is_toml && !figures(english).is_empty() {
        return;
    }
    let finding = match place {
        Place::Here(range) => unit.finding(Rule::NumberDiffers, range),
        Place::Whole => unit.finding_here(Rule::NumberDiffers),
    };
    findings.push(
        finding
            .with_list("here", ours.shown())
            .with_list("there", theirs.shown()),
    );
}

/// Whether there may be a number, in digits or in words.
fn may_have_numbers(unit: &Unit<'_>) -> bool {
    unit.signs.have(Signs::DIGIT) || number_words::may_be_in(unit)
}

/// Where a text differs: at a number of its own, or as a whole where one of the English text is missing.
enum Place {
    Here(Range<usize>),
    Whole,
}

/// The numbers of a text.
struct Numbers<'t> {
    text: &'t str,
    /// Those in digits.
    digits: Vec<(Range<usize>, String)>,
    /// Those in words that count something.
    spelled: &'t [Spelled],
}

impl<'t> Numbers<'t> {
    fn of(unit: &'t Unit<'_>) -> Self {
        Self {
            text: &unit.masked,
            digits: in_digits(&unit.masked),
            spelled: number_words::numbers(unit),
        }
    }

    /// Whether the text has the number in some form.
    fn has(&self, number: &str) -> bool {
        self.digits.iter().any(|(_, known)| known == number)
            || self
                .spelled
                .iter()
                .any(|known| known.value.to_string() == number)
            || hints_at(self.text, number)
    }

    /// Whether words of one text spell a number that the other has in no form, and where. One and two are said in many ways:
    /// they count only where the other text says another number in their place.
    fn spelled_otherwise(&self, english: &Self) -> Option<Place> {
        let missing = |from: &Self, to: &Self, least: u32| {
            let is_missing =
                |known: &&Spelled| known.value >= least && !to.has(&known.value.to_string());
            from.spelled.iter().find(is_missing).cloned()
        };
        if let Some(added) = missing(self, english, 3) {
            return Some(Place::Here(added.range));
        }
        if missing(english, self, 3).is_some() {
            return Some(Place::Whole);
        }
        let (added, lost) = (missing(self, english, 1), missing(english, self, 1));
        added
            .filter(|_| lost.is_some())
            .map(|added| Place::Here(added.range))
    }

    /// The numbers as they are told to people.
    fn shown(&self) -> Vec<String> {
        let spelled = self.spelled.iter().map(|number| number.value.to_string());
        let digits = self.digits.iter().map(|(_, number)| number.clone());
        digits.chain(spelled).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_one() {
        let made: Vec<&str> = PATTERNS.iter().map(|(phrase, _)| *phrase).collect();
        let written: Vec<&str> = SORTS.iter().map(|sort| sort.phrase).collect();
        assert_eq!(made, written);
    }
}
