//! Whether a number, address or link that somebody was given is real: judged against what is known of a provider.
//!
//! Only what a source names as the contact of the provider, or of a body above it, is official; whatever resembles it without
//! being it is a look-alike; and of everything else nothing is known, which is no praise.

use std::cmp::Reverse;

use unicode_normalization::UnicodeNormalization;

use super::contact_text;
use super::directory::Fake;
use super::guard::is_unseen;
use super::judge::{Judge, same_text, shown};
use super::judge_mail::mailbox;
use super::known_numbers::KnownNumbers;
use super::number_text::Known;
use super::phone;
use super::region::Region;
use super::seen_text::seen;
use super::verdict::{Because, Judgement, Report, ValueKind, Verdict};
use super::walk::Provider;
use super::web_address;

/// Judges what was typed: as one value if it is one, else each contact in it.
pub fn judge_text<'a>(provider: &'a Provider, text: &str, region: Option<&Region>) -> Report<'a> {
    let judge = Judge { provider, region };
    let text = text.trim();
    let alone = (!text.contains('\n')).then(|| judge.judge(text));
    let alone = alone.filter(|judgement| judgement.kind != ValueKind::Other);
    let known = KnownNumbers::new(&judge);
    let found = contact_text::find(text, &judge.names(), &known);
    let holds_known = |contacts: &[String]| contacts.iter().any(|each| known.is_known(each));
    // What stands round an address is no part of it, and may hold another. A number is read as one; but before a known one may
    // stand `24/7`.
    let is_one = |judgement: &Judgement<'_>| match &found.contacts[..] {
        _ if !found.passed_by.is_empty() => false,
        contacts if judgement.kind == ValueKind::Phone => {
            judgement.verdict == Verdict::Official || !holds_known(contacts)
        }
        [] => true,
        [only] => only == text || goes_on(text, only, judgement),
        _ => false,
    };
    if let Some(judgement) = alone.filter(is_one) {
        return Report {
            judgements: vec![judgement],
            ..Report::default()
        };
    }
    // Where nothing else was given, the number itself is in question; but an amount is not praised for the digits of a contact.
    let is_alone = found.contacts.is_empty();
    let mut passed_over = found.passed_over.clone();
    passed_over.retain(|number| !known.is_known(number));
    let contacts = if is_alone {
        &passed_over
    } else {
        &found.contacts
    };
    // A host in an odd place may lead astray, but is none that the person was given: it is warned of, and not praised.
    let mut strangers = judge.judged(&found.passed_by);
    strangers.retain(|(_, judgement)| judgement.verdict > Verdict::Official);
    let mut judgements = without_pieces(&found.as_read, strangers, judge.judged(contacts));
    // Whoever reads the page out begins at the top.
    let directory = &provider.directory;
    judgements.sort_by_key(|judgement| {
        (
            Reverse(judgement.verdict),
            judgement.is_on_official_page(directory),
        )
    });
    Report {
        judgements,
        has_more: found.has_more,
        has_passed_over: !is_alone && !found.passed_over.is_empty(),
        has_withheld: found.has_withheld,
    }
}

/// Whether a link goes on, on the same host, behind what was found in it: letters may be a part of its path.
fn goes_on(text: &str, found: &str, judgement: &Judgement<'_>) -> bool {
    let after = text
        .strip_prefix(found)
        .and_then(|rest| rest.chars().next());
    let host = web_address::read(found).map(|address| address.host);
    after.is_some_and(char::is_alphanumeric) && host == judgement.host
}

/// A text that was judged, and what was found.
type Judged<'t, 'a> = (&'t String, Judgement<'a>);

