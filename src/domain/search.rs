//! Which scripts belong to the words that somebody looks for: title before keywords before body, with slips forgiven.

use std::borrow::Cow;
use std::ops::Range;

use foldhash::HashMap;
use memchr::memchr;
use memchr::memmem::Finder;

use super::fold::{count_words, fold, tokens};
use super::han::is_han;
use super::letters::{self, Letters};
use super::query::{Query, Term, Wording, in_two};
use super::rarity::{Rarity, number};
use super::sieve::Sieve;
use super::sift::pick;
use super::template::Template;
use super::text_role::TextRole;
use super::vocabulary::Vocabulary;

/// A line that fits.
#[derive(Clone, Debug)]
pub struct Line<'t> {
    /// The line.
    text: Cow<'t, str>,
    /// Where among the fits of the matcher those of the line begin.
    fits: usize,
}

/// What was found in a script.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// The line that fits best, other than the title.
    line: Option<&'a str>,
    /// How many of the words were found.
    terms: usize,
    /// How well each word fits where it fits best.
    fits: Vec<f64>,
    /// Which words stand where its author tells what it is about.
    told: Vec<bool>,
    /// Whether the title or a keyword is just what is looked for.
    is_whole: bool,
    /// How often the words are said elsewhere in it.
    elsewhere: f64,
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
    /// Which words stand where its author tells what it is about.
    told: Vec<bool>,
    /// Whether the title or a keyword is just what is looked for.
    is_whole: bool,
    /// How often the words are said elsewhere in it.
    elsewhere: f64,
}

impl Found<'_> {
    /// A hit in the script with this id and title; its score is still to be weighed.
    pub fn hit(self, id: String, title: String) -> Hit {
        Hit {
            line: self.line.map_or_else(
                || title.clone(),
                |line| without_placeholders(line).into_owned(),
            ),
            id,
            title,
            score: 0.0,
            terms: self.terms,
            fits: self.fits,
            told: self.told,
            is_whole: self.is_whole,
            elsewhere: self.elsewhere,
        }
    }
}

impl Hit {
    /// Weighs how well it fits, by how rare the words are.
    pub fn weigh(&mut self, rarity: &Rarity) {
        self.score = rarity.score(&self.fits, &self.told) + self.elsewhere;
    }

    /// Whether the title or a keyword is just what is looked for.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Whether its author tells of all the words, in a title, keyword or choice.
    pub fn tells_all(&self) -> bool {
        self.told.iter().all(|told| *told)
    }

    /// Whether its author tells of any of the words there.
    pub fn tells_any(&self) -> bool {
        self.told.contains(&true)
    }
}

/// Two halves of a word in different lines say less than the word.
const BOTH_HALVES: f64 = 0.7;
/// One of them alone says little.
const ONE_HALF: f64 = 0.3;

/// Whether a text there tells what a script is about.
fn is_telling(field: TextRole) -> bool {
    matches!(field, TextRole::Title | TextRole::Keywords | TextRole::Said)
}

/// Whether two folded texts are the same but for signs and spaces.
fn are_alike(left: &str, right: &str) -> bool {
    const MOST_SIGNS: usize = 8;
    left.len().abs_diff(right.len()) <= MOST_SIGNS && tokens(left).eq(tokens(right))
}

fn enough(found: usize, all: usize) -> bool {
    all > 0 && 2 * found >= all
}

/// Looks through the lines of scripts, and remembers how well each word fits.
pub struct Matcher<'q> {
    query: &'q Query,
    words: Vocabulary<'q>,
    /// The terms in Chinese, and behind all terms their halves; `None` for the others.
    chinese: Vec<Option<Chinese<'q>>>,
    asides: Vec<Finder<'q>>,
    /// The lines that were judged, and where their fits begin; `None` for a line that does not fit.
    lines: HashMap<String, Option<usize>>,
    /// How well each term, and behind these each half of one, fits the lines that were judged.
    fits: Vec<f64>,
    /// Where the fits of those lines begin that are just what is looked for.
    wholes: Vec<usize>,
    /// Whether one word is enough if the author tells of it; else half of the words are.
    pub is_one_enough: bool,
    /// What holds none of the words is not taken apart.
    pub sieve: Sieve,
    /// What was seen so far.
    pub rarity: Rarity,
}

