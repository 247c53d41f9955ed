//! Files that lie beside those of a pack or a language and that nothing reads, because of their names: mostly a translation
//! that an editor or a copy has renamed.

use crate::domain::locale::Locale;
use crate::domain::nearest::nearest;
use crate::finding::{Finding, Rule};
use crate::l10n::phrases::LOCALES;

use super::raw;

/// The names in a pack's folder that look like one of its files and are none; each with the names that may be meant.
pub fn in_pack(names: &[String]) -> Vec<(&str, Vec<String>)> {
    let languages = names.iter().filter_map(|name| language(name));
    let languages = languages.chain(LOCALES.iter().copied());
    let mut known: Vec<String> = languages.map(|locale| format!("{locale}.toml")).collect();
    known.extend(["tree.toml".to_owned(), "contacts.toml".to_owned()]);
    known.sort();
    known.dedup();
    let is_read = |name: &str| known.iter().any(|known| known == name);
    let unread = with_ending(names, ".toml").filter(|name| !is_read(name));
    unread.map(|name| (name, meant(name, &known))).collect()
}

/// The same in a folder of phrases.
pub fn in_phrases(names: &[String]) -> Vec<(&str, Vec<String>)> {
    let unread = with_ending(names, ".ftl").filter(|name| !name.ends_with(".ftl"));
    let unread = unread.map(|name| {
        let lower = name.to_lowercase();
        let end = lower.find(".ftl").map_or(0, |place| place + ".ftl".len());
        (name, vec![lower[..end].to_owned()])
    });
    unread.collect()
}

/// The finding about such a file.
pub fn report(
    path: String,
    name: &str,
    meant: impl IntoIterator<Item = impl Into<String>>,
    findings: &mut Vec<Finding>,
) {
    let file = raw::open(path, Vec::new(), findings);
    let finding = Finding::new(Rule::UnreadFile, &file, 0..0).with("file", name);
    findings.push(finding.with_known(meant));
}

fn language(name: &str) -> Option<&str> {
    let stem = name.strip_suffix(".toml")?;
    Locale::parse(stem).map(|_| stem)
}

/// The names with an ending somewhere in them, as in `zh.toml.txt`. What editors keep for themselves (`.zh.toml.swp`, `zh.toml~`,
/// `#zh.toml#`) is meant for nobody.
fn with_ending<'n>(names: &'n [String], ending: &'n str) -> impl Iterator<Item = &'n str> {
    let of_an_editor = |name: &str| name.starts_with(['.', '#']) || name.ends_with(['~', '#']);
    names
        .iter()
        .map(String::as_str)
        .filter(move |name| name.to_lowercase().contains(ending) && !of_an_editor(name))
}

/// The known files whose stem the name begins with, or else those with the nearest stems.
fn meant(name: &str, known: &[String]) -> Vec<String> {
    let lower = name.to_lowercase();
    let stem = |name: &str| name.find('.').unwrap_or(name.len());
    let stems = known.iter().map(|known| &known[..stem(known)]);
    let begins = |known: &&str| {
        let rest = lower.strip_prefix(known);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let mut found: Vec<&str> = stems.clone().filter(begins).collect();
    if found.is_empty() {
        found = nearest(&lower[..stem(&lower)], stems);
    }
    found.iter().map(|stem| format!("{stem}.toml")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_file_of_a_pack_and_is_none_is_named() {
        let names = [
            "contacts.toml",
            "en.toml",
            "ms.toml",
            "ta.toml",
            "tree.toml",
            "README.md",
            ".zh.toml.swp",
            "zh.toml~",
            "ZH.toml",
            "zh (copy).toml",
            "zh-TW.toml",
            "zh.toml.txt",
            "contact.toml",
        ]
        .map(str::to_owned);
        let found = in_pack(&names);
        let expected = [
            ("ZH.toml", "zh.toml"),
            ("zh (copy).toml", "zh.toml"),
            ("zh-TW.toml", "zh.toml"),
            ("zh.toml.txt", "zh.toml"),
            ("contact.toml", "contacts.toml"),
        ];
        assert_eq!(
            found,
            expected.map(|(name, meant)| (name, vec![meant.to_owned()]))
        );
        let names = ["helpme.ftl", "Wizard.FTL.txt"].map(str::to_owned);
        assert_eq!(
            in_phrases(&names),
            [("Wizard.FTL.txt", vec!["wizard.ftl".to_owned()])]
        );
    }
}
