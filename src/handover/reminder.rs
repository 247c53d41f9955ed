//! A calendar entry for the day on which to ask again (RFC 5545).

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;

/// A day to be reminded of, and what of.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// The day.
    pub day: Date,
    /// What the calendar shows.
    pub summary: String,
    /// What to do on that day. Nothing that a person typed stands in it.
    pub description: String,
    /// Distinguishes the entry from all others.
    pub name: String,
    /// When the entry was made.
    pub made: Timestamp,
}

impl Reminder {
    /// The file, lines ended with CR LF.
    pub fn render(&self) -> String {
        let stamp = self.made.strftime("%Y%m%dT%H%M%SZ").to_string();
        let compact = |day: Date| day.strftime("%Y%m%d").to_string();
        let after = self.day.checked_add(1.day()).unwrap_or(self.day);
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            format!("PRODID:-//helpme//helpme {}//EN", env!("CARGO_PKG_VERSION")),
            "CALSCALE:GREGORIAN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!(
                "UID:{}-{}@helpme.invalid",
                self.name,
                self.made.as_nanosecond()
            ),
            format!("DTSTAMP:{stamp}"),
            format!("DTSTART;VALUE=DATE:{}", compact(self.day)),
            format!("DTEND;VALUE=DATE:{}", compact(after)),
            format!("SUMMARY:{}", escaped(&self.summary)),
            format!("DESCRIPTION:{}", escaped(&self.description)),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("DESCRIPTION:{}", escaped(&self.summary)),
            // Nine in the morning of that day.
            "TRIGGER:PT9H".to_owned(),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        lines.iter().map(|line| folded(line)).collect()
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// A line in pieces of at most 75 bytes, never cut inside a character; every further piece begins with a space.
fn folded(line: &str) -> String {
    const LONGEST: usize = 75;
    let mut text = String::new();
    let mut bytes = 0;
    for character in line.chars() {
        if bytes + character.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            bytes = 1;
        }
        text.push(character);
        bytes += character.len_utf8();
    }
    text + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminder(summary: &str) -> Reminder {
        Reminder {
            day: jiff::civil::date(2026, 12, 31),
            summary: summary.into(),
            description: "Ask again, then\ncomplain; keep a copy".into(),
            name: "afterpay".into(),
            made: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn an_entry_is_written_as_calendars_read_it() {
        assert_eq!(
            reminder("Afterpay: ask again").render(),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                concat!(
                    "PRODID:-//helpme//helpme ",
                    env!("CARGO_PKG_VERSION"),
                    "//EN"
                ),
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:afterpay-0@helpme.invalid",
                "DTSTAMP:19700101T000000Z",
                "DTSTART;VALUE=DATE:20261231",
                "DTEND;VALUE=DATE:20270101",
                "SUMMARY:Afterpay: ask again",
                "DESCRIPTION:Ask again\\, then\\ncomplain\\; keep a copy",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Afterpay: ask again",
                "TRIGGER:PT9H",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ]
            .join("\r\n")
        );
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let text = reminder(&"退款要再问一次".repeat(20)).render();
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        assert!(
            text.replace("\r\n ", "")
                .contains(&"退款要再问一次".repeat(20))
        );
    }
}
