//! A few whole cards as people see them, in each language and at two widths.

use helpme::domain::advice::{Advice, Item, Standing};
use helpme::domain::directory::Confidence;
use helpme::domain::locale::Locale;
use helpme::interview::conversation::interview;
use helpme::prompt::silent::Silent;
use helpme::{given, render};
use snapbox::{Data, assert_data_eq};

use crate::support;

fn card(provider: &str, locale: &str, columns: usize, answers: &[&str]) -> String {
    let locale = Locale::parse(locale).unwrap();
    let pack = support::pack(provider, &locale);
    let phrases = support::phrases(&locale);
    let given: Vec<_> = answers
        .iter()
        .map(|word| given::split(word).unwrap())
        .collect();
    let answers = given::check(&pack.provider, &given, phrases.calendar(), support::TODAY).unwrap();
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

/// A card as it was kept, to the letter: a backslash is one.
fn kept(path: &str) -> Data {
    Data::read_from(path.as_ref(), None).raw()
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
        kept("tests/cards/refund-en-80.txt")
    );
}

#[test]
fn a_refund_in_malay() {
    assert_data_eq!(
        card("afterpay", "ms", 80, REFUND),
        kept("tests/cards/refund-ms-80.txt")
    );
}

#[test]
fn a_refund_in_chinese_on_a_small_screen() {
    assert_data_eq!(
        card("afterpay", "zh", 40, REFUND),
        kept("tests/cards/refund-zh-40.txt")
    );
}

#[test]
fn fraud_as_markdown() {
    assert_data_eq!(
        card("afterpay", "en", 0, &["problem=fraud", "region=CA"]),
        kept("tests/cards/fraud-en.md")
    );
}

/// In short, the card of these answers.
fn in_short(answers: &[&str]) -> String {
    let phrases = support::phrases(&Locale::english());
    render::in_short::lines(&advice(answers), &phrases).join("\n")
}

fn advice(answers: &[&str]) -> Advice {
    advice_of("afterpay", answers)
}

fn advice_of(provider: &str, answers: &[&str]) -> Advice {
    let pack = support::pack(provider, &Locale::english());
    let phrases = support::phrases(&Locale::english());
    let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
    let given = given::split_all(&answers, &pack.provider).unwrap();
    let answers = given::check(&pack.provider, &given, phrases.calendar(), support::TODAY).unwrap();
    let finished = interview(&pack, &phrases, answers, support::TODAY, &mut Silent).unwrap();
    support::advise(&pack, &finished.route, &finished.answers)
}

#[test]
fn in_short_names_no_number_that_is_not_confirmed() {
    let mut advice = advice(&["problem=fraud", "region=CA"]);
    let contacts = advice
        .escalation
        .iter_mut()
        .flat_map(|body| &mut body.contacts);
    contacts.for_each(|contact| contact.source.confidence = Confidence::Unconfirmed);
    assert_eq!(
        render::in_short::lines(&advice, &support::phrases(&Locale::english())),
        ["Use first: Call Support (phone), +1 833-844-8095"]
    );
}

#[test]
fn in_short_says_how_to_reach_whom_not_where_to_read_about_it() {
    let fraud = |region| in_short(&["problem=fraud", region]);
    // In Canada the line has a confirmed number; in Australia the way to it leads through the app.
    assert_eq!(
        fraud("region=CA"),
        "Use first: Call Support (phone), +1 833-844-8095\nAt once: Canadian Anti-Fraud Centre, +1 888-495-8501"
    );
    assert_eq!(
        fraud("region=AU"),
        "Use first: Call Support (phone). In the app, open Help, then Call Support.\n\
         Fraud under way is for the phone. If the line is closed or no number is shown, write at once (in the app or with the request form) \
         and call your bank.\n\
         At once: Scamwatch, https://www.afterpay.com/en-AU/security/safeguard"
    );
}

/// The line below a heading.
fn below<'a>(text: &'a str, heading: &str) -> Option<&'a str> {
    let mut lines = text.lines().map(str::trim);
    lines.find(|line| *line == heading)?;
    lines.next()
}

