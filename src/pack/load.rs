//! A pack, opened: tree, contacts and words joined, in one language; or every fault that keeps it from being used.

use std::sync::Arc;

use toml::Spanned;
use toml::de::DeTable;

use super::library::Library;
use super::{contacts_file, layers, reader, shape, tree_file, words_file};
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::walk::Provider;
use crate::domain::words::{Words, key};
use crate::finding::{Finding, Rule, SourceFile};
use crate::unreadable::Unreadable;

/// A provider with its words.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The provider.
    pub provider: Provider,
    /// The words of the language asked for; English where the provider has none in it.
    pub words: Words,
    /// The English words, for whatever the language lacks.
    pub english: Words,
}

/// Why a pack cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A folder or file could not be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// There is no such provider; these are there.
    #[error("no provider {asked}")]
    UnknownProvider {
        /// The name asked for.
        asked: String,
        /// The names there are.
        known: Vec<Id>,
    },
    /// The pack's files are faulty.
    #[error("the pack is broken")]
    Broken(Vec<Finding>),
}

/// Opens a provider's pack in a language.
pub fn load(library: &Library, asked: &str, locale: &Locale) -> Result<Pack, LoadError> {
    let Some(id) = Id::parse(asked) else {
        return Err(unknown(library, asked)?);
    };
    let Some(tree_source) = library.read(&id, "tree.toml")? else {
        return Err(unknown(library, asked)?);
    };
    let mut findings = Vec::new();
    let contacts_source = required(library, &id, "contacts.toml", &tree_source, &mut findings)?;
    let english_source = required(library, &id, "en.toml", &tree_source, &mut findings)?;
    let own_source = if locale.is_english() {
        None
    } else {
        library.read(&id, &format!("{locale}.toml"))?
    };

    let provider = if let Some(contacts) = contacts_source {
        provider(id.clone(), &tree_source, &contacts, &mut findings)
    } else {
        tree_alone(&tree_source, &mut findings);
        None
    };
    let english = english_source.map(|source| words(&source, Locale::english(), &mut findings));
    let own = own_source.map(|source| words(&source, locale.clone(), &mut findings));
    match (provider, english) {
        (Some(mut provider), Some(english)) if findings.is_empty() => {
            let words = own.unwrap_or_else(|| english.clone());
            if let Some(name) = words.get(key::NAME) {
                name.clone_into(&mut provider.directory.name);
            }
            Ok(Pack {
                provider,
                words,
                english,
            })
        }
        _ => Err(LoadError::Broken(layers::in_own_files(
            library, &id, findings,
        )?)),
    }
}

fn unknown(library: &Library, asked: &str) -> Result<LoadError, Unreadable> {
    Ok(LoadError::UnknownProvider {
        asked: asked.to_owned(),
        known: library.providers()?,
    })
}

fn required(
    library: &Library,
    id: &Id,
    name: &'static str,
    tree: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) -> Result<Option<Arc<SourceFile>>, Unreadable> {
    let source = library.read(id, name)?;
    if source.is_none() {
        findings.push(Finding::new(Rule::MissingFile, tree, 0..0).with("file", name));
    }
    Ok(source)
}

fn provider(
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

/// Finds the faults of a tree whose contacts are missing: what it names in them cannot be known.
fn tree_alone(source: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
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

fn words(source: &Arc<SourceFile>, locale: Locale, findings: &mut Vec<Finding>) -> Words {
    let table = reader::parse(source, findings);
    let texts = words_file::read(&table, source, findings);
    Words::new(
        locale,
        texts
            .into_iter()
            .map(|(key, text)| (key, text.text))
            .collect(),
    )
}
