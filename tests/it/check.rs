//! `helpme check`: one broken pack per rule, and the shipped packs damaged in every known way.

use std::fs;
use std::path::Path;

use helpme::domain::locale::Locale;
use helpme::finding::{Finding, Rule};
use helpme::l10n::phrases::Phrases;
use helpme::lint::content::Content;
use helpme::lint::run::{self, Only};
use helpme::pack::library::Library;
use helpme::render::report;
use tempfile::TempDir;

use crate::support::TODAY;

/// A pack without a fault.
const SOUND: &str = "tests/check/samplepay";

/// Phrases without a fault, as `file, text`.
const PHRASES: &[(&str, &str)] = &[
    (
        "en/a.ftl",
        "-brand = helpme\nback = Go back\nask = Which shop, { $name }?\nwelcome = Welcome to { -brand }.\n",
    ),
    (
        "ms/a.ftl",
        "-brand = helpme\nback = Kembali\nask = Kedai yang mana, { $name }?\nwelcome = Selamat datang ke { -brand }.\n",
    ),
    (
        "zh/a.ftl",
        "-brand = helpme\nback = 返回\nask = 是哪家商店，{ $name }？\nwelcome = 欢迎使用 { -brand }。\n",
    ),
];

/// A folder with the sound pack and sound phrases in it.
pub fn project() -> TempDir {
    let folder = TempDir::new().unwrap();
    let pack = folder.path().join("content/samplepay");
    fs::create_dir_all(&pack).unwrap();
    for entry in fs::read_dir(SOUND).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, pack.join(path.file_name().unwrap())).unwrap();
    }
    for (name, text) in PHRASES {
        let path = folder.path().join("locales").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn findings(folder: &Path) -> Vec<Finding> {
    run::check(&Content::find(folder).unwrap(), TODAY, &Only::default())
        .unwrap()
        .findings
}

/// What is found once, in one file, some text is replaced by another; with the text that each finding points at.
fn found_after(file: &str, from: &str, to: &str) -> Vec<(Rule, String)> {
    let folder = project();
    let path = if file.ends_with(".ftl") {
        folder.path().join("locales").join(file)
    } else {
        folder.path().join("content/samplepay").join(file)
    };
    let text = fs::read_to_string(&path).unwrap_or_default();
    assert!(text.contains(from), "{file} has no {from:?}");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    let shown = |finding: &Finding| {
        let pointed = finding
            .file
            .text
            .get(finding.span.clone())
            .unwrap_or("(no text)");
        (finding.rule, pointed.to_owned())
    };
    findings(folder.path()).iter().map(shown).collect()
}

/// Rule, file, text to replace, replacement, text that the finding points at.
const BROKEN: &[(Rule, &str, &str, &str, &str)] = &[
    (
        Rule::DuplicateKey,
        "tree.toml",
        "kind = \"website\"",
        "kind = \"website\"\nkind = \"form\"",
        "kind",
    ),
    (
        Rule::DuplicateKey,
        "ms.toml",
        "[have-ready]",
        "[questions.problem]\nask = \"Apa?\"\n[have-ready]",
        "problem",
    ),
    (
        Rule::ReversedHours,
        "contacts.toml",
        "from = \"09:00\", to = \"17:00\"",
        "from = \"17:00\", to = \"09:00\"",
        "{ days = \"mon-fri\", from = \"17:00\", to = \"09:00\", zone = \"Australia/Sydney\" }",
    ),
    // Closing hours of the afternoon, in twelve hours.
    (
        Rule::ReversedHours,
        "contacts.toml",
        "to = \"17:00\"",
        "to = \"05:00\"",
        "{ days = \"mon-fri\", from = \"09:00\", to = \"05:00\", zone = \"Australia/Sydney\" }",
    ),
    // What fraudsters spread in one country is false in every other.
    (
        Rule::FakeShown,
        "contacts.toml",
        "region = \"AU\"\nvalue = \"https://social.example/samplepay\"",
        "region = \"AU\"\nvalue = \"+1 805-236-0917\"",
        "\"+1 805-236-0917\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "https://help.samplepay.com/contact",
        "1300 565 562",
        "\"1300 565 562\"",
    ),
    (
        Rule::Cycle,
        "tree.toml",
        "{ id = \"no\", next = \"general\" },",
        "{ id = \"no\", next = \"problem\" },",
        "\"problem\"",
    ),
    (
        Rule::UnknownKey,
        "tree.toml",
        "steps = [\"look\"]",
        "stepz = 1\nsteps = [\"look\"]",
        "stepz",
    ),
    // What a contact is stands in its value.
    (
        Rule::UnknownKey,
        "contacts.toml",
        "{ value = \"1300 565 562\"",
        "{ kind = \"phone\", value = \"1300 565 562\"",
        "kind",
    ),
    (
        Rule::MissingKey,
        "tree.toml",
        "kind = \"money\"",
        "",
        "[fields.amount]",
    ),
    (
        Rule::WrongType,
        "contacts.toml",
        "checked = 2026-11-21",
        "checked = \"2026-11-21\"",
        "\"2026-11-21\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "how = \"live\"",
        "how = \"read\"",
        "\"read\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "1300 565 562",
        "1300 565 56O",
        "\"1300 565 56O\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "https://help.samplepay.com/contact",
        "htps://help.samplepay.com/contact",
        "\"htps://help.samplepay.com/contact\"",
    ),
    (
        Rule::DuplicateId,
        "contacts.toml",
        "[[contacts]]\nchannel = \"post\"",
        "[[contacts]]\nchannel = \"help-page\"\nregion = \"*\"\nvalue = \"https://help.samplepay.com/contact\"\nsource = \"https://www.samplepay.com/help\"\nchecked = 2026-11-21\nhow = \"live\"\nconfidence = \"official\"\n\n[[contacts]]\nchannel = \"post\"",
        "\"https://help.samplepay.com/contact\"",
    ),
    (
        Rule::SourcesDisagree,
        "contacts.toml",
        "[[contacts]]\nchannel = \"post\"",
        "[[contacts]]\nchannel = \"post\"\nregion = \"*\"\nvalue = \"1500729\"\nsource = \"https://www.samplepay.com/help\"\nchecked = 2026-11-21\nhow = \"live\"\nconfidence = \"official\"\n[[contacts]]\nchannel = \"post\"\nregion = \"*\"\nvalue = \"1500730\"\nsource = \"https://www.samplepay.com/help\"\nchecked = 2026-11-21\nhow = \"live\"\nconfidence = \"official\"\n\n[[contacts]]\nchannel = \"post\"",
        "\"1500730\"",
    ),
    (
        Rule::ImpossibleHours,
        "contacts.toml",
        "hours = { days = \"mon-fri\", from = \"09:00\", to = \"17:00\", zone = \"Australia/Sydney\" }",
        "hours = [{ days = \"mon\", from = \"22:00\", to = \"06:00\", zone = \"Australia/Sydney\" }, { days = \"tue\", from = \"05:00\", to = \"07:00\", zone = \"Australia/Sydney\" }]",
        "{ days = \"tue\", from = \"05:00\", to = \"07:00\", zone = \"Australia/Sydney\" }",
    ),
    (
        Rule::BadId,
        "tree.toml",
        "warnings = [\"never-share\"]",
        "warnings = [\"never-share\", \"Never\"]",
        "\"Never\"",
    ),
    (
        Rule::DuplicateId,
        "tree.toml",
        "{ id = \"app\", next",
        "{ id = \"refund\", next = \"general\" },\n  { id = \"app\", next",
        "\"refund\"",
    ),
    (
        Rule::MissingTarget,
        "tree.toml",
        "{ id = \"no\", next = \"general\" }",
        "{ id = \"no\", next = \"generl\" }",
        "\"generl\"",
    ),
    (
        Rule::UnknownId,
        "contacts.toml",
        "channel = \"post\"",
        "channel = \"posts\"",
        "\"posts\"",
    ),
    (
        Rule::SelfTarget,
        "tree.toml",
        "{ id = \"no\", next = \"general\" }",
        "{ id = \"no\", next = \"shop-agrees\" }",
        "\"shop-agrees\"",
    ),
    (
        Rule::HalfFact,
        "tree.toml",
        "{ id = \"no\", next = \"general\" }",
        "{ id = \"no\" }",
        "\"no\"",
    ),
    (
        Rule::UnknownChoice,
        "tree.toml",
        "when = { can-log-in = \"yes\" }\nsteps",
        "when = { can-log-in = [\"yes\", \"maybe\"] }\nsteps",
        "\"maybe\"",
    ),
    (
        Rule::UnansweredCondition,
        "tree.toml",
        "[\"help-page\", \"post\"]",
        "[\"help-page\", { id = \"post\", when = { shop-agrees = \"yes\" } }]",
        "shop-agrees",
    ),
    (
        Rule::NoChannel,
        "tree.toml",
        "[\"help-page\", \"post\"]",
        "[{ id = \"help-page\", when = { region = \"AU\" } }, { id = \"post\", when = { region = [\"AU\", \"MY\"] } }]",
        "app-broken",
    ),
    (
        Rule::Promise,
        "en.toml",
        "Keep the answer.",
        "You will certainly get your money back.",
        "will certainly",
    ),
    (
        Rule::AsksForSecret,
        "en.toml",
        "What is the order number?",
        "What is your PIN?",
        "PIN",
    ),
    (
        Rule::ForeignSource,
        "contacts.toml",
        "https://www.samplepay.com/help",
        "https://samplepay.com.evil.example/help",
        "\"https://samplepay.com.evil.example/help\"",
    ),
    (
        Rule::ForeignLink,
        "contacts.toml",
        "https://help.samplepay.com/contact",
        "https://samplepay.com@evil.example",
        "\"https://samplepay.com@evil.example\"",
    ),
    (
        Rule::FutureCheck,
        "contacts.toml",
        "checked = 2026-11-21",
        "checked = 2027-01-01",
        "2027-01-01",
    ),
    (
        Rule::OldCheck,
        "contacts.toml",
        "checked = 2026-11-21",
        "checked = 2026-01-01",
        "2026-01-01",
    ),
    (
        Rule::OutdatedCheck,
        "contacts.toml",
        "checked = 2026-11-21",
        "checked = 2025-01-01",
        "2025-01-01",
    ),
    (
        Rule::ImpossibleHours,
        "contacts.toml",
        "to = \"17:00\"",
        "to = \"09:00\"",
        "{ days = \"mon-fri\", from = \"09:00\", to = \"09:00\", zone = \"Australia/Sydney\" }",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "to = \"17:00\"",
        "to = \"25:00\"",
        "\"25:00\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "[\"samplepay.com\"]",
        "[\"samplepay.com\", \"co.id\"]",
        "\"co.id\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "Australia/Sydney",
        "Australia/Sidney",
        "\"Australia/Sidney\"",
    ),
    (
        Rule::ImpossibleRegion,
        "contacts.toml",
        "regions = [\"AU\", \"MY\"]",
        "regions = [\"AU\", \"MY\", \"UK\"]",
        "\"UK\"",
    ),
    (
        Rule::RegionNotOffered,
        "contacts.toml",
        "region = \"AU\"\nvalue = ",
        "region = [\"AU\", \"FR\"]\nvalue = ",
        "\"FR\"",
    ),
    (
        Rule::NeedlessContact,
        "tree.toml",
        "kind = \"website\"",
        "kind = \"website\"\nat-hand = true",
        "\"help-page\"",
    ),
    (
        Rule::FakeShown,
        "contacts.toml",
        "1300 565 562",
        "(805) 236-0916",
        "\"(805) 236-0916\"",
    ),
    (
        Rule::SourcesDisagree,
        "contacts.toml",
        "region = \"MY\"\nvalues",
        "region = [\"AU\", \"MY\"]\nvalues",
        "{ days = 14 }",
    ),
    (
        Rule::EmptyWord,
        "ms.toml",
        "\"Perkara lain\"",
        "\"\"",
        "\"\"",
    ),
    (
        Rule::MissingWord,
        "ms.toml",
        "# en: Something else\nsomething-else = \"Perkara lain\"\n",
        "",
        "app",
    ),
    (
        Rule::LeftoverWord,
        "ms.toml",
        "[have-ready]",
        "[have-ready]\n# en: x\nold = \"Perkara lama\"",
        "old",
    ),
    (
        Rule::SameAsEnglish,
        "ms.toml",
        "\"Perkara lain\"",
        "\"Something else\"",
        "\"Something else\"",
    ),
    (
        Rule::LostPlaceholder,
        "ms.toml",
        "Bayaran balik belum diterima: { $order-id }",
        "Bayaran balik belum diterima",
        "\"Bayaran balik belum diterima\"",
    ),
    (
        Rule::AddedPlaceholder,
        "ms.toml",
        "Bayaran balik belum diterima: { $order-id }",
        "Bayaran balik { $amount } belum diterima: { $order-id }",
        "{",
    ),
    (
        Rule::UnknownPlaceholder,
        "ms.toml",
        "\"Perkara lain\"",
        "\"Perkara { $amount } lain\"",
        "{",
    ),
    (
        Rule::DamagedPlaceholder,
        "zh.toml",
        "没有收到退款：{ $order-id }",
        "没有收到退款：｛ $order-id ｝",
        "｛ $order-id ｝",
    ),
    (
        Rule::DamagedPlaceholder,
        "zh.toml",
        "没有收到退款：{ $order-id }",
        "没有收到退款：{ $order-id ｝，谢谢",
        "{ $order-id ｝",
    ),
    (
        Rule::DamagedPlaceholder,
        "zh.toml",
        "没有收到退款：{ $order-id }",
        "没有收到退款：{ order-id }",
        "{ order-id }",
    ),
    (
        Rule::DamagedPlaceholder,
        "ms.toml",
        "diterima: { $order-id }",
        "diterima: {$order-id",
        "{$order-id",
    ),
    (
        Rule::UnknownPlaceholder,
        "ms.toml",
        "diterima: { $order-id }",
        "diterima: { $nombor-pesanan }",
        "{",
    ),
    (
        Rule::DamagedPlaceholder,
        "ms.toml",
        "diterima: { $order-id }",
        "diterima: %1$s",
        "%1$s",
    ),
    (
        Rule::DamagedPlaceholder,
        "ms.toml",
        "diterima: { $order-id }",
        "diterima: % s",
        "% s",
    ),
    (
        Rule::EnglishMovedOn,
        "ms.toml",
        "# en: Something else",
        "# en: None of these",
        "something-else",
    ),
    (
        Rule::NoOriginal,
        "ms.toml",
        "# en: Something else\n",
        "",
        "something-else",
    ),
    (
        Rule::FactInWords,
        "en.toml",
        "Keep the answer.",
        "Keep the answer of help.samplepay.com too.",
        "help.samplepay.com",
    ),
    (
        Rule::FactInWords,
        "ms.toml",
        "Simpan jawapannya.",
        "Simpan RM 50 jawapannya.",
        "RM 50",
    ),
    (
        Rule::FactInWords,
        "zh.toml",
        "请保存答复。",
        "请看 https://samplepay.com 上的答复。",
        "https://samplepay.com",
    ),
    (
        Rule::FactInWords,
        "en.toml",
        "Keep the answer.",
        "Keep the answer of help@samplepay.com too.",
        "help@samplepay.com",
    ),
    (
        Rule::FactInWords,
        "en.toml",
        "Keep the answer.",
        "Keep the answer for seven days.",
        "seven days",
    ),
    (
        Rule::FactInWords,
        "ms.toml",
        "Simpan jawapannya.",
        "Simpan jawapannya selama dua puluh satu hari.",
        "dua puluh satu hari",
    ),
    (
        Rule::FactInWords,
        "zh.toml",
        "请保存答复。",
        "请把答复保存三个工作日。",
        "三个工作日",
    ),
    (
        Rule::FactInWords,
        "ms.toml",
        "Simpan jawapannya.",
        "Simpan jawapan t.me/samplepay.",
        "t.me/samplepay.",
    ),
    (
        Rule::FactInWords,
        "ms.toml",
        "Simpan jawapannya.",
        "Simpan jawapan @sample_pay di Telegram.",
        "@sample_pay",
    ),
    (
        Rule::FactInWords,
        "zh.toml",
        "请保存答复。",
        "请保存 @sample_pay。",
        "@sample_pay",
    ),
    (
        Rule::FactInWords,
        "ms.toml",
        "Simpan jawapannya.",
        "Hubungi ０８１２３４５６７８.",
        "０８１２３４５６７８",
    ),
    (
        Rule::FactInWords,
        "zh.toml",
        "请保存答复。",
        "请打一三八零零一三八零零零。",
        "一三八零零一三八零零零",
    ),
    (
        Rule::NumberDiffers,
        "ms.toml",
        "ikut pautan pertama",
        "ikut tiga pautan",
        "tiga",
    ),
    (
        Rule::NumberDiffers,
        "zh.toml",
        "请保存答复。",
        "请保存四条答复。",
        "四",
    ),
    (
        Rule::NumberDiffers,
        "ms.toml",
        "ikut pautan pertama",
        "ikut 3 pautan pertama",
        "3",
    ),
    (
        Rule::HalfWidth,
        "zh.toml",
        "发生了什么事？",
        "发生了什么事?",
        "?",
    ),
    (
        Rule::HanLatinSpace,
        "zh.toml",
        "SamplePay 是",
        "SamplePay是",
        "y是",
    ),
    (
        Rule::HanLatinSpace,
        "zh.toml",
        "订单 { $order-id } 的",
        "订单{ $order-id } 的",
        "单{",
    ),
    (
        Rule::StraySpace,
        "zh.toml",
        "打开应用，",
        "打开应用， ",
        " ",
    ),
    (Rule::FullWidth, "zh.toml", "PIN 或", "ＰＩＮ 或", "ＰＩＮ"),
    (
        Rule::IndonesianWord,
        "ms.toml",
        "\"Nombor pesanan\"",
        "\"Nomor pesanan\"",
        "Nomor",
    ),
    (
        Rule::IndonesianWord,
        "ms.toml",
        "Bayaran balik anda lewat",
        "Bayaran balik Anda lewat",
        "Anda",
    ),
    (
        Rule::Glossary,
        "ms.toml",
        "Simpan tangkapan skrin",
        "Simpan screenshot",
        "screenshot",
    ),
    (
        Rule::Glossary,
        "ms.toml",
        "Simpan jawapannya.",
        "Simpan jawapan tentang pemulangan wang.",
        "pemulangan wang",
    ),
    (Rule::Glossary, "zh.toml", "您能登录吗", "你能登录吗", "你"),
    (
        Rule::TrailingSpace,
        "en.toml",
        "Something else\"",
        "Something else \"",
        " ",
    ),
    (
        Rule::DoubledWord,
        "ms.toml",
        "Simpan jawapannya.",
        "Simpan simpan jawapannya.",
        "Simpan simpan",
    ),
    (
        Rule::DoubledWord,
        "zh.toml",
        "我的退款还没到",
        "我的退款退款还没到",
        "退款退款",
    ),
    (
        Rule::DoubledPunctuation,
        "zh.toml",
        "请保存答复。",
        "请保存答复。。",
        "。。",
    ),
    (
        Rule::OddSpace,
        "ms.toml",
        "Perkara lain",
        "Perkara\u{A0}lain",
        "\u{A0}",
    ),
    (
        Rule::ControlCharacter,
        "zh.toml",
        "其他事情",
        "其他\u{200B}事情",
        "\u{200B}",
    ),
    (
        Rule::ControlCharacter,
        "zh.toml",
        "其他事情",
        "其他\\u202E事情",
        "\"其他\\u202E事情\"",
    ),
    (
        Rule::MixedLineEnds,
        "ms.toml",
        "[have-ready]\n",
        "[have-ready]\r\n",
        "",
    ),
    (
        Rule::ByteOrderMark,
        "ms.toml",
        "[provider]",
        "\u{FEFF}[provider]",
        "",
    ),
    (
        Rule::TextTooLong,
        "ms.toml",
        "\"Perkara lain\"",
        "\"Perkara lain yang tidak tersenarai di atas dan yang ingin saya terangkan sendiri dengan panjang lebar\"",
        "\"Perkara lain yang tidak tersenarai di atas dan yang ingin saya terangkan sendiri dengan panjang lebar\"",
    ),
    (
        Rule::RepeatedLabel,
        "ms.toml",
        "\"Perkara lain\"",
        "\"Aplikasi tidak berfungsi\"",
        "\"Aplikasi tidak berfungsi\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "how = \"live\"",
        "how = \"live\"\nseen = \"kelmarin\"",
        "\"kelmarin\"",
    ),
    (
        Rule::FutureCheck,
        "contacts.toml",
        "how = \"live\"",
        "how = \"live\"\nseen = \"2027\"",
        "\"2027\"",
    ),
    (
        Rule::BadValue,
        "contacts.toml",
        "regions = [",
        "support-languages = [\"indonesian\"]\nregions = [",
        "\"indonesian\"",
    ),
    (
        Rule::TomlSyntax,
        "tree.toml",
        "next = \"shop-agrees\" },",
        "next = \"shop-agrees\",",
        "{",
    ),
    // A text that is not closed, in a file whose later texts have closings of their own.
    (
        Rule::TomlSyntax,
        "ms.toml",
        "Sila beritahu bila saya akan menerimanya.\n\"\"\"",
        "Sila beritahu bila saya akan menerimanya.\n",
        "\"\"\"",
    ),
    (
        Rule::HalfWidth,
        "zh.toml",
        "其他事情",
        "打开 SamplePay. 然后点帮助，不是 SamplePay Inc. 的",
        ".",
    ),
    (
        Rule::HalfWidth,
        "zh.toml",
        "其他事情",
        "SamplePay,我的事",
        ",",
    ),
    (
        Rule::QuotedPhrase,
        "zh/a.ftl",
        "back = 返回",
        "back = \"返回\"",
        "\"返回\"",
    ),
    (
        Rule::FluentSyntax,
        "ms/a.ftl",
        "back = Kembali\n",
        "back = Kembali\n$ = 1\n",
        "$ = 1",
    ),
    (
        Rule::MissingMessage,
        "ms/a.ftl",
        "back = Kembali\n",
        "",
        "brand",
    ),
    (
        Rule::LeftoverMessage,
        "ms/a.ftl",
        "back = Kembali\n",
        "back = Kembali\nold = Lama\n",
        "old",
    ),
    (
        Rule::LostPlaceholder,
        "ms/a.ftl",
        "mana, { $name }?",
        "mana?",
        "Kedai yang mana?",
    ),
    (
        Rule::UnknownFunction,
        "ms/a.ftl",
        "{ $name }",
        "{ DATETIME($name) }",
        "DATETIME",
    ),
    (
        Rule::UnknownFunction,
        "ms/a.ftl",
        "{ $name }",
        "{ NUMBER($name) }",
        "NUMBER",
    ),
    (
        Rule::UnknownReference,
        "ms/a.ftl",
        "ke { -brand }",
        "ke { -brand } { -brnd }",
        "brnd",
    ),
    (
        Rule::DuplicateId,
        "ms/a.ftl",
        "back = Kembali\n",
        "back = Kembali\nback = Balik\n",
        "back",
    ),
    (
        Rule::SameAsEnglish,
        "ms/a.ftl",
        "back = Kembali\n",
        "back = Go back\n",
        "Go back",
    ),
    (
        Rule::TrailingSpace,
        "ms/a.ftl",
        "back = Kembali\n",
        "back =\n    Kembali \n    semula\n",
        " ",
    ),
    (
        Rule::IndonesianWord,
        "ms/a.ftl",
        "Kedai yang",
        "Nomor yang",
        "Nomor",
    ),
];

#[test]
fn the_sound_project_has_no_fault() {
    let folder = project();
    let found: Vec<_> = findings(folder.path())
        .iter()
        .map(|finding| (finding.rule, finding.position()))
        .collect();
    assert_eq!(found, []);
}

#[test]
fn each_rule_reports_its_fault_at_its_place_and_nothing_else() {
    let mut wrong = Vec::new();
    for (rule, file, from, to, place) in BROKEN {
        let mut found = found_after(file, from, to);
        // A change of English is news to the other languages as well.
        found.retain(|(found, _)| *file != "en.toml" || *found != Rule::EnglishMovedOn);
        if found != [(*rule, (*place).to_owned())] {
            wrong.push(format!(
                "{file}: {from:?} -> {to:?}: expected {rule:?} at {place:?}, found {found:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Faults that cannot stand alone: what they make unreachable or too much is found as well.
#[test]
fn faults_with_consequences_are_reported_with_them() {
    for (file, from, to, rules) in [
        (
            "tree.toml",
            "{ id = \"something-else\", next = \"general\" }",
            "{ id = \"payout\", next = \"general\" }",
            &[Rule::NoWayOn, Rule::MissingWord, Rule::LeftoverWord][..],
        ),
        (
            "tree.toml",
            "{ id = \"app\", next = \"app-broken\" }",
            "{ id = \"app\", next = \"general\" }",
            &[Rule::UnreachableOutcome],
        ),
        (
            "tree.toml",
            "start = \"problem\"",
            "start = \"shop-agrees\"",
            &[Rule::UnreachableQuestion, Rule::UnreachableOutcome],
        ),
        (
            "tree.toml",
            "[\"help-page\", \"post\"]",
            "[\"help-page\"]",
            &[Rule::UnusedChannel],
        ),
        (
            "tree.toml",
            "fields = [\"device\"]",
            "fields = []",
            &[Rule::UnusedField, Rule::UnaskedField],
        ),
        (
            "tree.toml",
            "facts = [\"refund-days\"]",
            "",
            &[Rule::UnusedFact, Rule::LeftoverWord],
        ),
        (
            "tree.toml",
            "fields = [\"device\"]",
            "fields = [\"device\", \"amount\"]",
            &[Rule::NeedlessField],
        ),
        (
            "tree.toml",
            "[fields.device]\nkind = \"text\"",
            "[fields.device]\nkind = \"text\"\nprivate = true",
            &[Rule::PrivateInPublic],
        ),
        (
            "tree.toml",
            "{ id = \"yes\", next = \"refund\" },\n",
            "",
            &[Rule::FewChoices, Rule::UnreachableOutcome],
        ),
        (
            "tree.toml",
            "{ id = \"yes\", next = \"refund\" },\n  { id = \"no\", next = \"general\" },",
            "{ id = \"yes\" }, { id = \"no\" }",
            &[Rule::DeadEnd],
        ),
        (
            "tree.toml",
            "kind = \"website\"",
            "kind = \"website\"\nin-app = true",
            &[Rule::OnlyInApp],
        ),
        (
            "tree.toml",
            "[messages.app]",
            "[messages.old]\nfields = []\n\n[messages.app]",
            &[Rule::UnusedMessage],
        ),
        (
            "en.toml",
            "title = \"Another question\"",
            "title = \"Another question",
            &[Rule::TomlSyntax],
        ),
        (
            "en.toml",
            "My refund of { $amount }",
            "My refund of { $device }",
            &[Rule::UnaskedField, Rule::NeedlessField],
        ),
    ] {
        let found: Vec<Rule> = found_after(file, from, to)
            .into_iter()
            .map(|(rule, _)| rule)
            .collect();
        for rule in rules {
            assert!(
                found.contains(rule),
                "{file}: {from:?} -> {to:?}: no {rule:?} in {found:?}"
            );
        }
    }
}

/// A contact fits the kind of its channel; a page shows what the channel needs.
#[test]
fn a_contact_of_another_kind_than_its_channel_is_found() {
    let page = "https://help.samplepay.com/contact";
    for (kind, value, is_found) in [
        ("phone", "1300 565 562", false),
        ("phone", page, false),
        ("phone", "help@samplepay.com", true),
        ("email", "help@samplepay.com", false),
        ("email", page, false),
        ("email", "1500729", true),
        ("form", "help@samplepay.com", false),
        ("form", "1500729", true),
        ("website", page, false),
        ("website", "+62 21 5555 1234", true),
        ("website", "help@samplepay.com", true),
        ("website", "www.samplepay.com/contact", true),
        ("website", "http://www.samplepay.com/contact", true),
    ] {
        let folder = project();
        let pack = folder.path().join("content/samplepay");
        for (file, from, to) in [
            (
                "tree.toml",
                "kind = \"website\"",
                format!("kind = \"{kind}\""),
            ),
            ("contacts.toml", page, value.to_owned()),
        ] {
            let text = fs::read_to_string(pack.join(file)).unwrap();
            fs::write(pack.join(file), text.replace(from, &to)).unwrap();
        }
        let found = findings(folder.path());
        let rules: Vec<Rule> = found.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules.contains(&Rule::BadValue), is_found, "{kind}: {value}");
    }
}

/// The closing that was meant is told; a night line is open for half a day at most.
#[test]
fn hours_through_the_night_are_told_with_what_may_be_meant() {
    for (hours, expected) in [
        ("from = \"09:00\", to = \"05:00\"", Some(Some("17:00"))),
        ("from = \"10:00\", to = \"07:00\"", Some(Some("19:00"))),
        ("from = \"13:00\", to = \"05:00\"", Some(Some("17:00"))),
        ("from = \"17:00\", to = \"09:00\"", Some(None)),
        ("from = \"22:00\", to = \"06:00\"", None),
        ("from = \"18:00\", to = \"06:00\"", None),
    ] {
        let folder = project();
        let path = folder.path().join("content/samplepay/contacts.toml");
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replace("from = \"09:00\", to = \"17:00\"", hours);
        fs::write(&path, text).unwrap();
        let found = findings(folder.path());
        let told = found.iter().map(|each| (each.rule, each.argument("later")));
        let expected = expected.map(|later| (Rule::ReversedHours, later));
        assert_eq!(
            told.collect::<Vec<_>>(),
            Vec::from_iter(expected),
            "{hours}"
        );
    }
}

/// What stands under a name with a slip in it is not said to be for nothing, and the tree is told before the words.
#[test]
fn a_slip_in_the_tree_is_told_first_and_deletes_nothing() {
    for (from, to, expected) in [
        (
            "channels = [\"in-app\", \"help-page\"]",
            "chanels = [\"in-app\", \"help-page\"]",
            &["tree.toml unknown-key", "tree.toml missing-key"][..],
        ),
        (
            "[outcomes.refund]",
            "[outcome.refund]",
            &["tree.toml missing-target", "tree.toml unknown-key"],
        ),
    ] {
        let folder = project();
        let path = folder.path().join("content/samplepay/tree.toml");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace(from, to)).unwrap();
        let told = |finding: &Finding| {
            let file = finding.file.name.rsplit('/').next().unwrap().to_owned();
            format!("{file} {}", finding.rule.code())
        };
        let told: Vec<String> = findings(folder.path()).iter().map(told).collect();
        let mut sorted = told.clone();
        sorted.sort();
        let mut expected: Vec<_> = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(sorted, expected, "{to}");
    }
    let report = |names: &[&str]| {
        let finding = |name: &&str| {
            let file = helpme::finding::SourceFile::new(*name, "");
            Finding::new(Rule::EmptyWord, &file, 0..0)
        };
        let mut report = helpme::report::Report {
            findings: names.iter().map(finding).collect(),
            summaries: Vec::new(),
        };
        report.sort();
        let names = report.findings.iter().map(|each| each.file.name.clone());
        names.collect::<Vec<_>>()
    };
    let sorted = [
        "a/tree.toml",
        "a/contacts.toml",
        "a/en.toml",
        "b/tree.toml",
        "b/ms.toml",
    ];
    let mixed = [
        "b/ms.toml",
        "a/contacts.toml",
        "a/en.toml",
        "b/tree.toml",
        "a/tree.toml",
    ];
    assert_eq!(report(&mixed), sorted);
}

/// The line to be written is told with the table to which it belongs.
#[test]
fn a_missing_text_is_told_with_its_table() {
    let folder = project();
    let path = folder.path().join("content/samplepay/tree.toml");
    let text = fs::read_to_string(&path).unwrap();
    let added = "[outcomes.late-fee]\nchannels = [\"help-page\"]\n\n[fields.order-id]";
    let text = text.replace("[fields.order-id]", added);
    let text = text.replacen("next = \"general\"", "next = \"late-fee\"", 1);
    fs::write(&path, text).unwrap();
    let only = Only {
        locale: Some("ms".to_owned()),
        provider: Some("samplepay".to_owned()),
    };
    let report = run::check(&Content::find(folder.path()).unwrap(), TODAY, &only).unwrap();
    let phrases = Phrases::english();
    let of_malay = |each: &&Finding| each.file.name.ends_with("ms.toml");
    let found: Vec<&Finding> = report.findings.iter().filter(of_malay).collect();
    let next = |each: &&Finding| helpme::render::finding::next_step(each, &phrases);
    let told: Vec<String> = found.iter().map(next).collect();
    let line = "Below the line [outcomes.late-fee] (write it at the end of the file if it is not there), add:";
    assert!(told.contains(&format!("{line} title = \"…\"")), "{told:?}");
    assert!(
        told.iter()
            .any(|next| next.starts_with("Give the outcome a message in tree.toml")),
        "{told:?}"
    );
    let is_at_end = |each: &&Finding| each.file.text[each.span.end..].trim().is_empty();
    assert!(found.iter().all(is_at_end));
}

/// What follows from a slip is not told again: the name is, where it stands.
#[test]
fn one_slip_is_one_finding() {
    let mut wrong = Vec::new();
    for (file, from, to, rule, place) in [
        // A definition, and all that name it, in four other files.
        (
            "tree.toml",
            "[outcomes.refund]",
            "[outcomes.refnd]",
            Rule::MissingTarget,
            "\"refund\"",
        ),
        (
            "tree.toml",
            "[outcomes.general]",
            "[outcomes.generl]",
            Rule::MissingTarget,
            "\"general\"",
        ),
        (
            "tree.toml",
            "[questions.shop-agrees]",
            "[questions.shop-agree]",
            Rule::MissingTarget,
            "\"shop-agrees\"",
        ),
        (
            "tree.toml",
            "[questions.can-log-in]",
            "[questions.can-login]",
            Rule::UnknownId,
            "can-log-in",
        ),
        (
            "tree.toml",
            "[channels.post]",
            "[channels.posts]",
            Rule::UnknownId,
            "\"post\"",
        ),
        (
            "tree.toml",
            "[fields.device]",
            "[fields.devise]",
            Rule::UnknownId,
            "\"device\"",
        ),
        (
            "tree.toml",
            "[messages.refund]",
            "[messages.refnd]",
            Rule::UnknownId,
            "\"refund\"",
        ),
        // A definition that is no id, and all that name it.
        (
            "tree.toml",
            "[outcomes.refund]",
            "[outcomes.Refund]",
            Rule::BadId,
            "Refund",
        ),
        (
            "tree.toml",
            "[questions.shop-agrees]",
            "[questions.\"shop agrees\"]",
            Rule::BadId,
            "\"shop agrees\"",
        ),
        (
            "tree.toml",
            "[questions.can-log-in]",
            "[questions.can_log_in]",
            Rule::BadId,
            "can_log_in",
        ),
        (
            "tree.toml",
            "[channels.post]",
            "[channels.Post]",
            Rule::BadId,
            "Post",
        ),
        (
            "tree.toml",
            "[fields.device]",
            "[fields.Device]",
            Rule::BadId,
            "Device",
        ),
        (
            "tree.toml",
            "[messages.refund]",
            "[messages.REFUND]",
            Rule::BadId,
            "REFUND",
        ),
        // A use.
        (
            "tree.toml",
            "next = \"app-broken\"",
            "next = \"app broken\"",
            Rule::BadId,
            "\"app broken\"",
        ),
        (
            "tree.toml",
            "{ id = \"app\",",
            "{ id = \"App\",",
            Rule::BadId,
            "\"App\"",
        ),
        (
            "tree.toml",
            "try-first = [\"restart\"]",
            "try-first = [\"Restart\"]",
            Rule::BadId,
            "\"Restart\"",
        ),
        (
            "tree.toml",
            "facts = [\"refund-days\"]",
            "facts = [\"refund days\"]",
            Rule::BadId,
            "\"refund days\"",
        ),
        (
            "tree.toml",
            "next = \"app-broken\"",
            "next = \"app-brokn\"",
            Rule::MissingTarget,
            "\"app-brokn\"",
        ),
        (
            "tree.toml",
            "next = \"shop-agrees\"",
            "next = \"shop-agree\"",
            Rule::MissingTarget,
            "\"shop-agree\"",
        ),
        (
            "tree.toml",
            "message = \"refund\"",
            "message = \"refnd\"",
            Rule::UnknownId,
            "\"refnd\"",
        ),
        (
            "tree.toml",
            "fields = [\"device\"]",
            "fields = [\"devise\"]",
            Rule::UnknownId,
            "\"devise\"",
        ),
        (
            "tree.toml",
            "facts = [\"refund-days\"]",
            "facts = [\"refund-day\"]",
            Rule::UnknownId,
            "\"refund-day\"",
        ),
        (
            "tree.toml",
            "{ id = \"app\",",
            "{ id = \"refund\",",
            Rule::DuplicateId,
            "\"refund\"",
        ),
        // Words.
        (
            "ms.toml",
            "[outcomes.refund]",
            "[outcomes.refnd]",
            Rule::LeftoverWord,
            "refnd",
        ),
        (
            "ms.toml",
            "[questions.problem.choices]",
            "[questions.problm.choices]",
            Rule::LeftoverWord,
            "problm",
        ),
        (
            "ms.toml",
            "\nsomething-else =",
            "\nsomething-eles =",
            Rule::LeftoverWord,
            "something-eles",
        ),
        (
            "en.toml",
            "\nwritten =",
            "\nwriten =",
            Rule::LeftoverWord,
            "writen",
        ),
    ] {
        let found = found_after(file, from, to);
        if found != [(rule, place.to_owned())] {
            wrong.push(format!("{file}: {from:?} -> {to:?}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_name_with_a_slip_is_told_with_the_right_one() {
    let folder = project();
    let path = folder.path().join("content/samplepay/ms.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("[outcomes.refund]", "[outcomes.refnd]")).unwrap();
    let found = findings(folder.path());
    let phrases = Phrases::english();
    assert_eq!(
        (
            helpme::render::finding::message(&found[0], &phrases).as_str(),
            helpme::render::finding::next_step(&found[0], &phrases).as_str(),
        ),
        (
            "Nothing uses the text outcomes.refnd.",
            "Delete it, or correct its name. Similar, and missing: outcomes.refund."
        )
    );
}

#[test]
fn a_table_that_stands_twice_is_told_once_with_the_first_place() {
    let folder = project();
    let path = folder.path().join("content/samplepay/tree.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        format!("{text}\n[channels.post]\nkind = \"form\"\nsteps = [\"write\"]\n"),
    )
    .unwrap();
    let found = findings(folder.path());
    let rules: Vec<Rule> = found.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::DuplicateKey]);
    let told = helpme::render::finding::message(&found[0], &Phrases::english());
    assert_eq!(
        told,
        "post stands here a second time; the first is in line 34."
    );
}

#[test]
fn whoever_asks_for_a_secret_is_found_in_every_language() {
    for text in [
        "Please enter your PIN.",
        "Berikan PIN anda.",
        "Masukkan kod OTP anda di sini.",
        "把密码告诉客服。",
        "请把验证码发给我们。",
        "请输入您的支付密码。",
        // A denial of something else.
        "如果打不开，请把 PIN 发给客服。",
        "如果打不开请把 PIN 发给客服。",
        "请告诉客服您的新密码。",
        "Jika tidak berjaya, hantar kod OTP kepada ejen.",
        "If it does not work, tell the agent your new PIN.",
        // However it is handed over.
        "把验证码报给客服。",
        "把密码念给客服。",
        "Bacakan nombor PIN kepada ejen.",
        "Serahkan PIN kepada ejen.",
        "Read the PIN to the agent.",
        "Hand over your PIN.",
        "Confirm your PIN with the agent.",
        "Send the agent that PIN.",
    ] {
        let rules = found_after("en.toml", "What is the order number?", text);
        let is_found = rules.iter().any(|(rule, _)| *rule == Rule::AsksForSecret);
        assert!(is_found, "{text}: {rules:?}");
    }
    // Wherever it stands: in a step by post, in what to try, in a message, and as a bare command.
    for (from, text) in [
        ("Restart the app.", "Enter your PIN in the reply."),
        ("Keep the answer.", "Type your password below."),
        ("Keep the answer.", "Reply with the verification code."),
        (
            "Please tell me when it will reach me.",
            "Please fill in your card number and send it back.",
        ),
        ("What has happened?", "Enter your password."),
        ("Another question", "Send your PIN to the agent"),
    ] {
        let rules = found_after("en.toml", from, text);
        let is_found = rules.iter().any(|(rule, _)| *rule == Rule::AsksForSecret);
        assert!(is_found, "{text}: {rules:?}");
    }
    // A code belongs into the provider's own app and site.
    for (from, text) in [
        (
            "Keep the answer.",
            "Type the verification code only into the app.",
        ),
        (
            "Keep the answer.",
            "If you typed your password somewhere else, change it.",
        ),
        ("Open the page and", "Enter the verification code and"),
        ("Keep the answer.", "Never, ever tell anybody your PIN."),
        ("Keep the answer.", "Jangan beri PIN anda kepada sesiapa."),
        (
            "Keep the answer.",
            "Do not call back, send money or share your PIN.",
        ),
        (
            "Keep the answer.",
            "Do not share the OTP, the PIN or the password with anyone.",
        ),
        (
            "Keep the answer.",
            "Tell support what happened, but never your PIN.",
        ),
        (
            "Keep the answer.",
            "Attach the receipt with the card number hidden.",
        ),
        ("Keep the answer.", "请勿把验证码告诉任何人。"),
        ("Keep the answer.", "不要因退款申请把验证码告诉任何人。"),
        (
            "Keep the answer.",
            "Confirm with support that nobody has changed your password.",
        ),
        ("Another question", "I told somebody my PIN"),
        ("Keep the answer.", "Don’t tell anyone your OTP."),
        (
            "Keep the answer.",
            "Tell support that the OTP does not arrive.",
        ),
        (
            "Keep the answer.",
            "Beritahu khidmat sokongan bahawa kod OTP tidak sampai.",
        ),
    ] {
        let rules = found_after("en.toml", from, text);
        assert!(
            rules.iter().all(|(rule, _)| *rule != Rule::AsksForSecret),
            "{text}: {rules:?}"
        );
    }
    let warned = found_after(
        "en.toml",
        "What is the order number?",
        "不要把密码告诉客服。",
    );
    assert!(warned.iter().all(|(rule, _)| *rule != Rule::AsksForSecret));
}

/// What the words of the sound pack call something that a step tells people to do.
const STEP: &str = "Open the page and follow the first link.";

/// Which of these rules are broken when the step says this.
fn rules_of_step(text: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = found_after("en.toml", STEP, text)
        .into_iter()
        .map(|(rule, _)| rule)
        .collect();
    rules.retain(|rule| matches!(rule, Rule::AsksForSecret | Rule::FactInWords));
    rules
}

#[test]
fn secrets_are_found_in_every_dress_and_under_every_name() {
    let mut missed = Vec::new();
    for text in [
        "Tell the agent your TAC.",
        "Tell the agent your P.I.N.",
        "Tell the agent your P I N.",
        "Tell the agent your O T P now.",
        "Tell the agent your ОТР.",
        "Tell the agent your ＰＩＮ.",
        "Tell the agent your p\u{301}in.",
        "Read the code from the SMS to the agent.",
        "Tell the agent the six digits that you were sent.",
        "Say your one time code to the agent.",
        "Give the three digits on the back of your card.",
        "Tell the agent your card's number.",
        "Read out all sixteen digits of your card.",
        "Tell the agent your log-in code.",
        "Give the agent your log-in details.",
        "Tell support your passphrase.",
        "Have your OTP ready.",
        "Forward the login link to the agent.",
        "Send the agent your PIN and nobody else.",
        "Beritahu ejen nombor TAC anda.",
        "Beritahu ejen kod TAC anda.",
        "Beritahu ejen kod yang anda terima melalui SMS.",
        "Beri tiga digit di belakang kad.",
        "把驗證碼告訴客服。",
        "把密碼告訴客服。",
        "把短信里的六位数字告诉客服。",
        "把短信码告诉客服。",
        "把助记词告诉客服。",
        "把卡背面的三位数字告诉客服。",
        "把ＰＩＮ告诉客服。",
        // What only fraudsters want.
        "Let the agent into your phone with AnyDesk.",
        "Share your screen with the agent.",
        "Transfer your balance to the safe account that the agent names.",
        "Buy gift cards and read out the numbers.",
        "Kongsi skrin anda dengan ejen.",
        "Pindahkan wang ke akaun selamat.",
        "与客服共享屏幕。",
        "把钱转到安全账户。",
    ] {
        let rules = rules_of_step(text);
        if !rules.contains(&Rule::AsksForSecret) {
            missed.push(text);
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn warnings_of_those_who_ask_for_secrets_ask_for_none() {
    for text in [
        "Give nobody your password, a one-time code, the full card number or remote control of your device.",
        "Share your screen with nobody, even if they say they are from the bank.",
        "Keep your password to yourself, and let nobody share your screen.",
        "If somebody asks you to tell them the OTP, hang up.",
        "Whoever asks you to share your screen is a fraudster.",
        "SamplePay may send a one-time code when you log in.",
        "A few shops, such as those for gift cards, are left out.",
        "Call your bank on the number on the back of the card.",
        "The last six digits of the order number are enough.",
        "Jangan beri TAC kepada sesiapa dan jangan kongsi skrin.",
        "Jika sesiapa meminta anda berkongsi skrin, letak telefon.",
        "不要把验证码告诉任何人，也不要与任何人共享屏幕。",
        "如果有人要您把钱转到安全账户，请挂断。",
        "登录时，商家可能用短信发送验证码。",
        "请拨打银行卡背面的号码。",
    ] {
        assert_eq!(rules_of_step(text), [], "{text}");
    }
}

#[test]
fn secrets_are_found_in_every_table() {
    let asks = "Give the agent your OTP and your PIN at once.";
    for from in [
        "SamplePay is a wallet for online shops.",
        "The app does not work\"\nsomething-else",
        STEP,
        "Staff read posts and go on in private.",
        "Restart the app.",
        "Never share a password, a PIN or a one-time code with anybody.",
        "Settles disputes once SamplePay has answered.",
    ] {
        let to = match from.split_once('"') {
            Some((_, after)) => format!("{asks}\"{after}"),
            None => asks.to_owned(),
        };
        let rules = found_after("en.toml", from, &to);
        let is_found = rules.iter().any(|(rule, _)| *rule == Rule::AsksForSecret);
        assert!(is_found, "{from}: {rules:?}");
    }
    // An answer to choose is in the words of whoever chooses it.
    let rules = found_after(
        "en.toml",
        "The app does not work\"\nsomething-else",
        "Somebody told me to send my OTP\"\nsomething-else",
    );
    assert!(
        rules.iter().all(|(rule, _)| *rule != Rule::AsksForSecret),
        "{rules:?}"
    );
}

#[test]
fn addresses_accounts_and_numbers_are_found_however_they_are_written() {
    let mut missed = Vec::new();
    for text in [
        "Visit afterpay-help.top and log in.",
        "Layari afterpay-help.xyz dan log masuk.",
        "请访问 samplehelp.online 并登录。",
        "请访问samplehelp.shop 并登录。",
        "Visit samplehelp.site now.",
        "Visit samplehelp.vip now.",
        "Visit samplehelp.cc now.",
        "Visit samplehelp.help now.",
        "Visit afterpay-refund.anything now.",
        "Visit samplepayhelp.anything now.",
        "Visit afterpay-help．com now.",
        "Visit afterpay-help․com now.",
        "Visit afterpay-help。com now.",
        "Visit afterpay-help . com now.",
        "Visit afterpay-help dot com now.",
        "Visit afterpay-help[.]com now.",
        "请访问 官方客服.com 并登录。",
        "请访问支付宝客服。中国。",
        "请访问官方客服。com，再登录。",
        "请访问 支付客服.公司，再登录。",
        "请访问官方客服点com 并登录。",
        "Write to afterpay_help on Telegram.",
        "Add LINE ID afterpayhelp.",
        "请加微信号 afterpayhelp。",
        "Call 95123 at once.",
        "Hubungi 95123 segera.",
        "请拨打 95123。",
        "请致电95123。",
        "Call 0800‧123‧4567.",
        "Call 0800•123•4567.",
        "Call 0800/123/4567.",
        "Call 8\u{FE0F}\u{20E3}0\u{FE0F}\u{20E3}5\u{FE0F}\u{20E3}2\u{FE0F}\u{20E3}3\u{FE0F}\u{20E3}6\u{FE0F}\u{20E3}0.",
        "Call ❽❶❷❸❹❺❻.",
    ] {
        if !rules_of_step(text).contains(&Rule::FactInWords) {
            missed.push(text);
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    for text in [
        "Use a card, e.g. a debit card, at any hour (a.m. or p.m.), i.e. now.",
        "The file en.toml names it.",
        "Say what happened ... and wait.",
        "不要问 SamplePay。OVO 的事请问 OVO。",
        "已经处理。中国的客户请等一等。公司会回复。",
        "Line ID and account name are shown there.",
        "Call support and choose the first line.",
        "Take 2 or 3 screenshots.",
    ] {
        assert_eq!(rules_of_step(text), [], "{text}");
    }
}

#[test]
fn promises_are_found_and_what_warns_of_them_is_not() {
    let is_promise = |text: &str| {
        let found = found_after("en.toml", STEP, text);
        found.iter().any(|(rule, _)| *rule == Rule::Promise)
    };
    for text in [
        "You will certainly get all of your money back.",
        "Your refund is guaranteed.",
        "Anda pasti akan dapat semua wang anda.",
        "Bayaran balik anda dijamin.",
        "钱一定会退给您。",
        "我们保证退款。",
        "You will get your money back.",
        "SamplePay will refund you.",
        "Anda akan mendapat bayaran balik.",
        "Wang anda akan dikembalikan.",
        "您一定会拿回钱。",
        "钱会退给您。",
    ] {
        assert!(is_promise(text), "{text}");
    }
    for text in [
        "Nobody can promise that the money comes back.",
        "A report does not mean that a refund is guaranteed.",
        "Whoever says that you will certainly get your money back is a fraudster.",
        "Laporan tidak bermakna bayaran balik dijamin.",
        "反映了问题不等于一定退款。",
        "谁也不能保证钱一定能退回来。",
        "If the shop agrees, SamplePay will refund you.",
        "Ask whether SamplePay will refund you.",
        "Nobody can say that SamplePay will refund you.",
        "Jika kedai bersetuju, wang anda akan dikembalikan.",
        "如果商家同意，钱会退给您。",
        "请问钱是否会退给您。",
    ] {
        assert!(!is_promise(text), "{text}");
    }
}

#[test]
fn names_of_folders_steer_no_terminal() {
    let folder = project();
    let content = folder.path().join("content");
    let strange = content.join("x\n::error::y\u{1b}[31m");
    fs::create_dir(&strange).unwrap();
    for entry in fs::read_dir(content.join("samplepay")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, strange.join(path.file_name().unwrap())).unwrap();
    }
    let locale = folder.path().join("locales/q\u{1b}[31m");
    fs::create_dir(&locale).unwrap();
    fs::write(locale.join("a.ftl"), "back = Go back\n").unwrap();
    let content = Content::find(folder.path()).unwrap();
    let report = run::check(&content, TODAY, &Only::default()).unwrap();
    let rules: Vec<Rule> = report.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::BadId, Rule::UnreadFile]);
    for finding in &report.findings {
        assert!(!finding.file.name.contains(char::is_control), "{finding:?}");
    }
    let phrases = Phrases::english();
    for told in [
        report::text(&report, &phrases, 80),
        report::json(&report, &phrases),
        report::github(&report, &phrases),
    ] {
        let steers = |sign: char| sign.is_control() && sign != '\n';
        assert!(!told.contains(steers), "{told}");
        assert!(!told.contains("\n::error::y"), "{told}");
    }
}

#[test]
fn an_official_address_that_leads_elsewhere_is_found() {
    let page = "https://help.samplepay.com/contact";
    for value in [
        "https://www.samplepay.com/r?u=https://evil.tld",
        "https://www.samplepay.com/r?u=https%3A%2F%2Fevil.tld",
        "https://samplepay.com@evil.tld/",
    ] {
        let rules = found_after("contacts.toml", page, value);
        let is_found = rules.iter().any(|(rule, _)| *rule == Rule::ForeignLink);
        assert!(is_found, "{value}: {rules:?}");
    }
    for value in [
        "https://www.samplepay.com/r?u=https://help.samplepay.com/",
        "https://www.samplepay.com/en-AU/@help?a=b",
        "https://www.samplepay.com/docs/#/help?id=support",
    ] {
        assert_eq!(found_after("contacts.toml", page, value), [], "{value}");
    }
}

#[test]
fn one_number_in_two_forms_stands_twice() {
    let contact = |value: &str| {
        format!(
            "[[contacts]]\nchannel = \"post\"\nregion = \"AU\"\nvalue = \"{value}\"\nsource = \"https://www.samplepay.com/{}\"\nchecked = 2026-11-21\nhow = \"live\"\nconfidence = \"official\"\n\n",
            value.len()
        )
    };
    let first = "[[facts]]\nid = \"refund-days\"\nregion = \"AU\"";
    for (one, other, expected) in [
        ("1300 100 729", "+61 1300 100 729", Rule::DuplicateId),
        ("(03) 9999 1234", "+61 3 9999 1234", Rule::DuplicateId),
        ("1300 100 729", "1300 555 0199", Rule::SourcesDisagree),
    ] {
        let entries = format!("{}{}{first}", contact(one), contact(other));
        let rules: Vec<Rule> = found_after("contacts.toml", first, &entries)
            .into_iter()
            .map(|(rule, _)| rule)
            .collect();
        assert_eq!(rules, [expected], "{one}, {other}");
    }
}

#[test]
fn a_folder_of_a_desk_that_is_named_like_no_provider_is_one_finding() {
    let (base, desk) = (project(), TempDir::new().unwrap());
    let pack = desk.path().join("Sample Pay");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("en.toml"), "name = \"Sample\"\n").unwrap();
    fs::write(pack.join("tree.toml"), "[outcomes.refund]\n").unwrap();
    let layers = [base.path().join("content"), desk.path().to_owned()].map(Library::Folder);
    let content = Content::laid(Library::Layers(layers.to_vec())).unwrap();
    let report = run::check(&content, TODAY, &Only::default()).unwrap();
    let [finding] = &report.findings[..] else {
        panic!("{:?}", report.findings);
    };
    assert_eq!(finding.rule, Rule::BadId);
    assert_eq!(finding.argument("id"), Some("Sample Pay"));
    assert_eq!(
        finding.file.name,
        pack.join("en.toml").display().to_string()
    );
}

#[test]
fn a_desk_that_adds_choices_under_a_name_that_is_no_id_is_told_that_alone() {
    let (base, desk) = (project(), TempDir::new().unwrap());
    let pack = desk.path().join("samplepay");
    fs::create_dir(&pack).unwrap();
    let tree = "[questions.Problem]\nchoices = [{ id = \"counter\", next = \"counter\" }]\n\n[outcomes.counter]\nchannels = [\"help-page\"]\n";
    fs::write(pack.join("tree.toml"), tree).unwrap();
    let words = "[questions.Problem.choices]\ncounter = \"I was at the counter\"\n\n[outcomes.counter]\ntitle = \"At the counter\"\nwhy = \"They see the slip.\"\nafterwards = \"Keep the slip.\"\nkeywords = \"desk\"\nno-message = \"Nothing has to be written.\"\n";
    fs::write(pack.join("en.toml"), words).unwrap();
    let layers = [base.path().join("content"), desk.path().to_owned()].map(Library::Folder);
    let content = Content::laid(Library::Layers(layers.to_vec())).unwrap();
    let only = Only {
        locale: Some("en".to_owned()),
        ..Only::default()
    };
    let found: Vec<_> = run::check(&content, TODAY, &only)
        .unwrap()
        .findings
        .iter()
        .map(|finding| {
            (
                finding.rule,
                finding.file.text[finding.span.clone()].to_owned(),
            )
        })
        .collect();
    assert_eq!(found, [(Rule::BadId, "Problem".to_owned())]);
}

#[test]
fn a_contact_that_the_pack_below_knows_as_false_is_found_in_the_file_of_the_desk() {
    let (base, desk) = (project(), TempDir::new().unwrap());
    let below = base.path().join("content");
    let pack = desk.path().join("samplepay");
    fs::create_dir(&pack).unwrap();
    let fake = "+61 1300 555 019";
    let contacts = below.join("samplepay/contacts.toml");
    let text = fs::read_to_string(&contacts).unwrap();
    let fakes = format!(
        "{text}\n[[fakes]]\nvalue = \"{fake}\"\nreason = \"fake\"\nregion = \"AU\"\nsource = \"https://www.samplepay.com/\"\n"
    );
    fs::write(&contacts, fakes).unwrap();
    let own = "[[contacts]]\nchannel = \"help-page\"\nregion = \"AU\"\nvalue = \"1300 555 019\"\nsource = \"https://desk.example/\"\nchecked = 2026-11-21\nhow = \"tested\"\nconfidence = \"third-party\"\n";
    fs::write(pack.join("contacts.toml"), own).unwrap();
    let layers = [below, desk.path().to_owned()].map(Library::Folder);
    let content = Content::laid(Library::Layers(layers.to_vec())).unwrap();
    let report = run::check(&content, TODAY, &Only::default()).unwrap();
    let found: Vec<_> = report
        .findings
        .iter()
        .map(|finding| (finding.rule, &finding.file.text[finding.span.clone()]))
        .collect();
    assert_eq!(found, [(Rule::FakeShown, "\"1300 555 019\"")]);
}

#[test]
fn files_that_are_no_text_and_files_that_are_not_there_are_reported() {
    let folder = project();
    let pack = folder.path().join("content/samplepay");
    fs::write(pack.join("ms.toml"), b"[provider]\nabout = \"\xff\"\n").unwrap();
    fs::remove_file(pack.join("contacts.toml")).unwrap();
    let rules: Vec<Rule> = findings(folder.path())
        .iter()
        .map(|finding| finding.rule)
        .collect();
    assert!(
        rules.contains(&Rule::NotUtf8) && rules.contains(&Rule::MissingFile),
        "{rules:?}"
    );
}

#[test]
fn a_tree_of_six_questions_is_too_long() {
    let folder = project();
    let path = folder.path().join("content/samplepay/tree.toml");
    let mut text = fs::read_to_string(&path).unwrap().replace(
        "{ id = \"no\", next = \"general\" }",
        "{ id = \"no\", next = \"q1\" }",
    );
    for number in 1..6 {
        let next = if number == 5 {
            "general".to_owned()
        } else {
            format!("q{}", number + 1)
        };
        text.push_str(&format!("\n[questions.q{number}]\nchoices = [{{ id = \"a\", next = \"{next}\" }}, {{ id = \"not-sure\", next = \"general\" }}]\n"));
    }
    fs::write(&path, text).unwrap();
    let found = findings(folder.path());
    let long: Vec<&str> = found
        .iter()
        .filter(|finding| finding.rule == Rule::ManyQuestions)
        .map(|finding| &finding.file.text[finding.span.clone()])
        .collect();
    assert_eq!(long, ["general"]);
}

/// Chinese text before the fault must not move the mark.
#[test]
fn the_mark_stands_under_the_fault_after_chinese() {
    let folder = project();
    let path = folder.path().join("content/samplepay/zh.toml");
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("打开应用，选择", "打开应用,选择");
    fs::write(&path, text).unwrap();
    let found = findings(folder.path());
    assert_eq!(found[0].position(), (47, 13));
    let page = helpme::render::finding::render(&found[0], &Phrases::english(), 80);
    let column = |line: &str, mark: char| {
        let before = &line[..line.find(mark).unwrap()];
        helpme::render::wrap::width(before)
    };
    let lines: Vec<&str> = page.lines().collect();
    let source = lines
        .iter()
        .position(|line| line.contains("打开应用,"))
        .unwrap();
    assert_eq!(
        column(lines[source], ','),
        column(lines[source + 1], '^'),
        "{page}"
    );
}

/// What is shown to people, programs and GitHub for one fault.
#[test]
fn a_finding_is_told_in_three_ways() {
    let folder = project();
    let path = folder.path().join("content/samplepay/zh.toml");
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("没有收到退款：{ $order-id }", "没有收到退款");
    fs::write(&path, text).unwrap();
    let content = Content::find(&folder.path().join("content/samplepay")).unwrap();
    let found = run::check(&content, TODAY, &Only::default()).unwrap();
    let phrases = Phrases::new(&Locale::parse("zh").unwrap()).unwrap();
    let text = report::text(&found, &phrases, 80);
    assert!(
        text.contains("错误[lost-placeholder]：英文里的占位符 order-id 在这里丢失了。"),
        "{text}"
    );
    assert!(
        text.contains("samplepay  en 55/55 条 · ms 55/55 条 · zh 55/55 条"),
        "{text}"
    );
    let json: serde_json::Value = serde_json::from_str(&report::json(&found, &phrases)).unwrap();
    assert_eq!(
        (&json["errors"], &json["findings"][0]["rule"]),
        (&1.into(), &"lost-placeholder".into())
    );
    let (line, column) = found.findings[0].position();
    assert_eq!(
        (&json["findings"][0]["line"], &json["findings"][0]["column"]),
        (&line.into(), &column.into())
    );
    let github = report::github(&found, &phrases);
    assert!(
        github.starts_with("::error file=")
            && github.contains(&format!(",line={line},endLine={line},col={column},")),
        "{github}"
    );
    assert!(
        github.contains("title=lost-placeholder::英文里的占位符 order-id 在这里丢失了。%0A"),
        "{github}"
    );
}

/// Marks and lists are those of the language, and a sign that is quoted stands last, where no stop runs into it.
#[test]
fn a_finding_in_chinese_has_chinese_marks() {
    let folder = project();
    let replace = |file: &str, from: &str, to: &str| {
        let path = folder.path().join("content/samplepay").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {text}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
    };
    replace("zh.toml", "打开应用，选择", "打开应用,选择");
    replace("contacts.toml", "how = \"live\"", "how = \"seen\"");
    let found = findings(folder.path());
    let phrases = Phrases::new(&Locale::parse("zh").unwrap()).unwrap();
    let told: Vec<String> = found
        .iter()
        .map(|each| {
            let page = helpme::render::finding::render(each, &phrases, 80);
            let sentences = page.lines().filter(|line| {
                line.starts_with("错误") || line.starts_with("警告") || line.contains("= ")
            });
            let sentences = sentences.filter(|line| !line.contains('|'));
            sentences.map(str::trim).collect::<Vec<_>>().join("\n")
        })
        .collect();
    assert_eq!(
        told,
        [
            "错误[bad-value]：how 不能是 seen。\n= 怎么办：可用的值：tested、live、stored-copy。",
            "警告[half-width]：中文后面用了半角标点：,\n= 怎么办：请改用全角：，",
        ]
    );
}

#[test]
fn every_rule_has_a_page_in_every_language() {
    for locale in ["en", "ms", "zh"] {
        let phrases = Phrases::new(&Locale::parse(locale).unwrap()).unwrap();
        for rule in Rule::ALL {
            let page = report::page(*rule, &phrases);
            assert!(
                page.lines().filter(|line| !line.is_empty()).count() >= 6,
                "{locale}: {page}"
            );
            for part in ["", ".next", ".why", ".bad", ".good"] {
                let name = format!("rule-{}{part}", rule.code());
                assert!(
                    helpme::l10n::phrases::names().any(|known| known == name),
                    "{name}"
                );
            }
        }
    }
}

/// The guide lists what the program checks, and the glossary what the program knows.
#[test]
fn the_guides_list_every_rule_and_every_term() {
    let guide = fs::read_to_string("content/README.md").unwrap();
    let phrases = Phrases::english();
    let why = |rule: &Rule| {
        phrases
            .by_name(&format!("rule-{}.why", rule.code()), &[])
            .unwrap()
    };
    let severity = |rule: &Rule| format!("{:?}", rule.severity()).to_lowercase();
    let rows: String = Rule::ALL
        .iter()
        .map(|rule| {
            format!(
                "| `{}` | {} | {} |\n",
                rule.code(),
                severity(rule),
                why(rule)
            )
        })
        .collect();
    assert!(
        guide.ends_with(&format!("| rule | | why |\n| --- | --- | --- |\n{rows}")),
        "content/README.md should end with:\n{rows}"
    );
    let guide = fs::read_to_string("locales/README.md").unwrap();
    for term in &helpme::lint::glossary::glossary().terms {
        let row = format!(
            "| {} | {} | {} |\n",
            term.en[0], term.translations["ms"].right, term.translations["zh"].right
        );
        assert!(guide.contains(&row), "locales/README.md has no row {row}");
    }
}

/// Somebody edits a pack while a preview watches it: in place, by another file put in its place, and with a fault in between.
#[test]
fn a_watched_preview_follows_every_save() {
    let folder = project();
    let pack = folder.path().join("content/samplepay");
    let shown = folder.path().join("shown.txt");
    let file = || {
        fs::File::options()
            .append(true)
            .create(true)
            .open(&shown)
            .unwrap()
    };
    let mut preview = std::process::Command::new(env!("CARGO_BIN_EXE_helpme"))
        .args(["preview", "samplepay/general", "--watch", "--content"])
        .arg(folder.path().join("content"))
        .env("LANGUAGE", "en")
        .stdout(file())
        .stderr(file())
        .spawn()
        .unwrap();
    let comes = |text: &str| {
        (0..100).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(100));
            fs::read_to_string(&shown).unwrap().contains(text)
        })
    };
    let english = fs::read_to_string(pack.join("en.toml")).unwrap();
    let titled = |title: &str| english.replace("Another question", title);
    let mut seen = vec![comes("Another question")];
    fs::write(pack.join("en.toml"), titled("A second title")).unwrap();
    seen.push(comes("A second title"));
    fs::write(pack.join("en.toml"), titled("A broken title\nwith no end")).unwrap();
    seen.push(comes("error[toml-syntax]"));
    fs::write(pack.join("new"), titled("A third title")).unwrap();
    fs::rename(pack.join("new"), pack.join("en.toml")).unwrap();
    seen.push(comes("A third title"));
    preview.kill().unwrap();
    preview.wait().unwrap();
    assert_eq!(seen, [true; 4], "{}", fs::read_to_string(&shown).unwrap());
}

/// A new language and a new provider can be started, and what is left to do is found.
#[test]
fn new_files_hold_everything_to_fill_in() {
    let folder = project();
    let (content, locales) = (folder.path().join("content"), folder.path().join("locales"));
    let files = helpme::author::new_locale::files("ta", Some(&content), Some(&locales)).unwrap();
    helpme::author::write::missing(&files).unwrap();
    let again = helpme::author::write::missing(&files).unwrap();
    assert_eq!(
        (again.new.len(), again.there.len()),
        (0, files.len()),
        "files that are there are not touched"
    );
    let only = Only {
        locale: Some("ta".to_owned()),
        provider: None,
    };
    let report = run::check(&Content::find(folder.path()).unwrap(), TODAY, &only).unwrap();
    let of_pack = |finding: &&Finding| finding.file.name.ends_with("ta.toml");
    assert!(
        report
            .findings
            .iter()
            .filter(of_pack)
            .all(|finding| finding.rule == Rule::EmptyWord)
    );
    assert_eq!(report.findings.iter().filter(of_pack).count(), 55);
    let phrases = report
        .summaries
        .iter()
        .find(|summary| summary.provider.is_none());
    assert_eq!(
        phrases.map(|summary| (summary.present, summary.total)),
        Some((0, 4)),
        "a copy of the English is no translation"
    );
    let only = Only {
        provider: Some("samplepay".to_owned()),
        ..only
    };
    let report = run::check(&Content::find(folder.path()).unwrap(), TODAY, &only).unwrap();
    let page = report::text(&report, &Phrases::english(), 400);
    let root = format!("{}/", folder.path().display());
    assert_eq!(
        page.replace(&root, ""),
        "Still to translate:
  content/samplepay/ta.toml: 55, the first in lines 3, 7, 11

samplepay  ta 0/55 words

Nothing is wrong with what is translated. What is not yet is shown in English.
"
    );

    let id = helpme::domain::id::Id::parse("newpay").unwrap();
    let locales = ["en", "ms", "ta", "zh"].map(str::to_owned);
    let files = helpme::author::new_provider::files(&id, &content, &locales);
    helpme::author::write::missing(&files).unwrap();
    let only = Only {
        locale: None,
        provider: Some("newpay".to_owned()),
    };
    let report = run::check(&Content::find(folder.path()).unwrap(), TODAY, &only).unwrap();
    let other: Vec<Rule> = report
        .findings
        .iter()
        .map(|finding| finding.rule)
        .filter(|rule| *rule != Rule::EmptyWord)
        .collect();
    assert_eq!(
        other,
        [
            Rule::ExampleAddress,
            Rule::ExampleAddress,
            Rule::ExampleAddress,
            Rule::OutdatedCheck
        ],
        "an empty pack lacks words, addresses and a check, and nothing else"
    );
    let page = report::text(&report, &Phrases::english(), 400);
    let page = page.replace(&root, "");
    let page = page.rsplit_once("Still to write").unwrap().1;
    assert_eq!(
        page,
        " in English:
  content/newpay/en.toml: 37, the first in lines 2, 5, 8

Still to translate:
  content/newpay/ms.toml: 37, the first in lines 3, 7, 11
  content/newpay/ta.toml: 37, the first in lines 3, 7, 11
  content/newpay/zh.toml: 37, the first in lines 3, 7, 11

newpay  en 0/37 words · ms 0/37 words · ta 0/37 words · zh 0/37 words

Errors: 41. Warnings: 0.
helpme check --explain CODE tells more about a rule, such as helpme check --explain lost-placeholder.
"
    );
}

/// A translator can neither give a message another name nor know where one belongs whose file is empty.
#[test]
fn a_message_is_told_where_a_translator_can_mend_it() {
    let folder = project();
    for (name, text) in [
        ("en/b.ftl", "one = The first text\ntwo = The second text\n"),
        ("ms/b.ftl", ""),
        ("zh/b.ftl", "one = 第一句话\ntwo = 第二句话\n"),
    ] {
        fs::write(folder.path().join("locales").join(name), text).unwrap();
    }
    let path = folder.path().join("locales/ms/a.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}back = Balik\n")).unwrap();
    let report = run::check(
        &Content::find(folder.path()).unwrap(),
        TODAY,
        &Only::default(),
    )
    .unwrap();
    let phrases = Phrases::english();
    let told = |finding: &Finding| {
        let file = finding.file.name.rsplit('/').next().unwrap().to_owned();
        let message = helpme::render::finding::message(finding, &phrases);
        let next = helpme::render::finding::next_step(finding, &phrases);
        (file, finding.position(), format!("{message} {next}"))
    };
    assert_eq!(
        report.findings.iter().map(told).collect::<Vec<_>>(),
        [
            ("a.ftl".to_owned(), (5, 1), "The message back stands a second time. Delete one of the two. Its name must stay as it is in English.".to_owned()),
            ("b.ftl".to_owned(), (1, 1), "The message one is missing. Add it at this place. Its English stands in en/b.ftl.".to_owned()),
            ("b.ftl".to_owned(), (1, 1), "The message two is missing. Add it at this place. Its English stands in en/b.ftl.".to_owned()),
        ]
    );
    let malay = report
        .summaries
        .iter()
        .find(|summary| summary.locale == "ms" && summary.provider.is_none());
    assert_eq!(malay.map(|ms| (ms.present, ms.total)), Some((4, 6)));
}

/// Nothing is said of a file in another encoding but that.
#[test]
fn a_file_in_another_encoding_is_one_finding() {
    let utf_16 = |text: &str| -> Vec<u8> {
        let units = [0xFEFF].into_iter().chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    };
    for (name, case) in [
        ("content/samplepay/zh.toml", Some("utf-16")),
        ("content/samplepay/tree.toml", Some("utf-16")),
        ("locales/ms/a.ftl", Some("utf-16")),
        ("content/samplepay/zh.toml", None),
        ("locales/ms/a.ftl", None),
    ] {
        let folder = project();
        let path = folder.path().join(name);
        let text = fs::read_to_string(&path).unwrap();
        let bytes = match case {
            Some(_) => utf_16(&text),
            // 你, as GBK writes it.
            None => [text.as_bytes(), b"# \xC4\xE3\n"].concat(),
        };
        fs::write(&path, bytes).unwrap();
        let found = findings(folder.path());
        let told: Vec<_> = found
            .iter()
            .map(|finding| (finding.rule, finding.case))
            .collect();
        assert_eq!(told, [(Rule::NotUtf8, case)], "{name}");
    }
}

/// Slips in Fluent are told in words of our own, at their place.
#[test]
fn frequent_slips_in_phrases_are_told_at_their_place() {
    for (from, to, case, place) in [
        ("mana, { $name }?", "mana, { $name?", "brace", "{"),
        ("mana, { $name }?", "mana, { $name ｝?", "brace", "{"),
        ("mana, { $name }?", "mana, $name }?", "brace", "}"),
        ("back = Kembali", "back = {Kembali", "brace", "{"),
        (
            "mana, { $name }?",
            "mana, { $ nama }?",
            "placeholder",
            "{ $ nama }",
        ),
        (
            "mana, { $name }?",
            "mana, { $名 }?",
            "placeholder",
            "{ $名 }",
        ),
        ("back = Kembali", "back Kembali", "line", "back Kembali"),
        (
            "back = Kembali",
            "back ＝ Kembali",
            "line",
            "back ＝ Kembali",
        ),
        (
            "back = Kembali",
            "back = Kembali\n《semula》",
            "line",
            "《semula》",
        ),
    ] {
        let folder = project();
        let path = folder.path().join("locales/ms/a.ftl");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace(from, to)).unwrap();
        let found = findings(folder.path());
        let told: Vec<_> = found
            .iter()
            .map(|finding| (finding.case, &finding.file.text[finding.span.clone()]))
            .collect();
        assert_eq!(told, [(Some(case), place)], "{to}");
    }
}

/// The English stands above phrases, too, so that a translator hears of it when it moves on.
#[test]
fn phrases_tell_when_english_has_moved_on() {
    let folder = project();
    let content = || Content::find(folder.path()).unwrap();
    helpme::lint::fix::mend(&content(), TODAY, &Only::default(), true).unwrap();
    let path = folder.path().join("locales/ms/a.ftl");
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        "# en: helpme\n-brand = helpme\n# en: Go back\nback = Kembali\n# en: Which shop, { $name }?\nask = Kedai yang mana, { $name }?\n# en: Welcome to { -brand }.\nwelcome = Selamat datang ke { -brand }.\n"
    );
    assert!(findings(folder.path()).is_empty());
    let english = folder.path().join("locales/en/a.ftl");
    let text = fs::read_to_string(&english).unwrap();
    fs::write(&english, text.replace("Go back", "Back")).unwrap();
    let report = run::check(&content(), TODAY, &Only::default()).unwrap();
    let told = |finding: &Finding| helpme::render::finding::message(finding, &Phrases::english());
    assert_eq!(
        report.findings.iter().map(told).collect::<Vec<_>>(),
        ["English has changed since. Then: Go back Now: Back"; 2]
    );
    let phrases = report
        .summaries
        .iter()
        .find(|summary| summary.locale == "ms" && summary.provider.is_none());
    assert_eq!(phrases.map(|summary| summary.outdated), Some(1));
    let ours = fs::read_to_string(&path).unwrap();
    fs::write(&path, ours.replace("# en: Go back\n", "")).unwrap();
    let rules: Vec<Rule> = findings(folder.path())
        .iter()
        .map(|finding| finding.rule)
        .collect();
    assert_eq!(rules, [Rule::NoOriginal, Rule::EnglishMovedOn]);
}

/// In a text of several lines the line is meant, not the whole.
#[test]
fn a_fault_in_a_long_text_is_marked_in_its_line() {
    for (file, from, to, rule, place) in [
        (
            "ms.toml",
            "# en: Please tell me when it will reach me.",
            "# en: Tell me when.",
            Rule::EnglishMovedOn,
            "Sila beritahu bila saya akan menerimanya.",
        ),
        (
            "ms.toml",
            "sebanyak { $amount } untuk",
            "untuk",
            Rule::LostPlaceholder,
            "Bayaran balik untuk pesanan { $order-id } belum sampai.",
        ),
        ("zh.toml", "时候能到。", "时候能到.", Rule::HalfWidth, "."),
    ] {
        assert_eq!(
            found_after(file, from, to),
            [(rule, place.to_owned())],
            "{from}"
        );
    }
}

/// Mending leaves comments, order and everything else alone, and leaves nothing to mend.
#[test]
fn fixing_changes_only_the_faults() {
    let folder = project();
    let path = folder.path().join("content/samplepay/zh.toml");
    let sound = fs::read_to_string(&path).unwrap();
    let damaged = sound
        .replace("发生了什么事？", "发生了什么事?")
        .replace("SamplePay 是", "SamplePay是")
        .replace("订单 { $order-id } 的退款", "订单{ $order-id }的退款")
        .replace("打开应用，", "打开应用， ")
        .replace("其他事情", "其他事情 ");
    fs::write(&path, format!("\u{FEFF}{damaged}")).unwrap();
    let content = Content::find(folder.path()).unwrap();
    let mended = helpme::lint::fix::mend(&content, TODAY, &Only::default(), false).unwrap();
    assert_eq!(mended.len(), 1);
    assert_eq!(fs::read_to_string(&path).unwrap(), sound);
    fs::write(
        &path,
        sound.replace("# en: What has happened?\n", "# en: Old\n"),
    )
    .unwrap();
    helpme::lint::fix::mend(&content, TODAY, &Only::default(), true).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), sound);
}

