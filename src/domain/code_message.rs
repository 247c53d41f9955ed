//! Recognises messages that bring a one-time code, and log-ins written in one line: `G-123456 is your Google code`, `Enter 123456 to
//! log in`, `【PayPay】123456`, `login: joe / hunter2`.
//!
//! The texts are in lower case, with plain digits.

use super::secret_words::{
    CODE_VERBS, CODE_VERBS_IN_HAN, CODES, LOGINS, OTHER_NUMBERS, PURPOSES, PURPOSES_IN_HAN, TO,
};

/// So many digits a code has.
const CODE: std::ops::RangeInclusive<usize> = 4..=8;
/// So many words may stand between `your` and `code`: the name of a service.
const LONGEST_NAME: usize = 3;
/// What says in Malay and Indonesian that a code is yours.
const YOURS: &[&str] = &["anda", "kamu", "awak"];
/// Shorter words with digits are no password where nothing says that they are one.
const SHORTEST_PASSWORD: usize = 6;

/// Whether a text brings a one-time code.
pub(super) fn brings_code(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let places = words.iter().enumerate();
    let is_said = places
        .filter(|(_, word)| is_code(bare(word)))
        .any(|(place, _)| {
            let (before, after) = (&words[..place], &words[place + 1..]);
            is_your_code(after) || is_for_login(before, after)
        });
    is_said || is_entered_in_han(text) || is_signed(text)
}

/// Whether a text names a user and, behind a stroke, a password.
pub(super) fn brings_password(text: &str) -> bool {
    let behind = LOGINS.iter().flat_map(|word| {
        let places = text.match_indices(word);
        places.map(|(place, word)| (&text[..place], &text[place + word.len()..]))
    });
    behind.into_iter().any(|(before, after)| {
        let is_word = !before.ends_with(|character: char| character.is_ascii_alphanumeric());
        let value = after.trim_start().strip_prefix([':', '=']);
        let both = value.and_then(|value| value.split_once(['/', '|']));
        is_word
            && both.is_some_and(|(user, password)| {
                user.split_whitespace().count() == 1 && is_password(password.trim())
            })
    })
}

/// A last word of letters and digits.
fn is_password(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ',', ';']);
    text.len() >= SHORTEST_PASSWORD
        && !text.contains(|character: char| character.is_whitespace() || "/:-".contains(character))
        && text.contains(|character: char| character.is_ascii_alphabetic())
        && text.contains(|character: char| character.is_ascii_digit())
}

/// A word without the signs round it.
fn bare(word: &str) -> &str {
    word.trim_matches(|character: char| !character.is_alphanumeric())
}

/// `123456`, `123-456`, `g-123456`.
fn is_code(word: &str) -> bool {
    let digits = match word.split_once('-') {
        Some((letters, digits)) if is_prefix(letters) => digits,
        _ => word,
    };
    let is_figure = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match digits.split_once('-') {
        Some((first, second)) => {
            first.len() == 3 && second.len() == 3 && is_figure(first) && is_figure(second)
        }
        None => CODE.contains(&digits.len()) && is_figure(digits),
    }
}

/// The letters that some services put before their codes.
pub(super) fn is_prefix(letters: &str) -> bool {
    (1..=3).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// `… is your Afterpay code`, `… ialah kod GoPay anda`.
fn is_your_code(after: &[&str]) -> bool {
    let [is, rest @ ..] = after else { return false };
    let mut near = rest.iter().take(LONGEST_NAME + 2).map(|word| bare(word));
    let is_yours = match *is {
        "is" => rest.first() == Some(&"your"),
        "ialah" | "adalah" => rest
            .iter()
            .take(LONGEST_NAME + 2)
            .any(|word| YOURS.contains(&bare(word))),
        _ => false,
    };
    is_yours && near.any(|word| CODES.contains(word))
}

/// `Use … to log in`, `Masukkan … untuk log masuk`.
fn is_for_login(before: &[&str], after: &[&str]) -> bool {
    let verb = before
        .last()
        .is_some_and(|verb| CODE_VERBS.contains(bare(verb)));
    let [to, purpose @ ..] = after else {
        return false;
    };
    let purpose = purpose
        .iter()
        .take(3)
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    verb && TO.contains(to) && PURPOSES.iter().any(|known| purpose.starts_with(known))
}

/// `输入123456登录`.
fn is_entered_in_han(text: &str) -> bool {
    let behind = CODE_VERBS_IN_HAN.iter().flat_map(|verb| {
        let places = text.match_indices(verb);
        places.map(|(place, verb)| text[place + verb.len()..].trim_start())
    });
    behind.into_iter().any(|rest| {
        let after = rest.trim_start_matches(|character: char| character.is_ascii_digit());
        let after_digits = after.trim_start_matches([' ', '以', '来', '进', '行', '完', '成']);
        CODE.contains(&(rest.len() - after.len()))
            && PURPOSES_IN_HAN
                .iter()
                .any(|purpose| after_digits.starts_with(purpose))
    })
}

/// `【PayPay】123456`: a sender's mark, and a code that is the whole message.
fn is_signed(text: &str) -> bool {
    let Some((name, rest)) = text
        .trim()
        .strip_prefix('【')
        .and_then(|text| text.split_once('】'))
    else {
        return false;
    };
    let is_name = !OTHER_NUMBERS.contains(name)
        && !name.ends_with(['号', '號', '额', '額', '价', '日', '期']);
    is_name && is_code(bare(rest))
}
