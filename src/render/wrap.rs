//! Lines that fit: word and CJK line breaks (UAX #14), with numbers, amounts and addresses kept whole.

use unicode_linebreak::linebreaks;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The columns that a text takes in a terminal.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    // Only among other characters than these does the width of one depend on its neighbours.
    let widths = text.chars().map(plain_columns);
    widths
        .sum::<Option<usize>>()
        .unwrap_or_else(|| text.width())
}

/// The lines of a text that fit into so many columns; what cannot be broken stands on a line of its own, even if it is too long.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    wrap_with(text, columns, "", "")
}

/// The same with the beginning of the first line and of the others.
pub fn wrap_with(text: &str, columns: usize, first: &str, others: &str) -> Vec<String> {
    let mut lines = Vec::new();
    wrap_each(text, columns, first, others, |begin, line| {
        lines.push([begin, line].concat().trim_end().to_owned());
    });
    lines
}

/// The same, each line handed on with its beginning as soon as it is found.
pub fn wrap_each(
    text: &str,
    columns: usize,
    first: &str,
    others: &str,
    mut each: impl FnMut(&str, &str),
) {
    let mut lines = Lines {
        columns,
        begin: first,
        others,
        each: &mut each,
    };
    text.split('\n').for_each(|paragraph| lines.fill(paragraph));
}

struct Lines<'a> {
    columns: usize,
    /// What the next line begins with.
    begin: &'a str,
    others: &'a str,
    each: &'a mut dyn FnMut(&str, &str),
}

impl Lines<'_> {
    fn push(&mut self, line: &str) {
        (self.each)(self.begin, line.trim_end());
        self.begin = self.others;
    }

    /// First fit: a line ends at the last place at which it may end and fits.
    fn fill(&mut self, text: &str) {
        let mut start = 0;
        loop {
            let rest = &text[start..];
            let room = self.columns.saturating_sub(width(self.begin));
            let Some(end) = overflow(rest, room).and_then(|over| line_end(rest, over)) else {
                return self.push(rest);
            };
            let end = if rest.len() - end <= SINGLE {
                let others = self.columns.saturating_sub(width(self.others));
                end_before_last(rest, end, others)
            } else {
                end
            };
            self.push(&rest[..end]);
            start += end;
        }
    }
}

/// The most bytes of a Chinese character with the marks behind it.
const SINGLE: usize = 12;

/// Where a line ends behind which so little is left that it may be the last: earlier than it could where a single character would
/// stand alone, if the line keeps half of its room.
fn end_before_last(text: &str, end: usize, room: usize) -> usize {
    let (line, last) = text.split_at(end);
    if !is_single(line, last) {
        return end;
    }
    let earlier = (1..end).rev().find(|place| is_line_end(text, *place));
    let keeps_half = |place: &usize| {
        width(&text[..*place]) * 2 >= room && width(text[*place..].trim_end()) <= room
    };
    earlier.filter(keeps_half).unwrap_or(end)
}

/// Whether one letter or digit of a Chinese text is all that the last line holds.
fn is_single(line: &str, last: &str) -> bool {
    let mut letters = last.chars().filter(|character| character.is_alphanumeric());
    let first = letters.next();
    letters.next().is_none()
        && (first.is_some_and(is_ideograph) || line.trim_end().ends_with(is_ideograph))
}

/// Where the first character stands that has no room; spaces at the end of a line need none.
fn overflow(text: &str, columns: usize) -> Option<usize> {
    // No character is wider than it has bytes.
    if text.len() <= columns {
        return None;
    }
    // As far as a line is ASCII, its columns are its bytes.
    let mut place = if text.as_bytes()[..columns].is_ascii() {
        columns
    } else {
        0
    };
    let mut used = place;
    while let Some((wide, length)) = sign_at(text, place) {
        used += wide;
        if used > columns && text.as_bytes()[place] != b' ' {
            return Some(place);
        }
        place += length;
    }
    None
}

/// The last place up to this one at which a line may end; if there is none, the first after it.
fn line_end(text: &str, over: usize) -> Option<usize> {
    let before = (1..=over).rev().find(|place| is_line_end(text, *place));
    before.or_else(|| (over + 1..text.len()).find(|place| is_line_end(text, *place)))
}

