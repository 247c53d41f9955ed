//! What somebody looks for, taken apart into words; what says nothing about the matter is left out.

use super::called::Called;
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
    /// Terms in Chinese that are probably two words: the place of the term, and the two.
    pub(super) halves: Vec<(usize, [Term; 2])>,
    /// The whole, folded: with the provider's name and without it. A keyword may be just that.
    pub(super) wholes: Vec<String>,
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
    /// Chinese without spaces, as it was typed and in other words.
    Han(Vec<Wording>),
}

/// A way of saying something in Chinese: found whole, or by most of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wording {
    /// The text.
    pub text: String,
    /// Its pairs of characters, or of what cannot be done the verb: 登不上 is about 登.
    pub parts: Vec<String>,
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
    "as",
    "same",
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
    "迟迟",
];

/// More words than this are not looked for: of a whole letter, the first say what it is about.
pub(super) const MOST_TERMS: usize = 64;

impl Query {
    /// Reads the words, each once; what says nothing is left out unless nothing else is there.
    pub fn new(words: &[String]) -> Self {
        Self::of(fold(&words.join(" ")))
    }

    fn of(folded: String) -> Self {
        let (mut terms, mut asides) = telling(&folded);
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
        terms = each_once(terms);
        asides = each_once(asides);
        let halves = terms.iter().enumerate();
        let halves = halves.filter_map(|(place, term)| Some((place, halves_of(term)?)));
        Self {
            halves: halves.collect(),
            wholes: vec![folded],
            terms,
            asides,
        }
    }

    /// The providers that are named, in one word or more, and what else is looked for; `None` if none is named or nothing else.
    pub fn about(&self, providers: &[Called]) -> Option<(Vec<Id>, Self)> {
        let whole = self.wholes.first()?;
        let words: Vec<&str> = tokens(whole).take(MOST_WORDS).collect();
        let (mut about, mut rest) = (Vec::new(), Vec::new());
        let mut place = 0;
        while let Some(word) = words.get(place) {
            if let Some((id, length)) = named(&words[place..], providers) {
                about.push(id.clone());
                place += length;
                continue;
            }
            if let Some((id, before, behind)) = named_within(word, providers) {
                about.push(id.clone());
                rest.extend([before, behind]);
            } else {
                rest.push(word);
            }
            place += 1;
        }
        about = each_once(about);
        let rest = rest.join(" ");
        if about.is_empty() || telling(&rest).0.is_empty() {
            return None;
        }
        let mut rest = Self::of(rest);
        rest.wholes.push(whole.clone());
        Some((about, rest))
    }

    /// Whether it is one word that cannot be taken apart.
    pub fn is_one_word(&self) -> bool {
        self.terms.len() == 1 && self.halves.is_empty()
    }

    /// How many words are looked for.
    pub fn terms(&self) -> usize {
        self.terms.len()
    }

    /// The words that are looked for, and the runs of Chinese characters.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().flat_map(|term| {
            let (word, wordings) = match term {
                Term::Word { text, .. } => (Some(text), [].as_slice()),
                Term::Han(wordings) => (None, wordings.as_slice()),
            };
            let wordings = wordings.iter().map(|wording| &wording.text);
            word.into_iter().chain(wordings).map(String::as_str)
        })
    }
}

/// No more words than these are looked at for the name of a provider.
const MOST_WORDS: usize = 4 * MOST_TERMS;

/// The provider whose name stands first, and how many words that takes.
fn named<'c>(words: &[&str], providers: &'c [Called]) -> Option<(&'c Id, usize)> {
    const MOST: usize = 3;
    (1..=MOST.min(words.len())).rev().find_map(|length| {
        let joined = words[..length].concat();
        let has_it = |called: &&Called| called.names().any(|name| name == joined);
        Some((&providers.iter().find(has_it)?.id, length))
    })
}

