//! `helpme verify`: addresses of which a part stands apart, as callers read them out and as messages wrap them.

use std::time::{Duration, Instant};

use helpme::domain::verdict::Verdict;
use helpme::domain::verify::judge_text;
use helpme::l10n::phrases::Phrases;
use helpme::render::verdict::{Setting, json};

use crate::support::{TODAY, locales, phrases};
use crate::verify::{judged, provider, verdicts};

/// Of these texts, each with its provider, those that are judged to be official, or the others.
fn with_verdict(is_official: bool, texts: &[(&str, &str)]) -> Vec<String> {
    let told = texts
        .iter()
        .map(|(id, text)| (text, judge_text(provider(id), text, None)));
    told.filter(|(_, report)| (report.verdict() == Verdict::Official) == is_official)
        .map(|(text, report)| format!("{text:?}: {:?}", report.judgements))
        .collect()
}

/// Official domains, each with its provider.
const DOMAINS: [(&str, &str); 4] = [
    ("afterpay", "afterpay.com"),
    ("gopay", "gopay.co.id"),
    ("huifu", "huifu.com"),
    ("paypay", "paypay.ne.jp"),
];

/// What is judged in these texts is one contact, which is none of the provider's and is shown so.
fn assert_one(texts: &[(&str, &str, &str, Verdict)]) {
    for (id, text, shown, verdict) in texts {
        let expected = [((*shown).to_owned(), *verdict)];
        assert_eq!(verdicts(provider(id), text), expected, "{text}");
    }
}

#[test]
fn a_sign_that_stands_for_a_dot_joins_a_host_with_its_ending() {
    let signs = [
        "点", "點", "·", "•", "‧", "∙", "⋅", "・", "●", "丶", "、", "|", "｜", " 点 ", " dot ",
        " titik ", " 点", "点 ",
    ];
    for (id, domain) in DOMAINS {
        for sign in signs {
            for ending in ["cn", "top/abc", "cn核实", "com，谢谢"] {
                for before in ["", "请登录"] {
                    let text = format!("{before}{domain}{sign}{ending}");
                    let told = verdicts(provider(id), &text);
                    let is_false = matches!(&told[..], [(_, Verdict::LookAlike)]);
                    // A country behind a name and a country is no host that is read out.
                    assert!(
                        is_false || (ending.starts_with("cn") && sign.contains(['d', 't'])),
                        "{text}: {told:?}"
                    );
                    assert!(
                        told.iter()
                            .all(|(_, verdict)| *verdict != Verdict::Official),
                        "{text}: {told:?}"
                    );
                }
            }
        }
    }
    assert_one(&[
        (
            "huifu",
            "huifu点com点cn",
            "huifu.com.cn",
            Verdict::LookAlike,
        ),
        (
            "huifu",
            "www点huifu点com点cn",
            "www.huifu.com.cn",
            Verdict::LookAlike,
        ),
        ("huifu", "huifu·com·cn", "huifu.com.cn", Verdict::LookAlike),
        (
            "paypay",
            "paypay dot ne dot jp",
            "paypay.ne.jp",
            Verdict::Official,
        ),
        (
            "paypay",
            "paypay点ne点jp",
            "paypay.ne.jp",
            Verdict::Official,
        ),
        (
            "paypay",
            "请登录paypay点ne点jp查询",
            "paypay.ne.jp",
            Verdict::Official,
        ),
        ("gopay", "gopay点co点id", "gopay.co.id", Verdict::Official),
        (
            "gopay",
            "gopay dot co dot id",
            "gopay.co.id",
            Verdict::Official,
        ),
    ]);
}

#[test]
fn a_dash_of_any_kind_joins_a_host_with_its_front() {
    let signs = [
        "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "―", "−", "－", "﹣", "––", " dash ",
        " hyphen ", " minus ", " strip ", " - ", " – ", "- ", " -", "-\n", "–\n",
    ];
    for (id, domain) in DOMAINS {
        for sign in signs {
            for front in ["secure", "login", "my-promo24"] {
                for after in ["", "/login", " now"] {
                    let text = format!("{front}{sign}{domain}{after}");
                    let told = verdicts(provider(id), &text);
                    assert!(
                        matches!(&told[..], [(_, Verdict::LookAlike)]),
                        "{text:?}: {told:?}"
                    );
                }
            }
        }
    }
    assert_one(&[
        (
            "afterpay",
            "Confirm at secure-\nafterpay.com/login",
            "secure-afterpay.com",
            Verdict::LookAlike,
        ),
        (
            "afterpay",
            "secure dash login dash afterpay dot com",
            "secure-login-afterpay.com",
            Verdict::LookAlike,
        ),
    ]);
    let passed = with_verdict(
        true,
        &[
            ("huifu", "退款-huifu.com/kf"),
            ("huifu", "您的账户存在异常需要立即办理退款-huifu.com/kf"),
            ("afterpay", "evil.tld–afterpay.com"),
            ("afterpay", "8052360917 dash help.afterpay.com"),
        ],
    );
    assert!(passed.is_empty(), "{passed:#?}");
}

