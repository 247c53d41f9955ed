//! A whole check: all packs, on all processors, and the program's phrases.

use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use crate::finding::{Finding, Rule};
use crate::parallel;
use crate::unreadable::Unreadable;

use super::place::Place;
use super::{fluent_files, pack};
use crate::report::Report;

/// What a check is narrowed down to.
#[derive(Clone, Debug, Default)]
pub struct Only {
    /// One language.
    pub locale: Option<String>,
    /// One provider.
    pub provider: Option<String>,
}

/// Checks everything in a place.
pub fn check(place: &Place, today: Date, only: &Only) -> Result<Report, Unreadable> {
    check_telling(place, today, only, &|_, _| ())
}

/// The same; after each pack it is told how many are done, and of how many.
pub fn check_telling(
    place: &Place,
    today: Date,
    only: &Only,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Report, Unreadable> {
    let folders: Vec<&String> = place
        .folders
        .iter()
        .filter(|folder| {
            only.provider
                .as_ref()
                .is_none_or(|wanted| wanted == *folder)
        })
        .collect();
    let mut report = Report::default();
    if let Some(library) = &place.packs {
        let done = AtomicUsize::new(0);
        let checked = parallel::map(&folders, |folder| {
            let checked = pack::check(library, folder, today);
            tell(done.fetch_add(1, Ordering::Relaxed) + 1, folders.len());
            checked.map(|report| narrow(report, only))
        });
        for checked in checked {
            report.join(checked?);
        }
    }
    if let (Some(phrases), None) = (&place.phrases, &only.provider) {
        report.join(narrow(fluent_files::check(phrases)?, only));
    }
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

/// Keeps what belongs to the language asked for, and whatever keeps a file from being read.
fn narrow(mut report: Report, only: &Only) -> Report {
    let Some(locale) = &only.locale else {
        return report;
    };
    let is_of_locale = |finding: &Finding| {
        let path = finding.file.name.replace('\\', "/");
        path.ends_with(&format!("/{locale}.toml"))
            || path.contains(&format!("/{locale}/"))
            || path.starts_with(&format!("{locale}/"))
    };
    report.findings.retain(|finding| {
        is_of_locale(finding)
            || matches!(
                finding.rule,
                Rule::TomlSyntax | Rule::FluentSyntax | Rule::NotUtf8 | Rule::MissingFile
            )
    });
    report.summaries.retain(|summary| summary.locale == *locale);
    report
}
