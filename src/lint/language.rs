//! The words of a language, and what they are checked against.

use std::sync::Arc;

use crate::domain::locale::Locale;
use crate::domain::walk::Provider;
use crate::domain::words::Slot;
use crate::finding::SourceFile;
use crate::pack::words_file::Texts;

/// The words of one language, read.
pub struct Language<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// The texts.
    pub texts: &'a Texts,
    /// Whether the whole file could be read, so that what is not there is really missing.
    pub is_whole: bool,
}

/// What the words are checked against.
pub struct Measure<'a> {
    /// The provider; `None` if its tree cannot be read.
    pub provider: Option<&'a Provider>,
    /// Every text that the tree has a place for.
    pub slots: &'a [Slot],
    /// The English texts; empty if they cannot be read.
    pub english: &'a Texts,
    /// Whether tree and English could be read in whole.
    pub is_whole: bool,
}
