//! Texts that are too long for their place on a screen of 40 columns.

use memchr::memchr_iter;

use crate::finding::{Finding, Rule};
use crate::render::wrap::{width, wrap_each};

use super::unit::Unit;

/// The narrowest screen that is promised to work.
const COLUMNS: usize = 40;

/// How many lines a text may take there, and what stands before it on each.
fn place(key: &str) -> Option<(usize, usize)> {
    let mut parts = [""; 5];
    let names = parts.iter_mut().zip(key.split('.'));
    let count = names.map(|(part, name)| *part = name).count();
    Some(match parts[..count] {
        ["questions" | "fields", _, "ask"] => (4, 2),
        ["questions" | "fields", _, "help"] => (7, 2),
        ["questions", _, "choices", _] => (2, 4),
        ["channels", _, "name"] => (2, 2),
        ["channels", _, "best-for"] => (3, 2),
        ["channels", _, "why"] | ["outcomes", _, "channels", _] => (8, 0),
        ["channels", _, "steps", _] => (8, 4),
        ["outcomes", _, "title"] => (3, 0),
        ["outcomes", _, "why" | "afterwards" | "no-message"] => (13, 0),
        ["outcomes", _, "keywords"] => return None,
        ["fields", _, "blank" | "example"] => (2, 2),
        ["messages", _, "subject"] => (3, 0),
        ["messages", _, "public"] => (10, 0),
        ["messages", ..] => (60, 0),
        ["provider", "about"] => (10, 0),
        ["escalation", _, "name"] => (2, 2),
        ["facts" | "look-alikes", _] | ["escalation", _, "note"] => (10, 2),
        [_, _] => (8, 4),
        _ => return None,
    })
}

/// Checks a text of a pack.
pub fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let Some((most, before)) = place(unit.key) else {
        return;
    };
    let columns = COLUMNS - before;
    // A byte takes no more than a column, and a line with what had no room on it takes more than there are: two lines are never
    // shorter together.
    let paragraphs = 1 + memchr_iter(b'\n', unit.text.as_bytes()).count();
    if unit.text.len() * 2 / (columns + 1) + paragraphs <= most {
        return;
    }
    let mut taken = 0;
    wrap_each(unit.text.trim_end(), columns, "", "", |_, _| taken += 1);
    if taken > most {
        let finding = unit.finding_here(Rule::TextTooLong);
        findings.push(
            finding
                .with("taken", taken.to_string())
                .with("most", most.to_string())
                .with("columns", width(unit.text).to_string()),
        );
    }
}
