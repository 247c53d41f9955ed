//! The scripts of a compiled pack as they are searched: which texts each has, and where these stand.

use std::cell::RefCell;
use std::ops::Range;

use indexmap::IndexSet;

use super::compiled::{Reader, Writer};
use super::outlines::{self, Script, Texts};
use crate::domain::field_of_script::Field;
use crate::domain::tree::Tree;

/// The fields of texts other than the title, by their number in the compiled form.
const FIELDS: [Field; 3] = [Field::Keywords, Field::Said, Field::Body];

/// The keys of the texts that are searched; the place of a text is the number of its key.
#[derive(Default)]
pub struct SearchedKeys(RefCell<IndexSet<String>>);

impl<'t> Texts<'t> for SearchedKeys {
    fn place(&self, table: &str, key: &str) -> Option<usize> {
        let key = [table, ".", key].concat();
        Some(self.0.borrow_mut().insert_full(key).0)
    }

    fn text(&self, _: usize) -> Option<std::borrow::Cow<'t, str>> {
        None
    }
}

/// Writes the scripts of a tree, and returns the keys of their texts.
pub fn write_scripts(tree: &Tree, writer: &mut Writer) -> SearchedKeys {
    let searched = SearchedKeys::default();
    let outlines = outlines::of_tree(tree);
    writer.number(outlines.len());
    for outline in &outlines {
        let script = outline.script(&searched);
        writer.text(script.id);
        writer.number(script.title.unwrap_or_default());
        writer.number(script.texts.len());
        for (field, place) in script.texts {
            let field = FIELDS.iter().position(|known| *known == field);
            writer.number(place * FIELDS.len() + field.unwrap_or_default());
        }
    }
    searched
}

/// Writes where the texts of a language stand: for each key the number of its text, counted from one, then the texts.
pub fn write_texts<'t>(
    keys: &SearchedKeys,
    text: impl Fn(&str) -> Option<&'t str>,
    writer: &mut Writer,
) {
    let keys = keys.0.borrow();
    let ranges: Vec<Option<Range<usize>>> = keys
        .iter()
        .map(|key| text(key).map(|text| writer.range(text)))
        .collect();
    let mut texts: Vec<&Range<usize>> = ranges.iter().flatten().collect();
    texts.sort_by_key(|range| range.start);
    texts.dedup();
    writer.number(ranges.len());
    for range in &ranges {
        let number = range.as_ref().and_then(|range| {
            let found = texts.binary_search_by_key(&range.start, |text| text.start);
            found.ok()
        });
        writer.number(number.map_or(0, |number| number + 1));
    }
    writer.number(texts.len());
    let mut last = 0;
    for range in texts {
        writer.number(range.start - last);
        writer.number(range.len());
        last = range.start;
    }
}

/// The texts of a language.
pub struct Stretches {
    /// The number of the text of each key, counted from one; 0 if the language has none.
    numbers: Vec<usize>,
    /// Where the texts stand, in order.
    pub ranges: Vec<Range<usize>>,
}

/// Reads where the texts of a language stand.
pub fn read_texts(reader: &mut Reader) -> Stretches {
    let numbers = (0..reader.number()).map(|_| reader.number()).collect();
    let mut start = 0;
    let ranges = (0..reader.number()).map(|_| {
        start += reader.number();
        start..start + reader.number()
    });
    let ranges = ranges.collect();
    Stretches { numbers, ranges }
}

/// Reads the scripts, with the places that their texts have in a language.
pub fn read_scripts(
    mut reader: Reader,
    texts: &Stretches,
) -> impl Iterator<Item = Script<'static>> {
    let place = |key: usize| texts.numbers.get(key)?.checked_sub(1);
    (0..reader.number()).map(move |_| {
        let id = reader.text();
        let title = place(reader.number());
        let count = reader.number();
        let mut all = Vec::with_capacity(count);
        all.extend((0..count).filter_map(|_| {
            let number = reader.number();
            let field = FIELDS[number % FIELDS.len()];
            Some((field, place(number / FIELDS.len())?))
        }));
        Script {
            id,
            title,
            texts: all,
        }
    })
}
