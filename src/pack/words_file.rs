//! `en.toml`, `ms.toml` …: texts by key, and nothing else.

use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reader::LONGEST_TEXT;
use crate::domain::guard::misleading;
use crate::domain::template::Template;
use crate::finding::{Finding, Rule, SourceFile};

/// A text and the place where it stands.
#[derive(Clone, Debug)]
pub struct Text {
    /// The text, with line ends as `\n`.
    pub text: String,
    /// The bytes of the value in the file.
    pub span: Range<usize>,
    /// The bytes of the key in the file.
    pub key_span: Range<usize>,
}

/// The texts of a file by key, in the order of the file.
pub type Texts = IndexMap<String, Text>;

/// Reads the texts; what is not a text, and what could harm a terminal, is reported.
pub fn read(
    table: &Spanned<DeTable<'_>>,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) -> Texts {
    let mut texts = Texts::new();
    collect(table.get_ref(), "", file, findings, &mut texts);
    texts
}

fn collect(
    table: &DeTable<'_>,
    path: &str,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
    texts: &mut Texts,
) {
    for (name, value) in table {
        let key = if path.is_empty() {
            name.get_ref().to_string()
        } else {
            [path, ".", name.get_ref()].concat()
        };
        match value.get_ref() {
            DeValue::Table(table) => collect(table, &key, file, findings, texts),
            DeValue::String(text) => {
                let text = if text.contains('\r') {
                    text.replace("\r\n", "\n")
                } else {
                    text.to_string()
                };
                check(&text, value.span(), file, findings);
                texts.insert(
                    key,
                    Text {
                        text,
                        span: value.span(),
                        key_span: name.span(),
                    },
                );
            }
            _ => {
                let finding = Finding::new(Rule::WrongType, file, value.span());
                findings.push(
                    finding
                        .with("key", key)
                        .with_phrase("expected", "expects-text"),
                );
            }
        }
    }
}

fn check(text: &str, span: Range<usize>, file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    if text.len() > LONGEST_TEXT {
        findings.push(Finding::new(Rule::TooLarge, file, span));
    } else if misleading(text).next().is_some() {
        findings.push(Finding::new(Rule::ControlCharacter, file, span));
    } else if (text.contains('{') || text.contains('}'))
        && let Err(damage) = Template::parse(text)
    {
        findings
            .push(Finding::new(Rule::DamagedPlaceholder, file, span).with("found", damage.found));
    }
}
