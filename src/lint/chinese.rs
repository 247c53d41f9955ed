//! How Chinese is set: full-width punctuation, and one space between Han and Latin.

use crate::finding::{Finding, Rule};

use super::masked::VALUE;
use super::signs::Signs;
use super::sort::Sort;
use super::unit::Unit;
use crate::domain::han::is_han;

/// Checks a text in Chinese; texts that are no prose, such as examples, are left alone.
pub fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    if unit.locale != "zh" || unit.key.ends_with(".example") || unit.key.starts_with("words-for-") {
        return;
    }
    if !unit.signs.have(Signs::SET_WRONG) || unit.masked.is_ascii() {
        return;
    }
    full_width_letters(unit, findings);
    let characters: Vec<(usize, char)> = unit.masked.char_indices().collect();
    for at in 0..characters.len() {
        half_width(unit, &characters, at, findings);
        spacing(unit, &characters, at, findings);
    }
}

fn is_wide_letter(character: char) -> bool {
    Sort::of(character) == Sort::WideLetter
}

fn full_width_letters(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let mut rest = 0;
    while let Some(start) = unit.masked[rest..].find(is_wide_letter) {
        let start = rest + start;
        let run = &unit.masked[start..];
        let length = run
            .find(|character| !is_wide_letter(character))
            .unwrap_or(run.len());
        let found = &run[..length];
        findings.push(
            unit.finding(Rule::FullWidth, start..start + length)
                .with("found", found),
        );
        rest = start + length;
    }
}

fn around(characters: &[(usize, char)], at: usize) -> (Option<char>, Option<char>) {
    let before = at.checked_sub(1).and_then(|place| characters.get(place));
    let after = characters.get(at + 1);
    (
        before.map(|(_, character)| *character),
        after.map(|(_, character)| *character),
    )
}

/// A half-width mark next to Han: after it, or an opening bracket before it.
fn half_width(
    unit: &Unit<'_>,
    characters: &[(usize, char)],
    at: usize,
    findings: &mut Vec<Finding>,
) {
    let (place, mark) = characters[at];
    let (before, after) = around(characters, at);
    let is_chinese = |character: Option<char>| {
        character.is_some_and(|character| is_han(character) || "”’）】》".contains(character))
    };
    let wide = match mark {
        ',' => "，",
        ';' => "；",
        ':' => "：",
        '!' => "！",
        '?' => "？",
        '.' => "。",
        '(' => "（",
        ')' => "）",
        '"' if is_opening_quote(characters, at) => "“",
        '"' => "”",
        _ => return,
    };
    let is_wrong = match mark {
        '(' => is_chinese(before) || is_chinese(after),
        ')' => is_chinese(before) || encloses_han(characters, at) || is_chinese(after),
        '"' => before.is_some_and(is_han) || after.is_some_and(is_han),
        // The second of two stops belongs to the rule on doubled marks.
        // A Chinese sentence that ends with a name still ends with a full stop of its own.
        '.' => {
            let is_within = goes_on_in_han(characters, at) && !is_abbreviated(characters, at);
            let ends = after.is_none_or(|after| after == '\n') || is_within;
            (is_chinese(before) && after != Some('.'))
                || (ends
                    && unit.is_toml
                    && before.is_some_and(|before| before.is_ascii_lowercase()))
        }
        _ => {
            let is_after_word = before.is_some_and(|before| before.is_ascii_alphabetic());
            is_chinese(before)
                || (after.is_some_and(is_han) && before != Some(' '))
                || (is_after_word && goes_on_in_han(characters, at))
        }
    };
    let is_in_run = mark == '.' && before.is_some_and(|character| character == '.');
    if is_wrong && !is_in_run {
        let finding = unit.finding(Rule::HalfWidth, place..place + mark.len_utf8());
        findings.push(finding.with("found", mark.to_string()).with("right", wide));
    }
}

