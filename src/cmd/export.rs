//! `helpme export DIR`: the handbook of all providers and languages as a folder of Markdown.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path};

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
    let earlier = begin(folder)?;
    let mut pages: BTreeSet<String> = BTreeSet::new();
    let mut entries = Vec::new();
    let written = parallel::map(&providers, |provider| {
        let chapters = chapters(session, provider, &languages)?;
        let (pages, entries) = handbook::write(chapters, moment);
        write(folder, pages).map(|names| (names, entries))
    });
    for of_provider in written {
        let (names, of_provider) = of_provider?;
        pages.extend(names);
        entries.extend(of_provider);
    }
    let contents = handbook_contents::write(&entries, &languages, moment.today, &session.phrases);
    pages.extend(write(folder, contents)?);
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

/// Makes the folder, or finds what an earlier run wrote there; a folder with something else in it is left alone.
fn begin(folder: &Path) -> Result<String, Error> {
    let list = folder.join(LIST);
    match fs::read_to_string(&list) {
        Ok(earlier) => return Ok(earlier),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(not_read(folder)(error)),
    }
    if is_in_use(folder).map_err(not_read(folder))? {
        return Err(Error::FolderInUse(folder.to_owned()));
    }
    fs::create_dir_all(folder).map_err(not_written(folder))?;
    // A run that is broken off leaves a folder that the next run knows as its own.
    fs::write(&list, "").map_err(not_written(&list))?;
    Ok(String::new())
}

/// Writes pages, and returns their names.
fn write(folder: &Path, pages: Vec<Page>) -> Result<Vec<String>, Error> {
    let mut names = Vec::with_capacity(pages.len());
    for (name, text) in pages {
        let path = folder.join(&name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(not_written(parent))?;
        }
        fs::write(&path, text).map_err(not_written(&path))?;
        names.push(name);
    }
    Ok(names)
}

/// Removes the pages of an earlier run that are gone, and lists those that are there.
fn finish(folder: &Path, earlier: &str, pages: &BTreeSet<String>) -> Result<(), Error> {
    for name in earlier.lines().filter(|name| !pages.contains(*name)) {
        remove(folder, name).map_err(not_written(folder))?;
    }
    let list = folder.join(LIST);
    let names: String = pages.iter().map(|name| format!("{name}\n")).collect();
    fs::write(&list, names).map_err(not_written(&list))
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
    match fs::remove_file(folder.join(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
