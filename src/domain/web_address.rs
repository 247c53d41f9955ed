//! Web addresses, read as browsers read them, and host names compared with the names of somebody else.

use std::collections::HashMap;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use url::Url;

use super::guard::is_unseen;
use super::host::{is_registry_label, is_under, without_scheme};

/// A web address, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress {
    /// The host, in lower-case ASCII (IDNA), without a dot at the end.
    pub host: String,
    /// The path, as browsers send it.
    pub path: String,
    /// What follows the path: query and fragment.
    pub rest: String,
    /// Something stands before an `@` in front of the host.
    pub has_user_info: bool,
    /// It is written so that people, or other programs, read it differently.
    pub is_disguised: bool,
}

/// How a host name resembles another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resemblance {
    /// The other name stands at the beginning or in the middle.
    ExtraSubdomain,
    /// Other letters that look the same.
    Homoglyph,
    /// The same name with another ending.
    OtherEnding,
    /// The other name inside a longer one.
    NameInside,
    /// A letter or two differ.
    Spelling,
}

/// Reads a web address, with or without a scheme; `None` if the text is something else.
pub fn read(text: &str) -> Option<WebAddress> {
    let trimmed = text
        .trim()
        .trim_matches(|character| "<>\"'“”‘’`".contains(character));
    let visible: String = trimmed
        .chars()
        .filter(|character| !is_unseen(*character))
        .collect();
    let mut is_disguised = visible != trimmed || visible.contains('\\');
    let folded: String = visible.nfkc().collect();
    // A sign that only becomes a divider through folding divides for some programs and not for others.
    let has_folded_divider = visible.chars().any(|character| {
        !character.is_ascii()
            && [character]
                .into_iter()
                .nfkc()
                .any(|folded| "/?#@:\\%".contains(folded))
    });
    is_disguised |=
        has_folded_divider && visible.contains(|character: char| character.is_ascii_alphanumeric());
    is_disguised |= has_folded_hyphen(&visible);
    let plain = folded
        .replace("[.]", ".")
        .replace("(.)", ".")
        .replace("[dot]", ".")
        .replace("[:]", ":");
    let plain = plain
        .strip_prefix("hxxp")
        .map_or(plain.clone(), |rest| format!("http{rest}"));
    let (scheme, after) = match plain.split_once("://") {
        Some((scheme, after)) if !scheme.contains(['.', '/']) => {
            (scheme.to_ascii_lowercase(), after.to_owned())
        }
        _ => ("https".to_owned(), plain.trim_start_matches('/').to_owned()),
    };
    is_disguised |= !matches!(scheme.as_str(), "http" | "https");
    let authority = after
        .split(['/', '?', '#', '\\'])
        .next()
        .unwrap_or_default();
    is_disguised |= authority.contains('%');
    let url = Url::parse(&format!("https://{after}")).ok()?;
    let host = url.host_str()?.trim_end_matches('.').to_ascii_lowercase();
    // Browsers let signs such as `,` and `&` stand in a host, and labels be empty, where people read two addresses; no host has
    // them (RFC 1123). Symbols do stand in some, and in front of a genuine host they join it with another.
    let is_of_hosts = |character: char| {
        character.is_alphanumeric() || is_combining_mark(character) || "-._[]:".contains(character)
    };
    is_disguised |= host.contains("..") || !self::visible(&host).chars().all(is_of_hosts);
    let is_written_in_full =
        plain.contains("://") || authority.matches('.').count() == 3 || authority.starts_with('[');
    let looks_like_host = (url.domain().is_none() && is_written_in_full)
        || (host.contains('.')
            && !host.ends_with(|character: char| character.is_ascii_digit())
            && url.domain().is_some());
    if !looks_like_host || host.is_empty() || after.contains(char::is_whitespace) {
        return None;
    }
    Some(WebAddress {
        host,
        path: url.path().to_owned(),
        rest: [url.query(), url.fragment()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("#"),
        has_user_info: !url.username().is_empty()
            || url.password().is_some()
            || authority.contains('@'),
        is_disguised,
    })
}

/// Whether a host is joined by a dash that becomes a hyphen through folding: to people it parts two.
fn has_folded_hyphen(address: &str) -> bool {
    let authority = without_scheme(address).split(['/', '?', '#']).next();
    let mut characters = authority.unwrap_or_default().chars();
    let is_mixed = address.contains(|character: char| character.is_ascii_alphanumeric());
    is_mixed && characters.any(|sign| sign != '-' && sign.nfkc().eq(['-']))
}

/// A text without percent-encoding, however often it was encoded; what goes deeper than anybody nests it stays.
pub(super) fn decoded(text: &str) -> String {
    const DEEPEST: usize = 16;
    let mut decoded = text.to_owned();
    for _ in 0..DEEPEST {
        let next = percent_decode_str(&decoded)
            .decode_utf8_lossy()
            .into_owned();
        if next == decoded {
            break;
        }
        decoded = next;
    }
    decoded
}

/// The host name in the letters that a person sees.
pub fn visible(host: &str) -> String {
    idna::domain_to_unicode(host).0
}

/// The label that names whoever owns a host: `afterpay` of `help.afterpay.com`, `clearpay` of `clearpay.co.uk`.
pub fn owner_label(host: &str) -> &str {
    let labels: Vec<&str> = host.split('.').collect();
    match labels[..] {
        [.., owner, registry, country] if country.len() == 2 && is_registry_label(registry) => {
            owner
        }
        [.., owner, _] => owner,
        [only] => only,
        [] => "",
    }
}

/// How a host resembles a domain; only names of five letters and more are compared loosely.
pub fn resemblance(host: &str, domain: &str) -> Option<Resemblance> {
    let (seen, alike) = (visible(host), shape(&visible(host)));
    let domain_shape = shape(domain);
    if seen != *domain && is_under(&alike, &domain_shape) {
        return Some(Resemblance::Homoglyph);
    }
    if format!(".{alike}.").contains(&format!(".{domain_shape}.")) {
        return Some(Resemblance::ExtraSubdomain);
    }
    if alike.contains(&domain_shape) || alike.contains(&domain_shape.replace('.', "-")) {
        return Some(Resemblance::NameInside);
    }
    let brand = owner_label(domain);
    if brand.len() >= SHORTEST_NAME {
        return resembles_name(host, brand);
    }
    let same_name = brand.len() > 3 && shape(owner_label(&seen)) == shape(brand);
    let slip = domain.len() >= 11 && strsim::osa_distance(&alike, &domain_shape) <= 1;
    same_name
        .then_some(Resemblance::OtherEnding)
        .or(slip.then_some(Resemblance::Spelling))
}

/// Names below this length are too common to be looked for inside others.
const SHORTEST_NAME: usize = 5;

/// How a host resembles a name.
pub fn resembles_name(host: &str, name: &str) -> Option<Resemblance> {
    let seen = visible(host);
    let owner = owner_label(&seen);
    let (owner_shape, name_shape) = (shape(owner), shape(name));
    if owner == name {
        return Some(Resemblance::OtherEnding);
    }
    if owner_shape == name_shape {
        return Some(Resemblance::Homoglyph);
    }
    if name.len() < SHORTEST_NAME {
        return None;
    }
    let joined = |text: &str| text.replace('-', "");
    if joined(&owner_shape) == name_shape {
        return Some(Resemblance::Spelling);
    }
    if seen
        .split('.')
        .any(|label| joined(&shape(label)).contains(&name_shape))
    {
        return Some(Resemblance::NameInside);
    }
    let slips = if name.len() >= 8 { 2 } else { 1 };
    let is_near = |part: &str| {
        part.chars().count().abs_diff(name.len()) <= slips
            && strsim::osa_distance(part, &name_shape) <= slips
    };
    let parts = owner_shape.split('-').chain([owner_shape.as_str()]);
    let subdomains = seen.split('.').map(shape).collect::<Vec<_>>();
    (parts.into_iter().any(is_near) || subdomains.iter().rev().skip(1).any(|label| is_near(label)))
        .then_some(Resemblance::Spelling)
}

/// Whether a text holds a name, however its letters are dressed.
pub fn mentions(text: &str, name: &str) -> bool {
    name.len() >= SHORTEST_NAME
        && shape(text)
            .replace(['-', '_', '.'], "")
            .contains(&shape(name))
}

/// Characters that look like ASCII ones: each with these, from the table of UTS #39.
static LOOK_ALIKES: LazyLock<HashMap<char, &'static str>> = LazyLock::new(|| {
    let all = include_str!(concat!(env!("OUT_DIR"), "/look_alikes.txt"));
    let entries = all.lines().filter_map(|line| {
        let character = line.chars().next()?;
        Some((character, &line[character.len_utf8()..]))
    });
    entries.collect()
});

