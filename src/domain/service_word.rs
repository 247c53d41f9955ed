//! Names of services in which people have accounts, before the name of one (`Telegram: …`, `微信号 …`) or behind it (`… on Telegram`).

use super::fixed_words::{FixedWords, fixed_words};
use super::other_figure::ends_with_word;

/// In Latin letters, in full and as people shorten them.
const SERVICES: FixedWords = fixed_words![
    "telegram",
    "tele",
    "tg",
    "instagram",
    "insta",
    "ig",
    "facebook",
    "fb",
    "messenger",
    "whatsapp",
    "wa",
    "twitter",
    "threads",
    "wechat",
    "weixin",
    "wecom",
    "line",
    "kakaotalk",
    "viber",
    "zalo",
    "skype",
    "signal",
    "discord",
    "snapchat",
    "tiktok",
    "qq",
    "vx",
    "wx",
];
/// In Chinese and Japanese; with what people write so that no filter sees it, such as `V信` and `绿泡泡` for 微信, `扣扣` for QQ and
/// `飞机` for Telegram; and the friend, or the staff, to be added there.
const SERVICES_IN_HAN: FixedWords = fixed_words![
    "微信",
    "微",
    "薇信",
    "薇",
    "威信",
    "v信",
    "w信",
    "徽信",
    "加v",
    "+v",
    "绿泡泡",
    "扣扣",
    "企鹅",
    "加q",
    "钉钉",
    "客服号",
    "加客服",
    "好友",
    "友だち",
    "公众号",
    "公眾號",
    "電報",
    "电报",
    "飞机",
    "飛機",
    "抖音",
    "微博",
    "小红书",
    "小紅書",
    "ライン",
    "インスタ",
    "インスタグラム",
    "テレグラム",
    "ツイッター",
    "フェイスブック",
    "カカオトーク",
    "ディスコード",
];
/// Those that only Chinese texts use though they are Latin.
const SHORT_IN_CHINESE: FixedWords = fixed_words!["vx", "wx"];
/// The service whose accounts are numbers.
const NUMBERED: [FixedWords; 2] = [fixed_words!["qq"], fixed_words!["扣扣", "企鹅", "加q"]];

/// What may stand between the name of a service and that of an account behind it.
const BETWEEN: FixedWords = fixed_words![
    "id", "account", "akaun", "akun", "user", "username", "nama", "pengguna", "name", "handle",
    "is", "ialah", "adalah", "yaitu", "iaitu", "nya", "at", "di", "under", "to", "ke", "with",
    "dengan", "group", "grup", "channel", "page", "bot", "dm", "cs", "admin", "official", "resmi",
    "rasmi", "our", "kami", "us", "me",
];
/// What may stand between the name of an account and that of a service behind it.
const BEFORE_SERVICES: FixedWords = fixed_words![
    "on", "in", "at", "via", "through", "using", "di", "dalam", "pada", "lewat", "melalui", "our",
    "the", "official",
];
/// The characters of small words that stand between in Chinese and Japanese: `微信号`, `客服微信同号`, `微信搜索`, `LINE公式アカウント`.
/// So does every Japanese particle.
const OF_SMALL_WORDS: &str = "号號群是为為名客服同搜索加添追账帳账賬咨询諮詢联系聯繫络絡官方公式公众眾检検查友担当者アカウント";

/// Whether such a name, or an `@` by itself, stands before the name of an account; the text is in lower case.
pub(super) fn stands_before(before: &str) -> bool {
    ends_with(before, [SERVICES, SERVICES_IN_HAN]) || before.trim_end().ends_with('@')
}

/// Whether such a name that only Chinese and Japanese texts use stands before the name of an account.
pub(super) fn chinese_stands_before(before: &str) -> bool {
    ends_with(before, [SHORT_IN_CHINESE, SERVICES_IN_HAN])
}

/// Whether the service whose accounts are numbers stands before one.
pub(super) fn numbered_stands_before(before: &str) -> bool {
    ends_with(before, NUMBERED)
}

/// Whether a word, in lower case, is such a name itself, or one of those that stand round it.
pub(super) fn is_of_label(word: &str) -> bool {
    SERVICES.contains(word) || BETWEEN.contains(word)
}

/// A name without the service that is written together with it, as Chinese texts do: `VXhfkf2026`, `QQ123456`.
pub(super) fn joined(name: &str) -> Option<&str> {
    let service = name.get(..2)?.to_ascii_lowercase();
    matches!(service.as_str(), "vx" | "qq").then(|| &name[2..])
}

/// Whether a text ends with one of the words, and behind it at most signs and small words.
fn ends_with(text: &str, words: [FixedWords; 2]) -> bool {
    ends_with_word(text, is_small, words, BETWEEN)
}

/// Whether such a name stands behind the name of an account, in the same sentence; the text is in lower case.
pub(super) fn stands_behind(mut after: &str) -> bool {
    loop {
        let other = after.trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
        let word = &after[..after.len() - other.len()];
        let behind_han = SERVICES_IN_HAN.iter();
        let behind_han = behind_han.filter_map(|service| after.strip_prefix(service));
        let behind_latin = SERVICES.contains(word).then_some(other);
        if let Some(behind) = behind_han.chain(behind_latin).next() {
            return !is_payment(behind);
        }
        let first = after.chars().next();
        let length = match first.filter(|first| is_small(*first) && !ends_sentence(*first)) {
            Some(small) => small.len_utf8(),
            None if BEFORE_SERVICES.contains(word) => word.len(),
            None => return false,
        };
        after = &after[length..];
    }
}

/// Whether the service is one that pays, as `微信支付` and `LINE Pay` are: nobody has a name there.
fn is_payment(behind: &str) -> bool {
    let behind = behind.trim_start();
    behind.starts_with("支付") || behind.starts_with("pay")
}

/// Whether it is a sign, a Japanese particle, or of a small word.
fn is_small(character: char) -> bool {
    !character.is_alphanumeric()
        || matches!(character, '\u{3041}'..='\u{309F}')
        || OF_SMALL_WORDS.contains(character)
}

fn ends_sentence(character: char) -> bool {
    ".,;!?。，、；！？\n\u{FFFC}".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_stands_before_a_name_or_behind_it() {
        for before in [
            "telegram: ",
            "telegram, our username is ",
            "wa ",
            "客服微信同号：",
            "加v信：",
            "line公式アカウント：",
            "lineで「",
            "ライン ",
            "@ ",
        ] {
            assert!(stands_before(before), "{before}");
        }
        for before in [
            "online ",
            "オンライン ",
            "timeline of ",
            "微信支付 ",
            "line pay ",
            "telegram is blocked ",
        ] {
            assert!(!stands_before(before), "{before}");
        }
        for after in [
            " on telegram",
            " di instagram.",
            "（微信）",
            "加微信",
            "をlineで検索",
        ] {
            assert!(stands_behind(after), "{after}");
        }
        for after in [
            ". telegram",
            "，微信",
            " 微信支付",
            " or telegram",
            " on line pay",
        ] {
            assert!(!stands_behind(after), "{after}");
        }
    }
}
