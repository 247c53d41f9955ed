//! The program's phrases, `locales/LANGUAGE/*.ftl`: the same in every language, with the same variables, each text in itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::domain::nearest::nearest;
use crate::finding::{Finding, Rule, SourceFile};
use crate::l10n::phrases;
use crate::unreadable::Unreadable;

use super::content::Phrases;
use super::fluent_source::{self, Phrase};
use super::originals;
use super::phrase_files::{self, Files};
use super::phrase_originals::{self, Message, is_example};
use super::raw;
use super::unit::Unit;
use super::{chinese, figures, glossary, keywords, malay, placeholders, spelling, words};
use crate::report::{Report, Summary};

/// The phrases of one language, with their files.
struct Language {
    locale: String,
    phrases: Vec<(Arc<SourceFile>, Phrase)>,
    files: Vec<Arc<SourceFile>>,
    is_whole: bool,
}

/// Checks the phrases of every language against English.
pub fn check(place: &Phrases) -> Result<Report, Unreadable> {
    let mut report = Report::default();
    let mut languages = Vec::new();
    for (locale, files) in phrase_files::read(place, &mut report.findings)? {
        languages.push(read(locale, files, &mut report.findings));
    }
    let Some(english) = languages
        .iter()
        .position(|language| language.locale == "en")
    else {
        return Ok(report);
    };
    let english = languages.remove(english);
    unknown_to_the_program(&english, &mut report.findings);
    let originals: BTreeMap<&str, (&Phrase, &str)> = english
        .phrases
        .iter()
        .map(|(file, phrase)| {
            (
                phrase.name.as_str(),
                (phrase, &file.text[phrase.span.clone()]),
            )
        })
        .collect();
    for language in [&english].into_iter().chain(&languages) {
        report.summaries.push(compare(
            language,
            &english,
            &originals,
            &mut report.findings,
        ));
    }
    Ok(report)
}

fn read(locale: String, files: Files, findings: &mut Vec<Finding>) -> Language {
    let count = files.len();
    let files: Files = files
        .into_iter()
        .filter(|file| raw::is_text(file, findings))
        .collect();
    let before = findings.len();
    let mut phrases: Vec<(Arc<SourceFile>, Phrase)> = Vec::new();
    for file in &files {
        phrases.extend(
            fluent_source::read(file, findings)
                .into_iter()
                .map(|phrase| (Arc::clone(file), phrase)),
        );
    }
    // What cannot be read was told before; what would stand in it is not missing.
    let is_whole = findings.len() == before && files.len() == count;
    let mut seen = BTreeSet::new();
    let mut doubles = Vec::new();
    for (file, phrase) in &phrases {
        if !seen.insert(phrase.name.as_str()) {
            doubles.push(
                Finding::new(Rule::DuplicateId, file, phrase.name_span.clone())
                    .in_case("message")
                    .with("id", phrase.name.as_str()),
            );
        }
        for (name, span) in &phrase.functions {
            // The program has no functions, not even those that Fluent itself brings along.
            doubles.push(
                Finding::new(Rule::UnknownFunction, file, span.clone()).with("name", name.as_str()),
            );
        }
    }
    for (file, phrase) in &phrases {
        for (name, span) in &phrase.references {
            if !seen.contains(name.as_str()) && is_whole {
                doubles.push(
                    Finding::new(Rule::UnknownReference, file, span.clone())
                        .with("name", name.as_str()),
                );
            }
        }
    }
    findings.extend(doubles);
    Language {
        locale,
        phrases,
        files,
        is_whole,
    }
}

/// Phrases of helpme's own files that no part of the program prints, and such as it prints and that are not there.
/// Other projects have names of their own, of which nothing is known.
fn unknown_to_the_program(english: &Language, findings: &mut Vec<Finding>) {
    let names: Vec<&str> = phrases::names().collect();
    let is_known = |name: &str| names.binary_search(&name).is_ok();
    let known = english
        .phrases
        .iter()
        .filter(|(_, phrase)| is_known(&phrase.name))
        .count();
    if !english.is_whole || known * 2 < names.len() {
        return;
    }
    for (file, phrase) in english
        .phrases
        .iter()
        .filter(|(_, phrase)| !is_known(&phrase.name) && !phrase.name.starts_with('-'))
    {
        findings.push(
            Finding::new(Rule::UnusedPhrase, file, phrase.name_span.clone())
                .with("name", phrase.name.as_str()),
        );
    }
    for name in names {
        if !english
            .phrases
            .iter()
            .any(|(_, phrase)| phrase.name == *name)
            && let Some(file) = english.files.first()
        {
            let end = file.text.len();
            findings.push(
                Finding::new(Rule::MissingMessage, file, end..end)
                    .with("name", name)
                    .with("file", file_name(file)),
            );
        }
    }
}

