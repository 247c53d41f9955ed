//! A words file read at a glance: which text stands under which key, as far as that shows without parsing.
//!
//! Whoever looks through thousands of files needs few texts of each. Files are understood as nearly all are written, a table head
//! or a key with its text to a line; of any other, nothing is said here, and it is parsed.

use std::borrow::Cow;
use std::collections::HashMap;

use toml::de::{DeTable, DeValue};

/// The texts of a file.
#[derive(Debug, Default)]
pub struct Glance<'t> {
    /// The keys of each table, with their values as they are written.
    tables: HashMap<&'t str, Vec<(&'t str, &'t str)>>,
}

impl<'t> Glance<'t> {
    /// Reads a file; `None` if something in it cannot be understood at a glance.
    pub fn read(file: &'t str) -> Option<Self> {
        let mut glance = Self::default();
        let mut keys = Vec::new();
        let mut table = "";
        let mut rest = file;
        while !rest.is_empty() {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            let line = line.trim_end();
            let mut next = after;
            if let Some(head) = line.strip_prefix('[') {
                let name = head.strip_suffix(']').filter(|name| is_path(name))?;
                glance.keep(
                    std::mem::replace(&mut table, name),
                    std::mem::take(&mut keys),
                )?;
            } else if !line.is_empty() && !line.starts_with('#') {
                let (key, value) = line.split_once('=')?;
                let key = key.trim_end();
                let begin = value.trim_start();
                if !is_path(key) || key.contains('.') || keys.iter().any(|(known, _)| *known == key)
                {
                    return None;
                }
                let value = if begin.starts_with("\"\"\"") {
                    let (value, after) = several_lines(&rest[line.len() - begin.len()..])?;
                    next = after;
                    value
                } else {
                    is_one_text(begin).then_some(begin)?
                };
                keys.push((key, value));
            }
            rest = next;
        }
        glance.keep(table, keys)?;
        Some(glance)
    }

    /// Takes a table in; `None` if it stands twice.
    fn keep(&mut self, table: &'t str, keys: Vec<(&'t str, &'t str)>) -> Option<()> {
        if keys.is_empty() {
            return Some(());
        }
        self.tables.insert(table, keys).is_none().then_some(())
    }

    /// The text of a key, such as `outcomes.fraud.title`.
    pub fn get(&self, key: &str) -> Option<Cow<'t, str>> {
        let (table, key) = key.rsplit_once('.')?;
        let keys = self.tables.get(table)?;
        let (_, value) = keys.iter().find(|(known, _)| *known == key)?;
        text_of(value)
    }
}

/// Whether it is keys joined by dots, none of them quoted.
fn is_path(name: &str) -> bool {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    !name.is_empty() && name.bytes().all(is_bare)
}

/// Whether it is a basic string that ends with the line.
fn is_one_text(value: &str) -> bool {
    let inside = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inside.is_some_and(|inside| {
        let mut escaped = false;
        let ends = |byte: u8| {
            let is_end = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            is_end
        };
        // The last byte must not be a quotation mark that belongs to the text.
        !inside.bytes().any(ends) && !escaped
    })
}

/// A multi-line basic string, and what follows its line; `None` if anything else stands on its last line.
fn several_lines(text: &str) -> Option<(&str, &str)> {
    const MARK: &str = "\"\"\"";
    let inside = text.strip_prefix(MARK)?;
    let end = inside.find(MARK)?;
    let after = &inside[end + MARK.len()..];
    let (line, next) = after.split_once('\n').unwrap_or((after, ""));
    // A fourth quotation mark would belong to the text, and so would one behind a backslash.
    let is_plain = line.trim().is_empty() && !inside[..end].ends_with('\\');
    is_plain.then(|| (&text[..end + 2 * MARK.len()], next))
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
    use std::sync::Arc;

    use crate::finding::SourceFile;
    use crate::pack::{reader, shipped, words_file};

    use super::*;

    #[test]
    fn a_glance_shows_what_parsing_does() {
        let mut texts = 0;
        for name in shipped::files("content")
            .filter(|name| !name.ends_with("tree.toml") && !name.ends_with("contacts.toml"))
        {
            let text = shipped::file(&format!("content/{name}")).unwrap();
            let file = Arc::new(SourceFile {
                name: name.to_owned(),
                text: text.clone(),
            });
            let table = reader::parse(&file, &mut Vec::new());
            let parsed = words_file::read(&table, &file, &mut Vec::new());
            let glance = Glance::read(&text).unwrap_or_else(|| panic!("{name}"));
            for (key, text) in &parsed {
                assert_eq!(
                    glance.get(key).as_deref(),
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
        assert_eq!(glance.get("a.b.c").as_deref(), Some("d\ne\u{e9}"));
        assert_eq!(glance.get("a.b.f").as_deref(), Some("\"g\""));
        assert_eq!(glance.get("a.b.x"), None);
    }
}
