//! `en.toml`, `ms.toml` …: texts by key, and nothing else.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reader::LONGEST_TEXT;
use crate::domain::guard::misleading;
use crate::domain::template::placed;
use crate::finding::{Finding, Rule, SourceFile};

/// A text and the place where it stands.
#[derive(Clone, Debug)]
pub struct Text<'t> {
    /// The text, with line ends as `\n`.
    pub text: Cow<'t, str>,
    /// Whether it holds a character that could harm a terminal.
    pub misleads: bool,
    /// The bytes of the value in the file.
    pub span: Range<usize>,
    /// The bytes of the key in the file.
    pub key_span: Range<usize>,
}

/// The texts of a file by key, in the order of the file.
pub type Texts<'t> = IndexMap<String, Text<'t>, RandomState>;

/// Reads the texts; what is not a text, and what could harm a terminal, is reported.
pub fn read<'t>(
    table: Spanned<DeTable<'t>>,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) -> Texts<'t> {
    let mut texts = Texts::default();
    collect(table.into_inner(), "", file, findings, &mut texts);
    texts
}

fn collect<'t>(
    table: DeTable<'t>,
    path: &str,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
    texts: &mut Texts<'t>,
) {
    for (name, value) in table {
        let key = if path.is_empty() {
            name.get_ref().to_string()
        } else {
            [path, ".", name.get_ref()].concat()
        };
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => collect(table, &key, file, findings, texts),
            DeValue::String(text) => {
                let text = Text::new(text, span, name.span());
                check(&text, file, findings);
                texts.insert(key, text);
            }
            _ => {
                let finding = Finding::new(Rule::WrongType, file, span);
                findings.push(
                    finding
                        .with("key", key)
                        .with_phrase("expected", "expects-text"),
                );
            }
        }
    }
}

impl<'t> Text<'t> {
    fn new(mut text: Cow<'t, str>, span: Range<usize>, key_span: Range<usize>) -> Self {
        let mut misleads = misleading(&text).next().is_some();
        // A carriage return misleads, except where a line ends.
        if misleads && text.contains("\r\n") {
            text = text.replace("\r\n", "\n").into();
            misleads = misleading(&text).next().is_some();
        }
        Self {
            text,
            misleads,
            span,
            key_span,
        }
    }
}

fn check(text: &Text<'_>, file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    let finding = |rule| Finding::new(rule, file, text.span.clone());
    if text.text.len() > LONGEST_TEXT {
        findings.push(finding(Rule::TooLarge));
    } else if text.misleads {
        findings.push(finding(Rule::ControlCharacter));
    } else if let Some(damage) = placed(&text.text).find_map(Result::err) {
        findings.push(finding(Rule::DamagedPlaceholder).with("found", damage.found));
    }
}
