//! The shipped packs, damaged in every known way: the check finds all of it, in every pack.

use std::fs;

use helpme::finding::Rule;
use helpme::lint::place::Place;
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
    (Rule::MissingKey, "contacts.toml", "source = ", "seen = "),
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
        Rule::NeedlessField,
        "tree.toml",
        "fields = [",
        "fields = [\"needless\", ",
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
    (Rule::LostPlaceholder, "ms.toml", "{ $", "( "),
    (Rule::LostPlaceholder, "zh.toml", "{ $", "｛"),
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
fn every_damage_to_every_shipped_pack_is_found() {
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
    let count = |rule: Rule| {
        let report = run::check(
            &Place::find(folder.path()).unwrap(),
            TODAY,
            &Only::default(),
        )
        .unwrap();
        let count = |provider: &String| {
            let found = report
                .findings
                .iter()
                .filter(|finding| finding.rule == rule);
            found
                .filter(|finding| finding.file.name.contains(&format!("/{provider}/")))
                .count()
        };
        providers.iter().map(count).collect::<Vec<_>>()
    };
    let mut missed = Vec::new();
    for (rule, file, from, to) in DAMAGES {
        let mut damaged = Vec::new();
        for provider in &providers {
            let path = folder.path().join(provider).join(file);
            let sound = fs::read_to_string(&path).unwrap();
            let harm = damage(&sound, from, to);
            if let Some(harm) = &harm {
                fs::write(&path, harm).unwrap();
            }
            damaged.push((path, sound, harm.is_some()));
        }
        assert!(
            damaged.iter().any(|(.., done)| *done),
            "no pack has a place for {rule:?}"
        );
        for ((provider, found), (.., done)) in providers.iter().zip(count(*rule)).zip(&damaged) {
            if *done && found == 0 {
                missed.push(format!("{provider}/{file}: {rule:?} by {to:?}"));
            }
        }
        for (path, sound, _) in damaged {
            fs::write(path, sound).unwrap();
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// The content that people get has no fault at all, warnings included.
#[test]
fn the_shipped_content_has_no_findings() {
    let report = run::check(&Place::shipped().unwrap(), TODAY, &Only::default()).unwrap();
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
