//! Which languages the packs and the phrases of some content have, and which of them one lacks that most others have.

use std::collections::HashMap;
use std::path::Path;

use crate::domain::locale::Locale;
use crate::finding::{Finding, Rule, shown_path};
use crate::l10n::phrases::LOCALES;
use crate::pack::library::names_in;
use crate::parallel;
use crate::report::Report;

use super::content::{Content, Phrases};
use super::raw;

/// The languages of a pack, or of the program's phrases.
pub struct Spoken {
    /// The folder of the pack; `None` for the phrases.
    pub folder: Option<String>,
    /// The languages.
    pub locales: Vec<Locale>,
}

/// The languages of everything in some content; what cannot be read is left out, since nothing is known of it.
pub fn of(content: &Content) -> Vec<Spoken> {
    let mut spoken = Vec::new();
    if let Some(library) = &content.packs {
        let folders = content.folders.iter();
        let folders: Vec<&String> = folders.filter(|folder| library.can_read(folder)).collect();
        let files = parallel::map(&folders, |folder| library.files(folder));
        for (folder, files) in folders.into_iter().zip(files) {
            let stems = |name: &String| Locale::parse(name.strip_suffix(".toml")?);
            spoken.extend(files.ok().map(|files| Spoken {
                folder: Some(folder.clone()),
                locales: files.iter().filter_map(stems).collect(),
            }));
        }
    }
    let phrases = content.phrases.as_ref().map(|phrases| match phrases {
        Phrases::Shipped => LOCALES
            .iter()
            .filter_map(|name| Locale::parse(name))
            .collect(),
        Phrases::Folder(folder) => of_phrases(folder),
    });
    spoken.extend(phrases.map(|locales| Spoken {
        folder: None,
        locales,
    }));
    spoken
}

fn of_phrases(folder: &Path) -> Vec<Locale> {
    let names = names_in(folder).unwrap_or_default();
    let has_files = |name: &&String| match names_in(&folder.join(name)) {
        Ok(files) => files.iter().any(|file| file.ends_with(".ftl")),
        // A folder that cannot be opened is reported as such.
        Err(_) => folder.join(name).is_dir(),
    };
    let names = names.iter().filter(has_files);
    names.filter_map(|name| Locale::parse(name)).collect()
}

/// Reports each language that is missing from a pack or the phrases and that more than half of the others have. A pack may lack
/// a language, and English is shown; but nobody would notice that a translation was lost.
pub fn missing(content: &Content, spoken: &[Spoken], only_provider: Option<&str>) -> Report {
    let mut report = Report::default();
    let mut counts: HashMap<&Locale, usize> = HashMap::new();
    for locale in spoken.iter().flat_map(|each| &each.locales) {
        *counts.entry(locale).or_default() += 1;
    }
    let others = spoken.len().saturating_sub(1);
    // That English is missing is an error with a rule of its own.
    let is_usual = |locale: &Locale, count: usize| count * 2 > others && !locale.is_english();
    let counts = counts.into_iter();
    let usual = counts.filter_map(|(locale, count)| is_usual(locale, count).then_some(locale));
    let usual: Vec<&Locale> = usual.collect();
    let is_wanted =
        |each: &&Spoken| only_provider.is_none() || each.folder.as_deref() == only_provider;
    for each in spoken.iter().filter(is_wanted) {
        let lacks = |locale: &&&Locale| !each.locales.contains(locale);
        for locale in usual.iter().filter(lacks) {
            let path = path_of(content, each, locale);
            let file = raw::open(path, Vec::new(), &mut report.findings);
            let finding = Finding::new(Rule::MissingLanguage, &file, 0..0);
            report
                .findings
                .push(finding.with("locale", locale.as_str()));
        }
    }
    report
}

/// Where a language would stand.
fn path_of(content: &Content, spoken: &Spoken, locale: &Locale) -> String {
    match (&spoken.folder, &content.packs, &content.phrases) {
        (Some(folder), Some(library), _) => library.name_of(folder, &format!("{locale}.toml")),
        (None, _, Some(Phrases::Folder(folder))) => {
            shown_path(&folder.join(locale.as_str()).join("*.ftl"))
        }
        _ => format!("locales/{locale}/*.ftl"),
    }
}
