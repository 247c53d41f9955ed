//! The command line as clap takes it: no more of it than is needed, and its words in the person's language.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use helpme::l10n::phrases::Phrases;

use super::commands::{
    CheckArguments, CompleteArguments, CompletionsArguments, ContactsArguments, DiffArguments,
    ExportArguments, ListArguments, NewArguments, PreviewArguments, SchemaArguments,
    ScriptArguments, SearchArguments, TreeArguments, VerifyArguments,
};
use super::{CLIPBOARD_VARIABLE, CardArguments, Format, HandOver, Options};

/// The locale asked for on the command line, read before the rest so that the rest can be explained in it.
pub fn asked_locale(typed: &[OsString]) -> Option<String> {
    let mut arguments = typed.iter().map_while(|argument| argument.to_str());
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        match argument {
            "--" => break,
            "-l" | "--locale" => asked = arguments.next().map(str::to_owned).or(asked),
            _ => {}
        }
        let value = argument.strip_prefix("--locale=").or_else(|| {
            let value = argument.strip_prefix("-l");
            value.filter(|value| !value.is_empty() && !argument.starts_with("--"))
        });
        if let Some(value) = value {
            asked = Some(value.trim_start_matches('=').to_owned());
        }
    }
    asked
}

/// `helpme help COMMAND` as the option that says the same: `helpme COMMAND --help`.
pub fn help_as_option(mut typed: Vec<OsString>) -> Vec<OsString> {
    let mut place = 1;
    while let Some(argument) = typed.get(place).and_then(|argument| argument.to_str()) {
        match argument {
            "-l" | "--locale" => place += 2,
            "help" => {
                typed.remove(place);
                typed.push("--help".into());
                break;
            }
            _ if argument.starts_with('-') => place += 1,
            _ => break,
        }
    }
    typed
}

/// Adds the arguments of a command.
type Augment = fn(Command) -> Command;

/// Every command by the name that is typed, with what adds its arguments: one can be built without the others.
const COMMANDS: [(&str, Augment); 15] = [
    ("check", CheckArguments::augment_args),
    ("new", NewArguments::augment_args),
    ("preview", PreviewArguments::augment_args),
    ("schema", SchemaArguments::augment_args),
    ("list", ListArguments::augment_args),
    ("tree", TreeArguments::augment_args),
    ("verify", VerifyArguments::augment_args),
    ("script", ScriptArguments::augment_args),
    ("search", SearchArguments::augment_args),
    ("contacts", ContactsArguments::augment_args),
    ("export", ExportArguments::augment_args),
    ("diff", DiffArguments::augment_args),
    ("completions", CompletionsArguments::augment_args),
    ("complete", |complete| {
        CompleteArguments::augment_args(complete).hide(true)
    }),
    ("man", |man| man),
];

/// The options that say what to do with a card.
const HAND_OVER: [&str; 8] = [
    "copy",
    "clipboard",
    "output",
    "open",
    "mailto",
    "qr",
    "ics",
    "remind",
];

/// The names of all commands, as they are typed.
pub fn command_names() -> impl Iterator<Item = &'static str> {
    COMMANDS.into_iter().map(|(name, _)| name)
}

/// The command of this name, and whether words may stand behind it.
pub fn command_with_words(name: &str) -> Option<(&'static str, bool)> {
    let (name, augment) = COMMANDS.into_iter().find(|(known, _)| *known == name)?;
    let command = augment(Command::new(name));
    let mut positionals = command.get_positionals();
    Some((name, positionals.next().is_some()))
}

/// The command line without words, with no more commands and options than these arguments can mean: each costs time at every
/// start.
pub fn command_for(typed: &[OsString]) -> Command {
    let is_typed = |name: &str| typed.iter().any(|argument| argument == name);
    built(is_typed, may_hand_over(typed))
}

/// Whether these arguments, or the environment, may say what to do with a card.
fn may_hand_over(typed: &[OsString]) -> bool {
    let mut options = typed
        .iter()
        .filter_map(|argument| argument.to_str()?.strip_prefix("--"));
    options.any(|option| {
        let name = option.split_once('=').map_or(option, |(name, _)| name);
        HAND_OVER.contains(&name)
    }) || std::env::var_os(CLIPBOARD_VARIABLE).is_some()
}