#[test]
fn help_with_debts_waits_for_no_refusal() {
    let answers = [
        "problem=paying",
        "paying-kind=cannot-pay",
        "can-log-in=yes",
        "region=AU",
    ];
    let named = [
        (
            "en",
            "Help with money and debts",
            "If Afterpay does not settle it, go on in this order",
        ),
        (
            "ms",
            "Bantuan tentang wang dan hutang",
            "Jika Afterpay tidak menyelesaikannya, teruskan mengikut urutan ini",
        ),
        (
            "zh",
            "资金和债务方面的帮助",
            "如果 Afterpay 没有解决，请依次联系",
        ),
    ];
    for (locale, debts, escalation) in named {
        let card = card("afterpay", locale, 120, &answers);
        assert_eq!(
            below(&card, debts),
            Some("National Debt Helpline"),
            "{locale}"
        );
        assert_eq!(
            below(&card, escalation),
            Some("Australian Financial Complaints Authority (AFCA)"),
            "{locale}"
        );
    }
}

#[test]
fn a_page_that_was_read_lately_does_not_hide_its_own_age() {
    let answers = [
        "problem=paying",
        "paying-kind=declined",
        "can-log-in=no",
        "region=AU",
    ];
    let sources = ["en", "ms", "zh"].map(|locale| {
        let card = card("afterpay", locale, 120, &answers);
        let source = card
            .lines()
            .find(|line| line.contains(" 2024") || line.contains("2024年"));
        source.unwrap_or_default().trim().to_owned()
    });
    let expected = [
        "Source: afterpay.com, 21 November 2026 (page from 24 September 2024)",
        "Sumber: afterpay.com, 21 November 2026 (halaman dari 24 September 2024)",
        "来源：afterpay.com，2026年11月21日（页面日期：2024年9月24日）",
    ];
    assert_eq!(sources, expected);
}

#[test]
fn who_cannot_call_about_fraud_learns_to_write_in_the_app() {
    for region in ["AU", "NZ", "US", "GB", "CA"] {
        let advice = advice(&["problem=fraud", &format!("region={region}")]);
        let tip = advice
            .tips
            .iter()
            .find(|tip| tip.text.contains("Message Support"));
        assert!(tip.is_some(), "{region}");
    }
}

#[test]
fn who_is_not_sure_claims_nothing() {
    for unsure in [
        "problem=charge charge-kind=something-else",
        "problem=order order-kind=something-else",
    ] {
        let answers: Vec<&str> = unsure
            .split(' ')
            .chain(["can-log-in=no", "region=AU"])
            .collect();
        assert_eq!(advice(&answers).outcome, *"general", "{unsure}");
    }
}

#[test]
fn a_body_is_named_as_readers_of_the_language_know_it() {
    let named = ["en", "ms", "zh"].map(|locale| {
        let card = card("huifu", locale, 120, &["problem=fraud", "region=CN"]);
        let police = card.lines().find(|line| line.contains("公安机关"));
        police.unwrap_or_default().trim().to_owned()
    });
    let expected = [
        "Police in mainland China (公安机关)",
        "Polis di tanah besar China (公安机关)",
        "公安机关",
    ];
    assert_eq!(named, expected);
}

#[test]
fn who_cannot_read_the_pages_of_the_provider_learns_in_which_language_to_write() {
    let note = |locale| {
        let card = card(
            "huifu",
            locale,
            0,
            &["problem=something-else", "other-kind=contact", "region=CN"],
        );
        card.lines()
            .find(|line| line.starts_with('*') && line.contains("-l zh"))
            .map(|line| line.trim_matches('*').to_owned())
    };
    assert_eq!(
        note("en").as_deref(),
        Some(
            "The pages of Huifu that we read are in: Chinese. \
             Add -l zh to the command at the end to get the message in Chinese."
        )
    );
    assert_eq!(
        note("ms").as_deref(),
        Some(
            "Halaman Huifu (汇付) yang kami baca adalah dalam bahasa: Cina. \
             Tambah -l zh pada perintah di hujung panduan untuk mendapatkan mesej dalam bahasa Cina."
        )
    );
    assert_eq!(note("zh"), None);
}

/// The card of OKPAY for answers with spaces between them.
fn okpay(answers: &str) -> Advice {
    advice_of("okpay", &answers.split(' ').collect::<Vec<_>>())
}

fn ids(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}

