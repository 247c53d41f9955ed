//! `helpme verify`: what is official, what is known to be false, what only looks official; and never a false "official".

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::LazyLock;

use helpme::domain::advice::contact_advice;
use helpme::domain::directory::{Confidence, Contact, ContactKind};
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::region::Region;
use helpme::domain::table::Later;
use helpme::domain::text::Text;
use helpme::domain::verdict::{Because, Report, Trick, Verdict};
use helpme::domain::verify::judge_text;
use helpme::domain::walk::Provider;
use helpme::render::blocks::Block;
use helpme::render::contact::ContactWords;
use helpme::render::verdict::{self, Setting};
use helpme::render::{json, markdown, text};
use proptest::prelude::*;

use crate::support::{TODAY, locales, moment, pack, phrases, providers};

/// The shipped providers, read once.
static PROVIDERS: LazyLock<HashMap<String, Provider>> = LazyLock::new(|| {
    let read = |id: String| (id.clone(), pack(&id, &Locale::english()).provider);
    providers().into_iter().map(read).collect()
});

pub fn provider(id: &str) -> &'static Provider {
    &PROVIDERS[id]
}

pub fn judged(provider: &Provider, value: &str) -> (Verdict, Option<Trick>) {
    let report = judge_text(provider, value, None);
    let trick = report
        .judgements
        .first()
        .and_then(|judgement| match judgement.because {
            Because::Trick(trick, ..) => Some(trick),
            _ => None,
        });
    (report.verdict(), trick)
}

#[test]
fn every_contact_that_a_pack_lists_is_judged_by_its_confidence() {
    for id in providers() {
        let provider = provider(&id);
        let directory = &provider.directory;
        let bodies = directory
            .bodies
            .iter()
            .flat_map(|body| body.contacts.iter());
        for contact in directory.contacts.values().chain(bodies.clone()) {
            let (verdict, _) = judged(provider, &contact.value);
            let is_false = directory
                .fakes
                .iter()
                .any(|fake| fake.value == contact.value);
            // What several entries name is judged by the best of them.
            let expected = match contact.source.confidence {
                _ if is_false => Verdict::KnownFalse,
                Confidence::Unconfirmed if verdict == Verdict::Official => {
                    let mut others = directory.contacts.values().chain(bodies.clone());
                    let named_better = others.any(|other| {
                        other.value.trim_end_matches('/') == contact.value.trim_end_matches('/')
                            && other.source.confidence != Confidence::Unconfirmed
                    });
                    assert!(named_better, "{id}: {}", contact.value);
                    Verdict::Official
                }
                Confidence::Unconfirmed => Verdict::Unknown,
                Confidence::Official | Confidence::ThirdParty => Verdict::Official,
            };
            assert_eq!(verdict, expected, "{id}: {}", contact.value);
        }
        for fake in directory.fakes.iter() {
            assert_eq!(
                judged(provider, &fake.value).0,
                Verdict::KnownFalse,
                "{id}: {}",
                fake.value
            );
        }
        for other in directory
            .look_alikes
            .values()
            .flat_map(|other| &other.domains)
        {
            assert!(
                matches!(
                    judged(provider, other).0,
                    Verdict::OtherCompany | Verdict::LookAlike | Verdict::KnownFalse
                ),
                "{id}: {other}"
            );
        }
        for domain in &directory.domains {
            for dressed in [
                domain.to_string(),
                format!("https://www.{domain}/x"),
                domain.to_uppercase(),
                format!("http://{domain}:443/?q=1"),
                format!("<https://{domain}>"),
            ] {
                assert_eq!(
                    judged(provider, &dressed),
                    (Verdict::Official, None),
                    "{id}: {dressed}"
                );
            }
        }
    }
}

#[test]
fn tricks_with_every_official_domain_are_seen() {
    for id in providers() {
        let provider = provider(&id);
        // What lies below an official domain is the provider's, however it is written.
        let domains = &provider.directory.domains;
        let is_below = |domain: &Text| {
            domains
                .iter()
                .any(|other| domain.ends_with(&format!(".{other}")))
        };
        for domain in domains.iter().filter(|domain| !is_below(domain)) {
            let (label, ending) = domain.split_once('.').unwrap();
            let tricks = [
                format!("{domain}.evil.tld"),
                format!("https://{domain}.evil.tld/login"),
                format!("{domain}-login.com"),
                format!("https://{domain}@evil.tld"),
                format!("https://{domain}:443@evil.tld/"),
                format!("https://evil.tld/{domain}"),
                format!("https://evil.tld?u={domain}"),
                format!("https://evil.tld#{domain}"),
                format!("https://{domain}\\@evil.tld"),
                format!("https://{domain}／evil.tld"),
                format!("https://{domain}\u{202e}"),
                format!("https://user@{domain}"),
                format!("{label}.support.{ending}x"),
                format!("{label}-help.com"),
                format!("{label}.xyz"),
                format!("secure-{label}.info"),
                format!("{label}{label}.com"),
                format!("https://{domain}/go?to=https://evil.tld"),
                format!("https://{domain}/go?to=https%3A%2F%2Fevil.tld"),
                format!("javascript://{domain}/x"),
                format!("support@{domain}.evil.tld"),
                format!("support@{label}-help.com"),
                format!("info@{domain}@evil.tld"),
                format!("{label}.support@gmail.com"),
                format!("@{label}_help_official"),
                domain.replacen('a', "а", 1),
                domain.replacen('o', "0", 1),
                domain.replacen('o', "о", 1),
                domain.replacen('p', "р", 1),
                domain.replacen('u', "ü", 1),
                format!("xn--{label}-abc.com"),
                format!("https://{}", domain.replacen('.', ".\u{200b}", 1)),
            ];
            for trick in tricks.iter().filter(|trick| **trick != *domain.as_str()) {
                let (verdict, _) = judged(provider, trick);
                assert_ne!(verdict, Verdict::Official, "{id}: {trick}");
                let is_named = trick.starts_with("xn--") || !label.contains(provider.id.as_str());
                assert!(
                    is_named || matches!(verdict, Verdict::LookAlike | Verdict::KnownFalse),
                    "{id}: {trick} is {verdict:?}"
                );
            }
        }
    }
}