/// What was said to do with a card.
pub fn hand_over(matches: &mut ArgMatches) -> Result<HandOver, clap::Error> {
    // Of options that were not added, clap knows nothing; a flag that was has a value in any case.
    let are_added = matches.try_contains_id(HAND_OVER[0]).unwrap_or_default();
    if are_added {
        HandOver::from_arg_matches_mut(matches)
    } else {
        Ok(HandOver::default())
    }
}

/// The whole command line, without words.
fn whole() -> Command {
    built(|_| true, true)
}

/// The command line without words, with these of its commands, and perhaps with what says what to do with a card.
fn built(is_wanted: impl Fn(&str) -> bool, hands_over: bool) -> Command {
    let program = Command::new("helpme")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        // Of an option that is typed twice, the last counts: cards tell whoever wants another language to add `-l`.
        .args_override_self(true)
        .disable_help_subcommand(true);
    let commands = COMMANDS.into_iter().filter(|(name, _)| is_wanted(name));
    let commands: Vec<Command> = commands
        .map(|(name, augment)| augment(Command::new(name)))
        .collect();
    let mut command = Options::augment_args(program);
    if !commands.is_empty() {
        command = command.mut_args(|option| option.global(true));
    }
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .global(true)
        .action(ArgAction::Help);
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version);
    if hands_over {
        command = HandOver::augment_args(command);
    }
    CardArguments::augment_args(command)
        .subcommands(commands)
        .arg(help)
        .arg(version)
}

/// The command line with every word in the person's language.
pub fn localise(phrases: &Phrases) -> Command {
    let mut command = whole()
        .mut_arg("help", |help| help.help(phrases.help_help()))
        .mut_arg("version", |version| version.help(phrases.help_version()))
        .after_help(phrases.help_after());
    command.build();
    let command = localise_arguments(command, phrases);
    let names: Vec<String> = command
        .get_subcommands()
        .map(|each| each.get_name().to_owned())
        .collect();
    let command = names.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |each| {
            let about = phrases
                .by_name(&format!("help-command-{name}"), &[])
                .unwrap_or_default();
            let each = localise_arguments(each.about(about).after_help(""), phrases);
            let template = help_template(&each, phrases);
            localise_usage(each, phrases).help_template(template)
        })
    });
    let command = command.subcommand_value_name(phrases.help_value_command());
    let template = help_template(&command, phrases);
    localise_usage(command, phrases)
        .about(phrases.help_about())
        .help_template(template)
}

/// How the help of a command is laid out; under headings of its own, clap would put a half-width colon in any language.
fn help_template(command: &Command, phrases: &Phrases) -> String {
    let style = command.get_styles().get_header();
    let commands = (phrases.help_commands(), "{subcommands}");
    let arguments = (phrases.help_arguments(), "{positionals}");
    let options = (phrases.help_options(), "{options}");
    let parts = if command.has_subcommands() {
        vec![commands, options, arguments]
    } else if command.get_positionals().next().is_some() {
        vec![arguments, options]
    } else {
        vec![options]
    };
    let parts: Vec<String> = parts
        .into_iter()
        .map(|(heading, part)| {
            let heading = phrases.help_heading(heading);
            format!("{style}{heading}{style:#}\n{part}")
        })
        .collect();
    let usage = phrases.sentences(phrases.help_usage(), "{usage}");
    let parts = parts.join("\n\n");
    format!("{{about}}\n\n{usage}\n\n{parts}{{after-help}}")
}

/// The line that shows how a command is typed; clap itself says `[OPTIONS]` and `Usage:` in English alone.
fn localise_usage(mut command: Command, phrases: &Phrases) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let options = format!("[{}]", phrases.help_value_options());
    command.override_usage(usage.replace("[OPTIONS]", &options))
}

/// What stands for a value, such as `PROVIDER[/OUTCOME]`, word for word in the person's language.
fn localise_value(name: &str, phrases: &Phrases) -> String {
    let words = name.split_inclusive(|character: char| !character.is_ascii_uppercase());
    let words = words.map(|part| {
        let word = part.trim_end_matches(|character: char| !character.is_ascii_uppercase());
        let own = phrases.by_name(&format!("help-value-{}", word.to_lowercase()), &[]);
        own.map_or_else(|| part.to_owned(), |own| own + &part[word.len()..])
    });
    words.collect()
}

