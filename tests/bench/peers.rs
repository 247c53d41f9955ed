//! Times beside those of other programs, where these are installed.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::HELPME;
use super::instructions::CARD;
use super::table::markdown;

/// A program with its arguments, and the row in which it stands.
struct Contender {
    task: &'static str,
    program: String,
    arguments: Vec<String>,
    rounds: usize,
}

fn contender(task: &'static str, rounds: usize, program: &str, arguments: &[&str]) -> Contender {
    Contender {
        task,
        program: program.to_owned(),
        arguments: arguments.iter().map(|word| (*word).to_owned()).collect(),
        rounds,
    }
}

/// The milliseconds of a run; `None` if the program is not there.
fn milliseconds(contender: &Contender) -> Option<f64> {
    let begin = Instant::now();
    let status = Command::new(&contender.program)
        .args(&contender.arguments)
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.ok()?;
    Some(begin.elapsed().as_secs_f64() * 1000.0)
}

/// The medians of contenders that take turns.
fn medians(contenders: &[Contender]) -> Vec<Option<f64>> {
    let rounds = contenders.iter().map(|each| each.rounds).max().unwrap_or(1);
    let mut times = vec![Vec::new(); contenders.len()];
    for _ in 0..rounds {
        for (times, contender) in times.iter_mut().zip(contenders) {
            times.extend(milliseconds(contender));
        }
    }
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied()
    };
    times.into_iter().map(median).collect()
}

/// The table of times.
pub fn report(packs: &Path, providers: usize) -> String {
    let packs = packs.display().to_string();
    let groups = [
        vec![
            contender("card", 101, HELPME, CARD),
            contender("card", 101, "tldr", &["tar"]),
            contender("card", 101, "tlrc", &["tar"]),
            contender("card", 101, "cat", &["README.md"]),
        ],
        vec![
            contender(
                "search",
                9,
                HELPME,
                &["--content", &packs, "search", "two-factor"],
            ),
            contender(
                "search",
                9,
                HELPME,
                &["--content", &packs, "-l", "zh", "search", "退款没到账"],
            ),
            contender("search", 9, "rg", &["-i", "退款", &packs]),
            contender("search", 9, "grep", &["-ri", "退款", &packs]),
        ],
        vec![
            contender("check", 3, HELPME, &["check", &packs]),
            contender(
                "check",
                3,
                "taplo",
                &["check", &format!("{packs}/**/*.toml")],
            ),
        ],
    ];
    let mut rows = Vec::new();
    for group in &groups {
        let medians = medians(group);
        let ours = medians.first().copied().flatten().unwrap_or(f64::NAN);
        for (contender, median) in group.iter().zip(medians) {
            let Some(median) = median else { continue };
            let name = Path::new(&contender.program).file_name();
            let name = name.unwrap_or_default().to_string_lossy().into_owned();
            let typed = contender.arguments.join(" ").replace(&packs, "PACKS");
            rows.push(vec![
                contender.task.to_owned(),
                format!("{name} {typed}"),
                format!("{median:.2}"),
                format!("{:.2}", median / ours),
            ]);
        }
    }
    let table = markdown(&["task", "command", "ms, median", "times the first"], &rows);
    format!("PACKS: {providers} providers in three languages.\n\n{table}")
}
