//! A Fluent file taken apart: its messages, where they stand, and what they refer to.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::fluent_slips;
use crate::finding::{Finding, SourceFile};

/// A message, a term or an attribute of one.
#[derive(Debug)]
pub struct Phrase {
    /// Its name: `id`, `-term` or `id.attribute`.
    pub name: String,
    /// The bytes of its name.
    pub name_span: Range<usize>,
    /// The bytes of its value, as it is written.
    pub span: Range<usize>,
    /// The variables that it names.
    pub variables: BTreeSet<String>,
    /// Whether it has letters of its own, also in a form for a number, and not only values.
    pub has_letters: bool,
    /// Functions that it calls, with their places.
    pub functions: Vec<(String, Range<usize>)>,
    /// Messages and terms that it refers to, with their places.
    pub references: Vec<(String, Range<usize>)>,
}

/// Reads a file; what is not Fluent is reported.
pub fn read(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) -> Vec<Phrase> {
    let text = file.text.as_str();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                findings.push(fluent_slips::finding(file, &error));
            }
            resource
        }
    };
    let mut phrases: Vec<Phrase> = Vec::new();
    for entry in &resource.body {
        let (prefix, id, value, attributes) = match entry {
            Entry::Message(message) => (
                "",
                message.id.name,
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
            _ => continue,
        };
        let name = format!("{prefix}{id}");
        if let Some(value) = value {
            phrases.push(phrase(text, name.clone(), id, value));
        }
        for attribute in attributes {
            phrases.push(phrase(
                text,
                format!("{name}.{}", attribute.id.name),
                attribute.id.name,
                &attribute.value,
            ));
        }
    }
    phrases
}

/// Where a piece of the text stands in it; the parser's pieces are slices of the text.
fn place(text: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len());
    start..(start + piece.len()).min(text.len())
}

fn phrase(text: &str, name: String, id: &str, value: &Pattern<&str>) -> Phrase {
    let name_span = place(text, id);
    let mut phrase = Phrase {
        name,
        span: value_span(text, name_span.end),
        name_span,
        variables: BTreeSet::new(),
        has_letters: false,
        functions: Vec::new(),
        references: Vec::new(),
    };
    Parts {
        text,
        phrase: &mut phrase,
    }
    .pattern(value);
    phrase
}

/// From the equals sign to the next attribute, entry or comment: lines that are indented, and blank ones between them.
fn value_span(text: &str, name_end: usize) -> Range<usize> {
    let start = text[name_end..]
        .find('=')
        .map_or(name_end, |place| name_end + place + 1);
    let mut end = start;
    let mut depth = 0_isize;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        let is_attribute = line.trim_start().starts_with('.') && depth == 0 && line.contains('=');
        let goes_on = line.trim().is_empty() || line.starts_with([' ', '\t', '}']) || depth > 0;
        if index > 0 && (is_attribute || !goes_on) {
            break;
        }
        depth += isize::try_from(line.matches('{').count()).unwrap_or_default()
            - isize::try_from(line.matches('}').count()).unwrap_or_default();
        end += line.len();
    }
    let value = &text[start..end];
    let leading = value.len() - value.trim_start().len();
    // Blanks at the end of the last line are kept: they are looked at.
    let trailing = value.trim_end_matches(['\n', '\r']).len();
    start + leading..start + trailing.max(leading)
}

struct Parts<'a> {
    text: &'a str,
    phrase: &'a mut Phrase,
}

impl Parts<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression } => self.expression(expression),
                PatternElement::TextElement { value } => {
                    self.phrase.has_letters |= value.contains(char::is_alphabetic);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.phrase.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.phrase
                    .functions
                    .push((id.name.to_owned(), place(self.text, id.name)));
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.inline(argument));
                arguments
                    .named
                    .iter()
                    .for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let suffix = attribute
                    .as_ref()
                    .map_or(String::new(), |attribute| format!(".{}", attribute.name));
                self.phrase
                    .references
                    .push((format!("{}{suffix}", id.name), place(self.text, id.name)));
            }
            InlineExpression::TermReference { id, .. } => {
                self.phrase
                    .references
                    .push((format!("-{}", id.name), place(self.text, id.name)));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
