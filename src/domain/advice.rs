//! The computed result: outcome, answers, contacts and today make the card.

use std::cell::RefCell;

use jiff::Timestamp;
use jiff::civil::Date;

use super::answers::Answers;
use super::calendar::Calendar;
use super::directory::{Body, Confidence, Contact, Fact, FactValue, Source};
use super::field;
use super::hours::{self, Hours};
use super::id::Id;
use super::locale::Locale;
use super::region::{Coverage, Region};
use super::template::Template;
use super::tree::{BodyKind, Channel, ChannelKind, Entry, Form, Outcome, Parts};
use super::walk::{Provider, Route};
use super::words::{Words, key};

/// The world as the advice sees it.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Today, or the day for which the card is asked.
    pub today: Date,
    /// The time, if the card is for now.
    pub now: Option<Timestamp>,
}

/// A card, before it is laid out.
#[derive(Clone, Debug)]
pub struct Advice {
    /// The provider's id.
    pub provider: Id,
    /// The provider's name.
    pub provider_name: String,
    /// The language of every text.
    pub locale: Locale,
    /// The region, if it is known.
    pub region: Option<Region>,
    /// The day for which the card holds.
    pub as_of: Date,
    /// Where the walk ended.
    pub outcome: Id,
    /// Whether money may be leaving right now.
    pub urgent: bool,
    /// The answers that the card rests on.
    pub answers: Vec<Answered>,
    /// What the trouble is.
    pub title: String,
    /// What is going on, and what to expect.
    pub why: String,
    /// What to beware of.
    pub warnings: Vec<Item>,
    /// What to try before contacting anybody.
    pub try_first: Vec<Item>,
    /// The channel to use first.
    pub channel: Option<ChannelAdvice>,
    /// The others, in order.
    pub other_channels: Vec<ChannelAdvice>,
    /// What to have at hand.
    pub have_ready: Vec<ChecklistItem>,
    /// What to send or say.
    pub message: MessageAdvice,
    /// What makes it go better.
    pub tips: Vec<Item>,
    /// How to be spared the trouble another time.
    pub avoid_next_time: Vec<Item>,
    /// Sourced figures and rules.
    pub facts: Vec<FactAdvice>,
    /// Services that people mistake for this one.
    pub look_alikes: Vec<Item>,
    /// What to ask for and keep afterwards.
    pub afterwards: String,
    /// Who stands above the provider, in order.
    pub escalation: Vec<BodyAdvice>,
    /// The languages in which the provider answers, if that is known and this language is not among them.
    pub support_languages: Vec<String>,
}

/// An answer that the card rests on.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The question.
    pub question: Id,
    /// The choice.
    pub choice: Id,
    /// The choice as the person read it; `None` for the region, whose name is one of the program's phrases.
    pub label: Option<String>,
    /// The question as the person read it, where the choice alone says too little: in a fact, which is often just yes or no.
    pub ask: Option<String>,
}

/// A text with the id under which packs know it.
#[derive(Clone, Debug)]
pub struct Item {
    /// The id.
    pub id: Id,
    /// The text.
    pub text: String,
}

/// Something to have at hand.
#[derive(Clone, Debug)]
pub struct ChecklistItem {
    /// What.
    pub item: Item,
    /// Whether its value is known already.
    pub done: bool,
}

/// Whether a channel can be used from the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is a confirmed contact, or none is needed.
    Confirmed,
    /// All that is known is unconfirmed.
    Unconfirmed,
    /// A contact is needed and none is known.
    Unknown,
}

/// A channel on a card.
#[derive(Clone, Debug)]
pub struct ChannelAdvice {
    /// The channel's id.
    pub id: Id,
    /// Its nature.
    pub kind: ChannelKind,
    /// Its name.
    pub name: String,
    /// Why it comes first, when it does.
    pub why: String,
    /// What it is best for.
    pub best_for: String,
    /// What to do, one after the other.
    pub steps: Vec<Item>,
    /// Numbers and addresses for the region, best first.
    pub contacts: Vec<ContactAdvice>,
    /// Whether it can be used from the region.
    pub standing: Standing,
}

/// A number or address on a card.
#[derive(Clone, Debug)]
pub struct ContactAdvice {
    /// The number or address.
    pub value: String,
    /// Where it holds.
    pub region: Coverage,
    /// When it is answered.
    pub hours: Vec<Hours>,
    /// Whether it is answered now, if that is known.
    pub open_now: Option<bool>,
    /// Where it comes from.
    pub source: Source,
    /// Whether the last check is so long ago that the person must be warned.
    pub stale: bool,
}

