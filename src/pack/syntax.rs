//! Why a file is not TOML, in words for people who do not program.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::{Finding, Rule, SourceFile, line_start};

/// Signs that editors and input methods for Chinese put in the place of those of TOML, each with the right one.
const OTHER_SIGNS: &[(&str, &str)] = &[
    ("“”„‟＂「」『』‘’＇", "\""),
    ("＝：:", "="),
    ("［【", "["),
    ("］】", "]"),
    ("｛", "{"),
    ("｝", "}"),
    ("，、", ","),
    ("。．", "."),
    ("＃", "#"),
];

/// The finding for what the TOML reader could not read. The reason that the reader itself gives is English, and told
/// only where the line shows no slip that people often make.
pub fn finding(file: &Arc<SourceFile>, span: Range<usize>, reason: &str) -> Finding {
    let new = |span| Finding::new(Rule::TomlSyntax, file, span);
    if let Some(escaped) = unknown_escape(&file.text, span.start) {
        let written = file.text[escaped.clone()].to_owned();
        return new(escaped).in_case("backslash").with("found", written);
    }
    let start = line_start(&file.text, span.start);
    let line = file.text[start..].lines().next().unwrap_or_default();
    let at = (span.start - start).min(line.len());
    let in_file = |place: Range<usize>| start + place.start..start + place.end;
    match Slip::in_line(line, at, reason) {
        Some(Slip::OtherSign(place, wanted)) => {
            let written = &line[place.clone()];
            let finding = new(in_file(place)).in_case("other-sign");
            finding.with("found", written).with("wanted", wanted)
        }
        Some(Slip::Quote(place)) => new(in_file(place)).in_case("quote"),
        Some(Slip::BehindQuote(place)) => new(in_file(place)).in_case("behind-quote"),
        Some(Slip::Date(place)) => {
            let written = &line[place.clone()];
            new(in_file(place)).in_case("date").with("found", written)
        }
        Some(Slip::Boolean(place)) => {
            let written = &line[place.clone()];
            let wanted = written.to_ascii_lowercase();
            let finding = new(in_file(place)).in_case("boolean");
            finding.with("found", written).with("wanted", wanted)
        }
        Some(Slip::Missing(sign)) => new(span).in_case("missing-sign").with("wanted", sign),
        None => new(span).with("reason", reason),
    }
}

/// A backslash before a character that it does not change, if the reader stopped there.
fn unknown_escape(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?.strip_suffix('\\')?.len();
    let after = text[at..].chars().next()?;
    (!after.is_ascii_control()).then(|| before..at + after.len_utf8())
}

/// A slip that people often make, with its bytes in the line.
enum Slip {
    /// A sign that looks like the one of TOML that is wanted.
    OtherSign(Range<usize>, &'static str),
    /// A text without a quote at its beginning or its end.
    Quote(Range<usize>),
    /// Something behind the closing quote.
    BehindQuote(Range<usize>),
    /// A day that is not written year first, or does not exist.
    Date(Range<usize>),
    /// A truth value that is not written small.
    Boolean(Range<usize>),
    /// This sign is not there.
    Missing(&'static str),
}

impl Slip {
    /// The slip in a line at or near the byte where the reader stopped.
    fn in_line(line: &str, at: usize, reason: &str) -> Option<Self> {
        let signs = Signs::of(line);
        if let Some((place, wanted)) = signs.other {
            return Some(Self::OtherSign(place, wanted));
        }
        if let Some(open) = signs.open_quote {
            let text = line[open..].trim_end();
            return Some(match text.char_indices().next_back() {
                Some((place, last)) if place > 0 && right_sign(last) == Some("\"") => {
                    Self::OtherSign(open + place..open + text.len(), "\"")
                }
                _ => Self::Quote(open..open + text.len()),
            });
        }
        let before = line.get(..at)?.trim_end();
        if reason.starts_with("unexpected key or value") && before.ends_with(['"', '\'']) {
            return Some(Self::BehindQuote(at..line.len()));
        }
        let missing = [
            ("key with no value", "="),
            ("unclosed table", "]"),
            ("missing comma", ","),
        ];
        if let Some((_, sign)) = missing.iter().find(|(said, _)| reason.starts_with(said)) {
            return Some(Self::Missing(sign));
        }
        value_around(line, at).and_then(Self::in_value)
    }

    /// The slip in a value without quotes.
    fn in_value(value: Value<'_>) -> Option<Self> {
        let Value { key, text, place } = value;
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let is_day = (4..=8).contains(&digits)
            && text.chars().all(|sign| {
                sign.is_ascii_digit() || matches!(sign, '-' | '/' | '.' | '年' | '月' | '日')
            });
        if is_day || key == "checked" {
            return Some(Self::Date(place));
        }
        if ["true", "false"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
        {
            return Some(Self::Boolean(place));
        }
        let is_text = text.is_empty() || text.starts_with(char::is_alphabetic);
        is_text.then_some(Self::Quote(place))
    }
}

/// A value in a line.
struct Value<'a> {
    /// The key to which it belongs.
    key: &'a str,
    /// How it is written.
    text: &'a str,
    /// Its bytes in the line.
    place: Range<usize>,
}

/// The value at this byte: from the equals sign before it to the next comma, closing brace or comment.
fn value_around(line: &str, at: usize) -> Option<Value<'_>> {
    let equals = line[..at].rfind('=')?;
    let before = line[..equals].trim_end();
    let key = before
        .rsplit([' ', '{', ',', '\t'])
        .next()
        .unwrap_or_default();
    let behind = &line[equals + 1..];
    let text = behind.split([',', '}', '#']).next().unwrap_or(behind);
    let start = equals + 1 + text.len() - text.trim_start().len();
    let text = text.trim();
    Some(Value {
        key,
        text,
        place: start..start + text.len(),
    })
}

/// The sign of TOML for which another one was probably written.
fn right_sign(written: char) -> Option<&'static str> {
    let mut signs = OTHER_SIGNS.iter();
    let found = signs.find(|(others, _)| others.contains(written));
    found.map(|(_, right)| *right)
}

