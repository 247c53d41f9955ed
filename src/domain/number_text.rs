//! Finds the telephone numbers in a line of a message: every row of digits that could be dialled, unless it plainly is something else.
//!
//! A stranger's number that is overlooked beside a genuine address makes the whole message look genuine. So what is no date, no amount
//! and no order number is taken for a telephone number, with or without a word that speaks of calls.

use std::ops::RangeInclusive;

use super::call_word;
use super::fixed_words::{FixedWords, fixed_words};
use super::other_figure::{self, Figure};
use super::phone;
use super::plain_line::{self, count, is_between};
pub(super) use super::plain_line::{FEWEST, WALL};

/// So many digits are a number where a word speaks of a call.
const CALLED: RangeInclusive<usize> = 5..=6;
/// More digits are no telephone number as people write them (E.164, with a zero before them).
const MOST: usize = 16;
/// Between the digits of a number stand at most so many signs, as in `(03) - 2272`.
const LONGEST_GAP: usize = 3;
/// So many digits have service codes, behind which letters on the keys are dialled.
const SERVICE_CODE: usize = 4;
/// As far as the row of digits is looked at beside which opening hours stand, in characters.
const NEAR: usize = 40;
/// So many digits have hours, years and keys to press.
const LONGEST_UNIT: usize = 4;
/// What stands behind the hour of a day, a span of time and how often something is done, where no other unit does.
const OF_HOURS: FixedWords = fixed_words![
    "h", "hr", "hrs", "hour", "hours", "am", "pm", "a", "p", "x", "times", "time", "kali", "jam",
    "hari", "day", "days", "week", "weeks", "month", "months", "minggu", "bulan", "min", "mins",
    "minute", "minutes", "minit", "menit", "second", "seconds", "saat", "detik", "pagi", "siang",
    "sore", "petang", "malam", "tengah", "wib", "wita", "wit", "business", "working", "o",
];
/// Numbers with letters that nobody says to call have at least so many signs.
const FEWEST_WITH_LETTERS: usize = 10;

/// The numbers of a line.
#[derive(Debug, Default)]
pub struct Numbers {
    /// As they are written, in order; one that cannot be a telephone number stands for what could not be told apart.
    pub found: Vec<String>,
    /// Those of [`FEWEST`] digits and more that stand there as an amount or an order number.
    pub passed_over: Vec<String>,
    /// The line with walls in the place of these, and of dates and times.
    pub left: String,
}

/// The numbers that are known.
pub trait Known {
    /// Whether a number is one of them, in whatever form.
    fn is_known(&self, number: &str) -> bool;

    /// Whether its owner is named near it.
    fn is_named(&self, _number: &str, _before: &[char], _after: &[char]) -> bool {
        false
    }
}

impl<F: Fn(&str) -> bool> Known for F {
    fn is_known(&self, number: &str) -> bool {
        self(number)
    }
}

/// Finds the numbers of a line.
pub fn find(line: &str, known: &impl Known) -> Numbers {
    let is_known = |number: &str| known.is_known(number);
    let mut numbers = Numbers::default();
    let mut line = plain_line::folded(line, is_known);
    take_service_codes(&mut line, &mut numbers);
    let characters = without_other_figures(&line, &mut numbers, is_known);
    let mut search = Search {
        known,
        is_list: is_list(&characters),
        left: characters.clone(),
        line,
        characters,
        listed: None,
        numbers,
    };
    let mut place = 0;
    while let Some(start) = next_digit(&search.characters, place) {
        place = search.take_row(start);
    }
    search.numbers.left = search.left.into_iter().collect();
    search.numbers
}

/// A line in which numbers are looked for.
struct Search<'k, K> {
    known: &'k K,
    /// The line as it is written, in plain digits.
    line: Vec<char>,
    /// It with walls in the place of other figures, and then of the numbers as well.
    characters: Vec<char>,
    left: Vec<char>,
    /// Whether it holds numbers and nothing else.
    is_list: bool,
    /// Where the last number that is known ends.
    listed: Option<usize>,
    numbers: Numbers,
}

