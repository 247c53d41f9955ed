//! Says what went wrong, in the person's language, and what to do next.
//!
//! An error holds words as they were typed; here alone they are made fit to be shown.

use std::io;
use std::path::Path;

use helpme::domain::field::Invalid;
use helpme::domain::guard::{printable, shown};
use helpme::error::Error;
use helpme::interview::refusal;
use helpme::l10n::phrases::{LOCALES, Phrases};
use helpme::render::finding;
use helpme::unreadable::{Problem, Unreadable};

/// What the person reads about an error; empty if it was told before.
pub fn explain(error: &Error, phrases: &Phrases, columns: usize) -> String {
    match error {
        Error::UnknownLocale(asked) => {
            phrases.error_unknown_locale(shown(asked), phrases.list(LOCALES))
        }
        Error::UnknownProvider {
            asked,
            providers,
            near,
        } => unknown_provider(asked, providers, near, phrases),
        Error::UnknownRegion { asked, known } => {
            phrases.error_unknown_region(shown(asked), phrases.list(known))
        }
        Error::NotAnAnswer(word) => phrases.error_not_an_answer(shown(word)),
        Error::UnknownId { id, near } if near.is_empty() => phrases.error_unknown_id(shown(id)),
        Error::UnknownId { id, near } => {
            phrases.error_unknown_id_near(shown(id), phrases.either(near))
        }
        Error::UnknownChoice {
            question,
            choice,
            offered,
        } => unknown_choice(question, choice, offered, phrases),
        Error::InvalidValue {
            id,
            reason,
            example,
        } => invalid_value(id, *reason, example.as_deref(), phrases),
        Error::Refused(refusal) => refusal::explain(Invalid::Refused(*refusal), None, phrases),
        Error::MissingDecision {
            question,
            ask,
            choices,
        } => missing_decision(question, ask, choices, phrases),
        Error::MissingProvider { providers } => missing_provider(providers, phrases),
        Error::EndOfInput => phrases.error_end_of_input(),
        Error::Left => super::leaving::farewell(phrases),
        Error::NotHandedOver(told) => told.join("\n"),
        Error::Broken(findings) => finding::render_all(findings, phrases, columns),
        Error::Unreadable(unreadable) => explain_unreadable(unreadable, phrases),
        Error::NoPacks(folder) => phrases.error_no_packs(shown(&folder.display().to_string())),
        Error::MissingWords { locale, keys } => {
            phrases.error_missing_words(format!("{locale}.toml"), phrases.first_of(keys))
        }
        Error::NothingToVerify(provider) => phrases.verify_nothing(provider.as_str()),
        Error::ProviderFirst { providers, command } => {
            phrases.verify_provider_first(command.as_str(), phrases.first_of(providers))
        }
        Error::CommandFirst { command, word } => {
            let word = word.as_deref().map(|word| format!(" {} …", shown(word)));
            let command = format!("helpme {command}{}", word.unwrap_or_default());
            phrases.error_command_first(command)
        }
        Error::NoValueToVerify(command) => phrases.verify_value_missing(command.as_str()),
        Error::InputTooLarge(most) => phrases.error_input_too_large(most.to_string()),
        Error::InputNotUtf8 => phrases.error_input_not_utf8(),
        Error::UnknownScript {
            asked,
            provider,
            near,
        } if near.is_empty() => phrases.error_unknown_script(shown(asked), provider.as_str()),
        Error::UnknownScript {
            asked,
            provider,
            near,
        } => {
            phrases.error_unknown_script_near(shown(asked), phrases.either(near), provider.as_str())
        }
        Error::NoSuchPart {
            script,
            reason: Some(reason),
        } => phrases.error_no_message(reason.as_str(), script.as_str()),
        Error::NoSuchPart { script, .. } => phrases.error_no_such_part(script.as_str()),
        Error::NothingFound { words, any_locale } if *any_locale => {
            phrases.error_nothing_found(shown(words))
        }
        Error::NothingFound { words, .. } => phrases.error_nothing_found_here(shown(words)),
        Error::FolderInUse(folder) => {
            phrases.error_folder_in_use(shown(&folder.display().to_string()))
        }
        // The report or the verdict has said it.
        Error::Findings | Error::NotOfficial => String::new(),
        Error::UnknownRule { asked, near } => {
            phrases.error_unknown_rule(shown(asked), phrases.list(near))
        }
        Error::LocaleNotInPlace { asked, known } => {
            phrases.error_locale_not_in_place(shown(asked), phrases.list(known))
        }
        Error::Exists(path) => phrases.error_exists(shown(&path.display().to_string())),
        Error::NotWritten { path, reason } => not_written(path, reason, phrases),
        Error::ChangedMeanwhile(path) => {
            phrases.error_changed_meanwhile(shown(&path.display().to_string()))
        }
        Error::BadName { asked, rule } => phrases.error_bad_name(shown(asked), rule.as_str()),
        Error::NoFolderToWrite => phrases.error_no_folder_to_write(),
        Error::UnknownOutcome {
            provider,
            asked,
            known,
        } => phrases.error_unknown_outcome(shown(asked), phrases.list(known), provider.as_str()),
        Error::Io(error) => phrases.error_io(error.to_string()),
    }
}

