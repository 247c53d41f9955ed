//! A check's report: for people, for programs, and for the annotations of GitHub.

use std::fmt::Write as _;
use std::path::Path;

use crate::domain::guard::printable;
use crate::finding::{Finding, Rule, Severity};
use crate::l10n::phrases::Phrases;
use crate::report::{Report, Summary};

use super::finding::{self, message, next_step};
use super::versioned::{SCHEMA, pretty};
use super::wrap::wrap_with;

/// Findings with their lines, then how complete each language is, then the count.
pub fn text(report: &Report, phrases: &Phrases, columns: usize) -> String {
    let mut text = String::new();
    let still = Untranslated::of(&report.findings);
    for each in report.findings.iter().filter(|each| !still.has(each)) {
        text.push_str(&finding::render(each, phrases, columns));
        text.push_str("\n\n");
    }
    text.push_str(&still.text(phrases, columns));
    let mut write = |line: &str| {
        text.push_str(&wrap_with(line, columns, "", "  ").join("\n"));
        text.push('\n');
    };
    summary_lines(&report.summaries, phrases)
        .iter()
        .for_each(|line| write(line));
    if !report.summaries.is_empty() {
        write("");
    }
    let count = |severity| {
        let others = report.findings.iter();
        others
            .filter(|each| is_english(&each.file.name) || !still.has(each))
            .filter(|each| each.rule.severity() == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    write(&if report.findings.is_empty() {
        phrases.check_clean()
    } else if errors + warnings == 0 {
        phrases.check_only_untranslated()
    } else {
        phrases.check_count(errors, warnings)
    });
    if errors + warnings > 0 {
        write(&phrases.check_next());
    }
    text
}

/// Files with texts that nobody has translated yet: a language that has just begun has thousands, and is told in a line a file.
struct Untranslated<'a>(Vec<(&'a str, Vec<&'a Finding>)>);

impl<'a> Untranslated<'a> {
    /// From so many in a file on they are told together.
    const MANY: usize = 6;

    fn of(findings: &'a [Finding]) -> Self {
        let mut files: Vec<(&str, Vec<&Finding>)> = Vec::new();
        for each in findings.iter().filter(|each| Self::is_one(each)) {
            match files.last_mut() {
                Some((file, list)) if *file == each.file.name => list.push(each),
                _ => files.push((&each.file.name, vec![each])),
            }
        }
        files.retain(|(_, list)| list.len() >= Self::MANY);
        Self(files)
    }

    fn is_one(finding: &Finding) -> bool {
        matches!(finding.rule, Rule::EmptyWord | Rule::SameAsEnglish)
    }

    fn has(&self, finding: &Finding) -> bool {
        Self::is_one(finding) && self.0.iter().any(|(file, _)| *file == finding.file.name)
    }

    /// First what is still to be written in English, then what is still to be translated.
    fn text(&self, phrases: &Phrases, columns: usize) -> String {
        let (unwritten, untranslated): (Vec<_>, Vec<_>) =
            self.0.iter().partition(|(file, _)| is_english(file));
        let mut text = String::new();
        for (heading, files) in [
            (phrases.check_unwritten(), unwritten),
            (phrases.check_untranslated(), untranslated),
        ] {
            if files.is_empty() {
                continue;
            }
            text.push_str(&format!("{heading}\n"));
            for (file, list) in files {
                text.push_str(&Self::line(file, list, phrases, columns));
            }
            text.push('\n');
        }
        text
    }

    fn line(file: &str, list: &[&Finding], phrases: &Phrases, columns: usize) -> String {
        const SHOWN: usize = 3;
        let lines = list.iter().take(SHOWN);
        let lines: Vec<String> = lines.map(|each| each.position().0.to_string()).collect();
        let lines = phrases.list(&lines);
        let line = phrases.check_untranslated_file(list.len().to_string(), lines, printable(file));
        wrap_with(&line, columns, "  ", "    ").join("\n") + "\n"
    }
}

/// Whether a file holds English, which nothing else can stand in for: a text that is not written yet is a fault.
fn is_english(file: &str) -> bool {
    Path::new(file).file_stem().is_some_and(|stem| stem == "en")
}

/// One line for each provider.
fn summary_lines(summaries: &[Summary], phrases: &Phrases) -> Vec<String> {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for summary in summaries {
        let name = summary
            .provider
            .as_deref()
            .map_or_else(|| phrases.check_own_words(), printable);
        let locale = printable(&summary.locale);
        let (present, total) = (summary.present.to_string(), summary.total.to_string());
        let part = if summary.outdated == 0 {
            phrases.check_words(locale, present, total)
        } else {
            phrases.check_words_outdated(locale, summary.outdated.to_string(), present, total)
        };
        match lines.last_mut() {
            Some((last, parts)) if *last == name => parts.push(part),
            _ => lines.push((name, vec![part])),
        }
    }
    let width = lines
        .iter()
        .map(|(name, _)| super::wrap::width(name))
        .max()
        .unwrap_or_default();
    let line = |(name, parts): (String, Vec<String>)| {
        let gap = " ".repeat(width - super::wrap::width(&name) + 2);
        format!("{name}{gap}{}", parts.join(" · "))
    };
    lines.into_iter().map(line).collect()
}

/// Findings and summaries for programs.
pub fn json(report: &Report, phrases: &Phrases) -> String {
    let findings = report.findings.iter().map(|finding| {
        let (line, column) = finding.position();
        let (end_line, end_column) = end(finding);
        serde_json::json!({
            "rule": finding.rule.code(),
            "severity": finding.rule.severity(),
            "file": finding.file.name,
            "line": line,
            "column": column,
            "end_line": end_line,
            "end_column": end_column,
            "message": message(finding, phrases),
            "next": next_step(finding, phrases),
        })
    });
    pretty(&serde_json::json!({
        "schema": SCHEMA,
        "findings": findings.collect::<Vec<_>>(),
        "words": report.summaries,
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
    }))
}

/// Workflow commands: <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands>.
pub fn github(report: &Report, phrases: &Phrases) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let command = match finding.rule.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let ((line, column), (end_line, end_column)) = (finding.position(), end(finding));
        let told = format!(
            "{}\n{}",
            message(finding, phrases),
            next_step(finding, phrases)
        );
        let (file, code) = (
            property(&printable(&finding.file.name)),
            finding.rule.code(),
        );
        // Writing to a text cannot fail.
        let _ = writeln!(
            text,
            "::{command} file={file},line={line},endLine={end_line},col={column},endColumn={end_column},title={code}::{}",
            escaped(&told)
        );
    }
    text
}

/// Where a finding ends, as lines and columns from 1.
fn end(finding: &Finding) -> (usize, usize) {
    let last = Finding {
        span: finding.span.end..finding.span.end,
        ..finding.clone()
    };
    last.position()
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

/// The page of a rule.
pub fn page(rule: crate::finding::Rule, phrases: &Phrases) -> String {
    let part = |attribute: &str| {
        let text = phrases.by_name(&format!("rule-{}.{attribute}", rule.code()), &[]);
        text.filter(|text| !text.is_empty())
    };
    let severity = match rule.severity() {
        Severity::Error => phrases.finding_error(),
        Severity::Warning => phrases.finding_warning(),
    };
    let mut page = format!("# {}{}\n", rule.code(), phrases.in_brackets(severity));
    if let Some(why) = part("why") {
        page.push_str(&format!("\n{why}\n"));
    }
    for (heading, example) in [
        (phrases.check_bad(), part("bad")),
        (phrases.check_good(), part("good")),
    ] {
        if let Some(example) = example {
            let indented: Vec<String> = example
                .lines()
                .map(|line| format!("    {line}").trim_end().to_owned())
                .collect();
            page.push_str(&format!("\n{heading}\n\n{}\n", indented.join("\n")));
        }
    }
    page
}
