//! Numbers written as words in English, Malay and Chinese: how much they are, and what they count.

use std::borrow::Cow;
use std::ops::Range;

use super::found::{Found, Seeker};

/// A number as words spell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// Its bytes, and those of what it counts if that is a figure.
    pub range: Range<usize>,
    /// How much it is.
    pub value: u32,
    /// The phrase that names the sort of figure, if it counts days, money or the like. One is no figure: one day may be some day.
    pub sort: Option<&'static str>,
}

/// Every number that words of the language spell and that counts something, in the order of the text.
pub fn numbers(text: &str, locale: &str, found: &Found) -> Vec<Spelled> {
    if !found.concerns(Seeker::Numbers) {
        return Vec::new();
    }
    match locale {
        "en" => latin(text, &ENGLISH, found),
        "ms" => latin(text, &MALAY, found),
        "zh" => chinese(text),
        _ => Vec::new(),
    }
}

/// The words and signs with which numbers begin.
pub fn number_words(locale: &str) -> impl Iterator<Item = &'static str> {
    let lists = match locale {
        "en" => [ENGLISH.small, ENGLISH.tens],
        "ms" => [MALAY.small, MALAY.tens],
        "zh" => [DIGITS, &[]],
        _ => [&[] as &[_]; 2],
    };
    lists.into_iter().flatten().map(|(word, _)| *word)
}

/// Whether the numbers of a language are known, so that one which is not found is not there.
pub fn can_count(locale: &str) -> bool {
    matches!(locale, "en" | "ms" | "zh")
}

/// How a language that is written with spaces counts.
struct Language {
    /// One to nineteen, as far as they are single words.
    small: &'static [(&'static str, u32)],
    /// Tens that are single words.
    tens: &'static [(&'static str, u32)],
    /// What stands behind a small number and changes it: `belas` adds ten, `puluh` and `hundred` multiply.
    behind: &'static [(&'static str, u32, u32)],
    /// What counts time, money and months, with the sort of figure that it makes.
    counted: &'static [(&'static [&'static str], &'static str)],
    /// Words between the number and what it counts.
    between: &'static [&'static str],
    /// Words before a time of day.
    clock: &'static [&'static str],
    /// The digits of a card number are named in one language and left out in the other: they are not counted.
    digits: &'static [&'static str],
    /// Words before a number that is none: `kedua-dua` is both.
    joined: &'static [&'static str],
}

const ENGLISH: Language = Language {
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
            &[
                "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
                "months", "year", "years",
            ],
            "figure-wait",
        ),
        (
            &[
                "dollar", "dollars", "pounds", "euro", "euros", "ringgit", "yen", "yuan", "rupiah",
                "cents", "sen",
            ],
            "figure-amount",
        ),
        (
            &[
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
        (&["am", "pm", "o"], "figure-time"),
    ],
    between: &["working", "business", "calendar", "full", "whole"],
    clock: &[],
    digits: &["digit", "digits", "figures"],
    joined: &[],
};

const MALAY: Language = Language {
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
            &["minit", "jam", "hari", "minggu", "bulan", "tahun"],
            "figure-wait",
        ),
        (
            &["ringgit", "dolar", "sen", "euro", "yen", "yuan", "rupiah"],
            "figure-amount",
        ),
        (
            &[
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
    between: &[],
    clock: &["pukul", "jam"],
    digits: &["digit", "angka"],
    joined: &["kedua", "ketiga", "keempat", "berdua", "bertiga", "salah"],
};

/// A word in lower case, with its place.
struct Word<'a> {
    text: Cow<'a, str>,
    range: Range<usize>,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut end = 0;
    while let Some(start) = text[end..].find(char::is_alphabetic).map(|at| end + at) {
        let rest = &text[start..];
        let length = rest.find(|sign: char| !sign.is_alphabetic());
        end = start + length.unwrap_or(rest.len());
        let word = &text[start..end];
        let is_lower = word.bytes().all(|byte| byte.is_ascii_lowercase());
        words.push(Word {
            text: if is_lower {
                Cow::Borrowed(word)
            } else {
                Cow::Owned(word.chars().flat_map(char::to_lowercase).collect())
            },
            range: start..end,
        });
    }
    words
}

