//! The date that a page itself bears, as exactly as it is known: a day, a month, a year, or years from and to.

use jiff::civil::Date;

/// The first day that the date covers; of years from and to, of the last year. `None` if it is no date.
pub fn latest_day(text: &str) -> Option<Date> {
    let is_sign = |sign: u8| sign.is_ascii_digit() || sign == b'-';
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let year = |place: usize| parts[place].parse::<i16>().ok();
    let part = |place: usize| parts[place].parse::<i8>().ok();
    match lengths.as_slice() {
        _ if !text.bytes().all(is_sign) => None,
        [4] => Date::new(year(0)?, 1, 1).ok(),
        [4, 2] => Date::new(year(0)?, part(1)?, 1).ok(),
        [4, 2, 2] => Date::new(year(0)?, part(1)?, part(2)?).ok(),
        [4, 4] if year(0)? < year(1)? => Date::new(year(1)?, 1, 1).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_is_read_as_exactly_as_it_is_known() {
        for (text, day) in [
            ("2024-09-24", Some(date(2024, 9, 24))),
            ("2024-09", Some(date(2024, 9, 1))),
            ("2024", Some(date(2024, 1, 1))),
            ("2020-2022", Some(date(2022, 1, 1))),
            ("2021-13-45", None),
            ("2021-11-31", None),
            ("2022-2020", None),
            ("24-09-2024", None),
            ("kelmarin", None),
            ("+024", None),
            ("", None),
        ] {
            assert_eq!(latest_day(text), day, "{text}");
        }
    }
}