fn unknown_provider(
    asked: &str,
    providers: &[String],
    near: &[String],
    phrases: &Phrases,
) -> String {
    let asked = shown(asked);
    // A folder may have any name.
    let plain =
        |names: &[String]| -> Vec<String> { names.iter().map(|name| printable(name)).collect() };
    if !near.is_empty() {
        phrases.error_unknown_provider_near(asked, phrases.either(&plain(near)))
    } else if providers.len() > MANY {
        phrases.error_unknown_provider_many(asked, providers.len())
    } else {
        phrases.error_unknown_provider(asked, phrases.list(&plain(providers)))
    }
}

fn not_written(path: &Path, reason: &io::Error, phrases: &Phrases) -> String {
    let path = shown(&path.display().to_string());
    match reason.kind() {
        io::ErrorKind::PermissionDenied => phrases.error_may_not_write(path),
        _ => phrases.error_not_written(path, reason.to_string()),
    }
}

fn invalid_value(id: &str, reason: Invalid, example: Option<&str>, phrases: &Phrases) -> String {
    let reason = refusal::explain(reason, example, phrases);
    phrases.error_invalid_value(shown(id), reason)
}

fn unknown_choice(question: &str, choice: &str, offered: &[String], phrases: &Phrases) -> String {
    let near = helpme::domain::nearest::nearest(choice, offered.iter().map(String::as_str));
    let choice = shown(choice);
    match near.first() {
        Some(near) => {
            phrases.error_unknown_choice_near(choice, *near, phrases.list(offered), question)
        }
        None => phrases.error_unknown_choice(choice, phrases.list(offered), question),
    }
}

fn missing_decision(
    question: &str,
    ask: &str,
    choices: &[(String, String)],
    phrases: &Phrases,
) -> String {
    let answers = choices
        .iter()
        .map(|(id, text)| (format!("{question}={id}"), text));
    phrases.error_missing_decision(ask, question) + &offers(answers)
}

fn missing_provider(providers: &[(String, String)], phrases: &Phrases) -> String {
    let commands = providers
        .iter()
        .map(|(id, name)| (format!("helpme {id}"), name));
    phrases.error_missing_provider() + &offers(commands)
}

/// What can be typed, a line each with what it means.
fn offers<'a>(offers: impl ExactSizeIterator<Item = (String, &'a String)>) -> String {
    let more = if offers.len() > MANY { "\n  …" } else { "" };
    let lines = offers
        .take(MANY)
        .map(|(typed, meaning)| format!("\n  {typed}  {meaning}"));
    lines.collect::<String>() + more
}

fn explain_unreadable(unreadable: &Unreadable, phrases: &Phrases) -> String {
    let path = shown(&unreadable.path.display().to_string());
    match &unreadable.problem {
        Problem::Io(error) => match error.kind() {
            io::ErrorKind::NotFound => phrases.error_not_found(path),
            io::ErrorKind::PermissionDenied => phrases.error_permission(path),
            io::ErrorKind::NotADirectory => phrases.error_not_a_folder(path),
            _ => phrases.error_unreadable(path, error.to_string()),
        },
        Problem::TooLarge => phrases.error_too_large(path),
        Problem::Outside => phrases.error_outside(path),
        Problem::NotAFile => phrases.error_not_a_file(path),
        Problem::TooMany => phrases.error_too_many(path),
        Problem::NotUtf8(offset) => phrases.error_not_utf8(offset.to_string(), path),
    }
}

/// More names than this say less than none: nobody reads them.
const MANY: usize = 20;
