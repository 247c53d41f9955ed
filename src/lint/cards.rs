//! Cards that people would get: none without a channel, none that helps only in the app, none after too many questions.

use crate::domain::answers::Answers;
use crate::domain::condition::Truth;
use crate::domain::id::Id;
use crate::domain::region::REGION;
use crate::domain::tree::{Channel, Entry, Outcome, Tree};
use crate::domain::walk::Provider;
use crate::finding::{Finding, Rule};

use super::tree_file::TreeFile;

/// The most questions before a card.
const MOST_QUESTIONS: usize = 5;

/// The most combinations of answers that are tried for one provider; the shipped ones need a hundredth of it.
const MOST_TRIES: usize = 20_000;

/// Checks the cards of every outcome to which a walk comes.
pub fn check(tree_file: TreeFile<'_>, provider: &Provider, findings: &mut Vec<Finding>) {
    let reached = tree_file.reached();
    let logins = logins(&provider.tree);
    for (name, view) in tree_file.view.map("outcomes") {
        let Some(outcome) = provider.tree.outcomes.get(&name.id) else {
            continue;
        };
        // A channel that is not known is reported already; what it would have changed nobody knows.
        let is_whole =
            view.has("channels") && view.items("channels").count() == outcome.channels.len();
        if !is_whole || !reached.contains(&name.id) {
            continue;
        }
        let mut search = Search {
            tree_file,
            provider,
            outcome: &name.id,
            channels: channels(&provider.tree, outcome),
            logins: &logins,
            tries: 0,
            found: None,
        };
        search.run(&mut Answers::default());
        if let Some((rule, answers)) = search.found {
            let finding =
                Finding::new(rule, tree_file.file, name.span.clone()).with("id", name.id.as_str());
            findings.push(if answers.is_empty() {
                finding.with_phrase("answers", "any-answers")
            } else {
                finding.with("answers", answers)
            });
        }
    }
    many_questions(tree_file, provider, findings);
}

fn channels<'a>(tree: &'a Tree, outcome: &'a Outcome) -> Vec<(&'a Entry, &'a Channel)> {
    let entries = outcome.channels.iter();
    entries
        .filter_map(|entry| Some((entry, tree.channels.get(&entry.id)?)))
        .collect()
}

/// The questions that tell whether somebody can log in, with the choices of those who can.
fn logins(tree: &Tree) -> Vec<(Id, Vec<Id>)> {
    let asks = |id: &Id| {
        let id = id.as_str().replace('-', "");
        ["login", "loggedin", "signin", "signedin"]
            .iter()
            .any(|part| id.contains(part))
    };
    let mut found = Vec::new();
    for (id, question) in tree.questions.iter().filter(|(id, _)| asks(id)) {
        let entries = tree.outcomes.values().flat_map(|outcome| &outcome.channels);
        let of_entries = entries
            .filter(|entry| {
                tree.channels
                    .get(&entry.id)
                    .is_some_and(|channel| channel.in_app)
            })
            .map(|entry| &entry.when);
        let of_channels = tree
            .channels
            .values()
            .filter(|channel| channel.in_app)
            .map(|channel| &channel.when);
        let named = of_channels
            .chain(of_entries)
            .flat_map(crate::domain::condition::Condition::parts);
        let mut able: Vec<Id> = named
            .filter(|(question, _)| *question == id)
            .flat_map(|(_, choices)| choices.to_vec())
            .collect();
        if able.is_empty() {
            let yes = question
                .choices
                .iter()
                .filter(|choice| choice.id.as_str().starts_with("yes"));
            able = yes.map(|choice| choice.id.clone()).collect();
        }
        found.push((id.clone(), able));
    }
    found
}

struct Search<'a> {
    tree_file: TreeFile<'a>,
    provider: &'a Provider,
    outcome: &'a Id,
    channels: Vec<(&'a Entry, &'a Channel)>,
    logins: &'a [(Id, Vec<Id>)],
    tries: usize,
    found: Option<(Rule, String)>,
}

