//! Which choice is meant by what was typed: its number, its id, its words, or a keyword of what lies behind it.

use super::prompter::{ChoicePrompt, Label, WayBack};
use crate::domain::fold::tokens;
use crate::domain::query::Query;
use crate::domain::region::REGION;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::{self, han::is_han};

/// What was typed, in the form in which it is compared.
pub fn fold(text: &str) -> String {
    domain::fold::fold(text.trim())
}

/// The one choice that was typed; `None` if none or several are meant.
pub fn find_choice(prompt: &ChoicePrompt, typed: &str) -> Option<usize> {
    let folded = fold(typed);
    if let Ok(number) = folded.parse::<usize>() {
        return (1..=prompt.choices.len())
            .contains(&number)
            .then(|| number - 1);
    }
    if folded.is_empty() {
        return None;
    }
    let choices = || prompt.choices.iter();
    let exact = choices()
        .position(|choice| fold(choice.id.as_str()) == folded || fold(&choice.text) == folded);
    exact
        .or_else(|| only(choices().map(|choice| fold(&choice.text).contains(&folded))))
        .or_else(|| only(choices().map(|choice| has_keyword(&fold(&choice.keywords), &folded))))
}

/// The place of the only one that holds.
fn only(holds: impl Iterator<Item = bool>) -> Option<usize> {
    let mut places = holds.enumerate().filter(|(_, holds)| *holds);
    let (first, _) = places.next()?;
    places.next().is_none().then_some(first)
}

/// Whether a keyword begins like what was typed, or what was typed holds a keyword: people type whole sentences.
fn has_keyword(keywords: &str, folded: &str) -> bool {
    const SHORTEST: usize = 2;
    keywords
        .split([',', '、', ';', '\n'])
        .map(str::trim)
        .filter(|keyword| !keyword.is_empty())
        .any(|keyword| {
            begins_word(keyword, folded)
                || (keyword.chars().count() >= SHORTEST && begins_word(folded, keyword))
        })
}

/// Whether a word of the text begins so. In Chinese, which puts no spaces between words, any place will do.
fn begins_word(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(place, _)| {
        let before = text[..place].chars().next_back();
        let joins = |sign: char| sign.is_alphanumeric() && !is_han(sign);
        !(before.is_some_and(joins) && beginning.starts_with(joins))
    })
}

/// What is left of a list when somebody types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The places of what is left, the best first. The way back has the place after the last choice.
    pub places: Vec<usize>,
    /// So many of them fit what was typed; the others always stay.
    pub fitting: usize,
}

/// The choices of a question in the form in which they are compared, each brought into it once.
#[derive(Debug)]
pub struct Folded(Vec<FoldedChoice>);

#[derive(Debug)]
struct FoldedChoice {
    id: String,
    text: String,
    keywords: String,
}

impl Folded {
    /// The choices of this question.
    pub fn new(prompt: &ChoicePrompt) -> Self {
        let fold_choice = |choice: &Label| FoldedChoice {
            id: fold(choice.id.as_str()),
            text: fold(&choice.text),
            keywords: fold(&choice.keywords),
        };
        Self(prompt.choices.iter().map(fold_choice).collect())
    }
}

/// The choices that fit what was typed, and after them those that always stay: the choice for people to whom no other
/// applies, and the way back. What fits only loosely is left out where anything fits better.
pub fn matching(prompt: &ChoicePrompt, folded: &Folded, typed: &str) -> Found {
    let typed = fold(typed);
    let count = prompt.choices.len();
    let has_back = prompt.way_back != WayBack::None;
    if typed.is_empty() {
        let places: Vec<usize> = (0..count + usize::from(has_back)).collect();
        return Found {
            fitting: places.len(),
            places,
        };
    }
    let mut ranked: Vec<(Fit, usize)> = match typed.parse::<usize>() {
        Ok(number) => (1..=count)
            .contains(&number)
            .then(|| (Fit::Number, number - 1))
            .into_iter()
            .collect(),
        Err(_) => fitting(prompt, folded, &typed),
    };
    if has_back && typed == "0" {
        ranked.push((Fit::Number, count));
    }
    let mut places: Vec<usize> = ranked.into_iter().map(|(_, place)| place).collect();
    let fitting = places.len();
    let staying = staying(prompt).filter(|place| !places.contains(place));
    let staying: Vec<usize> = staying.collect();
    places.extend(staying);
    Found { places, fitting }
}

