//! Builds the shipped packs and the program's phrases into the binary.
//!
//! A phrase becomes a method whose arguments are the phrase's variables, so a wrong id or argument does not compile.
// A build that cannot go on says so by panicking: cargo shows the message.
#![allow(clippy::expect_used, clippy::unwrap_used)]
// Of what the program knows about packs, the build needs a part.
#![allow(dead_code, missing_docs, clippy::pedantic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{parser, serializer};

#[path = "src/domain"]
mod domain {
    pub mod answers;
    pub mod calendar;
    pub mod card_number;
    mod closed_words;
    mod code_message;
    pub mod condition;
    pub mod digits;
    pub mod directory;
    pub mod field;
    pub mod fixed_words;
    pub mod guard;
    pub mod han;
    pub mod host;
    pub mod hours;
    pub mod id;
    pub mod locale;
    pub mod nearest;
    pub mod page_date;
    pub mod region;
    pub mod secret;
    pub mod secret_words;
    pub mod table;
    pub mod template;
    pub mod text;
    pub mod text_role;
    pub mod tree;
    pub mod walk;
    pub mod words;
    pub mod zone;
}
#[path = "src/finding.rs"]
mod finding;
#[path = "src/pack"]
mod pack {
    mod bare_key;
    pub mod compile;
    pub mod compiled;
    pub mod compiled_types;
    pub mod contacts_file;
    pub mod duplicate;
    mod lines;
    pub mod outlines;
    pub mod parse;
    pub mod reader;
    pub mod searched;
    pub mod shape;
    pub mod syntax;
    pub mod tree_file;
    mod unclosed;
    pub mod view;
    pub mod words_file;
}

use domain::id::Id;
use domain::locale::Locale;
use finding::SourceFile;
use pack::compile::{self, Sources};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets the folder"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets the folder"));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=locales");
    // The linker reads it, but cargo does not know.
    println!("cargo::rerun-if-changed=.cargo/static.ld");
    let content = root.join("content");
    let mut files = files_below(&content, "content");
    files.extend(files_below(&root.join("locales"), "locales"));
    let output = match compile::compile(&packs(&files), &files) {
        Ok(output) => output,
        Err(findings) => return refuse(&findings),
    };
    let write = |name: &str, bytes: &[u8]| {
        fs::write(out.join(name), bytes).expect("the output can be written");
    };
    write("packs.txt", output.texts.as_bytes());
    write("packs.bin", &output.bytes);
    write("files.bin", &output.files);
    write("places.rs", output.places.as_bytes());
    let (code, texts) = phrases(&root.join("locales"));
    write("phrases.rs", code.as_bytes());
    write("phrases.txt", texts.as_bytes());
    write("look_alikes.txt", look_alikes().as_bytes());
}

/// Characters that look like ASCII ones, a line each: the character, then what it looks like. The table of UTS #39 has
/// thousands more, which say nothing about addresses.
fn look_alikes() -> String {
    let mut lines = String::new();
    for character in '\0'..=char::MAX {
        let alone = character.to_string();
        let shape: String = unicode_security::skeleton(&alone).collect();
        let prints = |shape: &str| shape.bytes().all(|byte| byte.is_ascii_graphic());
        if shape != alone && prints(&shape) {
            lines.push(character);
            lines.push_str(&shape);
            lines.push('\n');
        }
    }
    lines
}

/// Says why the shipped packs cannot be built in; cargo stops with these lines.
fn refuse(findings: &[finding::Finding]) {
    for finding in findings {
        println!("cargo::error={}", told(finding));
    }
    println!(
        "cargo::error=A helpme that was built before tells more: helpme check content. Mend what it names, and build again."
    );
}

/// A finding in one line: place, rule, and what it is about.
fn told(finding: &finding::Finding) -> String {
    let (line, _) = finding.position();
    let about: Vec<String> = finding
        .arguments
        .iter()
        .map(|(name, argument)| match argument {
            finding::Argument::Verbatim(text) => format!("{name} {text}"),
            finding::Argument::Phrase(phrase) => format!("{name} {phrase}"),
            finding::Argument::List(names) => format!("{name} {}", names.join(", ")),
        })
        .collect();
    let (file, rule) = (&finding.file.name, finding.rule.code());
    let case = finding.case.map(|case| format!(", {case}"));
    let case = case.unwrap_or_default();
    format!("{file}:{line}: {rule}{case} ({})", about.join("; "))
}

/// Says why the build cannot go on; cargo shows the line, and stops.
fn stop(reason: &str) -> ! {
    println!("cargo::error={reason}");
    std::process::exit(0);
}

/// The text of a file.
fn read(file: &Path) -> String {
    let name = file.display();
    fs::read_to_string(file).unwrap_or_else(|error| stop(&format!("{name}: {error}")))
}

