//! The words that rules look for, all found in one pass: a rule reads closely only a text that holds a word of its own.

use std::sync::LazyLock;

use super::found::{Found, KELVIN, Seeker};
use super::word_list::WordList;
use super::{
    acts, figures, glossary, malay, promises, secret_words, spelled_chinese, spelled_latin,
};

/// Finds the words of a language in a text; of a language that is not known here every rule must read every text.
pub fn find(text: &str, locale: &str) -> Found {
    if !LANGUAGES.contains(&locale) {
        return Found::anything();
    }
    let mut found = Found::default();
    KEYWORDS.each_in(text, |_, word, keyword| {
        if keyword.locale.is_none_or(|wanted| wanted == locale) {
            found.add(keyword.seeker, word);
        }
    });
    found
}

/// The languages whose words are known.
const LANGUAGES: [&str; 3] = ["en", "ms", "zh"];

/// One list for all languages: most words are looked for in each.
static KEYWORDS: LazyLock<WordList<Keyword>> = LazyLock::new(|| WordList::new(words()));

/// Who looks for a word, and in which language; `None` if in all.
struct Keyword {
    seeker: Seeker,
    locale: Option<&'static str>,
}

/// Every word that some rule looks for.
fn words() -> Vec<(&'static str, Keyword)> {
    let in_all = secret_words::SECRETS.iter().chain(acts::names());
    let in_all = in_all.chain([KELVIN]).map(|word| (word, Seeker::Secrets));
    let addresses = figures::ADDRESS_WORDS.iter();
    let promises = promises::PROMISES.iter();
    let promises = promises.chain(promises::UNCONDITIONAL.iter());
    let in_all = in_all
        .chain(addresses.map(|word| (word, Seeker::Addresses)))
        .chain(promises.map(|word| (word, Seeker::Promises)))
        .map(|(word, seeker)| {
            let locale = None;
            (word, Keyword { seeker, locale })
        });
    let of_each = LANGUAGES.into_iter().flat_map(|locale| {
        let words = of_language(locale).into_iter();
        words.map(move |(word, seeker)| {
            let locale = Some(locale);
            (word, Keyword { seeker, locale })
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
    fn a_language_that_is_not_known_is_read_closely() {
        let found = find("anything", "ta");
        assert!(found.concerns(Seeker::Secrets) && found.has("anything"));
    }

    #[test]
    fn every_word_is_found_whatever_its_case() {
        for (word, Keyword { seeker, locale }) in words() {
            for written in [word.to_owned(), word.to_uppercase()] {
                let found = find(&written, locale.unwrap_or("en"));
                assert!(found.concerns(seeker), "{written}");
            }
        }
    }
}
