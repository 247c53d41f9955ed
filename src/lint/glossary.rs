//! The glossary: a term has one translation per language, everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::text::lower_in_place;
use crate::finding::{Finding, Rule};

use super::found::Seeker;
use super::unit::Unit;

/// The glossary as it is written.
const SOURCE: &str = include_str!("glossary.toml");

/// The glossary.
#[derive(Debug, Default, Deserialize)]
pub struct Glossary {
    /// The terms.
    pub terms: Vec<Term>,
    /// What is wrong in a language whatever English says, and what is right.
    wrong: BTreeMap<String, Vec<(String, String)>>,
}

/// A term.
#[derive(Debug, Deserialize)]
pub struct Term {
    /// The English forms of the term, the basic one first.
    pub en: Vec<String>,
    /// The translations by language.
    #[serde(flatten)]
    pub translations: BTreeMap<String, Translation>,
}

/// A term in one language.
#[derive(Debug, Deserialize)]
pub struct Translation {
    /// The translation.
    #[serde(rename = "use")]
    pub right: String,
    /// Others that slip in.
    #[serde(rename = "not")]
    pub wrong: Vec<String>,
}

static GLOSSARY: LazyLock<Glossary> = LazyLock::new(|| toml::from_str(SOURCE).unwrap_or_default());

/// The glossary in use.
pub fn glossary() -> &'static Glossary {
    &GLOSSARY
}

/// Every form that is wrong in a language.
pub fn wrong_forms(locale: &str) -> impl Iterator<Item = &'static str> {
    let always = GLOSSARY.wrong.get(locale).into_iter().flatten();
    let of_terms = GLOSSARY.terms.iter();
    let of_terms = of_terms
        .filter_map(|term| term.translations.get(locale))
        .flat_map(|translation| &translation.wrong);
    always
        .map(|(wrong, _)| wrong)
        .chain(of_terms)
        .map(String::as_str)
        .collect::<BTreeSet<_>>()
        .into_iter()
}

/// Checks a translation. Search words are left alone: people type what they type.
pub fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let Some(english) = unit.english else {
        return;
    };
    if !unit.found.concerns(Seeker::Glossary) {
        return;
    }
    if unit.last_name == "keywords" || unit.key.starts_with("words-for-") {
        return;
    }
    let lower = lower_in_place(&unit.masked);
    let english = english.text.to_lowercase();
    for (wrong, right) in GLOSSARY.wrong.get(unit.locale).into_iter().flatten() {
        if !unit.found.has(wrong) {
            continue;
        }
        for (start, _) in lower.match_indices(wrong.as_str()) {
            let range = start..start + wrong.len();
            // 你们 speaks to a firm, and has no polite form in use.
            if !lower[start..].starts_with("你们") && !touches_word(&lower, &range, wrong) {
                report(unit, range, right, findings);
            }
        }
    }
    for term in &GLOSSARY.terms {
        let Some(translation) = term.translations.get(unit.locale) else {
            continue;
        };
        let mut names_term = None;
        let wrong_forms = translation.wrong.iter();
        for wrong in wrong_forms.filter(|wrong| unit.found.has(wrong)) {
            let Some(range) = find(&lower, wrong, &translation.right) else {
                continue;
            };
            let named = *names_term.get_or_insert_with(|| {
                term.en
                    .iter()
                    .any(|form| has(&english, &form.to_lowercase()))
            });
            let is_counted = GLOSSARY
                .wrong
                .get(unit.locale)
                .into_iter()
                .flatten()
                .any(|(known, _)| known == wrong);
            if named && !is_counted {
                report(unit, range, &translation.right, findings);
                break;
            }
        }
    }
}

fn report(unit: &Unit<'_>, range: Range<usize>, right: &str, findings: &mut Vec<Finding>) {
    let found = unit.text[range.clone()].to_owned();
    findings.push(
        unit.finding(Rule::Glossary, range)
            .with("found", found)
            .with("right", right),
    );
}

/// A wrong form that is no part of the right one, of another word, or of a name in quotes.
fn find(text: &str, wrong: &str, right: &str) -> Option<Range<usize>> {
    text.match_indices(wrong)
        .map(|(start, _)| start..start + wrong.len())
        .find(|range| {
            let inside_right = text
                .match_indices(right)
                .any(|(start, _)| start <= range.start && range.end <= start + right.len());
            let before = text[..range.start].chars().next_back();
            let after = text[range.end..].chars().next();
            let quoted =
                matches!(before, Some('“' | '‘' | '"')) || matches!(after, Some('”' | '’' | '"'));
            !inside_right && !quoted && !touches_word(text, range, wrong)
        })
}

/// Whether a form in Latin letters is only a part of a word there.
fn touches_word(text: &str, range: &Range<usize>, wrong: &str) -> bool {
    let touches = |character: Option<char>| {
        character
            .is_some_and(|character| character.is_alphanumeric() || matches!(character, '-' | '='))
    };
    wrong.is_ascii()
        && (touches(text[..range.start].chars().next_back())
            || touches(text[range.end..].chars().next()))
}

fn has(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, _)| {
        let is_letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        !is_letter(text[..start].chars().next_back())
            && !is_letter(text[start + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glossary_can_be_read_and_forbids_no_translation_of_its_own() {
        assert!(GLOSSARY.terms.len() > 10);
        for term in &GLOSSARY.terms {
            for (locale, translation) in &term.translations {
                assert!(
                    !translation.wrong.contains(&translation.right),
                    "{locale}: {}",
                    translation.right
                );
            }
        }
    }
}
