//! What authors and translators do with whole folders: mend them, narrow a check down, start a language, lose a file.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use helpme::error::Error;
use helpme::finding::{Finding, Rule};
use helpme::lint::content::Content;
use helpme::lint::run::{self, Only};
use helpme::lint::{fix, languages};
use snapbox::{assert_data_eq, str};
use tempfile::TempDir;

use crate::check::project;
use crate::support::TODAY;

/// The sound pack of a project.
fn pack(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("content/samplepay")
}

fn change(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// A second pack beside the first, the same but for its name.
fn second_pack(folder: &TempDir) -> std::path::PathBuf {
    let second = folder.path().join("content/otherpay");
    fs::create_dir(&second).unwrap();
    for entry in fs::read_dir(pack(folder)).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, second.join(path.file_name().unwrap())).unwrap();
    }
    second
}

/// Rules and files, relative to the folder.
fn found(folder: &Path, only: &Only) -> Vec<(Rule, String)> {
    let report = run::check(&Content::find(folder).unwrap(), TODAY, only).unwrap();
    let shown = |finding: &Finding| {
        let file = Path::new(&finding.file.name).strip_prefix(folder).unwrap();
        (finding.rule, file.to_str().unwrap().replace('\\', "/"))
    };
    report.findings.iter().map(shown).collect()
}

fn in_language(locale: &str) -> Only {
    Only {
        locale: Some(locale.to_owned()),
        provider: None,
    }
}

/// What a call says, on standard output and standard error, and its exit code; run in the folder.
fn said(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpme"));
    let command = command.env_clear().env("LANG", "en_US.UTF-8");
    let output = command
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8(text).unwrap(), output.status.code())
}

#[test]
fn a_file_in_another_encoding_is_never_written() {
    let folder = project();
    let chinese = pack(&folder).join("zh.toml");
    // "发生" in GBK.
    let text = fs::read(&chinese).unwrap();
    let at = text
        .windows(6)
        .position(|part| part == "发生".as_bytes())
        .unwrap();
    let gbk = [&text[..at], b"\xb7\xa2\xc9\xfa", &text[at + 6..]].concat();
    fs::write(&chinese, &gbk).unwrap();
    let phrases = folder.path().join("locales/zh/a.ftl");
    let damaged = [b"bad = \xb7\xa2\n".as_slice(), &fs::read(&phrases).unwrap()].concat();
    fs::write(&phrases, &damaged).unwrap();
    change(
        &pack(&folder).join("en.toml"),
        "What has happened?",
        "What happened?",
    );
    let content = Content::find(folder.path()).unwrap();
    fix::mend(&content, TODAY, &Only::default(), true).unwrap();
    assert_eq!(fs::read(&chinese).unwrap(), gbk);
    assert_eq!(fs::read(&phrases).unwrap(), damaged);
    let malay = fs::read_to_string(pack(&folder).join("ms.toml")).unwrap();
    assert!(malay.contains("# en: What happened?"));
}

/// English in another encoding must not be spread as the original of every translation.
#[test]
fn english_in_another_encoding_is_no_original() {
    let folder = project();
    let english = pack(&folder).join("en.toml");
    let text = fs::read_to_string(&english).unwrap();
    let text = text.replacen("What has happened?", "What\u{0}happened?", 1);
    let bytes: Vec<u8> = text
        .bytes()
        .map(|byte| if byte == 0 { 0xA0 } else { byte })
        .collect();
    fs::write(&english, bytes).unwrap();
    let malay = fs::read(pack(&folder).join("ms.toml")).unwrap();
    let content = Content::find(folder.path()).unwrap();
    fix::mend(&content, TODAY, &Only::default(), true).unwrap();
    assert_eq!(fs::read(pack(&folder).join("ms.toml")).unwrap(), malay);
}