impl Search<'_> {
    /// Tries the answers on which the channels depend, until a combination leaves none, or in-app help alone.
    fn run(&mut self, answers: &mut Answers) {
        self.tries += 1;
        if self.found.is_some() || self.tries > MOST_TRIES {
            return;
        }
        let mut open: Option<Id> = None;
        let mut stays = false;
        for (entry, channel) in &self.channels {
            match (entry.when.truth(answers), channel.when.truth(answers)) {
                (Truth::Holds, Truth::Holds) if !channel.in_app => return,
                (Truth::Holds, Truth::Holds) => stays = true,
                (Truth::Fails, _) | (_, Truth::Fails) => {}
                (Truth::DependsOn(question), _) | (_, Truth::DependsOn(question)) => {
                    open = open.or_else(|| Some(question.clone()));
                }
            }
        }
        match open {
            Some(question) => self.branch(&question, answers),
            None if !stays => self.report(Rule::NoChannel, answers),
            None => self.without_login(answers),
        }
    }

    fn branch(&mut self, question: &Id, answers: &mut Answers) {
        for choice in self.provider.choices(question) {
            answers.choose(question.clone(), choice);
            if self.is_possible(answers) {
                self.run(answers);
            }
            answers.forget(question.as_str());
        }
    }

    /// Only in-app help is left: is there somebody with these answers who cannot log in?
    fn without_login(&mut self, answers: &mut Answers) {
        for (question, able) in self.logins {
            match answers.choice(question.as_str()) {
                Some(choice) if able.contains(choice) => return,
                Some(_) => {}
                None => {
                    let choices = self.provider.choices(question).into_iter();
                    let mut unable = choices.filter(|choice| !able.contains(choice));
                    let found = unable.find(|choice| {
                        let mut with = answers.clone();
                        with.choose(question.clone(), choice.clone());
                        self.is_possible(&with)
                    });
                    let Some(choice) = found else {
                        return;
                    };
                    answers.choose(question.clone(), choice);
                }
            }
        }
        self.report(Rule::OnlyInApp, answers);
    }

    /// Whether somebody can come to the outcome with these answers.
    fn is_possible(&self, answers: &Answers) -> bool {
        self.tree_file.leads_to(self.outcome, |question, choice| {
            answers
                .choice(question.as_str())
                .is_none_or(|chosen| *chosen == choice.id)
        })
    }

    fn report(&mut self, rule: Rule, answers: &Answers) {
        if self.is_possible(answers) {
            let answers: Vec<String> = answers
                .choices()
                .map(|(question, choice)| format!("{question}={choice}"))
                .collect();
            self.found = Some((rule, answers.join(" ")));
        }
    }
}

/// Counts the questions of the walks to each outcome, facts and region among them.
fn many_questions(tree_file: TreeFile<'_>, provider: &Provider, findings: &mut Vec<Finding>) {
    let ways = tree_file.longest_ways();
    let mut facts: Vec<&Id> = provider
        .tree
        .questions
        .iter()
        .filter(|(_, question)| question.is_fact())
        .map(|(id, _)| id)
        .collect();
    let region = Id::internal(REGION);
    facts.push(&region);
    let mut most: Vec<(&Id, usize)> = ways
        .iter()
        .filter(|(_, way)| **way > MOST_QUESTIONS)
        .map(|(id, way)| (*id, *way))
        .collect();
    let near = ways
        .values()
        .any(|way| *way <= MOST_QUESTIONS && way + facts.len() > MOST_QUESTIONS);
    if near {
        for (outcome, questions) in most_asked(provider) {
            match provider.tree.outcomes.get_key_value(&outcome) {
                Some((id, _))
                    if questions > MOST_QUESTIONS
                        && !most.iter().any(|(known, _)| *known == id) =>
                {
                    most.push((id, questions));
                }
                _ => {}
            }
        }
    }
    for (name, _) in tree_file.view.map("outcomes") {
        if let Some((_, questions)) = most.iter().find(|(id, _)| **id == name.id) {
            let finding = Finding::new(Rule::ManyQuestions, tree_file.file, name.span);
            findings.push(
                finding
                    .with("id", name.id.as_str())
                    .with("count", questions.to_string()),
            );
        }
    }
}

/// The most questions before the card of each outcome; of a tree that is too large for that, as far as it was walked through.
fn most_asked(provider: &Provider) -> Vec<(Id, usize)> {
    let mut found: Vec<(Id, usize)> = Vec::new();
    let _ = provider.walks(&Answers::default(), |route, asked| {
        match found
            .iter_mut()
            .find(|(outcome, _)| *outcome == route.outcome)
        {
            Some((_, most)) => *most = (*most).max(asked),
            None => found.push((route.outcome.clone(), asked)),
        }
    });
    found
}