#[test]
fn each_trick_has_its_name() {
    let afterpay = provider("afterpay");
    for (value, verdict, trick) in [
        (
            "afterpay.com.evil.tld",
            Verdict::LookAlike,
            Some(Trick::ExtraSubdomain),
        ),
        (
            "https://afterpay.com@evil.tld",
            Verdict::LookAlike,
            Some(Trick::UserInfo),
        ),
        (
            "https://аfterpay.com/login",
            Verdict::LookAlike,
            Some(Trick::Homoglyph),
        ),
        (
            "xn--fterpay-1fg.com",
            Verdict::LookAlike,
            Some(Trick::Homoglyph),
        ),
        ("afterpay.co", Verdict::LookAlike, Some(Trick::OtherEnding)),
        (
            "afterpay-refund.com",
            Verdict::LookAlike,
            Some(Trick::NameInside),
        ),
        ("aferpay.com", Verdict::LookAlike, Some(Trick::Spelling)),
        (
            "evil.tld/afterpay/login",
            Verdict::LookAlike,
            Some(Trick::NameInPath),
        ),
        (
            "https://afterpay.com/x?u=//evil.tld",
            Verdict::LookAlike,
            Some(Trick::Redirect),
        ),
        (
            "https://afterpay.com\\evil.tld",
            Verdict::LookAlike,
            Some(Trick::Disguised),
        ),
        (
            "afterpay.help@gmail.com",
            Verdict::LookAlike,
            Some(Trick::Mailbox),
        ),
        (
            "+1 833-844-8059",
            Verdict::LookAlike,
            Some(Trick::ChangedDigit),
        ),
        (
            "+60 833-844-8095",
            Verdict::LookAlike,
            Some(Trick::WrongRegion),
        ),
        ("info@afterpay.com", Verdict::KnownFalse, None),
        (
            "mailto:info@afterpay.com?subject=x",
            Verdict::KnownFalse,
            None,
        ),
        ("Afterpay <info@afca.org.au>", Verdict::Official, None),
        (
            "Afterpay help@afterpay.com <evil@evil.tld>",
            Verdict::Unknown,
            None,
        ),
        ("info＠afca．org．au", Verdict::Official, None),
        ("somebody@afterpay.com", Verdict::Unknown, None),
        ("＋１ （８３３） ８４４－８０９５", Verdict::Official, None),
        ("0011 1 833 844 8095", Verdict::Official, None),
        ("0800 024 136", Verdict::KnownFalse, None),
        ("0064 800 024 136", Verdict::KnownFalse, None),
        ("riverty.com", Verdict::OtherCompany, None),
        ("example.com", Verdict::Unknown, None),
        ("+1 212 555 0100", Verdict::Unknown, None),
        ("hello", Verdict::Unknown, None),
        ("", Verdict::Unknown, None),
        ("192.0.2.1", Verdict::Unknown, None),
        ("http://[::1]/", Verdict::Unknown, None),
    ] {
        assert_eq!(judged(afterpay, value), (verdict, trick), "{value}");
    }
}

#[test]
fn a_region_that_the_person_names_counts() {
    let afterpay = provider("afterpay");
    let verdict = |value: &str, region: &str| {
        judge_text(afterpay, value, Region::parse(region).as_ref()).verdict()
    };
    assert_eq!(verdict("1800 931 678", "AU"), Verdict::Official);
    assert_eq!(verdict("1800 931 678", "NZ"), Verdict::LookAlike);
    assert_eq!(verdict("+61 1800 931 678", "NZ"), Verdict::Official);
}

#[test]
fn what_the_provider_names_for_one_region_is_called_false_in_none() {
    for id in providers() {
        let provider = provider(&id);
        let contacts = provider.directory.contacts.values();
        let confirmed =
            contacts.filter(|contact| contact.source.confidence != Confidence::Unconfirmed);
        for contact in confirmed {
            for region in provider.directory.region_choices() {
                let verdict = judge_text(provider, &contact.value, Some(&region)).verdict();
                assert!(
                    matches!(verdict, Verdict::Official | Verdict::Unknown),
                    "{id} {region}: {} is {verdict:?}",
                    contact.value
                );
            }
        }
    }
}

#[test]
fn a_message_is_judged_contact_by_contact() {
    let afterpay = provider("afterpay");
    let message = "【Afterpay】您的账户异常！请致电+1 805-236-0916，或登录https://afterpay.com.evil.tld/a?token=1 处理。\nOr ask AFCA: 1800 931 678, info@afca.org.au. Pay RM 1,234.50 by 2026-12-01, order 100234567.";
    let report = judge_text(afterpay, message, None);
    let verdicts: Vec<(&str, Verdict)> = report
        .judgements
        .iter()
        .map(|judgement| (judgement.shown.as_str(), judgement.verdict))
        .collect();
    assert_eq!(
        verdicts,
        [
            ("+1 805-236-0916", Verdict::KnownFalse),
            ("afterpay.com.evil.tld/a", Verdict::LookAlike),
            ("info@afca.org.au", Verdict::Official),
            ("1800 931 678", Verdict::Official),
        ]
    );
    assert_eq!(report.verdict(), Verdict::KnownFalse);
}

/// What a text is judged to hold: each contact with its verdict.
pub fn verdicts(provider: &Provider, text: &str) -> Vec<(String, Verdict)> {
    let report = judge_text(provider, text, None);
    let judgements = report.judgements.into_iter();
    judgements
        .map(|judgement| (judgement.shown, judgement.verdict))
        .collect()
}

