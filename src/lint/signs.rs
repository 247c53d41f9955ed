//! One look at a text, each character with its neighbour: it tells which rules must read the text closely.

use super::sort::Sort;

/// What rules look for. What a text does not have here is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs(u8);

impl Signs {
    /// A digit of ASCII.
    pub const DIGIT: Self = Self(1);
    /// What a figure is written with: a digit of any width, or a sign of an address.
    pub const FIGURE: Self = Self(1 << 1);
    /// What placeholders of other programs are written with, and braces.
    pub const STRANGE: Self = Self(1 << 2);
    /// A brace.
    pub const BRACE: Self = Self(1 << 3);
    /// A blank at the beginning or the end of a line.
    pub const BLANK_AT_EDGE: Self = Self(1 << 4);
    /// A space that looks like an ordinary one.
    pub const ODD_SPACE: Self = Self(1 << 5);
    /// Two marks in a row.
    pub const TWO_MARKS: Self = Self(1 << 6);
    /// What may be set wrong in Chinese: a wide letter, an ASCII mark or a space, or Han beside what is not Han.
    pub const SET_WRONG: Self = Self(1 << 7);

    /// The signs of a text whose placeholders are hidden.
    pub fn of(text: &str) -> Self {
        if text.is_ascii() {
            Self::of_sorts(text.bytes().map(Sort::of_byte))
        } else {
            Self::of_sorts(text.chars().map(Sort::of))
        }
    }

    fn of_sorts(sorts: impl Iterator<Item = Sort>) -> Self {
        let begin = (0, Sort::LineEnd);
        let (signs, last) = sorts.fold(begin, |(signs, before), after| {
            (signs | PAIRS[before as usize][after as usize], after)
        });
        Self(signs | PAIRS[last as usize][Sort::LineEnd as usize])
    }

    /// Whether the text may have it.
    pub fn have(self, sign: Self) -> bool {
        self.0 & sign.0 != 0
    }

    const fn and_if(self, is_so: bool, sign: Self) -> Self {
        Self(if is_so { self.0 | sign.0 } else { self.0 })
    }

    /// What a character is a sign of after another.
    const fn of_pair(before: Sort, after: Sort) -> Self {
        let is_address = matches!(
            (before, after),
            (_, Sort::At)
                | (Sort::Stop, Sort::Letter | Sort::Han)
                | (Sort::Space | Sort::Opening | Sort::Other, Sort::Stop)
                | (Sort::Colon, Sort::Slash)
        );
        let is_edge = matches!(
            (before, after),
            (Sort::LineEnd, Sort::Space | Sort::Tab) | (Sort::Space | Sort::Tab, Sort::LineEnd)
        );
        let is_digit = matches!(after, Sort::Digit);
        let is_wide = matches!(after, Sort::WideLetter);
        let is_brace = matches!(after, Sort::Brace);
        let is_strange = matches!(after, Sort::Strange | Sort::WideStrange);
        Self(0)
            .and_if(is_digit, Self::DIGIT)
            .and_if(is_digit || is_wide || is_address, Self::FIGURE)
            .and_if(is_brace || is_strange, Self::STRANGE)
            .and_if(is_brace, Self::BRACE)
            .and_if(is_edge, Self::BLANK_AT_EDGE)
            .and_if(matches!(after, Sort::OddSpace), Self::ODD_SPACE)
            .and_if(before.is_mark() && after.is_mark(), Self::TWO_MARKS)
            .and_if(may_be_set_wrong(before, after), Self::SET_WRONG)
    }
}

/// Whether one of two characters may stand wrong in Chinese.
const fn may_be_set_wrong(before: Sort, after: Sort) -> bool {
    let (left, right) = (InChinese::of(before), InChinese::of(after));
    matches!(after, Sort::Closing | Sort::WideLetter)
        || matches!(
            (left, right),
            (InChinese::Han, InChinese::Latin | InChinese::Mark)
                | (InChinese::Latin | InChinese::Mark, InChinese::Han)
                | (InChinese::Wide, InChinese::Space | InChinese::Mark)
                | (InChinese::Space, InChinese::Wide)
                | (
                    InChinese::Mark,
                    InChinese::Wide | InChinese::Space | InChinese::Other
                )
        )
}

/// What a sort of character is to one who sets Chinese.
#[derive(Clone, Copy)]
enum InChinese {
    Han,
    Latin,
    Mark,
    Wide,
    Space,
    Other,
}

impl InChinese {
    const fn of(sort: Sort) -> Self {
        match sort {
            Sort::Han => Self::Han,
            Sort::Digit | Sort::Letter | Sort::Value => Self::Latin,
            Sort::Stop | Sort::Colon | Sort::Mark | Sort::Opening => Self::Mark,
            Sort::WideMark | Sort::WideBracket => Self::Wide,
            Sort::Space => Self::Space,
            _ => Self::Other,
        }
    }
}

/// What each sort of character is a sign of after each other.
static PAIRS: [[u8; Sort::ALL.len()]; Sort::ALL.len()] = {
    let mut pairs = [[0; Sort::ALL.len()]; Sort::ALL.len()];
    let mut before = 0;
    while before < Sort::ALL.len() {
        let mut after = 0;
        while after < Sort::ALL.len() {
            pairs[before][after] = Signs::of_pair(Sort::ALL[before], Sort::ALL[after]).0;
            after += 1;
        }
        before += 1;
    }
    pairs
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_signs_of_what_stands_in_it_and_no_others() {
        for (text, signs) in [
            ("", Signs(0)),
            ("Plain words; and then, more.", Signs(0)),
            ("5", Signs(Signs::DIGIT.0 | Signs::FIGURE.0)),
            ("a@b", Signs::FIGURE),
            ("see pay.my", Signs::FIGURE),
            ("＠b", Signs::FIGURE),
            ("客服.公司", Signs(Signs::FIGURE.0 | Signs::SET_WRONG.0)),
            ("a_b", Signs::FIGURE),
            ("pay . my", Signs::FIGURE),
            ("pay[.]my", Signs::FIGURE),
            ("０", Signs(Signs::FIGURE.0 | Signs::SET_WRONG.0)),
            (
                "100%",
                Signs(Signs::DIGIT.0 | Signs::FIGURE.0 | Signs::STRANGE.0),
            ),
            ("｛ a", Signs::STRANGE),
            ("a }", Signs(Signs::STRANGE.0 | Signs::BRACE.0)),
            ("a ", Signs::BLANK_AT_EDGE),
            ("a\n\tb", Signs::BLANK_AT_EDGE),
            ("a\u{A0}b", Signs::ODD_SPACE),
            ("好。。", Signs::TWO_MARKS),
            ("好a", Signs::SET_WRONG),
            ("请联系客服，说明情况。", Signs(0)),
        ] {
            let found = Signs(
                Signs::of(text).0
                    & !if text.is_ascii() {
                        Signs::SET_WRONG.0
                    } else {
                        0
                    },
            );
            assert_eq!(found, signs, "{text}");
        }
    }

    #[test]
    fn the_sorts_stand_in_order() {
        for (index, sort) in Sort::ALL.into_iter().enumerate() {
            assert_eq!(sort as usize, index);
        }
    }
}
