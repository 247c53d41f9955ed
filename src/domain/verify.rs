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
use super::verdict::{Because, Judgement, Report, ValueKind, Verdict};
use super::walk::Provider;
use super::web_address;
use super::written_out;

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
    let passed_by = found.passed_by.iter();
    let strangers = passed_by.filter(|host| judge.judge(host).verdict > Verdict::Official);
    let judgements: Vec<_> = strangers
        .chain(contacts)
        .map(|contact| (contact, judge.judge(contact)))
        .collect();
    Report {
        judgements: without_pieces(text, judgements),
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

/// The judgements without those that praise what is only a piece of an address which leads elsewhere, such as the genuine beginning
/// of a false host, or a genuine address that a false one carries.
fn without_pieces<'a>(text: &str, judged: Vec<(&String, Judgement<'a>)>) -> Vec<Judgement<'a>> {
    let mut elsewhere: Vec<&str> = judged
        .iter()
        .filter(|(_, judgement)| judgement.verdict > Verdict::Official)
        .map(|(whole, _)| whole.as_str())
        .collect();
    elsewhere.sort_by_key(|whole| Reverse(whole.len()));
    let outside = elsewhere
        .iter()
        .fold(written_out::plain(text), |text, whole| {
            text.replace(whole, " ")
        });
    let is_piece = |contact: &str, judgement: &Judgement<'_>| {
        judgement.verdict == Verdict::Official
            && matches!(judgement.kind, ValueKind::Web | ValueKind::Email)
            && !outside.contains(contact)
            && elsewhere.iter().any(|whole| whole.contains(contact))
    };
    let is_kept: Vec<bool> = judged
        .iter()
        .map(|(contact, judgement)| !is_piece(contact, judgement))
        .collect();
    let kept = judged.into_iter().zip(is_kept);
    kept.filter(|(_, is_kept)| *is_kept)
        .map(|((_, judgement), _)| judgement)
        .collect()
}

impl<'a> Judge<'a, '_> {
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
