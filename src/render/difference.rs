//! What differs between two versions of a script or a provider, as lines that a reviewer reads: what stood there, and what stands there now.

use std::collections::BTreeSet;

use super::provider_lines::{Told, of_provider, of_words, shown};
use super::script_lines::{Aspect, Line, ScriptLines};
use crate::domain::advice::MissingWords;
use crate::domain::id::Id;
use crate::domain::script::Script;
use crate::domain::walk::Provider;
use crate::domain::words::Words;

/// A script as a collection of packs tells it in one language.
#[derive(Debug)]
pub enum Version {
    /// The script.
    Script(Box<Script>),
    /// Words are missing, so that customers see it in English.
    Missing(MissingWords),
}

/// A part of a script, or of what stands beside the scripts, that has changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Change {
    /// Which part: `official`, `known-false`, `urgency`, `warnings`, `choices`, `questions`, `channel`, `checklist`, `message`,
    /// `contacts`, `provider` or `text`.
    pub aspect: &'static str,
    /// Lines that are gone.
    pub old: Vec<String>,
    /// Lines that are new.
    pub new: Vec<String>,
}

/// What has changed beside the scripts of a provider, in every language alike.
#[derive(Debug, Default)]
pub struct ProviderChanges {
    /// Every change, as lines.
    pub all: Vec<Change>,
    /// Addresses that do not count as official any more, and those that do now.
    pub official: [Vec<String>; 2],
    /// What is not known as false any more, and what is now.
    pub known_false: [Vec<String>; 2],
    /// The choices of the tree that are gone, new or lead elsewhere.
    pub choices: Vec<ChoiceChange>,
}

/// A choice that is gone, new or leads elsewhere.
#[derive(Debug)]
pub struct ChoiceChange {
    /// The question.
    pub question: Id,
    /// The choice.
    pub choice: Id,
    /// Where it led, `-` in a fact; `None` if it is new.
    pub old: Option<String>,
    /// Where it leads; `None` if it is gone.
    pub new: Option<String>,
}

/// The changes between two versions of a script.
pub fn changes(old: &Version, new: &Version) -> Vec<Change> {
    let changed = Aspect::ALL.into_iter().filter_map(|aspect| {
        changed(aspect, |with_order| {
            let lines =
                |version: &Version, other: &Version| lines(version, other, aspect, with_order);
            (lines(old, new), lines(new, old))
        })
    });
    changed.collect()
}

/// The changes of a provider beside its scripts. Of one that only one version has, what counts as official and what is known as
/// false; the rest goes or comes with its scripts.
pub fn provider_changes(old: Option<&Provider>, new: Option<&Provider>) -> ProviderChanges {
    let shown: BTreeSet<Id> = [old, new].into_iter().flatten().flat_map(shown).collect();
    let told = [false, true].map(|with_order| {
        [old, new].map(|provider| {
            provider.map_or_else(Vec::new, |provider| {
                of_provider(provider, &shown, with_order)
            })
        })
    });
    let is_compared = |aspect: &Aspect| {
        old.is_some() && new.is_some() || matches!(aspect, Aspect::Official | Aspect::KnownFalse)
    };
    let aspects = Aspect::ALL.into_iter().filter(is_compared);
    let lines = |aspect| told[0].each_ref().map(|told| of_aspect(told, aspect));
    let choices = if is_compared(&Aspect::Choices) {
        choice_changes(&lines(Aspect::Choices))
    } else {
        Vec::new()
    };
    ProviderChanges {
        all: aspects
            .filter_map(|aspect| all_changed(aspect, &told))
            .collect(),
        official: moved(&lines(Aspect::Official)),
        known_false: moved(&lines(Aspect::KnownFalse)),
        choices,
    }
}

/// The changes of the words of a language that stand in no script. The label of a choice that is gone or new is told with the choice.
pub fn word_changes(old: (&Provider, &Words), new: (&Provider, &Words)) -> Vec<Change> {
    let [mut before, mut after] = [old, new].map(|(provider, words)| of_words(provider, words));
    let keep = |told: &mut Vec<Told>, others: &[Told]| {
        told.retain(|(_, line)| {
            let mut others = others.iter();
            !line.place.contains(".choices.") || others.any(|(_, other)| other.place == line.place)
        });
    };
    keep(&mut before, &after);
    keep(&mut after, &before);
    let told = [[before, after]];
    let aspects = Aspect::ALL.into_iter();
    aspects
        .filter_map(|aspect| all_changed(aspect, &told))
        .collect()
}

fn of_aspect(told: &[Told], aspect: Aspect) -> Vec<Line> {
    let lines = told.iter().filter(|(about, _)| *about == aspect);
    lines.map(|(_, line)| line.clone()).collect()
}

