//! Hosts of web addresses, and values in a form in which they can be compared.

use crate::domain::directory::ContactKind;

/// The host of a web address: no user, no port, no leading `www.`, in lower case.
pub fn host_of(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}

/// Whether a host is one of the domains or lies under one of them.
pub fn is_under(host: &str, domains: &[impl AsRef<str>]) -> bool {
    domains.iter().any(|domain| {
        let domain = domain.as_ref();
        let domain = domain.strip_prefix("www.").unwrap_or(domain);
        host == domain
            || host
                .strip_suffix(domain)
                .is_some_and(|before| before.ends_with('.'))
    })
}

/// A number or address without what people write differently.
pub fn normal(value: &str) -> String {
    match ContactKind::of(value) {
        ContactKind::Phone => value.chars().filter(char::is_ascii_digit).collect(),
        ContactKind::Email => value.trim().to_ascii_lowercase(),
        ContactKind::Web => {
            let rest = value.split_once("://").map_or(value, |(_, rest)| rest);
            let path = rest
                .split_once('/')
                .map_or("", |(_, path)| path)
                .trim_end_matches('/');
            format!("{}/{path}", host_of(value))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_what_the_browser_would_go_to() {
        for (address, host) in [
            ("https://www.Gojek.com:443/gopay", "gojek.com"),
            ("https://afterpay.com@evil.example/login", "evil.example"),
            (
                "https://afterpay.com.evil.example",
                "afterpay.com.evil.example",
            ),
        ] {
            assert_eq!(host_of(address), host);
        }
        assert!(is_under("help.afterpay.com", &["afterpay.com"]));
        assert!(!is_under("notafterpay.com", &["afterpay.com"]));
        assert!(!is_under("afterpay.com.evil.example", &["afterpay.com"]));
        assert_eq!(normal("+1 805-236-0916"), normal("+18052360916"));
    }
}