fn sorted_entries(folder: &Path) -> Vec<PathBuf> {
    let name = folder.display();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| stop(&format!("{name}: {error}")));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder entry").path())
        .collect();
    paths.sort();
    paths
}

fn file_name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .expect("names are UTF-8")
}

/// The files of the folders in a folder, by path, with their texts.
fn files_below(folder: &Path, name: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for inner in sorted_entries(folder).iter().filter(|path| path.is_dir()) {
        for file in sorted_entries(inner) {
            let name = format!("{name}/{}/{}", file_name(inner), file_name(&file));
            let is_ours = [".toml", ".ftl"]
                .iter()
                .any(|ending| name.ends_with(ending));
            if is_ours {
                let text = read(&file);
                files.push((name, text));
            }
        }
    }
    files
}

/// The packs among the files.
fn packs(files: &[(String, String)]) -> Vec<Sources> {
    let mut packs: BTreeMap<&str, BTreeMap<&str, Arc<SourceFile>>> = BTreeMap::new();
    for (name, text) in files {
        if let Some((provider, file)) = name
            .strip_prefix("content/")
            .and_then(|rest| rest.split_once('/'))
        {
            let (name, text) = (name.clone(), text.clone());
            packs
                .entry(provider)
                .or_default()
                .insert(file, Arc::new(SourceFile { name, text }));
        }
    }
    let pack = |(provider, mut files): (&str, BTreeMap<&str, Arc<SourceFile>>)| {
        let mut take = |name: &str| {
            let file = files.remove(name);
            file.unwrap_or_else(|| stop(&format!("content/{provider} has no {name}")))
        };
        let (tree, contacts) = (take("tree.toml"), take("contacts.toml"));
        let words = files.into_iter().map(|(name, file)| {
            let locale = name.trim_end_matches(".toml");
            if Locale::parse(locale).is_none() {
                stop(&format!(
                    "content/{provider}/{name}: {locale} is no language, such as en or ms"
                ));
            }
            (locale.to_owned(), file)
        });
        Sources {
            id: Id::parse(provider)
                .unwrap_or_else(|| stop(&format!("content/{provider} is no id"))),
            tree,
            contacts,
            words: words.collect(),
        }
    };
    packs.into_iter().map(pack).collect()
}

/// A phrase of one locale: how it is made into a text, from what; and its variables.
struct Phrase {
    kind: Kind,
    source: String,
    variables: BTreeSet<String>,
}

/// How a phrase is made into a text; the numbers are those of `Phrases`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It is the text.
    Plain = 0,
    /// Its variables stand in it as `{ $name }`, and there is no other brace.
    Filled = 1,
    /// It needs the whole of Fluent.
    Fluent = 2,
}

/// The phrases of all `.ftl` files of a locale.
fn read_locale(folder: &Path) -> BTreeMap<String, Phrase> {
    let mut phrases = BTreeMap::new();
    for file in sorted_entries(folder)
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
    {
        for (name, phrase) in read_phrases(file) {
            if phrases.insert(name.clone(), phrase).is_some() {
                stop(&format!("{}: {name} stands in two files", file.display()));
            }
        }
    }
    phrases
}

fn read_phrases(file: &Path) -> BTreeMap<String, Phrase> {
    let text = read(file);
    let name = file.display();
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| {
        let first = errors.first().map(|error| {
            let line = text[..error.pos.start].matches('\n').count() + 1;
            format!("{name}:{line}: {}", error.kind)
        });
        stop(&first.unwrap_or_else(|| format!("{name} is not Fluent")))
    });
    let mut phrases = BTreeMap::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => stop(&format!(
                "{name}: -{} is a term, and helpme has no use for terms",
                term.id.name
            )),
            _ => continue,
        };
        let values = message.value.iter().map(|value| (String::new(), value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!(".{}", attribute.id.name), &attribute.value));
        for (suffix, pattern) in values.chain(attributes) {
            let name = format!("{}{suffix}", message.id.name);
            if phrases.insert(name.clone(), phrase(pattern)).is_some() {
                stop(&format!("{}: {name} stands twice", file.display()));
            }
        }
    }
    phrases
}

fn phrase(pattern: &Pattern<&str>) -> Phrase {
    let mut variables = BTreeSet::new();
    variables_of(pattern, &mut variables);
    let (kind, source) = match simple(pattern) {
        Some(text) if variables.is_empty() => (Kind::Plain, text),
        Some(text) => (Kind::Filled, text),
        None => (Kind::Fluent, fluent_source(pattern)),
    };
    Phrase {
        kind,
        source,
        variables,
    }
}

