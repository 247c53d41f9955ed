//! Findings as an author reads them: the rule, the place with the line and a mark below it, and what to do.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use fluent::FluentValue;

use crate::domain::guard::{is_misleading, printable};
use crate::finding::{Argument, Finding, Severity, line_start};
use crate::l10n::phrases::Phrases;

use super::wrap::{width, wrap_with};

/// What is wrong, in one sentence.
pub fn message(finding: &Finding, phrases: &Phrases) -> String {
    phrase(finding, "", phrases)
}

/// What to do about it.
pub fn next_step(finding: &Finding, phrases: &Phrases) -> String {
    phrase(finding, ".next", phrases)
}

/// What stands for a list without entries.
const NONE: &str = "–";

fn phrase(finding: &Finding, attribute: &str, phrases: &Phrases) -> String {
    let code = finding.rule.code();
    let name = match finding.case {
        Some(case) => format!("rule-{code}-{case}{attribute}"),
        None => format!("rule-{code}{attribute}"),
    };
    let arguments: Vec<(&str, FluentValue<'_>)> = finding
        .arguments
        .iter()
        .map(|(variable, argument)| {
            let text = match argument {
                Argument::Verbatim(text) => printable(text),
                Argument::Phrase(name) => phrases.by_name(name, &[]).unwrap_or_default(),
                Argument::List(names) if names.is_empty() => NONE.to_owned(),
                Argument::List(names) => {
                    let names: Vec<String> = names.iter().map(|name| printable(name)).collect();
                    phrases.list(&names)
                }
            };
            (*variable, FluentValue::from(text))
        })
        .collect();
    phrases
        .by_name(&name, &arguments)
        .unwrap_or_else(|| finding.rule.code().to_owned())
}

/// So many findings are shown at most; a file that is no pack at all has one in every line.
const MOST_SHOWN: usize = 200;

/// All findings, one below the other, with a count at the end.
pub fn render_all(findings: &[Finding], phrases: &Phrases, columns: usize) -> String {
    let mut pages: Vec<String> = findings
        .iter()
        .take(MOST_SHOWN)
        .map(|finding| render(finding, phrases, columns))
        .collect();
    if findings.len() > MOST_SHOWN {
        pages.push(phrases.findings_more(MOST_SHOWN.to_string()));
    }
    pages.push(phrases.findings_count(findings.len()));
    pages.join("\n\n")
}

/// A finding with its line and a mark below the place that is meant.
pub fn render(finding: &Finding, phrases: &Phrases, columns: usize) -> String {
    let (level, severity) = match finding.rule.severity() {
        Severity::Error => (Level::ERROR, phrases.finding_error()),
        Severity::Warning => (Level::WARNING, phrases.finding_warning()),
    };
    // The name of a level and the colon behind it are the language's own: the renderer knows the half-width one alone.
    let message = phrases.finding_title(finding.rule.code(), message(finding, phrases), severity);
    let next = phrases.finding_next(next_step(finding, phrases));
    // Positions are bytes of the text as it is printed, so signs that steer terminals are replaced by others of the same length.
    // Only the lines that are meant are handed over: the whole file for each finding would take long.
    let whole = clamp(&finding.file.text, finding.span.clone());
    let lines = lines_around(&finding.file.text, &whole);
    let text = inert(&finding.file.text[lines.clone()]);
    let span = clamp(&text, whole.start - lines.start..whole.end - lines.start);
    let snippet = Snippet::source(text.as_str())
        .line_start(finding.position().0)
        .path(printable(&finding.file.name))
        .annotation(AnnotationKind::Primary.span(span));
    let title = level.no_name().primary_title(message.as_str());
    let help = Level::HELP.no_name().message(next.as_str());
    let report = [title.element(snippet).element(help)];
    let rendered = Renderer::plain().term_width(columns).render(&report);
    wrapped(&rendered, columns)
}

/// The sentences of a finding, wrapped at words; the lines of the file have been cut to size already.
fn wrapped(rendered: &str, columns: usize) -> String {
    let mut in_file = false;
    let mut lines = Vec::new();
    for line in rendered.lines() {
        let sentence = line.trim_start();
        in_file = (in_file || sentence.starts_with("--> ")) && !sentence.starts_with("= ");
        if in_file || width(line) <= columns {
            lines.push(line.to_owned());
        } else {
            let indent = &line[..line.len() - sentence.len()];
            lines.extend(wrap_with(sentence, columns, indent, &format!("{indent}  ")));
        }
    }
    lines.join("\n")
}

/// The lines in which a span lies; of a very long span or line, a part.
fn lines_around(text: &str, span: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    const MOST: usize = 4096;
    let start = line_start(text, span.start);
    let start = clamp(text, start.max(span.start.saturating_sub(MOST))..span.start).start;
    let end = text[span.end..]
        .find('\n')
        .map_or(text.len(), |newline| span.end + newline);
    start
        ..clamp(text, start..end.min(span.start + MOST))
            .end
            .max(start)
}

/// The text with each misleading character replaced by signs of the same number of bytes.
fn inert(text: &str) -> String {
    let is_harmless =
        |character: char| character == '\n' || character == '\t' || !is_misleading(character);
    text.chars()
        .flat_map(|character| {
            if is_harmless(character) {
                vec![character]
            } else {
                vec!['?'; character.len_utf8()]
            }
        })
        .collect()
}

/// A span that lies inside the text and on character boundaries.
fn clamp(text: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let floor = |place: usize| {
        (0..=place.min(text.len()))
            .rev()
            .find(|place| text.is_char_boundary(*place))
            .unwrap_or(0)
    };
    let start = floor(span.start);
    start..floor(span.end).max(start)
}
