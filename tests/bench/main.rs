//! Measures helpme, and others where they are installed, with one command: `cargo bench`.
//!
//! Instructions are counted by valgrind, so they are the same on a busy machine; times are medians of runs that take turns, and
//! are shown as ratios. Nothing here passes or fails: what must not get worse is bounded in `bounds.toml`, and held by
//! `cargo bench -- bounds`.

// A benchmark that cannot go on says so by panicking.
#![allow(clippy::expect_used)]

mod generate;
mod instructions;
mod layout;
mod peers;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the benchmarks run: the program as it is released.
const HELPME: &str = env!("CARGO_BIN_EXE_helpme");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => everything(1000),
        ["packs", count] => match count.parse() {
            Ok(count) => everything(count),
            Err(_) => usage(),
        },
        ["generate", folder, count] => match count.parse() {
            Ok(count) => {
                generate::packs(Path::new(folder), count);
                ExitCode::SUCCESS
            }
            Err(_) => usage(),
        },
        ["bounds"] => instructions::hold_bounds(),
        ["layout"] => {
            layout::write();
            ExitCode::SUCCESS
        }
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!(
        "cargo bench                          everything, with 1000 providers\n\
         cargo bench -- packs N               the same with N providers\n\
         cargo bench -- generate FOLDER N     only writes packs for N providers\n\
         cargo bench -- bounds                only compares instruction counts with bounds.toml\n\
         cargo bench -- layout                only writes anew which functions lie side by side"
    );
    ExitCode::from(2)
}

/// Measures all there is, and prints the table that belongs into `results.md`.
fn everything(providers: usize) -> ExitCode {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("packs-{providers}"));
    generate::packs(&folder, providers);
    println!("{}", table::machine());
    println!("{}", instructions::report());
    println!("{}", peers::report(&folder, providers));
    ExitCode::SUCCESS
}
