//! Finds the contacts in a text that somebody was sent: numbers, e-mail addresses, links, names of accounts.

use unicode_normalization::UnicodeNormalization;

use super::guard::{self, is_misleading};
use super::number_text;
use super::web_address;

/// So many contacts of one text are judged.
pub const MOST_CONTACTS: usize = 50;

/// What is found in a text.
#[derive(Debug)]
pub struct Found {
    /// The contacts, each once, in the order in which they stand.
    pub contacts: Vec<String>,
    /// Whether there are more than [`MOST_CONTACTS`].
    pub has_more: bool,
    /// Long numbers that stand there as an amount or an order number, and so are no contacts.
    pub passed_over: Vec<String>,
    /// Whether something was left out because it may be a secret.
    pub has_withheld: bool,
}

/// Finds the contacts of a text.
///
/// `is_known` tells whether a short number, such as 997, is one that is known: other short numbers are amounts and dates.
pub fn find(text: &str, is_known: impl Fn(&str) -> bool) -> Found {
    let mut found: Vec<String> = Vec::new();
    let mut passed_over: Vec<String> = Vec::new();
    let text = with_plain_dots(text);
    for line in text.lines() {
        let mut rest = String::new();
        for piece in line.split_inclusive(is_divider) {
            let mut left = piece.to_owned();
            for address in addresses(piece) {
                // What is joined to the address may hold a number.
                left = left.replacen(address, "|", 1);
                found.push(address.to_owned());
            }
            rest.push_str(&left);
        }
        let numbers = number_text::find(&rest, &is_known);
        found.extend(numbers.found);
        passed_over.extend(numbers.passed_over);
    }
    let all = found.len();
    let may_be_shown = |contact: &String| {
        guard::inspect_secrets(contact).is_ok() || web_address::read(contact).is_some()
    };
    found.retain(may_be_shown);
    let has_withheld = found.len() < all;
    passed_over.retain(may_be_shown);
    passed_over.truncate(MOST_CONTACTS);
    let mut seen = std::collections::HashSet::new();
    found.retain(|contact| seen.insert(contact.to_lowercase()));
    let has_more = found.len() > MOST_CONTACTS;
    found.truncate(MOST_CONTACTS);
    Found {
        contacts: found,
        has_more,
        passed_over,
        has_withheld,
    }
}

/// What stands between words.
fn is_divider(character: char) -> bool {
    character.is_whitespace() || "<>\"“”«»《》（）「」【】，、；。！？|｜→•`".contains(character)
}

/// The addresses, links and names of accounts in a word, without what stands round them. Chinese runs on without spaces, so that
/// several may stand in it; so they may in what a link hands on.
fn addresses(piece: &str) -> Vec<&str> {
    let word = piece.trim_end_matches(is_divider);
    let mut found: Vec<&str> = word.split(is_han).flat_map(within).collect();
    if found.is_empty() {
        // The host itself may be Chinese.
        found.extend(within(word));
    }
    found
}

/// The address at the beginning of a part, and those behind its signs.
fn within(part: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = part;
    while !rest.is_empty() {
        let whole = trimmed(rest);
        if is_account(whole) || is_address(whole) {
            // Whatever the address hands on, after `?` or `,`, may be another.
            found.push(whole);
            let inner = whole
                .split([',', ';', '?', '&', '=', '(', ')', '[', ']'])
                .skip(1);
            found.extend(inner.filter(|inner| inner.contains(['@', '.']) && is_address(inner)));
            return found;
        }
        // A label stands before it: `Telegram:@name`.
        let Some((_, after)) = rest.split_once([':', '=', '：']) else {
            break;
        };
        rest = after;
    }
    found
}

/// A word without the signs round it; what cannot be seen stays, so that it is judged.
fn trimmed(word: &str) -> &str {
    let begins = |character: char| {
        character.is_alphanumeric() || character == '@' || is_misleading(character)
    };
    let front = word.trim_start_matches(|character| !begins(character));
    let ends = |character: char| {
        character.is_alphanumeric() || "/#&=%-_~".contains(character) || is_misleading(character)
    };
    front.trim_end_matches(|character| !ends(character))
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{3001}' | '\u{3003}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF0C}')
}

/// The full stops of Chinese between Latin letters or digits are the dots of an address: browsers read them so. So do people
/// with dots in brackets.
fn with_plain_dots(text: &str) -> String {
    let hidden = ["[.]", "(.)", "[dot]", "(dot)"].into_iter();
    let text = hidden.fold(text.replace('＠', "@"), |text, dot| text.replace(dot, "."));
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
    let host = folded.split(['/', '?', '#']).next().unwrap_or_default();
    let (front, ending) = host.rsplit_once('.').unwrap_or(("", ""));
    let ending = ending.split(':').next().unwrap_or_default();
    ending.chars().count() >= 2
        && (ending.starts_with("xn--") || ending.chars().all(char::is_alphabetic))
        && front.chars().any(char::is_alphanumeric)
        && web_address::read(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts(text: &str) -> Vec<String> {
        find(text, |number| number == "997").contacts
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
        let card = find("card 4111 1111 1111 1111", |_| false);
        assert!(card.contacts.is_empty() && card.has_withheld);
    }

    #[test]
    fn numbers_that_stand_close_to_addresses_are_found() {
        for (text, expected) in [
            (
                "请致電4008202818，或 cs@huifu.com",
                &["cs@huifu.com", "4008202818"][..],
            ),
            (
                "Hubungi 0812-3456-7890, 0813-3456-7890 atau customerservice@gopay.co.id",
                &[
                    "customerservice@gopay.co.id",
                    "0812-3456-7890",
                    "0813-3456-7890",
                ],
            ),
            (
                "080-1234-5678、080-2234-5678 https://paypay.ne.jp",
                &["https://paypay.ne.jp", "080-1234-5678", "080-2234-5678"],
            ),
            ("8054445555:afterpay.com", &["afterpay.com", "8054445555"]),
        ] {
            assert_eq!(contacts(text), expected, "{text}");
        }
    }

    #[test]
    fn a_flood_of_contacts_is_cut() {
        let text: String = (0..9999)
            .map(|number| format!("https://a{number}.example "))
            .collect();
        let found = find(&text, |_| false);
        assert_eq!(
            (found.contacts.len(), found.has_more),
            (MOST_CONTACTS, true)
        );
    }
}
