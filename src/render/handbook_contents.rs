//! The pages of the handbook that lead to the others: the first page, the summary, and the first page of each language.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::blocks::Block;
use super::markdown::{self, escape};
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::script::Script;
use crate::domain::text::Text;
use crate::l10n::phrases::Phrases;

/// The first page of a language or provider. Not README: mdBook makes index.html of that, and leaves links to README.html behind
/// (<https://github.com/rust-lang/mdBook/issues/984>).
pub(super) const INDEX: &str = "index";

/// A page: its path below the handbook's folder, with `/` between names, and its text.
pub type Page = (String, String);

/// What the contents say of a provider in a language.
pub struct Entry {
    provider: Id,
    name: Text,
    locale: Locale,
    /// Each script's outcome and title.
    scripts: Vec<(Id, Text)>,
}

impl Entry {
    /// The entry of a provider with these scripts in a language.
    pub fn new(provider: Id, name: Text, locale: Locale, scripts: &[Script]) -> Self {
        let scripts = scripts
            .iter()
            .map(|script| (script.outcome.clone(), script.title.clone()));
        Self {
            provider,
            name,
            locale,
            scripts: scripts.collect(),
        }
    }

    /// The provider and its pages as list items with links.
    fn list(&self, text: &mut String, depth: usize, base: &str, phrases: &Phrases) {
        let (indent, provider) = ("  ".repeat(depth), &self.provider);
        let name = escape(&self.name);
        let _ = writeln!(text, "{indent}- [{name}]({base}{provider}/{INDEX}.md)");
        let contacts = phrases.export_contacts();
        let pages = self.scripts.iter();
        let pages = pages.map(|(outcome, title)| (title.as_str(), outcome.as_str()));
        for (title, page) in pages.chain([(contacts.as_str(), "contacts")]) {
            let title = escape(title);
            let _ = writeln!(text, "{indent}  - [{title}]({base}{provider}/{page}.md)");
        }
    }
}

/// Writes the contents: the languages in this order, in each the providers in the order of their entries. `day` is the day on
/// which the handbook is right.
pub fn write(entries: &[Entry], languages: &[Phrases], day: Date, own: &Phrases) -> Vec<Page> {
    let title = escape(&own.export_title());
    let mut summary = format!("# {}\n\n[{title}](README.md)\n\n", own.export_summary());
    let mut readme = markdown::render(&[
        Block::Title(own.export_title()),
        Block::Paragraph(own.export_about()),
        Block::Note(own.export_day(own.date(day))),
        heading(own.export_contents()),
    ]);
    readme.push('\n');
    let mut pages = Vec::new();
    for phrases in languages {
        let language = phrases.locale();
        let of_language = entries.iter().filter(|entry| entry.locale == *language);
        let of_language: Vec<&Entry> = of_language.collect();
        if of_language.is_empty() {
            continue;
        }
        let name = phrases.language_name();
        let _ = writeln!(summary, "- [{name}]({language}/{INDEX}.md)");
        let _ = writeln!(readme, "- [{name}]({language}/{INDEX}.md)");
        for entry in &of_language {
            entry.list(&mut summary, 1, &format!("{language}/"), phrases);
            let (name, provider) = (escape(&entry.name), &entry.provider);
            let _ = writeln!(readme, "  - [{name}]({language}/{provider}/{INDEX}.md)");
        }
        pages.push((
            format!("{language}/{INDEX}.md"),
            front(&of_language, phrases),
        ));
    }
    pages.push(("README.md".to_owned(), readme));
    pages.push(("SUMMARY.md".to_owned(), summary));
    pages
}

/// The first page of a language.
fn front(entries: &[&Entry], phrases: &Phrases) -> String {
    let mut text = markdown::render(&[
        Block::Title(phrases.export_title()),
        Block::Paragraph(phrases.export_about()),
        heading(phrases.export_contents()),
    ]);
    text.push('\n');
    for entry in entries {
        entry.list(&mut text, 0, "", phrases);
    }
    text
}

fn heading(text: String) -> Block {
    let danger = false;
    Block::Heading { text, danger }
}
