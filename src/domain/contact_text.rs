//! Finds the contacts in a text that somebody was sent: numbers, e-mail addresses, links, names of accounts.

use unicode_normalization::UnicodeNormalization;

use super::guard;
use super::{digits, phone, web_address};

/// So many contacts of one text are judged.
pub const MOST_CONTACTS: usize = 50;

/// The contacts of a text, each once, in the order in which they stand; and whether there are more than [`MOST_CONTACTS`].
///
/// `is_known` tells whether a short number, such as 997, is one that is known: other short numbers are amounts and dates.
pub fn find(text: &str, is_known: impl Fn(&str) -> bool) -> (Vec<String>, bool) {
    let mut found: Vec<String> = Vec::new();
    let text = with_plain_dots(text);
    for line in text.lines() {
        let mut rest = String::new();
        for word in line.split(|character: char| {
            character.is_whitespace() || "<>\"“”«»（）「」【】，、；。！？".contains(character)
        }) {
            let word = word
                .trim_matches(|character| "()[]{}'‘’*_,;!?".contains(character))
                .trim_end_matches(['.', ':']);
            let whole = word;
            let word = cut_han(whole);
            if is_address(word) || is_account(word) {
                found.push(word.to_owned());
                // What Chinese has joined to the address may hold a number.
                rest.push_str(&whole.replace(word, " | "));
            } else if let Some(word) = after_label(word).filter(|word| is_address(word)) {
                found.push(word.to_owned());
                rest.push_str(" | ");
            } else {
                rest.push(' ');
                rest.push_str(word);
            }
        }
        found.extend(numbers(line, &rest, &is_known));
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|contact| {
        guard::inspect_secrets(contact).is_ok() || web_address::read(contact).is_some()
    });
    found.retain(|contact| seen.insert(contact.to_lowercase()));
    let more = found.len() > MOST_CONTACTS;
    found.truncate(MOST_CONTACTS);
    (found, more)
}

/// The full stops of Chinese between Latin letters or digits are the dots of an address: browsers read them so.
fn with_plain_dots(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut before = None;
    while let Some(character) = characters.next() {
        let is_stop = matches!(character, '。' | '．' | '｡');
        let is_between = before.is_some_and(|before: char| before.is_ascii_alphanumeric())
            && characters.peek().is_some_and(char::is_ascii_alphabetic);
        plain.push(if is_stop && is_between {
            '.'
        } else {
            character
        });
        before = Some(character);
    }
    plain
}

/// Chinese runs on without spaces: the address ends (or begins) where Chinese does, unless it is in the host itself.
fn cut_han(word: &str) -> &str {
    let is_han = |character: char| matches!(character, '\u{2E80}'..='\u{3001}' | '\u{3003}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF0C}');
    let longest = word
        .split(is_han)
        .max_by_key(|part| part.len())
        .unwrap_or(word);
    if is_address(longest) || longest.starts_with('@') {
        longest
    } else {
        word
    }
}

fn after_label(word: &str) -> Option<&str> {
    word.split_once([':', '=', '：']).map(|(_, rest)| rest)
}

fn is_account(word: &str) -> bool {
    word.strip_prefix('@').is_some_and(|name| {
        name.len() >= 3
            && name
                .chars()
                .all(|character| character.is_alphanumeric() || "._-".contains(character))
    })
}

/// Whether a word is an e-mail address, or a web address with a scheme or an ending of letters.
fn is_address(word: &str) -> bool {
    let folded: String = word.nfkc().collect::<String>().to_lowercase();
    if folded.contains("://") || folded.starts_with("mailto:") || folded.starts_with("www.") {
        return true;
    }
    let host = folded
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default()
        .replace("[.]", ".");
    let (front, ending) = host.rsplit_once('.').unwrap_or(("", ""));
    let ending = ending.split(':').next().unwrap_or_default();
    ending.chars().count() >= 2
        && (ending.starts_with("xn--") || ending.chars().all(char::is_alphabetic))
        && front.chars().any(char::is_alphanumeric)
        && web_address::read(word).is_some()
}

/// The telephone numbers of a line.
fn numbers(line: &str, rest: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let folded: String = rest
        .nfkc()
        .map(|character| {
            digits::decimal(character).map_or(character, |digit| char::from(b'0' + digit))
        })
        .collect();
    let speaks_of_calls = {
        let lower = line.to_lowercase();
        [
            "call", "phone", "tel", "dial", "sms", "text", "whatsapp", "hotline", "contact",
            "hubungi", "telefon", "dail", "talian", "电话", "致电", "拨打", "热线", "联系", "客服",
        ]
        .iter()
        .any(|word| lower.contains(word))
    };
    let mut found = Vec::new();
    let characters: Vec<char> = folded.chars().collect();
    let mut place = 0;
    while place < characters.len() {
        let starts =
            characters[place].is_ascii_digit() || matches!(characters[place], '+' | '#' | '(');
        let before = place.checked_sub(1).map(|before| characters[before]);
        let joined = before.is_some_and(|character| {
            character.is_ascii_alphanumeric() || "$¥€£.,".contains(character)
        });
        if !starts || joined {
            place += 1;
            continue;
        }
        let mut end = place;
        while end < characters.len() && is_part(&characters, end) {
            end += 1;
        }
        let candidate: String = characters[place..end.max(place + 1)].iter().collect();
        let candidate = vanity(&candidate, &characters[end..]).unwrap_or(candidate);
        let candidate = candidate
            .trim_end_matches(|character: char| !character.is_ascii_alphanumeric())
            .trim();
        if is_number(candidate, &characters[..place], speaks_of_calls) || is_known(candidate) {
            found.push(candidate.to_owned());
        }
        place = end.max(place + 1);
    }
    found
}

