//! What the eye overlooks in any language: spaces, doubled words, doubled punctuation.

use crate::finding::Finding;
use crate::finding::Rule;

use super::masked::{OTHER, VALUE};
use super::unit::Unit;

/// Words that may stand twice in a row.
const MAY_DOUBLE: &[&str] = &["that", "had", "bye", "ha", "no", "very"];

/// Checks a text.
pub fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    spaces(unit, findings);
    doubled_words(unit, findings);
    doubled_han(unit, findings);
    doubled_punctuation(unit, findings);
}

fn spaces(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
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
    if unit.masked.is_ascii() {
        return;
    }
    for (place, character) in unit.masked.char_indices() {
        if matches!(
            character,
            '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
        ) {
            let code = format!("U+{:04X}", u32::from(character));
            let range = place..place + character.len_utf8();
            findings.push(unit.finding(Rule::OddSpace, range).with("code", code));
        }
    }
}

/// The same word twice, with nothing but a space between.
fn doubled_words(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let text: &str = &unit.masked;
    let mut previous = "";
    let mut place = 0;
    for piece in text.as_bytes().split(|byte| matches!(byte, b' ' | b'\n')) {
        let word = &text[place..place + piece.len()];
        if begin_alike(previous, word) {
            let core = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '"', '’']);
            if previous.eq_ignore_ascii_case(core)
                && is_word(core)
                // Two capitals are a name, such as Pago Pago.
                && !core.starts_with(char::is_uppercase)
                && !MAY_DOUBLE.contains(&core)
            {
                let range = place - 1 - previous.len()..place + core.len();
                findings.push(unit.finding(Rule::DoubledWord, range).with("word", core));
            }
        }
        previous = word;
        place += piece.len() + 1;
    }
}

/// Whether two words may be the same but for capitals and what follows them.
fn begin_alike(left: &str, right: &str) -> bool {
    let mut first = left.bytes().zip(right.bytes());
    first
        .next()
        .is_some_and(|(left, right)| left.eq_ignore_ascii_case(&right))
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
    let mut runs = [0_u8; 4];
    for character in text.chars() {
        for distance in 1..=4 {
            let is_again = is_han(character) && last[distance - 1] == character;
            runs[distance - 1] = if is_again { runs[distance - 1] + 1 } else { 0 };
            if usize::from(runs[distance - 1]) == distance {
                return true;
            }
        }
        last = [character, last[0], last[1], last[2]];
    }
    false
}

fn doubled_punctuation(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    if !has_two_marks(&unit.masked) {
        return;
    }
    let characters: Vec<(usize, char)> = unit.masked.char_indices().collect();
    let mut at = 0;
    while at < characters.len() {
        let (start, mark) = characters[at];
        let mut end = at + 1;
        if !is_mark(mark) {
            at = end;
            continue;
        }
        while characters.get(end).is_some_and(|(_, next)| is_mark(*next)) {
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

fn is_mark(character: char) -> bool {
    matches!(
        character,
        ',' | ';' | ':' | '.' | '!' | '?' | '，' | '。' | '；' | '：' | '、' | '！' | '？'
    )
}

fn has_two_marks(text: &str) -> bool {
    let mut is_after_mark = false;
    text.chars().any(|character| {
        let is_second = is_after_mark && is_mark(character);
        is_after_mark = is_mark(character);
        is_second
    })
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

/// Whether a character is Chinese writing.
pub fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// Whether a character stands for something hidden.
pub fn is_hidden(character: char) -> bool {
    matches!(character, VALUE | OTHER)
}
