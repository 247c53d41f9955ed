//! Answers given in advance, as `id=value` or in a file, checked against the provider before anything is asked.

use std::sync::Arc;

use jiff::civil::Date;
use toml::de::DeValue;

use crate::domain::answers::{Answers, FieldAnswer};
use crate::domain::calendar::Calendar;
use crate::domain::field::{self, Invalid};
use crate::domain::fold::fold;
use crate::domain::guard::{self, Refusal};
use crate::domain::id::Id;
use crate::domain::nearest::nearest;
use crate::domain::region::{REGION, Region};
use crate::domain::walk::Provider;
use crate::error::Error;
use crate::finding::{Finding, Rule, SourceFile};
use crate::l10n::phrases::Phrases;
use crate::pack::reader;

/// The table of an answer file that says what a test expects; answering ignores it.
pub const EXPECT: &str = "expect";

/// Splits `id=value`.
pub fn split(word: &str) -> Result<(String, String), Error> {
    guard::inspect(word).map_err(|refusal| refused(before_equals(word), refusal))?;
    let (id, value) = word
        .split_once('=')
        .ok_or_else(|| Error::NotAnAnswer(word.to_owned()))?;
    Ok((id.trim().to_owned(), value.to_owned()))
}

fn before_equals(word: &str) -> String {
    let id = word
        .split_once('=')
        .map(|(id, _)| id)
        .filter(|id| guard::inspect(id).is_ok());
    id.map_or_else(String::new, guard::printable)
}

/// What must never be given, behind an id where there is one.
fn refused(id: String, refusal: Refusal) -> Error {
    if id.is_empty() {
        return Error::Refused(refusal);
    }
    Error::InvalidValue {
        id,
        reason: Invalid::Refused(refusal),
        example: None,
    }
}

/// Splits all words; a number that a shell has divided into several words is seen as one. What a pack offers is no secret.
pub fn split_all(words: &[String], provider: &Provider) -> Result<Vec<(String, String)>, Error> {
    let offered = |word: &String| {
        let (id, value) = word.split_once('=')?;
        is_offered(provider, id, value).then(|| (id.to_owned(), value.to_owned()))
    };
    let typed: Vec<&str> = words
        .iter()
        .filter(|word| offered(word).is_none())
        .map(String::as_str)
        .collect();
    guard::inspect_secrets(&typed.join(" ")).map_err(|refusal| {
        // Which of them it is; none alone, where a shell has divided it.
        let alone = typed
            .iter()
            .find(|word| guard::inspect_secrets(word).is_err());
        refused(
            alone.map_or_else(String::new, |word| before_equals(word)),
            refusal,
        )
    })?;
    words
        .iter()
        .map(|word| offered(word).map_or_else(|| split(word), Ok))
        .collect()
}

/// Whether an answer is one that the pack itself offers, word for word.
fn is_offered(provider: &Provider, id: &str, value: &str) -> bool {
    if id == REGION {
        return region(provider, value).is_ok();
    }
    let question = provider.tree.questions.get(id);
    question.is_some_and(|question| question.choice(value).is_some())
}

/// The answers of a TOML file: `id = "value"`, one a line. Findings never show what stands behind the ids.
pub fn read_file(file: &Arc<SourceFile>) -> Result<Vec<(String, String)>, Error> {
    let mut findings = Vec::new();
    let shown = SourceFile::new(file.name.clone(), without_values(&file.text));
    let table = reader::parse(file, &mut findings);
    for finding in &mut findings {
        finding.file = Arc::clone(&shown);
    }
    let mut answers = Vec::new();
    for (id, value) in table.get_ref() {
        match value.get_ref() {
            DeValue::Table(_) if id.get_ref() == EXPECT => {}
            DeValue::String(text) => answers.push((id.get_ref().to_string(), text.to_string())),
            DeValue::Integer(number) => {
                answers.push((id.get_ref().to_string(), number.as_str().to_owned()));
            }
            DeValue::Datetime(date) => answers.push((id.get_ref().to_string(), date.to_string())),
            _ => {
                let finding = Finding::new(Rule::WrongType, &shown, value.span());
                findings.push(
                    finding
                        .with("key", guard::shown(id.get_ref()))
                        .with_phrase("expected", "expects-text"),
                );
            }
        }
    }
    if findings.is_empty() {
        Ok(answers)
    } else {
        Err(Error::Broken(findings))
    }
}

