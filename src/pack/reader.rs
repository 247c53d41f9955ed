//! Checks a TOML file against its shape, and finds every fault in it, not only the first.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::duplicate::{DUPLICATE, duplicate_key, end_of_repeated_table};
use super::shape::{Key, Shape, Value};
use super::{syntax, unclosed};
use crate::domain::guard::misleading;
use crate::domain::host::{host_of, is_registry};
use crate::domain::hours;
use crate::domain::id::is_kebab_case;
use crate::domain::locale::Locale;
use crate::domain::nearest::nearest;
use crate::domain::page_date;
use crate::domain::region::Region;
use crate::domain::zone;
use crate::finding::{Finding, Rule, SourceFile, line_start};

/// The longest text of a pack, in bytes; the longest shipped one is below a tenth of it.
pub const LONGEST_TEXT: usize = 16 * 1024;

/// The most tables, lists and values of a file; the largest shipped one has below a tenth of it.
pub const MOST_NODES: usize = 20_000;

/// A file with more faults than this is not a pack that somebody is mending.
pub const MOST_FINDINGS: usize = 500;

/// The one number of the format that this program reads.
pub const SCHEMA_VERSION: &str = "1";

/// Reads a file as TOML. What is damaged is reported; what is not can still be used.
pub fn parse<'f>(file: &'f Arc<SourceFile>, findings: &mut Vec<Finding>) -> Spanned<DeTable<'f>> {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    // What has no end swallows what follows: all else that the reader says follows from it.
    let is_torn = errors.iter().any(|error| error.message() != DUPLICATE);
    if let Some(finding) = is_torn.then(|| unclosed::finding(file)).flatten() {
        findings.push(finding);
        return table;
    }
    // The keys below a table that stands twice are in it twice because it is: they are no faults of their own.
    let mut told_until = 0;
    let mut damaged_line = None;
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        if error.message() == DUPLICATE {
            if span.start < told_until {
                continue;
            }
            told_until = end_of_repeated_table(&file.text, span.start);
            findings.push(duplicate_key(file, span));
        } else {
            // What follows in the same line follows from it.
            let line = line_start(&file.text, span.start.min(file.text.len()));
            if damaged_line.replace(line) == Some(line) {
                continue;
            }
            findings.push(syntax::finding(file, span, error.message()));
        }
        if findings.len() >= MOST_FINDINGS {
            break;
        }
    }
    if nodes(table.get_ref().values()) > MOST_NODES {
        findings.push(Finding::new(Rule::TooLarge, file, 0..0));
        return Spanned::new(0..0, DeTable::new());
    }
    table
}

/// The tables, lists and values below these; the parser has bounded their depth.
fn nodes<'a, 'f: 'a>(values: impl Iterator<Item = &'a Spanned<DeValue<'f>>>) -> usize {
    values
        .map(|value| match value.get_ref() {
            DeValue::Table(table) => 1 + nodes(table.values()),
            DeValue::Array(list) => 1 + nodes(list.iter()),
            _ => 1,
        })
        .sum()
}

/// Checks a table against a shape; every fault becomes a finding.
pub fn check(
    table: &Spanned<DeTable<'_>>,
    shape: &'static Shape,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) {
    // `parse` gives an empty table for a file with too many entries, and has said so.
    if table.get_ref().is_empty()
        && findings
            .iter()
            .any(|finding| finding.rule == Rule::TooLarge)
    {
        return;
    }
    Checker { file, findings }.table(table.get_ref(), table.span(), shape, Path::Root);
}

struct Checker<'a> {
    file: &'a Arc<SourceFile>,
    findings: &'a mut Vec<Finding>,
}

