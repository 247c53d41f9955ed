//! The lines of a words file that is written as nearly all are: the head of a table, or a key with its text, to a line.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2, memchr3};

use super::bare_key::bare_length;

/// What stands in a line, or in several if its text does.
pub enum Line<'t> {
    /// Blanks.
    Nothing,
    /// The name of a table, whose keys follow.
    Head(&'t str),
    /// A text.
    Text {
        /// The bytes of its key in the file.
        key: Range<usize>,
        /// The bytes of the text as it is written, quotes and all.
        value: Range<usize>,
        /// Whether it reads otherwise than it is written.
        is_escaped: bool,
    },
}

/// The lines of a file, without those that are empty or comments; `None` for one that only a parser understands, and behind which nothing
/// is certain.
pub struct Lines<'t> {
    file: &'t str,
    next: usize,
}

impl<'t> Lines<'t> {
    /// The lines of this file.
    pub fn of(file: &'t str) -> Self {
        Self { file, next: 0 }
    }

    /// A line that is not written as most are.
    fn unusual(&mut self, end: usize) -> Option<Line<'t>> {
        let start = self.next;
        self.next = end + 1;
        let line = self.file[start..end].trim_end_matches(BLANKS);
        if line.is_empty() {
            return Some(Line::Nothing);
        }
        if let Some(name) = line.strip_prefix('[') {
            let name = name.strip_suffix(']').filter(|name| is_path(name))?;
            return Some(Line::Head(name));
        }
        let (key, value) = key_and_value(line)?;
        let key = start..start + key.len();
        let place = start + line.len() - value.len();
        let value = if value.starts_with(MARK) {
            let (length, next) = several_lines(&self.file[place..])?;
            self.next = place + next;
            place..place + length
        } else {
            place..place + value.len()
        };
        let is_escaped = is_escaped(&self.file[value.clone()])?;
        Some(Line::Text {
            key,
            value,
            is_escaped,
        })
    }
}

impl<'t> Iterator for Lines<'t> {
    type Item = Option<Line<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.file.as_bytes();
        loop {
            let start = self.next;
            let first = *bytes.get(start)?;
            let line_end = || memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |end| start + end);
            if first == b'#' || first == b'\n' {
                self.next = line_end() + 1;
            } else if let Some((key, value)) = usual(bytes, start) {
                self.next = value.end + 1;
                return Some(Some(Line::Text {
                    key,
                    value,
                    is_escaped: false,
                }));
            } else {
                return Some(self.unusual(line_end()));
            }
        }
    }
}

/// What may stand at the end of a line and beside an equals sign.
const BLANKS: [char; 3] = [' ', '\t', '\r'];

/// The places of key and value of a line that holds no more than these, written as most are.
fn usual(file: &[u8], start: usize) -> Option<(Range<usize>, Range<usize>)> {
    let rest = &file[start..];
    let key = bare_length(rest);
    let inside = rest[key..].strip_prefix(b" = \"")?;
    let length = memchr3(b'"', b'\\', b'\n', inside)?;
    let is_whole = key > 0 && inside[length..].starts_with(b"\"\n");
    let value = start + key + 3;
    is_whole.then_some((start..start + key, value..value + length + 2))
}

/// Whether it is keys joined by dots, none of them quoted.
fn is_path(name: &str) -> bool {
    let is_key = |part: &[u8]| !part.is_empty() && bare_length(part) == part.len();
    name.as_bytes().split(|byte| *byte == b'.').all(is_key)
}

/// A key that is not quoted, and what stands behind its equals sign.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, rest) = line.split_at(bare_length(line.as_bytes()));
    let value = rest.trim_start_matches(BLANKS).strip_prefix('=')?;
    (!key.is_empty()).then_some((key, value.trim_start_matches(BLANKS)))
}

/// What a multi-line basic string begins and ends with.
pub const MARK: &str = "\"\"\"";

/// Whether a basic string has escapes in it; `None` if it is no basic string, or does not end with the line.
fn is_escaped(value: &str) -> Option<bool> {
    let is_escaped = |inside: &str| memchr(b'\\', inside.as_bytes()).is_some();
    if value.starts_with(MARK) {
        return Some(is_escaped(value));
    }
    let inside = value.strip_prefix('"')?.strip_suffix('"')?;
    if memchr2(b'"', b'\\', inside.as_bytes()).is_none() {
        return Some(false);
    }
    let mut escaped = false;
    let ends = |byte: u8| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    };
    // The last byte must not be a quotation mark that belongs to the text.
    let is_one_text = !inside.bytes().any(ends) && !escaped;
    is_one_text.then(|| is_escaped(inside))
}

/// How long the multi-line basic string is with which a text begins, and where the line after it begins; `None` if anything
/// else stands on its last line.
fn several_lines(text: &str) -> Option<(usize, usize)> {
    let inside = text.strip_prefix(MARK)?;
    let mut quotes = memchr_iter(b'"', inside.as_bytes());
    let end = quotes.find(|quote| inside[*quote..].starts_with(MARK))?;
    let after = &inside[end + MARK.len()..];
    let (line, next) = after.split_once('\n').unwrap_or((after, ""));
    // A fourth quotation mark would belong to the text, and so would one behind a backslash.
    let is_plain = line.trim_matches(BLANKS).is_empty() && !inside[..end].ends_with('\\');
    is_plain.then(|| (end + 2 * MARK.len(), text.len() - next.len()))
}
