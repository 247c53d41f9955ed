//! A file as it lies on the disk: what keeps it from being read, and what the eye does not see in it.

use std::sync::Arc;

use memchr::memchr;

use crate::domain::guard::misleading;
use crate::finding::{Finding, Rule, SourceFile};

/// Turns bytes into a file that can be checked; byte order mark, encoding and line ends are judged here.
pub fn open(name: String, bytes: Vec<u8>, findings: &mut Vec<Finding>) -> Arc<SourceFile> {
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
    let file = Arc::new(SourceFile { name, text });
    if has_mark {
        findings.push(Finding::new(Rule::ByteOrderMark, &file, 0..0));
    }
    if let Some(offset) = bad_byte {
        let at = offset.saturating_sub(mark);
        findings.push(Finding::new(Rule::NotUtf8, &file, at..at));
        return file;
    }
    line_ends(&file, findings);
    invisible(&file, findings);
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
