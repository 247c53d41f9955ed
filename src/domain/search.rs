//! Which scripts belong to the words that somebody looks for: title before keywords before body, with slips forgiven.

use std::collections::HashMap;

use super::fold::{fold, is_han, tokens};
use super::id::Id;
use super::stem::forms;

/// What somebody looks for.
#[derive(Clone, Debug)]
pub struct Query {
    terms: Vec<Term>,
}

#[derive(Clone, Debug)]
enum Term {
    Word {
        text: String,
        forms: Vec<String>,
    },
    /// Chinese without spaces: found whole, or by most of its pairs of characters.
    Han {
        text: String,
        pairs: Vec<String>,
    },
}

/// Words that say nothing about the matter, in English and Malay.
const EMPTY_WORDS: &[&str] = &[
    "a",
    "an",
    "the",
    "my",
    "your",
    "our",
    "his",
    "her",
    "their",
    "i",
    "you",
    "he",
    "she",
    "it",
    "we",
    "they",
    "is",
    "am",
    "are",
    "was",
    "were",
    "be",
    "been",
    "has",
    "have",
    "had",
    "to",
    "of",
    "in",
    "on",
    "at",
    "for",
    "from",
    "with",
    "and",
    "or",
    "but",
    "not",
    "no",
    "do",
    "does",
    "did",
    "don",
    "can",
    "cannot",
    "cant",
    "t",
    "didn",
    "didnt",
    "doesn",
    "doesnt",
    "isn",
    "isnt",
    "hasn",
    "hasnt",
    "won",
    "wont",
    "couldn",
    "couldnt",
    "s",
    "how",
    "what",
    "when",
    "where",
    "why",
    "this",
    "that",
    "me",
    "got",
    "get",
    "still",
    "says",
    "saying",
    "saya",
    "anda",
    "kami",
    "dia",
    "yang",
    "di",
    "ke",
    "dari",
    "dan",
    "atau",
    "ini",
    "itu",
    "untuk",
    "tidak",
    "tak",
    "tiada",
    "ada",
    "apa",
    "bagaimana",
    "macam",
    "mana",
    "dengan",
    "pada",
    "telah",
    "sudah",
    "dah",
    "boleh",
    "dapat",
    "nak",
    "mahu",
    "la",
    "lah",
    "x",
    "kena",
    "lagi",
    "ni",
    "tu",
    "tapi",
    "taknak",
    "kat",
    "bagi",
];

/// Characters between which a Chinese question falls into its matters.
const EMPTY_CHARACTERS: &str =
    "我的了吗呢吧啊请您你是怎么样办如何在和与及把给要想能会就也都又这那个有没不";

/// Chinese words that say nothing about the matter.
const EMPTY_PHRASES: &[&str] = &[
    "一直",
    "还没",
    "这个月",
    "今天",
    "昨天",
    "现在",
    "刚才",
    "已经",
];

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
pub struct Document {
    /// `provider/outcome`.
    pub id: String,
    /// What the trouble is.
    pub title: String,
    /// Its texts, line by line.
    pub lines: Vec<(Field, String)>,
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

impl Query {
    /// Reads the words; what says nothing is left out unless nothing else is there.
    pub fn new(words: &[String]) -> Self {
        let folded = fold(&words.join(" "));
        let mut terms: Vec<Term> = Vec::new();
        for token in tokens(&folded) {
            if token.starts_with(is_han) {
                han_terms(token, &mut terms);
            } else if !EMPTY_WORDS.contains(&token) {
                terms.push(word(usual(token)));
            }
        }
        if terms.is_empty() {
            terms = tokens(&folded)
                .map(|token| {
                    if token.starts_with(is_han) {
                        han(token)
                    } else {
                        word(token)
                    }
                })
                .collect();
        }
        Self { terms }
    }

    /// The providers that are named, in one word or two, and what else is looked for; `None` if none is named or nothing else.
    pub fn about(&self, providers: &[Id]) -> Option<(Vec<Id>, Self)> {
        let text = |place: usize| match self.terms.get(place) {
            Some(Term::Word { text, .. }) => text.as_str(),
            _ => "",
        };
        let (mut about, mut rest) = (Vec::new(), Vec::new());
        let mut place = 0;
        while let Some(term) = self.terms.get(place) {
            let named = |name: &str| providers.iter().find(|id| id.as_str() == name);
            let in_two = format!("{}{}", text(place), text(place + 1));
            if let Some(id) = named(text(place)) {
                about.push(id.clone());
                place += 1;
            } else if let Some(id) = named(&in_two) {
                about.push(id.clone());
                place += 2;
            } else {
                rest.push(term.clone());
                place += 1;
            }
        }
        (!about.is_empty() && !rest.is_empty()).then_some((about, Self { terms: rest }))
    }

