//! Addresses of which a part stands apart: read out (`secure dash afterpay.com`, `promo at gopay.co.id`), behind another dash
//! (`secure–afterpay.com`), or on another line.
//!
//! Nobody can tell for certain whether such parts belong together. So the joined address is judged beside its parts.

use super::fixed_words::{FixedWords, fixed_words};
use super::number_text::WALL;
use super::seen_text::seen;
use super::whole_address::{is_divider, is_han, is_symbol};
use super::written_out::{DOTS, Ending, is_sign_of_dot};

/// What marks a sign that joins, in front of it; a text that was made plain has none.
const JOINT: char = WALL;
/// How the dash of an address is read out.
const DASHES: FixedWords = fixed_words!["dash", "hyphen", "minus", "strip", "横杠", "减号"];
/// How its `@` is read out in Chinese, which runs on without spaces.
const AT: &str = "艾特";
/// Before a dash, these name what follows: `Website - afterpay.com`.
const LABELS: FixedWords = fixed_words![
    "website", "web", "site", "link", "url", "page", "homepage", "laman", "situs", "tapak",
    "email", "e-mail", "mail", "emel", "e-mel", "surel", "info", "contact", "hp", "faq",
];
const LABELS_IN_HAN: FixedWords = fixed_words![
    "官网",
    "官網",
    "网址",
    "網址",
    "网站",
    "網站",
    "主页",
    "首页",
    "链接",
    "邮箱",
    "郵箱",
    "邮件",
    "サイト",
    "ページ",
    "メール",
];
/// Words that speak of e-mail: what follows may be a mailbox.
const MAILS: FixedWords = fixed_words![
    "email",
    "e-mail",
    "mail",
    "emel",
    "e-mel",
    "surel",
    "邮箱",
    "郵箱",
    "邮件",
    "郵件",
    "电邮",
    "電郵",
    "メール",
];
/// These may stand between such a word and the mailbox.
const FILLERS: FixedWords = fixed_words![
    "", "to", "is", "us", "our", "the", "address", "at", "ke", "kepada", "kami", "alamat", "ialah",
    "adalah",
];
/// Before `at` or `@`, these are no mailboxes: `Log in at afterpay.com`, `Manage your e-mail settings at afterpay.com`.
const NO_MAILBOXES: FixedWords = fixed_words![
    "us",
    "me",
    "them",
    "it",
    "you",
    "in",
    "up",
    "on",
    "out",
    "now",
    "here",
    "online",
    "more",
    "and",
    "or",
    "is",
    "are",
    "also",
    "only",
    "directly",
    "anytime",
    "today",
    "available",
    "sent",
    "shop",
    "pay",
    "visit",
    "find",
    "see",
    "look",
    "join",
    "address",
    "settings",
    "preferences",
    "notifications",
    "alerts",
    "updates",
    "receipt",
    "receipts",
    "account",
    "link",
    "form",
    "page",
    "options",
    "details",
    "kami",
    "atau",
    "dan",
];
/// As much is looked at before a sign, in characters: more than a label of a host has.
const NEAR: usize = 64;
/// No host is longer (RFC 1035, section 2.3.4).
const LONGEST_HOST: usize = 253;
/// So much Chinese before a dash is read as a part of the host; more of it is a sentence.
const LONGEST_HAN: usize = 4;

/// A text with the parts of its addresses joined.
pub(super) struct Joined {
    /// The text, as people see it.
    pub(super) text: String,
    /// The words in which parts were joined.
    pub(super) words: Vec<String>,
}

/// Joins the parts of the addresses in a plain text.
pub(super) fn join(plain: &str) -> Joined {
    let lines = unwrapped(&seen(plain));
    let lines = lines.iter().map(|line| over_signs(&over_words(line)));
    let marked = lines.collect::<Vec<_>>().join("\n");
    Joined {
        words: words(&marked),
        text: marked.replace(JOINT, ""),
    }
}

