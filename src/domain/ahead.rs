//! What lies ahead of a question: how many questions can still come, and which outcomes can be reached.

use super::answers::Answers;
use super::id::Id;
use super::region::{REGION, Region};
use super::tree::Target;
use super::walk::{Provider, Step};

/// So many steps are looked at; a tree that needs more gets a counter without an end.
const MOST_STEPS: usize = 20_000;

impl Provider {
    /// The most questions that can still come for somebody who has given these answers, the next one included; `None` if
    /// the tree is too large to be walked through.
    pub fn most_questions(&self, answers: &Answers) -> Option<usize> {
        let mut steps = 0;
        self.longest(answers, &mut steps)
    }

    fn longest(&self, answers: &Answers, steps: &mut usize) -> Option<usize> {
        *steps += 1;
        if *steps > MOST_STEPS {
            return None;
        }
        let (question, choices) = match self.next_step(answers) {
            Step::Arrived(_) => return Some(0),
            // The region is asked for last, and every region ends the walk.
            Step::AskRegion => (Id::internal(REGION), vec![Region::other().as_choice()]),
            Step::Ask(id) => {
                let question = self.tree.questions.get(&id)?;
                let choices = question.choices.iter().map(|choice| choice.id.clone());
                (id, choices.collect())
            }
        };
        let mut longest = 0;
        for choice in choices {
            let mut further = answers.clone();
            further.choose(question.clone(), choice);
            longest = longest.max(self.longest(&further, steps)?);
        }
        Some(longest + 1)
    }

    /// The outcomes that can be reached through a choice.
    pub fn outcomes_behind(&self, question: &Id, choice: &Id) -> Vec<Id> {
        let mut found = Vec::new();
        let mut seen: Vec<&Id> = Vec::new();
        let first = self
            .tree
            .questions
            .get(question)
            .and_then(|question| question.choice(choice.as_str())?.next.as_ref());
        let mut open: Vec<&Target> = first.into_iter().collect();
        while let Some(target) = open.pop() {
            match target {
                Target::Outcome(outcome) if !found.contains(outcome) => found.push(outcome.clone()),
                Target::Question(id) if !seen.contains(&id) => {
                    seen.push(id);
                    let choices = self
                        .tree
                        .questions
                        .get(id)
                        .map(|question| &question.choices);
                    open.extend(
                        choices
                            .into_iter()
                            .flatten()
                            .filter_map(|choice| choice.next.as_ref()),
                    );
                }
                _ => {}
            }
        }
        found
    }
}