fn compare(
    language: &Language,
    english: &Language,
    originals: &BTreeMap<&str, (&Phrase, &str)>,
    findings: &mut Vec<Finding>,
) -> Summary {
    let translated = language.locale != "en";
    let mut count = Count::default();
    let english_messages = messages(english);
    let mut files = language.files.iter();
    let has_originals = files.any(|file| originals::stand_in(&file.text));
    let mut counted = BTreeSet::new();
    for (file, phrase) in &language.phrases {
        let original = originals.get(phrase.name.as_str()).copied();
        if let (Some((_, english)), false) = (original, is_example(&phrase.name))
            && counted.insert(phrase.name.as_str())
        {
            let own = &file.text[phrase.span.clone()];
            let is_copy = translated && own.trim() == english.trim();
            let is_to_do = is_copy && is_to_translate(phrase, english, &language.locale);
            count.add(is_copy, is_to_do);
        }
        if let Some(message) = english_messages.get(phrase.name.as_str())
            && translated
            && has_originals
        {
            let is_outdated = phrase_originals::check(file, phrase, &message.text, findings);
            count.outdated += usize::from(is_outdated);
        }
        if translated && original.is_none() && english.is_whole {
            let near = nearest(&phrase.name, originals.keys().copied());
            let finding = Finding::new(Rule::LeftoverMessage, file, phrase.name_span.clone())
                .with("name", phrase.name.as_str());
            findings.push(finding.with_known(near));
        }
        let original = original.filter(|_| translated);
        if let Some((original, _)) = original {
            variables(file, phrase, original, findings);
        }
        text(
            language,
            file,
            phrase,
            original.map(|(_, text)| text),
            findings,
        );
    }
    if translated && language.is_whole {
        missing(language, english, findings);
    }
    Summary {
        provider: None,
        locale: language.locale.clone(),
        present: count.present(),
        total: originals.keys().filter(|name| !is_example(name)).count(),
        outdated: count.outdated,
    }
}

/// The English messages by name.
fn messages(english: &Language) -> BTreeMap<&str, Message<'_>> {
    let phrases = english.phrases.iter();
    let messages =
        phrase_originals::messages(phrases.map(|(file, phrase)| (file.as_ref(), phrase)));
    messages
        .into_iter()
        .map(|message| (message.name, message))
        .collect()
}

/// How much of a language is there.
#[derive(Default)]
struct Count {
    translated: usize,
    alike: usize,
    outdated: usize,
}

impl Count {
    fn add(&mut self, is_copy: bool, is_to_do: bool) {
        if !is_copy {
            self.translated += 1;
        } else if !is_to_do {
            self.alike += 1;
        }
    }

    /// What reads the same in both languages is there once a translation has begun; a mere copy of the English is none.
    fn present(&self) -> usize {
        if self.translated == 0 {
            0
        } else {
            self.translated + self.alike
        }
    }
}

/// Messages that English has and the language lacks, each where it belongs.
fn missing(language: &Language, english: &Language, findings: &mut Vec<Finding>) {
    let own: BTreeMap<&str, usize> = language
        .phrases
        .iter()
        .enumerate()
        .map(|(place, (_, phrase))| (phrase.name.as_str(), place))
        .collect();
    let mut before = None;
    let mut lost = BTreeSet::new();
    for (file, phrase) in &english.phrases {
        if let Some(place) = own.get(phrase.name.as_str()) {
            before = Some((file, *place));
            continue;
        }
        if is_lost(language, file) {
            if lost.insert(file_name(file)) {
                let path = language.files[0]
                    .name
                    .replace(file_name(&language.files[0]), file_name(file));
                let absent = SourceFile::new(path, "");
                let finding = Finding::new(Rule::MissingMessage, &absent, 0..0).in_case("file");
                findings.push(finding.with("file", file_name(file)));
            }
            continue;
        }
        // The one before it in the same English file tells where it belongs, or else the beginning of its file.
        let neighbour = before.filter(|(known, _)| Arc::ptr_eq(known, file));
        let place = if let Some((_, place)) = neighbour {
            let (file, own) = &language.phrases[place];
            Some((file, own.name_span.clone()))
        } else {
            let name = file_name(file);
            let same = language.files.iter().find(|own| file_name(own) == name);
            let found = same.or(language.files.first());
            found.map(|file| (file, 0..0))
        };
        if let Some((found, span)) = place {
            findings.push(
                Finding::new(Rule::MissingMessage, found, span)
                    .with("name", phrase.name.as_str())
                    .with("file", file_name(file)),
            );
        }
    }
}

