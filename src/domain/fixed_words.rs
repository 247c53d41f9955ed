//! Words that are fixed when the program is built: each list of them is one text.

/// Words in their order.
///
/// A list of texts is a list of addresses. The released program may lie anywhere in memory, so at each start every address that is
/// written down in it has to be corrected, and each page that holds one copied, whether the list is needed or not. Here two
/// addresses stand for a whole list.
#[derive(Clone, Copy)]
pub struct FixedWords {
    /// The words, one right behind the other.
    text: &'static str,
    /// How long each word is, in bytes.
    lengths: &'static [u8],
}

impl FixedWords {
    /// The words of a text that are so long, one right behind the other; made by `fixed_words!`.
    pub const fn new(text: &'static str, lengths: &'static [u8]) -> Self {
        Self { text, lengths }
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.lengths.is_empty()
    }

    /// Each word.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let mut rest = self.text;
        self.lengths.iter().map(move |length| {
            let (word, behind) = rest.split_at(usize::from(*length));
            rest = behind;
            word
        })
    }

    /// Whether it is one of the words.
    pub fn contains(self, word: &str) -> bool {
        let mut end = 0;
        self.lengths.iter().any(|length| {
            let start = end;
            end += usize::from(*length);
            // Most are of another length.
            usize::from(*length) == word.len() && &self.text[start..end] == word
        })
    }
}

/// How long words are, in bytes.
pub const fn lengths<const COUNT: usize>(words: [&str; COUNT]) -> [u8; COUNT] {
    let mut lengths = [0; COUNT];
    fill(&mut lengths, &words);
    lengths
}

/// Writes down how long words are.
#[allow(clippy::cast_possible_truncation)]
pub(super) const fn fill(lengths: &mut [u8], words: &[&str]) {
    let mut place = 0;
    while place < words.len() {
        // Else the program is not built.
        assert!(words[place].len() <= u8::MAX as usize, "too long a word");
        lengths[place] = words[place].len() as u8;
        place += 1;
    }
}

/// Makes [`FixedWords`] of literals, which are written as in a list.
macro_rules! fixed_words {
    ($($word:literal),* $(,)?) => {
        $crate::domain::fixed_words::FixedWords::new(
            concat!($($word),*),
            const { &$crate::domain::fixed_words::lengths([$($word),*]) },
        )
    };
}

pub(crate) use fixed_words;

#[cfg(test)]
mod tests {
    use super::*;

    const DRINKS: FixedWords = fixed_words!["tea", "bubble tea", "茶", "kopi o",];

    #[test]
    fn each_word_is_what_was_written() {
        let words: Vec<&str> = DRINKS.iter().collect();
        assert_eq!(words, ["tea", "bubble tea", "茶", "kopi o"]);
        assert_eq!(fixed_words![].iter().count(), 0);
    }

    #[test]
    fn only_whole_words_are_among_them() {
        for word in ["tea", "bubble tea", "茶", "kopi o"] {
            assert!(DRINKS.contains(word), "{word}");
        }
        for word in ["", "tee", "bubble", "eab", "茶k", "Tea", "kopi o."] {
            assert!(!DRINKS.contains(word), "{word}");
        }
    }
}
