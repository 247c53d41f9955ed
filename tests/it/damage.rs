//! The shipped packs, damaged in every known way: the check finds all of it.

use std::fs;

use helpme::finding::Rule;
use helpme::lint::content::Content;
use helpme::lint::run::{self, Only};
use tempfile::TempDir;

use crate::support::TODAY;

/// Rule, file, what is replaced in its first line that has it and is no comment, and by what.
const DAMAGES: &[(Rule, &str, &str, &str)] = &[
    (
        Rule::UnknownKey,
        "tree.toml",
        "kind = ",
        "colour = \"red\"\nkind = ",
    ),
    (
        Rule::BadValue,
        "tree.toml",
        "kind = \"website\"",
        "kind = \"web\"",
    ),
    (Rule::MissingKey, "contacts.toml", "source = ", "# "),
    (
        Rule::WrongType,
        "contacts.toml",
        "checked = 2026",
        "checked = 2026 #",
    ),
    (
        Rule::MissingTarget,
        "tree.toml",
        "next = \"",
        "next = \"no-such-",
    ),
    (
        Rule::SelfTarget,
        "tree.toml",
        "{ id = \"something-else\", next = ",
        "{ id = \"more\", next = \"problem\" }, { id = \"something-else\", next = ",
    ),
    (
        Rule::Cycle,
        "tree.toml",
        "start = \"problem\"",
        "start = \"problem\"\n[questions.round]\nchoices = [{ id = \"a\", next = \"trip\" }, { id = \"none\", next = \"trip\" }]\n[questions.trip]\nchoices = [{ id = \"a\", next = \"round\" }, { id = \"none\", next = \"round\" }]",
    ),
    (
        Rule::DeadEnd,
        "tree.toml",
        "start = \"problem\"",
        "start = \"problem\"\n[questions.round]\nchoices = [{ id = \"a\", next = \"trip\" }, { id = \"none\", next = \"trip\" }]\n[questions.trip]\nchoices = [{ id = \"a\", next = \"round\" }, { id = \"none\", next = \"round\" }]",
    ),
    (
        Rule::UnreachableQuestion,
        "tree.toml",
        "start = \"problem\"",
        "start = \"problem\"\n[questions.lost]\nchoices = [{ id = \"a\" }, { id = \"b\" }]",
    ),
    (
        Rule::UnreachableOutcome,
        "tree.toml",
        "[outcomes.",
        "[outcomes.lost]\nchannels = []\n[outcomes.",
    ),
    (
        Rule::FewChoices,
        "tree.toml",
        "start = \"problem\"",
        "start = \"problem\"\n[questions.lost]\nchoices = []",
    ),
    (
        Rule::HalfFact,
        "tree.toml",
        "{ id = \"something-else\", next = ",
        "{ id = \"more\" }, { id = \"something-else\", next = ",
    ),
    (
        Rule::DuplicateId,
        "tree.toml",
        "{ id = \"something-else\", next = ",
        "{ id = \"something-else\", next = \"problem\" }, { id = \"something-else\", next = ",
    ),
    (
        Rule::UnusedChannel,
        "tree.toml",
        "[channels.",
        "[channels.lost]\nkind = \"phone\"\n[channels.",
    ),
    (
        Rule::UnusedField,
        "tree.toml",
        "[fields.",
        "[fields.lost]\nkind = \"text\"\n[fields.",
    ),
    (
        Rule::AsksForSecret,
        "tree.toml",
        "[fields.",
        "[fields.card-number]\nkind = \"text\"\n[fields.",
    ),
    (
        Rule::UnusedMessage,
        "tree.toml",
        "[messages.",
        "[messages.lost]\nfields = []\n[messages.",
    ),
    (
        Rule::UnknownId,
        "tree.toml",
        "channels = [\"",
        "channels = [\"no-such-",
    ),
    (
        Rule::UnknownId,
        "contacts.toml",
        "channel = \"",
        "channel = \"no-such-",
    ),
    (
        Rule::FutureCheck,
        "contacts.toml",
        "checked = 2026-11-21",
        "checked = 2027-11-21",
    ),
    (
        Rule::OldCheck,
        "contacts.toml",
        "checked = 2026-11-21",
        "checked = 2026-03-01",
    ),
    (
        Rule::OutdatedCheck,
        "contacts.toml",
        "checked = 2026-11-21",
        "checked = 2025-11-01",
    ),
    (
        Rule::ForeignSource,
        "contacts.toml",
        "domains = [\"",
        "domains = [\"none.example\"] #",
    ),
    (
        Rule::ImpossibleRegion,
        "contacts.toml",
        "elsewhere = [",
        "elsewhere = [\"XX\", ",
    ),
    (Rule::MissingWord, "zh.toml", "title = ", "heading = "),
    (
        Rule::LeftoverWord,
        "zh.toml",
        "title = ",
        "heading = \"好\"\ntitle = ",
    ),
    (Rule::EmptyWord, "ms.toml", "title = ", "title = \"\" #"),
    (
        Rule::EnglishMovedOn,
        "en.toml",
        "title = \"",
        "title = \"Now: ",
    ),
    (Rule::DamagedPlaceholder, "ms.toml", "{ $", "( "),
    (Rule::DamagedPlaceholder, "zh.toml", "{ $", "｛"),
    (Rule::DamagedPlaceholder, "ms.toml", "{ $", "{ "),
    (Rule::DamagedPlaceholder, "zh.toml", "{ $", "｛ $"),
    (
        Rule::UnknownPlaceholder,
        "ms.toml",
        "title = \"",
        "title = \"{ $x } ",
    ),
    (
        Rule::FactInWords,
        "ms.toml",
        "why = \"",
        "why = \"Hubungi 1300 100 729. ",
    ),
    (
        Rule::FactInWords,
        "zh.toml",
        "why = \"",
        "why = \"见 www.example.com 网站。",
    ),
    (Rule::NumberDiffers, "zh.toml", "title = \"", "title = \"3 "),
    (Rule::HalfWidth, "zh.toml", "。\"", ".\""),
    (
        Rule::HanLatinSpace,
        "zh.toml",
        "title = \"",
        "title = \"App用",
    ),
    (Rule::StraySpace, "zh.toml", "。\"", " 。\""),
    (Rule::FullWidth, "zh.toml", "title = \"", "title = \"Ａ "),
    (Rule::Glossary, "zh.toml", "why = \"", "why = \"你"),
    (
        Rule::IndonesianWord,
        "ms.toml",
        "why = \"",
        "why = \"Silakan ",
    ),
    (Rule::TrailingSpace, "ms.toml", ".\"", ". \""),
    (Rule::DoubledPunctuation, "ms.toml", ".\"", "..\""),
    (
        Rule::DoubledWord,
        "ms.toml",
        "why = \"",
        "why = \"yang yang ",
    ),
    (
        Rule::OddSpace,
        "zh.toml",
        "title = \"",
        "title = \"\u{3000}",
    ),
    (
        Rule::ControlCharacter,
        "zh.toml",
        "title = \"",
        "title = \"\u{202E}",
    ),
    (Rule::TomlSyntax, "ms.toml", "title = \"", "title = "),
    (
        Rule::ByteOrderMark,
        "ms.toml",
        "[provider]",
        "\u{FEFF}[provider]",
    ),
    (Rule::MixedLineEnds, "ms.toml", "[provider]", "[provider]\r"),
];

