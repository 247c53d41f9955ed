//! Finds passwords, PINs, one-time codes, security codes and login links in a text.
//!
//! People write about secrets all the time ("I got an OTP I did not ask for"), and that is what a help desk must read. So a secret
//! is a keyword together with a value that looks like one, joined as people join them: `PIN 1234`, `password: x`, `验证码是 123456`,
//! `123456 is your code`. A keyword alone never is.

use unicode_normalization::UnicodeNormalization;

use super::code_message::{self, is_prefix};
use super::digits;
pub use super::secret_words::Secret;
use super::secret_words::{
    FILLERS, IS, KEYWORDS, NO_PASSWORD, OTHER_NUMBERS, POSSESSIVES, SERVICES,
};
use super::text::lower_in_place;

/// So many words may stand between a keyword and the word that says that its value comes.
const LONGEST_CLAUSE: usize = 6;
/// A value stands no further from its keyword than so many characters, where a sentence lies between.
const LONGEST_WAY: usize = 49;

/// The first kind of secret that a text holds, in the order of [`Secret`].
pub fn find(text: &str) -> Option<Secret> {
    let folded = fold(text);
    let plain = |text: &str| {
        find_in(text).or_else(|| without_services(text).and_then(|text| find_in(&text)))
    };
    plain(&folded).or_else(|| spelled_digits(&folded).and_then(|text| plain(&text)))
}

/// The text without names of services inside a row of words, if there are any: `PIN GoPay saya 1234` is `PIN saya 1234`.
/// Names behind a sign or at the end are what is told, not what belongs to a code.
fn without_services(text: &str) -> Option<String> {
    let lower = lower_in_place(text);
    let mut names: Vec<(usize, usize)> = SERVICES
        .iter()
        .flat_map(|name| places(&lower, name))
        .filter(|(start, end)| {
            let before = text[..*start].trim_end().chars().next_back();
            before.is_some_and(char::is_alphanumeric)
                && text[*end..].contains(char::is_alphanumeric)
        })
        .collect();
    names.sort_unstable();
    let mut rest = 0;
    let mut without = String::with_capacity(text.len());
    for (start, end) in names {
        // A name may begin another.
        without.push_str(text.get(rest..start).unwrap_or_default().trim_end());
        rest = rest.max(end);
    }
    (rest > 0).then(|| without + &text[rest..])
}

/// The text with digits that are written as words, one after the other, made digits: `one two three four`, `一二三四`.
fn spelled_digits(text: &str) -> Option<String> {
    let of_word = |word: &str| -> Option<String> {
        let bare = word
            .trim_matches(|character: char| ",.".contains(character))
            .to_lowercase();
        let spelled = digits::word(&bare).map(|digit| digit.to_string());
        spelled.or_else(|| {
            let numerals: Option<String> = bare
                .chars()
                .map(|character| digits::digit(character).map(|digit| char::from(b'0' + digit)))
                .collect();
            numerals.filter(|numerals| !numerals.is_empty())
        })
    };
    // Chinese numerals stand without spaces: they are set apart first.
    let mut apart = String::new();
    let mut before = false;
    for character in text.chars() {
        let is_numeral = digits::digit(character).is_some() && digits::decimal(character).is_none();
        if is_numeral != before {
            apart.push(' ');
        }
        apart.push(character);
        before = is_numeral;
    }
    let words: Vec<(&str, Option<String>)> = apart
        .split_whitespace()
        .map(|word| (word, of_word(word)))
        .collect();
    let is_spelled = words
        .iter()
        .any(|(word, digits)| digits.is_some() && !word.bytes().all(|byte| byte.is_ascii_digit()));
    is_spelled.then(|| {
        let mut joined = String::new();
        for (index, (word, digits)) in words.iter().enumerate() {
            let follows = index > 0 && digits.is_some() && words[index - 1].1.is_some();
            if index > 0 && !follows {
                joined.push(' ');
            }
            joined.push_str(digits.as_deref().unwrap_or(word));
        }
        joined
    })
}

