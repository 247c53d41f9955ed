//! Every phrase is said by some part of the program: translators have nothing to translate that nobody reads.

use std::fs;
use std::path::Path;

use helpme::domain::region::Region;
use helpme::domain::zone;
use helpme::finding::Rule;
use helpme::l10n::phrases;

/// The text of all files below a folder whose name has this ending.
fn read_all(folder: &Path, ending: &str) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&read_all(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    text
}

/// The parts of the zone database that have cities in them.
const CONTINENTS: &[&str] = &[
    "Africa",
    "America",
    "Asia",
    "Australia",
    "Europe",
    "Pacific",
];

/// `los-angeles` with a capital at the beginning of each word.
fn capitals(name: &str, between: &str) -> String {
    let words: Vec<String> = name
        .split('-')
        .map(|part| part[..1].to_uppercase() + &part[1..])
        .collect();
    words.join(between)
}

/// `dry-run` as the parser of the command line spells it: a field, or a command.
fn is_of_command_line(name: &str, cli: &str) -> bool {
    let field = name.replace('-', "_");
    let command = capitals(name, "");
    [
        format!(" {field}:"),
        format!(" {command} {{"),
        format!(" {command},"),
        format!(" {command}("),
    ]
    .iter()
    .any(|written| cli.contains(written.as_str()))
}

/// What stands for a value on the command line, such as `PROVIDER/OUTCOME`; the parser itself writes OPTIONS and COMMAND.
fn is_value(name: &str, cli: &str) -> bool {
    let mut names = cli.split("value_name = \"").skip(1);
    names.any(|rest| {
        let written = rest.split('"').next().unwrap_or_default();
        let mut words = written.split(|character: char| !character.is_ascii_alphabetic());
        words.any(|word| word.eq_ignore_ascii_case(name))
    }) || ["options", "command"].contains(&name)
}

/// Phrases whose names the program puts together: whether something can make this one.
fn is_made(name: &str, source: &str, content: &str, cli: &str) -> bool {
    let is_written = |text: &str, part: &str| text.contains(&format!("\"{part}\""));
    let Some((family, rest)) = name.split_once('-') else {
        return false;
    };
    match family {
        // A rule, or a case of one.
        "rule" => {
            let code = rest.split('.').next().unwrap();
            Rule::parse(code).is_some()
                || Rule::ALL.iter().any(|rule| {
                    let case = code.strip_prefix(rule.code());
                    let case = case.and_then(|rest| rest.strip_prefix('-'));
                    case.is_some_and(|case| is_written(source, case))
                })
        }
        "month" => (1..=12).any(|month| rest == format!("{month:02}")),
        "weekday" => (1..=7).any(|day| rest == day.to_string()),
        "diff" => is_written(source, rest),
        // An author may name any country and any zone that there is.
        "region" => Region::parse(&rest.to_uppercase()).is_some() || is_written(source, rest),
        "zone" => CONTINENTS
            .iter()
            .any(|continent| zone::is_zone(&format!("{continent}/{}", capitals(rest, "_")))),
        "language" => is_written(content, rest) || phrases::LOCALES.contains(&rest),
        "help" => rest.split_once('-').is_some_and(|(of, name)| match of {
            "command" | "argument" | "required" => is_of_command_line(name, cli),
            "value" => is_value(name, cli),
            command => is_of_command_line(command, cli) && is_of_command_line(name, cli),
        }),
        _ => false,
    }
}

#[test]
fn every_phrase_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = read_all(&root.join("src"), "rs");
    let content = read_all(&root.join("content"), "toml");
    let types = ["src/cli.rs", "src/cli/commands.rs"];
    let cli = types.map(|file| fs::read_to_string(root.join(file)).unwrap());
    let cli = cli.concat();
    let is_called = |name: &str| {
        let method = name.replace(['-', '.'], "_");
        source.contains(&format!(".{method}(")) || source.contains(&format!("Phrases::{method}"))
    };
    let unused: Vec<&str> = phrases::names()
        .filter(|name| {
            !is_called(name)
                && !source.contains(&format!("\"{name}\""))
                && !is_made(name, &source, &content, &cli)
        })
        .collect();
    assert!(unused.is_empty(), "nothing says these: {unused:?}");
}
