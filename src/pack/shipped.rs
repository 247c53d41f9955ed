//! What the build put into the program: packs in compiled form, and the files from which packs and phrases were made.

use crate::domain::directory::Directory;
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::domain::table::{Compilation, CompiledAt};
use crate::domain::text::Text;
use crate::domain::text_role::TextRole;
use crate::domain::tree::Tree;
use crate::domain::walk::Provider;
use crate::domain::words::{Words, key};

use super::compiled::{Reader, find, look_up, read_at};
use super::outlines::ScriptTexts;
use super::searched::{Stretches, read_scripts, read_texts};

static SOURCE: Compilation = Compilation {
    texts: include_str!(concat!(env!("OUT_DIR"), "/packs.txt")),
    bytes: include_bytes!(concat!(env!("OUT_DIR"), "/packs.bin")),
};
/// Files one after the other, each compressed (RFC 1951).
static FILES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/files.bin"));

// Where the lists and dictionaries of the compiled form begin: PROVIDERS, PACKS, FILE_NAMES, FILE_PLACES.
include!(concat!(env!("OUT_DIR"), "/places.rs"));

fn at(start: usize) -> CompiledAt {
    CompiledAt {
        source: &SOURCE,
        start,
    }
}

/// The texts of a list.
fn list(start: usize) -> impl Iterator<Item = &'static str> {
    let mut reader = Reader(at(start));
    (0..reader.number()).map(move |_| reader.text())
}

/// The providers, by name.
pub fn providers() -> impl Iterator<Item = Id> {
    list(PROVIDERS).map(Id::internal)
}

/// A provider's pack, opened.
#[derive(Debug)]
pub struct Opened {
    /// The provider.
    pub provider: Provider,
    /// The words of each language.
    pub words: Vec<Words>,
}

/// Opens a provider's pack; `None` if there is no such provider.
pub fn open(provider: &str) -> Option<Opened> {
    let (pack, _) = find(at(PACKS), provider)?;
    let mut reader = Reader(at(pack));
    let id = Id::internal(reader.text());
    let words = (0..reader.number())
        .filter_map(|_| {
            let locale = Locale::parse(reader.text());
            let (words, _) = (at(reader.number()), reader.number());
            Some(Words::compiled(locale?, look_up, words))
        })
        .collect();
    let tree: Tree = read_at(at(reader.number()));
    let directory: Directory = read_at(at(reader.number()));
    Some(Opened {
        provider: Provider {
            id,
            tree,
            directory,
        },
        words,
    })
}

/// The names of a provider: its own, what else it is called, and those that it has in each language; `None` if there is no such
/// provider.
pub fn names(provider: &str) -> Option<Vec<Text>> {
    let (pack, _) = find(at(PACKS), provider)?;
    let mut reader = Reader(at(pack));
    let _id = reader.text();
    let mut names = Vec::new();
    for _ in 0..reader.number() {
        let (_locale, words, _texts) = (reader.text(), reader.number(), reader.number());
        names.extend(look_up(at(words), key::NAME).map(Text::from));
    }
    let (_tree, directory) = (reader.number(), reader.number());
    let (name, others): (Text, Vec<Text>) = read_at(at(directory));
    names.push(name);
    names.extend(others);
    Some(names)
}

/// A provider's scripts in one language, as they are searched.
pub struct Searched {
    /// The language.
    pub locale: Locale,
    /// Where their texts stand among all.
    pub texts: Stretches,
    scripts: Reader,
}

/// All texts of the packs.
pub fn texts() -> &'static str {
    SOURCE.texts
}

/// A provider's scripts in a language, or in English if it has none in that.
pub fn searched(provider: &str, wanted: &Locale) -> Option<Searched> {
    let (pack, _) = find(at(PACKS), provider)?;
    let mut reader = Reader(at(pack));
    let _id = reader.text();
    let mut languages = Vec::new();
    for _ in 0..reader.number() {
        let (name, _words, texts) = (reader.text(), reader.number(), reader.number());
        languages.extend(Locale::parse(name).map(|locale| (locale, texts)));
    }
    let (_tree, _directory, scripts) = (reader.number(), reader.number(), reader.number());
    let is_there = languages.iter().any(|(locale, _)| locale == wanted);
    let (locale, texts) = languages.into_iter().find(|(locale, _)| {
        if is_there {
            locale == wanted
        } else {
            locale.is_english()
        }
    })?;
    Some(Searched {
        locale,
        texts: read_texts(&mut Reader(at(texts))),
        scripts: Reader(at(scripts)),
    })
}

impl Searched {
    /// The scripts, with the places of their texts.
    pub fn scripts(
        &self,
    ) -> impl Iterator<Item = ScriptTexts<'static, impl Iterator<Item = (TextRole, usize)>>> {
        read_scripts(self.scripts, &self.texts)
    }
}

/// The names of the files below a folder, such as `content/afterpay`, without the folder, sorted.
pub fn files(folder: &str) -> impl Iterator<Item = &'static str> {
    list(FILE_NAMES).filter_map(move |name| name.strip_prefix(folder)?.strip_prefix('/'))
}

/// A file as it was when the program was built; `None` if there is none.
pub fn file(name: &str) -> Option<String> {
    let (start, length) = find(at(FILE_PLACES), name)?;
    let packed = FILES.get(start..start + length)?;
    // The build has packed nothing but texts.
    let text = miniz_oxide::inflate::decompress_to_vec(packed).ok()?;
    String::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::domain::words::slots;
    use crate::pack::library::Library;
    use crate::pack::load::load;

    use super::*;

    #[test]
    fn a_compiled_pack_is_the_same_as_the_one_that_is_read() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let folder = Library::Folder(content);
        for id in providers() {
            let opened = open(id.as_str()).unwrap();
            for compiled in &opened.words {
                let read = load(&folder, id.as_str(), compiled.locale()).unwrap();
                let mut provider = opened.provider.clone();
                provider.directory.name = read.provider.directory.name.clone();
                assert_eq!(format!("{provider:?}"), format!("{:?}", read.provider));
                for (key, _) in slots(&provider.tree, &provider.directory).iter() {
                    assert_eq!(compiled.get(key), read.words.get(key));
                }
            }
        }
    }

    #[test]
    fn the_files_are_those_that_were_built_in() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for folder in ["content", "locales"] {
            assert!(files(folder).count() > 9);
            for name in files(folder) {
                let name = format!("{folder}/{name}");
                let on_disk = std::fs::read_to_string(root.join(&name)).unwrap();
                assert_eq!(file(&name), Some(on_disk), "{name}");
            }
        }
        assert!(open("nobody").is_none() && file("content/nobody/tree.toml").is_none());
    }
}
