//! Whether a contact's value is a number or an address that somebody can dial, write to or open.

use crate::domain::directory::ContactKind;
use crate::domain::host::host_of;
use crate::domain::phone;

/// Digits of a number with its country code (ITU-T E.164); the shortest are those of small islands.
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 7..=15;
/// Digits of a number as one dials it within a country, from 110 to a prefix with a whole number behind it.
const NATIONAL: std::ops::RangeInclusive<usize> = 3..=15;
/// Digits of every number of North America, with the 1 of the country code.
const NORTH_AMERICAN: usize = 11;
/// Fewer letters in a row on the keys of a telephone are no word, but slips such as an O for a zero.
const SHORTEST_WORD: usize = 3;

/// Whether the value can be used as it stands; `@name` is an account of a social network.
pub fn is_usable(value: &str, is_social: bool) -> bool {
    match ContactKind::of(value) {
        ContactKind::Phone => is_number(value),
        ContactKind::Email => match value.split_once('@') {
            Some(("", name)) => is_social && is_account(name),
            Some((name, host)) => is_account(name) && is_host(host),
            None => false,
        },
        ContactKind::Web => {
            value.starts_with("https://")
                && !value.contains(char::is_whitespace)
                && is_host(&host_of(value))
        }
    }
}

/// A telephone number in plain digits, with letters only as words on the keys, and an extension only as `ext 2`.
fn is_number(value: &str) -> bool {
    let number = value.split(" ext").next().unwrap_or(value);
    let is_sign = |byte: u8| {
        byte.is_ascii_digit() || byte.is_ascii_uppercase() || b" -().+/#*".contains(&byte)
    };
    let mut words = number.split(|sign: char| !sign.is_ascii_uppercase());
    let Some(read) = phone::read(number) else {
        return false;
    };
    let digits = read.digits().trim_start_matches(['#', '*']);
    let has_length = match number.trim_start_matches('(').starts_with('+') {
        true if digits.starts_with('1') => digits.len() == NORTH_AMERICAN,
        true => INTERNATIONAL.contains(&digits.len()),
        false => NATIONAL.contains(&digits.len()),
    };
    value.bytes().all(|byte| byte.is_ascii())
        && number.bytes().all(is_sign)
        && words.all(|word| word.is_empty() || word.len() >= SHORTEST_WORD)
        && has_length
}

fn is_account(name: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte);
    !name.is_empty() && name.bytes().all(is_sign)
}

/// A host with at least two parts, the last of letters.
fn is_host(host: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last = host.rsplit_once('.').map(|(_, last)| last);
    let is_ending =
        |last: &str| last.len() > 1 && last.starts_with(|sign: char| sign.is_alphabetic());
    last.is_some_and(is_ending) && host.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_can_be_used() {
        for value in [
            "+1 833-844-8095",
            "1300 100 729",
            "0800 461 268",
            "1-800-886-800",
            "081-131-131-131",
            "+62 1500131",
            "+603-2174 1717",
            "(03) 2272 2811",
            "+44 (0)20 7946 0000",
            "400-820-2819",
            "1500729",
            "997",
            "122",
            "#9110",
            "1-800-FTC-HELP",
            "03-2272 2811 ext 2",
            "customerservice@gopay.co.id",
            "first.last+help@mail.example",
            "https://paas.huifu.com/docs/devtools/#/skillsv1_0?id=support",
            "https://help.example:8443/a",
        ] {
            assert!(is_usable(value, false), "{value}");
        }
        assert!(is_usable("@gopayindonesia", true));
    }

    #[test]
    fn slips_are_no_numbers_and_no_addresses() {
        for value in [
            "+1 833-844-8O9",
            "+1 833-844-80",
            "+1 833-844-80955",
            "see the app",
            "４００－１２３",
            "+1 833-844-8095，转 2",
            "12",
            "1300 100 729 / 1300 100 730",
            "1300 100 729, 1300 100 730",
            "+62",
            "htps://paas.huifu.com/open",
            "http://paas.huifu.com/open",
            "www.huifu.com/open",
            "afca.org.au",
            "https://paas huifu.com",
            "https://huifu",
            "https://huifu..com",
            "customerservice@gopay.co,id",
            "customerservice@gopay",
            "customer service@gopay.co.id",
            "a@b@gopay.co.id",
            "@gopayindonesia",
        ] {
            assert!(!is_usable(value, false), "{value}");
        }
    }
}
