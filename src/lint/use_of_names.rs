//! Names that nothing uses, and conditions on questions that may not have been answered.

use std::collections::HashSet;
use std::ops::Range;

use toml::de::DeValue;

use crate::domain::directory::Directory;
use crate::domain::id::Id;
use crate::domain::region::REGION;
use crate::domain::tree::{Parts, Tree};
use crate::finding::{Finding, Rule};
use crate::pack::view::{View, as_table, as_text};

use super::tree_file::TreeFile;

/// A condition as it is written: the question with its place, and the choices.
struct Written {
    question: String,
    span: Range<usize>,
    choices: Vec<String>,
}

fn written(when: Option<View<'_>>) -> Vec<Written> {
    let entries = when.map(|view| view.0.iter()).into_iter().flatten();
    let parts = entries.map(|(question, value)| {
        let choices = match value.get_ref() {
            DeValue::Array(list) => list.iter().filter_map(as_text).map(str::to_owned).collect(),
            _ => as_text(value).map(str::to_owned).into_iter().collect(),
        };
        Written {
            question: question.get_ref().to_string(),
            span: question.span(),
            choices,
        }
    });
    parts.collect()
}

/// The conditions of the entries of a table's lists.
fn conditions(view: View<'_>) -> Vec<Vec<Written>> {
    let lists = Parts::LISTS.into_iter().chain(["steps", "channels"]);
    let entries = lists.flat_map(|list| view.items(list));
    let tables = entries
        .filter_map(as_table)
        .map(|table| written(table.table("when")));
    tables.filter(|parts| !parts.is_empty()).collect()
}

/// Every question that some condition names.
pub fn questions_in_conditions(view: View<'_>) -> HashSet<String> {
    let channels: Vec<View<'_>> = view.map("channels").map(|(_, channel)| channel).collect();
    let outcomes = view.map("outcomes").map(|(_, outcome)| outcome);
    let owners = channels
        .iter()
        .copied()
        .chain(outcomes)
        .chain(view.table("every-outcome"));
    let mut all: Vec<Vec<Written>> = owners.flat_map(conditions).collect();
    all.extend(
        channels
            .iter()
            .map(|channel| written(channel.table("when"))),
    );
    all.into_iter()
        .flatten()
        .map(|part| part.question)
        .collect()
}

/// Checks which names are used.
pub fn check(tree_file: TreeFile<'_>, directory: &Directory, findings: &mut Vec<Finding>) {
    unused(tree_file, findings);
    unused_facts(tree_file, directory, findings);
    unanswered(tree_file, findings);
    for (name, _) in tree_file.view.map("fields") {
        if super::secrets::is_secret_id(name.id.as_str()) {
            let finding = Finding::new(Rule::AsksForSecret, tree_file.file, name.span);
            findings.push(finding.with("found", name.id.as_str()));
        }
    }
}

fn unused(tree_file: TreeFile<'_>, findings: &mut Vec<Finding>) {
    let tree: &Tree = tree_file.tree;
    let channels: HashSet<&Id> = tree
        .outcomes
        .values()
        .flat_map(|outcome| &outcome.channels)
        .map(|entry| &entry.id)
        .collect();
    let messages: HashSet<&Id> = tree
        .outcomes
        .values()
        .filter_map(|outcome| outcome.message.as_ref())
        .collect();
    let fields: HashSet<&Id> = tree
        .messages
        .values()
        .flat_map(|message| &message.fields)
        .collect();
    for (table, used, rule) in [
        ("channels", channels, Rule::UnusedChannel),
        ("messages", messages, Rule::UnusedMessage),
        ("fields", fields, Rule::UnusedField),
    ] {
        for (name, _) in tree_file
            .view
            .map(table)
            .filter(|(name, _)| !used.contains(&name.id))
        {
            findings
                .push(Finding::new(rule, tree_file.file, name.span).with("id", name.id.as_str()));
        }
    }
}

/// Reported at the end of the tree's outcomes, where the fact could be named.
fn unused_facts(tree_file: TreeFile<'_>, directory: &Directory, findings: &mut Vec<Finding>) {
    let tree = tree_file.tree;
    let outcomes = tree.outcomes.values().map(|outcome| &outcome.parts);
    let parts = outcomes
        .chain(tree.channels.values().map(|channel| &channel.parts))
        .chain([&tree.every_outcome]);
    let used: HashSet<&Id> = parts
        .flat_map(|parts| &parts.facts)
        .map(|entry| &entry.id)
        .collect();
    let mut told = HashSet::new();
    let last = tree_file
        .view
        .map("outcomes")
        .last()
        .map_or(0..0, |(name, _)| name.span);
    for fact in directory
        .facts
        .values()
        .filter(|fact| !used.contains(&fact.id))
    {
        if told.insert(&fact.id) {
            findings.push(
                Finding::new(Rule::UnusedFact, tree_file.file, last.clone())
                    .with("id", fact.id.as_str()),
            );
        }
    }
}

/// Conditions on questions of the tree that some way to the outcome does not ask.
fn unanswered(tree_file: TreeFile<'_>, findings: &mut Vec<Finding>) {
    let reached = tree_file.reached();
    let is_reached = |id: &Id| reached.contains(id);
    let mut judge = |parts: &[Written], besides: &[Written], outcomes: &[&Id]| {
        for part in parts {
            let is_asked_on_the_way = tree_file
                .tree
                .questions
                .get(part.question.as_str())
                .is_some_and(|question| !question.is_fact());
            if part.question == REGION || !is_asked_on_the_way {
                continue;
            }
            let others: Vec<&Written> = parts
                .iter()
                .chain(besides)
                .filter(|other| other.question != part.question)
                .collect();
            let open = outcomes.iter().find(|outcome| {
                tree_file.leads_to(outcome, |question, choice| {
                    question.as_str() != part.question
                        && others.iter().all(|other| {
                            other.question != question.as_str()
                                || other
                                    .choices
                                    .iter()
                                    .any(|known| known == choice.id.as_str())
                        })
                })
            });
            if let Some(outcome) = open {
                let finding =
                    Finding::new(Rule::UnansweredCondition, tree_file.file, part.span.clone());
                findings.push(
                    finding
                        .with("question", part.question.as_str())
                        .with("outcome", outcome.as_str()),
                );
            }
        }
    };
    let all: Vec<&Id> = tree_file
        .tree
        .outcomes
        .keys()
        .filter(|id| is_reached(id))
        .collect();
    for (name, view) in tree_file.view.map("outcomes") {
        if let Some(outcome) = all.iter().find(|id| ***id == name.id) {
            conditions(view)
                .iter()
                .for_each(|parts| judge(parts, &[], &[*outcome]));
        }
    }
    for (name, view) in tree_file.view.map("channels") {
        let users = all.iter().filter(|id| {
            let outcome = tree_file.tree.outcomes.get(**id);
            outcome.is_some_and(|outcome| outcome.channels.iter().any(|entry| entry.id == name.id))
        });
        let users: Vec<&Id> = users.copied().collect();
        let own = written(view.table("when"));
        judge(&own, &[], &users);
        conditions(view)
            .iter()
            .for_each(|parts| judge(parts, &own, &users));
    }
    if let Some(view) = tree_file.view.table("every-outcome") {
        conditions(view)
            .iter()
            .for_each(|parts| judge(parts, &[], &all));
    }
}