/// The judgements, those on strangers first, without those that praise what is only a piece of an address which leads elsewhere, such
/// as the genuine beginning of a false host, or a genuine address that a false one carries. Of a stranger, no piece is judged better.
fn without_pieces<'a>(
    text: &str,
    strangers: Vec<Judged<'_, 'a>>,
    contacts: Vec<Judged<'_, 'a>>,
) -> Vec<Judgement<'a>> {
    let elsewhere: Vec<&str> = strangers
        .iter()
        .chain(&contacts)
        .filter(|(_, judgement)| judgement.verdict > Verdict::Official)
        .map(|(whole, _)| whole.as_str())
        .collect();
    let beside_all = without(text, &elsewhere);
    let wholes: Vec<&str> = strangers.iter().map(|(whole, _)| whole.as_str()).collect();
    let beside_strangers = without(text, &wholes);
    let is_piece = |contact: &str, judgement: &Judgement<'_>| {
        let is_address = matches!(judgement.kind, ValueKind::Web | ValueKind::Email);
        let is_of_other = judgement.verdict == Verdict::Official
            && !beside_all.contains(contact)
            && elsewhere.iter().any(|whole| whole.contains(contact));
        let is_of_stranger = !beside_strangers.contains(contact)
            && strangers.iter().any(|(whole, stranger)| {
                let is_same = stranger.shown == judgement.shown;
                is_same || (stranger.verdict > judgement.verdict && whole.contains(contact))
            });
        is_address && (is_of_other || is_of_stranger)
    };
    let is_kept = |(contact, judgement): &Judged<'_, '_>| !is_piece(contact, judgement);
    let contacts: Vec<_> = contacts.into_iter().filter(is_kept).collect();
    let all = strangers.into_iter().chain(contacts);
    all.map(|(_, judgement)| judgement).collect()
}

/// A text, as people see it, without these parts.
fn without(text: &str, parts: &[&str]) -> String {
    let mut parts = parts.to_vec();
    parts.sort_by_key(|part| Reverse(part.len()));
    parts
        .iter()
        .fold(text.to_owned(), |text, part| text.replace(&seen(part), " "))
}

impl<'a> Judge<'a, '_> {
    fn judged<'t>(&self, contacts: &'t [String]) -> Vec<Judged<'t, 'a>> {
        let contacts = contacts.iter();
        contacts
            .map(|contact| (contact, self.judge(contact)))
            .collect()
    }

    pub(super) fn judge(&self, text: &str) -> Judgement<'a> {
        let folded: String = text
            .trim()
            .nfkc()
            .filter(|character| !is_unseen(*character))
            .collect();
        let mailbox = mailbox(&folded);
        let whole = mailbox
            .as_ref()
            .map_or(folded.clone(), |(user, host)| format!("{user}@{host}"));
        let listed = self
            .directory()
            .fakes
            .iter()
            .find(|fake| same_text(&fake.value, &whole));
        if let Some(account) = folded
            .strip_prefix('@')
            .filter(|name| !name.contains(['@', '/', ' ']))
        {
            return self.account(account, listed);
        }
        if let Some((user, host)) = mailbox {
            let is_hidden = text.trim().chars().any(is_unseen);
            return self.email(&user, &host, listed, is_hidden);
        }
        if let Some(number) = phone::read(text) {
            return self.phone(&folded, &number);
        }
        match web_address::read(text).filter(|_| folded.contains('.') || folded.contains("://")) {
            Some(address) if !folded.contains(char::is_whitespace) => self.web(&address),
            _ => Judgement {
                shown: shown(&folded),
                host: None,
                kind: ValueKind::Other,
                verdict: Verdict::Unknown,
                because: Because::Nothing,
            },
        }
    }

    fn account(&self, account: &str, listed: Option<&'a Fake>) -> Judgement<'a> {
        let name = self
            .names()
            .into_iter()
            .find(|name| web_address::mentions(account, name));
        let (verdict, because) = match (listed, name) {
            (Some(fake), _) => (Verdict::KnownFalse, Because::Fake(fake)),
            (None, Some(_)) => (Verdict::LookAlike, self.named()),
            (None, None) => (Verdict::Unknown, Because::Nothing),
        };
        Judgement {
            shown: shown(&format!("@{account}")),
            host: None,
            kind: ValueKind::Account,
            verdict,
            because,
        }
    }
}