/// The lines of a text; those between which an address is wrapped are one.
fn unwrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let wrapped = lines.last().and_then(|above| wrapped(above, line));
        match (lines.last_mut(), wrapped) {
            (Some(above), Some((length, sign, rest))) => {
                above.truncate(length);
                above.extend([JOINT, sign]);
                above.push_str(rest);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Where an address is wrapped: how much of the line above belongs to it, the sign there, and the rest of the line below.
fn wrapped<'l>(above: &str, below: &'l str) -> Option<(usize, char, &'l str)> {
    let (above, below) = (above.trim_end(), below.trim_start());
    let last = above.chars().next_back()?;
    let front = &above[..above.len() - last.len_utf8()];
    let word = run_before(front, |sign| !sign.is_whitespace());
    let ending = |text| Ending::read(text).filter(|ending| ending.is_firm() || ending.has_path());
    let sign = match last {
        _ if is_dash(last) => may_be_front(word, below).then_some('-'),
        '@' => (ends_with_letter(word) && begins_address(below)).then_some('@'),
        '.' => (begins_address(host_before(word))
            && (begins_address(below) || ending(below).is_some()))
        .then_some('.'),
        _ => None,
    };
    if let Some(sign) = sign {
        return Some((front.len(), sign, below));
    }
    let rest = below.strip_prefix('.')?;
    let word = run_before(above, |sign| !sign.is_whitespace());
    let goes_on = continues(word, rest)
        || (ends_with_letter(word)
            && Ending::read(rest).is_some_and(|ending| ending.is_usual(word)));
    goes_on.then_some((above.len(), '.', rest))
}

/// A line with the words joined between which a sign of an address is read out, or stands apart.
fn over_words(line: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    // From the last.
    let mut joined: Vec<String> = Vec::new();
    let mut left = &words[..];
    while let Some((word, before)) = left.split_last() {
        left = before;
        let is_last = joined.len() == 1;
        let Some(next) = joined.last_mut() else {
            joined.push((*word).to_owned());
            continue;
        };
        if let Some((front, sign, rest)) = beside(word, before, next) {
            *next = format!("{front}{JOINT}{sign}{rest}");
        } else if let Some((front, earlier)) = before.split_last()
            && let Some(sign) = between(front, word, next, (earlier, is_last))
        {
            *next = format!("{front}{JOINT}{sign}{next}");
            left = earlier;
        } else {
            joined.push((*word).to_owned());
        }
    }
    joined.reverse();
    joined.join(" ")
}

/// The parts of an address and the sign of it that stands at the end of a word, or at the beginning of the next.
fn beside<'w>(word: &'w str, before: &[&str], next: &'w str) -> Option<(&'w str, char, &'w str)> {
    if let Some(front) = word.strip_suffix('@') {
        return (ends_with_letter(front) && begins_address(next)).then_some((front, '@', next));
    }
    if let Some(front) = word.strip_suffix(is_dash) {
        return stands_alone(front, before, next).then_some((front, '-', next));
    }
    if let Some(rest) = next.strip_prefix(is_dash) {
        return stands_alone(word, before, rest).then_some((word, '-', rest));
    }
    let rest = next.strip_prefix('.')?;
    continues(word, rest).then_some((word, '.', rest))
}

/// The sign for which a word between two others stands. With it come the words before these, and whether nothing follows them.
fn between(
    front: &str,
    word: &str,
    next: &str,
    (earlier, is_last): (&[&str], bool),
) -> Option<char> {
    let word = word.to_lowercase();
    let mut signs = word.chars();
    let is_spaced_dash = signs.next().is_some_and(is_dash) && signs.next().is_none();
    if !begins_address(next) || !ends_with_letter(front) {
        return None;
    }
    if is_spaced_dash {
        return stands_alone(front, earlier, next).then_some('-');
    }
    if DASHES.contains(&word) {
        return Some('-');
    }
    if DOTS.contains(word.as_str()) {
        return begins_address(front).then_some('.');
    }
    let is_mailbox = match word.as_str() {
        "@" | AT => is_mailbox(front),
        "at" => is_mailbox(front) && is_of_mail(front, next, earlier, is_last),
        _ => false,
    };
    is_mailbox.then_some('@')
}

/// Whether a dash with a space beside it may be a part of an address: a sentence has more words before it, a heading a capital.
fn stands_alone(front: &str, before: &[&str], next: &str) -> bool {
    let is_small = front
        .chars()
        .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-');
    before.is_empty() && is_small && may_be_front(front, next)
}

/// Whether a word may be the front of a host before a dash, and not what names the address: `Afterpay – afterpay.com`.
fn may_be_front(word: &str, next: &str) -> bool {
    let run = run_before(word, |sign| sign.is_alphanumeric() || sign == '-');
    let lower = run.to_lowercase();
    let is_label = LABELS.contains(&lower)
        || LABELS_IN_HAN.iter().any(|label| run.ends_with(label))
        || host(next).split('.').any(|label| label == lower);
    begins_address(next) && ends_with_letter(run) && run.contains(char::is_alphabetic) && !is_label
}

/// Whether the host of a word goes on with what stands behind a dot.
fn continues(word: &str, rest: &str) -> bool {
    ends_with_letter(word) && begins_address(host_before(word)) && begins_address(rest)
}

/// What has the letters of a host at the end of a text.
fn host_before(text: &str) -> &str {
    run_before(text, |sign| {
        sign.is_ascii_alphanumeric() || "-_.".contains(sign)
    })
}

/// Whether a word may end with the name of a mailbox.
fn is_mailbox(word: &str) -> bool {
    let name = mailbox(word);
    ends_with_letter(name) && !NO_MAILBOXES.contains(&name.to_lowercase())
}

/// The name of a mailbox at the end of a word: `Email:promo`, `邮箱promo`.
fn mailbox(word: &str) -> &str {
    run_before(word, |sign| {
        sign.is_ascii_alphanumeric() || "._-+".contains(sign)
    })
}

