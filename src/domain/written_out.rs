//! Addresses as people write them out so that they are not seen at once, made plain: `cs [at] evil . tld`, `evil dot tld`, `evil。tld`.

use super::encoded_text;
use super::fixed_words::{FixedWords, fixed_words};
use super::guard::is_unseen;
use super::host::is_registry_label;
use super::number_text::WALL;
use super::whole_address::is_han;

/// Endings that are no words: behind a dot and a space they make an address.
const FIRM: FixedWords = fixed_words!["com", "net", "org", "biz", "xyz"];
/// Endings that are hardly words, or that a dot between spaces tells from words.
const USUAL: FixedWords = fixed_words![
    "info", "co", "cc", "cn", "io", "top", "vip", "site", "online", "shop",
];
/// Endings that are words too: only the word for a dot, a dot right before them or a path behind them tells.
const WORDS: FixedWords = fixed_words![
    "app", "asia", "chat", "click", "club", "dev", "help", "icu", "id", "jp", "link", "live",
    "ltd", "ly", "me", "my", "pro", "sg", "store", "support", "tk", "tv", "uk", "us", "web",
];
/// What stands for a dot between words.
pub(super) const DOTS: FixedWords = fixed_words!["dot", "titik", "点", "點"];
/// Before the word for a dot, these speak of a dot: `tap the dot me and you see`.
const OF_A_DOT: FixedWords = fixed_words![
    "the", "a", "this", "that", "each", "one", "di", "setiap", "use",
];
/// Hosts and their parts are no longer (RFC 1035, section 2.3.4).
const LONGEST_LABEL: usize = 63;
/// Signs between two addresses of a list; behind a host, one before an ending is a dot.
const LIST_SIGNS: [char; 3] = ['、', '|', '｜'];

/// The text with its addresses written as browsers read them.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace(WALL, " ").replace('＠', "@");
    // Between the words and the address of a link in Markdown.
    let text = encoded_text::decoded(&text).replace("](", " ");
    let lines: Vec<String> = text
        .lines()
        .map(|line| joined(&without_brackets(line)))
        .collect();
    with_plain_stops(&lines.join("\n"))
}

/// The line with the signs of an address in the place of those in brackets: `[at]`, `{.}`, `( titik )`.
fn without_brackets(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(place) = rest.find(['[', '(', '{', '<', '（', '【']) {
        let (before, bracket) = rest.split_at(place);
        plain.push_str(before);
        if let Some((sign, length)) = sign_in_brackets(bracket) {
            rest = &bracket[length..];
            let (front, next) = (plain.trim_end(), rest.trim_start());
            if ends_with_letter(front) && starts_with_letter(next) {
                plain.truncate(front.len());
                rest = next;
            }
            plain.push(sign);
        } else {
            let length = bracket.chars().next().map_or(0, char::len_utf8);
            plain.push_str(&bracket[..length]);
            rest = &bracket[length..];
        }
    }
    plain + rest
}

/// The sign that stands in brackets at the beginning of a text, and how long these are.
fn sign_in_brackets(text: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 12;
    let mut characters = text.char_indices().skip(1).take(LONGEST);
    let (end, close) = characters.find(|(_, sign)| "])}>）】".contains(*sign))?;
    let inside = seen(&text[..end]);
    let inside = inside.get(inside.chars().next()?.len_utf8()..)?;
    let sign = match inside.trim().to_lowercase().as_str() {
        "." => '.',
        "@" | "at" => '@',
        word if DOTS.contains(word) => '.',
        _ => return None,
    };
    Some((sign, end + close.len_utf8()))
}

/// The line with the words joined between which a sign of an address stands by itself.
fn joined(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let mut joined = String::with_capacity(line.len());
    let mut is_open = true;
    for (place, word) in words.iter().enumerate() {
        let before = last_word(&joined);
        if stands_for_dot(&before, &seen(word), &words[place + 1..]) {
            joined.push('.');
            is_open = true;
            continue;
        }
        if !is_open && !goes_on_with(&before, &seen(word)) {
            joined.push(' ');
        }
        joined.push_str(word);
        is_open = false;
    }
    joined
}

/// A text without what cannot be seen.
fn seen(text: &str) -> String {
    text.chars()
        .filter(|character| !is_unseen(*character))
        .collect()
}

/// The last word of a text, or its end if it is very long, without what cannot be seen.
fn last_word(text: &str) -> String {
    let word = text.chars().rev().take_while(|character| *character != ' ');
    let word = word.filter(|character| !is_unseen(*character));
    let word: Vec<char> = word.take(LONGEST_LABEL).collect();
    word.into_iter().rev().collect()
}

