//! What strangers write: packs, templates and answers made by chance, from the pieces of real ones. Nothing may panic or hang.

use std::fs;

use helpme::domain::guard;
use helpme::domain::locale::Locale;
use helpme::domain::template::Template;
use helpme::error::Error;
use helpme::finding::SourceFile;
use helpme::given;
use helpme::pack::library::Library;
use helpme::pack::load::{self, LoadError};
use helpme::render::finding;
use proptest::prelude::*;

use crate::support::{locales, pack, phrases};

const FILES: [&str; 3] = ["tree.toml", "contacts.toml", "en.toml"];

fn shipped(file: &str) -> String {
    fs::read_to_string(format!(
        "{}/content/gopay/{file}",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap()
}

/// A real file with a stretch replaced by something else.
fn damaged(text: &str, at: usize, length: usize, with: &str) -> String {
    let floor = |place: usize| {
        (0..=place.min(text.len()))
            .rev()
            .find(|place| text.is_char_boundary(*place))
            .unwrap()
    };
    let start = floor(at % text.len());
    let end = floor(start + length).max(start);
    format!("{}{with}{}", &text[..start], &text[end..])
}

fn load_with(file: &str, text: &str) -> Result<load::Pack, LoadError> {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("gopay");
    fs::create_dir(&pack).unwrap();
    for name in FILES {
        let text = if name == file {
            text.to_owned()
        } else {
            shipped(name)
        };
        fs::write(pack.join(name), text).unwrap();
    }
    load::load(
        &Library::Folder(folder.path().to_owned()),
        "gopay",
        &Locale::english(),
    )
}

fn is_inert(text: &str) -> bool {
    !text.contains(|character: char| character != '\n' && guard::is_misleading(character))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_pack_is_loaded_or_explained(file in prop::sample::select(FILES.to_vec()), at in any::<usize>(), length in 0_usize..400, with in "\\PC{0,20}|[\\[\\]{}=\"'.,# \\n]{0,12}|[\\x00-\\x{2FF}]{0,6}|when = \\{ a = \"b\" \\}|\\{ \\$x \\}|next = \"[a-z-]{1,9}\"") {
        let text = damaged(&shipped(file), at, length, &with);
        match load_with(file, &text) {
            Ok(pack) => {
                let words: Vec<&str> = pack.provider.directory.contacts.values().map(|contact| contact.value.as_str()).chain([pack.provider.directory.name.as_str()]).collect();
                prop_assert!(words.iter().all(|word| is_inert(word)));
            }
            Err(LoadError::Broken(findings)) => {
                prop_assert!(!findings.is_empty());
                for locale in locales() {
                    let told = finding::render_all(&findings, &phrases(&locale), 40);
                    prop_assert!(is_inert(&told), "{:?}", told);
                }
            }
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn any_toml_is_read_as_answers_or_explained(text in "\\PC{0,80}|([a-z-]{1,9} = (\"[^\"]{0,20}\"|[0-9]{1,18}|\\[\\]|2026-10-01)\\n){0,6}|[\\[\\]{}=\"'.#\\n a-z0-9]{0,60}") {
        let file = SourceFile::new("answers.toml", text.clone());
        let gopay = pack("gopay", &Locale::english());
        match given::read_file(&file) {
            Ok(answers) => {
                let _ = given::check(&gopay.provider, &answers, phrases(&Locale::english()).calendar(), crate::support::TODAY);
            }
            Err(Error::Broken(findings)) => {
                let told = finding::render_all(&findings, &phrases(&Locale::english()), 60);
                prop_assert!(is_inert(&told), "{:?}", told);
            }
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn any_template_is_filled_or_refused(text in "\\PC{0,60}|[{} $a-z-]{0,40}|(\\{ ?\\$[a-z-]{1,5} ?\\}|x|\\n){0,12}") {
        if let Ok(template) = Template::parse(&text) {
            let filled = template.fill(|id| format!("<{id}>").into());
            prop_assert_eq!(filled.matches('<').count() >= template.placeholders().count(), true);
            let is_filled = !filled.contains(['{', '}']);
            prop_assert!(is_filled, "{}", filled);
        }
    }

    #[test]
    fn any_words_are_answers_or_refused(words in prop::collection::vec("\\PC{0,30}|[a-z-]{1,10}=[\\PC]{0,20}|problem=[a-z-]{1,9}|order-id=[0-9 ]{1,24}", 0..5)) {
        let gopay = pack("gopay", &Locale::english());
        if let Ok(given) = given::split_all(&words, &gopay.provider) {
            let checked = given::check(&gopay.provider, &given, phrases(&Locale::english()).calendar(), crate::support::TODAY);
            if let Ok(answers) = checked {
                for id in gopay.provider.tree.fields.keys() {
                    prop_assert!(answers.value(id.as_str()).is_none_or(|value| guard::inspect(value).is_ok()));
                }
            }
        }
    }
}

/// Every choice of every shipped pack can be typed as an answer: no id reads as a secret.
#[test]
fn no_shipped_id_or_example_is_refused() {
    for provider in crate::support::providers() {
        for locale in locales() {
            let pack = pack(&provider, &locale);
            for (question, choices) in &pack.provider.tree.questions {
                for choice in &choices.choices {
                    assert!(
                        given::split(&format!("{question}={}", choice.id)).is_ok(),
                        "{provider}: {question}={}",
                        choice.id
                    );
                }
            }
            for (field, kind) in &pack.provider.tree.fields {
                let example = pack
                    .words
                    .get(&format!("fields.{field}.example"))
                    .unwrap_or_default()
                    .to_owned();
                let refused = matches!(
                    helpme::domain::field::validate(
                        kind.kind,
                        &example,
                        phrases(&locale).calendar(),
                        crate::support::TODAY
                    ),
                    Err(helpme::domain::field::Invalid::Refused(_))
                );
                assert!(!refused, "{provider} {locale}: {field} = {example}");
            }
        }
    }
}
