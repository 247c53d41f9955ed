//! `helpme export DIR`: the handbook of all providers and languages as a folder of Markdown.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use helpme::domain::advice::Moment;
use helpme::domain::guard;
use helpme::domain::id::Id;
use helpme::error::Error;
use helpme::l10n::phrases::Phrases;
use helpme::parallel;
use helpme::render::handbook::{self, Chapter};
use helpme::render::handbook_contents::{self, Page};
use helpme::unreadable::{Problem, Unreadable};
use jiff::civil::Date;

use super::session::{Session, say};

/// Lists what an earlier run wrote, so that pages of scripts that are gone go too.
const LIST: &str = ".helpme-handbook";

/// Writes the handbook.
pub fn run(session: &Session, folder: &Path) -> Result<(), Error> {
    let providers = session.library.providers()?;
    if providers.is_empty() {
        return Err(session.no_packs());
    }
    let languages: Vec<Phrases> = Phrases::all().collect();
    // All packs are opened before the first page is written: a broken one leaves a handbook as it is.
    let last_check = last_check(session, &providers, &languages)?;
    // The same packs give the same pages on every day: the day is that of the last check, unless one is asked for.
    let moment = Moment {
        today: session
            .options
            .as_of
            .or(last_check)
            .unwrap_or(session.moment.today),
        now: None,
    };
    let (earlier, list) = begin(folder)?;
    let mut pages: BTreeSet<String> = BTreeSet::new();
    let mut entries = Vec::new();
    let written = parallel::map(&providers, |provider| {
        let chapters = chapters(session, provider, &languages)?;
        let (pages, entries) = handbook::write(chapters, moment);
        write(folder, &list, pages).map(|names| (names, entries))
    });
    for of_provider in written {
        let (names, of_provider) = of_provider?;
        pages.extend(names);
        entries.extend(of_provider);
    }
    let contents = handbook_contents::write(&entries, &languages, moment.today, &session.phrases);
    pages.extend(write(folder, &list, contents)?);
    finish(folder, &earlier, &pages)?;
    let shown = guard::printable(&folder.display().to_string());
    say(&session.phrases.export_done(pages.len(), shown));
    Ok(())
}

/// A provider in every language in which it has words.
fn chapters<'a>(
    session: &Session,
    provider: &Id,
    languages: &'a [Phrases],
) -> Result<Vec<Chapter<'a>>, Error> {
    let mut chapters = Vec::new();
    for phrases in languages {
        let pack = session.open_in(provider.as_str(), phrases.locale())?;
        if pack.words.locale() == phrases.locale() {
            chapters.push(Chapter { pack, phrases });
        }
    }
    Ok(chapters)
}

/// The last day on which a contact of any pack was checked.
fn last_check(
    session: &Session,
    providers: &[Id],
    languages: &[Phrases],
) -> Result<Option<Date>, Error> {
    let of_provider = |provider: &Id| -> Result<Option<Date>, Error> {
        let chapters = chapters(session, provider, languages)?;
        let directories = chapters
            .iter()
            .map(|chapter| &chapter.pack.provider.directory);
        let contacts = directories.flat_map(|directory| directory.contacts.values());
        Ok(contacts.map(|contact| contact.source.checked).max())
    };
    let checked = parallel::map(providers, of_provider);
    let checked: Result<Vec<Option<Date>>, Error> = checked.into_iter().collect();
    Ok(checked?.into_iter().max().flatten())
}

/// A file or folder that could not be written.
fn not_written(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |reason| Error::NotWritten { path, reason }
}

/// A file or folder that could not be read.
fn not_read(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |problem| {
        let problem = Problem::Io(problem);
        Error::Unreadable(Unreadable { path, problem })
    }
}

/// Makes the folder, or finds what an earlier run wrote there; a folder with something else in it is left alone. Returns what
/// the list says, and the list, to which more can be added.
fn begin(folder: &Path) -> Result<(String, File), Error> {
    let list = folder.join(LIST);
    let earlier = match fs::read_to_string(&list) {
        Ok(earlier) => earlier,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if is_in_use(folder).map_err(not_read(folder))? {
                return Err(Error::FolderInUse(folder.to_owned()));
            }
            fs::create_dir_all(folder).map_err(not_written(folder))?;
            String::new()
        }
        Err(error) => return Err(not_read(folder)(error)),
    };
    let added = File::options().create(true).append(true).open(&list);
    Ok((earlier, added.map_err(not_written(&list))?))
}

/// Writes pages, and returns their names. They are listed first: a run that is broken off leaves nothing that the next one does
/// not know as its own, and each page is the old one or the new one, but never half of it.
fn write(folder: &Path, mut list: &File, pages: Vec<Page>) -> Result<Vec<String>, Error> {
    let names: Vec<String> = pages.iter().map(|(name, _)| name.clone()).collect();
    // One write adds to the end of the file, however many of us write.
    list.write_all(lines(&names).as_bytes())
        .map_err(not_written(&folder.join(LIST)))?;
    for (name, text) in pages {
        let path = folder.join(&name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(not_written(parent))?;
        }
        replace(&path, &text).map_err(not_written(&path))?;
    }
    Ok(names)
}

/// Puts a text in the place of what a file holds, once all of it is written.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let passing = passing(path);
    let written = fs::write(&passing, text).and_then(|()| fs::rename(&passing, path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&passing);
    }
    written
}

/// Where a page stands while it is being written.
fn passing(path: &Path) -> PathBuf {
    path.with_extension("md.part")
}

fn lines<'n>(names: impl IntoIterator<Item = &'n String>) -> String {
    names.into_iter().map(|name| format!("{name}\n")).collect()
}

/// Removes the pages of an earlier run that are gone, and lists those that are there.
fn finish(folder: &Path, earlier: &str, pages: &BTreeSet<String>) -> Result<(), Error> {
    for name in earlier.lines().filter(|name| !pages.contains(*name)) {
        remove(folder, name).map_err(not_written(folder))?;
    }
    let list = folder.join(LIST);
    replace(&list, &lines(pages)).map_err(not_written(&list))
}

/// Whether a folder holds anything.
fn is_in_use(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Removes a page of an earlier run; a name that leads out of the folder is passed over.
fn remove(folder: &Path, name: &str) -> io::Result<()> {
    let path = Path::new(name);
    let is_inside = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let is_page = path.extension().is_some_and(|ending| ending == "md");
    if !is_inside || !is_page {
        return Ok(());
    }
    let path = folder.join(path);
    for gone in [passing(&path), path] {
        match fs::remove_file(gone) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