impl Checker<'_> {
    fn report(&mut self, rule: Rule, span: Range<usize>) -> &mut Finding {
        self.findings.push(Finding::new(rule, self.file, span));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    fn table(
        &mut self,
        table: &DeTable<'_>,
        span: Range<usize>,
        shape: &'static Shape,
        path: Path<'_>,
    ) {
        for (name, value) in table {
            match shape.keys.iter().find(|key| key.name == name.get_ref()) {
                Some(key) => self.value(value, key.value, Path::Key(&path, key.name), key.name),
                None => self.unknown_key(name, shape),
            }
        }
        for Key { name, .. } in shape
            .keys
            .iter()
            .filter(|key| key.required && !table.contains_key(key.name))
        {
            let table = match path {
                Path::Root => self.file.name.clone(),
                Path::Key(..) => path.written(),
            };
            let finding = Finding::new(Rule::MissingKey, self.file, span.clone());
            self.add(finding.with("key", *name).with("table", table));
        }
    }

    fn unknown_key(&mut self, name: &Spanned<std::borrow::Cow<'_, str>>, shape: &'static Shape) {
        let known: Vec<&str> = shape.keys.iter().map(|key| key.name).collect();
        let near = nearest(name.get_ref(), known.iter().copied());
        let shown = if near.is_empty() { known } else { near };
        let finding = Finding::new(Rule::UnknownKey, self.file, name.span());
        self.add(
            finding
                .with("key", name.get_ref().as_ref())
                .with_list("known", shown),
        );
    }

    fn value(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        expected: Value,
        path: Path<'_>,
        key: &'static str,
    ) {
        match (expected, value.get_ref()) {
            (Value::List(each), DeValue::Array(list)) => {
                list.iter()
                    .for_each(|item| self.value(item, *each, path, key));
            }
            (Value::Table(shape) | Value::OneOrMore(shape), DeValue::Table(table)) => {
                self.table(table, value.span(), shape, path);
            }
            (Value::OneOrMore(shape), DeValue::Array(list)) => {
                list.iter()
                    .for_each(|item| self.value(item, Value::Table(shape), path, key));
            }
            (Value::Map(shape), DeValue::Table(table)) => {
                self.map(table, Value::Table(shape), path);
            }
            (Value::Values, DeValue::Table(table)) => self.map(table, Value::Scalar, path),
            (Value::When, DeValue::Table(table)) => self.when(table, path),
            (Value::Entry, DeValue::Table(table)) => self.table(table, value.span(), &ENTRY, path),
            (Value::Region, DeValue::Array(list)) => {
                list.iter()
                    .for_each(|item| self.value(item, Value::Region, path, key));
            }
            (Value::Scalar, DeValue::Integer(_) | DeValue::Datetime(_))
            | (Value::Boolean, DeValue::Boolean(_)) => {}
            (Value::Date, DeValue::Datetime(date))
                if date.date.is_some() && date.time.is_none() => {}
            (Value::SchemaVersion, DeValue::Integer(number))
                if number.as_str() == SCHEMA_VERSION => {}
            (Value::SchemaVersion, DeValue::Integer(number)) => {
                let finding = Finding::new(Rule::BadValue, self.file, value.span());
                self.add(
                    finding
                        .with("value", number.as_str())
                        .with("key", key)
                        .with("expected", SCHEMA_VERSION),
                );
            }
            (expected, DeValue::String(text)) if takes_text(expected) => {
                self.text(text, value.span(), expected, key);
            }
            _ => {
                let finding = Finding::new(Rule::WrongType, self.file, value.span());
                self.add(
                    finding
                        .with("key", key)
                        .with_phrase("expected", phrase_of(expected)),
                );
            }
        }
    }

    /// A table whose keys are ids.
    fn map(&mut self, table: &DeTable<'_>, each: Value, path: Path<'_>) {
        for (name, value) in table {
            if !is_kebab_case(name.get_ref()) {
                let finding = Finding::new(Rule::BadId, self.file, name.span());
                self.add(finding.with("id", name.get_ref().as_ref()));
            }
            self.value(value, each, Path::Key(&path, name.get_ref()), "");
        }
    }

    fn when(&mut self, table: &DeTable<'_>, path: Path<'_>) {
        for (question, choices) in table {
            if !is_kebab_case(question.get_ref()) {
                let finding = Finding::new(Rule::BadId, self.file, question.span());
                self.add(finding.with("id", question.get_ref().as_ref()));
            }
            let choices = match choices.get_ref() {
                DeValue::Array(list) => list.iter().collect(),
                _ => vec![choices],
            };
            // A choice of `region` is a code in capitals, so its choices are checked with the other references.
            choices
                .into_iter()
                .for_each(|choice| self.value(choice, Value::Text, path, "when"));
        }
    }

    fn text(&mut self, text: &str, span: Range<usize>, expected: Value, key: &'static str) {
        if text.len() > LONGEST_TEXT {
            self.report(Rule::TooLarge, span);
            return;
        }
        if misleading(text).next().is_some() {
            self.report(Rule::ControlCharacter, span);
            return;
        }
        if matches!(expected, Value::Id | Value::Entry) && !is_kebab_case(text) {
            let finding = Finding::new(Rule::BadId, self.file, span);
            self.add(finding.with("id", text));
        } else if !is_allowed(expected, text) {
            let finding = Finding::new(Rule::BadValue, self.file, span)
                .with("value", text)
                .with("key", key);
            self.add(match expected {
                Value::OneOf(words) => finding.with_list("expected", words.iter().copied()),
                other => finding.with_phrase("expected", phrase_of(other)),
            });
        }
    }
}

