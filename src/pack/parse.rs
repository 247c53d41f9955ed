//! The files of a pack, each parsed, checked against its shape and read.

use std::sync::Arc;

use toml::Spanned;
use toml::de::DeTable;

use super::{contacts_file, reader, shape, tree_file, words_file};
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::walk::Provider;
use crate::domain::words::Words;
use crate::finding::{Finding, Rule, SourceFile};

/// A provider from its tree and contacts; `None` where one of them is faulty.
pub fn provider(
    id: Id,
    tree: &Arc<SourceFile>,
    contacts: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) -> Option<Provider> {
    let before = findings.len();
    let contacts_table = reader::parse(contacts, findings);
    reader::check(&contacts_table, &shape::CONTACTS, contacts, findings);
    let tree_table = reader::parse(tree, findings);
    reader::check(&tree_table, &shape::TREE, tree, findings);
    // A file of the wrong shape says nothing reliable about its references.
    if findings.len() > before {
        return None;
    }
    let directory = contacts_file::read(&contacts_table, contacts, findings);
    let tree = tree_file::read(&tree_table, &directory, tree, findings)?;
    Some(Provider {
        id,
        tree,
        directory,
    })
}

/// The words of a language.
pub fn words(source: &Arc<SourceFile>, locale: Locale, findings: &mut Vec<Finding>) -> Words {
    let table = reader::parse(source, findings);
    let texts = words_file::read(table, source, findings);
    Words::new(
        locale,
        texts
            .into_iter()
            .map(|(key, text)| (key, text.text.into_owned()))
            .collect(),
    )
}

/// Finds the faults of a tree whose contacts are missing: what it names in them cannot be known.
pub fn tree_alone(source: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    let before = findings.len();
    let table = reader::parse(source, findings);
    reader::check(&table, &shape::TREE, source, findings);
    if findings.len() == before {
        let nothing = Spanned::new(0..0, DeTable::new());
        let directory = contacts_file::read(&nothing, source, &mut Vec::new());
        let mut own = Vec::new();
        tree_file::read(&table, &directory, source, &mut own);
        own.retain(|finding| !matches!(finding.rule, Rule::UnknownId | Rule::UnknownChoice));
        findings.append(&mut own);
    }
}
