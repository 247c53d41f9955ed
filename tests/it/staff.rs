//! What support staff use: scripts, search, contacts, overlays, the handbook, differences, completions.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use helpme::domain::advice::{Advice, ChannelAdvice, Item, MessageAdvice, MissingWords};
use helpme::domain::answers::Answers;
use helpme::domain::cases::Cased;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::script::{MessageScript, Script};
use helpme::domain::script_writer::script;
use helpme::finding::{Finding, Rule};
use helpme::lint::content::Content;
use helpme::lint::run::{self, Only};
use helpme::pack::library::Library;
use helpme::pack::load::{Pack, load};
use helpme::render::contact_list::ContactList;
use helpme::render::difference::{Change, Version, changes};
use snapbox::{assert_data_eq, str};
use tempfile::TempDir;

use crate::support::{
    TODAY, advise, every_walk, locales, moment, pack, phrases, providers, small_pack,
};

fn tell(pack: &Pack, outcome: &Id, answers: &Answers) -> Script {
    let phrases = phrases(pack.words.locale());
    let calendar = phrases.calendar();
    let words = &pack.words;
    script(&pack.provider, words, calendar, outcome, answers, moment()).unwrap()
}

fn helpme(arguments: &[&str]) -> (String, String, i32) {
    let mut command = Command::cargo_bin("helpme").unwrap();
    for variable in [
        "LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
        "HELPME_LOCALE",
        "HELPME_CONTENT",
    ] {
        command.env_remove(variable);
    }
    let output = command
        .env("LANG", "en_US.UTF-8")
        .args(arguments)
        .output()
        .unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code().unwrap(),
    )
}

fn done(arguments: &[&str]) -> String {
    let (stdout, stderr, code) = helpme(arguments);
    assert_eq!((code, stderr.as_str()), (0, ""), "{arguments:?}");
    stdout
}

fn texts(items: &[Cased<Item>]) -> BTreeSet<&str> {
    items.iter().map(|item| item.what.text.as_str()).collect()
}

fn of_card(items: &[Item]) -> BTreeSet<&str> {
    items.iter().map(|item| item.text.as_str()).collect()
}

