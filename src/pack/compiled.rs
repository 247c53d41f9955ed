//! The compiled form of packs: written by the build from TOML, read back at run time without parsing.
//!
//! Every text stands once in one long text; everything else is a row of bytes that points into it. Nothing in it needs to be
//! relocated when the program starts, so a pack that is not asked for costs nothing.

use std::collections::HashMap;
use std::ops::Range;

use crate::domain::id::Id;
use crate::domain::region::Region;
use crate::domain::table::{CompiledAt, Later, Table};
use crate::domain::text::Text;

/// Collects the compiled form.
#[derive(Debug, Default)]
pub struct Writer {
    /// Every text, each once.
    pub texts: String,
    known: HashMap<String, usize>,
    /// What points into the texts.
    pub bytes: Vec<u8>,
}

impl Writer {
    /// Writes a number: seven bits a byte, the lowest first, as LEB128 has it.
    pub fn number(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.bytes
                .push(0x80 | u8::try_from(number & 0x7f).unwrap_or(0));
            number >>= 7;
        }
        self.bytes.push(u8::try_from(number).unwrap_or(0));
    }

    /// Writes numbers, each in as many bytes, so that many are read at little cost.
    ///
    /// # Panics
    /// Panics, and so stops the build, if a number is larger than four bytes hold.
    pub fn numbers(&mut self, numbers: &[usize]) {
        self.number(numbers.len());
        for number in numbers {
            let Ok(number) = u32::try_from(*number) else {
                panic!("{number} is too large");
            };
            self.bytes.extend(number.to_le_bytes());
        }
    }

    /// Writes where a text stands, and how long it is: as many bytes for each, so that it is read without a loop.
    ///
    /// # Panics
    /// Panics, and so stops the build, if a text is longer than 64 kilobytes, or all are longer than four gigabytes.
    pub fn text(&mut self, text: &str) {
        let start = u32::try_from(self.place_of(text));
        let length = u16::try_from(text.len());
        let (Ok(start), Ok(length)) = (start, length) else {
            panic!("a text is too long: {text:.40}");
        };
        self.bytes.extend(start.to_le_bytes());
        self.bytes.extend(length.to_le_bytes());
    }

    /// Where a text stands among the texts.
    pub fn range(&mut self, text: &str) -> Range<usize> {
        let start = self.place_of(text);
        start..start + text.len()
    }

    /// Where a text begins among the texts.
    fn place_of(&mut self, text: &str) -> usize {
        if let Some(place) = self.known.get(text) {
            return *place;
        }
        let place = self.texts.len();
        self.texts.push_str(text);
        self.known.insert(text.to_owned(), place);
        place
    }

    /// The bytes of a part, apart from the rest.
    pub fn part(&mut self, write: impl FnOnce(&mut Self)) -> Vec<u8> {
        let before = std::mem::take(&mut self.bytes);
        write(self);
        std::mem::replace(&mut self.bytes, before)
    }

    /// Writes texts by key.
    pub fn texts<'t>(&mut self, texts: impl Iterator<Item = (&'t str, &'t str)>) {
        let rows: Vec<(&str, (usize, usize))> = texts
            .map(|(key, text)| (key, (self.place_of(text), text.len())))
            .collect();
        self.dictionary(&rows);
    }

    /// Writes places with lengths by key, in slots in which a key is found at once.
    ///
    /// # Panics
    /// Panics, and so stops the build, if a key is longer than a row has room for, or a text longer than four megabytes.
    pub fn dictionary(&mut self, rows: &[(&str, (usize, usize))]) {
        let slots = rows.len() + rows.len() / 3 + 1;
        let mut filled = vec![[0_u32; 3]; slots];
        for (key, (place, length)) in rows {
            assert!(key.len() < 1 << KEY_BITS && !key.is_empty(), "{key}");
            assert!(length >> (32 - KEY_BITS) == 0, "{key} is too long");
            let mut slot = hash(key) as usize % slots;
            while filled[slot] != [0; 3] {
                slot = (slot + 1) % slots;
            }
            let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            filled[slot] = [
                small(self.place_of(key)),
                small(*place),
                small(*length) << KEY_BITS | small(key.len()),
            ];
        }
        self.number(slots);
        let numbers = filled.into_iter().flatten();
        self.bytes.extend(numbers.flat_map(u32::to_le_bytes));
    }
}

/// Bits of a row of a dictionary that hold the length of the key; the others hold that of the text.
const KEY_BITS: u32 = 10;
/// Bytes of a text: where it stands, and how long it is.
const TEXT: usize = 6;
/// Bytes of a row of a dictionary.
const ROW: usize = 12;

/// FNV-1a, <https://www.rfc-editor.org/rfc/rfc9923>: keys of a dictionary are short.
fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The place and the length that a key has in the dictionary at this place.
pub fn find(dictionary: CompiledAt, key: &str) -> Option<(usize, usize)> {
    let mut reader = Reader(dictionary);
    let slots = reader.number();
    let (rows, _) = dictionary
        .source
        .bytes
        .get(reader.0.start..)?
        .as_chunks::<ROW>();
    let mut slot = hash(key) as usize % slots;
    loop {
        let (numbers, _) = rows.get(slot)?.as_chunks::<4>();
        let number = |index: usize| u32::from_le_bytes(numbers[index]) as usize;
        let (start, length) = (number(0), number(2) & ((1 << KEY_BITS) - 1));
        if length == 0 {
            return None;
        }
        if dictionary.source.texts.get(start..start + length)? == key {
            return Some((number(1), number(2) >> KEY_BITS));
        }
        slot = (slot + 1) % slots;
    }
}

/// The text that a key has in the dictionary at this place.
pub fn look_up(dictionary: CompiledAt, key: &str) -> Option<&'static str> {
    let (start, length) = find(dictionary, key)?;
    dictionary.source.texts.get(start..start + length)
}