fn find_in(folded: &str) -> Option<Secret> {
    let lower = lower_in_place(folded);
    let holds = |secret: Secret, keyword: &str| {
        places(&lower, keyword).any(|(start, end)| {
            let after = &folded[end..];
            if secret == Secret::Password {
                return is_password_after(after, keyword);
            }
            let before = &lower[..start];
            is_code_after(secret, after)
                || is_code_before(secret, before)
                || is_code_in_brackets_after(secret, before, &lower[end..])
        })
    };
    // There are many keywords, and what is typed is short: most begin with a byte that does not stand in it.
    let mut stands = [false; 256];
    lower
        .bytes()
        .for_each(|byte| stands[usize::from(byte)] = true);
    let may_stand = |keyword: &str| {
        keyword
            .bytes()
            .take(1)
            .all(|byte| stands[usize::from(byte)])
    };
    let keyword = KEYWORDS.iter().find(|(secret, keywords)| {
        let mut keywords = keywords.iter().filter(|keyword| may_stand(keyword));
        keywords.any(|keyword| holds(*secret, keyword))
    });
    keyword
        .map(|(secret, _)| *secret)
        .or_else(|| code_message::brings_code(&lower).then_some(Secret::OneTimeCode))
        .or_else(|| code_message::brings_password(&lower).then_some(Secret::Password))
        .or_else(|| has_login_link(&lower).then_some(Secret::LoginLink))
}

/// Compatibility forms made plain, and digits of every script made ASCII.
fn fold(text: &str) -> String {
    text.nfkc().map(digits::ascii).collect()
}

/// Where a keyword stands as a word of its own; Chinese and Japanese have no spaces, so there any place counts.
fn places<'a>(text: &'a str, keyword: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
    // What is typed is short: looking for the first byte costs less than preparing a search.
    let first = keyword.as_bytes().first().copied();
    let bytes = text.bytes().enumerate();
    let starts = bytes.filter(move |(_, byte)| Some(*byte) == first);
    starts.filter_map(move |(start, _)| {
        let after = text[start..].strip_prefix(keyword)?;
        if !keyword.is_ascii() {
            return Some((start, start + keyword.len()));
        }
        let end = start + keyword.len() + possessive(after);
        let before = text[..start].chars().next_back();
        let is_word = !before.is_some_and(|character| character.is_ascii_alphanumeric())
            && !text[end..].starts_with(|character: char| character.is_ascii_alphabetic());
        is_word.then_some((start, end))
    })
}

/// The length of what Malay hangs on a word, as in `otpnya`; 0 if nothing hangs there.
fn possessive(after: &str) -> usize {
    let mut hung_on = POSSESSIVES.iter().filter(|word| after.starts_with(*word));
    hung_on.next().map_or(0, str::len)
}

/// How a value is joined to its keyword.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Joined {
    /// Nothing but spaces.
    Directly,
    /// A word such as "is".
    ByWord,
    /// A sign such as a colon.
    BySign,
}

/// What follows a keyword: how it is joined, and the text from there.
fn value_after(after: &str) -> (Joined, &str) {
    let short_is = ["'s ", "’s "]
        .iter()
        .find_map(|word| after.strip_prefix(word));
    let mut rest = short_is.unwrap_or(after);
    let mut joined = if short_is.is_some() {
        Joined::ByWord
    } else {
        Joined::Directly
    };
    loop {
        rest = rest.trim_start_matches(|character: char| {
            character.is_whitespace() || "\"'“”‘’「」*_()[]|`".contains(character)
        });
        if let Some(next) = rest
            .strip_prefix([':', '=', '>', '—', '–'])
            .or_else(|| rest.strip_prefix("->"))
            .or_else(|| rest.strip_prefix("- "))
        {
            (joined, rest) = (Joined::BySign, next);
        } else if let Some(next) = ["是", "为", "為", "は"]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
        {
            (joined, rest) = (joined.max(Joined::ByWord), next);
        } else if let Some(next) = ["号码", "号", "码", "我的", "也"]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
        {
            rest = next;
        } else {
            let word = first_word(rest);
            let lower = word.to_lowercase();
            if word.is_empty() || joined == Joined::BySign || !FILLERS.contains(&lower) {
                return (joined, rest);
            }
            if IS.contains(&lower) {
                joined = joined.max(Joined::ByWord);
            }
            rest = &rest[word.len()..];
        }
    }
}

