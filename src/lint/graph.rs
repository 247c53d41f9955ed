//! The tree as a graph: what can be reached, and from where an end can be reached.

use std::collections::HashSet;

use crate::domain::fixed_words::{FixedWords, fixed_words};
use crate::domain::id::{Id, is_kebab_case};
use crate::domain::nearest::nearest;
use crate::domain::tree::Target;
use crate::finding::{Finding, Rule};

use super::tree_file::TreeFile;

/// Checks what can be reached.
pub fn check(tree_file: TreeFile<'_>, start_is_known: bool, findings: &mut Vec<Finding>) {
    few_choices(tree_file, findings);
    no_way_on(tree_file, findings);
    if start_is_known {
        unreachable(tree_file, findings);
    }
    dead_ends(tree_file, findings);
}

fn few_choices(tree_file: TreeFile<'_>, findings: &mut Vec<Finding>) {
    for (name, view) in tree_file.view.map("questions") {
        let count = view.items("choices").count();
        if view.has("choices") && count < 2 {
            let finding = Finding::new(Rule::FewChoices, tree_file.file, name.span);
            findings.push(
                finding
                    .with("id", name.id.as_str())
                    .with("count", count.to_string()),
            );
        }
    }
}

/// Whether an id says that its choice is for people to whom no other applies, or that it denies what another says.
fn is_way_on(id: &str) -> bool {
    const WHOLE: FixedWords = fixed_words![
        "something-else",
        "not-sure",
        "other",
        "others",
        "none",
        "neither",
        "unsure",
        "unknown",
        "else",
        "general",
        "no",
        "never",
        "dont-know",
        "do-not-know",
        "no-idea",
        "any",
        "all",
        "skip",
        "nothing",
        "elsewhere",
        "different",
        "anything-else",
        "unclear",
        "otherwise",
        "rest",
        "misc",
        "not-listed",
        "not-here",
        "false",
        "not-yet",
    ];
    const PARTS: FixedWords = fixed_words![
        "other", "else", "none", "unsure", "unknown", "not", "no", "neither", "without", "never",
        "non", "dont", "cannot",
    ];
    WHOLE.contains(id) || id.split('-').any(|part| PARTS.contains(part))
}

fn no_way_on(tree_file: TreeFile<'_>, findings: &mut Vec<Finding>) {
    let questions = tree_file.spans("questions");
    for (id, question) in &tree_file.tree.questions {
        let has_way_on = question
            .choices
            .iter()
            .any(|choice| is_way_on(choice.id.as_str()));
        if question.choices.len() < 2 || question.is_fact() || has_way_on {
            continue;
        }
        if let Some(span) = questions.get(id.as_str()) {
            let finding = Finding::new(Rule::NoWayOn, tree_file.file, span.clone());
            findings.push(finding.with("id", id.as_str()));
        }
    }
}

fn unreachable(tree_file: TreeFile<'_>, findings: &mut Vec<Finding>) {
    let reached = tree_file.reached_from(&starts(tree_file));
    let needed = super::use_of_names::questions_in_conditions(tree_file.view);
    for (name, _) in tree_file.view.map("questions") {
        let is_fact = tree_file
            .tree
            .questions
            .get(&name.id)
            .is_some_and(|question| question.is_fact() && !question.choices.is_empty());
        let is_met = reached.contains(&name.id) || (is_fact && needed.contains(name.id.as_str()));
        if !is_met {
            let finding = Finding::new(Rule::UnreachableQuestion, tree_file.file, name.span);
            findings.push(finding.with("id", name.id.as_str()));
        }
    }
    for (name, _) in tree_file.view.map("outcomes") {
        if !reached.contains(&name.id) {
            let finding = Finding::new(Rule::UnreachableOutcome, tree_file.file, name.span);
            findings.push(finding.with("id", name.id.as_str()));
        }
    }
}

/// Where walks begin, what choices with a slip in their target were probably meant to lead to, and what has a name that is no id: the
/// slip is reported already, and what lies behind it is reached once it is mended.
fn starts(tree_file: TreeFile<'_>) -> Vec<&Id> {
    let tree = tree_file.tree;
    let mut starts = vec![&tree.start];
    let reached = tree_file.reached_from(&starts);
    let unreached: Vec<&Id> = tree
        .questions
        .keys()
        .chain(tree.outcomes.keys())
        .filter(|id| !reached.contains(*id))
        .collect();
    for (_, question) in tree_file.view.map("questions") {
        let nexts = question
            .tables("choices")
            .filter_map(|(choice, _)| choice.name("next"));
        for next in nexts.filter(|next| {
            !tree.questions.contains_key(&next.id) && !tree.outcomes.contains_key(&next.id)
        }) {
            let meant = nearest(next.id.as_str(), unreached.iter().map(|id| id.as_str()));
            let meant = meant.first().copied();
            starts.extend(unreached.iter().filter(|id| Some(id.as_str()) == meant));
        }
    }
    starts.extend(unreached.iter().filter(|id| !is_kebab_case(id.as_str())));
    starts
}

/// Questions from which no outcome can be reached, whichever choice is taken.
fn dead_ends(tree_file: TreeFile<'_>, findings: &mut Vec<Finding>) {
    let tree = tree_file.tree;
    let mut targeted: HashSet<&Id> = HashSet::from([&tree.start]);
    for choice in tree
        .questions
        .values()
        .flat_map(|question| &question.choices)
    {
        targeted.extend(choice.next.as_ref().map(Target::id));
    }
    // Where a target is wrong nobody knows what was meant; that is reported already.
    let mut alive: HashSet<Id> = HashSet::new();
    for (name, view) in tree_file.view.map("questions") {
        let known = tree.questions.get(&name.id);
        let is_open = !view.has("choices")
            || view.tables("choices").any(|(choice, _)| {
                let next = choice
                    .text("id")
                    .and_then(|id| known?.choice(id)?.next.as_ref());
                choice.has("next") && next.is_none()
            });
        if is_open {
            alive.insert(name.id);
        }
    }
    loop {
        let before = alive.len();
        for (id, question) in &tree.questions {
            let leads_on = question.choices.iter().any(|choice| match &choice.next {
                Some(Target::Outcome(_)) => true,
                Some(Target::Question(next)) => alive.contains(next),
                None => false,
            });
            if leads_on && !alive.contains(id) {
                alive.insert(id.clone());
            }
        }
        if alive.len() == before {
            break;
        }
    }
    for (name, _) in tree_file.view.map("questions") {
        let Some(question) = tree.questions.get(&name.id) else {
            continue;
        };
        let is_asked = targeted.contains(&name.id) || !question.is_fact();
        if is_asked && !question.choices.is_empty() && !alive.contains(&name.id) {
            let finding = Finding::new(Rule::DeadEnd, tree_file.file, name.span);
            findings.push(finding.with("id", name.id.as_str()));
        }
    }
}
