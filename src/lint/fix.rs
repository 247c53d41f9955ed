//! Mends what is mechanical: spaces, the width of punctuation, hidden spaces, and originals that an author confirms.
//! Only the bytes of a fault are changed, so comments and order stay as they are.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::locale::Locale;
use crate::error::Error;
use crate::finding::{Finding, Rule, SourceFile};
use crate::pack::library::{Library, read_bytes};
use crate::pack::words_file::Text;
use crate::pack::{reader, words_file};
use crate::unreadable::Unreadable;

use super::content::{Content, Phrases};
use super::fluent_source::{self, Phrase};
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

/// The changes of a round, by the name of the file; with the file as it was checked.
type Changes = BTreeMap<String, (Arc<SourceFile>, Vec<Change>)>;

/// One fault may hide another in the same place: a file is looked at again after it was mended, but not without end.
const MOST_ROUNDS: usize = 8;

/// Mends the files of some content, as far as they belong to the provider and language asked for. What is built into the program cannot
/// be changed, and what cannot be read as a whole is left as it is.
pub fn mend(
    content: &Content,
    today: Date,
    only: &Only,
    refresh_originals: bool,
) -> Result<Vec<Mended>, Error> {
    let mut mended: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        let mut is_done = true;
        for (name, (file, changes)) in changes(content, today, only, refresh_originals)? {
            let path = PathBuf::from(name);
            if path.is_file() {
                *mended.entry(path.clone()).or_default() += apply(&path, &file, changes)?;
                is_done = false;
            }
        }
        if is_done {
            break;
        }
    }
    let mended = mended.into_iter();
    Ok(mended
        .map(|(path, changes)| Mended { path, changes })
        .collect())
}

/// What mends the files as they are now.
fn changes(
    content: &Content,
    today: Date,
    only: &Only,
    refresh_originals: bool,
) -> Result<Changes, Unreadable> {
    let mut changes = Changes::new();
    if let Some(library) = content
        .packs
        .as_ref()
        .filter(|packs| packs.layers().len() > 1)
    {
        // What the layers make together points at whole values: each folder is mended for itself.
        for layer in library
            .layers()
            .iter()
            .filter(|each| each.folder().is_some())
        {
            let own = Content {
                packs: Some(layer.clone()),
                folders: layer.folders()?,
                phrases: None,
            };
            changes.extend(self::changes(&own, today, only, refresh_originals)?);
        }
        return Ok(changes);
    }
    let report = run::check(content, today, only)?;
    let unread = report.findings.iter();
    let unread = unread.filter(|finding| finding.rule.keeps_file_from_being_read());
    let unread: HashSet<&str> = unread.map(|finding| finding.file.name.as_str()).collect();
    for finding in &report.findings {
        if let Some(change) = change(finding) {
            add(&mut changes, &finding.file, [change]);
        }
    }
    if let Some(library @ Library::Folder(_)) = &content.packs {
        let is_wanted = |folder: &&String| {
            only.provider
                .as_ref()
                .is_none_or(|wanted| wanted == *folder)
        };
        for folder in content.folders.iter().filter(is_wanted) {
            refresh(library, folder, &unread, refresh_originals, &mut changes);
        }
    }
    if refresh_originals
        && let (Some(phrases @ Phrases::Folder(_)), None) = (&content.phrases, &only.provider)
    {
        refresh_phrases(phrases, &unread, &mut changes)?;
    }
    changes.retain(|name, _| {
        let language = run::language_of(name);
        let is_wanted = only.locale.is_none() || language == only.locale.as_deref();
        is_wanted && !unread.contains(name.as_str())
    });
    Ok(changes)
}

