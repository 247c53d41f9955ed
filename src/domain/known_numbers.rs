//! The telephone numbers that are known of a provider, made ready once for a text: every row of digits in it is asked after.

use super::call_word;
use super::directory::ContactKind;
use super::judge::Judge;
use super::number_text::Known;
use super::phone;
use super::verdict::{Judgement, ValueKind, Verdict};

/// Shorter names are words.
const SHORTEST_NAME: usize = 3;

/// The numbers of a directory, genuine and false.
pub(super) struct KnownNumbers<'j, 'a, 'r> {
    judge: &'j Judge<'a, 'r>,
    numbers: Vec<Numbered>,
}

/// A number with the names of its owner, in lower case; that of a false one has none.
struct Numbered {
    number: phone::Known,
    names: Vec<String>,
}

impl<'j, 'a, 'r> KnownNumbers<'j, 'a, 'r> {
    /// Those of the provider that is judged, and of the bodies above it.
    pub(super) fn new(judge: &'j Judge<'a, 'r>) -> Self {
        let directory = judge.directory();
        let contacts = judge.contacts().filter_map(|(contact, owner)| {
            let is_number = ContactKind::of(&contact.value) == ContactKind::Phone;
            let number = is_number
                .then(|| phone::Known::new(&contact.value, directory.coverage_of(contact)))??;
            let names = names(owner.name);
            Some(Numbered { number, names })
        });
        let fakes = directory.fakes.iter().filter_map(|fake| {
            let number = phone::Known::new(&fake.value, &fake.region)?;
            let names = Vec::new();
            Some(Numbered { number, names })
        });
        let numbers = contacts.chain(fakes).collect();
        Self { judge, numbers }
    }

    /// The entries of which a number is another form.
    fn same(&self, number: &str) -> impl Iterator<Item = &Numbered> {
        let number = phone::read(number);
        self.numbers.iter().filter(move |known| {
            let number = number.as_ref();
            number.is_some_and(|number| number.sameness(&known.number).is_some())
        })
    }
}

impl Known for KnownNumbers<'_, '_, '_> {
    fn is_known(&self, number: &str) -> bool {
        // Most rows of digits are none of them.
        self.same(number).next().is_some()
            && matches!(
                self.judge.judge(number),
                Judgement {
                    kind: ValueKind::Phone,
                    verdict: Verdict::Official | Verdict::KnownFalse,
                    ..
                }
            )
    }

    fn is_named(&self, number: &str, before: &[char], after: &[char]) -> bool {
        let names = self.same(number).flat_map(|known| &known.names);
        call_word::names_stand_by(names.map(String::as_str), before, after)
    }
}

/// The names in a name, such as `National Scam Response Centre (NSRC)`.
fn names(name: &str) -> Vec<String> {
    let names = name
        .split(['(', ')'])
        .map(|name| name.trim().to_lowercase());
    names.filter(|name| name.len() >= SHORTEST_NAME).collect()
}
