//! Which scripts belong to the words that somebody looks for: title before keywords before body, with slips forgiven.

use std::borrow::Cow;
use std::collections::HashMap;

use super::fold::{fold, is_han, tokens};
use super::query::{Query, Term, usual};
use super::sieve::Sieve;
use super::stem::forms;

/// Where in a script a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// What the trouble is.
    Title,
    /// Search words that the author gave.
    Keywords,
    /// What a customer says who belongs here.
    Said,
    /// The names of the provider and the script.
    Name,
    /// Everything else.
    Body,
}

impl Field {
    fn weight(self) -> f64 {
        match self {
            Self::Title => 100.0,
            Self::Keywords => 60.0,
            Self::Said => 50.0,
            Self::Name => 30.0,
            Self::Body => 10.0,
        }
    }
}

/// A script as it is searched.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    /// `provider/outcome`.
    pub id: String,
    /// What the trouble is.
    pub title: String,
    /// Its texts, line by line; those that hold none of the words may be left out.
    pub lines: Vec<(Field, Cow<'t, str>)>,
}

/// A script that was found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// `provider/outcome`.
    pub id: String,
    /// What the trouble is.
    pub title: String,
    /// The line that fits best, other than the title if there is one.
    pub line: String,
    /// How well it fits; higher is better.
    pub score: f64,
    /// How many of the words were found.
    pub terms: usize,
    /// How well each word fits where it fits best.
    fits: Vec<f64>,
    /// How often the words are said elsewhere in it.
    elsewhere: f64,
}

/// In how many scripts each word stands.
#[derive(Clone, Debug, Default)]
pub struct Rarity {
    scripts: usize,
    holding: Vec<usize>,
}

impl Rarity {
    fn count(&mut self, fits: &[f64]) {
        self.scripts += 1;
        self.holding.resize(fits.len(), 0);
        for (holding, fit) in self.holding.iter_mut().zip(fits) {
            *holding += usize::from(*fit > 0.0);
        }
    }

    /// Takes in what was counted elsewhere.
    pub fn add(&mut self, other: &Self) {
        self.scripts += other.scripts;
        self.holding
            .resize(self.holding.len().max(other.holding.len()), 0);
        for (holding, more) in self.holding.iter_mut().zip(&other.holding) {
            *holding += more;
        }
    }

    /// The score of a hit: a word weighs the more the fewer scripts hold it, and a second place adds less than the first.
    ///
    /// The weight and the saturation are those of BM25: Robertson and Zaragoza, "The Probabilistic Relevance Framework:
    /// BM25 and Beyond", 2009, sections 3.1 and 3.3.
    pub fn score(&self, hit: &Hit) -> f64 {
        let weighed = hit.fits.iter().zip(&self.holding).map(|(fit, holding)| {
            let without = number(self.scripts - holding);
            let weight = (1.0 + (without + 0.5) / (number(*holding) + 0.5)).ln();
            weight * fit / (fit + SATURATION)
        });
        100.0 * weighed.sum::<f64>() + hit.elsewhere
    }
}

/// A fit of this size is worth half of the highest.
const SATURATION: f64 = 40.0;

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn enough(found: usize, all: usize) -> bool {
    all > 0 && 2 * found >= all
}

/// Looks through documents, and remembers how well each word fits.
pub struct Matcher<'q> {
    query: &'q Query,
    /// Whether slips are forgiven.
    forgiving: bool,
    known: HashMap<String, Vec<f64>>,
    lines: HashMap<String, Vec<f64>>,
    /// What holds none of the words is not taken apart.
    pub sieve: Sieve,
    /// What was seen so far.
    pub rarity: Rarity,
}

impl<'q> Matcher<'q> {
    /// A matcher for a query.
    pub fn new(query: &'q Query, forgiving: bool) -> Self {
        Self {
            query,
            forgiving,
            known: HashMap::new(),
            lines: HashMap::new(),
            sieve: if forgiving {
                Sieve::open(query)
            } else {
                Sieve::new(query)
            },
            rarity: Rarity::default(),
        }
    }

