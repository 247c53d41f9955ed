//! A script taken apart into lines, each with the ids that lead to it, so that two versions can be compared.

use std::fmt::Display;

use super::json::{opening, regions};
use crate::domain::advice::{BodyAdvice, ChecklistItem, ContactAdvice, FactAdvice, Item};
use crate::domain::cases::{Case, Cased};
use crate::domain::directory::Source;
use crate::domain::hours::Hours;
use crate::domain::id::Id;
use crate::domain::region::{Coverage, Region};
use crate::domain::script::{ChannelScript, MessageScript, Script, ScriptParts};

/// What may change for customers, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Addresses that count as official.
    Official,
    /// What is known as false.
    KnownFalse,
    /// Whether money may be leaving right now.
    Urgency,
    /// What to beware of.
    Warnings,
    /// Where the choices of the tree lead.
    Choices,
    /// What is asked, and who is asked what.
    Questions,
    /// Where to turn.
    Channel,
    /// What to have ready.
    Checklist,
    /// What to send or say, and the details for it.
    Message,
    /// Numbers and addresses.
    Contacts,
    /// What is known about the provider.
    Provider,
    /// Everything else.
    Text,
}

impl Aspect {
    /// All aspects.
    pub const ALL: [Self; 12] = [
        Self::Official,
        Self::KnownFalse,
        Self::Urgency,
        Self::Warnings,
        Self::Choices,
        Self::Questions,
        Self::Channel,
        Self::Checklist,
        Self::Message,
        Self::Contacts,
        Self::Provider,
        Self::Text,
    ];

    /// The aspect, as programs read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::KnownFalse => "known-false",
            Self::Urgency => "urgency",
            Self::Warnings => "warnings",
            Self::Choices => "choices",
            Self::Questions => "questions",
            Self::Channel => "channel",
            Self::Checklist => "checklist",
            Self::Message => "message",
            Self::Contacts => "contacts",
            Self::Provider => "provider",
            Self::Text => "text",
        }
    }
}

/// A line of a script, with the ids that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The ids, joined with slashes.
    pub place: String,
    /// What stands there.
    pub text: String,
}

impl Line {
    /// The place and a text in one line.
    pub fn shown(&self, text: &str) -> String {
        if self.place.is_empty() {
            text.to_owned()
        } else {
            format!("{}: {text}", self.place)
        }
    }
}

/// The lines of a script.
#[derive(Debug)]
pub struct ScriptLines {
    /// The lines.
    pub all: Vec<Line>,
    /// Whether the order of entries has a line of its own.
    with_order: bool,
}

impl ScriptLines {
    /// No lines yet.
    pub fn new(with_order: bool) -> Self {
        Self {
            all: Vec::new(),
            with_order,
        }
    }

    /// Adds an aspect of a script; of its channels, those that are wanted.
    pub fn add(&mut self, script: &Script, aspect: Aspect, wants: impl Fn(&Id) -> bool) {
        match aspect {
            Aspect::Urgency => self.text("urgent", &script.urgent.to_string()),
            Aspect::Warnings => {
                self.cased("warnings", &script.parts.warnings);
                let channels = script.channels.iter().map(|each| &each.what);
                for each in channels.filter(|each| wants(&each.channel.id)) {
                    let place = below(each.channel.id.as_str(), "warnings");
                    self.cased(&place, &each.parts.warnings);
                }
            }
            Aspect::Questions => {
                self.said(&script.said);
                self.questions(script);
            }
            Aspect::Channel => self.channels(script, wants),
            Aspect::Checklist => {
                self.cased("", &script.parts.have_ready);
                for channel in &script.channels {
                    self.cased("", &channel.what.parts.have_ready);
                }
            }
            Aspect::Message => self.message(&script.message),
            Aspect::Contacts => self.contacts(script),
            Aspect::Text => self.text_of(script),
            // They stand in no script.
            Aspect::Official | Aspect::KnownFalse | Aspect::Choices | Aspect::Provider => {}
        }
    }

    /// Adds names in one line.
    pub fn names<T: Display>(&mut self, place: &str, names: &[T]) {
        if !names.is_empty() {
            self.line(place, joined(names));
        }
    }

    fn line(&mut self, place: &str, text: String) {
        self.all.push(Line {
            place: place.to_owned(),
            text,
        });
    }