impl<K: Known> Search<'_, K> {
    /// Takes the numbers of the row of digits that begins here, and tells where it ends.
    fn take_row(&mut self, start: usize) -> usize {
        let known = self.known;
        let is_known = |number: &str| known.is_known(number);
        let characters = &self.characters;
        let end = row_end(characters, start, is_known);
        let begin = with_signs_before(characters, start, end);
        let row = text(&characters[begin..end]);
        let is_called = call_word::stands_before(&self.line[..begin]);
        let vanity = vanity(&row, &characters[end..], is_called);
        if let Some((whole, length)) = vanity.filter(|_| !is_known(&row)) {
            self.numbers.found.push(whole);
            self.left[begin..end + length].fill(WALL);
            return end + length;
        }
        let is_joined = begin
            .checked_sub(1)
            .and_then(|before| characters.get(before))
            .is_some_and(|before| before.is_ascii_alphanumeric() || "$¥€£.,".contains(*before));
        let mut from = 0;
        for number in apart(&row, is_known) {
            let behind = row[from..]
                .find(number)
                .map_or("", |place| &row[from + place + number.len()..]);
            let is_unit_behind = behind.is_empty() && begins_with_unit(&self.characters[end..]);
            let number = without_figures_beside(number, is_unit_behind, is_known);
            // What was beside the number is left.
            let written = row[from..].find(number).map_or(from, |place| from + place);
            let first = begin + row[..written].chars().count();
            if self.take_number(number, first, is_joined) {
                from = written + number.len();
            }
        }
        end
    }

    /// Takes a number that begins there, if it is one and no figure.
    fn take_number(&mut self, number: &str, first: usize, is_joined: bool) -> bool {
        let last = first + number.chars().count();
        let (before, after) = (&self.line[..first], &self.line[last..]);
        let is_known = self.known.is_known(number);
        let is_wanted = || {
            if is_known {
                self.is_to_be_called(number, first, last)
            } else {
                CALLED.contains(&count(number)) && call_word::leads_to(before, after)
            }
        };
        if count(number) < FEWEST && (is_joined || !is_wanted()) {
            return false;
        }
        let is_other = is_known && other_figure::is_no_contact(before, after);
        let is_bare = number.bytes().all(|byte| byte.is_ascii_digit());
        if is_other || (count(number) > MOST && is_bare) {
            self.numbers.passed_over.push(number.to_owned());
        } else {
            self.numbers.found.push(number.to_owned());
        }
        self.left[first..last].fill(WALL);
        if is_known {
            self.listed = Some(last);
        }
        true
    }

    /// Whether a short number that is known is one to call there, and not a figure with the same digits.
    fn is_to_be_called(&self, number: &str, first: usize, last: usize) -> bool {
        let (before, after) = (&self.line[..first], &self.line[last..]);
        let is_in_list = self
            .listed
            .is_some_and(|end| end <= first && call_word::joins(&self.line[end..first]));
        let is_meant = self.is_list || is_in_list || self.known.is_named(number, before, after);
        number.starts_with('#')
            || (is_meant && !call_word::is_counted(after))
            || call_word::speaks_of(before, after)
    }
}

/// Whether a line holds numbers and nothing else: `997, 131`, or one with its hours, `997 (08.00-17.00)`.
fn is_list(line: &[char]) -> bool {
    let is_divider = |sign: &char| matches!(*sign, ',' | ';' | '、' | '/' | WALL);
    let is_sign = |sign: &char| matches!(sign, ' ' | '#' | '(' | ')');
    line.iter().any(is_divider)
        && line
            .iter()
            .all(|sign| sign.is_ascii_digit() || is_divider(sign) || is_sign(sign))
}

/// The line with walls in the place of dates, times, amounts and order numbers.
fn without_other_figures(
    characters: &[char],
    numbers: &mut Numbers,
    is_known: impl Fn(&str) -> bool,
) -> Vec<char> {
    let mut kept = characters.to_vec();
    let mut place = plain_line::point(characters, &is_known);
    kept[..place].fill(WALL);
    while let Some(start) = next_digit(characters, place) {
        if let Some(end) = span_end(&kept, start, &is_known) {
            kept[start..end].fill(WALL);
            place = end;
            continue;
        }
        let end = other_figure::end(characters, start);
        place = end;
        let text = text(&characters[start..end]);
        let Some(figure) = other_figure::read(&text, &characters[..start], &characters[end..])
        else {
            continue;
        };
        let is_long = count(&text) >= FEWEST;
        let before = &characters[..start];
        let is_number = match figure {
            Figure::Time | Figure::Place => false,
            // Nobody who says to call an amount means the amount, unless a currency stands before it.
            Figure::Amount => {
                call_word::stands_before(before) && !other_figure::is_no_contact(before, &[])
            }
            Figure::Order => {
                is_known(&text)
                    || phone::reads_as_mobile(&text)
                    || call_word::asks_about(&other_figure::near(before))
                    || call_word::asks_behind(&characters[end..])
            }
        };
        if is_long && is_number {
            continue;
        }
        if is_long && matches!(figure, Figure::Amount | Figure::Order) {
            numbers.passed_over.push(text);
        }
        kept[start..end].fill(WALL);
    }
    kept
}

