//! `helpme diff OLD NEW`: the scripts that change for customers, in each language.

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
use helpme::parallel;
use helpme::render::blocks::Block;
use helpme::render::difference::{Change, Version, changes};
use helpme::render::versioned::{SCHEMA, pretty};
use serde_json::{Value, json};

use super::session::Session;

/// A script's name and language.
type Name = (String, String);

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
            return Ok(Vec::new());
        }
        let (old, new) = (
            old.scripts(provider, moment)?,
            new.scripts(provider, moment)?,
        );
        Ok::<_, Error>(differences(&old, &new))
    });
    let mut differences = Vec::new();
    for found in found {
        differences.append(&mut found?);
    }
    differences.sort_by(|(left, _), (right, _)| left.cmp(right));
    session.write_page(&page(&differences, &session.phrases), || {
        let listed = differences.iter().map(|((script, locale), kind)| {
            json!({ "script": script, "locale": locale, "changes": kind.aspects(), "details": kind.changes() })
        });
        let listed: Vec<Value> = listed.collect();
        pretty(&json!({ "schema": SCHEMA, "changes": listed }))
    })
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

/// What has become of a script.
enum Kind {
    Added,
    Removed,
    Changed(Vec<Change>),
}

impl Kind {
    fn changes(&self) -> &[Change] {
        match self {
            Self::Changed(changes) => changes,
            Self::Added | Self::Removed => &[],
        }
    }

    fn aspects(&self) -> Vec<&'static str> {
        match self {
            Self::Added => vec!["added"],
            Self::Removed => vec!["removed"],
            Self::Changed(changes) => changes.iter().map(|change| change.aspect).collect(),
        }
    }
}

/// First which scripts change, then what exactly; the same change in several scripts is told once.
fn page(differences: &[(Name, Kind)], phrases: &Phrases) -> Vec<Block> {
    if differences.is_empty() {
        return vec![Block::Paragraph(phrases.diff_none())];
    }
    let aspect = |aspect: &&str| {
        phrases
            .by_name(&format!("diff-{aspect}"), &[])
            .unwrap_or_default()
    };
    let mut scripts: Places<(&str, Vec<&str>)> = Places::new();
    let mut exact: Places<&Change> = Places::new();
    for ((script, locale), kind) in differences {
        add(&mut scripts, (script, kind.aspects()), script, locale);
        for change in kind.changes() {
            add(&mut exact, change, script, locale);
        }
    }
    let lines = scripts.iter().map(|((script, aspects), places)| {
        let words: Vec<String> = aspects.iter().map(aspect).collect();
        phrases.diff_line(phrases.list(&words), phrases.list(&places[0].1), *script)
    });
    let mut blocks = vec![
        Block::Title(phrases.diff_title()),
        Block::Bullets(lines.collect()),
    ];
    for (change, places) in &exact {
        blocks.push(Block::Heading {
            text: aspect(&change.aspect),
            danger: false,
        });
        let old = change.old.iter().map(|line| (false, line.clone()));
        let new = change.new.iter().map(|line| (true, line.clone()));
        blocks.push(Block::Changes(old.chain(new).collect()));
        blocks.push(Block::Note(where_from(places, phrases)));
    }
    blocks
}

/// Things, each with the scripts it concerns and their languages.
type Places<'a, T> = Vec<(T, Vec<(&'a str, Vec<String>)>)>;

fn add<'a, T: PartialEq>(places: &mut Places<'a, T>, what: T, script: &'a str, locale: &str) {
    let known = places.iter().position(|(known, _)| *known == what);
    let place = known.unwrap_or_else(|| {
        places.push((what, Vec::new()));
        places.len() - 1
    });
    let scripts = &mut places[place].1;
    match scripts.iter_mut().find(|(known, _)| *known == script) {
        Some((_, locales)) => locales.push(locale.to_owned()),
        None => scripts.push((script, vec![locale.to_owned()])),
    }
}

/// The scripts that a change concerns; of many, the first.
fn where_from(places: &[(&str, Vec<String>)], phrases: &Phrases) -> String {
    const MOST: usize = 5;
    let named = places.iter().take(MOST).map(|(script, locales)| {
        let locales = phrases.in_brackets(phrases.list(locales));
        format!("{script}{locales}")
    });
    let mut named: Vec<String> = named.collect();
    if places.len() > MOST {
        named.push("…".to_owned());
    }
    phrases.diff_where(places.len(), phrases.list(&named))
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

    /// Every script of a provider in every language; none if it is not in the collection.
    fn scripts(&self, provider: &Id, moment: Moment) -> Result<Scripts, Error> {
        let mut scripts = Scripts::new();
        if !self.providers.contains(provider) {
            return Ok(scripts);
        }
        for locale in self.library.locales(provider)? {
            let pack = Session::open_from(&self.library, provider.as_str(), &locale)?;
            let phrases = phrases_of(&locale);
            let calendar = phrases.calendar();
            let answers = Answers::default();
            for outcome in pack.provider.tree.outcomes.keys() {
                let known = &pack.provider;
                let told = script(known, &pack.words, calendar, outcome, &answers, moment);
                let version = match told {
                    Ok(script) => Version::Script(Box::new(script)),
                    Err(missing) => Version::Missing(missing),
                };
                let name = (format!("{provider}/{outcome}"), locale.to_string());
                scripts.insert(name, version);
            }
        }
        Ok(scripts)
    }
}

fn phrases_of(locale: &Locale) -> Phrases {
    Phrases::new(locale).unwrap_or_else(Phrases::english)
}