fn add(changes: &mut Changes, file: &Arc<SourceFile>, more: impl IntoIterator<Item = Change>) {
    for change in more {
        let entry = changes.entry(file.name.clone());
        let (_, known) = entry.or_insert_with(|| (Arc::clone(file), Vec::new()));
        known.push(change);
    }
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

/// Puts the English of today above every translation of a pack, or above every empty text alone, which was made from none before;
/// unless a file cannot be read as a whole.
fn refresh(
    library: &Library,
    folder: &str,
    unread: &HashSet<&str>,
    is_for_all: bool,
    changes: &mut Changes,
) {
    let mut nothing = Vec::new();
    let open = |name: &str| {
        let (shown, bytes) = library.bytes(folder, name).ok()?;
        let is_whole = !unread.contains(shown.as_str());
        is_whole.then(|| super::raw::open(shown, bytes, &mut Vec::new()))
    };
    let names = library.files(folder).unwrap_or_default();
    let has_english = names.iter().any(|name| name == "en.toml");
    let Some(english) = has_english.then(|| open("en.toml")).flatten() else {
        return;
    };
    let table = reader::parse(&english, &mut nothing);
    let english = words_file::read(table, &english, &mut nothing);
    for name in &names {
        let locale = name.strip_suffix(".toml").and_then(Locale::parse);
        if locale.is_none_or(|locale| locale.is_english()) {
            continue;
        }
        let Some(file) = open(name) else { continue };
        let mut faults = Vec::new();
        let table = reader::parse(&file, &mut faults);
        if !faults.is_empty() {
            continue;
        }
        let texts = words_file::read(table, &file, &mut nothing);
        let is_meant = |text: &Text<'_>| is_for_all || text.text.trim().is_empty();
        let texts = texts.iter().filter(|(_, text)| is_meant(text));
        let outdated = texts.filter_map(|(key, text)| original(&file, text, english.get(key)?));
        add(changes, &file, outdated);
    }
}

/// The change that puts the English of today above a translation; `None` if it stands there.
fn original(file: &Arc<SourceFile>, text: &Text<'_>, now: &Text<'_>) -> Option<Change> {
    let comment = originals::comment(&now.text);
    if let Some(original) = originals::above(file, text.key_span.start) {
        originals::difference(&original, &now.text)?;
        return Some((original.span, comment));
    }
    let before = &file.text[..text.key_span.start];
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Some((start..start, comment))
}

/// Puts the English of today above every phrase of every other language.
fn refresh_phrases(
    place: &Phrases,
    unread: &HashSet<&str>,
    changes: &mut Changes,
) -> Result<(), Unreadable> {
    let locales = phrase_files::read(place, &mut Vec::new())?;
    let is_whole = |file: &&Arc<SourceFile>| !unread.contains(file.name.as_str());
    let english = locales.iter().find(|(locale, _)| locale == "en");
    let phrases: Vec<(&SourceFile, Phrase)> = english
        .into_iter()
        .flat_map(|(_, files)| files)
        .filter(is_whole)
        .flat_map(|file| {
            let phrases = fluent_source::read(file, &mut Vec::new());
            phrases.into_iter().map(|phrase| (file.as_ref(), phrase))
        })
        .collect();
    let messages = phrase_originals::messages(phrases.iter().map(|(file, phrase)| (*file, phrase)));
    let others = locales.iter().filter(|(locale, _)| locale != "en");
    for file in others.flat_map(|(_, files)| files).filter(is_whole) {
        add(changes, file, phrase_originals::refresh(file, &messages));
    }
    Ok(())
}

/// Writes the file anew, whole or not at all, if it still is what was checked; tells how many places were changed.
fn apply(path: &Path, checked: &SourceFile, mut changes: Vec<Change>) -> Result<usize, Error> {
    let bytes = read_bytes(path)?;
    let text = std::str::from_utf8(&bytes).ok();
    let text = text.map(|text| text.strip_prefix('\u{FEFF}').unwrap_or(text));
    if text != Some(checked.text.as_str()) {
        return Err(Error::ChangedMeanwhile(path.to_owned()));
    }
    let mut text = checked.text.clone();
    changes.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
    let mut count = 0;
    let mut untouched = text.len();
    for (range, replacement) in changes {
        // Of two faults in the same place the second is mended in the next round.
        if range.end <= untouched
            && text.is_char_boundary(range.start)
            && text.is_char_boundary(range.end)
        {
            untouched = range.start;
            let replacement = originals::with_line_ends_of(&checked.text, &replacement);
            text.replace_range(range, &replacement);
            count += 1;
        }
    }
    write(path, &text).map_err(|reason| Error::NotWritten {
        path: path.to_owned(),
        reason,
    })?;
    Ok(count)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let permissions = std::fs::metadata(path)?.permissions();
    let mut written = tempfile::NamedTempFile::new_in(folder)?;
    written.write_all(text.as_bytes())?;
    written.as_file().set_permissions(permissions)?;
    written.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_changed_since_it_was_checked_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zh.toml");
        let checked = SourceFile::at(&path, "a = \"x \"\n");
        for now in ["a = \"y \"\n".as_bytes(), b"a = \"\xb7\xa2 \"\n"] {
            std::fs::write(&path, now).unwrap();
            let mended = apply(&path, &checked, vec![(6..7, String::new())]);
            assert!(matches!(mended, Err(Error::ChangedMeanwhile(_))));
            assert_eq!(std::fs::read(&path).unwrap(), now);
        }
        std::fs::write(&path, format!("\u{FEFF}{}", checked.text)).unwrap();
        let same_place = vec![(6..7, String::new()), (5..7, "z".to_owned())];
        assert_eq!(apply(&path, &checked, same_place).unwrap(), 1);
        assert_eq!(std::fs::read(&path).unwrap(), b"a = \"x\"\n");
    }
}
