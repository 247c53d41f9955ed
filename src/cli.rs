//! What can be typed: clap types only. The words are put in by `command::localise`.

pub mod command;
pub mod commands;

use std::path::{Path, PathBuf};

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, Parser, ValueEnum};
use jiff::civil::Date;

use self::commands::Commands;

/// What stands between the folders of a path list, as in `PATH`.
pub const PATH_SEPARATOR: char = if cfg!(windows) { ';' } else { ':' };

/// Which clipboard is used where no option says it.
pub const CLIPBOARD_VARIABLE: &str = "HELPME_CLIPBOARD";

/// The command line.
#[derive(Debug, Parser)]
pub struct Cli {
    /// What can be typed without a command.
    #[command(flatten)]
    pub wizard: WizardArguments,
    /// The command; without one, the wizard.
    #[command(subcommand)]
    pub command: Option<Commands>,
}

/// `helpme` without a command: options, provider and answers.
#[derive(Debug, Args)]
pub struct WizardArguments {
    /// Options that every command takes.
    #[command(flatten)]
    pub options: Options,
    /// What the wizard alone takes.
    #[command(flatten)]
    pub card: CardArguments,
}

/// What the wizard alone takes, beside [`HandOver`].
#[derive(Debug, Args)]
pub struct CardArguments {
    /// The provider.
    #[arg(value_name = "PROVIDER")]
    pub provider: Option<String>,
    /// Answers given in advance, `id=value`.
    #[arg(value_name = "ID=VALUE")]
    pub given: Vec<String>,
}

/// Options that every command takes; `command` hands them on to the commands.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The language.
    #[arg(
        short,
        long,
        value_name = "LOCALE",
        env = "HELPME_LOCALE",
        hide_env = true
    )]
    pub locale: Option<String>,
    /// The region of the account.
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    /// Folders of packs, instead of the shipped ones; `shipped` stands for these.
    #[arg(
        long,
        value_name = "DIR",
        env = "HELPME_CONTENT",
        hide_env = true,
        value_delimiter = PATH_SEPARATOR,
        // An empty variable is none.
        value_parser = OsStringValueParser::new().map(PathBuf::from)
    )]
    pub content: Vec<PathBuf>,
    /// The form of the output.
    #[arg(
        long,
        value_name = "FORMAT",
        value_enum,
        ignore_case = true,
        hide_possible_values = true
    )]
    format: Option<Format>,
    /// A file with answers.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Ask nothing.
    #[arg(long)]
    pub no_input: bool,
    /// Numbered plain lines.
    #[arg(long, env = "HELPME_PLAIN", hide_env = true, value_parser = clap::builder::FalseyValueParser::new())]
    pub plain: bool,
    /// Colour and weight.
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        ignore_case = true,
        hide_possible_values = true
    )]
    color: Option<Color>,
    /// The day for which the card is shown.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
}

/// What to do with the card and its message. Most runs do without: `command` adds these options where they may be meant.
#[derive(Clone, Debug, Default, Args)]
pub struct HandOver {
    /// Into the clipboard.
    #[arg(long)]
    pub copy: bool,
    /// Which clipboard.
    #[arg(long, value_name = "WHICH", value_enum, env = CLIPBOARD_VARIABLE, hide_env = true, default_value_t = Clipboard::Terminal, hide_default_value = true, hide_possible_values = true)]
    pub clipboard: Clipboard,
    /// Into a file.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The official page in the browser.
    #[arg(long)]
    pub open: bool,
    /// Into the mail program.
    #[arg(long)]
    pub mailto: bool,
    /// A QR code.
    #[arg(long, value_name = "WHAT", value_enum, ignore_case = true, num_args = 0..=1, require_equals = true, default_missing_value = "page", hide_possible_values = true)]
    pub qr: Option<QrContent>,
    /// A reminder for the calendar.
    #[arg(long, value_name = "FILE", requires = "remind")]
    pub ics: Option<PathBuf>,
    /// The day of the reminder.
    #[arg(long, value_name = "DATE", requires = "ics")]
    pub remind: Option<Date>,
}

/// A clipboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Clipboard {
    /// That of the terminal in which the person sits (OSC 52), also over SSH.
    #[default]
    Terminal,
    /// That of the computer on which helpme runs, by its programs.
    Native,
}

/// What a QR code carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum QrContent {
    /// The official page.
    Page,
    /// The message.
    Message,
}

impl Options {
    /// The form of the output. No default of the parser: it would copy that wherever a command is typed.
    pub fn format(&self) -> Format {
        self.format.unwrap_or(Format::Text)
    }

    /// When colour and weight are used.
    pub fn color(&self) -> Color {
        self.color.unwrap_or(Color::Auto)
    }

    /// The folder of packs that is worked on: the uppermost of those given.
    pub fn folder(&self) -> Option<&Path> {
        let named = self.content.iter().rev();
        named
            .map(PathBuf::as_path)
            .find(|folder| !folder.as_os_str().is_empty())
    }
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
    /// A drawing that wikis show; trees alone.
    Mermaid,
    /// A drawing for Graphviz; trees alone.
    Dot,
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
