//! What texts are missing and left over, and which slip in a name makes both at once.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::domain::nearest::nearest;
use crate::domain::walk::Provider;
use crate::finding::{Finding, Rule};
use crate::pack::words_file::Text;
use crate::report::Summary;

use super::language::{Language, Measure};

/// Counts the texts of a language, and reports the missing and those left over. Where a name has a slip in it, a text is missing
/// under the right one and left over under the wrong one: that is told once, where the slip stands.
pub fn check(
    language: &Language<'_>,
    measure: &Measure<'_>,
    provider: &Provider,
    summary: &mut Summary,
    findings: &mut Vec<Finding>,
) {
    let mut missing = Vec::new();
    for (key, is_required) in measure.slots.iter() {
        if !is_required && !measure.english.contains_key(key) {
            continue;
        }
        summary.total += 1;
        match language.texts.get(key) {
            Some(text) => summary.present += usize::from(!text.text.trim().is_empty()),
            None => missing.push(key),
        }
    }
    if !measure.is_whole {
        return;
    }
    // What need not be there is there if English has it.
    let is_wanted = |key: &str| {
        measure.slots.is_required(key).is_some_and(|is_required| {
            is_required
                || language.locale.is_english()
                || measure.english.is_empty()
                || measure.english.contains_key(key)
        })
    };
    let leftover: Vec<(&str, &Text<'_>)> = language
        .texts
        .iter()
        .map(|(key, text)| (key.as_str(), text))
        .filter(|(key, _)| !is_wanted(key) && !is_hidden(key, provider))
        .collect();
    let named = slips(&missing, &leftover);
    if language.is_whole {
        for key in missing
            .iter()
            .filter(|key| !named.values().any(|right| right == *key))
        {
            findings.push(missing_word(language, key));
        }
    }
    let mut told: HashSet<&str> = HashSet::new();
    for (key, text) in leftover {
        let right = named.get(key).copied();
        let (wrong, right) = right.map_or((key, None), |right| {
            let (wrong, right) = up_to_difference(key, right);
            (wrong, Some(right))
        });
        let is_told = told.iter().any(|table| {
            key.strip_prefix(table)
                .is_some_and(|rest| rest.starts_with('.'))
        });
        if is_told || !told.insert(wrong) {
            continue;
        }
        let span = heading(&language.file.text, wrong).filter(|_| wrong.len() < key.len());
        let span = span.unwrap_or_else(|| text.key_span.clone());
        let finding = Finding::new(Rule::LeftoverWord, language.file, span).with("key", wrong);
        let known = match right {
            Some(right) => vec![right],
            None => nearest(key, missing.iter().copied()),
        };
        findings.push(finding.with_known(known));
    }
}

/// Whether a choice of the tree that stands twice hides the one to which the text belongs.
fn is_hidden(key: &str, provider: &Provider) -> bool {
    let Some((question, _)) = key
        .strip_prefix("questions.")
        .and_then(|rest| rest.split_once(".choices."))
    else {
        return false;
    };
    let mut seen = HashSet::new();
    let question = provider.tree.questions.get(question);
    question.is_some_and(|question| {
        !question
            .choices
            .iter()
            .all(|choice| seen.insert(&choice.id))
    })
}

/// The texts left over that differ from a missing one in one part of their name, with the missing one.
fn slips<'a>(missing: &[&'a str], leftover: &[(&'a str, &Text<'_>)]) -> HashMap<&'a str, &'a str> {
    let mut slips: HashMap<&str, &str> = HashMap::new();
    for (wrong, _) in leftover {
        let candidates: Vec<&str> = missing
            .iter()
            .copied()
            .filter(|right| {
                !slips.values().any(|taken| taken == right) && differ_in_one_part(wrong, right)
            })
            .collect();
        let near = nearest(wrong, candidates.iter().copied());
        let likely = near.into_iter().find(|right| {
            let (wrong, right) = different_parts(wrong, right);
            !nearest(wrong, [right]).is_empty()
        });
        if let Some(right) = likely {
            slips.insert(wrong, right);
        }
    }
    slips
}

fn differ_in_one_part(left: &str, right: &str) -> bool {
    left.split('.').count() == right.split('.').count()
        && left
            .split('.')
            .zip(right.split('.'))
            .filter(|(left, right)| left != right)
            .count()
            == 1
}

fn different_parts<'a>(left: &'a str, right: &'a str) -> (&'a str, &'a str) {
    let mut parts = left.split('.').zip(right.split('.'));
    parts
        .find(|(left, right)| left != right)
        .unwrap_or((left, right))
}

/// Both names up to the part in which they differ: a slip in the name of a table is told once for all its texts.
fn up_to_difference<'a>(left: &'a str, right: &'a str) -> (&'a str, &'a str) {
    let (mut end, mut other) = (0, 0);
    for (left, right) in left.split('.').zip(right.split('.')) {
        end += left.len();
        other += right.len();
        if left != right {
            break;
        }
        (end, other) = (end + 1, other + 1);
    }
    (&left[..end], &right[..other])
}

/// Where the last part of a table's name stands in its heading.
fn heading(text: &str, table: &str) -> Option<Range<usize>> {
    let wanted = format!("[{table}");
    let is_heading = |at: &usize| {
        (*at == 0 || text[..*at].ends_with('\n'))
            && text[at + wanted.len()..].starts_with([']', '.'])
    };
    let mut places = text.match_indices(wanted.as_str()).map(|(at, _)| at);
    let end = places.find(is_heading)? + wanted.len();
    let last = table.rsplit('.').next().map_or(0, str::len);
    Some(end - last..end)
}

/// The finding for a text that is missing, with the line to be written and the table to which it belongs.
fn missing_word(language: &Language<'_>, key: &str) -> Finding {
    let (table, name) = key.rsplit_once('.').unwrap_or(("", key));
    let finding = Finding::new(Rule::MissingWord, language.file, place_of(language, table));
    let finding = finding.with("key", key);
    let finding = finding.with("table", table).with("name", name);
    if name == "no-message" {
        finding.in_case("message")
    } else {
        finding
    }
}

/// Where a text of a table belongs: at the last of its texts, or else at the end of the file.
fn place_of(language: &Language<'_>, table: &str) -> Range<usize> {
    let is_in_table = |key: &str| {
        let rest = key
            .strip_prefix(table)
            .and_then(|rest| rest.strip_prefix('.'));
        rest.is_some_and(|name| !name.contains('.'))
    };
    let mut texts = language.texts.iter().rev();
    let found = texts.find(|(key, _)| is_in_table(key));
    let end = language.file.text.trim_end().len();
    found.map_or(end..end, |(_, text)| text.key_span.clone())
}
