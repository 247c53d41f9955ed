//! The name of a provider, without opening its pack: whoever chooses among thousands needs no more.

use toml::de::{DeTable, DeValue};

use super::library::Library;
use crate::domain::guard::misleading;
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::unreadable::Unreadable;

/// The name that a provider has in a language, as it stands in the heads of the files; `None` if they are not written as nearly
/// all are: the pack itself tells then.
pub fn at_a_glance(
    library: &Library,
    id: &Id,
    locale: &Locale,
) -> Result<Option<String>, Unreadable> {
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::pack::load::load;

    #[test]
    fn the_name_is_that_of_the_opened_pack() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let library = Library::Folder(content);
        for id in library.providers().unwrap() {
            for locale in ["en", "ms", "zh", "fr"] {
                let locale = Locale::parse(locale).unwrap();
                let opened = load(&library, id.as_str(), &locale).unwrap();
                let name = at_a_glance(&library, &id, &locale).unwrap();
                assert_eq!(name, Some(opened.provider.directory.name.into()));
            }
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
