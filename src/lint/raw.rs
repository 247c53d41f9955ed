//! A file as it lies on the disk: what keeps it from being read, and what the eye does not see in it.

use std::io;
use std::sync::Arc;

use memchr::memchr;

use crate::domain::guard::misleading;
use crate::finding::{Finding, Rule, SourceFile};
use crate::unreadable::{Problem, Unreadable};

/// Turns bytes into a file that can be checked; byte order mark, encoding and line ends are judged here.
/// Of a file in another encoding nothing else can be said: see [`is_text`].
pub fn open(name: String, bytes: Vec<u8>, findings: &mut Vec<Finding>) -> Arc<SourceFile> {
    if let Some(text) = from_utf_16(&bytes) {
        let file = SourceFile::new(name, text);
        findings.push(Finding::new(Rule::NotUtf8, &file, 0..0).in_case("utf-16"));
        return file;
    }
    let (text, bad_byte) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (text, Some(offset))
        }
    };
    let has_mark = text.starts_with('\u{FEFF}');
    let mark = if has_mark { '\u{FEFF}'.len_utf8() } else { 0 };
    let text = if has_mark {
        text[mark..].to_owned()
    } else {
        text
    };
    let file = SourceFile::new(name, text);
    if let Some(offset) = bad_byte {
        let at = offset.saturating_sub(mark);
        findings.push(Finding::new(Rule::NotUtf8, &file, at..at));
        return file;
    }
    if has_mark {
        findings.push(Finding::new(Rule::ByteOrderMark, &file, 0..0));
    }
    line_ends(&file, findings);
    invisible(&file, findings);
    file
}

/// Whether a file is text that can be checked further, as far as these findings tell.
pub fn is_text(file: &Arc<SourceFile>, findings: &[Finding]) -> bool {
    !findings.iter().any(|finding| {
        finding.rule.keeps_file_from_being_read() && Arc::ptr_eq(&finding.file, file)
    })
}

/// The text of a file that is saved as UTF-16: it begins with the mark of that encoding, or with letters of ASCII that have
/// a zero beside them, which no text has.
fn from_utf_16(bytes: &[u8]) -> Option<String> {
    let (unit, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => (u16::from_be_bytes, rest),
        [1..=0x7F, 0, ..] => (u16::from_le_bytes, bytes),
        [0, 1..=0x7F, ..] => (u16::from_be_bytes, bytes),
        _ => return None,
    };
    let units = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    Some(
        char::decode_utf16(units)
            .map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect(),
    )
}

/// A file or folder that could not be read, as an empty file with the finding that says why: the rest is checked all the same.
pub fn unreadable(unreadable: &Unreadable, findings: &mut Vec<Finding>) -> Arc<SourceFile> {
    let file = SourceFile::at(&unreadable.path, "");
    let finding = |rule| Finding::new(rule, &file, 0..0);
    findings.push(match &unreadable.problem {
        Problem::TooLarge => finding(Rule::TooLarge),
        Problem::NotUtf8(_) => finding(Rule::NotUtf8),
        Problem::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            finding(Rule::Unreadable).with_phrase("reason", "unreadable-permission")
        }
        Problem::Io(error) => finding(Rule::Unreadable).with("reason", error.to_string()),
        Problem::Outside => finding(Rule::Unreadable).with_phrase("reason", "unreadable-outside"),
        Problem::NotAFile => {
            finding(Rule::Unreadable).with_phrase("reason", "unreadable-not-a-file")
        }
        Problem::TooMany => finding(Rule::Unreadable).with_phrase("reason", "unreadable-too-many"),
    });
    file
}

fn line_ends(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    let text = &file.text;
    if memchr(b'\r', text.as_bytes()).is_none() {
        return;
    }
    let is_plain = |place: usize| !text[..place].ends_with('\r');
    let mut plain = text
        .match_indices('\n')
        .filter(|(place, _)| is_plain(*place));
    let windows = text.find("\r\n");
    if let (Some(first_plain), Some(first_windows)) = (plain.next(), windows) {
        let odd = first_plain.0.max(first_windows);
        findings.push(Finding::new(Rule::MixedLineEnds, file, odd..odd));
    }
}

/// Characters that mislead, anywhere in the file, comments too; each place once.
fn invisible(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    let text = &file.text;
    for (place, character) in misleading(text) {
        let ends_line = character == '\r' && text[place + 1..].starts_with('\n');
        if character != '\t' && !ends_line {
            let span = place..place + character.len_utf8();
            let code = format!("U+{:04X}", u32::from(character));
            findings.push(Finding::new(Rule::ControlCharacter, file, span).with("code", code));
        }
    }
}
