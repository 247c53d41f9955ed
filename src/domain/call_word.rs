//! Words that say that what follows is a number to call, or another number beside one: `call 13 22 44`, `或 95123`.

use super::other_figure;

const CALLS: &[&str] = &[
    "call",
    "ring",
    "phone",
    "dial",
    "tel",
    "telephone",
    "sms",
    "whatsapp",
    "wa",
    "qq",
    "hubungi",
    "telefon",
    "telepon",
    "dail",
    "panggil",
];
const CALLS_IN_HAN: &[&str] = &[
    "致电", "致電", "拨打", "撥打", "电话", "電話", "热线", "QQ群",
];
const ALTERNATIVES: &[&str] = &["or", "atau"];
const ALTERNATIVES_IN_HAN: &[&str] = &["或", "或者"];
/// As far back as other figures are looked for, of which this may be one more.
const NEAR: usize = 40;

/// Whether such a word stands before a number. After `or` it counts only where nothing speaks of money or orders.
pub(super) fn stands_before(before: &[char]) -> bool {
    let before: String = before[before.len().saturating_sub(NEAR)..].iter().collect();
    let lower = before.to_lowercase();
    let words = lower.trim_end_matches([' ', ':', '：', '.', '(', '-', '=']);
    let word = other_figure::last_word(words);
    let ends_with = |all: &[&str]| all.iter().any(|each| words.ends_with(&each.to_lowercase()));
    if CALLS.contains(&word) || ends_with(CALLS_IN_HAN) {
        return true;
    }
    (ALTERNATIVES.contains(&word) || ends_with(ALTERNATIVES_IN_HAN))
        && !other_figure::speaks_of_other_figures(&lower)
}
