//! Rows of words that are fixed when the program is built, such as words with their translations: each table of them is one text.

use super::fixed_words::fill;

/// Rows of words in their order; [`FixedWords`](super::fixed_words::FixedWords) tells why they are one text.
#[derive(Clone, Copy)]
pub struct FixedRows<const COLUMNS: usize> {
    /// The words, one right behind the other.
    text: &'static str,
    /// How long each word of each row is, in bytes.
    lengths: &'static [[u8; COLUMNS]],
}

impl<const COLUMNS: usize> FixedRows<COLUMNS> {
    /// The rows of a text whose words are so long, one right behind the other; made by `fixed_rows!`.
    pub const fn new(text: &'static str, lengths: &'static [[u8; COLUMNS]]) -> Self {
        Self { text, lengths }
    }

    /// Each row.
    pub fn iter(self) -> impl Iterator<Item = [&'static str; COLUMNS]> {
        let mut rest = self.text;
        self.lengths.iter().map(move |lengths| {
            lengths.map(|length| {
                let (word, behind) = rest.split_at(usize::from(length));
                rest = behind;
                word
            })
        })
    }
}

/// How long the words of rows are, in bytes.
pub const fn lengths_of_rows<const COLUMNS: usize, const COUNT: usize>(
    rows: [[&str; COLUMNS]; COUNT],
) -> [[u8; COLUMNS]; COUNT] {
    let mut lengths = [[0; COLUMNS]; COUNT];
    fill(lengths.as_flattened_mut(), rows.as_flattened());
    lengths
}

/// Makes [`FixedRows`] of literals, which are written as in a list of lists.
macro_rules! fixed_rows {
    ($([$($word:literal),+ $(,)?]),+ $(,)?) => {
        $crate::domain::fixed_rows::FixedRows::new(
            concat!($($($word),+),+),
            const { &$crate::domain::fixed_rows::lengths_of_rows([$([$($word),+]),+]) },
        )
    };
}

pub(crate) use fixed_rows;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_is_what_was_written() {
        const TEAS: FixedRows<2> = fixed_rows![["tea", "茶"], ["milk tea", "奶茶"], ["ice", ""],];
        let rows: Vec<[&str; 2]> = TEAS.iter().collect();
        assert_eq!(rows, [["tea", "茶"], ["milk tea", "奶茶"], ["ice", ""]]);
    }
}
