//! Tells at a glance which texts cannot hold what is looked for, so that no more than the others are taken apart.
//!
//! Whatever fits a word has a few of its letters in a row. These are looked for in the texts as they are written, in capitals and
//! small letters, with vector instructions where the processor has them.

use std::ops::Range;

use aho_corasick::packed::{Config, MatchKind, Searcher};

use super::fold::{other_forms, wide};
use super::likeness::{Met, Sought};
use super::query::{MOST_TERMS, Query, SAME, Term, Wording, in_two};

/// What a query leaves of texts.
#[derive(Clone, Debug)]
pub struct Sieve {
    /// Finds the needles; `None` lets everything through.
    searcher: Option<Searcher>,
    /// The terms that each needle may be of, a bit each.
    terms: Vec<u64>,
    count: usize,
    /// Whether a text of ASCII alone can hold a term: none can that is in Chinese.
    is_in_ascii: bool,
    /// Whether each word that fits a term has a needle in it.
    is_in_every_word: bool,
}

/// A bit for each term.
const _: () = assert!(MOST_TERMS <= u64::BITS as usize);

impl Sieve {
    /// A sieve for a query, where slips are not forgiven.
    pub fn new(query: &Query) -> Self {
        let mut needles: Vec<(String, u64)> = Vec::new();
        let mut catches_all = true;
        for (index, term) in query.terms.iter().enumerate() {
            let found = needles_of(term);
            catches_all &= !found.is_empty();
            needles.extend(found.into_iter().map(|needle| (needle, 1 << index)));
        }
        // The longest first: of two needles that begin alike, it is the one that is reported, and it stands for both.
        needles.sort_by(|(left, _), (right, _)| right.len().cmp(&left.len()).then(left.cmp(right)));
        let terms = needles.iter().map(|(needle, _)| {
            let alike = needles
                .iter()
                .filter(|(other, _)| needle.starts_with(other));
            alike.fold(0, |terms, (_, term)| terms | term)
        });
        let terms: Vec<u64> = terms.collect();
        let mut builder = Config::new().match_kind(MatchKind::LeftmostFirst).builder();
        builder.extend(needles.iter().map(|(needle, _)| needle));
        let mut sieve = Self {
            searcher: catches_all.then(|| builder.build()).flatten(),
            terms,
            count: query.terms.len(),
            is_in_ascii: needles.iter().any(|(needle, _)| needle.is_ascii()),
            is_in_every_word: false,
        };
        // What means the same has other letters.
        let sought: Vec<Sought<'_>> = query.terms.iter().filter_map(sought).collect();
        let fits = |word| {
            sought
                .iter()
                .any(|sought| sought.fit(&Met::new(word)) > 0.0)
        };
        let mut same = SAME.iter().map(|[word, _]| word);
        sieve.is_in_every_word = same.all(|word| sieve.may_hold(word) || !fits(word));
        sieve
    }

    /// A sieve that lets everything through.
    pub fn open(query: &Query) -> Self {
        Self {
            searcher: None,
            terms: Vec::new(),
            count: query.terms.len(),
            is_in_ascii: true,
            is_in_every_word: false,
        }
    }

    /// Whether a text may hold any of the terms.
    pub fn may_hold(&self, text: &str) -> bool {
        let Some(searcher) = &self.searcher else {
            return true;
        };
        (self.is_in_ascii || !text.is_ascii()) && searcher.find(text).is_some()
    }

    /// Whether each word that fits has a sign of a term in it; else such a sign may stand elsewhere in the text.
    pub fn is_in_every_word(&self) -> bool {
        self.is_in_every_word
    }

    /// Whether everything goes through.
    pub fn is_open(&self) -> bool {
        self.searcher.is_none()
    }

    /// Where from this place on the next sign of a term stands.
    pub fn next(&self, text: &str, from: usize, end: usize) -> Option<Range<usize>> {
        let found = self.searcher.as_ref()?.find_in(text, (from..end).into())?;
        Some(found.start()..found.end())
    }

    /// How many of the terms a text may hold; never too few.
    pub fn held(&self, text: &str) -> usize {
        let Some(searcher) = &self.searcher else {
            return self.count;
        };
        let mut held = 0_u64;
        let mut start = 0;
        while let Some(found) = searcher.find_in(text, (start..text.len()).into()) {
            held |= self.terms[found.pattern().as_usize()];
            if held.count_ones() as usize == self.count {
                break;
            }
            start = found.start() + 1;
        }
        held.count_ones() as usize
    }
}

fn sought(term: &Term) -> Option<Sought<'_>> {
    match term {
        Term::Word { text, forms } => Some(Sought::new(text, forms, false)),
        Term::Han(_) => None,
    }
}

