//! What cards and scripts are put together from: texts, channels, contacts, facts, bodies and messages.

use std::cell::RefCell;

use super::advice::{
    BodyAdvice, ChannelAdvice, ContactAdvice, FactAdvice, Item, MissingWords, Moment, Standing,
    contact_advice,
};
use super::answers::Answers;
use super::calendar::Calendar;
use super::directory::{Body, Confidence, Contact, Fact, FactValue};
use super::field;
use super::id::Id;
use super::region::Coverage;
use super::template::Template;
use super::text::Text;
use super::tree::{Channel, Entry, Form, Outcome};
use super::walk::Provider;
use super::words::{Words, key};

/// Everything that a card or script depends on.
pub(super) struct Adviser<'a> {
    pub(super) provider: &'a Provider,
    pub(super) words: &'a Words,
    pub(super) calendar: &'a Calendar,
    pub(super) answers: &'a Answers,
    pub(super) moment: Moment,
    missing: RefCell<Vec<String>>,
}

/// A message in one form, its fields filled in.
pub(super) struct Filled {
    pub(super) subject: Option<String>,
    pub(super) body: String,
    /// The fields without a value.
    pub(super) missing: Vec<Id>,
}

impl<'a> Adviser<'a> {
    pub(super) fn new(
        provider: &'a Provider,
        words: &'a Words,
        calendar: &'a Calendar,
        answers: &'a Answers,
        moment: Moment,
    ) -> Self {
        Self {
            provider,
            words,
            calendar,
            answers,
            moment,
            missing: RefCell::new(Vec::new()),
        }
    }

    /// What was put together, unless the language lacked a text for it.
    pub(super) fn whole<T>(self, made: Option<T>) -> Result<T, MissingWords> {
        let missing = self.missing.into_inner();
        made.filter(|_| missing.is_empty())
            .ok_or(MissingWords(missing))
    }

    /// A text that the card cannot do without.
    pub(super) fn text(&self, key: String) -> Text {
        self.words.text(&key).unwrap_or_else(|| {
            self.missing.borrow_mut().push(key);
            Text::default()
        })
    }

    pub(super) fn holds(&self, entry: &Entry) -> bool {
        Provider::holds(&[&entry.when], self.answers)
    }

    /// A channel of an outcome, with these of its steps.
    pub(super) fn channel(
        &self,
        outcome: &Id,
        id: &Id,
        channel: &Channel,
        steps: Vec<Item>,
    ) -> ChannelAdvice {
        let contacts = self.provider.directory.contacts.all(id);
        let contacts = self.contacts(contacts);
        let standing = match contacts.first() {
            Some(best)
                if best.source.confidence == Confidence::Unconfirmed
                    && channel.kind.needs_contact() =>
            {
                Standing::Unconfirmed
            }
            None if channel.kind.needs_contact() && channel.at_hand => Standing::AtHand,
            None if channel.kind.needs_contact() => Standing::Unknown,
            _ => Standing::Confirmed,
        };
        let own_why = self
            .words
            .text(&key::outcome_channel(outcome.as_str(), id.as_str()));
        let text = |text| self.text(key::channel(id.as_str(), text));
        ChannelAdvice {
            id: id.clone(),
            kind: channel.kind,
            name: text("name"),
            why: own_why.unwrap_or_else(|| text("why")),
            best_for: text("best-for"),
            steps,
            contacts,
            standing,
        }
    }

    /// A step of a channel.
    pub(super) fn step(&self, channel: &Id, step: &Id) -> Item {
        Item {
            id: step.clone(),
            text: self.text(key::step(channel.as_str(), step.as_str())),
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
        contact_advice(contact, &self.provider.directory, self.moment)
    }

    /// The figures of a fact that hold in the region.
    pub(super) fn facts(&self, id: &Id) -> Vec<FactAdvice> {
        let region = self.answers.region();
        let facts = self.provider.directory.facts.all(id);
        facts
            .filter(|fact| fact.region.includes(region.as_ref()))
            .map(|fact| self.fact(fact))
            .collect()
    }

    fn fact(&self, fact: &Fact) -> FactAdvice {
        let sentence = self.text(key::item("facts", fact.id.as_str()));
        let filled = Template::parse(&sentence).map(|template| {
            template.fill(|id| match fact.values.get(id) {
                Some(FactValue::Text(text)) => text.as_str().into(),
                Some(FactValue::Date(date)) => self.calendar.long(*date).into(),
                None => format!("[{id}]").into(),
            })
        });
        FactAdvice {
            item: Item {
                id: fact.id.clone(),
                text: filled.map_or(sentence, Text::from),
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
            name: self.words.body_name(body),
            note: self.text(key::body_note(body.id.as_str())),
            region: body.region.clone(),
            contacts: self.contacts(body.contacts.iter()),
        });
        advice.collect()
    }

    /// A message in this form.
    pub(super) fn message(&self, message: &Id, form: Form) -> Filled {
        let mut missing = Vec::new();
        let subject = (form == Form::Written).then(|| {
            let subject = self.text(key::subject(message.as_str()));
            self.fill(&subject, form, &mut missing)
        });
        let body = self.text(key::message(message.as_str(), form));
        let body = self.fill(&body, form, &mut missing);
        Filled {
            subject,
            body,
            missing,
        }
    }

    /// A message with its fields filled in; a missing value, and a private one in a public form, leaves a blank in brackets.
    fn fill(&self, text: &str, form: Form, missing: &mut Vec<Id>) -> String {
        let Ok(template) = Template::parse(text) else {
            return text.to_owned();
        };
        let mut filled = template.fill(|id| {
            let field = self.provider.tree.fields.get(id);
            let may_show = form != Form::Public || field.is_some_and(|field| !field.private);
            match (self.answers.value(id), field) {
                (Some(value), Some(field)) if may_show => {
                    field::display(field.kind, value, self.calendar).into()
                }
                _ => {
                    if !missing.iter().any(|known| known == id) {
                        missing.extend(Id::parse(id));
                    }
                    ["[", &self.text(key::field(id, "blank")), "]"]
                        .concat()
                        .into()
                }
            }
        });
        filled.truncate(filled.trim_end().len());
        filled
    }
}
