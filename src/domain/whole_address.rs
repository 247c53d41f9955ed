//! Finds addresses that run on where a word is divided: over Chinese letters, and over signs before an `@`.
//!
//! Chinese runs on without spaces, so that the parts of a word are judged. A browser reads on to the next `/`, `?`, `#` or space,
//! and goes to the host behind the last `@` (WHATWG URL standard). So the undivided word is judged beside its parts.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::web_address;

/// More `@` than these are in no address.
const MOST_SIGNS: usize = 50;

/// What stands between words.
pub(super) fn is_divider(character: char) -> bool {
    character.is_whitespace()
        || "<>\"“”«»《》（）「」【】，、；。！？|｜→•·‧・`".contains(character)
}

/// Whether a character is a dash, an arrow, an emoji or another sign of these kinds, which people put between two addresses, though
/// browsers let it stand in a host. What folds into letters or a dot stands for these.
pub(super) fn is_symbol(character: char) -> bool {
    matches!(character, '\u{A1}'..='\u{BF}' | '\u{D7}' | '\u{F7}' | '\u{2010}'..='\u{2BFF}' | '\u{2E00}'..='\u{2E7F}' | '\u{FE30}'..='\u{FE6F}' | '\u{1F000}'..='\u{1FBFF}')
        && !character.is_alphanumeric()
        && !is_combining_mark(character)
        && !character
            .nfkc()
            .any(|folded| folded.is_ascii_alphanumeric() || folded == '.')
}

/// Whether a character is Chinese or Japanese, or a sign of these.
pub(super) fn is_han(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{3001}' | '\u{3003}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF0C}')
}

/// The addresses in a word, read on to where their hosts may end; their paths are left out.
pub(super) fn find(word: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (place, sign) in word.match_indices("://") {
        let before =
            word[..place].trim_end_matches(|character: char| character.is_ascii_alphanumeric());
        found.extend(up_to_hosts(word, before.len(), place + sign.len(), true));
    }
    if found.is_empty()
        && let Some(start) =
            word.find(|character: char| character.is_ascii_alphanumeric() || is_symbol(character))
    {
        found.extend(up_to_hosts(word, start, start, false));
    }
    found
        .retain(|whole| web_address::read(whole).is_some_and(|address| is_possible(&address.host)));
    found
}

/// The word from here to each place where a host may end: in front of every `@`, and at the end of what can be a host.
fn up_to_hosts(word: &str, start: usize, authority: usize, is_link: bool) -> Vec<&str> {
    let length = word[authority..].find(['/', '?', '#', '\\']);
    let end = length.map_or(word.len(), |length| authority + length);
    let mut found = Vec::new();
    let mut begin = authority;
    for piece in word[authority..end].split('@').take(MOST_SIGNS) {
        let is_literal = piece.starts_with('[');
        let length = if is_literal {
            piece.find(']').map_or(piece.len(), |place| place + 1)
        } else {
            piece
                .find(|character| !may_be_in_host(character))
                .unwrap_or(piece.len())
        };
        let host = piece[..length].trim_end_matches('.');
        let user = word[authority..begin].strip_suffix('@');
        // What reaches an `@` is a user's name.
        let is_user = length == piece.len() && begin + length < end;
        if !host.is_empty() && !is_user && (is_link || runs_on(user, host)) {
            found.push(&word[start..begin + host.len()]);
        }
        begin += piece.len() + 1;
    }
    found
}

/// What a browser takes for a part of a host, or folds into one.
fn may_be_in_host(character: char) -> bool {
    let is_sign = matches!(character, '\u{2010}'..='\u{205E}' | '\u{3000}'..='\u{3004}' | '\u{3007}'..='\u{3030}' | '\u{FF00}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}');
    let is_other = !character.is_ascii() && !is_sign && !is_divider(character);
    character.is_alphanumeric() || "-_.%".contains(character) || is_other
}

/// Whether a host without a scheme goes on over Chinese letters, which touch a dot or an `@`, or an emoji, which stands before a dot
/// and a small letter. Elsewhere they may be a sentence.
fn runs_on(user: Option<&str>, host: &str) -> bool {
    let behind_sign = user.and_then(|user| user.chars().next_back());
    let before = user.map(|_| '@');
    let characters: Vec<char> = before.into_iter().chain(host.chars()).collect();
    let touches = |pair: &[char]| {
        let [first, second] = *pair else { return false };
        (matches!(first, '.' | '@') && is_han(second)) || (is_han(first) && second == '.')
    };
    let is_emoji = |character: char| character >= '\u{20A0}' && is_symbol(character);
    let goes_on = |run: &[char]| is_emoji(run[0]) && run[1] == '.' && run[2].is_ascii_lowercase();
    behind_sign.is_some_and(|sign| is_divider(sign) || is_han(sign))
        || characters.windows(2).any(touches)
        || characters.windows(3).any(goes_on)
}

/// Whether a host can be one: no ending mixes Latin letters with others (IANA, Root Zone Database), as a sentence behind it would.
fn is_possible(host: &str) -> bool {
    let seen = web_address::visible(host);
    let ending = seen.rsplit('.').next().unwrap_or_default();
    ending.is_ascii() || !ending.contains(|character: char| character.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_on_to_where_its_host_may_end() {
        for (word, expected) in [
            (
                "https://help.afterpay.com中国.com/login",
                &["https://help.afterpay.com中国.com"][..],
            ),
            (
                "请打开https://afterpay.com.在线，谢谢",
                &["https://afterpay.com.在线"],
            ),
            (
                "https://afterpay.com|@0x7f.1/",
                &["https://afterpay.com", "https://afterpay.com|@0x7f.1"],
            ),
            ("邮箱cs@huifu.com公司.cn", &["cs@huifu.com公司.cn"]),
            ("cs@huifu.com@中国.com", &["cs@huifu.com@中国.com"]),
            // Sentences, which run on behind an address.
            ("请打开https://help.afterpay.com查看", &[]),
            ("请登录afterpay.com或gopay.co.id", &[]),
            ("邮箱cs@huifu.com或evil@qq.com", &[]),
            ("关注@huifu", &[]),
        ] {
            assert_eq!(find(word), expected, "{word}");
        }
    }
}