/// Takes out what is dialled with stars, as `*123#` and `**21*081234567890#` are: it acts on the telephone and its line (3GPP TS
/// 22.030). Between two hashes, as in `#123#`, may also stand a topic.
fn take_service_codes(line: &mut [char], numbers: &mut Numbers) {
    let mut place = 0;
    let begins = |sign: &char| matches!(sign, '*' | '#');
    while let Some(start) = line[place..].iter().position(begins) {
        let start = place + start;
        let is_in_code = |sign: &&char| sign.is_ascii_digit() || matches!(sign, '*' | '#');
        place = start + line[start..].iter().take_while(is_in_code).count();
        let row = text(&line[start..place]);
        let code = row.rfind('#').map_or("", |last| &row[..=last]);
        let is_dialled = row.starts_with('*') || call_word::stands_before(&line[..start]);
        if count(code) > 0 && is_dialled {
            numbers.found.push(code.to_owned());
            line[start..start + code.len()].fill(WALL);
        }
    }
}

/// Where a span with dots ends that begins here, of hours or years. Beside a part of a number, and where a word speaks of a call, it
/// may be digits to dial.
fn span_end(characters: &[char], start: usize, is_known: impl Fn(&str) -> bool) -> Option<usize> {
    let end = other_figure::span_end(characters, start)?;
    let (before, after) = (&characters[..start], &characters[end..]);
    let is_in_row = |sign: &&char| sign.is_ascii_digit() || **sign == '+' || is_between(**sign);
    let row_before = before.iter().rev().take_while(is_in_row).take(NEAR).count();
    let row_before: String = before[start - row_before..].iter().collect();
    let row_after: String = after.iter().take_while(is_in_row).take(NEAR).collect();
    let is_whole = |row: &str| {
        let row = row.trim_matches(|sign: char| is_between(sign));
        row.is_empty() || count(row) >= FEWEST || is_known(row)
    };
    let stands_apart = is_whole(&row_before) && is_whole(&row_after);
    // Opening hours stand behind the name of a line, too; years do not.
    let is_called = if characters[start..end].contains(&'.') {
        call_word::stands_before(before)
    } else {
        call_word::leads_to(before, after)
    };
    (stands_apart && !is_called).then_some(end)
}

fn next_digit(characters: &[char], from: usize) -> Option<usize> {
    let rest = characters.get(from..)?;
    let place = rest.iter().position(char::is_ascii_digit)?;
    Some(from + place)
}

/// Where a row of digits ends, with the short gaps in it.
fn row_end(characters: &[char], start: usize, is_known: impl Fn(&str) -> bool) -> usize {
    let mut end = start;
    loop {
        while characters.get(end).is_some_and(char::is_ascii_digit) {
            end += 1;
        }
        let gap = characters[end..]
            .iter()
            .take_while(|character| is_between(**character))
            .count();
        // Without a space between, these join two numbers, or belong to none: what is left of either would be another number.
        let is_joint = matches!(characters.get(end), Some(',' | '+'));
        let gap = if is_joint { 1 } else { gap };
        let goes_on = (1..=LONGEST_GAP).contains(&gap)
            && characters.get(end + gap).is_some_and(char::is_ascii_digit);
        if !goes_on
            || (end - start <= NEAR
                && parts(characters, end, gap)
                && is_known(&text(&characters[start..end])))
        {
            return end;
        }
        end += gap;
    }
}

