//! Anything that asks for a secret: nobody who helps needs a password, a PIN, a code or a full card number.

use crate::domain::tree::{ChannelKind, Tree};
use crate::finding::{Finding, Rule};

use super::found::{Found, KELVIN, Seeker};
use super::unit::Unit;

/// Secrets as texts name them, in lower case.
pub const SECRETS: &[&str] = &[
    "password",
    "passcode",
    "pin",
    "otp",
    "cvv",
    "cvc",
    "one-time code",
    "one-time password",
    "verification code",
    "security code",
    "full card number",
    "card number",
    "recovery phrase",
    "seed phrase",
    "kata laluan",
    "kod sekali guna",
    "kod pengesahan",
    "kod keselamatan",
    "nombor penuh kad",
    "nombor kad",
    "nombor pin",
    "密码",
    "验证码",
    "安全码",
    "校验码",
    "完整卡号",
    "银行卡号",
    "卡号",
    "口令",
    "动态码",
];

/// Words after which a secret is wanted from somebody: told, sent, shared.
const DEMANDS: &[&str] = &[
    "send",
    "tell",
    "give",
    "share",
    "provide",
    "state",
    "quote",
    "read out",
    "reply with",
    "dictate",
    "what is your",
    "include",
    "attach",
    "hantar",
    "beri",
    "berikan",
    "beritahu",
    "maklumkan",
    "kongsi",
    "nyatakan",
    "sebut",
    "sertakan",
    "apakah",
    "发送",
    "发给",
    "告诉",
    "告知",
    "提供",
    "说出",
    "报出",
    "附上",
    "写上",
    "分享",
    "是什么",
    "是多少",
];

/// Words after which a secret is wanted wherever it is not typed into the provider's own app or site.
const ENTRIES: &[&str] = &[
    "enter", "type", "key in", "fill in", "masukkan", "taip", "isi", "isikan", "输入", "填写",
    "填入", "键入",
];

/// Words that say that a secret is typed where it belongs, or that it has been typed already.
const OWN_PLACES: &[&str] = &[
    "app", "apps", "site", "website", "aplikasi", "laman", "应用", "网站", "官网", "已",
];

/// Words that turn a demand into a warning.
const DENIALS: &[&str] = &[
    "never",
    "not",
    "n't",
    "no one",
    "nobody",
    "without",
    "only the last four",
    "last four",
    "last 4",
    "forgot",
    "no",
    "hidden",
    "reset",
    "new",
    "wrong",
    "mistaken",
    "instead of",
    "leave out",
    "jangan",
    "tidak",
    "tiada",
    "tanpa",
    "bukan",
    "usah",
    "empat digit",
    "4 digit",
    "lupa",
    "semula",
    "baharu",
    "tersalah",
    "salah",
    "tak",
    "不",
    "勿",
    "别",
    "没有",
    "无需",
    "后四位",
    "末四位",
    "最后四位",
    "后 4 位",
    "忘",
    "遮住",
    "重设",
    "重置",
    "新",
    "错",
    "从不",
    "绝",
    "除了",
];

/// Field names that say that a secret is asked for.
const SECRET_IDS: &[&str] = &[
    "pin",
    "password",
    "passcode",
    "otp",
    "cvv",
    "cvc",
    "card-number",
    "security-code",
    "one-time-code",
    "verification-code",
];

/// Whether a field's id is the name of a secret.
pub fn is_secret_id(id: &str) -> bool {
    let padded = format!("-{id}-");
    SECRET_IDS
        .iter()
        .any(|secret| padded.contains(&format!("-{secret}-")))
}

/// Whether a text is a step on the provider's own screens, where one types a code of one's own.
fn is_on_own_screen(key: &str, tree: Option<&Tree>) -> bool {
    let channel = key
        .strip_prefix("channels.")
        .and_then(|rest| rest.split_once(".steps."))
        .and_then(|(id, _)| tree?.channels.get(id));
    channel.is_some_and(|channel| {
        channel.in_app
            || matches!(
                channel.kind,
                ChannelKind::Website | ChannelKind::SelfService
            )
    })
}

