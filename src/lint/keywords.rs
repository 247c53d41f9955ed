//! The words that rules look for, all found in one pass: a rule reads closely only a text that holds a word of its own.

use std::sync::LazyLock;

use aho_corasick::Anchored;
use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::dfa::DFA;

use super::found::{Found, KELVIN, Seeker};
use super::{
    acts, figures, glossary, malay, promises, secret_words, spelled_chinese, spelled_latin,
};

/// Finds the words of a language in a text; of a language that is not known here every rule must read every text.
pub fn find(text: &str, locale: &str) -> Found {
    match &*KEYWORDS {
        Some(keywords) if LANGUAGES.contains(&locale) => keywords.find(text, locale),
        _ => Found::anything(),
    }
}

/// The languages whose words are known.
const LANGUAGES: [&str; 3] = ["en", "ms", "zh"];

/// One automaton for all languages: most words are looked for in each, and to make it takes longer than to use it.
static KEYWORDS: LazyLock<Option<Keywords>> = LazyLock::new(Keywords::of_all);

/// The words of every language, ready to be found.
struct Keywords {
    automaton: DFA,
    start: StateID,
    words: Vec<Keyword>,
}

/// A word, who looks for it, and in which language; `None` if in all.
struct Keyword {
    word: &'static str,
    seeker: Seeker,
    locale: Option<&'static str>,
}

impl Keywords {
    fn of_all() -> Option<Self> {
        let words = words();
        let automaton = DFA::builder()
            .ascii_case_insensitive(true)
            .prefilter(false)
            .build(words.iter().map(|keyword| keyword.word))
            .ok()?;
        let start = automaton.start_state(Anchored::No).ok()?;
        Some(Self {
            automaton,
            start,
            words,
        })
    }

    fn find(&self, text: &str, locale: &str) -> Found {
        let mut found = Found::default();
        let mut state = self.start;
        for (at, byte) in text.as_bytes().iter().enumerate() {
            state = self.automaton.next_state(Anchored::No, state, *byte);
            if self.automaton.is_special(state) {
                self.add_ending(state, (text, locale), at + 1, &mut found);
            }
        }
        found
    }

    /// Adds every word of the language that ends there.
    fn add_ending(
        &self,
        state: StateID,
        (text, locale): (&str, &str),
        end: usize,
        found: &mut Found,
    ) {
        for index in 0..self.automaton.match_len(state) {
            let keyword = &self.words[self.automaton.match_pattern(state, index).as_usize()];
            let start = end - keyword.word.len();
            let is_wanted = keyword.locale.is_none_or(|wanted| wanted == locale);
            if is_wanted && stands_alone(text, start, end) {
                found.add(keyword.seeker, start, keyword.word);
            }
        }
    }
}

/// Whether the word is no part of a longer one. No rule wants a part of a word in Latin letters.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let is_letter = |place: usize| bytes.get(place).is_some_and(u8::is_ascii_alphabetic);
    let is_latin = |place: usize| bytes[place].is_ascii();
    let begins = start == 0 || !is_latin(start) || !is_letter(start - 1);
    begins && (!is_latin(end - 1) || !is_letter(end))
}

/// Every word that some rule looks for.
fn words() -> Vec<Keyword> {
    let in_all = secret_words::SECRETS.iter().copied().chain(acts::names());
    let in_all = in_all.chain([KELVIN]).map(|word| (word, Seeker::Secrets));
    let addresses = figures::ADDRESS_WORDS.iter().copied();
    let promises = promises::PROMISES.iter().copied();
    let in_all = in_all
        .chain(addresses.map(|word| (word, Seeker::Addresses)))
        .chain(promises.map(|word| (word, Seeker::Promises)))
        .map(|(word, seeker)| Keyword {
            word,
            seeker,
            locale: None,
        });
    let of_each = LANGUAGES.into_iter().flat_map(|locale| {
        let words = of_language(locale).into_iter();
        words.map(move |(word, seeker)| Keyword {
            word,
            seeker,
            locale: Some(locale),
        })
    });
    in_all.chain(of_each).collect()
}

/// The words that some rule looks for in texts of one language alone.
fn of_language(locale: &str) -> Vec<(&'static str, Seeker)> {
    let of = |seeker: Seeker| move |word: &'static str| (word, seeker);
    let mut words: Vec<_> = glossary::wrong_forms(locale)
        .map(of(Seeker::Glossary))
        .collect();
    let numbers = of(Seeker::Numbers);
    match locale {
        "en" => words.extend(spelled_latin::ENGLISH.words().map(numbers)),
        "ms" => {
            words.extend(malay::indonesian_words().map(of(Seeker::Malay)));
            words.extend(spelled_latin::MALAY.words().map(numbers));
        }
        "zh" => words.extend(spelled_chinese::signs().map(numbers)),
        _ => {}
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_capitals_too_and_only_whole() {
        let concerns = |text: &str, seeker| find(text, "ms").concerns(seeker);
        assert!(concerns("PIN anda", Seeker::Secrets));
        assert!(!concerns("Shopping", Seeker::Secrets));
        assert!(concerns("Nomor telefon", Seeker::Malay));
        assert!(find("Denda lewat", "ms").has("denda lewat"));
        assert!(!find("Denda", "ms").has("denda lewat"));
        assert!(find("请输入验证码", "zh").concerns(Seeker::Secrets));
    }

    #[test]
    fn the_automaton_of_all_words_can_be_made() {
        assert!(KEYWORDS.is_some());
    }

    #[test]
    fn a_language_that_is_not_known_is_read_closely() {
        let found = find("anything", "ta");
        assert!(found.concerns(Seeker::Secrets) && found.has("anything"));
    }

    #[test]
    fn every_word_is_found_whatever_its_case() {
        for Keyword {
            word,
            seeker,
            locale,
        } in words()
        {
            for written in [word.to_owned(), word.to_uppercase()] {
                let found = find(&written, locale.unwrap_or("en"));
                assert!(found.concerns(seeker), "{written}");
            }
        }
    }
}
