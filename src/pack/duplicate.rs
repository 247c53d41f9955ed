//! Keys and tables that stand twice in a file, and where the first of the two stands.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::{Finding, Rule, SourceFile, line_start};

/// What the TOML reader says of a key or table that is there already.
pub const DUPLICATE: &str = "duplicate key";

/// The finding for a key or table at its second place.
pub fn duplicate_key(file: &Arc<SourceFile>, span: Range<usize>) -> Finding {
    let text = &file.text;
    let first = first_of(text, &span);
    let line = text[..first].matches('\n').count() + 1;
    let key = text[span.clone()].to_owned();
    Finding::new(Rule::DuplicateKey, file, span)
        .with("key", key)
        .with("line", line.to_string())
}

/// The name of the table whose heading begins the text, if it is one.
fn heading(line: &str) -> Option<&str> {
    let name = line.trim_start().strip_prefix('[')?;
    Some(name.trim_start_matches('[').split(']').next()?.trim())
}

/// Where the next table begins, if a heading stands here.
pub fn end_of_repeated_table(text: &str, at: usize) -> usize {
    let start = line_start(text, at);
    if heading(&text[start..]).is_none() {
        return 0;
    }
    text[at..].find("\n[").map_or(text.len(), |next| at + next)
}

/// Where the table or key that is repeated here stands for the first time.
fn first_of(text: &str, span: &Range<usize>) -> usize {
    let start = line_start(text, span.start);
    if let Some(table) = heading(&text[start..]) {
        let mut at = 0;
        for line in text[..start].split_inclusive('\n') {
            let is_it = heading(line).is_some_and(|name| {
                name == table
                    || name
                        .strip_prefix(table)
                        .is_some_and(|rest| rest.starts_with('.'))
            });
            if is_it {
                return at;
            }
            at += line.len();
        }
        return span.start;
    }
    let table = text[..start].rfind("\n[").unwrap_or_default();
    let is_key = |(place, name): &(usize, &str)| {
        let before = text[..table + place].trim_end_matches([' ', '\t']);
        let after = text[table + place + name.len()..].trim_start_matches([' ', '\t']);
        before.ends_with(['\n', '{', ',']) && after.starts_with(['=', '.'])
    };
    let earlier = &text[table..span.start];
    let found = earlier.match_indices(&text[span.clone()]).filter(is_key);
    found.last().map_or(span.start, |(place, _)| table + place)
}