/// Whether a line may end at this byte.
#[inline]
fn is_line_end(text: &str, place: usize) -> bool {
    let bytes = text.as_bytes();
    let is_inside_word =
        bytes[place - 1].is_ascii() && bytes[place - 1] != b' ' && bytes[place].is_ascii();
    !is_inside_word && text.is_char_boundary(place) && may_end(text, place)
}

/// Whether a line may end here: by UAX #14, and by our own rules.
///
/// Nothing that stands before a Chinese character matters to what follows it, so the rules need to see no more than the text
/// from the last such character on. Most places need no rules at all.
fn may_end(text: &str, place: usize) -> bool {
    let (before, after) = text.split_at(place);
    let (Some(previous), Some(next)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    if is_ideograph(previous) && is_ideograph(next) {
        return true;
    }
    if previous.is_ascii() && next.is_ascii() {
        if previous != ' ' {
            return false;
        }
        let word = before.trim_end_matches(' ').as_bytes();
        if word.last().is_some_and(u8::is_ascii) {
            return may_break_ascii(text, place);
        }
    }
    let from = before.rfind(is_ideograph).unwrap_or(0);
    let seen = &text[from..place + next.len_utf8()];
    may_break(text, place) && linebreaks(seen).any(|(end, _)| end == place - from)
}

/// A Chinese character of the class ID of UAX #14: a line may end between any two of them.
fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}

/// The columns and the bytes of the character at a place; `None` at the end.
fn sign_at(text: &str, place: usize) -> Option<(usize, usize)> {
    match text.as_bytes().get(place)? {
        b' '..=b'~' => Some((1, 1)),
        // With these bytes begin U+5000 to U+9FFF, all of them ideographs.
        0xE5..=0xE9 => Some((2, 3)),
        _ => {
            let character = text[place..].chars().next()?;
            let columns = plain_columns(character).or_else(|| character.width());
            Some((columns.unwrap_or(0), character.len_utf8()))
        }
    }
}

/// The columns of one of the characters that most of a page consists of; the others stand in a table.
fn plain_columns(character: char) -> Option<usize> {
    match character {
        ' '..='~' => Some(1),
        // CJK punctuation and ideographs, full-width forms: East Asian Width W and F in UAX #11.
        '\u{3001}'..='\u{3029}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF60}' => Some(2),
        _ => None,
    }
}

/// What UAX #14 and our own rules come to in ASCII: a line ends after spaces, but not after an opening mark, before a closing
/// one, or between a quotation mark and an opening one.
fn may_break_ascii(line: &str, place: usize) -> bool {
    let bytes = line.as_bytes();
    let word = line[..place].trim_end_matches(' ');
    let quotes_what_opens = b"([{".contains(&bytes[place]) && word.ends_with(['"', '\'']);
    bytes[place - 1] == b' '
        && !b" )]}!?/,.:;".contains(&bytes[place])
        && !word.ends_with(['(', '[', '{'])
        && !quotes_what_opens
        && may_break(line, place)
}

/// What is counted in Chinese, by its first character: days, items, hours, minutes …
const COUNTED: &str = "天个字条行题项处列小周次种分年月日号步家位元";

