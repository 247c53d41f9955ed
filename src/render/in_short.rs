//! The card in short, for the end of a page that is longer than the window.

use unicode_segmentation::UnicodeSegmentation;

use crate::domain::advice::{Advice, ChannelAdvice, ContactAdvice};
use crate::domain::directory::{Confidence, ContactKind};
use crate::domain::tree::ChannelKind;
use crate::l10n::phrases::Phrases;

/// What matters most, in one or two lines.
pub fn lines(advice: &Advice, phrases: &Phrases) -> Vec<String> {
    let at_once = advice
        .escalation
        .iter()
        .filter(|body| advice.urgent && body.kind.is_for_emergencies())
        .filter_map(|body| Some((body, confirmed(&body.contacts).next()?)))
        .map(|(body, contact)| {
            phrases.in_short_at_once(contact.value.as_str(), body.name.as_str())
        });
    let first = advice
        .channel
        .iter()
        .flat_map(|channel| first_way(channel, advice.urgent, phrases));
    first.chain(at_once).collect()
}

/// How to reach the channel to use first: its number or address; where none is confirmed, the first step.
fn first_way(channel: &ChannelAdvice, is_urgent: bool, phrases: &Phrases) -> Vec<String> {
    let name = channel.name.as_str();
    let mut contacts = confirmed(&channel.contacts);
    let contact = contacts.find(|contact| leads_to(channel.kind, &contact.value));
    match (contact, channel.steps.first()) {
        (Some(contact), _) => vec![phrases.in_short_contact(name, contact.value.as_str())],
        (None, Some(step)) if channel.kind.needs_contact() => {
            // Whoever loses money now must not stop where there is no number.
            let otherwise = is_urgent.then(|| channel.why.as_str().to_owned());
            [phrases.in_short_step(name, first_sentence(&step.text))]
                .into_iter()
                .chain(otherwise)
                .collect()
        }
        (None, _) => vec![phrases.in_short_channel(name)],
    }
}

/// In so few words there is no room to say that something is not confirmed.
fn confirmed(contacts: &[ContactAdvice]) -> impl Iterator<Item = &ContactAdvice> {
    let contacts = contacts.iter();
    contacts.filter(|contact| contact.source.confidence != Confidence::Unconfirmed)
}

fn first_sentence(text: &str) -> &str {
    text.unicode_sentences().next().unwrap_or(text).trim_end()
}

/// Whether this number or address leads to a channel of this kind: a page about a telephone line is not the line.
fn leads_to(channel: ChannelKind, contact: &str) -> bool {
    match channel {
        ChannelKind::Phone => ContactKind::of(contact) == ContactKind::Phone,
        ChannelKind::Email => ContactKind::of(contact) == ContactKind::Email,
        _ => true,
    }
}
