//! Blocks as terminal text.

use std::fmt::Write as _;

use comfy_table::{Cell, ContentArrangement, Table, presets};

use super::blocks::Block;
use super::wrap::{width, wrap, wrap_each, wrap_with};

/// How terminal text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Columns of the terminal.
    pub columns: usize,
    /// Whether colour and weight may be used.
    pub styled: bool,
    /// Whether words to copy are wrapped too: in a terminal yes, in a file or pipe they stay in whole paragraphs.
    pub wraps_verbatim: bool,
}

impl Layout {
    /// The layout of a file: no colour, and words to copy in whole paragraphs.
    pub fn file() -> Self {
        Self {
            columns: 80,
            styled: false,
            wraps_verbatim: false,
        }
    }
}

/// Below this width a table becomes a list.
pub const NARROWEST_TABLE: usize = 60;

/// A column of a table is never made narrower than this.
const NARROWEST_COLUMN: usize = 8;

/// Lines are never longer than this, however wide the terminal: longer ones are hard to read.
pub const LONGEST_LINE: usize = 96;

#[derive(Clone, Copy)]
enum Style {
    Plain,
    Strong,
    Heading,
    Danger,
    Dim,
}

/// The page as text that ends in a line break.
pub fn render(blocks: &[Block], layout: Layout) -> String {
    let mut page = Page {
        columns: layout.columns.clamp(20, LONGEST_LINE),
        layout,
        text: String::new(),
    };
    for block in blocks {
        page.block(block);
    }
    page.text
}

struct Page {
    columns: usize,
    layout: Layout,
    text: String,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.lines(Style::Strong, text, "", ""),
            Block::Heading { text, danger } => {
                self.text.push('\n');
                self.lines(
                    if *danger {
                        Style::Danger
                    } else {
                        Style::Heading
                    },
                    text,
                    "",
                    "",
                );
            }
            Block::Paragraph(text) => self.lines(Style::Plain, text, "  ", "  "),
            Block::Note(text) => self.lines(Style::Dim, text, "  ", "  "),
            Block::Bullets(items) => items
                .iter()
                .for_each(|item| self.lines(Style::Plain, item, "  - ", "    ")),
            Block::Steps(items) => self.steps(items),
            Block::Checklist(items) => {
                for (done, item) in items {
                    self.lines(
                        Style::Plain,
                        item,
                        if *done { "  [x] " } else { "  [ ] " },
                        "      ",
                    );
                }
            }
            Block::Contact { value, notes } => {
                self.lines(Style::Strong, value, "  ", "  ");
                notes
                    .iter()
                    .for_each(|note| self.lines(Style::Dim, note, "    ", "    "));
            }
            Block::Changes(lines) => {
                for (is_new, line) in lines {
                    let mark = if *is_new { "  + " } else { "  - " };
                    self.lines(Style::Plain, line, mark, "    ");
                }
            }
            Block::Verbatim(text) => {
                self.text.push('\n');
                if self.layout.wraps_verbatim {
                    text.lines()
                        .for_each(|paragraph| self.lines(Style::Plain, paragraph, "", ""));
                } else {
                    self.text.push_str(text);
                    self.text.push('\n');
                }
                self.text.push('\n');
            }
            Block::Command(text) => self.command(text),
            Block::Table { head, rows } => match column_widths(head, rows, self.columns - 2) {
                Some(widths) if self.columns >= NARROWEST_TABLE => self.table(head, rows, &widths),
                _ => self.list(rows),
            },
        }
    }

    fn lines(&mut self, style: Style, text: &str, first: &str, others: &str) {
        wrap_each(text, self.columns, first, others, |begin, line| {
            if line.is_empty() {
                self.line(style, begin.trim_end(), "");
            } else {
                self.line(style, begin, line);
            }
        });
    }

    fn line(&mut self, style: Style, begin: &str, line: &str) {
        // ECMA-48 SGR: 1 bold, 2 faint, 31 red, 36 cyan.
        let code = match style {
            Style::Plain => "",
            Style::Strong => "1",
            Style::Heading => "1;36",
            Style::Danger => "1;31",
            Style::Dim => "2",
        };
        if self.layout.styled && !code.is_empty() && !(begin.is_empty() && line.is_empty()) {
            let _ = writeln!(self.text, "\u{1b}[{code}m{begin}{line}\u{1b}[0m");
        } else {
            self.text.push_str(begin);
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// A command stays one command when it is copied: a line that goes on ends in a backslash, as shells want it.
    fn command(&mut self, text: &str) {
        const GOES_ON: &str = " \\";
        let columns = if self.layout.wraps_verbatim {
            self.columns
        } else {
            usize::MAX
        };
        let mut lines = wrap_with(text, columns, "  ", "    ");
        if lines.len() > 1 {
            lines = wrap_with(text, columns - GOES_ON.len(), "  ", "    ");
        }
        let last = lines.len().saturating_sub(1);
        for (index, line) in lines.iter().enumerate() {
            let end = if index < last { GOES_ON } else { "" };
            self.line(Style::Plain, line, end);
        }
    }

    fn steps(&mut self, items: &[String]) {
        let digits = items.len().to_string().len();
        for (index, item) in items.iter().enumerate() {
            let first = format!("  {:>digits$}. ", index + 1);
            self.lines(Style::Plain, item, &first, &" ".repeat(first.len()));
        }
    }

    /// A table that does not fit: the first cell of a row, the others below it.
    fn list(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let Some((first, rest)) = row.split_first() else {
                continue;
            };
            self.lines(Style::Strong, first, "  ", "  ");
            for cell in rest.iter().filter(|cell| !cell.is_empty()) {
                self.lines(Style::Plain, cell, "    ", "    ");
            }
        }
    }

    /// Cells are wrapped by our own rules first: the table crate would cut numbers and addresses.
    fn table(&mut self, head: &[String], rows: &[Vec<String>], widths: &[usize]) {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY);
        table.set_content_arrangement(ContentArrangement::Disabled);
        let wrapped = |row: &[String]| -> Vec<Cell> {
            let cells = row.iter().zip(widths).map(|(cell, width)| {
                let lines: Vec<String> = cell.lines().flat_map(|line| wrap(line, *width)).collect();
                Cell::new(lines.join("\n"))
            });
            cells.collect()
        };
        table.set_header(wrapped(head));
        rows.iter().for_each(|row| {
            table.add_row(wrapped(row));
        });
        for line in table.to_string().lines() {
            self.line(Style::Plain, "  ", line.trim_end());
        }
    }
}