/// An entry with a condition.
static ENTRY: Shape = Shape {
    keys: &[
        Key {
            name: "id",
            value: Value::Id,
            required: true,
            about: "what is meant",
        },
        Key {
            name: "when",
            value: Value::When,
            required: false,
            about: "the answers under which it counts",
        },
    ],
};

/// The way to a table through the tables around it, put together only where it is told.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
}

impl Path<'_> {
    fn written(self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Key(Path::Root, name) => name.to_owned(),
            Self::Key(above, name) => format!("{}.{name}", above.written()),
        }
    }
}

fn takes_text(expected: Value) -> bool {
    !matches!(
        expected,
        Value::Boolean
            | Value::SchemaVersion
            | Value::Date
            | Value::List(_)
            | Value::Table(_)
            | Value::OneOrMore(_)
            | Value::Map(_)
            | Value::Values
            | Value::When
    )
}

fn is_allowed(expected: Value, text: &str) -> bool {
    match expected {
        Value::OneOf(words) => words.contains(&text),
        Value::Address => is_address(text),
        Value::Domain => is_domain(text),
        Value::RegionCode => text != "other" && is_region(text),
        Value::Region => text == "*" || is_region(text),
        Value::Days => hours::parse_days(text).is_some(),
        Value::Time => hours::parse_time(text).is_some(),
        Value::Zone => zone::is_zone(text),
        Value::PageDate => page_date::latest_day(text).is_some(),
        Value::Language => Locale::parse(text).is_some(),
        _ => !text.trim().is_empty(),
    }
}

fn is_region(text: &str) -> bool {
    Region::parse(text).is_some_and(|region| region.as_str() == text)
}

fn is_address(text: &str) -> bool {
    let has_scheme = text.starts_with("https://") || text.starts_with("http://");
    has_scheme && !text.contains(char::is_whitespace) && host_of(text).contains('.')
}

/// A domain that somebody owns: below a registry's own, such as `co.id`, everybody's names lie.
fn is_domain(text: &str) -> bool {
    !is_registry(text)
        && !text.starts_with('.')
        && !text.ends_with('.')
        && text.chars().all(|character| {
            character.is_ascii_lowercase()
                || character.is_ascii_digit()
                || matches!(character, '.' | '-')
        })
}

/// The phrase that tells an author what a key takes.
fn phrase_of(expected: Value) -> &'static str {
    match expected {
        Value::Text | Value::Scalar | Value::OneOf(_) => "expects-text",
        Value::Id => "expects-id",
        Value::Address => "expects-address",
        Value::Domain => "expects-domain",
        Value::RegionCode | Value::Region => "expects-region",
        Value::Days => "expects-days",
        Value::Time => "expects-time",
        Value::Zone => "expects-zone",
        Value::PageDate => "expects-page-date",
        Value::Language => "expects-language",
        Value::Boolean => "expects-boolean",
        Value::SchemaVersion => "expects-number",
        Value::Date => "expects-date",
        Value::List(_) => "expects-list",
        Value::Table(_) | Value::OneOrMore(_) | Value::Map(_) | Value::Values => "expects-table",
        Value::Entry => "expects-entry",
        Value::When => "expects-when",
    }
}