#[test]
fn a_stranger_beside_a_genuine_contact_never_passes() {
    use Verdict::{KnownFalse, LookAlike, Official, Unknown};
    let stranger = ("6281234567890", Unknown);
    for (id, text, expected) in [
        (
            "gopay",
            "1500729, 6281234567890",
            &[("1500729", Official), stranger][..],
        ),
        (
            "gopay",
            "Tel: 1500729, WhatsApp: 6281234567890",
            &[("1500729", Official), stranger],
        ),
        (
            "gopay",
            "1500729x6281234567890",
            &[("1500729", Official), stranger],
        ),
        (
            "gopay",
            "1500729 or 1500730",
            &[("1500729", Official), ("1500730", Unknown)],
        ),
        (
            "gopay",
            "Hubungi 0812-3456-7890, 0813-3456-7890 atau customerservice@gopay.co.id",
            &[
                ("customerservice@gopay.co.id", Official),
                ("0812-3456-7890", Unknown),
                ("0813-3456-7890", Unknown),
            ],
        ),
        (
            "gopay",
            "Chat WA 6281234567890 atau email customerservice@gopay.co.id",
            &[("customerservice@gopay.co.id", Official), stranger],
        ),
        (
            "gopay",
            "kirim bukti transaksi 081234567890, resmi gopay.co.id",
            &[("gopay.co.id", Official), ("081234567890", Unknown)],
        ),
        (
            "gopay",
            "Rp 081234567890 gopay.co.id",
            &[("gopay.co.id", Official), ("081234567890", Unknown)],
        ),
        (
            "gopay",
            "GoPay 081234567890 <customerservice@gopay.co.id>",
            &[
                ("customerservice@gopay.co.id", Official),
                ("081234567890", Unknown),
            ],
        ),
        (
            "paypay",
            "0120-990-634, 0120-990-635",
            &[("0120-990-634", Official), ("0120-990-635", LookAlike)],
        ),
        (
            "paypay",
            "PayPay 0120-990-634,080-1234-5678",
            &[("0120-990-634", Official), ("080-1234-5678", Unknown)],
        ),
        (
            "paypay",
            "カスタマーサポート 080-1234-5678、080-2234-5678 https://paypay.ne.jp",
            &[
                ("paypay.ne.jp", Official),
                ("080-1234-5678", Unknown),
                ("080-2234-5678", Unknown),
            ],
        ),
        (
            "paypay",
            "電話 5551234567 https://paypay.ne.jp",
            &[("paypay.ne.jp", Official), ("5551234567", Unknown)],
        ),
        (
            "huifu",
            "400-820-2819，13812345678",
            &[("400-820-2819", Official), ("13812345678", Unknown)],
        ),
        (
            "huifu",
            "客服 400-820-2819、13812345678",
            &[("400-820-2819", Official), ("13812345678", Unknown)],
        ),
        (
            "huifu",
            "請致電4008202818，或 cs@huifu.com",
            &[("cs@huifu.com", Official), ("4008202818", LookAlike)],
        ),
        (
            "huifu",
            "13812345678 cs@huifu.com",
            &[("cs@huifu.com", Official), ("13812345678", Unknown)],
        ),
        (
            "afterpay",
            "1-833-844-8095, 833-844-8096",
            &[("1-833-844-8095", Official), ("833-844-8096", LookAlike)],
        ),
        (
            "afterpay",
            "Call 0800 024 136, 0805 444 5555 or visit afterpay.com",
            &[
                ("afterpay.com", Official),
                ("0800 024 136", KnownFalse),
                ("0805 444 5555", Unknown),
            ],
        ),
        (
            "afterpay",
            "Go to afterpay.com or ring 8054445555",
            &[("afterpay.com", Official), ("8054445555", Unknown)],
        ),
        (
            "afterpay",
            "1800 931 678 ext 2",
            &[("1800 931 678 ext 2", Official)],
        ),
        (
            "gopay",
            "1500729 atau Telegram gopayhelp",
            &[("@gopayhelp", LookAlike), ("1500729", Official)],
        ),
        // Nothing else is asked.
        ("gopay", "order 6281234567890", &[stranger]),
    ] {
        let mut expected: Vec<(String, Verdict)> = expected
            .iter()
            .map(|(shown, verdict)| ((*shown).to_owned(), *verdict))
            .collect();
        // The worst is told first.
        expected.sort_by_key(|(_, verdict)| Reverse(*verdict));
        assert_eq!(verdicts(provider(id), text), expected, "{text}");
    }
}

#[test]
fn a_stranger_that_carries_a_genuine_address_is_what_is_told_first() {
    let signs = (b'!'..=b'~').map(char::from);
    // Of these hosts consist: what they join is one host, and leads to the genuine domain.
    let signs = signs.filter(|sign| !sign.is_alphanumeric() && !"-_.".contains(*sign));
    let between = signs.map(String::from).chain(
        [
            "/?u=",
            "/#",
            "//",
            "/ref/",
            "&u=",
            "：",
            "·",
            "、",
            "，",
            "👉",
            "➡",
            "✅",
            "★",
            "❘",
            "—",
            "–",
            "‑",
            "…",
            "•",
            "/%68ttps:",
        ]
        .map(Into::into),
    );
    let mut passed = Vec::new();
    for between in between {
        for stranger in [
            "evil.tld",
            "https://evil.tld",
            "//evil.tld",
            "https:evil.tld",
        ] {
            for genuine in [
                "help.afterpay.com",
                "https://help.afterpay.com",
                "//afterpay.com",
            ] {
                let text = format!("{stranger}{between}{genuine}");
                let judged = verdicts(provider("afterpay"), &text);
                if judged
                    .first()
                    .is_none_or(|(_, verdict)| *verdict == Verdict::Official)
                {
                    passed.push(format!("{text}: {judged:?}"));
                }
            }
        }
    }
    assert!(passed.is_empty(), "{passed:#?}");
    let both = "https://help.afterpay.com https://evil.tld/?u=https://help.afterpay.com";
    let told = [
        ("evil.tld", Verdict::LookAlike),
        ("help.afterpay.com", Verdict::Official),
    ];
    assert_eq!(
        verdicts(provider("afterpay"), both),
        told.map(|(shown, verdict)| (shown.to_owned(), verdict))
    );
}

#[test]
fn every_address_in_a_word_is_judged() {
    use Verdict::{KnownFalse, Official, Unknown};
    for (id, text, other) in [
        (
            "huifu",
            "邮箱cs@huifu.com或evil@qq.com",
            ("evil@qq.com", Unknown),
        ),
        (
            "huifu",
            "https://www.huifu.com/或t.me/evilhelp处理",
            ("t.me/evilhelp", Unknown),
        ),
        (
            "huifu",
            "cs@huifu.com Telegram:@evilhelp",
            ("@evilhelp", Unknown),
        ),
        ("huifu", "cs@huifu.com 👉＠evilhelp", ("@evilhelp", Unknown)),
        ("huifu", "[www.huifu.com/](evil.tk)", ("evil.tk", Unknown)),
        (
            "huifu",
            "mailto:cs@huifu.com?cc=evil@qq.com",
            ("evil@qq.com", Unknown),
        ),
        ("huifu", "cs@huifu.com evil[dot]com", ("evil.com", Unknown)),
        (
            "huifu",
            "https://www.huifu.com/,t.me/evilhelp",
            ("t.me/evilhelp", Unknown),
        ),
        (
            "afterpay",
            "https://afterpay.com/?u=inoruk.online",
            ("inoruk.online", KnownFalse),
        ),
    ] {
        let told = verdicts(provider(id), text);
        assert!(matches!(&told[..], [_, (_, Official)]), "{text}: {told:?}");
        assert_eq!((told[0].0.as_str(), told[0].1), other, "{text}");
    }
}

