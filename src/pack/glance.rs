//! A words file read at a glance: which text stands under which key, as far as that shows without parsing.
//!
//! Whoever looks through thousands of files needs few texts of each. Files are understood as nearly all are written, a table head
//! or a key with its text to a line; of any other, nothing is said here, and it is parsed.

use std::borrow::Cow;
use std::ops::Range;

use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use memchr::{memchr, memchr2, memchr3};
use toml::de::{DeTable, DeValue};

use super::bare_key::bare_length;
use super::outlines::Texts;

/// The texts of a file.
#[derive(Debug)]
pub struct Glance<'t> {
    file: &'t str,
    /// The tables that have keys.
    tables: HashSet<&'t str>,
    /// The places of the texts by table and key.
    keys: HashMap<(&'t str, &'t str), usize>,
    /// The texts as they are written, in the order of the file.
    values: Vec<Range<usize>>,
    /// The places of those that read otherwise than they are written.
    escaped: Vec<usize>,
}

impl<'t> Glance<'t> {
    /// Reads a file; `None` if something in it cannot be understood at a glance.
    pub fn read(file: &'t str) -> Option<Self> {
        // A text and what stands around it have some length.
        let about = file.len() / 64;
        let mut glance = Self {
            file,
            tables: HashSet::default(),
            keys: HashMap::with_capacity_and_hasher(about, RandomState::default()),
            values: Vec::with_capacity(about),
            escaped: Vec::new(),
        };
        let bytes = file.as_bytes();
        let mut table = Head {
            name: "",
            is_new: true,
        };
        let mut start = 0;
        while let Some(first) = bytes.get(start) {
            let line_end = || memchr(b'\n', &bytes[start..]).map_or(file.len(), |end| start + end);
            if *first == b'#' || *first == b'\n' {
                start = line_end() + 1;
            } else if let Some((key, value)) = usual_line(file, start) {
                start = value.end + 1;
                glance.add(&mut table, key, value)?;
            } else {
                start = glance.unusual_line(start, line_end(), &mut table)?;
            }
        }
        Some(glance)
    }

    /// Reads a line that is not written as most are, and returns where the next one begins.
    fn unusual_line(&mut self, start: usize, end: usize, table: &mut Head<'t>) -> Option<usize> {
        let line = self.file[start..end].trim_end();
        if line.is_empty() {
            return Some(end + 1);
        }
        if let Some(name) = line.strip_prefix('[') {
            let name = name.strip_suffix(']').filter(|name| is_path(name))?;
            *table = Head { name, is_new: true };
            return Some(end + 1);
        }
        let (key, value) = key_and_value(line)?;
        let place = start + line.len() - value.len();
        let (length, next) = if value.starts_with(MARK) {
            let (length, next) = several_lines(&self.file[place..])?;
            (length, place + next)
        } else {
            (value.len(), end + 1)
        };
        let value = place..place + length;
        if is_escaped(&self.file[value.clone()])? {
            self.escaped.push(self.values.len());
        }
        self.add(table, key, value)?;
        Some(next)
    }

    /// Takes a text in; `None` if its key is there already, or its table was before.
    fn add(&mut self, table: &mut Head<'t>, key: &'t str, value: Range<usize>) -> Option<()> {
        if table.is_new {
            table.is_new = false;
            self.tables.insert(table.name).then_some(())?;
        }
        let known = self.keys.insert((table.name, key), self.values.len());
        self.values.push(value);
        known.is_none().then_some(())
    }

    /// Where the texts stand in the file, in its order.
    pub fn values(&self) -> &[Range<usize>] {
        &self.values
    }

    /// The places of the texts that read otherwise than they are written.
    pub fn escaped(&self) -> &[usize] {
        &self.escaped
    }
}

/// The table in which the next keys stand.
struct Head<'t> {
    name: &'t str,
    /// Whether it has no key yet.
    is_new: bool,
}

/// The key and the place of the value of a line that holds no more than these, written as most are.
fn usual_line(file: &str, start: usize) -> Option<(&str, Range<usize>)> {
    let rest = &file.as_bytes()[start..];
    let key = bare_length(rest);
    let inside = rest[key..].strip_prefix(b" = \"")?;
    let length = memchr3(b'"', b'\\', b'\n', inside)?;
    let is_whole = key > 0 && inside[length..].starts_with(b"\"\n");
    let value = start + key + 3;
    is_whole.then(|| (&file[start..start + key], value..value + length + 2))
}

