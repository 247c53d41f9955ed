//! The words of a language, and what they are checked against.

use std::sync::Arc;

use crate::domain::locale::Locale;
use crate::domain::walk::Provider;
use crate::domain::words::Slots;
use crate::finding::SourceFile;
use crate::pack::words_file::Texts;

use super::keywords;
use super::plain::Plain;
use super::unit::Unit;

/// The words of one language, read.
pub struct Language<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// The texts.
    pub texts: &'a Texts<'a>,
    /// The texts, each looked at once, in the same order.
    pub units: Vec<Unit<'a>>,
    /// Whether the whole file could be read, so that what is not there is really missing.
    pub is_whole: bool,
}

impl<'a> Language<'a> {
    /// A language with its texts; those of a translation stand beside the English ones.
    pub fn new(
        locale: &'a Locale,
        file: &'a Arc<SourceFile>,
        texts: &'a Texts<'a>,
        is_whole: bool,
        english: Option<&'a Language<'a>>,
    ) -> Self {
        let english = english.filter(|_| !locale.is_english());
        let units = texts.iter().map(|(key, text)| {
            let span = text.span.clone();
            let mut unit = Unit::toml(key, &text.text, locale.as_str(), file, span);
            unit.found = keywords::find(&unit.masked, unit.locale);
            if unit.is_dressed {
                let plain = Plain::of(&unit.masked);
                unit.found.join(keywords::find(&plain.text, unit.locale));
            }
            unit.english = english.and_then(|english| english.unit(key));
            unit
        });
        Self {
            locale,
            file,
            texts,
            units: units.collect(),
            is_whole,
        }
    }

    /// The text with this key.
    fn unit(&self, key: &str) -> Option<&Unit<'a>> {
        self.units.get(self.texts.get_index_of(key)?)
    }
}

/// What the words are checked against.
pub struct Measure<'a> {
    /// The provider; `None` if its tree cannot be read.
    pub provider: Option<&'a Provider>,
    /// Every text that the tree has a place for.
    pub slots: &'a Slots,
    /// The English texts; empty if they cannot be read.
    pub english: &'a Texts<'a>,
    /// Whether tree and English could be read in whole.
    pub is_whole: bool,
}
