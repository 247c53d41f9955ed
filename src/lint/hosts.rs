//! Hosts beside the domains of a pack, and values in a form in which they can be compared.

use crate::domain::directory::ContactKind;
use crate::domain::host::{host_of, is_under};
use crate::domain::text::Text;

/// Whether a host lies under one of the domains.
pub fn lies_under(host: &str, domains: &[Text]) -> bool {
    let mut domains = domains.iter();
    domains.any(|domain| is_under(host, &host_of(domain)))
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
    fn the_same_number_is_the_same_in_every_form() {
        assert_eq!(normal("+1 805-236-0916"), normal("+18052360916"));
    }
}