/// Whether the gap behind a known number parts it from what follows: a comma before hours, a unit or a key to press, as in `,24 jam`
/// and `,2#`; and a bracket before another number.
fn parts(characters: &[char], end: usize, gap: usize) -> bool {
    let after = &characters[end + gap..];
    let after = &after[..after.len().min(NEAR)];
    let digits = after
        .iter()
        .take_while(|sign| sign.is_ascii_digit())
        .count();
    let behind = text(&after[digits..]);
    let is_word = |text: &str| text.starts_with(char::is_alphabetic);
    if characters[end] == ',' {
        let is_unit = behind.starts_with(['#', ':']) || is_word(behind.trim_start());
        return digits <= LONGEST_UNIT && is_unit;
    }
    let row = after
        .iter()
        .take_while(|sign| sign.is_ascii_digit() || is_between(**sign));
    let row = row.count();
    characters[end..end + gap] == [' ', '(']
        && (count(&text(&after[..row])) >= FEWEST || is_word(&text(&after[row..])))
}

fn text(characters: &[char]) -> String {
    characters.iter().collect()
}

/// Where a row begins with its plus, hash or bracket.
fn with_signs_before(characters: &[char], start: usize, end: usize) -> usize {
    let has_bracket = characters[start..end].contains(&')');
    let signs = characters[..start]
        .iter()
        .rev()
        .take_while(|sign| matches!(sign, '+' | '#') || (has_bracket && **sign == '('));
    start - signs.count().min(2)
}

/// `1-800-FLOWERS`, `1-800-flowers`, `call 1300 help me`: the number with the letters that follow the digits, and how many
/// characters these are.
fn vanity(row: &str, after: &[char], is_called: bool) -> Option<(String, usize)> {
    let capitals: String = after
        .iter()
        .take_while(|character| character.is_ascii_uppercase() || **character == '-')
        .collect();
    if let Some(found) = with_letters(row, &capitals) {
        return Some(found);
    }
    let is_code = count(row) <= SERVICE_CODE;
    let mut letters: String = after
        .iter()
        .take_while(|sign| {
            sign.is_ascii_alphabetic() || **sign == '-' || (is_called && **sign == ' ')
        })
        .collect();
    if is_called {
        letters.truncate(end_of_fourth_letter(&letters));
    }
    let is_joined = letters.starts_with('-') && row.len() + letters.len() > FEWEST_WITH_LETTERS;
    with_letters(row, &letters).filter(|_| is_code && (is_called || is_joined))
}

/// A number with the letters behind it, if they are a word on the keys.
fn with_letters(row: &str, letters: &str) -> Option<(String, usize)> {
    let is_word = letters.chars().filter(char::is_ascii_alphabetic).count() >= 4;
    let whole = format!("{row}{}", letters.trim_end_matches(['-', ' ']));
    (is_word && phone::read(&whole).is_some()).then_some((whole, letters.len()))
}

/// Where the word ends in which the fourth letter stands.
fn end_of_fourth_letter(words: &str) -> usize {
    let mut letters = 0;
    let mut end = 0;
    for word in words.split_inclusive([' ', '-']) {
        if letters >= 4 {
            break;
        }
        end += word.len();
        letters += word.chars().filter(char::is_ascii_alphabetic).count();
    }
    end
}

/// A row as the numbers that it is made of. Where that cannot be told, it stays whole.
fn apart(row: &str, is_known: impl Fn(&str) -> bool) -> Vec<&str> {
    let parts: Vec<&str> = row
        .split([',', '/', '・', '·'])
        .flat_map(|part| part.split(" - "))
        .collect();
    let are_numbers = parts
        .iter()
        .all(|part| count(part) >= FEWEST || is_known(part));
    let parts = if are_numbers { parts } else { vec![row] };
    parts.into_iter().flat_map(apart_at_spaces).collect()
}

/// Two numbers with nothing but a space between: the second begins with a zero, or is a whole number without a space in it.
fn apart_at_spaces(row: &str) -> Vec<&str> {
    let mut numbers = Vec::new();
    let (mut start, mut word, mut so_far) = (0, 0, 0);
    let is_long = count(row) > MOST;
    for (space, _) in row.match_indices(' ').filter(|_| is_long) {
        so_far += count(&row[word..space]);
        word = space + 1;
        let next = row[word..].split(' ').next().unwrap_or_default();
        if so_far >= FEWEST && (next.starts_with(['0', '(']) || count(next) >= FEWEST) {
            numbers.push(&row[start..space]);
            (start, so_far) = (word, 0);
        }
    }
    numbers.push(&row[start..]);
    let trimmed = numbers.into_iter().map(|number| {
        number.trim_matches(|character: char| {
            !character.is_ascii_digit() && !matches!(character, '+' | '#' | '(')
        })
    });
    trimmed.collect()
}

