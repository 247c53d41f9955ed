//! Blocks as Markdown (`CommonMark`, with the tables and task lists of GitHub).

use std::fmt::Write as _;

use super::blocks::Block;

/// The page as Markdown that ends in a line break.
pub fn render(blocks: &[Block]) -> String {
    let pages: Vec<String> = blocks.iter().map(block).collect();
    let mut page = pages.join("\n\n");
    page.push('\n');
    page
}

fn block(block: &Block) -> String {
    match block {
        Block::Title(text) => format!("# {}", escape(text)),
        Block::Heading { text, .. } => format!("## {}", escape(text)),
        Block::Paragraph(text) => broken(text, ""),
        Block::Note(text) => format!("*{}*", escape(text)),
        Block::Bullets(items) => list(items.iter().map(|item| format!("- {}", broken(item, "  ")))),
        Block::Steps(items) => list(
            items
                .iter()
                .enumerate()
                .map(|(index, item)| format!("{}. {}", index + 1, broken(item, "   "))),
        ),
        Block::Checklist(items) => {
            list(items.iter().map(|(done, item)| {
                format!("- [{}] {}", if *done { 'x' } else { ' ' }, escape(item))
            }))
        }
        Block::Contact { value, notes } => {
            let notes: String = notes.iter().fold(String::new(), |mut text, note| {
                let _ = write!(text, "  \n  {}", escape(note));
                text
            });
            format!("- **{}**{notes}", linked(value))
        }
        Block::Verbatim(text) => fenced("text", text),
        Block::Changes(lines) => {
            let lines = lines.iter().map(|(is_new, line)| {
                let mark = if *is_new { '+' } else { '-' };
                format!("{mark} {line}")
            });
            fenced("diff", &list(lines))
        }
        Block::Command(text) => format!("`{text}`"),
        Block::Table { head, rows } => {
            let row = |cells: &[String]| {
                format!(
                    "| {} |",
                    cells
                        .iter()
                        .map(|cell| {
                            let lines: Vec<String> = cell.lines().map(linked).collect();
                            lines.join("<br>").replace('|', "\\|")
                        })
                        .collect::<Vec<_>>()
                        .join(" | ")
                )
            };
            let rule = format!("|{}", " --- |".repeat(head.len()));
            list(
                [row(head), rule]
                    .into_iter()
                    .chain(rows.iter().map(|cells| row(cells))),
            )
        }
    }
}

/// Words in a fence longer than any run of backquotes in them (`CommonMark`, 4.5).
fn fenced(language: &str, text: &str) -> String {
    let runs = text.split(|character| character != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or(0).max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}")
}

/// A text whose line ends stay line ends (`CommonMark`, 6.7), with the others set in.
fn broken(text: &str, indent: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(escape).collect();
    lines.join(&format!("  \n{indent}"))
}

/// A line that is a web address becomes a link (`CommonMark`, 6.5); not every reader makes one by itself.
fn linked(line: &str) -> String {
    let is_address = ["https://", "http://"]
        .iter()
        .any(|scheme| line.starts_with(scheme));
    if is_address
        && !line
            .contains(|character: char| character.is_whitespace() || matches!(character, '<' | '>'))
    {
        format!("<{line}>")
    } else {
        escape(line)
    }
}

fn list(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// Characters that Markdown would take for its own get a backslash (`CommonMark`, 2.4).
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    if escaped.starts_with(['#', '+', '-']) {
        escaped.insert(0, '\\');
    }
    escaped
}