/// What to send or say.
#[derive(Clone, Debug)]
pub enum MessageAdvice {
    /// Nothing, for this reason.
    None {
        /// Why there is no message.
        reason: String,
    },
    /// A message.
    Message {
        /// The message's id.
        id: Id,
        /// The form that fits the recommended channel.
        form: Form,
        /// The subject, in the written form.
        subject: Option<String>,
        /// The text, with blanks in brackets where a value is missing.
        body: String,
        /// The fields whose values are missing.
        missing: Vec<Id>,
    },
}

/// A sourced figure or rule on a card.
#[derive(Clone, Debug)]
pub struct FactAdvice {
    /// The sentence.
    pub item: Item,
    /// Where it holds.
    pub region: Coverage,
    /// Where it comes from.
    pub source: Source,
}

/// A body above the provider on a card.
#[derive(Clone, Debug)]
pub struct BodyAdvice {
    /// The body's id.
    pub id: Id,
    /// What it does.
    pub kind: BodyKind,
    /// Its proper name.
    pub name: String,
    /// What it does, and when to go there.
    pub note: String,
    /// Where it is competent.
    pub region: Coverage,
    /// How to reach it.
    pub contacts: Vec<ContactAdvice>,
}

/// Keys of texts that the language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingWords(pub Vec<String>);

/// A contact as it stands at this moment.
pub fn contact_advice(contact: &Contact, moment: Moment) -> ContactAdvice {
    ContactAdvice {
        value: contact.value.clone(),
        region: contact.region.clone(),
        hours: contact.hours.clone(),
        open_now: moment
            .now
            .and_then(|now| hours::open_now(&contact.hours, now)),
        stale: contact.source.is_stale(moment.today),
        source: contact.source.clone(),
    }
}

/// Makes the card of a route, or says which words the language lacks.
pub fn advise(
    provider: &Provider,
    words: &Words,
    calendar: &Calendar,
    route: &Route,
    answers: &Answers,
    moment: Moment,
) -> Result<Advice, MissingWords> {
    let missing = RefCell::new(Vec::new());
    let adviser = Adviser {
        provider,
        words,
        calendar,
        answers,
        moment,
        missing: &missing,
    };
    let advice = provider
        .tree
        .outcomes
        .get(&route.outcome)
        .map(|outcome| adviser.card(route, outcome));
    let missing = missing.into_inner();
    match advice {
        Some(advice) if missing.is_empty() => Ok(advice),
        _ => Err(MissingWords(missing)),
    }
}

/// What a card, and a script, are put together from.
pub(super) struct Adviser<'a> {
    pub(super) provider: &'a Provider,
    pub(super) words: &'a Words,
    pub(super) calendar: &'a Calendar,
    pub(super) answers: &'a Answers,
    pub(super) moment: Moment,
    pub(super) missing: &'a RefCell<Vec<String>>,
}