/// Whether a word between two others stands for the dot of an address.
fn stands_for_dot(before: &str, word: &str, after: &[&str]) -> bool {
    let is_dot = |word: &str| DOTS.contains(&word.to_lowercase());
    let is_word = is_dot(word);
    if !(is_word || matches!(word, "." | ",")) || !ends_with_letter(before) {
        return false;
    }
    let read = |place: usize| Ending::read(&seen(after.get(place)?));
    let Some(next) = read(0) else {
        return false;
    };
    if is_word {
        // `paypay dot ne dot jp`
        let is_registry = is_registry_label(&next.letters)
            && after.get(1).is_some_and(|word| is_dot(&seen(word)))
            && read(2).is_some_and(|country| country.letters.len() == 2);
        let is_of_a_dot = OF_A_DOT.contains(&before.to_lowercase());
        return (next.is_any(before) || is_registry) && !is_of_a_dot;
    }
    if word == "," {
        return next.letters == "com";
    }
    next.is_usual(before) || (next.has_path && next.is_any(before))
}

/// Whether a word goes on with the address in the one before it: `evil .online`, `evil. com`.
fn goes_on_with(before: &str, word: &str) -> bool {
    /// Shorter words with a word behind a dot are slips of the space: `Ok .me too`.
    const SHORTEST: usize = 4;
    // The word for a dot touches one of them: what it stands for is seen when it touches both.
    let is_host = || {
        let name = before.trim_end_matches(['点', '點']);
        let run = name.rsplit(|sign: char| !is_of_host(sign)).next();
        run.is_some_and(is_with_ending)
    };
    let touches = |ending: Ending| ending.is_usual("") && is_host();
    if let Some(ending) = word.strip_prefix(['点', '點']).and_then(Ending::read) {
        return touches(ending);
    }
    if before.ends_with(['点', '點']) {
        return Ending::read(word).is_some_and(touches);
    }
    if let Some(ending) = word.strip_prefix('.').and_then(Ending::read) {
        let is_plain = before.len() >= SHORTEST || ending.has_path || ending.is_firm();
        let is_of_a_dot = OF_A_DOT.contains(&before.to_lowercase());
        return ends_with_letter(before) && is_plain && ending.is_any(before) && !is_of_a_dot;
    }
    let Some(before) = before
        .strip_suffix('.')
        .filter(|word| ends_with_letter(word))
    else {
        return false;
    };
    Ending::read(word)
        .is_some_and(|ending| ending.is_firm() || (ending.has_path && ending.is_any(before)))
}

/// A word that may be the ending of a host.
pub(super) struct Ending {
    letters: String,
    /// Whether a path follows, or a port.
    has_path: bool,
    /// Whether another label follows: `co.id`.
    has_more: bool,
    /// Whether Chinese follows, which may be the rest of a sentence.
    has_han: bool,
}

impl Ending {
    /// The small or capital letters with which a word begins, if nothing of a word follows.
    pub(super) fn read(word: &str) -> Option<Self> {
        let is_letter = |letter: char| letter.is_ascii_alphabetic();
        let after = word.trim_start_matches(is_letter);
        let letters = &word[..word.len() - after.len()];
        // Telephones write a capital behind a dot.
        let is_one_case = letters.to_lowercase() == letters
            || letters.to_uppercase() == letters
            || letters == "Com";
        let goes_on = |sign| after.strip_prefix(sign).is_some_and(starts_with_letter);
        let ends =
            !after.starts_with(|sign: char| sign.is_ascii_alphanumeric() || "-_'’".contains(sign));
        (is_one_case && ends).then(|| Self {
            letters: letters.to_lowercase(),
            has_path: goes_on('/'),
            has_more: goes_on('.'),
            has_han: after.starts_with(is_han),
        })
    }

    pub(super) fn has_path(&self) -> bool {
        self.has_path
    }

    pub(super) fn is_firm(&self) -> bool {
        FIRM.contains(&self.letters) || (self.letters == "co" && self.has_more)
    }

    pub(super) fn is_usual(&self, before: &str) -> bool {
        self.is_firm() || USUAL.contains(&self.letters) || self.is_country_behind(before)
    }

    fn is_any(&self, before: &str) -> bool {
        self.is_usual(before) || WORDS.contains(&self.letters)
    }

    /// `gopay dot co dot id`
    fn is_country_behind(&self, host: &str) -> bool {
        let label = host.rsplit_once('.').map_or("", |(_, label)| label);
        let is_registry = FIRM.contains(label) || USUAL.contains(label) || is_registry_label(label);
        self.letters.len() == 2 && is_registry
    }
}

fn ends_with_letter(text: &str) -> bool {
    let last = text.chars().rev().find(|character| !is_unseen(*character));
    last.is_some_and(char::is_alphanumeric)
}

fn starts_with_letter(text: &str) -> bool {
    let first = text.chars().find(|character| !is_unseen(*character));
    first.is_some_and(char::is_alphanumeric)
}