/// A file with the line ends of Windows keeps them, and a text that is not written yet is made from no English.
#[test]
fn originals_are_written_with_the_line_ends_of_the_file_and_above_empty_texts_at_once() {
    let folder = project();
    let pack = folder.path().join("content/samplepay");
    let path = pack.join("ms.toml");
    let sound = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
    let old = "# en: Old\r\n";
    let damaged = sound.replace("# en: What has happened?\r\n", old);
    fs::write(&path, &damaged).unwrap();
    let mend = |refreshes| {
        let content = Content::find(folder.path()).unwrap();
        helpme::lint::fix::mend(&content, TODAY, &Only::default(), refreshes).unwrap();
        fs::read_to_string(&path).unwrap()
    };
    assert_eq!(mend(false), damaged);
    assert_eq!(mend(true), sound);
    let empty = |text: &str| text.replace("\"Perkara lain\"", "\"\"");
    let outdated = sound.replace("# en: Something else", "# en: Old");
    fs::write(&path, empty(&outdated)).unwrap();
    let rules: Vec<Rule> = findings(folder.path())
        .iter()
        .map(|each| each.rule)
        .collect();
    assert_eq!(rules, [Rule::EmptyWord]);
    assert_eq!(mend(false), empty(&sound));
}

/// A file of phrases that was deleted is told once.
#[test]
fn a_file_of_phrases_that_is_lost_is_one_finding() {
    let folder = project();
    let locales = folder.path().join("locales");
    for locale in ["en", "ms", "zh"] {
        let text = if locale == "zh" {
            "one = 一\ntwo = 二\n"
        } else {
            "one = One\ntwo = Two\n"
        };
        fs::write(locales.join(locale).join("b.ftl"), text).unwrap();
    }
    fs::remove_file(locales.join("ms/b.ftl")).unwrap();
    let found = findings(folder.path());
    let told: Vec<_> = found
        .iter()
        .map(|each| {
            (
                each.rule,
                each.case,
                each.file.name.rsplit('/').next().unwrap(),
            )
        })
        .collect();
    assert_eq!(told, [(Rule::MissingMessage, Some("file"), "b.ftl")]);
}
