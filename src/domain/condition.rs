//! `when`: the answers under which an entry belongs on a card.

use super::answers::Answers;
use super::id::Id;

/// Equality with answers, and nothing else; several questions mean *and*, several choices mean *or*.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition(Vec<(Id, Vec<Id>)>);

/// What the answers so far say about a condition.
#[derive(Debug, PartialEq, Eq)]
pub enum Truth<'a> {
    /// Every part holds.
    Holds,
    /// Some part does not hold, whatever is answered to the others.
    Fails,
    /// It depends on this question, which has no answer yet.
    DependsOn(&'a Id),
}

impl Condition {
    /// A condition from its parts: a question and the choices that satisfy it.
    pub fn new(parts: Vec<(Id, Vec<Id>)>) -> Self {
        Self(parts)
    }

    /// The parts: a question and the choices that satisfy it.
    pub fn parts(&self) -> impl Iterator<Item = (&Id, &[Id])> {
        self.0
            .iter()
            .map(|(question, choices)| (question, choices.as_slice()))
    }

    /// Judges the condition by the answers so far.
    pub fn truth(&self, answers: &Answers) -> Truth<'_> {
        let mut open = None;
        for (question, choices) in &self.0 {
            match answers.choice(question.as_str()) {
                Some(choice) if choices.contains(choice) => {}
                Some(_) => return Truth::Fails,
                None => open = open.or(Some(question)),
            }
        }
        open.map_or(Truth::Holds, Truth::DependsOn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &'static str) -> Id {
        Id::internal(text)
    }

    #[test]
    fn a_part_that_fails_settles_the_rest() {
        let condition = Condition::new(vec![
            (id("a"), vec![id("x")]),
            (id("b"), vec![id("y"), id("z")]),
        ]);
        let mut answers = Answers::default();
        assert_eq!(condition.truth(&answers), Truth::DependsOn(&id("a")));
        answers.choose(id("b"), id("w"));
        assert_eq!(condition.truth(&answers), Truth::Fails);
        answers.choose(id("b"), id("z"));
        answers.choose(id("a"), id("x"));
        assert_eq!(condition.truth(&answers), Truth::Holds);
    }
}
