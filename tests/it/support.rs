//! What several tests need: the shipped packs, every walk through them, and the card of a walk.

use std::fs;
use std::path::Path;

use helpme::domain::advice::{Advice, Moment};
use helpme::domain::advise;
use helpme::domain::answers::Answers;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::region::REGION;
use helpme::domain::walk::{Provider, Route, Step};
use helpme::l10n::phrases::{LOCALES, Phrases};
use helpme::pack::library::Library;
use helpme::pack::load::{self, Pack};
use helpme::render::card;
use helpme::render::text::{self, Layout};
use tempfile::TempDir;

/// The day on which the tests' cards are shown.
pub const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// Every language.
pub fn locales() -> Vec<Locale> {
    LOCALES
        .iter()
        .map(|name| Locale::parse(name).unwrap())
        .collect()
}

/// Every shipped provider.
pub fn providers() -> Vec<String> {
    Library::Shipped
        .providers()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// A shipped pack.
pub fn pack(provider: &str, locale: &Locale) -> Pack {
    load::load(&Library::Shipped, provider, locale)
        .unwrap_or_else(|error| panic!("{provider} {locale}: {error:?}"))
}

/// The small pack of `tests/check/`, each of its files changed.
pub fn small_pack(change: impl Fn(&str, String) -> String) -> (TempDir, Pack) {
    let folder = tempfile::tempdir().unwrap();
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/samplepay");
    let pack = folder.path().join("samplepay");
    fs::create_dir(&pack).unwrap();
    for name in ["tree.toml", "contacts.toml", "en.toml"] {
        let text = fs::read_to_string(small.join(name)).unwrap();
        fs::write(pack.join(name), change(name, text)).unwrap();
    }
    let library = Library::Folder(folder.path().to_owned());
    let pack = load::load(&library, "samplepay", &Locale::english())
        .unwrap_or_else(|error| panic!("{error:?}"));
    (folder, pack)
}

/// The phrases of a language.
pub fn phrases(locale: &Locale) -> Phrases {
    Phrases::new(locale).unwrap()
}

/// A moment without a time of day, so that nothing depends on when the test runs.
pub fn moment() -> Moment {
    Moment {
        today: TODAY,
        now: None,
    }
}

/// Every way through a provider's questions, with the facts and the region.
pub fn every_walk(provider: &Provider) -> Vec<(Answers, Route)> {
    let mut walks = Vec::new();
    let mut open = vec![Answers::default()];
    while let Some(answers) = open.pop() {
        let question = match provider.next_step(&answers) {
            Step::Arrived(route) => {
                walks.push((answers, route));
                continue;
            }
            Step::Ask(question) => question,
            Step::AskRegion => Id::parse(REGION).unwrap(),
        };
        for choice in provider.choices(&question) {
            let mut next = answers.clone();
            next.choose(question.clone(), choice);
            open.push(next);
        }
    }
    walks
}

/// The card of a walk.
pub fn advise(pack: &Pack, route: &Route, answers: &Answers) -> Advice {
    let phrases = phrases(pack.words.locale());
    let calendar = phrases.calendar();
    advise::advise(
        &pack.provider,
        &pack.words,
        calendar,
        route,
        answers,
        moment(),
    )
    .unwrap_or_else(|missing| panic!("{} {}: {missing:?}", pack.provider.id, pack.words.locale()))
}

/// The card as a terminal of this width shows it.
pub fn shown(pack: &Pack, advice: &Advice, columns: usize) -> String {
    let blocks = card::blocks(
        advice,
        &pack.provider.directory,
        &phrases(pack.words.locale()),
    );
    text::render(
        &blocks,
        Layout {
            columns,
            styled: false,
            wraps_verbatim: true,
        },
    )
}
