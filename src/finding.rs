//! A fault in content: which rule it breaks, where, and the words needed to say so.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::domain::guard::printable;

/// A file as it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name to show, e.g. `afterpay/tree.toml`.
    pub name: String,
    /// The text, without a byte order mark.
    pub text: String,
}

impl SourceFile {
    /// A file under a name that is safe to show.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let (name, text) = (name.into(), text.into());
        Arc::new(Self { name, text })
    }

    /// A file that lies in a folder.
    pub fn at(path: &Path, text: impl Into<String>) -> Arc<Self> {
        Self::new(shown_path(path), text)
    }
}

/// The name under which a file is shown everywhere: safe to print, and `content/…` rather than `./content/…`.
pub fn shown_path(path: &Path) -> String {
    let below = path.strip_prefix(".").ok();
    let below = below.filter(|below| !below.as_os_str().is_empty());
    printable(&below.unwrap_or(path).display().to_string())
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The content is wrong or cannot be used.
    Error,
    /// The content can be used and should be mended.
    Warning,
}

/// A fault, where it stands, and what to say about it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that is broken.
    pub rule: Rule,
    /// A case of the rule with words of its own, the phrase `rule-CODE-CASE`.
    pub case: Option<&'static str>,
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes of the file that are meant.
    pub span: Range<usize>,
    /// Names and values for the rule's sentence, by variable.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A value for a variable of a rule's sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A name or value from the file, printed as it stands.
    Verbatim(String),
    /// One of the program's phrases, by name.
    Phrase(&'static str),
    /// Names and values, joined as the person's language joins them.
    List(Vec<String>),
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal, $severity:ident;)+) => {
        /// What content must satisfy; the wording of each rule is the phrase `rule-CODE`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The rule's name, as findings print it.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The rule with this name.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.code() == code)
            }

            /// How much a breach matters.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)+
                }
            }
        }
    };
}

