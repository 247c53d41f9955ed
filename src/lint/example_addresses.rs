//! Addresses in contacts.toml that only stand for one, as in the files of a new provider.

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::host::{host_of, is_under};
use crate::finding::{Finding, Rule, SourceFile};

/// The domains that nobody can own (RFC 2606, section 3).
const RESERVED: &[&str] = &["example.com", "example.net", "example.org"];

/// Reports every text that is such a domain, or leads to one.
pub fn check(table: &DeTable<'_>, file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    for value in table.values() {
        look(value, file, findings);
    }
}

fn look(value: &Spanned<DeValue<'_>>, file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    match value.get_ref() {
        DeValue::Table(table) => check(table, file, findings),
        DeValue::Array(list) => list.iter().for_each(|each| look(each, file, findings)),
        DeValue::String(text) if is_reserved(text) => {
            let finding = Finding::new(Rule::ExampleAddress, file, value.span());
            findings.push(finding.with("value", text.as_ref()));
        }
        _ => {}
    }
}

fn is_reserved(text: &str) -> bool {
    let host = host_of(text);
    RESERVED.iter().any(|domain| is_under(&host, domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_can_own_is_an_example() {
        for text in [
            "example.com",
            "https://help.example.org/a",
            "support@example.net",
        ] {
            assert!(is_reserved(text), "{text}");
        }
        for text in [
            "https://www.samplepay.com/example.com",
            "myexample.com",
            "desk.example",
            "1300 100 729",
        ] {
            assert!(!is_reserved(text), "{text}");
        }
    }
}
