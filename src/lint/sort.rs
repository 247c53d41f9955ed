//! What kind of neighbour a character is to those beside it.

use super::masked::VALUE;
use crate::domain::han::is_han;

/// What kind of neighbour a character is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The end of a line.
    LineEnd,
    /// An ordinary space.
    Space,
    /// A tabulator.
    Tab,
    /// A digit of ASCII.
    Digit,
    /// A letter of ASCII.
    Letter,
    /// A hidden value.
    Value,
    /// A full stop of ASCII.
    Stop,
    /// A colon of ASCII.
    Colon,
    /// Another mark of ASCII.
    Mark,
    /// A quote or a bracket of ASCII that opens.
    Opening,
    /// A bracket of ASCII that closes.
    Closing,
    /// A slash.
    Slash,
    /// The signs in e-mail addresses and names of accounts, of any width.
    At,
    /// A brace.
    Brace,
    /// What placeholders of other programs are written with.
    Strange,
    /// The same in full width, and full-width braces.
    WideStrange,
    /// A full-width mark.
    WideMark,
    /// A full-width quote or bracket.
    WideBracket,
    /// A full-width letter or digit.
    WideLetter,
    /// A space that looks like an ordinary one.
    OddSpace,
    /// Chinese writing.
    Han,
    /// Anything else.
    Other,
}

impl Sort {
    /// Every sort, in order.
    pub const ALL: [Self; 22] = [
        Self::LineEnd,
        Self::Space,
        Self::Tab,
        Self::Digit,
        Self::Letter,
        Self::Value,
        Self::Stop,
        Self::Colon,
        Self::Mark,
        Self::Opening,
        Self::Closing,
        Self::Slash,
        Self::At,
        Self::Brace,
        Self::Strange,
        Self::WideStrange,
        Self::WideMark,
        Self::WideBracket,
        Self::WideLetter,
        Self::OddSpace,
        Self::Han,
        Self::Other,
    ];

    /// The sort of a character.
    pub fn of(character: char) -> Self {
        match u8::try_from(character) {
            Ok(byte) if byte.is_ascii() => Self::of_byte(byte),
            _ => Self::of_wide(character),
        }
    }

    /// The sort of a character of ASCII.
    pub fn of_byte(byte: u8) -> Self {
        ASCII[usize::from(byte)]
    }

    /// Whether two of its kind in a row are one too many.
    pub const fn is_mark(self) -> bool {
        matches!(self, Self::Stop | Self::Colon | Self::Mark | Self::WideMark)
    }

    /// Whether it is full-width punctuation, beside which no space stands.
    pub const fn is_wide(self) -> bool {
        matches!(self, Self::WideMark | Self::WideBracket)
    }

    const fn of_ascii(character: char) -> Self {
        match character {
            '\n' => Self::LineEnd,
            ' ' => Self::Space,
            '\t' => Self::Tab,
            '0'..='9' => Self::Digit,
            'a'..='z' | 'A'..='Z' => Self::Letter,
            VALUE => Self::Value,
            '.' => Self::Stop,
            ':' => Self::Colon,
            ',' | ';' | '!' | '?' => Self::Mark,
            '(' | '"' => Self::Opening,
            ')' => Self::Closing,
            '/' => Self::Slash,
            '@' | '_' => Self::At,
            '{' | '}' => Self::Brace,
            '%' | '$' | '<' => Self::Strange,
            _ => Self::Other,
        }
    }

    fn of_wide(character: char) -> Self {
        match character {
            _ if is_han(character) => Self::Han,
            '，' | '。' | '！' | '？' | '：' | '；' | '、' => Self::WideMark,
            '（' | '）' | '“' | '”' | '‘' | '’' | '《' | '》' | '【' | '】' => {
                Self::WideBracket
            }
            '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
                Self::WideLetter
            }
            '｛' | '｝' | '＄' => Self::WideStrange,
            '＠' | '＿' => Self::At,
            '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}' => Self::OddSpace,
            _ => Self::Other,
        }
    }
}

/// The sorts of bytes; no byte beyond ASCII is a character of its own.
static ASCII: [Sort; 256] = {
    let mut sorts = [Sort::Other; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        sorts[byte as usize] = Sort::of_ascii(byte as char);
        byte += 1;
    }
    sorts
};
