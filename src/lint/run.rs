//! A whole check: all packs, on all processors, and the program's phrases.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use crate::domain::locale::Locale;
use crate::parallel;
use crate::report::Report;
use crate::unreadable::Unreadable;

use super::content::Content;
use super::{fluent_files, languages, pack};

/// What a check is narrowed down to.
#[derive(Clone, Debug, Default)]
pub struct Only {
    /// One language.
    pub locale: Option<String>,
    /// One provider.
    pub provider: Option<String>,
}

/// Checks all of some content.
pub fn check(content: &Content, today: Date, only: &Only) -> Result<Report, Unreadable> {
    check_telling(content, today, only, &|_, _| ())
}

/// The same; after each pack it is told how many are done, and of how many.
pub fn check_telling(
    content: &Content,
    today: Date,
    only: &Only,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Report, Unreadable> {
    let is_wanted = |folder: &String| only.provider.as_ref().is_none_or(|wanted| wanted == folder);
    let folders: Vec<&String> = content
        .folders
        .iter()
        .filter(|name| is_wanted(name))
        .collect();
    let mut report = Report::default();
    if let Some(library) = &content.packs {
        let done = AtomicUsize::new(0);
        let checked = parallel::map(&folders, |folder| {
            let checked = pack::check(library, folder, today);
            tell(done.fetch_add(1, Ordering::Relaxed) + 1, folders.len());
            narrow(checked, only)
        });
        for checked in checked {
            report.join(checked);
        }
    }
    if let (Some(phrases), None) = (&content.phrases, &only.provider) {
        report.join(narrow(fluent_files::check(phrases)?, only));
    }
    let spoken = languages::of(content);
    let missing = languages::missing(content, &spoken, only.provider.as_deref());
    report.join(narrow(missing, only));
    report.sort();
    report.summaries.sort_by(|left, right| {
        (left.provider.is_none(), &left.provider, &left.locale).cmp(&(
            right.provider.is_none(),
            &right.provider,
            &right.locale,
        ))
    });
    Ok(report)
}

/// Keeps what belongs to the language asked for or to none, and whatever keeps the pack from being opened in it.
fn narrow(mut report: Report, only: &Only) -> Report {
    let Some(locale) = &only.locale else {
        return report;
    };
    report
        .findings
        .retain(|finding| match language_of(&finding.file.name) {
            Some(language) if language == locale => true,
            // English stands behind every language.
            Some("en") => finding.rule.keeps_pack_from_opening(),
            Some(_) => finding.rule.keeps_file_from_being_read(),
            None => true,
        });
    report.summaries.retain(|summary| summary.locale == *locale);
    report
}

/// The language to which a file belongs: `content/gopay/zh.toml`, `locales/zh/helpme.ftl`; `None` for trees and contacts.
pub fn language_of(file: &str) -> Option<&str> {
    let path = Path::new(file);
    let name = if path.extension().is_some_and(|ending| ending == "ftl") {
        path.parent()?.file_name()?
    } else {
        path.file_stem()?
    };
    name.to_str().filter(|name| Locale::parse(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_a_language_wherever_the_project_lies() {
        for (file, language) in [
            ("/srv/ms/content/gopay/zh.toml", Some("zh")),
            ("/srv/ms/content/gopay/tree.toml", None),
            ("/srv/ms/locales/zh/helpme.ftl", Some("zh")),
            ("shipped + desk/gopay/ms.toml", Some("ms")),
            ("/srv/ms/content/gopay/zh.toml.txt", None),
            ("ms/a.ftl", Some("ms")),
        ] {
            assert_eq!(language_of(file), language, "{file}");
        }
    }
}
