//! All rules on one provider's pack; every file is read and parsed once.

use std::sync::Arc;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeTable;

use crate::domain::directory::Directory;
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::table::Table;
use crate::domain::template::Template;
use crate::domain::text::Text;
use crate::domain::tree::{Form, Tree};
use crate::domain::walk::Provider;
use crate::domain::words::{key, slots};
use crate::finding::{Finding, Rule, SourceFile};
use crate::pack::library::Library;
use crate::pack::view::View;
use crate::pack::words_file::Texts;
use crate::pack::{contacts_file, reader, shape, tree_file, words_file, words_glance};

use super::contacts_file::ContactsFile;
use super::language::{Language, Measure};
use super::tree_file::TreeFile;
use super::{
    cards, consequences, contacts, disguise, example_addresses, graph, layered, raw, unread,
    use_of_names, words,
};
use crate::report::Report;

/// The files of a pack besides the words.
const TREE: &str = "tree.toml";
const CONTACTS: &str = "contacts.toml";

/// A file with what the TOML reader makes of it.
struct Parsed<'a> {
    file: &'a Arc<SourceFile>,
    table: Spanned<DeTable<'a>>,
    is_whole: bool,
}

impl<'a> Parsed<'a> {
    fn new(file: &'a Arc<SourceFile>, findings: &mut Vec<Finding>) -> Self {
        let before = findings.len();
        let table = reader::parse(file, findings);
        Self {
            file,
            table,
            is_whole: findings.len() == before,
        }
    }
}

/// A file of words, read as far as it can be before the tree is known.
struct WordsFile<'a> {
    file: &'a Arc<SourceFile>,
    content: Content<'a>,
    is_whole: bool,
}

/// The words of a file.
struct Words<'a> {
    file: &'a Arc<SourceFile>,
    texts: Texts<'a>,
    is_whole: bool,
}

/// What shows in a file of words.
enum Content<'a> {
    /// Its texts, at a glance.
    Texts(Texts<'a>),
    /// What the TOML reader makes of it.
    Table(Spanned<DeTable<'a>>),
}

impl<'a> WordsFile<'a> {
    fn new(file: &'a Arc<SourceFile>, findings: &mut Vec<Finding>) -> Self {
        // A control character would have been found by now.
        let mut known = findings.iter();
        let is_clean = !known.any(|finding| Arc::ptr_eq(&finding.file, file));
        let texts = is_clean.then(|| words_glance::texts(&file.text));
        if let Some(texts) = texts.flatten() {
            return Self {
                file,
                content: Content::Texts(texts),
                is_whole: true,
            };
        }
        let Parsed {
            table, is_whole, ..
        } = Parsed::new(file, findings);
        Self {
            file,
            content: Content::Table(table),
            is_whole,
        }
    }

    fn read(self, findings: &mut Vec<Finding>) -> Words<'a> {
        let before = findings.len();
        let texts = match self.content {
            Content::Texts(texts) => texts,
            Content::Table(table) => words_file::read(table, self.file, findings),
        };
        if !self.is_whole {
            // What TOML could not read has no type; that it could not is told already.
            findings.truncate(before);
        }
        Words {
            file: self.file,
            texts,
            is_whole: self.is_whole,
        }
    }
}

