//! A text under check, and where each of its characters stands in the file.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use super::found::Found;
use super::masked::mask;
use super::plain::is_dressed;
use super::signs::Signs;
use super::spelled::Spelled;
use crate::finding::{Finding, Rule, SourceFile};

/// A text with its surroundings.
#[derive(Debug)]
pub struct Unit<'a> {
    /// The text's key, e.g. `questions.problem.ask`.
    pub key: &'a str,
    /// The last part of the key.
    pub last_name: &'a str,
    /// The text.
    pub text: &'a str,
    /// The text with every placeholder hidden, of the same length.
    pub masked: Cow<'a, str>,
    /// What rules look for in the masked text, sign by sign.
    pub signs: Signs,
    /// Whether signs in it wear another dress, so that only its plain form tells what a reader reads.
    pub is_dressed: bool,
    /// The words in it that some rule looks for.
    pub found: Found,
    /// The numbers that its words spell, once somebody has asked for them.
    pub numbers: OnceCell<Vec<Spelled>>,
    /// The English text, in another language.
    pub english: Option<&'a Unit<'a>>,
    /// The language.
    pub locale: &'a str,
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// The bytes of the value in the file, quotes and all.
    pub span: Range<usize>,
    /// Whether the file spells the text in TOML, with quotes and escapes.
    pub is_toml: bool,
}

impl<'a> Unit<'a> {
    /// A text of a TOML file.
    pub fn toml(
        key: &'a str,
        text: &'a str,
        locale: &'a str,
        file: &'a Arc<SourceFile>,
        span: Range<usize>,
    ) -> Self {
        let masked = mask(text);
        Self {
            key,
            last_name: key.rsplit('.').next().unwrap_or(key),
            text,
            signs: Signs::of(&masked),
            is_dressed: is_dressed(&masked),
            found: Found::anything(),
            numbers: OnceCell::new(),
            masked,
            english: None,
            locale,
            file,
            span,
            is_toml: true,
        }
    }

    /// Whether something of the text is hidden.
    pub fn hides(&self) -> bool {
        matches!(self.masked, Cow::Owned(_))
    }

    /// The bytes of a line of a text of several lines, if it has as many lines as the text with which it is compared: line for line,
    /// a translation follows its original.
    pub fn line(&self, line: usize, lines: usize) -> Option<Range<usize>> {
        let own: Vec<&str> = self.text.trim_end().split('\n').collect();
        let found = own.get(line).filter(|_| lines > 1 && own.len() == lines)?;
        let start = own[..line].iter().map(|line| line.len() + 1).sum();
        Some(start..start + found.len())
    }

    /// A finding at some bytes of the text.
    pub fn finding(&self, rule: Rule, range: Range<usize>) -> Finding {
        Finding::new(rule, self.file, self.in_file(range))
    }

    /// A finding at the whole text.
    pub fn finding_here(&self, rule: Rule) -> Finding {
        Finding::new(rule, self.file, self.span.clone())
    }

    /// Bytes of the text as bytes of the file.
    pub fn in_file(&self, range: Range<usize>) -> Range<usize> {
        let source = self.file.text.get(self.span.clone()).unwrap_or_default();
        if !self.is_toml {
            return self.span.start + range.start..self.span.start + range.end;
        }
        let places = places(source);
        let at = |offset: usize| {
            let place = places.binary_search_by_key(&offset, |(text, _)| *text);
            let found = match place {
                Ok(found) => places[found].1,
                Err(next) => places.get(next).map_or(source.len(), |(_, file)| *file),
            };
            self.span.start + found
        };
        at(range.start)..at(range.end)
    }
}

/// For each character of a TOML string: its offset in the text, and in the source with its quotes; and the end of both.
fn places(source: &str) -> Vec<(usize, usize)> {
    let quote = if source.starts_with("\"\"\"") || source.starts_with("'''") {
        3
    } else {
        usize::from(source.starts_with(['"', '\'']))
    };
    let is_literal = source.starts_with('\'');
    let mut end = source.len().saturating_sub(quote);
    // What is damaged is handed on by the TOML reader, too, and may have no quote at its end.
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let mut at = quote.min(end);
    if quote == 3 {
        let rest = &source[at..end];
        at += if rest.starts_with("\r\n") {
            2
        } else {
            usize::from(rest.starts_with('\n'))
        };
    }
    let mut places = Vec::new();
    let mut text = 0;
    while at < end {
        let rest = &source[at..end];
        let (length, written) = if is_literal {
            plain(rest)
        } else {
            escaped(rest)
        };
        if written > 0 {
            places.push((text, at));
        }
        at += length;
        text += written;
    }
    places.push((text, end));
    places
}

/// The length of one character in the source and in the text.
fn plain(rest: &str) -> (usize, usize) {
    if rest.starts_with("\r\n") {
        return (2, 1);
    }
    let length = rest.chars().next().map_or(1, char::len_utf8);
    (length, length)
}

/// The same where a backslash may stand for something else.
fn escaped(rest: &str) -> (usize, usize) {
    let Some(after) = rest.strip_prefix('\\') else {
        return plain(rest);
    };
    let digits = match after.chars().next() {
        Some('u') => 4,
        Some('U') => 8,
        Some('x') => 2,
        // A backslash at the end of a line swallows the line end and the blanks after it.
        Some(' ' | '\t' | '\r' | '\n') => {
            return (1 + after.len() - after.trim_start().len(), 0);
        }
        other => return (1 + other.map_or(0, char::len_utf8), 1),
    };
    // The TOML reader hands on what is damaged, too.
    let Some(code) = after.get(1..=digits) else {
        return (2, 1);
    };
    let code = u32::from_str_radix(code, 16).ok();
    let written = code.and_then(char::from_u32).map_or(1, char::len_utf8);
    (2 + digits, written)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the unit points at in the file.
    fn pointed_at(value: &str, part: &str) -> String {
        let source = format!("a = {value}\n");
        let parsed: toml::Table = source.parse().unwrap();
        let text = parsed["a"].as_str().unwrap().replace("\r\n", "\n");
        let file = SourceFile::new("en.toml", source);
        let unit = Unit::toml("a", &text, "en", &file, 4..4 + value.len());
        let start = text.find(part).unwrap();
        file.text[unit.in_file(start..start + part.len())].to_owned()
    }

    #[test]
    fn what_breaks_off_is_passed_over() {
        for value in [
            "\"\\u12款 a\"",
            "\"\\U12\"",
            "\"\\x款\"",
            "\"\\\"",
            "\"a款",
            "款款",
        ] {
            let file = SourceFile::new("en.toml", value);
            let unit = Unit::toml("a", "??", "en", &file, 0..value.len());
            let range = unit.in_file(0..2);
            assert!(file.text.get(range).is_some(), "{value}");
        }
    }

    #[test]
    fn a_place_in_the_text_is_found_in_the_file_however_it_is_quoted() {
        for value in [
            "\"one two  three\"",
            "'one two  three'",
            "\"\"\"\none two  three\n\"\"\"",
            "'''\r\nzero\r\none two  three'''",
            "\"\\u9000款 \\\"one\\\" \\n two  three\"",
            "\"\"\"one two \\\n     two  three\"\"\"",
        ] {
            assert_eq!(pointed_at(value, "two  th"), "two  th", "{value}");
        }
    }
}
