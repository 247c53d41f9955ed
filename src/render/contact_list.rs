//! Every contact of a provider and of the bodies above it, with region, hours, source, age and confidence.

use serde_json::{Value, json};

use super::blocks::Block;
use super::contact::ContactWords;
use super::json;
use super::versioned::SCHEMA;
use crate::domain::advice::{ContactAdvice, Moment, contact_advice};
use crate::domain::directory::{Confidence, Contact, ContactKind, How, STALE_AFTER_DAYS};
use crate::domain::region::{Coverage, Region};
use crate::domain::words::key;
use crate::l10n::phrases::Phrases;
use crate::pack::load::Pack;

/// Which contacts are shown, and in which language.
pub struct ContactList<'a> {
    /// The provider.
    pub pack: &'a Pack,
    /// The language.
    pub phrases: &'a Phrases,
    /// Today.
    pub moment: Moment,
    /// Only those that hold in this region.
    pub region: Option<Region>,
    /// Only those whose last check is long ago.
    pub only_stale: bool,
}

impl ContactList<'_> {
    /// The list as a page.
    pub fn blocks(&self) -> Vec<Block> {
        let phrases = self.phrases;
        let today = self.moment.today;
        let name = self.pack.provider.directory.name.as_str();
        let date = phrases.date(today);
        let own = self.own();
        let bodies = self.bodies();
        let title = if self.only_stale {
            phrases.contacts_stale_title(date.clone(), name)
        } else {
            phrases.contacts_title(date.clone(), name)
        };
        let mut blocks = vec![Block::Title(title)];
        if own.is_empty() && bodies.is_empty() {
            blocks.push(Block::Paragraph(if self.only_stale {
                phrases.contacts_no_stale(date, STALE_AFTER_DAYS, name)
            } else {
                phrases.contacts_none(name)
            }));
        }
        if !own.is_empty() {
            blocks.push(self.table(&own));
        }
        if !bodies.is_empty() {
            blocks.push(Block::Heading {
                text: phrases.contacts_bodies(name),
                danger: false,
            });
            blocks.push(self.table(&bodies));
        }
        blocks
    }

    fn is_wanted(&self, contact: &Contact) -> bool {
        contact.region.includes(self.region.as_ref())
            && (!self.only_stale || contact.source.is_stale(self.moment.today))
    }

    /// The provider's own contacts, each with the name of its channel.
    fn own(&self) -> Vec<(String, ContactAdvice)> {
        let directory = &self.pack.provider.directory;
        let wanted = directory
            .contacts
            .values()
            .filter(|contact| self.is_wanted(contact));
        wanted
            .map(|contact| {
                let channel = contact.channel.as_ref().map_or("", |id| id.as_str());
                let name = self.pack.word(&key::channel(channel, "name"));
                let name = name.unwrap_or(channel).to_owned();
                (name, contact_advice(contact, directory, self.moment))
            })
            .collect()
    }

    /// The contacts of the bodies above the provider, each with the body's name; a body's region is that of its contacts.
    fn bodies(&self) -> Vec<(String, ContactAdvice)> {
        let directory = &self.pack.provider.directory;
        let bodies = directory.bodies.iter();
        let mut found = Vec::new();
        for body in bodies.filter(|body| body.region.includes(self.region.as_ref())) {
            for contact in body
                .contacts
                .iter()
                .filter(|contact| self.is_wanted(contact))
            {
                let mut advice = contact_advice(contact, directory, self.moment);
                advice.region = directory.coverage_of(contact).clone();
                found.push((self.pack.words.body_name(body).to_string(), advice));
            }
        }
        found
    }

    fn table(&self, contacts: &[(String, ContactAdvice)]) -> Block {
        let phrases = self.phrases;
        let head = vec![
            phrases.table_channel(),
            phrases.table_contact(),
            phrases.contacts_hours(),
            phrases.contacts_source(),
        ];
        let rows = contacts
            .iter()
            .map(|(name, contact)| self.row(name, contact));
        Block::Table {
            head,
            rows: rows.collect(),
        }
    }

    fn row(&self, name: &str, contact: &ContactAdvice) -> Vec<String> {
        let phrases = self.phrases;
        let words = ContactWords {
            phrases,
            region: None,
            provider: &self.pack.provider.directory.name,
            directory: &self.pack.provider.directory,
        };
        let regions = match &contact.region {
            Coverage::Everywhere => phrases.contacts_everywhere(),
            coverage @ Coverage::Only(_) => words.regions(coverage),
        };
        let hours = words.hours(contact);
        let is_phone = ContactKind::of(&contact.value) == ContactKind::Phone;
        let hours = if hours.is_empty() && is_phone {
            phrases.contacts_no_hours()
        } else {
            hours
        };
        vec![
            name.to_owned(),
            format!("{}\n{regions}", contact.value),
            hours,
            self.source(contact, &words),
        ]
    }

    /// Host, confidence, way and age, a line each.
    fn source(&self, contact: &ContactAdvice, words: &ContactWords<'_>) -> String {
        let (phrases, source) = (self.phrases, &contact.source);
        let today = self.moment.today;
        let confidence = match source.confidence {
            Confidence::Official => phrases.confidence_official(),
            Confidence::ThirdParty => phrases.confidence_third_party(),
            Confidence::Unconfirmed => phrases.confidence_unconfirmed(),
        };
        let how = match source.how {
            How::Tested => phrases.how_tested(),
            How::Live => phrases.how_live(),
            How::StoredCopy => phrases.how_stored_copy(),
        };
        let days = source.age_in_days(today).max(0);
        let date = if contact.is_recorded {
            phrases.date(source.checked)
        } else {
            words.dates(source)
        };
        let age = phrases.contacts_age(date, days);
        let age = if source.is_stale(today) {
            phrases.contacts_old(age)
        } else {
            age
        };
        let not_from_here = phrases.confidence_not_from_here();
        let trust = match (words.regions_elsewhere(contact), contact.is_recorded) {
            (Some(regions), true) => vec![
                phrases.confidence_recorded_elsewhere(regions),
                not_from_here,
            ],
            (Some(regions), false) => {
                vec![phrases.confidence_elsewhere(regions), not_from_here, how]
            }
            (None, true) => vec![phrases.confidence_recorded()],
            (None, false) => vec![confidence, how],
        };
        let trust = trust.join(&phrases.clause_separator());
        let host = source.host();
        let account = words.directory.own_account(&source.page);
        [account.unwrap_or(&host), &trust, &age].join("\n")
    }

    /// The list as a value.
    pub fn json(&self) -> Value {
        let today = self.moment.today;
        let list = |contacts: Vec<(String, ContactAdvice)>| -> Vec<Value> {
            let values = contacts.into_iter().map(|(name, contact)| {
                let mut value = json::contact_value(&contact);
                value["name"] = json!(name);
                value["age_in_days"] = json!(contact.source.age_in_days(today));
                value
            });
            values.collect()
        };
        json!({
            "schema": SCHEMA,
            "provider": self.pack.provider.id,
            "locale": self.phrases.locale().as_str(),
            "as_of": today.to_string(),
            "contacts": list(self.own()),
            "bodies": list(self.bodies()),
        })
    }
}
