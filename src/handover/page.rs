//! The official page for a card, and the text of its message.

use crate::domain::advice::{Advice, ChannelAdvice, MessageAdvice, Standing};
use crate::domain::directory::{Confidence, ContactKind};
use crate::domain::text::Text;
use crate::domain::tree::Form;

/// The official page: that of the channel to use first, else of the other channels, else the provider's own site.
pub fn official_page(advice: &Advice, domains: &[Text]) -> Option<String> {
    let of_channel = |channel: &ChannelAdvice| {
        let pages = channel.contacts.iter().filter(|contact| {
            ContactKind::of(&contact.value) == ContactKind::Web
                && contact.source.confidence == Confidence::Official
        });
        pages.map(|contact| address(&contact.value)).next()
    };
    advice
        .channel
        .iter()
        .chain(&advice.other_channels)
        .filter(|channel| channel.standing == Standing::Confirmed)
        .find_map(of_channel)
        .or_else(|| domains.first().map(|domain| address(domain)))
}

/// Only web addresses may come out of this, whatever a pack says.
fn address(value: &str) -> String {
    if value.starts_with("https://") || value.starts_with("http://") {
        value.to_owned()
    } else {
        format!("https://{value}")
    }
}

/// The message as it is pasted: without its subject, which has a line of its own in a form. `None` if there is none.
pub fn message(advice: &Advice) -> Option<(Form, Option<&str>, &str)> {
    match &advice.message {
        MessageAdvice::None { .. } => None,
        MessageAdvice::Message {
            form,
            subject,
            body,
            ..
        } => Some((*form, subject.as_deref(), body)),
    }
}

/// The values that the message still lacks.
pub fn blanks(advice: &Advice) -> usize {
    match &advice.message {
        MessageAdvice::None { .. } => 0,
        MessageAdvice::Message { missing, .. } => missing.len(),
    }
}
