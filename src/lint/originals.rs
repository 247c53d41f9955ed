//! The `# en:` comments above translations: the English from which each was made.

use std::ops::Range;

use memchr::memrchr;

use crate::finding::{SourceFile, line_start};

/// What begins a comment that holds the original.
pub const MARK: &str = "# en:";
/// The same before a line that is not empty.
const MARKED: &str = "# en: ";

/// An original as it stands above a translation.
#[derive(Debug, PartialEq, Eq)]
pub struct Original {
    /// Its lines.
    pub lines: Vec<String>,
    /// The bytes of the comment lines, with their line ends.
    pub span: Range<usize>,
}

/// The original above the key that begins at this byte. A translator's notes may stand between the two.
pub fn above(file: &SourceFile, key_start: usize) -> Option<Original> {
    let text = &file.text;
    text.get(..key_start)?;
    let mut first = line_start(text, key_start);
    let mut end = first;
    let mut lines = Vec::new();
    while first > 0 {
        let start = line_start(text, first - 1);
        let line = &text[start..first - 1];
        if let Some(original) = original_in(line) {
            lines.push(original.to_owned());
        } else if lines.is_empty() && is_note(line) {
            end = start;
        } else {
            break;
        }
        first = start;
    }
    lines.reverse();
    (!lines.is_empty()).then_some(Original {
        lines,
        span: first..end,
    })
}

/// Whether the original stands right above the key that begins at this byte, as [`comment`] writes it, and says what English says
/// now: nearly all do. Of any other, [`above`] and [`difference`] tell.
pub fn is_unchanged(file: &SourceFile, key_start: usize, english: &str) -> bool {
    let Some(mut above) = file.text.get(..key_start) else {
        return false;
    };
    for now in english.trim_end().rsplit('\n') {
        let now = now.trim_end();
        let mark = if now.is_empty() { MARK } else { MARKED };
        let line = above.strip_suffix('\n');
        let line = line.and_then(|line| line.strip_suffix(now)?.strip_suffix(mark));
        let Some(before) = line.filter(|before| before.is_empty() || before.ends_with('\n')) else {
            return false;
        };
        above = before;
    }
    let before = above.strip_suffix('\n').unwrap_or(above);
    let start = memrchr(b'\n', before.as_bytes()).map_or(0, |end| end + 1);
    original_in(&before[start..]).is_none()
}

/// What a line says after the mark, if it is a comment that holds an original.
fn original_in(line: &str) -> Option<&str> {
    let comment = line.trim_start().strip_prefix('#')?;
    let original = comment.trim_start_matches(' ').strip_prefix("en")?;
    // People leave out the space or the colon, or type one of full width.
    let marked = original.trim_start_matches(' ').strip_prefix([':', '：']);
    let is_marked = marked.is_some() || original.trim_end().is_empty() || original.starts_with(' ');
    let original = marked.unwrap_or(original);
    is_marked.then(|| original.strip_prefix(' ').unwrap_or(original).trim_end())
}

/// Whether any line of a file begins with an original. Examples of rules show such comments, too, but indented.
pub fn stand_in(text: &str) -> bool {
    let is_one = |line: &str| line.starts_with('#') && original_in(line).is_some();
    text.lines().any(is_one)
}

/// A text with the line ends of a file.
pub fn with_line_ends_of(file: &str, text: &str) -> String {
    if file.contains("\r\n") {
        text.replace('\n', "\r\n")
    } else {
        text.to_owned()
    }
}

/// Whether a line is a comment that holds no original.
fn is_note(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('#') && original_in(line).is_none()
}

/// The lines of an English text as a comment holds them.
pub fn lines_of(english: &str) -> Vec<String> {
    english
        .trim_end()
        .split('\n')
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// The first line in which an English text has changed.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// The number of the line, from 0.
    pub line: usize,
    /// What it was.
    pub then: String,
    /// What it is.
    pub now: String,
}

/// The first line in which then and now differ; `None` if nothing has changed.
pub fn difference(original: &Original, english: &str) -> Option<Difference> {
    let now = lines_of(english);
    let first = (0..now.len().max(original.lines.len()))
        .find(|line| now.get(*line) != original.lines.get(*line))?;
    let line = |lines: &[String]| lines.get(first).cloned().unwrap_or_else(|| "–".to_owned());
    Some(Difference {
        line: first,
        then: line(&original.lines),
        now: line(&now),
    })
}

/// The comment lines for an English text.
pub fn comment(english: &str) -> String {
    let line = |line: &String| {
        if line.is_empty() {
            format!("{MARK}\n")
        } else {
            format!("{MARK} {line}\n")
        }
    };
    lines_of(english).iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_original_is_read_back_as_it_was_written() {
        let english = "Hello,\n\nOrder: { $order-id }\n";
        let text = format!(
            "[messages.refund]\n# a remark\n{}written = \"…\"\n",
            comment(english)
        );
        let key_start = text.find("written").unwrap();
        let file = SourceFile::new("ms.toml", text);
        let original = above(&file, key_start).unwrap();
        assert_eq!(difference(&original, english), None);
        assert!(is_unchanged(&file, key_start, english));
        for other in ["Order: { $order-id }", "Hello,\n\nNumber: { $order-id }\n"] {
            assert!(!is_unchanged(&file, key_start, other));
        }
        assert_eq!(
            difference(&original, "Hello,\n\nNumber: { $order-id }\n"),
            Some(Difference {
                line: 2,
                then: "Order: { $order-id }".to_owned(),
                now: "Number: { $order-id }".to_owned()
            })
        );
        assert!(file.text[original.span].starts_with("# en: Hello,\n# en:\n"));
        assert_eq!(above(&file, 0), None);
    }

    #[test]
    fn an_original_is_known_however_its_mark_is_written() {
        for mark in ["#en:", "# en :", "#  en:", "# en：", "# en"] {
            let text = format!("{mark} Two words\r\nkey = \"…\"\r\n");
            let key_start = text.find("key").unwrap();
            let file = SourceFile::new("ms.toml", text);
            let lines = above(&file, key_start).map(|original| original.lines);
            assert_eq!(
                lines.as_deref(),
                Some(&["Two words".to_owned()][..]),
                "{mark}"
            );
            assert!(stand_in(&file.text), "{mark}");
        }
        assert_eq!(original_in("# enough said"), None);
    }

    #[test]
    fn a_note_may_stand_between_an_original_and_its_key() {
        let text =
            "# en: Old\n# first note\n# en: Two\n# en: lines\n# second note\n#\nkey = \"…\"\n";
        let key_start = text.find("key").unwrap();
        let file = SourceFile::new("ms.toml", text);
        let original = above(&file, key_start).unwrap();
        assert_eq!(original.lines, ["Two", "lines"]);
        assert_eq!(difference(&original, "Two\nlines\n"), None);
        assert_eq!(&file.text[original.span], "# en: Two\n# en: lines\n");
        let other = SourceFile::new("ms.toml", "# en: One\none = \"…\"\n# note\nkey = \"…\"\n");
        assert_eq!(above(&other, other.text.find("key").unwrap()), None);
    }
}
