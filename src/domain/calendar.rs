//! Dates in a person's language; the words are handed in.

use std::fmt::Write as _;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use unicode_normalization::UnicodeNormalization;

use super::template::{Piece, Template, TemplateError};
use super::text::Text;

/// How a language writes dates.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The names of the months, January first.
    pub months: Vec<Text>,
    /// What a date in full consists of.
    pub long_date: Vec<DatePart>,
    /// Words for today, joined by commas.
    pub today: Text,
    /// Words for yesterday, joined by commas.
    pub yesterday: Text,
    /// Words for the day before yesterday, joined by commas.
    pub day_before_yesterday: Text,
    /// Words for tomorrow, joined by commas.
    pub tomorrow: Text,
    /// Words for the day after tomorrow, joined by commas.
    pub day_after_tomorrow: Text,
}

/// A part of a date in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month, in digits.
    Day,
    /// The name of the month.
    Month,
    /// The year, in digits.
    Year,
    /// What stands between them.
    Between(String),
}

impl DatePart {
    /// The parts of a date with the placeholders `day`, `month` and `year`.
    pub fn all_of(long_date: &str) -> Result<Vec<Self>, TemplateError> {
        let template = Template::parse(long_date)?;
        let parts = template.pieces().map(|piece| match piece {
            Piece::Placeholder("day") => Self::Day,
            Piece::Placeholder("month") => Self::Month,
            Piece::Placeholder(_) => Self::Year,
            Piece::Text(text) => Self::Between((*text).to_owned()),
        });
        Ok(parts.collect())
    }
}

/// The words of a list, as they are compared with what was typed.
pub fn words(list: &str) -> impl Iterator<Item = String> {
    let words = list.split(',').map(|word| word.trim().to_lowercase());
    words.filter(|word| !word.is_empty())
}

impl Calendar {
    /// The date in full, e.g. `1 October 2026`.
    pub fn long(&self, date: Date) -> String {
        let month = usize::try_from(date.month() - 1).unwrap_or_default();
        let mut long = String::with_capacity(32);
        for part in &self.long_date {
            // Writing into a text cannot fail.
            let _ = match part {
                DatePart::Day => write!(long, "{}", date.day()),
                DatePart::Month => long.write_str(self.months.get(month).map_or("", Text::as_str)),
                DatePart::Year => write!(long, "{}", date.year()),
                DatePart::Between(text) => long.write_str(text),
            };
        }
        long
    }

    /// Reads a date: `2026-10-01`, `1 October 2026`, `October 1, 2026`, `2026年10月1日`, or a word such as `yesterday`;
    /// without a year, the latest such day that is not ahead of today. Dates such as `1/10/2026`, which mean one thing in
    /// Sydney and another in San Francisco, are not understood; `22/10/2026` means the same everywhere.
    pub fn read(&self, text: &str, today: Date) -> Option<Date> {
        self.read_with(text, today, latest)
    }

    /// The same for a day that is to come: without a year, the next such day after today.
    pub fn read_ahead(&self, text: &str, today: Date) -> Option<Date> {
        self.read_with(text, today, next)
    }

    fn read_with(&self, text: &str, today: Date, in_year: InYear) -> Option<Date> {
        let text: String = text.nfkc().collect::<String>().trim().to_lowercase();
        let named = [
            &self.day_before_yesterday,
            &self.yesterday,
            &self.today,
            &self.tomorrow,
            &self.day_after_tomorrow,
        ];
        for (ahead, list) in (-2..).zip(named) {
            if words(list).any(|word| word == text) {
                let ahead: Span = ahead.days();
                return today.checked_add(ahead).ok();
            }
        }
        let in_year = |month, day| in_year(month, day, today);
        read_numbers(&text, in_year).or_else(|| self.read_names(&text, in_year))
    }
    /// A month by name with day and year, in either order, or without a year.
    fn read_names(&self, text: &str, in_year: impl Fn(i8, i8) -> Option<Date>) -> Option<Date> {
        let words: Vec<&str> = text
            .split([' ', ',', '.', '-'])
            .filter(|word| !word.is_empty())
            .collect();
        let (place, month) = words
            .iter()
            .enumerate()
            .find_map(|(place, word)| Some((place, self.month(word)?)))?;
        let mut numbers = words
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place)
            .map(|(_, word)| ordinal(word).parse::<i16>());
        let day = i8::try_from(numbers.next()?.ok()?).ok()?;
        match (numbers.next(), numbers.next()) {
            (Some(Ok(year)), None) if year >= 1000 => Date::new(year, month, day).ok(),
            (None, None) => in_year(month, day),
            _ => None,
        }
    }

    fn month(&self, word: &str) -> Option<i8> {
        let is_word = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
        let place = self
            .months
            .iter()
            .position(|name| is_word && name.to_lowercase().starts_with(word))?;
        i8::try_from(place + 1).ok()
    }
}