/// Whether the stop belongs to a word that is cut short, such as in the name of a company.
fn is_abbreviated(characters: &[(usize, char)], at: usize) -> bool {
    const CUT: &[&str] = &[
        "inc", "ltd", "co", "corp", "llc", "sdn", "bhd", "no", "vs", "etc", "dr", "mr", "ms",
    ];
    let before = characters[..at]
        .iter()
        .rev()
        .map(|(_, character)| *character);
    let letters = before.take_while(char::is_ascii_alphabetic);
    let word: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    CUT.iter().any(|cut| cut.chars().rev().eq(word.chars()))
}

/// Whether the text goes on in Han behind this mark, with or without a space between them.
fn goes_on_in_han(characters: &[(usize, char)], at: usize) -> bool {
    let behind = characters[at + 1..].iter().map(|(_, character)| *character);
    let mut behind = behind.skip_while(|character| *character == ' ');
    behind.next().is_some_and(is_han)
}

fn is_opening_quote(characters: &[(usize, char)], at: usize) -> bool {
    characters[..at]
        .iter()
        .filter(|(_, character)| *character == '"')
        .count()
        % 2
        == 0
}

/// Whether the bracket closed here holds Han.
fn encloses_han(characters: &[(usize, char)], at: usize) -> bool {
    let inside = characters[..at]
        .iter()
        .rev()
        .map(|(_, character)| *character);
    inside.take_while(|character| *character != '(').any(is_han)
}

/// Han beside a Latin letter, a digit or a value needs one space; full-width marks need none.
fn spacing(unit: &Unit<'_>, characters: &[(usize, char)], at: usize, findings: &mut Vec<Finding>) {
    let (place, left) = characters[at];
    let Some((next_place, right)) = characters.get(at + 1).copied() else {
        return;
    };
    // What a variable of the program prints may be Chinese itself, such as a date.
    let is_latin =
        |character: char| character.is_ascii_alphanumeric() || (character == VALUE && unit.is_toml);
    let joins = (is_han(left) && is_latin(right)) || (is_latin(left) && is_han(right));
    if joins && !is_in_date(characters, at) {
        let range = place..next_place + right.len_utf8();
        let found = shown(unit, range.clone());
        findings.push(
            unit.finding(Rule::HanLatinSpace, range)
                .with("found", found),
        );
    }
    let (before, _) = around(characters, at);
    let is_wide = |character: char| Sort::of(character).is_wide();
    let is_stray = left == ' ' && (is_wide(right) || before.is_some_and(is_wide));
    if is_stray {
        findings.push(unit.finding(Rule::StraySpace, place..place + 1));
    }
}

/// 2026年10月1日 has no spaces inside.
fn is_in_date(characters: &[(usize, char)], at: usize) -> bool {
    let (left, right) = (characters[at].1, characters[at + 1].1);
    let names_date =
        |character: char| matches!(character, '年' | '月' | '日' | '号' | '时' | '点' | '分');
    let follows_number = |mut place: usize| {
        while place > 0 && is_value_or_digit(characters[place - 1].1) {
            place -= 1;
            if place == 0 || !is_value_or_digit(characters[place - 1].1) {
                return true;
            }
        }
        false
    };
    (is_value_or_digit(left) && names_date(right) && follows_number(at + 1))
        || (names_date(left)
            && is_value_or_digit(right)
            && at > 0
            && is_value_or_digit(characters[at - 1].1))
}

fn is_value_or_digit(character: char) -> bool {
    character.is_ascii_digit() || character == VALUE
}

/// Some text as it is written, with placeholders.
fn shown(unit: &Unit<'_>, range: std::ops::Range<usize>) -> String {
    let text = unit.text;
    let open = text[..range.end]
        .rfind('{')
        .filter(|open| *open >= range.start);
    let start = if unit.masked.as_bytes().get(range.start) == Some(&(VALUE as u8)) {
        text[..range.end].rfind('{').unwrap_or(range.start)
    } else {
        range.start
    };
    let end = open
        .and_then(|open| text[open..].find('}').map(|close| open + close + 1))
        .unwrap_or(range.end);
    text.get(start..end.max(range.end))
        .unwrap_or_default()
        .to_owned()
}
