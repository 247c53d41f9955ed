//! The signs of addresses as the sources of e-mails write them: HTML's references (`&#46;`, `&period;`) and quoted-printable's `=2E`.

/// The named references of HTML for the signs of addresses (HTML standard, section 13.5).
const NAMES: &[(&str, char)] = &[
    ("amp", '&'),
    ("colon", ':'),
    ("commat", '@'),
    ("period", '.'),
    ("sol", '/'),
];
/// No reference to a sign of an address is longer.
const LONGEST: usize = 10;

/// The text with these signs themselves, as a reader of e-mails shows it: read once.
pub(super) fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(['&', '=']) {
        let (before, after) = rest.split_at(place);
        decoded.push_str(before);
        // RFC 2045, section 6.7
        let quoted = after.starts_with("=2E").then_some(('.', 3));
        if let Some((sign, length)) = reference(after).or(quoted) {
            decoded.push(sign);
            rest = &after[length..];
        } else {
            decoded.push_str(&after[..1]);
            rest = &after[1..];
        }
    }
    decoded + rest
}

/// The character for which a reference at the beginning of a text stands, and how long that is; browsers let `;` be missing behind
/// a number.
fn reference(text: &str) -> Option<(char, usize)> {
    let inner = text.strip_prefix('&')?;
    let Some(number) = inner.strip_prefix('#') else {
        let length = inner
            .char_indices()
            .take(LONGEST)
            .find(|(_, end)| *end == ';')?
            .0;
        let (_, sign) = NAMES.iter().find(|(name, _)| *name == &inner[..length])?;
        return Some((*sign, length + 2));
    };
    let (digits, radix) = number
        .strip_prefix(['x', 'X'])
        .map_or((number, 10), |digits| (digits, 16));
    let after = digits.trim_start_matches(|digit: char| digit.is_digit(radix));
    let sign = u32::from_str_radix(&digits[..digits.len() - after.len()], radix).ok()?;
    let sign = char::from_u32(sign).filter(|sign| !sign.is_control())?;
    let after = after.strip_prefix(';').unwrap_or(after);
    Some((sign, text.len() - after.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_addresses_are_read_as_a_browser_reads_them() {
        for (written, expected) in [
            ("https&#58;//evil&#46;tld", "https://evil.tld"),
            (
                "cs&commat;evil&period;tld, evil&#x2E;tld",
                "cs@evil.tld, evil.tld",
            ),
            ("evil&#46tld or evil=2Etld", "evil.tld or evil.tld"),
            ("?a=1&amp;b=2&c=3", "?a=1&b=2&c=3"),
            ("evil&amp;period;tld", "evil&period;tld"),
            ("R&D &#; &#0; &unknown;", "R&D &#; &#0; &unknown;"),
        ] {
            assert_eq!(decoded(written), expected, "{written}");
        }
    }
}
