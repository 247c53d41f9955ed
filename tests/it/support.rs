//! What several tests need: the shipped packs, every walk through them, and the card of a walk.

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
        let mut branch = |question: Id, choices: Vec<Id>| {
            for choice in choices {
                let mut next = answers.clone();
                next.choose(question.clone(), choice);
                open.push(next);
            }
        };
        match provider.next_step(&answers) {
            Step::Arrived(route) => walks.push((answers, route)),
            Step::Ask(question) => {
                let choices = provider
                    .tree
                    .questions
                    .get(&question)
                    .unwrap()
                    .choices
                    .iter()
                    .map(|choice| choice.id.clone())
                    .collect();
                branch(question, choices);
            }
            Step::AskRegion => {
                let regions = provider.directory.region_choices();
                branch(
                    Id::parse(REGION).unwrap(),
                    regions
                        .iter()
                        .map(helpme::domain::region::Region::as_choice)
                        .collect(),
                );
            }
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
