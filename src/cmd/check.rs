//! `helpme check [DIR]`: findings for authors and translators.

use std::path::{Path, PathBuf};

use helpme::domain::locale::Locale;
use helpme::error::Error;
use helpme::finding::{Rule, Severity};
use helpme::l10n::negotiate::{self, UnknownLocale};
use helpme::lint::content::Content;
use helpme::lint::languages;
use helpme::lint::run::{self, Only};
use helpme::pack::library::Library;
use helpme::render::report;

use super::progress::Progress;
use super::session::{Session, say};
use crate::cli::Format;
use crate::cli::commands::CheckArguments;

/// Checks, and writes the report; findings make the command fail.
pub fn run(
    session: &Session,
    arguments: &CheckArguments,
    locale: Option<String>,
) -> Result<(), Error> {
    if let Some(code) = &arguments.explain {
        return explain(session, code);
    }
    let content = content(session, arguments)?;
    let only = Only {
        locale: match locale {
            Some(asked) => locale_in(&content, &asked)?,
            None => None,
        },
        provider: arguments.provider.clone(),
    };
    if let Some(provider) = only
        .provider
        .as_ref()
        .filter(|provider| !content.folders.contains(provider))
    {
        return Err(Error::UnknownProvider {
            asked: provider.clone(),
            providers: content.folders.clone(),
            near: helpme::domain::nearest::nearest(
                provider,
                content.folders.iter().map(String::as_str),
            )
            .into_iter()
            .map(str::to_owned)
            .collect(),
        });
    }
    if arguments.fix {
        super::fix::run(session, &content, &only, arguments.refresh_originals)?;
    }
    let phrases = &session.phrases;
    let progress = Progress::begin(phrases, session.options.format() == Format::Text);
    let tell = |done, all| progress.tell(done, all);
    let found = run::check_telling(&content, session.moment.today, &only, &tell)?;
    drop(progress);
    Session::write(&match session.options.format() {
        Format::Json => report::json(&found, phrases),
        Format::Github => report::github(&found, phrases),
        // The others have been refused: a check does not have them.
        Format::Text | Format::Markdown | Format::Mermaid | Format::Dot => {
            report::text(&found, phrases, session.layout().columns)
        }
    })?;
    let counts = found.count(Severity::Error)
        + if arguments.strict {
            found.count(Severity::Warning)
        } else {
            0
        };
    if counts == 0 {
        Ok(())
    } else {
        Err(Error::Findings)
    }
}

/// The language asked for, as the files of the content spell it: also one that helpme does not speak yet.
fn locale_in(content: &Content, asked: &str) -> Result<Option<String>, Error> {
    let spoken = languages::of(content);
    let mut known: Vec<&str> = spoken
        .iter()
        .flat_map(|each| &each.locales)
        .map(Locale::as_str)
        .chain(["en"])
        .collect();
    known.sort_unstable();
    known.dedup();
    match negotiate::named(asked, &known) {
        _ if asked.is_empty() => Ok(None),
        Ok(choice) => Ok(Some(choice.locale.to_string())),
        Err(UnknownLocale(asked)) => Err(Error::LocaleNotInPlace {
            asked,
            known: known.into_iter().map(str::to_owned).collect(),
        }),
    }
}

fn content(session: &Session, arguments: &CheckArguments) -> Result<Content, Error> {
    let named = arguments.folder.clone();
    // A folder laid over other packs is no pack of its own: what they make together is checked.
    let (folder, content) = match (named, &session.library) {
        (None, library @ Library::Layers(_)) => {
            let folder = session.options.folder().unwrap_or(Path::new(""));
            (folder.to_owned(), Content::laid(library.clone())?)
        }
        (None, Library::Shipped) if !session.options.content.is_empty() => {
            return Ok(Content::shipped()?);
        }
        (named, _) => {
            let folder = named.or_else(|| session.options.folder().map(Path::to_owned));
            let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
            let Some(folder) = folder.or_else(project) else {
                say(&session.phrases.check_shipped());
                return Ok(Content::shipped()?);
            };
            let content = Content::find(&folder)?;
            (folder, content)
        }
    };
    if content.is_empty() {
        Err(Error::NoPacks(folder))
    } else {
        Ok(content)
    }
}

/// The project in which one stands.
fn project() -> Option<PathBuf> {
    let is_folder = |name: &&str| Path::new(name).is_dir();
    let is_project = ["content", "locales"].iter().all(is_folder);
    is_project.then(|| PathBuf::from("."))
}

fn explain(session: &Session, code: &str) -> Result<(), Error> {
    let Some(rule) = Rule::parse(code) else {
        let known = Rule::ALL.iter().map(|rule| rule.code());
        let near = helpme::domain::nearest::nearest(code, known.clone())
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>();
        return Err(Error::UnknownRule {
            asked: code.to_owned(),
            near: if near.is_empty() {
                known.map(str::to_owned).collect()
            } else {
                near
            },
        });
    };
    Session::write(&report::page(rule, &session.phrases))
}
