//! What one pass over a text has found for the rules that look for words.

/// Every rule.
const ALL: u8 = u8::MAX;

/// The Kelvin sign: in lower case it is a k, which only those who change the case see.
pub const KELVIN: &str = "\u{212A}";

/// A rule that looks for words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seeker {
    /// Names of secrets.
    Secrets = 1,
    /// Translations that are not the glossary's.
    Glossary = 2,
    /// Indonesian in Malay.
    Malay = 4,
    /// Numbers in words.
    Numbers = 8,
    /// Addresses and accounts in words.
    Addresses = 16,
    /// Promises.
    Promises = 32,
}

/// The words of a text for which some rule looks.
#[derive(Clone, Debug, Default)]
pub struct Found {
    seekers: u8,
    /// Each as its rule writes it.
    words: Vec<&'static str>,
}

impl Found {
    /// What is not known to be absent: any word may be there.
    pub fn anything() -> Self {
        Self {
            seekers: ALL,
            words: Vec::new(),
        }
    }

    /// A rule's word stands in the text.
    pub fn add(&mut self, seeker: Seeker, word: &'static str) {
        self.seekers |= seeker as u8;
        // Which numbers and addresses are there, nobody asks.
        if !matches!(seeker, Seeker::Numbers | Seeker::Addresses) {
            self.words.push(word);
        }
    }

    /// Adds what was found in another form of the text.
    pub fn join(&mut self, other: Self) {
        self.seekers |= other.seekers;
        self.words.extend(other.words);
    }

    /// Whether the rule must read the text closely.
    pub fn concerns(&self, seeker: Seeker) -> bool {
        self.seekers & seeker as u8 != 0
    }

    /// Whether the word may stand in the text.
    pub fn has(&self, word: &str) -> bool {
        self.seekers == ALL || self.words.contains(&word)
    }
}
