//! What lies ahead of a question: how many questions can still come, and which outcomes can be reached.

use super::answers::Answers;
use super::id::Id;
use super::region::REGION;
use super::tree::{Entry, Outcome, Parts, Target};
use super::walk::{Provider, Route, Step};

/// So many steps are looked at; shipped trees need a few hundred.
const MOST_STEPS: usize = 20_000;

/// So much is looked at in all these steps: in a large tree each of them costs more.
const MOST_LOOKS: usize = 100_000_000;

/// A tree has more walks than can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl Provider {
    /// The most questions that can still come for somebody who has given these answers, the next one included; `None` if
    /// the tree is too large to be walked through: its counter has no end.
    pub fn most_questions(&self, answers: &Answers) -> Option<usize> {
        let mut most = 0;
        let walked = self.walks(answers, |_, asked| most = most.max(asked));
        walked.ok().map(|()| most)
    }

    /// Goes every way on from these answers and shows each end with the number of questions asked on the way there. The region
    /// is asked for last and every region ends the walk, so that one stands for all.
    pub fn walks(
        &self,
        answers: &Answers,
        mut visit: impl FnMut(&Route, usize),
    ) -> Result<(), TooLarge> {
        let mut answers = answers.clone();
        // The questions asked, each with the choices that are still to be tried.
        let mut asked: Vec<(Id, std::vec::IntoIter<Id>)> = Vec::new();
        for _ in 0..MOST_STEPS.min(MOST_LOOKS / self.looks_of_a_step()) {
            match self.next_step(&answers) {
                Step::Arrived(route) => visit(&route, asked.len()),
                Step::AskRegion => {
                    let region = self.choices(&Id::internal(REGION)).into_iter().take(1);
                    let region: Vec<Id> = region.collect();
                    asked.push((Id::internal(REGION), region.into_iter()));
                }
                // Where a choice leads nowhere the same question comes again: there is no way on.
                Step::Ask(question) if answers.choice(question.as_str()).is_some() => {}
                Step::Ask(question) => {
                    let choices = self.choices(&question).into_iter();
                    asked.push((question, choices));
                }
            }
            loop {
                let Some((question, choices)) = asked.last_mut() else {
                    return Ok(());
                };
                if let Some(choice) = choices.next() {
                    answers.choose(question.clone(), choice);
                    break;
                }
                answers.forget(question.as_str());
                asked.pop();
            }
        }
        Err(TooLarge)
    }

    /// How much a step looks at, at most: each question and each entry of a card is looked up among all that there is.
    fn looks_of_a_step(&self) -> usize {
        let (tree, directory) = (&self.tree, &self.directory);
        let of_parts = |parts: &Parts| parts.entries().count();
        let of_channel = |entry: &Entry| {
            let channel = tree.channels.get(&entry.id);
            channel.map_or(1, |channel| {
                1 + channel.steps.len() + of_parts(&channel.parts)
            })
        };
        let of_outcome = |outcome: &Outcome| {
            let channels: usize = outcome.channels.iter().map(of_channel).sum();
            channels + of_parts(&outcome.parts)
        };
        let entries = tree.outcomes.values().map(of_outcome).max().unwrap_or(0);
        let looked_up = tree.questions.len() + of_parts(&tree.every_outcome) + entries;
        let among = [
            tree.questions.len(),
            tree.channels.len(),
            directory.contacts.len(),
            directory.facts.len(),
        ];
        (looked_up * among.into_iter().sum::<usize>()).max(1)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::condition::Condition;
    use crate::domain::directory::{Directory, RegionQuestion};
    use crate::domain::table::{Later, Table};
    use crate::domain::text::Text;
    use crate::domain::tree::{Choice, Question, Tree};

    /// So many questions one after the other, then so many facts of so many choices each.
    fn provider(questions: usize, facts: usize, choices: usize) -> Provider {
        let id = |kind: &str, number: usize| Id::internal(format!("{kind}-{number}"));
        let end = Id::internal("end");
        let on_the_way = (0..questions).map(|number| {
            let next = if number + 1 < questions {
                Target::Question(id("question", number + 1))
            } else {
                Target::Outcome(end.clone())
            };
            let choices = vec![Choice {
                id: Id::internal("on"),
                next: Some(next),
            }];
            (id("question", number), Question { choices })
        });
        let of_fact = |number| Choice {
            id: id("choice", number),
            next: None,
        };
        let asked = (0..facts).map(|number| {
            let choices = (0..choices).map(of_fact).collect();
            (id("fact", number), Question { choices })
        });
        let tips = (0..facts).map(|number| Entry {
            id: id("tip", number),
            when: Condition::new(vec![(id("fact", number), vec![id("choice", 0)])]),
        });
        let outcome = Outcome {
            channels: Vec::new(),
            parts: Parts {
                tips: tips.collect(),
                ..Parts::default()
            },
            escalation: Vec::new(),
            message: None,
            urgent: false,
        };
        Provider {
            id: Id::internal("pay"),
            tree: Tree {
                start: id("question", 0),
                questions: on_the_way.chain(asked).collect(),
                channels: Table::default(),
                outcomes: [(end.clone(), outcome)].into_iter().collect(),
                fields: Table::default(),
                messages: Table::default(),
                every_outcome: Parts::default(),
            },
            directory: Directory {
                name: Text::from("Pay"),
                other_names: Vec::new(),
                domains: Vec::new(),
                own_pages: Vec::new(),
                regions: Vec::new(),
                region_question: RegionQuestion::Account,
                elsewhere: Vec::new(),
                support_languages: Vec::new(),
                page_languages: Vec::new(),
                contacts: Table::default(),
                facts: Table::default(),
                bodies: Vec::new(),
                fakes: Later::from(Vec::new()),
                look_alikes: Table::default(),
            },
        }
    }

    #[test]
    fn every_question_that_can_still_come_is_counted() {
        let pay = provider(3, 2, 2);
        let mut answers = Answers::default();
        assert_eq!(pay.most_questions(&answers), Some(5));
        answers.choose(Id::internal("fact-1"), Id::internal("choice-1"));
        assert_eq!(pay.most_questions(&answers), Some(4));
        let mut walks = 0;
        let walked = pay.walks(&answers, |_, asked| {
            assert_eq!(asked, 4);
            walks += 1;
        });
        assert_eq!((walked, walks), (Ok(()), 2));
    }

    #[test]
    fn a_tree_without_a_way_on_has_an_end() {
        let mut answers = Answers::default();
        answers.choose(Id::internal("question-1"), Id::internal("gone"));
        assert_eq!(provider(3, 0, 0).most_questions(&answers), Some(0));
    }

    #[test]
    fn a_tree_made_to_keep_the_program_busy_has_no_counter() {
        let nothing = Answers::default();
        for (questions, facts, choices) in [(4000, 0, 1), (1, 2500, 1), (2000, 1000, 2), (1, 12, 4)]
        {
            let most = provider(questions, facts, choices).most_questions(&nothing);
            assert_eq!(most, None, "{questions} {facts} {choices}");
        }
    }
}
