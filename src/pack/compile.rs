//! Packs and the files behind them, put into the form that the program carries; the build calls it.

use std::fmt::Write as _;
use std::sync::Arc;

use super::compiled::{Compiled, Writer};
use super::{parse, reader, searched, words_file};
use crate::domain::id::Id;
use crate::domain::walk::Provider;
use crate::finding::{Finding, SourceFile};

/// A pack as it is written.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The provider's id.
    pub id: Id,
    /// `tree.toml`.
    pub tree: Arc<SourceFile>,
    /// `contacts.toml`.
    pub contacts: Arc<SourceFile>,
    /// The words: the name of the language and its file.
    pub words: Vec<(String, Arc<SourceFile>)>,
}

/// What the program carries.
#[derive(Debug)]
pub struct Output {
    /// Every text of every pack.
    pub texts: String,
    /// What points into the texts.
    pub bytes: Vec<u8>,
    /// The files, compressed.
    pub files: Vec<u8>,
    /// Rust source: where the lists and dictionaries begin.
    pub places: String,
}

/// Compiles packs, and packs the files from which the program can make them again; or says what is wrong with them.
pub fn compile(packs: &[Sources], files: &[(String, String)]) -> Result<Output, Vec<Finding>> {
    let mut writer = Writer::default();
    let mut findings = Vec::new();
    let mut places = Vec::new();
    for pack in packs {
        let Some(provider) =
            parse::provider(pack.id.clone(), &pack.tree, &pack.contacts, &mut findings)
        else {
            continue;
        };
        let place = write(pack, &provider, &mut writer, &mut findings);
        places.push((pack.id.as_str(), (place, 0)));
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    let mut code = String::new();
    let mut constant = |name: &str, place: usize| {
        let _ = writeln!(
            code,
            "#[allow(clippy::unreadable_literal)]\nconst {name}: usize = {place};"
        );
    };
    constant(
        "PROVIDERS",
        list(&mut writer, packs.iter().map(|pack| pack.id.as_str())),
    );
    constant("PACKS", writer.bytes.len());
    writer.dictionary(&places);
    let mut packed = Vec::new();
    let mut rows = Vec::new();
    for (name, text) in files {
        let bytes = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 10);
        rows.push((name.as_str(), (packed.len(), bytes.len())));
        packed.extend(bytes);
    }
    constant(
        "FILE_NAMES",
        list(&mut writer, files.iter().map(|(name, _)| name.as_str())),
    );
    constant("FILE_PLACES", writer.bytes.len());
    writer.dictionary(&rows);
    Ok(Output {
        texts: writer.texts,
        bytes: writer.bytes,
        files: packed,
        places: code,
    })
}

/// Writes texts one after the other, and returns where they begin.
fn list<'t>(writer: &mut Writer, texts: impl ExactSizeIterator<Item = &'t str>) -> usize {
    let place = writer.bytes.len();
    writer.number(texts.len());
    texts.for_each(|text| writer.text(text));
    place
}

/// Writes a pack, and returns where it begins.
fn write(
    pack: &Sources,
    provider: &Provider,
    writer: &mut Writer,
    findings: &mut Vec<Finding>,
) -> usize {
    let texts: Vec<_> = pack
        .words
        .iter()
        .map(|(locale, file)| {
            let table = reader::parse(file, findings);
            (locale, words_file::read(table, file, findings))
        })
        .collect();
    let tree = writer.bytes.len();
    provider.tree.write(writer);
    let directory = writer.bytes.len();
    provider.directory.write(writer);
    // What every language needs stands together, and what a card says in one language, too: then few pages are read.
    for key in texts.iter().flat_map(|(_, texts)| texts.keys()) {
        writer.range(key);
    }
    let languages: Vec<_> = texts
        .iter()
        .map(|(locale, texts)| {
            let place = writer.bytes.len();
            let rows = texts.iter();
            writer.texts(rows.map(|(key, text)| (key.as_str(), text.text.as_ref())));
            (*locale, place, texts)
        })
        .collect();
    let scripts = writer.bytes.len();
    let searched = searched::write_scripts(&provider.tree, writer);
    let languages: Vec<_> = languages
        .into_iter()
        .map(|(locale, words, texts)| {
            let stretches = writer.bytes.len();
            let text = |key: &str| texts.get(key).map(|text| text.text.as_ref());
            let said = |key: &str| text(key).filter(|text| !text.trim().is_empty());
            searched::write_texts(&searched, said, writer);
            (locale, words, stretches)
        })
        .collect();
    let place = writer.bytes.len();
    pack.id.write(writer);
    writer.number(languages.len());
    for (locale, words, stretches) in languages {
        writer.text(locale);
        writer.number(words);
        writer.number(stretches);
    }
    writer.number(tree);
    writer.number(directory);
    writer.number(scripts);
    place
}