/// The shape of a text: letters that look the same become the same (UTS #39, confusables), in lower case.
pub fn shape(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut skeleton = String::with_capacity(lower.len());
    for character in lower.nfd() {
        match LOOK_ALIKES.get(&character) {
            Some(shape) => skeleton.push_str(shape),
            None => skeleton.push(character),
        }
    }
    // The table keeps accents and the pairs that only small type confuses.
    skeleton
        .nfd()
        .filter(|character| !matches!(character, '\u{300}'..='\u{36F}'))
        .collect::<String>()
        .to_lowercase()
        .replace('1', "l")
        .replace('0', "o")
        .replace("vv", "w")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_what_a_browser_would_open() {
        for (text, host) in [
            (
                "https://www.afterpay.com/en-AU/help?x=1",
                "www.afterpay.com",
            ),
            ("AFTERPAY.COM", "afterpay.com"),
            ("ａｆｔｅｒｐａｙ．ｃｏｍ", "afterpay.com"),
            ("afterpay。com", "afterpay.com"),
            ("https://afterpay.com@evil.tld/x", "evil.tld"),
            ("https://afterpay.com\\@evil.tld", "afterpay.com"),
            ("https://evil.tld/https://afterpay.com", "evil.tld"),
            ("hxxps://afterpay[.]com", "afterpay.com"),
            ("https://аfterpay.com", "xn--fterpay-1fg.com"),
            ("http://0x7f.1/", "127.0.0.1"),
            ("afterpay.com.", "afterpay.com"),
            ("afterpay.com:8443", "afterpay.com"),
        ] {
            assert_eq!(
                read(text).map(|address| address.host).as_deref(),
                Some(host),
                "{text}"
            );
        }
        for text in ["", "afterpay", "https://", "1.5", "a b.com", "."] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn disguises_are_seen() {
        for text in [
            "https://afterpay.com\\@evil.tld",
            "https://afterpay.com／evil.tld",
            "https://%61fterpay.com",
            "after\u{200b}pay.com",
            "javascript://afterpay.com/%0aalert(1)",
            "https://afterpay.com\u{202e}",
        ] {
            assert!(
                read(text).is_none_or(|address| address.is_disguised),
                "{text}"
            );
        }
        assert!(read("https://afterpay.com@evil.tld").is_some_and(|address| address.has_user_info));
        assert!(
            !read("https://www.afterpay.com/en-AU/@help?a=b@c")
                .is_some_and(|address| address.has_user_info || address.is_disguised)
        );
    }

    #[test]
    fn resemblance_has_a_name() {
        for (host, expected) in [
            ("afterpay.com.evil.tld", Some(Resemblance::ExtraSubdomain)),
            ("xn--fterpay-1fg.com", Some(Resemblance::Homoglyph)),
            ("help.xn--fterpay-1fg.com", Some(Resemblance::Homoglyph)),
            ("afterpay.co", Some(Resemblance::OtherEnding)),
            ("afterpay-support.com", Some(Resemblance::NameInside)),
            ("afterpay-com.help", Some(Resemblance::NameInside)),
            ("afterpey.com", Some(Resemblance::Spelling)),
            ("aftrepay.com", Some(Resemblance::Spelling)),
            ("after-pay.com", Some(Resemblance::Spelling)),
            ("example.com", None),
        ] {
            assert_eq!(resemblance(host, "afterpay.com"), expected, "{host}");
        }
        assert_eq!(
            resemblance("paypa1.com", "paypal.com"),
            Some(Resemblance::Homoglyph)
        );
        assert_eq!(
            resemblance("g0pay.co.id", "gopay.co.id"),
            Some(Resemblance::Homoglyph)
        );
        assert_eq!(
            resemblance("bi.go.id.evil.tld", "bi.go.id"),
            Some(Resemblance::ExtraSubdomain)
        );
        assert_eq!(resemblance("hi.go.id", "bi.go.id"), None);
        assert_eq!(
            resemblance("acfa.org.au", "afca.org.au"),
            Some(Resemblance::Spelling)
        );
    }
}
