//! A question as it stands in the window: lines on a rail, and the place of the cursor. Nothing is written here.

use unicode_segmentation::UnicodeSegmentation;

use super::line::Line;
use super::look::{Look, Weight};
use crate::domain::han::is_wide_mark;
use crate::render::wrap::{width, wrap_with};

/// Lines are never longer than this, however wide the terminal.
const LONGEST_LINE: usize = 96;

/// The columns that a sign and the space after it take at the beginning of every line.
const SIGN: usize = 2;

/// The size of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub columns: usize,
    /// Rows.
    pub rows: usize,
}

impl Size {
    /// The columns of a line, the sign before it not counted.
    pub fn room(self) -> usize {
        self.columns.clamp(12, LONGEST_LINE) - SIGN
    }
}

/// The lines of a question, and where the cursor rests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The lines, painted.
    pub lines: Vec<String>,
    /// Row and column, from 0.
    pub cursor: (usize, usize),
}

impl Frame {
    /// What fits into so many rows: if there are too few, the last lines, where the answer is given.
    pub fn fit(mut self, rows: usize) -> Self {
        let surplus = self.lines.len().saturating_sub(rows.max(1));
        self.lines.drain(..surplus);
        self.cursor.0 = self.cursor.0.saturating_sub(surplus);
        self
    }

    /// Keeps so many rows of those that there are, the row of the cursor among them.
    pub fn keep(&mut self, rows: usize) {
        let rows = rows.max(1);
        let surplus = self.lines.len().saturating_sub(rows);
        let above = (self.cursor.0 + 1).saturating_sub(rows).min(surplus);
        self.lines.drain(..above);
        self.lines.truncate(rows);
        self.cursor.0 -= above;
    }

    /// Adds the line being typed, after its label or below it; the cursor rests in it.
    pub fn typed(&mut self, look: &Look, size: Size, label: &str, line: &Line) {
        const LEAST: usize = 4;
        // One column stays free for the cursor.
        let room = size.room() - 1;
        // A full-width colon has its space in itself.
        let gap = if label.ends_with(is_wide_mark) {
            ""
        } else {
            " "
        };
        let beside = width(label) + gap.len();
        let first = if beside + LEAST <= room { beside } else { 0 };
        let (pieces, cursor) = pieces(line, first, room);
        let mut label = on_rail(look, size, Weight::Low, label);
        let weight = if line.is_offer() {
            Weight::Low
        } else {
            Weight::Plain
        };
        let mut pieces = pieces.iter().map(|piece| look.paint(weight, piece));
        if first > 0
            && let (Some(label), Some(piece)) = (label.last_mut(), pieces.next())
        {
            *label += &format!("{gap}{piece}");
        }
        let row = self.lines.len() + label.len() - usize::from(first > 0) + cursor.0;
        self.cursor = (row, SIGN + cursor.1);
        let rail = look.rail();
        self.lines.extend(label);
        self.lines
            .extend(pieces.map(|piece| format!("{rail} {piece}")));
    }
}

/// A line in pieces that have room, the first of them so many columns less, and the row and column of its cursor.
fn pieces(line: &Line, first: usize, room: usize) -> (Vec<String>, (usize, usize)) {
    let mut pieces = vec![String::new()];
    let (mut row, mut used) = (0, first);
    let mut cursor = None;
    for (start, sign) in line.text().grapheme_indices(true) {
        if used + width(sign) > room {
            (row, used) = (row + 1, 0);
            pieces.push(String::new());
        }
        if start == line.cursor() {
            cursor = Some((row, used));
        }
        pieces[row].push_str(sign);
        used += width(sign);
    }
    (pieces, cursor.unwrap_or((row, used)))
}

/// The rows that inquire gives to what was typed, after so many columns of the same row, with the cursor after it.
pub fn rows_of_typed(typed: &str, before: usize, columns: usize) -> usize {
    let mut buffer = [0; 4];
    let (rows, _) = typed
        .chars()
        .chain([' '])
        .fold((1, before), |(row, used), sign| {
            let wide = width(sign.encode_utf8(&mut buffer));
            if sign == '\n' || used + wide > columns {
                (row + 1, wide)
            } else {
                (row, used + wide)
            }
        });
    rows
}

