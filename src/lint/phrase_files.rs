//! The files in which phrases stand, `locales/LANGUAGE/*.ftl`, built in or in a folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::domain::locale::Locale;
use crate::domain::nearest::nearest;
use crate::finding::{Finding, SourceFile, shown_path};
use crate::l10n::phrases::LOCALES;
use crate::pack::library::{names_in, read_bytes};
use crate::pack::shipped;
use crate::unreadable::Unreadable;

use super::content::Phrases;
use super::{raw, unread};

/// The files of a locale.
pub type Files = Vec<Arc<SourceFile>>;

/// The files of every locale of a place, by locale.
pub fn read(
    place: &Phrases,
    findings: &mut Vec<Finding>,
) -> Result<Vec<(String, Files)>, Unreadable> {
    let mut found: BTreeMap<String, Files> = BTreeMap::new();
    match place {
        Phrases::Shipped => {
            for name in shipped::files("locales") {
                let path = format!("locales/{name}");
                let text = shipped::file(&path).unwrap_or_default();
                let locale = name.split('/').next().unwrap_or_default().to_owned();
                let file = raw::open(path, text.into_bytes(), findings);
                found.entry(locale).or_default().push(file);
            }
        }
        Phrases::Folder(folder) => {
            for locale in names_in(folder)?
                .into_iter()
                .filter(|name| folder.join(name).is_dir())
            {
                let files = in_folder(&folder.join(&locale), findings);
                if !files.is_empty() && Locale::parse(&locale).is_none() {
                    let path = shown_path(&folder.join(&locale));
                    let known = nearest(&locale, LOCALES.iter().copied());
                    unread::report(path, &locale, known, findings);
                } else if !files.is_empty() {
                    found.insert(locale, files);
                }
            }
        }
    }
    Ok(found.into_iter().collect())
}

/// The Fluent files of a folder; what cannot be read is reported and counts as empty.
fn in_folder(folder: &Path, findings: &mut Vec<Finding>) -> Files {
    let names = match names_in(folder) {
        Ok(names) => names,
        Err(unreadable) => return vec![raw::unreadable(&unreadable, findings)],
    };
    for (name, meant) in unread::in_phrases(&names) {
        let path = shown_path(&folder.join(name));
        unread::report(path, name, meant, findings);
    }
    let names = names.iter().filter(|name| name.ends_with(".ftl"));
    let files = names.map(|name| {
        let path = folder.join(name);
        match read_bytes(&path) {
            Ok(bytes) => raw::open(shown_path(&path), bytes, findings),
            Err(unreadable) => raw::unreadable(&unreadable, findings),
        }
    });
    files.collect()
}