/// Digits, and the signs and single spaces between them.
fn is_part(characters: &[char], place: usize) -> bool {
    let next = |by: usize| characters.get(place + by).copied().unwrap_or('\n');
    match characters[place] {
        '0'..='9' | '+' | '(' | ')' | '#' => true,
        ' ' | '-' | '.' | '/' | '\u{2010}'..='\u{2015}' => {
            next(1).is_ascii_digit()
                || (matches!(next(1), '(' | ')' | '-' | ' ') && next(2).is_ascii_digit())
        }
        _ => false,
    }
}

/// `1-800-FLOWERS`: the letters that follow the digits.
fn vanity(candidate: &str, after: &[char]) -> Option<String> {
    let letters: String = after
        .iter()
        .take_while(|character| character.is_ascii_uppercase() || **character == '-')
        .collect();
    let is_word = letters.chars().filter(char::is_ascii_uppercase).count() >= 4;
    let whole = format!("{candidate}{letters}");
    (is_word && phone::read(&whole).is_some()).then_some(whole)
}

fn is_number(candidate: &str, before: &[char], speaks_of_calls: bool) -> bool {
    let count = candidate
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .count();
    let word: String = before
        .iter()
        .rev()
        .skip_while(|character| character.is_whitespace())
        .take_while(|character| !character.is_whitespace())
        .collect();
    let word: String = word.chars().rev().collect::<String>().to_lowercase();
    let is_money = matches!(
        word.as_str(),
        "rm" | "rp" | "usd" | "aud" | "myr" | "idr" | "jpy" | "cny" | "a$" | "$" | "¥" | "人民币"
    );
    let is_other = [
        "order",
        "reference",
        "ref",
        "transaction",
        "invoice",
        "case",
        "id",
        "pesanan",
        "transaksi",
        "rujukan",
        "resit",
        "订单号",
        "单号",
        "交易号",
    ]
    .iter()
    .any(|other| word.trim_end_matches([':', '.', '#']).ends_with(other));
    let has_divider = candidate.contains(['-', ' ', '(', ')', '/']);
    let looks_dialled = candidate.starts_with(['+', '0'])
        || candidate.starts_with("1800")
        || candidate.starts_with("1300")
        || has_divider
        || speaks_of_calls;
    (7..=16).contains(&count)
        && looks_dialled
        && !is_money
        && !is_other
        && !is_day(candidate)
        && phone::read(candidate).is_some()
}

fn is_day(candidate: &str) -> bool {
    let parts: Vec<&str> = candidate.split(['-', '/', '.', ' ']).collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    matches!(
        lengths[..],
        [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4] | [4, 1 | 2, 1 | 2, 1 | 2, ..]
    ) && parts
        .iter()
        .any(|part| part.starts_with("20") || part.starts_with("19"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts(text: &str) -> Vec<String> {
        find(text, |number| number == "997").0
    }

    #[test]
    fn every_contact_of_a_message_is_found() {
        assert_eq!(
            contacts(
                "URGENT: your Afterpay account is locked! Pay RM 1,234.50 before 2026-10-01 14:30 or call +1 805-236-0916, visit https://afterpay.com.evil.tld/login?x=1. Order 100234567. Mail: help@afterpay-support.com or @afterpay_help"
            ),
            [
                "https://afterpay.com.evil.tld/login?x=1",
                "help@afterpay-support.com",
                "@afterpay_help",
                "+1 805-236-0916"
            ]
        );
        assert_eq!(
            contacts(
                "您的账户异常，请致电400-820-2819或登录https://huifu.com.cn/a，微信@huifu_help。"
            ),
            ["https://huifu.com.cn/a", "@huifu_help", "400-820-2819"]
        );
        assert_eq!(
            contacts("Hubungi 997 atau 03-2272 2811 (waktu pejabat), atau fmos.org.my."),
            ["fmos.org.my", "997", "03-2272 2811"]
        );
        assert_eq!(
            contacts("登录afterpay。com。谢谢 okpay．com gopay｡co｡id"),
            ["afterpay.com", "okpay.com", "gopay.co.id"]
        );
        assert_eq!(contacts("Call 1-800-FTC-HELP now"), ["1-800-FTC-HELP"]);
        assert_eq!(contacts("Ring ０３－２２７２　２８１１"), ["03-2272 2811"]);
        assert!(
            contacts(
                "I bought 3 shirts for RM 45.00 on 1/10/2026, order 123456789. e.g. this, U.S.A."
            )
            .is_empty()
        );
        assert!(contacts("card 4111 1111 1111 1111").is_empty());
    }

    #[test]
    fn a_flood_of_contacts_is_cut() {
        let text: String = (0..9999)
            .map(|number| format!("https://a{number}.example "))
            .collect();
        let (found, more) = find(&text, |_| false);
        assert_eq!((found.len(), more), (MOST_CONTACTS, true));
    }
}