/// Checks a pack.
pub fn check(library: &Library, folder: &str, today: Date) -> Report {
    if !library.can_read(folder) {
        return Report {
            findings: layered::bad_name(library, folder),
            summaries: Vec::new(),
        };
    }
    let mut findings = Vec::new();
    let names = match library.names(folder) {
        Ok(names) => names,
        Err(unreadable) => {
            raw::unreadable(&unreadable, &mut findings);
            return Report {
                findings,
                summaries: Vec::new(),
            };
        }
    };
    for layer in library.layers() {
        let names = layer.names(folder).unwrap_or_default();
        for (name, meant) in unread::in_pack(&names) {
            unread::report(layer.name_of(folder, name), name, meant, &mut findings);
        }
    }
    let mut files = Vec::new();
    for name in names.into_iter().filter(|name| name.ends_with(".toml")) {
        match library.bytes(folder, &name) {
            Ok((shown, bytes)) => {
                let file = raw::open(shown, bytes, &mut findings);
                if raw::is_text(&file, &findings) {
                    files.push((name, file));
                }
            }
            Err(unreadable) => {
                raw::unreadable(&unreadable, &mut findings);
            }
        }
    }
    let find = |wanted: &str| {
        files
            .iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, file)| file)
    };
    for wanted in [TREE, CONTACTS, "en.toml"] {
        if find(wanted).is_none()
            && !findings
                .iter()
                .any(|finding| finding.file.name.ends_with(&format!("{folder}/{wanted}")))
        {
            let absent = raw::open(library.name_of(folder, wanted), Vec::new(), &mut findings);
            findings.push(Finding::new(Rule::MissingFile, &absent, 0..0).with("file", wanted));
        }
    }
    let id = Id::parse(folder).unwrap_or_else(|| {
        let file = find(TREE)
            .cloned()
            .unwrap_or_else(|| raw::open(library.name_of(folder, TREE), Vec::new(), &mut findings));
        findings.push(Finding::new(Rule::BadId, &file, 0..0).with("id", folder));
        Id::internal(folder.to_owned())
    });
    let contacts = find(CONTACTS).map(|file| Parsed::new(file, &mut findings));
    let tree = find(TREE).map(|file| Parsed::new(file, &mut findings));
    let locales: Vec<(Locale, WordsFile<'_>)> = files
        .iter()
        .filter_map(|(name, file)| {
            Some((
                Locale::parse(name.strip_suffix(".toml")?)?,
                WordsFile::new(file, &mut findings),
            ))
        })
        .collect();
    let provider = provider(id, tree.as_ref(), contacts.as_ref(), today, &mut findings);
    let is_whole = [&tree, &contacts]
        .into_iter()
        .all(|parsed| parsed.as_ref().is_some_and(|parsed| parsed.is_whole));
    let summaries = languages(
        locales,
        provider.as_ref(),
        is_whole,
        tree.as_ref(),
        &mut findings,
    );
    consequences::settle(&mut findings);
    if let (true, Some(id)) = (library.layers().len() > 1, Id::parse(folder)) {
        findings = layered::in_own_files(library, &id, findings);
        findings.extend(layered::left_out(library, &id));
    }
    Report {
        findings,
        summaries,
    }
}

/// Reads and checks contacts and tree; `None` if there is no tree to speak of.
fn provider(
    id: Id,
    tree: Option<&Parsed<'_>>,
    contacts: Option<&Parsed<'_>>,
    today: Date,
    findings: &mut Vec<Finding>,
) -> Option<Provider> {
    let directory = match contacts {
        Some(parsed) => {
            if parsed.is_whole {
                reader::check(&parsed.table, &shape::CONTACTS, parsed.file, findings);
            }
            contacts_file::read(&parsed.table, parsed.file, findings)
        }
        None => empty_directory(),
    };
    let knows_contacts = contacts.is_some_and(|parsed| parsed.is_whole);
    let mut own = Vec::new();
    let read = tree.and_then(|parsed| {
        if parsed.is_whole {
            reader::check(&parsed.table, &shape::TREE, parsed.file, &mut own);
        }
        tree_file::read(&parsed.table, &directory, parsed.file, &mut own)
    });
    // What is not there may only be unreadable.
    let is_guess = |finding: &Finding| {
        matches!(
            finding.rule,
            Rule::MissingTarget | Rule::UnknownId | Rule::UnknownChoice
        )
    };
    let knows_tree = tree.is_some_and(|parsed| parsed.is_whole);
    own.retain(|finding| (knows_tree && knows_contacts) || !is_guess(finding));
    let knows_start = !own
        .iter()
        .any(|finding| finding.rule == Rule::MissingTarget && is_start(tree, finding));
    findings.append(&mut own);
    if let Some(parsed) = contacts {
        example_addresses::check(parsed.table.get_ref(), parsed.file, findings);
        let view = View(parsed.table.get_ref());
        let tree = read.as_ref().filter(|_| knows_tree);
        contacts::check(
            ContactsFile {
                view,
                file: parsed.file,
                directory: &directory,
            },
            tree,
            today,
            findings,
        );
    }
    let provider = Provider {
        id,
        tree: read?,
        directory,
    };
    if let Some(parsed) = contacts {
        disguise::check(
            &provider,
            View(parsed.table.get_ref()),
            parsed.file,
            findings,
        );
    }
    if let Some(parsed) = tree.filter(|parsed| parsed.is_whole) {
        let tree_file = TreeFile {
            tree: &provider.tree,
            view: View(parsed.table.get_ref()),
            file: parsed.file,
        };
        graph::check(tree_file, knows_start, findings);
        use_of_names::check(tree_file, &provider.directory, findings);
        cards::check(tree_file, &provider, findings);
    }
    Some(provider)
}

fn is_start(tree: Option<&Parsed<'_>>, finding: &Finding) -> bool {
    tree.is_some_and(|parsed| View(parsed.table.get_ref()).span("start") == finding.span)
}