/// Texts with something genuine in them that lead elsewhere as well, by provider.
const ELSEWHERE: &[(&str, &[&str])] = &[
    // Hosts with Chinese or Japanese letters.
    (
        "afterpay",
        &[
            "https://help.afterpay.com中国.com/login",
            "https://afterpay.com.中国/login",
            "https://help.afterpay.com.在线",
            "https://help.afterpay.com.网址/a",
            "https://help.afterpay.com.みんな/a",
            "https://www.afterpay.com登录.com/a",
            "https://afterpay.com@中国.com/x",
            "https://afterpay.com。中国/login",
            "https://help.afterpay.com中afterpay.com/",
            "https://help.afterpay.com.在线，请尽快处理",
            "请打开 https://help.afterpay.com.在线/login 处理。\n官网 afterpay.com",
            "请打开https://help.afterpay.com中国.com，谢谢",
            "afterpay.com中国.com",
        ],
    ),
    (
        "huifu",
        &[
            "https://huifu.com.公司.cn",
            "https://github.com/huifurepo中国",
            "cs@huifu.com.中国",
            "cs@huifu.com中国.com",
            "cs@huifu.com公司.cn",
            "cs@huifu.com@中国.com",
            "邮箱cs@huifu.com.中国，谢谢",
        ],
    ),
    ("paypay", &["https://paypay.ne.jp.コム/"]),
    // Signs before an `@`, and addresses of numbers.
    (
        "afterpay",
        &[
            "https://afterpay.com|@0x7f.1/",
            "https://afterpay.com\"@1.2.3.4/",
            "https://afterpay.com中@1.2.3.4/",
            "https://afterpay.com|@[::1]/",
            "https://afterpay.com|@😀.tld/",
            "afterpay.com or 1.2.3.4/login",
            "afterpay.com or 1.2.3.4:8080",
        ],
    ),
    // A second number right behind a genuine one.
    ("huifu", &["400-820-2819 1381 2345"]),
    (
        "afterpay",
        &["1800 931 678 9123 4567", "+1 833-844-8095 5551 2345"],
    ),
    (
        "gopay",
        &[
            "1500729 6123 4567",
            "997 0812 3456",
            "1500729 (0812) 3456",
            "1500729 08 .. 12 .. 3456",
        ],
    ),
    // Words on the keys, and short numbers.
    (
        "afterpay",
        &[
            "https://afterpay.com or 1-800-afterpay",
            "1800 931 678 or 1-800-Afterpay",
            "1800 931 678 or 0800 scamline",
            "afterpay.com or 1300 help me",
            "Call 1800 931 678 or 13 22 44",
        ],
    ),
    (
        "huifu",
        &["400-820-2819 或95123", "400-820-2819，致电 951234"],
    ),
    // Accounts, and addresses that are written out.
    (
        "gopay",
        &[
            "Hubungi 1500729 atau Telegram gopayhelp_cs",
            "Hubungi 1500729 atau IG gopay.indonesia_cs",
            "Hubungi 1500729 atau Telegram: gopayhelp",
            "cs[at]evil.tld gopay.co.id",
            "cs (at) evil (dot) tld gopay.co.id",
        ],
    ),
    (
        "huifu",
        &[
            "400-820-2819 QQ群 654321",
            "400-820-2819 微信 huifu_help",
            "mailto:cs@huifu.com?cc=x%40evil.tld",
            "mailto:cs@huifu.com?bcc=x%40evil%2Etld",
        ],
    ),
    (
        "afterpay",
        &[
            "https://afterpay.com or afterpay-help . com",
            "https://afterpay.com or afterpay-help dot com",
        ],
    ),
    // Addresses that are handed on.
    (
        "afterpay",
        &[
            "https://www.afterpay.com/redirect?to=https://中国.com",
            "https://www.afterpay.com/redirect?to=https://恶意.中国",
            "https://www.afterpay.com/redirect?to=https://2130706433/",
            "https://www.afterpay.com/redirect?to=https://\"1.2.3.4",
            "https://www.afterpay.com/redirect?to=https:evil.tld",
            "https://www.afterpay.com/redirect?to=http:/evil.tld",
            "https://www.afterpay.com/redirect?to=%5C%5Cevil.tld",
            "https://www.afterpay.com/redirect?to=/%09/evil.tld",
            "https://www.afterpay.com/redirect?to=https%253A%252F%252Fevil.tld",
            "https://www.afterpay.com/redirect?to=https%25253A%25252F%25252Fevil.tld",
            "https://www.afterpay.com/redirect?to=https://afterpay.com@evil.tld",
            "https://www.afterpay.com/%2Fevil.tld",
        ],
    ),
];

#[test]
fn what_also_leads_elsewhere_is_never_official() {
    let cases = ELSEWHERE
        .iter()
        .flat_map(|(id, texts)| texts.iter().map(move |text| (*id, (*text).to_owned())));
    // Numbers with unusual signs between their digits, and digits that are no plain ones.
    let numbers = [
        "0812 -- 3456 -- 7890",
        "0812 ... 3456 ... 7890",
        "0812    3456     7890",
        "0812~3456~7890",
        "080〜1234〜5678",
        "0812:3456:7890",
        "0812;3456;7890",
        "0812=3456=7890",
        "0812'3456'7890",
        "0812‧3456‧7890",
        "0812∙3456∙7890",
        "0812⁃3456⁃7890",
        "0812\\3456\\7890",
        "0812&3456&7890",
        "0812→3456→7890",
        "0812•3456•7890",
        "0812*3456*7890",
        "0812|3456|7890",
        "0812 | 3456 | 7890",
        "{080}{1234}{5678}",
        "8️⃣0️⃣5️⃣4️⃣4️⃣4️⃣5️⃣5️⃣5️⃣5️⃣",
        "❽❶❷❸❹❺❻❼❽❾",
        "0812\n3456\n7890",
        "zero eight one two three four five six seven",
        "kosong lapan satu dua tiga empat lima enam tujuh",
        "O812 34S6 789O",
        "八〇〇一二三四五六七",
        "5551 ~~ 2345 ~~ 678",
    ];
    let beside = numbers.map(|number| ("gopay", format!("Call 1500729 or {number}")));
    for (id, text) in cases.chain(beside) {
        let told = judge_text(provider(id), &text, None);
        assert_ne!(told.verdict(), Verdict::Official, "{text}: {told:?}");
    }
}

#[test]
fn an_address_that_runs_on_over_chinese_letters_is_judged_as_a_whole() {
    use Verdict::LookAlike;
    for (id, text, expected) in [
        (
            "afterpay",
            "请打开https://help.afterpay.com.在线/login，谢谢",
            "help.afterpay.com.xn--3ds443g",
        ),
        ("afterpay", "https://afterpay.com|@1.2.3.4/", "1.2.3.4"),
    ] {
        assert_eq!(
            verdicts(provider(id), text),
            [(expected.to_owned(), LookAlike)],
            "{text}"
        );
    }
    for email in [
        "cs@huifu.com.中国",
        "cs@huifu.com中国.com",
        "cs@huifu.com公司.cn",
        "cs@huifu.com@中国.com",
    ] {
        let told = verdicts(provider("huifu"), email);
        assert!(matches!(&told[..], [(_, LookAlike)]), "{email}: {told:?}");
    }
}

#[test]
fn a_chat_with_a_false_number_is_known() {
    for (value, verdict) in [
        ("https://wa.me/18052360916", Verdict::KnownFalse),
        ("wa.me/+18052360916", Verdict::KnownFalse),
        (
            "https://api.whatsapp.com/send?phone=18052360916&text=hi",
            Verdict::KnownFalse,
        ),
        ("https://wa.me/18338448095", Verdict::Unknown),
        ("https://wa.me/6281234567890", Verdict::Unknown),
    ] {
        assert_eq!(judged(provider("afterpay"), value).0, verdict, "{value}");
    }
}