/// The places of what stays whatever is typed.
pub fn staying(prompt: &ChoicePrompt) -> impl Iterator<Item = usize> {
    let count = prompt.choices.len();
    let everybody = prompt.has_way_on.then(|| count.saturating_sub(1));
    let back = (prompt.way_back != WayBack::None).then_some(count);
    everybody.into_iter().chain(back)
}

/// The choices that fit words, the best first. Of those that fit equally well, first come those whose own words were typed,
/// then those that cannot wait.
fn fitting(prompt: &ChoicePrompt, folded: &Folded, typed: &str) -> Vec<(Fit, usize)> {
    let query = Query::new(&[typed.to_owned()]);
    let choices = || folded.0.iter().zip(0..);
    let close = choices().filter_map(|(choice, place)| Some((close_fit(choice, typed)?, place)));
    let mut ranked: Vec<(Fit, usize)> = close.collect();
    // Of a country nothing but its name will do: 中国 shares a sign with 美国, but has another hotline.
    if ranked.is_empty() && prompt.id != *REGION {
        let mut vocabulary = Vocabulary::new(&query, true);
        let loose = choices().filter_map(|(choice, place)| {
            Some((loose_fit(choice, typed, &mut vocabulary)?, place))
        });
        ranked = loose.collect();
    }
    let best = ranked.iter().map(|(fit, _)| *fit).max();
    ranked.retain(|(fit, _)| best.is_none_or(|best| fit.stays_beside(best)));
    // The sort is stable: the others keep their order.
    ranked.sort_by_key(|(fit, place)| {
        let text = &folded.0[*place].text;
        let shows = query.words().any(|word| begins_word(text, word));
        std::cmp::Reverse((*fit, shows, prompt.choices[*place].is_urgent))
    });
    ranked
}

/// How well a choice fits what was typed, the loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It has so many of the telling Chinese signs.
    Signs(usize),
    /// It has so many of the telling words, or nearly.
    Telling(usize),
    /// It has the letters somewhere inside a word.
    Inside,
    /// One of its keywords begins so.
    Keyword,
    /// It has all the words, in any order.
    Words,
    /// It has a word that begins so.
    Beginning,
    /// It has this number.
    Number,
}

impl Fit {
    /// Whether a choice that fits so is left where the best fits like this. What fits only loosely goes where anything
    /// fits better.
    fn stays_beside(self, best: Self) -> bool {
        match best {
            Self::Signs(_) => true,
            Self::Telling(_) | Self::Inside => self == best,
            _ => self > Self::Inside,
        }
    }
}

/// How a choice fits that has all of what was typed.
fn close_fit(folded: &FoldedChoice, typed: &str) -> Option<Fit> {
    const LETTERS: usize = 3;
    let (text, id) = (folded.text.as_str(), folded.id.as_str());
    let mut words = typed.split_whitespace();
    if begins_word(text, typed) || begins_word(id, typed) {
        Some(Fit::Beginning)
    } else if words.all(|word| begins_word(text, word)) {
        Some(Fit::Words)
    } else if has_keyword(&folded.keywords, typed) {
        Some(Fit::Keyword)
    } else if typed.chars().count() >= LETTERS && text.contains(typed) {
        // Malay puts syllables before the word: bayar is in dibayar and in pembayaran.
        Some(Fit::Inside)
    } else {
        None
    }
}

/// How a choice fits that has not all of what was typed: people type whole sentences, with slips.
fn loose_fit(folded: &FoldedChoice, typed: &str, vocabulary: &mut Vocabulary<'_>) -> Option<Fit> {
    let telling = shared_words(folded, vocabulary).map(Fit::Telling);
    telling.or_else(|| shared_signs(typed, folded).map(Fit::Signs))
}

