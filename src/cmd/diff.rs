//! `helpme diff OLD NEW`: the scripts that change for customers, in each language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use helpme::domain::advice::Moment;
use helpme::domain::answers::Answers;
use helpme::domain::locale::Locale;
use helpme::domain::script_writer::script;
use helpme::error::Error;
use helpme::l10n::phrases::Phrases;
use helpme::pack::library::Library;
use helpme::render::blocks::Block;
use helpme::render::difference::{Change, changes};
use helpme::render::script_json;
use serde_json::{Value, json};

use super::session::{Session, pretty};

/// A script's name and language.
type Name = (String, String);

type Scripts = BTreeMap<Name, Value>;

/// Compares two collections of packs.
pub fn run(session: &Session, old: &Path, new: &Path) -> Result<(), Error> {
    let (old, new) = (scripts(session, old)?, scripts(session, new)?);
    let names: BTreeSet<&Name> = old.keys().chain(new.keys()).collect();
    let mut differences = Vec::new();
    for name in names {
        let kind = match (old.get(name), new.get(name)) {
            (Some(old), Some(new)) => Kind::Changed(changes(old, new)),
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
        };
        if !matches!(&kind, Kind::Changed(changes) if changes.is_empty()) {
            differences.push((name, kind));
        }
    }
    session.write_page(&page(&differences, &session.phrases), || {
        let listed = differences.iter().map(|((script, locale), kind)| {
            json!({ "script": script, "locale": locale, "changes": kind.aspects(), "details": kind.changes() })
        });
        let listed: Vec<Value> = listed.collect();
        pretty(&json!({ "schema": 1, "changes": listed }))
    })
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
fn page(differences: &[(&Name, Kind)], phrases: &Phrases) -> Vec<Block> {
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

/// Every script of a collection in every language.
fn scripts(session: &Session, folder: &Path) -> Result<Scripts, Error> {
    let mut scripts = Scripts::new();
    let library = Library::of(&[PathBuf::from(folder)]);
    // What depends on the hour is no change of the packs.
    let moment = Moment {
        today: session.moment.today,
        now: None,
    };
    for provider in library.providers()? {
        for locale in library.locales(&provider)? {
            let pack = Session::open_from(&library, provider.as_str(), &locale)?;
            let phrases = phrases_of(&locale);
            let calendar = phrases.calendar();
            let answers = Answers::default();
            for outcome in pack.provider.tree.outcomes.keys() {
                let known = &pack.provider;
                let told = script(known, &pack.words, calendar, outcome, &answers, moment);
                let value = match told {
                    Ok(script) => script_json::value(&script, None),
                    // Customers see this one in English.
                    Err(missing) => json!({ "missing": missing.0 }),
                };
                let name = (format!("{provider}/{outcome}"), locale.to_string());
                scripts.insert(name, value);
            }
        }
    }
    if scripts.is_empty() {
        return Err(Error::NoPacks(folder.to_owned()));
    }
    Ok(scripts)
}

fn phrases_of(locale: &Locale) -> Phrases {
    Phrases::new(locale).unwrap_or_else(Phrases::english)
}
