//! The scripts of a compiled pack as they are searched: which texts each has, and where these stand.

use std::cell::RefCell;
use std::ops::Range;

use indexmap::IndexSet;

use super::compiled::{Numbers, Reader, Writer};
use super::outlines::{self, ScriptTexts, Texts};
use crate::domain::text_role::TextRole;
use crate::domain::tree::Tree;

/// The fields of texts other than the title, by their number in the compiled form.
const FIELDS: [TextRole; 3] = [TextRole::Keywords, TextRole::Said, TextRole::Body];

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
        let texts = script.texts.iter().map(|(field, place)| {
            let field = FIELDS.iter().position(|known| known == field);
            place * FIELDS.len() + field.unwrap_or_default()
        });
        writer.numbers(&texts.collect::<Vec<_>>());
    }
    searched
}

/// Writes where the texts of a language stand: for each key the number of its text, counted from one; then where each text
/// begins, and how long it is.
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
    let numbers = ranges.iter().map(|range| {
        let start = range.as_ref()?.start;
        let found = texts.binary_search_by_key(&start, |text| text.start);
        Some(found.ok()? + 1)
    });
    writer.numbers(&numbers.map(Option::unwrap_or_default).collect::<Vec<_>>());
    let starts = texts.iter().map(|range| range.start);
    writer.numbers(&starts.collect::<Vec<_>>());
    let lengths = texts.iter().map(|range| range.len());
    writer.numbers(&lengths.collect::<Vec<_>>());
}

/// The texts of a language.
pub struct Stretches {
    /// The number of the text of each key, counted from one; 0 if the language has none.
    numbers: Numbers,
    /// Where the texts stand, in order.
    pub ranges: Vec<Range<usize>>,
}

/// Reads where the texts of a language stand.
pub fn read_texts(reader: &mut Reader) -> Stretches {
    let [numbers, starts, lengths] = [(); 3].map(|()| reader.numbers());
    let ranges = starts.iter().zip(lengths.iter());
    let ranges = ranges.map(|(start, length)| start..start + length);
    Stretches {
        numbers,
        ranges: ranges.collect(),
    }
}

/// Reads the scripts, with the places that their texts have in a language.
pub fn read_scripts(
    mut reader: Reader,
    texts: &Stretches,
) -> impl Iterator<Item = ScriptTexts<'static, impl Iterator<Item = (TextRole, usize)>>> {
    let numbers = texts.numbers;
    let place = move |key| numbers.get(key)?.checked_sub(1);
    (0..reader.number()).map(move |_| ScriptTexts {
        id: reader.text(),
        title: place(reader.number()),
        texts: reader.numbers().iter().filter_map(move |number| {
            let field = FIELDS[number % FIELDS.len()];
            Some((field, place(number / FIELDS.len())?))
        }),
    })
}
