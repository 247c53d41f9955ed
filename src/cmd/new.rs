//! `helpme new locale ta`, `helpme new provider newpay`: files with everything to fill in.

use std::path::{Path, PathBuf};

use helpme::author::{new_locale, new_provider, write};
use helpme::domain::guard;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::error::Error;
use helpme::l10n::phrases::LOCALES;

use super::session::{Session, say};
use crate::cli::command::command_names;
use crate::cli::commands::What;

/// Where content and phrases lie.
struct Roots {
    content: Option<PathBuf>,
    locales: Option<PathBuf>,
}

/// Writes the files and says where they are and what comes next.
pub fn run(session: &Session, what: What, name: &str) -> Result<(), Error> {
    let roots = roots(session);
    let phrases = &session.phrases;
    let bad_name = |rule| Error::BadName {
        asked: name.to_owned(),
        rule,
    };
    let files = match what {
        What::Locale => {
            let locale = Locale::parse(name)
                .filter(|locale| !locale.is_english())
                .ok_or_else(|| bad_name(phrases.bad_name_locale()))?;
            if roots.content.is_none() && roots.locales.is_none() {
                return Err(Error::NoFolderToWrite);
            }
            new_locale::files(
                locale.as_str(),
                roots.content.as_deref(),
                roots.locales.as_deref(),
            )?
        }
        What::Provider => {
            let id = Id::parse(name).ok_or_else(|| bad_name(phrases.bad_name_provider()))?;
            if command_names().any(|command| command == name) {
                return Err(bad_name(phrases.bad_name_command()));
            }
            let content = roots.content.as_deref().ok_or(Error::NoFolderToWrite)?;
            let folder = content.join(id.as_str());
            if folder.exists() {
                return Err(Error::Exists(folder));
            }
            let locales: Vec<String> = LOCALES.iter().map(|locale| (*locale).to_owned()).collect();
            new_provider::files(&id, content, &locales)
        }
    };
    let written = write::missing(&files)?;
    let shown = |path: &PathBuf| guard::printable(&path.display().to_string());
    for path in &written.there {
        say(&phrases.new_there(shown(path)));
    }
    for path in &written.new {
        say(&phrases.new_written(shown(path)));
    }
    let folder = session
        .options
        .folder()
        .unwrap_or(Path::new("."))
        .display()
        .to_string();
    say(&match what {
        What::Locale => phrases.new_locale_next(format!("helpme check {folder} --locale {name}")),
        What::Provider => {
            phrases.new_provider_next(format!("helpme check {folder} --provider {name}"))
        }
    });
    Ok(())
}

/// The folder named, which may be a project or a folder of packs; or the project in which one stands.
fn roots(session: &Session) -> Roots {
    let folder = session.options.folder().unwrap_or(Path::new(""));
    let is_folder = |path: PathBuf| path.is_dir().then_some(path);
    let with_english = |path: PathBuf| path.join("en").is_dir().then_some(path);
    let content = is_folder(folder.join("content"))
        .or_else(|| is_folder(session.options.folder()?.to_owned()));
    Roots {
        content,
        locales: with_english(folder.join("locales")),
    }
}
