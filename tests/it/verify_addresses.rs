//! `helpme verify`: addresses as strangers hide them and as companies write them.

use std::time::{Duration, Instant};

use helpme::domain::verdict::{Because, Trick, Verdict};
use helpme::domain::verify::judge_text;

use crate::verify::{judged, provider, verdicts};

/// A genuine address, beside which a stranger must not pass.
const GENUINE: &str = "https://help.afterpay.com";

/// The texts of which everything that was judged is official.
fn passed<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let afterpay = provider("afterpay");
    let texts = texts.into_iter();
    texts
        .filter(|text| judge_text(afterpay, text, None).verdict() == Verdict::Official)
        .collect()
}

/// Of the texts, those that pass when a genuine address stands before or behind them.
fn pass_beside_a_genuine_one(texts: &[String]) -> Vec<String> {
    let beside = texts
        .iter()
        .flat_map(|text| [format!("{text} or {GENUINE}"), format!("{GENUINE} {text}")]);
    let beside: Vec<String> = beside.collect();
    let passed = passed(beside.iter().map(String::as_str)).into_iter();
    passed.map(ToOwned::to_owned).collect()
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

#[test]
fn what_cannot_be_seen_hides_no_stranger() {
    let signs = "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}\u{34F}\u{180E}\u{200E}\u{202C}\u{61C}\u{FE00}\u{FE0F}\u{2800}\u{E0100}";
    let strangers = [
        "afterpay-help.▯com",
        "afterpay-help.c▯om",
        "afterpay-help▯.com",
        "x@gmail.▯com",
        "t.▯me/afterpaycs",
        "@▯afterpay_cs",
        "▯@afterpay_cs",
        "@after▯pay_cs",
        "ht▯tps://evil.tld",
        "evil▯ .▯ com",
        "evil [▯dot] com",
        "evil d▯ot com",
        "evil▯。▯com",
        "help.after▯pay.com",
    ];
    let texts: Vec<String> = signs
        .chars()
        .flat_map(|sign| strangers.map(|text| text.replace('▯', &sign.to_string())))
        .collect();
    let passed = pass_beside_a_genuine_one(&texts);
    assert!(passed.is_empty(), "{passed:?}");
    let disguised = (Verdict::LookAlike, Some(Trick::Disguised));
    for hidden in ["help.after\u{200D}pay.com", "help.after\u{FE0F}pay.com"] {
        assert_eq!(judged(provider("afterpay"), hidden), disguised);
        // However often it stands there in plain letters.
        let both = format!("help.afterpay.com,{hidden}");
        assert_ne!(judged(provider("afterpay"), &both).0, Verdict::Official);
    }
}

#[test]
fn a_dash_or_a_symbol_parts_two_addresses() {
    let mut joined = Vec::new();
    for sign in "👉—–‒―‑→➡✅★❘│‖☞✔©•﹘－∼⇒÷".chars() {
        for stranger in [
            "evil.tld",
            "https://evil.tld",
            "8052360917",
            "t.me/evilcs",
            "x@evil.tld",
        ] {
            joined.push(format!("{stranger}{sign}help.afterpay.com"));
            joined.push(format!("{stranger}{sign}{GENUINE}"));
        }
        joined.push(format!("{GENUINE}{sign}evil.tld"));
        joined.push(format!("{GENUINE}{sign}.evil.tld/login"));
    }
    let passed = passed(joined.iter().map(String::as_str));
    assert!(passed.is_empty(), "{passed:?}");
    for genuine in [
        "Visit👉help.afterpay.com",
        "➡️https://help.afterpay.com✅",
        "help.afterpay.com—open it",
    ] {
        let told = verdicts(provider("afterpay"), genuine);
        assert!(matches!(&told[..], [(_, Verdict::Official)]), "{told:?}");
    }
}

#[test]
fn a_label_right_before_a_genuine_address_does_not_make_it_false() {
    let labels = "URL： Web： HP： FAQ： Link: E-mail: Web= 官网： 公式サイト： 步骤2： (1) （1） ① ❶ ⑴ 1. 1． 2) 2） a) 1、 Help) 网址、";
    for label in labels.split(' ') {
        for (id, address) in [
            ("paypay", "https://paypay.ne.jp/help/"),
            ("huifu", "http://www.huifu.com"),
            ("huifu", "www.huifu.com"),
            ("huifu", "cs@huifu.com"),
        ] {
            let text = format!("{label}{address}");
            let told = verdicts(provider(id), &text);
            let is_official = matches!(&told[..], [(_, Verdict::Official)]);
            assert!(is_official, "{text}: {told:?}");
        }
        for stranger in ["https://evil.tld", "evil.com", "x@evil.tld"] {
            for text in [
                format!("{label}{stranger}"),
                format!("https://www.huifu.com {label}{stranger}"),
            ] {
                let verdict = judged(provider("huifu"), &text).0;
                assert_ne!(verdict, Verdict::Official, "{text}");
            }
        }
    }
    assert_eq!(
        judged(provider("gopay"), "Info.https://gopay.co.id").0,
        Verdict::Official
    );
}

#[test]
fn a_label_that_leads_somewhere_is_judged_too() {
    let passed = passed([
        "evil.com:https://afterpay.com",
        "evil.com：https://afterpay.com",
        "evil.com)https://afterpay.com",
        "evil.com.https://afterpay.com",
        "evil.com①https://afterpay.com",
        "evil.my.https://afterpay.com",
        "x@evil.com:https://afterpay.com",
        "t.me/evil:https://afterpay.com",
        "@evil_help:https://afterpay.com",
        "8052360917:https://afterpay.com",
        "evilhttps://afterpay.com",
        "https:https://afterpay.com",
        "javascript:https://afterpay.com/%0aalert(1)",
        "view-source:https://afterpay.com",
        "URL:intent://afterpay.com",
        "51.com https://afterpay.com",
        "1.2.3.4/x https://afterpay.com",
        "①.②.③.④/x https://afterpay.com",
    ]);
    assert!(passed.is_empty(), "{passed:?}");
}

#[test]
fn addresses_that_are_written_out_are_found() {
    let texts = "Go to afterpay-help dot app|evil dot my|visit evil dot me now|evil dot help|evil dot support|evil dot live|evil dot asia|x at evil dot my|EVIL DOT COM|buka gopay-bantuan titik com|evil titik co titik id|gopay-bantuan[titik]com|evil点com|evil 点 com|打开evil点com|Visit afterpay-help .com|afterpay-help. com|evil. co.id|evil .co.id|evil .online/x|go to evil .my|(evil .com)|evil{.}com|evil ( . ) com|evil<.>com|evil-dot-com|evil_dot_com|bit . ly/abc|t . me/evilcs|evil·com|evil•com|evil,com|pay at 💳.to|❤.ws|❤️.ws|i❤.ws";
    let texts: Vec<&str> = texts.split('|').collect();
    let passed = pass_beside_a_genuine_one(&strings(&texts));
    assert!(passed.is_empty(), "{passed:?}");
}

#[test]
fn sentences_become_no_addresses() {
    let sentences = "We use .NET here|the .com boom|Sentence one. Me too.|open the app. It works|Please ask for help. support is here|I went to the shop. online it is cheaper|tekan titik di layar|sampai titik ini dan seterusnya|点击这里，请点app右上角|一点app更新|晚上8点com|请在GoPay点app|Look at the dot below|a dot on the map|press dot and then save|use a dot my friend|Tap the dot me and you see|fee 3 . 5|Tutup . kemudian buka|file .apk or .pdf|Use .env files|e.g. this|I live in the U.S. and A.|Hubungi kami. Terima kasih|Selesai. Info lanjut ada|bayar .5 juta|buka app . lalu klik|Sila tekan butang. my account is ok|The end . Then go|v1 .2|Thanks. Me|yes,no|red,green,blue|Pay•Shop•Go|GoPay·Gojek|First .the second|Hello .how are you|Ok .me too|smile 👍. ok|Done👍.Thanks|A &amp; B, R&D|bukti.pdf dan IMG_1.jpg, Bukti_Transfer.PDF, a.docx";
    for sentence in sentences.split('|') {
        for text in [
            format!("{sentence}. See {GENUINE}"),
            format!("{GENUINE}\n{sentence}"),
        ] {
            let told = verdicts(provider("afterpay"), &text);
            let is_official = matches!(&told[..], [(_, Verdict::Official)]);
            assert!(is_official, "{text}: {told:?}");
        }
    }
}

#[test]
fn the_source_of_an_e_mail_is_read_as_it_is_shown() {
    let passed = passed([
        "<a href=\"https&#58;//evil&#46;com\">help.afterpay.com</a>",
        "help.afterpay.com evil&period;com",
        "help.afterpay.com https&colon;&sol;&sol;evil.com",
        "help.afterpay.com x&commat;evil.com",
        "help.afterpay.com evil=2Ecom",
        "https://help.afterpay.com/r?u=evil%E3%80%82com",
        "https://help.afterpay.com/r?u=evil%EF%BC%8Ecom",
        "https://help.afterpay.com/r?u=evil.%E2%80%8Bcom",
        "https://help.afterpay.com/r?u=evil.com+x",
        "https://help.afterpay.com/r?u=evil.com%7Cx",
    ]);
    assert!(passed.is_empty(), "{passed:?}");
    for genuine in [
        "<a href=\"https://help.afterpay.com/x\">help.afterpay.com</a>",
        "https://help.afterpay.com/?a=1&amp;b=2&c=d+e",
    ] {
        let verdict = judged(provider("afterpay"), genuine).0;
        assert_eq!(verdict, Verdict::Official, "{genuine}");
    }
}

#[test]
fn on_shared_platforms_nothing_is_known_of_a_name() {
    let gopay = provider("gopay");
    for link in [
        "https://apps.apple.com/id/app/gopay/id6446261788",
        "https://play.google.com/store/apps/details?id=com.gojek.gopay",
        "https://www.instagram.com/gopayindonesia",
        "Ikuti instagram.com/gopayindonesia",
    ] {
        let report = judge_text(gopay, link, None);
        assert_eq!(report.judgements.len(), 1, "{report:?}");
        let [only] = &report.judgements[..] else {
            panic!("{report:?}");
        };
        let is_shared = matches!(only.because, Because::SharedPlatform);
        assert!(is_shared && only.verdict == Verdict::Unknown, "{report:?}");
    }
    for link in [
        "https://instagram.com.evil.tld/gopay",
        "https://instagram.com@evil.tld/gopay",
        "https://t.me/gopayindonesia",
        "https://evil.tld/?id=com.gojek.gopay",
    ] {
        assert_eq!(judged(gopay, link).0, Verdict::LookAlike, "{link}");
    }
}

#[test]
fn the_names_of_files_are_no_hosts_but_programs_are_in_doubt() {
    let verdict = |name: &str| judged(provider("gopay"), &format!("{name} gopay.co.id")).0;
    for name in [
        "bukti.pdf",
        "IMG_1.jpg",
        "a.jpeg",
        "b.PNG",
        "c.xlsx",
        "d.csv",
    ] {
        assert_eq!(verdict(name), Verdict::Official, "{name}");
    }
    for name in [
        "GoPay.apk",
        "gopay.zip",
        "gopay.mov",
        "invoice.pdf/x",
        "x@invoice.pdf",
        "https://invoice.pdf",
    ] {
        assert_ne!(verdict(name), Verdict::Official, "{name}");
    }
}

/// Before the links that a link carries were counted, 32 KB of them took 15 seconds.
#[test]
fn a_link_that_carries_thousands_is_judged_soon() {
    let link = "https://gopay.co.id/?u=".repeat(500);
    let start = Instant::now();
    let verdict = judged(provider("gopay"), &link).0;
    assert_ne!(verdict, Verdict::Official);
    assert!(start.elapsed() < Duration::from_secs(10));
}
