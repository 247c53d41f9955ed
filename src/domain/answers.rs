//! The answers given so far, in order.

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use super::id::Id;
use super::region::{REGION, Region};

/// What the person said about a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldAnswer {
    /// A value that passed the field's validator.
    Given(String),
    /// Left open: the message keeps a blank.
    Skipped,
}

/// A walk: each question answered with a choice, each field given or skipped, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    choices: IndexMap<Id, Id, RandomState>,
    fields: IndexMap<Id, FieldAnswer, RandomState>,
}

impl Answers {
    /// The choice given to a question.
    pub fn choice(&self, question: &str) -> Option<&Id> {
        self.choices.get(question)
    }

    /// All choices, in the order in which they were given.
    pub fn choices(&self) -> impl Iterator<Item = (&Id, &Id)> {
        self.choices.iter()
    }

    /// The region, if it is known.
    pub fn region(&self) -> Option<Region> {
        self.choice(REGION)
            .and_then(|choice| Region::parse(choice.as_str()))
    }

    /// What is known of a field.
    pub fn field(&self, field: &str) -> Option<&FieldAnswer> {
        self.fields.get(field)
    }

    /// The value of a field, if one was given.
    pub fn value(&self, field: &str) -> Option<&str> {
        match self.field(field) {
            Some(FieldAnswer::Given(value)) => Some(value),
            _ => None,
        }
    }

    /// Records a choice, replacing an earlier one in its place.
    pub fn choose(&mut self, question: Id, choice: Id) {
        self.choices.insert(question, choice);
    }

    /// Records what the person said about a field.
    pub fn fill(&mut self, field: Id, answer: FieldAnswer) {
        self.fields.insert(field, answer);
    }

    /// Takes back the answer to a question or field.
    pub fn forget(&mut self, id: &str) {
        self.choices.shift_remove(id);
        self.fields.shift_remove(id);
    }
}
