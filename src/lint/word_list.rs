//! Words of which each tells something, all found in one pass over a text.

/// So many bytes with which a word begins are looked at first: three letters, or a Chinese character.
const BEGINNING: usize = 3;

/// So many kinds of beginnings are told apart.
const KINDS: usize = 1 << BITS;
const BITS: u32 = 12;

/// Words of three bytes or more, each with what it tells.
pub struct WordList<T> {
    /// The words, those of one kind of beginning side by side.
    words: Vec<(&'static str, T)>,
    /// Where the words of each kind of beginning start; they end where those of the next one do.
    starts: Box<[u16; KINDS + 1]>,
}

impl<T> WordList<T> {
    /// A list of these words.
    pub fn new(mut words: Vec<(&'static str, T)>) -> Self {
        let kind = |(word, _): &(&str, T)| kind_of(word.as_bytes());
        words.sort_by_key(kind);
        let mut starts = Box::new([0; KINDS + 1]);
        for word in &words {
            starts[kind(word) + 1] += 1;
        }
        let mut start = 0;
        for count in starts.iter_mut() {
            start += *count;
            *count = start;
        }
        Self { words, starts }
    }

    /// Tells of every word that stands in a text, in capitals or not, and its place. What is written in Latin letters must be no
    /// part of a longer word.
    pub fn each_in(&self, text: &str, mut tell: impl FnMut(usize, &'static str, &T)) {
        let text = text.as_bytes();
        let is_letter = |place: usize| text.get(place).is_some_and(u8::is_ascii_alphabetic);
        let mut next = 0;
        while let Some(beginning) = text.get(next..next + BEGINNING) {
            let place = next;
            next = next_beginning(text, place);
            let kind = kind_of(beginning);
            for index in self.starts[kind]..self.starts[kind + 1] {
                let (word, told) = &self.words[usize::from(index)];
                let end = place + word.len();
                let written = text.get(place..end);
                if written.is_some_and(|written| written.eq_ignore_ascii_case(word.as_bytes()))
                    && !(is_letter(end) && text[end - 1].is_ascii())
                {
                    tell(place, word, told);
                }
            }
        }
    }
}

/// The place after this one at which a word may begin: no letter of ASCII stands before it, or it is written otherwise.
fn next_beginning(text: &[u8], place: usize) -> usize {
    let mut next = place + 1;
    if text[place].is_ascii_alphabetic() {
        while text.get(next).is_some_and(u8::is_ascii_alphabetic) {
            next += 1;
        }
        next + usize::from(text.get(next).is_some_and(u8::is_ascii))
    } else {
        // The bytes within a character, in UTF-8.
        while text.get(next).is_some_and(|byte| byte & 0xC0 == 0x80) {
            next += 1;
        }
        next
    }
}

/// The kind of a word's beginning, the same in capitals; few others share it.
fn kind_of(word: &[u8]) -> usize {
    let [first, second, third, ..] = word else {
        return 0;
    };
    let small = |byte: &u8| u32::from(byte | 0x20);
    let bytes = small(first) << 16 | small(second) << 8 | small(third);
    // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4).
    (bytes.wrapping_mul(0x9E37_79B9) >> (u32::BITS - BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_capitals_too_and_only_whole() {
        let list = WordList::new(vec![("pin", 1), ("pin code", 2), ("密码", 3), ("点com", 4)]);
        let found = |text: &str| {
            let mut found = Vec::new();
            list.each_in(text, |place, word, told| found.push((place, word, *told)));
            found
        };
        assert_eq!(found("Your PIN Code"), [(5, "pin", 1), (5, "pin code", 2)]);
        assert_eq!(
            found("pin，密码密码x"),
            [(0, "pin", 1), (6, "密码", 3), (12, "密码", 3)]
        );
        assert_eq!(found("pins spin 点come pi"), []);
        assert_eq!(found("a点com 6pin7"), [(1, "点com", 4), (9, "pin", 1)]);
    }
}