/// Reads the compiled form; it was made by the build, so there is nothing wrong with it.
#[derive(Clone, Copy)]
pub struct Reader(pub CompiledAt);

impl Reader {
    /// Reads a number.
    #[inline]
    pub fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.0.source.bytes[self.0.start];
            self.0.start += 1;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
            shift += 7;
        }
    }

    /// The numbers that stand next, in as many bytes each.
    pub fn numbers(&mut self) -> Numbers {
        let count = self.number();
        let rest = self.0.source.bytes.get(self.0.start..).unwrap_or_default();
        let (numbers, _) = rest.as_chunks();
        let numbers = Numbers(numbers.get(..count).unwrap_or_default());
        self.0.start += size_of_val(numbers.0);
        numbers
    }

    /// Reads a text.
    pub fn text(&mut self) -> &'static str {
        let text = text_at(self.0).unwrap_or_default();
        self.0.start += TEXT;
        text
    }
}

/// Numbers where they stand in the compiled form, each in four bytes.
#[derive(Clone, Copy)]
pub struct Numbers(&'static [[u8; 4]]);

impl Numbers {
    /// The number with this index.
    pub fn get(self, index: usize) -> Option<usize> {
        Some(u32::from_le_bytes(*self.0.get(index)?) as usize)
    }

    /// Every number, in order.
    pub fn iter(self) -> impl ExactSizeIterator<Item = usize> {
        let numbers = self.0.iter();
        numbers.map(|bytes| u32::from_le_bytes(*bytes) as usize)
    }
}

/// The text whose place and length stand at a place.
fn text_at(place: CompiledAt) -> Option<&'static str> {
    let bytes = place.source.bytes.get(place.start..)?;
    let (start, rest) = bytes.split_first_chunk()?;
    let start = u32::from_le_bytes(*start) as usize;
    let length = usize::from(u16::from_le_bytes(*rest.first_chunk()?));
    place.source.texts.get(start..start + length)
}

/// What can be written into the compiled form and read back.
pub trait Compiled: Sized {
    /// Writes it.
    fn write(&self, writer: &mut Writer);
    /// Reads it.
    fn read(reader: &mut Reader) -> Self;
}

/// Reads what stands at a place.
pub fn read_at<T: Compiled>(place: CompiledAt) -> T {
    T::read(&mut Reader(place))
}

impl Compiled for bool {
    fn write(&self, writer: &mut Writer) {
        writer.number(usize::from(*self));
    }
    fn read(reader: &mut Reader) -> Self {
        reader.number() != 0
    }
}

impl Compiled for u16 {
    fn write(&self, writer: &mut Writer) {
        writer.number(usize::from(*self));
    }
    fn read(reader: &mut Reader) -> Self {
        Self::try_from(reader.number()).unwrap_or_default()
    }
}

impl Compiled for Text {
    fn write(&self, writer: &mut Writer) {
        writer.text(self);
    }
    fn read(reader: &mut Reader) -> Self {
        Self::compiled(reader.text())
    }
}

impl Compiled for Id {
    fn write(&self, writer: &mut Writer) {
        writer.text(self.as_str());
    }
    fn read(reader: &mut Reader) -> Self {
        Self::internal(reader.text())
    }
}

impl Compiled for Region {
    fn write(&self, writer: &mut Writer) {
        writer.text(self.as_str());
    }
    fn read(reader: &mut Reader) -> Self {
        Self::internal(reader.text())
    }
}

impl<T: Compiled> Compiled for Option<T> {
    fn write(&self, writer: &mut Writer) {
        self.is_some().write(writer);
        self.iter().for_each(|value| value.write(writer));
    }
    fn read(reader: &mut Reader) -> Self {
        bool::read(reader).then(|| T::read(reader))
    }
}

impl<T: Compiled> Compiled for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.len());
        self.iter().for_each(|value| value.write(writer));
    }
    fn read(reader: &mut Reader) -> Self {
        (0..reader.number()).map(|_| T::read(reader)).collect()
    }
}

impl<A: Compiled, B: Compiled> Compiled for (A, B) {
    fn write(&self, writer: &mut Writer) {
        self.0.write(writer);
        self.1.write(writer);
    }
    fn read(reader: &mut Reader) -> Self {
        (A::read(reader), B::read(reader))
    }
}

/// The length, then the thing.
impl<T: Compiled + Default> Compiled for Later<T> {
    fn write(&self, writer: &mut Writer) {
        let part = writer.part(|writer| (**self).write(writer));
        writer.number(part.len());
        writer.bytes.extend(part);
    }
    fn read(reader: &mut Reader) -> Self {
        let length = reader.number();
        let place = reader.0;
        reader.0.start += length;
        Self::new(read_at, place)
    }
}

/// How many there are, the length of what follows, the ids with the lengths of their values; then the values: one is found
/// without those before it being read.
impl<T: Compiled> Compiled for Table<T> {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.len());
        let mut values = Vec::new();
        let ids = writer.part(|writer| {
            for (id, value) in self.iter() {
                let part = writer.part(|writer| value.write(writer));
                id.write(writer);
                writer.number(part.len());
                values.extend(part);
            }
        });
        writer.number(ids.len());
        writer.bytes.extend(ids);
        writer.bytes.extend(values);
    }
    fn read(reader: &mut Reader) -> Self {
        let count = reader.number();
        let length = reader.number();
        let mut values = reader.0;
        values.start += length;
        let places = (0..count).map(|_| {
            let (id, place) = (Id::read(reader), values);
            values.start += reader.number();
            (id, place)
        });
        let table = Self::later(places, read_at);
        reader.0 = values;
        table
    }
}
