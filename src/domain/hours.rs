//! When a line is answered, and whether it is answered now.

use jiff::Timestamp;
use jiff::civil::Weekday;

use super::text::Text;
use super::zone;

/// Opening hours on some days of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The days on which the hours begin.
    pub days: Vec<Weekday>,
    /// Opening, in minutes after midnight.
    pub from: u16,
    /// Closing, in minutes after midnight; 1440 is midnight at the end, a value before `from` is the next day. `helpme check` refuses
    /// the same value as `from`: a day and a night are 0 to 1440.
    pub to: u16,
    /// The zone's name in the IANA database, e.g. `Asia/Tokyo`.
    pub zone: Text,
}

/// Minutes in a day.
pub const DAY: u16 = 24 * 60;

/// Minutes in a week.
const WEEK: u16 = 7 * DAY;

impl Hours {
    /// Whether the line is answered at every hour of every day.
    pub fn is_always(&self) -> bool {
        self.days.len() == 7 && self.from == 0 && self.to == DAY
    }

    /// Whether both say of the same minute of a week that the line is answered; in different zones nobody can tell.
    pub fn overlaps(&self, other: &Self) -> bool {
        let covers = |own: (u16, u16), (begin, _): (u16, u16)| {
            let since = (begin + WEEK - own.0) % WEEK;
            since < own.1
        };
        self.zone == other.zone
            && self.of_week().any(|own| {
                let mut others = other.of_week();
                others.any(|theirs| covers(own, theirs) || covers(theirs, own))
            })
    }

    /// When in the week the line opens, and for how long, in minutes.
    fn of_week(&self) -> impl Iterator<Item = (u16, u16)> {
        let next_day = if self.from < self.to { 0 } else { DAY };
        let length = self.to + next_day - self.from;
        let midnight = |day: &Weekday| u16::from(day.to_monday_zero_offset().unsigned_abs()) * DAY;
        self.days
            .iter()
            .map(move |day| (midnight(day) + self.from, length))
    }

    /// Whether the line is answered at this moment; `None` if the zone is unknown.
    fn is_open(&self, now: Timestamp) -> Option<bool> {
        if self.is_always() {
            return Some(true);
        }
        let here = now.to_zoned(zone::time_zone(&self.zone)?);
        let minute = u16::try_from(here.hour()).ok()? * 60 + u16::try_from(here.minute()).ok()?;
        let today = self.days.contains(&here.weekday());
        let yesterday = self.days.contains(&here.weekday().previous());
        Some(if self.from < self.to {
            today && (self.from..self.to).contains(&minute)
        } else {
            (today && minute >= self.from) || (yesterday && minute < self.to)
        })
    }
}

/// Whether a line with these hours is answered at this moment; `None` if nothing is known of its hours.
pub fn open_now(hours: &[Hours], now: Timestamp) -> Option<bool> {
    let states: Vec<bool> = hours.iter().filter_map(|each| each.is_open(now)).collect();
    (!states.is_empty()).then(|| states.contains(&true))
}

/// Reads days as packs write them: `mon-sun`, `sat`, `mon,wed-fri`.
pub fn parse_days(text: &str) -> Option<Vec<Weekday>> {
    let mut days = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (parse_day(first.trim())?, parse_day(last.trim())?);
        let mut day = first;
        loop {
            if days.contains(&day) {
                return None;
            }
            days.push(day);
            if day == last {
                break;
            }
            day = day.next();
        }
    }
    Some(days)
}

fn parse_day(text: &str) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let offset = NAMES.iter().position(|name| *name == text)?;
    Weekday::from_monday_zero_offset(i8::try_from(offset).ok()?).ok()
}

/// Reads a time of day, `08:00` to `24:00`, in minutes after midnight.
pub fn parse_time(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let is_two_digits =
        |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_two_digits(hour) || !is_two_digits(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour.checked_mul(60)?.checked_add(minute)?;
    (minute < 60 && total <= DAY).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(days: &str, from: &str, to: &str) -> Hours {
        Hours {
            days: parse_days(days).unwrap(),
            from: parse_time(from).unwrap(),
            to: parse_time(to).unwrap(),
            zone: "Asia/Tokyo".into(),
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_line_is_judged_in_its_own_zone() {
        let office = [hours("mon-fri", "09:00", "17:00")];
        // Friday 20 November 2026, 16:59 and 17:00 in Tokyo.
        assert_eq!(open_now(&office, at("2026-11-20T07:59:00Z")), Some(true));
        assert_eq!(open_now(&office, at("2026-11-20T08:00:00Z")), Some(false));
        assert_eq!(open_now(&office, at("2026-11-21T03:00:00Z")), Some(false));
        assert_eq!(open_now(&[], at("2026-11-21T03:00:00Z")), None);
    }

    #[test]
    fn hours_may_run_past_midnight() {
        let night = [hours("fri", "22:00", "06:00")];
        assert_eq!(open_now(&night, at("2026-11-20T14:00:00Z")), Some(true));
        assert_eq!(open_now(&night, at("2026-11-20T20:59:00Z")), Some(true));
        assert_eq!(open_now(&night, at("2026-11-20T21:00:00Z")), Some(false));
    }

    #[test]
    fn hours_overlap_through_the_night_and_over_the_end_of_the_week() {
        for (one, other, overlap) in [
            (
                ("mon-fri", "09:00", "17:00"),
                ("fri", "16:00", "18:00"),
                true,
            ),
            (
                ("mon-fri", "09:00", "17:00"),
                ("fri", "17:00", "18:00"),
                false,
            ),
            (
                ("mon-fri", "09:00", "17:00"),
                ("sat", "09:00", "17:00"),
                false,
            ),
            (("mon", "22:00", "06:00"), ("mon", "23:00", "24:00"), true),
            (("mon", "22:00", "06:00"), ("tue", "05:00", "09:00"), true),
            (("mon", "22:00", "06:00"), ("tue", "06:00", "09:00"), false),
            (("mon", "22:00", "06:00"), ("mon", "05:00", "09:00"), false),
            (("sun", "22:00", "06:00"), ("mon", "00:00", "01:00"), true),
            (
                ("mon-sun", "00:00", "24:00"),
                ("wed", "12:00", "12:30"),
                true,
            ),
        ] {
            let of = |(days, from, to)| hours(days, from, to);
            assert_eq!(of(one).overlaps(&of(other)), overlap, "{one:?} {other:?}");
            assert_eq!(of(other).overlaps(&of(one)), overlap, "{other:?} {one:?}");
        }
        let elsewhere = Hours {
            zone: "Asia/Jakarta".into(),
            ..hours("mon", "09:00", "17:00")
        };
        assert!(!elsewhere.overlaps(&hours("mon", "09:00", "17:00")));
    }

    #[test]
    fn impossible_days_and_times_are_refused() {
        assert_eq!(parse_days("mon-sun").map(|days| days.len()), Some(7));
        for bad in ["", "mo", "mon-", "mon,mon", "mon-wed,tue"] {
            assert_eq!(parse_days(bad), None, "{bad}");
        }
        for bad in ["8:00", "24:01", "12:60", "", "aa:bb", "+1:00"] {
            assert_eq!(parse_time(bad), None, "{bad}");
        }
    }
}