impl Adviser<'_> {
    fn card(&self, route: &Route, outcome: &Outcome) -> Advice {
        let (channel, other_channels) = self.channels(route, outcome);
        let of_channel = channel
            .as_ref()
            .and_then(|channel| self.provider.tree.channels.get(&channel.id));
        let nothing = Parts::default();
        let parts = [
            &outcome.parts,
            of_channel.map_or(&nothing, |channel| &channel.parts),
            &self.provider.tree.every_outcome,
        ];
        let items =
            |list: &'static str, pick: fn(&Parts) -> &Vec<Entry>| self.items(list, parts, pick);
        let outcome_text = |text| self.text(key::outcome(route.outcome.as_str(), text));
        let languages = &self.provider.directory.support_languages;
        let speaks = languages
            .iter()
            .any(|language| language == self.words.locale().as_str());
        // Whoever the message goes to: a shop does not speak the provider's languages.
        let to_shop = channel
            .as_ref()
            .is_some_and(|channel| channel.kind == ChannelKind::Merchant);
        Advice {
            provider: self.provider.id.clone(),
            provider_name: self.provider.directory.name.clone(),
            locale: self.words.locale().clone(),
            region: self.answers.region(),
            as_of: self.moment.today,
            outcome: route.outcome.clone(),
            urgent: outcome.urgent,
            answers: self.rests_on(route),
            title: outcome_text("title"),
            why: outcome_text("why"),
            warnings: items("warnings", |parts| &parts.warnings),
            try_first: items("try-first", |parts| &parts.try_first),
            have_ready: items("have-ready", |parts| &parts.have_ready)
                .into_iter()
                .map(|item| ChecklistItem {
                    done: self.answers.value(item.id.as_str()).is_some(),
                    item,
                })
                .collect(),
            message: self.message(route, outcome, channel.as_ref().map(|channel| channel.kind)),
            tips: items("tips", |parts| &parts.tips),
            avoid_next_time: items("avoid-next-time", |parts| &parts.avoid_next_time),
            facts: self.facts(parts),
            look_alikes: items("look-alikes", |parts| &parts.look_alikes),
            afterwards: outcome_text("afterwards"),
            escalation: self.escalation(outcome),
            support_languages: if speaks || to_shop {
                Vec::new()
            } else {
                languages.clone()
            },
            channel,
            other_channels,
        }
    }

    /// A text that the card cannot do without.
    pub(super) fn text(&self, key: String) -> String {
        if let Some(text) = self.words.get(&key) {
            text.to_owned()
        } else {
            self.missing.borrow_mut().push(key);
            String::new()
        }
    }

    fn holds(&self, entry: &Entry) -> bool {
        Provider::holds(&[&entry.when], self.answers)
    }

    fn rests_on(&self, route: &Route) -> Vec<Answered> {
        let answered = route.questions.iter().filter_map(|question| {
            let choice = self.answers.choice(question.as_str())?.clone();
            let ours = self.provider.tree.questions.get(question);
            let label = ours.map(|_| self.text(key::choice(question.as_str(), choice.as_str())));
            let ask = ours
                .filter(|ours| ours.is_fact())
                .map(|_| self.text(key::question_ask(question.as_str())));
            Some(Answered {
                question: question.clone(),
                choice,
                label,
                ask,
            })
        });
        answered.collect()
    }

    fn items(&self, list: &str, parts: [&Parts; 3], pick: fn(&Parts) -> &Vec<Entry>) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for entry in parts
            .into_iter()
            .flat_map(pick)
            .filter(|entry| self.holds(entry))
        {
            if !items.iter().any(|item| item.id == entry.id) {
                let text = self.text(key::item(list, entry.id.as_str()));
                items.push(Item {
                    id: entry.id.clone(),
                    text,
                });
            }
        }
        items
    }

    /// The channel to use first, and the others.
    ///
    /// The first is the first in the pack's order that can be used from the region: an unconfirmed contact never comes first,
    /// and a channel for which no contact is known goes last, unless nothing is known of any of them.
    fn channels(
        &self,
        route: &Route,
        outcome: &Outcome,
    ) -> (Option<ChannelAdvice>, Vec<ChannelAdvice>) {
        let mut channels: Vec<ChannelAdvice> = outcome
            .channels
            .iter()
            .filter_map(|entry| Some((entry, self.provider.tree.channels.get(&entry.id)?)))
            .filter(|(entry, channel)| Provider::holds(&[&entry.when, &channel.when], self.answers))
            .map(|(entry, channel)| self.channel(route, &entry.id, channel))
            .collect();
        let position = |standing| {
            channels
                .iter()
                .position(|channel| channel.standing == standing)
        };
        let confirmed = position(Standing::Confirmed);
        let first = confirmed
            .or_else(|| position(Standing::Unknown))
            .or(Some(0))
            .filter(|_| !channels.is_empty());
        let first = first.map(|place| channels.remove(place));
        if confirmed.is_some() {
            channels.sort_by_key(|channel| channel.standing == Standing::Unknown);
        }
        (first, channels)
    }

    pub(super) fn channel(&self, route: &Route, id: &Id, channel: &Channel) -> ChannelAdvice {
        let contacts = self
            .provider
            .directory
            .contacts
            .iter()
            .filter(|contact| contact.channel.as_ref() == Some(id));
        let contacts = self.contacts(contacts);
        let standing = match contacts.first() {
            Some(best)
                if best.source.confidence == Confidence::Unconfirmed
                    && channel.kind.needs_contact() =>
            {
                Standing::Unconfirmed
            }
            None if channel.kind.needs_contact() => Standing::Unknown,
            _ => Standing::Confirmed,
        };
        let own_why = self
            .words
            .get(&key::outcome_channel(route.outcome.as_str(), id.as_str()));
        let text = |text| self.text(key::channel(id.as_str(), text));
        ChannelAdvice {
            id: id.clone(),
            kind: channel.kind,
            name: text("name"),
            why: own_why.map_or_else(|| text("why"), str::to_owned),
            best_for: text("best-for"),
            steps: channel
                .steps
                .iter()
                .filter(|step| self.holds(step))
                .map(|step| Item {
                    id: step.id.clone(),
                    text: self.text(key::step(id.as_str(), step.id.as_str())),
                })
                .collect(),
            contacts,
            standing,
        }
    }

    /// The contacts that hold in the region: confirmed before unconfirmed, those of the region before those that hold everywhere.
    pub(super) fn contacts<'c>(
        &self,
        contacts: impl Iterator<Item = &'c Contact>,
    ) -> Vec<ContactAdvice> {
        let region = self.answers.region();
        let mut found: Vec<&Contact> = contacts
            .filter(|contact| contact.region.includes(region.as_ref()))
            .collect();
        found.sort_by_key(|contact| {
            (
                contact.source.confidence,
                contact.region == Coverage::Everywhere,
            )
        });
        found
            .into_iter()
            .map(|contact| self.contact(contact))
            .collect()
    }

    fn contact(&self, contact: &Contact) -> ContactAdvice {
        contact_advice(contact, self.moment)
    }

    fn facts(&self, parts: [&Parts; 3]) -> Vec<FactAdvice> {
        let region = self.answers.region();
        let mut facts: Vec<FactAdvice> = Vec::new();
        for entry in parts
            .into_iter()
            .flat_map(|parts| &parts.facts)
            .filter(|entry| self.holds(entry))
        {
            let known = facts.iter().any(|fact| fact.item.id == entry.id);
            let all = self
                .provider
                .directory
                .facts
                .iter()
                .filter(|fact| fact.id == entry.id && !known);
            facts.extend(
                all.filter(|fact| fact.region.includes(region.as_ref()))
                    .map(|fact| self.fact(fact)),
            );
        }
        facts
    }

    pub(super) fn fact(&self, fact: &Fact) -> FactAdvice {
        let sentence = self.text(key::item("facts", fact.id.as_str()));
        let filled = Template::parse(&sentence).map(|template| {
            template.fill(|id| match fact.values.get(id) {
                Some(FactValue::Text(text)) => text.clone(),
                Some(FactValue::Date(date)) => self.calendar.long(*date),
                None => format!("[{id}]"),
            })
        });
        FactAdvice {
            item: Item {
                id: fact.id.clone(),
                text: filled.unwrap_or(sentence),
            },
            region: fact.region.clone(),
            source: fact.source.clone(),
        }
    }

    pub(super) fn escalation(&self, outcome: &Outcome) -> Vec<BodyAdvice> {
        let region = self.answers.region();
        let bodies = self.provider.directory.bodies.iter();
        let mut bodies: Vec<(usize, &Body)> = bodies
            .filter(|body| body.region.includes(region.as_ref()))
            .filter_map(|body| Some((outcome.place_above(&body.id, body.kind)?, body)))
            .collect();
        bodies.sort_by_key(|(place, _)| *place);
        let advice = bodies.into_iter().map(|(_, body)| BodyAdvice {
            id: body.id.clone(),
            kind: body.kind,
            name: body.name.clone(),
            note: self.text(key::body_note(body.id.as_str())),
            region: body.region.clone(),
            contacts: self.contacts(body.contacts.iter()),
        });
        advice.collect()
    }

    fn message(
        &self,
        route: &Route,
        outcome: &Outcome,
        channel: Option<ChannelKind>,
    ) -> MessageAdvice {
        let Some(id) = &outcome.message else {
            return MessageAdvice::None {
                reason: self.text(key::outcome(route.outcome.as_str(), "no-message")),
            };
        };
        let wanted = channel.map_or(Form::Written, ChannelKind::form);
        let has_form = self.words.get(&key::message(id.as_str(), wanted)).is_some();
        let form = if has_form { wanted } else { Form::Written };
        let mut missing = Vec::new();
        let body = self.fill(
            &self.text(key::message(id.as_str(), form)),
            form,
            &mut missing,
        );
        let subject = (form == Form::Written)
            .then(|| self.fill(&self.text(key::subject(id.as_str())), form, &mut missing));
        MessageAdvice::Message {
            id: id.clone(),
            form,
            subject,
            body,
            missing,
        }
    }

    /// A message with its fields filled in; a missing value, and a private one in a public form, leaves a blank in brackets.
    pub(super) fn fill(&self, text: &str, form: Form, missing: &mut Vec<Id>) -> String {
        let Ok(template) = Template::parse(text) else {
            return text.to_owned();
        };
        let filled = template.fill(|id| {
            let field = self.provider.tree.fields.get(id);
            let may_show = form != Form::Public || field.is_some_and(|field| !field.private);
            match (self.answers.value(id.as_str()), field) {
                (Some(value), Some(field)) if may_show => {
                    field::display(field.kind, value, self.calendar)
                }
                _ => {
                    if !missing.contains(id) {
                        missing.push(id.clone());
                    }
                    format!("[{}]", self.text(key::field(id.as_str(), "blank")))
                }
            }
        });
        filled.trim_end().to_owned()
    }
}
