//! The words of a pack: each text that is needed, nothing that is not, and each text in itself.

use std::sync::Arc;

use crate::domain::walk::Provider;
use crate::finding::{Finding, Rule};
use crate::pack::reader::LONGEST_TEXT;
use crate::pack::words_file::Text;

use super::language::{Language, Measure};
use super::unit::Unit;
use super::{
    chinese, completeness, figures, glossary, length, malay, originals, placeholders, promises,
    secrets, spelling,
};
use crate::report::Summary;

/// Checks a language.
pub fn check(
    language: &Language<'_>,
    measure: &Measure<'_>,
    findings: &mut Vec<Finding>,
) -> Summary {
    let mut summary = Summary {
        provider: measure.provider.map(|provider| provider.id.to_string()),
        locale: language.locale.to_string(),
        present: 0,
        total: 0,
        outdated: 0,
    };
    if let Some(provider) = measure.provider {
        completeness::check(language, measure, provider, &mut summary, findings);
        repeated_labels(language, provider, findings);
    }
    // Of a tree that could not be read in full nobody knows what it has values for.
    let provider = measure.provider.filter(|_| measure.is_whole);
    let translated = !language.locale.is_english();
    let has_originals =
        language.file.text.contains(originals::MARK) || originals::stand_in(&language.file.text);
    if translated && !has_originals && !language.texts.is_empty() {
        findings.push(
            Finding::new(Rule::NoOriginal, language.file, 0..0)
                .with("key", language.file.name.as_str()),
        );
    }
    if is_torn(language, findings) {
        return summary;
    }
    for (unit, text) in language.units.iter().zip(language.texts.values()) {
        // What is not written yet was made from no English.
        if has_originals && !unit.text.trim().is_empty() {
            summary.outdated += usize::from(original(unit, text, findings));
        }
        self::text(unit, text.misleads, provider, findings);
    }
    summary
}

/// Whether the file could not be read as TOML: nobody knows where its texts begin and end.
fn is_torn(language: &Language<'_>, findings: &[Finding]) -> bool {
    let tears = |finding: &Finding| {
        finding.rule == Rule::TomlSyntax && Arc::ptr_eq(&finding.file, language.file)
    };
    !language.is_whole && findings.iter().any(tears)
}

/// Checks one text in itself.
fn text(unit: &Unit<'_>, misleads: bool, provider: Option<&Provider>, findings: &mut Vec<Finding>) {
    if unit.text.trim().is_empty() {
        findings.push(unit.finding_here(Rule::EmptyWord).with("key", unit.key));
        return;
    }
    if unit.text.len() > LONGEST_TEXT || misleads {
        return;
    }
    let is_damaged =
        provider.is_some_and(|provider| !placeholders::check(unit, provider, findings));
    spelling::check(unit, findings);
    secrets::check(unit, provider.map(|provider| &provider.tree), findings);
    promises::check(unit, findings);
    length::check(unit, findings);
    let before = findings.len();
    figures::facts(unit, findings);
    // The digits of `%1$s` are part of what is damaged.
    if findings.len() == before && !is_damaged {
        figures::compare(unit, findings);
    }
    chinese::check(unit, findings);
    malay::check(unit, findings);
    glossary::check(unit, findings);
    same_as_english(unit, findings);
}

/// Whether English has moved on since; reports it, or that nobody can tell.
fn original(unit: &Unit<'_>, text: &Text<'_>, findings: &mut Vec<Finding>) -> bool {
    let Some(english) = unit.english.map(|english| english.text) else {
        return false;
    };
    let key_span = text.key_span.clone();
    if originals::is_unchanged(unit.file, key_span.start, english) {
        return false;
    }
    let Some(original) = originals::above(unit.file, key_span.start) else {
        let finding = Finding::new(Rule::NoOriginal, unit.file, key_span);
        findings.push(finding.with("key", unit.key));
        return false;
    };
    let Some(difference) = originals::difference(&original, english) else {
        return false;
    };
    let place = unit
        .line(difference.line, original.lines.len())
        .map_or(key_span, |line| unit.in_file(line));
    findings.push(
        Finding::new(Rule::EnglishMovedOn, unit.file, place)
            .with("then", difference.then)
            .with("now", difference.now),
    );
    true
}

fn repeated_labels(language: &Language<'_>, provider: &Provider, findings: &mut Vec<Finding>) {
    for (question, choices) in &provider.tree.questions {
        let mut seen: Vec<(&str, String)> = Vec::new();
        for choice in &choices.choices {
            let key = crate::domain::words::key::choice(question.as_str(), choice.id.as_str());
            let Some(text) = language.texts.get(&key) else {
                continue;
            };
            let folded = text
                .text
                .trim()
                .trim_end_matches(['.', '。'])
                .to_lowercase();
            if folded.is_empty() {
                continue;
            }
            // The same id twice has a rule of its own.
            if seen
                .iter()
                .any(|(id, text)| *text == folded && *id != choice.id.as_str())
            {
                let finding = Finding::new(Rule::RepeatedLabel, language.file, text.span.clone());
                findings.push(
                    finding
                        .with("label", text.text.trim())
                        .with("question", question.as_str()),
                );
            }
            seen.push((choice.id.as_str(), folded));
        }
    }
}

/// Names, examples and very short texts may be the same in two languages.
fn same_as_english(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let Some(english) = unit.english else {
        return;
    };
    if unit.text.trim() != english.text.trim() || unit.last_name == "example" {
        return;
    }
    if is_translatable(english.text) {
        findings.push(unit.finding_here(Rule::SameAsEnglish));
    }
}

/// Whether a text has words of a language in it, and not only names, codes and placeholders.
pub fn is_translatable(english: &str) -> bool {
    let masked = super::masked::mask(english);
    let is_word = |word: &&str| {
        let bare = word.trim_matches(|character: char| !character.is_alphanumeric());
        let lower = bare
            .chars()
            .filter(|character| character.is_lowercase())
            .count();
        lower > 1
            && bare
                .chars()
                .all(|character| character.is_alphabetic() || matches!(character, '-' | '\'' | '’'))
    };
    let words: Vec<&str> = masked.split_whitespace().filter(is_word).collect();
    // A word with a capital may be a name; a lower-case one, or several words, are language.
    let plain = words
        .iter()
        .filter(|word| word.starts_with(char::is_lowercase))
        .count();
    plain > 0 && !(plain == 1 && words.len() == 1 && ALIKE.contains(&words[0])) || words.len() > 3
}

/// Words that English and Malay write alike.
const ALIKE: &[&str] = &[
    "bank",
    "status",
    "internet",
    "video",
    "video call",
    "chat",
    "e-wallet",
];
