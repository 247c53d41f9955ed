//! A few whole cards as people see them, in each language and at two widths.

use helpme::interview::interview;
use helpme::prompt::silent::Silent;
use helpme::{given, render};
use snapbox::{Data, assert_data_eq};

use crate::support;

fn card(provider: &str, locale: &str, columns: usize, answers: &[&str]) -> String {
    let locale = helpme::domain::locale::Locale::parse(locale).unwrap();
    let pack = support::pack(provider, &locale);
    let phrases = support::phrases(&locale);
    let given: Vec<_> = answers
        .iter()
        .map(|word| given::split(word).unwrap())
        .collect();
    let answers =
        given::check(&pack.provider, &given, &phrases.calendar(), support::TODAY).unwrap();
    let finished = interview(&pack, &phrases, answers, support::TODAY, &mut Silent).unwrap();
    let advice = support::advise(&pack, &finished.route, &finished.answers);
    match columns {
        0 => render::markdown::render(&render::card::blocks(
            &advice,
            &pack.provider.directory,
            &phrases,
        )),
        columns => support::shown(&pack, &advice, columns),
    }
}

const REFUND: &[&str] = &[
    "problem=refund",
    "refund-kind=agreed",
    "can-log-in=yes",
    "region=AU",
    "order-id=123456",
    "merchant=Kedai ABC",
    "amount=A$86.40",
    "charge-date=2026-10-01",
];

#[test]
fn a_refund_in_english() {
    assert_data_eq!(
        card("afterpay", "en", 80, REFUND),
        Data::read_from("tests/cards/refund-en-80.txt".as_ref(), None)
    );
}

#[test]
fn a_refund_in_malay() {
    assert_data_eq!(
        card("afterpay", "ms", 80, REFUND),
        Data::read_from("tests/cards/refund-ms-80.txt".as_ref(), None)
    );
}

#[test]
fn a_refund_in_chinese_on_a_small_screen() {
    assert_data_eq!(
        card("afterpay", "zh", 40, REFUND),
        Data::read_from("tests/cards/refund-zh-40.txt".as_ref(), None)
    );
}

#[test]
fn fraud_as_markdown() {
    assert_data_eq!(
        card("afterpay", "en", 0, &["problem=fraud", "region=CA"]),
        Data::read_from("tests/cards/fraud-en.md".as_ref(), None)
    );
}