/// Whether a unit follows a figure, or the rest of the hours that it begins: `24 jam`, `9am`, `8:00`.
fn begins_with_unit(after: &[char]) -> bool {
    let near: String = after.iter().take(NEAR).collect();
    let near = near.trim_start().to_lowercase();
    let word = near.split(|sign: char| !sign.is_ascii_alphabetic()).next();
    near.starts_with([
        ':', '小', '時', '时', '点', '點', '分', '次', '天', '日', '月', '年', '号', '號', '回',
    ]) || word.is_some_and(|word| OF_HOURS.contains(word))
        || call_word::is_counted(after)
}

/// A known number without the hours or the year that stand beside it: `1500729 24 jam`, `2026 0120-990-634`. More digits would
/// be another number.
fn without_figures_beside(
    number: &str,
    is_unit_behind: bool,
    is_known: impl Fn(&str) -> bool,
) -> &str {
    if is_known(number) {
        return number;
    }
    let is_year = |figure: &str| figure.len() == 4 && figure.starts_with("20");
    if let Some((figure, rest)) = number.split_once(' ')
        && is_year(figure)
        && is_known(rest)
    {
        return rest;
    }
    // The end of a bracket with a figure in it: `(TTY: 711) 1-833-844-8095`.
    if let Some((figure, rest)) = number.split_once(") ")
        && figure.len() <= LONGEST_UNIT
        && is_known(rest)
    {
        return rest;
    }
    let Some((before, figure)) = number.rsplit_once([' ', '(']) else {
        return number;
    };
    let before = before.trim_end_matches([' ', '(', '-', '.', ',']);
    // `1500729 9-17` names hours without a unit; a figure alone may be one more digit.
    let is_span = figure.contains(['-', '/']);
    let are_hours = are_hours(figure) && (is_span || is_unit_behind);
    if (is_year(figure) || are_hours) && is_known(before) {
        before
    } else {
        number
    }
}