/// All answers given, a script says what the card says, and nothing in it is left open.
fn agrees(script: &Script, advice: &Advice) {
    assert!(script.questions.is_empty(), "{:?}", script.questions);
    let channel = &script.channels[0].what;
    let card = advice.channel.as_ref().unwrap();
    let ways = |channels: &mut dyn Iterator<Item = &ChannelAdvice>| -> Vec<Id> {
        channels.map(|channel| channel.id.clone()).collect()
    };
    assert_eq!(
        ways(&mut script.channels.iter().map(|each| &each.what.channel)),
        ways(&mut [card].into_iter().chain(&advice.other_channels))
    );
    let mut warnings = texts(&script.parts.warnings);
    warnings.extend(texts(&channel.parts.warnings));
    assert_eq!(warnings, of_card(&advice.warnings));
    assert_eq!(texts(&script.parts.try_first), of_card(&advice.try_first));
    assert_eq!(texts(&channel.steps), of_card(&card.steps));
    assert_eq!(
        texts(&script.parts.avoid_next_time),
        of_card(&advice.avoid_next_time)
    );
    let mut tips = texts(&script.parts.tips);
    tips.extend(texts(&channel.parts.tips));
    assert_eq!(tips, of_card(&advice.tips));
    let values = |contacts: &[helpme::domain::advice::ContactAdvice]| -> Vec<String> {
        contacts
            .iter()
            .map(|contact| contact.value.to_string())
            .collect()
    };
    assert_eq!(values(&channel.channel.contacts), values(&card.contacts));
    match (&script.message, &advice.message) {
        (MessageScript::Forms(forms), MessageAdvice::Message { form, body, .. }) => {
            assert_eq!(script.first_form(), *form);
            assert!(
                forms
                    .iter()
                    .any(|told| told.form == *form && told.body == *body)
            );
        }
        (MessageScript::None { reason }, MessageAdvice::None { reason: on_card }) => {
            assert_eq!(reason, on_card);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_provider_is_known_by_its_names_too() {
    let content = Library::of(&["content".into()]);
    for library in [Library::Shipped, content] {
        for (asked, id) in [
            ("GoPay", "gopay"),
            ("pay pay", "paypay"),
            ("汇付", "huifu"),
            ("clearpay", "afterpay"),
        ] {
            let pack = load(&library, asked, &Locale::english()).unwrap();
            assert_eq!(pack.provider.id.as_str(), id, "{asked}");
        }
        assert!(load(&library, "clear", &Locale::english()).is_err());
    }
    assert_eq!(done(&["script", "汇付"]), done(&["script", "huifu"]));
    assert_eq!(
        done(&["search", "--only-provider", "Clearpay", "late"]),
        done(&["search", "--only-provider", "afterpay", "late"])
    );
}

#[test]
fn with_every_answer_a_script_says_what_the_card_says() {
    for provider in providers() {
        for locale in locales() {
            let pack = pack(&provider, &locale);
            for (answers, route) in every_walk(&pack.provider) {
                let script = tell(&pack, &route.outcome, &answers);
                agrees(&script, &advise(&pack, &route, &answers));
            }
        }
    }
}

#[test]
fn without_answers_a_script_holds_everything_that_any_card_says() {
    for provider in providers() {
        let pack = pack(&provider, &locales()[0]);
        for (answers, route) in every_walk(&pack.provider) {
            let script = tell(&pack, &route.outcome, &Answers::default());
            let advice = advise(&pack, &route, &answers);
            let mut warnings = texts(&script.parts.warnings);
            for channel in &script.channels {
                warnings.extend(texts(&channel.what.parts.warnings));
            }
            assert!(warnings.is_superset(&of_card(&advice.warnings)));
            let card = advice.channel.unwrap();
            let same = script
                .first_channels()
                .iter()
                .find(|channel| channel.what.channel.id == card.id);
            let same = same.unwrap_or_else(|| panic!("{} {}", route.outcome, card.id));
            assert!(texts(&same.what.steps).is_superset(&of_card(&card.steps)));
        }
    }
}

#[test]
fn answers_collapse_the_cases_and_fill_the_blanks() {
    let open = done(&["script", "gopay/refund-pending"]);
    assert!(open.contains("Only if “Can you still log in to the GoPay or Gojek app?” is “Yes”."));
    assert!(open.contains("Transaction number: [transaction number]"));
    let chinese = done(&["script", "gopay/fraud", "-l", "zh", "--format", "markdown"]);
    assert!(
        chinese.contains("“马来西亚”或“其他国家或地区”"),
        "{chinese}"
    );
    let closed = done(&[
        "script",
        "gopay/refund-pending",
        "can-log-in=no",
        "region=ID",
        "transaction-id=A1",
    ]);
    assert!(!closed.contains("If “") && !closed.contains("Help in the app (Bantuan)"));
    assert!(closed.contains("Transaction number: A1"));
}

#[test]
fn a_part_is_raw_and_the_same_as_on_the_card() {
    let answers = [
        "problem=money",
        "money-trouble=waiting-refund",
        "can-log-in=yes",
    ];
    let arguments = [
        &["script", "gopay/refund-pending", "--only", "message"],
        &answers[2..],
    ];
    let message = done(&arguments.concat());
    let card = [&["gopay", "--no-input", "region=ID"], &answers[..]].concat();
    assert!(message.starts_with("Subject: "));
    assert!(done(&card).contains(&message), "{message}");
    let opener = done(&["script", "gopay/refund-pending", "--only", "opener"]);
    assert!(opener.starts_with("How long it takes"), "{opener}");
    let checklist = done(&["script", "gopay/refund-pending", "--only", "checklist"]);
    assert!(checklist.lines().all(|line| line.starts_with("[ ] ")));
    let steps = done(&[
        "script",
        "gopay/refund-pending",
        "--only",
        "steps",
        "can-log-in=yes",
    ]);
    assert!(
        steps.starts_with("Help in the app (Bantuan)\n1. "),
        "{steps}"
    );
}

#[test]
fn two_languages_stand_side_by_side() {
    let shown = done(&["script", "gopay/refund-pending", "--also", "zh"]);
    let line = shown
        .lines()
        .find(|line| line.contains("I am waiting for a refund"))
        .unwrap();
    assert!(
        line.contains(" │ ") && line.contains("我在等退款"),
        "{line}"
    );
    let markdown = done(&[
        "script",
        "gopay/refund-pending",
        "--also",
        "ms",
        "--format",
        "markdown",
    ]);
    assert!(
        markdown
            .lines()
            .all(|line| line.starts_with("| ") && line.ends_with(" |"))
    );
}

#[test]
fn a_second_language_is_asked_for_like_the_first_and_stands_beside_another() {
    let beside = |also: &str| helpme(&["script", "gopay/fraud", "--also", also]);
    let chinese = beside("zh");
    assert_eq!(chinese, beside("zh-CN"));
    assert_eq!(chinese, beside("zh_CN.UTF-8"));
    let (shown, told, _) = beside("zh-TW");
    assert_eq!(shown, chinese.0);
    assert!(told.contains("Simplified Chinese"), "{told}");
    let once = done(&["script", "gopay/fraud"]);
    let (shown, told, code) = beside("en");
    assert_eq!((shown.as_str(), code), (once.as_str(), 0));
    assert_eq!(
        told,
        "The second language is the same as the first. The script is shown once.\n"
    );
    for unknown in ["id", ""] {
        let (shown, told, code) = beside(unknown);
        assert_eq!((shown.as_str(), code), ("", 2), "{told}");
    }
}

#[test]
fn an_option_of_a_card_is_told_from_one_that_does_not_exist() {
    let (_, told, code) = helpme(&["script", "gopay/fraud", "--copy"]);
    assert_eq!(code, 2);
    assert_eq!(
        told,
        "--copy belongs to helpme PROVIDER, not to helpme script. Type helpme script\n--help to see what there is.\n"
    );
    let (_, told, _) = helpme(&["search", "refund", "--only", "steps"]);
    assert!(told.starts_with("--only belongs to helpme script, not to helpme search."));
    let (_, told, _) = helpme(&["script", "gopay/fraud", "--nonsense"]);
    assert!(told.starts_with("There is no option --nonsense."), "{told}");
}

#[test]
fn a_word_that_english_lacks_is_told_at_once() {
    let (folder, _pack) = small_pack(|name, text| match name {
        "en.toml" => text.replace("best-for = \"Everything that needs no login\"\n", ""),
        _ => text,
    });
    let content = folder.path().to_str().unwrap();
    let card = ["samplepay", "problem=app", "region=AU", "--no-input"];
    let script = ["script", "samplepay/app-broken"];
    for asked in [&card[..], &script[..]] {
        let (shown, told, code) = helpme(&[asked, &["--content", content]].concat());
        assert_eq!((shown.as_str(), code), ("", 1), "{told}");
        assert!(told.contains("channels.help-page.best-for"), "{told}");
        assert!(!told.contains("shown in English"), "{told}");
    }
}

#[test]
fn unknown_names_get_the_nearest() {
    for (arguments, near) in [
        (
            vec!["script", "gopay/refund-pendin"],
            "gopay/refund-pending",
        ),
        (vec!["script", "refund-pending"], "gopay/refund-pending"),
        (vec!["script", "gopya"], "gopay"),
        (vec!["script", "gopay/fraud", "regoin=ID"], "region"),
    ] {
        let (stdout, stderr, code) = helpme(&arguments);
        assert_eq!((code, stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(stderr.contains(near), "{stderr}");
    }
}

#[test]
fn words_find_the_script_in_each_language() {
    for (locale, words, script) in [
        ("en", "waiting for a refund gopay", "gopay/refund-pending"),
        ("en", "refnud missing paypay", "paypay/refund-missing"),
        ("ms", "gopay akaun dikunci", "gopay/account-locked"),
        ("ms", "telefon hilang", "gopay/lost-phone"),
        ("zh", "没收到退款", "afterpay/refund-missing"),
        ("zh", "ＧＯＰＡＹ退款", "gopay/refund-pending"),
        ("zh", "帳戶被鎖", "gopay/account-locked"),
    ] {
        let found = done(&["search", words, "-l", locale, "--format", "json"]);
        let found: serde_json::Value = serde_json::from_str(&found).unwrap();
        let first: Vec<&str> = found["results"]
            .as_array()
            .unwrap()
            .iter()
            .take(4)
            .filter_map(|hit| hit["id"].as_str())
            .collect();
        assert!(first.contains(&script), "{words}: {first:?}");
    }
    let (stdout, stderr, code) = helpme(&["search", "zzzzqq"]);
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(stderr.contains("--any-locale"), "{stderr}");
    assert!(done(&["search", "退款", "--any-locale"]).contains(" -l zh"));
}

#[test]
fn scripts_of_other_providers_stand_under_a_heading_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/samplepay");
    for (id, name) in [("samplepay", "SamplePay"), ("otherpay", "OtherPay")] {
        let pack = folder.path().join(id);
        fs::create_dir(&pack).unwrap();
        for file in ["tree.toml", "contacts.toml", "en.toml"] {
            let text = fs::read_to_string(small.join(file)).unwrap();
            let text = text.replace("SamplePay", name);
            let text = if id == "otherpay" {
                text.replace("crash", "crash, hotline")
            } else {
                text
            };
            fs::write(pack.join(file), text).unwrap();
        }
    }
    let content = folder.path().to_str().unwrap();
    let search = |more: &[&str]| {
        done(
            &[
                &["search", "--content", content, "sample pay hotline"],
                more,
            ]
            .concat(),
        )
    };
    assert_data_eq!(
        search(&[]),
        str![[r"
Nothing fits in SamplePay. From other providers (their numbers do not hold for
SamplePay):
  otherpay/app-broken
    The app does not work
    hotline
  See all scripts of SamplePay with helpme script samplepay

"]]
    );
    assert_data_eq!(
        search(&["--format", "json"]),
        str![[r#"
{
  "schema": 1,
  "words": "sample pay hotline",
  "nothing_in": [
    "samplepay"
  ],
  "results": [
    {
      "id": "otherpay/app-broken",
      "locale": "en",
      "title": "The app does not work",
      "line": "hotline",
      "score": 10062.4
    }
  ]
}

"#]]
    );
    assert_data_eq!(
        search(&["-l", "ms"]),
        str![[r"
Tiada skrip SamplePay yang sepadan. Daripada penyedia lain (nombor mereka bukan
untuk SamplePay):
  otherpay/app-broken -l en
    The app does not work
    hotline
  Lihat semua skrip SamplePay dengan helpme script samplepay

"]]
    );
    assert_data_eq!(
        search(&["-l", "zh"]),
        str![[r"
SamplePay 里没有相符的话术。以下来自其他服务商（它们的号码不适用于 SamplePay）：
  otherpay/app-broken -l en
    The app does not work
    hotline
  用 helpme script samplepay 查看 SamplePay 的全部话术

"]]
    );
}

#[test]
fn a_script_that_is_called_otherwise_is_suggested() {
    let (_, told, code) = helpme(&["script", "paypay/lost-phone"]);
    assert_eq!(code, 2);
    assert!(told.contains("paypay/phone-gone"), "{told}");
}

#[test]
fn a_tree_can_be_drawn() {
    let mermaid = done(&["tree", "gopay", "--format", "mermaid"]);
    assert!(mermaid.starts_with("flowchart LR\n"));
    assert!(
        mermaid.contains("q_money_trouble -->|\"I am waiting for a refund\"| o_refund_pending")
    );
    let dot = done(&["tree", "gopay", "--format", "dot"]);
    assert!(
        dot.contains("q_money_trouble -> o_refund_pending [label=\"I am waiting for a refund\"];")
    );
    assert_eq!(helpme(&["list", "--format", "dot"]).2, 2);
}

#[test]
fn contacts_are_listed_with_their_age() {
    let all = done(&["contacts", "gopay", "--as-of", "2026-11-22"]);
    assert!(all.contains("1500729") && all.contains("21 November 2026, one day ago"));
    assert!(done(&["contacts", "gopay", "--as-of", "2026-11-22", "--stale"]).contains("180"));
    let stale = done(&["contacts", "gopay", "--as-of", "2027-11-22", "--stale"]);
    assert!(stale.contains("1500729") && stale.contains("check it again"));
}

#[test]
fn the_list_shows_the_date_of_a_page_beside_the_day_on_which_it_was_read() {
    let pack = pack("huifu", &Locale::english());
    let phrases = phrases(&Locale::english());
    let list = ContactList {
        pack: &pack,
        phrases: &phrases,
        moment: moment(),
        region: None,
        only_stale: false,
    };
    let page = helpme::render::markdown::render(&list.blocks());
    let dated = "qinghai.gov.cn<br>Official page, read in a stored copy<br>21 November 2026 (page from March 2014), one day ago";
    assert!(page.contains(dated), "{page}");
    let json = list.json();
    let mut bodies = json["bodies"].as_array().unwrap().iter();
    let bank = bodies.find(|contact| contact["value"] == "12363").unwrap();
    assert_eq!(
        (&bank["checked"], &bank["seen"]),
        (&"2026-11-21".into(), &"2014-03".into())
    );
}

#[test]
fn a_contact_is_as_official_in_the_list_as_verify_says() {
    let listed = |locale: &str, provider: &str, value: &str| {
        let all = done(&["contacts", provider, "-l", locale, "--as-of", "2026-11-22"]);
        let mut lines = all.lines().skip_while(|line| line.trim() != value);
        let lines: Vec<&str> = lines.by_ref().take(6).map(str::trim).collect();
        lines.join(" | ")
    };
    assert_eq!(
        [
            listed("en", "gopay", "1500729"),
            listed("ms", "gopay", "1500729"),
            listed("zh", "gopay", "1500729"),
            // The page of a body itself, and one of a newspaper.
            listed("en", "paypay", "188"),
            listed("en", "gopay", "997"),
        ],
        [
            "1500729 | Indonesia | Hours not stated | gopay.co.id | Recorded by somebody else, that page not read | 21 November 2026, one day ago",
            "1500729 | Indonesia | Waktu tidak dinyatakan | gopay.co.id | Direkodkan oleh pihak lain, halaman itu belum dibaca | 21 November 2026, 1 hari lalu",
            "1500729 | 印度尼西亚 | 服务时间未说明 | gopay.co.id | 据他人记录，未查看该页面 | 2026年11月21日，1 天前",
            "188 | Japan | Hours not stated | caa.go.jp | Recorded by somebody else, that page not read | 21 November 2026, one day ago",
            "997 | Malaysia | At any hour, every day | bernama.com | Not an official page, read in a stored copy | 21 November 2026 (page from 3 March 2026), one day ago",
        ]
    );
    let chinese = done(&["contacts", "gopay", "-l", "zh", "--as-of", "2026-11-22"]);
    assert!(
        chinese.contains("    马来西亚、其他国家或地区\n    服务时间未说明\n    gopay.co.id\n    据他人记录，面向印度尼西亚，未确认能否从其他地方拨打\n"),
        "{chinese}"
    );
    // The card says of the body's own page what the list says.
    let card = done(&["script", "paypay/payment-unclear", "region=JP"]);
    assert!(
        card.contains("Recorded by somebody else, who names caa.go.jp as the source"),
        "{card}"
    );
    assert!(
        !card.contains("Not an official page. Source: caa.go.jp"),
        "{card}"
    );
}

#[test]
fn a_number_that_is_official_elsewhere_is_not_called_unconfirmed_altogether() {
    let all = done(&["contacts", "huifu", "-l", "en"]);
    let all = all.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        all.contains("Official for China (mainland), not confirmed for calls from elsewhere"),
        "{all}"
    );
    let card = done(&["script", "huifu/contact-only", "region=MY"]);
    assert!(card.contains("Official for China (mainland)"), "{card}");
}

#[test]
fn a_card_names_bodies_by_kind_or_one_by_its_id() {
    let listed = |script: &str| -> Vec<(String, String)> {
        let told = done(&["script", script, "region=ID", "--format", "json"]);
        let told: serde_json::Value = serde_json::from_str(&told).unwrap();
        let bodies = told["escalation"].as_array().unwrap().iter();
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        bodies
            .map(|body| (text(&body["id"]), text(&body["kind"])))
            .collect()
    };
    let named = |bodies: &[(&str, &str)]| -> Vec<(String, String)> {
        let bodies = bodies.iter();
        bodies
            .map(|(id, kind)| ((*id).to_owned(), (*kind).to_owned()))
            .collect()
    };
    let loan = listed("gopay/later-problem");
    assert_eq!(loan, named(&[("ojk", "regulator"), ("laps", "ombudsman")]));
    let refund = listed("gopay/payment-failed");
    assert_eq!(refund, named(&[("bi", "regulator")]));
    let complaint = listed("gopay/complaint");
    assert_eq!(
        complaint,
        named(&[
            ("bi", "regulator"),
            ("ojk", "regulator"),
            ("laps", "ombudsman")
        ])
    );
}

#[test]
fn a_statement_of_somebody_else_is_marked() {
    let told = done(&["script", "gopay/fraud", "region=ID"]);
    let line = told
        .lines()
        .find(|line| line.contains("ekonomi.republika.co.id"));
    assert!(line.unwrap().contains("Not an official page"), "{told}");
    let own = told.lines().find(|line| line.contains("Source: gojek.com"));
    assert!(!own.unwrap().contains("Not an official page"), "{told}");
}

#[test]
fn similar_services_are_shown_with_their_websites() {
    let told = done(&["script", "gopay/not-this-gopay"]);
    assert!(told.contains("Website: gopayz.com.my"), "{told}");
}

/// A desk's folder: an own outcome, an own number, an own word, and an attempt on a safety rule.
fn desk() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let gopay = folder.path().join("gopay");
    fs::create_dir(&gopay).unwrap();
    let write = |name: &str, text: &str| fs::write(gopay.join(name), text).unwrap();
    write(
        "tree.toml",
        "[questions.money-trouble]\nchoices = [{ id = \"vip\", next = \"vip-refund\" }]\n\
         [outcomes.vip-refund]\nchannels = [\"phone\"]\nhave-ready = [\"amount\"]\nmessage = \"refund-status\"\n",
    );
    write(
        "en.toml",
        "[questions.money-trouble.choices]\nvip = \"I have a gold account\"\n\
         [outcomes.vip-refund]\ntitle = \"A gold refund\"\nwhy = \"Gold comes first.\"\nafterwards = \"Note it.\"\nkeywords = \"gold\"\n\
         [warnings]\nnever-share = \"Give us your PIN.\"\n",
    );
    write(
        "contacts.toml",
        "[[contacts]]\nchannel = \"phone\"\nregion = \"ID\"\nvalue = \"+62 800 111 222\"\nsource = \"https://desk.example\"\n\
         checked = 2026-11-20\nhow = \"tested\"\nconfidence = \"official\"\n",
    );
    folder
}

#[test]
fn a_desk_lays_its_own_folder_over_the_shipped_packs() {
    let desk = desk();
    let folder = desk.path().to_str().unwrap();
    let over = |arguments: &[&str]| {
        let content = ["--content", "shipped", "--content", folder];
        done(&[arguments, &content].concat())
    };
    let own = over(&["script", "gopay/vip-refund", "region=ID"]);
    assert!(own.contains("A gold refund") && own.contains("+62 800 111 222"));
    assert!(!own.contains("1500729"), "the desk's number replaces it");
    assert!(own.contains("Never give anyone your PIN"), "{own}");
    assert!(!own.contains("Give us your PIN"));
    assert!(over(&["script", "gopay/fraud"]).contains("+62 800 111 222"));
    assert!(over(&["search", "gold"]).contains("gopay/vip-refund"));
    assert!(over(&["script", "afterpay"]).contains("afterpay/late-fee"));
    let listed = over(&["list", "--verbose", "--format", "json"]);
    assert!(listed.contains("outcomes.vip-refund") && listed.contains("shipped"));
    let wizard = over(&[
        "gopay",
        "problem=money",
        "money-trouble=vip",
        "region=ID",
        "--no-input",
    ]);
    assert!(wizard.contains("A gold refund"));
    let (_, stderr, code) = helpme(&["list", "--content", "shipped", "--content", "/nowhere/x"]);
    assert_eq!(code, 1);
    assert!(stderr.contains("/nowhere/x"), "{stderr}");
}

/// The files of the worked example in content/README.md.
fn worked_example(folder: &Path) {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/README.md");
    let guide = fs::read_to_string(guide).unwrap();
    let mut parts = guide.split("\n`desk/").skip(1);
    for _ in 0..3 {
        let (name, rest) = parts.next().unwrap().split_once('`').unwrap();
        let text = rest.split_once("```toml\n").unwrap().1;
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text.split_once("```").unwrap().0).unwrap();
    }
}

#[test]
fn the_worked_example_for_desks_works() {
    let folder = tempfile::tempdir().unwrap();
    worked_example(folder.path());
    let desk = folder.path().to_str().unwrap();
    let over = |arguments: &[&str]| {
        done(&[arguments, &["--content", "shipped", "--content", desk]].concat())
    };
    let checked = over(&["check", "--strict", "--as-of", "2026-11-22"]);
    assert!(checked.contains("No findings"), "{checked}");
    let found = over(&["search", "counter"]);
    let first = found.lines().nth(1).unwrap();
    assert_eq!(first.trim(), "gopay/counter-top-up");
    let script = over(&["script", "gopay/counter-top-up"]);
    for part in [
        "“I topped up at the counter”",
        "+62 21-5555-0100",
        "Ask for the number on the paper slip",
        "Never give anyone your PIN",
    ] {
        assert!(script.contains(part), "{part}: {script}");
    }
    // No page of GoPay confirms the number of a desk.
    let verify = ["verify", "gopay", "+62 21-5555-0100"];
    let (verified, stderr, code) =
        helpme(&[&verify[..], &["--content", "shipped", "--content", desk]].concat());
    assert_eq!((stderr.as_str(), code), ("", 1));
    assert!(
        verified.contains("desk.example names this as a contact for GoPay."),
        "{verified}"
    );
    let listed = over(&["list", "--verbose", "--format", "json"]);
    assert!(listed.contains("outcomes.counter-top-up"), "{listed}");
    let path = std::env::join_paths(["shipped", desk]).unwrap();
    let mut command = Command::cargo_bin("helpme").unwrap();
    let command = command.env("HELPME_CONTENT", path).env("LANG", "C");
    let output = command.args(["search", "kiosk"]).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("gopay/counter-top-up"), "{told}");
}

#[test]
fn what_is_mended_in_a_desks_folder_keeps_its_text() {
    let folder = tempfile::tempdir().unwrap();
    worked_example(folder.path());
    let words = folder.path().join("gopay/en.toml");
    let whole = fs::read_to_string(&words).unwrap();
    fs::write(
        &words,
        whole.replacen("counter desk\"", "counter desk \"", 1),
    )
    .unwrap();
    assert_ne!(fs::read_to_string(&words).unwrap(), whole);
    let desk = folder.path().to_str().unwrap();
    let day = ["--as-of", "2026-11-22"];
    let check = ["check", "--fix", "--content", "shipped", "--content", desk];
    let (_, told, code) = helpme(&[&check[..], &day].concat());
    assert!(code == 0 && told.contains("gopay/en.toml: 1."), "{told}");
    assert_eq!(fs::read_to_string(&words).unwrap(), whole);
}

/// A check finds what the desk can mend, where it stands, and nothing of what lies below.
#[test]
fn a_check_of_a_desks_folder_tells_what_is_wrong_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let gopay = folder.path().join("gopay");
    let packs = [Library::Shipped, Library::Folder(folder.path().to_owned())];
    let found = || {
        let content = Content::laid(Library::Layers(packs.to_vec())).unwrap();
        let report = run::check(&content, TODAY, &Only::default()).unwrap();
        let shown = |finding: &Finding| {
            let file = Path::new(&finding.file.name).strip_prefix(&gopay).unwrap();
            let place = finding.file.text.get(finding.span.clone());
            let place = place.unwrap_or_default().to_owned();
            (finding.rule, file.to_str().unwrap().to_owned(), place)
        };
        report.findings.iter().map(shown).collect::<Vec<_>>()
    };
    for (file, from, to, rule, place) in [
        (
            "tree.toml",
            "\"in-app-help\"",
            "\"in-ap-help\"",
            Rule::UnknownId,
            "\"in-ap-help\"",
        ),
        (
            "contacts.toml",
            "\"third-party\"",
            "\"official\"",
            Rule::ForeignSource,
            "\"https://desk.example/counter\"",
        ),
        ("en.toml", "title =", "titel =", Rule::LeftoverWord, "titel"),
        ("en.toml", "title =", "#", Rule::MissingWord, ""),
        (
            "en.toml",
            "\"Our counter desk\"",
            "\"Our our counter desk\"",
            Rule::DoubledWord,
            "\"Our our counter desk\"",
        ),
        ("en.toml", "title = \"", "title = ", Rule::TomlSyntax, "\""),
    ] {
        worked_example(folder.path());
        assert_eq!(found(), [], "{from}");
        let path = gopay.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        assert_eq!(found(), [(rule, file.to_owned(), place.to_owned())]);
    }
}

#[test]
fn a_fault_in_a_desks_file_is_shown_in_that_file() {
    let folder = tempfile::tempdir().unwrap();
    worked_example(folder.path());
    let desk = folder.path().to_str().unwrap();
    let broken = |file: &str, from: &str, to: &str| {
        let path = folder.path().join("gopay").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        fs::write(&path, text.replace(from, to)).unwrap();
        let arguments = ["script", "gopay", "--content", "shipped", "--content", desk];
        let (stdout, stderr, code) = helpme(&arguments);
        assert_eq!((stdout.as_str(), code), ("", 1), "{file}");
        fs::write(path, text).unwrap();
        stderr.replace(desk, "DESK")
    };
    for (file, from, to, place, line) in [
        (
            "tree.toml",
            "\"in-app-help\"",
            "\"in-ap-help\"",
            "9:28",
            "channels = [\"our-counter\", \"in-ap-help\"]",
        ),
        (
            "tree.toml",
            "next = \"counter-top-up\"",
            "next = \"counter\"",
            "2:44",
            "choices = [{ id = \"counter-top-up\", next = \"counter\" }]",
        ),
        (
            "tree.toml",
            "kind = \"phone\"",
            "kind = \"fone\"",
            "5:8",
            "kind = \"fone\"",
        ),
        (
            "contacts.toml",
            "how = \"tested\"",
            "hew = \"tested\"",
            "7:1",
            "hew = \"tested\"",
        ),
        (
            "en.toml",
            "Keep the slip",
            "Keep { $slip",
            "15:14",
            "afterwards = \"Keep { $slip until",
        ),
    ] {
        let told = broken(file, from, to);
        assert!(
            told.contains(&format!("--> DESK/gopay/{file}:{place}\n")),
            "{told}"
        );
        assert!(told.contains(line), "{told}");
        assert!(!told.contains("shipped"), "{told}");
    }
}

#[test]
fn a_desk_is_told_that_its_number_is_known_to_be_false() {
    let folder = tempfile::tempdir().unwrap();
    let afterpay = folder.path().join("afterpay");
    fs::create_dir(&afterpay).unwrap();
    fs::write(
        afterpay.join("contacts.toml"),
        "[[contacts]]\nchannel = \"phone\"\nregion = \"US\"\nvalue = \"+1 (805) 236 0916\"\nsource = \"https://desk.example\"\n\
         checked = 2026-11-20\nhow = \"tested\"\nconfidence = \"official\"\n",
    )
    .unwrap();
    let desk = folder.path().to_str().unwrap();
    let (stdout, stderr, code) = helpme(&[
        "contacts",
        "afterpay",
        "--content",
        "shipped",
        "--content",
        desk,
    ]);
    assert_eq!(code, 0, "{stderr}");
    assert!(!stdout.contains("236 0916"), "{stdout}");
    let told = stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.starts_with("+1 (805) 236 0916 in ") && told.contains("list of false contacts"),
        "{told}"
    );
}

fn links(text: &str) -> Vec<&str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect()
}

#[test]
fn the_handbook_is_whole_and_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("book");
    let path = book.to_str().unwrap();
    assert_eq!(helpme(&["export", path]).2, 0);
    let first = read_all(&book);
    for locale in locales() {
        for provider in providers() {
            let pack = pack(&provider, &locale);
            for outcome in pack.provider.tree.outcomes.keys() {
                let page = format!("{locale}/{provider}/{outcome}.md");
                assert!(first.contains_key(&page), "{page}");
            }
        }
    }
    for (page, text) in first.iter().filter(|(page, _)| page.contains(".md")) {
        let base = Path::new(page).parent().unwrap();
        for link in links(text) {
            assert!(book.join(base).join(link).is_file(), "{page}: {link}");
            // mdBook makes index.html of README.md, and does not follow links to it.
            let is_summary = page == "SUMMARY.md";
            assert!(is_summary || !link.contains("README"), "{page}: {link}");
        }
    }
    fs::write(book.join("en/gopay/fraud.md"), "old").unwrap();
    fs::write(book.join("en/gopay/gone.md"), "old").unwrap();
    let list = fs::read_to_string(book.join(".helpme-handbook")).unwrap();
    fs::write(
        book.join(".helpme-handbook"),
        format!("{list}en/gopay/gone.md\n../victim.md\n"),
    )
    .unwrap();
    fs::write(folder.path().join("victim.md"), "mine").unwrap();
    assert_eq!(helpme(&["export", path]).2, 0);
    assert_eq!(read_all(&book), first);
    assert!(folder.path().join("victim.md").is_file());
    let (_, stderr, code) = helpme(&["export", folder.path().to_str().unwrap()]);
    assert_eq!(code, 1, "{stderr}");
}

#[test]
fn a_handbook_is_begun_when_every_pack_opens_and_goes_on_after_a_broken_run() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("packs");
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    for (name, text) in read_all(&content) {
        let path = packs.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let words = packs.join("huifu/zh.toml");
    let whole = fs::read_to_string(&words).unwrap();
    fs::write(&words, whole.replacen('"', "", 1)).unwrap();
    let book = folder.path().join("book");
    let export = ["--content", packs.to_str().unwrap(), "export"];
    let export = [&export[..], &[book.to_str().unwrap()]].concat();
    assert_eq!(helpme(&export).2, 1);
    assert!(!book.exists(), "pages were written before a broken pack");
    fs::write(&words, whole).unwrap();
    // A page that cannot be written breaks the run off.
    fs::create_dir_all(book.join("zh/huifu/fraud.md")).unwrap();
    fs::write(book.join(".helpme-handbook"), "").unwrap();
    let (_, stderr, code) = helpme(&export);
    assert!(code == 1 && stderr.contains("fraud.md"), "{stderr}");
    fs::remove_dir(book.join("zh/huifu/fraud.md")).unwrap();
    assert_eq!(helpme(&export).2, 0);
    assert!(book.join("zh/huifu/fraud.md").is_file());
}

fn read_all(folder: &Path) -> std::collections::BTreeMap<String, String> {
    let mut all = std::collections::BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                all.insert(name.to_owned(), fs::read_to_string(&path).unwrap());
            }
        }
    }
    all
}

#[test]
fn differences_are_told_by_script_and_language() {
    let folder = tempfile::tempdir().unwrap();
    let new = folder.path().join("new");
    let gopay = new.join("gopay");
    fs::create_dir_all(&gopay).unwrap();
    for file in [
        "tree.toml",
        "contacts.toml",
        "en.toml",
        "ms.toml",
        "zh.toml",
    ] {
        let source = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("content/gopay")
            .join(file);
        fs::copy(source, gopay.join(file)).unwrap();
    }
    let old = folder.path().join("old");
    let copied = old.join("gopay");
    fs::create_dir_all(&copied).unwrap();
    for (name, text) in read_all(&gopay) {
        fs::write(copied.join(name), text).unwrap();
    }
    let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
    assert!(done(&["diff", old, new]).contains("Nothing that a customer sees has changed."));
    let changed = |file: &str, from: &str, to: &str| {
        let path = gopay.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        fs::write(path, text.replace(from, to)).unwrap();
    };
    changed("contacts.toml", "\"1500729\"", "\"1500730\"");
    changed("zh.toml", "没有印象的付款", "没有印象的一笔付款");
    let told = done(&["diff", old, new]);
    for part in [
        "  - gopay/fraud (en, ms, zh): contacts\n",
        "  - gopay/unknown-transaction (en, ms): contacts\n",
        "gopay/unknown-transaction (zh): message, contacts, other words",
        "\ncontacts\n  - phone: 1500729 · ID",
        "\n  + phone: 1500730 · ID",
        "\nother words\n  - title: 没有印象的付款\n  + title: 没有印象的一笔付款\n  In gopay/unknown-transaction (zh)\n",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(!told.contains("gopay/not-this-gopay"), "{told}");
    assert_eq!(told.matches("- phone: 1500729 · ID").count(), 1, "{told}");
    let listed = done(&["diff", old, new, "--format", "json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let change = &listed["changes"][0]["details"][0];
    assert_eq!(change["aspect"], "contacts");
    assert!(
        change["old"][0]
            .as_str()
            .unwrap()
            .starts_with("phone: 1500729")
    );
    assert!(
        change["new"][0]
            .as_str()
            .unwrap()
            .starts_with("phone: 1500730")
    );
    let markdown = done(&["diff", old, new, "--format", "markdown"]);
    assert!(markdown.contains("```diff\n- phone: 1500729"), "{markdown}");
}

#[test]
fn each_aspect_of_a_script_tells_its_own_changes() {
    let pack = pack("gopay", &Locale::english());
    let outcome = Id::parse("fraud").unwrap();
    let told = || tell(&pack, &outcome, &Answers::default());
    let compared = |change: &dyn Fn(&mut Script)| {
        let mut new = told();
        change(&mut new);
        let [old, new] = [told(), new].map(|script| Version::Script(Box::new(script)));
        changes(&old, &new)
    };
    assert_eq!(compared(&|_| ()), []);
    let mut order: Vec<String> = told()
        .channels
        .iter()
        .map(|each| each.what.channel.id.to_string())
        .collect();
    let old = format!("order: {}", order.join(", "));
    order.swap(0, 1);
    let new = format!("order: {}", order.join(", "));
    let changed = |aspect, old: &str, new: &str| {
        let [old, new] = [old, new].map(|line| vec![line.to_owned()]);
        vec![Change { aspect, old, new }]
    };
    assert_eq!(
        compared(&|script| script.channels.swap(0, 1)),
        changed("channel", &old, &new)
    );
    let title = told().title;
    assert_eq!(
        compared(&|script| script.title = "Fraud".into()),
        changed("text", &format!("title: {title}"), "title: Fraud")
    );
    // The card names the day of the last check.
    let checked = compared(&|script| {
        let contacts = &mut script.channels[0].what.channel.contacts;
        contacts[0].source.checked = TODAY.tomorrow().unwrap();
    });
    assert_eq!(checked.len(), 1, "{checked:?}");
    assert_eq!(checked[0].aspect, "contacts");
    let urgent = compared(&|script| script.urgent = !script.urgent);
    assert_eq!(urgent, changed("urgency", "urgent: true", "urgent: false"));
    let warned = compared(&|script| script.parts.warnings.clear());
    assert_eq!(warned[0].aspect, "warnings");
    let missing = Version::Missing(MissingWords(vec!["outcomes.fraud.why".to_owned()]));
    let lost = changes(&Version::Script(Box::new(told())), &missing);
    let new: Vec<String> = lost.into_iter().flat_map(|change| change.new).collect();
    assert_eq!(new, ["missing: outcomes.fraud.why"]);
}

/// Two folders with the pack of gopay, of which the second is edited: a file, what stands there, and what shall stand there.
fn edited(file: &str, from: &str, to: &str) -> (TempDir, [String; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/gopay");
    let folders = ["old", "new"].map(|name| {
        let pack = folder.path().join(name).join("gopay");
        fs::create_dir_all(&pack).unwrap();
        for (name, text) in read_all(&shipped) {
            fs::write(pack.join(name), text).unwrap();
        }
        folder.path().join(name).to_str().unwrap().to_owned()
    });
    let path = folder.path().join("new/gopay").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
    (folder, folders)
}

#[test]
fn every_key_of_a_pack_that_a_customer_or_a_colleague_sees_is_compared() {
    for (file, from, to, told) in [
        (
            "contacts.toml",
            "\"gojek.com\"]",
            "\"gojek.com\", \"gopay-help.com\"]",
            "  - Now counts as official: gopay-help.com\n  - gopay (en, ms, zh): what counts as official\n",
        ),
        (
            "contacts.toml",
            ", \"gojek.com\"]",
            "]",
            "  - No longer counts as official: gojek.com\n",
        ),
        (
            "contacts.toml",
            "elsewhere =",
            "own-pages = [\"github.com/gopay\"]\nelsewhere =",
            "  - Now counts as official: github.com/gopay\n",
        ),
        (
            "contacts.toml",
            "domains = [\"ojk.go.id\"",
            "domains = [\"ojk-2.go.id\", \"ojk.go.id\"",
            "  + ojk-2.go.id: escalation/",
        ),
        (
            "contacts.toml",
            "[[fakes]]\n",
            "[[fakes]]\nvalue = \"go-pay-help.com\"\nreason = \"fake\"\nregion = \"*\"\nsource = \"https://gopay.co.id\"\n\n[[fakes]]\n",
            "  - Now known as false: go-pay-help.com\n",
        ),
        (
            "contacts.toml",
            "support-languages = [\"id\", \"en\"]",
            "support-languages = [\"id\"]",
            "  - support-languages: id, en\n  + support-languages: id\n",
        ),
        (
            "contacts.toml",
            "checked = 2026-11-21",
            "checked = 2026-01-21",
            "checked 2026-01-21",
        ),
        (
            "contacts.toml",
            "seen = \"2026\"",
            "seen = \"2025\"",
            "seen 2025",
        ),
        (
            "contacts.toml",
            "name = \"GoPay\"",
            "name = \"Go Pay\"",
            "  - name: GoPay\n  + name: Go Pay\n",
        ),
        (
            "contacts.toml",
            "region-question = \"place\"",
            "region-question = \"account\"",
            "  + region-question: account\n",
        ),
        (
            "contacts.toml",
            "regions = [\"ID\"]",
            "regions = [\"ID\", \"SG\"]",
            "  + regions: ID, SG\n",
        ),
        (
            "tree.toml",
            "private = true\n",
            "",
            "private = true\n  + fields/",
        ),
        (
            "tree.toml",
            "in-app = true\n",
            "",
            "  + in-app-help: in-app = false · at-hand = false\n",
        ),
        (
            "tree.toml",
            "start = \"problem\"",
            "start = \"money-trouble\"",
            "  - start: problem\n  + start: money-trouble\n",
        ),
        (
            "ms.toml",
            "ask = \"",
            "ask = \"Hai. ",
            "(ms): questions\n\nquestions\n  - questions.problem.ask: ",
        ),
        (
            "zh.toml",
            "keywords = \"",
            "keywords = \"大事 ",
            "(zh): other words\n\nother words\n  - outcomes.",
        ),
        (
            "en.toml",
            "example = \"",
            "example = \"X",
            "(en): message\n\nmessage\n  - fields.",
        ),
    ] {
        let (_folder, [old, new]) = edited(file, from, to);
        let page = done(&["diff", &old, &new]);
        assert!(page.contains(told), "{told}: {page}");
        assert!(!page.contains("order:"), "{page}");
    }
}

#[test]
fn known_fakes_that_are_lost_stand_first() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/gopay/contacts.toml");
    let text = fs::read_to_string(shipped).unwrap();
    let fakes = &text[text.find("[[fakes]]").unwrap()..];
    let fakes = &fakes[..fakes.find("[[look-alikes]]").unwrap_or(fakes.len())];
    let (_folder, [old, new]) = edited("contacts.toml", fakes, "");
    let page = done(&["diff", &old, &new]);
    let first =
        "What changes for customers\n  - No longer known as false: cs@go-pay.co.id, go-pay.co.id";
    assert!(page.starts_with(first), "{page}");
}

#[test]
fn among_several_providers_it_is_said_whose_addresses_are_official() {
    let (_folder, [gopay_alone, _]) = edited("tree.toml", "schema = 1", "schema = 1");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let page = done(&["diff", shipped.to_str().unwrap(), &gopay_alone]);
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        "- No longer counts as official: paypay.ne.jp, about.paypay.ne.jp,",
        "(paypay) - No longer known as false: ",
        " - paypay (en, ms, zh): what counts as official, what is known as false",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
}

#[test]
fn the_order_of_addresses_is_told_where_nothing_else_has_changed() {
    let (_folder, [old, new]) = edited(
        "contacts.toml",
        "\"gopay.co.id\", \"gojek.com\"",
        "\"gojek.com\", \"gopay.co.id\"",
    );
    assert_data_eq!(
        done(&["diff", &old, &new]),
        str![[r"
What changes for customers
  - gopay (en, ms, zh): what counts as official

what counts as official
  - domains/order: gopay.co.id, gojek.com
  + domains/order: gojek.com, gopay.co.id
  gopay (en, ms, zh)

"]]
    );
}

#[test]
fn a_choice_that_goes_or_leads_elsewhere_is_told_in_a_sentence() {
    let gone = edited(
        "tree.toml",
        "  { id = \"later\", next = \"later-matter\" },\n",
        "",
    );
    let leads = edited(
        "tree.toml",
        "{ id = \"failed\", next = \"payment-failed\" }",
        "{ id = \"failed\", next = \"double-charge\" }",
    );
    let swapped = edited(
        "tree.toml",
        "choices = [{ id = \"yes\" }, { id = \"no\" }]",
        "choices = [{ id = \"no\" }, { id = \"yes\" }]",
    );
    let told = |(_, [old, new]): &(TempDir, [String; 2]), more: &[&str]| {
        done(&[&["diff", old, new], more].concat())
    };
    assert_data_eq!(
        told(&gone, &[]),
        str![[r"
What changes for customers
  - gopay (en, ms, zh): choices
  - gopay/later-problem (en, ms, zh): questions
  - gopay/later-question (en, ms, zh): questions

choices
  - Choice gone: “GoPay Later or GoPay Pinjam”
  gopay/problem

"]]
    );
    assert_data_eq!(
        told(&leads, &[]),
        str![[r"
What changes for customers
  - gopay (en, ms, zh): choices
  - gopay/double-charge (en, ms, zh): questions
  - gopay/payment-failed (en, ms, zh): questions

choices
  - “The payment failed” now leads to double-charge (before: payment-failed)
  gopay/money-trouble

"]]
    );
    assert_data_eq!(
        told(&leads, &["--format", "json"]),
        str![[r#"
{
  "schema": 1,
  "providers": [
    {
      "provider": "gopay",
      "locale": null,
      "changes": [
        "choices"
      ],
      "details": [
        {
          "aspect": "choices",
          "old": [
            "money-trouble=failed: payment-failed"
          ],
          "new": [
            "money-trouble=failed: double-charge"
          ]
        }
      ]
    }
  ],
  "changes": [
    {
      "script": "gopay/double-charge",
      "locale": "en",
      "changes": [
        "questions"
      ],
      "details": [
        {
          "aspect": "questions",
          "old": [],
          "new": [
            "said/money-trouble=failed: The payment failed"
          ]
        }
      ]
    },
    {
      "script": "gopay/double-charge",
      "locale": "ms",
      "changes": [
        "questions"
      ],
      "details": [
        {
          "aspect": "questions",
          "old": [],
          "new": [
            "said/money-trouble=failed: Bayaran gagal"
          ]
        }
      ]
    },
    {
      "script": "gopay/double-charge",
      "locale": "zh",
      "changes": [
        "questions"
      ],
      "details": [
        {
          "aspect": "questions",
          "old": [],
          "new": [
            "said/money-trouble=failed: 付款失败"
          ]
        }
      ]
    },
    {
      "script": "gopay/payment-failed",
      "locale": "en",
      "changes": [
        "questions"
      ],
      "details": [
        {
          "aspect": "questions",
          "old": [
            "said/money-trouble=failed: The payment failed"
          ],
          "new": []
        }
      ]
    },
    {
      "script": "gopay/payment-failed",
      "locale": "ms",
      "changes": [
        "questions"
      ],
      "details": [
        {
          "aspect": "questions",
          "old": [
            "said/money-trouble=failed: Bayaran gagal"
          ],
          "new": []
        }
      ]
    },
    {
      "script": "gopay/payment-failed",
      "locale": "zh",
      "changes": [
        "questions"
      ],
      "details": [
        {
          "aspect": "questions",
          "old": [
            "said/money-trouble=failed: 付款失败"
          ],
          "new": []
        }
      ]
    }
  ]
}

"#]]
    );
    assert_data_eq!(
        told(&gone, &["-l", "ms"]),
        str![[r"
Perubahan bagi pelanggan
  - gopay (en, ms, zh): pilihan
  - gopay/later-problem (en, ms, zh): soalan
  - gopay/later-question (en, ms, zh): soalan

pilihan
  - Pilihan dibuang: “GoPay Later atau GoPay Pinjam”
  gopay/problem

"]]
    );
    assert_data_eq!(
        told(&leads, &["-l", "zh"]),
        str![[r"
客户会看到的变化
  - gopay（en、ms、zh）：选项
  - gopay/double-charge（en、ms、zh）：提问
  - gopay/payment-failed（en、ms、zh）：提问

选项
  - “付款失败”现在通向 double-charge（原先：payment-failed）
  gopay/money-trouble

"]]
    );
    let swapped = told(&swapped, &[]);
    assert!(
        swapped
            .contains("\nchoices\n  - can-log-in/order: yes, no\n  + can-log-in/order: no, yes\n"),
        "{swapped}"
    );
}

fn candidates(words: &[&str]) -> Vec<String> {
    let told = done(&[&["complete", "--"], words].concat());
    told.lines()
        .filter_map(|line| Some(line.split('\t').next()?.to_owned()))
        .collect()
}

#[test]
fn completions_know_the_packs_in_use() {
    assert!(candidates(&[""]).contains(&"gopay".to_owned()));
    assert_eq!(candidates(&["scr"]), ["script"]);
    assert_eq!(candidates(&["script", "gop"]), ["gopay/"]);
    assert_eq!(
        candidates(&["script", "gopay/re"]),
        ["gopay/refund-pending", "gopay/records"]
    );
    assert_eq!(
        candidates(&["script", "gopay/fraud", "can"]),
        ["can-log-in="]
    );
    assert_eq!(
        candidates(&["gopay", "can-log-in="]),
        ["can-log-in=yes", "can-log-in=no"]
    );
    assert_eq!(candidates(&["gopay", "region=I"]), ["region=ID"]);
    assert_eq!(candidates(&["-l", ""]), ["en", "ms", "zh"]);
    assert_eq!(
        candidates(&["tree", "gopay", "--format=m"]),
        ["--format=markdown", "--format=mermaid"]
    );
    assert_eq!(candidates(&["check", "--provider", "go"]), ["gopay"]);
    assert_eq!(candidates(&["contacts", "pa"]), ["paypay"]);
    assert_eq!(candidates(&["preview", "huifu/mis"]), ["huifu/mistake"]);
    let desk = desk();
    let folder = desk.path().to_str().unwrap();
    assert_eq!(
        candidates(&[
            "--content",
            "shipped",
            "--content",
            folder,
            "script",
            "gopay/v"
        ]),
        ["gopay/vip-refund"]
    );
}

#[test]
fn bash_completes_a_choice() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("helpme.bash");
    fs::write(&script, done(&["completions", "bash"])).unwrap();
    let binary = assert_cmd::cargo::cargo_bin("helpme");
    let line = format!("{} gopay can-log-in=", binary.display());
    let test = format!(
        "source {}\nCOMP_LINE='{line}'\nCOMP_POINT={}\n_helpme\necho \"${{COMPREPLY[*]}}\"",
        script.display(),
        line.len()
    );
    let output = Command::new("bash").args(["-c", &test]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "yes no");
}

#[test]
fn the_manual_page_tells_every_command_exit_status_and_variable() {
    let page = done(&["man"]);
    let sections: Vec<&str> = page
        .lines()
        .filter(|line| line.starts_with(".TH") || line.starts_with(".S"))
        .collect();
    assert_data_eq!(
        sections.join("\n"),
        str![[r#"
.TH helpme 1  "helpme 0.1.0" 
.SH NAME
.SH SYNOPSIS
.SH DESCRIPTION
.SH OPTIONS
.SH ARGUMENTS
.SH COMMANDS
.SS "helpme check [OPTIONS] [DIR]"
.SS "helpme new [OPTIONS] <WHAT> <NAME>"
.SS "helpme preview [OPTIONS] <PROVIDER/OUTCOME>"
.SS "helpme schema [OPTIONS] <FILE>"
.SS "helpme list [OPTIONS]"
.SS "helpme tree [OPTIONS] <PROVIDER>"
.SS "helpme verify [OPTIONS] <PROVIDER> [VALUE]..."
.SS "helpme script [OPTIONS] [PROVIDER[/OUTCOME]] [ID=VALUE]..."
.SS "helpme search [OPTIONS] <WORDS>..."
.SS "helpme contacts [OPTIONS] <PROVIDER>"
.SS "helpme export [OPTIONS] <DIR>"
.SS "helpme diff [OPTIONS] <OLD> <NEW>"
.SS "helpme completions [OPTIONS] <SHELL>"
.SS "helpme man [OPTIONS]"
.SH "EXIT STATUS"
.SH ENVIRONMENT
.SH EXTRA
.SH VERSION
"#]]
    );
    for (name, meaning) in [
        (
            r"\-\-refresh\-originals",
            r"With \-\-fix: write the English",
        ),
        (r"\-\-only <PART>", "One part alone, for pasting"),
        ("[VALUE]...", "The number, address or link"),
        ("130", "You left."),
        ("HELPME_CONTENT", r"Stands for \-\-content where"),
        ("NO_COLOR", "Takes colour"),
    ] {
        let entry = format!(".TP\n\\fB{name}\\fR\n{meaning}");
        assert!(page.contains(&entry), "{entry}");
    }
    // No other page is there to which this one could point.
    assert!(!page.contains("(1)"), "{page}");
    for locale in ["ms", "zh"] {
        let page = done(&["-l", locale, "man"]);
        assert!(
            !page.contains("Stands for") && !page.contains("[OPTIONS] "),
            "{page}"
        );
    }
}
