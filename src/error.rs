//! What can go wrong, and the exit code of each.

use std::path::PathBuf;

use crate::finding::Finding;

/// How the program ends (the numbers are the ones that shells and scripts know).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitStatus {
    /// Done.
    Done = 0,
    /// There are findings, nothing was found, or content or input failed.
    Failed = 1,
    /// The program was called in a way that it does not understand.
    Usage = 2,
    /// The person left: 128 + SIGINT, as shells report it.
    Left = 130,
}

/// An error, without words: the command line puts it into the person's language.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A locale that is not there.
    #[error("unknown locale")]
    UnknownLocale(String),
    /// A language that nothing has in the place that is checked.
    #[error("locale not in place")]
    LocaleNotInPlace {
        /// The name.
        asked: String,
        /// The locales there are.
        known: Vec<String>,
    },
    /// A word that is neither a provider nor a command.
    #[error("unknown provider")]
    UnknownProvider {
        /// The word.
        asked: String,
        /// The providers there are.
        providers: Vec<String>,
        /// The nearest names of providers and commands.
        near: Vec<String>,
    },
    /// A region that the provider's pack does not name.
    #[error("unknown region")]
    UnknownRegion {
        /// The word.
        asked: String,
        /// The regions there are.
        known: Vec<String>,
    },
    /// A word that is not `id=value`.
    #[error("not an answer")]
    NotAnAnswer(String),
    /// An answer to nothing that the provider asks.
    #[error("unknown id")]
    UnknownId {
        /// The id.
        id: String,
        /// The nearest known ids.
        near: Vec<String>,
    },
    /// A choice that its question does not offer.
    #[error("unknown choice")]
    UnknownChoice {
        /// The question.
        question: String,
        /// The choice.
        choice: String,
        /// The choices there are.
        offered: Vec<String>,
    },
    /// A value that its field does not take; the value itself is never kept.
    #[error("invalid value")]
    InvalidValue {
        /// The field, or the argument.
        id: String,
        /// Why not.
        reason: crate::domain::field::Invalid,
        /// What the field takes, for example; `None` where nothing tells.
        example: Option<String>,
    },
    /// A word of the command line that holds what must never be given; the word itself is never kept.
    #[error("refused")]
    Refused(crate::domain::guard::Refusal),
    /// A question that decides the card, where nothing may be asked.
    #[error("missing decision")]
    MissingDecision {
        /// The question's id.
        question: String,
        /// The question.
        ask: String,
        /// The choices: id and words.
        choices: Vec<(String, String)>,
    },
    /// No provider is named, where nothing may be asked.
    #[error("missing provider")]
    MissingProvider {
        /// The providers: id and name.
        providers: Vec<(String, String)>,
    },
    /// The input ended while a question was open.
    #[error("end of input")]
    EndOfInput,
    /// The person left.
    #[error("left")]
    Left,
    /// The card was shown, but something asked for besides could not be done; what was said about it, in the person's language.
    #[error("not handed over")]
    NotHandedOver(Vec<String>),
    /// The files of a pack, or an answer file, are faulty.
    #[error("broken content")]
    Broken(Vec<Finding>),
    /// A folder or file could not be read.
    #[error("unreadable")]
    Unreadable(#[from] crate::unreadable::Unreadable),
    /// A folder that holds no pack.
    #[error("no packs")]
    NoPacks(PathBuf),
    /// A check found something; its report says what.
    #[error("findings")]
    Findings,
    /// A rule that does not exist.
    #[error("unknown rule")]
    UnknownRule {
        /// The name.
        asked: String,
        /// The nearest names.
        near: Vec<String>,
    },
    /// A file that would be written is there already.
    #[error("exists")]
    Exists(PathBuf),
    /// A file or folder could not be written.
    #[error("not written")]
    NotWritten {
        /// What could not be written.
        path: PathBuf,
        /// The system's reason.
        reason: std::io::Error,
    },
    /// A file is another than the one that was checked.
    #[error("changed meanwhile")]
    ChangedMeanwhile(PathBuf),
    /// A name that a new thing cannot have.
    #[error("bad name")]
    BadName {
        /// The name.
        asked: String,
        /// What names look like, in the person's language.
        rule: String,
    },
    /// No folder into which new files could be written.
    #[error("no folder to write")]
    NoFolderToWrite,
    /// An outcome that the provider does not have.
    #[error("unknown outcome")]
    UnknownOutcome {
        /// The provider.
        provider: String,
        /// The name.
        asked: String,
        /// The outcomes there are.
        known: Vec<String>,
    },
    /// A language lacks texts that a card needs, and no other can stand in.
    #[error("missing words")]
    MissingWords {
        /// The language that lacks them.
        locale: String,
        /// Their keys.
        keys: Vec<String>,
    },
    /// A contact that is not official; the page has said so.
    #[error("not official")]
    NotOfficial,
    /// A value to verify in which there is no contact, with the provider.
    #[error("nothing to verify")]
    NothingToVerify(String),
    /// A contact that stands where the provider comes.
    #[error("provider first")]
    ProviderFirst {
        /// The providers there are.
        providers: Vec<String>,
        /// What to type.
        command: String,
    },
    /// A provider without anything to verify, with what to type.
    #[error("no value")]
    NoValueToVerify(String),
    /// More input than is read, in characters.
    #[error("input too large")]
    InputTooLarge(usize),
    /// Input that is not UTF-8.
    #[error("input is not UTF-8")]
    InputNotUtf8,
    /// A scripted answer that the provider does not have.
    #[error("unknown script")]
    UnknownScript {
        /// The name.
        asked: String,
        /// The provider.
        provider: String,
        /// The nearest names.
        near: Vec<String>,
    },
    /// A part that a script does not have.
    #[error("no such part")]
    NoSuchPart {
        /// The script.
        script: String,
        /// Why there is none, if the script says so.
        reason: Option<String>,
    },
    /// A word, such as a provider, that stands before the command and would be passed over.
    #[error("the command comes first")]
    CommandFirst {
        /// The command.
        command: &'static str,
        /// The word, if the command takes any.
        word: Option<String>,
    },
    /// A search that found nothing.
    #[error("nothing found")]
    NothingFound {
        /// The words looked for.
        words: String,
        /// Whether every language was searched.
        any_locale: bool,
    },
    /// A folder that holds something else than an earlier handbook.
    #[error("folder in use")]
    FolderInUse(PathBuf),
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl Error {
    /// The exit code.
    pub fn status(&self) -> ExitStatus {
        match self {
            Self::UnknownLocale(_)
            | Self::LocaleNotInPlace { .. }
            | Self::UnknownProvider { .. }
            | Self::UnknownRegion { .. }
            | Self::NotAnAnswer(_)
            | Self::UnknownId { .. }
            | Self::UnknownChoice { .. }
            | Self::InvalidValue { .. }
            | Self::Refused(_)
            | Self::UnknownRule { .. }
            | Self::BadName { .. }
            | Self::UnknownOutcome { .. }
            | Self::MissingDecision { .. }
            | Self::MissingProvider { .. }
            | Self::UnknownScript { .. }
            | Self::NothingToVerify(_)
            | Self::ProviderFirst { .. }
            | Self::CommandFirst { .. }
            | Self::NoValueToVerify(_) => ExitStatus::Usage,
            Self::Left => ExitStatus::Left,
            Self::EndOfInput
            | Self::NotHandedOver(_)
            | Self::Broken(_)
            | Self::Unreadable(_)
            | Self::NoPacks(_)
            | Self::MissingWords { .. }
            | Self::NotOfficial
            | Self::InputTooLarge(_)
            | Self::InputNotUtf8
            | Self::NoSuchPart { .. }
            | Self::NothingFound { .. }
            | Self::FolderInUse(_)
            | Self::Findings
            | Self::Exists(_)
            | Self::NotWritten { .. }
            | Self::ChangedMeanwhile(_)
            | Self::NoFolderToWrite
            | Self::Io(_) => ExitStatus::Failed,
        }
    }
}
