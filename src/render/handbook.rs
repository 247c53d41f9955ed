//! The handbook: every script of every provider in every language as Markdown files with stable links.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::blocks::Block;
use super::contact_list::ContactList;
use super::markdown::{self, escape};
use super::parts::blocks;
use super::script::parts;
use crate::domain::advice::Moment;
use crate::domain::answers::Answers;
use crate::domain::locale::Locale;
use crate::domain::script::Script;
use crate::domain::script_writer::script;
use crate::l10n::phrases::Phrases;
use crate::pack::load::Pack;

/// The first page of a language or provider. Not README: mdBook makes index.html of that, and leaves links to README.html behind
/// (<https://github.com/rust-lang/mdBook/issues/984>).
const INDEX: &str = "index";

/// Files by their path below the handbook's folder, with `/` between names.
pub type Files = BTreeMap<String, String>;

/// A provider in a language.
pub struct Chapter {
    /// The provider, with words in the language.
    pub pack: Pack,
    /// The language.
    pub phrases: Phrases,
}

/// Writes the handbook of these chapters; those of a language belong together, in the order in which languages are listed.
pub fn write(chapters: &[Chapter], moment: Moment, own: &Phrases) -> Files {
    let written: Vec<Written<'_>> = chapters
        .iter()
        .map(|chapter| Written::new(chapter, moment))
        .collect();
    let mut files = Files::new();
    for chapter in &written {
        chapter.pages(&written, moment, &mut files);
    }
    let mut summary = format!(
        "# {}\n\n[{}](README.md)\n\n",
        own.export_summary(),
        escape(&own.export_title())
    );
    let mut readme = markdown::render(&[
        Block::Title(own.export_title()),
        Block::Paragraph(own.export_about()),
        Block::Note(own.export_day(own.date(moment.today))),
        heading(own.export_contents()),
    ]);
    readme.push('\n');
    let mut languages: Vec<&Locale> = Vec::new();
    for chapter in &written {
        if !languages.contains(&chapter.locale()) {
            languages.push(chapter.locale());
        }
    }
    for language in languages {
        let of_language: Vec<_> = written
            .iter()
            .filter(|chapter| chapter.locale() == language)
            .collect();
        let Some(first) = of_language.first() else {
            continue;
        };
        let name = first.chapter.phrases.language_name();
        let _ = writeln!(summary, "- [{name}]({language}/{INDEX}.md)");
        let _ = writeln!(readme, "- [{name}]({language}/{INDEX}.md)");
        for chapter in &of_language {
            chapter.list(&mut summary, 1, &format!("{language}/"), true);
            let _ = writeln!(
                readme,
                "  - [{}]({})",
                escape(chapter.name()),
                chapter.path(INDEX)
            );
        }
        files.insert(format!("{language}/{INDEX}.md"), front(&of_language));
    }
    files.insert("README.md".to_owned(), readme);
    files.insert("SUMMARY.md".to_owned(), summary);
    files
}

/// The first page of a language.
fn front(chapters: &[&Written<'_>]) -> String {
    let mut text = String::new();
    if let Some(first) = chapters.first() {
        let phrases = &first.chapter.phrases;
        text = markdown::render(&[
            Block::Title(phrases.export_title()),
            Block::Paragraph(phrases.export_about()),
            heading(phrases.export_contents()),
        ]);
        text.push('\n');
    }
    for chapter in chapters {
        chapter.list(&mut text, 0, "", true);
    }
    text
}

fn heading(text: String) -> Block {
    let danger = false;
    Block::Heading { text, danger }
}

struct Written<'a> {
    chapter: &'a Chapter,
    scripts: Vec<Script>,
}

impl<'a> Written<'a> {
    /// A script that lacks a word in the language is left out of it: languages are not mixed.
    fn new(chapter: &'a Chapter, moment: Moment) -> Self {
        let pack = &chapter.pack;
        let calendar = chapter.phrases.calendar().clone();
        let answers = Answers::default();
        let outcomes = pack.provider.tree.outcomes.keys();
        let scripts = outcomes.filter_map(|outcome| {
            let words = &pack.words;
            script(&pack.provider, words, &calendar, outcome, &answers, moment).ok()
        });
        Self {
            chapter,
            scripts: scripts.collect(),
        }
    }

