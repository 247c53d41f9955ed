//! `helpme diff OLD NEW`: what changes for customers, in each language.

mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use helpme::domain::advice::Moment;
use helpme::domain::answers::Answers;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::script_writer::script;
use helpme::error::Error;
use helpme::l10n::phrases::Phrases;
use helpme::pack::library::Library;
use helpme::pack::load::Pack;
use helpme::parallel;
use helpme::render::difference::{Version, changes, provider_changes, word_changes};
use helpme::render::versioned::{SCHEMA, pretty};
use serde_json::{Value, json};

use self::page::{Difference, Kind, Name, aspects, page};
use super::session::Session;

type Scripts = BTreeMap<Name, Version>;

/// Compares two collections of packs.
pub fn run(session: &Session, old: &Path, new: &Path) -> Result<(), Error> {
    let (old, new) = (Collection::of(old)?, Collection::of(new)?);
    let providers: BTreeSet<&Id> = old.providers.iter().chain(&new.providers).collect();
    let providers: Vec<&Id> = providers.into_iter().collect();
    // What depends on the hour is no change of the packs.
    let moment = Moment {
        today: session.moment.today,
        now: None,
    };
    let found = parallel::map(&providers, |provider| {
        if old.has_the_same(&new, provider)? {
            return Ok(None);
        }
        let versions = [
            old.version(provider, moment)?,
            new.version(provider, moment)?,
        ];
        let difference = difference(provider, versions, session.locale());
        Ok::<_, Error>(Some(difference).filter(|difference| !difference.is_empty()))
    });
    let found: Result<Vec<Option<Difference>>, Error> = found.into_iter().collect();
    let differences: Vec<Difference> = found?.into_iter().flatten().collect();
    session.write_page(&page(&differences, &session.phrases), || {
        let providers: Vec<Value> = differences.iter().flat_map(providers_value).collect();
        let scripts = differences.iter().flat_map(|difference| &difference.scripts);
        let scripts = scripts.map(|((script, locale), kind)| {
            json!({ "script": script, "locale": locale, "changes": kind.aspects(), "details": kind.changes() })
        });
        let scripts: Vec<Value> = scripts.collect();
        pretty(&json!({ "schema": SCHEMA, "providers": providers, "changes": scripts }))
    })
}

/// What has changed beside the scripts: first in every language alike, then language by language.
fn providers_value(difference: &Difference) -> Vec<Value> {
    let alike = (None, &difference.beside.all);
    let words = difference.words.iter();
    let words = words.map(|(locale, changes)| (Some(locale), changes));
    let listed = [alike].into_iter().chain(words);
    let listed = listed.filter(|(_, changes)| !changes.is_empty());
    let value = listed.map(|(locale, changes)| {
        json!({ "provider": difference.provider.as_str(), "locale": locale, "changes": aspects(changes), "details": changes })
    });
    value.collect()
}

/// All that has changed of a provider, for a page in this language.
fn difference(provider: &Id, [old, new]: [PackVersion; 2], locale: &Locale) -> Difference {
    let locales: BTreeSet<&Locale> = old.packs.keys().chain(new.packs.keys()).collect();
    let words = locales.iter().filter_map(|locale| {
        let [old, new] = [old.packs.get(*locale)?, new.packs.get(*locale)?]
            .map(|pack| (&pack.provider, &pack.words));
        let changes = word_changes(old, new);
        (!changes.is_empty()).then(|| (locale.to_string(), changes))
    });
    let [before, after] =
        [&old, &new].map(|version| version.pack(locale).map(|pack| &pack.provider));
    Difference {
        provider: provider.clone(),
        scripts: differences(&old.scripts, &new.scripts),
        beside: provider_changes(before, after),
        words: words.collect(),
        locales: locales.iter().map(ToString::to_string).collect(),
        packs: [&old, &new].map(|version| version.pack(locale).cloned()),
    }
}

/// What has become of the scripts of a provider; those that are the same are left out.
fn differences(old: &Scripts, new: &Scripts) -> Vec<(Name, Kind)> {
    let names: BTreeSet<&Name> = old.keys().chain(new.keys()).collect();
    let kinds = names.into_iter().map(|name| {
        let kind = match (old.get(name), new.get(name)) {
            (Some(old), Some(new)) => Kind::Changed(changes(old, new)),
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
        };
        (name.clone(), kind)
    });
    let is_change = |kind: &Kind| !matches!(kind, Kind::Changed(changes) if changes.is_empty());
    kinds.filter(|(_, kind)| is_change(kind)).collect()
}

/// A provider's pack in a collection.
#[derive(Default)]
struct PackVersion {
    /// In each language; none if the provider is not in the collection.
    packs: BTreeMap<Locale, Pack>,
    scripts: Scripts,
}

impl PackVersion {
    /// The pack in this language, or else in the first that there is.
    fn pack(&self, locale: &Locale) -> Option<&Pack> {
        self.packs
            .get(locale)
            .or_else(|| self.packs.values().next())
    }
}

/// A collection of packs, as it is compared.
struct Collection {
    library: Library,
    providers: Vec<Id>,
}

impl Collection {
    fn of(folder: &Path) -> Result<Self, Error> {
        let library = Library::of(&[PathBuf::from(folder)]);
        let providers = library.providers()?;
        if providers.is_empty() {
            return Err(Error::NoPacks(folder.to_owned()));
        }
        Ok(Self { library, providers })
    }

    /// Whether a provider's pack is the same, letter for letter, in another collection: then nothing need be opened.
    fn has_the_same(&self, other: &Self, provider: &Id) -> Result<bool, Error> {
        let locales = self.library.locales(provider)?;
        if other.library.locales(provider)? != locales {
            return Ok(false);
        }
        let words = locales.iter().map(|locale| format!("{locale}.toml"));
        let files = ["tree.toml", "contacts.toml"].map(str::to_owned);
        for file in files.into_iter().chain(words) {
            let [own, others] = [self, other].map(|each| each.library.read(provider, &file));
            let texts = [own?, others?].map(|file| file.map(|file| file.text.clone()));
            if texts[0] != texts[1] {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A provider's pack and scripts in every language; none if it is not in the collection.
    fn version(&self, provider: &Id, moment: Moment) -> Result<PackVersion, Error> {
        let mut version = PackVersion::default();
        if !self.providers.contains(provider) {
            return Ok(version);
        }
        for locale in self.library.locales(provider)? {
            let pack = Session::open_from(&self.library, provider.as_str(), &locale)?;
            version.scripts.extend(scripts(&pack, &locale, moment));
            version.packs.insert(locale, pack);
        }
        Ok(version)
    }
}

/// Every script of a pack.
fn scripts(pack: &Pack, locale: &Locale, moment: Moment) -> Vec<(Name, Version)> {
    let phrases = phrases_of(locale);
    let calendar = phrases.calendar();
    let answers = Answers::default();
    let known = &pack.provider;
    let outcomes = known.tree.outcomes.keys();
    let told = outcomes.map(|outcome| {
        let told = script(known, &pack.words, calendar, outcome, &answers, moment);
        let version = match told {
            Ok(script) => Version::Script(Box::new(script)),
            Err(missing) => Version::Missing(missing),
        };
        let name = (format!("{}/{outcome}", known.id), locale.to_string());
        (name, version)
    });
    told.collect()
}

fn phrases_of(locale: &Locale) -> Phrases {
    Phrases::new(locale).unwrap_or_else(Phrases::english)
}
