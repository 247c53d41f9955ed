//! Finds the contacts in a text that somebody was sent: numbers, e-mail addresses, links, names of accounts.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use super::account_text;
use super::fixed_words::{FixedWords, fixed_words};
use super::guard;
use super::host::without_scheme;
use super::number_text::{self, Known, WALL};
use super::parted_address;
use super::scattered_number;
use super::seen_text::{as_written, seen};
use super::web_address;
use super::whole_address::{self, is_divider, is_han, is_symbol};
use super::written_out;

/// So many contacts of one text are judged.
pub const MOST_CONTACTS: usize = 50;

/// What is found in a text.
#[derive(Debug)]
pub struct Found {
    /// The contacts, each once, in the order in which they stand.
    pub contacts: Vec<String>,
    /// What has the form of a host where no address was read, and addresses whose parts stand apart: a stranger may hide there.
    pub passed_by: Vec<String>,
    /// Whether there are more than [`MOST_CONTACTS`].
    pub has_more: bool,
    /// Long numbers that stand there as an amount or an order number, and so are no contacts.
    pub passed_over: Vec<String>,
    /// Whether something was left out because it may be a secret.
    pub has_withheld: bool,
    /// The text as people see it, with its addresses written as browsers read them.
    pub as_read: String,
}

/// Finds the contacts of a text.
///
/// `names` are those under which people know the provider: accounts are named after it. `known` tells whether a short number,
/// such as 997, is one that is known: other short numbers are amounts and dates.
pub fn find(text: &str, names: &[String], known: &impl Known) -> Found {
    let mut found: Vec<String> = Vec::new();
    let (mut passed_by, mut passed_over) = (Vec::new(), Vec::new());
    let (mut left, mut above) = (String::new(), String::new());
    let plain = written_out::plain(text);
    let joined = parted_address::join(&plain);
    for line in plain.lines() {
        let mut rest = String::new();
        for word in line.split_inclusive(char::is_whitespace) {
            let seen = seen(word);
            let (sign, plain) = split_list_sign(&seen);
            rest.push_str(sign);
            let addresses = take_addresses(plain, &mut rest);
            passed_by.extend(not_read(plain, &addresses));
            let is_plain = seen.len() == word.len();
            found.extend(addresses.into_iter().map(|address| {
                if is_plain {
                    address
                } else {
                    as_written(word, &seen, &address)
                }
            }));
        }
        found.extend(account_text::find(&rest, &above, names));
        let numbers = number_text::find(&rest, known);
        found.extend(numbers.found);
        passed_over.extend(numbers.passed_over);
        left.push_str(&numbers.left);
        left.push('\n');
        if !rest.trim().is_empty() {
            above = rest;
        }
    }
    found.extend(scattered_number::find(&left));
    passed_by.extend(joined.words.iter().flat_map(|word| within(word)));
    let all = found.len();
    let may_be_shown = |contact: &String| {
        guard::inspect_secrets(contact).is_ok() || web_address::read(contact).is_some()
    };
    found.retain(may_be_shown);
    let has_withheld = found.len() < all;
    passed_over.retain(may_be_shown);
    passed_by.retain(may_be_shown);
    passed_by.truncate(MOST_CONTACTS);
    passed_over.truncate(MOST_CONTACTS);
    let mut seen = HashSet::new();
    found.retain(|contact| seen.insert(contact.to_lowercase()));
    let has_more = found.len() > MOST_CONTACTS;
    found.truncate(MOST_CONTACTS);
    Found {
        contacts: found,
        passed_by,
        has_more,
        passed_over,
        has_withheld,
        as_read: joined.text,
    }
}

/// What has the form of a host in a word and was not read with its addresses: as the host of one or the name before its `@`, or behind
/// its host, where what is handed on is looked for.
fn not_read(word: &str, addresses: &[String]) -> Vec<String> {
    let mut read: HashSet<&str> = HashSet::new();
    let mut behind: Vec<&str> = Vec::new();
    for address in addresses {
        let rest = without_scheme(address);
        let length = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
        let parts = rest[..length].split(['@', ':']);
        read.extend(parts.map(|part| part.trim_end_matches('.')));
        behind.push(&rest[length..]);
    }
    let is_read = |run: &str| read.contains(run) || behind.iter().any(|rest| rest.contains(run));
    let mut met = HashSet::new();
    hosts_in(word)
        .filter(|run| met.insert(*run) && !is_read(run))
        .map(ToOwned::to_owned)
        .collect()
}

/// The addresses of a word, each before its parts; what stands round them, which may hold a number, goes to the rest.
fn take_addresses(word: &str, rest: &mut String) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in word.split_inclusive(|sign| is_divider(sign) || is_symbol(sign)) {
        let mut left = piece.to_owned();
        for address in addresses(piece) {
            left = left.replacen(&address, &WALL.to_string(), 1);
            parts.push(address);
        }
        rest.push_str(&left);
    }
    let host = |address: &str| web_address::read(address).map(|address| address.host);
    let hosts: Vec<_> = parts.iter().map(|part| host(part)).collect();
    let whole = whole_address::find(word).into_iter();
    let elsewhere = whole.filter(|whole| !hosts.contains(&host(whole)));
    let all = elsewhere.map(ToOwned::to_owned).chain(parts);
    let mut met = HashSet::new();
    all.filter(|address| met.insert(address.clone())).collect()
}

