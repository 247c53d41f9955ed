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
            format!("- **{}**{notes}", escape(value))
        }
        Block::Verbatim(text) => {
            // A fence longer than any run of backquotes in the text (CommonMark, 4.5).
            let longest = text
                .split(|character| character != '`')
                .map(str::len)
                .max()
                .unwrap_or(0);
            let fence = "`".repeat(longest.max(2) + 1);
            format!("{fence}text\n{text}\n{fence}")
        }
        Block::Command(text) => format!("`{text}`"),
        Block::Table { head, rows } => {
            let row = |cells: &[String]| {
                format!(
                    "| {} |",
                    cells
                        .iter()
                        .map(|cell| escape(cell).replace('|', "\\|").replace('\n', "<br>"))
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

/// A text whose line ends stay line ends (`CommonMark`, 6.7), with the others set in.
fn broken(text: &str, indent: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(escape).collect();
    lines.join(&format!("  \n{indent}"))
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
