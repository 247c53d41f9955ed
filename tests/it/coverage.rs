//! Every statement that the content must carry has its place: `tests/coverage/PROVIDER.toml` names it, this test finds it on a card.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use helpme::domain::advice::{Advice, MessageAdvice};
use helpme::domain::walk::Route;
use helpme::domain::words::key;
use helpme::pack::load::Pack;
use serde::Deserialize;

use crate::support;

/// The number of statements of each provider.
const STATEMENTS: [(&str, usize); 5] = [
    ("afterpay", 63),
    ("paypay", 49),
    ("gopay", 53),
    ("okpay", 56),
    ("huifu", 45),
];

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Place {
    /// Keys of the texts that carry the statement.
    #[serde(default)]
    carried_by: Vec<String>,
    /// Outcomes on whose cards those texts stand; none where the questions themselves carry it.
    #[serde(default)]
    outcomes: Vec<String>,
    /// The official page that says otherwise.
    contradicted_by: Option<String>,
    /// Why the statement is not made.
    because: Option<String>,
}

#[test]
fn every_statement_stands_on_a_card() {
    let mut wrong = Vec::new();
    for (provider, count) in STATEMENTS {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/coverage/{provider}.toml"));
        let places: HashMap<String, Place> =
            toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let numbered = (1..=count)
            .map(|number| format!("{provider}-{number:02}"))
            .collect::<HashSet<_>>();
        assert_eq!(
            places.keys().cloned().collect::<HashSet<_>>(),
            numbered,
            "{provider}: every statement once"
        );
        for locale in support::locales() {
            let pack = support::pack(provider, &locale);
            let met = Met::of(&pack);
            wrong.extend(places.iter().filter_map(|(id, place)| {
                met.judge(place)
                    .map(|reason| format!("{id} {locale}: {reason}"))
            }));
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The texts that people meet: on the way, and on the cards of each outcome.
struct Met {
    on_the_way: HashSet<String>,
    on_cards: HashMap<String, HashSet<String>>,
}

impl Met {
    fn of(pack: &Pack) -> Self {
        let mut met = Self {
            on_the_way: HashSet::from([key::ABOUT.to_owned()]),
            on_cards: HashMap::new(),
        };
        for (answers, route) in support::every_walk(&pack.provider) {
            let advice = support::advise(pack, &route, &answers);
            met.on_the_way.extend(question_keys(pack, &route));
            let card = card_keys(pack, &advice)
                .into_iter()
                .filter(|key| pack.words.get(key).is_some());
            met.on_cards
                .entry(advice.outcome.to_string())
                .or_default()
                .extend(card);
        }
        met
    }

    fn judge(&self, place: &Place) -> Option<String> {
        if let Some(page) = &place.contradicted_by {
            let told =
                page.starts_with("http") && place.because.is_some() && place.carried_by.is_empty();
            return (!told)
                .then(|| "a contradiction needs a page and a reason, and nothing else".to_owned());
        }
        if place.carried_by.is_empty() {
            return Some("nothing carries it".to_owned());
        }
        for key in &place.carried_by {
            let on_the_way = place.outcomes.is_empty() && self.on_the_way.contains(key);
            let on_cards = !place.outcomes.is_empty()
                && place
                    .outcomes
                    .iter()
                    .all(|outcome| self.is_on(outcome, key));
            if !on_the_way && !on_cards {
                return Some(format!("{key} is not met on {:?}", place.outcomes));
            }
        }
        None
    }

    fn is_on(&self, outcome: &str, key: &str) -> bool {
        self.on_the_way.contains(key)
            || self
                .on_cards
                .get(outcome)
                .is_some_and(|keys| keys.contains(key))
    }
}

fn question_keys(pack: &Pack, route: &Route) -> Vec<String> {
    let questions = route
        .questions
        .iter()
        .filter_map(|id| pack.provider.tree.questions.get_key_value(id));
    let keys = questions.flat_map(|(id, question)| {
        let id = id.as_str();
        let choices = question
            .choices
            .iter()
            .map(move |choice| key::choice(id, choice.id.as_str()));
        choices.chain([key::question_ask(id), key::question_help(id)])
    });
    keys.collect()
}

fn card_keys(pack: &Pack, advice: &Advice) -> Vec<String> {
    let outcome = advice.outcome.as_str();
    let mut keys: Vec<String> = ["title", "why", "afterwards", "keywords"]
        .iter()
        .map(|text| key::outcome(outcome, text))
        .collect();
    let items = [
        ("warnings", &advice.warnings),
        ("try-first", &advice.try_first),
        ("tips", &advice.tips),
        ("avoid-next-time", &advice.avoid_next_time),
        ("look-alikes", &advice.look_alikes),
    ];
    keys.extend(
        items
            .iter()
            .flat_map(|(list, items)| items.iter().map(|item| key::item(list, item.id.as_str()))),
    );
    keys.extend(
        advice
            .have_ready
            .iter()
            .map(|item| key::item("have-ready", item.item.id.as_str())),
    );
    keys.extend(
        advice
            .facts
            .iter()
            .map(|fact| key::item("facts", fact.item.id.as_str())),
    );
    keys.extend(
        advice
            .escalation
            .iter()
            .map(|body| key::body_note(body.id.as_str())),
    );
    if let Some(channel) = &advice.channel {
        let id = channel.id.as_str();
        let own = key::outcome_channel(outcome, id);
        let why = if pack.words.get(&own).is_some() {
            own
        } else {
            key::channel(id, "why")
        };
        keys.extend([why, key::channel(id, "name"), key::channel(id, "best-for")]);
        keys.extend(
            channel
                .steps
                .iter()
                .map(|step| key::step(id, step.id.as_str())),
        );
    }
    for channel in &advice.other_channels {
        keys.extend(["name", "best-for"].map(|text| key::channel(channel.id.as_str(), text)));
    }
    match &advice.message {
        MessageAdvice::None { .. } => keys.push(key::outcome(outcome, "no-message")),
        MessageAdvice::Message { id, form, .. } => {
            keys.extend([key::message(id.as_str(), *form), key::subject(id.as_str())]);
            let fields = &pack.provider.tree.messages.get(id).unwrap().fields;
            keys.extend(fields.iter().flat_map(|field| {
                ["ask", "help", "example", "blank"].map(|text| key::field(field.as_str(), text))
            }));
        }
    }
    keys
}