/// The full stops of Chinese as dots where browsers read them so: between Latin letters or digits, and before Chinese letters that
/// a path or another label follows. Elsewhere a sentence ends. Other signs, and the word for a dot, stand for one between a name
/// and an ending that is no word.
fn with_plain_stops(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut before = None;
    let mut has_letter = false;
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        let is_stop = matches!(character, '。' | '．' | '｡');
        let is_behind = before.is_some_and(|before: char| before.is_ascii_alphanumeric());
        let is_name = is_behind && has_letter;
        let other = is_name.then(|| sign_for_dot(&plain, rest)).flatten();
        if is_stop && is_behind && goes_on(after) {
            plain.push('.');
        } else if let Some(length) = other {
            plain.push('.');
            before = Some('.');
            rest = &rest[length..];
            continue;
        } else {
            plain.push(character);
        }
        if !is_unseen(character) || character.is_whitespace() {
            has_letter = character.is_ascii_alphabetic()
                || (has_letter && (character.is_ascii_digit() || "-_".contains(character)));
            before = Some(character);
        }
        rest = after;
    }
    plain
}

/// How long a sign is that stands for a dot in the place of one, before an ending: `evil·com`, `evil-dot-com`, `evil点com`. Behind a
/// host, every ending counts: `gopay.co.id·top`.
fn sign_for_dot(before: &str, text: &str) -> Option<usize> {
    let words = ["-dot-", "_dot_", "-titik-", "_titik_"];
    let ending = |sign: &str| text.strip_prefix(sign).and_then(Ending::read);
    let word = words
        .into_iter()
        .find(|word| ending(word).is_some_and(|ending| ending.is_any("")));
    if let Some(word) = word {
        return Some(word.len());
    }
    let sign = text.chars().next()?;
    let is_dot = is_sign_of_dot(sign);
    let is_of_list = LIST_SIGNS.contains(&sign);
    if !(is_dot || is_of_list || matches!(sign, ',' | '，')) {
        return None;
    }
    let after = &text[sign.len_utf8()..];
    let host = last_run(before);
    let is_begun = host.eq_ignore_ascii_case("www")
        && after.starts_with(|next: char| next.is_ascii_alphanumeric());
    let is_host = is_with_ending(host);
    let is_ending = |ending: Ending| {
        let is_behind_host = is_host
            && !ending.has_more
            && (ending.is_usual(host) || (is_dot && ending.is_any(host) && !ending.has_han));
        let is_registry = || is_dot && is_registry_label(&ending.letters) && before_country(after);
        (ending.is_firm() && !is_of_list)
            || (is_behind_host && (is_dot || is_of_list))
            || is_registry()
    };
    let is_ending = || Ending::read(after).is_some_and(is_ending);
    ((is_dot && is_begun) || is_ending()).then_some(sign.len_utf8())
}

/// Whether a sign is read or seen as a dot between two parts of an address.
pub(super) fn is_sign_of_dot(sign: char) -> bool {
    "·•‧∙⋅・●丶点點".contains(sign)
}

/// Whether a label is followed by a sign of a dot and the two letters of a country: `ne点jp`.
fn before_country(text: &str) -> bool {
    let after = text.trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
    let country = after.strip_prefix(is_sign_of_dot).and_then(Ending::read);
    country.is_some_and(|country| country.letters.len() == 2)
}

/// The host, or its last labels, with which a text ends.
fn last_run(text: &str) -> &str {
    let run = text.chars().rev().take(LONGEST_LABEL);
    let length: usize = run
        .take_while(|sign| is_of_host(*sign))
        .map(char::len_utf8)
        .sum();
    &text[text.len() - length..]
}

fn is_of_host(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || "-_.".contains(sign)
}

/// Whether a run of labels may be a whole host already.
fn is_with_ending(run: &str) -> bool {
    run.rsplit_once('.').is_some_and(|(front, ending)| {
        front.contains(char::is_alphanumeric)
            && ending.len() >= 2
            && ending.chars().all(|letter| letter.is_ascii_alphabetic())
    })
}

/// Whether a host goes on behind a full stop.
fn goes_on(after: &str) -> bool {
    /// Longer Chinese labels are sentences.
    const LONGEST_LABEL: usize = 8;
    let after = after
        .trim_start_matches(|character: char| is_unseen(character) && !character.is_whitespace());
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
            ("evil { titik } com or evil<.>com", "evil.com or evil.com"),
            ("evil dot my, gopay titik com", "evil.my, gopay.com"),
            ("evil .online/x, evil. co.id", "evil.online/x, evil.co.id"),
            (
                "evil-dot-com, evil点com, evil·com",
                "evil.com, evil.com, evil.com",
            ),
            ("登录afterpay。com。谢谢", "登录afterpay.com。谢谢"),
            ("afterpay.com。中国/login", "afterpay.com.中国/login"),
            // Sentences.
            ("gopay.co.id . Terima kasih", "gopay.co.id . Terima kasih"),
            ("Tap the dot and wait  here", "Tap the dot and wait  here"),
            ("Tap the dot me and you see", "Tap the dot me and you see"),
            (
                "please. me too. Info ada di app",
                "please. me too. Info ada di app",
            ),
            ("晚上8点com，请在GoPay点app", "晚上8点com，请在GoPay点app"),
            (
                "官网afterpay.com。详情请见帮助",
                "官网afterpay.com。详情请见帮助",
            ),
        ] {
            assert_eq!(plain(written), expected, "{written}");
        }
    }
}
