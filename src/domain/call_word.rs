//! Words that say that a number is to be called, or written to: `call 13 22 44`, `hubungi kami di 14045`, `或 95123`, `kirim ke 98877`.
//!
//! How near such a word must stand depends on what is at stake. A short number that nobody knows is soon one to call, since a stranger
//! must not be overlooked; a short one that is known, such as 188, counts only where somebody really speaks of calling it.

use super::fixed_words::{FixedWords, fixed_words};
use super::other_figure::{self, CURRENCIES, CURRENCIES_AFTER, sentence};
use super::service_word;

const CALLS: FixedWords = fixed_words![
    "call",
    "ring",
    "phone",
    "dial",
    "tel",
    "telephone",
    "sms",
    "text",
    "whatsapp",
    "wa",
    "hubungi",
    "telefon",
    "telepon",
    "telp",
    "dail",
    "panggil",
];
const CALLS_IN_HAN: FixedWords = fixed_words![
    "致电", "致電", "拨打", "撥打", "电话", "電話", "热线", "熱線",
];
/// Lines on which one is helped; behind `layanan` and `cs` stand opening hours as well.
const LINES: FixedWords = fixed_words![
    "hotline", "helpline", "careline", "talian", "contact", "kontak", "layanan", "cs",
];
/// Such lines in Chinese and Japanese, and those of several words.
const OTHER_LINES: FixedWords = fixed_words![
    "客服",
    "联系",
    "聯繫",
    "聯絡",
    "打",
    "拨",
    "撥",
    "咨询",
    "諮詢",
    "专线",
    "專線",
    "ダイヤル",
    "ホットライン",
    "customer service",
    "customer care",
    "customer support",
    "khidmat pelanggan",
    "pusat bantuan",
];
/// Small words between such a word and the number.
const BETWEEN: FixedWords = fixed_words![
    "us",
    "at",
    "on",
    "to",
    "ke",
    "di",
    "our",
    "kami",
    "center",
    "centre",
    "pelanggan",
    "number",
    "no",
    "nombor",
    "nomor",
    "is",
    "ialah",
    "adalah",
    "official",
    "rasmi",
    "resmi",
    "bank",
];
/// What is sent, with a word of its own, to a number: `Ketik YA kirim ke 98877`.
const SENDS: FixedWords = fixed_words![
    "text", "sms", "send", "reply", "kirim", "ketik", "balas", "hantar", "taip",
];
const SENT_TO: FixedWords = fixed_words!["to", "ke"];
const ALTERNATIVES: FixedWords = fixed_words!["or", "atau"];
const ALTERNATIVES_IN_HAN: FixedWords = fixed_words!["或", "或者"];
/// What stands between known numbers of one list.
const LISTED: FixedWords = fixed_words!["or", "and", "atau", "dan"];
/// As far back as other figures are looked for, of which this may be one more, in characters.
const NEAR: usize = 40;

/// Words that ask to call a known short number further behind.
const ASKS: FixedWords = fixed_words![
    "call", "ring", "dial", "hubungi", "panggil", "kontak", "contact",
];
/// Words for whom known short numbers reach, before them or behind, in lower case.
const HOTLINES: FixedWords = fixed_words![
    "hotline", "helpline", "careline", "talian", "police", "polis", "polisi",
];
const HOTLINES_IN_HAN: FixedWords = fixed_words![
    "致电",
    "致電",
    "拨打",
    "撥打",
    "热线",
    "熱線",
    "专线",
    "專線",
    "报警",
    "報警",
    "警察",
    "公安",
    "ホットライン",
    "ダイヤル",
];
/// What a call is for: a figure behind it is what there is to win.
const FOR: FixedWords = fixed_words!["to", "for", "get", "claim", "untuk", "bagi"];
/// How far such a word may be from the number, in characters.
const SPOKEN: usize = 20;

/// What is counted is no number to call; with the currencies.
const UNITS: FixedWords = fixed_words![
    "ribu", "rb", "juta", "jt", "k", "points", "point", "pts", "poin", "mata", "coins", "coin",
    "koin", "km", "orang", "people", "pcs", "usdt", "btc", "days", "hari", "hours", "jam",
    "minutes", "menit", "minit", "gb", "mb",
];
const UNITS_IN_HAN: FixedWords = fixed_words![
    "%",
    "万",
    "萬",
    "個",
    "个",
    "积分",
    "積分",
    "ポイント",
    "人",
    "天",
    "次",
    "件",
    "倍",
    "分钟",
    "分鐘",
];

/// Words with which help is asked or offered for an order; the number behind it may be that of the helper.
const HELPS: FixedWords = fixed_words![
    "cancel",
    "dispute",
    "question",
    "questions",
    "help",
    "batalkan",
    "batal",
    "semak",
    "bantuan",
    "pertanyaan",
];
const HELPS_IN_HAN: FixedWords = fixed_words![
    "取消", "查询", "查詢", "客服", "联系", "聯繫", "咨询", "諮詢",
];

