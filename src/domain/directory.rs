//! The contacts of a provider, the bodies above it, and the sourced facts about it: what `contacts.toml` says.

use std::borrow::Cow;

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use jiff::civil::Date;

use super::closed_words::closed_words;
use super::host::{host_of, is_under, without_scheme};
use super::hours::Hours;
use super::id::Id;
use super::region::{Coverage, Region};
use super::table::{Later, Table};
use super::text::Text;
use super::tree::BodyKind;

/// Everything known about reaching a provider.
#[derive(Clone, Debug)]
pub struct Directory {
    /// The provider's name as it writes it.
    pub name: Text,
    /// Other names under which people know it: what it is called in some country, or was called before.
    pub other_names: Vec<Text>,
    /// The provider's own internet domains.
    pub domains: Vec<Text>,
    /// Addresses outside those domains that the provider itself writes, without a scheme, e.g. `github.com/newpay`.
    pub own_pages: Vec<Text>,
    /// Regions that the provider serves.
    pub regions: Vec<Region>,
    /// What the question for the region asks.
    pub region_question: RegionQuestion,
    /// Regions that it does not serve, but about which there is something to say.
    pub elsewhere: Vec<Region>,
    /// The languages in which the provider answers, as far as a source says so.
    pub support_languages: Vec<Text>,
    /// The languages of its pages that were read, where no source says in which languages it answers.
    pub page_languages: Vec<Text>,
    /// Contacts by channel, in the order of the file.
    pub contacts: Table<Contact>,
    /// Sourced figures and rules.
    pub facts: Table<Fact>,
    /// The bodies above the provider, in the order in which to go to them.
    pub bodies: Vec<Body>,
    /// Numbers, addresses and domains that must not be used.
    pub fakes: Later<Vec<Fake>>,
    /// Other services that people mistake for this one.
    pub look_alikes: Table<LookAlike>,
}

impl Directory {
    /// The provider's own account on somebody else's website, if the page stands there, e.g. `github.com/newpay`.
    pub fn own_account(&self, page: &str) -> Option<&str> {
        let mut own = self.own_pages.iter();
        own.find(|own| is_below(page, own)).map(Text::as_str)
    }

    /// Whether the source stands on one of the provider's own domains.
    pub fn is_on_own_domain(&self, source: &Source) -> bool {
        lies_on(source, &self.domains)
    }

    /// Where a contact holds; that of a body without a region of its own, where the body is competent.
    pub fn coverage_of<'a>(&'a self, contact: &'a Contact) -> &'a Coverage {
        let is_its = |body: &&Body| body.contacts.iter().any(|each| std::ptr::eq(each, contact));
        match self.bodies.iter().find(is_its) {
            Some(body) if contact.region == Coverage::Everywhere => &body.region,
            _ => &contact.region,
        }
    }

    /// Whether only somebody else has recorded a contact, for here or for the regions in which it holds.
    pub fn is_recorded(&self, contact: &Contact) -> bool {
        let is_unconfirmed = contact.source.confidence == Confidence::Unconfirmed;
        let elsewhere = is_unconfirmed.then(|| self.named_elsewhere(&contact.value));
        self.is_recorded_here(elsewhere.flatten().unwrap_or(contact))
    }

    /// Whether somebody else has recorded that a page of the contact's owner names it, while nobody has read that page here:
    /// another source names a contact, but gives the owner's page as its own.
    fn is_recorded_here(&self, contact: &Contact) -> bool {
        let (value, source) = (&contact.value, &contact.source);
        if source.confidence != Confidence::ThirdParty {
            return false;
        }
        let holds_it = |body: &&Body| {
            let mut contacts = body.contacts.iter();
            contacts.any(|contact| contact.value == *value && contact.source == *source)
        };
        match self.bodies.iter().find(holds_it) {
            Some(body) => lies_on(source, &body.domains),
            None => self.is_on_own_domain(source) || self.own_account(&source.page).is_some(),
        }
    }

    /// The provider's number of this value where it is known to hold: as its own page says, or is recorded to say.
    pub fn named_elsewhere(&self, value: &str) -> Option<&Contact> {
        let mut contacts = self.contacts.values();
        contacts.find(|contact| {
            contact.value == value
                && (contact.source.confidence == Confidence::Official
                    || self.is_recorded_here(contact))
                && contact.region != Coverage::Everywhere
                && ContactKind::of(value) == ContactKind::Phone
        })
    }

    /// The regions offered when a person is asked where the account is: served, not served, anywhere else.
    pub fn region_choices(&self) -> Vec<Region> {
        let known = self.regions.iter().chain(&self.elsewhere).cloned();
        known.chain([Region::other()]).collect()
    }
}

/// Whether the source stands on one of the domains.
pub fn lies_on(source: &Source, domains: &[Text]) -> bool {
    let host = source.host();
    domains.iter().any(|domain| is_under(&host, domain))
}