/// What a line shows outside its texts and its comment.
#[derive(Default)]
struct Signs {
    /// Where a text begins that does not end in the line.
    open_quote: Option<usize>,
    /// The first sign that looks like one of TOML, and the right one, if no text is left open before it.
    other: Option<(Range<usize>, &'static str)>,
}

impl Signs {
    fn of(line: &str) -> Self {
        let mut found = Self::default();
        let mut at = 0;
        while let Some(sign) = line[at..].chars().next() {
            match sign {
                '#' => break,
                // A text of several lines may end in any later one.
                '"' | '\'' if line[at..].starts_with(&sign.to_string().repeat(3)) => break,
                '"' | '\'' => {
                    let Some(length) = end_of_text(&line[at..], sign) else {
                        found.open_quote = Some(at);
                        break;
                    };
                    at += length;
                    continue;
                }
                _ => {
                    let right = right_sign(sign).filter(|right| may_stand(right, &line[..at]));
                    if let Some(right) = right {
                        found.other = Some((at..at + sign.len_utf8(), right));
                        break;
                    }
                }
            }
            at += sign.len_utf8();
        }
        found
    }
}

/// Whether a sign of TOML may stand behind this part of a line. In the middle of a sentence none may: it belongs to a text of
/// several lines.
fn may_stand(sign: &str, before: &str) -> bool {
    let before = before.trim();
    let is_key = |sign: char| sign.is_ascii_alphanumeric() || "-_.\"'“”‘’＂＇".contains(sign);
    if sign == "=" {
        return !before.is_empty() && before.chars().all(is_key);
    }
    before.is_empty()
        || before.starts_with(['[', '［', '【'])
        || before.ends_with(['=', ',', '[', ']', '{', '}', '"', '\''])
}

/// The length of a text in quotes, if it ends in the line.
fn end_of_text(text: &str, quote: char) -> Option<usize> {
    let mut is_escaped = false;
    for (place, sign) in text.char_indices().skip(1) {
        if is_escaped {
            is_escaped = false;
        } else if sign == quote {
            return Some(place + 1);
        } else {
            is_escaped = sign == '\\' && quote == '"';
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::reader;

    /// What is told of a file: the case of the rule, and the bytes that are pointed at.
    fn told(text: &str) -> Vec<(Option<&'static str>, String)> {
        let file = SourceFile::new("zh.toml", text);
        let mut findings = Vec::new();
        reader::parse(&file, &mut findings);
        let shown = |finding: &Finding| {
            let written = file.text[finding.span.clone()].to_owned();
            (finding.case, written)
        };
        findings.iter().map(shown).collect()
    }

    #[test]
    fn frequent_slips_are_told_in_words_of_our_own_at_their_place() {
        for (line, case, place) in [
            ("ask = “钱”", "other-sign", "“"),
            ("ask = ＂钱＂", "other-sign", "＂"),
            ("ask = 「钱」", "other-sign", "「"),
            ("ask = ‘钱’", "other-sign", "‘"),
            ("ask = \"钱”", "other-sign", "”"),
            ("“ask” = \"钱\"", "other-sign", "“"),
            ("ask ＝ \"钱\"", "other-sign", "＝"),
            ("ask： \"钱\"", "other-sign", "："),
            ("ask: \"钱\"", "other-sign", ":"),
            ("ask = \"钱\"，", "other-sign", "，"),
            ("［questions.problem］", "other-sign", "［"),
            ("[questions。problem]", "other-sign", "。"),
            ("ask = [\"a\"，\"b\"]", "other-sign", "，"),
            ("ask = [“a\", \"b\"]", "other-sign", "“"),
            ("ask = 您好，钱\"", "quote", "\""),
            ("ask = \"钱", "quote", "\"钱"),
            ("ask = 钱\"", "quote", "\""),
            ("ask = 钱", "quote", "钱"),
            ("ask =", "quote", ""),
            ("ask = { id = yes }", "quote", "yes"),
            ("ask = \"the \"app\" is\"", "behind-quote", "app\" is\""),
            ("ask = \"钱 \\什\"", "backslash", "\\什"),
            ("ask \"钱\"", "missing-sign", ""),
            ("ask", "missing-sign", ""),
            ("[questions", "missing-sign", ""),
            ("ask = [\"a\" \"b\"]", "missing-sign", ""),
            ("urgent = True", "boolean", "True"),
            ("checked = 21-11-2026", "date", "21-11-2026"),
            ("checked = 21/11/2026", "date", "21/11/2026"),
            ("checked = 21.11.2026", "date", "21.11.2026"),
            ("checked = 2026-11-31", "date", "2026-11-31"),
            ("checked = 2026年11月21日", "date", "2026年11月21日"),
            ("checked = 21 November 2026", "date", "21 November 2026"),
            ("a = { b = 21-11-2026, c = 1 }", "date", "21-11-2026"),
        ] {
            let text = format!("[top]\n{line}\nnext = \"…\"\n");
            assert_eq!(told(&text), [(Some(case), place.to_owned())], "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_is_told_in_the_words_of_the_reader() {
        assert_eq!(told("a = +\n").first().map(|(case, _)| *case), Some(None));
        for text in ["\"", "'", "a = \"\\", "＝", "= ", "[", "\\", "a = \"\"\"“"] {
            told(text);
        }
    }
}
