//! A fault in content: which rule it breaks, where, and the words needed to say so.

use std::ops::Range;
use std::sync::Arc;

/// A file as it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name to show, e.g. `afterpay/tree.toml`.
    pub name: String,
    /// The text, without a byte order mark.
    pub text: String,
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
    /// The file, or a text in it, is larger than any pack needs.
    TooLarge = "too-large", Error;
    /// A file of the pack is not there.
    MissingFile = "missing-file", Error;
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
}

impl Finding {
    /// A finding at some bytes of a file.
    pub fn new(rule: Rule, file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        Self {
            rule,
            file: Arc::clone(file),
            span,
            arguments: Vec::new(),
        }
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

    /// The line and column at which the finding begins, both from 1; columns count characters.
    pub fn position(&self) -> (usize, usize) {
        let before = self
            .file
            .text
            .get(..self.span.start)
            .unwrap_or(&self.file.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (
            before.matches('\n').count() + 1,
            before[line_start..].chars().count() + 1,
        )
    }
}
