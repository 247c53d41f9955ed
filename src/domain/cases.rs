//! Under which answers a part of a script holds, and which answers lead to an outcome at all.

use std::collections::{HashMap, HashSet};

use super::answers::Answers;
use super::condition::Condition;
use super::id::Id;
use super::tree::{Choice, Target, Tree};
use super::walk::Provider;

/// The answers under which something holds: a question and the choices that satisfy it; empty where it always holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case(pub Vec<(Id, Vec<Id>)>);

/// Something, and the case in which it holds.
#[derive(Clone, Debug)]
pub struct Cased<T> {
    /// When.
    pub case: Case,
    /// What.
    pub what: T,
}

/// Which choices lead to an outcome, as far as the answers leave them open.
pub struct Reach<'a> {
    provider: &'a Provider,
    answers: &'a Answers,
    choices: HashMap<Id, Vec<Id>>,
}

impl<'a> Reach<'a> {
    /// Follows the tree to an outcome. Answers that lead elsewhere are passed over: staff asked for this outcome.
    pub fn new(provider: &'a Provider, outcome: &Id, answers: &'a Answers) -> Self {
        let tree = &provider.tree;
        let choices = ways(tree, outcome, Some(answers));
        let choices = if choices.is_empty() {
            ways(tree, outcome, None)
        } else {
            choices
        };
        Self {
            provider,
            answers,
            choices,
        }
    }

    /// The choices of a question that lead to the outcome; empty for a question that no way passes.
    pub fn choices(&self, question: &Id) -> &[Id] {
        self.choices.get(question).map_or(&[], Vec::as_slice)
    }

    /// The case in which all these conditions hold; `None` if they never do.
    pub fn case(&self, conditions: &[&Condition]) -> Option<Case> {
        let mut case: Vec<(Id, Vec<Id>)> = Vec::new();
        for (question, wanted) in conditions.iter().flat_map(|condition| condition.parts()) {
            let possible = self.possible(question);
            let wanted: Vec<Id> = possible
                .iter()
                .filter(|choice| wanted.contains(choice))
                .cloned()
                .collect();
            if wanted.is_empty() {
                return None;
            }
            if wanted.len() == possible.len() {
                continue;
            }
            match case.iter_mut().find(|(known, _)| known == question) {
                Some((_, known)) => known.retain(|choice| wanted.contains(choice)),
                None => case.push((question.clone(), wanted)),
            }
        }
        case.iter()
            .all(|(_, choices)| !choices.is_empty())
            .then_some(Case(case))
    }

    /// The choices that are still possible for a question.
    pub fn possible(&self, question: &Id) -> Vec<Id> {
        let on_the_way = self.choices(question);
        if !on_the_way.is_empty() {
            return on_the_way.to_vec();
        }
        if let Some(choice) = self.answers.choice(question.as_str()) {
            return vec![choice.clone()];
        }
        self.provider.choices(question)
    }
}

/// The outcomes that the answers leave open, in the order of the tree; all, even those that no way leads to, where nothing is answered.
pub fn open_outcomes<'a>(tree: &'a Tree, answers: &Answers) -> Vec<&'a Id> {
    if answers.choices().next().is_none() {
        return tree.outcomes.keys().collect();
    }
    tree.outcomes
        .keys()
        .filter(|outcome| !ways(tree, outcome, Some(answers)).is_empty())
        .collect()
}

/// The choices that lead from the start to an outcome, by question; none if no way is left.
fn ways(tree: &Tree, outcome: &Id, answers: Option<&Answers>) -> HashMap<Id, Vec<Id>> {
    let mut ways = Ways {
        tree,
        outcome,
        answers,
        leads: HashMap::new(),
    };
    let mut found = HashMap::new();
    let mut seen = HashSet::new();
    let mut open = vec![tree.start.clone()];
    while let Some(id) = open.pop() {
        if !seen.insert(id.clone()) || !ways.question_leads(&id) {
            continue;
        }
        let mut choices = Vec::new();
        for choice in ways.allowed(&id) {
            if ways.choice_leads(choice) {
                choices.push(choice.id.clone());
                if let Some(Target::Question(next)) = &choice.next {
                    open.push(next.clone());
                }
            }
        }
        found.insert(id, choices);
    }
    found
}

struct Ways<'a> {
    tree: &'a Tree,
    outcome: &'a Id,
    answers: Option<&'a Answers>,
    /// Whether a question leads to the outcome, once it is known.
    leads: HashMap<Id, bool>,
}

impl<'a> Ways<'a> {
    fn allowed(&self, question: &Id) -> Vec<&'a Choice> {
        let given = self
            .answers
            .and_then(|answers| answers.choice(question.as_str()));
        let Some(question) = self.tree.questions.get(question) else {
            return Vec::new();
        };
        question
            .choices
            .iter()
            .filter(|choice| given.is_none_or(|given| *given == choice.id))
            .collect()
    }

    fn question_leads(&mut self, id: &Id) -> bool {
        if let Some(known) = self.leads.get(id) {
            return *known;
        }
        // The loader refuses trees with circles; this keeps the search finite all the same.
        self.leads.insert(id.clone(), false);
        let choices = self.allowed(id);
        let leads = choices.into_iter().any(|choice| self.choice_leads(choice));
        self.leads.insert(id.clone(), leads);
        leads
    }

    fn choice_leads(&mut self, choice: &Choice) -> bool {
        match &choice.next {
            Some(Target::Outcome(id)) => id == self.outcome,
            Some(Target::Question(id)) => self.question_leads(id),
            None => false,
        }
    }
}