    /// Adds a text line by line.
    fn text(&mut self, place: &str, text: &str) {
        let lines = text.lines().filter(|line| !line.is_empty());
        lines.for_each(|line| self.line(place, line.to_owned()));
    }

    fn order(&mut self, place: &str, ids: &[&str]) {
        if self.with_order {
            self.names(&below(place, "order"), ids);
        }
    }

    /// Adds entries, each with the answers under which it holds.
    fn cased<T: Entry>(&mut self, place: &str, list: &[Cased<T>]) {
        let ids: Vec<&str> = list
            .iter()
            .map(|each| each.what.item().id.as_str())
            .collect();
        self.order(place, &ids);
        for each in list {
            let item = each.what.item();
            let text = format!("{}{}", item.text, case(&each.case));
            self.line(&below(place, item.id.as_str()), text);
        }
    }

    fn channels(&mut self, script: &Script, wants: impl Fn(&Id) -> bool) {
        let id = |channel: &Cased<ChannelScript>| channel.what.channel.id.clone();
        let ids: Vec<Id> = script.channels.iter().map(id).collect();
        self.names("order", &ids);
        let wanted = script
            .channels
            .iter()
            .filter(|each| wants(&each.what.channel.id));
        let wanted: Vec<&Cased<ChannelScript>> = wanted.collect();
        let ids: Vec<&str> = wanted
            .iter()
            .map(|each| each.what.channel.id.as_str())
            .collect();
        self.order("", &ids);
        wanted.into_iter().for_each(|channel| self.channel(channel));
    }

    fn channel(&mut self, script: &Cased<ChannelScript>) {
        let (channel, parts) = (&script.what.channel, &script.what.parts);
        let place = channel.id.as_str();
        self.text(place, case(&script.case).trim());
        for (key, text) in [
            ("kind", channel.kind.word()),
            ("name", &channel.name),
            ("why", &channel.why),
            ("best-for", &channel.best_for),
        ] {
            self.text(&below(place, key), text);
        }
        self.cased(&below(place, "steps"), &script.what.steps);
        self.before_facts(place, parts);
        self.cased(&below(place, "tips"), &parts.tips);
        self.cased(&below(place, "facts"), &parts.facts);
        self.cased(&below(place, "avoid-next-time"), &parts.avoid_next_time);
    }

    /// What comes before the facts on a card, behind the warnings.
    fn before_facts(&mut self, place: &str, parts: &ScriptParts) {
        self.cased(&below(place, "look-alikes"), &parts.look_alikes);
        self.cased(&below(place, "try-first"), &parts.try_first);
    }

    fn message(&mut self, message: &MessageScript) {
        match message {
            MessageScript::None { reason } => self.text("reason", reason),
            MessageScript::Forms(forms) => {
                for form in forms {
                    let place = form.form.key();
                    self.text(
                        &below(place, "subject"),
                        form.subject.as_deref().unwrap_or_default(),
                    );
                    self.text(place, &form.body);
                    self.names(&below(place, "missing"), &form.missing);
                }
            }
        }
    }

    fn contacts(&mut self, script: &Script) {
        let channels = script.channels.iter().map(|each| &each.what.channel);
        let channels = channels.map(|channel| (channel.id.as_str(), &channel.contacts));
        let bodies = script.escalation.iter();
        let bodies = bodies.map(|body| (body.id.as_str(), &body.contacts));
        let mut all: Vec<(&str, &Vec<ContactAdvice>)> = channels.chain(bodies).collect();
        // Where the channels stand is told with the channels.
        all.sort_by_key(|(id, _)| *id);
        let ids: Vec<&str> = all.iter().map(|(id, _)| *id).collect();
        self.order("", &ids);
        for (id, contacts) in all {
            let values: Vec<&str> = contacts.iter().map(|each| each.value.as_str()).collect();
            self.order(id, &values);
            let contacts = contacts.iter().map(contact);
            contacts.for_each(|contact| self.line(id, contact));
        }
    }

