//! What stands in a pack beside its scripts, taken apart into lines, so that two versions can be compared.
//!
//! Every structure of the format is taken apart by all of its names: one that is added does not build until it is decided here whether
//! the scripts tell it or a line of its own does.

use std::collections::BTreeSet;

use super::json::regions;
use super::script_lines::{Aspect, Line, below, contact_line, joined, source_line};
use crate::domain::directory::{
    Body, Contact, Directory, Fact, FactValue, Fake, LookAlike, RegionQuestion,
};
use crate::domain::id::Id;
use crate::domain::region::Region;
use crate::domain::text::Text;
use crate::domain::tree::{Channel, Choice, Field, Message, Outcome, Question, Tree};
use crate::domain::walk::Provider;
use crate::domain::words::{Words, slots};

/// A line, and what it is about.
pub type Told = (Aspect, Line);

/// The channels and bodies that some script shows, and with them their contacts.
pub fn shown(provider: &Provider) -> BTreeSet<Id> {
    let Provider {
        id: _,
        tree,
        directory,
    } = provider;
    let outcomes = tree.outcomes.values();
    let channels = outcomes.flat_map(|outcome| outcome.channels.iter().map(|entry| &entry.id));
    let bodies = directory.bodies.iter().filter(|body| {
        let mut outcomes = tree.outcomes.values();
        outcomes.any(|outcome| outcome.place_above(&body.id, body.kind).is_some())
    });
    let bodies = bodies.map(|body| &body.id);
    channels.chain(bodies).cloned().collect()
}

/// The lines of a provider; the contacts of what the scripts show are told there.
pub fn of_provider(provider: &Provider, shown: &BTreeSet<Id>, with_order: bool) -> Vec<Told> {
    let Provider {
        id: _,
        tree,
        directory,
    } = provider;
    let mut lines = ProviderLines {
        all: Vec::new(),
        shown,
        with_order,
    };
    lines.directory(directory);
    lines.tree(tree);
    lines.all
}

/// The words of a language that no script shows, each with its key.
pub fn of_words(provider: &Provider, words: &Words) -> Vec<Told> {
    let slots = slots(&provider.tree, &provider.directory);
    let told = slots.iter().filter_map(|(key, _)| {
        let aspect = aspect_of(key)?;
        Some((aspect, line(key.to_owned(), words.get(key)?.to_owned())))
    });
    told.collect()
}

/// What the text with this key is about; `None` where the scripts show it.
fn aspect_of(key: &str) -> Option<Aspect> {
    match key.split('.').next().unwrap_or_default() {
        "questions" => Some(Aspect::Questions),
        "fields" => Some(Aspect::Message),
        "channels" | "outcomes" | "messages" | "escalation" if !key.ends_with(".keywords") => None,
        "warnings" | "try-first" | "have-ready" | "tips" | "avoid-next-time" | "facts"
        | "look-alikes" => None,
        "provider" => Some(Aspect::Provider),
        _ => Some(Aspect::Text),
    }
}

struct ProviderLines<'a> {
    all: Vec<Told>,
    shown: &'a BTreeSet<Id>,
    /// Whether the order of entries has a line of its own.
    with_order: bool,
}