/// The text with the damage done; `None` if there is no place for it.
fn damage(text: &str, from: &str, to: &str) -> Option<String> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(place) = line.find(from).filter(|_| !line.starts_with('#')) {
            let at = start + place;
            // A comma in a reference to an outcome must not be cut in two.
            return Some(format!("{}{}{}", &text[..at], to, &text[at + from.len()..]));
        }
        start += line.len();
    }
    None
}

#[test]
fn every_known_damage_to_shipped_packs_is_found() {
    let mut baselines: std::collections::HashMap<String, Vec<Rule>> =
        std::collections::HashMap::new();
    let folder = TempDir::new().unwrap();
    let providers: Vec<String> = fs::read_dir("content")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.contains('.'))
        .collect();
    for provider in &providers {
        fs::create_dir(folder.path().join(provider)).unwrap();
        for entry in fs::read_dir(format!("content/{provider}")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(
                &path,
                folder.path().join(provider).join(path.file_name().unwrap()),
            )
            .unwrap();
        }
    }
    let mut missed = Vec::new();
    for (turn, (rule, file, from, to)) in DAMAGES.iter().enumerate() {
        // Each damage in one pack, each pack in its turn.
        let (mut order, turn) = (providers.clone(), turn % providers.len());
        order.rotate_left(turn);
        let place = order.iter().find_map(|provider| {
            let path = folder.path().join(provider).join(file);
            let sound = fs::read_to_string(&path).unwrap();
            Some((provider, path, damage(&sound, from, to)?, sound))
        });
        let (provider, path, harm, sound) =
            place.unwrap_or_else(|| panic!("no pack has a place for {rule:?}"));
        fs::write(&path, harm).unwrap();
        let only = Only {
            locale: None,
            provider: Some(provider.clone()),
        };
        let report = run::check(&Content::find(folder.path()).unwrap(), TODAY, &only).unwrap();
        let baseline = baselines.entry(provider.clone()).or_insert_with(|| {
            fs::write(&path, &sound).unwrap();
            let report = run::check(&Content::find(folder.path()).unwrap(), TODAY, &only).unwrap();
            report
                .findings
                .iter()
                .map(|finding| finding.rule)
                .collect::<Vec<Rule>>()
        });
        let count =
            |rules: &mut dyn Iterator<Item = Rule>| rules.filter(|found| found == rule).count();
        let before = count(&mut baseline.iter().copied());
        if count(&mut report.findings.iter().map(|finding| finding.rule)) <= before {
            missed.push(format!("{provider}/{file}: {rule:?} by {to:?}"));
        }
        fs::write(path, sound).unwrap();
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// The content that people get has no fault at all, warnings included.
#[test]
fn the_shipped_content_has_no_findings() {
    let report = run::check(&Content::shipped().unwrap(), TODAY, &Only::default()).unwrap();
    let found: Vec<String> = report
        .findings
        .iter()
        .map(|finding| {
            format!(
                "{} {}:{:?}",
                finding.rule.code(),
                finding.file.name,
                finding.position()
            )
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
