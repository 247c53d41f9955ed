//! Two languages side by side, line for line: the customer's and the agent's.

use std::fmt::Write as _;

use super::blocks::Block;
use super::markdown::escape;
use super::parts::{Part, pair};
use super::text::{LONGEST_LINE, Layout, NARROWEST_TABLE};
use super::wrap::{width, wrap_with};

/// What stands between the two.
const RULE: &str = " │ ";

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Plain,
    Heading,
    Danger,
    Dim,
}

/// A line in both languages, before it is wrapped.
struct Row {
    look: Look,
    first: String,
    others: String,
    texts: [String; 2],
}

/// Both pages as terminal text; in a narrow terminal one language under the other.
pub fn text(left: &[Part], right: &[Part], names: [&str; 2], layout: Layout) -> String {
    let is_narrow = layout.columns < NARROWEST_TABLE;
    let columns = layout.columns.clamp(20, 2 * LONGEST_LINE + width(RULE));
    let mut text = String::new();
    let head = Row {
        look: Look::Dim,
        first: String::new(),
        others: String::new(),
        texts: names.map(str::to_owned),
    };
    for row in std::iter::once(head).chain(rows(left, right)) {
        if matches!(row.look, Look::Heading | Look::Danger) {
            text.push('\n');
        }
        let lines = if is_narrow {
            stacked(&row, columns)
        } else {
            beside(&row, (columns - width(RULE)) / 2)
        };
        for line in lines {
            text.push_str(&painted(&line, row.look, layout.styled));
            text.push('\n');
        }
    }
    text
}

fn beside(row: &Row, half: usize) -> Vec<String> {
    if row.texts[0] == row.texts[1] && width(&row.texts[0]) + width(&row.first) > half {
        // An address that is the same in both and too long for one: it stands whole, once.
        return column(&row.texts[0], row, 2 * half + width(RULE));
    }
    let [left, right] = row.texts.each_ref().map(|text| column(text, row, half));
    let longest = left.len().max(right.len());
    let cell = |lines: &[String], line: usize| lines.get(line).cloned().unwrap_or_default();
    let lines = (0..longest).map(|line| {
        let left = cell(&left, line);
        let gap = " ".repeat(half.saturating_sub(width(&left)));
        format!("{left}{gap}{RULE}{}", cell(&right, line))
            .trim_end()
            .to_owned()
    });
    lines.collect()
}

/// The second language under the first, set in by two columns.
fn stacked(row: &Row, columns: usize) -> Vec<String> {
    let [left, right] = row
        .texts
        .each_ref()
        .map(|text| column(text, row, columns - 2));
    if row.texts[0] == row.texts[1] {
        return left;
    }
    let below = right.into_iter().map(|line| format!("  {line}"));
    left.into_iter().chain(below).collect()
}

fn column(text: &str, row: &Row, columns: usize) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    wrap_with(text, columns, &row.first, &row.others)
}

fn painted(line: &str, look: Look, styled: bool) -> String {
    // ECMA-48 SGR: 1 bold, 2 faint, 31 red, 36 cyan.
    let code = match look {
        Look::Plain => "",
        Look::Heading => "1;36",
        Look::Danger => "1;31",
        Look::Dim => "2",
    };
    if styled && !code.is_empty() && !line.is_empty() {
        format!("\u{1b}[{code}m{line}\u{1b}[0m")
    } else {
        line.to_owned()
    }
}

/// Both pages as Markdown: a table with a column for each language.
pub fn markdown(left: &[Part], right: &[Part], names: [&str; 2]) -> String {
    let mut text = format!("| {} | {} |\n| --- | --- |\n", names[0], names[1]);
    for row in rows(left, right) {
        let cells = row.texts.map(|text| {
            let cell = escape(&text).replace('|', "\\|").replace('\n', "<br>");
            match row.look {
                _ if cell.is_empty() => cell,
                Look::Heading | Look::Danger => format!("**{cell}**"),
                Look::Dim => format!("*{cell}*"),
                Look::Plain => format!("{}{cell}", row.first.trim_start()),
            }
        });
        if cells.iter().any(|cell| !cell.is_empty()) {
            let _ = writeln!(text, "| {} | {} |", cells[0], cells[1]);
        }
    }
    text
}