    /// How well a document fits; `None` if not even half of the words are in it.
    pub fn find(&mut self, document: &Document<'_>) -> Option<Hit> {
        let count = self.query.terms.len();
        let mut best = vec![0.0_f64; count];
        let mut others = 0.0;
        let mut line = (0.0, "");
        for (field, text) in &document.lines {
            if !self.sieve.may_hold(text) {
                continue;
            }
            let fits = self.line(text);
            let mut total = 0.0;
            for (term, fit) in fits.iter().enumerate() {
                let score = fit * field.weight();
                best[term] = best[term].max(score);
                total += score;
            }
            others += total * 0.02;
            let shown = !matches!(field, Field::Title | Field::Name);
            if shown && total > line.0 {
                line = (total, text.as_ref());
            }
        }
        self.rarity.count(&best);
        let terms = best.iter().filter(|score| **score > 0.0).count();
        if !enough(terms, count) {
            return None;
        }
        Some(Hit {
            id: document.id.clone(),
            title: document.title.clone(),
            line: if line.1.is_empty() {
                document.title.clone()
            } else {
                line.1.to_owned()
            },
            score: best.iter().sum::<f64>() + others,
            terms,
            fits: best,
            elsewhere: others,
        })
    }

    /// How well each term fits a line, from 0 to 1; many lines stand in several scripts.
    fn line(&mut self, text: &str) -> Vec<f64> {
        const MOST_LINES: usize = 10_000;
        if let Some(fits) = self.lines.get(text) {
            return fits.clone();
        }
        if self.lines.len() > MOST_LINES {
            self.lines.clear();
        }
        let fits = self.line_for_the_first_time(text);
        self.lines.insert(text.to_owned(), fits.clone());
        fits
    }

    fn line_for_the_first_time(&mut self, text: &str) -> Vec<f64> {
        let folded = fold(text);
        let query = self.query;
        let mut fits = vec![0.0_f64; query.terms.len()];
        let mut words = 0;
        for token in tokens(&folded).filter(|token| !token.starts_with(is_han)) {
            words += 1;
            for (fit, of_word) in fits.iter_mut().zip(self.word(token)) {
                *fit = fit.max(*of_word);
            }
        }
        for (fit, term) in fits.iter_mut().zip(&query.terms) {
            match term {
                Term::Han { text, pairs } => *fit = han_fit(&folded, text, pairs),
                // `login` for "log in", `email` for "e-mail".
                Term::Word { text, .. } if *fit == 0.0 && text.len() > 4 && words > 1 => {
                    if holds_joined(&folded, text) {
                        *fit = 0.8;
                    }
                }
                Term::Word { .. } => {}
            }
        }
        // A short line that is all about it fits better than a long one that mentions it.
        let length = if words > 0 { words } else { folded.len() / 6 };
        let asides = query.asides.iter().filter(|aside| folded.contains(*aside));
        let bonus = 1.0 + 0.2 / (1.0 + number(length)) + 0.1 * number(asides.count());
        fits.iter().map(|fit| fit * bonus).collect()
    }

    /// How well each term fits a word.
    fn word(&mut self, token: &str) -> &[f64] {
        if !self.known.contains_key(token) {
            let meant = usual(token);
            let own = forms(meant);
            let fits = self.query.terms.iter().map(|term| match term {
                Term::Word { text, forms } => word_fit(text, forms, meant, &own, self.forgiving),
                Term::Han { .. } => 0.0,
            });
            let fits = fits.collect();
            self.known.insert(token.to_owned(), fits);
        }
        self.known.get(token).map_or(&[], Vec::as_slice)
    }
}

fn word_fit(text: &str, forms: &[String], token: &str, own: &[String], forgiving: bool) -> f64 {
    if token == text {
        return 1.0;
    }
    if own.iter().any(|form| forms.contains(form)) {
        return 0.9;
    }
    if text.len() >= 3 && token.starts_with(text) {
        return 0.7;
    }
    if forgiving && (is_slip(text, token) || is_slip_of_form(text, forms, own)) {
        return 0.5;
    }
    0.0
}

/// Whether a slip was made in a form of the word, or in its ending: `scammd` is `scammed`, and so `scam`.
fn is_slip_of_form(text: &str, typed: &[String], own: &[String]) -> bool {
    let is_near = typed
        .iter()
        .any(|typed| own.iter().any(|form| is_one_slip(typed, form)));
    is_near
        || mended(text).any(|whole| {
            super::stem::forms(&whole)
                .iter()
                .any(|form| own.contains(form))
        })
}

/// One slip between two stems, neither of them short.
fn is_one_slip(typed: &str, form: &str) -> bool {
    typed.len().min(form.len()) >= 4
        && typed.len().abs_diff(form.len()) <= 1
        && strsim::damerau_levenshtein(typed, form) <= 1
}

