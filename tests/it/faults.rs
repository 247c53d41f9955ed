//! What goes wrong around the program: full disks, closed pipes, strange environments, small terminals, bad files.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

fn helpme(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpme"));
    command.env_clear().args(arguments).stdin(Stdio::null());
    command
}

fn stderr(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!text.contains("panicked"), "{text}");
    assert!(!text.contains('\u{1b}'), "{text:?}");
    // Lines are wrapped: for a search they are joined again.
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The shipped content in a folder of its own.
fn content() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content/afterpay");
    fs::create_dir(folder.path().join("afterpay")).unwrap();
    for entry in fs::read_dir(shipped).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(
            &path,
            folder
                .path()
                .join("afterpay")
                .join(path.file_name().unwrap()),
        )
        .unwrap();
    }
    folder
}

fn with_content(folder: &TempDir, arguments: &[&str]) -> Output {
    let path = folder.path().to_str().unwrap();
    let start = Instant::now();
    let output = helpme(&[&["--content", path], arguments].concat())
        .output()
        .unwrap();
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{arguments:?} took {:?}",
        start.elapsed()
    );
    output
}

#[test]
fn a_full_disk_is_an_error_with_a_next_step() {
    for arguments in [
        &["list"][..],
        &["verify", "afterpay", "997"],
        &["tree", "afterpay"],
        &["list", "--format", "json"],
    ] {
        let output = helpme(arguments)
            .stdout(File::create("/dev/full").unwrap())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).contains("No space left"), "{arguments:?}");
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let mut child = helpme(&["tree", "afterpay"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), stderr(&output).as_str()),
        (Some(0), "")
    );
}

#[test]
fn closed_streams_end_with_the_right_code() {
    let shell = |line: &str| {
        let line = format!("exec {} {line}", env!("CARGO_BIN_EXE_helpme"));
        Command::new("sh")
            .args(["-c", &line])
            .env_clear()
            .output()
            .unwrap()
    };
    assert_eq!(shell("list >&-").status.code(), Some(0));
    assert_eq!(shell("nobody 2>&-").status.code(), Some(2));
    let no_input = shell("afterpay <&-");
    assert_eq!(no_input.status.code(), Some(1));
    assert!(stderr(&no_input).contains("The input ended before the last question"));
    assert_eq!(shell("verify afterpay - <&-").status.code(), Some(1));
    assert_eq!(shell("list <&- >&- 2>&-").status.code(), Some(0));
}

#[test]
fn a_bare_or_broken_environment_is_no_trouble() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let broken = OsStr::from_bytes(b"\xff\xfe\x1b[2J");
    let plain = helpme(&["list"]).output().unwrap();
    assert_eq!(plain.status.code(), Some(0));
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "LANGUAGE",
        "TERM",
        "HOME",
        "TZ",
        "COLUMNS",
        "NO_COLOR",
        "CLICOLOR_FORCE",
    ] {
        for value in [
            broken,
            OsStr::new(""),
            OsStr::new("C"),
            OsStr::new("xx_YY.UTF-8"),
            OsStr::new("../../etc/passwd"),
        ] {
            let output = helpme(&["list", "--color", "never"])
                .env(name, value)
                .output()
                .unwrap();
            assert_eq!(
                output.status.code(),
                Some(0),
                "{name}={value:?}: {}",
                stderr(&output)
            );
            assert_eq!(output.stdout, plain.stdout, "{name}={value:?}");
        }
    }
    for name in ["HELPME_LOCALE", "HELPME_CONTENT", "HELPME_PLAIN"] {
        let output = helpme(&["list"]).env(name, broken).output().unwrap();
        assert!(matches!(output.status.code(), Some(0..=2)), "{name}");
        stderr(&output);
    }
    let unknown = helpme(&["list"])
        .env("HELPME_LOCALE", "xx\u{1b}[31m")
        .output()
        .unwrap();
    assert_eq!(unknown.status.code(), Some(2));
    stderr(&unknown);
}

