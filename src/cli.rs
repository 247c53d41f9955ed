//! What can be typed: clap types only. The words are put in by `localise`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Args, Command, CommandFactory, Parser, Subcommand, ValueEnum};
use helpme::l10n::phrases::Phrases;
use jiff::civil::Date;

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "helpme",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Cli {
    /// Options that every command takes.
    #[command(flatten)]
    pub options: Options,
    /// The command; without one, the wizard.
    #[command(subcommand)]
    pub command: Option<Commands>,
    /// The provider.
    #[arg(value_name = "PROVIDER")]
    pub provider: Option<String>,
    /// Answers given in advance, `id=value`.
    #[arg(value_name = "ID=VALUE")]
    pub given: Vec<String>,
}

/// Options that every command takes.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The language.
    #[arg(
        short,
        long,
        global = true,
        value_name = "LOCALE",
        env = "HELPME_LOCALE",
        hide_env = true
    )]
    pub locale: Option<String>,
    /// The region of the account.
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,
    /// A folder of packs, instead of the shipped ones.
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "HELPME_CONTENT",
        hide_env = true
    )]
    pub content: Option<PathBuf>,
    /// The form of the output.
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
    /// A file with answers.
    #[arg(long, global = true, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Ask nothing.
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Numbered plain lines.
    #[arg(long, global = true, env = "HELPME_PLAIN", hide_env = true, value_parser = clap::builder::FalseyValueParser::new())]
    pub plain: bool,
    /// Colour and weight.
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = Color::Auto, hide_default_value = true, hide_possible_values = true)]
    pub color: Color,
    /// The day for which the card is shown.
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<Date>,
}

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For wikis and chats.
    Markdown,
    /// For programs.
    Json,
    /// For the annotations of GitHub; `helpme check` alone.
    Github,
}

/// When colour and weight are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// In a terminal that can show them.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Commands {
    /// Findings for authors and translators.
    Check(crate::cmd::check::CheckArgs),
    /// A new language or provider.
    New {
        /// What.
        #[arg(value_name = "WHAT", value_enum, hide_possible_values = true)]
        what: crate::cmd::new::What,
        /// Its name.
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// A card with sample values.
    Preview {
        /// Provider and outcome.
        #[arg(value_name = "PROVIDER/OUTCOME")]
        card: String,
        /// Again at each save.
        #[arg(long)]
        watch: bool,
        /// In pseudo-text.
        #[arg(long)]
        pseudo: bool,
    },
    /// The JSON Schema for editors.
    Schema {
        /// Of which file.
        #[arg(value_name = "FILE", value_enum, hide_possible_values = true)]
        file: crate::cmd::schema::File,
    },
    /// Providers, languages, regions.
    List,
    /// The decision tree.
    Tree {
        /// The provider.
        #[arg(value_name = "PROVIDER")]
        provider: String,
    },
}

/// The locale asked for on the command line, read before the rest so that the rest can be explained in it.
pub fn asked_locale(arguments: impl Iterator<Item = OsString>) -> Option<String> {
    let mut arguments = arguments
        .skip(1)
        .map_while(|argument| argument.into_string().ok());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--" => return None,
            "-l" | "--locale" => return arguments.next(),
            _ => {}
        }
        let value = argument.strip_prefix("--locale=").or_else(|| {
            argument
                .strip_prefix("-l")
                .filter(|_| !argument.starts_with("--"))
        });
        if let Some(value) = value {
            return Some(value.trim_start_matches('=').to_owned());
        }
    }
    None
}

/// The names of all commands.
pub fn command_names() -> Vec<String> {
    Cli::command()
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect()
}

/// The command line with every word in the person's language.
pub fn localise(phrases: &Phrases) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .global(true)
        .action(ArgAction::Help)
        .help(phrases.help_help());
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(phrases.help_version());
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        phrases.help_usage()
    );
    let mut command = Cli::command()
        .arg(help)
        .arg(version)
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
            localise_arguments(each.about(about).after_help(""), phrases)
                .help_template(template.clone())
        })
    });
    command
        .about(phrases.help_about())
        .subcommand_help_heading(phrases.help_commands())
        .help_template(template)
}

fn localise_arguments(command: Command, phrases: &Phrases) -> Command {
    let mut order = 0;
    command.mut_args(|argument| {
        order += 1;
        let argument = argument.display_order(order);
        let name = format!(
            "help-argument-{}",
            argument.get_id().as_str().replace('_', "-")
        );
        let heading = if argument.is_positional() {
            phrases.help_arguments()
        } else {
            phrases.help_options()
        };
        match phrases.by_name(&name, &[]) {
            Some(help) => argument.help(help).help_heading(heading),
            None => argument.help_heading(heading),
        }
    })
}