impl ProviderLines<'_> {
    fn add(&mut self, aspect: Aspect, place: impl Into<String>, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.all.push((aspect, line(place.into(), text)));
        }
    }

    fn directory(&mut self, directory: &Directory) {
        let Directory {
            name,
            other_names,
            domains,
            own_pages,
            regions,
            region_question,
            elsewhere,
            support_languages,
            page_languages,
            contacts,
            facts,
            bodies,
            fakes,
            look_alikes,
        } = directory;
        self.add(Aspect::Provider, "name", name.as_str());
        self.add(Aspect::Provider, "other-names", joined(other_names));
        self.official("domains", domains);
        self.official("own-pages", own_pages);
        self.regions(regions, elsewhere, *region_question);
        self.add(
            Aspect::Provider,
            "support-languages",
            joined(support_languages),
        );
        self.add(Aspect::Provider, "page-languages", joined(page_languages));
        for (channel, contact) in contacts {
            self.contact(channel, contact);
        }
        facts.values().for_each(|fact| self.fact(fact));
        bodies.iter().for_each(|body| self.body(body));
        fakes.iter().for_each(|fake| self.fake(fake));
        let look_alikes = look_alikes.values();
        look_alikes.for_each(|look_alike| self.look_alike(look_alike));
    }

    /// Addresses that count as official, each with the list in which it stands.
    fn official(&mut self, list: &str, addresses: &[Text]) {
        for address in addresses {
            self.add(Aspect::Official, address.as_str(), list);
        }
        // The first is named where another only looks like it.
        if self.with_order {
            self.add(Aspect::Official, below(list, "order"), joined(addresses));
        }
    }

    fn regions(&mut self, served: &[Region], elsewhere: &[Region], question: RegionQuestion) {
        self.add(Aspect::Questions, "regions", joined(served));
        self.add(Aspect::Questions, "elsewhere", joined(elsewhere));
        self.add(Aspect::Questions, "region-question", question.word());
    }

    /// A contact that no script shows; `helpme contacts` and `helpme verify` know it all the same.
    fn contact(&mut self, whose: &Id, contact: &Contact) {
        let Contact {
            channel: _,
            region,
            value,
            hours,
            source,
        } = contact;
        if !self.shown.contains(whose) {
            let text = contact_line(value, region, hours, source);
            self.add(Aspect::Contacts, whose.as_str(), text);
        }
    }

    fn fact(&mut self, fact: &Fact) {
        let Fact {
            id,
            region,
            values,
            source,
        } = fact;
        let values = values.iter().map(|(key, value)| match value {
            FactValue::Text(text) => format!("{key} = {text}"),
            FactValue::Date(date) => format!("{key} = {date}"),
        });
        let parts = [regions(region)].into_iter().chain(values);
        let parts: Vec<String> = parts.chain([source_line(source)]).collect();
        self.add(
            Aspect::Provider,
            below("facts", id.as_str()),
            parts.join(" · "),
        );
    }

    fn body(&mut self, body: &Body) {
        let Body {
            id,
            kind,
            region,
            name,
            domains,
            contacts,
        } = body;
        self.official(&below("escalation", id.as_str()), domains);
        contacts
            .iter()
            .for_each(|contact| self.contact(id, contact));
        if !self.shown.contains(id) {
            let text = [kind.word(), name, &regions(region)].join(" · ");
            self.add(Aspect::Text, below("escalation", id.as_str()), text);
        }
    }

    fn fake(&mut self, fake: &Fake) {
        let Fake {
            value,
            reason,
            region,
            source,
        } = fake;
        let text = [reason.word(), &regions(region), source].join(" · ");
        self.add(Aspect::KnownFalse, value.as_str(), text);
    }

    fn look_alike(&mut self, look_alike: &LookAlike) {
        let LookAlike {
            id,
            name,
            domains,
            genuine,
            region,
            source,
        } = look_alike;
        let genuine = format!("genuine = {genuine}");
        let parts = [
            name.to_string(),
            joined(domains),
            genuine,
            regions(region),
            source.to_string(),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let place = below("look-alikes", id.as_str());
        self.add(Aspect::Provider, place, parts.join(" · "));
    }

    fn tree(&mut self, tree: &Tree) {
        let Tree {
            start,
            questions,
            channels,
            outcomes,
            fields,
            messages,
            // Every script carries them.
            every_outcome: _,
        } = tree;
        self.add(Aspect::Questions, "start", start.as_str());
        self.order("questions", questions.keys());
        for (id, question) in questions {
            self.question(id, question);
        }
        for (id, channel) in channels {
            self.channel(id, channel);
        }
        outcomes.values().for_each(told_by_its_script);
        for (id, field) in fields {
            let Field { kind, private } = field;
            let text = format!("{} · private = {private}", kind.word());
            self.add(Aspect::Message, below("fields", id.as_str()), text);
        }
        for (id, message) in messages {
            let Message { fields } = message;
            self.add(
                Aspect::Message,
                below("messages", id.as_str()),
                joined(fields),
            );
        }
    }

    fn question(&mut self, id: &Id, question: &Question) {
        let Question { choices } = question;
        self.order(id.as_str(), choices.iter().map(|choice| &choice.id));
        for Choice { id: choice, next } in choices {
            let next = next.as_ref().map_or("-", |next| next.id().as_str());
            self.add(Aspect::Choices, format!("{id}={choice}"), next);
        }
    }

    fn channel(&mut self, id: &Id, channel: &Channel) {
        let Channel {
            // The scripts tell these.
            kind: _,
            when: _,
            steps: _,
            parts: _,
            in_app,
            at_hand,
        } = channel;
        let text = format!("in-app = {in_app} · at-hand = {at_hand}");
        self.add(Aspect::Channel, id.as_str(), text);
    }

    fn order<'i>(&mut self, place: &str, ids: impl Iterator<Item = &'i Id>) {
        if self.with_order {
            let ids: Vec<&Id> = ids.collect();
            self.add(Aspect::Choices, below(place, "order"), joined(&ids));
        }
    }
}

/// An outcome has nothing that its script does not tell.
fn told_by_its_script(outcome: &Outcome) {
    let Outcome {
        channels: _,
        parts: _,
        escalation: _,
        message: _,
        urgent: _,
    } = outcome;
}

fn line(place: String, text: String) -> Line {
    Line { place, text }
}