/// An option by its long name.
pub fn option(long: &str) -> Option<Arg> {
    let command = whole();
    let mut arguments = command.get_arguments();
    let found = arguments.find(|argument| argument.get_long() == Some(long));
    found.cloned()
}

/// The forms of output that the command on this command line has.
pub fn formats(arguments: impl Iterator<Item = OsString>) -> Vec<Format> {
    formats_of(typed(arguments).as_deref().unwrap_or_default())
}

/// The command on this command line; a card has none.
pub fn typed(arguments: impl Iterator<Item = OsString>) -> Option<String> {
    let mut words = arguments.filter_map(|argument| argument.into_string().ok());
    words.find(|word| command_names().any(|name| name == word))
}

/// What has an option, such as `--copy`, as it is typed: a card, or commands.
pub fn having(option: &str, phrases: &Phrases) -> Vec<String> {
    let program = whole();
    let has = |command: &Command| {
        let mut long = command.get_arguments().filter_map(Arg::get_long);
        long.any(|long| option.strip_prefix("--") == Some(long))
    };
    let card = has(&program).then(|| localise_value("PROVIDER", phrases));
    let commands = program.get_subcommands();
    let commands = commands.filter(|command| !command.is_hide_set() && has(command));
    let names = commands.map(|command| command.get_name().to_owned());
    let names = card.into_iter().chain(names);
    names.map(|name| format!("helpme {name}")).collect()
}

/// The forms of output that a command has.
pub fn formats_of(command: &str) -> Vec<Format> {
    match command {
        "tree" => vec![
            Format::Text,
            Format::Markdown,
            Format::Json,
            Format::Mermaid,
            Format::Dot,
        ],
        "check" => vec![Format::Text, Format::Json, Format::Github],
        _ => vec![Format::Text, Format::Markdown, Format::Json],
    }
}

fn localise_arguments(command: Command, phrases: &Phrases) -> Command {
    let mut order = 0;
    let command_name = command.get_name().to_owned();
    command.mut_args(|argument| {
        order += 1;
        let argument = argument.display_order(order);
        let name = argument.get_id().as_str().replace('_', "-");
        // A command may explain an argument in its own way.
        let own = phrases.by_name(&format!("help-{command_name}-{name}"), &[]);
        // Only the wizard asks for what is left out.
        let kind = if argument.is_required_set() {
            "required"
        } else {
            "argument"
        };
        let usual = [kind, "argument"].map(|kind| format!("help-{kind}-{name}"));
        let mut usual = usual.iter();
        let help = own.or_else(|| usual.find_map(|name| phrases.by_name(name, &[])));
        // The manual page has no template: there they stand under these.
        let heading = if argument.is_positional() {
            phrases.help_arguments()
        } else {
            phrases.help_options()
        };
        let values: Vec<String> = argument
            .get_value_names()
            .into_iter()
            .flatten()
            .map(|name| localise_value(name, phrases))
            .collect();
        let argument = if values.is_empty() {
            argument
        } else {
            argument.value_names(values)
        };
        match help {
            Some(help) => argument.help(help).help_heading(heading),
            None => argument.help_heading(heading),
        }
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::super::{Cli, QrContent};
    use super::*;

    #[test]
    fn every_command_is_found_by_its_name() {
        let all = Cli::command();
        let names: Vec<&str> = all.get_subcommands().map(Command::get_name).collect();
        assert_eq!(names, command_names().collect::<Vec<_>>());
    }

    #[test]
    fn what_to_do_with_a_card_is_asked_only_where_it_may_be_said() {
        let options = HandOver::augment_args(Command::new("helpme"));
        let long: Vec<&str> = options.get_arguments().filter_map(Arg::get_long).collect();
        assert_eq!(long, HAND_OVER);
        let read = |typed: &[&str]| {
            let typed: Vec<OsString> = typed.iter().map(Into::into).collect();
            let mut command = command_for(&typed).no_binary_name(true);
            let mut matches = command.try_get_matches_from_mut(typed).unwrap();
            hand_over(&mut matches).unwrap()
        };
        assert!(!read(&["afterpay", "problem=refund"]).copy);
        assert!(read(&["afterpay", "--copy"]).copy);
        assert_eq!(read(&["afterpay", "--qr"]).qr, Some(QrContent::Page));
        assert_eq!(
            read(&["--output=card.txt", "afterpay"]).output,
            Some("card.txt".into())
        );
    }
}