/// The provider whose Chinese name begins a word in a row of Chinese characters, with what stands before it and behind it.
fn named_within<'c, 'w>(
    word: &'w str,
    providers: &'c [Called],
) -> Option<(&'c Id, &'w str, &'w str)> {
    let is_start = |before: &str| before.chars().next_back().is_none_or(is_empty);
    let parts = |name: &str| {
        let is_chinese = name.chars().nth(1).is_some() && name.chars().all(is_han);
        let place = word.find(name).filter(|_| is_chinese)?;
        let (before, behind) = (&word[..place], &word[place + name.len()..]);
        is_start(before).then_some((before, behind))
    };
    providers.iter().find_map(|called| {
        let (before, behind) = called.names().find_map(parts)?;
        Some((&called.id, before, behind))
    })
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

/// Words with others that mean the same; who looks for the first finds the second, too.
const ALSO: &[(&str, &str)] = &[
    ("billed", "charged"),
    ("sign", "log"),
    ("human", "person"),
    ("komplen", "aduan"),
    ("komplain", "aduan"),
    ("complain", "aduan"),
    ("lesap", "hilang"),
    ("hack", "digodam"),
    ("potong", "caj"),
    ("block", "sekat"),
    ("suspend", "gantung"),
    ("hp", "telefon"),
    ("henfon", "telefon"),
    ("handphone", "telefon"),
    ("tac", "otp"),
    ("2", "dua"),
];

/// Words with two others that mean the same together.
const ALSO_TWO: &[(&str, [&str; 2])] = &[
    ("login", ["log", "masuk"]),
    ("password", ["kata", "laluan"]),
    ("signin", ["log", "in"]),
];

/// The two words that together mean the same as this one.
pub(super) fn in_two(word: &str) -> Option<[&'static str; 2]> {
    let same = ALSO_TWO.iter().find(|(known, _)| *known == word);
    same.map(|(_, two)| *two)
}

/// Chinese words that mean the same, row by row.
const SAME_IN_CHINESE: &[&[&str]] = &[
    &["支付", "付款"],
    &["丢失", "遗失", "丢"],
    &["登录", "登"],
    &["次", "遍"],
    &["账户", "账号"],
    &["热线", "电话"],
    &["被盗", "被黑"],
    &["重复", "双重"],
    &["诈骗", "骗子"],
    &["转错", "打错"],
    &["商品", "东西"],
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
    let mut all = forms(token);
    let also = ALSO
        .iter()
        .filter(|(word, _)| all.iter().any(|form| form == word));
    let also: Vec<String> = also.flat_map(|(_, also)| forms(also)).collect();
    all.extend(also);
    Term::Word {
        text: token.to_owned(),
        forms: all,
    }
}

/// The words of a folded text that say something about the matter, and single Chinese characters beside them.
fn telling(folded: &str) -> (Vec<Term>, Vec<String>) {
    let (mut terms, mut asides) = (Vec::new(), Vec::new());
    for token in tokens(folded) {
        if token.starts_with(is_han) {
            han_terms(token, &mut terms, &mut asides);
        } else if !EMPTY_WORDS.contains(token) {
            terms.push(word(usual(token)));
        }
        if terms.len() > MOST_TERMS {
            break;
        }
    }
    (terms, asides)
}

/// Chinese text as it was typed, and with a word of it replaced by each that means the same.
fn han(token: &str) -> Term {
    let mut ways = vec![token.to_owned()];
    for row in SAME_IN_CHINESE {
        // The first that is there counts: 登录 holds 登.
        if let Some(said) = row.iter().find(|word| token.contains(**word)) {
            let others = row.iter().filter(|word| *word != said);
            ways.extend(others.map(|other| token.replacen(said, other, 1)));
        }
    }
    Term::Han(ways.into_iter().map(Wording::new).collect())
}

impl Wording {
    fn new(text: String) -> Self {
        let characters: Vec<char> = text.chars().collect();
        let parts = match characters[..] {
            [verb, '不', _] => vec![verb.to_string()],
            _ => characters
                .windows(2)
                .map(|pair| pair.iter().collect())
                .collect(),
        };
        Self { text, parts }
    }
}

/// The two words that four Chinese characters probably are, as 诈骗短信 is 诈骗 and 短信; a 被 between them counts for nothing.
fn halves_of(term: &Term) -> Option<[Term; 2]> {
    let Term::Han(ways) = term else { return None };
    let text = ways.first()?.text.replace('被', "");
    let characters: Vec<char> = text.chars().collect();
    let [first, second, third, fourth] = characters[..] else {
        return None;
    };
    let half = |pair: [char; 2]| han(&pair.iter().collect::<String>());
    Some([half([first, second]), half([third, fourth])])
}

fn is_empty(character: char) -> bool {
    EMPTY_CHARACTERS.contains(character)
}

fn han_terms(token: &str, terms: &mut Vec<Term>, asides: &mut Vec<String>) {
    let mut told = EMPTY_PHRASES
        .iter()
        .fold(token.to_owned(), |told, phrase| told.replace(phrase, "的"));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn about(words: &str) -> Option<(Vec<String>, Vec<String>)> {
        let called = |id: &str, names: &[&str]| Called::new(Id::parse(id).unwrap(), names);
        let providers = [
            called("gopay", &["GoPay"]),
            called("huifu", &["Huifu (汇付)", "汇付"]),
            called("afterpay", &["Afterpay", "Clearpay"]),
        ];
        let (ids, rest) = Query::new(&[words.to_owned()]).about(&providers)?;
        let text = |term: &Term| match term {
            Term::Word { text, .. } => text.clone(),
            Term::Han(ways) => ways[0].text.clone(),
        };
        let ids = ids.iter().map(ToString::to_string).collect();
        Some((ids, rest.terms.iter().map(text).collect()))
    }

    #[test]
    fn a_provider_is_told_apart_from_the_matter() {
        for (words, id, matter) in [
            ("refund in GoPay", "gopay", "refund"),
            ("Go-Pay refund", "gopay", "refund"),
            ("clear pay late fee", "afterpay", "late fee"),
            ("汇付重复扣款", "huifu", "重复扣款"),
            ("我的匯付帐号", "huifu", "账号"),
            ("Huifu (汇付) refund", "huifu", "refund"),
        ] {
            let matter: Vec<String> = matter.split(' ').map(str::to_owned).collect();
            assert_eq!(about(words), Some((vec![id.to_owned()], matter)), "{words}");
        }
        for words in ["gopay", "where is my GoPay", "refund", "外汇付款失败"] {
            assert_eq!(about(words), None, "{words}");
        }
    }
}
