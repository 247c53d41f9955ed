//! What callers say, as they say it, finds the script that helps them among the first three.

use std::fs;
use std::path::Path;

use helpme::domain::called::plain;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::query::Query;
use helpme::domain::words::key;
use helpme::pack::library::Library;
use helpme::pack::scan::{self, Languages};

use crate::support::{locales, pack, providers};

fn found(locale: &Locale, words: &str) -> Vec<String> {
    let all: Vec<Id> = providers()
        .iter()
        .map(|id| Id::parse(id).unwrap())
        .collect();
    found_among(&all, locale, words)
}

fn found_in(provider: &str, locale: &Locale, words: &str) -> Vec<String> {
    found_among(&[Id::parse(provider).unwrap()], locale, words)
}

fn found_among(all: &[Id], locale: &Locale, words: &str) -> Vec<String> {
    let query = Query::new(&[words.to_owned()]);
    let found = scan::search(&Library::Shipped, all, Languages::One(locale), &query);
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

/// The keywords of a text, as they are compared.
fn keywords(text: &str) -> impl Iterator<Item = String> {
    let keywords = text.split([',', '、', '，', ';', '；']);
    keywords.map(plain).filter(|keyword| !keyword.is_empty())
}

#[test]
fn every_keyword_typed_as_it_stands_finds_its_script_first() {
    let mut missed = Vec::new();
    let mut count = 0;
    for locale in locales() {
        for provider in providers() {
            let pack = pack(&provider, &locale);
            let outcomes = pack.provider.tree.outcomes.keys();
            let holding: Vec<(String, Vec<String>)> = outcomes
                .map(|id| {
                    let text = |part| {
                        pack.word(&key::outcome(id.as_str(), part))
                            .unwrap_or_default()
                    };
                    let title = plain(text("title"));
                    let all = keywords(text("keywords")).chain([title]).collect();
                    (format!("{provider}/{id}"), all)
                })
                .collect();
            let typed = pack.provider.tree.outcomes.keys().flat_map(|id| {
                let text = pack.word(&key::outcome(id.as_str(), "keywords"));
                text.unwrap_or_default().split([',', '、', '，', ';', '；'])
            });
            for typed in typed.map(str::trim).filter(|typed| !typed.is_empty()) {
                count += 1;
                let found = found_in(&provider, &locale, typed);
                let first = found.first();
                let is_own = |(id, all): &(String, Vec<String>)| {
                    Some(id) == first && all.contains(&plain(typed))
                };
                if !holding.iter().any(is_own) {
                    missed.push(format!("{provider} {locale} {typed}: {first:?}"));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    assert!(count > 2_000, "{count}");
}

#[test]
fn a_query_in_everyday_words_finds_what_is_meant() {
    for (locale, provider, words, script) in [
        ("en", "gopay", "phone number", "gopay/contact-only"),
        ("ms", "gopay", "tak boleh login", "gopay/account-locked"),
        ("ms", "gopay", "duit lesap", "gopay/money-not-arrived"),
        ("zh", "afterpay", "账户冻结", "afterpay/locked-out"),
        ("zh", "afterpay", "退款迟迟不到", "afterpay/refund-missing"),
        ("zh", "gopay", "登不上", "gopay/account-locked"),
        ("zh", "huifu", "联系电话", "huifu/contact-only"),
        ("zh", "huifu", "扣款两次", "huifu/double-charge"),
        ("zh", "paypay", "支付失败", "paypay/payment-fails"),
    ] {
        let locale = Locale::parse(locale).unwrap();
        let found = found_in(provider, &locale, words);
        let first = &found[..found.len().min(3)];
        assert!(first.iter().any(|id| id == script), "{words}: {first:?}");
    }
}

#[test]
fn a_chinese_name_is_known_though_the_matter_is_glued_to_it() {
    let chinese = Locale::parse("zh").unwrap();
    for words in ["汇付重复扣款", "我的匯付重复扣款", "汇付 重复扣款"] {
        assert_eq!(found(&chinese, words)[0], "huifu/double-charge", "{words}");
    }
}

#[test]
fn where_nothing_fits_in_the_provider_named_the_others_are_known_for_what_they_are() {
    let all: Vec<Id> = providers()
        .iter()
        .map(|id| Id::parse(id).unwrap())
        .collect();
    let search = |words: &str| {
        let query = Query::new(&[words.to_owned()]);
        let english = Languages::One(&Locale::english());
        scan::search(&Library::Shipped, &all, english, &query)
    };
    let found = search("PayPay Riverty");
    assert_eq!(found.nothing_in, [Id::parse("paypay").unwrap()]);
    assert!(!found.hits.is_empty());
    assert!(
        found
            .hits
            .iter()
            .all(|(_, hit)| !hit.id.starts_with("paypay/"))
    );
    assert!(search("Clearpay refund").nothing_in.is_empty());
    assert!(search("refund").nothing_in.is_empty());
}
