//! All texts of a words file, read at a glance: whoever checks thousands of files needs a parser for few of them.

use std::borrow::Cow;

use foldhash::HashSet;
use foldhash::fast::RandomState;
use memchr::{memchr_iter, memchr3};

use super::glance::inside;
use super::lines::{Line, Lines};
use super::reader::{LONGEST_TEXT, MOST_NODES};
use super::words_file::{Text, Texts};

/// No text of a pack lies below so many tables; of more than ten times as many the parser despairs.
const DEEPEST: usize = 8;

/// The texts of a file without control characters, as parsing would show them; `None` if it may have a fault, or is written as few
/// are: then it is parsed.
pub fn texts(file: &str) -> Option<Texts<'_>> {
    // Behind an escape anything may stand, and of blanks that are no spaces only the parser tells.
    if memchr3(b'\\', b'\t', b'\r', file.as_bytes()).is_some() {
        return None;
    }
    // A text and what stands around it have some length.
    let about = file.len() / 64;
    let mut texts = Texts::with_capacity_and_hasher(about, RandomState::default());
    let mut tables = HashSet::default();
    let mut table = "";
    for line in Lines::of(file) {
        match line? {
            Line::Nothing => {}
            Line::Head(name) => {
                begin(name, table, &mut tables, &texts)?;
                table = name;
            }
            Line::Text { key, value, .. } => {
                let text = Text {
                    text: Cow::Borrowed(inside(&file[value.clone()])?),
                    misleads: false,
                    span: value,
                    key_span: key.clone(),
                };
                let key = &file[key];
                let key = if table.is_empty() {
                    key.to_owned()
                } else {
                    [table, ".", key].concat()
                };
                let is_short = text.text.len() <= LONGEST_TEXT;
                (is_short && texts.insert(key, text).is_none()).then_some(())?;
            }
        }
    }
    (texts.len() + tables.len() <= MOST_NODES).then_some(texts)
}

/// Begins a table; `None` if it, or one around it that was left before, is there already: then the texts stand in another order
/// than the parser's, or twice.
fn begin<'t>(
    name: &'t str,
    last: &str,
    tables: &mut HashSet<&'t str>,
    texts: &Texts<'_>,
) -> Option<()> {
    let mut begins = false;
    let dots = memchr_iter(b'.', name.as_bytes());
    for (depth, end) in dots.chain([name.len()]).enumerate() {
        let path = &name[..end];
        let rest = last.strip_prefix(path).filter(|_| !begins);
        let is_open = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        if is_open {
            continue;
        }
        begins = true;
        let is_new = tables.insert(path) && !texts.contains_key(path);
        (is_new && depth < DEEPEST).then_some(())?;
    }
    begins.then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::SourceFile;
    use crate::pack::{reader, shipped, words_file};

    /// What parsing shows of a file, with the number of its faults.
    fn parsed(text: &str) -> (Vec<String>, usize) {
        let file = SourceFile::new("", text);
        let mut faults = Vec::new();
        let table = reader::parse(&file, &mut faults);
        let texts = words_file::read(table, &file, &mut faults);
        (shown(&texts), faults.len())
    }

    fn shown(texts: &Texts<'_>) -> Vec<String> {
        texts.iter().map(|text| format!("{text:?}")).collect()
    }

    #[test]
    fn a_glance_shows_what_parsing_does_in_its_order() {
        let mut count = 0;
        for name in shipped::files("content")
            .filter(|name| !name.ends_with("tree.toml") && !name.ends_with("contacts.toml"))
        {
            let text = shipped::file(&format!("content/{name}")).unwrap();
            let seen = texts(&text).unwrap_or_else(|| panic!("{name}"));
            assert_eq!((shown(&seen), 0), parsed(&text), "{name}");
            count += seen.len();
        }
        assert!(count > 5000);
        for text in [
            "",
            "a = \"\"",
            "a   =   \"b\"  \n[c]\n[d.e]\nf = \"\"\"\ng\n\"h\"\n\"\"\"\n[d.i]\n# j\nk = \"l\"",
            "[a.b]\n[a.b.c]\nd = \"e\"\n[a.f]\nd = \"\"\"g\"\"\"",
        ] {
            let seen = texts(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((shown(&seen), 0), parsed(text), "{text}");
        }
    }

    #[test]
    fn what_may_be_faulty_or_stands_in_another_order_is_left_to_the_parser() {
        let deep = format!("[{}a]\nb = \"c\"", "a.".repeat(100));
        let long = format!("a = \"{}\"", "b".repeat(LONGEST_TEXT + 1));
        for text in [
            "a = \"b\"\na = \"c\"",
            "[a]\nb = \"c\"\n[a]\nd = \"e\"",
            "[a]\n[a]\nb = \"c\"",
            "[a.b]\nc = \"d\"\n[a]\ne = \"f\"",
            "[a.b]\nc = \"d\"\n[e]\nf = \"g\"\n[a.h]\ni = \"j\"",
            "[a.b]\nc = \"d\"\n[a.e]\nf = \"g\"\n[a.b.h]\ni = \"j\"",
            "[a]\nb = \"c\"\n[a.b]\nd = \"e\"",
            "a = \"b\"\n[a.c]\nd = \"e\"",
            "[a..b]\nc = \"d\"",
            "a = \"b\u{A0}\"\u{A0}",
            "a\u{3000}= \"b\"",
            "a = \"b\tc\"",
            "a = \"b\\tc\"",
            "a = \"b\"\r\n",
            &deep,
            &long,
        ] {
            assert!(texts(text).is_none(), "{text}");
        }
    }
}