#[test]
fn whoever_has_the_number_of_the_bank_is_not_told_that_none_is_known() {
    let answers = "problem=account account-trouble=locked which-okpay=app-or-site region=MY";
    let advice = okpay(answers);
    let ways: Vec<(&str, Standing)> = advice
        .channel
        .iter()
        .chain(&advice.other_channels)
        .map(|channel| (channel.id.as_str(), channel.standing))
        .collect();
    let unknown = ["official-website", "email", "live-chat", "phone"];
    let expected = unknown.map(|id| (id, Standing::Unknown)).into_iter();
    let expected: Vec<_> = expected.chain([("own-bank", Standing::AtHand)]).collect();
    assert_eq!(ways, expected);
    let card = card("okpay", "en", 0, &answers.split(' ').collect::<Vec<_>>());
    let row = |way: &str| card.lines().find(|line| line.starts_with(way));
    assert_eq!(
        [row("| Your bank"), row("| E-mail")],
        [
            Some(
                "| Your bank or exchange | Stopping or disputing money from there: call the number on your card |  |"
            ),
            Some(
                "| E-mail | Long cases with evidence; replies may be slow | No confirmed contact known |"
            ),
        ]
    );
}

#[test]
fn where_money_is_stuck_the_bodies_come_in_the_same_order() {
    let bodies = |answers: &str| -> Vec<String> {
        let bodies = okpay(answers).escalation;
        bodies.iter().map(|body| body.id.to_string()).collect()
    };
    for (answers, expected) in [
        (
            "problem=money money-trouble=not-arrived region=JP",
            "jp-police",
        ),
        (
            "problem=money money-trouble=not-arrived region=CN",
            "cn-anti-fraud-line cn-police pboc pcac",
        ),
        (
            "problem=money money-trouble=not-arrived region=MY",
            "nsrc fmos bnm",
        ),
        ("problem=money money-trouble=failed region=MY", "fmos bnm"),
        ("problem=money money-trouble=mistake region=MY", "fmos bnm"),
        (
            "problem=account account-trouble=locked region=CN",
            "cn-anti-fraud-line cn-police pboc pcac",
        ),
        (
            "problem=fraud region=CN",
            "cn-police cn-anti-fraud-line pboc pcac",
        ),
    ] {
        assert_eq!(
            bodies(&format!("{answers} which-okpay=app-or-site")).join(" "),
            expected,
            "{answers}"
        );
    }
    let fraud = okpay("problem=fraud region=ID");
    let contacts = fraud.escalation[0].contacts.iter();
    let values: Vec<&str> = contacts.map(|contact| contact.value.as_str()).collect();
    assert_eq!(values, ["157", "https://iasc.ojk.go.id"]);
}

#[test]
fn what_a_card_says_fits_the_okpay_that_is_meant() {
    let lost = okpay("problem=account account-trouble=lost-phone which-okpay=telegram region=MY");
    assert_eq!(
        ids(&lost.try_first),
        [
            "block-sim",
            "block-card",
            "telegram-log-out",
            "secure-accounts"
        ]
    );
    let link = okpay("problem=country which-okpay=sent-link region=MY");
    assert_eq!(ids(&link.warnings)[..2], ["sent-link", "strict-rules"]);
    let link = okpay("problem=technical which-okpay=sent-link region=MY");
    assert_eq!(ids(&link.tips), ["be-clear", "keep-record"]);
    for (problem, step) in [
        ("problem=money money-trouble=refund", "use-message"),
        ("problem=contact way=quick", "own-summary"),
        ("problem=something-else other-matter=records", "own-summary"),
    ] {
        let old = okpay(&format!("{problem} which-okpay=old-wallet region=MY"));
        let steps = old.channel.map(|channel| channel.steps).unwrap_or_default();
        assert_eq!(ids(&steps).last(), Some(&step), "{problem}");
    }
    let real = okpay("problem=real-or-not which-okpay=app-or-site region=MY");
    let website = real
        .other_channels
        .iter()
        .find(|channel| channel.id == *"official-website");
    let steps = website
        .map(|channel| ids(&channel.steps))
        .unwrap_or_default();
    assert_eq!(
        steps.last(),
        Some(&"note-contact"),
        "there is no message to send"
    );
}
