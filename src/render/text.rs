//! Blocks as terminal text.

use std::fmt::Write as _;

use comfy_table::{Cell, ContentArrangement, Table, presets};

use super::blocks::Block;
use super::wrap::{width, wrap_each, wrap_with};

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

/// The room for a page to begin with, in bytes.
const USUAL_PAGE: usize = 8 * 1024;

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
        text: String::with_capacity(USUAL_PAGE),
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
            Block::Table { head, rows } => {
                let has_room = self.columns >= NARROWEST_TABLE;
                match has_room.then(|| arranged(head, rows, self.columns - 2)) {
                    Some(Some(cells)) => self.table(cells),
                    _ => self.list(rows),
                }
            }
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

    /// The cells have been wrapped by our own rules: the table crate would cut numbers and addresses.
    fn table(&mut self, rows: Vec<Vec<String>>) {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY);
        table.set_content_arrangement(ContentArrangement::Disabled);
        let mut rows = rows
            .into_iter()
            .map(|row| row.into_iter().map(Cell::new_owned).collect::<Vec<_>>());
        table.set_header(rows.next().unwrap_or_default());
        rows.for_each(|row| {
            table.add_row(row);
        });
        for line in table.lines() {
            self.line(Style::Plain, "  ", line.trim_end());
        }
    }
}

/// The rows of a table, the head first, each cell wrapped into its column. Each column is as wide as it needs; if that is too
/// much, the widest give way, but never below their longest piece. `None` if that does not fit.
fn arranged(head: &[String], rows: &[Vec<String>], columns: usize) -> Option<Vec<Vec<String>>> {
    const PADDING: usize = 2;
    let rows = || [head].into_iter().chain(rows.iter().map(Vec::as_slice));
    let mut natural = vec![0; head.len()];
    for row in rows() {
        for (natural, cell) in natural.iter_mut().zip(row) {
            *natural = cell.lines().map(width).fold(*natural, usize::max);
        }
    }
    let mut least = vec![NARROWEST_COLUMN; head.len()];
    let room = columns.saturating_sub(PADDING * head.len() + head.len().saturating_sub(1));
    loop {
        let widths = shrunk(natural.clone(), &least, room)?;
        let mut longest = widths.clone();
        let cells = rows()
            .map(|row| {
                let columns = row.iter().zip(&widths).zip(&natural).zip(&mut longest);
                let cells = columns.map(|(((cell, width), natural), longest)| {
                    if natural <= width {
                        return cell.clone();
                    }
                    let (wrapped, wide) = wrapped(cell, *width);
                    *longest = wide.max(*longest);
                    wrapped
                });
                cells.collect()
            })
            .collect();
        if longest == widths {
            return Some(cells);
        }
        for (least, (longest, width)) in least.iter_mut().zip(longest.iter().zip(&widths)) {
            if longest > width {
                *least = *longest;
            }
        }
    }
}

/// A cell wrapped at a width, and how wide it came out: wider where something cannot be broken.
fn wrapped(cell: &str, columns: usize) -> (String, usize) {
    let (mut wrapped, mut wide) = (String::with_capacity(cell.len() + 8), 0);
    for line in cell.lines() {
        wrap_each(line, columns, "", "", |_, piece| {
            wrapped.push_str(piece);
            wrapped.push('\n');
            wide = wide.max(width(piece));
        });
    }
    wrapped.pop();
    (wrapped, wide)
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