impl<'t> Texts<'t> for Glance<'t> {
    fn place(&self, table: &str, key: &str) -> Option<usize> {
        self.keys.get(&(table, key)).copied().or_else(|| {
            let (inner, key) = key.rsplit_once('.')?;
            self.place(&[table, ".", inner].concat(), key)
        })
    }

    fn text(&self, place: usize) -> Option<Cow<'t, str>> {
        text_of(&self.file[self.values.get(place)?.clone()])
    }
}

/// Whether it is keys joined by dots, none of them quoted.
fn is_path(name: &str) -> bool {
    let is_key = |part: &[u8]| bare_length(part) == part.len();
    !name.is_empty() && name.as_bytes().split(|byte| *byte == b'.').all(is_key)
}

/// A key that is not quoted, and what stands behind its equals sign.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, rest) = line.split_at(bare_length(line.as_bytes()));
    let value = rest.trim_start().strip_prefix('=')?.trim_start();
    (!key.is_empty()).then_some((key, value))
}

/// What a multi-line basic string begins and ends with.
const MARK: &str = "\"\"\"";

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
    let end = inside.find(MARK)?;
    let after = &inside[end + MARK.len()..];
    let (line, next) = after.split_once('\n').unwrap_or((after, ""));
    // A fourth quotation mark would belong to the text, and so would one behind a backslash.
    let is_plain = line.trim().is_empty() && !inside[..end].ends_with('\\');
    is_plain.then(|| (end + 2 * MARK.len(), text.len() - next.len()))
}

/// The text of a basic string; `None` if it is none.
fn text_of(value: &str) -> Option<Cow<'_, str>> {
    if value.contains('\\') {
        let file = format!("text = {value}");
        let table = DeTable::parse(&file).ok()?;
        return match table.get_ref().get("text")?.get_ref() {
            DeValue::String(text) => Some(Cow::Owned(text.replace("\r\n", "\n"))),
            _ => None,
        };
    }
    let inside = match value.strip_prefix("\"\"\"") {
        Some(rest) => {
            let rest = rest.strip_suffix("\"\"\"")?;
            let rest = rest.strip_prefix('\r').unwrap_or(rest);
            rest.strip_prefix('\n').unwrap_or(rest)
        }
        None => value.strip_prefix('"')?.strip_suffix('"')?,
    };
    Some(if inside.contains('\r') {
        Cow::Owned(inside.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(inside)
    })
}

#[cfg(test)]
mod tests {
    use crate::finding::SourceFile;
    use crate::pack::{reader, shipped, words_file};

    use super::*;

    fn get<'t>(glance: &Glance<'t>, key: &str) -> Option<Cow<'t, str>> {
        let (table, key) = key.split_once('.')?;
        glance.text(glance.place(table, key)?)
    }

    #[test]
    fn a_glance_shows_what_parsing_does() {
        let mut texts = 0;
        for name in shipped::files("content")
            .filter(|name| !name.ends_with("tree.toml") && !name.ends_with("contacts.toml"))
        {
            let text = shipped::file(&format!("content/{name}")).unwrap();
            let file = SourceFile::new(name, text.clone());
            let table = reader::parse(&file, &mut Vec::new());
            let parsed = words_file::read(&table, &file, &mut Vec::new());
            let glance = Glance::read(&text).unwrap_or_else(|| panic!("{name}"));
            for (key, text) in &parsed {
                assert_eq!(
                    get(&glance, key).as_deref(),
                    Some(text.text.as_ref()),
                    "{name} {key}"
                );
                texts += 1;
            }
        }
        assert!(texts > 5000);
    }

    #[test]
    fn what_is_written_otherwise_is_left_to_the_parser() {
        for other in [
            "a = 'text'",
            "\"a\" = \"text\"",
            "a.b = \"text\"",
            "[a]\nb = \"c\" # why",
            "a = \"b",
            "a = \"b\"c\"",
            "a = \"b\\\"",
            "a = 7",
            "[[a]]\nb = \"c\"",
            "[a]\nb = \"c\"\nb = \"d\"",
            "[a]\nb = \"c\"\n[d]\nb = \"c\"\n[a]\nc = \"d\"",
            "a = { b = \"c\" }",
            "a = \"\"\"b\"\"\"\"",
            "a = \"\"\"\nb",
        ] {
            assert!(Glance::read(other).is_none(), "{other}");
        }
        let glance =
            Glance::read("# c\r\n[a.b]\r\nc = \"\"\"\r\nd\r\ne\\u00e9\"\"\"\r\nf = \"\\\"g\\\"\"")
                .unwrap();
        assert_eq!(get(&glance, "a.b.c").as_deref(), Some("d\ne\u{e9}"));
        assert_eq!(get(&glance, "a.b.f").as_deref(), Some("\"g\""));
        assert_eq!(get(&glance, "a.b.x"), None);
    }
}
