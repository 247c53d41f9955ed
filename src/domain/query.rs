//! What somebody looks for, taken apart into words; what says nothing about the matter is left out.

use super::fixed_rows::{FixedRows, fixed_rows};
use super::fixed_words::{FixedWords, fixed_words};
use super::fold::{fold, tokens};
use super::han::is_han;
use super::id::Id;
use super::stem::forms;

/// What somebody looks for.
#[derive(Clone, Debug)]
pub struct Query {
    pub(super) terms: Vec<Term>,
    /// Single Chinese characters beside whole words: they find nothing, but of two lines that fit, the one with them fits better.
    pub(super) asides: Vec<String>,
}

/// A word that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// A word of letters, folded, and what it may be a form of.
    Word {
        /// The word.
        text: String,
        /// Its forms.
        forms: Vec<String>,
    },
    /// Chinese without spaces: found whole, or by most of its pairs of characters.
    Han {
        /// The text.
        text: String,
        /// Its pairs of characters.
        pairs: Vec<String>,
    },
}

/// Words that say nothing about the matter, in English and Malay.
const EMPTY_WORDS: FixedWords = fixed_words![
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
const EMPTY_PHRASES: FixedWords = fixed_words![
    "一直",
    "还没",
    "这个月",
    "今天",
    "昨天",
    "现在",
    "刚才",
    "已经",
];

/// More words than this are not looked for: of a whole letter, the first say what it is about.
pub(super) const MOST_TERMS: usize = 64;

impl Query {
    /// Reads the words, each once; what says nothing is left out unless nothing else is there.
    pub fn new(words: &[String]) -> Self {
        let folded = fold(&words.join(" "));
        let (mut terms, mut asides) = (Vec::new(), Vec::new());
        for token in tokens(&folded) {
            if token.starts_with(is_han) {
                han_terms(token, &mut terms, &mut asides);
            } else if !EMPTY_WORDS.contains(token) {
                terms.push(word(usual(token)));
            }
            if terms.len() > MOST_TERMS {
                break;
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
                .take(MOST_TERMS)
                .collect();
        }
        Self {
            terms: each_once(terms),
            asides: each_once(asides),
        }
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
            let is_word = !text(place).is_empty() && !text(place + 1).is_empty();
            let in_two = format!("{}{}", text(place), text(place + 1));
            if let Some(id) = named(text(place)) {
                about.push(id.clone());
                place += 1;
            } else if let Some(id) = named(&in_two).filter(|_| is_word) {
                about.push(id.clone());
                place += 2;
            } else {
                rest.push(term.clone());
                place += 1;
            }
        }
        (!about.is_empty() && !rest.is_empty()).then(|| {
            let asides = self.asides.clone();
            (
                about,
                Self {
                    terms: rest,
                    asides,
                },
            )
        })
    }

    /// How many words are looked for.
    pub fn terms(&self) -> usize {
        self.terms.len()
    }

    /// The words that are looked for, and the runs of Chinese characters.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|term| match term {
            Term::Word { text, .. } | Term::Han { text, .. } => text.as_str(),
        })
    }
}

/// Words that mean the same, each with the one under which it is looked for.
pub(super) const SAME: FixedRows<2> = fixed_rows![
    ["come", "arrived"],
    ["came", "arrived"],
    ["coming", "arrived"],
    ["received", "arrived"],
    ["receive", "arrived"],
    ["weird", "strange"],
    ["odd", "strange"],
    ["duit", "wang"],
];

/// The word under which a word is looked for.
pub(super) fn usual(token: &str) -> &str {
    let same = SAME.iter().find(|[word, _]| *word == token);
    same.map_or(token, |[_, usual]| usual)
}

/// The first of these, each once.
fn each_once<T: PartialEq>(all: Vec<T>) -> Vec<T> {
    let mut kept = Vec::with_capacity(all.len().min(MOST_TERMS));
    for one in all {
        if kept.len() < MOST_TERMS && !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
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

fn han_terms(token: &str, terms: &mut Vec<Term>, asides: &mut Vec<String>) {
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
        asides.extend(short.into_iter().map(str::to_owned));
        long
    };
    terms.extend(kept.into_iter().map(han));
    terms.extend(cannot.iter().map(|word| han(word)));
}
