//! Finds telephone numbers whose digits stand apart, spelled out, or with letters in their place: `0812 -- 3456 -- 7890`, `O812 34S6
//! 789O`, `zero eight one two …`.
//!
//! It reads what is left of a text when everything plain has been taken out. Lists of figures are common, so that a row that does
//! not begin as numbers are dialled, with a zero or a plus, must hold together more closely.

use super::call_word;
use super::digits;
use super::number_text::{FEWEST, WALL};
use super::other_figure;
use super::phone;

/// Between two groups stand at most so many signs; several spaces count as one.
const LONGEST_GAP: usize = 6;
/// A row that is not dialled with a zero or a plus has at least so many digits a group.
const FEWEST_A_GROUP: usize = 3;
/// Rows of more digits are several numbers; they are cut.
const LONGEST: usize = 32;
/// Words that are said before a digit that comes several times in a row, and how often.
const REPEATS: &[(&str, usize)] = &[
    ("double", 2),
    ("dobel", 2),
    ("ganda", 2),
    ("triple", 3),
    ("tripel", 3),
];
/// What makes such a word of a digit: `dua kali sembilan`.
const TIMES: &str = "kali";
/// As far back as a word for an order is looked for, in characters.
const NEAR: usize = 40;

/// The groups of digits that may be one number.
#[derive(Default)]
struct Row {
    groups: Vec<String>,
    /// How many digits are written as such, and how many as words.
    written: usize,
    spelled: usize,
    /// Whether it begins with a zero or a plus.
    is_dialled: bool,
    /// Whether it stands there as the number of an order.
    is_order: bool,
}

/// A group of digits.
struct Group {
    digits: String,
    written: usize,
}

/// The numbers in what is left of a text, with spaces between their groups.
pub(super) fn find(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut row = Row::default();
    let mut gap = String::new();
    let mut place = 0;
    let mut times = 1;
    while let Some(first) = text[place..].chars().next() {
        let start = place;
        if !is_in_word(first) {
            place += first.len_utf8();
            if !(first == ' ' && gap.ends_with(' ')) {
                gap.push(first);
            }
            continue;
        }
        let length = text[start..].find(|character| !is_in_word(character));
        place = length.map_or(text.len(), |length| start + length);
        let word = text[start..place].to_ascii_lowercase();
        if let Some(repeats) = repeats(&word).or_else(|| row.take_repeats(&word)) {
            times = repeats;
            gap.push(' ');
            continue;
        }
        let group = group(&text[start..place]).map(|group| group.repeated(times));
        times = 1;
        let goes_on = group.as_ref().is_some_and(|group| row.takes(group, &gap));
        if !goes_on {
            found.extend(std::mem::take(&mut row).number());
            row.is_dialled = gap.ends_with('+');
            let before = near(&text[..start]);
            row.is_order = other_figure::follows_order(&before) && !call_word::asks_about(&before);
        }
        if let Some(group) = group {
            row.push(group);
        }
        gap.clear();
    }
    found.extend(row.number());
    found
}

/// Latin letters, and digits however they are written: together they are a word. Other letters stand each for itself.
fn is_in_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || digits::digit(character).is_some()
}

/// The end of a text, in lower case.
fn near(text: &str) -> String {
    let last: Vec<char> = text.chars().rev().take(NEAR).collect();
    let near: String = last.into_iter().rev().collect();
    near.to_lowercase()
}

/// A word as digits, if it stands for some.
fn group(word: &str) -> Option<Group> {
    if let Some(digit) = digits::word(&word.to_ascii_lowercase()) {
        return Some(Group {
            digits: digit.to_string(),
            written: 0,
        });
    }
    let plain: Option<String> = word.chars().map(alike).collect();
    let written = word
        .chars()
        .filter(|character| digits::digit(*character).is_some());
    let written = written.count();
    plain
        .filter(|digits| written == digits.len() || (written >= 2 && 2 * written >= digits.len()))
        .map(|digits| Group { digits, written })
}

/// How often the digit comes before which such a word is said.
fn repeats(word: &str) -> Option<usize> {
    let (_, times) = REPEATS.iter().find(|(repeat, _)| *repeat == word)?;
    Some(*times)
}

impl Group {
    /// The group so many times; that is said of a single digit alone.
    fn repeated(self, times: usize) -> Self {
        let times = if self.digits.len() == 1 { times } else { 1 };
        Self {
            digits: self.digits.repeat(times),
            written: self.written * times,
        }
    }
}