#[test]
fn a_genuine_contact_is_known_with_what_stands_round_it() {
    for (id, text) in [
        ("afterpay", "请打开https://help.afterpay.com查看"),
        ("afterpay", "https://help.afterpay.com，谢谢"),
        ("afterpay", "https://help.afterpay.com。谢谢！"),
        ("afterpay", "Visit help.afterpay.com . Thank you"),
        ("afterpay", "Ring 1800 931 678 or 1800 931 678 today"),
        ("huifu", "邮箱cs@huifu.com或"),
        ("huifu", "客服热线400-820-2819（工作日9:00-18:00）"),
        ("gopay", "Hubungi 131 untuk aduan"),
        ("gopay", "Hubungi 1500729 atau WhatsApp GoPay di aplikasi"),
        ("gopay", "Hubungi 1500729 24 jam, 7 hari, 365 hari"),
        ("gopay", "1500729, Telegram dan Instagram tidak melayani"),
        (
            "gopay",
            "1500729, Telegram GoPay dan Instagram GoPay ditutup",
        ),
        ("gopay", "Jam 09.00, 13.00 dan 17.00: 1500729"),
        ("gopay", "1500729 atau bayar Rp50.000 atau 60000"),
        ("huifu", "400-820-2819，尺码38、40、42、44"),
        ("gopay", "Hubungi 1500729 24 jam"),
        ("gopay", "1500729 (24 jam)"),
        ("gopay", "1500729 (08.00-17.00)"),
        ("gopay", "1500729 (08.00–17.00)"),
        ("gopay", "1500729 jam 08.00 - 17.00 WIB"),
        ("gopay", "1500729 (8.00 pagi–5.00 petang)"),
        ("paypay", "0120-990-634（24時間365日）"),
        ("paypay", "1. 0120-990-634"),
        ("huifu", "400-820-2819 7x24小时"),
        ("huifu", "400-820-2819 9:00-18:00"),
        ("huifu", "24/7 400-820-2819"),
        ("huifu", "Nov 24, 2026 400-820-2819"),
        ("huifu", "客服：https://www.huifu.com/。"),
        ("huifu", "电邮：cs@huifu.com。"),
        ("afterpay", "+1 833-844-8095 (9am-5pm)"),
        ("afterpay", "(https://help.afterpay.com)"),
        ("afterpay", "*https://help.afterpay.com!*"),
        (
            "afterpay",
            "see [Help](https://help.afterpay.com/hc/en-au).",
        ),
        ("afterpay", "Web=help.afterpay.com, Help(help.afterpay.com)"),
    ] {
        let told = verdicts(provider(id), text);
        assert!(
            matches!(&told[..], [(_, Verdict::Official)]),
            "{text}: {told:?}"
        );
    }
    let told = verdicts(provider("gopay"), "99 1500729");
    assert!(
        told.iter()
            .all(|(_, verdict)| *verdict != Verdict::Official)
    );
}

#[test]
fn a_genuine_message_with_dates_amounts_and_order_numbers_stays_official() {
    for (id, text) in [
        (
            "gopay",
            "Pesanan no. F-1002345678 sebesar Rp1.500.000 pada 2026-10-01 14:30. Info: gopay.co.id",
        ),
        (
            "afterpay",
            "Order number: 100234567, A$1,286.40, paid on 1/10/2026 at 14:30. Help: help.afterpay.com",
        ),
        (
            "huifu",
            "订单号：20261001123456789012，金额1500000元，10月1日 14:30。官网 huifu.com",
        ),
    ] {
        let report = judge_text(provider(id), text, None);
        assert_eq!(report.verdict(), Verdict::Official, "{report:?}");
        assert!(report.has_passed_over, "{text}");
        let page = whole_page(&report, provider(id), &Locale::english(), 80);
        assert!(
            page.contains("Numbers that stand there as an amount or an order number were not"),
            "{page}"
        );
    }
}

#[test]
fn what_was_not_judged_keeps_a_message_from_being_official() {
    let afterpay = provider("afterpay");
    let card = judge_text(afterpay, "4111 1111 1111 1111 afterpay.com", None);
    assert_eq!(
        (card.verdict(), card.has_withheld),
        (Verdict::Unknown, true)
    );
    let flood: String = (0..60)
        .map(|page| format!("afterpay.com/{page} "))
        .collect();
    let flood = judge_text(afterpay, &flood, None);
    assert_eq!((flood.verdict(), flood.has_more), (Verdict::Unknown, true));
}

/// What somebody else has recorded is told in the same words by the card and by `verify`, and nobody claims to have read that page.
#[test]
fn what_is_only_recorded_is_never_said_to_have_been_read() {
    for locale in locales() {
        let phrases = phrases(&locale);
        for id in providers() {
            let pack = pack(&id, &locale);
            let directory = &pack.provider.directory;
            let of_bodies = directory.bodies.iter().flat_map(|body| {
                let contacts = body.contacts.iter();
                contacts.map(|contact| (contact, body.name.as_str()))
            });
            let own = directory.contacts.values();
            let own = own.map(|contact| (contact, directory.name.as_str()));
            let all = own.chain(of_bodies);
            for (contact, owner) in all.filter(|(contact, _)| directory.is_recorded(contact)) {
                let told = phrases.source_recorded(owner, contact.source.host());
                let report = judge_text(&pack.provider, &contact.value, None);
                let setting = Setting {
                    provider: &pack.provider,
                    region: None,
                    today: TODAY,
                    holds_secret: false,
                };
                let page = verdict::blocks(&report, &setting, &phrases);
                let page = format!("{page:?}");
                assert!(page.contains(&told), "{page}");
                assert!(page.contains(&phrases.verify_third_party()), "{page}");
                assert!(page.contains(&phrases.verify_next_confirm()), "{page}");
                assert!(!page.contains(&phrases.verify_next_official()), "{page}");
                assert_eq!(
                    recorded(&verdict::json(&report, &setting, &phrases)),
                    [true]
                );
            }
        }
        let gopay = pack("gopay", &locale);
        for (region, caution) in [
            ("ID", phrases.confirm_recorded()),
            ("MY", {
                let indonesia = Region::parse("ID").unwrap();
                phrases.confirm_recorded_elsewhere(phrases.region(&indonesia))
            }),
        ] {
            let region = Region::parse(region);
            let contact = gopay.provider.directory.contacts.values().find(|contact| {
                &*contact.value == "1500729" && contact.region.includes(region.as_ref())
            });
            let words = ContactWords {
                phrases: &phrases,
                region: region.as_ref(),
                provider: "GoPay",
                directory: &gopay.provider.directory,
            };
            let told = phrases.source_recorded("GoPay", "gopay.co.id");
            let contact = contact_advice(contact.unwrap(), words.directory, moment());
            assert_eq!(json::contact_value(&contact)["recorded"], true);
            let notes = words.notes(&contact, true);
            assert_eq!(notes, [phrases.sentences(told, caution)]);
        }
    }
}

