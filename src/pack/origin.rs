//! What of a pack comes from where, when folders are laid one over the other.

use std::path::PathBuf;

use toml::{Table, Value};

use super::library::Library;
use crate::domain::id::Id;
use crate::unreadable::Unreadable;

/// What one collection gives to a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The folder; `None` for what comes with the program.
    pub folder: Option<PathBuf>,
    /// What it adds or replaces, such as `outcomes.refund`; empty for the lowest, which gives all the rest.
    pub parts: Vec<String>,
}

/// Where a provider's pack comes from, the lowest first.
pub fn origins(library: &Library, provider: &Id) -> Result<Vec<Origin>, Unreadable> {
    let mut origins = Vec::new();
    for layer in library.layers() {
        let mut parts = Vec::new();
        let mut files = vec!["tree.toml".to_owned(), "contacts.toml".to_owned()];
        let locales = layer.locales(provider)?;
        files.extend(locales.iter().map(|locale| format!("{locale}.toml")));
        let mut has_any = false;
        for file in files {
            let Some(source) = layer.read(provider, &file)? else {
                continue;
            };
            has_any = true;
            if origins.is_empty() {
                break;
            }
            // A file that is not TOML is reported when the pack is opened.
            let table: Table = source.text.parse().unwrap_or_default();
            parts.extend(named(&file, &table));
        }
        if !has_any {
            continue;
        }
        let folder = layer.folder().map(PathBuf::from);
        origins.push(Origin { folder, parts });
    }
    Ok(origins)
}

fn named(file: &str, table: &Table) -> Vec<String> {
    match file {
        "tree.toml" | "contacts.toml" => table
            .iter()
            .flat_map(|(key, value)| ids(key, value))
            .collect(),
        _ => vec![format!("{file}: {}", texts(&Value::Table(table.clone())))],
    }
}

fn ids(key: &str, value: &Value) -> Vec<String> {
    let mut ids = Vec::new();
    match value {
        Value::Table(table) => ids.extend(table.keys().map(|id| format!("{key}.{id}"))),
        Value::Array(list) => {
            let names = list.iter().filter_map(|entry| {
                let name = ["id", "channel", "value"]
                    .into_iter()
                    .find_map(|name| entry.get(name)?.as_str());
                name.or_else(|| entry.as_str())
            });
            ids.extend(names.map(|name| format!("{key}.{name}")));
        }
        _ => {}
    }
    ids.dedup();
    ids
}

fn texts(value: &Value) -> usize {
    match value {
        Value::Table(table) => table.values().map(texts).sum(),
        _ => 1,
    }
}