rules! {
    /// The file is not TOML 1.0.
    TomlSyntax = "toml-syntax", Error;
    /// A key or a table that is in the file already.
    DuplicateKey = "duplicate-key", Error;
    /// The file, or a text in it, is larger than any pack needs.
    TooLarge = "too-large", Error;
    /// A file of the pack is not there.
    MissingFile = "missing-file", Error;
    /// A file or folder of the pack that cannot be read.
    Unreadable = "unreadable", Error;
    /// A file that nothing reads, because of its name.
    UnreadFile = "unread-file", Warning;
    /// A language that the others of the place have is not there.
    MissingLanguage = "missing-language", Warning;
    /// A key that the format does not know.
    UnknownKey = "unknown-key", Error;
    /// A key that must be there is not.
    MissingKey = "missing-key", Error;
    /// A value of another type than the key takes.
    WrongType = "wrong-type", Error;
    /// A value that its key does not allow.
    BadValue = "bad-value", Error;
    /// A name that is not kebab-case ASCII.
    BadId = "bad-id", Error;
    /// The same id stands twice where it must be unique.
    DuplicateId = "duplicate-id", Error;
    /// A choice leads to something that does not exist.
    MissingTarget = "missing-target", Error;
    /// An id is named that is defined nowhere.
    UnknownId = "unknown-id", Error;
    /// A question leads back to itself, directly or through others.
    Cycle = "cycle", Error;
    /// Some choices of a question lead on and others do not.
    HalfFact = "half-fact", Error;
    /// A condition on a choice that its question does not offer.
    UnknownChoice = "unknown-choice", Error;
    /// A text holds a character that steers terminals or hides.
    ControlCharacter = "control-character", Error;
    /// A brace that opens or closes no placeholder.
    DamagedPlaceholder = "damaged-placeholder", Error;
    /// A placeholder for something that its text cannot name.
    UnknownPlaceholder = "unknown-placeholder", Error;
    /// A text that the tree needs is not there.
    MissingWord = "missing-word", Error;
    /// A text that nothing uses.
    LeftoverWord = "leftover-word", Error;
    /// The file is not UTF-8.
    NotUtf8 = "not-utf8", Error;
    /// A choice leads to its own question.
    SelfTarget = "self-target", Error;
    /// No walk comes to this question, and no condition needs it.
    UnreachableQuestion = "unreachable-question", Error;
    /// No walk ends at this outcome.
    UnreachableOutcome = "unreachable-outcome", Error;
    /// No outcome offers this channel.
    UnusedChannel = "unused-channel", Error;
    /// No message asks for this field.
    UnusedField = "unused-field", Error;
    /// No outcome uses this message.
    UnusedMessage = "unused-message", Error;
    /// No card states this fact.
    UnusedFact = "unused-fact", Warning;
    /// From this question no outcome can be reached.
    DeadEnd = "dead-end", Error;
    /// A question with fewer than two choices.
    FewChoices = "few-choices", Error;
    /// A question without a way on for people to whom nothing applies.
    NoWayOn = "no-way-on", Warning;
    /// A condition on a question that may not have been answered.
    UnansweredCondition = "unanswered-condition", Error;
    /// Some answers leave an outcome without a channel.
    NoChannel = "no-channel", Error;
    /// Some answers leave in-app help alone to somebody who cannot log in.
    OnlyInApp = "only-in-app", Error;
    /// More than five questions before a card.
    ManyQuestions = "many-questions", Warning;
    /// A message names a field that it does not ask for.
    UnaskedField = "unasked-field", Error;
    /// A message asks for a field that none of its texts names.
    NeedlessField = "needless-field", Warning;
    /// A private field in the public form of a message.
    PrivateInPublic = "private-in-public", Error;
    /// Something asks for a secret.
    AsksForSecret = "asks-for-secret", Error;
    /// Something is promised that others decide.
    Promise = "promise", Error;
    /// A source said to be official that lies outside the official domains.
    ForeignSource = "foreign-source", Error;
    /// An address said to be official that lies outside the official domains.
    ForeignLink = "foreign-link", Error;
    /// A check that lies ahead of today.
    FutureCheck = "future-check", Error;
    /// A check that is half a year old.
    OldCheck = "old-check", Warning;
    /// A check that is more than a year old.
    OutdatedCheck = "outdated-check", Error;
    /// An address that only stands for one: nobody has put in the real one.
    ExampleAddress = "example-address", Error;
    /// Hours that no line can have.
    ImpossibleHours = "impossible-hours", Error;
    /// Hours of a day line that stand the wrong way round.
    ReversedHours = "reversed-hours", Warning;
    /// A region that is no country.
    ImpossibleRegion = "impossible-region", Error;
    /// A region that nobody can choose.
    RegionNotOffered = "region-not-offered", Warning;
    /// A contact of a channel whose contact people have at hand.
    NeedlessContact = "needless-contact", Error;
    /// A value that must not be used is shown as valid.
    FakeShown = "fake-shown", Error;
    /// Two sources say different things, and neither is marked as unconfirmed.
    SourcesDisagree = "sources-disagree", Error;
    /// A text with nothing in it.
    EmptyWord = "empty-word", Error;
    /// A text that is the same as in English.
    SameAsEnglish = "same-as-english", Warning;
    /// A placeholder of the English text is missing.
    LostPlaceholder = "lost-placeholder", Error;
    /// A placeholder that the English text does not have.
    AddedPlaceholder = "added-placeholder", Error;
    /// English has moved on since this was translated.
    EnglishMovedOn = "english-moved-on", Warning;
    /// The English original does not stand above the translation.
    NoOriginal = "no-original", Warning;
    /// A number, address, date, amount or time that belongs into contacts.toml.
    FactInWords = "fact-in-words", Error;
    /// A number that differs from English.
    NumberDiffers = "number-differs", Error;
    /// Half-width punctuation in Chinese.
    HalfWidth = "half-width", Warning;
    /// No space between Han and Latin characters.
    HanLatinSpace = "han-latin-space", Warning;
    /// A space beside full-width punctuation.
    StraySpace = "stray-space", Warning;
    /// Full-width letters or digits.
    FullWidth = "full-width", Warning;
    /// An Indonesian word in Malay.
    IndonesianWord = "indonesian-word", Warning;
    /// A term that the glossary translates otherwise.
    Glossary = "glossary", Warning;
    /// A space at the beginning or end of a line.
    TrailingSpace = "trailing-space", Warning;
    /// The same word twice in a row.
    DoubledWord = "doubled-word", Warning;
    /// The same punctuation mark twice in a row.
    DoubledPunctuation = "doubled-punctuation", Warning;
    /// A space that is not the usual one.
    OddSpace = "odd-space", Warning;
    /// Line ends of two kinds in one file.
    MixedLineEnds = "mixed-line-ends", Warning;
    /// A byte order mark at the beginning of a file.
    ByteOrderMark = "byte-order-mark", Warning;
    /// A text that does not fit its place on a narrow screen.
    TextTooLong = "text-too-long", Warning;
    /// Two choices of a question that read the same.
    RepeatedLabel = "repeated-label", Error;
    /// The file is not Fluent.
    FluentSyntax = "fluent-syntax", Error;
    /// Quotes round a phrase, which would be printed.
    QuotedPhrase = "quoted-phrase", Warning;
    /// A message that English has and this language lacks.
    MissingMessage = "missing-message", Error;
    /// A message that English does not have.
    LeftoverMessage = "leftover-message", Error;
    /// A message that the program does not use.
    UnusedPhrase = "unused-phrase", Warning;
    /// A function that the program does not have.
    UnknownFunction = "unknown-function", Error;
    /// A reference to a message or term that does not exist.
    UnknownReference = "unknown-reference", Error;
}

