//! What time it is where the person is.

use helpme::domain::zone;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The moment, in the zone of the computer.
pub fn now() -> Zoned {
    // Most computers name their zone; only where that helps no further is a file of the system read.
    let here = named_zone().and_then(|name| zone::time_zone(&name));
    Timestamp::now().to_zoned(here.unwrap_or_else(TimeZone::system))
}

/// The name of the zone: in `TZ` (POSIX, with or without its colon), or by the file to which `/etc/localtime` points.
fn named_zone() -> Option<String> {
    if let Ok(name) = std::env::var("TZ") {
        return Some(name.trim_start_matches(':').to_owned());
    }
    let file = std::fs::read_link("/etc/localtime").ok()?;
    let (_, name) = file.to_str()?.split_once("/zoneinfo/")?;
    Some(name.to_owned())
}
