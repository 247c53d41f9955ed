//! Three doors, one card: questions answered line by line, answers on the command line, answers in a file.

use std::path::Path;

use helpme::domain::answers::Answers;
use helpme::finding::SourceFile;
use helpme::given;
use helpme::interview::conversation::{Finished, interview};
use helpme::interview::details::{MANY_FIELDS, open_fields};
use helpme::pack::load::Pack;
use helpme::prompt::lines::Lines;
use helpme::prompt::silent::Silent;
use helpme::render::json;
use serde::Deserialize;

use crate::support;

/// What a walk file expects.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    provider: String,
    outcome: String,
    channel: String,
    #[serde(default)]
    first_contact: Option<String>,
    #[serde(default)]
    message_says: Vec<String>,
}

#[derive(Deserialize)]
struct Walk {
    expect: Expected,
}

fn walk_files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/walks");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(path).unwrap(),
            )
        })
        .collect()
}

fn card(pack: &Pack, finished: &Finished) -> String {
    json::render(&support::advise(pack, &finished.route, &finished.answers))
}

fn from_file(pack: &Pack, name: &str, text: &str) -> Answers {
    let file = SourceFile::new(name, text);
    let given = given::read_file(&file).unwrap();
    given::check(
        &pack.provider,
        &given,
        support::phrases(pack.words.locale()).calendar(),
        support::TODAY,
    )
    .unwrap()
}

#[test]
fn every_walk_file_leads_where_it_says_in_every_language() {
    for (name, text) in walk_files() {
        let expected = toml::from_str::<Walk>(&text).unwrap().expect;
        for locale in support::locales() {
            let pack = support::pack(&expected.provider, &locale);
            let finished = interview(
                &pack,
                &support::phrases(&locale),
                from_file(&pack, &name, &text),
                support::TODAY,
                &mut Silent,
            )
            .unwrap_or_else(|error| panic!("{name}: {error:?}"));
            let card: serde_json::Value = serde_json::from_str(&card(&pack, &finished)).unwrap();
            assert_eq!(card["outcome"], *expected.outcome, "{name} {locale}");
            assert_eq!(card["channel"]["id"], *expected.channel, "{name} {locale}");
            if let Some(contact) = &expected.first_contact {
                assert_eq!(
                    card["channel"]["contacts"][0]["value"], **contact,
                    "{name} {locale}"
                );
            }
            for value in &expected.message_says {
                assert!(
                    card["message"]["body"].as_str().unwrap().contains(value),
                    "{name} {locale}: {value} in {}",
                    card["message"]["body"]
                );
            }
        }
    }
}

#[test]
fn three_doors_lead_to_the_same_card() {
    for (name, text) in walk_files() {
        let expected = toml::from_str::<Walk>(&text).unwrap().expect;
        for locale in support::locales() {
            let pack = support::pack(&expected.provider, &locale);
            let phrases = support::phrases(&locale);
            let known = from_file(&pack, &name, &text);
            let silent =
                interview(&pack, &phrases, known.clone(), support::TODAY, &mut Silent).unwrap();

            // The questions of the walk answered by id, line by line; every detail left open.
            let mut lines: Vec<String> = silent
                .route
                .questions
                .iter()
                .map(|id| known.choice(id.as_str()).unwrap().to_string())
                .collect();
            if open_fields(&pack.provider, &silent.route, &Answers::default()).len() >= MANY_FIELDS
            {
                lines.push("later".to_owned());
            }
            let typed = lines.join("\n") + &"\n".repeat(10);
            let mut prompter = Lines::new(typed.as_bytes(), Vec::new(), &phrases, 80);
            let asked = interview(
                &pack,
                &phrases,
                Answers::default(),
                support::TODAY,
                &mut prompter,
            )
            .unwrap();

            let words: Vec<(String, String)> = silent
                .route
                .questions
                .iter()
                .map(|id| {
                    (
                        id.to_string(),
                        known.choice(id.as_str()).unwrap().to_string(),
                    )
                })
                .collect();
            let on_command_line =
                given::check(&pack.provider, &words, phrases.calendar(), support::TODAY).unwrap();
            let called = interview(
                &pack,
                &phrases,
                on_command_line,
                support::TODAY,
                &mut Silent,
            )
            .unwrap();
            assert_eq!(card(&pack, &asked), card(&pack, &called), "{name} {locale}");
            assert_eq!(silent.route, called.route, "{name} {locale}");
        }
    }
}
