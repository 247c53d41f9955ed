//! Looks through the packs of a library for scripts, on every processor, and opens only files that can match.

use std::borrow::Cow;
use std::sync::Arc;

use super::branches::Branches;
use super::glance::Glance;
use super::library::Library;
use super::outlines::Texts;
use super::reckon::{Page, reckon};
use super::{named, reader, shipped, tree_glance, words_file};
use crate::domain::guard;
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::query::Query;
use crate::domain::rarity::Rarity;
use crate::domain::search::{Hit, Matcher};
use crate::finding::{Finding, SourceFile};
use crate::parallel;
use crate::unreadable::Unreadable;

/// A script that fits less than this share of the best is noise.
const WORTH_SHOWING: f64 = 0.4;

/// What a title or keyword scores that is just what is looked for: more than any other.
const WHOLE: f64 = 10_000.0;

/// What a search brought to light.
#[derive(Clone, Debug, Default)]
pub struct SearchResult {
    /// The scripts, best first, each with its language.
    pub hits: Vec<(Locale, Hit)>,
    /// Packs that could not be read.
    pub broken: Vec<Id>,
    /// The providers that were named, if nothing fits in them: what was found is of others.
    pub nothing_in: Vec<Id>,
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

/// The names of so many providers are read for a search; with more, each is known by its id alone, for reading all would take as long
/// as the search.
const MOST_NAMED: usize = 64;

/// Finds scripts; in a provider that is named, or else in the others, for the rest of the words.
pub fn search(
    library: &Library,
    providers: &[Id],
    languages: Languages<'_>,
    query: &Query,
) -> SearchResult {
    let called = if providers.len() > MOST_NAMED {
        named::by_id(providers)
    } else {
        named::all(library, providers)
    };
    let Some((named, rest)) = query.about(&called) else {
        return search_in(library, providers, languages, query);
    };
    let mut found = search_in(library, &named, languages, &rest);
    if found.hits.is_empty() && found.broken.is_empty() {
        let others = providers.iter().filter(|id| !named.contains(id));
        let others: Vec<Id> = others.cloned().collect();
        found = search_in(library, &others, languages, &rest);
        found.nothing_in = named;
    }
    found
}

/// How much of what is looked for a script must have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// Half of the words, as they were typed.
    AsTyped,
    /// The same, with slips forgiven.
    WithSlips,
    /// One of the words, with slips forgiven, if the author tells of it.
    AnyWord,
}

/// Finds scripts: those with all words, or else, with slips forgiven, those with half of them; of a single provider, with any.
fn search_in(
    library: &Library,
    providers: &[Id],
    languages: Languages<'_>,
    query: &Query,
) -> SearchResult {
    let all = query.terms();
    let mut found = pass(library, providers, languages, query, Manner::AsTyped);
    if found.hits.iter().all(|(_, hit)| hit.terms < all) {
        found = pass(library, providers, languages, query, Manner::WithSlips);
    }
    if found.hits.is_empty() && providers.len() == 1 && !query.is_one_word() {
        found = pass(library, providers, languages, query, Manner::AnyWord);
    }
    rank(&mut found);
    found
}

/// Puts the best first, and leaves out what is noise beside them.
fn rank(found: &mut SearchResult) {
    for (_, hit) in &mut found.hits {
        hit.weigh(&found.rarity);
    }
    let best = found.hits.iter().map(|(_, hit)| hit.score);
    let least = best.fold(0.0, f64::max) * WORTH_SHOWING;
    found
        .hits
        .retain(|(_, hit)| hit.score >= least || hit.tells_all());
    for (_, hit) in found.hits.iter_mut().filter(|(_, hit)| hit.is_whole()) {
        hit.score += WHOLE;
    }
    found.hits.sort_by(|(_, left), (_, right)| {
        let by_score = right.score.total_cmp(&left.score);
        by_score.then_with(|| left.id.cmp(&right.id))
    });
    found.broken.sort();
    found.broken.dedup();
}

fn pass(
    library: &Library,
    providers: &[Id],
    languages: Languages<'_>,
    query: &Query,
    manner: Manner,
) -> SearchResult {
    // What is in the program is looked through in less time than a thread takes to begin.
    let workers = match library {
        Library::Shipped => 1,
        _ => parallel::workers(),
    };
    let matcher = || {
        let mut matcher = Matcher::new(query, manner != Manner::AsTyped);
        matcher.is_one_enough = manner == Manner::AnyWord;
        matcher
    };
    let start = || Worker {
        matcher: matcher(),
        buffers: Buffers::default(),
        found: SearchResult::default(),
    };
    let take = |worker: &mut Worker<'_>, _, provider: &Id| {
        // One that cannot be read does not keep anybody from what the others say.
        if look_into(library, provider, languages, worker).is_err() {
            worker.found.broken.push(provider.clone());
        }
    };
    let mut found = SearchResult::default();
    for mut worker in parallel::fold(providers, workers, start, take) {
        found.hits.append(&mut worker.found.hits);
        found.broken.append(&mut worker.found.broken);
        found.rarity.add(&worker.matcher.rarity);
    }
    // What only mentions some of the words in passing is about something else.
    found
        .hits
        .retain(|(_, hit)| hit.terms == query.terms() || hit.tells_any());
    found
}

/// What one processor needs to look through packs, and what it found.
struct Worker<'q> {
    matcher: Matcher<'q>,
    buffers: Buffers,
    found: SearchResult,
}

/// Where files are read to, one after the other.
#[derive(Default)]
struct Buffers {
    words: Vec<u8>,
    tree: Vec<u8>,
}

