//! `helpme contacts PROVIDER`: every contact, with region, hours, source, age and confidence.

use helpme::domain::advice::{ContactAdvice, contact_advice};
use helpme::domain::directory::{Confidence, Contact, How, STALE_AFTER_DAYS, Source};
use helpme::domain::region::{Coverage, Region};
use helpme::domain::words::key;
use helpme::error::Error;
use helpme::given;
use helpme::pack::load::Pack;
use helpme::render::blocks::Block;
use helpme::render::contact::ContactWords;
use helpme::render::json;
use serde_json::{Value, json};

use super::session::{Session, pretty};

/// Shows the contacts of a provider and of the bodies above it.
pub fn run(session: &Session, provider: &str, only_stale: bool) -> Result<(), Error> {
    let pack = session.open(provider)?;
    let region = match &session.options.region {
        Some(asked) => Some(given::region(&pack.provider, asked)?),
        None => None,
    };
    let view = View {
        session,
        pack: &pack,
        region,
        only_stale,
    };
    session.write_page(&view.blocks(), || pretty(&view.json()))
}

struct View<'a> {
    session: &'a Session,
    pack: &'a Pack,
    region: Option<Region>,
    only_stale: bool,
}

impl View<'_> {
    fn blocks(&self) -> Vec<Block> {
        let phrases = &self.session.phrases;
        let today = self.session.moment.today;
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
            && (!self.only_stale || contact.source.is_stale(self.session.moment.today))
    }

    /// The provider's own contacts, each with the name of its channel.
    fn own(&self) -> Vec<(String, ContactAdvice)> {
        let contacts = self.pack.provider.directory.contacts.iter();
        let wanted = contacts.filter(|contact| self.is_wanted(contact));
        wanted
            .map(|contact| {
                let channel = contact.channel.as_ref().map_or("", |id| id.as_str());
                let key = key::channel(channel, "name");
                let words = &self.pack.words;
                let name = words.get(&key).or_else(|| self.pack.english.get(&key));
                let name = name.unwrap_or(channel).to_owned();
                (name, contact_advice(contact, self.session.moment))
            })
            .collect()
    }

    /// The contacts of the bodies above the provider, each with the body's name; a body's region is that of its contacts.
    fn bodies(&self) -> Vec<(String, ContactAdvice)> {
        let bodies = self.pack.provider.directory.bodies.iter();
        let mut found = Vec::new();
        for body in bodies.filter(|body| body.region.includes(self.region.as_ref())) {
            for contact in body
                .contacts
                .iter()
                .filter(|contact| self.is_wanted(contact))
            {
                let mut advice = contact_advice(contact, self.session.moment);
                if advice.region == Coverage::Everywhere {
                    advice.region = body.region.clone();
                }
                found.push((body.name.clone(), advice));
            }
        }
        found
    }

    fn table(&self, contacts: &[(String, ContactAdvice)]) -> Block {
        let phrases = &self.session.phrases;
        let head = vec![
            phrases.table_channel(),
            phrases.table_contact(),
            phrases.contacts_where(),
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
        let phrases = &self.session.phrases;
        let words = ContactWords {
            phrases,
            region: None,
        };
        let regions = match &contact.region {
            Coverage::Everywhere => phrases.contacts_everywhere(),
            coverage @ Coverage::Only(_) => words.regions(coverage),
        };
        let hours = words.hours(contact);
        let hours = if hours.is_empty() {
            phrases.contacts_no_hours()
        } else {
            hours
        };
        vec![
            name.to_owned(),
            contact.value.clone(),
            regions,
            hours,
            self.source(&contact.source),
        ]
    }

    /// Host, confidence, way and age, a line each.
    fn source(&self, source: &Source) -> String {
        let phrases = &self.session.phrases;
        let today = self.session.moment.today;
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
        let age = phrases.contacts_age(phrases.date(source.checked), days);
        let age = if source.is_stale(today) {
            phrases.sentences(age, phrases.contacts_old())
        } else {
            age
        };
        let trust = phrases.list(&[confidence, how]);
        [source.host().to_owned(), trust, age].join("\n")
    }

    fn json(&self) -> Value {
        let today = self.session.moment.today;
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
            "schema": 1,
            "provider": self.pack.provider.id,
            "locale": self.session.locale().as_str(),
            "as_of": today.to_string(),
            "contacts": list(self.own()),
            "bodies": list(self.bodies()),
        })
    }
}