#[test]
fn one_run_mends_what_hides_behind_another_fault() {
    let folder = project();
    let chinese = pack(&folder).join("zh.toml");
    let sound = fs::read_to_string(&chinese).unwrap();
    change(&chinese, "打开应用，", "打开应用, ");
    let content = Content::find(folder.path()).unwrap();
    let mended = fix::mend(&content, TODAY, &Only::default(), false).unwrap();
    assert_eq!(fs::read_to_string(&chinese).unwrap(), sound);
    let changes: Vec<usize> = mended.iter().map(|file| file.changes).collect();
    assert_eq!(changes, [2]);
}

#[test]
fn originals_are_refreshed_in_the_language_asked_for_alone() {
    let folder = project();
    change(
        &pack(&folder).join("en.toml"),
        "What has happened?",
        "What happened?",
    );
    let chinese = fs::read(pack(&folder).join("zh.toml")).unwrap();
    let content = Content::find(folder.path()).unwrap();
    fix::mend(&content, TODAY, &in_language("ms"), true).unwrap();
    assert_eq!(fs::read(pack(&folder).join("zh.toml")).unwrap(), chinese);
    let malay = fs::read_to_string(pack(&folder).join("ms.toml")).unwrap();
    assert!(malay.contains("# en: What happened?"));
}

/// Whoever checks one language must not be told that a pack is sound that nobody can open.
#[test]
fn what_keeps_a_pack_from_opening_is_found_in_every_language() {
    for (file, from, to, rule) in [
        ("tree.toml", "schema = 1", "schema = \"1\"", Rule::WrongType),
        (
            "tree.toml",
            "next = \"general\" }",
            "next = \"generl\" }",
            Rule::MissingTarget,
        ),
        (
            "contacts.toml",
            "value = \"1300 565 562\"",
            "value = 1300565562",
            Rule::WrongType,
        ),
        (
            "en.toml",
            "ask = \"What",
            "ask = \"A\"\nask = \"What",
            Rule::DuplicateKey,
        ),
    ] {
        let folder = project();
        change(&pack(&folder).join(file), from, to);
        let found = found(folder.path(), &in_language("zh"));
        let file = format!("content/samplepay/{file}");
        assert!(found.contains(&(rule, file)), "{from}: {found:?}");
    }
    let folder = project();
    change(
        &pack(&folder).join("ms.toml"),
        "\"Perkara lain\"",
        "\"Perkara lain \"",
    );
    assert_eq!(found(folder.path(), &in_language("zh")), []);
}

