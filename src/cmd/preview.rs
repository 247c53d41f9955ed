//! `helpme preview afterpay/refund-missing`: a card with sample values, while one edits.

use std::collections::HashMap;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, SystemTime};

use helpme::author::{pseudo, walk_to};
use helpme::domain::advise;
use helpme::domain::answers::Answers;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::words::slots;
use helpme::error::Error;
use helpme::l10n::phrases::Phrases;
use helpme::pack::library::Library;
use helpme::render::blocks::Block;
use helpme::render::{card, json};

use super::session::{Session, say};

/// How often the files are looked at.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// What is shown.
pub struct Wish<'a> {
    /// `provider/outcome`.
    pub card: &'a str,
    /// Whether it is shown again at each save.
    pub watch: bool,
    /// Whether the words become pseudo-text.
    pub pseudo: bool,
    /// The language of the words.
    pub locale: Locale,
}

/// Shows the card; while watching, a fault is told and the next save awaited.
pub fn run(session: &Session, wish: &Wish<'_>) -> Result<(), Error> {
    if !wish.watch {
        return show(session, wish);
    }
    if !library(session)
        .layers()
        .iter()
        .any(|layer| layer.folder().is_some())
    {
        return Err(Error::NoFolderToWrite);
    }
    loop {
        let before = times(session, wish);
        // Clear the screen and go to its beginning, so that the card stands where the last one stood.
        if session.layout().styled {
            Session::write("\u{1b}[2J\u{1b}[3J\u{1b}[H")?;
        }
        if let Err(error) = show(session, wish) {
            session.complain(&error);
        }
        say(&session.phrases.preview_watching());
        while times(session, wish) == before {
            thread::sleep(LOOK_EVERY);
        }
    }
}

/// When each file of the pack was last written. What an editor puts beside them for itself is no save.
fn times(session: &Session, wish: &Wish<'_>) -> HashMap<PathBuf, Option<SystemTime>> {
    // What is no id is no folder of a pack either, and must not become a path.
    let Some(provider) = wish.card.split('/').next().and_then(Id::parse) else {
        return HashMap::new();
    };
    let library = library(session);
    let folders = library.layers().iter().filter_map(Library::folder);
    let entries = folders
        .flat_map(|root| std::fs::read_dir(root.join(provider.as_str())))
        .flatten()
        .flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| {
            let data = std::fs::metadata(&path);
            let time = data.and_then(|data| data.modified()).ok();
            (path, time)
        })
        .collect()
}

/// The folder named; without one, that of the project in which one stands, and else what is shipped.
fn library(session: &Session) -> Library {
    let here = PathBuf::from("content");
    match session.options.folder() {
        Some(_) => session.library.clone(),
        None if here.is_dir() => Library::Folder(here),
        None => Library::Shipped,
    }
}

fn show(session: &Session, wish: &Wish<'_>) -> Result<(), Error> {
    let (provider, outcome) = wish.card.split_once('/').unwrap_or((wish.card, ""));
    let pack = Session::open_from(&library(session), provider, &wish.locale)?;
    if pack.words.locale() != &wish.locale {
        let name = pack.provider.directory.name.as_str();
        say(&session.phrases.note_pack_in_english(name));
    }
    // A card is in one language; in one that helpme does not speak yet, what helpme itself says is in the person's.
    let phrases = Phrases::new(pack.words.locale()).unwrap_or_else(|| session.phrases.clone());
    let known = &pack.provider.tree.outcomes;
    let mut answers = match &session.options.region {
        Some(region) => walk_to::from(&helpme::given::region(&pack.provider, region)?),
        None => Answers::default(),
    };
    let Some(route) = walk_to::outcome(&pack.provider, outcome, &mut answers) else {
        return Err(Error::UnknownOutcome {
            provider: pack.provider.id.to_string(),
            asked: outcome.to_owned(),
            known: known.keys().map(ToString::to_string).collect(),
        });
    };
    walk_to::fill_examples(
        &pack.provider,
        &route,
        &pack.words,
        session.moment.today,
        &mut answers,
    );
    let words = if wish.pseudo {
        let slots = slots(&pack.provider.tree, &pack.provider.directory);
        let keys: Vec<String> = slots.iter().map(|(key, _)| key.to_owned()).collect();
        pseudo::words(&keys, &pack.words)
    } else {
        pack.words.clone()
    };
    let advice = advise::advise(
        &pack.provider,
        &words,
        phrases.calendar(),
        &route,
        &answers,
        session.moment,
    )
    .map_err(|missing| Error::MissingWords {
        locale: words.locale().to_string(),
        keys: missing.0,
    })?;
    let mut blocks = card::blocks(&advice, &pack.provider.directory, &phrases);
    blocks.insert(0, Block::Note(phrases.preview_of(wish.card)));
    session.write_page(&blocks, || json::render(&advice))
}
