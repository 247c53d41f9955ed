//! The words that were met so far, each judged once.

use foldhash::HashMap;

use super::letters::Letters;
use super::likeness::{Met, Need, Sought};
use super::query::{Query, Term};

/// How well each word that was met fits each term of a query.
pub struct Vocabulary<'q> {
    /// The words among the terms; `None` for Chinese ones, which no word of letters fits.
    terms: Vec<Option<Sought<'q>>>,
    /// What a word must have to fit any of them.
    needs: Vec<Need>,
    /// Where the fits of a folded word begin.
    known: HashMap<String, usize>,
    fits: Vec<f64>,
    /// Whether a word as it is written can make a text fit.
    telling: HashMap<String, bool>,
}

impl<'q> Vocabulary<'q> {
    /// No word was met yet.
    pub fn new(query: &'q Query, forgiving: bool) -> Self {
        let terms = query.terms.iter().map(|term| match term {
            Term::Word { text, forms } => Some(Sought::new(text, forms, forgiving)),
            Term::Han(_) => None,
        });
        let terms: Vec<Option<Sought<'_>>> = terms.collect();
        let needs = terms.iter().flatten().flat_map(Sought::needs);
        Self {
            needs: needs.copied().collect(),
            terms,
            known: HashMap::default(),
            fits: Vec::new(),
            telling: HashMap::default(),
        }
    }

    /// Whether a word of this length with these letters may fit any term.
    #[inline]
    pub fn may_fit(&self, length: usize, letters: Letters) -> bool {
        self.needs.iter().any(|need| need.has(length, letters))
    }

    /// How well each term fits a folded word.
    pub fn fits(&mut self, word: &str) -> &[f64] {
        let start = match self.known.get(word) {
            Some(start) => *start,
            None => self.learn(word),
        };
        &self.fits[start..start + self.terms.len()]
    }

    fn learn(&mut self, word: &str) -> usize {
        let start = self.fits.len();
        let met = Met::new(word);
        let fit = |term: &Option<Sought<'_>>| term.as_ref().map_or(0.0, |sought| sought.fit(&met));
        self.fits.extend(self.terms.iter().map(fit));
        self.known.insert(word.to_owned(), start);
        start
    }

    /// Whether a text with this word of ASCII letters, as it is written there, can fit because of it.
    pub fn is_telling(&mut self, word: &str) -> bool {
        if let Some(is_telling) = self.telling.get(word) {
            return *is_telling;
        }
        let folded = word.to_ascii_lowercase();
        let mut terms = self.terms.iter().flatten();
        let is_telling = terms.any(|sought| sought.may_be_joined_from(&folded))
            || self.fits(&folded).iter().any(|fit| *fit > 0.0);
        self.telling.insert(word.to_owned(), is_telling);
        is_telling
    }
}
