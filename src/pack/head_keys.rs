//! The keys at the head of a pack's files, read without the rest.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::guard::misleading;
use crate::domain::region::Region;
use crate::domain::text::Text;

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

/// What stands below `[provider]` in a words file.
pub fn table(words: &str) -> Option<&str> {
    const HEAD: &str = "[provider]\n";
    let start = if words.starts_with(HEAD) {
        0
    } else {
        words.find("\n[provider]\n")? + 1
    };
    Some(before_tables(&words[start + HEAD.len()..]))
}

/// The keys before the next table.
pub fn before_tables(text: &str) -> &str {
    if text.starts_with('[') {
        return "";
    }
    text.find("\n[").map_or(text, |end| &text[..=end])
}

/// The name among these keys. One that could mislead a terminal is none: the pack is broken, and says so when it is opened.
pub fn name_in(keys: &str) -> Option<String> {
    let table = DeTable::parse(keys).ok()?;
    let DeValue::String(name) = table.get_ref().get("name")?.get_ref() else {
        return None;
    };
    let is_inert = misleading(name).next().is_none();
    (is_inert && !name.trim().is_empty()).then(|| name.clone().into_owned())
}

/// The regions among these keys; none if there is no such key.
pub fn regions_in(keys: &str) -> Option<Vec<Region>> {
    list_in(keys, "regions", Region::parse)
}

/// The other names among these keys; none if there is no such key.
pub fn other_names_in(keys: &str) -> Option<Vec<Text>> {
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
    use super::*;

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
