//! What is opened in a TOML file and never closed: a bracket, or a text between three quotes.

use std::ops::Range;
use std::sync::Arc;

use super::bare_key::bare_length;
use super::lines::MARK;
use crate::finding::{Finding, Rule, SourceFile};

/// The finding for the first bracket, or the first three quotes, without a partner; `None` if all have one, or if that cannot be told.
pub fn finding(file: &Arc<SourceFile>) -> Option<Finding> {
    let (place, case) = first(&file.text)?;
    let found = file.text[place.clone()].to_owned();
    let wanted = if found == "{" { "}" } else { "]" };
    let finding = Finding::new(Rule::TomlSyntax, file, place).in_case(case);
    Some(finding.with("found", found).with("wanted", wanted))
}

/// The bytes of what is not closed, and the case of the rule.
fn first(text: &str) -> Option<(Range<usize>, &'static str)> {
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let is_line_start = at == 0 || text[..at].ends_with('\n');
        if let Some(last) = open.last().filter(|_| is_line_start) {
            // A table in braces stands in one line.
            if text[*last..].starts_with('{') || begins_anew(rest) {
                return Some((*last..*last + 1, "bracket"));
            }
        } else if is_line_start && rest.starts_with('[') {
            // The heading of a table.
            at += line_length(rest);
            continue;
        }
        match rest.as_bytes()[0] {
            b'#' => at += line_length(rest),
            b'"' if rest.starts_with(MARK) => match length_of_text(rest) {
                Some(length) => at += length,
                None => return Some((at..at + MARK.len(), "quotes")),
            },
            b'"' | b'\'' => at += length_in_line(rest)?,
            b'[' | b'{' => {
                open.push(at);
                at += 1;
            }
            sign @ (b']' | b'}') => {
                // The signs that close stand two behind those that open.
                let opened = open.pop().map(|place| text.as_bytes()[place] + 2);
                if opened != Some(sign) {
                    return None;
                }
                at += 1;
            }
            _ => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    open.last().map(|place| (*place..*place + 1, "bracket"))
}

/// The length of a line with its end.
fn line_length(rest: &str) -> usize {
    rest.find('\n').map_or(rest.len(), |end| end + 1)
}

/// The length of a text between three quotes; `None` if it has no end before the next key, table or original of a translation.
fn length_of_text(rest: &str) -> Option<usize> {
    let end = rest[MARK.len()..].find(MARK)? + MARK.len();
    let end = end + MARK.len();
    let mut lines = rest[..end].split('\n').skip(1);
    let is_whole = !lines.any(|line| line.starts_with("# en:") || begins_anew(line));
    is_whole.then_some(end)
}

/// The length of a text in quotes that ends in its line.
fn length_in_line(rest: &str) -> Option<usize> {
    let quote = rest.as_bytes()[0];
    let mut is_escaped = false;
    for (place, sign) in rest.bytes().enumerate().skip(1) {
        match sign {
            b'\n' => return None,
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = quote == b'"',
            _ if sign == quote => return Some(place + 1),
            _ => {}
        }
    }
    None
}

/// Whether a line begins a table, or a key with its value.
fn begins_anew(line: &str) -> bool {
    let key = bare_length(line.as_bytes());
    let value = line[key..].trim_start_matches(' ').strip_prefix('=');
    let is_value = |value: &str| value.trim_start_matches(' ').starts_with(['"', '[', '{']);
    let heading = line.strip_prefix('[').unwrap_or_default();
    let heading = heading.trim_start_matches('[');
    let is_heading = bare_length(heading.as_bytes()) > 0;
    is_heading || (key > 0 && value.is_some_and(is_value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_end_is_found_where_it_begins() {
        for (text, case, place) in [
            (
                "a = [\n  { id = \"x\", next = \"y\",\n  { id = \"z\" },\n]\n",
                "bracket",
                "{ id = \"x\"",
            ),
            (
                "a = [\n  { id = \"x\" },\n\n[b]\nc = \"d\"\n",
                "bracket",
                "[\n",
            ),
            (
                "h = { from = \"09:00\"\nsource = \"x\"\n",
                "bracket",
                "{ from",
            ),
            ("a = [\"x\"", "bracket", "[\"x"),
            (
                "a = \"\"\"\none {\n# en: Two\nb = \"\"\"\ntwo\n\"\"\"\n",
                "quotes",
                "\"\"\"\none",
            ),
            (
                "a = \"\"\"钱\"\nb = \"\"\"\n您好，\n\"\"\"\n",
                "quotes",
                "\"\"\"钱",
            ),
            ("a = \"x\"\nb = \"\"\"\nend", "quotes", "\"\"\"\nend"),
        ] {
            let is_there = |found: Range<usize>| text[found.start..].starts_with(place);
            let found = first(text).map(|(place, case)| (case, is_there(place)));
            assert_eq!(found, Some((case, true)), "{text}");
        }
        for text in [
            "[a]\nb = [\n  \"[\", # {\n  { c = '{' },\n]\nd = \"\"\"\n{ $e }\n\"\"\"\n",
            "[a\n",
            "a = ]\n",
            "a = \"[\n",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
