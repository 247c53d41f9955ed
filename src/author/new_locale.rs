//! A new language: every file with everything to fill in, in the order of the English one, the English above each text.

use std::path::Path;
use std::sync::Arc;

use crate::error::Error;
use crate::finding::{Finding, SourceFile, shown_path};
use crate::lint::{fluent_source, originals, phrase_originals, raw};
use crate::pack::library::{Library, names_in, read_bytes};
use crate::pack::{reader, words_file};
use crate::unreadable::Unreadable;

use super::write::NewFile;

/// The files of a language for packs and phrases. English that cannot be read as a whole is an error: half of it would pass
/// for the whole.
pub fn files(
    locale: &str,
    packs: Option<&Path>,
    phrases: Option<&Path>,
) -> Result<Vec<NewFile>, Error> {
    let mut files = Vec::new();
    let mut findings = Vec::new();
    if let Some(content) = packs {
        let library = Library::Folder(content.to_owned());
        for folder in library.folders()? {
            let names = library.files(&folder)?;
            if names.iter().any(|name| name == "en.toml") {
                let path = content.join(&folder).join(format!("{locale}.toml"));
                let english = read(&content.join(&folder).join("en.toml"), &mut findings)?;
                let table = reader::parse(&english, &mut findings);
                words_file::read(table, &english, &mut findings);
                files.push(NewFile {
                    path,
                    text: words(&english),
                });
            }
        }
    }
    if let Some(locales) = phrases {
        let english = locales.join("en");
        for name in names_in(&english)?
            .into_iter()
            .filter(|name| name.ends_with(".ftl"))
        {
            let english = read(&english.join(&name), &mut findings)?;
            fluent_source::read(&english, &mut findings);
            files.push(NewFile {
                path: locales.join(locale).join(name),
                text: phrase_originals::begin(&english),
            });
        }
    }
    findings.retain(|finding| finding.rule.keeps_pack_from_opening());
    if findings.is_empty() {
        Ok(files)
    } else {
        Err(Error::Broken(findings))
    }
}

fn read(path: &Path, findings: &mut Vec<Finding>) -> Result<Arc<SourceFile>, Unreadable> {
    Ok(raw::open(shown_path(path), read_bytes(path)?, findings))
}

/// The English file with every text emptied, and the English in a comment above it.
pub fn words(english: &Arc<SourceFile>) -> String {
    let mut nothing = Vec::new();
    let table = reader::parse(english, &mut nothing);
    let texts = words_file::read(table, english, &mut nothing);
    let mut changes: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    for text in texts.values() {
        let line = english.text[..text.key_span.start]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        changes.push((line..line, originals::comment(&text.text)));
        // A text of several lines is typed between three quotes.
        let is_long = text.text.trim_end().contains('\n');
        let nothing = if is_long { "\"\"\"\n\"\"\"" } else { "\"\"" };
        changes.push((text.span.clone(), nothing.to_owned()));
    }
    changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut text = english.text.clone();
    for (range, replacement) in changes {
        let replacement = originals::with_line_ends_of(&english.text, &replacement);
        text.replace_range(range, &replacement);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_language_has_the_line_ends_of_english() {
        let english = SourceFile::new("en.toml", "[a]\r\none = \"One\"\r\n");
        assert_eq!(words(&english), "[a]\r\n# en: One\r\none = \"\"\r\n");
        let english = SourceFile::new("en/a.ftl", "back = Go back\r\n");
        assert_eq!(
            phrase_originals::begin(&english),
            "# en: Go back\r\nback = Go back\r\n"
        );
    }

    #[test]
    fn a_new_language_has_the_english_above_each_empty_text() {
        let text =
            "[a]\n# A remark.\none = \"One\"\ntwo = \"\"\"\nTwo,\nthree\n\"\"\"\n".to_owned();
        let english = SourceFile::new("en.toml", text);
        assert_eq!(
            words(&english),
            "[a]\n# A remark.\n# en: One\none = \"\"\n# en: Two,\n# en: three\ntwo = \"\"\"\n\"\"\"\n"
        );
    }
}
