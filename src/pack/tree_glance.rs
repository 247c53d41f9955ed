//! A tree read at a glance: its questions and outcomes, as far as these show without parsing.
//!
//! What is read here is written as nearly all trees are, and is TOML as every parser reads it. Of anything else nothing is said
//! here: escapes, quoted and dotted keys, dates, and whatever may be wrong are left to the parser.

use foldhash::{HashMap, HashSet};
use memchr::{memchr, memchr3};

use super::bare_key::bare_length;
use super::branches::{Branches, Item};
use super::reader::MOST_NODES;

/// How deep lists and tables may stand in each other.
const DEEPEST: usize = 8;
/// The most keys of a table that stands in a list or behind a key.
const MOST_KEYS: usize = 8;
/// A number with more digits may be too large for a parser.
const MOST_DIGITS: usize = 9;

/// The branches of a file; `None` if something in it cannot be understood at a glance.
pub fn read(file: &str) -> Option<Branches<'_>> {
    if holds_control(file) {
        return None;
    }
    let mut reader = Reader {
        file,
        at: 0,
        values: 0,
        branches: Branches::of_length(file.len()),
    };
    let mut tables = Vec::new();
    let mut keys = Vec::new();
    while reader.next_line() {
        if reader.eat(b'[') {
            let name = reader.path()?;
            reader.eat(b']').then_some(())?;
            tables.push(name);
            let (family, id) = name.split_once('.').unwrap_or((name, ""));
            reader.branches.open(family, id);
        } else {
            let key = reader.key()?;
            if tables.is_empty() {
                keys.push(key);
            }
            let is_new = reader.branches.key(key);
            is_new.then_some(())?;
            reader.value_of_key()?;
        }
        reader.end_of_line()?;
    }
    // A table counts, and perhaps one around it.
    let is_small = reader.values + 2 * tables.len() < MOST_NODES;
    (is_small && are_apart(&keys, &tables)).then_some(reader.branches)
}

/// Whether there are control characters other than the ends of lines.
fn holds_control(file: &str) -> bool {
    let are_control = file
        .bytes()
        .map(|byte| (byte < 0x20 && byte != b'\n') || byte == 0x7F);
    // No early end: so the processor looks at many bytes at once.
    are_control.fold(false, |any, is_control| any | is_control)
}

/// Whether no name stands for two things: every first name is a key, a table or a family of tables with different names, and
/// what belongs together is a family.
fn are_apart(keys: &[&str], tables: &[&str]) -> bool {
    let known = [("questions", true), ("outcomes", true)];
    let mut families: HashMap<&str, bool> = known.into_iter().collect();
    let mut names = HashSet::default();
    keys.iter().all(|key| families.insert(key, false).is_none())
        && tables.iter().all(|name| {
            let family = name.split_once('.').map(|(family, _)| family);
            let known = families.insert(family.unwrap_or(name), family.is_some());
            known.is_none_or(|is_family| is_family && family.is_some()) && names.insert(*name)
        })
}

/// The rest of a file.
struct Reader<'t> {
    file: &'t str,
    at: usize,
    /// How many values were read.
    values: usize,
    branches: Branches<'t>,
}

impl<'t> Reader<'t> {
    #[inline]
    fn peek(&self) -> Option<u8> {
        self.file.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    #[inline]
    fn spaces(&mut self) {
        let rest = self.file.as_bytes()[self.at..].iter();
        self.at += rest.take_while(|byte| **byte == b' ').count();
    }

    /// Goes to the end of the line if only a comment stands there.
    #[inline]
    fn comment(&mut self) {
        if self.peek() == Some(b'#') {
            let rest = &self.file.as_bytes()[self.at..];
            self.at += memchr(b'\n', rest).unwrap_or(rest.len());
        }
    }

    /// Goes to where something stands on a line; `false` at the end of the file.
    fn next_line(&mut self) -> bool {
        loop {
            self.spaces();
            self.comment();
            if !self.eat(b'\n') {
                return self.peek().is_some();
            }
        }
    }

    /// Goes to the end of a line on which nothing may stand any more.
    fn end_of_line(&mut self) -> Option<()> {
        self.spaces();
        self.comment();
        matches!(self.peek(), None | Some(b'\n')).then_some(())
    }

    fn bare(&mut self) -> Option<&'t str> {
        let start = self.at;
        self.at += bare_length(&self.file.as_bytes()[start..]);
        (self.at > start).then(|| &self.file[start..self.at])
    }

