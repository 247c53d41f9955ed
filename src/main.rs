//! helpme: argv in, exit code out.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod cli;
mod cmd;

use std::ffi::OsString;
use std::io;
use std::mem::ManuallyDrop;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;
use helpme::domain::locale::Locale;
use helpme::error::{Error, ExitStatus};
use helpme::l10n::negotiate::{self, Note, Wishes};
use helpme::l10n::phrases::{LOCALES, Phrases};

use crate::cli::commands::{Commands, PreviewArguments};
use crate::cli::{Cli, command};
use crate::cmd::preview::Wish;
use crate::cmd::session::Session;

fn main() -> ExitCode {
    let typed = as_typed();
    let after_name = typed.get(1..).unwrap_or_default();
    let asked_locale = command::asked_locale(after_name);
    let (phrases, note, unknown_locale) = language(asked_locale.clone());
    report_faults(phrases.clone());
    // What is typed rightly needs no words: they are put in only where clap has something to say.
    // Taking the command line apart again would cost as much as a good part of reading it.
    let mut command_line = ManuallyDrop::new(command::command_for(after_name));
    let mut matches = match command_line.try_get_matches_from_mut(typed) {
        Ok(matches) => matches,
        Err(_) => match command::localise(&phrases).try_get_matches_from(as_typed()) {
            Ok(matches) => matches,
            Err(error) => return refuse(&error, &phrases),
        },
    };
    let command = matches.subcommand_name().unwrap_or_default().to_owned();
    let hand_over = command::hand_over(&mut matches);
    let (cli, hand_over) = match (Cli::from_arg_matches_mut(&mut matches), hand_over) {
        (Ok(cli), Ok(hand_over)) => (cli, hand_over),
        (Err(error), _) | (_, Err(error)) => return refuse(&error, &phrases),
    };
    let format = cli.wizard.options.format();
    if !command::formats_of(&command).contains(&format) {
        cmd::session::say(&cmd::usage::wrong_format(format, &command, &phrases));
        return exit(ExitStatus::Usage);
    }
    let session = Session::new(phrases, cli.wizard.options);
    if note == Some(Note::Simplified) {
        cmd::session::say(&session.phrases.note_simplified());
    }
    let result = match (unknown_locale, &cli.command) {
        (_, Some(_)) if cli.wizard.card.provider.is_some() => {
            Err(command_first(&command, cli.wizard.card.provider))
        }
        // A language that helpme does not speak yet can be checked, and a card in it previewed.
        (_, Some(command @ (Commands::Check(_) | Commands::Preview(_)))) => {
            run(&session, command, asked_locale)
        }
        (Some(error), _) => Err(error),
        (None, Some(command)) => run(&session, command, asked_locale),
        (None, None) => cmd::wizard::run(
            &session,
            cli.wizard.card.provider.as_deref(),
            &cli.wizard.card.given,
            &hand_over,
        ),
    };
    exit(match result {
        Ok(()) => ExitStatus::Done,
        Err(error) => {
            session.complain(&error);
            error.status()
        }
    })
}

fn as_typed() -> Vec<OsString> {
    command::help_as_option(std::env::args_os().collect())
}

/// A word that stands before the command.
fn command_first(command: &str, word: Option<String>) -> Error {
    let (command, takes_words) = command::command_with_words(command).unwrap_or_default();
    let word = word.filter(|_| takes_words);
    Error::CommandFirst { command, word }
}

/// Runs a command, for which the locale asked for may be one that helpme does not speak.
fn run(session: &Session, command: &Commands, asked_locale: Option<String>) -> Result<(), Error> {
    match command {
        Commands::Check(arguments) => cmd::check::run(session, arguments, asked_locale),
        Commands::Preview(arguments) => preview(session, arguments, asked_locale),
        Commands::List(arguments) => cmd::list::run(session, arguments.verbose),
        Commands::New(arguments) => cmd::new::run(session, arguments.what, &arguments.name),
        Commands::Schema(arguments) => cmd::schema::run(arguments.file),
        Commands::Tree(arguments) => cmd::tree::run(session, &arguments.provider),
        Commands::Verify(arguments) => {
            cmd::verify::run(session, &arguments.provider, &arguments.value)
        }
        Commands::Script(arguments) => cmd::script::run(session, arguments),
        Commands::Search(arguments) => cmd::search::run(
            session,
            &arguments.words,
            arguments.any_locale,
            arguments.only_provider.as_deref(),
        ),
        Commands::Contacts(arguments) => {
            cmd::contacts::run(session, &arguments.provider, arguments.stale)
        }
        Commands::Export(arguments) => cmd::export::run(session, &arguments.folder),
        Commands::Diff(arguments) => cmd::diff::run(session, &arguments.old, &arguments.new),
        Commands::Completions(arguments) => cmd::completions::run(arguments.shell),
        Commands::Complete(arguments) => {
            cmd::complete::run(session, &arguments.words, arguments.fresh)
        }
        Commands::Man => cmd::man::run(session),
    }
}

fn preview(
    session: &Session,
    arguments: &PreviewArguments,
    asked_locale: Option<String>,
) -> Result<(), Error> {
    let locale = asked_locale.and_then(|asked| Locale::parse(&asked));
    let wish = Wish {
        card: &arguments.card,
        watch: arguments.watch,
        pseudo: arguments.pseudo,
        locale: locale.unwrap_or_else(|| session.locale().clone()),
    };
    cmd::preview::run(session, &wish)
}

/// A fault of the program's own names its place alone: what the person typed may stand in the rest.
fn report_faults(phrases: Phrases) {
    std::panic::set_hook(Box::new(move |fault| {
        cmd::leaving::restore_terminal();
        let place = fault
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        cmd::session::say(&phrases.error_bug(place));
    }));
}

/// The language, before the command line can be read in it.
fn language(asked: Option<String>) -> (Phrases, Option<Note>, Option<Error>) {
    let variable = |name| std::env::var(name).ok();
    let wishes = Wishes {
        asked: asked.or_else(|| variable("HELPME_LOCALE")),
        language: variable("LANGUAGE"),
        lc_all: variable("LC_ALL"),
        lc_messages: variable("LC_MESSAGES"),
        lang: variable("LANG"),
        system: sys_locale::get_locale(),
    };
    let (choice, error) = match negotiate::negotiate(&wishes, LOCALES) {
        Ok(choice) => (Some(choice), None),
        Err(unknown) => {
            let others = Wishes {
                asked: None,
                ..wishes
            };
            (
                negotiate::negotiate(&others, LOCALES).ok(),
                Some(Error::UnknownLocale(unknown.0)),
            )
        }
    };
    let phrases = choice
        .as_ref()
        .and_then(|choice| Phrases::new(&choice.locale))
        .unwrap_or_else(Phrases::english);
    (phrases, choice.and_then(|choice| choice.note), error)
}

/// Help and version go to standard output; anything else is an error of usage.
fn refuse(error: &clap::Error, phrases: &Phrases) -> ExitCode {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        return match error.print() {
            // A closed pipe is no error.
            Err(failed) if failed.kind() != io::ErrorKind::BrokenPipe => {
                cmd::session::say(&phrases.error_io(failed.to_string()));
                exit(ExitStatus::Failed)
            }
            _ => exit(ExitStatus::Done),
        };
    }
    cmd::session::say(&cmd::usage::explain(error, phrases));
    exit(ExitStatus::Usage)
}

fn exit(status: ExitStatus) -> ExitCode {
    ExitCode::from(status as u8)
}
