//! Whether an e-mail address is real: one that a source names; the host after the last `@` says the rest.

use super::directory::{Confidence, Fake};
use super::fixed_words::{FixedWords, fixed_words};
use super::judge::{Judge, same_text, shown};
use super::verdict::{Because, Judgement, Trick, ValueKind, Verdict};
use super::web_address;

/// Mailboxes that anybody can have.
const FREE_MAIL: FixedWords = fixed_words![
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "yahoo.com",
    "yahoo.co.jp",
    "yahoo.co.id",
    "icloud.com",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "163.com",
    "126.com",
    "mail.ru",
    "gmx.com",
    "aol.com",
    "zoho.com",
];

impl<'a> Judge<'a, '_> {
    pub(super) fn email(
        &self,
        user: &str,
        host: &str,
        listed: Option<&'a Fake>,
        is_hidden: bool,
    ) -> Judgement<'a> {
        let address = web_address::read(host);
        let host = address
            .as_ref()
            .map_or_else(|| host.to_lowercase(), |address| address.host.clone());
        let whole = format!("{}@{host}", user.to_lowercase());
        let is_disguised = is_hidden
            || user.contains(['@', '%', '\\', '/'])
            || address.as_ref().is_none_or(|address| address.is_disguised);
        let (verdict, because) = self.mail(&whole, user, &host, listed, is_disguised);
        Judgement {
            shown: shown(&format!("{user}@{host}")),
            host: Some(host),
            kind: ValueKind::Email,
            verdict,
            because,
        }
    }

    fn mail(
        &self,
        whole: &str,
        user: &str,
        host: &str,
        listed: Option<&'a Fake>,
        is_disguised: bool,
    ) -> (Verdict, Because<'a>) {
        if let Some(fake) = listed {
            return (Verdict::KnownFalse, Because::Fake(fake));
        }
        let contact = self
            .contacts()
            .filter(|(contact, _)| same_text(&contact.value, whole))
            .min_by_key(|(contact, _)| contact.source.confidence);
        match contact {
            Some((contact, owner)) if contact.source.confidence == Confidence::Unconfirmed => {
                return (Verdict::Unknown, Because::Contact(contact, owner));
            }
            Some((contact, owner)) if !is_disguised => {
                return (Verdict::Official, Because::Contact(contact, owner));
            }
            _ => {}
        }
        let (verdict, because) = self.host(host);
        match because {
            Because::Domain(_, owner, _) if is_disguised => (
                Verdict::LookAlike,
                Because::Trick(Trick::Disguised, String::new(), owner),
            ),
            Because::Domain(_, owner, _)
                if web_address::shape(user) != user.to_lowercase() && !user.is_ascii() =>
            {
                (
                    Verdict::LookAlike,
                    Because::Trick(Trick::Homoglyph, String::new(), owner),
                )
            }
            Because::Domain(_, owner, _) => (Verdict::Unknown, Because::OwnDomain(owner)),
            // Of another company its websites are known, not its mailboxes; and the sender of an e-mail can be forged.
            Because::OtherService(_) => (Verdict::LookAlike, because),
            Because::Nothing
                if self
                    .names()
                    .iter()
                    .any(|name| web_address::mentions(user, name))
                    || self.has_official_user(user) =>
            {
                let trick = if FREE_MAIL.contains(host) {
                    Trick::Mailbox
                } else {
                    Trick::NameInPath
                };
                (
                    Verdict::LookAlike,
                    Because::Trick(trick, String::new(), self.provider_owner()),
                )
            }
            because => (verdict, because),
        }
    }

    /// `info@afterpay.com@evil.tld`: an official domain before the last `@`.
    fn has_official_user(&self, user: &str) -> bool {
        self.domains()
            .any(|(domain, _)| user.to_lowercase().contains(domain))
    }
}

/// User and host of an e-mail address: the last `@` counts. A display name and `mailto:` are put aside.
pub(super) fn mailbox(text: &str) -> Option<(String, String)> {
    let inner = match (text.rfind('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => &text[open + 1..close],
        _ => text,
    };
    let inner = inner.trim();
    let is_mailto = inner.to_lowercase().starts_with("mailto:");
    let inner = if is_mailto {
        inner[7..].split('?').next().unwrap_or_default()
    } else {
        inner
    };
    let (user, host) = inner.rsplit_once('@')?;
    let is_one = !user.is_empty()
        && !host.is_empty()
        && !inner.contains("://")
        && !inner.contains(char::is_whitespace)
        && !host.contains('/')
        && !user.contains('/');
    is_one.then(|| (user.to_owned(), host.trim_end_matches('.').to_owned()))
}