impl Rule {
    /// Whether nothing certain is known of what stands in a file that breaks the rule.
    pub fn keeps_file_from_being_read(self) -> bool {
        matches!(
            self,
            Self::TomlSyntax
                | Self::FluentSyntax
                | Self::NotUtf8
                | Self::TooLarge
                | Self::Unreadable
        )
    }

    /// Whether a pack that breaks the rule cannot be opened by any command, or not in one language.
    pub fn keeps_pack_from_opening(self) -> bool {
        self.keeps_file_from_being_read()
            || matches!(
                self,
                Self::DuplicateKey
                    | Self::MissingFile
                    | Self::UnknownKey
                    | Self::MissingKey
                    | Self::WrongType
                    | Self::BadValue
                    | Self::BadId
                    | Self::DuplicateId
                    | Self::MissingTarget
                    | Self::SelfTarget
                    | Self::UnknownId
                    | Self::Cycle
                    | Self::HalfFact
                    | Self::UnknownChoice
                    | Self::ControlCharacter
                    | Self::DamagedPlaceholder
            )
    }
}

impl Finding {
    /// A finding at some bytes of a file.
    pub fn new(rule: Rule, file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        Self {
            rule,
            case: None,
            file: Arc::clone(file),
            span,
            arguments: Vec::new(),
        }
    }

    /// The same in the words of a case of its rule.
    #[must_use]
    pub fn in_case(mut self, case: &'static str) -> Self {
        self.case = Some(case);
        self
    }

    /// The same with a value for a variable of the rule's sentence.
    #[must_use]
    pub fn with(mut self, variable: &'static str, value: impl Into<String>) -> Self {
        self.arguments
            .push((variable, Argument::Verbatim(value.into())));
        self
    }

    /// The same with a phrase for a variable of the rule's sentence.
    #[must_use]
    pub fn with_phrase(mut self, variable: &'static str, phrase: &'static str) -> Self {
        self.arguments.push((variable, Argument::Phrase(phrase)));
        self
    }

    /// The same with several names or values for a variable of the rule's sentence.
    #[must_use]
    pub fn with_list(
        mut self,
        variable: &'static str,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let names = names.into_iter().map(Into::into).collect();
        self.arguments.push((variable, Argument::List(names)));
        self
    }

    /// The same with the known names that are like a wrong one; or the phrase that there is none.
    #[must_use]
    pub fn with_known(self, near: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut near = near.into_iter().peekable();
        if near.peek().is_none() {
            self.with_phrase("known", "no-known-name")
        } else {
            self.with_list("known", near)
        }
    }

    /// The first name of a list for a variable of the rule's sentence.
    pub fn first_of(&self, variable: &str) -> Option<&str> {
        self.arguments
            .iter()
            .find_map(|(name, argument)| match argument {
                Argument::List(names) if *name == variable => names.first().map(String::as_str),
                _ => None,
            })
    }

    /// The name or value for a variable of the rule's sentence; `None` for a phrase or a list.
    pub fn argument(&self, variable: &str) -> Option<&str> {
        self.arguments
            .iter()
            .find_map(|(name, argument)| match argument {
                Argument::Verbatim(text) if *name == variable => Some(text.as_str()),
                _ => None,
            })
    }

    /// The line and column at which the finding begins, both from 1; columns count characters.
    pub fn position(&self) -> (usize, usize) {
        let before = self
            .file
            .text
            .get(..self.span.start)
            .unwrap_or(&self.file.text);
        let line = &before[line_start(before, before.len())..];
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }
}

/// Where the line begins in which this byte of a text stands.
pub fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_shown_short_and_safe() {
        for (path, shown) in [
            ("./nm/gopay/zh.toml", "nm/gopay/zh.toml"),
            ("nm/zh.toml", "nm/zh.toml"),
            ("../nm/zh.toml", "../nm/zh.toml"),
            ("/srv/nm", "/srv/nm"),
            (".", "."),
            ("./q\u{1b}[31m/a.ftl", "q\u{FFFD}[31m/a.ftl"),
        ] {
            assert_eq!(shown_path(Path::new(path)), shown);
        }
    }
}
