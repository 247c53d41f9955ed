//! Where packs come from: built into the program, or a folder given by the person.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use super::overlay::{self, Kind};
use super::{confined, shipped};
use crate::domain::id::Id;
use crate::domain::locale::Locale;
use crate::finding::{SourceFile, shown_path};
use crate::unreadable::{Problem, Unreadable};

/// The largest file that is read, in bytes; the largest shipped one is below a tenth of it.
pub const LARGEST_FILE: u64 = 2 * 1024 * 1024;
/// The most entries that a folder of packs may have.
const MOST_PACKS: usize = 100_000;
/// The most entries that a pack may have.
const MOST_FILES: usize = 4096;

/// A collection of packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Library {
    /// The packs that were built into the program.
    Shipped,
    /// A folder with a folder for each provider.
    Folder(PathBuf),
    /// Collections laid one over the other, the last on top.
    Layers(Vec<Self>),
}

/// The word that stands for the shipped packs in a list of folders.
pub const SHIPPED_WORD: &str = "shipped";

impl Library {
    /// The collection that a list of folders means: none is the shipped packs, one stands alone, several are laid one over the other.
    pub fn of(folders: &[PathBuf]) -> Self {
        let mut layers: Vec<Self> = folders
            .iter()
            .filter(|folder| !folder.as_os_str().is_empty())
            .map(|folder| match folder.to_str() {
                Some(SHIPPED_WORD) => Self::Shipped,
                _ => Self::Folder(folder.clone()),
            })
            .collect();
        match layers.len() {
            0 => Self::Shipped,
            1 => layers.remove(0),
            _ => Self::Layers(layers),
        }
    }

    /// The collections that this one is made of, the lowest first.
    pub fn layers(&self) -> &[Self] {
        match self {
            Self::Layers(layers) => layers,
            _ => std::slice::from_ref(self),
        }
    }

