//! Looks through the packs of a library for scripts, on every processor, and opens only files that can match.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::library::Library;
use super::view::{View, as_table, as_text};
use super::{reader, words_file};
use crate::domain::fold::fold;
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::search::{Document, Field, Hit, Matcher, Query, Rarity};
use crate::domain::words::key;
use crate::unreadable::Unreadable;

/// A script that fits less than this share of the best is noise.
const WORTH_SHOWING: f64 = 0.4;

/// What a search brought to light.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The scripts, best first, each with its language.
    pub hits: Vec<(Locale, Hit)>,
    /// Packs that could not be read.
    pub broken: Vec<Id>,
    /// How rare the words are in the packs that were looked into.
    rarity: Rarity,
}

/// Which languages are searched.
#[derive(Clone, Copy, Debug)]
pub enum Languages<'a> {
    /// This one; English in packs that do not have it.
    One(&'a Locale),
    /// Every one.
    All,
}

/// Finds scripts; a provider that is named by its id is asked first, and the others only if it has nothing.
pub fn search(
    library: &Library,
    providers: &[Id],
    languages: Languages<'_>,
    query: &Query,
) -> Result<Found, Unreadable> {
    if let Some((named, rest)) = query.about(providers) {
        let found = search_in(library, &named, languages, &rest)?;
        if !found.hits.is_empty() {
            return Ok(found);
        }
    }
    search_in(library, providers, languages, query)
}

/// Finds scripts: where all words are in one, where slips are forgiven, and where half of the words are enough; the first way
/// that brings something up to all words counts.
fn search_in(
    library: &Library,
    providers: &[Id],
    languages: Languages<'_>,
    query: &Query,
) -> Result<Found, Unreadable> {
    let all = query.terms();
    let mut found = Found::default();
    for (forgiving, least) in [(false, all), (true, all), (true, all.div_ceil(2))] {
        found = pass(library, providers, languages, query, forgiving, least)?;
        if found.hits.iter().any(|(_, hit)| hit.terms == all) {
            break;
        }
    }
    for (_, hit) in &mut found.hits {
        hit.score = found.rarity.score(hit);
    }
    let best = found.hits.iter().map(|(_, hit)| hit.score);
    let least = best.fold(0.0, f64::max) * WORTH_SHOWING;
    found.hits.retain(|(_, hit)| hit.score >= least);
    found.hits.sort_by(|(_, left), (_, right)| {
        let by_score = right.score.total_cmp(&left.score);
        by_score.then_with(|| left.id.cmp(&right.id))
    });
    found.broken.sort();
    found.broken.dedup();
    Ok(found)
}

fn pass(
    library: &Library,
    providers: &[Id],
    languages: Languages<'_>,
    query: &Query,
    forgiving: bool,
    least: usize,
) -> Result<Found, Unreadable> {
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Found::default());
    let failed: Mutex<Option<Unreadable>> = Mutex::new(None);
    let look = || {
        let mut matcher = Matcher::new(query, forgiving);
        let mut own = Found::default();
        while let Some(provider) = providers.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(unreadable) =
                look_into(library, provider, languages, &mut matcher, least, &mut own)
            {
                // Only the first matters; a poisoned lock means that another thread has failed already.
                if let Ok(mut failed) = failed.lock() {
                    failed.get_or_insert(unreadable);
                }
                return;
            }
        }
        if let Ok(mut found) = found.lock() {
            found.hits.append(&mut own.hits);
            found.broken.append(&mut own.broken);
            found.rarity.add(&matcher.rarity);
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 1..threads.min(providers.len()) {
            scope.spawn(look);
        }
        look();
    });
    match failed.into_inner() {
        Ok(Some(unreadable)) => Err(unreadable),
        _ => Ok(found.into_inner().unwrap_or_default()),
    }
}