/// `24`, `9-17`, `7/24`, and the days of a year.
fn are_hours(figure: &str) -> bool {
    let is_hour = |hour: &str| hour.len() <= 2 && hour.parse::<u8>().is_ok_and(|hour| hour <= 24);
    let hours: Vec<&str> = figure.split(['-', '/']).collect();
    figure == "365" || (hours.len() <= 2 && hours.into_iter().all(is_hour))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str) -> (Vec<String>, bool) {
        let known = |number: &str| matches!(number, "997" | "#9110" | "1500729");
        let numbers = find(line, &known);
        (numbers.found, !numbers.passed_over.is_empty())
    }

    #[test]
    fn every_row_of_digits_that_could_be_dialled_is_a_number() {
        for (line, expected) in [
            ("1500729 or 1500730", &["1500729", "1500730"][..]),
            ("1500729, 6281234567890", &["1500729", "6281234567890"]),
            (
                "客服 400-820-2819、13812345678",
                &["400-820-2819", "13812345678"],
            ),
            (
                "0120-990-634,080-1234-5678",
                &["0120-990-634", "080-1234-5678"],
            ),
            (
                "0120-990-634 0120-990-635",
                &["0120-990-634", "0120-990-635"],
            ),
            (
                "0800 024 136/0805 444 5555",
                &["0800 024 136", "0805 444 5555"],
            ),
            (
                "0800 024 136 - 0805 444 5555",
                &["0800 024 136", "0805 444 5555"],
            ),
            ("400-820-2819 13812345678", &["400-820-2819", "13812345678"]),
            (
                "1500729 +62 812-3456-7890",
                &["1500729", "+62 812-3456-7890"],
            ),
            (
                "(03) 2272-2811 (+60 3 2272 2811)",
                &["(03) 2272-2811", "+60 3 2272 2811"],
            ),
            (
                "WA6281234567890 Rp081234567890",
                &["6281234567890", "081234567890"],
            ),
            ("Rp 081234567890", &["081234567890"]),
            ("order 081234567890", &["081234567890"]),
            ("order 805-444-5555", &["805-444-5555"]),
            ("bukti transaksi 081234567890", &["081234567890"]),
            ("電話 5551234567", &["5551234567"]),
            ("8 0 5 4 4 4 5 5 5 5", &["8 0 5 4 4 4 5 5 5 5"]),
            ("805 - 444 - 5555", &["805 - 444 - 5555"]),
            ("628,123,456,7890", &["628,123,456,7890"]),
            ("0+62 1500131", &["0+62 1500131"]),
            ("+62.812.345.67", &["+62.812.345.67"]),
            ("805\u{200b}444\u{200b}5555", &["8054445555"]),
            ("080ー1234ー5678", &["080ー1234ー5678"]),
            ("before 2026-10-01 14:30, 8054445555", &["8054445555"]),
            ("1800 931 678 ext 2", &["1800 931 678"]),
            ("1500729x6281234567890", &["1500729", "6281234567890"]),
            (
                "call 997, #9110 or 1-800-FTC-HELP",
                &["997", "#9110", "1-800-FTC-HELP"],
            ),
            ("order 1500729", &["1500729"]),
            ("call 1-800-afterpay now", &["1-800-afterpay"]),
            ("1800-Flowers", &["1800-Flowers"]),
            ("or 0800 scamline today", &["0800 scamline"]),
            ("or 1300 help me out", &["1300 help"]),
            ("Call 13 22 44 or 13 22 45", &["13 22 44", "13 22 45"]),
            ("请致电95123或95124", &["95123", "95124"]),
            ("QQ群 654321", &["654321"]),
            ("call 997 for help", &["997"]),
            ("1500729 (24 jam), 1500729 2026", &["1500729", "1500729"]),
            ("1500729 (08.00-17.00)", &["1500729"]),
            ("1500730 (08.00–17.00)", &["1500730"]),
            ("1500729 (8.00 pagi–5.00 petang)", &["1500729"]),
            ("1500730 (08.00 hingga 17.00)", &["1500730"]),
            ("1500729, jam 08.00 - 12.00/13.00-17.00", &["1500729"]),
            ("997 (08.00-17.00)", &["997"]),
            ("0812 08.15-17.30", &["0812 08.15-17.30"]),
            ("08.15-17.30 7890", &["08.15-17.30 7890"]),
            ("hubungi 08.15-17.30", &["08.15-17.30"]),
            ("+08.15-17.30", &["+08.15-17.30"]),
            ("08.15-17.60", &["08.15-17.60"]),
            ("1500729 6123 4567", &["1500729 6123 4567"]),
            ("997 0812 3456", &["997 0812 3456"]),
            (
                "8\u{FE0F}\u{20E3}0\u{FE0F}\u{20E3}5\u{FE0F}\u{20E3}4444",
                &["8054444"],
            ),
            ("❽❶❷❸➃➄➅", &["8123456"]),
            ("805 444 5555 805 444 5556", &["805 444 5555 805 444 5556"]),
        ] {
            assert_eq!(
                found(line),
                (expected.iter().map(ToString::to_string).collect(), false),
                "{line}"
            );
        }
    }

    #[test]
    fn what_plainly_is_something_else_is_passed_over() {
        for (line, is_told) in [
            ("on 1/10/2026 at 14:30, by 2026-12-01 or 1.10.2026", false),
            ("RM 1,234.50, Rp150.000, A$86.40 and 12,50", false),
            ("order 100234567", true),
            ("Order number is F-100234567", true),
            ("No. Pesanan: 100234567890, resit #123456789", true),
            ("订单号：100234567890 金额1500000元", true),
            ("Rp 1.500.000, Rp1500000 and 1500000 rupiah", true),
            ("Rp. 12.345.678 or 1,234,567.00", true),
            ("transaction 20260101123456789012", true),
            ("98765432109876543210", true),
            ("A997, RM 997, order 997, 3 shirts", false),
            ("Rp50000 atau 60000, order 12345 or 12346", false),
            ("1300-word essay, 1300 people, in 1800 days", false),
        ] {
            assert_eq!(found(line), (Vec::new(), is_told), "{line}");
        }
    }
}
