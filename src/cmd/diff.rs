//! `helpme diff OLD NEW`: the scripts that change for customers, in each language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use helpme::domain::advice::Moment;
use helpme::domain::answers::Answers;
use helpme::domain::locale::Locale;
use helpme::domain::script::script;
use helpme::error::Error;
use helpme::l10n::phrases::Phrases;
use helpme::pack::library::Library;
use helpme::render::blocks::Block;
use helpme::render::script_json;
use serde_json::{Value, json};

use super::session::{Session, pretty};

/// What may change in a script, in the order in which it is told.
const ASPECTS: [&str; 5] = ["channel", "checklist", "message", "contacts", "text"];

/// A script by its name and language.
type Scripts = BTreeMap<(String, String), Value>;

/// Compares two collections of packs.
pub fn run(session: &Session, old: &Path, new: &Path) -> Result<(), Error> {
    let (old, new) = (scripts(session, old)?, scripts(session, new)?);
    let names: BTreeSet<&(String, String)> = old.keys().chain(new.keys()).collect();
    let phrases = &session.phrases;
    let mut lines = Vec::new();
    let mut listed = Vec::new();
    for name in names {
        let changed: Vec<&str> = match (old.get(name), new.get(name)) {
            (Some(old), Some(new)) => changed(old, new),
            (None, _) => vec!["added"],
            (_, None) => vec!["removed"],
        };
        if changed.is_empty() {
            continue;
        }
        let words: Vec<String> = changed
            .iter()
            .filter_map(|aspect| phrases.by_name(&format!("diff-{aspect}"), &[]))
            .collect();
        let (script, locale) = name;
        lines.push(phrases.diff_line(phrases.list(&words), locale.as_str(), script.as_str()));
        listed.push(json!({ "script": script, "locale": locale, "changes": changed }));
    }
    let blocks = if lines.is_empty() {
        vec![Block::Paragraph(phrases.diff_none())]
    } else {
        vec![Block::Title(phrases.diff_title()), Block::Bullets(lines)]
    };
    session.write_page(&blocks, || {
        pretty(&json!({ "schema": 1, "changes": listed }))
    })
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

fn changed(old: &Value, new: &Value) -> Vec<&'static str> {
    let (old, new) = (aspects(old), aspects(new));
    ASPECTS
        .into_iter()
        .filter(|aspect| old[*aspect] != new[*aspect])
        .collect()
}

/// A script taken apart: where to turn, what to have ready, what to send, numbers and addresses, everything else.
fn aspects(script: &Value) -> Value {
    let mut rest = script.clone();
    let mut channels = rest["channels"].take();
    let mut checklist = vec![rest["have_ready"].take()];
    let message = rest["message"].take();
    let mut contacts = Vec::new();
    for channel in channels.as_array_mut().into_iter().flatten() {
        checklist.push(channel["have_ready"].take());
        contacts.push(json!([channel["id"], lasting(channel["contacts"].take())]));
    }
    for body in rest["escalation"].as_array_mut().into_iter().flatten() {
        contacts.push(json!([body["id"], lasting(body["contacts"].take())]));
    }
    json!({
        "channel": channels,
        "checklist": checklist,
        "message": message,
        "contacts": contacts,
        "text": rest,
    })
}

/// Contacts without the day of the last check, which alone changes nothing for customers.
fn lasting(mut contacts: Value) -> Value {
    for contact in contacts.as_array_mut().into_iter().flatten() {
        if let Some(contact) = contact.as_object_mut() {
            contact.remove("checked");
            contact.remove("stale");
        }
    }
    contacts
}