/// What has the form of a host in a word, whatever stands round it.
fn hosts_in(word: &str) -> impl Iterator<Item = &str> {
    let divides = |character: char| {
        is_han(character) || !(character.is_alphanumeric() || "-_.".contains(character))
    };
    let runs = word
        .split(divides)
        .map(|run| run.trim_matches(['.', '-', '_']));
    runs.filter(|run| is_address(run))
}

/// The addresses, links and names of accounts in a piece of a word, without what stands round them. Chinese runs on without
/// spaces, so that several may stand in it; so they may in what a link hands on.
fn addresses(piece: &str) -> Vec<String> {
    let word = piece.trim_end_matches(|sign| is_divider(sign) || is_symbol(sign));
    let mut found: Vec<String> = word.split(is_han).flat_map(within).collect();
    if found.is_empty() {
        // The host itself may be Chinese.
        found.extend(within(word));
    }
    found
}

/// Of what is not read to its end, so many characters are shown.
const LONGEST_SHOWN: usize = 60;

/// Behind so many labels no address is looked for: each takes a look at all the rest.
const MOST_LABELS: usize = 8;

/// The address at the beginning of a part, and those behind its signs; a part with too many labels is one that is not known.
fn within(part: &str) -> Vec<String> {
    if let Some((label, link)) = labelled_link(part) {
        let mut found = within(label.trim_end_matches(is_list_number));
        found.extend(within(link));
        return found;
    }
    let mut found: Vec<String> = Vec::new();
    let mut rest = part;
    for label in 0.. {
        if rest.is_empty() {
            break;
        }
        if label > MOST_LABELS {
            found.push(rest.chars().take(LONGEST_SHOWN).collect());
            break;
        }
        let whole = trimmed(rest);
        if is_account(whole) || is_address(whole) {
            found.push(whole.to_owned());
            found.extend(handed_on(whole));
            return found;
        }
        // A label stands before it: `Telegram:@name`.
        let Some((label, after)) = rest.split_once(LABEL_ENDS) else {
            break;
        };
        if is_address(label) {
            found.push(label.to_owned());
        }
        rest = after;
    }
    found
}

/// What an address hands on: whatever stands behind its signs may be another one.
fn handed_on(address: &str) -> Vec<String> {
    let signs = [',', ';', '?', '&', '=', '+', '|', '(', ')', '[', ']'];
    let Some((_, handed_on)) = address.split_once(signs) else {
        return Vec::new();
    };
    let handed_on: String = seen(&web_address::decoded(handed_on)).nfkc().collect();
    let handed_on = handed_on.replace('。', ".");
    let is_package = is_shop_for_apps(address);
    let inner = handed_on.split(|sign: char| signs.contains(&sign) || sign.is_whitespace());
    let inner = inner.filter(|inner| inner.contains(['@', '.']) && is_address(inner));
    inner
        .filter(|inner| !(is_package && handed_on.contains(&format!("id={inner}"))))
        .map(ToOwned::to_owned)
        .collect()
}

/// Whether a link leads to the shop in which programs have names that look like hosts: `?id=com.example.app`.
fn is_shop_for_apps(link: &str) -> bool {
    web_address::read(link).is_some_and(|link| link.host == "play.google.com")
}

/// What ends a label before an address.
const LABEL_ENDS: [char; 7] = [':', '：', '=', '(', '（', ')', '）'];

/// A label and the link right behind it, as in `URL:https://…`, `(1)https://…` or `Info.https://…`: the scheme of a link is the run
/// of letters before `://` alone (RFC 3986, section 3.1). What browsers take for a scheme itself is no label.
fn labelled_link(part: &str) -> Option<(&str, &str)> {
    let place = part.find("://")?;
    let before = part[..place].trim_end_matches(|letter: char| letter.is_ascii_alphanumeric());
    let (label, link) = part.split_at(before.len());
    let ends_label = |sign: char| {
        let is_sign = LABEL_ENDS.contains(&sign) || ".．、)]】".contains(sign);
        is_sign || is_list_number(sign)
    };
    let is_web = ["http", "https", "hxxp", "hxxps"]
        .iter()
        .any(|scheme| part[before.len()..place].eq_ignore_ascii_case(scheme));
    let schemes = label.to_ascii_lowercase();
    let mut schemes = schemes.split(|sign: char| !sign.is_ascii_alphanumeric());
    let is_label = label.ends_with(ends_label)
        && !label.contains(['/', '?', '#', '\\', '@'])
        && !schemes.any(|scheme| SCHEMES.contains(scheme));
    (is_web && is_label).then_some((label, link))
}