#[test]
fn a_mailbox_that_stands_apart_belongs_to_its_host() {
    let signs = [
        " @ ", "@ ", "@\n", " at ", " AT ", "艾特", " 艾特 ", "[at]", " (at) ",
    ];
    for (id, domain) in DOMAINS {
        for sign in signs {
            for before in [
                "",
                "Email ",
                "Please e-mail: ",
                "Send an email to ",
                "邮箱：",
            ] {
                let text = format!("{before}promo{sign}{domain}");
                let told = verdicts(provider(id), &text);
                assert_eq!(
                    told,
                    [(format!("promo@{domain}"), Verdict::Unknown)],
                    "{text:?}"
                );
            }
        }
    }
    let mail = "refunds@afterpay.com";
    assert_one(&[
        (
            "afterpay",
            "Email refunds at afterpay.com with your card",
            mail,
            Verdict::Unknown,
        ),
        (
            "afterpay",
            "Email refunds@\nafterpay.com",
            mail,
            Verdict::Unknown,
        ),
    ]);
}

#[test]
fn a_link_that_is_wrapped_at_a_dot_is_one() {
    let mut texts = Vec::new();
    for (id, domain) in DOMAINS {
        for scheme in ["", "https://", "https://www."] {
            for wrap in ["\n.", " .", ".\n", "\n  ."] {
                texts.push((
                    id,
                    format!("Log in: {scheme}{domain}{wrap}account-check.cn/login"),
                ));
            }
            for wrap in ["\n.", ".\n"] {
                texts.push((id, format!("Log in: {scheme}{domain}{wrap}top/login")));
            }
        }
    }
    for (id, text) in texts {
        let told = verdicts(provider(id), &text);
        assert!(
            matches!(&told[..], [(_, Verdict::LookAlike)]),
            "{text:?}: {told:?}"
        );
    }
}