fn empty_directory() -> Directory {
    Directory {
        name: Text::default(),
        other_names: Vec::new(),
        domains: Vec::new(),
        own_pages: Vec::new(),
        regions: Vec::new(),
        region_question: crate::domain::directory::RegionQuestion::default(),
        elsewhere: Vec::new(),
        support_languages: Vec::new(),
        page_languages: Vec::new(),
        contacts: Table::default(),
        facts: Table::default(),
        bodies: Vec::new(),
        fakes: Vec::new().into(),
        look_alikes: Table::default(),
    }
}

/// Checks the words of every language.
fn languages(
    locales: Vec<(Locale, WordsFile<'_>)>,
    provider: Option<&Provider>,
    is_whole: bool,
    tree: Option<&Parsed<'_>>,
    findings: &mut Vec<Finding>,
) -> Vec<crate::report::Summary> {
    let read: Vec<(Locale, Words<'_>)> = locales
        .into_iter()
        .map(|(locale, words)| (locale, words.read(findings)))
        .collect();
    // Placeholders, and characters that hide, are reported where they stand, not at the text as a whole.
    findings
        .retain(|finding| finding.rule != Rule::DamagedPlaceholder && !is_seen_in_file(finding));
    let first = read.iter().position(|(locale, ..)| locale.is_english());
    let nothing = Texts::default();
    let places = provider
        .map(|provider| slots(&provider.tree, &provider.directory))
        .unwrap_or_default();
    let language = |place: usize, english| {
        let (locale, words) = &read[place];
        Language::new(locale, words.file, &words.texts, words.is_whole, english)
    };
    let english = first.map(|place| language(place, None));
    let english = english.as_ref();
    let measure = Measure {
        provider,
        slots: &places,
        english: english.map_or(&nothing, |english| english.texts),
        is_whole: is_whole && english.is_none_or(|english| english.is_whole),
    };
    if let (Some(provider), Some(parsed), Some(english)) = (provider, tree, english) {
        needless_fields(&provider.tree, parsed, english.texts, findings);
    }
    let summaries = (0..read.len()).map(|place| match english {
        Some(english) if first == Some(place) => words::check(english, &measure, findings),
        _ => words::check(&language(place, english), &measure, findings),
    });
    summaries.collect()
}

/// Whether a finding tells of a hidden character that the look at the raw file has found already.
fn is_seen_in_file(finding: &Finding) -> bool {
    let written = finding
        .file
        .text
        .get(finding.span.clone())
        .unwrap_or_default();
    finding.rule == Rule::ControlCharacter
        && finding.arguments.is_empty()
        && written.chars().any(|character| {
            crate::domain::guard::is_misleading(character)
                && !matches!(character, '\n' | '\r' | '\t')
        })
}

/// Fields that a message asks for and none of its texts names.
fn needless_fields(
    tree: &Tree,
    parsed: &Parsed<'_>,
    english: &Texts<'_>,
    findings: &mut Vec<Finding>,
) {
    let of_messages: Vec<&String> = english
        .keys()
        .filter(|key| key.starts_with("messages."))
        .collect();
    for (name, view) in View(parsed.table.get_ref()).map("messages") {
        let texts = Form::ALL
            .iter()
            .map(|form| key::message(name.id.as_str(), *form))
            .chain([key::subject(name.id.as_str())]);
        let templates: Vec<Template<'_>> = texts
            .filter_map(|key| Some(english.get(&key)?.text.as_ref()))
            .filter(|text| !text.trim().is_empty())
            .filter_map(|text| Template::parse(text).ok())
            .collect();
        // A text under a name that the format does not know may be the one that names the field.
        let table = key::message(name.id.as_str(), Form::Written);
        let table = table.trim_end_matches(|sign| sign != '.');
        let has_unknown = of_messages.iter().any(|key| {
            key.strip_prefix(table)
                .is_some_and(|form| !["subject", "written", "spoken", "public"].contains(&form))
        });
        if templates.is_empty() || has_unknown {
            continue;
        }
        for field in view.names("fields") {
            let is_known = tree.fields.contains_key(&field.id);
            let is_named = templates
                .iter()
                .any(|template| template.placeholders().any(|id| field.id == *id));
            if is_known && !is_named {
                let finding = Finding::new(Rule::NeedlessField, parsed.file, field.span);
                findings.push(
                    finding
                        .with("id", field.id.as_str())
                        .with("message", name.id.as_str()),
                );
            }
        }
    }
}
