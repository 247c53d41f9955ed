//! What the eye overlooks in any language: spaces, doubled words, doubled punctuation.

use std::ops::Range;

use crate::finding::Finding;
use crate::finding::Rule;

use super::masked::{OTHER, VALUE};
use super::signs::Signs;
use super::sort::Sort;
use super::unit::Unit;
use crate::domain::han::is_han;

/// Words that may stand twice in a row.
const MAY_DOUBLE: &[&str] = &["that", "had", "bye", "ha", "no", "very"];

/// Checks a text.
pub fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    // What is hidden may have lines of its own.
    if unit.signs.have(Signs::BLANK_AT_EDGE) || unit.hides() {
        blank_edges(unit, findings);
    }
    if unit.signs.have(Signs::ODD_SPACE) {
        odd_spaces(unit, findings);
    }
    doubled_words(unit, findings);
    doubled_han(unit, findings);
    if unit.signs.have(Signs::TWO_MARKS) {
        doubled_punctuation(unit, findings);
    }
}

fn blank_edges(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let mut start = 0;
    let last = unit.text.trim_end_matches('\n').len();
    for line in unit.text.split('\n') {
        let end = start + line.len();
        let after = line.trim_end_matches([' ', '\t']).len();
        if after < line.len() && (unit.is_toml || end < last) {
            findings.push(unit.finding(Rule::TrailingSpace, start + after..end));
        } else if unit.is_toml && line.starts_with([' ', '\t']) && !line.trim().is_empty() {
            let length = line.len() - line.trim_start_matches([' ', '\t']).len();
            findings.push(unit.finding(Rule::TrailingSpace, start..start + length));
        }
        start = end + 1;
    }
}

fn odd_spaces(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    for (place, character) in unit.masked.char_indices() {
        if Sort::of(character) == Sort::OddSpace {
            let code = format!("U+{:04X}", u32::from(character));
            let range = place..place + character.len_utf8();
            findings.push(unit.finding(Rule::OddSpace, range).with("code", code));
        }
    }
}

/// The same word twice, with nothing but a space between.
fn doubled_words(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let text: &str = &unit.masked;
    let mut previous = 0..0;
    let mut start = 0;
    while start < text.len() {
        let rest = &text.as_bytes()[start..];
        let length = rest
            .iter()
            .position(|byte| is_gap(*byte))
            .unwrap_or(rest.len());
        let word = start..start + length;
        if begin_alike(text, &previous, &word) {
            doubled_word(unit, &previous, &word, findings);
        }
        start = word.end + 1;
        previous = word;
    }
}

fn doubled_word(
    unit: &Unit<'_>,
    previous: &Range<usize>,
    word: &Range<usize>,
    findings: &mut Vec<Finding>,
) {
    let text = &unit.masked[word.clone()];
    let core = text.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '"', '’']);
    if unit.masked[previous.clone()].eq_ignore_ascii_case(core)
        && is_word(core)
        // Two capitals are a name, such as Pago Pago.
        && !core.starts_with(char::is_uppercase)
        && !MAY_DOUBLE.contains(&core)
    {
        let range = previous.start..word.start + core.len();
        findings.push(unit.finding(Rule::DoubledWord, range).with("word", core));
    }
}

fn is_gap(byte: u8) -> bool {
    // Nearly every byte fails at the first look.
    byte <= b' ' && matches!(byte, b' ' | b'\n')
}

/// Whether two words may be the same but for capitals and what follows them.
fn begin_alike(text: &str, left: &Range<usize>, right: &Range<usize>) -> bool {
    let first = |word: &Range<usize>| text.as_bytes()[word.start].to_ascii_lowercase();
    !left.is_empty() && !right.is_empty() && first(left) == first(right)
}

fn is_word(text: &str) -> bool {
    let is_letter = |character: char| character.is_alphabetic() && !is_han(character);
    text.chars().count() > 1 && text.chars().all(is_letter)
}