/// Whether a whole file of English is missing in a language that has others.
fn is_lost(language: &Language, english: &SourceFile) -> bool {
    let name = file_name(english);
    let mut files = language.files.iter();
    !language.files.is_empty() && !files.any(|file| file_name(file) == name)
}

/// The last part of a file's path, such as `script.ftl`.
fn file_name(file: &SourceFile) -> &str {
    file.name.rsplit(['/', '\\']).next().unwrap_or(&file.name)
}

/// The variables must be the same as in English.
fn variables(
    file: &Arc<SourceFile>,
    phrase: &Phrase,
    original: &Phrase,
    findings: &mut Vec<Finding>,
) {
    for name in original.variables.difference(&phrase.variables) {
        findings.push(
            Finding::new(Rule::LostPlaceholder, file, phrase.span.clone())
                .with("id", name.as_str()),
        );
    }
    for name in phrase.variables.difference(&original.variables) {
        findings.push(
            Finding::new(Rule::AddedPlaceholder, file, phrase.span.clone())
                .with("id", name.as_str()),
        );
    }
}

/// Checks one text in itself. Examples of rules are content in the wrong and the right, and are left alone.
fn text(
    language: &Language,
    file: &Arc<SourceFile>,
    phrase: &Phrase,
    english: Option<&str>,
    findings: &mut Vec<Finding>,
) {
    if is_example(&phrase.name) {
        return;
    }
    let english = english.map(|text| unit(phrase, text, "en", file));
    let own = &file.text[phrase.span.clone()];
    let mut unit = unit(phrase, own, &language.locale, file);
    unit.english = english.as_ref();
    if is_quoted(&unit) {
        // Their width does not matter: they are deleted.
        findings.push(unit.finding_here(Rule::QuotedPhrase));
        return;
    }
    placeholders::strange(&unit, findings);
    spelling::check(&unit, findings);
    figures::compare(&unit, findings);
    chinese::check(&unit, findings);
    malay::check(&unit, findings);
    glossary::check(&unit, findings);
    if unit.english.is_some_and(|english| {
        english.text.trim() == unit.text.trim()
            && is_to_translate(phrase, english.text, unit.locale)
    }) {
        findings.push(unit.finding_here(Rule::SameAsEnglish));
    }
}

/// Whether a phrase that reads as in English is still to be translated. In a language that people are just beginning every word is,
/// down to months and verdicts; those that helpme speaks have been read, and share names and codes with English.
fn is_to_translate(phrase: &Phrase, english: &str, locale: &str) -> bool {
    let is_term = phrase.name.starts_with('-');
    let is_new = !phrases::LOCALES.contains(&locale);
    !is_term && (words::is_translatable(english) || (is_new && phrase.has_letters))
}

/// Whether a phrase stands between quotes that do not belong to it: they would be printed.
fn is_quoted(unit: &Unit<'_>) -> bool {
    let inside = |text: &str| {
        let inside = text.trim().strip_prefix('"')?.strip_suffix('"')?;
        (!inside.contains('"')).then_some(())
    };
    let english = unit.english.map(|english| english.text);
    inside(unit.text).is_some() && english.and_then(inside).is_none()
}

/// A text of the phrase in a language.
fn unit<'a>(
    phrase: &'a Phrase,
    text: &'a str,
    locale: &'a str,
    file: &'a Arc<SourceFile>,
) -> Unit<'a> {
    let mut unit = Unit::toml(&phrase.name, text, locale, file, phrase.span.clone());
    unit.is_toml = false;
    unit.found = keywords::find(&unit.masked, locale);
    unit
}
