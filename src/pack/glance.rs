//! A words file read at a glance: which text stands under which key, as far as that shows without parsing.
//!
//! Whoever looks through thousands of files needs few texts of each. Files are understood as nearly all are written, a table head
//! or a key with its text to a line; of any other, nothing is said here, and it is parsed.

use std::borrow::Cow;
use std::ops::Range;

use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use memchr::memchr;
use toml::de::{DeTable, DeValue};

use super::lines::{Line, Lines, MARK};
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
        let mut table = Head {
            name: "",
            is_new: true,
        };
        for line in Lines::of(file) {
            match line? {
                Line::Nothing => {}
                Line::Head(name) => table = Head { name, is_new: true },
                Line::Text {
                    key,
                    value,
                    is_escaped,
                } => {
                    if is_escaped {
                        glance.escaped.push(glance.values.len());
                    }
                    glance.add(&mut table, &file[key], value)?;
                }
            }
        }
        Some(glance)
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

/// The text of a basic string; `None` if it is none.
fn text_of(value: &str) -> Option<Cow<'_, str>> {
    if memchr(b'\\', value.as_bytes()).is_some() {
        return unescaped(value).map(Cow::Owned);
    }
    let inside = inside(value)?;
    Some(if memchr(b'\r', inside.as_bytes()).is_some() {
        Cow::Owned(inside.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(inside)
    })
}

/// What stands inside a basic string; a line end behind three quotation marks is no part of it.
pub fn inside(value: &str) -> Option<&str> {
    let Some(rest) = value.strip_prefix(MARK) else {
        return value.strip_prefix('"')?.strip_suffix('"');
    };
    let rest = rest.strip_suffix(MARK)?;
    let rest = rest.strip_prefix('\r').unwrap_or(rest);
    Some(rest.strip_prefix('\n').unwrap_or(rest))
}

/// The text of a basic string with escapes.
fn unescaped(value: &str) -> Option<String> {
    let file = format!("text = {value}");
    let table = DeTable::parse(&file).ok()?;
    match table.get_ref().get("text")?.get_ref() {
        DeValue::String(text) => Some(text.replace("\r\n", "\n")),
        _ => None,
    }
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
            let parsed = words_file::read(table, &file, &mut Vec::new());
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