/// What stands, letter for letter, in every text that a term may fit; none if there is no such thing.
fn needles_of(term: &Term) -> Vec<String> {
    match term {
        Term::Han(ways) => {
            let mut parts: Vec<&str> = Vec::new();
            for Wording { text, parts: own } in ways {
                parts.extend(own.iter().map(String::as_str));
                parts.extend(own.is_empty().then_some(text.as_str()));
            }
            parts.sort_unstable();
            parts.dedup();
            parts.into_iter().flat_map(variants).collect()
        }
        Term::Word { text, .. } if !text.is_ascii() => Vec::new(),
        Term::Word { text, forms } => {
            let mut parts: Vec<&str> = Vec::new();
            for form in forms.iter().chain([text]) {
                parts.extend(parts_of(form));
            }
            let same = SAME.iter().filter(|[_, usual]| usual == text);
            parts.extend(same.flat_map(|[word, _]| parts_of(word)));
            // Two words may mean the same; of what holds both, the second tells.
            parts.extend(in_two(text).iter().flat_map(|[_, second]| parts_of(second)));
            // Two words may be one: "e-mail", "log in".
            if text.len() > 4 {
                parts.extend([&text[..3], &text[1..4], &text[2..5]]);
            }
            parts.sort_unstable();
            parts.dedup();
            parts.into_iter().flat_map(ways_to_write).collect()
        }
    }
}

/// The parts of a form of which each word with this form has one: its last letter may come from `ies` for `y`, its first may be
/// lost behind a Malay prefix.
fn parts_of(form: &str) -> Vec<&str> {
    match form.len() {
        0..=2 => vec![form],
        3 if form.ends_with('y') => vec![&form[..2]],
        3 => vec![form],
        4 => vec![&form[..3], &form[1..]],
        _ => vec![&form[1..4]],
    }
}

/// The part in every mixture of capitals and small letters, and in full width: in capitals, and small but for its first letter,
/// which may be a capital.
fn ways_to_write(part: &str) -> Vec<String> {
    let mut ways = vec![String::new()];
    for letter in part.chars() {
        let both = [letter, letter.to_ascii_uppercase()];
        let both = &both[..if both[0] == both[1] { 1 } else { 2 }];
        ways = ways
            .iter()
            .flat_map(|way| both.iter().map(move |letter| format!("{way}{letter}")))
            .collect();
    }
    let behind_first = part.get(1..).filter(|rest| !rest.is_empty());
    let in_full_width = |part: &str| part.chars().map(wide).collect();
    ways.push(in_full_width(behind_first.unwrap_or(part)));
    ways.push(in_full_width(&part.to_ascii_uppercase()));
    ways
}

/// A Chinese text with each of its characters in each of its forms.
fn variants(text: &str) -> Vec<String> {
    let mut ways = vec![String::new()];
    for character in text.chars() {
        let forms: Vec<char> = [character]
            .into_iter()
            .chain(other_forms(character))
            .collect();
        ways = ways
            .iter()
            .flat_map(|way| forms.iter().map(move |form| format!("{way}{form}")))
            .collect();
    }
    ways
}

#[cfg(test)]
mod tests {
    use crate::domain::search::Matcher;
    use crate::domain::text_role::TextRole;

    use super::*;

    #[test]
    fn what_the_sieve_drops_would_not_have_been_found() {
        let texts = [
            "Refunds that were charged twice",
            "Deliveries; THEY CANCELLED IT",
            "Pembayaran yang memulangkan wang",
            "Akaun dibekukan, menyekat e-mel",
            "账户被冻结，无法登录",
            "帳戶凍結了",
            "Ｌｏｇ in to e-mail, or dry it",
            "PayPay ate my OTP",
            "Nothing was received, how odd",
        ];
        let words = [
            "refunded",
            "charging",
            "dibayar",
            "pulang",
            "帐户冻结",
            "twice",
            "delivery",
            "cancel",
            "login",
            "email",
            "sekat",
            "beku",
            "登陆",
            "账",
            "pay",
            "otp",
            "dries",
            "ate",
            "emel",
            "coming",
            "weird",
            "tie",
        ];
        let mut kept = 0;
        for words in words {
            let query = Query::new(&[words.to_owned()]);
            let sieve = Sieve::new(&query);
            for text in texts {
                let mut matcher = Matcher::new(&query, false);
                let mut lines = Vec::new();
                matcher.add_lines(TextRole::Body, text.into(), &mut lines);
                let found = matcher.find(lines.iter().map(|line| (TextRole::Body, line)));
                let hit = found.map(|found| found.hit(String::new(), String::new()));
                kept += usize::from(sieve.may_hold(text));
                assert!(
                    hit.is_none_or(|hit| sieve.may_hold(text) && sieve.held(text) >= hit.terms),
                    "{words} in {text}"
                );
                let part = 0..text.len();
                let is_picked = !matcher.pick(text, &[part]).is_empty();
                assert!(is_picked || lines.is_empty(), "{words} in {text}");
            }
        }
        assert!(
            kept < words.len() * texts.len() / 3,
            "the sieve holds nothing back"
        );
    }
}
