//! What callers say, as they say it, finds the script that helps them among the first three.

use std::fs;
use std::path::Path;

use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::query::Query;
use helpme::pack::library::Library;
use helpme::pack::scan::{self, Languages};

use crate::support::{locales, providers};

fn found(locale: &Locale, words: &str) -> Vec<String> {
    let all: Vec<Id> = providers()
        .iter()
        .map(|id| Id::parse(id).unwrap())
        .collect();
    let query = Query::new(&[words.to_owned()]);
    let found = scan::search(&Library::Shipped, &all, Languages::One(locale), &query);
    found.hits.into_iter().map(|(_, hit)| hit.id).collect()
}

#[test]
fn callers_are_understood_within_three_scripts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/callers.txt");
    let text = fs::read_to_string(path).unwrap();
    let mut missed = Vec::new();
    let mut sentences = vec![0; locales().len()];
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let [locale, words, scripts] = line.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let place = locales().iter().position(|known| known.as_str() == locale);
        sentences[place.unwrap()] += 1;
        let found = found(&locales()[place.unwrap()], words);
        let first = &found[..found.len().min(3)];
        if !scripts
            .split(' ')
            .any(|script| first.iter().any(|id| id == script))
        {
            missed.push(format!("{line}: {first:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    assert!(sentences.iter().all(|count| *count >= 13), "{sentences:?}");
}

#[test]
fn what_has_not_come_in_is_not_first_a_matter_of_sellers() {
    let found = found(&Locale::parse("ms").unwrap(), "duit tak masuk");
    assert!(!found[0].contains("merchant"), "{found:?}");
}

#[test]
fn a_provider_that_is_named_comes_before_all_others() {
    for words in ["refund in gopay", "go pay refund"] {
        let found = found(&Locale::english(), words);
        assert!(found.len() > 1, "{found:?}");
        assert!(found.iter().all(|id| id.starts_with("gopay/")), "{found:?}");
    }
}
