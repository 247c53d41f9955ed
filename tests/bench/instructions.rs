//! Instructions, page faults, system calls and memory of whole runs of the program.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use super::HELPME;
use super::table::{markdown, thousands};

/// A run of the program that people wait for.
pub struct Run {
    /// The name in tables and in `bounds.toml`.
    pub name: &'static str,
    /// What is typed.
    pub arguments: &'static [&'static str],
    /// In which language, if not in English.
    pub locale: Option<&'static str>,
}

/// The card that people wait for.
pub const CARD: &[&str] = &[
    "afterpay",
    "problem=refund",
    "refund-kind=agreed",
    "can-log-in=yes",
    "region=AU",
    "--no-input",
];

const fn run(
    name: &'static str,
    arguments: &'static [&'static str],
    locale: Option<&'static str>,
) -> Run {
    Run {
        name,
        arguments,
        locale,
    }
}

/// The runs that are counted.
pub const RUNS: &[Run] = &[
    run("card-en", CARD, None),
    run("card-zh", CARD, Some("zh")),
    run(
        "card-with-open-hours",
        &["afterpay", "problem=fraud", "region=CA", "--no-input"],
        Some("zh"),
    ),
    run(
        "script-zh",
        &["script", "afterpay/refund-missing"],
        Some("zh"),
    ),
    run("search-zh", &["search", "退款没到账"], Some("zh")),
    run("search-slip", &["search", "refnd mising"], None),
    run("check", &["check", "content"], None),
];

impl Run {
    /// What is typed.
    pub fn typed(&self) -> impl Iterator<Item = &str> {
        let locale = self.locale.into_iter().flat_map(|locale| ["-l", locale]);
        self.arguments.iter().copied().chain(locale)
    }
}

/// The program, or valgrind with it, with nothing in the environment that could change the count.
pub fn bare(program: &str) -> Command {
    let mut command = Command::new(program);
    command
        .env_clear()
        .envs([
            ("HOME", "/root"),
            ("PATH", "/usr/bin:/bin"),
            ("LANG", "C.UTF-8"),
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped());
    command
}

/// The instructions of a run; `None` without valgrind.
pub fn count(run: &Run) -> Option<u64> {
    let output = bare("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", HELPME])
        .args(run.typed())
        .output()
        .ok()?;
    let told = String::from_utf8_lossy(&output.stderr);
    let line = told.lines().find(|line| line.contains("refs"))?;
    let digits: String = line
        .rsplit(':')
        .next()?
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

/// System calls and writes of a run; `None` without strace.
fn system_calls(run: &Run) -> Option<(usize, usize)> {
    let output = bare("strace")
        .arg("-f")
        .arg(HELPME)
        .args(run.typed())
        .output()
        .ok()?;
    let told = String::from_utf8_lossy(&output.stderr);
    let calls = told.lines().filter(|line| line.contains('('));
    let writes = told.lines().filter(|line| line.contains("write(1,"));
    Some((calls.count(), writes.count()))
}

/// Minor page faults and the largest resident memory in KiB; `None` without GNU time.
fn memory(run: &Run) -> Option<(u64, u64)> {
    let output = bare("/usr/bin/time")
        .args(["-f", "%R %M", HELPME])
        .args(run.typed())
        .output()
        .ok()?;
    let told = String::from_utf8_lossy(&output.stderr);
    let (faults, memory) = told.lines().last()?.split_once(' ')?;
    Some((faults.parse().ok()?, memory.parse().ok()?))
}

/// The table of all runs.
pub fn report() -> String {
    let or_dash = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    let rows: Vec<Vec<String>> = RUNS
        .iter()
        .map(|run| {
            let (calls, memory) = (system_calls(run), memory(run));
            vec![
                run.name.to_owned(),
                or_dash(count(run).map(thousands)),
                or_dash(calls.map(|(calls, _)| calls.to_string())),
                or_dash(calls.map(|(_, writes)| writes.to_string())),
                or_dash(memory.map(|(faults, _)| faults.to_string())),
                or_dash(memory.map(|(_, memory)| thousands(memory))),
            ]
        })
        .collect();
    let size = fs::metadata(HELPME).map_or(0, |file| file.len());
    let head = [
        "run",
        "instructions",
        "system calls",
        "writes",
        "page faults",
        "memory, KiB",
    ];
    format!(
        "{}\nThe program: {} bytes.\n",
        markdown(&head, &rows),
        thousands(size)
    )
}

/// Compares the counts with those that were written down; more than a tenth above one is a failure.
pub fn hold_bounds() -> ExitCode {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/bounds.toml");
    let bounds: toml::Table = fs::read_to_string(file)
        .expect("bounds.toml can be read")
        .parse()
        .expect("bounds.toml is TOML");
    let mut worse = false;
    for run in RUNS {
        let bound = bounds.get(run.name).and_then(toml::Value::as_integer);
        let bound = bound.and_then(|bound| u64::try_from(bound).ok());
        let (Some(bound), Some(count)) = (bound, count(run)) else {
            println!("{}: not measured", run.name);
            continue;
        };
        let is_worse = count > bound + bound / 10;
        worse |= is_worse;
        let verdict = if is_worse { "TOO MANY" } else { "ok" };
        println!(
            "{}: {} of {}: {verdict}",
            run.name,
            thousands(count),
            thousands(bound)
        );
    }
    ExitCode::from(u8::from(worse))
}
