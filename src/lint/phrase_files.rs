//! The files in which phrases stand, `locales/LANGUAGE/*.ftl`, built in or in a folder.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::finding::{Finding, Rule, SourceFile};
use crate::pack::library::{names_in, read_bytes};
use crate::pack::shipped;
use crate::unreadable::{Problem, Unreadable};

use super::place::Phrases;
use super::raw;

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
                let inside = folder.join(&locale);
                for name in names_in(&inside)?
                    .into_iter()
                    .filter(|name| name.ends_with(".ftl"))
                {
                    let path = inside.join(name);
                    let shown = path.display().to_string();
                    let file = match read_bytes(&path) {
                        Ok(bytes) => raw::open(shown, bytes, findings),
                        Err(Unreadable {
                            problem: Problem::TooLarge,
                            ..
                        }) => {
                            let file = raw::open(shown, Vec::new(), findings);
                            findings.push(Finding::new(Rule::TooLarge, &file, 0..0));
                            file
                        }
                        Err(unreadable) => return Err(unreadable),
                    };
                    found.entry(locale.clone()).or_default().push(file);
                }
            }
        }
    }
    Ok(found.into_iter().collect())
}
