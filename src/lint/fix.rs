//! Mends what is mechanical: spaces, the width of punctuation, hidden spaces, and originals that an author confirms.
//! Only the bytes of a fault are changed, so comments and order stay as they are.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::domain::locale::Locale;
use crate::finding::{Finding, Rule, SourceFile};
use crate::pack::library::{Library, names_in, read_bytes};
use crate::pack::{reader, words_file};
use crate::unreadable::{Problem, Unreadable};

use super::fluent_source::{self, Phrase};
use super::place::{Phrases, Place};
use super::run::{self, Only};
use super::{originals, phrase_files, phrase_originals};

/// A file that has been mended.
#[derive(Debug, PartialEq, Eq)]
pub struct Mended {
    /// The file.
    pub path: PathBuf,
    /// The number of places changed.
    pub changes: usize,
}

/// A change: the bytes to replace, and by what.
type Change = (Range<usize>, String);

/// Mends the files of a place. What is built into the program cannot be changed.
pub fn mend(
    place: &Place,
    today: Date,
    refresh_originals: bool,
) -> Result<Vec<Mended>, Unreadable> {
    let mut changes: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    let report = run::check(place, today, &Only::default())?;
    let is_whole = |name: &str| {
        let cannot_read = |finding: &Finding| {
            finding.file.name == name
                && matches!(
                    finding.rule,
                    Rule::TomlSyntax | Rule::FluentSyntax | Rule::NotUtf8 | Rule::TooLarge
                )
        };
        !report.findings.iter().any(cannot_read)
    };
    for finding in report
        .findings
        .iter()
        .filter(|finding| is_whole(&finding.file.name))
    {
        if let Some(change) = change(finding) {
            changes
                .entry(finding.file.name.clone())
                .or_default()
                .push(change);
        }
    }
    if let (Some(Library::Folder(root)), true) = (&place.packs, refresh_originals) {
        for folder in &place.folders {
            refresh(&root.join(folder), &mut changes)?;
        }
    }
    if let (Some(phrases @ Phrases::Folder(_)), true) = (&place.phrases, refresh_originals) {
        refresh_phrases(phrases, &mut changes)?;
    }
    let mut mended = Vec::new();
    for (name, changes) in changes {
        let path = PathBuf::from(name);
        if path.is_file() {
            mended.push(apply(path, changes)?);
        }
    }
    Ok(mended)
}

/// What mends a finding, if that can be done without understanding the text.
fn change(finding: &Finding) -> Option<Change> {
    let text = finding.file.text.get(finding.span.clone())?;
    let replacement = match finding.rule {
        Rule::TrailingSpace | Rule::StraySpace | Rule::ByteOrderMark => String::new(),
        Rule::OddSpace => " ".to_owned(),
        Rule::HalfWidth => finding.argument("right")?.to_owned(),
        Rule::FullWidth => text.chars().map(narrow).collect(),
        Rule::HanLatinSpace => {
            let first = text.chars().next()?;
            let place = if text.starts_with('{') {
                text.find('}')? + 1
            } else {
                first.len_utf8()
            };
            format!("{} {}", &text[..place], &text[place..])
        }
        _ => return None,
    };
    Some((finding.span.clone(), replacement))
}

/// The half-width form of a full-width letter or digit.
fn narrow(character: char) -> char {
    match u32::from(character) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(character),
        _ => character,
    }
}

/// Puts the English of today above every translation of a pack.
fn refresh(folder: &Path, changes: &mut BTreeMap<String, Vec<Change>>) -> Result<(), Unreadable> {
    let mut nothing = Vec::new();
    let english = folder.join("en.toml");
    if !english.is_file() {
        return Ok(());
    }
    let english = super::raw::open(
        english.display().to_string(),
        read_bytes(&english)?,
        &mut nothing,
    );
    let table = reader::parse(&english, &mut nothing);
    let english = words_file::read(&table, &english, &mut nothing);
    for name in names_in(folder)? {
        let locale = name.strip_suffix(".toml").and_then(Locale::parse);
        if locale.is_none_or(|locale| locale.is_english()) {
            continue;
        }
        let path = folder.join(&name);
        let mut faults = Vec::new();
        let file = super::raw::open(path.display().to_string(), read_bytes(&path)?, &mut nothing);
        let table = reader::parse(&file, &mut faults);
        if !faults.is_empty() {
            continue;
        }
        for (key, text) in words_file::read(&table, &file, &mut nothing) {
            let Some(now) = english.get(&key) else {
                continue;
            };
            let change = match originals::above(&file, text.key_span.start) {
                Some(original) if originals::difference(&original, &now.text).is_none() => continue,
                Some(original) => (original.span, originals::comment(&now.text)),
                None => {
                    let start = file.text[..text.key_span.start]
                        .rfind('\n')
                        .map_or(0, |newline| newline + 1);
                    (start..start, originals::comment(&now.text))
                }
            };
            changes.entry(file.name.clone()).or_default().push(change);
        }
    }
    Ok(())
}

/// Puts the English of today above every phrase of every other language.
fn refresh_phrases(
    place: &Phrases,
    changes: &mut BTreeMap<String, Vec<Change>>,
) -> Result<(), Unreadable> {
    let locales = phrase_files::read(place, &mut Vec::new())?;
    let english = locales.iter().find(|(locale, _)| locale == "en");
    let phrases: Vec<(&SourceFile, Phrase)> = english
        .into_iter()
        .flat_map(|(_, files)| files)
        .flat_map(|file| {
            let phrases = fluent_source::read(file, &mut Vec::new());
            phrases.into_iter().map(|phrase| (file.as_ref(), phrase))
        })
        .collect();
    let messages = phrase_originals::messages(phrases.iter().map(|(file, phrase)| (*file, phrase)));
    let others = locales.iter().filter(|(locale, _)| locale != "en");
    for file in others.flat_map(|(_, files)| files) {
        let refreshed = phrase_originals::refresh(file, &messages);
        if !refreshed.is_empty() {
            changes
                .entry(file.name.clone())
                .or_default()
                .extend(refreshed);
        }
    }
    Ok(())
}

/// Writes the file anew, whole or not at all.
fn apply(path: PathBuf, mut changes: Vec<Change>) -> Result<Mended, Unreadable> {
    let failed = |error| Unreadable {
        path: path.clone(),
        problem: Problem::Io(error),
    };
    let bytes = read_bytes(&path)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut text = text
        .strip_prefix('\u{FEFF}')
        .map(str::to_owned)
        .unwrap_or(text);
    changes.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
    let count = changes.len();
    let mut untouched = text.len();
    for (range, replacement) in changes {
        // Two faults in the same place are mended one after the other, in two runs.
        if range.end <= untouched
            && text.is_char_boundary(range.start)
            && text.is_char_boundary(range.end)
        {
            untouched = range.start;
            text.replace_range(range, &replacement);
        }
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let permissions = std::fs::metadata(&path).map_err(failed)?.permissions();
    let mut written = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    written.write_all(text.as_bytes()).map_err(failed)?;
    written
        .as_file()
        .set_permissions(permissions)
        .map_err(failed)?;
    written
        .persist(&path)
        .map_err(|error| failed(error.error))?;
    Ok(Mended {
        path,
        changes: count,
    })
}
