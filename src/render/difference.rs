//! What differs between two versions of a script, as lines that a reviewer reads: what stood there, and what stands there now.

use super::script_lines::{Aspect, Line, ScriptLines};
use crate::domain::advice::MissingWords;
use crate::domain::id::Id;
use crate::domain::script::Script;

/// A script as a collection of packs tells it in one language.
#[derive(Debug)]
pub enum Version {
    /// The script.
    Script(Box<Script>),
    /// Words are missing, so that customers see it in English.
    Missing(MissingWords),
}

/// A part of a script that has changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Change {
    /// Which part: `channel`, `checklist`, `message`, `contacts` or `text`.
    pub aspect: &'static str,
    /// Lines that are gone.
    pub old: Vec<String>,
    /// Lines that are new.
    pub new: Vec<String>,
}

/// The changes between two versions of a script.
pub fn changes(old: &Version, new: &Version) -> Vec<Change> {
    let aspects = Aspect::ALL.into_iter();
    let changed = aspects.map(|aspect| change(aspect, old, new));
    changed
        .filter(|change| !change.old.is_empty() || !change.new.is_empty())
        .collect()
}

fn change(aspect: Aspect, old: &Version, new: &Version) -> Change {
    let mut told = [false, true].into_iter().map(|with_order| {
        let lines = |version: &Version, other: &Version| lines(version, other, aspect, with_order);
        (lines(old, new), lines(new, old))
    });
    // The order is told where it is all that has changed.
    let differ = |(old, new): &(Vec<Line>, Vec<Line>)| {
        let has_all =
            |some: &[Line], others: &[Line]| some.iter().all(|line| others.contains(line));
        !has_all(old, new) || !has_all(new, old)
    };
    let (old, new) = told.find(differ).unwrap_or_default();
    let without = |some: &[Line], others: &[Line]| -> Vec<Line> {
        let rest = some.iter().filter(|line| !others.contains(line));
        rest.cloned().collect()
    };
    let (gone, come) = (without(&old, &new), without(&new, &old));
    let shown = |some: &[Line], others: &[Line]| {
        let shown = some.iter().map(|line| {
            let mut same_place = others.iter().filter(|other| other.place == line.place);
            match (same_place.next(), same_place.next()) {
                (Some(other), None) => line.shown(&excerpt(&line.text, &other.text)),
                _ => line.shown(&line.text),
            }
        });
        shown.collect()
    };
    Change {
        aspect: aspect.name(),
        old: shown(&gone, &come),
        new: shown(&come, &gone),
    }
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
