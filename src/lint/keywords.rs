//! The words that rules look for, all found in one pass: a rule reads closely only a text that holds a word of its own.

use std::sync::LazyLock;

use aho_corasick::Anchored;
use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::dfa::DFA;

use super::found::{Found, KELVIN, Seeker};
use super::{acts, figures, glossary, malay, secret_words, spelled_chinese, spelled_latin};

/// Finds the words of a language in a text; of a language that is not known here every rule must read every text.
pub fn find(text: &str, locale: &str) -> Found {
    let keywords = match locale {
        "en" => &*ENGLISH,
        "ms" => &*MALAY,
        "zh" => &*CHINESE,
        _ => &None,
    };
    let Some(keywords) = keywords else {
        return Found::anything();
    };
    keywords.find(text)
}

static ENGLISH: LazyLock<Option<Keywords>> = LazyLock::new(|| Keywords::of("en"));
static MALAY: LazyLock<Option<Keywords>> = LazyLock::new(|| Keywords::of("ms"));
static CHINESE: LazyLock<Option<Keywords>> = LazyLock::new(|| Keywords::of("zh"));

/// The words of one language, ready to be found.
struct Keywords {
    automaton: DFA,
    start: StateID,
    words: Vec<(&'static str, Seeker)>,
}

impl Keywords {
    fn of(locale: &str) -> Option<Self> {
        let words = words(locale);
        let automaton = DFA::builder()
            .ascii_case_insensitive(true)
            .prefilter(false)
            .build(words.iter().map(|(word, _)| word))
            .ok()?;
        let start = automaton.start_state(Anchored::No).ok()?;
        Some(Self {
            automaton,
            start,
            words,
        })
    }

    fn find(&self, text: &str) -> Found {
        let mut found = Found::default();
        let mut state = self.start;
        for (at, byte) in text.as_bytes().iter().enumerate() {
            state = self.automaton.next_state(Anchored::No, state, *byte);
            if self.automaton.is_special(state) {
                self.add_ending(state, text, at + 1, &mut found);
            }
        }
        found
    }

    /// Adds every word that ends there.
    fn add_ending(&self, state: StateID, text: &str, end: usize, found: &mut Found) {
        for index in 0..self.automaton.match_len(state) {
            let (word, seeker) = self.words[self.automaton.match_pattern(state, index).as_usize()];
            let start = end - word.len();
            if stands_alone(text, start, end) {
                found.add(seeker, start, word);
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

/// Every word that some rule looks for in a text of the language.
fn words(locale: &str) -> Vec<(&'static str, Seeker)> {
    let of = |seeker: Seeker| move |word: &'static str| (word, seeker);
    let mut words: Vec<_> = secret_words::SECRETS
        .iter()
        .copied()
        .chain(acts::names())
        .chain([KELVIN])
        .map(of(Seeker::Secrets))
        .collect();
    words.extend(
        figures::ADDRESS_WORDS
            .iter()
            .copied()
            .map(of(Seeker::Addresses)),
    );
    let promises = super::promises::PROMISES.iter().copied();
    words.extend(promises.map(of(Seeker::Promises)));
    words.extend(glossary::wrong_forms(locale).map(of(Seeker::Glossary)));
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
    fn a_language_that_is_not_known_is_read_closely() {
        let found = find("anything", "ta");
        assert!(found.concerns(Seeker::Secrets) && found.has("anything"));
    }

    #[test]
    fn every_word_is_found_whatever_its_case() {
        for locale in ["en", "ms", "zh"] {
            for (word, seeker) in words(locale) {
                for written in [word.to_owned(), word.to_uppercase()] {
                    assert!(find(&written, locale).concerns(seeker), "{written}");
                }
            }
        }
    }
}
