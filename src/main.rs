//! helpme: argv in, exit code out.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod cli;
mod cmd;

use std::mem::ManuallyDrop;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;
use helpme::domain::locale::Locale;
use helpme::error::{Error, ExitStatus};
use helpme::l10n::negotiate::{self, Note, Wishes};
use helpme::l10n::phrases::{LOCALES, Phrases};

use crate::cli::{Cli, Commands, command};
use crate::cmd::preview::Wish;
use crate::cmd::session::Session;

fn main() -> ExitCode {
    let (phrases, note, unknown_locale) = language();
    report_faults(phrases.clone());
    // What is typed rightly needs no words: they are put in only where clap has something to say.
    // Taking the command line apart again would cost as much as a good part of reading it.
    let mut command_line = ManuallyDrop::new(command::command_for(std::env::args_os().skip(1)));
    let mut matches = match command_line.try_get_matches_from_mut(std::env::args_os()) {
        Ok(matches) => matches,
        Err(_) => match command::localise(&phrases).try_get_matches() {
            Ok(matches) => matches,
            Err(error) => return refuse(&error, &phrases),
        },
    };
    let command = matches.subcommand_name().unwrap_or_default().to_owned();
    let cli = match Cli::from_arg_matches_mut(&mut matches) {
        Ok(cli) => cli,
        Err(error) => return refuse(&error, &phrases),
    };
    let format = cli.wizard.options.format;
    if !command::formats_of(&command).contains(&format) {
        cmd::session::say(&cmd::usage::wrong_format(format, &command, &phrases));
        return exit(ExitStatus::Usage);
    }
    let session = Session::new(phrases, cli.wizard.options);
    if note == Some(Note::Simplified) {
        cmd::session::say(&session.phrases.note_simplified());
    }
    let result = match (unknown_locale, &cli.command) {
        // A language that helpme does not speak yet can be checked all the same.
        (_, Some(Commands::Check(arguments))) => cmd::check::run(
            &session,
            arguments,
            command::asked_locale(std::env::args_os()),
        ),
        // So can a card in it be previewed.
        (
            _,
            Some(Commands::Preview {
                card,
                watch,
                pseudo,
            }),
        ) => {
            let asked = command::asked_locale(std::env::args_os());
            let locale = asked.and_then(|asked| Locale::parse(&asked));
            let locale = locale.unwrap_or_else(|| session.locale().clone());
            let wish = Wish {
                card,
                watch: *watch,
                pseudo: *pseudo,
                locale,
            };
            cmd::preview::run(&session, &wish)
        }
        (Some(error), _) => Err(error),
        (None, Some(Commands::List { verbose })) => cmd::list::run(&session, *verbose),
        (None, Some(Commands::New { what, name })) => cmd::new::run(&session, *what, name),
        (None, Some(Commands::Schema { file })) => cmd::schema::run(*file),
        (None, Some(Commands::Tree { provider })) => cmd::tree::run(&session, provider),
        (None, Some(Commands::Verify { provider, value })) => {
            cmd::verify::run(&session, provider, value)
        }
        (None, Some(Commands::Script(arguments))) => cmd::script::run(&session, arguments),
        (
            None,
            Some(Commands::Search {
                words,
                any_locale,
                only_provider,
            }),
        ) => cmd::search::run(&session, words, *any_locale, only_provider.as_deref()),
        (None, Some(Commands::Contacts { provider, stale })) => {
            cmd::contacts::run(&session, provider, *stale)
        }
        (None, Some(Commands::Export { folder })) => cmd::export::run(&session, folder),
        (None, Some(Commands::Diff { old, new })) => cmd::diff::run(&session, old, new),
        (None, Some(Commands::Completions { shell })) => cmd::completions::run(*shell),
        (None, Some(Commands::Complete { fresh, words })) => {
            cmd::complete::run(&session, words, *fresh)
        }
        (None, Some(Commands::Man)) => cmd::man::run(&session),
        (None, None) => cmd::wizard::run(
            &session,
            cli.wizard.provider.as_deref(),
            &cli.wizard.given,
            &cli.wizard.hand_over,
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

/// A fault of the program's own names its place alone: what the person typed may stand in the rest.
fn report_faults(phrases: Phrases) {
    std::panic::set_hook(Box::new(move |fault| {
        let place = fault
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        cmd::session::say(&phrases.error_bug(place));
    }));
}

/// The language, before the command line can be read in it.
fn language() -> (Phrases, Option<Note>, Option<Error>) {
    let variable = |name| std::env::var(name).ok();
    let wishes = Wishes {
        asked: command::asked_locale(std::env::args_os()).or_else(|| variable("HELPME_LOCALE")),
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
        // A closed pipe is no error.
        let _ = error.print();
        return exit(ExitStatus::Done);
    }
    cmd::session::say(&cmd::usage::explain(error, phrases));
    exit(ExitStatus::Usage)
}

fn exit(status: ExitStatus) -> ExitCode {
    ExitCode::from(status as u8)
}
