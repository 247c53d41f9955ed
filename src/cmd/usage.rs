//! What clap found wrong with the command line, in the person's language.

use clap::ValueEnum;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use helpme::domain::guard;
use helpme::l10n::phrases::Phrases;

use crate::cli::Format;
use crate::cli::command;

/// What the person reads about a command line that was not understood.
pub fn explain(error: &clap::Error, phrases: &Phrases) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) if !text.is_empty() => guard::shown(text),
        Some(ContextValue::Strings(texts)) if !texts.is_empty() => {
            guard::shown(&phrases.list(texts))
        }
        _ => String::new(),
    };
    let argument = typed_as(context(ContextKind::InvalidArg));
    // That a value may stand there several times, clap says with dots: before a full stop they look like a slip.
    let argument = argument.trim_end_matches("...").to_owned();
    if let Some(told) = elsewhere(error.kind(), &argument, phrases) {
        return told;
    }
    let near = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
        ContextKind::SuggestedSubcommand,
    ]
    .into_iter()
    .map(context)
    .find(|text| !text.is_empty());
    let told = match error.kind() {
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            phrases.usage_no_value(argument)
        }
        ErrorKind::InvalidValue => {
            let possible = if argument.starts_with("--format") {
                names(&command::formats(std::env::args_os()), phrases)
            } else {
                context(ContextKind::ValidValue)
            };
            phrases.usage_invalid_value(argument, possible, context(ContextKind::InvalidValue))
        }
        ErrorKind::ValueValidation => {
            let value = match error.get(ContextKind::InvalidValue) {
                Some(ContextValue::String(value)) => guard::shown(value),
                _ => String::new(),
            };
            if is_date(&argument) {
                phrases.usage_not_a_date(argument, value)
            } else {
                phrases.usage_wrong_value(argument, value)
            }
        }
        ErrorKind::UnknownArgument => phrases.usage_unknown_option(argument),
        ErrorKind::MissingRequiredArgument => phrases.usage_missing(argument),
        ErrorKind::ArgumentConflict => phrases.usage_conflict(argument),
        ErrorKind::TooManyValues => phrases.usage_value_not_wanted(argument),
        _ => phrases.usage_other(guard::printable(&error.kind().to_string())),
    };
    let told = near.map_or(told.clone(), |near| {
        phrases.sentences(told, phrases.usage_near(near))
    });
    phrases.sentences(told, phrases.usage_next())
}

/// An option as the person gave it: by its environment variable, if it was not typed.
fn typed_as(option: String) -> String {
    let name = option.split([' ', '=', '<']).next().unwrap_or_default();
    let Some(known) = name.strip_prefix("--").and_then(command::option) else {
        return option;
    };
    let short = known.get_short().map(|letter| format!("-{letter}"));
    let is_typed = std::env::args_os().any(|typed| {
        let typed = typed.to_string_lossy();
        let is_short = |short: &String| typed.starts_with(short) && !typed.starts_with("--");
        typed.starts_with(name) || short.as_ref().is_some_and(is_short)
    });
    match known.get_env() {
        Some(variable) if !is_typed => variable.to_string_lossy().into_owned(),
        _ => option,
    }
}

/// What the person reads about an option that the command typed does not have, but something else does.
fn elsewhere(kind: ErrorKind, option: &str, phrases: &Phrases) -> Option<String> {
    let command =
        command::typed(std::env::args_os()).filter(|_| kind == ErrorKind::UnknownArgument)?;
    let having = command::having(option, phrases);
    let is_known = !having.is_empty();
    is_known.then(|| phrases.usage_option_elsewhere(option, command, phrases.list(&having)))
}

fn is_date(argument: &str) -> bool {
    ["--as-of", "--remind"]
        .iter()
        .any(|option| argument.starts_with(option))
}

/// What the person reads about a form of output that only other commands have.
pub fn wrong_format(format: Format, command: &str, phrases: &Phrases) -> String {
    let possible = names(&command::formats_of(command), phrases);
    let told = phrases.usage_invalid_value("--format", possible, names(&[format], phrases));
    phrases.sentences(told, phrases.usage_next())
}

fn names(formats: &[Format], phrases: &Phrases) -> String {
    let names = formats
        .iter()
        .filter_map(|format| Some(format.to_possible_value()?.get_name().to_owned()));
    phrases.list(&names.collect::<Vec<_>>())
}
