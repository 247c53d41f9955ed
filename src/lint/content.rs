//! What is to be checked: the shipped content, a folder of packs, one pack, a folder of locales, or a project with both.

use std::path::{Path, PathBuf};

use crate::domain::locale::Locale;
use crate::pack::library::{Library, folders_in, names_in};
use crate::unreadable::{Problem, Unreadable};

/// What is to be checked, and where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The packs, if there are any.
    pub packs: Option<Library>,
    /// The folders of packs to check.
    pub folders: Vec<String>,
    /// The program's phrases, if they are there.
    pub phrases: Option<Phrases>,
}

/// Where phrases lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrases {
    /// Built into the program.
    Shipped,
    /// A folder with a folder for each locale.
    Folder(PathBuf),
}

impl Content {
    /// The shipped content.
    pub fn shipped() -> Result<Self, Unreadable> {
        Ok(Self {
            folders: Library::Shipped.folders()?,
            packs: Some(Library::Shipped),
            phrases: Some(Phrases::Shipped),
        })
    }

    /// Packs laid one over the other: those of which a folder holds a part.
    pub fn laid(library: Library) -> Result<Self, Unreadable> {
        let mut folders = Vec::new();
        for layer in library
            .layers()
            .iter()
            .filter(|each| each.folder().is_some())
        {
            folders.extend(layer.folders()?);
        }
        folders.sort();
        folders.dedup();
        Ok(Self {
            folders,
            packs: Some(library),
            phrases: None,
        })
    }

    /// What lies in a folder; empty if it is nothing that can be checked.
    pub fn find(folder: &Path) -> Result<Self, Unreadable> {
        if ["tree.toml", "contacts.toml", "en.toml"]
            .iter()
            .any(|name| folder.join(name).is_file())
        {
            return Self::one_pack(folder);
        }
        // Findings name `content/…`, not `./content/…`, where one stands in the project.
        let root = folder.strip_prefix(".").unwrap_or(folder);
        let (content, locales) = (root.join("content"), root.join("locales"));
        if content.is_dir() || locales.is_dir() {
            let mut place = if content.is_dir() {
                Self::packs(&content)?
            } else {
                Self::nothing()
            };
            place.phrases = holds_locales(&locales)?.then_some(Phrases::Folder(locales));
            return Ok(place);
        }
        let mut place = Self::packs(folder)?;
        if place.folders.is_empty() {
            place.packs = None;
        }
        place.phrases = holds_locales(folder)?.then(|| Phrases::Folder(folder.to_owned()));
        Ok(place)
    }

    /// Whether there is nothing to check.
    pub fn is_empty(&self) -> bool {
        self.folders.is_empty() && self.phrases.is_none()
    }

    fn nothing() -> Self {
        Self {
            packs: None,
            folders: Vec::new(),
            phrases: None,
        }
    }

    fn packs(folder: &Path) -> Result<Self, Unreadable> {
        let library = Library::Folder(folder.to_owned());
        Ok(Self {
            folders: library.folders()?,
            packs: Some(library),
            phrases: None,
        })
    }

    fn one_pack(folder: &Path) -> Result<Self, Unreadable> {
        let whole = folder.canonicalize().map_err(|error| Unreadable {
            path: folder.to_owned(),
            problem: Problem::Io(error),
        })?;
        let name = whole
            .file_name()
            .and_then(|name| name.to_str())
            .map(str::to_owned);
        // A path such as `content/afterpay` keeps its look in the findings.
        let parent = match folder.parent() {
            Some(parent) if folder.file_name().is_some() && !parent.as_os_str().is_empty() => {
                parent.to_owned()
            }
            Some(_) if folder.file_name().is_some() => PathBuf::from("."),
            _ => whole.parent().map(Path::to_owned).unwrap_or_default(),
        };
        Ok(Self {
            packs: Some(Library::Folder(parent)),
            folders: name.into_iter().collect(),
            phrases: None,
        })
    }
}

/// Whether a folder holds folders with Fluent files.
fn holds_locales(folder: &Path) -> Result<bool, Unreadable> {
    if !folder.is_dir() {
        return Ok(false);
    }
    for name in folders_in(folder)? {
        let inside = folder.join(&name);
        if !inside.is_dir() {
            continue;
        }
        let holds = match names_in(&inside) {
            Ok(names) => names.iter().any(|file| file.ends_with(".ftl")),
            // What lies in a folder that may not be opened is not known: the check reports it, and goes on.
            Err(_) => Locale::parse(&name).is_some(),
        };
        if holds {
            return Ok(true);
        }
    }
    Ok(false)
}