/// Whether a line may end here: not inside a run of Latin letters and digits, not inside a number with spaces,
/// not between a currency and its amount, nor between a number and what it counts.
fn may_break(line: &str, place: usize) -> bool {
    let (before, after) = line.split_at(place);
    let next = after.chars().next().unwrap_or(' ');
    let word = before.trim_end_matches(' ');
    let previous = word.chars().next_back().unwrap_or(' ');
    if word.len() == before.len() {
        let counts = previous.is_ascii_digit() && is_ideograph(next);
        return !(counts || previous.is_ascii() && next.is_ascii());
    }
    if previous.is_ascii_digit() && COUNTED.contains(next) {
        return false;
    }
    // An option of a command and its value, such as -l en.
    let last_space = word.bytes().rposition(|byte| byte == b' ');
    let last = &word[last_space.map_or(0, |place| place + 1)..];
    if last.starts_with('-') && last.len() > 1 {
        return false;
    }
    // Nothing else is kept together but what goes on with a digit.
    if !next.is_ascii_digit() {
        return true;
    }
    let last_word = word
        .rsplit(|character: char| !character.is_ascii_alphabetic())
        .next()
        .unwrap_or_default();
    let is_currency = (2..=3).contains(&last_word.len())
        && last_word.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_in_number = previous.is_ascii_digit()
        || is_currency
        || (previous == ')' && before.contains(|character: char| character.is_ascii_digit()));
    !is_in_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_amounts_and_addresses_stay_whole() {
        let text = "Call +1 833-844-8095 or 1800 931 678 about RM 1,234.50, see https://help.afterpay.com/hc/en-au today";
        for columns in 1..60 {
            let lines = wrap(text, columns);
            for whole in [
                "+1 833-844-8095",
                "1800 931 678",
                "RM 1,234.50,",
                "https://help.afterpay.com/hc/en-au",
            ] {
                assert!(
                    lines.iter().any(|line| line.contains(whole)),
                    "{whole} at {columns}: {lines:?}"
                );
            }
        }
    }

    #[test]
    fn no_chinese_line_begins_with_closing_punctuation() {
        let text = "请打开应用，进入“帮助”（Help），选择主题；然后说明问题。客服电话：1300 100 729，请先在应用里核对！";
        for columns in 4..60 {
            for line in wrap(text, columns) {
                assert!(
                    !line.starts_with(['，', '。', '；', '）', '”', '！', '：']),
                    "{line} at {columns}"
                );
                assert!(!line.ends_with(['（', '“']), "{line} at {columns}");
            }
        }
    }

    /// All places at which a line may end, by UAX #14 for the whole text.
    fn by_rules(text: &str) -> Vec<usize> {
        linebreaks(text)
            .map(|(place, _)| place)
            .filter(|place| *place < text.len() && may_break(text, *place))
            .collect()
    }

    #[test]
    fn what_is_quick_is_the_same_as_the_rules() {
        let pieces = [
            "a", "Refund", " ", "  ", "-l", "(", ")", "/", ".", ", ", "12", "RM", "\"", "%", "x-y",
            "!", "$", "#", "退款", "，", "。", "“", "”", "（", "）", "、", "…", "—", "–", "·", "¥",
            "々", "ー", "日", "é", "：", "《", "’",
        ];
        let mut state = 7_u32;
        for round in 0..20_000 {
            let text: String = (0..8)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let few = if round % 2 == 0 { 18 } else { pieces.len() };
                    pieces[state as usize / 65_536 % few]
                })
                .collect();
            let quick: Vec<usize> = (1..text.len())
                .filter(|place| is_line_end(&text, *place))
                .collect();
            assert_eq!(quick, by_rules(&text), "{text:?}");
            assert_eq!(width(&text), text.width(), "{text:?}");
        }
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        let text = "本页于 2026年11月21日查看，距今 1 天，请在 3 天内致电，看第 2 题";
        for columns in 8..60 {
            for line in wrap(text, columns) {
                assert!(
                    !line.starts_with(['年', '月', '日', '天', '个', '题']),
                    "{line} at {columns}"
                );
            }
        }
    }

    #[test]
    fn no_single_character_stands_alone_in_the_last_line() {
        assert_eq!(wrap("这样做也不行。", 12), ["这样做也", "不行。"]);
        assert_eq!(
            wrap("请回答第一个问题，选 1。", 22),
            ["请回答第一个问题，", "选 1。"]
        );
        assert_eq!(wrap("Call us now.", 8), ["Call us", "now."]);
        assert_eq!(wrap("Take option a.", 12), ["Take option", "a."]);
        let texts = [
            "请打开应用，进入“帮助”（Help），选择主题；然后说明问题。",
            "把 GoPay 的号码 1500729 记下来，再从 2026年11月21日算起，距今 1 天。",
            "在家里、在店里、在路上，都不行。",
        ];
        for (text, columns) in texts
            .iter()
            .flat_map(|text| (16..60).map(move |columns| (text, columns)))
        {
            let lines = wrap(text, columns);
            let letters =
                |line: &String| line.chars().filter(|sign| sign.is_alphanumeric()).count();
            assert!(
                lines.len() == 1 || lines.last().map(letters) > Some(1),
                "{lines:?}"
            );
            assert!(lines.iter().all(|line| width(line) <= columns), "{lines:?}");
        }
    }

    #[test]
    fn every_word_survives() {
        let text = "One two 三四五 six. Seven";
        for columns in 1..30 {
            let joined: String = wrap(text, columns).concat();
            assert_eq!(joined.replace(' ', ""), text.replace(' ', ""));
        }
    }
}