/// The question with its step counter, and as much help as leaves room for the answer.
pub fn head(
    look: &Look,
    size: Size,
    (ask, counter, help): (&str, Option<&str>, &[String]),
    rows: usize,
) -> Vec<String> {
    let mut lines = marked(look, size, (Weight::Active, look.signs.open), ask);
    if let Some(counter) = counter {
        let gap = "  ";
        if lines.len() == 1 && SIGN + width(ask) + gap.len() + width(counter) <= size.columns {
            lines[0] += &format!("{gap}{}", look.paint(Weight::Low, counter));
        } else {
            lines.extend(on_rail(look, size, Weight::Low, counter));
        }
    }
    for text in help.iter().flat_map(|text| text.split('\n')) {
        let more = on_rail(look, size, Weight::Low, text);
        if lines.len() + more.len() <= rows {
            lines.extend(more);
        }
    }
    lines
}

/// A text with a sign before its first line.
pub fn marked(look: &Look, size: Size, (weight, sign): (Weight, &str), text: &str) -> Vec<String> {
    let text_weight = match weight {
        Weight::Active => Weight::Strong,
        Weight::Danger => Weight::Plain,
        other => other,
    };
    let sign = look.paint(weight, sign);
    lines_of(text, size.room())
        .iter()
        .enumerate()
        .map(|(row, line)| {
            let sign = if row == 0 { sign.as_str() } else { " " };
            format!("{sign} {}", look.paint(text_weight, line))
        })
        .collect()
}

/// The lines of a text on the rail.
pub fn on_rail(look: &Look, size: Size, weight: Weight, text: &str) -> Vec<String> {
    let rail = look.rail();
    lines_of(text, size.room())
        .iter()
        .map(|line| format!("{rail} {}", look.paint(weight, line)))
        .collect()
}

/// The lines of a text, none of them wider than the room, whatever stands in it.
pub fn lines_of(text: &str, room: usize) -> Vec<String> {
    text.split('\n')
        .flat_map(|paragraph| match wrap_with(paragraph, room, "", "") {
            none if none.is_empty() => vec![String::new()],
            lines => lines,
        })
        .flat_map(|line| cut(&line, room))
        .collect()
}

/// What is too long for a line and cannot be wrapped, such as an address in a narrow window, in pieces: after a slash if
/// one stands in the second half.
fn cut(line: &str, room: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while width(rest) > room {
        let mut used = 0;
        let fitting = rest.graphemes(true).take_while(|sign| {
            used += width(sign);
            used <= room
        });
        let end: usize = fitting.map(str::len).sum();
        let end = end.max(rest.graphemes(true).next().map_or(0, str::len));
        let slash = rest[..end].rfind('/').map(|place| place + 1);
        let end = slash.filter(|slash| slash * 2 > end).unwrap_or(end);
        pieces.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    pieces.push(rest.to_owned());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_the_window() {
        assert_eq!(cut("abcdefg", 3), ["abc", "def", "g"]);
        assert_eq!(cut("退款了吗", 5), ["退款", "了吗"]);
        assert_eq!(cut("", 3), [""]);
        assert_eq!(
            lines_of(
                "See https://help.afterpay.com/hc/en-au/requests/new now",
                38
            ),
            [
                "See",
                "https://help.afterpay.com/hc/en-au/",
                "requests/new",
                "now"
            ]
        );
    }

    #[test]
    fn a_long_line_goes_on_below_and_the_cursor_with_it() {
        let look = Look::new(false, false);
        let drawn = |columns| {
            let mut frame = Frame::default();
            let line = Line::with("1234567890退款");
            frame.typed(&look, Size { columns, rows: 9 }, "Answer:", &line);
            frame
        };
        let frame = drawn(20);
        assert_eq!(frame.lines, ["| Answer: 123456789", "| 0退款"]);
        assert_eq!(frame.cursor, (1, 7));
        let last = frame.fit(1);
        assert_eq!((last.lines.len(), last.cursor), (1, (0, 7)));
        // A full-width colon needs no space behind it.
        let mut frame = Frame::default();
        let line = Line::with("gopay.txt");
        frame.typed(
            &look,
            Size {
                columns: 20,
                rows: 9,
            },
            "回答：",
            &line,
        );
        assert_eq!(frame.lines, ["| 回答：gopay.txt"]);
        assert_eq!(frame.cursor, (0, 17));
        // Beside the label there would be hardly any room.
        let frame = drawn(14);
        assert_eq!(frame.lines, ["| Answer:", "| 1234567890", "| 退款"]);
        assert_eq!(frame.cursor, (2, 6));
    }
}