fn look_into(
    library: &Library,
    provider: &Id,
    languages: Languages<'_>,
    matcher: &mut Matcher<'_>,
    least: usize,
    found: &mut Found,
) -> Result<(), Unreadable> {
    let locales = match languages {
        Languages::One(locale) => vec![locale.clone()],
        Languages::All => library.locales(provider)?,
    };
    for wanted in locales {
        let own = library.read(provider, &format!("{wanted}.toml"))?;
        let (locale, words) = match own {
            Some(words) => (wanted, Some(words)),
            None => (Locale::english(), library.read(provider, "en.toml")?),
        };
        let Some(words) = words else { continue };
        // Comments hold the English of other languages.
        let lines = words.text.lines().filter(|line| !line.starts_with('#'));
        let text: String = lines.flat_map(|line| [line, "\n"]).collect();
        if matcher.held(&fold(&format!("{provider}\n{text}"))) < least {
            continue;
        }
        let Some(tree) = library.read(provider, "tree.toml")? else {
            continue;
        };
        let mut findings = Vec::new();
        let table = reader::parse(&words, &mut findings);
        let texts = words_file::read(&table, &words, &mut findings);
        let tree = reader::parse(&tree, &mut findings);
        if !findings.is_empty() {
            found.broken.push(provider.clone());
            continue;
        }
        let text = |key: &str| texts.get(key).map(|text| text.text.as_str());
        for document in documents(provider, View(tree.get_ref()), &text) {
            if let Some(hit) = matcher.find(&document) {
                found.hits.push((locale.clone(), hit));
            }
        }
    }
    Ok(())
}

/// The scripts of a pack as they are searched.
fn documents<'t>(
    provider: &Id,
    tree: View<'_>,
    text: &dyn Fn(&str) -> Option<&'t str>,
) -> Vec<Document> {
    let outcomes = tree.map("outcomes").map(|(name, outcome)| {
        let id = name.id;
        let title = text(&key::outcome(id.as_str(), "title")).unwrap_or_default();
        let mut lines = vec![
            (Field::Title, title.to_owned()),
            (Field::Name, format!("{provider} {id}")),
        ];
        let keywords = text(&key::outcome(id.as_str(), "keywords")).unwrap_or_default();
        let keywords = keywords.split([',', '、', '，', ';', '；']).map(str::trim);
        lines.extend(keywords.map(|word| (Field::Keywords, word.to_owned())));
        lines.extend(said(tree, &id, text));
        for part in ["why", "afterwards", "no-message"] {
            lines.extend(body(text(&key::outcome(id.as_str(), part))));
        }
        for list in [
            "try-first",
            "have-ready",
            "tips",
            "avoid-next-time",
            "facts",
            "look-alikes",
            "warnings",
        ] {
            for entry in outcome.items(list) {
                let entry =
                    as_table(entry).map_or_else(|| as_text(entry), |table| table.text("id"));
                lines.extend(body(entry.and_then(|entry| text(&key::item(list, entry)))));
            }
        }
        if let Some(message) = outcome.text("message") {
            lines.extend(body(text(&format!("messages.{message}.written"))));
        }
        lines.retain(|(_, line)| !line.is_empty());
        Document {
            id: format!("{provider}/{id}"),
            title: title.to_owned(),
            lines,
        }
    });
    outcomes.collect()
}

/// The choices that lead to an outcome.
fn said<'t>(
    tree: View<'_>,
    outcome: &Id,
    text: &dyn Fn(&str) -> Option<&'t str>,
) -> Vec<(Field, String)> {
    let mut said = Vec::new();
    for (question, view) in tree.map("questions") {
        for (choice, _) in view.tables("choices") {
            let leads_here = choice.text("next") == Some(outcome.as_str());
            let words = choice
                .text("id")
                .filter(|_| leads_here)
                .and_then(|id| text(&key::choice(question.id.as_str(), id)));
            said.extend(words.map(|words| (Field::Said, words.to_owned())));
        }
    }
    said
}

fn body(text: Option<&str>) -> Vec<(Field, String)> {
    let lines = text.into_iter().flat_map(str::lines);
    lines.map(|line| (Field::Body, line.to_owned())).collect()
}