/// Whether `at` stands there for the sign of an e-mail address: a word speaks of e-mail, or nothing else stands there.
fn is_of_mail(front: &str, next: &str, earlier: &[&str], is_last: bool) -> bool {
    if next[host(next).len()..].starts_with('/') {
        return false;
    }
    let speaks_of_mail = |word: &str| {
        let word = word.to_lowercase();
        let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        MAILS.contains(word)
            || MAILS
                .iter()
                .any(|mail| mail.starts_with(is_han) && word.contains(mail))
    };
    let name = mailbox(front);
    let label = &front[..front.len() - name.len()];
    let is_small = name.chars().all(|sign| !sign.is_ascii_uppercase());
    if !label.is_empty() {
        return speaks_of_mail(label);
    }
    let is_filler = |word: &str| {
        let word = word.to_lowercase();
        FILLERS.contains(word.trim_matches(|sign: char| !sign.is_alphanumeric()))
    };
    let mut earlier = earlier.iter().rev();
    match earlier.find(|word| !is_filler(word)) {
        Some(word) => speaks_of_mail(word),
        None => is_last && is_small,
    }
}

/// A line with marks where a sign that touches both parts joins them.
fn over_signs(line: &str) -> String {
    let mut joined = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        if let Some((sign, length)) = sign_between(&joined, rest) {
            joined.extend([JOINT, sign]);
            rest = &rest[length..];
        } else {
            joined.push(character);
            rest = &rest[character.len_utf8()..];
        }
    }
    joined
}

/// The sign that joins a text with the address behind it, and how long what stands for it is.
fn sign_between(before: &str, rest: &str) -> Option<(char, usize)> {
    let first = rest
        .chars()
        .next()
        .filter(|first| !first.is_alphanumeric() || is_dash(*first) || is_han(*first))?;
    let behind = |length: usize| begins_address(&rest[length..]);
    let run = run_before(before, |sign| {
        !is_han(sign) && (sign.is_alphanumeric() || "-_.".contains(sign))
    });
    if is_dash(first) {
        let after = rest.trim_start_matches(is_dash);
        let length = rest.len() - after.len();
        let is_single = length == first.len_utf8() && !is_long(first);
        let is_behind_han = before.ends_with(is_han) && is_single && may_be_front(before, after);
        let is_behind_name =
            first != '-' && ends_with_letter(run) && run.contains(char::is_alphabetic);
        return ((is_behind_name || is_behind_han) && behind(length)).then_some(('-', length));
    }
    if rest.starts_with(AT) {
        return (ends_with_letter(run) && behind(AT.len())).then_some(('@', AT.len()));
    }
    let length = first.len_utf8();
    (is_sign_of_dot(first) && begins_address(run) && behind(length)).then_some(('.', length))
}

/// The dashes of all lengths, and what looks like one.
fn is_dash(sign: char) -> bool {
    matches!(
        sign,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '─' | '━' | 'ー' | '一' | '﹘' | '﹣' | '－'
    )
}

/// Whether it is a dash that Chinese writes between clauses, or a letter beside Chinese ones.
fn is_long(dash: char) -> bool {
    matches!(dash, '\u{2014}' | '\u{2015}' | '─' | '━' | 'ー' | '一')
}

/// The words with a mark, as far as an address may reach, without it.
fn words(marked: &str) -> Vec<String> {
    let characters: Vec<char> = marked.chars().collect();
    // How much Chinese stands between a character and the mark behind it.
    let mut reach = vec![usize::MAX; characters.len() + 1];
    for (place, character) in characters.iter().enumerate().rev() {
        reach[place] = match *character {
            JOINT => 0,
            han if is_han(han) => reach[place + 1].saturating_add(1),
            _ => usize::MAX,
        };
    }
    let divides = |place: usize, character: char| {
        let is_sentence = is_han(character) && reach[place] > LONGEST_HAN;
        is_divider(character) || is_symbol(character) || is_sentence
    };
    let mut words = vec![String::new()];
    for (place, character) in characters.iter().enumerate() {
        if divides(place, *character) {
            words.push(String::new());
        } else if let Some(word) = words.last_mut() {
            word.push(*character);
        }
    }
    let joined = words.into_iter().filter(|word| word.contains(JOINT));
    joined.map(|word| word.replace(JOINT, "")).collect()
}

/// Whether a text begins with what has the form of a host.
fn begins_address(text: &str) -> bool {
    let host = host(text);
    let is_ending = |ending: &str| {
        let is_plain = ending.len() >= 2 && ending.chars().all(|sign| sign.is_ascii_alphabetic());
        is_plain || ending.starts_with("xn--")
    };
    host.len() <= LONGEST_HOST
        && host.starts_with(|first: char| first.is_ascii_alphanumeric())
        && host
            .rsplit_once('.')
            .is_some_and(|(_, ending)| is_ending(ending))
}

/// What has the letters of a host at the beginning of a text.
fn host(text: &str) -> &str {
    let is_in_host =
        |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign) || sign == JOINT;
    let end = text.find(|sign| !is_in_host(sign)).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', '-', '_'])
}

/// The run of such characters at the end of a text, or its end if it is very long.
fn run_before(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    let run = text.chars().rev().take(NEAR);
    let length: usize = run
        .take_while(|sign| belongs(*sign))
        .map(char::len_utf8)
        .sum();
    &text[text.len() - length..]
}

fn ends_with_letter(text: &str) -> bool {
    text.ends_with(char::is_alphanumeric)
}
