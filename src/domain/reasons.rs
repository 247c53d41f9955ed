//! Why this card: the answers that decided it, and what the nearest other answer to each would have changed.

use super::answers::Answers;
use super::id::Id;
use super::region::REGION;
use super::walk::{Provider, Route, Step};

/// An answer on which a card rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The question.
    pub question: Id,
    /// The choice that was given.
    pub choice: Id,
    /// The nearest other choice that would have led elsewhere; `None` if every other one leads to the same.
    pub instead: Option<Alternative>,
}

/// Another choice, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The choice.
    pub choice: Id,
    /// Where it leads.
    pub leads_to: LeadsTo,
}

/// Where another choice leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadsTo {
    /// To another question first.
    Question(Id),
    /// To another outcome.
    Outcome(Id),
    /// To the same outcome with another channel first.
    Channel(Id),
}

/// The reasons for the card of a route. `first_channel` says which channel comes first on the card of a route.
pub fn reasons(
    provider: &Provider,
    route: &Route,
    answers: &Answers,
    first_channel: &dyn Fn(&Route, &Answers) -> Option<Id>,
) -> Vec<Reason> {
    let here = first_channel(route, answers);
    let reason = |question: &Id| {
        let given = answers.choice(question.as_str())?.clone();
        let leads_to = |choice: &Id| {
            let mut other = answers.clone();
            other.choose(question.clone(), choice.clone());
            match provider.next_step(&other) {
                Step::Ask(id) => Some(LeadsTo::Question(id)),
                Step::AskRegion => Some(LeadsTo::Question(Id::internal(REGION))),
                Step::Arrived(there) if there.outcome != route.outcome => {
                    Some(LeadsTo::Outcome(there.outcome))
                }
                Step::Arrived(there) => first_channel(&there, &other)
                    .filter(|channel| Some(channel) != here.as_ref())
                    .map(LeadsTo::Channel),
            }
        };
        let instead = nearest_first(&provider.choices(question), &given)
            .into_iter()
            .find_map(|choice| {
                Some(Alternative {
                    leads_to: leads_to(&choice)?,
                    choice,
                })
            });
        Some(Reason {
            question: question.clone(),
            choice: given,
            instead,
        })
    };
    route.questions.iter().filter_map(reason).collect()
}

/// The other choices, those that stand beside the given one first.
fn nearest_first(choices: &[Id], given: &Id) -> Vec<Id> {
    let here = choices.iter().position(|choice| choice == given);
    let mut others: Vec<(usize, &Id)> = choices
        .iter()
        .enumerate()
        .filter(|(_, choice)| *choice != given)
        .map(|(place, choice)| (place.abs_diff(here.unwrap_or(0)), choice))
        .collect();
    others.sort_by_key(|(distance, _)| *distance);
    others
        .into_iter()
        .map(|(_, choice)| choice.clone())
        .collect()
}
