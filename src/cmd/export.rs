//! `helpme export DIR`: the handbook of all providers and languages as a folder of Markdown.

use std::fs;
use std::io;
use std::path::{Component, Path};

use helpme::domain::advice::Moment;
use helpme::domain::guard;
use helpme::error::Error;
use helpme::l10n::phrases::{LOCALES, Phrases};
use helpme::render::handbook::{self, Chapter, Files};
use helpme::unreadable::{Problem, Unreadable};
use jiff::civil::Date;

use super::session::{Session, say};

/// Lists what an earlier run wrote, so that pages of scripts that are gone go too.
const LIST: &str = ".helpme-handbook";

/// Writes the handbook.
pub fn run(session: &Session, folder: &Path) -> Result<(), Error> {
    let chapters = chapters(session)?;
    if chapters.is_empty() {
        return Err(session.no_packs());
    }
    // The same packs give the same pages on every day: the day is that of the last check, unless one is asked for.
    let today = session.options.as_of.or_else(|| last_check(&chapters));
    let moment = Moment {
        today: today.unwrap_or(session.moment.today),
        now: None,
    };
    let files = handbook::write(&chapters, moment, &session.phrases);
    write(folder, &files)?;
    let shown = guard::printable(&folder.display().to_string());
    say(&session.phrases.export_done(files.len(), shown));
    Ok(())
}

/// Every provider in every language in which it has words.
fn chapters(session: &Session) -> Result<Vec<Chapter>, Error> {
    let providers = session.library.providers()?;
    let mut chapters = Vec::new();
    for phrases in LOCALES
        .iter()
        .filter_map(|name| Phrases::new(&helpme::domain::locale::Locale::parse(name)?))
    {
        for provider in &providers {
            let pack = session.open_in(provider.as_str(), phrases.locale())?;
            if pack.words.locale() == phrases.locale() {
                let phrases = phrases.clone();
                chapters.push(Chapter { pack, phrases });
            }
        }
    }
    Ok(chapters)
}

fn last_check(chapters: &[Chapter]) -> Option<Date> {
    let directories = chapters
        .iter()
        .map(|chapter| &chapter.pack.provider.directory);
    let contacts = directories.flat_map(|directory| directory.contacts.values());
    contacts.map(|contact| contact.source.checked).max()
}

fn write(folder: &Path, files: &Files) -> Result<(), Error> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |problem| {
            let problem = Problem::Io(problem);
            Error::Unreadable(Unreadable { path, problem })
        }
    };
    let list = folder.join(LIST);
    let earlier = match fs::read_to_string(&list) {
        Ok(earlier) => earlier,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if is_in_use(folder).map_err(failed(folder))? {
                return Err(Error::FolderInUse(folder.to_owned()));
            }
            String::new()
        }
        Err(error) => return Err(failed(&list)(error)),
    };
    for (name, text) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed(parent))?;
        }
        fs::write(&path, text).map_err(failed(&path))?;
    }
    for name in earlier.lines().filter(|name| !files.contains_key(*name)) {
        remove(folder, name).map_err(failed(folder))?;
    }
    let names: String = files.keys().map(|name| format!("{name}\n")).collect();
    fs::write(&list, names).map_err(failed(&list))
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
