//! The way through a tree: which question comes next, and which answers an outcome depends on.

use super::answers::Answers;
use super::condition::{Condition, Truth};
use super::directory::Directory;
use super::id::Id;
use super::region::{Coverage, REGION, Region};
use super::tree::{Outcome, Parts, Target, Tree};

/// A provider: its tree, and what is known about reaching it.
#[derive(Clone, Debug)]
pub struct Provider {
    /// The provider's id, e.g. `gopay`.
    pub id: Id,
    /// Its questions and outcomes.
    pub tree: Tree,
    /// Its contacts.
    pub directory: Directory,
}

/// What the answers so far lead to.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// This question of the tree must be answered.
    Ask(Id),
    /// The region must be known.
    AskRegion,
    /// Everything that the advice depends on is known.
    Arrived(Route),
}

/// A way to an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Where the walk ends.
    pub outcome: Id,
    /// The questions whose answers it rests on, in the order in which they are asked; `region` among them.
    pub questions: Vec<Id>,
}

impl Provider {
    /// The choices of a question, or of the region, in the order in which they are offered; none for a question that is not known.
    pub fn choices(&self, question: &Id) -> Vec<Id> {
        if *question == *REGION {
            let regions = self.directory.region_choices();
            return regions.iter().map(Region::as_choice).collect();
        }
        let question = self.tree.questions.get(question).into_iter();
        let choices = question.flat_map(|question| &question.choices);
        choices.map(|choice| choice.id.clone()).collect()
    }

    /// The next step for somebody who has given these answers.
    pub fn next_step(&self, answers: &Answers) -> Step {
        let mut questions = Vec::new();
        let mut at = Target::Question(self.tree.start.clone());
        loop {
            let id = match at {
                Target::Question(id) => id,
                Target::Outcome(outcome) => return self.facts_for(&outcome, questions, answers),
            };
            let choice = answers
                .choice(id.as_str())
                .and_then(|choice| self.tree.questions.get(&id)?.choice(choice.as_str()));
            let Some(next) = choice.and_then(|choice| choice.next.clone()) else {
                return Step::Ask(id);
            };
            // The loader refuses trees with circles; this keeps a walk finite all the same.
            if questions.contains(&id) {
                return Step::Ask(id);
            }
            questions.push(id);
            at = next;
        }
    }

    /// The first fact that the outcome depends on and that is unknown; or the route, with the facts that it rests on.
    fn facts_for(&self, outcome: &Id, mut questions: Vec<Id>, answers: &Answers) -> Step {
        let depends = self.dependencies(outcome, answers);
        let facts = self
            .tree
            .questions
            .keys()
            .filter(|id| depends.contains(id) && !questions.contains(id));
        for fact in facts.cloned().collect::<Vec<_>>() {
            if answers.choice(fact.as_str()).is_none() {
                return Step::Ask(fact);
            }
            questions.push(fact);
        }
        if depends.iter().any(|id| *id == *REGION) {
            if answers.region().is_none() {
                return Step::AskRegion;
            }
            questions.push(Id::internal(REGION));
        }
        Step::Arrived(Route {
            outcome: outcome.clone(),
            questions,
        })
    }

    /// The questions on which the card of an outcome depends, given the answers so far.
    fn dependencies(&self, outcome: &Id, answers: &Answers) -> Vec<Id> {
        let mut found = Dependencies {
            answers,
            directory: &self.directory,
            ids: Vec::new(),
            is_regional: false,
        };
        let Some(outcome) = self.tree.outcomes.get(outcome) else {
            return found.ids;
        };
        for entry in &outcome.channels {
            let Some(channel) = self.tree.channels.get(&entry.id) else {
                continue;
            };
            if !found.condition(&entry.when) || !found.condition(&channel.when) {
                continue;
            }
            found.contacts(&entry.id);
            channel.steps.iter().for_each(|step| {
                found.condition(&step.when);
            });
            found.parts(&channel.parts);
        }
        found.parts(&outcome.parts);
        found.parts(&self.tree.every_outcome);
        found.bodies(outcome);
        if found.is_regional {
            found.add(&Id::internal(REGION));
        }
        found.ids
    }

    /// Whether an entry under these conditions belongs on the card.
    pub fn holds(conditions: &[&Condition], answers: &Answers) -> bool {
        conditions
            .iter()
            .all(|condition| condition.truth(answers) == Truth::Holds)
    }
}

struct Dependencies<'a> {
    answers: &'a Answers,
    directory: &'a Directory,
    ids: Vec<Id>,
    /// Whether contacts, facts or bodies that can stand on the card differ by region.
    is_regional: bool,
}

impl Dependencies<'_> {
    fn add(&mut self, id: &Id) {
        if !self.ids.contains(id) {
            self.ids.push(id.clone());
        }
    }

    /// Notes what the condition depends on; false if it fails already.
    fn condition(&mut self, condition: &Condition) -> bool {
        if condition.truth(self.answers) == Truth::Fails {
            // What makes it fail is part of the reason for the card.
            for (question, choices) in condition.parts() {
                if self
                    .answers
                    .choice(question.as_str())
                    .is_some_and(|choice| !choices.contains(choice))
                {
                    self.add(question);
                    break;
                }
            }
            return false;
        }
        condition
            .parts()
            .for_each(|(question, _)| self.add(question));
        true
    }

    fn parts(&mut self, parts: &Parts) {
        parts.entries().for_each(|entry| {
            self.condition(&entry.when);
        });
        let (answers, directory) = (self.answers, self.directory);
        let facts = parts.facts.iter();
        let facts = facts.filter(|entry| entry.when.truth(answers) != Truth::Fails);
        let facts = facts.flat_map(|entry| directory.facts.all(&entry.id));
        self.hold_in(facts.map(|fact| &fact.region));
    }

    fn contacts(&mut self, channel: &Id) {
        let contacts = self.directory.contacts.all(channel);
        self.hold_in(contacts.map(|contact| &contact.region));
    }

    fn bodies(&mut self, outcome: &Outcome) {
        let bodies = self.directory.bodies.iter();
        let bodies = bodies.filter(|body| outcome.place_above(&body.id, body.kind).is_some());
        self.hold_in(bodies.map(|body| &body.region));
    }

    /// Notes where something on the card holds.
    fn hold_in<'c>(&mut self, mut coverages: impl Iterator<Item = &'c Coverage>) {
        self.is_regional =
            self.is_regional || coverages.any(|coverage| *coverage != Coverage::Everywhere);
    }
}
