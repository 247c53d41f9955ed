//! A script taken apart into lines, each with the ids that lead to it, so that two versions can be compared.

use std::fmt::Display;

use super::json::{opening, regions};
use crate::domain::advice::{BodyAdvice, ChecklistItem, ContactAdvice, FactAdvice, Item};
use crate::domain::cases::{Case, Cased};
use crate::domain::id::Id;
use crate::domain::region::Region;
use crate::domain::script::{ChannelScript, MessageScript, Script, ScriptParts};

/// What may change in a script, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Where to turn.
    Channel,
    /// What to have ready.
    Checklist,
    /// What to send or say.
    Message,
    /// Numbers and addresses.
    Contacts,
    /// Everything else.
    Text,
}

impl Aspect {
    /// All aspects.
    pub const ALL: [Self; 5] = [
        Self::Channel,
        Self::Checklist,
        Self::Message,
        Self::Contacts,
        Self::Text,
    ];

    /// The aspect, as programs read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Checklist => "checklist",
            Self::Message => "message",
            Self::Contacts => "contacts",
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

    /// What comes first on a card.
    fn before_facts(&mut self, place: &str, parts: &ScriptParts) {
        self.cased(&below(place, "warnings"), &parts.warnings);
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
            ("urgent", &script.urgent.to_string()),
            ("title", &script.title),
        ] {
            self.text(place, text);
        }
        let said: Vec<&str> = script.said.iter().map(|item| item.id.as_str()).collect();
        self.order("said", &said);
        for item in &script.said {
            self.line(&below("said", item.id.as_str()), item.text.to_string());
        }
        self.text("why", &script.why);
        self.questions(script);
        self.before_facts("", &script.parts);
        self.cased("tips", &script.parts.tips);
        self.cased("facts", &script.parts.facts);
        self.text("afterwards", &script.afterwards);
        self.bodies(&script.escalation);
        self.cased("avoid-next-time", &script.parts.avoid_next_time);
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
                let label = script.labels.choice(&open.id, choice).unwrap_or_default();
                self.line(&below(&place, choice.as_str()), label.to_owned());
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

fn below(place: &str, name: &str) -> String {
    if place.is_empty() {
        name.to_owned()
    } else {
        format!("{place}/{name}")
    }
}

fn joined<T: Display>(names: &[T]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.join(", ")
}

/// A contact in one line: value, region, hours, confidence, source. The day of the last check alone changes nothing for customers.
fn contact(contact: &ContactAdvice) -> String {
    let hours = contact.hours.iter().map(opening).map(|hours| {
        let days = joined(&hours.days);
        format!("{days} {}–{} {}", hours.from, hours.to, hours.zone)
    });
    let source = &contact.source;
    let value = [contact.value.to_string(), regions(&contact.region)];
    let origin = [source.confidence.word(), source.how.word(), &source.page];
    let parts = value.into_iter().chain(hours);
    let parts = parts.chain(origin.map(str::to_owned));
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
