//! Why a file is not Fluent, in words for translators.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::finding::{Finding, Rule, SourceFile, line_start};

/// The finding for what the Fluent reader could not read. The reason that the reader itself gives is English, and told
/// only where the place shows no slip that people often make.
pub fn finding(file: &Arc<SourceFile>, error: &ParserError) -> Finding {
    let text = file.text.as_str();
    let mut at = error.pos.start.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    // What is not closed is missed in the line after it.
    let is_after = error.kind == ErrorKind::ExpectedToken('}') && line_start(text, at) == at;
    let entry = entry_around(text, at - usize::from(is_after && at > 0));
    if let Some((place, case)) = slip(text, at, &entry, &error.kind) {
        let written = text[place.clone()].to_owned();
        let finding = Finding::new(Rule::FluentSyntax, file, place);
        return finding.in_case(case).with("found", written);
    }
    let finding = Finding::new(Rule::FluentSyntax, file, error.pos.clone());
    finding.with("reason", error.kind.to_string())
}

/// A slip that people often make, in the message where the reader stopped: its bytes, and the case of the rule.
fn slip(
    text: &str,
    at: usize,
    entry: &Range<usize>,
    kind: &ErrorKind,
) -> Option<(Range<usize>, &'static str)> {
    if let Some(brace) = lone_brace(&text[entry.clone()]) {
        let place = entry.start + brace;
        return Some((place..place + 1, "brace"));
    }
    let start = line_start(text, at);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    let is_name_wanted = matches!(kind, ErrorKind::ExpectedCharRange { .. });
    if matches!(kind, ErrorKind::ExpectedToken('=')) || (is_name_wanted && start == at) {
        return Some((start..end, "line"));
    }
    let open = entry.start + open_brace(&text[entry.start..at])?;
    let close = text[open..entry.end].find('}')?;
    let is_placeholder = is_name_wanted || matches!(kind, ErrorKind::ExpectedInlineExpression);
    is_placeholder.then_some((open..open + close + 1, "placeholder"))
}

/// The lines of the message in which a byte stands: from the line that is not indented to the next such line.
fn entry_around(text: &str, at: usize) -> Range<usize> {
    let is_indented = |line: &str| line.starts_with([' ', '\t', '}', '\n', '\r']);
    let mut start = line_start(text, at);
    while start > 0 && is_indented(&text[start..]) {
        start = line_start(text, start - 1);
    }
    let mut end = start;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        if index > 0 && !is_indented(line) {
            break;
        }
        end += line.len();
    }
    start..end
}

/// The first brace without a partner.
fn lone_brace(entry: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut is_quoted = false;
    for (place, sign) in entry.char_indices() {
        match sign {
            '"' if !open.is_empty() => is_quoted = !is_quoted,
            '{' if !is_quoted => open.push(place),
            '}' if !is_quoted && open.pop().is_none() => return Some(place),
            _ => {}
        }
    }
    open.first().copied()
}

/// The brace that is still open at the end.
fn open_brace(text: &str) -> Option<usize> {
    let open = text.rfind('{')?;
    (!text[open..].contains('}')).then_some(open)
}
