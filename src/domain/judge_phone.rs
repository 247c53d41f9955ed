//! Whether a telephone number is real: one that a source names, one that is known to be false, or one that only looks like either.

use super::directory::{Confidence, Contact, ContactKind};
use super::judge::{Judge, shown};
use super::phone::{self, Likeness, Number};
use super::verdict::{Because, Judgement, Trick, ValueKind, Verdict};

impl<'a> Judge<'a, '_> {
    pub(super) fn phone(&self, folded: &str, number: &Number) -> Judgement<'a> {
        let (verdict, because) = self.number(number);
        Judgement {
            shown: shown(folded),
            host: None,
            kind: ValueKind::Phone,
            verdict,
            because,
        }
    }

    pub(super) fn number(&self, number: &Number) -> (Verdict, Because<'a>) {
        let fakes = self.directory().fakes.iter().filter_map(|fake| {
            let known = phone::Known::new(&fake.value, &fake.region)?;
            Some((fake, number.likeness(&known)?))
        });
        let fakes: Vec<_> = fakes.collect();
        if let Some((fake, _)) = fakes
            .iter()
            .find(|(_, likeness)| matches!(likeness, Likeness::Same | Likeness::SameInCountry))
        {
            return (Verdict::KnownFalse, Because::Fake(fake));
        }
        let contacts = self
            .contacts()
            .filter(|(contact, _)| ContactKind::of(&contact.value) == ContactKind::Phone);
        let mut alike: Vec<_> = contacts
            .filter_map(|(contact, owner)| {
                let known =
                    phone::Known::new(&contact.value, self.directory().coverage_of(contact))?;
                Some((number.likeness(&known)?, contact, owner))
            })
            .collect();
        // The likeness first, then what can be trusted most, then what holds in the person's region.
        alike.sort_by_key(|(likeness, contact, _)| {
            (
                *likeness,
                contact.source.confidence,
                !self.directory().coverage_of(contact).includes(self.region),
            )
        });
        let same: Vec<_> = alike
            .iter()
            .filter(|(likeness, _, _)| matches!(likeness, Likeness::Same | Likeness::SameInCountry))
            .collect();
        let holds_here = |likeness: Likeness, contact: &'a Contact| {
            likeness == Likeness::Same
                || self.directory().coverage_of(contact).includes(self.region)
        };
        if let Some((_, contact, owner)) = same.iter().find(|(likeness, contact, _)| {
            contact.source.confidence != Confidence::Unconfirmed && holds_here(*likeness, contact)
        }) {
            return (Verdict::Official, Because::Contact(contact, *owner));
        }
        if let Some((_, contact, owner)) = same
            .iter()
            .find(|(_, contact, _)| contact.source.confidence == Confidence::Unconfirmed)
        {
            return (Verdict::Unknown, Because::Contact(contact, *owner));
        }
        if let Some((_, contact, owner)) = same.first() {
            return (
                Verdict::LookAlike,
                Because::Trick(Trick::WrongRegion, contact.value.to_string(), *owner),
            );
        }
        if let Some((fake, _)) = fakes
            .iter()
            .find(|(_, likeness)| *likeness == Likeness::OtherCountry)
        {
            return (Verdict::KnownFalse, Because::Fake(fake));
        }
        match alike
            .iter()
            .find(|(_, contact, _)| contact.source.confidence != Confidence::Unconfirmed)
        {
            Some((likeness, contact, owner)) => {
                let trick = if *likeness == Likeness::Near {
                    Trick::ChangedDigit
                } else {
                    Trick::WrongRegion
                };
                (
                    Verdict::LookAlike,
                    Because::Trick(trick, contact.value.to_string(), *owner),
                )
            }
            None => (Verdict::Unknown, Because::Nothing),
        }
    }
}