    /// One bare key, or two with a dot between them.
    fn path(&mut self) -> Option<&'t str> {
        let start = self.at;
        self.bare()?;
        if self.eat(b'.') {
            self.bare()?;
        }
        Some(&self.file[start..self.at])
    }

    /// A bare key and its equals sign.
    fn key(&mut self) -> Option<&'t str> {
        let key = self.bare()?;
        self.spaces();
        self.eat(b'=').then_some(())?;
        self.spaces();
        Some(key)
    }

    /// The value of a key of a branch.
    fn value_of_key(&mut self) -> Option<()> {
        if self.peek() == Some(b'[') {
            self.values += 1;
            self.branches.is_list();
            return self.list(0, Branches::item);
        }
        let item = self.value(0)?;
        self.branches.item(item);
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Item<'t>> {
        self.values += 1;
        match self.peek()? {
            b'"' => self.text().map(Item::Text),
            b'[' if depth < DEEPEST => self.list(depth, |_, _| ()).map(|()| Item::Other),
            b'{' if depth < DEEPEST => self.table(depth),
            _ => self.plain().map(|()| Item::Other),
        }
    }

    /// A basic string without escapes.
    fn text(&mut self) -> Option<&'t str> {
        let rest = &self.file[self.at + 1..];
        let end = memchr3(b'"', b'\\', b'\n', rest.as_bytes())?;
        self.at += 1 + end;
        // Three quotation marks begin a text of several lines.
        (self.eat(b'"') && !(end == 0 && self.peek() == Some(b'"'))).then(|| &rest[..end])
    }

    fn list(
        &mut self,
        depth: usize,
        mut keep: impl FnMut(&mut Branches<'t>, Item<'t>),
    ) -> Option<()> {
        self.at += 1;
        loop {
            self.next_line();
            if self.eat(b']') {
                return Some(());
            }
            let item = self.value(depth + 1)?;
            keep(&mut self.branches, item);
            if !self.eat(b',') {
                self.next_line();
                if !self.eat(b',') {
                    return self.eat(b']').then_some(());
                }
            }
        }
    }

    /// A table on one line.
    fn table(&mut self, depth: usize) -> Option<Item<'t>> {
        self.at += 1;
        let mut known = [""; MOST_KEYS];
        let (mut id, mut next) = (None, None);
        for count in 0..MOST_KEYS {
            self.spaces();
            let key = self.key()?;
            let value = self.value(depth + 1)?;
            (!known[..count].contains(&key)).then_some(())?;
            known[count] = key;
            match key {
                "id" => id = value.text(),
                "next" => next = value.text(),
                _ => {}
            }
            self.spaces();
            if !self.eat(b',') {
                return self.eat(b'}').then_some(Item::Table { id, next });
            }
        }
        None
    }

    /// A truth value or a small number.
    fn plain(&mut self) -> Option<()> {
        let word = self.bare()?;
        let is_number = word.len() <= MOST_DIGITS
            && word.bytes().all(|byte| byte.is_ascii_digit())
            && (word == "0" || !word.starts_with('0'));
        (matches!(word, "true" | "false") || is_number).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::SourceFile;
    use crate::pack::outlines::{Outline, of_tree};
    use crate::pack::{reader, shipped};

    use super::*;

    fn told(branches: &Branches<'_>) -> Vec<String> {
        shown(branches.outlines())
    }

    fn shown(outlines: Vec<Outline<'_>>) -> Vec<String> {
        let outlines = outlines.into_iter();
        outlines.map(|outline| format!("{outline:?}")).collect()
    }

    /// The scripts of a file as the parser has them; `None` if something is wrong with it.
    fn parsed(text: &str) -> Option<Vec<String>> {
        let file = SourceFile::new("", text);
        let mut findings = Vec::new();
        let table = reader::parse(&file, &mut findings);
        let told = told(&Branches::of_table(table.get_ref()));
        findings.is_empty().then_some(told)
    }

    #[test]
    fn a_glance_shows_what_parsing_does() {
        let mut outcomes = 0;
        for name in shipped::files("content").filter(|name| name.ends_with("tree.toml")) {
            let text = shipped::file(&format!("content/{name}")).unwrap();
            let glance = read(&text).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(parsed(&text), Some(told(&glance)), "{name}");
            let id = name.split('/').next().unwrap();
            let tree = shipped::open(id).unwrap().provider.tree;
            assert_eq!(shown(of_tree(&tree)), told(&glance), "{name}");
            outcomes += glance.outlines().len();
        }
        assert!(outcomes > 100);
    }

    #[test]
    fn what_is_understood_at_a_glance_is_what_the_parser_understands() {
        let tree = "start = \"a\"\n[questions.a] # why\nchoices = [ { id = \"b\", next = \"c\" },\n # d\n]\n\
                    [outcomes.c]\ntips = [\"e\", { id = \"f\", when = { g = [\"h\"] } }]\nn = 10\ni = true\n[j]\nk = []\n";
        let pieces = [
            "\"",
            "\"\"\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            "=",
            ",",
            ".",
            "#",
            "\\",
            "\n",
            " ",
            "\t",
            "\r\n",
            "0",
            "1.5",
            "a",
            "true",
            "[j]\n",
            "[outcomes]\n",
            "[outcomes.c]\n",
            "[a.b.c]\n",
            "start = 1\n",
            "j = 1\n",
            "退",
        ];
        let mut understood = 0;
        for (place, piece) in (0..tree.len()).flat_map(|place| pieces.map(|piece| (place, piece))) {
            for kept in [place, place + 1] {
                let changed = [&tree[..place], piece, &tree[kept..]].concat();
                let Some(glance) = read(&changed) else {
                    continue;
                };
                understood += 1;
                assert_eq!(parsed(&changed), Some(told(&glance)), "{changed}");
            }
        }
        assert!(understood > 1000, "{understood}");
    }
}
