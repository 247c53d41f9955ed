//! A tree with the file it stands in, and the ways through it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use crate::domain::id::Id;
use crate::domain::tree::{Choice, Target, Tree};
use crate::finding::SourceFile;
use crate::pack::view::View;

/// A tree with the file it stands in.
#[derive(Clone, Copy)]
pub struct TreeFile<'a> {
    /// The tree.
    pub tree: &'a Tree,
    /// The table of the file.
    pub view: View<'a>,
    /// The file.
    pub file: &'a Arc<SourceFile>,
}

impl<'a> TreeFile<'a> {
    /// Where the ids of a table stand.
    pub fn spans(self, table: &str) -> HashMap<String, Range<usize>> {
        self.view
            .map(table)
            .map(|(name, _)| (name.id.to_string(), name.span))
            .collect()
    }

    /// Whether there is a way from the first question to the outcome over choices that are allowed.
    pub fn leads_to(self, outcome: &Id, allows: impl Fn(&Id, &Choice) -> bool) -> bool {
        let tree: &'a Tree = self.tree;
        let mut seen: HashSet<&Id> = HashSet::from([&tree.start]);
        let mut open = vec![&tree.start];
        while let Some(at) = open.pop() {
            let Some(question) = tree.questions.get(at) else {
                continue;
            };
            for choice in question.choices.iter().filter(|choice| allows(at, choice)) {
                match &choice.next {
                    Some(Target::Outcome(end)) if end == outcome => return true,
                    Some(Target::Question(next)) if seen.insert(next) => open.push(next),
                    _ => {}
                }
            }
        }
        false
    }

    /// Every question and outcome to which a walk can come.
    pub fn reached(self) -> HashSet<&'a Id> {
        self.reached_from(&[&self.tree.start])
    }

    /// The same for walks that begin at any of these.
    pub fn reached_from(self, starts: &[&'a Id]) -> HashSet<&'a Id> {
        let tree: &'a Tree = self.tree;
        let mut reached: HashSet<&Id> = starts.iter().copied().collect();
        let mut open = starts.to_vec();
        while let Some(at) = open.pop() {
            let choices = tree
                .questions
                .get(at)
                .map(|question| question.choices.as_slice());
            for next in choices
                .unwrap_or_default()
                .iter()
                .filter_map(|choice| choice.next.as_ref())
            {
                if reached.insert(next.id()) {
                    open.push(next.id());
                }
            }
        }
        reached
    }

    /// The longest way to each outcome, in questions; empty for a tree with circles.
    pub fn longest_ways(self) -> HashMap<&'a Id, usize> {
        let tree: &'a Tree = self.tree;
        let reached = self.reached();
        let mut incoming: HashMap<&Id, usize> = HashMap::new();
        let edges = |id: &Id| {
            let choices = tree
                .questions
                .get(id)
                .map(|question| question.choices.as_slice());
            choices
                .unwrap_or_default()
                .iter()
                .filter_map(|choice| choice.next.as_ref())
        };
        for next in reached.iter().flat_map(|id| edges(id)) {
            *incoming.entry(next.id()).or_default() += 1;
        }
        let mut longest: HashMap<&Id, usize> = HashMap::from([(&tree.start, 0)]);
        let mut ready = if incoming.contains_key(&tree.start) {
            Vec::new()
        } else {
            vec![&tree.start]
        };
        let mut done = 0;
        while let Some(at) = ready.pop() {
            done += 1;
            let steps = longest.get(at).copied().unwrap_or_default() + 1;
            for next in edges(at) {
                let way = longest.entry(next.id()).or_default();
                *way = (*way).max(steps);
                if let Some(left) = incoming.get_mut(next.id()) {
                    *left -= 1;
                    if *left == 0 {
                        ready.push(next.id());
                    }
                }
            }
        }
        if done < reached.len() {
            return HashMap::new();
        }
        longest.retain(|id, _| tree.outcomes.contains_key(*id));
        longest
    }
}
