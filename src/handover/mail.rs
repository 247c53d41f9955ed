//! The message as an e-mail: a `mailto:` address (RFC 6068).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::domain::advice::Advice;
use crate::domain::directory::{Confidence, ContactKind};

/// What may stand as it is in a part of the address (RFC 3986, unreserved).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
const KEPT_IN_RECIPIENT: &AsciiSet = &KEPT.remove(b'@').remove(b'+');

/// The confirmed address to write to, that of the channel to use first before the others.
pub fn recipient(advice: &Advice) -> Option<&str> {
    let channels = advice.channel.iter().chain(&advice.other_channels);
    channels
        .flat_map(|channel| &channel.contacts)
        .find(|contact| {
            ContactKind::of(&contact.value) == ContactKind::Email
                && contact.source.confidence != Confidence::Unconfirmed
        })
        .map(|contact| contact.value.as_str())
}

/// The address that opens a mail program with everything filled in; the recipient stays open if none is known.
pub fn link(recipient: Option<&str>, subject: &str, body: &str) -> String {
    let recipient = utf8_percent_encode(recipient.unwrap_or_default(), KEPT_IN_RECIPIENT);
    // Line breaks in a body are CR LF (RFC 6068, section 5).
    let body = body.replace('\n', "\r\n");
    let subject = utf8_percent_encode(subject, KEPT);
    let body = utf8_percent_encode(&body, KEPT);
    format!("mailto:{recipient}?subject={subject}&body={body}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_but_plain_letters_is_encoded() {
        assert_eq!(
            link(
                Some("help+my@gopay.co.id"),
                "Refund & fee: 退款",
                "Hello,\nRM 1 = 100%?"
            ),
            "mailto:help+my@gopay.co.id?subject=Refund%20%26%20fee%3A%20%E9%80%80%E6%AC%BE&body=Hello%2C%0D%0ARM%201%20%3D%20100%25%3F"
        );
        assert_eq!(link(None, "a", "b"), "mailto:?subject=a&body=b");
        // A recipient cannot smuggle in further headers.
        assert!(link(Some("a@b.c?bcc=x@y.z"), "a", "b").starts_with("mailto:a@b.c%3Fbcc%3Dx@y.z?"));
    }
}
