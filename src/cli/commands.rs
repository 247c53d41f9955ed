//! The commands, and what is typed after each.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// The commands. Each has its arguments in a struct of its own, so that one can be built without the others.
#[derive(Debug, Subcommand)]
pub enum Commands {
    /// Findings for authors and translators.
    Check(CheckArguments),
    /// A new language or provider.
    New(NewArguments),
    /// A card with sample values.
    Preview(PreviewArguments),
    /// The JSON Schema for editors.
    Schema(SchemaArguments),
    /// Providers, languages, regions.
    List(ListArguments),
    /// The decision tree.
    Tree(TreeArguments),
    /// Whether a number, address or link is real.
    Verify(VerifyArguments),
    /// Scripted answers.
    Script(ScriptArguments),
    /// Finds scripted answers.
    Search(SearchArguments),
    /// Every contact of a provider.
    Contacts(ContactsArguments),
    /// The handbook, as a folder of Markdown.
    Export(ExportArguments),
    /// What differs for customers between two folders of packs.
    Diff(DiffArguments),
    /// Completion for a shell.
    Completions(CompletionsArguments),
    /// What may follow on the command line; called by the completions.
    Complete(CompleteArguments),
    /// The manual page.
    Man,
}

/// `helpme check`.
#[derive(Clone, Debug, Args)]
pub struct CheckArguments {
    /// A folder of packs, a pack, a folder of locales, or a project with both.
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// One provider.
    #[arg(long = "provider", id = "only-provider", value_name = "PROVIDER")]
    pub provider: Option<String>,
    /// Warnings count as errors.
    #[arg(long)]
    pub strict: bool,
    /// The page of a rule.
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,
    /// Mends what is mechanical.
    #[arg(long)]
    pub fix: bool,
    /// Takes over the English of today as the original of every outdated text.
    #[arg(long, requires = "fix")]
    pub refresh_originals: bool,
}

/// `helpme new`.
#[derive(Debug, Args)]
pub struct NewArguments {
    /// What.
    #[arg(
        value_name = "WHAT",
        value_enum,
        ignore_case = true,
        hide_possible_values = true
    )]
    pub what: What,
    /// Its name.
    #[arg(value_name = "NAME")]
    pub name: String,
}

/// What can be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// A language.
    Locale,
    /// A provider.
    Provider,
}

/// `helpme preview`.
#[derive(Debug, Args)]
pub struct PreviewArguments {
    /// Provider and outcome.
    #[arg(value_name = "PROVIDER/OUTCOME")]
    pub card: String,
    /// Again at each save.
    #[arg(long)]
    pub watch: bool,
    /// In pseudo-text.
    #[arg(long)]
    pub pseudo: bool,
}

/// `helpme schema`.
#[derive(Debug, Args)]
pub struct SchemaArguments {
    /// Of which file.
    #[arg(
        value_name = "FILE",
        value_enum,
        ignore_case = true,
        hide_possible_values = true
    )]
    pub file: SchemaFile,
}

/// The files that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaFile {
    /// tree.toml.
    Tree,
    /// contacts.toml.
    Contacts,
}

/// `helpme list`.
#[derive(Debug, Args)]
pub struct ListArguments {
    /// Also where each pack comes from.
    #[arg(long, short)]
    pub verbose: bool,
}

/// `helpme tree`.
#[derive(Debug, Args)]
pub struct TreeArguments {
    /// The provider.
    #[arg(value_name = "PROVIDER")]
    pub provider: String,
}

/// `helpme verify`.
#[derive(Debug, Args)]
pub struct VerifyArguments {
    /// The provider.
    #[arg(value_name = "PROVIDER")]
    pub provider: String,
    /// The number, address or link.
    #[arg(value_name = "VALUE")]
    pub value: Vec<String>,
}

/// `helpme script`.
#[derive(Debug, Args)]
pub struct ScriptArguments {
    /// A provider, or a script such as `gopay/fraud`.
    #[arg(value_name = "PROVIDER[/OUTCOME]")]
    pub script: Option<String>,
    /// Answers that collapse the cases and fill the blanks, `id=value`.
    #[arg(value_name = "ID=VALUE")]
    pub given: Vec<String>,
    /// A second language beside the first.
    #[arg(long, value_name = "LOCALE")]
    pub also: Option<String>,
    /// One part alone.
    #[arg(
        long,
        value_name = "PART",
        value_enum,
        ignore_case = true,
        hide_possible_values = true
    )]
    pub only: Option<OnlyWanted>,
    /// The form of the message.
    #[arg(
        long = "form",
        value_name = "FORM",
        value_enum,
        ignore_case = true,
        hide_possible_values = true,
        requires = "only"
    )]
    pub form: Option<MessageFormWanted>,
}

/// A part of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OnlyWanted {
    /// The message.
    Message,
    /// What to do.
    Steps,
    /// What to have ready.
    Checklist,
    /// What to say first.
    Opener,
}

/// A form of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MessageFormWanted {
    /// For a form, an e-mail or a message in the app.
    Written,
    /// For the telephone.
    Spoken,
    /// For a social network.
    Public,
}

/// `helpme search`.
#[derive(Debug, Args)]
pub struct SearchArguments {
    /// What to look for.
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    /// In every language, not only in the chosen one.
    #[arg(long)]
    pub any_locale: bool,
    /// In one provider alone.
    #[arg(long, value_name = "PROVIDER")]
    pub only_provider: Option<String>,
}

/// `helpme contacts`.
#[derive(Debug, Args)]
pub struct ContactsArguments {
    /// The provider.
    #[arg(value_name = "PROVIDER")]
    pub provider: String,
    /// Only those whose last check is long ago.
    #[arg(long)]
    pub stale: bool,
}

/// `helpme export`.
#[derive(Debug, Args)]
pub struct ExportArguments {
    /// Where it is written.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// `helpme diff`.
#[derive(Debug, Args)]
pub struct DiffArguments {
    /// The packs as they were.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The packs as they are.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
}

/// `helpme completions`.
#[derive(Debug, Args)]
pub struct CompletionsArguments {
    /// The shell.
    #[arg(
        value_name = "SHELL",
        value_enum,
        ignore_case = true,
        hide_possible_values = true
    )]
    pub shell: Shell,
}

/// A shell that can complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash 4 or later.
    Bash,
    /// Zsh.
    Zsh,
    /// Fish.
    Fish,
    /// PowerShell.
    #[value(name = "powershell")]
    Power,
}

/// `helpme complete`.
#[derive(Debug, Args)]
pub struct CompleteArguments {
    /// Whether a new word begins after these.
    #[arg(long)]
    pub fresh: bool,
    /// The words typed so far, the last one unfinished.
    #[arg(
        value_name = "WORD",
        trailing_var_arg = true,
        allow_hyphen_values = true
    )]
    pub words: Vec<String>,
}