/// No more than so many characters from the beginning of a text.
fn first(text: &str, characters: usize) -> &str {
    let end = text.char_indices().nth(characters);
    end.map_or(text, |(end, _)| &text[..end])
}

/// No more than so many characters from the end of a text.
fn last(text: &str, characters: usize) -> &str {
    let start = text.char_indices().rev().nth(characters.saturating_sub(1));
    start.map_or(text, |(start, _)| &text[start..])
}

/// The letters (Latin and alike) at the beginning of a text.
fn first_word(text: &str) -> &str {
    let end = text
        .find(|character: char| !character.is_alphabetic() || is_east_asian(character))
        .unwrap_or(text.len());
    &text[..end]
}

/// Chinese and Japanese writing with its signs.
fn is_east_asian(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_code_after(secret: Secret, after: &str) -> bool {
    let (joined, value) = value_after(after);
    if is_code(secret, value, joined) {
        return true;
    }
    // "the code that they sent me was 123456": the clause may be long, but not another sentence or another number.
    let mut rest = value;
    for _ in 0..LONGEST_CLAUSE {
        rest = rest.trim_start_matches(|character: char| {
            character.is_whitespace() || "()\"'“”".contains(character)
        });
        let word = first_word(rest);
        let lower = word.to_lowercase();
        if word.is_empty() || OTHER_NUMBERS.contains(&lower) {
            break;
        }
        rest = &rest[word.len()..];
        if IS.contains(&lower) {
            let (_, value) = value_after(rest);
            if is_code(secret, value, Joined::ByWord) {
                return true;
            }
        }
        if let Some(value) = rest.trim_start().strip_prefix([':', '=']) {
            return is_code(secret, value.trim_start(), Joined::BySign);
        }
    }
    // Chinese has no spaces: 我收到的验证码是123456 is met above, 验证码我收到了，是123456 here.
    let near = first(value, LONGEST_CLAUSE + 1);
    ["是", "为"].iter().any(|word| {
        near.find(word).is_some_and(|place| {
            let between = &value[..place];
            let mut characters = between.chars();
            characters.all(|character| is_east_asian(character) || character == ',')
                && !["。", "订单", "号", "金额", "电话"]
                    .iter()
                    .any(|other| between.contains(other))
                && is_code(
                    secret,
                    value[place + word.len()..].trim_start(),
                    Joined::ByWord,
                )
        })
    })
}

/// "123456 is your verification code".
fn is_code_before(secret: Secret, before: &str) -> bool {
    let near = last(before, LONGEST_WAY);
    let connectors = IS
        .iter()
        .flat_map(|word| places(near, word))
        .chain(places(near, "是"))
        .chain(places(near, "为"));
    connectors.into_iter().any(|(from, to)| {
        let between = &near[to..];
        let words = between.split_whitespace().count();
        let said = words <= 4
            && !between.contains(|character: char| {
                character.is_ascii_digit() || ".!?,;。，".contains(character)
            });
        said && ends_in_code(secret, near[..from].trim_end())
    })
}

/// "123456 (OTP)", "123456（验证码）".
fn is_code_in_brackets_after(secret: Secret, before: &str, after: &str) -> bool {
    let Some((value, between)) = last(before, LONGEST_WAY).rsplit_once(['(', '[', '【']) else {
        return false;
    };
    let Some((rest, _)) = first(after, LONGEST_WAY).split_once([')', ']', '】']) else {
        return false;
    };
    let mut words = between.split_whitespace().chain(rest.split_whitespace());
    words.all(|word| FILLERS.contains(word)) && ends_in_code(secret, value.trim_end())
}

/// Whether a text ends in a code that nothing before it makes another number.
fn ends_in_code(secret: Secret, value: &str) -> bool {
    let begin = value
        .rfind(|character: char| !character.is_ascii_digit() && !"- ".contains(character))
        .map_or(0, |place| {
            place + value[place..].chars().next().map_or(1, char::len_utf8)
        });
    // "G-123456 is your code"
    let letters = value[..begin].rsplit(|character: char| !character.is_ascii_alphabetic());
    let letters = letters.take(1).find(|letters| is_prefix(letters));
    let letters = letters.filter(|_| value[begin..].starts_with('-'));
    let (begin, digits) = match letters {
        Some(letters) => (begin - letters.len(), value[begin + 1..].trim()),
        None => (begin, value[begin..].trim()),
    };
    // The digits of an amount, a date or a longer id are no code.
    let stands_alone = !value[..begin].ends_with(|character: char| {
        character.is_ascii_alphanumeric() || ".,/:".contains(character)
    });
    let names_another = value[..begin].split_whitespace().rev().take(3).any(|word| {
        OTHER_NUMBERS.contains(word) || word == "number" || word == "nombor" || word.ends_with('号')
    });
    stands_alone && !names_another && is_code(secret, digits, Joined::Directly)
}

/// Whether a text begins with digits (or, after a sign, letters and digits) that can be a code of this kind.
fn is_code(secret: Secret, value: &str, joined: Joined) -> bool {
    let lengths = match secret {
        Secret::SecurityCode => 3..=4,
        _ => 4..=8,
    };
    let token: String = value
        .chars()
        .take_while(|character| character.is_ascii_alphanumeric() || "-_".contains(*character))
        .collect();
    let token = token.trim_matches(['-', '_']);
    let has_digit = token.contains(|character: char| character.is_ascii_digit());
    let has_letter = token.contains(|character: char| character.is_ascii_alphabetic());
    if has_digit && has_letter {
        return joined != Joined::Directly
            && secret == Secret::OneTimeCode
            && (5..=12).contains(&token.len());
    }
    if !has_digit || is_date(value) || is_amount(value) {
        return false;
    }
    let first = value.chars().take_while(char::is_ascii_digit).count();
    // Digits may be spaced: 1 2 3 4, 123-456.
    let mut spaced = 0;
    let mut gap = false;
    for character in value.chars() {
        match character {
            _ if character.is_ascii_digit() => (spaced, gap) = (spaced + 1, false),
            ' ' | '-' if !gap => gap = true,
            _ => break,
        }
    }
    lengths.contains(&first) || lengths.contains(&spaced)
}

/// Whether a text begins with a day: 2026-10-01, 1/10/2026, 01.10.26, 2026年10月.
fn is_date(value: &str) -> bool {
    let mut parts = value.splitn(4, ['-', '/', '.', '年', '月']);
    let mut number = || {
        let part = parts.next()?;
        let digits = part.chars().take_while(char::is_ascii_digit).count();
        Some((
            digits,
            digits == part.len(),
            part[..digits].parse::<u32>().ok()?,
        ))
    };
    match (number(), number()) {
        (Some((4, true, 1900..=2100)), Some((1..=2, _, 1..=12))) => true,
        (Some((1..=2, true, 1..=31)), Some((1..=2, true, 1..=31))) => {
            matches!(number(), Some((2 | 4, _, _)))
        }
        _ => false,
    }
}

/// Whether a text begins with an amount or a time: 1234.50, 1,234, 12:30.
fn is_amount(value: &str) -> bool {
    let rest = value.trim_start_matches(|character: char| character.is_ascii_digit());
    let mut signs = rest.chars();
    matches!(signs.next(), Some('.' | ',' | ':' | '%' | '/'))
        && signs
            .next()
            .is_some_and(|character| character.is_ascii_digit())
}

fn is_password_after(after: &str, keyword: &str) -> bool {
    let (joined, value) = value_after(after);
    let end = value
        .find(|character: char| {
            character.is_whitespace() || "，。；！？、\"”’」".contains(character)
        })
        .unwrap_or(value.len());
    let (token, rest) = value.split_at(end);
    let token = token.trim_end_matches([',', '.', ';', '!', '?', ')', '\'']);
    let is_last = rest
        .trim_matches(|character: char| !character.is_alphanumeric())
        .is_empty();
    let ascii: String = token.chars().take_while(char::is_ascii).collect();
    // These are words of their own as well, and Sandi is a name: they need a sign.
    if matches!(keyword, "pass" | "pw" | "sandi") && joined != Joined::BySign {
        return false;
    }
    if NO_PASSWORD.contains(&token.to_lowercase()) || !token.contains(char::is_alphanumeric) {
        return false;
    }
    if token.chars().count() < 4 {
        return joined == Joined::BySign && is_last && token.is_ascii();
    }
    if ascii.len() < 4 {
        // A password in another script, after a sign, as the last word.
        return joined == Joined::BySign && is_last && !token.chars().any(is_east_asian);
    }
    if is_date(&ascii) || is_amount(&ascii) || ascii.contains("://") {
        return false;
    }
    let has_digit = ascii.contains(|character: char| character.is_ascii_digit());
    let has_letter = ascii.contains(|character: char| character.is_ascii_alphabetic());
    let has_sign = ascii.contains(|character: char| "!@#$%^&*_+=<>~\\|{}[]".contains(character));
    let is_mixed = ascii
        .chars()
        .skip(1)
        .any(|character| character.is_ascii_uppercase())
        && ascii.contains(|character: char| character.is_ascii_lowercase());
    match joined {
        Joined::BySign => has_digit || has_sign || is_mixed || is_last,
        Joined::ByWord => has_digit || has_sign || is_mixed || (is_last && !keyword.is_ascii()),
        Joined::Directly => has_digit || (has_sign && has_letter && ascii.len() >= 6),
    }
}

/// Words in an address that say that it logs somebody in.
fn has_login_link(text: &str) -> bool {
    text.split(|character: char| {
        character.is_whitespace() || "<>\"“”，。；（）、「」".contains(character)
    })
    .filter_map(address)
    .any(|address| {
        address
            .split(|character: char| !character.is_ascii_alphanumeric())
            .any(|word| {
                matches!(
                    word,
                    "auth"
                        | "oauth"
                        | "oauth2"
                        | "otp"
                        | "tac"
                        | "sso"
                        | "jwt"
                        | "logon"
                        | "session"
                        | "sessionid"
                        | "magic"
                        | "magiclink"
                        | "passwordless"
                ) || [
                    "login",
                    "signin",
                    "token",
                    "passwor",
                    "passwd",
                    "oauth",
                    "authenticat",
                    "authoriz",
                ]
                .iter()
                .any(|part| word.contains(part))
                    || word.starts_with("reset")
            })
            || ["log-in", "sign-in", "log_in", "sign_in"]
                .iter()
                .any(|part| address.contains(part))
    })
}

/// The part of a word that is a web address, without its scheme.
fn address(word: &str) -> Option<&str> {
    if let Some((_, address)) = word.split_once("://") {
        return Some(address);
    }
    let word = word.trim_matches(|character: char| "(),.;!?'".contains(character));
    let host = word.split(['/', '?', '#']).next().unwrap_or(word);
    let ending = host.rsplit('.').next().unwrap_or(host);
    let is_host = host.contains('.')
        && ending.len() >= 2
        && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
    (word.starts_with("www.") || (is_host && word.len() > host.len())).then_some(word)
}
