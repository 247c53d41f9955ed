//! The handbook: every script of a provider in every language as Markdown pages with stable links.

use std::fmt::Write as _;

use super::blocks::Block;
use super::contact_list::ContactList;
use super::handbook_contents::{Entry, INDEX, Page};
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

/// A provider in a language.
pub struct Chapter<'a> {
    /// The provider, with words in the language.
    pub pack: Pack,
    /// The language.
    pub phrases: &'a Phrases,
}

/// Writes the pages of a provider, of which these are the languages, and what the contents say of it in each.
pub fn write(chapters: Vec<Chapter<'_>>, moment: Moment) -> (Vec<Page>, Vec<Entry>) {
    let written = chapters.into_iter();
    let written: Vec<Written<'_>> = written
        .map(|chapter| Written::new(chapter, moment))
        .collect();
    let mut pages = Vec::new();
    for chapter in &written {
        chapter.pages(&written, moment, &mut pages);
    }
    (pages, written.iter().map(Written::entry).collect())
}

struct Written<'a> {
    chapter: Chapter<'a>,
    scripts: Vec<Script>,
}

impl<'a> Written<'a> {
    /// A script that lacks a word in the language is left out of it: languages are not mixed.
    fn new(chapter: Chapter<'a>, moment: Moment) -> Self {
        let pack = &chapter.pack;
        let calendar = chapter.phrases.calendar().clone();
        let answers = Answers::default();
        let outcomes = pack.provider.tree.outcomes.keys();
        let scripts = outcomes.filter_map(|outcome| {
            let words = &pack.words;
            script(&pack.provider, words, &calendar, outcome, &answers, moment).ok()
        });
        let scripts = scripts.collect();
        Self { chapter, scripts }
    }

    fn locale(&self) -> &Locale {
        self.chapter.phrases.locale()
    }

    fn path(&self, page: &str) -> String {
        let provider = &self.chapter.pack.provider.id;
        format!("{}/{provider}/{page}.md", self.locale())
    }

    fn entry(&self) -> Entry {
        let provider = &self.chapter.pack.provider;
        let name = provider.directory.name.clone();
        let locale = self.locale().clone();
        Entry::new(provider.id.clone(), name, locale, &self.scripts)
    }

    /// Adds the pages of the chapter; `all` is the provider in every language.
    fn pages(&self, all: &[Written<'_>], moment: Moment, pages: &mut Vec<Page>) {
        let (phrases, pack) = (self.chapter.phrases, &self.chapter.pack);
        let directory = &pack.provider.directory;
        let mut index =
            markdown::render(&[Block::Title(phrases.script_list(directory.name.as_str()))]);
        let _ = writeln!(index, "\n{}\n", self.links(INDEX, all));
        for script in &self.scripts {
            let (title, outcome) = (escape(&script.title), &script.outcome);
            let id = format!("{}/{outcome}", script.provider);
            let _ = writeln!(index, "- [{title}]({outcome}.md) `{id}`");
            let page = blocks(parts(script, directory, phrases));
            let links = self.links(outcome.as_str(), all);
            pages.push((self.path(outcome.as_str()), with_links(&page, &links)));
        }
        let title = escape(&phrases.export_contacts());
        let _ = writeln!(index, "- [{title}](contacts.md)");
        pages.push((self.path(INDEX), index));
        let list = ContactList {
            pack,
            phrases,
            moment,
            region: None,
            only_stale: false,
        };
        let links = self.links("contacts", all);
        pages.push((self.path("contacts"), with_links(&list.blocks(), &links)));
    }

    /// Back to the contents, and to the same page in other languages.
    fn links(&self, page: &str, all: &[Written<'_>]) -> String {
        let phrases = self.chapter.phrases;
        let up = if page == INDEX { "../" } else { "" };
        let mut links = format!("[{}]({up}{INDEX}.md)", phrases.export_back());
        let others = all
            .iter()
            .filter(|other| other.locale() != self.locale() && other.has(page));
        let others: Vec<String> = others
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
        let mut scripts = self.scripts.iter();
        matches!(page, INDEX | "contacts") || scripts.any(|script| script.outcome.as_str() == page)
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
