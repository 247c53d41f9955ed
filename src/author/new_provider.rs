//! A new provider: a small sound tree, contacts to be found, and every text that they need.

use std::path::Path;

use crate::domain::id::Id;
use crate::domain::words::slots;
use crate::finding::SourceFile;
use crate::pack::{contacts_file, reader, tree_file};

use super::new_locale;
use super::write::NewFile;

const TREE: &str = include_str!("provider/tree.toml");
const CONTACTS: &str = include_str!("provider/contacts.toml");

/// The files of a provider, in English and in the other languages.
pub fn files(name: &Id, content: &Path, locales: &[String]) -> Vec<NewFile> {
    let folder = content.join(name.as_str());
    let file = |name: &str, text: String| NewFile {
        path: folder.join(name),
        text,
    };
    let english = english();
    let source = SourceFile::new("en.toml", english.clone());
    let mut files = vec![
        file("tree.toml", TREE.to_owned()),
        file("contacts.toml", CONTACTS.replace("NAME", name.as_str())),
        file("en.toml", english),
    ];
    let others = locales.iter().filter(|locale| *locale != "en");
    files.extend(others.map(|locale| file(&format!("{locale}.toml"), new_locale::words(&source))));
    files
}

/// Every text that the tree has a place for, empty.
fn english() -> String {
    let mut findings = Vec::new();
    let open = |name: &str, text: &str| SourceFile::new(name, text);
    let (contacts, tree) = (open("contacts.toml", CONTACTS), open("tree.toml", TREE));
    let directory = contacts_file::read(
        &reader::parse(&contacts, &mut findings),
        &contacts,
        &mut findings,
    );
    let Some(tree) = tree_file::read(
        &reader::parse(&tree, &mut findings),
        &directory,
        &tree,
        &mut findings,
    ) else {
        return String::new();
    };
    let mut text = String::new();
    let mut table = String::new();
    let slots = slots(&tree, &directory);
    for (key, _) in slots.iter().filter(|(_, is_required)| *is_required) {
        let (owner, name) = key.rsplit_once('.').unwrap_or(("", key));
        if owner != table {
            owner.clone_into(&mut table);
            text.push_str(&format!("\n[{table}]\n"));
        }
        text.push_str(&format!("{name} = \"\"\n"));
    }
    text.trim_start().to_owned()
}