/// The word with an ending as it was probably meant.
fn mended(text: &str) -> impl Iterator<Item = String> {
    let endings = [("d", "ed"), ("de", "ed"), ("ng", "ing"), ("ig", "ing")];
    endings.into_iter().filter_map(move |(slip, meant)| {
        let stem = text.strip_suffix(slip)?;
        (stem.len() >= 4).then(|| format!("{stem}{meant}"))
    })
}

/// Whether one is probably the other, mistyped: one slip in a short word, two in a long one.
fn is_slip(typed: &str, word: &str) -> bool {
    let (short, long) = (typed.len().min(word.len()), typed.len().max(word.len()));
    let allowed = match short {
        0..=3 => return false,
        4..=6 => 1,
        _ => 2,
    };
    long - short <= allowed && strsim::damerau_levenshtein(typed, word) <= allowed
}

fn han_fit(folded: &str, text: &str, pairs: &[String]) -> f64 {
    if folded.contains(text) {
        return 1.0;
    }
    let found = pairs
        .iter()
        .filter(|pair| folded.contains(pair.as_str()))
        .count();
    // Of a whole sentence, packs say less in the same words than of a word or two.
    let wanted = if pairs.len() > 4 {
        pairs.len().div_ceil(3)
    } else {
        pairs.len().div_ceil(2)
    };
    if found < wanted.max(1) {
        return 0.0;
    }
    0.8 * number(found) / number(pairs.len())
}

/// Whether two neighbouring words joined are the one looked for.
fn holds_joined(folded: &str, text: &str) -> bool {
    let words: Vec<&str> = tokens(folded).collect();
    words.windows(2).any(|pair| {
        text.strip_prefix(pair[0])
            .is_some_and(|rest| rest == pair[1])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(id: &str, title: &str, keywords: &str, body: &str) -> Document<'static> {
        Document {
            id: id.to_owned(),
            title: title.to_owned(),
            lines: vec![
                (Field::Title, title.to_owned().into()),
                (Field::Keywords, keywords.to_owned().into()),
                (Field::Body, body.to_owned().into()),
            ],
        }
    }

    fn found(words: &str, documents: &[Document<'_>], forgiving: bool) -> Vec<String> {
        let query = Query::new(&[words.to_owned()]);
        let mut matcher = Matcher::new(&query, forgiving);
        let mut hits: Vec<Hit> = documents
            .iter()
            .filter_map(|document| matcher.find(document))
            .filter(|hit| hit.terms == query.terms())
            .collect();
        hits.sort_by(|left, right| right.score.total_cmp(&left.score));
        hits.into_iter().map(|hit| hit.id).collect()
    }

    #[test]
    fn title_comes_before_keywords_before_body() {
        let documents = [
            document("body", "x", "y", "a refund is late"),
            document("keywords", "x", "refunds", "z"),
            document("title", "A refund is missing", "y", "z"),
        ];
        assert_eq!(
            found("refund", &documents, false),
            ["title", "keywords", "body"]
        );
    }

    #[test]
    fn people_are_understood_as_they_type() {
        let english = document(
            "en",
            "Your account is locked and you cannot log in",
            "one-time code",
            "Send an e-mail",
        );
        let malay = document(
            "ms",
            "Bayaran balik belum sampai",
            "dipulangkan",
            "Akaun dibekukan",
        );
        let chinese = document("zh", "账户被冻结，无法登录", "收不到验证码", "退款没有到账");
        let all = [english, malay, chinese];
        for (words, id) in [
            ("LOGIN", "en"),
            ("email", "en"),
            ("locking my accounts", "en"),
            ("membayar", "ms"),
            ("memulangkan", "ms"),
            ("pembekuan", "ms"),
            ("我的帐户被冻结了怎么办", "zh"),
            ("帳戶凍結", "zh"),
            ("登陆不了", "zh"),
            ("退款到账", "zh"),
        ] {
            assert_eq!(found(words, &all, false), [id], "{words}");
        }
        for (words, id) in [
            ("acount lockd", "en"),
            ("accounts lockng", "en"),
            ("baayran", "ms"),
        ] {
            assert!(found(words, &all, false).is_empty(), "{words}");
            assert_eq!(found(words, &all, true), [id], "{words}");
        }
    }

    #[test]
    fn a_slip_in_the_ending_of_a_form_is_forgiven() {
        let scam = [document("scam", "You met a scam", "", "")];
        assert_eq!(found("scammd", &scam, true), ["scam"]);
    }
}
