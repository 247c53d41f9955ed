//! A line while it is being typed.

use unicode_segmentation::UnicodeSegmentation;

/// A change to the line, or a move in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// To the character before.
    Left,
    /// To the character after.
    Right,
    /// To the beginning of the word.
    WordLeft,
    /// To the end of the word.
    WordRight,
    /// To the beginning of the line.
    Start,
    /// To the end of the line.
    End,
    /// Takes the character before away.
    Erase,
    /// Takes the word before away.
    EraseWord,
    /// Takes everything before away.
    EraseToStart,
    /// Takes the character after away.
    Delete,
    /// Takes the word after away.
    DeleteWord,
    /// Takes everything after away.
    DeleteToEnd,
}

/// What is longer was pasted by mistake; no answer is that long.
const LONGEST: usize = 4096;

/// The text and the place in it at which somebody types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    text: String,
    cursor: usize,
    is_offer: bool,
}

impl Line {
    /// A line with a text to go on with.
    pub fn with(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            cursor: text.len(),
            text,
            is_offer: false,
        }
    }

    /// A line with a text that Enter takes, that typing replaces, and that any other key makes the person's own.
    pub fn offering(text: impl Into<String>) -> Self {
        Self {
            is_offer: true,
            ..Self::with(text)
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place in bytes.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Whether the text is still only an offer.
    pub fn is_offer(&self) -> bool {
        self.is_offer && !self.text.is_empty()
    }

    /// Puts text in. Line breaks that were pasted become spaces: a line stays one line.
    pub fn insert(&mut self, typed: &str) {
        if std::mem::take(&mut self.is_offer) {
            *self = Self::default();
        }
        let room = LONGEST.saturating_sub(self.text.len());
        let mut used = 0;
        let plain = typed.trim_end_matches(['\r', '\n']).replace("\r\n", " ");
        let plain: String = plain
            .chars()
            .map(|sign| if sign.is_control() { ' ' } else { sign })
            .take_while(|sign| {
                used += sign.len_utf8();
                used <= room
            })
            .collect();
        self.text.insert_str(self.cursor, &plain);
        self.cursor += plain.len();
    }

    /// Changes the line, or moves in it.
    pub fn edit(&mut self, edit: Edit) {
        self.is_offer = false;
        let (text, cursor) = (&self.text, self.cursor);
        let place = match edit {
            Edit::Left | Edit::Erase => before(text, cursor),
            Edit::Right | Edit::Delete => after(text, cursor),
            Edit::WordLeft | Edit::EraseWord => word_before(text, cursor),
            Edit::WordRight | Edit::DeleteWord => word_after(text, cursor),
            Edit::Start | Edit::EraseToStart => 0,
            Edit::End | Edit::DeleteToEnd => text.len(),
        };
        match edit {
            Edit::Left
            | Edit::Right
            | Edit::WordLeft
            | Edit::WordRight
            | Edit::Start
            | Edit::End => self.cursor = place,
            Edit::Erase | Edit::EraseWord | Edit::EraseToStart => {
                self.text.replace_range(place..cursor, "");
                self.cursor = place;
            }
            Edit::Delete | Edit::DeleteWord | Edit::DeleteToEnd => {
                self.text.replace_range(cursor..place, "");
            }
        }
    }
}

fn before(text: &str, place: usize) -> usize {
    let mut signs = text[..place].grapheme_indices(true);
    signs.next_back().map_or(0, |(start, _)| start)
}

fn after(text: &str, place: usize) -> usize {
    let mut signs = text[place..].graphemes(true);
    place + signs.next().map_or(0, str::len)
}

fn is_word(piece: &str) -> bool {
    piece.chars().any(char::is_alphanumeric)
}

fn word_before(text: &str, place: usize) -> usize {
    let mut pieces = text[..place].split_word_bound_indices();
    pieces
        .rfind(|(_, piece)| is_word(piece))
        .map_or(0, |(start, _)| start)
}

fn word_after(text: &str, place: usize) -> usize {
    let mut pieces = text[place..].split_word_bound_indices();
    pieces
        .find(|(_, piece)| is_word(piece))
        .map_or(text.len(), |(start, piece)| place + start + piece.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after_edits(text: &str, edits: &[Edit]) -> (String, usize) {
        let mut line = Line::with(text);
        edits.iter().for_each(|edit| line.edit(*edit));
        (line.text().to_owned(), line.cursor())
    }

    #[test]
    fn a_line_is_edited_as_in_a_shell() {
        for (text, edits, expected) in [
            ("A-77", &[Edit::EraseToStart][..], ("", 0)),
            ("one two", &[Edit::EraseWord], ("one ", 4)),
            ("one two ", &[Edit::EraseWord], ("one ", 4)),
            ("one two", &[Edit::WordLeft, Edit::EraseToStart], ("two", 0)),
            ("one two", &[Edit::Start, Edit::DeleteWord], (" two", 0)),
            (
                "one two",
                &[Edit::Start, Edit::Delete, Edit::End],
                ("ne two", 6),
            ),
            ("one", &[Edit::Left, Edit::DeleteToEnd], ("on", 2)),
            (
                "",
                &[Edit::Erase, Edit::Delete, Edit::Left, Edit::EraseWord],
                ("", 0),
            ),
            // A letter with its accent is one character, and so is a Han sign.
            ("e\u{301}", &[Edit::Erase], ("", 0)),
            ("退款", &[Edit::Left, Edit::Erase], ("款", 0)),
        ] {
            let (text_now, cursor) = after_edits(text, edits);
            assert_eq!((text_now.as_str(), cursor), expected, "{text} {edits:?}");
        }
    }

    #[test]
    fn an_offer_is_replaced_by_typing_and_kept_by_any_other_key() {
        let mut line = Line::offering("card.txt");
        assert!(line.is_offer());
        line.insert("my");
        assert_eq!((line.text(), line.is_offer()), ("my", false));
        let mut line = Line::offering("card.txt");
        line.edit(Edit::Start);
        line.insert("my-");
        assert_eq!(line.text(), "my-card.txt");
    }

    #[test]
    fn what_is_pasted_stays_one_line_without_control_characters() {
        let mut line = Line::default();
        line.insert("A-77\r\nB\u{1b}[2J\n");
        assert_eq!(line.text(), "A-77 B [2J");
        line.insert(&"x".repeat(10_000));
        assert_eq!(line.text().len(), LONGEST);
    }
}