impl<'q> Matcher<'q> {
    /// A matcher for a query.
    pub fn new(query: &'q Query, forgiving: bool) -> Self {
        let halves = query.halves.iter().flat_map(|(_, halves)| halves);
        Self {
            query,
            words: Vocabulary::new(query, forgiving),
            chinese: query.terms.iter().chain(halves).map(Chinese::of).collect(),
            asides: query.asides.iter().map(Finder::new).collect(),
            lines: HashMap::default(),
            fits: Vec::new(),
            wholes: Vec::new(),
            is_one_enough: false,
            sieve: if forgiving {
                Sieve::open(query)
            } else {
                Sieve::new(query)
            },
            rarity: Rarity::default(),
        }
    }

    /// How many words are looked for.
    pub fn terms(&self) -> usize {
        self.query.terms()
    }

    /// Which parts of a text may hold a line that fits, by their numbers; the parts are given in order, and apart.
    pub fn pick(&mut self, text: &str, parts: &[Range<usize>]) -> Vec<usize> {
        pick(text, parts, self.query, &self.sieve, &mut self.words)
    }

    /// Forgets the lines that were judged, if these are many; those that were found no longer hold then.
    pub fn forget(&mut self) {
        const MOST_LINES: usize = 10_000;
        if self.lines.len() > MOST_LINES {
            self.lines.clear();
            self.fits.clear();
            self.wholes.clear();
        }
    }

    /// Adds the lines of a text that fit.
    pub fn add_lines<'t>(
        &mut self,
        field: TextRole,
        text: Cow<'t, str>,
        lines: &mut Vec<Line<'t>>,
    ) {
        match text {
            Cow::Borrowed(text) => self.each_fit(field, text, |line, fits| {
                let text = Cow::Borrowed(line);
                lines.push(Line { text, fits });
            }),
            Cow::Owned(text) => self.each_fit(field, &text, |line, fits| {
                let text = Cow::Owned(line.to_owned());
                lines.push(Line { text, fits });
            }),
        }
    }

    /// Hands on each line of a text that fits, with where its fits begin. Of a text of many lines only those are looked at that
    /// hold a sign of a term.
    fn each_fit<'t>(
        &mut self,
        field: TextRole,
        text: &'t str,
        mut add: impl FnMut(&'t str, usize),
    ) {
        let is_one_line = match field {
            TextRole::Title | TextRole::Said => true,
            TextRole::Body => memchr(b'\n', text.as_bytes()).is_none(),
            // Names have not been picked.
            TextRole::Keywords | TextRole::Name => false,
        };
        if is_one_line || self.sieve.is_open() {
            for line in field.lines(text) {
                self.fits(line).into_iter().for_each(|fits| add(line, fits));
            }
            return;
        }
        let mut from = 0;
        while let Some(sign) = self.sieve.next(text, from, text.len()) {
            let place = field.line_at(text, sign.start);
            from = place.end.max(sign.end);
            let line = text[place].trim();
            self.fits(line).into_iter().for_each(|fits| add(line, fits));
        }
    }

    /// How well a script with these lines fits; `None` if too few of the words are in it.
    pub fn find<'a>(
        &mut self,
        lines: impl Iterator<Item = (TextRole, &'a Line<'a>)>,
    ) -> Option<Found<'a>> {
        let count = self.query.terms.len();
        let mut best = vec![0.0_f64; self.chinese.len()];
        let mut told = vec![false; best.len()];
        let mut others = 0.0;
        let mut is_whole = false;
        let mut shown = (0.0, None);
        for (field, line) in lines {
            let is_telling = is_telling(field);
            let fits = &self.fits[line.fits..];
            let mut total = 0.0;
            for (place, (best, fit)) in best.iter_mut().zip(fits).enumerate() {
                // Halves count nowhere else: any text has its 电话 and its 客服.
                if place < count || is_telling {
                    let score = fit * field.weight();
                    *best = best.max(score);
                    told[place] |= is_telling && score > 0.0;
                    total += if place < count { score } else { 0.0 };
                }
            }
            is_whole |= is_telling && self.wholes.contains(&line.fits);
            others += total * 0.02;
            if !matches!(field, TextRole::Title | TextRole::Name) && total > shown.0 {
                shown = (total, Some(line.text.as_ref()));
            }
        }
        for (halves, (term, _)) in (count..).step_by(2).zip(&self.query.halves) {
            let (one, other) = (best[halves], best[halves + 1]);
            let found = if self.is_one_enough {
                ONE_HALF * one.max(other)
            } else {
                BOTH_HALVES * one.min(other)
            };
            best[*term] = best[*term].max(found);
            told[*term] |= found > 0.0;
        }
        best.truncate(count);
        told.truncate(count);
        self.rarity.count(&best, &told);
        let terms = best.iter().filter(|score| **score > 0.0).count();
        let is_enough = enough(terms, count) || self.is_one_enough && told.contains(&true);
        is_enough.then_some(Found {
            line: shown.1,
            terms,
            fits: best,
            told,
            is_whole,
            elsewhere: others,
        })
    }

    /// Where the fits of a line begin, how well each term fits it, from 0 to 1; `None` if none fits at all. Many lines stand in
    /// several packs.
    fn fits(&mut self, line: &str) -> Option<usize> {
        if line.is_empty() {
            return None;
        }
        if let Some(fits) = self.lines.get(line) {
            return *fits;
        }
        let start = self.fits.len();
        self.judge(&fold(&without_placeholders(line)));
        let fits = (start < self.fits.len()).then_some(start);
        self.lines.insert(line.to_owned(), fits);
        fits
    }

    /// Adds how well each term fits a folded line, if any does.
    fn judge(&mut self, folded: &str) {
        let start = self.fits.len();
        let words = self.fits_of_words(folded);
        for (fit, chinese) in self.fits[start..].iter_mut().zip(&self.chinese) {
            if let Some(chinese) = chinese {
                *fit = chinese.fit(folded);
            }
        }
        if self.fits[start..].iter().all(|fit| *fit == 0.0) {
            self.fits.truncate(start);
            return;
        }
        // A short line that is all about it fits better than a long one that mentions it.
        let words = words.unwrap_or_else(|| count_words(folded));
        let length = if words > 0 { words } else { folded.len() / 6 };
        let asides = self.asides.iter();
        let asides = asides.filter(|aside| aside.find(folded.as_bytes()).is_some());
        let bonus = 1.0 + 0.2 / (1.0 + number(length)) + 0.1 * number(asides.count());
        self.fits[start..].iter_mut().for_each(|fit| *fit *= bonus);
        if self
            .query
            .wholes
            .iter()
            .any(|whole| are_alike(whole, folded))
        {
            self.wholes.push(start);
        }
    }

    /// Adds how well each term fits the words of a folded line, and returns how many these are, if they were looked at.
    fn fits_of_words(&mut self, folded: &str) -> Option<usize> {
        let terms = &self.query.terms;
        let start = self.fits.len();
        self.fits.resize(start + self.chinese.len(), 0.0);
        if self.chinese.iter().all(Option::is_some) {
            return None;
        }
        let mut words = 0;
        let (mut before, mut joined) = ("", Vec::new());
        for (word, letters) in words_of(folded) {
            words += usize::from(!word.is_empty());
            if !word.is_empty() && self.words.may_fit(word.len(), letters) {
                for (fit, of_word) in self.fits[start..].iter_mut().zip(self.words.fits(word)) {
                    *fit = fit.max(*of_word);
                }
                joined
                    .extend((0..terms.len()).filter(|term| is_joined(&terms[*term], before, word)));
            }
            before = word;
        }
        for term in joined {
            let fit = &mut self.fits[start + term];
            if *fit == 0.0 {
                *fit = 0.8;
            }
        }
        Some(words)
    }
}