    /// The folder; `None` for what is built in.
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Self::Folder(folder) => Some(folder),
            _ => None,
        }
    }

    /// Several layers whose folders are all there: a mistyped one must not be passed over.
    fn found(layers: &[Self]) -> Result<&[Self], Unreadable> {
        for folder in layers.iter().filter_map(Self::folder) {
            fs::metadata(folder).map_err(|problem| Unreadable {
                path: folder.to_owned(),
                problem: Problem::Io(problem),
            })?;
        }
        Ok(layers)
    }

    /// The providers, by name.
    pub fn providers(&self) -> Result<Vec<Id>, Unreadable> {
        match self {
            Self::Shipped => Ok(shipped::providers().collect()),
            Self::Layers(layers) => {
                let mut providers = Vec::new();
                for layer in layers {
                    providers.extend(layer.providers()?);
                }
                providers.sort();
                providers.dedup();
                Ok(providers)
            }
            Self::Folder(folder) => {
                let names = folders_in(folder)?;
                let providers = names.iter().filter(|name| holds(folder, name, "tree.toml"));
                Ok(providers.filter_map(|name| Id::parse(name)).collect())
            }
        }
    }

    /// The locales in which a provider has words.
    pub fn locales(&self, provider: &Id) -> Result<Vec<Locale>, Unreadable> {
        let names = match self {
            Self::Shipped => shipped_files(provider.as_str()),
            Self::Folder(folder) => {
                let folder = folder.join(provider.as_str());
                if folder.is_dir() {
                    names_in(&folder)?
                } else {
                    Vec::new()
                }
            }
            Self::Layers(layers) => {
                let mut locales = Vec::new();
                for layer in layers {
                    locales.extend(layer.locales(provider)?);
                }
                locales.sort();
                locales.dedup();
                return Ok(locales);
            }
        };
        Ok(names
            .iter()
            .filter_map(|name| Locale::parse(name.strip_suffix(".toml")?))
            .collect())
    }

    /// The folders that hold a pack, or a part of one, whatever their names.
    pub fn folders(&self) -> Result<Vec<String>, Unreadable> {
        match self {
            Self::Shipped => Ok(shipped::providers().map(|id| id.to_string()).collect()),
            Self::Folder(folder) => {
                let mut names = folders_in(folder)?;
                names.retain(|name| {
                    let files = ["tree.toml", "contacts.toml", "en.toml"];
                    files.iter().any(|file| holds(folder, name, file))
                });
                Ok(names)
            }
            Self::Layers(layers) => of_all(layers, Self::folders),
        }
    }

    /// Whether a folder is read at all: layers are laid one over the other by the provider's id, so that its name must be one.
    pub fn can_read(&self, folder: &str) -> bool {
        self.layers().len() < 2 || Id::parse(folder).is_some()
    }

    /// The names of the files and folders in a folder.
    pub fn names(&self, folder: &str) -> Result<Vec<String>, Unreadable> {
        match self {
            Self::Shipped => Ok(shipped_files(folder)),
            Self::Folder(root) if root.join(folder).is_dir() => names_in(&root.join(folder)),
            Self::Folder(_) => Ok(Vec::new()),
            Self::Layers(layers) => of_all(layers, |layer| layer.names(folder)),
        }
    }

    /// The names of the TOML files in a folder.
    pub fn files(&self, folder: &str) -> Result<Vec<String>, Unreadable> {
        let mut names = self.names(folder)?;
        names.retain(|name| name.ends_with(".toml"));
        Ok(names)
    }

    /// The name of a file as findings show it.
    pub fn name_of(&self, folder: &str, file: &str) -> String {
        match self {
            Self::Shipped | Self::Layers(_) => format!("{folder}/{file}"),
            Self::Folder(root) => shown_path(&root.join(folder).join(file)),
        }
    }

    /// The name of a file as findings show it, and its bytes, byte order mark and all.
    pub fn bytes(&self, folder: &str, file: &str) -> Result<(String, Vec<u8>), Unreadable> {
        let name = format!("{folder}/{file}");
        match self {
            Self::Shipped => {
                let text = shipped::file(&format!("{SHIPPED_FOLDER}/{name}"));
                Ok((name, text.unwrap_or_default().into_bytes()))
            }
            Self::Folder(root) => {
                let path = root.join(name);
                let unreadable = |problem| Unreadable { path, problem };
                let bytes = confined::bytes_below(root, folder, file, LARGEST_FILE);
                let bytes = bytes.map_err(unreadable)?.unwrap_or_default();
                Ok((self.name_of(folder, file), bytes))
            }
            // What counts is what the layers make together.
            Self::Layers(_) => {
                let laid = match Id::parse(folder) {
                    Some(id) => self.read(&id, file)?,
                    None => None,
                };
                Ok(laid.map_or((name, Vec::new()), |laid| {
                    (laid.name.clone(), laid.text.clone().into_bytes())
                }))
            }
        }
    }

    /// A file of a provider's pack; `None` if there is none.
    pub fn read(&self, provider: &Id, file: &str) -> Result<Option<Arc<SourceFile>>, Unreadable> {
        if let Self::Layers(layers) = self {
            return read_layers(Self::found(layers)?, provider, file);
        }
        let name = format!("{provider}/{file}");
        let text = match self {
            Self::Shipped => shipped::file(&format!("{SHIPPED_FOLDER}/{name}")),
            Self::Folder(folder) => {
                confined::read_below(folder, provider.as_str(), file, LARGEST_FILE).map_err(
                    |problem| Unreadable {
                        path: folder.join(provider.as_str()).join(file),
                        problem,
                    },
                )?
            }
            Self::Layers(_) => None,
        };
        Ok(text.map(|text| SourceFile::new(self.name_of(provider.as_str(), file), text)))
    }

    /// The text of a file of a provider's pack, which it leaves in a buffer; `None` if there is no such file.
    pub fn text<'b>(
        &self,
        provider: &Id,
        file: &str,
        buffer: &'b mut Vec<u8>,
    ) -> Result<Option<&'b str>, Unreadable> {
        let Self::Folder(folder) = self else {
            let source = self.read(provider, file)?;
            return Ok(source.map(|source| {
                buffer.clear();
                buffer.extend_from_slice(source.text.as_bytes());
                std::str::from_utf8(buffer).unwrap_or_default()
            }));
        };
        let unreadable = |problem| Unreadable {
            path: folder.join(provider.as_str()).join(file),
            problem,
        };
        let id = provider.as_str();
        match confined::bytes_below_into(folder, id, file, LARGEST_FILE, buffer) {
            Ok(false) => Ok(None),
            Ok(true) => confined::as_text(buffer).map(Some).map_err(unreadable),
            Err(problem) => Err(unreadable(problem)),
        }
    }
}