/// So many of the telling words typed are there, in one of their forms or with a slip; `None` if none is.
fn shared_words(folded: &FoldedChoice, vocabulary: &mut Vocabulary<'_>) -> Option<usize> {
    let mut shared = Vec::new();
    for word in tokens(&folded.text).chain(tokens(&folded.keywords)) {
        let fits = vocabulary.fits(word);
        shared.resize(fits.len(), false);
        for (shared, fit) in shared.iter_mut().zip(fits) {
            *shared |= *fit > 0.0;
        }
    }
    let shared = shared.into_iter().filter(|shared| *shared).count();
    (shared > 0).then_some(shared)
}

/// Chinese has no spaces between words: whoever types 被骗 finds 诈骗 by the sign that they share. So many of the telling
/// signs typed are there; `None` if fewer than half of them are.
fn shared_signs(typed: &str, folded: &FoldedChoice) -> Option<usize> {
    const COMMON: &str = "的了我是不有在没被一个么吗呢把给这那和与也都就要想会能可以到上下";
    let telling: Vec<char> = typed
        .chars()
        .filter(|sign| is_han(*sign) && !COMMON.contains(*sign))
        .collect();
    if telling.is_empty() {
        return None;
    }
    let has = |sign: &&char| folded.text.contains(**sign) || folded.keywords.contains(**sign);
    let shared = telling.iter().filter(has).count();
    (shared > 0 && shared * 2 >= telling.len()).then_some(shared)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::id::Id;
    use crate::domain::locale::Locale;
    use crate::domain::region::Region;
    use crate::l10n::phrases::Phrases;

    /// A prompt in two scripts, with a way back.
    pub fn prompt() -> ChoicePrompt {
        let label = |id: &str, text: &str, keywords: &str| Label {
            id: Id::parse(id).unwrap(),
            text: text.into(),
            keywords: keywords.into(),
            is_urgent: false,
        };
        ChoicePrompt {
            has_way_on: true,
            id: Id::parse("problem").unwrap(),
            place: None,
            ask: "What happened?".into(),
            help: Some("One choice is enough.".into()),
            choices: vec![
                label("refund", "A refund is missing", "money back, return"),
                label("fraud", "付款不是我做的", "诈骗、账户被盗"),
                label("other", "Something else is missing", ""),
            ],
            before: None,
            way_back: WayBack::Question,
        }
    }

    fn found(prompt: &ChoicePrompt, typed: &str) -> Found {
        matching(prompt, &Folded::new(prompt), typed)
    }

    #[test]
    fn a_choice_is_a_number_an_id_its_words_or_a_keyword() {
        for (typed, expected) in [
            ("1", Some(0)),
            ("２", Some(1)),
            ("Refund", Some(0)),
            ("ＲＥＦＵＮＤ", Some(0)),
            ("a refund", Some(0)),
            ("不是我做的", Some(1)),
            ("诈骗", Some(1)),
            ("我的帐户被盗了", Some(1)),
            ("I want my money back", Some(0)),
            ("missing", None),
            ("4", None),
            ("", None),
        ] {
            assert_eq!(find_choice(&prompt(), typed), expected, "{typed}");
        }
    }

    #[test]
    fn the_choice_for_everybody_else_and_the_way_back_always_stay() {
        for (typed, places, fitting) in [
            ("", vec![0, 1, 2, 3], 4),
            ("zzz", vec![2, 3], 0),
            ("２", vec![1, 2, 3], 1),
            ("0", vec![3, 2], 1),
            ("诈骗", vec![1, 2, 3], 1),
            ("被骗", vec![1, 2, 3], 1),
            ("我的帐户", vec![1, 2, 3], 1),
            ("我", vec![1, 2, 3], 1),
            ("missing refund", vec![0, 2, 3], 1),
            ("mis", vec![0, 2, 3], 2),
        ] {
            assert_eq!(
                found(&prompt(), typed),
                Found { places, fitting },
                "{typed}"
            );
        }
    }

    #[test]
    fn of_a_sentence_the_telling_words_count_and_a_slip_is_forgiven() {
        let mut prompt = prompt();
        prompt.choices[1].text = "Somebody is using my card".into();
        for (typed, places) in [
            ("somebody took my things", vec![1, 2, 3]),
            ("why is this missing refund so very late", vec![0, 2, 3]),
            ("refnud", vec![0, 2, 3]),
            ("sombody usin the card", vec![1, 2, 3]),
            ("why is it so", vec![2, 3]),
        ] {
            assert_eq!(found(&prompt, typed).places, places, "{typed}");
        }
    }

    #[test]
    fn of_equal_fits_the_words_shown_come_first_and_then_what_cannot_wait() {
        let mut prompt = prompt();
        for (choice, text) in [(0, "A charge that looks wrong"), (1, "A message came")] {
            prompt.choices[choice].text = text.into();
            prompt.choices[choice].keywords = "scam, hacked".into();
        }
        prompt.choices[1].is_urgent = true;
        assert_eq!(found(&prompt, "hacked").places, [1, 0, 2, 3]);
        assert_eq!(found(&prompt, "scam charge").places, [0, 1, 2, 3]);
        prompt.choices[0].text = "A scam".into();
        prompt.choices[0].keywords.clear();
        prompt.choices[2].text = "Another scam".into();
        prompt.choices[2].is_urgent = true;
        assert_eq!(found(&prompt, "scam").places, [2, 0, 1, 3]);
    }

    #[test]
    fn a_country_is_found_by_its_names_and_no_other_stands_for_it() {
        let codes = ["AU", "NZ", "US", "CA", "GB", "MY", "other"];
        for locale in ["en", "ms", "zh"] {
            let phrases = Phrases::new(&Locale::parse(locale).unwrap()).unwrap();
            let labels = codes.iter().map(|code| {
                let region = Region::parse(code).unwrap();
                Label {
                    keywords: Phrases::names_of_region(&region).join(","),
                    ..Label::new(region.as_choice(), phrases.region(&region))
                }
            });
            let prompt = ChoicePrompt {
                id: Id::internal(REGION),
                choices: labels.collect(),
                way_back: WayBack::None,
                ..prompt()
            };
            for (typed, code) in [
                ("us", "US"),
                ("USA", "US"),
                ("america", "US"),
                ("i am in the uk", "GB"),
                ("uk", "GB"),
                ("england", "GB"),
                ("nz", "NZ"),
                ("my", "MY"),
                ("canada", "CA"),
                ("大马", "MY"),
                ("我在大马", "MY"),
                ("澳洲", "AU"),
                ("纽西兰", "NZ"),
                ("马来", "MY"),
            ] {
                let first = found(&prompt, typed).places[0];
                assert_eq!(codes[first], code, "{locale} {typed}");
                assert_eq!(find_choice(&prompt, typed), Some(first), "{locale} {typed}");
            }
            for typed in [
                "中国",
                "法国",
                "德国",
                "韩国",
                "荷兰",
                "austria",
                "united arab emirates",
            ] {
                assert_eq!(found(&prompt, typed).fitting, 0, "{locale} {typed}");
                assert_eq!(find_choice(&prompt, typed), None, "{locale} {typed}");
            }
        }
    }

    #[test]
    fn letters_inside_a_word_count_only_where_nothing_fits_better() {
        let mut prompt = prompt();
        prompt.choices[0].text = "Bayaran balik belum dibayar".into();
        prompt.choices[2].text = "Pembayaran lain".into();
        assert_eq!(found(&prompt, "bayar").places, [0, 2, 3]);
        assert_eq!(found(&prompt, "bayar").fitting, 1);
        assert_eq!(found(&prompt, "embayar").fitting, 1);
        // Too short to be more than chance.
        assert_eq!(found(&prompt, "ay").fitting, 0);
    }
}
