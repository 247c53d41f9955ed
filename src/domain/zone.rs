//! Time zones by name, without the history of each: what is asked is always the time now.

use std::cmp::Ordering;

use jiff::tz::TimeZone;

/// Every name of the IANA database, sorted, with the rule that holds from now on as a POSIX `TZ` string, or `-` where its
/// future cannot be told by one rule (in Gaza it depends on the moon). A test holds it against the database.
const ZONES: &str = include_str!("zones.txt");

/// Whether the IANA database has a zone of this name.
pub fn is_zone(name: &str) -> bool {
    rule(name).is_some()
}

/// The zone, good for today and the years to come; `None` if there is none of this name, or no rule for it.
pub fn time_zone(name: &str) -> Option<TimeZone> {
    TimeZone::posix(rule(name)?).ok()
}

/// What stands after a name.
fn rule(name: &str) -> Option<&'static str> {
    let mut lines = ZONES;
    while !lines.is_empty() {
        let start = lines[..lines.len() / 2]
            .rfind('\n')
            .map_or(0, |end| end + 1);
        let end = lines[start..]
            .find('\n')
            .map_or(lines.len(), |length| start + length);
        let (known, rule) = lines[start..end].split_once(' ')?;
        match name.cmp(known) {
            // Everything before the line, or after it.
            Ordering::Less => lines = &lines[..start],
            Ordering::Equal => return Some(rule),
            Ordering::Greater => lines = lines.get(end + 1..).unwrap_or_default(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        for line in ZONES.lines() {
            let (name, rule) = line.split_once(' ').unwrap();
            assert!(is_zone(name), "{name}");
            assert_eq!(time_zone(name).is_some(), rule != "-", "{name}");
        }
        for other in [
            "",
            " ",
            "A",
            "Zulu2",
            "America",
            "America/Toronto ",
            "-",
            "\n",
        ] {
            assert!(!is_zone(other), "{other:?}");
        }
    }
}