/// The text with its variables as `{ $name }`; `None` where anything else stands in it.
fn simple(pattern: &Pattern<&str>) -> Option<String> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(format!("{{ ${} }}", id.name)),
        // Such as spaces at an end, which Fluent wants in quotation marks.
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some(unescape_unicode_to_string(value).into_owned())
            .filter(|literal| !literal.contains(['{', '}'])),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}

/// The phrase as the one message of a Fluent file.
fn fluent_source(pattern: &Pattern<&str>) -> String {
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: "phrase" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    })
}

fn variables_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => variable_of(inline, found),
            Expression::Select { selector, variants } => {
                variable_of(selector, found);
                variants
                    .iter()
                    .for_each(|variant| variables_of(&variant.value, found));
            }
        }
    }
}

fn variable_of(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => variable_of(inner, found),
            Expression::Select { selector, variants } => {
                variable_of(selector, found);
                variants
                    .iter()
                    .for_each(|variant| variables_of(&variant.value, found));
            }
        },
        _ => {}
    }
}

/// The phrases: `LOCALES`, a method of `Phrases` for each phrase, and the tables of their places; and the one text that holds
/// them all. English is the measure; what a locale lacks is English there.
///
/// Numbers and one text need no relocation when the program starts; thousands of strings would.
fn phrases(locales: &Path) -> (String, String) {
    let folders = sorted_entries(locales);
    let names: Vec<&str> = folders
        .iter()
        .filter(|path| path.join("helpme.ftl").is_file())
        .map(|path| file_name(path))
        .collect();
    let read = |locale: &str| read_locale(&locales.join(locale));
    let english = read("en");
    let mut code = format!(
        "/// The locales of the program's phrases.\npub const LOCALES: &[&str] = &{names:?};\n"
    );
    let mut all = String::new();
    let mut starts = Vec::new();
    for name in english.keys() {
        starts.push(all.len());
        all.push_str(name);
    }
    table(&mut code, "NAMES", &starts, all.len());
    let (mut starts, mut kinds) = (Vec::new(), Vec::new());
    for locale in &names {
        let phrases = read(locale);
        check_variables(locale, &phrases, &english);
        for (name, original) in &english {
            let phrase = phrases.get(name).unwrap_or(original);
            starts.push(all.len());
            kinds.push(phrase.kind as usize);
            all.push_str(&phrase.source);
        }
    }
    table(&mut code, "TEXTS", &starts, all.len());
    writeln!(code, "static KINDS: [u8; {}] = {kinds:?};", kinds.len()).expect("text");
    code.push_str("\nimpl Phrases {\n");
    for (index, (name, phrase)) in english.iter().enumerate() {
        code.push_str(&method(index, name, phrase));
    }
    code.push_str("}\n");
    (code, all)
}

/// A table of places in the one text; each entry ends where the next begins.
fn table(code: &mut String, name: &str, starts: &[usize], end: usize) {
    let places: Vec<usize> = starts.iter().copied().chain([end]).collect();
    code.push_str("#[allow(clippy::unreadable_literal)]\n");
    writeln!(code, "static {name}: [u32; {}] = {places:?};", places.len()).expect("text");
}

/// A translation has the phrases and variables of the English one, or the build stops.
fn check_variables(
    locale: &str,
    phrases: &BTreeMap<String, Phrase>,
    english: &BTreeMap<String, Phrase>,
) {
    for (name, phrase) in phrases {
        let Some(original) = english.get(name) else {
            stop(&format!("locales/{locale}: {name} is not in English"));
        };
        if phrase.variables != original.variables {
            stop(&format!(
                "locales/{locale}: {name} has the variables {:?}, English has {:?}",
                phrase.variables, original.variables
            ));
        }
    }
}

fn method(index: usize, name: &str, phrase: &Phrase) -> String {
    let method = name.replace(['-', '.'], "_");
    let documentation = phrase.source.trim_start_matches("phrase =").trim();
    let documentation = documentation
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| format!("    /// `{}`\n", line.replace('`', "'").trim()))
        .collect::<String>();
    let parameters: String = phrase
        .variables
        .iter()
        .map(|variable| {
            format!(
                ", {}: impl Into<FluentValue<'v>>",
                variable.replace('-', "_")
            )
        })
        .collect();
    if phrase.variables.is_empty() {
        return format!(
            "{documentation}    pub fn {method}(&self) -> String {{ self.format({index}, &[]) }}\n"
        );
    }
    let arguments: String = phrase
        .variables
        .iter()
        .map(|variable| format!("({variable:?}, {}.into()), ", variable.replace('-', "_")))
        .collect();
    format!(
        "{documentation}    pub fn {method}<'v>(&self{parameters}) -> String {{ self.format({index}, &[{arguments}]) }}\n"
    )
}