/// The text with everything but line breaks and ids replaced by as many dots: a damaged line may hold a secret.
fn without_values(text: &str) -> String {
    let mut inert = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let id = line.find('=').map_or(0, |equals| equals + 1);
        let (id, value) = if guard::inspect_secrets(&line[..id]).is_ok() {
            line.split_at(id)
        } else {
            ("", line)
        };
        inert.push_str(id);
        for character in value.chars() {
            match character {
                '\n' => inert.push('\n'),
                _ => inert.extend(std::iter::repeat_n('.', character.len_utf8())),
            }
        }
    }
    inert
}

/// Checks answers against what the provider asks; later ones win.
///
/// An answer to a known question that the walk does not need is kept and does no harm, so that answer files can be used again.
pub fn check(
    provider: &Provider,
    given: &[(String, String)],
    calendar: &Calendar,
    today: Date,
) -> Result<Answers, Error> {
    let mut answers = Answers::default();
    for (id, value) in given {
        let refused = |reason| Error::InvalidValue {
            id: id.to_owned(),
            reason,
            example: None,
        };
        if !is_offered(provider, id, value) {
            // What is far too long is not looked through: that would take long, too.
            if field::is_too_long(value.trim()) {
                return Err(refused(Invalid::TooLong));
            }
            guard::inspect(value).map_err(|reason| refused(Invalid::Refused(reason)))?;
            // `pin = "1234"`: the id can be the keyword.
            guard::inspect(&format!("{id}={value}"))
                .map_err(|reason| refused(Invalid::Refused(reason)))?;
        }
        if id == REGION {
            answers.choose(Id::internal(REGION), region(provider, value)?.as_choice());
        } else if let Some((question, choices)) = provider.tree.questions.get_key_value(id.as_str())
        {
            let value = value.trim();
            let choice = choices.choice(value).ok_or_else(|| Error::UnknownChoice {
                question: id.clone(),
                choice: value.to_owned(),
                offered: choices
                    .choices
                    .iter()
                    .map(|choice| choice.id.to_string())
                    .collect(),
            })?;
            answers.choose(question.clone(), choice.id.clone());
        } else if let Some((known, kind)) = provider.tree.fields.get_key_value(id.as_str()) {
            let answer = if value.trim().is_empty() {
                FieldAnswer::Skipped
            } else {
                FieldAnswer::Given(
                    field::validate(kind.kind, value, calendar, today).map_err(refused)?,
                )
            };
            answers.fill(known.clone(), answer);
        } else {
            return Err(unknown_id(provider, id));
        }
    }
    Ok(answers)
}

/// The region, by its code or a name, if the provider's pack names it.
pub fn region(provider: &Provider, asked: &str) -> Result<Region, Error> {
    let known = provider.directory.region_choices();
    let asked_as_name = fold(asked.trim());
    let is_called = |region: &&Region| {
        let mut names = Phrases::names_of_region(region).into_iter();
        names.any(|name| fold(&name) == asked_as_name)
    };
    let by_code = Region::parse(asked.trim()).filter(|region| known.contains(region));
    let found = by_code.or_else(|| known.iter().find(is_called).cloned());
    found.ok_or_else(|| Error::UnknownRegion {
        asked: asked.to_owned(),
        known: known.iter().map(ToString::to_string).collect(),
    })
}

fn unknown_id(provider: &Provider, id: &str) -> Error {
    let questions = provider.tree.questions.keys().map(Id::as_str);
    let known = questions
        .chain(provider.tree.fields.keys().map(Id::as_str))
        .chain([REGION]);
    let near = nearest(id, known).into_iter().map(str::to_owned).collect();
    Error::UnknownId {
        id: id.to_owned(),
        near,
    }
}
