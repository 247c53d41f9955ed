//! What stands at the heads of a pack's files: whoever lists thousands of providers, or chooses among them, needs no more.

use super::head_keys::{before_tables, name_in, other_names_in, regions_in, table};
use super::library::Library;
use super::load::Pack;
use super::tree_glance;
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::region::Region;
use crate::domain::text::Text;
use crate::domain::walk::Provider;
use crate::unreadable::Unreadable;

/// What lists of providers tell of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its name.
    pub name: String,
    /// What else it is called.
    pub other_names: Vec<Text>,
    /// Where it serves customers.
    pub regions: Vec<Region>,
    /// The ids of its scripts.
    pub scripts: Vec<Id>,
}

impl Head {
    /// That of an opened pack.
    pub fn of(pack: &Pack) -> Self {
        let Provider {
            directory, tree, ..
        } = &pack.provider;
        Self {
            name: directory.name.to_string(),
            other_names: directory.other_names.clone(),
            regions: directory.regions.clone(),
            scripts: tree.outcomes.keys().cloned().collect(),
        }
    }
}

/// The head of a pack, as it stands in the files; `None` if they are not written as nearly all are: the pack itself tells then.
pub fn at_a_glance(
    library: &Library,
    id: &Id,
    locale: &Locale,
) -> Result<Option<Head>, Unreadable> {
    let Some(name) = name_at_a_glance(library, id, locale)? else {
        return Ok(None);
    };
    let (contacts, tree) = (
        library.read(id, "contacts.toml")?,
        library.read(id, "tree.toml")?,
    );
    let Some((contacts, tree)) = contacts.zip(tree) else {
        return Ok(None);
    };
    let top = before_tables(&contacts.text);
    let (other_names, regions) = (other_names_in(top), regions_in(top));
    let tree = tree_glance::read(&tree.text);
    let scripts = tree.and_then(|tree| tree.outcomes().map(Id::parse).collect());
    let lists = other_names.zip(regions).zip(scripts);
    Ok(lists.map(|((other_names, regions), scripts)| Head {
        name,
        other_names,
        regions,
        scripts,
    }))
}

/// The name that a provider has in a language, as it stands in the files; `None` as for [`at_a_glance`].
pub fn name_at_a_glance(
    library: &Library,
    id: &Id,
    locale: &Locale,
) -> Result<Option<String>, Unreadable> {
    // What is compiled in is opened more quickly than its files are read.
    if *library == Library::Shipped {
        return Ok(None);
    }
    let own = library.read(id, &format!("{locale}.toml"))?;
    let Some(words) = own.map_or_else(|| library.read(id, "en.toml"), |own| Ok(Some(own)))? else {
        return Ok(None);
    };
    let Some(table) = table(&words.text) else {
        return Ok(None);
    };
    if let Some(name) = name_in(table) {
        return Ok(Some(name));
    }
    let contacts = library.read(id, "contacts.toml")?;
    Ok(contacts.and_then(|contacts| name_in(before_tables(&contacts.text))))
}

/// What else a provider is called, as it stands in its file; nothing if that cannot be read.
pub fn other_names(library: &Library, id: &Id) -> Vec<Text> {
    let contacts = library.read(id, "contacts.toml").ok().flatten();
    let names = contacts.and_then(|contacts| other_names_in(before_tables(&contacts.text)));
    names.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::pack::load::load;

    #[test]
    fn the_head_is_that_of_the_opened_pack() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let library = Library::Folder(content);
        for id in library.providers().unwrap() {
            for locale in ["en", "ms", "zh", "fr"] {
                let locale = Locale::parse(locale).unwrap();
                let opened = load(&library, id.as_str(), &locale).unwrap();
                let head = at_a_glance(&library, &id, &locale).unwrap();
                assert_eq!(head, Some(Head::of(&opened)));
            }
        }
    }
}