/// A line with its placeholders left open: nobody says their names.
fn without_placeholders(line: &str) -> Cow<'_, str> {
    if memchr(b'{', line.as_bytes()).is_none() {
        return Cow::Borrowed(line);
    }
    Template::parse(line).map_or(Cow::Borrowed(line), |template| {
        Cow::Owned(template.fill(|_| Cow::Borrowed("…")))
    })
}

/// A term in Chinese, ready to be found in many lines: its ways of being said, whole and in parts.
struct Chinese<'q>(Vec<(Finder<'q>, Vec<Finder<'q>>)>);

impl<'q> Chinese<'q> {
    fn of(term: &'q Term) -> Option<Self> {
        let Term::Han(ways) = term else { return None };
        let ready = |way: &'q Wording| {
            let parts = way.parts.iter().map(Finder::new).collect();
            (Finder::new(&way.text), parts)
        };
        Some(Self(ways.iter().map(ready).collect()))
    }

    /// How well it fits a folded line; in the words that were typed better than in others.
    fn fit(&self, folded: &str) -> f64 {
        let mut fits = self
            .0
            .iter()
            .map(|(whole, parts)| fit_of(whole, parts, folded));
        let own = fits.next().unwrap_or_default();
        fits.fold(own, |best, other| best.max(0.9 * other))
    }
}

