//! Addresses as people write them out so that they are not seen at once, made plain: `cs [at] evil . tld`, `evil dot tld`, `evil。tld`.

use super::number_text::WALL;

/// Endings that are hardly words: behind a dot between spaces they make an address.
const ENDINGS: &[&str] = &[
    "com", "net", "org", "info", "biz", "xyz", "co", "cc", "cn", "io", "top", "vip", "site",
    "online", "shop",
];
/// What stands for the signs of an address inside a word.
const IN_BRACKETS: &[(&str, &str)] = &[
    ("[.]", "."),
    ("(.)", "."),
    ("[dot]", "."),
    ("(dot)", "."),
    ("[@]", "@"),
    ("(@)", "@"),
    ("[at]", "@"),
    ("(at)", "@"),
    ("＠", "@"),
    // Between the words and the address of a link in Markdown.
    ("](", " "),
];

/// The text with its addresses written as browsers read them.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace(WALL, " ");
    let lines: Vec<String> = text.lines().map(joined).collect();
    let mut text = lines.join("\n");
    for (written, sign) in IN_BRACKETS {
        text = text.replace(written, sign);
        text = text.replace(&written.to_uppercase(), sign);
    }
    with_plain_stops(&text)
}

/// The line with the words joined between which a sign of an address stands by itself.
fn joined(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let mut joined = String::with_capacity(line.len());
    let mut is_open = true;
    for (place, word) in words.iter().enumerate() {
        let next = words.get(place + 1).copied().unwrap_or_default();
        if let Some(sign) = sign_between(&joined, word, next) {
            joined.push(sign);
            is_open = true;
            continue;
        }
        if !is_open {
            joined.push(' ');
        }
        joined.push_str(word);
        is_open = false;
    }
    joined
}

/// The sign for which a word stands between two others.
fn sign_between(before: &str, word: &str, next: &str) -> Option<char> {
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    if !is_letter(before.chars().next_back()) || !is_letter(next.chars().next()) {
        return None;
    }
    let word = word.to_ascii_lowercase();
    let in_brackets = IN_BRACKETS.iter().find(|(written, _)| *written == word);
    if let Some((_, sign)) = in_brackets {
        return sign.chars().next();
    }
    if !matches!(word.as_str(), "." | "dot") {
        return None;
    }
    let letters = next.trim_start_matches(|character: char| character.is_ascii_lowercase());
    let ending = &next[..next.len() - letters.len()];
    let host = before.rsplit(' ').next().unwrap_or_default();
    // `gopay dot co dot id`
    let is_country = ending.len() == 2
        && ENDINGS
            .iter()
            .any(|known| host.ends_with(&format!(".{known}")));
    (ENDINGS.contains(&ending) || is_country).then_some('.')
}

/// The full stops of Chinese as dots where browsers read them so: between Latin letters or digits, and before Chinese letters that
/// a path or another label follows. Elsewhere a sentence ends.
fn with_plain_stops(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut before = None;
    for (place, character) in text.char_indices() {
        let is_stop = matches!(character, '。' | '．' | '｡');
        let is_behind = before.is_some_and(|before: char| before.is_ascii_alphanumeric());
        let is_dot = is_stop && is_behind && goes_on(&text[place + character.len_utf8()..]);
        plain.push(if is_dot { '.' } else { character });
        before = Some(character);
    }
    plain
}

/// Whether a host goes on behind a full stop.
fn goes_on(after: &str) -> bool {
    /// Longer Chinese labels are sentences.
    const LONGEST_LABEL: usize = 8;
    if after.starts_with(|character: char| character.is_ascii_alphabetic()) {
        return true;
    }
    let next = after.chars().take(LONGEST_LABEL + 1).find(char::is_ascii);
    !after.starts_with(|character: char| !character.is_alphabetic())
        && matches!(next, Some('/' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_are_written_out_become_plain() {
        for (written, expected) in [
            ("afterpay-help . com", "afterpay-help.com"),
            ("afterpay-help dot com, please", "afterpay-help.com, please"),
            ("gopay DOT co dot id", "gopay.co.id"),
            ("cs [at] evil (dot) tld", "cs@evil.tld"),
            ("cs[at]evil.tld", "cs@evil.tld"),
            ("登录afterpay。com。谢谢", "登录afterpay.com。谢谢"),
            ("afterpay.com。中国/login", "afterpay.com.中国/login"),
            // Sentences.
            ("gopay.co.id . Terima kasih", "gopay.co.id . Terima kasih"),
            ("Tap the dot and wait  here", "Tap the dot and wait  here"),
            (
                "官网afterpay.com。详情请见帮助",
                "官网afterpay.com。详情请见帮助",
            ),
        ] {
            assert_eq!(plain(written), expected, "{written}");
        }
    }
}
