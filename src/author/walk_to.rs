//! Finds answers that lead to an outcome, and sample values for its message.

use crate::domain::answers::{Answers, FieldAnswer};
use crate::domain::cases::Reach;
use crate::domain::field::FieldKind;
use crate::domain::id::Id;
use crate::domain::region::{REGION, Region};
use crate::domain::walk::{Provider, Route, Step};
use crate::domain::words::{Words, key};

/// The answers of somebody in a region, and no others.
pub fn from(region: &Region) -> Answers {
    let mut answers = Answers::default();
    answers.choose(Id::internal(REGION), region.as_choice());
    answers
}

/// The first walk, in the order of the choices, that ends at the outcome; answers that are given already are kept.
pub fn outcome(provider: &Provider, wanted: &str, answers: &mut Answers) -> Option<Route> {
    let (wanted, _) = provider.tree.outcomes.get_key_value(wanted)?;
    let given = answers.clone();
    let reach = Reach::new(provider, wanted, &given);
    loop {
        let question = match provider.next_step(answers) {
            Step::Arrived(route) => return (route.outcome == *wanted).then_some(route),
            Step::Ask(question) => question,
            Step::AskRegion => Id::internal(REGION),
        };
        // An answer that leads nowhere brings the same question again.
        if answers.choice(question.as_str()).is_some() {
            return None;
        }
        let choice = reach.possible(&question).into_iter().next()?;
        answers.choose(question, choice);
    }
}

/// Fills every field of the outcome's message with its example.
pub fn fill_examples(
    provider: &Provider,
    route: &Route,
    words: &Words,
    today: jiff::civil::Date,
    answers: &mut Answers,
) {
    for id in provider.tree.message_fields(&route.outcome) {
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
