//! Whether a contact is one that is known to be false, in whatever form it is written.

use super::directory::ContactKind;
use super::host::{host_of, is_under, without_scheme};
use super::phone::{self, Likeness};
use super::region::Coverage;
use super::web_address::{self, WebAddress};

/// Whether a value is the false one that was seen in these regions: the same number in any form, the same mailbox or account, an
/// address or mailbox on the false host or below it, or the false page of another website or a page below it.
pub fn is_same(fake: &str, seen_in: &Coverage, value: &str) -> bool {
    let same_text = fake.trim().to_lowercase() == value.trim().to_lowercase();
    same_text
        || match ContactKind::of(fake) {
            ContactKind::Phone => is_same_number(fake, seen_in, value),
            ContactKind::Email => false,
            ContactKind::Web => is_same_website(fake, value),
        }
}

/// Whether a false address is a whole website: a host and no page of it.
pub fn is_bare_host(fake: &str) -> bool {
    let rest = without_scheme(fake);
    ContactKind::of(fake) == ContactKind::Web
        && rest.trim_end_matches('/').split('/').nth(1).is_none()
}

/// Whether a host is that of a false website or lies below it.
pub fn is_false_host(fake: &str, host: &str) -> bool {
    is_bare_host(fake) && is_under(host, &host_of(fake))
}

/// Whether an address is a false page of a website that others use too, such as an account, or lies below it.
pub fn is_false_page(fake: &str, address: &WebAddress) -> bool {
    if is_bare_host(fake) || ContactKind::of(fake) != ContactKind::Web {
        return false;
    }
    web_address::read(fake).is_some_and(|fake| {
        let [fake_path, path] = [&fake.path, &address.path].map(|path| path.to_lowercase());
        let below = path.strip_prefix(fake_path.trim_end_matches('/'));
        let is_below = below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        host_of(&fake.host) == host_of(&address.host) && is_below
    })
}

fn is_same_number(fake: &str, seen_in: &Coverage, value: &str) -> bool {
    let number = phone::read(value);
    let likeness = number.and_then(|number| {
        let known = phone::Known::new(fake, seen_in)?;
        number.likeness(&known)
    });
    likeness.is_some_and(|likeness| likeness != Likeness::Near)
}

fn is_same_website(fake: &str, value: &str) -> bool {
    match ContactKind::of(value) {
        ContactKind::Phone => false,
        ContactKind::Email => {
            let host = value.rsplit('@').next().unwrap_or_default();
            is_false_host(fake, &host_of(host))
        }
        ContactKind::Web if is_bare_host(fake) => is_under(&host_of(value), &host_of(fake)),
        ContactKind::Web => {
            web_address::read(value).is_some_and(|address| is_false_page(fake, &address))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::region::Region;

    #[test]
    fn a_false_contact_is_known_in_every_form() {
        let region =
            Region::parse("NZ").map_or(Coverage::Everywhere, |region| Coverage::Only(vec![region]));
        for (fake, value) in [
            ("+1 805-236-0916", "1 805-236-0916"),
            ("+1 805-236-0916", "(805) 236.0916"),
            ("+1 805-236-0916", "+1 805 236 0916 ext. 5"),
            ("0800 024 136", "+64 800 024 136"),
            ("go-pay.co.id", "https://go-pay.co.id/help"),
            ("go-pay.co.id", "HTTPS://WWW.GO-PAY.CO.ID:443"),
            ("Go-Pay.co.id:8080", "help.go-pay.co.id"),
            ("go-pay.co.id", "cs@go-pay.co.id"),
            ("https://t.me/go_help", "t.me/Go_Help/"),
            ("https://t.me/go_help", "https://www.t.me/go_help/7?a=b"),
            ("info@afterpay.com", "Info@Afterpay.com"),
            ("@gopay_indonesia", "@GoPay_Indonesia"),
        ] {
            assert!(is_same(fake, &region, value), "{fake}: {value}");
        }
        for (fake, value) in [
            ("+1 805-236-0916", "+1 805-236-0917"),
            ("go-pay.co.id", "https://gopay.co.id"),
            ("go-pay.co.id", "https://not-go-pay.co.id"),
            ("info@afterpay.com", "https://afterpay.com"),
            ("https://t.me/go_help", "https://t.me/go_helpers"),
            ("https://t.me/go_help", "https://t.me"),
            ("997", "9971234"),
        ] {
            assert!(!is_same(fake, &region, value), "{fake}: {value}");
        }
    }
}
