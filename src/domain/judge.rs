//! A provider as values are judged against it: its contacts, domains and names, and those of the bodies above it.

use super::digits;
use super::directory::{Body, Contact, Directory};
use super::guard::is_misleading;
use super::region::Region;
use super::verdict::{Because, Owner, Trick};
use super::walk::Provider;
use super::web_address;

pub(super) struct Judge<'a, 'r> {
    pub(super) provider: &'a Provider,
    pub(super) region: Option<&'r Region>,
}

impl<'a> Judge<'a, '_> {
    pub(super) fn directory(&self) -> &'a Directory {
        &self.provider.directory
    }

    pub(super) fn provider_owner(&self) -> Owner<'a> {
        Owner {
            name: &self.directory().name,
            is_provider: true,
            domains: &self.directory().domains,
            accounts: &self.directory().own_pages,
        }
    }

    /// The bodies above the provider, each as an owner.
    fn bodies(&self) -> impl Iterator<Item = (&'a Body, Owner<'a>)> + use<'a> {
        let bodies = self.directory().bodies.iter();
        bodies.map(|body| {
            let owner = Owner {
                name: &body.name,
                is_provider: false,
                domains: &body.domains,
                accounts: &[],
            };
            (body, owner)
        })
    }

    /// All contacts, with whom they belong to.
    pub(super) fn contacts(&self) -> impl Iterator<Item = (&'a Contact, Owner<'a>)> + use<'a> {
        let provider = self.provider_owner();
        let own = self.directory().contacts.values();
        let of_bodies = self
            .bodies()
            .flat_map(|(body, owner)| body.contacts.iter().map(move |contact| (contact, owner)));
        own.map(move |contact| (contact, provider)).chain(of_bodies)
    }

    /// All domains, with whom they belong to.
    pub(super) fn domains(&self) -> impl Iterator<Item = (&'a str, Owner<'a>)> + use<'a> {
        let provider = self.provider_owner();
        let own = self.directory().domains.iter();
        let of_bodies = self
            .bodies()
            .flat_map(|(body, owner)| body.domains.iter().map(move |domain| (domain, owner)));
        own.map(move |domain| (domain, provider))
            .chain(of_bodies)
            .map(|(domain, owner)| (domain.as_str(), owner))
    }

    /// The names under which people know the provider.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names = vec![self.provider.id.to_string()];
        names.extend(
            self.directory()
                .domains
                .iter()
                .map(|domain| web_address::owner_label(domain).to_owned()),
        );
        names.dedup();
        names
    }

    pub(super) fn named(&self) -> Because<'a> {
        let trick = match self.directory().domains.first() {
            Some(domain) => (Trick::NameInside, domain.to_string()),
            None => (Trick::NoDomain, String::new()),
        };
        Because::Trick(trick.0, trick.1, self.provider_owner())
    }
}

/// Whether two values are the same but for case.
pub(super) fn same_text(known: &str, typed: &str) -> bool {
    known.to_lowercase() == typed.trim_start_matches("mailto:").to_lowercase()
}

/// A value as it may be shown: short, and without characters that mislead.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 120;
    let mut shown: String = text
        .chars()
        .filter(|character| !is_misleading(*character))
        .take(LONGEST)
        .collect();
    if text.chars().count() > LONGEST {
        shown.push('…');
    }
    shown.chars().map(digits::ascii).collect()
}