/// Schemes that browsers know and that carry a link or a script (IANA, URI Schemes; WHATWG URL standard).
const SCHEMES: FixedWords = fixed_words![
    "http",
    "https",
    "javascript",
    "vbscript",
    "data",
    "blob",
    "filesystem",
    "file",
    "view",
    "about",
    "intent",
    "ftp",
    "ws",
    "wss",
];

/// Whether a character is a number in a ring, brackets or with a dot, as stands before the entries of a list.
fn is_list_number(character: char) -> bool {
    matches!(character, '\u{2460}'..='\u{249B}' | '\u{24EA}'..='\u{24FF}' | '\u{2776}'..='\u{2793}')
}

/// The number of a list right before an address, and the rest: `1.cs@…`, `①cs@…`, `⑴www.…`. Before a host alone, `①` may be a part
/// of it, which browsers read as `1`; and so may `51.`, unless the rest is a host as well.
fn split_list_sign(word: &str) -> (&str, &str) {
    let digits = word.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let is_short = word.len() - digits.len() <= 2;
    let numbered = digits.strip_prefix(['.', '．']).filter(|_| is_short);
    let ringed = word.strip_prefix(is_list_number).filter(|rest| {
        let is_mail = rest.contains('@') && !rest.contains(['/', ':']);
        is_mail || word.starts_with(|sign| matches!(sign, '\u{2474}'..='\u{249B}'))
    });
    let is_plain = |rest: &&str| {
        rest.starts_with(|first: char| first.is_ascii_alphabetic()) && is_address(trimmed(rest))
    };
    match numbered.or(ringed).filter(is_plain) {
        Some(rest) => word.split_at(word.len() - rest.len()),
        None => ("", word),
    }
}

/// A word without the signs round it.
fn trimmed(word: &str) -> &str {
    let begins = |character: char| character.is_alphanumeric() || character == '@';
    let front = word.trim_start_matches(|character| !begins(character));
    let ends = |character: char| character.is_alphanumeric() || "/#&=%-_~".contains(character);
    front.trim_end_matches(|character| !ends(character))
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
    let scheme = folded.strip_suffix("://");
    if scheme.is_some_and(|scheme| scheme.chars().all(char::is_alphanumeric)) {
        return false;
    }
    if folded.contains("://") || folded.starts_with("mailto:") || folded.starts_with("www.") {
        return true;
    }
    let host = folded.split(['/', '?', '#']).next().unwrap_or_default();
    if is_ip_with_more(host, &folded) {
        return web_address::read(word).is_some();
    }
    let (front, ending) = host.rsplit_once('.').unwrap_or(("", ""));
    let ending = ending.split(':').next().unwrap_or_default();
    // As `Web=`, `Web(` and `E-mail:` before a host are.
    let is_label = |sign: char| sign.is_alphanumeric() || sign == '-';
    let authority = word.split(['/', '?', '#']).next().unwrap_or_default();
    let has_label = authority
        .split_once(LABEL_ENDS)
        .is_some_and(|(front, _)| front.chars().all(is_label));
    // Nothing is sent to a file, and no host ends so (IANA, Root Zone Database).
    let is_file = NO_ENDINGS.contains(ending) && !word.contains(['/', '@']);
    !has_label
        && !is_file
        && ending.chars().count() >= 2
        && (ending.starts_with("xn--") || ending.chars().all(char::is_alphabetic))
        && front.chars().any(char::is_alphanumeric)
        && web_address::read(word).is_some()
}

/// What ends the names of files, and what stands before `://`: no endings of hosts.
const NO_ENDINGS: FixedWords = fixed_words![
    "pdf", "jpg", "jpeg", "png", "docx", "xlsx", "csv", "http", "https",
];

/// Whether it is an IPv4 address with a port or a path: without them it may be a version.
fn is_ip_with_more(host: &str, word: &str) -> bool {
    let number = host.split(':').next().unwrap_or_default();
    let parts: Vec<&str> = number.split('.').collect();
    number.len() < word.len()
        && parts.len() == 4
        && parts.iter().all(|part| part.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts(text: &str) -> Vec<String> {
        find(text, &[], &|number: &str| number == "997").contacts
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
        let card = find("card 4111 1111 1111 1111", &[], &|_: &str| false);
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
    fn what_has_too_many_labels_to_be_read_is_no_contact_that_is_known() {
        let contacts = |text: &str| find(text, &[], &|_: &str| false).contacts;
        assert_eq!(contacts("Site:Name:afterpay.com"), ["afterpay.com"]);
        let labels = "a:".repeat(20_000);
        let [unread] = &contacts(&labels)[..] else {
            panic!("{labels:.40}");
        };
        assert!(labels.starts_with(unread) && unread.len() == LONGEST_SHOWN);
    }

    #[test]
    fn a_flood_of_contacts_is_cut() {
        let text: String = (0..9999)
            .map(|number| format!("https://a{number}.example "))
            .collect();
        let found = find(&text, &[], &|_: &str| false);
        assert_eq!(
            (found.contacts.len(), found.has_more),
            (MOST_CONTACTS, true)
        );
    }
}
