//! Writes `.cargo/static.ld`, which lays what a card runs and reads side by side, so that few pages of the program are touched.
//!
//! The program is built with a map of where each function and table lies, and run under valgrind; what was used is named in the
//! order in which it was first used. What another compiler or checkout calls it differs only in the parts written as `*`.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::instructions::{RUNS, Run, bare};

/// The linker script that `.cargo/static.toml` names.
const SCRIPT: &str = ".cargo/static.ld";
/// Runs that nobody waits for by the millisecond.
const LEFT_OUT: &[&str] = &["check", "search-slip"];

const HEAD: &str = "\
/* What a card runs and reads, in the order in which it does, so that it shares pages; the rest of the program follows. A name
   that no longer exists does no harm. Made by: cargo bench --config .cargo/static.toml -- layout */
";
const FOOT: &str = "
/* A panic ends the program at once: nothing reads how to unwind. */
SECTIONS { /DISCARD/ : { *(.eh_frame) *(.gcc_except_table*) } } INSERT AFTER .text;
";
/// The kinds of sections that are put in order: code, and what is only read.
const KINDS: [&str; 2] = [".text", ".rodata"];

/// A function or a table, or what else the linker moves as one.
struct Section {
    start: u64,
    size: u64,
    /// The file that holds it: an object, or `archive(member)`.
    file: String,
    name: String,
}

/// Writes the script, and says how much of the program it concerns.
pub fn write() {
    let (program, map) = built();
    let sections = sections(&fs::read_to_string(map).expect("the linker has written its map"));
    let used = used(&program, &sections);
    let mut script = HEAD.to_owned();
    for kind in KINDS {
        let of_kind = used.iter().map(|index| &sections[*index]);
        let of_kind = of_kind.filter(|section| section.name.starts_with(kind));
        let (mut patterns, mut bytes) = (Vec::new(), 0);
        for section in of_kind {
            if let Some(pattern) = pattern(section) {
                bytes += section.size;
                if !patterns.contains(&pattern) {
                    patterns.push(pattern);
                }
            }
        }
        let (count, lines) = (patterns.len(), patterns.join("\n    "));
        let first = format!("{kind}.first :\n  {{\n    {lines}\n  }}");
        script += &format!("SECTIONS\n{{\n  {first}\n}}\nINSERT BEFORE {kind};\n");
        println!("{kind}: {bytes} bytes by {count} names");
    }
    script += FOOT;
    fs::write(root().join(SCRIPT), script).expect("the script can be written");
}

/// The numbers of the sections that are run or read, in the order in which this first happens.
fn used(program: &Path, sections: &[Section]) -> Vec<usize> {
    let (mut seen, mut used) = (HashSet::new(), Vec::new());
    for run in RUNS.iter().filter(|run| !LEFT_OUT.contains(&run.name)) {
        for address in addresses(program, run) {
            let after = sections.partition_point(|section| section.start <= address);
            let index = after.checked_sub(1).filter(|index| {
                let section = &sections[*index];
                address < section.start + section.size
            });
            used.extend(index.filter(|index| seen.insert(*index)));
        }
    }
    used
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program with its names, and the map of it that the linker has written.
fn built() -> (PathBuf, PathBuf) {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("layout");
    fs::create_dir_all(&target).expect("a folder can be made");
    let map = target.join("helpme.map");
    let status = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["rustc", "--release", "--locked", "--bin", "helpme"])
        .args(["--config", ".cargo/static.toml", "--target-dir"])
        .arg(&target)
        .args(["--", "-C"])
        .arg(format!("link-arg=-Wl,-Map={}", map.display()))
        .status()
        .expect("cargo can be started");
    assert!(status.success(), "the program cannot be built");
    let program = target.join("x86_64-unknown-linux-gnu/release/helpme");
    (program, map)
}

