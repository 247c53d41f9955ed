//! Finds the names of accounts that stand without an `@` behind the name of a service: `Telegram gopayhelp_cs`, `微信 huifu_help`.

use super::other_figure::ends_with_word;
use super::web_address;

/// Services in which accounts have names.
const SERVICES: &[&str] = &[
    "telegram",
    "tg",
    "instagram",
    "insta",
    "ig",
    "facebook",
    "fb",
    "messenger",
    "whatsapp",
    "twitter",
    "wechat",
    "weixin",
    "line",
    "kakaotalk",
    "viber",
    "skype",
    "signal",
    "discord",
    "tiktok",
    "qq",
];
const SERVICES_IN_HAN: &[&str] = &["微信", "電報", "电报", "抖音", "微博", "ライン"];
/// What may stand between the name of a service and that of an account.
const BETWEEN: &[&str] = &[
    "id", "account", "akaun", "akun", "user", "username", "name", "is", "ialah", "adalah", "at",
    "di", "group", "grup", "channel", "official", "resmi", "rasmi", "kami", "us",
];
/// Names of fewer letters are words (Telegram has none of fewer than five).
const SHORTEST: usize = 5;

/// The names of accounts in a line, each with an `@` before it; `names` are those under which people know the provider.
pub(super) fn find(line: &str, names: &[String]) -> Vec<String> {
    let is_in_name =
        |character: char| character.is_ascii_alphanumeric() || "_.-".contains(character);
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(start) = line[place..].find(is_in_name).map(|start| place + start) {
        let length = line[start..].find(|character| !is_in_name(character));
        place = length.map_or(line.len(), |length| start + length);
        let name = line[start..place].trim_end_matches(['.', '-', '_']);
        let is_named = looks_like_name(name)
            || is_made_of(name, names)
            || (name.len() >= SHORTEST && stands_for_itself(line, start, place));
        if is_named
            && name.starts_with(|first: char| first.is_ascii_alphabetic())
            && follows_service(&line[..start])
        {
            found.push(format!("@{name}"));
        }
    }
    found
}

/// Whether it is spelled as names of accounts are, and words are not.
fn looks_like_name(name: &str) -> bool {
    let has_sign = |character: char| character.is_ascii_digit() || "_.".contains(character);
    name.len() >= SHORTEST && name.contains(has_sign)
}

/// Whether it is a longer word round a name of the provider, such as `gopayhelp`; the name itself is that of the provider.
fn is_made_of(word: &str, names: &[String]) -> bool {
    let is_inside = |name: &String| word.len() > name.len() && web_address::mentions(word, name);
    word.bytes().all(|letter| letter.is_ascii_alphabetic()) && names.iter().any(is_inside)
}

/// Whether a word stands alone between a colon and the end of its sentence.
fn stands_for_itself(line: &str, start: usize, end: usize) -> bool {
    let after = line[end..].trim_start();
    line[..start].trim_end().ends_with([':', '：'])
        && !after.starts_with(|next: char| next.is_alphanumeric())
}

/// Whether the name of a service stands before the name.
fn follows_service(before: &str) -> bool {
    let is_sign = |character: char| !character.is_alphanumeric() || "号號群是".contains(character);
    let before = before.to_lowercase();
    ends_with_word(&before, is_sign, [SERVICES, SERVICES_IN_HAN], BETWEEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_behind_a_service_is_an_account() {
        for (line, expected) in [
            ("atau Telegram gopayhelp_cs", &["@gopayhelp_cs"][..]),
            ("IG gopay.indonesia_cs.", &["@gopay.indonesia_cs"]),
            ("微信号：huifu_help", &["@huifu_help"]),
            ("Telegram: somebody", &["@somebody"]),
            ("WhatsApp: somebody", &["@somebody"]),
            ("Telegram gopayhelp", &["@gopayhelp"]),
            ("akun Instagram resmi kami CSGoPay, ya", &["@CSGoPay"]),
            ("加微信 gopaykefu。", &["@gopaykefu"]),
            ("WeChat ID is huifu2026", &["@huifu2026"]),
            ("微信公众号、Facebook and Instagram", &[]),
            ("WeChat: please scan", &[]),
            ("Telegram is blocked", &[]),
            ("my Telegram account, a Telegram group", &[]),
            ("Instagram GoPay dan Facebook GoPay tidak melayani", &[]),
            (
                "Telegram or GoPay's website, a Telegram GoPay-style scam",
                &[],
            ),
            ("gopayhelp di Telegram", &[]),
            ("a timeline of 2026-10 plans, hotline 24h", &[]),
        ] {
            assert_eq!(find(line, &["gopay".to_owned()]), expected, "{line}");
        }
    }
}
