//! What stands at the heads of a pack's files: whoever lists thousands of providers, or chooses among them, needs no more.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::library::Library;
use super::load::Pack;
use super::tree_glance;
use crate::domain::guard::misleading;
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

/// The name that a words file gives the provider.
pub fn name_in_words(words: &str) -> Option<Text> {
    Some(name_in(table(words)?)?.into())
}

/// The name of the provider in `contacts.toml`, and what else it is called there.
pub fn names_in_contacts(contacts: &str) -> Vec<Text> {
    let top = before_tables(contacts);
    let name = name_in(top).map(Text::from);
    let others = other_names_in(top).unwrap_or_default();
    name.into_iter().chain(others).collect()
}

/// What stands below `[provider]`.
fn table(words: &str) -> Option<&str> {
    const HEAD: &str = "[provider]\n";
    let start = if words.starts_with(HEAD) {
        0
    } else {
        words.find("\n[provider]\n")? + 1
    };
    Some(before_tables(&words[start + HEAD.len()..]))
}

/// The keys before the next table.
fn before_tables(text: &str) -> &str {
    if text.starts_with('[') {
        return "";
    }
    text.find("\n[").map_or(text, |end| &text[..=end])
}

/// The name among these keys. One that could mislead a terminal is none: the pack is broken, and says so when it is opened.
fn name_in(keys: &str) -> Option<String> {
    let table = DeTable::parse(keys).ok()?;
    let DeValue::String(name) = table.get_ref().get("name")?.get_ref() else {
        return None;
    };
    let is_inert = misleading(name).next().is_none();
    (is_inert && !name.trim().is_empty()).then(|| name.clone().into_owned())
}

/// The regions among these keys; none if there is no such key.
fn regions_in(keys: &str) -> Option<Vec<Region>> {
    list_in(keys, "regions", Region::parse)
}

/// The other names among these keys; none if there is no such key.
fn other_names_in(keys: &str) -> Option<Vec<Text>> {
    let is_inert = |name: &str| misleading(name).next().is_none();
    list_in(keys, "other-names", |name| {
        is_inert(name).then(|| name.into())
    })
}

/// The items of a list of texts; none if there is no such key.
fn list_in<T>(keys: &str, key: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let table = DeTable::parse(keys).ok()?;
    let Some(list) = table.get_ref().get(key) else {
        return Some(Vec::new());
    };
    let DeValue::Array(list) = list.get_ref() else {
        return None;
    };
    let item = |item: &Spanned<DeValue<'_>>| match item.get_ref() {
        DeValue::String(text) => read(text),
        _ => None,
    };
    list.iter().map(item).collect()
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

    #[test]
    fn regions_are_read_as_they_are_usually_written_or_not_at_all() {
        let codes = |keys: &str| {
            let regions = regions_in(before_tables(keys))?;
            Some(regions.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        let listed = Some(vec!["AU".to_owned(), "NZ".to_owned()]);
        assert_eq!(
            codes("name = \"A\"\nregions = [\n  \"AU\", # a\n  \"NZ\",\n]\n[[contacts]]\n"),
            listed
        );
        assert_eq!(codes("name = \"A\"\n"), Some(Vec::new()));
        for keys in [
            "regions = \"AU\"",
            "regions = [1]",
            "regions = [\"nowhere\"]",
            "regions = [",
            "a",
        ] {
            assert_eq!(codes(keys), None, "{keys}");
        }
    }

    #[test]
    fn a_name_stands_among_the_keys_of_its_own_table_alone() {
        let named = |words: &str| table(words).and_then(name_in);
        assert_eq!(
            named(
                "# A\n\n[provider]\nabout = \"\"\"\nb\n\"\"\"\nname = \"汇付\"\n\n[questions.a]\n"
            ),
            Some("汇付".to_owned())
        );
        for words in [
            "[provider]\n[questions.a]\nname = \"b\"\n",
            "[provider]\nname = \" \"\n",
            "[provider]\nname = 1\n",
            "[provider]\nname = \"\\u001b[2J\"\n",
            "[provider]\nname = \"a\\u202eb\"\n",
            "[provider]\nname = \"b\n",
            "name = \"b\"\n",
            "",
        ] {
            assert_eq!(named(words), None, "{words}");
        }
    }
}