/// Checks a text of a pack; the tree tells which channels are the provider's own screens.
pub fn check(unit: &Unit<'_>, tree: Option<&Tree>, findings: &mut Vec<Finding>) {
    if !unit.found.concerns(Seeker::Secrets) {
        return;
    }
    let asks_directly =
        unit.key.starts_with("fields.") && matches!(unit.last_name, "ask" | "blank");
    let may_demand = [
        "questions.",
        "channels.",
        "messages.",
        "have-ready.",
        "try-first.",
        "tips.",
        "fields.",
        "outcomes.",
    ]
    .iter()
    .any(|table| unit.key.starts_with(table));
    if !may_demand
        || matches!(unit.last_name, "keywords" | "title" | "example")
        || unit.key.contains(".choices.")
    {
        return;
    }
    let lower = unit.masked.to_lowercase();
    // Lower case may be longer in a few writings of the world; places are then unknown, and the whole text is meant.
    let exact = lower.len() == unit.masked.len();
    for sentence in lower.split_inclusive(['.', '!', '?', '。', '！', '？', '；', ';', '\n']) {
        let start = sentence.as_ptr() as usize - lower.as_ptr() as usize;
        let Some((place, secret)) = secret_in(sentence, &unit.found) else {
            continue;
        };
        if DENIALS.iter().any(|denial| has_word(sentence, denial)) {
            continue;
        }
        let is_listed =
            unit.key.starts_with("have-ready.") && stands_alone(sentence, place, secret);
        let is_filled = unit.key.starts_with("messages.")
            && is_followed_by_value(sentence, place + secret.len());
        // In Chinese, 把 puts what is handed over before the verb.
        let is_turned = sentence.find('把').is_some_and(|at| at < place);
        let helpme_asks = unit.key.starts_with("questions.") || unit.key.starts_with("fields.");
        let is_elsewhere = !is_on_own_screen(unit.key, tree)
            && !OWN_PLACES.iter().any(|place| has_word(sentence, place));
        let entries = ENTRIES.iter().filter(|_| helpme_asks || is_elsewhere);
        let is_demanded = DEMANDS.iter().chain(entries).any(|demand| {
            let comes_first = |at| at < place || is_turned || demand.starts_with('是');
            find_word(sentence, demand).is_some_and(comes_first)
        });
        if asks_directly || is_listed || is_filled || is_demanded {
            let range = start + place..start + place + secret.len();
            findings.push(if exact {
                let written = unit.text[range.clone()].to_owned();
                unit.finding(Rule::AsksForSecret, range)
                    .with("found", written)
            } else {
                unit.finding_here(Rule::AsksForSecret).with("found", secret)
            });
            return;
        }
    }
}

fn secret_in(sentence: &str, words: &Found) -> Option<(usize, &'static str)> {
    let has_kelvin = words.has(KELVIN);
    let found = SECRETS
        .iter()
        .filter(|secret| has_kelvin || words.has(secret))
        .filter_map(|secret| Some((find_word(sentence, secret)?, *secret)));
    found.min_by_key(|(place, secret)| (*place, std::cmp::Reverse(secret.len())))
}

/// A list entry that is hardly more than the secret itself.
fn stands_alone(sentence: &str, place: usize, secret: &str) -> bool {
    let rest = sentence.len() - secret.len();
    rest <= 24 && place <= 16
}

/// `PIN: { $pin }`.
fn is_followed_by_value(sentence: &str, end: usize) -> bool {
    let rest = sentence[end..].trim_start_matches([' ', ':', '：', '是', '为']);
    let rest = rest
        .strip_prefix("is ")
        .or_else(|| rest.strip_prefix("saya ialah "))
        .unwrap_or(rest);
    rest.trim_start_matches([' ', ':'])
        .starts_with(super::masked::VALUE)
}

fn has_word(text: &str, word: &str) -> bool {
    find_word(text, word).is_some()
}

/// A word with no letter beside it; words without spaces between, as in Chinese, count anywhere.
fn find_word(text: &str, word: &str) -> Option<usize> {
    if !text.contains(word) {
        return None;
    }
    let is_latin = word.is_ascii();
    let touches = |character: Option<char>| {
        character.is_some_and(|character| character.is_ascii_alphanumeric())
    };
    text.match_indices(word)
        .map(|(place, _)| place)
        .find(|place| {
            let before = text[..*place].chars().next_back();
            let after = text[place + word.len()..].chars().next();
            !is_latin || word == "n't" || !(touches(before) || touches(after))
        })
}