#[test]
fn what_is_genuine_stays_official_beside_signs_that_may_join() {
    let others = with_verdict(
        false,
        &[
            ("huifu", "huifu.com点击查询"),
            ("huifu", "请登录huifu.com点击查询"),
            ("huifu", "登录huifu.com点APP下载"),
            ("huifu", "huifu.com、www.huifu.com"),
            ("huifu", "官网-huifu.com"),
            ("huifu", "官方网站——huifu.com"),
            ("huifu", "网址–www.huifu.com，谢谢"),
            ("huifu", "邮箱-cs@huifu.com"),
            ("huifu", "cs @ huifu.com"),
            ("gopay", "gopay.co.id·gojek.com"),
            ("gopay", "gopay.co.id|gojek.com"),
            ("gopay", "customerservice at gopay.co.id"),
            ("gopay", "Kunjungi gopay.co.id.\ngojek.com/help"),
            ("gopay", "Kunjungi gopay.co.id.\nmy GoPay"),
            ("gopay", "- gopay.co.id\n- gojek.com\n-www.gojek.com"),
            ("afterpay", "Afterpay - afterpay.com"),
            ("afterpay", "afterpay - afterpay.com"),
            ("afterpay", "Website - afterpay.com"),
            ("afterpay", "website - afterpay.com"),
            ("afterpay", "Website- afterpay.com"),
            ("afterpay", "Website -\nafterpay.com"),
            ("afterpay", "Website-\nafterpay.com"),
            ("afterpay", "Thank you for shopping - afterpay.com"),
            ("afterpay", "help.afterpay.com—open it"),
            ("afterpay", "Dash to the shop, then see afterpay.com"),
            ("afterpay", "Find us at afterpay.com"),
            ("afterpay", "find us @ afterpay.com"),
            ("afterpay", "Log in at afterpay.com"),
            ("afterpay", "log in at afterpay.com"),
            ("afterpay", "See your orders at afterpay.com/orders"),
            ("afterpay", "Check your email and log in at afterpay.com"),
            ("afterpay", "Manage your email settings at afterpay.com"),
            (
                "afterpay",
                "We sent you an email. Find support at afterpay.com",
            ),
            (
                "afterpay",
                "Email us, or see the help pages at afterpay.com",
            ),
        ],
    );
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn one_more_digit_behind_a_space_makes_another_number() {
    let numbers = [
        ("paypay", "0120 990 634"),
        ("paypay", "0120-990-634"),
        ("gopay", "1500729"),
        ("huifu", "400 820 2819"),
        ("afterpay", "833 844 8095"),
    ];
    for (id, number) in numbers {
        for digit in [0, 1, 9, 24] {
            for after in [
                "",
                ".",
                " or call",
                " or visit us",
                ", please",
                "）",
                "\nThank you",
            ] {
                let text = format!("{number} {digit}{after}");
                let verdict = judged(provider(id), &text).0;
                assert_ne!(verdict, Verdict::Official, "{text:?}");
            }
        }
        for genuine in [
            "2 times",
            "24 hours",
            "24 jam",
            "8am-6pm",
            "9 a.m. to 5 p.m.",
            "9-17",
            "24/7",
            "24小时",
            "9:00-18:00",
            "2 kali sehari",
        ] {
            let text = format!("Call {number} {genuine}");
            let verdict = judged(provider(id), &text).0;
            assert_eq!(verdict, Verdict::Official, "{text}");
        }
    }
}

#[test]
fn numbers_are_read_as_they_are_said() {
    assert_one(&[
        (
            "paypay",
            "zero one two zero double nine zero six three four",
            "0 1 2 0 99 0 6 3 4",
            Verdict::Official,
        ),
        (
            "gopay",
            "one five double oh seven two nine",
            "1 5 00 7 2 9",
            Verdict::Official,
        ),
        (
            "gopay",
            "satu lima dua kali kosong tujuh dua sembilan",
            "1 5 00 7 2 9",
            Verdict::Official,
        ),
        (
            "gopay",
            "satu lima ganda nol tujuh dua sembilan",
            "1 5 00 7 2 9",
            Verdict::Official,
        ),
        (
            "gopay",
            "satu lima sifar sifar tujuh dua sembilan",
            "1 5 0 0 7 2 9",
            Verdict::Official,
        ),
        ("gopay", "幺五〇〇七二九", "1500729", Verdict::Official),
        (
            "gopay",
            "one five triple oh seven two nine",
            "1 5 000 7 2 9",
            Verdict::LookAlike,
        ),
    ]);
}

#[test]
fn other_ways_to_write_a_stranger_are_seen() {
    let passed = with_verdict(
        true,
        &[
            ("gopay", "Dial #123# gopay.co.id"),
            ("gopay", "Hubungi #123*4# gopay.co.id"),
            ("afterpay", "Evil .Com afterpay.com"),
            ("afterpay", "evil , com afterpay.com"),
            ("afterpay", "help.afterpay.com\nafterpay-help\n.com"),
        ],
    );
    assert!(passed.is_empty(), "{passed:#?}");
    let others = with_verdict(
        false,
        &[
            ("gopay", "#618#优惠 gopay.co.id"),
            ("gopay", "#9110# gopay.co.id"),
        ],
    );
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn the_worst_is_told_first() {
    let texts = [
        (
            "afterpay",
            "afterpay.com, evil.tld, afterpay-help.com, info@afterpay.com",
        ),
        (
            "paypay",
            "0120-990-634, 080-1234-5678, paypay.ne.jp.evil.tld",
        ),
        ("gopay", "gopay.co.id 1500729 081234567890"),
    ];
    for (id, text) in texts {
        let told = verdicts(provider(id), text);
        assert!(told.len() > 2, "{told:?}");
        assert!(
            told.is_sorted_by(|(_, first), (_, next)| first >= next),
            "{told:?}"
        );
    }
    let named = verdicts(provider("gopay"), "gopay.co.id 1500729");
    assert_eq!(named[0].0, "1500729", "no official page confirms it");
}

#[test]
fn what_no_official_page_confirms_has_a_verdict_of_its_own_for_programs() {
    let word = |id: &str, text: &str, phrases: &Phrases| {
        let report = judge_text(provider(id), text, None);
        let setting = Setting {
            provider: provider(id),
            region: None,
            today: TODAY,
            holds_secret: false,
        };
        let told: serde_json::Value =
            serde_json::from_str(&json(&report, &setting, phrases)).unwrap();
        let words = told["judgements"].as_array().unwrap().iter();
        let words: Vec<String> = words
            .map(|each| each["verdict"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(
            report.is_confirmed(&provider(id).directory),
            told["verdict"] == "official"
        );
        (
            told["verdict"].as_str().unwrap().to_owned(),
            words.join(" "),
        )
    };
    for locale in locales() {
        let phrases = phrases(&locale);
        for (id, text, whole, each) in [
            ("gopay", "1500729", "named-official", "named-official"),
            ("gopay", "gopay.co.id", "official", "official"),
            (
                "gopay",
                "gopay.co.id 1500729",
                "named-official",
                "named-official official",
            ),
            (
                "gopay",
                "1500729 evil.tld",
                "unknown",
                "unknown named-official",
            ),
            ("afterpay", "+1 833-844-8095", "official", "official"),
        ] {
            let expected = (whole.to_owned(), each.to_owned());
            assert_eq!(word(id, text, &phrases), expected, "{text}");
        }
    }
}

#[test]
fn a_flood_of_signs_that_join_is_judged_soon() {
    for flood in [
        "a–b.com–",
        "a - b.com ",
        "a@\nb.com ",
        "退款-",
        "a dash b.com dash ",
        "a点com点",
        ".\n.b.com\n",
        "at at a.com ",
    ] {
        let text = flood.repeat(16 * 1024 / flood.len());
        let start = Instant::now();
        let _ = judge_text(provider("afterpay"), &text, None);
        assert!(start.elapsed() < Duration::from_secs(20), "{flood}");
    }
}