fn look_into(
    library: &Library,
    provider: &Id,
    languages: Languages<'_>,
    worker: &mut Worker<'_>,
) -> Result<(), Unreadable> {
    let Worker {
        matcher,
        buffers,
        found,
    } = worker;
    let locales = match languages {
        Languages::One(locale) => vec![locale.clone()],
        Languages::All => library.locales(provider)?,
    };
    for wanted in locales {
        if *library == Library::Shipped {
            found
                .hits
                .extend(look_into_shipped(provider, &wanted, matcher));
            continue;
        }
        let own = library.text(provider, &format!("{wanted}.toml"), &mut buffers.words)?;
        let (locale, words) = match own {
            Some(words) => (wanted, Some(words)),
            None => (
                Locale::english(),
                library.text(provider, "en.toml", &mut buffers.words)?,
            ),
        };
        let Some(words) = words else { continue };
        // The name of the provider may be one of the words.
        let named = matcher.sieve.held(provider.as_str());
        if matcher.sieve.held(words) + named < matcher.terms() {
            continue;
        }
        let Some(tree) = library.text(provider, "tree.toml", &mut buffers.tree)? else {
            continue;
        };
        match look_into_texts(provider, tree, words, matcher) {
            Some(hits) => {
                let hits = hits.into_iter().map(|hit| (locale.clone(), hit));
                found.hits.extend(hits);
            }
            None => found.broken.push(provider.clone()),
        }
    }
    Ok(())
}

fn look_into_shipped(
    provider: &Id,
    wanted: &Locale,
    matcher: &mut Matcher<'_>,
) -> Vec<(Locale, Hit)> {
    let Some(searched) = shipped::searched(provider.as_str(), wanted) else {
        return Vec::new();
    };
    let (texts, ranges) = (shipped::texts(), &searched.texts.ranges);
    let page = Page {
        provider,
        count: ranges.len(),
        picked: &matcher.pick(texts, ranges),
        text: &|place| Some(Cow::Borrowed(&texts[ranges.get(place)?.clone()])),
    };
    let hits = reckon(&page, searched.scripts(), matcher).into_iter();
    hits.map(|hit| (searched.locale.clone(), hit)).collect()
}

/// The scripts that fit; `None` if the pack is broken.
fn look_into_texts(
    provider: &Id,
    tree: &str,
    words: &str,
    matcher: &mut Matcher<'_>,
) -> Option<Vec<Hit>> {
    let mut findings = Vec::new();
    let hits = if let Some(branches) = tree_glance::read(tree) {
        look_through(provider, &branches, words, matcher, &mut findings)
    } else {
        let tree = source(tree);
        let table = reader::parse(&tree, &mut findings);
        let branches = Branches::of_table(table.get_ref());
        look_through(provider, &branches, words, matcher, &mut findings)
    };
    // What could mislead a terminal is a fault of the pack, and is not shown.
    let is_inert = |hit: &Hit| {
        let mut found = guard::misleading(&hit.title).chain(guard::misleading(&hit.line));
        found.next().is_none()
    };
    (findings.is_empty() && hits.iter().all(is_inert)).then_some(hits)
}

fn look_through(
    provider: &Id,
    branches: &Branches<'_>,
    words: &str,
    matcher: &mut Matcher<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<Hit> {
    let outlines = branches.outlines();
    if let Some(glance) = Glance::read(words) {
        let mut picked = matcher.pick(words, glance.values());
        picked.extend(glance.escaped());
        let page = Page {
            provider,
            count: glance.values().len(),
            picked: &picked,
            text: &|place| glance.text(place),
        };
        let scripts = outlines.iter().map(|outline| outline.script(&glance));
        return reckon(&page, scripts, matcher);
    }
    let words = source(words);
    let table = reader::parse(&words, findings);
    let texts = words_file::read(table, &words, findings);
    let texts = Parsed(&texts);
    let all: Vec<usize> = (0..texts.0.len()).collect();
    let page = Page {
        provider,
        count: all.len(),
        picked: &all,
        text: &|place| texts.text(place),
    };
    let scripts = outlines.iter().map(|outline| outline.script(&texts));
    reckon(&page, scripts, matcher)
}

fn source(text: &str) -> Arc<SourceFile> {
    SourceFile::new("", text)
}

/// The texts of a file that was parsed.
struct Parsed<'t>(&'t words_file::Texts<'t>);

impl<'t> Texts<'t> for Parsed<'t> {
    fn place(&self, table: &str, key: &str) -> Option<usize> {
        self.0.get_index_of(&[table, ".", key].concat())
    }

    fn text(&self, place: usize) -> Option<Cow<'t, str>> {
        let (_, text) = self.0.get_index(place)?;
        Some(Cow::Borrowed(&text.text))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_is_compiled_in_is_searched_as_the_files_are() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let libraries = [Library::Shipped, Library::Folder(content)];
        let providers: Vec<Id> = shipped::providers().collect();
        for (locale, words) in [
            ("en", "refund"),
            ("en", "acount lockd"),
            ("ms", "bayaran balik"),
            ("zh", "退款没到账"),
        ] {
            let locale = Locale::parse(locale).unwrap();
            let query = Query::new(&[words.to_owned()]);
            let [compiled, read] = libraries.each_ref().map(|library| {
                let languages = Languages::One(&locale);
                let found = search(library, &providers, languages, &query);
                let told = |(_, hit): (Locale, Hit)| (hit.id, hit.title, hit.line, hit.score);
                found.hits.into_iter().map(told).collect::<Vec<_>>()
            });
            assert!(!compiled.is_empty(), "{words}");
            assert_eq!(compiled, read, "{words}");
        }
    }
}