#[test]
fn a_language_is_checked_however_it_is_spelled_and_an_unknown_one_is_an_error() {
    let folder = project();
    change(
        &pack(&folder).join("zh.toml"),
        "发生了什么事？",
        "发生了什么事?",
    );
    for name in ["zh", "ZH", "zh-CN", "zh_CN.UTF-8", "zh-TW"] {
        let (text, status) = said(folder.path(), &["check", ".", "--strict", "-l", name]);
        assert!(text.contains("[half-width]"), "{name}: {text}");
        assert_eq!(status, Some(1));
    }
    let (text, status) = said(folder.path(), &["check", ".", "-l", "ta"]);
    assert_eq!(status, Some(2));
    assert_data_eq!(
        text,
        str![[r"
Nothing here is in a language ta. These are here: en, ms, zh. To start a new
one, type helpme new locale and its name.

"]]
    );
    fs::write(pack(&folder).join("ta.toml"), "[provider]\nabout = \"\"\n").unwrap();
    let (_, status) = said(folder.path(), &["check", ".", "-l", "ta"]);
    assert_eq!(status, Some(1));
}

#[test]
fn a_translation_that_was_lost_is_noticed() {
    let folder = project();
    let second = second_pack(&folder);
    assert_eq!(found(folder.path(), &Only::default()), []);
    fs::rename(second.join("zh.toml"), second.join("zh.toml.txt")).unwrap();
    fs::copy(second.join("ms.toml"), second.join("ms (copy).toml")).unwrap();
    let file = |rule, name: &str| (rule, name.to_owned());
    assert_eq!(
        found(folder.path(), &Only::default()),
        [
            file(Rule::UnreadFile, "content/otherpay/ms (copy).toml"),
            file(Rule::MissingLanguage, "content/otherpay/zh.toml"),
            file(Rule::UnreadFile, "content/otherpay/zh.toml.txt"),
        ]
    );
    fs::remove_dir_all(&second).unwrap();
    let second = second_pack(&folder);
    fs::rename(
        folder.path().join("locales/zh/a.ftl"),
        folder.path().join("locales/zh/a.ftl.txt"),
    )
    .unwrap();
    fs::remove_file(second.join("ms.toml")).unwrap();
    assert_eq!(
        found(folder.path(), &Only::default()),
        [
            file(Rule::MissingLanguage, "content/otherpay/ms.toml"),
            file(Rule::MissingLanguage, "locales/zh/*.ftl"),
            file(Rule::UnreadFile, "locales/zh/a.ftl.txt"),
        ]
    );
    let only = Only {
        provider: Some("otherpay".to_owned()),
        locale: None,
    };
    assert_eq!(
        found(folder.path(), &only),
        [file(Rule::MissingLanguage, "content/otherpay/ms.toml")]
    );
}

/// What cannot be read is one finding, and everything else is checked all the same.
#[cfg(unix)]
#[test]
fn what_cannot_be_read_stops_no_check() {
    let folder = project();
    let second = second_pack(&folder);
    for name in ["zh.toml", "ms.toml"] {
        fs::remove_file(pack(&folder).join(name)).unwrap();
    }
    fs::create_dir(pack(&folder).join("ms.toml")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", pack(&folder).join("zh.toml")).unwrap();
    change(
        &second.join("ms.toml"),
        "\"Perkara lain\"",
        "\"Perkara lain \"",
    );
    fs::remove_file(folder.path().join("locales/zh/a.ftl")).unwrap();
    fs::create_dir(folder.path().join("locales/zh/a.ftl")).unwrap();
    let file = |rule, name: &str| (rule, name.to_owned());
    assert_eq!(
        found(folder.path(), &Only::default()),
        [
            file(Rule::TrailingSpace, "content/otherpay/ms.toml"),
            file(Rule::Unreadable, "content/samplepay/ms.toml"),
            file(Rule::Unreadable, "content/samplepay/zh.toml"),
            file(Rule::Unreadable, "locales/zh/a.ftl"),
        ]
    );
    let (text, status) = said(folder.path(), &["check", "content/otherpay/ms.toml"]);
    assert_eq!(status, Some(1));
    assert_data_eq!(
        text,
        str![[r"
content/otherpay/ms.toml is a file, or leads through one. Name a folder, such as
the one in which the file lies.

"]]
    );
}

/// A folder into which one may not look is a pack of which nothing is known, not no pack.
#[cfg(unix)]
#[test]
fn a_pack_that_may_not_be_read_does_not_vanish() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = project();
    let second = second_pack(&folder);
    let allow = |mode| fs::set_permissions(&second, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o0);
    if fs::read_dir(&second).is_err() {
        assert_eq!(
            found(folder.path(), &Only::default()),
            [(Rule::Unreadable, "content/otherpay".to_owned())]
        );
        for command in [&["list"][..], &["search", "refund"]] {
            let (text, status) = said(
                folder.path(),
                &[&["--content", "content"], command].concat(),
            );
            assert_eq!(status, Some(0), "{text}");
            assert!(text.contains("left out: otherpay"), "{text}");
        }
        let (text, status) = said(folder.path(), &["new", "locale", "ta"]);
        assert_eq!(status, Some(1));
        assert!(
            text.starts_with("content/otherpay may not be read"),
            "{text}"
        );
    }
    allow(0o755);
}

#[test]
fn a_language_that_was_begun_gets_what_is_still_missing() {
    let folder = project();
    let second = second_pack(&folder);
    let begun = pack(&folder).join("ta.toml");
    fs::write(&begun, "work").unwrap();
    let (text, status) = said(folder.path(), &["new", "locale", "ta"]);
    assert_eq!(status, Some(0));
    assert_data_eq!(
        text.replace('\\', "/"),
        str![[r"
Already there, left as it is: content/samplepay/ta.toml
Written: content/otherpay/ta.toml
Written: locales/ta/a.ftl
Write the translations between the quotes, then run: helpme check . --locale ta

"]]
    );
    assert_eq!(fs::read_to_string(&begun).unwrap(), "work");
    change(&second.join("en.toml"), "ask = \"What", "ask = What");
    let files =
        helpme::author::new_locale::files("fil", Some(&folder.path().join("content")), None);
    let Err(Error::Broken(findings)) = files else {
        panic!("half of the English is no beginning");
    };
    assert_eq!(findings[0].rule, Rule::TomlSyntax);
}

#[test]
fn a_new_provider_has_a_name_of_its_own() {
    let folder = project();
    let (text, status) = said(folder.path(), &["new", "provider", "check"]);
    assert_eq!(status, Some(2));
    assert_data_eq!(
        text,
        str![[r"
check cannot be used as a name here. It is a command of helpme, so nobody could
ask for the provider.

"]]
    );
    let (text, status) = said(folder.path(), &["new", "provider", "samplepay"]);
    assert_eq!(status, Some(1));
    assert_data_eq!(
        text.replace('\\', "/"),
        str![[r"
content/samplepay is there already, and was not touched. Choose another name.

"]]
    );
}

#[test]
fn a_preview_is_in_one_language_and_says_so_when_it_is_another() {
    let folder = project();
    fs::remove_file(pack(&folder).join("zh.toml")).unwrap();
    let preview = |name, locale| {
        let card = said(folder.path(), &["preview", name, "-l", locale]);
        card.0.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let english = preview("samplepay/general", "en");
    for (locale, note) in [
        ("zh", "SamplePay 的内容尚未翻译，以英文显示。"),
        (
            "ta",
            "SamplePay is shown in English: it is not translated yet.",
        ),
    ] {
        let mut shown = preview("samplepay/general", locale);
        assert_eq!(shown.pop().unwrap(), note);
        assert_eq!(shown, english, "{locale}");
    }
    let secret = preview("4111111111111111/general", "en").join("\n");
    assert!(!secret.contains("4111"), "{secret}");
}

#[test]
fn what_may_follow_is_completed_for_authors_too() {
    let folder = project();
    let complete = |words: &[&str]| {
        let (text, _) = said(folder.path(), &[&["complete", "--"], words].concat());
        let values = text.lines().filter_map(|line| line.split('\t').next());
        values.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        complete(&["check", "--explain", "half-"]),
        ["half-fact", "half-width"]
    );
    assert_eq!(complete(&["search", "--only-provider", "go"]), ["gopay"]);
    assert_eq!(complete(&["new", ""]), ["locale", "provider"]);
    assert_eq!(complete(&["schema", ""]), ["tree", "contacts"]);
    let list = if cfg!(windows) {
        "shipped;content"
    } else {
        "shipped:content"
    };
    assert_eq!(complete(&["--content", list, "tree", "s"]), ["samplepay"]);
    assert_eq!(complete(&["--content", list, "tree", "g"]), ["gopay"]);
}

#[test]
fn the_languages_of_a_place_are_those_of_its_files() {
    let folder = project();
    let spoken = languages::of(&Content::find(folder.path()).unwrap());
    let spoken = spoken.iter().map(|each| {
        let locales: Vec<&str> = each
            .locales
            .iter()
            .map(helpme::domain::locale::Locale::as_str)
            .collect();
        (each.folder.as_deref(), locales)
    });
    let all = ["en", "ms", "zh"].to_vec();
    assert_eq!(
        spoken.collect::<Vec<_>>(),
        [(Some("samplepay"), all.clone()), (None, all)]
    );
}
