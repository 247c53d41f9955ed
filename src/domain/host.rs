//! Hosts, as they stand in web addresses, and the domains under which they lie.

use std::borrow::Cow;

use super::fixed_words::{FixedWords, fixed_words};

/// The host of a web address: no user, no port, no leading `www.`, no dot at the end, in lower case.
pub fn host_of(address: &str) -> Cow<'_, str> {
    let rest = without_scheme(address);
    let end = rest.bytes().position(|byte| b"/?#\\".contains(&byte));
    let authority = &rest[..end.unwrap_or(rest.len())];
    let user = authority.bytes().rposition(|byte| byte == b'@');
    let host = &authority[user.map_or(0, |place| place + 1)..];
    let port = host.bytes().rev().take_while(u8::is_ascii_digit).count();
    let host = host[..host.len() - port].strip_suffix(':').unwrap_or(host);
    let host = host.trim_end_matches('.');
    if host.bytes().any(|byte| byte.is_ascii_uppercase()) {
        let lower = host.to_ascii_lowercase();
        return Cow::Owned(without_www(&lower).to_owned());
    }
    Cow::Borrowed(without_www(host))
}

/// An address behind its scheme (RFC 3986, section 3.1); what stands in its path or query is none.
pub fn without_scheme(address: &str) -> &str {
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let length = address.bytes().position(|byte| !is_scheme(byte));
    let rest = length.and_then(|length| address[length..].strip_prefix("://"));
    rest.unwrap_or(address)
}

fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// Whether a host is a domain or lies under it.
pub fn is_under(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .is_some_and(|front| front.is_empty() || front.ends_with('.'))
}

/// The second labels under which the registries of most countries let anybody register a name.
const REGISTRY_LABELS: FixedWords = fixed_words![
    "co", "com", "net", "org", "gov", "go", "ne", "or", "ac", "edu",
];
/// Further ones of the countries that the packs serve: their registries' lists (auDA, DNC, Nominet, JPRS, PANDI, MYNIC, CNNIC,
/// SGNIC, HKIRC, TWNIC).
const FURTHER_REGISTRIES: FixedWords = fixed_words![
    "asn.au",
    "id.au",
    "geek.nz",
    "gen.nz",
    "govt.nz",
    "health.nz",
    "iwi.nz",
    "kiwi.nz",
    "maori.nz",
    "school.nz",
    "ltd.uk",
    "me.uk",
    "nhs.uk",
    "plc.uk",
    "police.uk",
    "sch.uk",
    "ad.jp",
    "ed.jp",
    "gr.jp",
    "lg.jp",
    "biz.id",
    "desa.id",
    "mil.id",
    "my.id",
    "ponpes.id",
    "sch.id",
    "web.id",
    "mil.my",
    "name.my",
    "mil.cn",
    "per.sg",
    "idv.hk",
    "idv.tw",
    "gc.ca",
];

/// Whether a domain is a registry's own, such as `co.id`: whoever registers a name lies under it.
pub fn is_registry(domain: &str) -> bool {
    let is_second = domain
        .split_once('.')
        .is_some_and(|(label, country)| country.len() == 2 && is_registry_label(label));
    !domain.contains('.') || is_second || FURTHER_REGISTRIES.contains(domain)
}

/// Whether a label is a registry's where the label of a country follows.
pub fn is_registry_label(label: &str) -> bool {
    REGISTRY_LABELS.contains(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_what_the_browser_would_go_to() {
        for (address, host) in [
            ("https://www.afca.org.au/make?x#y", "afca.org.au"),
            ("https://www.Gojek.com:443/gopay", "gojek.com"),
            ("AfterPay-Refund.com", "afterpay-refund.com"),
            ("fake.com:8080", "fake.com"),
            ("fake.com.", "fake.com"),
            ("https://afterpay.com@evil.example/login", "evil.example"),
            ("https://afterpay.com\\@evil.example", "afterpay.com"),
            (
                "https://afterpay.com.evil.example",
                "afterpay.com.evil.example",
            ),
            ("http://[::1]/", "[::1]"),
            ("evil.example/?to=https://afterpay.com", "evil.example"),
            ("evil.example/https://afterpay.com", "evil.example"),
            ("afterpay.com:x", "afterpay.com:x"),
        ] {
            assert_eq!(host_of(address), host);
        }
        assert!(is_under("help.afterpay.com", "afterpay.com"));
        assert!(is_under("afterpay.com", "afterpay.com"));
        assert!(!is_under("notafterpay.com", "afterpay.com"));
        assert!(!is_under("afterpay.com.evil.example", "afterpay.com"));
    }

    #[test]
    fn what_anybody_can_register_a_name_under_is_a_registry() {
        for domain in [
            "com", "co.id", "or.id", "web.id", "co.uk", "com.au", "net.au", "com.my", "com.cn",
            "co.jp", "gc.ca",
        ] {
            assert!(is_registry(domain), "{domain}");
        }
        for domain in [
            "gopay.co.id",
            "bi.go.id",
            "ic.gc.ca",
            "gpay.id",
            "okpay.co",
            "go.com",
        ] {
            assert!(!is_registry(domain), "{domain}");
        }
    }
}