/// What LLD's map says of code and tables, by address. A line holds two addresses, the size, the alignment, and eight spaces
/// further in than an output section the input section: `file:(section)`.
fn sections(map: &str) -> Vec<Section> {
    let number = |text: Option<&str>| u64::from_str_radix(text?, 16).ok();
    let mut sections: Vec<Section> = map
        .lines()
        .filter_map(|line| {
            let (file, name) = line.trim_start().strip_suffix(')')?.rsplit_once(":(")?;
            let mut columns = file.split_ascii_whitespace();
            let start = number(columns.next())?;
            let size = number(columns.nth(1))?;
            let (_, file) = file.split_once("         ")?;
            let is_kind = KINDS.iter().any(|kind| name.starts_with(kind));
            (is_kind && size > 0).then(|| Section {
                start,
                size,
                file: file.to_owned(),
                name: name.to_owned(),
            })
        })
        .collect();
    sections.sort_by_key(|section| section.start);
    sections
}

/// Where in the program lies what a run runs and reads, each place once, in the order in which this first happens.
fn addresses(program: &Path, run: &Run) -> Vec<u64> {
    let trace = program.with_extension("trace");
    let status = bare("valgrind")
        .args(["--tool=lackey", "--trace-mem=yes"])
        .arg(format!("--log-file={}", trace.display()))
        .arg(program)
        .args(run.typed())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("valgrind can be started");
    assert!(status.success(), "{} fails", run.name);
    let traced = fs::read_to_string(&trace).expect("valgrind has written its trace");
    let mut seen = HashSet::new();
    let places: Vec<u64> = traced
        .lines()
        .filter(|line| line.starts_with("I  ") || line.starts_with(" L "))
        .filter_map(|line| line[3..].split_once(','))
        .filter_map(|(address, _)| u64::from_str_radix(address, 16).ok())
        .filter(|address| seen.insert(*address))
        .collect();
    // The program may lie anywhere, but begins at its entry point.
    let moved = places
        .first()
        .map_or(0, |first| first - entry_point(program));
    let within = places.iter().filter_map(|place| place.checked_sub(moved));
    within.collect()
}

/// Where a program begins: `e_entry` of an ELF header of 64 bits.
fn entry_point(program: &Path) -> u64 {
    let file = fs::read(program).expect("the program can be read");
    let bytes = file.get(24..32).and_then(|bytes| bytes.try_into().ok());
    bytes.map_or(0, u64::from_le_bytes)
}

/// What a linker script calls a section in every checkout; `None` for what is no function of the program or the C library.
fn pattern(section: &Section) -> Option<String> {
    let name = &section.name;
    // What LLVM has named itself has another name in every build, and what has no name of its own is not told apart.
    if section.file.ends_with(".rcgu.o") {
        let is_named = !name.contains("..L") && !KINDS.contains(&name.as_str());
        return is_named.then(|| format!("*({})", in_every_checkout(name)));
    }
    // Where the program begins.
    if section.file.ends_with("crt1.o") {
        return Some(format!("*crt1.o({name})"));
    }
    let (archive, member) = section.file.strip_suffix(')')?.rsplit_once('(')?;
    let archive = archive.rsplit('/').next()?;
    Some(match variant_of(member) {
        Some(stem) => format!("*{archive}:{stem}-*.o(.text*)"),
        None => format!("*{archive}:{member}({name})"),
    })
}

/// The function of which the C library holds one variant for each kind of processor: `memmove-avx-unaligned-erms.o`.
fn variant_of(member: &str) -> Option<&str> {
    let (stem, kind) = member.split_once('-')?;
    ["avx", "evex", "sse"]
        .iter()
        .any(|known| kind.starts_with(known))
        .then_some(stem)
}

/// A mangled name (RFC 2603) without what tells one build of a crate from another: the hash after `Cs`, and the places after
/// `B`, which follow from the lengths of the hashes.
fn in_every_checkout(name: &str) -> String {
    let mut pattern = String::new();
    let mut rest = name;
    while let Some(at) = rest.find(['C', 'B']) {
        let tag = if rest[at..].starts_with("Cs") { 2 } else { 1 };
        let (before, after) = rest.split_at(at + tag);
        pattern.push_str(before);
        let end = after.find(|c: char| !c.is_ascii_alphanumeric());
        rest = match end {
            Some(end) if after[end..].starts_with('_') && !before.ends_with('C') => {
                pattern.push('*');
                &after[end..]
            }
            _ => after,
        };
    }
    pattern.push_str(rest);
    // The number that LLVM gives to one of several functions of the same name.
    match pattern.rsplit_once('.') {
        Some((stem, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{stem}*")
        }
        _ => pattern,
    }
}
