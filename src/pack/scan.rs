//! Looks through the packs of a library for scripts, on every processor, and opens only files that can match.

use std::borrow::Cow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::glance::Glance;
use super::library::Library;
use super::outlines::{self, Outline};
use super::view::View;
use super::{reader, shipped, words_file};
use crate::domain::guard;
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::query::Query;
use crate::domain::search::{Hit, Matcher, Rarity};
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
    if *library == Library::Shipped {
        look_into_shipped(provider, &locales, matcher, found);
        return Ok(());
    }
    for wanted in locales {
        let own = library.read(provider, &format!("{wanted}.toml"))?;
        let (locale, words) = match own {
            Some(words) => (wanted, Some(words)),
            None => (Locale::english(), library.read(provider, "en.toml")?),
        };
        let Some(words) = words else { continue };
        // The name of the provider may be one of the words.
        let named = matcher.sieve.held(provider.as_str());
        if matcher.sieve.held(&words.text) + named < least {
            continue;
        }
        let Some(tree) = library.read(provider, "tree.toml")? else {
            continue;
        };
        let mut findings = Vec::new();
        let tree = reader::parse(&tree, &mut findings);
        let outlines = outlines::of_file(View(tree.get_ref()));
        let glance = Glance::read(&words.text);
        let hits = if let Some(glance) = glance {
            let text = |key: &str| glance.get(key);
            look_through(provider, &outlines, &text, matcher)
        } else {
            let table = reader::parse(&words, &mut findings);
            let texts = words_file::read(&table, &words, &mut findings);
            let text = |key: &str| texts.get(key).map(|text| Cow::Borrowed(text.text.as_ref()));
            look_through(provider, &outlines, &text, matcher)
        };
        // What could mislead a terminal is a fault of the pack, and is not shown.
        let is_inert = |hit: &Hit| {
            let mut found = guard::misleading(&hit.title).chain(guard::misleading(&hit.line));
            found.next().is_none()
        };
        if findings.is_empty() && hits.iter().all(is_inert) {
            found
                .hits
                .extend(hits.into_iter().map(|hit| (locale.clone(), hit)));
        } else {
            found.broken.push(provider.clone());
        }
    }
    Ok(())
}

fn look_into_shipped(
    provider: &Id,
    locales: &[Locale],
    matcher: &mut Matcher<'_>,
    found: &mut Found,
) {
    let Some(opened) = shipped::open(provider.as_str()) else {
        return;
    };
    let outlines = outlines::of_tree(&opened.provider.tree);
    for wanted in locales {
        let in_language =
            |wanted: &Locale| opened.words.iter().find(|words| words.locale() == wanted);
        let Some(words) = in_language(wanted).or_else(|| in_language(&Locale::english())) else {
            continue;
        };
        let text = |key: &str| words.get(key).map(Cow::Borrowed);
        let hits = look_through(provider, &outlines, &text, matcher);
        found
            .hits
            .extend(hits.into_iter().map(|hit| (words.locale().clone(), hit)));
    }
}

fn look_through<'t>(
    provider: &Id,
    outlines: &[Outline<'_>],
    text: &dyn Fn(&str) -> Option<Cow<'t, str>>,
    matcher: &mut Matcher<'_>,
) -> Vec<Hit> {
    let found = outlines.iter().filter_map(|outline| {
        let document = outline.document(provider, text, &matcher.sieve);
        matcher.find(&document)
    });
    found.collect()
}