/// The year first: `2026-10-01`, `2026/10/1`, `2026.10.1`, `2026年10月1日`; in Chinese also without a year. The year last only
/// where day and month cannot be taken for each other.
fn read_numbers(text: &str, in_year: impl Fn(i8, i8) -> Option<Date>) -> Option<Date> {
    const MONTHS: i8 = 12;
    let is_chinese = text.contains('月') && !text.contains('年');
    let text = text
        .strip_suffix('日')
        .or_else(|| text.strip_suffix(['号', '號']))
        .unwrap_or(text);
    let parts: Vec<&str> = text
        .split(['-', '/', '.', '年', '月'])
        .map(str::trim)
        .collect();
    let day_or_month = |part: &str| part.parse::<i8>().ok();
    match parts[..] {
        [year, month, day] if year.len() == 4 => {
            Date::new(year.parse().ok()?, day_or_month(month)?, day_or_month(day)?).ok()
        }
        [first, second, year] if year.len() == 4 => {
            let (year, first, second) = (
                year.parse().ok()?,
                day_or_month(first)?,
                day_or_month(second)?,
            );
            match (first > MONTHS, second > MONTHS) {
                (true, false) => Date::new(year, second, first).ok(),
                (false, true) => Date::new(year, first, second).ok(),
                _ => None,
            }
        }
        [month, day] if is_chinese => in_year(day_or_month(month)?, day_or_month(day)?),
        _ => None,
    }
}

/// Which day is meant by a month and a day without a year, beside today.
type InYear = fn(i8, i8, Date) -> Option<Date>;

/// The next such day after today.
fn next(month: i8, day: i8, today: Date) -> Option<Date> {
    let years = [today.year(), today.year() + 1].into_iter();
    let mut days = years.filter_map(|year| Date::new(year, month, day).ok());
    days.find(|date| *date > today)
}

/// The latest such day that is not ahead of today; nobody means the 29th of February of some years ago without saying the year.
fn latest(month: i8, day: i8, today: Date) -> Option<Date> {
    let years = [today.year(), today.year() - 1].into_iter();
    let mut days = years.filter_map(|year| Date::new(year, month, day).ok());
    days.find(|date| *date <= today)
}

/// The number at the beginning of `1st` or `1hb`; other words as they are.
fn ordinal(word: &str) -> &str {
    let number = word.trim_end_matches(|character: char| character.is_ascii_lowercase());
    if word.len() - number.len() <= 2 {
        number
    } else {
        word
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Calendar {
        let months =
            "January February March April May June July August September October November December";
        Calendar {
            months: months.split(' ').map(Text::from).collect(),
            long_date: DatePart::all_of("{ $day } { $month } { $year }").unwrap(),
            today: "today, now".into(),
            yesterday: "yesterday".into(),
            day_before_yesterday: "the day before yesterday, two days ago".into(),
            tomorrow: "tomorrow".into(),
            day_after_tomorrow: "the day after tomorrow".into(),
        }
    }

    #[test]
    fn a_date_is_read_in_the_ways_people_write_it() {
        let today = jiff::civil::date(2026, 11, 22);
        let october = Some(jiff::civil::date(2026, 10, 1));
        for text in [
            "2026-10-01",
            "2026/10/1",
            "1 October 2026",
            "Oct 1, 2026",
            "1 oct",
            "２０２６年１０月１日",
            "2026年10月1日",
            "10月1日",
            "10月1号",
            "2026年10月1號",
            "1st October",
            "1hb oct 2026",
        ] {
            assert_eq!(english().read(text, today), october, "{text}");
        }
        assert_eq!(
            english().read("Yesterday", today),
            Some(jiff::civil::date(2026, 11, 21))
        );
        assert_eq!(
            english().read("25 December", today),
            Some(jiff::civil::date(2025, 12, 25))
        );
        assert_eq!(
            english().read("12月25日", today),
            Some(jiff::civil::date(2025, 12, 25))
        );
        for (text, month, day) in [
            ("1 December", 12, 1),
            ("12月1日", 12, 1),
            ("tomorrow", 11, 23),
            ("the day after tomorrow", 11, 24),
            ("today", 11, 22),
            ("2026-12-31", 12, 31),
        ] {
            let ahead = Some(jiff::civil::date(2026, month, day));
            assert_eq!(english().read_ahead(text, today), ahead, "{text}");
        }
        let next_year = Some(jiff::civil::date(2027, 11, 22));
        assert_eq!(english().read_ahead("22 November", today), next_year);
        for text in ["22/10/2026", "10/22/2026", "22.10.2026"] {
            let day = Some(jiff::civil::date(2026, 10, 22));
            assert_eq!(english().read(text, today), day, "{text}");
        }
        assert_eq!(
            english().read("the day before yesterday", today),
            Some(jiff::civil::date(2026, 11, 20))
        );
        for text in [
            "1/10/2026",
            "22/13/2026",
            "31/02/2026",
            "22/10/26",
            "29 Feb",
            "10/1",
            "10-1",
            "1abc October",
            "",
            "soon",
            "2026-13-01",
            "31 February 2026",
            "1 ma",
            "99999999999 May",
        ] {
            assert_eq!(english().read(text, today), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_in_full_is_read_back() {
        let today = jiff::civil::date(2026, 11, 22);
        let mut date = jiff::civil::date(2024, 1, 1);
        while date < today {
            assert_eq!(english().read(&english().long(date), today), Some(date));
            date = date.checked_add(1.day()).unwrap();
        }
    }
}