/// The places that are gone, and those that are new; each once, though it may stand in several lists.
fn moved([old, new]: &[Vec<Line>; 2]) -> [Vec<String>; 2] {
    let without = |some: &[Line], others: &[Line]| {
        let mut moved: Vec<String> = Vec::new();
        for Line { place, .. } in some {
            if !moved.contains(place) && others.iter().all(|other| other.place != *place) {
                moved.push(place.clone());
            }
        }
        moved
    };
    [without(old, new), without(new, old)]
}

fn choice_changes([old, new]: &[Vec<Line>; 2]) -> Vec<ChoiceChange> {
    let target = |lines: &[Line], place: &str| {
        let line = lines.iter().find(|line| line.place == place);
        line.map(|line| line.text.clone())
    };
    let added = new.iter().filter(|line| target(old, &line.place).is_none());
    let changes = old.iter().chain(added).filter_map(|line| {
        let (question, choice) = line.place.split_once('=')?;
        let change = ChoiceChange {
            question: Id::parse(question)?,
            choice: Id::parse(choice)?,
            old: target(old, &line.place),
            new: target(new, &line.place),
        };
        (change.old != change.new).then_some(change)
    });
    changes.collect()
}

/// The change of an aspect; the order is told where it is all that has changed.
fn all_changed(aspect: Aspect, told: &[[Vec<Told>; 2]]) -> Option<Change> {
    let of = |with_order: bool| {
        let [old, new] = &told[usize::from(with_order).min(told.len() - 1)];
        (of_aspect(old, aspect), of_aspect(new, aspect))
    };
    changed(aspect, of)
}

/// The change of an aspect, of whose lines the order is told only where it is all that has changed.
fn changed(aspect: Aspect, lines: impl Fn(bool) -> (Vec<Line>, Vec<Line>)) -> Option<Change> {
    let without = |some: &[Line], others: &[Line]| -> Vec<Line> {
        let rest = some.iter().filter(|line| !others.contains(line));
        rest.cloned().collect()
    };
    let told = [false, true].into_iter().map(|with_order| {
        let (old, new) = lines(with_order);
        (without(&old, &new), without(&new, &old))
    });
    let mut told = told.filter(|(gone, come)| !gone.is_empty() || !come.is_empty());
    let (gone, come) = told.next()?;
    Some(Change {
        aspect: aspect.name(),
        old: shown_beside(&gone, &come),
        new: shown_beside(&come, &gone),
    })
}

/// Lines as they are shown; a long one is cut down to what differs from the only one in the same place.
fn shown_beside(some: &[Line], others: &[Line]) -> Vec<String> {
    let shown = some.iter().map(|line| {
        let mut same_place = others.iter().filter(|other| other.place == line.place);
        match (same_place.next(), same_place.next()) {
            (Some(other), None) => line.shown(&excerpt(&line.text, &other.text)),
            _ => line.shown(&line.text),
        }
    });
    shown.collect()
}

/// The lines of one aspect. Of a channel that the other version does not have, its name in the order says enough.
fn lines(version: &Version, other: &Version, aspect: Aspect, with_order: bool) -> Vec<Line> {
    let mut lines = ScriptLines::new(with_order);
    match version {
        Version::Script(script) => {
            let is_known = |id: &Id| {
                let others = match other {
                    Version::Script(other) => other.channels.as_slice(),
                    Version::Missing(_) => &[],
                };
                others.iter().any(|known| known.what.channel.id == *id)
            };
            lines.add(script, aspect, is_known);
        }
        Version::Missing(keys) if aspect == Aspect::Text => lines.names("missing", &keys.0),
        Version::Missing(_) => {}
    }
    lines.all
}

/// Of a long line, what differs from the other with a little around it.
fn excerpt(line: &str, other: &str) -> String {
    const LONG: usize = 100;
    const AROUND: usize = 30;
    let (line, other): (Vec<char>, Vec<char>) = (line.chars().collect(), other.chars().collect());
    if line.len().max(other.len()) <= LONG {
        return line.iter().collect();
    }
    let same = |pairs: &mut dyn Iterator<Item = (&char, &char)>| {
        pairs.take_while(|(left, right)| left == right).count()
    };
    let ahead = same(&mut line.iter().zip(&other));
    let shorter = line.len().min(other.len()) - ahead;
    let behind = same(&mut line.iter().rev().zip(other.iter().rev())).min(shorter);
    let from = ahead.saturating_sub(AROUND);
    let to = (line.len() - behind + AROUND).min(line.len());
    let cut: String = line[from..to].iter().collect();
    let (before, after) = (
        if from > 0 { "…" } else { "" },
        if to < line.len() { "…" } else { "" },
    );
    format!("{before}{cut}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_down_to_what_differs() {
        let old = format!("{} old words {}", "a".repeat(80), "b".repeat(80));
        let new = format!("{} new words {}", "a".repeat(80), "b".repeat(80));
        assert_eq!(
            excerpt(&old, &new),
            format!("…{} old words {}…", "a".repeat(29), "b".repeat(23))
        );
        assert_eq!(excerpt("short", "other"), "short");
    }
}