/// The digit that a character is or looks like.
fn alike(character: char) -> Option<char> {
    let digit = digits::digit(character).map(|digit| char::from(b'0' + digit));
    digit.or(match character {
        'O' | 'o' => Some('0'),
        'I' | 'l' => Some('1'),
        'Z' => Some('2'),
        'S' => Some('5'),
        'B' => Some('8'),
        _ => None,
    })
}

impl Row {
    /// Whether a group belongs to the row behind this gap.
    fn takes(&self, group: &Group, gap: &str) -> bool {
        if self.groups.is_empty() || self.written + self.spelled > LONGEST {
            return false;
        }
        let is_near = gap.chars().count() <= LONGEST_GAP
            && gap.matches('\n').count() <= 1
            && !gap.contains(|sign: char| sign == WALL || sign.is_alphanumeric());
        let is_list = matches!(gap.trim(), "," | "." | "、");
        let is_close = if self.is_dialled {
            // Times of day are written with dots.
            let is_long = |digits: &str| digits.len() >= FEWEST_A_GROUP;
            !is_list || (is_long(&group.digits) && self.groups.iter().all(|digits| is_long(digits)))
        } else if self.written == 0 && group.written == 0 {
            true
        } else {
            !is_list && !gap.contains(['%', '#', '×', '\n', '$', '¥', '€', '£'])
        };
        is_near && is_close
    }

    fn push(&mut self, group: Group) {
        self.is_dialled |= self.groups.is_empty() && group.digits.starts_with('0');
        self.written += group.written;
        self.spelled += group.digits.len() - group.written;
        self.groups.push(group.digits);
    }

    /// Takes the digit back that was the first half of `dua kali`.
    fn take_repeats(&mut self, word: &str) -> Option<usize> {
        let is_times = |digits: &&String| matches!(digits.as_str(), "2" | "3");
        let digits = self
            .groups
            .last()
            .filter(is_times)
            .filter(|_| word == TIMES)?;
        let times = digits.parse().ok();
        self.groups.pop();
        self.spelled = self.spelled.saturating_sub(1);
        times
    }

    /// The number, if the row is one.
    fn number(self) -> Option<String> {
        let lengths = self.groups.iter().map(String::len);
        let count: usize = lengths.clone().sum();
        let is_year = |digits: &String| digits.len() == 4 && ["19", "20"].contains(&&digits[..2]);
        let is_close = count >= FEWEST_A_GROUP * self.groups.len()
            && lengths.min().unwrap_or_default() >= 2
            && self.written >= FEWEST
            && !self.groups.iter().all(is_year)
            && (!self.is_order || phone::reads_as_mobile(&self.groups.concat()));
        let is_number = count >= FEWEST && (self.is_dialled || is_close || self.spelled >= FEWEST);
        is_number.then(|| self.groups.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_that_stand_apart_are_a_number() {
        for text in [
            "0812 -- 3456 -- 7890",
            "0812 ... 3456 ... 7890",
            "0812     3456     7890",
            "0812~3456~7890",
            "0812:3456;7890",
            "0812=3456'7890",
            "0812‧3456∙7890",
            "0812⁃3456\\7890",
            "0812&3456→7890",
            "0812•3456*7890",
            "0812|3456|7890",
            "{0812}{3456}{7890}",
            "0812, 3456, 7890",
            "0812\n3456\n7890",
            "O812 34S6 789O",
            "零八一二三四五六七八九零",
            "零八一二-三四五六-七八九零",
            "zero eight one two three four five six seven eight nine zero",
            "kosong lapan satu dua tiga empat lima enam tujuh delapan sembilan nol",
        ] {
            let digits: Vec<String> = find(&format!("hubungi {text}, ya"));
            let digits: Vec<String> = digits
                .iter()
                .map(|number| number.replace(' ', ""))
                .collect();
            assert_eq!(digits, ["081234567890"], "{text}");
        }
        assert_eq!(find("call 5551 -- 2345 -- 678"), ["5551 2345 678"]);
    }

    #[test]
    fn lists_of_figures_are_no_number() {
        for text in [
            "sizes 38, 40, 42, 44 and 46",
            "100, 200, 300, 400",
            "jam 09.00, 13.00 dan 17.00",
            "09.30 | 10.30 | 11.30",
            "2024, 2025, 2026",
            "2023 | 2024 | 2025",
            "1 | 2 | 3 | 4 | 5 | 6 | 7",
            "50% / 20% / 1000",
            "1200×600×450",
            "order 1234:5678:90",
            "Total: 150000\n20 Nov",
            "one of two payments failed, three are fine, four five six to go",
            "第一、二、三、四、五、六、七条",
            "二〇二六年十一月二十一日",
            "F1B2 S100 B200",
            "SO12345",
        ] {
            assert_eq!(find(text), [""; 0], "{text}");
        }
    }
}
