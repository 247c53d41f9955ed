//! A line of a message, made ready for numbers to be found in it: plain digits, and walls where its signs part numbers that they would
//! join in their compatibility forms (Unicode Standard Annex 15).

use std::iter::once;
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;

use super::card_number::is_invisible;
use super::digits;
use super::guard::is_misleading;

/// A number of fewer digits counts only if it is known.
pub(super) const FEWEST: usize = 7;
/// What is put in the place of something else; no number runs across it. (Unicode: the object replacement character.)
pub(super) const WALL: char = '\u{FFFC}';
/// What Chinese writes between clauses; the compatibility form is the comma of figures.
const CHINESE_COMMA: char = '，';
/// The groups of a number that such commas may part have so many digits.
const GROUP: RangeInclusive<usize> = 2..=6;
/// What Japanese writes between a numeral and its matter; the compatibility form is the space inside numbers.
const WIDE_SPACE: char = '\u{3000}';
/// What makes a key of a digit, and what makes a picture of it.
const KEYCAP: char = '\u{20E3}';
const AS_PICTURE: char = '\u{FE0F}';
/// The numerals of lists have at most so many digits.
const LONGEST_NUMERAL: usize = 2;
/// As far as the row of digits beside a sign is looked at, in characters.
const NEAR: usize = 40;

/// The line in plain digits, without characters that cannot be seen.
pub(super) fn folded(line: &str, is_known: impl Fn(&str) -> bool) -> Vec<char> {
    let line = parted(line, is_known);
    let seen = line
        .nfkc()
        .filter(|character| !is_misleading(*character) && !is_invisible(*character));
    let mut folded: Vec<char> = seen.map(digits::ascii).collect();
    // Japanese says `no` between the groups of a number: 080の1234の5678.
    for place in 0..folded.len() {
        let is_digit = |sign: Option<&char>| sign.is_some_and(char::is_ascii_digit);
        let (before, after) = (&folded[..place], &folded[place + 1..]);
        if matches!(folded[place], 'の' | 'ノ')
            && is_digit(before.iter().rfind(|sign| **sign != ' '))
            && is_digit(after.iter().find(|sign| **sign != ' '))
        {
            folded[place] = '-';
        }
    }
    folded
}

/// How many characters the number of a point takes at the beginning of a line: `1. `, `(2) `; and `1.` right before a known number.
pub(super) fn point(characters: &[char], is_known: impl Fn(&str) -> bool) -> usize {
    let blank = characters.iter().take_while(|sign| **sign == ' ').count();
    let start = blank + usize::from(characters.get(blank) == Some(&'('));
    let digits = characters[start..].iter();
    let end = start + digits.take_while(|sign| sign.is_ascii_digit()).count();
    let is_numeral = (1..=LONGEST_NUMERAL).contains(&(end - start))
        && characters[start] != '0'
        && matches!(characters.get(end), Some('.' | ')'));
    let rest = characters.get(end + 1..).unwrap_or_default();
    if is_numeral && (rest.first() == Some(&' ') || is_known(&row_after(rest))) {
        end + 1
    } else {
        0
    }
}

/// The line with walls in the place of the signs that part.
fn parted(line: &str, is_known: impl Fn(&str) -> bool) -> String {
    let line: Vec<char> = line.chars().collect();
    let mut parted = String::with_capacity(line.len());
    let mut place = 0;
    while place < line.len() {
        let numeral = numeral_end(&line, place);
        let end = numeral.unwrap_or(place + 1);
        let (before, after) = (&line[..place], &line[end..]);
        let parts = match line[place] {
            CHINESE_COMMA => !joins_groups(before, after, &is_known),
            WIDE_SPACE => is_numeral(&row_before(before)) && is_known(&row_after(after)),
            _ => numeral.is_some() && stands_alone(before, after, &is_known),
        };
        if parts {
            parted.push(WALL);
        } else {
            parted.extend(&line[place..end]);
        }
        place = end;
    }
    parted
}

/// Whether a comma may stand inside a number; before `2小时` and behind a whole number it does not.
fn joins_groups(before: &[char], after: &[char], is_known: impl Fn(&str) -> bool) -> bool {
    let rows = [row_before(before), row_after(after)];
    let is_group = |row: &String| GROUP.contains(&count(row)) && !is_known(row);
    let unit = after.get(rows[1].chars().count());
    let is_counted =
        rows[1].len() <= LONGEST_NUMERAL && unit.is_some_and(|unit| unit.is_alphabetic());
    rows.iter().all(is_group) && !is_counted
}

fn is_numeral(row: &str) -> bool {
    (1..=LONGEST_NUMERAL).contains(&row.len()) && count(row) == row.len() && !row.starts_with('0')
}

/// Whether an enclosed numeral is one of a list: no other stands beside it, and the digits beside it are whole numbers without it.
fn stands_alone(before: &[char], after: &[char], is_known: impl Fn(&str) -> bool) -> bool {
    let is_enclosed = |sign: &char| *sign == KEYCAP || is_enclosed(*sign);
    let previous = before.iter().rev().find(|sign| !is_between(**sign));
    let gap = after.iter().take_while(|sign| is_between(**sign)).count();
    let is_whole = |row: String| row.is_empty() || count(&row) >= FEWEST || is_known(&row);
    !previous.is_some_and(is_enclosed)
        && numeral_end(after, gap).is_none()
        && is_whole(row_before(before))
        && is_whole(row_after(after))
}

/// Where an enclosed numeral ends that begins here: `①`, `❶`, a digit on a key.
fn numeral_end(line: &[char], place: usize) -> Option<usize> {
    let first = line.get(place)?;
    if is_enclosed(*first) {
        return Some(place + 1);
    }
    let picture = usize::from(line.get(place + 1) == Some(&AS_PICTURE));
    let is_key = first.is_ascii_digit() && line.get(place + 1 + picture) == Some(&KEYCAP);
    is_key.then_some(place + 2 + picture)
}

/// Digits and numbers in circles and brackets (Unicode blocks Enclosed Alphanumerics, its supplement, Dingbats, Enclosed CJK).
fn is_enclosed(sign: char) -> bool {
    matches!(
        sign,
        '\u{2460}'..='\u{249B}' | '\u{24EA}' | '\u{24F5}'..='\u{24FF}' | '\u{2776}'..='\u{2793}' | '\u{3251}'..='\u{325F}'
            | '\u{1F100}'..='\u{1F10C}'
    )
}

/// The row of digits at the beginning of a text.
fn row_after(text: &[char]) -> String {
    row(text.iter()).collect::<String>().trim().to_owned()
}

/// The row of digits at the end of a text.
fn row_before(text: &[char]) -> String {
    let row: Vec<char> = row(text.iter().rev()).collect();
    let row: String = row.into_iter().rev().collect();
    row.trim().to_owned()
}

/// The digits that come first, with what people put between them.
fn row<'c>(text: impl Iterator<Item = &'c char>) -> impl Iterator<Item = char> {
    let plain = |sign: &char| once(*sign).nfkc().next().map_or(*sign, digits::ascii);
    text.take(NEAR)
        .map(plain)
        .take_while(|sign| sign.is_ascii_digit() || *sign == '+' || is_between(*sign))
}

/// What people put between the digits of a number.
pub(super) fn is_between(character: char) -> bool {
    matches!(
        character,
        ' ' | '-' | '.' | '/' | '(' | ')' | '_' | '·' | '・' | 'ー' | '−'
    ) || matches!(character, '\u{2010}'..='\u{2015}')
}

/// How many digits a text has.
pub(super) fn count(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}
