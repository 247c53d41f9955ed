//! The program as it is called: standard output, standard error and exit code.

use assert_cmd::Command;
use helpme::domain::locale::Locale;
use helpme::domain::region::Region;
use helpme::render::versioned::SCHEMA;
use snapbox::{assert_data_eq, str};

use crate::support;

/// The program in an environment of its own.
fn helpme(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpme"));
    command
        .env_clear()
        .env("LANG", "en_US.UTF-8")
        .args(arguments);
    command
}

struct Called {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn call(command: &mut Command) -> Called {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Called {
        status: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

fn refused(arguments: &[&str], status: i32) -> String {
    let called = call(&mut helpme(arguments));
    assert_eq!(called.status, Some(status), "{}", called.stderr);
    assert_eq!(
        called.stdout, "",
        "nothing but a card goes to standard output"
    );
    called.stderr
}

#[test]
fn an_unknown_word_suggests_providers_and_commands() {
    assert_data_eq!(
        refused(&["afterpya"], 2),
        str![[r"
There is no provider or command afterpya. Did you mean afterpay? Type helpme
list for all providers, helpme --help for the commands.

"]]
    );
    assert!(refused(&["lst"], 2).contains("Did you mean list?"));
}

#[test]
fn a_missing_decision_is_named_with_its_choices() {
    let told = refused(&["afterpay", "problem=refund", "--no-input"], 2);
    assert!(
        told.starts_with("The card depends on an answer that is missing: refund-kind"),
        "{told}"
    );
    assert!(told.contains("\n  refund-kind=agreed  "), "{told}");
}

/// What was said, without the line breaks of the terminal.
fn in_one_line(told: &str) -> String {
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn unknown_ids_choices_and_regions_are_named_with_the_nearest() {
    assert!(
        in_one_line(&refused(&["afterpay", "problm=refund", "--no-input"], 2))
            .contains("Did you mean problem")
    );
    assert!(
        in_one_line(&refused(&["afterpay", "problem=refnd", "--no-input"], 2))
            .contains("Did you mean refund?")
    );
    assert!(
        refused(
            &["afterpay", "problem=fraud", "--region", "XX", "--no-input"],
            2
        )
        .contains("AU, NZ, US, CA, GB, MY, other")
    );
    assert!(in_one_line(&refused(&["afterpay", "refund", "--no-input"], 2)).contains("id=value"));
    assert!(in_one_line(&refused(&["-l", "id", "list"], 2)).contains("en, ms, zh"));
    assert!(in_one_line(&refused(&["list", "--formt", "json"], 2)).contains("--format"));
}

#[test]
fn an_answer_that_the_walk_does_not_need_is_no_error() {
    let called = call(&mut helpme(&[
        "afterpay",
        "problem=fraud",
        "refund-kind=agreed",
        "region=CA",
        "order-id=1",
        "--no-input",
    ]));
    assert_eq!(called.status, Some(0), "{}", called.stderr);
    assert!(!called.stdout.contains("refund-kind"));
}

#[test]
fn a_card_number_is_refused_and_never_repeated() {
    for word in [
        "order-id=4111 1111 1111 1111",
        "problem=4111111111111111",
        "4111111111111111",
        "card-last4=4111111111111111",
    ] {
        let told = refused(&["afterpay", "problem=fraud", word, "--no-input"], 2);
        assert!(!told.contains("4111"), "{told}");
    }
}

#[test]
fn the_end_of_the_input_has_a_name() {
    let called = call(helpme(&["afterpay"]).write_stdin(""));
    assert_eq!(called.status, Some(1));
    assert_eq!(called.stdout, "");
    assert!(
        called
            .stderr
            .contains("The input ended before the last question"),
        "{}",
        called.stderr
    );
}

#[test]
fn questions_are_asked_beside_the_card_not_in_it() {
    let called = call(helpme(&["afterpay"]).write_stdin("fraud\nCA\nlater\n"));
    assert_eq!(called.status, Some(0), "{}", called.stderr);
    assert!(called.stderr.contains("Question 1"));
    assert!(called.stdout.starts_with("Afterpay: "));
    assert!(!called.stdout.contains("Question"));
}

#[test]
fn leaving_in_plain_lines_is_not_a_failure_of_the_program() {
    let called = call(helpme(&["afterpay"]).write_stdin("q\n"));
    assert_eq!(called.status, Some(130));
    assert!(called.stderr.contains("Nothing was kept"));
}

#[test]
fn a_broken_pack_shows_every_fault_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("desk");
    std::fs::create_dir(&pack).unwrap();
    let tree = "schema = 1\nstart = \"problem\"\n\n[questions.problem]\nchoices = [\n  { id = \"退款\", next = \"nowhere\" },\n  { id = \"b\", nxt = \"end\" },\n]\n\n[channels]\n[outcomes]\n";
    std::fs::write(pack.join("tree.toml"), tree).unwrap();
    std::fs::write(
        pack.join("contacts.toml"),
        "name = \"Desk\"\ndomains = [\"desk\"]\nregions = []\n",
    )
    .unwrap();
    std::fs::write(
        pack.join("en.toml"),
        "[provider]\nabout = \"damaged { $x\"\n",
    )
    .unwrap();
    let path = folder.path().display().to_string();
    let told = refused(&["--content", &path, "desk", "--no-input"], 1).replace(&path, "DIR");
    assert_data_eq!(
        told,
        snapbox::Data::read_from("tests/cards/broken-pack.txt".as_ref(), None)
    );
}

#[test]
fn a_missing_file_does_not_hide_the_faults_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("desk");
    std::fs::create_dir(&pack).unwrap();
    let tree = "schema = 1\nstart = \"problem\"\n[questions.problem]\nchoices = [{ id = \"a\", next = \"nowhere\" }]\n[channels]\n[outcomes]\n";
    std::fs::write(pack.join("tree.toml"), tree).unwrap();
    let path = folder.path().display().to_string();
    let told = refused(&["--content", &path, "desk", "--no-input"], 1);
    for part in ["contacts.toml", "en.toml", "missing-target", "nowhere"] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn a_folder_that_cannot_be_read_is_named() {
    let told = refused(&["--content", "/does/not/exist", "list"], 1);
    assert!(told.contains("/does/not/exist does not exist."), "{told}");
    let empty = tempfile::tempdir().unwrap();
    let told = refused(
        &["--content", &empty.path().display().to_string(), "list"],
        1,
    );
    assert!(told.contains("There are no providers in"), "{told}");
}

#[test]
fn a_reader_that_has_gone_is_no_error() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_helpme"))
        .args(["afterpay", "problem=fraud", "--region", "CA", "--no-input"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
}

#[test]
fn help_speaks_every_language() {
    for (locale, word) in [("en", "Commands"), ("ms", "Perintah"), ("zh", "命令")] {
        let called = call(&mut helpme(&["-l", locale, "--help"]));
        assert_eq!(called.status, Some(0));
        assert!(called.stdout.contains(word), "{}", called.stdout);
        assert!(called.stdout.contains("--no-input"), "{}", called.stdout);
    }
}

#[test]
fn the_card_as_json_has_its_documented_shape() {
    let called = call(&mut helpme(&[
        "afterpay",
        "problem=fraud",
        "--region",
        "CA",
        "--no-input",
        "--format",
        "json",
        "--as-of",
        "2026-11-22",
    ]));
    let card: serde_json::Value = serde_json::from_str(&called.stdout).unwrap();
    let keys: Vec<&str> = card
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        [
            "schema",
            "provider",
            "locale",
            "region",
            "as_of",
            "outcome",
            "urgent",
            "answers",
            "title",
            "why",
            "warnings",
            "look_alikes",
            "try_first",
            "channel",
            "other_channels",
            "have_ready",
            "message",
            "tips",
            "facts",
            "avoid_next_time",
            "afterwards",
            "escalation",
            "replay"
        ]
    );
    assert_eq!(card["schema"], 1);
    assert_eq!(card["answers"]["problem"], "fraud");
    assert_eq!(card["channel"]["contacts"][0]["value"], "+1 833-844-8095");
    assert_eq!(card["replay"], "helpme afterpay problem=fraud region=CA");
}

#[test]
fn a_file_has_the_same_name_whoever_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("packs/newpay");
    std::fs::create_dir_all(&pack).unwrap();
    for file in ["tree.toml", "contacts.toml", "en.toml"] {
        std::fs::write(pack.join(file), "a = b\n").unwrap();
    }
    let calls = [
        &["check", "./packs"][..],
        &["tree", "newpay", "--content", "./packs"],
        &["tree", "newpay", "--content", "packs"],
        &["check", "--content", "shipped", "--content", "./packs"],
        &[
            "tree",
            "newpay",
            "--content",
            "shipped",
            "--content",
            "./packs",
        ],
    ];
    for arguments in calls {
        let called = call(helpme(arguments).current_dir(&folder));
        let told = called.stdout + &called.stderr;
        assert!(told.contains(" packs/newpay/tree.toml:1:5"), "{told}");
        assert!(!told.contains("./packs/newpay"), "{told}");
    }
}

/// Inside a project its own files are checked; elsewhere a check says that it has read none.
#[test]
fn a_check_without_a_folder_reads_the_project_in_which_one_stands() {
    let folder = tempfile::tempdir().unwrap();
    let called = call(helpme(&["check"]).current_dir(&folder));
    assert_eq!(called.status, Some(0));
    assert_eq!(
        in_one_line(&called.stderr).trim(),
        "Checked: what is built into helpme, not the files here. For those: helpme check ."
    );
    let pack = folder.path().join("content/newpay");
    std::fs::create_dir_all(&pack).unwrap();
    std::fs::create_dir(folder.path().join("locales")).unwrap();
    std::fs::write(pack.join("tree.toml"), "a = b\n").unwrap();
    let called = call(helpme(&["check"]).current_dir(&folder));
    assert_eq!(called.status, Some(1));
    assert!(called.stdout.contains(" content/newpay/tree.toml:1:5"));
    let called = call(helpme(&["check", "--content", "shipped"]).current_dir(&folder));
    assert_eq!(called.status, Some(0));
}

#[test]
fn everything_for_programs_tells_the_number_of_its_shape() {
    for (arguments, status) in [
        (&["list"][..], 0),
        (&["script"], 0),
        (&["script", "gopay"], 0),
        (&["script", "gopay/fraud"], 0),
        (&["search", "refund"], 0),
        (&["search", "qqqqqq"], 1),
        (&["tree", "gopay"], 0),
        (&["contacts", "gopay"], 0),
        (&["verify", "gopay", "gopay.co.id"], 0),
        (&["check", "tests/check"], 0),
        (&["diff", "tests/check", "tests/check"], 0),
    ] {
        let called = call(helpme(arguments).args(["--format", "json"]));
        assert_eq!(called.status, Some(status), "{arguments:?}");
        let page: serde_json::Value = serde_json::from_str(&called.stdout).unwrap();
        assert_eq!(page["schema"], SCHEMA, "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_verified_says_what_to_type() {
    let told = in_one_line(&refused(&["verify", "afterpay", "hello"], 2));
    assert!(told.contains("A phone number, e-mail address"), "{told}");
    let told = in_one_line(&refused(&["verify", "https://gopay.evil.tld/x"], 2));
    assert!(
        told.starts_with("The provider comes first (afterpay, gopay"),
        "{told}"
    );
    assert!(
        told.contains("helpme verify gopay \"https://gopay.evil.tld/x\""),
        "{told}"
    );
    let told = in_one_line(&refused(&["verify", "0800 024 136", "paypay"], 2));
    assert!(
        told.contains("helpme verify paypay \"0800 024 136\""),
        "{told}"
    );
    let told = in_one_line(&refused(&["verify", "paypay"], 2));
    assert!(told.contains("helpme verify paypay"), "{told}");
}

#[test]
fn a_word_before_a_command_is_not_passed_over() {
    for (typed, told) in [
        (&["gopay", "verify", "1500729"][..], "helpme verify gopay …"),
        (
            &["afterpay", "search", "refund"],
            "helpme search afterpay …",
        ),
        (&["paypay", "list"], "helpme list"),
    ] {
        let expected = format!("The command comes first. For example: {told}");
        assert_eq!(in_one_line(&refused(typed, 2)).trim(), expected);
    }
}

#[test]
fn help_may_be_asked_for_as_a_command() {
    for (words, option) in [
        (&["help"][..], &["--help"][..]),
        (&["help", "verify"], &["verify", "--help"]),
        (
            &["-l", "ms", "help", "check"],
            &["-l", "ms", "check", "--help"],
        ),
    ] {
        let told = |arguments| call(&mut helpme(arguments)).stdout;
        assert_eq!(told(words), told(option));
    }
}

#[test]
fn wrong_values_are_answered_with_those_that_this_command_takes() {
    let told = in_one_line(&refused(&["list", "--format", "xml"], 2));
    assert!(told.contains("Possible: text, markdown, json."), "{told}");
    let told = in_one_line(&refused(&["tree", "gopay", "--format", "xml"], 2));
    assert!(told.contains("json, mermaid, dot."), "{told}");
    for (command, format, possible) in [
        (&["check"][..], "markdown", "text, json, github"),
        (&["afterpay"], "dot", "text, markdown, json"),
        (&["list"], "github", "text, markdown, json"),
        (
            &["script", "gopay/fraud"],
            "mermaid",
            "text, markdown, json",
        ),
        (
            &["tree", "gopay"],
            "github",
            "text, markdown, json, mermaid, dot",
        ),
    ] {
        let told = in_one_line(&refused(&[command, &["--format", format]].concat(), 2));
        let expected = format!("{format} is not possible for --format. Possible: {possible}.");
        assert!(told.starts_with(&expected), "{command:?}: {told}");
    }
    let told = in_one_line(&refused(&["-l", "ms", "--as-of", "esok", "gopay"], 2));
    assert!(
        told.contains("TTTT-BB-HH") && told.contains("<TARIKH>"),
        "{told}"
    );
    let called = call(&mut helpme(&["list", "--format", "JSON"]));
    assert!(called.stdout.starts_with('{'), "{}", called.stdout);
}

/// What is wrong is said in the language's own words and marks, and without the program's names for its arguments.
#[test]
fn what_was_typed_wrongly_is_told_in_whole_sentences_of_the_language() {
    let empty = tempfile::tempdir().unwrap();
    let empty = empty.path().to_str().unwrap();
    let no_packs = format!(
        "There are no providers in {empty}. A folder of packs holds one folder for each provider, with a tree.toml in it."
    );
    let pin = "Ini seperti PIN atau kata laluan pembayaran. Tiada sesiapa yang membantu anda memerlukannya, jadi ia tidak \
               disimpan. Jangan masukkannya; jika ada orang memintanya, itu penipuan.";
    for (typed, status, told) in [
        (
            &["-l", "en", "afterpay", "--copy=yes"][..],
            2,
            "The option --copy takes no value. Type helpme --help to see what there is.",
        ),
        (
            &["-l", "zh", "afterpay", "--copy=yes"],
            2,
            "选项 --copy 后面不能带值。输入 helpme --help 可查看用法。",
        ),
        (
            &["-l", "ms", "search"],
            2,
            "Belum diberikan: <KATA>. Taip helpme --help untuk melihat apa yang ada.",
        ),
        (
            &["-l", "zh", "search"],
            2,
            "还缺少 <词>。输入 helpme --help 可查看用法。",
        ),
        (
            &["-l", "ms", "verify", "afterpay", "my pin is 4512"],
            2,
            pin,
        ),
        (&["-l", "ms", "gopay", "my pin is 4512"], 2, pin),
        (&["-l", "ms", "my pin is 4512"], 2, pin),
        (
            &["-l", "zh", "gopay", "amount=abc", "--no-input"],
            2,
            "amount 的值未被接受。这不像金额。请照 Rp150.000 的写法输入。",
        ),
        (
            &["-l", "zh", "list", "--format", "dot"],
            2,
            "--format 不能是 dot。可用的值：text、markdown、json。输入 helpme --help 可查看 用法。",
        ),
        (
            &["--content", empty, "afterpay", "--no-input"],
            1,
            &no_packs,
        ),
    ] {
        // The end of a line is a space here, also between Chinese characters.
        let said = in_one_line(&refused(typed, status));
        assert_eq!(said.trim(), told, "{typed:?}");
    }
}

#[test]
fn help_ends_its_headings_as_the_language_does() {
    for (locale, command, expected) in [
        (
            "en",
            None,
            ["Commands:", "Options:", "Arguments:"].as_slice(),
        ),
        ("ms", None, &["Perintah:", "Opsyen:", "Argumen:"]),
        ("zh", None, &["命令：", "选项：", "参数："]),
        ("zh", Some("verify"), &["参数：", "选项："]),
        ("zh", Some("list"), &["选项："]),
    ] {
        let arguments: Vec<&str> = ["-l", locale].into_iter().chain(command).collect();
        let help = call(helpme(&arguments).arg("--help")).stdout;
        let headings = help.lines().filter(|line| expected.contains(line));
        assert_eq!(headings.collect::<Vec<_>>(), expected, "{help}");
    }
}

#[test]
fn an_option_without_its_value_is_named_as_it_is_typed() {
    for option in ["-l", "--locale"] {
        for command in [&[option][..], &["afterpay", option], &["list", option]] {
            assert_eq!(
                in_one_line(&refused(command, 2)),
                "The option --locale <LOCALE> needs a value. Type helpme --help to see what there is.",
                "{command:?}"
            );
        }
    }
}

#[test]
fn a_chinese_message_has_no_spaces_round_chinese_values() {
    let answers = "-l zh paypay problem=payment-failed failure-kind=took-money region=JP can-log-in=no \
        charge-date=2026-10-01 amount=¥3,000 --no-input";
    let message = |merchant: &str, name: &str, format: &str| {
        let values = [merchant, name, "--format", format];
        let arguments: Vec<&str> = answers.split_whitespace().chain(values).collect();
        let card = call(&mut helpme(&arguments)).stdout;
        let found = card
            .lines()
            .find_map(|line| Some(&line[line.find("请查一笔付款：")?..]));
        found.unwrap().trim_end_matches(['"', ',']).to_owned()
    };
    let chinese = "请查一笔付款：屏幕报错，但钱已经扣了。我于 2026年10月1日在樱花商店付了 ¥3,000，交易号是 [交易号]。请告诉我付款是否完成；如果没有，钱怎么退回。我叫陈美玲。";
    for format in ["text", "markdown", "json"] {
        assert_eq!(message("merchant=樱花商店", "name=陈美玲", format), chinese);
    }
    assert_eq!(
        message("merchant=AEON", "name=Tan Mei Ling", "text"),
        chinese
            .replace("在樱花商店付了", "在 AEON 付了")
            .replace("我叫陈美玲", "我叫 Tan Mei Ling")
    );
}

#[test]
fn how_to_type_a_command_is_shown_in_the_persons_language() {
    for (locale, usage) in [
        (
            "en",
            "Usage: helpme script [OPTIONS] [PROVIDER[/OUTCOME]] [ID=VALUE]...\n",
        ),
        (
            "ms",
            "Penggunaan: helpme script [OPSYEN] [PENYEDIA[/HASIL]] [ID=NILAI]...\n",
        ),
        (
            "zh",
            "用法：helpme script [选项] [服务商[/结果]] [ID=值]...\n",
        ),
    ] {
        let called = call(&mut helpme(&["-l", locale, "script", "--help"]));
        assert!(called.stdout.contains(usage), "{}", called.stdout);
    }
    let called = call(&mut helpme(&["-l", "zh", "--help"]));
    let usage = "用法：helpme [选项] [服务商] [ID=值]... [命令]\n";
    assert!(called.stdout.contains(usage), "{}", called.stdout);
}

#[test]
fn a_region_is_known_by_its_usual_names_in_every_language() {
    let pack = support::pack("afterpay", &Locale::english());
    let known = |asked: &str| helpme::given::region(&pack.provider, asked).ok();
    for (asked, code) in [
        ("uk", "GB"),
        (" England ", "GB"),
        ("USA", "US"),
        ("Kanada", "CA"),
        ("大马", "MY"),
        ("nz", "NZ"),
    ] {
        let region = known(asked);
        assert_eq!(region.as_ref().map(Region::as_str), Some(code), "{asked}");
    }
    for other in ["中国", "France", "CN", ""] {
        assert_eq!(known(other), None, "{other}");
    }
}