/// Whether a folder of packs holds a pack with this file. One into which the person may not look counts as well, or it would
/// vanish without a word; what cannot be a pack's name, such as `lost+found`, does not.
fn holds(root: &Path, name: &str, file: &str) -> bool {
    match fs::metadata(root.join(name).join(file)) {
        Ok(found) => found.is_file(),
        Err(error) => error.kind() == io::ErrorKind::PermissionDenied && Id::parse(name).is_some(),
    }
}

/// The file of several layers, laid one over the other; a layer that is not TOML comes back alone, so that its fault is found in it.
fn read_layers(
    layers: &[Library],
    provider: &Id,
    file: &str,
) -> Result<Option<Arc<SourceFile>>, Unreadable> {
    let mut sources = Vec::new();
    for layer in layers {
        if let Some(source) = layer.read(provider, file)? {
            sources.push((layer, source));
        }
    }
    if sources.len() < 2 {
        return Ok(sources.pop().map(|(_, source)| source));
    }
    let kept = if layers.contains(&Library::Shipped) {
        let tree = Library::Shipped.read(provider, "tree.toml")?;
        let tree = tree.and_then(|tree| tree.text.parse().ok());
        tree.map_or_else(Vec::new, |tree| overlay::warnings_of_every_outcome(&tree))
    } else {
        Vec::new()
    };
    let mut laid = toml::Table::new();
    for (index, (_, source)) in sources.iter().enumerate() {
        let Ok(table) = source.text.parse::<toml::Table>() else {
            return Ok(Some(Arc::clone(source)));
        };
        if index == 0 {
            laid = table;
        } else {
            overlay::lay(&mut laid, table, Kind::of(file), &kept);
        }
    }
    let names: Vec<&str> = sources
        .iter()
        .map(|(layer, source)| match layer {
            Library::Shipped => SHIPPED_WORD,
            _ => source.name.as_str(),
        })
        .collect();
    // What was read from TOML can be written as TOML; if not, no pack may look empty for it.
    let text = toml::to_string(&laid).map_err(|error| Unreadable {
        path: Path::new(provider.as_str()).join(file),
        problem: Problem::Io(io::Error::other(error)),
    })?;
    let name = names.join(" + ");
    Ok(Some(SourceFile::new(name, text)))
}

/// What every layer has, each name once.
fn of_all(
    layers: &[Library],
    names: impl Fn(&Library) -> Result<Vec<String>, Unreadable>,
) -> Result<Vec<String>, Unreadable> {
    let mut all = Vec::new();
    for layer in layers {
        all.extend(names(layer)?);
    }
    all.sort();
    all.dedup();
    Ok(all)
}

/// The folder of the packs among the files that the build put into the program.
const SHIPPED_FOLDER: &str = "content";

fn shipped_files(folder: &str) -> Vec<String> {
    let files = shipped::files(SHIPPED_FOLDER);
    let files = files.filter_map(|name| name.strip_prefix(folder)?.strip_prefix('/'));
    files.map(str::to_owned).collect()
}

/// The names in a folder of packs or languages, sorted.
pub fn folders_in(folder: &Path) -> Result<Vec<String>, Unreadable> {
    names_up_to(MOST_PACKS, folder)
}

/// The names in a folder of files, sorted.
pub fn names_in(folder: &Path) -> Result<Vec<String>, Unreadable> {
    names_up_to(MOST_FILES, folder)
}

fn names_up_to(most: usize, folder: &Path) -> Result<Vec<String>, Unreadable> {
    let unreadable = |problem| Unreadable {
        path: folder.to_owned(),
        problem: Problem::Io(problem),
    };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut names = Vec::new();
    for entry in entries {
        // Names that are not UTF-8 can be neither a provider nor a file of a pack.
        names.extend(entry.map_err(unreadable)?.file_name().into_string());
        if names.len() > most {
            return Err(Unreadable {
                path: folder.to_owned(),
                problem: Problem::TooMany,
            });
        }
    }
    names.sort();
    Ok(names)
}

/// The bytes of a file that must be there.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    confined::bytes(path, LARGEST_FILE).map_err(|problem| Unreadable {
        path: path.to_owned(),
        problem,
    })
}