/// Of each judgement in JSON, whether the page in its source was read by somebody else alone.
fn recorded(json: &str) -> Vec<bool> {
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    let judgements = json["judgements"].as_array().unwrap().iter();
    judgements
        .map(|judgement| judgement["recorded"].as_bool().unwrap())
        .collect()
}

fn whole_page(report: &Report<'_>, provider: &Provider, locale: &Locale, columns: usize) -> String {
    let setting = Setting {
        provider,
        region: None,
        today: TODAY,
        holds_secret: false,
    };
    let layout = text::Layout {
        columns,
        styled: false,
        wraps_verbatim: true,
    };
    text::render(&verdict::blocks(report, &setting, &phrases(locale)), layout)
}

#[test]
fn the_page_reads_well_in_every_language() {
    let afterpay = provider("afterpay");
    let report = judge_text(afterpay, "afterpay.com.evil.tld", None);
    let pages: Vec<String> = locales()
        .iter()
        .map(|locale| whole_page(&report, afterpay, locale, 72))
        .collect();
    assert_eq!(
        pages[0],
        "Afterpay: is this contact real?\n\nLOOKS OFFICIAL, BUT IS NOT: do not use it\n  afterpay.com.evil.tld\n  It begins with afterpay.com, but what counts is the end: it belongs to\n  evil.tld.\n\
         \x20 - Do not call, answer, click or pay. Take the contact from the app, or\n    type the official address yourself (afterpay.com, clearpay.co.uk).\n  - helpme afterpay leads you to the confirmed contacts.\n"
    );
    assert!(
        pages[1].contains("NAMPAK RASMI, TETAPI BUKAN")
            && pages[1].contains("Jangan telefon, balas, klik atau bayar")
    );
    assert!(
        pages[2].contains("貌似官方，其实不是") && pages[2].contains("请勿拨打、回复、点击或付款")
    );
}

#[test]
fn the_website_of_another_genuine_company_is_for_its_own_customers() {
    use Verdict::{LookAlike, OtherCompany, Unknown};
    for (id, value, verdict) in [
        ("okpay", "okx.com", OtherCompany),
        ("okpay", "https://www.okx.com/help", OtherCompany),
        ("afterpay", "my.riverty.com", OtherCompany),
        ("gopay", "https://gopayz.com.my/faq", OtherCompany),
        // Nothing genuine is known of these.
        ("okpay", "okpays.com", LookAlike),
        ("okpay", "okpay.co", LookAlike),
        ("okpay", "okaypay.me", LookAlike),
        ("okpay", "okpaypay.me", LookAlike),
        // The name of the other company, leading elsewhere.
        ("okpay", "https://evil.tld@okx.com/", LookAlike),
        ("okpay", "https://okx.com@evil.tld/", LookAlike),
        ("okpay", "okx.com/?next=https%3A%2F%2Fevil.tld", LookAlike),
        ("okpay", "info@okx.com", LookAlike),
        ("okpay", "okx.com or okx.help.tld", Unknown),
    ] {
        let report = judge_text(provider(id), value, None);
        assert_eq!(report.verdict(), verdict, "{id}: {value}");
    }
    let okpay = provider("okpay");
    let report = judge_text(okpay, "okx.com", None);
    let pages = ["en", "ms", "zh"]
        .map(|locale| whole_page(&report, okpay, &Locale::parse(locale).unwrap(), 80));
    assert_eq!(
        pages,
        [
            "OKPAY: is this contact real?\n\nANOTHER COMPANY: not OKPAY. Use it only if your account is with OKX / OKX Pay.\n  okx.com\n  \
             This belongs to OKX / OKX Pay, which is not OKPAY.\n  Named on news.huotuhuo.com.\n  \
             - A caller or sender can show a false number or name. Safe is only what you\n    dial or type yourself.\n  \
             - No contact of this provider is confirmed: helpme okpay shows what you can\n    do.\n",
            "OKPAY: tulenkah maklumat hubungan ini?\n\nSYARIKAT LAIN: bukan OKPAY. Gunakan hanya jika akaun anda dengan OKX / OKX Pay.\n  okx.com\n  \
             Ini milik OKX / OKX Pay, yang bukan OKPAY.\n  Disebut di news.huotuhuo.com.\n  \
             - Pemanggil atau pengirim boleh memaparkan nombor atau nama palsu. Yang\n    selamat hanyalah apa yang anda dail atau taip sendiri.\n  \
             - Tiada maklumat hubungan penyedia ini yang disahkan: helpme okpay menunjukkan\n    perkara yang boleh anda lakukan.\n",
            "OKPAY：这个联系方式是真的吗？\n\n另一家公司：不是 OKPAY。只有您的账户在 OKX / OKX Pay 时才使用。\n  okx.com\n  \
             这属于 OKX / OKX Pay，与 OKPAY 不是同一项服务。\n  见于 news.huotuhuo.com。\n  \
             - 来电或发件人可以显示虚假的号码或名称。只有您自己拨打或输入的才是安全的。\n  \
             - 这家服务商目前没有经过确认的联系方式：运行 helpme okpay，看看可以怎么做。\n",
        ]
    );
}

#[test]
fn a_page_that_was_read_lately_does_not_hide_its_own_age() {
    let huifu = provider("huifu");
    let report = judge_text(huifu, "12363", None);
    let setting = Setting {
        provider: huifu,
        region: None,
        today: TODAY,
        holds_secret: false,
    };
    let dated = ["en", "ms", "zh"].map(|locale| {
        let phrases = phrases(&Locale::parse(locale).unwrap());
        let blocks = verdict::blocks(&report, &setting, &phrases).into_iter();
        let mut notes = blocks.filter_map(|block| match block {
            Block::Note(note) if note.contains("qinghai.gov.cn") => Some(note),
            _ => None,
        });
        notes.next().unwrap_or_default()
    });
    assert_eq!(
        dated,
        [
            "Printed on qinghai.gov.cn; a stored copy of the page was read on 21 November 2026, 1 day ago. The page dates from March 2014.",
            "Tertera di qinghai.gov.cn; salinan tersimpan halaman itu dibaca pada 21 November 2026, 1 hari lalu. Halaman itu dari Mac 2014.",
            "载于 qinghai.gov.cn；2026年11月21日查看的是存档副本，距今 1 天。该页面的日期是 2014年3月。",
        ]
    );
    let json = verdict::json(&report, &setting, &phrases(&Locale::english()));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["judgements"][0]["seen"], "2014-03");
}

