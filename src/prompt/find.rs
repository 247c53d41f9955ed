//! Which choice is meant by what was typed: its number, its id, its words, or a keyword of what lies behind it.

use super::prompter::{ChoicePrompt, Label, WayBack};
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
    text: String,
    keywords: String,
}

impl Folded {
    /// The choices of this question.
    pub fn new(prompt: &ChoicePrompt) -> Self {
        let fold_choice = |choice: &Label| FoldedChoice {
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
    let choices = prompt.choices.iter().zip(&folded.0).enumerate();
    let mut ranked: Vec<(Fit, usize)> = match typed.parse::<usize>() {
        Ok(number) => (1..=count)
            .contains(&number)
            .then(|| (Fit::Number, number - 1))
            .into_iter()
            .collect(),
        Err(_) => choices
            .filter_map(|(place, (choice, folded))| Some((fit(choice, folded, &typed)?, place)))
            .collect(),
    };
    if has_back && typed == "0" {
        ranked.push((Fit::Number, count));
    }
    // The sort is stable: what fits equally well keeps its order.
    ranked.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    if ranked.first().is_some_and(|(best, _)| *best > Fit::Inside) {
        ranked.retain(|(fit, _)| *fit > Fit::Inside);
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

/// How well a choice fits what was typed, the loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It has so many of the telling Chinese signs.
    Signs(usize),
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

fn fit(choice: &Label, folded: &FoldedChoice, typed: &str) -> Option<Fit> {
    const LETTERS: usize = 3;
    let (text, id) = (folded.text.as_str(), choice.id.as_str());
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
        shared_signs(typed, folded).map(Fit::Signs)
    }
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
    use crate::prompt::prompter::Label;

    /// A prompt in two scripts, with a way back.
    pub fn prompt() -> ChoicePrompt {
        let label = |id: &str, text: &str, keywords: &str| Label {
            id: Id::parse(id).unwrap(),
            text: text.into(),
            keywords: keywords.into(),
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
