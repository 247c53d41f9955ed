//! Files laid one over the other: where a fault stands in the file that somebody wrote, and what was left out for safety's sake.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::library::Library;
use super::overlay;
use crate::domain::id::Id;
use crate::finding::{Finding, SourceFile};
use crate::unreadable::Unreadable;

/// A contact of an upper file that is not shown, because a lower one says that it is false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The file that names it.
    pub file: String,
    /// The number or address.
    pub value: String,
}

/// The contacts of a provider that are left out.
pub fn left_out(library: &Library, provider: &Id) -> Result<Vec<LeftOut>, Unreadable> {
    let mut found = Vec::new();
    if library.layers().len() < 2 {
        return Ok(found);
    }
    let mut below = toml::Table::new();
    for source in sources(library, provider, "contacts.toml")? {
        // A file that is not TOML is reported when the pack is opened.
        let above: toml::Table = source.text.parse().unwrap_or_default();
        let values = overlay::known_false(&below, &above).into_iter();
        found.extend(values.map(|value| LeftOut {
            file: source.name.clone(),
            value,
        }));
        overlay::lay(&mut below, above, overlay::Kind::Contacts, &[]);
    }
    Ok(found)
}

/// The same findings, each in the file of the layer from which its place comes, not in the text that the layers make together.
pub fn in_own_files(
    library: &Library,
    provider: &Id,
    findings: Vec<Finding>,
) -> Result<Vec<Finding>, Unreadable> {
    if library.layers().len() < 2 {
        return Ok(findings);
    }
    let mut placed = Vec::new();
    for mut finding in findings {
        let name = finding.file.name.replace('\\', "/");
        let file = name.rsplit('/').next().unwrap_or_default();
        let sources = sources(library, provider, file)?;
        let is_laid = sources.len() > 1 && !sources.contains(&finding.file);
        if let Some((source, span)) = is_laid.then(|| home(&finding, &sources)).flatten() {
            finding.file = source;
            finding.span = span;
        }
        placed.push(finding);
    }
    Ok(placed)
}

/// A file as each layer has it, the lowest first.
fn sources(
    library: &Library,
    provider: &Id,
    file: &str,
) -> Result<Vec<Arc<SourceFile>>, Unreadable> {
    let mut sources = Vec::new();
    for layer in library.layers() {
        sources.extend(layer.read(provider, file)?);
    }
    Ok(sources)
}

/// A step from a table or list down to an entry.
enum Step<'t> {
    Key(&'t str),
    /// An entry of a list: what it is, since its place differs from layer to layer.
    Entry(&'t DeValue<'t>),
}

/// The layer that holds the place of a finding; the uppermost of those that lead nearest to it.
fn home(finding: &Finding, sources: &[Arc<SourceFile>]) -> Option<(Arc<SourceFile>, Range<usize>)> {
    let (laid, _) = DeTable::parse_recoverable(&finding.file.text);
    let mut steps = Vec::new();
    let is_key = way_in_table(laid.get_ref(), &finding.span, &mut steps);
    let mut best: Option<(usize, Arc<SourceFile>, Range<usize>)> = None;
    for source in sources.iter().rev() {
        let (table, _) = DeTable::parse_recoverable(&source.text);
        let (length, span) = follow(table.get_ref(), &steps, is_key);
        if best.as_ref().is_none_or(|(longest, ..)| length > *longest) {
            best = Some((length, Arc::clone(source), span));
        }
    }
    best.map(|(_, source, span)| (source, span))
}

/// The steps to the innermost entry around a place; whether the place is the name of the last one.
fn way_in_table<'t>(
    table: &'t DeTable<'t>,
    place: &Range<usize>,
    steps: &mut Vec<Step<'t>>,
) -> bool {
    for (key, value) in table {
        if holds(&key.span(), place) {
            steps.push(Step::Key(key.get_ref()));
            return true;
        }
        let before = steps.len();
        steps.push(Step::Key(key.get_ref()));
        if let Some(is_key) = way_in_value(value.get_ref(), &value.span(), place, steps) {
            return is_key;
        }
        steps.truncate(before);
    }
    false
}

/// `None` if the place does not lie in the value. A table under a header of its own reaches over several spans.
fn way_in_value<'t>(
    value: &'t DeValue<'t>,
    span: &Range<usize>,
    place: &Range<usize>,
    steps: &mut Vec<Step<'t>>,
) -> Option<bool> {
    let before = steps.len();
    match value {
        DeValue::Table(table) => {
            let is_key = way_in_table(table, place, steps);
            if is_key || steps.len() > before {
                return Some(is_key);
            }
        }
        DeValue::Array(list) => {
            for entry in list {
                steps.push(Step::Entry(entry.get_ref()));
                if let Some(is_key) = way_in_value(entry.get_ref(), &entry.span(), place, steps) {
                    return Some(is_key);
                }
                steps.truncate(before);
            }
        }
        _ => {}
    }
    holds(span, place).then_some(false)
}

fn holds(span: &Range<usize>, place: &Range<usize>) -> bool {
    span.start <= place.start && place.end <= span.end && !place.is_empty()
}

/// How many of the steps a layer has, and where the last of them stands in it.
fn follow(table: &DeTable<'_>, steps: &[Step<'_>], is_key: bool) -> (usize, Range<usize>) {
    let mut span = 0..0;
    let mut inside = Inside::Table(table);
    for (count, step) in steps.iter().enumerate() {
        let is_last = count + 1 == steps.len();
        let next = match (step, inside) {
            (Step::Key(name), Inside::Table(table)) => {
                table.get_key_value(*name).map(|(key, value)| {
                    let wanted = if is_last && is_key {
                        key.span()
                    } else {
                        value.span()
                    };
                    (wanted, value.get_ref())
                })
            }
            (Step::Entry(wanted), Inside::List(list)) => list
                .iter()
                .find(|entry| is_same(entry.get_ref(), wanted))
                .map(|entry| (entry.span(), entry.get_ref())),
            _ => None,
        };
        let Some((place, value)) = next else {
            return (count, span);
        };
        span = place;
        inside = match value {
            DeValue::Table(table) => Inside::Table(table),
            DeValue::Array(list) => Inside::List(list),
            _ => Inside::Nothing,
        };
    }
    (steps.len(), span)
}

enum Inside<'t> {
    Table(&'t DeTable<'t>),
    List(&'t toml::de::DeArray<'t>),
    Nothing,
}

/// Whether two values are the same, wherever they stand.
fn is_same(left: &DeValue<'_>, right: &DeValue<'_>) -> bool {
    match (left, right) {
        (DeValue::Table(left), DeValue::Table(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| {
                    let other = right.get(key.get_ref().as_ref());
                    other.is_some_and(|other| is_same(value.get_ref(), other.get_ref()))
                })
        }
        (DeValue::Array(left), DeValue::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right.iter())
                    .all(|(left, right)| is_same(left.get_ref(), right.get_ref()))
        }
        (DeValue::String(left), DeValue::String(right)) => left == right,
        (DeValue::Boolean(left), DeValue::Boolean(right)) => left == right,
        (DeValue::Datetime(left), DeValue::Datetime(right)) => left == right,
        (DeValue::Integer(left), DeValue::Integer(right)) => left.to_string() == right.to_string(),
        (DeValue::Float(left), DeValue::Float(right)) => left.to_string() == right.to_string(),
        _ => false,
    }
}