#[test]
fn every_verdict_has_words_in_every_language_and_fits_any_width() {
    for id in providers() {
        let provider = provider(&id);
        let values = provider
            .directory
            .contacts
            .values()
            .map(|contact| contact.value.to_string())
            .chain(
                provider
                    .directory
                    .fakes
                    .iter()
                    .map(|fake| fake.value.to_string()),
            );
        for value in values.chain([
            "example.com".to_owned(),
            format!("{id}.evil.tld"),
            format!("{id}@gmail.com"),
        ]) {
            let report = judge_text(provider, &value, None);
            for locale in locales() {
                let setting = Setting {
                    provider,
                    region: None,
                    today: TODAY,
                    holds_secret: true,
                };
                let page = markdown::render(&verdict::blocks(&report, &setting, &phrases(&locale)));
                assert!(!page.contains('{') && !page.contains('\u{FFFD}'), "{page}");
                let json: serde_json::Value =
                    serde_json::from_str(&verdict::json(&report, &setting, &phrases(&locale)))
                        .unwrap();
                let verdict = serde_json::to_value(report.verdict()).unwrap();
                let is_confirmed = report.is_confirmed(&provider.directory);
                let is_named_only = verdict == "official" && !is_confirmed;
                let expected = if is_named_only {
                    "named-official".into()
                } else {
                    verdict
                };
                assert_eq!(json["verdict"], expected);
                for columns in [20, 40, 80] {
                    assert!(whole_page(&report, provider, &locale, columns).ends_with('\n'));
                }
            }
        }
    }
}

#[test]
fn what_the_card_shows_with_a_caution_is_not_called_false() {
    let provider = provider("afterpay");
    let report = judge_text(provider, "1300 100 729", None);
    assert_eq!(report.verdict(), Verdict::Unknown);
    let page = whole_page(&report, provider, &Locale::english(), 80);
    assert!(page.contains("NOT CONFIRMED: look it up before you use it"));
    assert!(page.contains("They name it for: Australia."), "{page}");
    assert!(page.contains("shows the same") && page.contains("helpme afterpay"));
    assert!(
        !page.contains("false") && !page.contains("Do not call"),
        "{page}"
    );
    // Beside something worse, the warning is the hard one.
    let report = judge_text(provider, "1300 100 729 or afterpay.com.evil.tld\n", None);
    assert!(whole_page(&report, provider, &Locale::english(), 80).contains("Do not call"));
}