/// How well a wording in Chinese fits a folded line.
fn fit_of(whole: &Finder<'_>, parts: &[Finder<'_>], folded: &str) -> f64 {
    let holds = |part: &Finder<'_>| part.find(folded.as_bytes()).is_some();
    if holds(whole) {
        return 1.0;
    }
    let all = parts.len();
    let found = parts.iter().filter(|part| holds(part)).count();
    // Of a whole sentence, packs say less in the same words than of a word or two.
    let wanted = if all > 4 {
        all.div_ceil(3)
    } else {
        all.div_ceil(2)
    };
    if found < wanted.max(1) {
        return 0.0;
    }
    // A verb alone says less.
    let most = if all == 1 { 0.4 } else { 0.8 };
    most * number(found) / number(all)
}

/// The words of a folded line that are not Chinese, with their letters; in the place of Chinese stands an empty one.
fn words_of(folded: &str) -> Box<dyn Iterator<Item = (&str, Letters)> + '_> {
    if folded.is_ascii() {
        return Box::new(letters::words(folded));
    }
    Box::new(tokens(folded).map(|token| {
        if token.starts_with(is_han) {
            ("", Letters::default())
        } else {
            (token, Letters::of(token))
        }
    }))
}

/// Whether two neighbouring words joined are the one looked for, or mean the same: `login` for "log in" and "log masuk".
fn is_joined(term: &Term, before: &str, word: &str) -> bool {
    let Term::Word { text, .. } = term else {
        return false;
    };
    let rest = text.strip_prefix(before);
    let is_in_parts = text.len() > 4 && !before.is_empty() && rest.is_some_and(|rest| rest == word);
    is_in_parts || in_two(text) == Some([before, word])
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Document {
        id: &'static str,
        texts: [(TextRole, &'static str); 3],
    }

    fn document(
        id: &'static str,
        title: &'static str,
        keywords: &'static str,
        body: &'static str,
    ) -> Document {
        let texts = [
            (TextRole::Title, title),
            (TextRole::Keywords, keywords),
            (TextRole::Body, body),
        ];
        Document { id, texts }
    }

    fn find(matcher: &mut Matcher<'_>, document: &Document) -> Option<Hit> {
        let mut lines = Vec::new();
        for (field, text) in document.texts {
            let mut found = Vec::new();
            matcher.add_lines(field, text.into(), &mut found);
            lines.extend(found.into_iter().map(|line| (field, line)));
        }
        let found = matcher.find(lines.iter().map(|(field, line)| (*field, line)))?;
        Some(found.hit(document.id.to_owned(), document.texts[0].1.to_owned()))
    }

    fn found(words: &str, documents: &[Document], forgiving: bool) -> Vec<String> {
        let query = Query::new(&[words.to_owned()]);
        let mut matcher = Matcher::new(&query, forgiving);
        let mut hits: Vec<Hit> = documents
            .iter()
            .filter_map(|document| find(&mut matcher, document))
            .filter(|hit| hit.terms == query.terms())
            .collect();
        for hit in &mut hits {
            hit.score = hit.fits.iter().sum::<f64>() + hit.elsewhere;
        }
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
            ("賬號被鎖、驗證碼收不到", "zh"),
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
    fn what_means_the_same_is_found() {
        let malay = document("ms", "Tidak dapat log masuk", "aduan, kata laluan", "");
        let chinese = document("zh", "付款失败", "诈骗来电、可疑短信", "次数、登录");
        let all = [malay, chinese];
        for (words, id) in [
            ("login", "ms"),
            ("password", "ms"),
            ("komplen", "ms"),
            ("支付失败", "zh"),
            ("诈骗短信", "zh"),
        ] {
            assert_eq!(found(words, &all, false), [id], "{words}");
        }
    }

    #[test]
    fn what_cannot_be_done_is_found_whole_or_by_its_verb() {
        let documents = [
            document("repay", "还不上", "", ""),
            document("login", "登录失败", "", ""),
        ];
        assert_eq!(found("登不上", &documents, false), ["login"]);
        assert_eq!(found("还不上", &documents, false), ["repay"]);
    }

    #[test]
    fn no_slip_is_forgiven_in_a_word_of_four_letters() {
        let documents = [document("save", "How to save", "rune", "")];
        for words in ["gave", "rude"] {
            assert!(found(words, &documents, true).is_empty(), "{words}");
        }
    }

    #[test]
    fn the_name_of_a_placeholder_is_not_what_a_line_says() {
        let message = [document(
            "message",
            "",
            "",
            "Amount confirmed: { $refund-expected }",
        )];
        assert!(found("refund", &message, false).is_empty());
        assert_eq!(found("confirmed", &message, false), ["message"]);
    }

    #[test]
    fn a_slip_in_the_ending_of_a_form_is_forgiven() {
        let scam = [document("scam", "You met a scam", "", "")];
        assert_eq!(found("scammd", &scam, true), ["scam"]);
    }
}