    /// Everything that is no channel, checklist, message or contact.
    fn text_of(&mut self, script: &Script) {
        let region = script.region.as_ref().map_or("", Region::as_str);
        for (place, text) in [
            ("provider", script.provider.as_str()),
            ("outcome", script.outcome.as_str()),
            ("locale", script.locale.as_str()),
            ("region", region),
            ("as-of", &script.as_of.to_string()),
            ("title", &script.title),
        ] {
            self.text(place, text);
        }
        self.text("why", &script.why);
        self.before_facts("", &script.parts);
        self.cased("tips", &script.parts.tips);
        self.cased("facts", &script.parts.facts);
        self.text("afterwards", &script.afterwards);
        self.bodies(&script.escalation);
        self.cased("avoid-next-time", &script.parts.avoid_next_time);
    }

    fn said(&mut self, said: &[Item]) {
        let ids: Vec<&str> = said.iter().map(|item| item.id.as_str()).collect();
        self.order("said", &ids);
        for item in said {
            self.line(&below("said", item.id.as_str()), item.text.to_string());
        }
    }

    fn questions(&mut self, script: &Script) {
        let ids: Vec<&str> = script
            .questions
            .iter()
            .map(|open| open.id.as_str())
            .collect();
        self.order("questions", &ids);
        for open in &script.questions {
            let place = below("questions", open.id.as_str());
            let ask = script.labels.ask(&open.id).unwrap_or_default();
            self.text(&below(&place, "ask"), ask);
            let place = below(&place, "choices");
            let ids: Vec<&str> = open.choices.iter().map(Id::as_str).collect();
            self.order(&place, &ids);
            for choice in &open.choices {
                // A region has no label in the pack.
                let label = script.labels.choice(&open.id, choice);
                let label = label.unwrap_or(choice.as_str()).to_owned();
                self.line(&below(&place, choice.as_str()), label);
            }
        }
    }

    fn bodies(&mut self, bodies: &[BodyAdvice]) {
        let ids: Vec<&str> = bodies.iter().map(|body| body.id.as_str()).collect();
        self.order("escalation", &ids);
        for body in bodies {
            let place = below("escalation", body.id.as_str());
            for (key, text) in [
                ("kind", body.kind.word()),
                ("name", &body.name),
                ("note", &body.note),
                ("region", &regions(&body.region)),
            ] {
                self.text(&below(&place, key), text);
            }
        }
    }
}

/// What a list of a script holds.
trait Entry {
    fn item(&self) -> &Item;
}

impl Entry for Item {
    fn item(&self) -> &Item {
        self
    }
}

impl Entry for ChecklistItem {
    fn item(&self) -> &Item {
        &self.item
    }
}

impl Entry for FactAdvice {
    fn item(&self) -> &Item {
        &self.item
    }
}

pub(super) fn below(place: &str, name: &str) -> String {
    if place.is_empty() {
        name.to_owned()
    } else {
        format!("{place}/{name}")
    }
}

pub(super) fn joined<T: Display>(names: &[T]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.join(", ")
}

fn contact(contact: &ContactAdvice) -> String {
    let ContactAdvice {
        value,
        region,
        hours,
        source,
        // They follow from the others and from the hour.
        open_now: _,
        is_recorded: _,
        stale: _,
    } = contact;
    contact_line(value, region, hours, source)
}

/// A contact in one line: value, region, hours, source.
pub(super) fn contact_line(
    value: &str,
    region: &Coverage,
    hours: &[Hours],
    source: &Source,
) -> String {
    let hours = hours.iter().map(opening).map(|hours| {
        let days = joined(&hours.days);
        format!("{days} {}–{} {}", hours.from, hours.to, hours.zone)
    });
    let parts = [value.to_owned(), regions(region)].into_iter();
    let parts = parts.chain(hours).chain([source_line(source)]);
    parts.collect::<Vec<_>>().join(" · ")
}

/// A source in one line: how far it can be trusted, in what way it was read, the page, and the days that a card names.
pub(super) fn source_line(source: &Source) -> String {
    let Source {
        page,
        checked,
        how,
        confidence,
        seen,
    } = source;
    let checked = format!("checked {checked}");
    let seen = seen.iter().map(|seen| format!("seen {seen}"));
    let parts = [confidence.word(), how.word(), page].map(str::to_owned);
    let parts = parts.into_iter().chain([checked]).chain(seen);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The answers under which an entry holds, in brackets; empty where it always does.
fn case(case: &Case) -> String {
    let parts = case.0.iter();
    let parts = parts.map(|(question, choices)| format!("{question}={}", joined(choices)));
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!(" [{}]", parts.join("; "))
    }
}