/// The page for a value, without the title, in English, in one line.
fn page_in(id: &str, value: &str, region: &str) -> String {
    let region = Region::parse(region);
    let report = judge_text(provider(id), value, region.as_ref());
    let page = whole_page(&report, provider(id), &Locale::english(), 80);
    let words = page.split_once("\n\n").unwrap().1.split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_says_whose_page_names_a_contact_and_for_where() {
    let origin = "The record was read on 21 November 2026, 1 day ago.";
    let recorded = "Somebody else has recorded that GoPay prints this on gopay.co.id; we have not read that page. Confirm it in the app or there before you use it.";
    let heading = "NAMED AS OFFICIAL, but not by an official page";
    let confirm = "- Confirm it in the app or on an official page first, then type or dial it yourself. - A caller or sender can show a false number or name. Safe is only what you dial or type yourself.";
    assert_eq!(
        page_in("gopay", "1500729", ""),
        format!(
            "{heading} 1500729 {recorded} It is recorded for: Indonesia. It is not confirmed for: Malaysia, somewhere else. {origin} {confirm}"
        )
    );
    assert_eq!(
        page_in("gopay", "customerservice@gopay.co.id", ""),
        format!(
            "{heading} customerservice@gopay.co.id {recorded} It is recorded for: everywhere. {origin} {confirm}"
        )
    );
    assert_eq!(
        page_in("gopay", "1500729", "MY"),
        format!(
            "NOT CONFIRMED: look it up before you use it 1500729 {recorded} It is recorded for: Indonesia. {origin} - Use it only if the app or the official website (gopay.co.id, gojek.com) shows the same. - A confirmed contact is better: helpme gopay leads you to one."
        )
    );
    for (id, value, region, said) in [
        (
            "afterpay",
            "complaints@clearpay.co.uk",
            "",
            "help.clearpay.co.uk belongs to Afterpay itself and names it, but",
        ),
        (
            "afterpay",
            "1300 100 729",
            "",
            "store-directory-api.afterpay.com belongs to Afterpay itself",
        ),
        (
            "huifu",
            "400-820-2819",
            "MY",
            "github.com/huifurepo belongs to Huifu itself",
        ),
        ("huifu", "400-820-2819", "CN", "Huifu publishes this."),
        (
            "afterpay",
            "0508 337 337",
            "",
            "OFFICIAL 0508 337 337 afterpay.com names this as a contact for Financial Dispute Resolution Service (FDRS).",
        ),
        (
            "okpay",
            "okpay.com",
            "",
            "No contact of this provider is confirmed: helpme okpay shows what you can do.",
        ),
    ] {
        let page = page_in(id, value, region);
        assert!(page.contains(said), "{page}");
        assert!(!page.contains("leads you to the confirmed"), "{page}");
    }
}

#[test]
fn what_the_card_calls_not_confirmed_is_not_called_official() {
    for (id, value) in [
        ("afterpay", "https://www.consumerfinance.gov/complaint/"),
        ("afterpay", "consumerfinance.gov/complaint"),
        ("okpay", "https://eaduan.kpdn.gov.my"),
    ] {
        let page = page_in(id, value, "");
        assert!(page.starts_with("NOT CONFIRMED"), "{page}");
    }
    assert_eq!(
        judged(provider("afterpay"), "https://consumerfinance.gov").0,
        Verdict::Official
    );
}

/// A shipped contact with the source of somebody else, as an overlay of a desk has them.
#[test]
fn what_somebody_else_publishes_is_not_said_to_be_published_by_the_provider() {
    let mut gopay = provider("gopay").clone();
    let contacts = gopay.directory.contacts.iter();
    let mut contacts: Vec<(Id, Contact)> = contacts
        .map(|(channel, contact)| (channel.clone(), contact.clone()))
        .collect();
    let own = &mut contacts[0].1;
    own.value = "+62 21-5555-0100".into();
    own.source.page = "https://desk.example/counter".into();
    own.source.confidence = Confidence::Official;
    gopay.directory.contacts = contacts.into_iter().collect();
    let report = judge_text(&gopay, "+62 21-5555-0100", None);
    let page = whole_page(&report, &gopay, &Locale::english(), 80);
    assert!(
        page.contains("NAMED AS OFFICIAL, but not by an official page\n  +62 21-5555-0100\n  desk.example names this as a contact for GoPay. That is not a page of GoPay\n  itself.\n"),
        "{page}"
    );
}

#[test]
fn a_false_host_is_known_however_the_pack_writes_it() {
    let mut afterpay = provider("afterpay").clone();
    let mut fakes = afterpay.directory.fakes.to_vec();
    for (fake, value) in fakes
        .iter_mut()
        .zip(["AfterPay-Refund.com", "fake.com:8080"])
    {
        fake.value = value.into();
    }
    afterpay.directory.fakes = Later::from(fakes);
    for value in [
        "afterpay-refund.com",
        "https://www.fake.com/x",
        "help@fake.com",
    ] {
        assert_eq!(judged(&afterpay, value).0, Verdict::KnownFalse, "{value}");
    }
}

#[test]
fn an_account_that_the_provider_keeps_elsewhere_is_its_own_but_not_what_others_write_there() {
    let provider = provider("huifu");
    for own in [
        "github.com/huifurepo",
        "https://github.com/huifurepo/dg-payment-skills/",
    ] {
        let report = judge_text(provider, own, None);
        assert_eq!(report.verdict(), Verdict::Official, "{own}");
        let page = whole_page(&report, provider, &Locale::english(), 80);
        assert!(
            page.contains("account in which Huifu itself writes"),
            "{page}"
        );
    }
    for others in [
        "https://github.com/huifurepo/dg-payment-skills/issues/1",
        "https://github.com/huifurepo2",
        "https://github.com/huifurepo?x=https://evil.tld",
    ] {
        assert_ne!(judged(provider, others).0, Verdict::Official, "{others}");
    }
}

/// One place of a value changed: another character, one more, one less, two swapped.
fn changed(value: &str, place: usize, how: usize, by: char) -> String {
    let mut characters: Vec<char> = value.chars().collect();
    let place = place % characters.len();
    match how {
        0 => characters[place] = by,
        1 => characters.insert(place, by),
        2 => drop(characters.remove(place)),
        _ => {
            let next = (place + 1) % characters.len();
            characters.swap(place, next);
        }
    }
    characters.into_iter().collect()
}

fn digits(text: &str) -> String {
    text.chars()
        .filter(|character| character.is_ascii_digit() || *character == '#')
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    /// A number whose digits differ from all known ones is never official.
    #[test]
    fn a_changed_number_is_never_official(which in any::<prop::sample::Index>(), place in 0_usize..20, how in 0_usize..4, by in "[0-9]") {
        let provider = provider("gopay");
        let bodies = provider.directory.bodies.iter().flat_map(|body| body.contacts.iter());
        let known: Vec<String> = provider.directory.contacts.values().chain(bodies).map(|contact| contact.value.to_string()).filter(|value| ContactKind::of(value) == ContactKind::Phone).collect();
        let value = changed(which.get(known.as_slice()).as_str(), place, how, by.chars().next().unwrap());
        let seen = digits(&value);
        let significant = |text: &str| digits(text).trim_start_matches("62").trim_start_matches("60").trim_start_matches('0').to_owned();
        prop_assume!(!known.iter().any(|each| significant(each) == significant(&value) || digits(each) == seen));
        prop_assert_ne!(judged(provider, &value).0, Verdict::Official, "{}", value);
    }

    /// A stranger's number beside a genuine one keeps the whole from being official, whatever stands between them.
    #[test]
    fn a_stranger_behind_a_genuine_number_is_never_hidden(known in prop::sample::select(vec!["1500729", "customerservice@gopay.co.id", "https://gopay.co.id"]), between in prop::sample::select(vec![", ", ",", "; ", "、", "，", "。", " ", "  ", "\n", " / ", "/", " - ", " or ", " atau ", "或", " x ", " ext ", " ext. +", " WA ", ", WA", " +", ": ", " | ", " (", " Rp ", " Tel.", "…"]), stranger in "0?8[1-9][0-9]{8,9}|62 8[1-9]{2}-[0-9]{4}-[0-9]{4}|62(\\.8[0-9]{2})(\\.[0-9]{3}){2}") {
        // That is a page of the website.
        prop_assume!(!(between == "/" && known.starts_with("https")));
        let text = format!("{known}{between}{stranger}");
        prop_assert_ne!(judged(provider("gopay"), &text).0, Verdict::Official, "{}", text);
    }

    /// A host that is not an official domain, or below one, is never official.
    #[test]
    fn a_changed_address_is_never_official(id in prop::sample::select(vec!["afterpay", "gopay", "paypay", "huifu"]), which in any::<prop::sample::Index>(), place in 0_usize..40, how in 0_usize..4, by in "[a-z0-9.@:/\\\\?#%аеορｅ-]", prefix in prop::sample::select(vec!["", "https://", "https://www.", "//", "http://a@"])) {
        let provider = provider(id);
        let domains: Vec<String> = provider.directory.domains.iter().chain(provider.directory.bodies.iter().flat_map(|body| &body.domains)).map(ToString::to_string).collect();
        let value = format!("{prefix}{}", changed(which.get(domains.as_slice()).as_str(), place, how, by.chars().next().unwrap()));
        if judged(provider, &value).0 == Verdict::Official {
            let full = if value.contains("://") { value.clone() } else { format!("https://{}", value.trim_start_matches('/')) };
            // What is no address by itself was searched for one, as a message is.
            let Ok(url) = url::Url::parse(&full) else {
                return Ok(());
            };
            // No name may begin with a hyphen (RFC 1123, section 2.1): without a scheme before it, it is the dash of a list.
            let host = url.host_str().unwrap();
            let host = if value.contains("://") { host } else { host.trim_start_matches('-') };
            let is_own = domains.iter().any(|domain| host == domain || host.ends_with(&format!(".{domain}")));
            prop_assert!(is_own, "{} opens {}", value, host);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever is pasted is judged, soon, without panic, and shown without anything that could steer a terminal.
    #[test]
    fn any_text_is_judged(text in "\\PC{0,120}|[a-z0-9.@:/+ ()-]{0,80}|(https://|afterpay|[.]com|@|[+]1 |833|-|844|8095|xn--|[\\x00-\\x{2FF}]|\\n){0,20}") {
        let provider = provider("afterpay");
        let report = judge_text(provider, &text, None);
        for judgement in &report.judgements {
            prop_assert!(!judgement.shown.contains(helpme::domain::guard::is_misleading), "{:?}", judgement.shown);
            prop_assert!(judgement.shown.chars().count() < 400);
        }
        for locale in locales() {
            let page = whole_page(&report, provider, &locale, 40);
            prop_assert!(!page.contains(|character: char| character != '\n' && helpme::domain::guard::is_misleading(character)), "{:?}", page);
        }
    }
}