/// Each column as wide as it needs; if that is too much, the widest give way, but never below their longest piece. `None` if that does not fit.
fn column_widths(head: &[String], rows: &[Vec<String>], columns: usize) -> Option<Vec<usize>> {
    const PADDING: usize = 2;
    let lines = |column: usize| {
        let rows = rows.iter().map(Vec::as_slice).chain([head]);
        let cells = rows.filter_map(move |row| row.get(column));
        cells.flat_map(|cell| cell.lines())
    };
    let natural = |column| lines(column).map(width).max().unwrap_or(0);
    // The longest line of a column whose cells are wrapped at a width; longer than that where something cannot be broken.
    let longest = |column, width_of_column| {
        let mut longest = 0;
        for line in lines(column) {
            wrap_each(line, width_of_column, "", "", |_, piece| {
                longest = longest.max(width(piece));
            });
        }
        longest
    };
    let natural: Vec<usize> = (0..head.len()).map(natural).collect();
    let mut least = vec![NARROWEST_COLUMN; head.len()];
    let room = columns.saturating_sub(PADDING * head.len() + head.len().saturating_sub(1));
    loop {
        let widths = shrunk(natural.clone(), &least, room)?;
        let longest: Vec<usize> = (0..widths.len())
            .map(|column| longest(column, widths[column]))
            .collect();
        if longest
            .iter()
            .zip(&widths)
            .all(|(longest, width)| longest <= width)
        {
            return Some(widths);
        }
        for (least, (longest, width)) in least.iter_mut().zip(longest.iter().zip(&widths)) {
            if longest > width {
                *least = *longest;
            }
        }
    }
}

/// The widths, the widest of them narrowed until they fit into the room; `None` if they would become narrower than the least.
fn shrunk(mut widths: Vec<usize>, least: &[usize], room: usize) -> Option<Vec<usize>> {
    while widths.iter().sum::<usize>() > room {
        let shrinkable = (0..widths.len()).filter(|column| widths[*column] > least[*column]);
        let widest = shrinkable.max_by_key(|column| widths[*column])?;
        widths[widest] -= 1;
    }
    Some(widths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_stays_one_command_when_it_is_copied() {
        let command =
            "helpme afterpay problem=refund refund-kind=agreed can-log-in=yes region=AU -l ms";
        let shown = |columns, wraps_verbatim| {
            let layout = Layout {
                columns,
                styled: false,
                wraps_verbatim,
            };
            render(&[Block::Command(command.to_owned())], layout)
        };
        assert_eq!(
            shown(40, true),
            "  helpme afterpay problem=refund \\\n    refund-kind=agreed can-log-in=yes \\\n    region=AU -l ms\n"
        );
        for columns in 20..100 {
            // As a shell reads it: a backslash at the end of a line joins it with the next.
            let read = shown(columns, true).replace("\\\n", "");
            assert_eq!(
                read.split_whitespace().collect::<Vec<_>>().join(" "),
                command
            );
            assert_eq!(shown(columns, false), format!("  {command}\n"));
        }
    }
}
