//! `helpme search WORDS…`: scripted answers by their words, best first.

use helpme::domain::guard::shown;
use helpme::domain::id::Id;
use helpme::domain::query::Query;
use helpme::domain::text::Text;
use helpme::error::Error;
use helpme::pack::scan::{self, Languages};
use helpme::render::blocks::Block;
use helpme::render::versioned::{SCHEMA, pretty};
use serde_json::json;

use super::session::Session;
use crate::cli::Format;

/// As many as a person reads.
const MOST_SHOWN: usize = 10;

/// Finds scripts and shows the best.
pub fn run(
    session: &Session,
    words: &[String],
    any_locale: bool,
    only_provider: Option<&str>,
) -> Result<(), Error> {
    let providers: Vec<Id> = match only_provider {
        Some(provider) => vec![session.open(provider)?.provider.id],
        None => session.library.providers()?,
    };
    if providers.is_empty() {
        return Err(session.no_packs());
    }
    let languages = if any_locale {
        Languages::All
    } else {
        Languages::One(session.locale())
    };
    let query = Query::new(words);
    let asked = shown(&words.join(" "));
    let found = if query.terms() == 0 {
        scan::SearchResult::default()
    } else {
        scan::search(&session.library, &providers, languages, &query)
    };
    session.tell_broken(&found.broken);
    let Some((_, first)) = found.hits.first() else {
        if session.options.format() == Format::Json {
            Session::write(&pretty(
                &json!({ "schema": SCHEMA, "words": asked, "nothing_in": found.nothing_in, "results": [] }),
            ))?;
        }
        return Err(Error::NothingFound {
            words: words.join(" "),
            any_locale,
        });
    };
    let phrases = &session.phrases;
    let count = found.hits.len();
    let missed = names(session, &found.nothing_in)?;
    let mut blocks = vec![Block::Title(if missed.is_empty() {
        phrases.search_title(count, asked.as_str())
    } else {
        phrases.search_elsewhere(phrases.list(&missed))
    })];
    for (locale, hit) in found.hits.iter().take(MOST_SHOWN) {
        let value = if locale == session.locale() {
            hit.id.clone()
        } else {
            format!("{} -l {locale}", hit.id)
        };
        let mut notes = vec![hit.title.clone()];
        if hit.line != hit.title {
            notes.push(hit.line.clone());
        }
        blocks.push(Block::Contact { value, notes });
    }
    if count > MOST_SHOWN {
        blocks.push(Block::Note(phrases.search_more(count, MOST_SHOWN)));
    }
    // A number of another provider in the hands of somebody in a hurry does harm.
    let missed = missed.first().zip(found.nothing_in.first());
    blocks.push(Block::Note(match missed {
        None => phrases.search_next(first.id.as_str()),
        Some((name, provider)) => phrases.search_next_all(name.as_str(), provider.as_str()),
    }));
    session.write_page(&blocks, || {
        let results = found.hits.iter().map(|(locale, hit)| {
            json!({
                "id": hit.id,
                "locale": locale.as_str(),
                "title": hit.title,
                "line": hit.line,
                "score": (hit.score * 10.0).round() / 10.0,
            })
        });
        pretty(&json!({
            "schema": SCHEMA,
            "words": asked,
            "nothing_in": found.nothing_in,
            "results": results.collect::<Vec<_>>(),
        }))
    })
}

/// The names of these providers.
fn names(session: &Session, providers: &[Id]) -> Result<Vec<Text>, Error> {
    let name = |id: &Id| Ok(session.open(id.as_str())?.provider.directory.name);
    providers.iter().map(name).collect()
}