/// Two to four Han characters written twice, such as 退款退款, and little words that never stand twice.
fn doubled_han(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    if unit.locale != "zh" {
        return;
    }
    if !repeats(&unit.masked) {
        return;
    }
    let characters: Vec<(usize, char)> = unit.masked.char_indices().collect();
    let mut at = 0;
    while at < characters.len() {
        let found = (2..=4).rev().find(|length| {
            let (first, second) = (at..at + length, at + length..at + 2 * length);
            second.end <= characters.len()
                && first.clone().zip(second).all(|(left, right)| {
                    characters[left].1 == characters[right].1 && is_han(characters[left].1)
                })
                // 一步一步 and its like are the language's own.
                && characters[at].1 != '一'
                && !first
                    .clone()
                    .all(|place| characters[place].1 == characters[at].1)
        });
        let little = characters
            .get(at + 1)
            .is_some_and(|(_, next)| *next == characters[at].1 && "您请和或及与被".contains(*next));
        let length = match (found, little) {
            (Some(length), _) => length,
            (None, true) => 1,
            (None, false) => {
                at += 1;
                continue;
            }
        };
        let place = |index: usize| {
            characters
                .get(index)
                .map_or(unit.masked.len(), |(place, _)| *place)
        };
        let word: String = characters[at..at + length]
            .iter()
            .map(|(_, character)| *character)
            .collect();
        findings.push(
            unit.finding(Rule::DoubledWord, place(at)..place(at + 2 * length))
                .with("word", word),
        );
        at += 2 * length;
    }
}

/// Whether one to four Han characters stand twice in a row.
fn repeats(text: &str) -> bool {
    let mut last = ['\0'; 4];
    let mut runs = [0; 4];
    for character in text.chars() {
        if last.contains(&character) && is_han(character) {
            for (run, known) in runs.iter_mut().zip(last) {
                *run = if known == character { *run + 1 } else { 0 };
            }
            if (1..).zip(runs).any(|(distance, run)| run == distance) {
                return true;
            }
        } else {
            runs = [0; 4];
        }
        last = [character, last[0], last[1], last[2]];
    }
    false
}

fn doubled_punctuation(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let characters: Vec<(usize, char)> = unit.masked.char_indices().collect();
    let mut at = 0;
    while at < characters.len() {
        let (start, mark) = characters[at];
        let mut end = at + 1;
        if !Sort::of(mark).is_mark() {
            at = end;
            continue;
        }
        while characters
            .get(end)
            .is_some_and(|(_, next)| Sort::of(*next).is_mark())
        {
            end += 1;
        }
        let run: String = characters[at..end]
            .iter()
            .map(|(_, character)| *character)
            .collect();
        let is_fine = run.chars().count() < 2
            || run == "..."
            || run == "?!"
            || run == "？！"
            || is_abbreviation(&run)
            || names_the_key(&characters[..end], at);
        if !is_fine {
            findings.push(
                unit.finding(Rule::DoubledPunctuation, start..start + run.len())
                    .with("found", run),
            );
        }
        at = end;
    }
}

/// A question mark that is the name of a key, as in `q: quit, ?: explain`: no word stands before it, and a mark follows.
fn names_the_key(characters: &[(usize, char)], run: usize) -> bool {
    let is_word = |place: usize| characters[place].1.is_alphanumeric();
    let last = characters.len() - 1;
    (run..last).any(|place| characters[place].1 == '?' && (place == 0 || !is_word(place - 1)))
}

/// The full stop of an abbreviation before another mark: `e.g.,`, `etc.;`.
fn is_abbreviation(run: &str) -> bool {
    let mut marks = run.chars();
    let (first, second) = (marks.next(), marks.next());
    first == Some('.')
        && second.is_some_and(|mark| ",;:!?".contains(mark))
        && marks.next().is_none()
}

/// Whether a character stands for something hidden.
pub fn is_hidden(character: char) -> bool {
    matches!(character, VALUE | OTHER)
}
