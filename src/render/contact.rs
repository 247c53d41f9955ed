//! What there is to know about a contact, in words: region, hours, source, age.

use crate::domain::advice::{ContactAdvice, Item};
use crate::domain::directory::{Confidence, Contact, ContactKind, Directory, How, Source};
use crate::domain::region::{Coverage, Region};
use crate::l10n::phrases::Phrases;

/// How contacts are put into words on a page for this region.
#[derive(Clone, Copy)]
pub struct ContactWords<'a> {
    /// The language.
    pub phrases: &'a Phrases,
    /// The person's region, if it is known.
    pub region: Option<&'a Region>,
    /// The provider's name.
    pub provider: &'a str,
    /// What is known of reaching the provider.
    pub directory: &'a Directory,
}

/// The date that a page bears itself, if it bears one.
pub fn page_date(source: &Source, phrases: &Phrases) -> Option<String> {
    let seen = source.seen.as_ref()?;
    Some(phrases.source_seen(phrases.date_on_page(seen)))
}

impl ContactWords<'_> {
    /// The regions, in brackets, where the person's own is not known.
    pub fn region_label(&self, coverage: &Coverage) -> String {
        if self.region.is_some() || coverage.regions().is_empty() {
            return String::new();
        }
        self.phrases.in_brackets(self.regions(coverage))
    }

    /// The names of the regions.
    pub fn regions(&self, coverage: &Coverage) -> String {
        self.phrases.regions(coverage.regions())
    }

    /// Region, hours, source and warnings, a line each.
    pub fn notes(&self, contact: &ContactAdvice, in_full: bool) -> Vec<String> {
        let mut notes = Vec::new();
        let region = self.region_label(&contact.region);
        if !region.is_empty() {
            notes.push(region.trim().to_owned());
        }
        let hours = self.hours(contact);
        if !hours.is_empty() {
            notes.push(hours);
        }
        notes.push(if in_full {
            self.source_in_full(contact)
        } else {
            self.contact_source(contact)
        });
        if contact.stale {
            notes.push(
                self.phrases
                    .contact_stale(self.phrases.date(contact.source.checked)),
            );
        }
        notes
    }

    /// When it is answered, and whether now; empty if no source says.
    pub fn hours(&self, contact: &ContactAdvice) -> String {
        let hours: Vec<String> = contact
            .hours
            .iter()
            .map(|hours| self.phrases.hours(hours))
            .collect();
        if hours.is_empty() {
            return String::new();
        }
        let hours = hours.join(&self.phrases.hours_separator());
        match contact.open_now {
            Some(true) => self.phrases.hours_and_open(hours),
            Some(false) => self.phrases.hours_and_closed(hours),
            None => hours,
        }
    }

    /// Where a contact comes from, and what to do before trusting it.
    fn source_in_full(&self, contact: &ContactAdvice) -> String {
        let source = &contact.source;
        let (host, date) = (source.host(), self.phrases.date(source.checked));
        if let Some(recorded) = self.recorded(contact) {
            return recorded;
        }
        let domains = &self.directory.domains;
        let told = match source.how {
            How::Tested => self.phrases.source_tested(date, host),
            How::Live => self.phrases.source_live(date, host),
            How::StoredCopy => self.phrases.source_stored_copy(date, host),
        };
        let seen = page_date(source, self.phrases).unwrap_or_default();
        let caution = match (
            source.confidence,
            source.how,
            ContactKind::of(&contact.value),
        ) {
            (Confidence::Unconfirmed, ..) => self.unconfirmed(contact).unwrap_or_default(),
            (Confidence::ThirdParty, ..) if domains.is_empty() => {
                self.phrases.confirm_third_party(self.provider)
            }
            (Confidence::ThirdParty, ..) => self
                .phrases
                .confirm_third_party_site(self.phrases.list(domains), self.provider),
            (_, How::StoredCopy, ContactKind::Phone) => self.phrases.confirm_before_calling(),
            _ => String::new(),
        };
        let account = self
            .directory
            .own_account(&source.page)
            .map(|account| self.phrases.source_own_account(account, self.provider));
        [told, account.unwrap_or_default(), seen, caution]
            .into_iter()
            .filter(|part| !part.is_empty())
            .reduce(|left, right| self.phrases.sentences(left, right))
            .unwrap_or_default()
    }

    /// What to say of a contact of the provider that only somebody else has recorded; `None` for any other. Neither the way nor the
    /// date of a reading is told: nobody here has read that page.
    pub fn recorded(&self, contact: &ContactAdvice) -> Option<String> {
        contact.is_recorded.then(|| {
            let host = contact.source.host();
            let told = self.phrases.source_recorded(self.provider, host);
            let caution = self.unconfirmed(contact);
            let caution = caution.unwrap_or_else(|| self.phrases.confirm_recorded());
            self.phrases.sentences(told, caution)
        })
    }

    /// What to do before using a contact that nothing confirms for here; `None` for any other.
    pub fn unconfirmed(&self, contact: &ContactAdvice) -> Option<String> {
        let is_unconfirmed = contact.source.confidence == Confidence::Unconfirmed;
        is_unconfirmed.then(|| match self.regions_elsewhere(contact) {
            Some(regions) if contact.is_recorded => {
                self.phrases.confirm_recorded_elsewhere(regions)
            }
            Some(regions) => self.phrases.confirm_elsewhere(regions),
            None => self.phrases.confirm_unconfirmed(),
        })
    }

    /// Where a statement comes from, briefly.
    pub fn source(&self, source: &Source) -> String {
        let (host, date) = (source.host(), self.dates(source));
        match source.confidence {
            Confidence::Unconfirmed => self.phrases.source_short_unconfirmed(date, host),
            Confidence::ThirdParty if !self.directory.is_on_own_domain(source) => {
                self.phrases.source_short_third_party(date, host)
            }
            Confidence::ThirdParty => self.phrases.source_short_indirect(date, host),
            Confidence::Official => match self.directory.own_account(&source.page) {
                Some(account) => self.phrases.source_short(date, account),
                None => self.phrases.source_short(date, host),
            },
        }
    }

    /// When the page was read, and the date that it bears itself: an old page may have been read yesterday.
    pub fn dates(&self, source: &Source) -> String {
        let checked = self.phrases.date(source.checked);
        match &source.seen {
            Some(seen) => self
                .phrases
                .source_dates(checked, self.phrases.date_on_page(seen)),
            None => checked,
        }
    }

    /// Where a contact comes from, briefly.
    fn contact_source(&self, contact: &ContactAdvice) -> String {
        let (source, phrases) = (&contact.source, self.phrases);
        let regions = self.regions_elsewhere(contact);
        if contact.is_recorded {
            let (host, date) = (source.host(), phrases.date(source.checked));
            return match regions {
                Some(regions) => phrases.source_short_recorded_elsewhere(date, host, regions),
                None => phrases.source_short_recorded(date, host),
            };
        }
        match regions {
            Some(regions) => {
                phrases.source_short_elsewhere(self.dates(source), source.host(), regions)
            }
            None => self.source(source),
        }
    }

    /// For a number that is known to hold in other regions alone: which.
    pub fn regions_elsewhere(&self, contact: &ContactAdvice) -> Option<String> {
        let elsewhere = self.named_elsewhere(contact)?;
        Some(self.regions(&elsewhere.region))
    }

    /// The same number where it is known to hold, if here it is not.
    fn named_elsewhere(&self, contact: &ContactAdvice) -> Option<&Contact> {
        let is_unconfirmed = contact.source.confidence == Confidence::Unconfirmed;
        is_unconfirmed.then(|| self.directory.named_elsewhere(&contact.value))?
    }

    /// Other services with a similar name, each with its own websites.
    pub fn look_alike(&self, item: &Item) -> String {
        let mut known = self.directory.look_alikes.values();
        let other = known.find(|other| other.id == item.id && !other.domains.is_empty());
        other.map_or_else(
            || item.text.as_str().to_owned(),
            |other| {
                let websites = self
                    .phrases
                    .look_alike_websites(self.phrases.list(&other.domains));
                self.phrases.sentences(item.text.as_str(), websites)
            },
        )
    }

    /// What to do where no contact is known.
    pub fn none(&self) -> String {
        let listed = self.phrases.list(&self.directory.domains);
        match (self.region, self.directory.domains.is_empty()) {
            (_, true) => self.phrases.contact_none_no_domain(),
            (Some(region), false) if *region != Region::other() => self
                .phrases
                .contact_none_in_region(listed, self.phrases.region(region)),
            _ => self.phrases.contact_none(listed),
        }
    }
}
