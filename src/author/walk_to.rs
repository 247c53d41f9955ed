//! Finds answers that lead to an outcome, and sample values for its message.

use crate::domain::answers::{Answers, FieldAnswer};
use crate::domain::field::FieldKind;
use crate::domain::id::Id;
use crate::domain::region::REGION;
use crate::domain::walk::{Provider, Route, Step};
use crate::domain::words::{Words, key};

/// The most steps that are tried; shipped trees need a few hundred.
const MOST_TRIES: usize = 50_000;

/// The first walk, in the order of the choices, that ends at the outcome; answers that are given already are kept.
pub fn outcome(provider: &Provider, wanted: &str, answers: &mut Answers) -> Option<Route> {
    search(provider, wanted, answers, &mut 0)
}

fn search(
    provider: &Provider,
    wanted: &str,
    answers: &mut Answers,
    tries: &mut usize,
) -> Option<Route> {
    *tries += 1;
    if *tries > MOST_TRIES {
        return None;
    }
    let question = match provider.next_step(answers) {
        Step::Arrived(route) => return (route.outcome.as_str() == wanted).then_some(route),
        Step::Ask(question) => question,
        Step::AskRegion => Id::internal(REGION),
    };
    if answers.choice(question.as_str()).is_some() {
        return None;
    }
    let choices: Vec<Id> = match provider.tree.questions.get(&question) {
        Some(known) => known
            .choices
            .iter()
            .map(|choice| choice.id.clone())
            .collect(),
        None => provider
            .directory
            .region_choices()
            .iter()
            .map(crate::domain::region::Region::as_choice)
            .collect(),
    };
    for choice in choices {
        answers.choose(question.clone(), choice);
        if let Some(route) = search(provider, wanted, answers, tries) {
            return Some(route);
        }
        answers.forget(question.as_str());
    }
    None
}

/// Fills every field of the outcome's message with its example.
pub fn fill_examples(
    provider: &Provider,
    route: &Route,
    words: &Words,
    today: jiff::civil::Date,
    answers: &mut Answers,
) {
    let outcome = provider.tree.outcomes.get(&route.outcome);
    let message = outcome.and_then(|outcome| provider.tree.messages.get(outcome.message.as_ref()?));
    for id in message
        .map(|message| message.fields.as_slice())
        .unwrap_or_default()
    {
        if answers.field(id.as_str()).is_some() {
            continue;
        }
        let is_date = provider
            .tree
            .fields
            .get(id)
            .is_some_and(|field| field.kind == FieldKind::Date);
        let example = if is_date {
            Some(today.to_string())
        } else {
            words
                .get(&key::field(id.as_str(), "example"))
                .map(str::to_owned)
        };
        if let Some(example) = example {
            answers.fill(id.clone(), FieldAnswer::Given(example));
        }
    }
}