    fn locale(&self) -> &Locale {
        self.chapter.phrases.locale()
    }

    fn name(&self) -> &str {
        &self.chapter.pack.provider.directory.name
    }

    fn path(&self, page: &str) -> String {
        format!(
            "{}/{}/{page}.md",
            self.locale(),
            self.chapter.pack.provider.id
        )
    }

    /// The chapter and its pages as list items with links.
    fn list(&self, text: &mut String, depth: usize, base: &str, with_pages: bool) {
        let provider = &self.chapter.pack.provider.id;
        let indent = "  ".repeat(depth);
        let _ = writeln!(
            text,
            "{indent}- [{}]({base}{provider}/{INDEX}.md)",
            escape(self.name())
        );
        if !with_pages {
            return;
        }
        for script in &self.scripts {
            let _ = writeln!(
                text,
                "{indent}  - [{}]({base}{provider}/{}.md)",
                escape(&script.title),
                script.outcome
            );
        }
        let _ = writeln!(
            text,
            "{indent}  - [{}]({base}{provider}/contacts.md)",
            escape(&self.chapter.phrases.export_contacts())
        );
    }

    fn pages(&self, all: &[Written<'_>], moment: Moment, files: &mut Files) {
        let phrases = &self.chapter.phrases;
        let mut index = markdown::render(&[Block::Title(phrases.script_list(self.name()))]);
        let _ = writeln!(index, "\n{}\n", self.links(INDEX, all));
        for script in &self.scripts {
            let _ = writeln!(
                index,
                "- [{}]({}.md) `{}/{}`",
                escape(&script.title),
                script.outcome,
                script.provider,
                script.outcome
            );
            let page = blocks(parts(
                script,
                &self.chapter.pack.provider.directory,
                phrases,
            ));
            let links = self.links(script.outcome.as_str(), all);
            files.insert(
                self.path(script.outcome.as_str()),
                with_links(&page, &links),
            );
        }
        let _ = writeln!(
            index,
            "- [{}](contacts.md)",
            escape(&phrases.export_contacts())
        );
        files.insert(self.path(INDEX), index);
        let list = ContactList {
            pack: &self.chapter.pack,
            phrases,
            moment,
            region: None,
            only_stale: false,
        };
        let links = self.links("contacts", all);
        files.insert(self.path("contacts"), with_links(&list.blocks(), &links));
    }

    /// Back to the contents, and to the same page in other languages.
    fn links(&self, page: &str, all: &[Written<'_>]) -> String {
        let phrases = &self.chapter.phrases;
        let up = if page == INDEX { "../" } else { "" };
        let mut links = format!("[{}]({up}{INDEX}.md)", phrases.export_back());
        let same = all.iter().filter(|other| {
            other.locale() != self.locale()
                && other.chapter.pack.provider.id == self.chapter.pack.provider.id
                && other.has(page)
        });
        let others: Vec<String> = same
            .map(|other| {
                let name = other.chapter.phrases.language_name();
                format!("[{name}](../../{})", other.path(page))
            })
            .collect();
        if !others.is_empty() {
            let others = phrases.export_other_languages(others.join(" · "));
            let _ = write!(links, " · {others}");
        }
        links
    }

    fn has(&self, page: &str) -> bool {
        matches!(page, INDEX | "contacts")
            || self
                .scripts
                .iter()
                .any(|script| script.outcome.as_str() == page)
    }
}

/// The page with a line of links below its title.
fn with_links(page: &[Block], links: &str) -> String {
    let (title, rest) = page.split_at(page.len().min(1));
    format!(
        "{}\n{links}\n\n{}",
        markdown::render(title),
        markdown::render(rest)
    )
}