    /// How many words are looked for.
    pub fn terms(&self) -> usize {
        self.terms.len()
    }
}

fn enough(found: usize, all: usize) -> bool {
    all > 0 && 2 * found >= all
}

/// The word that packs use for one that callers use.
fn usual(token: &str) -> &str {
    match token {
        "come" | "came" | "coming" => "arrived",
        "weird" | "odd" => "strange",
        "duit" => "wang",
        _ => token,
    }
}

fn word(token: &str) -> Term {
    Term::Word {
        text: token.to_owned(),
        forms: forms(token),
    }
}

fn han(token: &str) -> Term {
    let characters: Vec<char> = token.chars().collect();
    let pairs = characters.windows(2).map(|pair| pair.iter().collect());
    Term::Han {
        text: token.to_owned(),
        pairs: pairs.collect(),
    }
}

fn han_terms(token: &str, terms: &mut Vec<Term>) {
    let is_empty = |character: char| EMPTY_CHARACTERS.contains(character);
    let mut told = EMPTY_PHRASES
        .iter()
        .fold(token.replace("账号", "账户"), |told, phrase| {
            told.replace(phrase, "的")
        });
    // What cannot be done is one word in Chinese: 还不上, 收不到, 打不开.
    let characters: Vec<char> = told.chars().collect();
    let cannot: Vec<String> = characters
        .windows(3)
        .filter(|three| three[1] == '不' && !is_empty(three[0]) && !is_empty(three[2]))
        .map(|three| three.iter().collect())
        .collect();
    for word in &cannot {
        // The verb stays with what stands before it: 金额不对 is about 金额, too.
        told = told.replace(word, &word.chars().take(2).collect::<String>());
    }
    let pieces = told.split(is_empty).filter(|piece| !piece.is_empty());
    let (long, short): (Vec<&str>, Vec<&str>) =
        pieces.partition(|piece| piece.chars().nth(1).is_some());
    // Single characters say little beside whole words.
    let kept = if long.is_empty() && cannot.is_empty() {
        short
    } else {
        long
    };
    terms.extend(kept.into_iter().map(han));
    terms.extend(cannot.iter().map(|word| han(word)));
}

/// Looks through documents, and remembers how well each word fits.
pub struct Matcher<'q> {
    query: &'q Query,
    /// Whether slips are forgiven.
    forgiving: bool,
    known: HashMap<String, Vec<f64>>,
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
            rarity: Rarity::default(),
        }
    }

    /// How many of the words a folded file holds anywhere: without the file being taken apart, and never too few.
    pub fn held(&mut self, folded: &str) -> usize {
        let query = self.query;
        let mut held: Vec<bool> = query
            .terms
            .iter()
            .map(|term| match term {
                Term::Han { text, pairs } => han_fit(folded, text, pairs) > 0.0,
                Term::Word { .. } => false,
            })
            .collect();
        let mut previous = "";
        for token in tokens(folded).filter(|token| !token.starts_with(is_han)) {
            for (term, fit) in self.word(token).iter().enumerate() {
                held[term] |= *fit > 0.0;
            }
            for (held, term) in held.iter_mut().zip(&query.terms) {
                if let Term::Word { text, .. } = term {
                    *held |= text.strip_prefix(previous) == Some(token);
                }
            }
            previous = token;
        }
        held.iter().filter(|held| **held).count()
    }

    /// How well a document fits; `None` if not even half of the words are in it.
    pub fn find(&mut self, document: &Document) -> Option<Hit> {
        let count = self.query.terms.len();
        let mut best = vec![0.0_f64; count];
        let mut others = 0.0;
        let mut line = (0.0, "");
        for (field, text) in &document.lines {
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
                line = (total, text.as_str());
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

    /// How well each term fits a line, from 0 to 1.
    fn line(&mut self, text: &str) -> Vec<f64> {
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
        let bonus = 1.0 + 0.2 / (1.0 + number(length));
        fits.iter().map(|fit| fit * bonus).collect()
    }

    /// How well each term fits a word.
    fn word(&mut self, token: &str) -> &[f64] {
        if !self.known.contains_key(token) {
            let own = forms(token);
            let fits = self.query.terms.iter().map(|term| match term {
                Term::Word { text, forms } => word_fit(text, forms, token, &own, self.forgiving),
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

    fn document(id: &str, title: &str, keywords: &str, body: &str) -> Document {
        Document {
            id: id.to_owned(),
            title: title.to_owned(),
            lines: vec![
                (Field::Title, title.to_owned()),
                (Field::Keywords, keywords.to_owned()),
                (Field::Body, body.to_owned()),
            ],
        }
    }

    fn found(words: &str, documents: &[Document], forgiving: bool) -> Vec<String> {
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

    #[test]
    fn what_the_sieve_drops_would_not_have_been_found() {
        let texts = [
            "Refunds that were charged twice",
            "Pembayaran yang memulangkan wang",
            "账户被冻结，无法登录",
        ];
        for words in [
            "refunded",
            "charging",
            "dibayar",
            "pulang",
            "帐户冻结",
            "twice",
        ] {
            let query = Query::new(&[words.to_owned()]);
            for text in texts {
                let hit = Matcher::new(&query, false).find(&document("x", text, "", ""));
                assert!(
                    hit.is_none_or(|hit| {
                        Matcher::new(&query, false).held(&fold(text)) >= hit.terms
                    }),
                    "{words} in {text}"
                );
            }
        }
    }
}