/// Whether a word for a call stands right before a number. After `or` it counts only where nothing speaks of money or orders.
pub(super) fn stands_before(before: &[char]) -> bool {
    let lower = near(before, NEAR);
    let words = lower.trim_end_matches(is_sign);
    let word = other_figure::last_word(words);
    let ends_with = |all: FixedWords| all.iter().any(|each| words.ends_with(each));
    if CALLS.contains(word)
        || ends_with(CALLS_IN_HAN)
        || service_word::numbered_stands_before(words)
    {
        return true;
    }
    (ALTERNATIVES.contains(word) || ends_with(ALTERNATIVES_IN_HAN))
        && !other_figure::speaks_of_other_figures(&lower)
}

/// Whether a short number that is not known is one to call, or to write to: a word for a call or for such a line stands before it,
/// with small words between.
pub(super) fn leads_to(before: &[char], after: &[char]) -> bool {
    let lower = near(before, NEAR);
    stands_before(before) || ((follows_line(&lower) || is_sent_to(&lower)) && !is_counted(after))
}

/// Whether a word for a call or for a line stands before a number, with small words between.
fn follows_line(before: &str) -> bool {
    let is_sign = |sign| is_sign(sign) || "は号號码碼是为為".contains(sign);
    let words = [(CALLS, CALLS_IN_HAN), (LINES, OTHER_LINES)];
    words.into_iter().any(|(latin, other)| {
        other_figure::ends_with_word(before, is_sign, [latin, other], BETWEEN)
    })
}

/// Whether a message is to be sent to the number that follows.
fn is_sent_to(before: &str) -> bool {
    let text = sentence(before).trim_end();
    SENT_TO.contains(other_figure::last_word(text)) && has_word(text, SENDS)
}

/// Whether a known short number is one to call: somebody speaks of calling it, and nothing is counted by it.
pub(super) fn speaks_of(before: &[char], after: &[char]) -> bool {
    let nearby = near(before, SPOKEN);
    let nearby = sentence(&nearby);
    let behind = start(after, SPOKEN);
    let is_asked = has_word(nearby, ASKS) && !has_word(nearby, FOR);
    let has_line = [nearby, &behind]
        .into_iter()
        .any(|text| has_word(text, HOTLINES) || has_part(text, HOTLINES_IN_HAN));
    (is_asked || has_line || follows_line(&near(before, NEAR))) && !is_counted(after)
}

/// Whether one of the names stands near a number, in the same sentence.
pub(super) fn names_stand_by<'a>(
    mut names: impl Iterator<Item = &'a str>,
    before: &[char],
    after: &[char],
) -> bool {
    let (before, after) = (near(before, SPOKEN), start(after, SPOKEN));
    let texts = [sentence(&before), &after];
    names.any(|name| texts.iter().any(|text| text.contains(name)))
}

/// Whether what stands between two numbers makes them a list.
pub(super) fn joins(between: &[char]) -> bool {
    let between: String = between.iter().collect::<String>().to_lowercase();
    let words = between.split(|sign: char| sign.is_whitespace() || ",/;、()&或和及".contains(sign));
    let mut words = words.filter(|word| !word.is_empty());
    !between.trim().is_empty() && words.all(|word| LISTED.contains(word))
}

/// Whether a unit or a currency follows a figure.
pub(super) fn is_counted(after: &[char]) -> bool {
    let after = start(after, SPOKEN);
    let after = after.trim_start();
    let word = after
        .split(|letter: char| !letter.is_ascii_alphabetic())
        .next();
    let word = word.unwrap_or_default();
    let in_han = [UNITS_IN_HAN, CURRENCIES_AFTER];
    UNITS.contains(word)
        || CURRENCIES.contains(word)
        || in_han
            .into_iter()
            .flat_map(FixedWords::iter)
            .any(|unit| after.starts_with(unit))
}

/// Whether the sentence goes on behind a number with a word for a call, and with no other number.
pub(super) fn asks_behind(after: &[char]) -> bool {
    let text = start(after, NEAR);
    let has_call = has_word(&text, CALLS) || has_part(&text, CALLS_IN_HAN);
    has_call && !after.iter().take(NEAR).any(char::is_ascii_digit)
}

/// Whether the sentence before the number of an order asks to call, or offers help: the number may be that of a helper.
pub(super) fn asks_about(before: &str) -> bool {
    // That an order has been cancelled is news, and asks nothing.
    let told = sentence(before).replace("已取消", "");
    [CALLS, LINES, HELPS]
        .into_iter()
        .any(|words| has_word(&told, words))
        || [CALLS_IN_HAN, HELPS_IN_HAN]
            .into_iter()
            .any(|words| has_part(&told, words))
}

fn is_sign(sign: char) -> bool {
    matches!(sign, ' ' | ':' | '：' | '.' | '(' | '-' | '=')
}

/// The last characters before a number, in lower case.
fn near(before: &[char], most: usize) -> String {
    let before: String = before[before.len().saturating_sub(most)..].iter().collect();
    before.to_lowercase()
}

/// The first characters of the sentence behind a number, in lower case.
fn start(after: &[char], most: usize) -> String {
    let ends = |sign: &&char| !matches!(sign, '.' | '!' | '?' | '。' | ';');
    let after: String = after.iter().take(most).take_while(ends).collect();
    after.to_lowercase()
}

fn has_word(text: &str, words: FixedWords) -> bool {
    let mut all = text.split(|letter: char| !letter.is_ascii_alphabetic());
    all.any(|word| words.contains(word))
}

fn has_part(text: &str, parts: FixedWords) -> bool {
    parts.iter().any(|part| text.contains(part))
}
