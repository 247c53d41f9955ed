//! A pack, opened: tree, contacts and words joined, in one language; or every fault that keeps it from being used.

use std::collections::HashMap;
use std::sync::Arc;

use super::library::Library;
use super::{layers, named, parse, shipped};
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

impl Pack {
    /// The text of a key in the language of the pack, or else in English; `None` if neither has it.
    pub fn word(&self, key: &str) -> Option<&str> {
        self.words.get(key).or_else(|| self.english.get(key))
    }
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

/// Opens the pack of a provider, named by its id or one of its names, in a language.
pub fn load(library: &Library, asked: &str, locale: &Locale) -> Result<Pack, LoadError> {
    if let Some(pack) = load_by_id(library, asked, locale)? {
        return Ok(pack);
    }
    let known = library.providers()?;
    let pack = match named::find(library, &known, asked) {
        Some(id) => load_by_id(library, id.as_str(), locale)?,
        None => None,
    };
    pack.ok_or_else(|| LoadError::UnknownProvider {
        asked: asked.to_owned(),
        known,
    })
}

/// The same for an id; `None` if there is no such provider.
fn load_by_id(library: &Library, asked: &str, locale: &Locale) -> Result<Option<Pack>, LoadError> {
    if *library == Library::Shipped {
        let opened = shipped::open(asked);
        return Ok(opened.map(|opened| joined(opened.provider, &opened.words, locale)));
    }
    let Some(id) = Id::parse(asked) else {
        return Ok(None);
    };
    let Some(tree_source) = library.read(&id, "tree.toml")? else {
        return Ok(None);
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
        parse::provider(id.clone(), &tree_source, &contacts, &mut findings)
    } else {
        parse::tree_alone(&tree_source, &mut findings);
        None
    };
    let english =
        english_source.map(|source| parse::words(&source, Locale::english(), &mut findings));
    let own = own_source.map(|source| parse::words(&source, locale.clone(), &mut findings));
    match (provider, english) {
        (Some(provider), Some(english)) if findings.is_empty() => {
            let words: Vec<Words> = own.into_iter().chain([english]).collect();
            Ok(Some(joined(provider, &words, locale)))
        }
        _ => Err(LoadError::Broken(layers::in_own_files(
            library, &id, findings,
        )?)),
    }
}

/// A provider with its words in one language; English is among the words.
fn joined(mut provider: Provider, all: &[Words], locale: &Locale) -> Pack {
    let in_language = |wanted: &Locale| all.iter().find(|words| words.locale() == wanted).cloned();
    let english = in_language(&Locale::english())
        .unwrap_or_else(|| Words::new(Locale::english(), HashMap::new()));
    let words = in_language(locale).unwrap_or_else(|| english.clone());
    if let Some(name) = words.get(key::NAME) {
        provider.directory.name = name.into();
    }
    Pack {
        provider,
        words,
        english,
    }
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
