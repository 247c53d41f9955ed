//! The card as JSON: a versioned shape for tests and other programs, described in README.md.

use serde::Serialize;

use super::card::replay;
use super::versioned::{SCHEMA, pretty};
use crate::domain::advice::{
    Advice, BodyAdvice, ChannelAdvice, ContactAdvice, FactAdvice, Item, MessageAdvice,
};
use crate::domain::directory::{Confidence, ContactKind, How, Source};
use crate::domain::hours::Hours;
use crate::domain::region::Coverage;
use crate::domain::tree::{BodyKind, ChannelKind, Form};

#[derive(Serialize)]
struct Card<'a> {
    schema: u32,
    provider: &'a str,
    locale: &'a str,
    region: Option<&'a str>,
    as_of: String,
    outcome: &'a str,
    urgent: bool,
    answers: serde_json::Map<String, serde_json::Value>,
    title: &'a str,
    why: &'a str,
    warnings: Vec<Text<'a>>,
    look_alikes: Vec<Text<'a>>,
    try_first: Vec<Text<'a>>,
    channel: Option<Channel<'a>>,
    other_channels: Vec<Channel<'a>>,
    have_ready: Vec<Check<'a>>,
    message: Message<'a>,
    tips: Vec<Text<'a>>,
    facts: Vec<Fact<'a>>,
    avoid_next_time: Vec<Text<'a>>,
    afterwards: &'a str,
    escalation: Vec<Body<'a>>,
    replay: String,
}

#[derive(Serialize)]
struct Text<'a> {
    id: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct Check<'a> {
    id: &'a str,
    text: &'a str,
    done: bool,
}

#[derive(Serialize)]
pub(super) struct Channel<'a> {
    id: &'a str,
    kind: ChannelKind,
    name: &'a str,
    why: &'a str,
    best_for: &'a str,
    steps: Vec<Text<'a>>,
    contacts: Vec<Contact<'a>>,
}

#[derive(Serialize)]
struct Contact<'a> {
    kind: ContactKind,
    value: &'a str,
    region: String,
    hours: Vec<Opening<'a>>,
    open_now: Option<bool>,
    stale: bool,
    recorded: bool,
    #[serde(flatten)]
    source: Origin<'a>,
}

#[derive(Serialize)]
struct Origin<'a> {
    source: &'a str,
    checked: String,
    how: How,
    confidence: Confidence,
    seen: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Opening<'a> {
    pub(super) days: Vec<&'static str>,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) zone: &'a str,
}

#[derive(Serialize)]
struct Message<'a> {
    form: Option<Form>,
    subject: Option<&'a str>,
    body: Option<&'a str>,
    missing: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Fact<'a> {
    id: &'a str,
    text: &'a str,
    region: String,
    #[serde(flatten)]
    source: Origin<'a>,
}

#[derive(Serialize)]
pub(super) struct Body<'a> {
    id: &'a str,
    kind: BodyKind,
    name: &'a str,
    note: &'a str,
    region: String,
    contacts: Vec<Contact<'a>>,
}

/// The card as JSON, indented, ending in a line break.
pub fn render(advice: &Advice) -> String {
    let card = Card {
        schema: SCHEMA,
        provider: advice.provider.as_str(),
        locale: advice.locale.as_str(),
        region: advice
            .region
            .as_ref()
            .map(super::super::domain::region::Region::as_str),
        as_of: advice.as_of.to_string(),
        outcome: advice.outcome.as_str(),
        urgent: advice.urgent,
        answers: advice
            .answers
            .iter()
            .map(|answer| (answer.question.to_string(), answer.choice.as_str().into()))
            .collect(),
        title: &advice.title,
        why: &advice.why,
        warnings: texts(&advice.warnings),
        look_alikes: texts(&advice.look_alikes),
        try_first: texts(&advice.try_first),
        channel: advice.channel.as_ref().map(channel),
        other_channels: advice.other_channels.iter().map(channel).collect(),
        have_ready: advice
            .have_ready
            .iter()
            .map(|item| Check {
                id: item.item.id.as_str(),
                text: &item.item.text,
                done: item.done,
            })
            .collect(),
        message: message(&advice.message),
        tips: texts(&advice.tips),
        facts: advice.facts.iter().map(fact).collect(),
        avoid_next_time: texts(&advice.avoid_next_time),
        afterwards: &advice.afterwards,
        escalation: advice.escalation.iter().map(body).collect(),
        replay: replay(advice),
    };
    pretty(&card)
}

fn texts(items: &[Item]) -> Vec<Text<'_>> {
    items
        .iter()
        .map(|item| Text {
            id: item.id.as_str(),
            text: &item.text,
        })
        .collect()
}

pub(super) fn channel(channel: &ChannelAdvice) -> Channel<'_> {
    Channel {
        id: channel.id.as_str(),
        kind: channel.kind,
        name: &channel.name,
        why: &channel.why,
        best_for: &channel.best_for,
        steps: texts(&channel.steps),
        contacts: channel.contacts.iter().map(contact).collect(),
    }
}

fn contact(contact: &ContactAdvice) -> Contact<'_> {
    Contact {
        kind: ContactKind::of(&contact.value),
        value: &contact.value,
        region: regions(&contact.region),
        hours: contact.hours.iter().map(opening).collect(),
        open_now: contact.open_now,
        stale: contact.stale,
        recorded: contact.is_recorded,
        source: origin(&contact.source),
    }
}

pub(super) fn fact(fact: &FactAdvice) -> Fact<'_> {
    Fact {
        id: fact.item.id.as_str(),
        text: &fact.item.text,
        region: regions(&fact.region),
        source: origin(&fact.source),
    }
}

/// A contact as a value.
pub fn contact_value(known: &ContactAdvice) -> serde_json::Value {
    serde_json::json!(contact(known))
}

/// `*`, a code, or several codes joined with commas.
pub(super) fn regions(coverage: &Coverage) -> String {
    match coverage {
        Coverage::Everywhere => "*".to_owned(),
        Coverage::Only(regions) => regions
            .iter()
            .map(super::super::domain::region::Region::as_str)
            .collect::<Vec<_>>()
            .join(","),
    }
}

fn origin(source: &Source) -> Origin<'_> {
    Origin {
        source: &source.page,
        checked: source.checked.to_string(),
        how: source.how,
        confidence: source.confidence,
        seen: source.seen.as_deref(),
    }
}

pub(super) fn opening(hours: &Hours) -> Opening<'_> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let name = |day: &jiff::civil::Weekday| {
        NAMES[usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()]
    };
    Opening {
        days: hours.days.iter().map(name).collect(),
        from: time(hours.from),
        to: time(hours.to),
        zone: &hours.zone,
    }
}

fn message(message: &MessageAdvice) -> Message<'_> {
    match message {
        MessageAdvice::None { reason } => Message {
            form: None,
            subject: None,
            body: None,
            missing: Vec::new(),
            reason: Some(reason),
        },
        MessageAdvice::Message {
            form,
            subject,
            body,
            missing,
            ..
        } => Message {
            form: Some(*form),
            subject: subject.as_deref(),
            body: Some(body),
            missing: missing.iter().map(AsRef::as_ref).collect(),
            reason: None,
        },
    }
}

pub(super) fn body(body: &BodyAdvice) -> Body<'_> {
    Body {
        id: body.id.as_str(),
        kind: body.kind,
        name: &body.name,
        note: &body.note,
        region: regions(&body.region),
        contacts: body.contacts.iter().map(contact).collect(),
    }
}