fn rows(left: &[Part], right: &[Part]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (left, right) in pair(left, right) {
        let mut sides = [left, right].map(|block| block.map(lines).unwrap_or_default());
        let longest = sides.iter().map(Vec::len).max().unwrap_or(0);
        let mut shared = sides[0].clone();
        if shared.len() < longest {
            shared.clone_from(&sides[1]);
        }
        sides
            .iter_mut()
            .for_each(|side| side.resize_with(longest, Line::default));
        let [left, right] = sides;
        for ((like, left), right) in shared.into_iter().zip(left).zip(right) {
            rows.push(Row {
                look: like.look,
                first: like.first,
                others: like.others,
                texts: [left.text, right.text],
            });
        }
    }
    rows
}

#[derive(Clone)]
struct Line {
    look: Look,
    first: String,
    others: String,
    text: String,
}

impl Default for Line {
    fn default() -> Self {
        Self::new(Look::Plain, "", "", "")
    }
}

impl Line {
    fn new(look: Look, first: impl Into<String>, others: &str, text: &str) -> Self {
        Self {
            look,
            first: first.into(),
            others: others.to_owned(),
            text: text.to_owned(),
        }
    }
}

fn lines(block: &Block) -> Vec<Line> {
    let listed = |items: &[String], first: &dyn Fn(usize) -> String| -> Vec<Line> {
        items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| {
                let first = first(index);
                let others = " ".repeat(first.len());
                item.split('\n').enumerate().map(move |(line, text)| {
                    let first = if line == 0 { &first } else { &others };
                    Line::new(Look::Plain, first.clone(), &others, text)
                })
            })
            .collect()
    };
    match block {
        Block::Title(text) => vec![Line::new(Look::Heading, "", "", text)],
        Block::Heading { text, danger } => {
            let look = if *danger { Look::Danger } else { Look::Heading };
            vec![Line::new(look, "", "", text)]
        }
        Block::Paragraph(text) => text
            .split('\n')
            .map(|text| Line::new(Look::Plain, "", "", text))
            .collect(),
        Block::Note(text) => vec![Line::new(Look::Dim, "", "", text)],
        Block::Bullets(items) => listed(items, &|_| "- ".to_owned()),
        Block::Steps(items) => listed(items, &|index| format!("{}. ", index + 1)),
        Block::Checklist(items) => items
            .iter()
            .map(|(done, text)| {
                let first = if *done { "[x] " } else { "[ ] " };
                Line::new(Look::Plain, first, "    ", text)
            })
            .collect(),
        Block::Contact { value, notes } => {
            let notes = notes
                .iter()
                .map(|note| Line::new(Look::Dim, "  ", "  ", note));
            [Line::new(Look::Plain, "", "", value)]
                .into_iter()
                .chain(notes)
                .collect()
        }
        Block::Changes(lines) => lines
            .iter()
            .map(|(is_new, text)| {
                let first = if *is_new { "+ " } else { "- " };
                Line::new(Look::Plain, first, "  ", text)
            })
            .collect(),
        Block::Verbatim(text) => text
            .split('\n')
            .map(|text| Line::new(Look::Plain, "", "", text))
            .collect(),
        Block::Command(text) => vec![Line::new(Look::Plain, "", "  ", text)],
        Block::Table { rows, .. } => rows
            .iter()
            .map(|row| Line::new(Look::Plain, "", "  ", &row.join(" · ")))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Vec<Part> {
        vec![Part {
            name: "steps".to_owned(),
            block: Block::Steps(vec![text.to_owned(), text.to_owned()]),
        }]
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_the_rule_stands_straight() {
        let (left, right) = (
            page("Open the app, choose Help, then Contact us and describe the matter."),
            page("打开应用，进入“帮助”，选择“联系我们”，然后说明情况。"),
        );
        for columns in [60, 80, 120, 200] {
            let layout = Layout {
                columns,
                styled: false,
                wraps_verbatim: true,
            };
            let shown = text(&left, &right, ["en", "zh"], layout);
            let rules: Vec<usize> = shown
                .lines()
                .filter_map(|line| Some(width(&line[..line.find('│')?])))
                .collect();
            assert!(rules.len() > 2, "{shown}");
            assert!(rules.iter().all(|place| *place == rules[0]), "{shown}");
            assert!(shown.lines().all(|line| width(line) <= columns), "{shown}");
        }
    }

    #[test]
    fn in_a_narrow_terminal_nothing_stands_beside_anything() {
        let layout = Layout {
            columns: 40,
            styled: false,
            wraps_verbatim: true,
        };
        let shown = text(&page("One"), &page("一"), ["en", "zh"], layout);
        assert_eq!(shown, "en\n  zh\n1. One\n  1. 一\n2. One\n  2. 一\n");
    }
}