fn latin(text: &str, language: &Language, known: &Found) -> Vec<Spelled> {
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
        |place: usize, known: &[&str]| follows(place) && known.contains(&&*words[place - 1].text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let begins = known.begins_at(words[at].range.start);
        let number = begins.then(|| latin_number(&words, at, language, &follows));
        let Some((value, next)) = number.flatten() else {
            at += 1;
            continue;
        };
        let (start, first) = (words[at].range.start, at);
        at = next;
        if is_before(first, language.joined) {
            continue;
        }
        let mut counted = next;
        while follows(counted) && language.between.contains(&&*words[counted].text) {
            counted += 1;
        }
        let sort = follows(counted)
            .then(|| {
                let counts =
                    |known: &&(&[&str], &'static str)| known.0.contains(&&*words[counted].text);
                language.counted.iter().find(counts).map(|(_, sort)| *sort)
            })
            .flatten()
            .filter(|_| value > 1);
        let is_clock = is_before(first, language.clock);
        let last = if sort.is_some() { counted } else { next - 1 };
        if follows(counted) && language.digits.contains(&&*words[counted].text) {
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
fn latin_number(
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

/// The signs of which Chinese numbers are made.
const DIGITS: &[(&str, u32)] = &[
    ("〇", 0),
    ("零", 0),
    ("一", 1),
    ("二", 2),
    ("两", 2),
    ("三", 3),
    ("四", 4),
    ("五", 5),
    ("六", 6),
    ("七", 7),
    ("八", 8),
    ("九", 9),
    ("十", 10),
    ("百", 100),
    ("千", 1_000),
    ("万", 10_000),
];

/// What a Chinese number counts, with the sort of figure that it makes; longer ones first.
const CHINESE_COUNTED: &[(&str, &str)] = &[
    ("个工作日", "figure-wait"),
    ("个自然日", "figure-wait"),
    ("工作日", "figure-wait"),
    ("自然日", "figure-wait"),
    ("个小时", "figure-wait"),
    ("小时", "figure-wait"),
    ("分钟", "figure-wait"),
    ("个星期", "figure-wait"),
    ("星期", "figure-wait"),
    ("个月", "figure-wait"),
    ("天", "figure-wait"),
    ("日", "figure-wait"),
    ("周", "figure-wait"),
    ("年", "figure-wait"),
    ("元", "figure-amount"),
    ("块钱", "figure-amount"),
    ("日元", "figure-amount"),
    ("日圆", "figure-amount"),
    ("美元", "figure-amount"),
    ("欧元", "figure-amount"),
    ("英镑", "figure-amount"),
    ("令吉", "figure-amount"),
    ("林吉特", "figure-amount"),
    ("印尼盾", "figure-amount"),
];

/// Measure words: after them a sign is a number, and no part of another word.
const MEASURES: &str = "个条项次种张份笔步道件家点题句遍行部组名页期处类";

/// Signs before a number that is no count: third, every, this, Wednesday.
const NO_COUNT: &str = "第每同某这那哪任周期拜几数好再";

fn chinese(text: &str) -> Vec<Spelled> {
    let digit = |sign: char| {
        DIGITS
            .iter()
            .find(|(known, _)| known.starts_with(sign))
            .map(|(_, value)| *value)
    };
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..]
        .find(|sign| digit(sign).is_some())
        .map(|at| rest + at)
    {
        let end = text[start..]
            .find(|sign| digit(sign).is_none())
            .map_or(text.len(), |length| start + length);
        rest = end;
        let digits: Vec<u32> = text[start..end].chars().filter_map(digit).collect();
        let before = text[..start].chars().next_back();
        let Some(value) =
            chinese_value(&digits).filter(|_| !before.is_some_and(|sign| NO_COUNT.contains(sign)))
        else {
            continue;
        };
        let after = &text[end..];
        let named = after.trim_start_matches(' ');
        let counted = CHINESE_COUNTED
            .iter()
            .filter(|(name, _)| {
                named.as_bytes().first_chunk::<3>() == name.as_bytes().first_chunk()
            })
            .filter(|(name, _)| named.starts_with(name))
            .max_by_key(|(name, _)| name.len());
        let spelled = |length: usize, sort| Spelled {
            range: start..end + length,
            value,
            sort,
        };
        if let Some(length) = month_and_day(after, &digit) {
            found.push(spelled(length, Some("figure-date")));
        } else if after.starts_with(['点', '时']) && is_part_of_day(&text[..start]) {
            found.push(spelled('点'.len_utf8(), Some("figure-time")));
        } else if let Some((name, sort)) = counted {
            let length = after.len() - named.len() + name.len();
            // 四周 is all around.
            let is_figure = value > 1 && !(value == 4 && *name == "周");
            found.push(spelled(length, is_figure.then_some(*sort)));
        } else if after.starts_with(|sign| MEASURES.contains(sign)) {
            found.push(spelled(0, None));
        }
    }
    found
}

/// The value of a number such as 三十五; `None` for a rough one such as 两三.
fn chinese_value(digits: &[u32]) -> Option<u32> {
    if digits.len() > 1 && digits.iter().all(|digit| *digit < 10) {
        // 二〇二六 is a year; 一两 is one or two.
        return (digits.len() == 4)
            .then(|| digits.iter().fold(0, |value, digit| value * 10 + digit));
    }
    let (mut value, mut open) = (0, None);
    for digit in digits {
        if *digit < 10 {
            open = Some(*digit);
        } else {
            value += open.take().unwrap_or(1) * digit;
        }
    }
    Some(value + open.unwrap_or_default())
}

/// The length of 月 and a day.
fn month_and_day(after: &str, digit: &impl Fn(char) -> Option<u32>) -> Option<usize> {
    let day = after.strip_prefix('月')?;
    let rest = day.trim_start_matches(|sign| digit(sign).is_some());
    let is_day = rest.len() < day.len() && rest.starts_with(['日', '号']);
    is_day.then(|| after.len() - rest.len() + '日'.len_utf8())
}

fn is_part_of_day(before: &str) -> bool {
    ["上午", "下午", "早上", "晚上", "中午", "凌晨", "傍晚"]
        .iter()
        .any(|part| before.ends_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures<'t>(text: &'t str, locale: &str) -> Vec<(&'t str, u32, &'static str)> {
        let found = numbers(text, locale, &Found::anything()).into_iter();
        found
            .filter_map(|spelled| Some((&text[spelled.range], spelled.value, spelled.sort?)))
            .collect()
    }

    #[test]
    fn figures_are_found_however_a_language_spells_them() {
        for (locale, text, found, value, sort) in [
            ("en", "Wait seven days.", "seven days", 7, "figure-wait"),
            (
                "en",
                "A reply takes Three Working days",
                "Three Working days",
                3,
                "figure-wait",
            ),
            (
                "en",
                "a twenty-one-day limit",
                "twenty-one-day",
                21,
                "figure-wait",
            ),
            (
                "en",
                "It costs fifty dollars.",
                "fifty dollars",
                50,
                "figure-amount",
            ),
            ("en", "until nine o'clock", "nine o", 9, "figure-time"),
            (
                "ms",
                "dalam tempoh tujuh hari bekerja",
                "tujuh hari",
                7,
                "figure-wait",
            ),
            (
                "ms",
                "Tunggu dua puluh lima minit",
                "dua puluh lima minit",
                25,
                "figure-wait",
            ),
            (
                "ms",
                "empat belas hari",
                "empat belas hari",
                14,
                "figure-wait",
            ),
            (
                "ms",
                "lima puluh ringgit",
                "lima puluh ringgit",
                50,
                "figure-amount",
            ),
            ("ms", "sebelum pukul sembilan", "sembilan", 9, "figure-time"),
            ("zh", "七天内回复", "七天", 7, "figure-wait"),
            ("zh", "需要三个工作日。", "三个工作日", 3, "figure-wait"),
            ("zh", "二十四小时", "二十四小时", 24, "figure-wait"),
            ("zh", "罚款五十元", "五十元", 50, "figure-amount"),
            ("zh", "十月一日起", "十月一日", 10, "figure-date"),
            ("zh", "上午九点开门", "九点", 9, "figure-time"),
        ] {
            assert_eq!(figures(text, locale), [(found, value, sort)], "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_no_figures() {
        for (locale, text) in [
            (
                "en",
                "One day it works. Is it one of these? Take one minute. The first one, two lines, a second day.",
            ),
            (
                "ms",
                "Salah satu hari, satu hari nanti, kedua-dua bulan itu, hari pertama, dua kali, seminggu sekali.",
            ),
            (
                "zh",
                "一个人，其中一项，第一天，每一天，同一天，周三日间，四周，一点，两点建议，万一，十分抱歉，两者，星期一，几十天，三月份，一天",
            ),
        ] {
            assert_eq!(figures(text, locale), [], "{text}");
        }
    }
}
