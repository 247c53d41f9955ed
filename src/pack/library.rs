//! Where packs come from: built into the program, or a folder given by the person.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::finding::SourceFile;

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// The files of the program's own phrases: locale, file name, text.
pub fn phrase_files() -> &'static [(&'static str, &'static str, &'static str)] {
    PHRASE_FILES
}

/// The largest file that is read, in bytes; the largest shipped one is below a tenth of it.
pub const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// A collection of packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Library {
    /// The packs that were built into the program.
    Shipped,
    /// A folder with a folder for each provider.
    Folder(PathBuf),
}

/// A folder or file that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {problem}", path.display())]
pub struct Unreadable {
    /// What could not be read.
    pub path: PathBuf,
    /// Why not.
    pub problem: Problem,
}

/// Why something could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The system's reason.
    #[error(transparent)]
    Io(io::Error),
    /// The file is larger than [`LARGEST_FILE`].
    #[error("too large")]
    TooLarge,
    /// The file is not UTF-8; the offset of the first bad byte.
    #[error("not UTF-8 at byte {0}")]
    NotUtf8(usize),
}

impl Library {
    /// The providers, by name.
    pub fn providers(&self) -> Result<Vec<Id>, Unreadable> {
        match self {
            Self::Shipped => Ok(SHIPPED
                .iter()
                .filter_map(|(provider, _)| Id::parse(provider))
                .collect()),
            Self::Folder(folder) => {
                let names = names_in(folder)?;
                let providers = names
                    .iter()
                    .filter(|name| folder.join(name).join("tree.toml").is_file());
                Ok(providers.filter_map(|name| Id::parse(name)).collect())
            }
        }
    }

    /// The locales in which a provider has words.
    pub fn locales(&self, provider: &Id) -> Result<Vec<Locale>, Unreadable> {
        let names = match self {
            Self::Shipped => shipped(provider.as_str())
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect(),
            Self::Folder(folder) => names_in(&folder.join(provider.as_str()))?,
        };
        Ok(names
            .iter()
            .filter_map(|name| Locale::parse(name.strip_suffix(".toml")?))
            .collect())
    }

    /// The folders that hold a pack, or a part of one, whatever their names.
    pub fn folders(&self) -> Result<Vec<String>, Unreadable> {
        match self {
            Self::Shipped => Ok(SHIPPED
                .iter()
                .map(|(provider, _)| (*provider).to_owned())
                .collect()),
            Self::Folder(folder) => {
                let mut names = names_in(folder)?;
                names.retain(|name| {
                    let holds = |file: &str| folder.join(name).join(file).is_file();
                    ["tree.toml", "contacts.toml", "en.toml"]
                        .into_iter()
                        .any(holds)
                });
                Ok(names)
            }
        }
    }

    /// The names of the TOML files in a folder.
    pub fn files(&self, folder: &str) -> Result<Vec<String>, Unreadable> {
        let mut names: Vec<String> = match self {
            Self::Shipped => shipped(folder)
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect(),
            Self::Folder(root) => names_in(&root.join(folder))?,
        };
        names.retain(|name| name.ends_with(".toml"));
        Ok(names)
    }

    /// The name of a file as findings show it, and its bytes, byte order mark and all.
    pub fn bytes(&self, folder: &str, file: &str) -> Result<(String, Vec<u8>), Unreadable> {
        let name = format!("{folder}/{file}");
        match self {
            Self::Shipped => {
                let found = shipped(folder).iter().find(|(known, _)| *known == file);
                let text = found.map_or("", |(_, text)| text);
                Ok((name, text.as_bytes().to_vec()))
            }
            Self::Folder(root) => {
                let path = root.join(name);
                let shown = path.display().to_string();
                let shown = shown.strip_prefix("./").map(str::to_owned).unwrap_or(shown);
                Ok((shown, read_bytes(&path)?))
            }
        }
    }

    /// A file of a provider's pack; `None` if there is none.
    pub fn read(&self, provider: &Id, file: &str) -> Result<Option<Arc<SourceFile>>, Unreadable> {
        let name = format!("{provider}/{file}");
        let text = match self {
            Self::Shipped => shipped(provider.as_str())
                .iter()
                .find(|(known, _)| *known == file)
                .map(|(_, text)| (*text).to_owned()),
            Self::Folder(folder) => read_file(&folder.join(provider.as_str()).join(file))?,
        };
        let name = match self {
            Self::Shipped => name,
            Self::Folder(folder) => folder.join(name).display().to_string(),
        };
        Ok(text.map(|text| Arc::new(SourceFile { name, text })))
    }
}

fn shipped(provider: &str) -> &'static [(&'static str, &'static str)] {
    SHIPPED
        .iter()
        .find(|(known, _)| *known == provider)
        .map_or(&[], |(_, files)| files)
}

/// The names in a folder, sorted.
pub fn names_in(folder: &Path) -> Result<Vec<String>, Unreadable> {
    let unreadable = |problem| Unreadable {
        path: folder.to_owned(),
        problem: Problem::Io(problem),
    };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut names = Vec::new();
    for entry in entries {
        // Names that are not UTF-8 can be neither a provider nor a file of a pack.
        names.extend(entry.map_err(unreadable)?.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

/// The bytes of a file that must be there.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let unreadable = |problem| Unreadable {
        path: path.to_owned(),
        problem,
    };
    let file = fs::File::open(path).map_err(|error| unreadable(Problem::Io(error)))?;
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(Problem::Io(error)))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(unreadable(Problem::TooLarge));
    }
    Ok(bytes)
}

fn read_file(path: &Path) -> Result<Option<String>, Unreadable> {
    let unreadable = |problem| Unreadable {
        path: path.to_owned(),
        problem,
    };
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(Problem::Io(error))),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(Problem::Io(error)))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(unreadable(Problem::TooLarge));
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| unreadable(Problem::NotUtf8(error.utf8_error().valid_up_to())))?;
    // A byte order mark is no part of the text (Unicode, section 23.8).
    Ok(Some(
        text.strip_prefix('\u{FEFF}')
            .map(str::to_owned)
            .unwrap_or(text),
    ))
}