/// Whether a page is an address, written without a scheme, or lies below it.
pub fn is_below(page: &str, own: &str) -> bool {
    let rest = without_scheme(page).strip_prefix(own);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

closed_words! {
    /// What the question for the region asks.
    #[derive(Default)]
    RegionQuestion {
        /// Where the account is: its numbers serve its customers wherever they are.
        #[default]
        Account = "account",
        /// Where the person is now: the numbers can be called only from there.
        Place = "place",
    }
}

closed_words! {
    /// How far a source can be trusted; best first.
    #[derive(PartialOrd, Ord)]
    Confidence {
        /// The provider's, or the body's, own page.
        Official = "official",
        /// Another source of good name.
        ThirdParty = "third-party",
        /// Not confirmed: shown with that label, and never first.
        Unconfirmed = "unconfirmed",
    }
}

closed_words! {
    /// In what way somebody read the source.
    How {
        /// Called, written to or opened.
        Tested = "tested",
        /// Read on the live page.
        Live = "live",
        /// Read in a stored copy of the page.
        StoredCopy = "stored-copy",
    }
}

/// Where a contact or fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page's address.
    pub page: Text,
    /// The day on which somebody read it.
    pub checked: Date,
    /// In what way.
    pub how: How,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// The date that the page itself bears, as it is written there.
    pub seen: Option<Text>,
}

/// After this many days without a check, a contact carries a warning.
pub const STALE_AFTER_DAYS: i32 = 180;

impl Source {
    /// Days between the check and this day; negative if the check lies ahead of it.
    pub fn age_in_days(&self, today: Date) -> i32 {
        (today - self.checked).get_days()
    }

    /// Whether the check is so old that the person must be warned.
    pub fn is_stale(&self, today: Date) -> bool {
        self.age_in_days(today) >= STALE_AFTER_DAYS
    }

    /// The host of the page's address, without a leading `www.`.
    pub fn host(&self) -> Cow<'_, str> {
        host_of(&self.page)
    }
}

/// What a contact's value is; read off the value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Web,
}

impl ContactKind {
    /// Reads the kind off a value: an address with `@`, one with a letter and a dot or a scheme, or else a number.
    pub fn of(value: &str) -> Self {
        let has_letter = value.chars().any(char::is_alphabetic);
        if value.contains("://") || (has_letter && value.contains('.') && !value.contains('@')) {
            Self::Web
        } else if value.contains('@') {
            Self::Email
        } else {
            Self::Phone
        }
    }
}

/// One checked fact about a channel: a number or address in a region.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The channel it belongs to; `None` for a contact of a body above the provider.
    pub channel: Option<Id>,
    /// Where it holds.
    pub region: Coverage,
    /// The number or address.
    pub value: Text,
    /// When it is answered; empty if no source says.
    pub hours: Vec<Hours>,
    /// Where it comes from.
    pub source: Source,
}

/// A sourced figure or rule that a card may state.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The fact's id; the same id may hold in several regions with different figures.
    pub id: Id,
    /// Where it holds.
    pub region: Coverage,
    /// The figures that its sentence leaves open.
    pub values: IndexMap<Id, FactValue, RandomState>,
    /// Where it comes from.
    pub source: Source,
}

/// A figure of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// Printed as it stands.
    Text(Text),
    /// Printed in the locale's long form.
    Date(Date),
}

/// Who stands above the provider.
#[derive(Clone, Debug)]
pub struct Body {
    /// The body's id.
    pub id: Id,
    /// What it does.
    pub kind: BodyKind,
    /// Where it is competent.
    pub region: Coverage,
    /// Its proper name.
    pub name: Text,
    /// The body's own internet domains.
    pub domains: Vec<Text>,
    /// How to reach it.
    pub contacts: Later<Vec<Contact>>,
}

closed_words! {
    /// Why a value must not be used.
    FakeReason {
        /// Not the provider's.
        Fake = "fake",
        /// Once the provider's, no longer valid.
        Superseded = "superseded",
        /// Somebody else's.
        OtherService = "other-service",
    }
}

/// A number, address or domain that must not be used.
#[derive(Clone, Debug)]
pub struct Fake {
    /// The value.
    pub value: Text,
    /// Why it must not be used.
    pub reason: FakeReason,
    /// Where it was seen.
    pub region: Coverage,
    /// The page that says so.
    pub source: Text,
}

/// Another service that people mistake for this one.
#[derive(Clone, Debug)]
pub struct LookAlike {
    /// The service's id.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Its own internet domains.
    pub domains: Vec<Text>,
    /// Whether it is known as a genuine company: whoever has an account there may use its website.
    pub genuine: bool,
    /// Where it is at home.
    pub region: Coverage,
    /// The page that says so.
    pub source: Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_read_off_the_value() {
        assert_eq!(ContactKind::of("+1 833-844-8095"), ContactKind::Phone);
        assert_eq!(ContactKind::of("#9110"), ContactKind::Phone);
        assert_eq!(ContactKind::of("info@afca.org.au"), ContactKind::Email);
        assert_eq!(ContactKind::of("afca.org.au"), ContactKind::Web);
        assert_eq!(
            ContactKind::of("https://help.afterpay.com"),
            ContactKind::Web
        );
    }
}