#[test]
fn any_day_can_be_asked_for() {
    for day in ["1970-01-01", "-9999-01-01", "9999-12-31", "2026-11-20"] {
        for arguments in [
            &["verify", "afterpay", "1800 931 678"][..],
            &[
                "afterpay",
                "problem=refund",
                "refund-kind=agreed",
                "--no-input",
            ],
        ] {
            let day = format!("--as-of={day}");
            let output = helpme(&[&[day.as_str()], arguments].concat())
                .output()
                .unwrap();
            assert!(
                matches!(output.status.code(), Some(0 | 2)),
                "{day}: {}",
                stderr(&output)
            );
            stderr(&output);
        }
    }
    let old = helpme(&[
        "--as-of",
        "2027-11-21",
        "verify",
        "afterpay",
        "1800 931 678",
    ])
    .output()
    .unwrap();
    assert!(
        String::from_utf8(old.stdout)
            .unwrap()
            .contains("more than 180 days ago")
    );
}

#[test]
fn a_folder_that_may_not_be_read_is_named() {
    let folder = content();
    let file = folder.path().join("afterpay/en.toml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o0)).unwrap();
    if File::open(&file).is_ok() {
        // Root may read everything.
        return;
    }
    let output = with_content(&folder, &["list"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("may not be read"));
}

#[test]
fn nothing_outside_the_folder_and_nothing_but_files_is_read() {
    let secret = tempfile::tempdir().unwrap();
    let outside = secret.path().join("secret.toml");
    fs::write(&outside, "hunter2-outside\n").unwrap();
    let replace = |how: &dyn Fn(&std::path::Path)| {
        let folder = content();
        let file = folder.path().join("afterpay/en.toml");
        fs::remove_file(&file).unwrap();
        how(&file);
        let output = with_content(&folder, &["afterpay", "--no-input"]);
        assert_eq!(output.status.code(), Some(1));
        let said = stderr(&output);
        assert!(!said.contains("hunter2"), "{said}");
        said
    };
    assert!(replace(&|file| symlink(&outside, file).unwrap()).contains("leads out of the folder"));
    assert!(
        replace(&|file| symlink("/dev/zero", file).unwrap()).contains("leads out of the folder")
    );
    assert!(replace(&|file| fs::create_dir(file).unwrap()).contains("not a file"));
    assert!(
        replace(&|file| assert!(Command::new("mkfifo").arg(file).status().unwrap().success()))
            .contains("not a file")
    );

    let folder = tempfile::tempdir().unwrap();
    symlink(
        content().keep().join("afterpay"),
        folder.path().join("afterpay"),
    )
    .unwrap();
    assert!(stderr(&with_content(&folder, &["list"])).contains("leads out of the folder"));
    for name in [
        "../afterpay",
        "/etc",
        "..",
        ".",
        "afterpay/../afterpay",
        "con",
        "nul.toml",
        "afterpay\u{0}",
    ] {
        if name.contains('\u{0}') {
            continue;
        }
        let output = with_content(&content(), &["tree", name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
    }
}

#[test]
fn hostile_packs_end_soon_with_a_finding() {
    let many =
        |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let chain = |count: usize| {
        format!(
            "schema=1\nstart=\"q0\"\n{}",
            many(count, &|n| format!(
                "[questions.q{n}]\nchoices=[{{id=\"a\",next=\"q{}\"}},{{id=\"b\",next=\"q0\"}}]\n",
                n + 1
            ))
        )
    };
    let hostile: Vec<(&str, &str, String)> = vec![
        (
            "deep lists",
            "en.toml",
            format!("x={}{}", "[".repeat(100_000), "]".repeat(100_000)),
        ),
        (
            "deep tables",
            "tree.toml",
            format!("x={}1{}", "{a=".repeat(50_000), "}".repeat(50_000)),
        ),
        (
            "deep key",
            "en.toml",
            format!("{}=\"x\"", vec!["a"; 100_000].join(".")),
        ),
        (
            "deep head",
            "tree.toml",
            format!("[{}]", vec!["a"; 100_000].join(".")),
        ),
        (
            "many keys",
            "en.toml",
            many(100_000, &|n| format!("k{n}=\"x\"\n")),
        ),
        (
            "many unknown keys",
            "tree.toml",
            many(100_000, &|n| format!("k{n}=\"x\"\n")),
        ),
        ("many faults", "tree.toml", "= \n".repeat(200_000)),
        ("long circle", "tree.toml", chain(1500)),
        ("longer circle", "tree.toml", chain(15_000)),
        (
            "long text",
            "en.toml",
            format!("x=\"{}\"", "a".repeat(1_000_000)),
        ),
        ("large file", "en.toml", "#".repeat(3_000_000)),
        (
            "long line",
            "contacts.toml",
            format!("name = {}", "9".repeat(1_000_000)),
        ),
        ("no text", "tree.toml", "\0".repeat(1000)),
    ];
    for (name, file, text) in hostile {
        let folder = content();
        fs::write(folder.path().join("afterpay").join(file), text).unwrap();
        for arguments in [
            &["afterpay", "--no-input"][..],
            &["contacts", "afterpay"],
            &["-l", "zh", "tree", "afterpay"],
        ] {
            let output = with_content(&folder, arguments);
            assert_eq!(output.status.code(), Some(1), "{name}: {}", stderr(&output));
            assert!(
                output.stderr.len() < 500_000,
                "{name}: {} bytes",
                output.stderr.len()
            );
            assert!(!stderr(&output).is_empty(), "{name}");
        }
        // The list looks no further than it shows: it has the pack, or says why not.
        let listed = with_content(&folder, &["list"]);
        let told = match listed.status.code() {
            Some(0) => String::from_utf8_lossy(&listed.stdout).into_owned(),
            status => {
                assert_eq!(status, Some(1), "{name}");
                stderr(&listed)
            }
        };
        assert!(told.contains("afterpay"), "{name}: {told}");
    }
}

#[test]
fn escapes_never_reach_the_terminal() {
    let attack = "\u{1b}]0;owned\u{7}\u{202e}\u{9b}31m\u{200b}";
    let folder = tempfile::tempdir().unwrap();
    let strange = folder.path().join(format!("x{attack}"));
    fs::create_dir(&strange).unwrap();
    fs::write(strange.join("answers.toml"), format!("{attack} = [\n")).unwrap();
    let path = strange.to_str().unwrap();
    let answers = strange.join("answers.toml");
    let answers = answers.to_str().unwrap();
    let joined = format!("id{attack}=x");
    let cases: Vec<Vec<&str>> = vec![
        vec!["--content", path, "list"],
        vec!["--content", path, "tree", "afterpay"],
        vec!["--answers", answers, "afterpay"],
        vec!["--answers", path, "afterpay"],
        vec![attack],
        vec!["tree", attack],
        vec!["-l", attack, "list"],
        vec!["--region", attack, "afterpay"],
        vec!["--as-of", attack, "list"],
        vec!["--format", attack, "list"],
        vec!["afterpay", &joined],
        vec!["afterpay", attack],
        vec!["verify", "afterpay", attack],
        vec!["verify", attack, "997"],
        vec!["--color", attack, "list"],
    ];
    for arguments in cases {
        let output = helpme(&arguments).output().unwrap();
        for (stream, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let bad = text.chars().find(|character| {
                *character != '\n' && helpme::domain::guard::is_misleading(*character)
            });
            assert_eq!(bad, None, "{arguments:?} on {stream}: {text:?}");
        }
        assert_ne!(output.status.code(), None, "{arguments:?}");
    }
}

#[test]
fn secrets_are_never_repeated_wherever_they_are_typed() {
    let folder = tempfile::tempdir().unwrap();
    let answers = |text: &str| {
        let path = folder.path().join("answers.toml");
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let secrets = [
        "4111111111111111",
        "4111 1111 1111 1111",
        "password=hunter2",
        "PIN 4711",
        "OTP: 471147",
        "https://evil.example/login?token=hunter2",
    ];
    for secret in secrets {
        let field = format!("order-id={secret}");
        let cases: Vec<Vec<String>> = vec![
            vec!["afterpay".into(), field.clone(), "--no-input".into()],
            vec![
                "afterpay".into(),
                field.clone(),
                "--format".into(),
                "json".into(),
                "--no-input".into(),
            ],
            vec!["afterpay".into(), secret.into()],
            vec![secret.into()],
            vec!["tree".into(), secret.into()],
            vec!["-l".into(), secret.into(), "list".into()],
            vec!["--region".into(), secret.into(), "afterpay".into()],
            vec!["--as-of".into(), secret.into(), "list".into()],
            vec![format!("--{secret}")],
            vec!["--format".into(), secret.into(), "list".into()],
            vec!["afterpay".into(), format!("{secret}=x")],
            vec!["afterpay".into(), format!("problem={secret}")],
            vec!["check".into(), "--explain".into(), secret.into()],
            vec!["check".into(), secret.into()],
            vec!["new".into(), "locale".into(), secret.into()],
            vec!["preview".into(), format!("gopay/{secret}")],
            vec!["script".into(), format!("gopay/{secret}")],
            vec!["search".into(), secret.into()],
            vec!["verify".into(), secret.into(), "997".into()],
            vec!["verify".into(), "afterpay".into(), secret.into()],
            vec![
                "verify".into(),
                "afterpay".into(),
                secret.into(),
                "--format=json".into(),
            ],
            vec![
                "--answers".into(),
                answers(&format!("order-id = \"{secret}\"\n")),
                "afterpay".into(),
            ],
        ];
        let broken: Vec<Vec<String>> = [
            "order-id = {}\n",
            "order-id = \"{}\n",
            "\"{}\" = 1\n",
            "{}\n",
            "order-id = [\"{}\"]\n",
            "order-id = \"\"\"\n{}\n",
        ]
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let path = folder.path().join(format!("broken{index}.toml"));
            fs::write(&path, line.replace("{}", secret)).unwrap();
            vec![
                "--answers".to_owned(),
                path.to_str().unwrap().to_owned(),
                "afterpay".to_owned(),
            ]
        })
        .collect();
        for arguments in cases.into_iter().chain(broken) {
            let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let output = helpme(&words).output().unwrap();
            let said = format!(
                "{}{}",
                String::from_utf8(output.stdout.clone()).unwrap(),
                stderr(&output)
            );
            let digits: String = said.chars().filter(char::is_ascii_digit).collect();
            for part in ["hunter2", "4711", "471147"] {
                assert!(!said.contains(part), "{words:?}: {said}");
            }
            assert!(!digits.contains("11111111"), "{words:?}: {said}");
        }
    }
}

#[test]
fn a_message_with_a_secret_is_judged_and_the_secret_left_out() {
    let mut child = helpme(&["verify", "afterpay", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all("Your OTP is 471147. Card 4111 1111 1111 1111. Call +1 805-236-0916 or https://afterpay.com.evil.tld/login?token=hunter2".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let report: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        (&report["verdict"], &report["holds_secret"]),
        (&"known-false".into(), &true.into())
    );
    assert_eq!(report["judgements"].as_array().unwrap().len(), 2);
    assert!(
        !said.contains("471147") && !said.contains("1111 1111") && !said.contains("hunter2"),
        "{said}"
    );
}

#[test]
fn endless_input_ends() {
    let zero = helpme(&["verify", "afterpay", "-"])
        .stdin(File::open("/dev/zero").unwrap())
        .output()
        .unwrap();
    assert_eq!(zero.status.code(), Some(1));
    assert!(stderr(&zero).contains("longer than"));
    let answers = helpme(&["--answers", "/dev/zero", "afterpay"])
        .output()
        .unwrap();
    assert_eq!(answers.status.code(), Some(1));
    let mut child = helpme(&["verify", "afterpay", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"\xff\xfe call 997")
        .unwrap();
    assert!(stderr(&child.wait_with_output().unwrap()).contains("not UTF-8"));
}

#[test]
fn a_broken_pack_keeps_nobody_from_the_others_and_tells_its_faults_when_it_is_chosen() {
    let folder = content();
    let (sound, broken) = (
        folder.path().join("afterpay"),
        folder.path().join("mangled"),
    );
    fs::create_dir(&broken).unwrap();
    for entry in fs::read_dir(&sound).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replacen("name = \"Afterpay\"", "name = \"\\u001b[2JAfterpay\"", 1);
        fs::write(broken.join(path.file_name().unwrap()), text).unwrap();
    }
    let listed = stderr(&with_content(&folder, &["--no-input"]));
    assert!(
        listed.contains("helpme afterpay Afterpay (Clearpay) helpme mangled mangled"),
        "{listed}"
    );
    let chosen = with_content(&folder, &["mangled", "--no-input"]);
    assert_eq!(chosen.status.code(), Some(1));
    assert!(stderr(&chosen).contains("control-character"));
    for command in ["list", "script"] {
        let listed = with_content(&folder, &[command]);
        assert_eq!(listed.status.code(), Some(0));
        assert!(stderr(&listed).contains("One pack could not be read and was left out: mangled."));
        let shown = String::from_utf8(listed.stdout).unwrap();
        assert!(
            shown.contains("Afterpay") && !shown.contains("mangled"),
            "{shown}"
        );
    }
    fs::remove_dir_all(&sound).unwrap();
    let listed = with_content(&folder, &["list"]);
    assert_eq!(listed.status.code(), Some(1));
    assert!(stderr(&listed).contains("control-character"));
}

#[test]
fn an_error_names_no_hundreds_of_providers() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..300 {
        let pack = folder.path().join(format!("provider-{number}"));
        fs::create_dir(&pack).unwrap();
        fs::write(pack.join("tree.toml"), "").unwrap();
    }
    for (arguments, told) in [
        (vec!["nobody"], "helpme list for all 300 providers"),
        (vec!["verify", "0800 024 136"], "provider-101 …)"),
        (
            vec!["script", "refund-pending"],
            "helpme list for all 300 providers",
        ),
        (vec!["--no-input"], "helpme provider-115 provider-115 …"),
    ] {
        let refused = stderr(&with_content(&folder, &arguments));
        assert!(refused.contains(told), "{refused}");
        assert!(refused.len() < 1500, "{refused}");
    }
}

/// The terminal is not the one that controls the program: no signal tells of its end.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_that_goes_away_ends_the_program() {
    use std::io::Read;
    use std::os::unix::fs::OpenOptionsExt;

    /// On Linux.
    const O_NOCTTY: i32 = 0o400;
    let pair = portable_pty::native_pty_system()
        .openpty(portable_pty::PtySize::default())
        .unwrap();
    let name = pair.master.tty_name().unwrap();
    let terminal = || {
        let mut options = File::options();
        options.read(true).write(true).custom_flags(O_NOCTTY);
        options.open(&name).unwrap()
    };
    let mut child = helpme(&["afterpay"])
        .env("TERM", "xterm")
        .stdin(terminal())
        .stdout(terminal())
        .stderr(terminal())
        .spawn()
        .unwrap();
    let mut shown = pair.master.try_clone_reader().unwrap();
    let mut drawing = Vec::new();
    while !String::from_utf8_lossy(&drawing).contains('?') {
        let mut some = [0; 1024];
        let length = shown.read(&mut some).unwrap();
        drawing.extend(&some[..length]);
    }
    drop((shown, pair));
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status.code(), Some(130));
}
