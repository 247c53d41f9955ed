//! Which choice is meant by what was typed: its number, its id, its words, or a keyword of what lies behind it.

use unicode_normalization::UnicodeNormalization;

use super::prompter::ChoicePrompt;

/// Text with case and width differences removed (Unicode compatibility forms, UAX #15), and 帐 written as 账.
pub fn fold(text: &str) -> String {
    text.nfkc()
        .collect::<String>()
        .trim()
        .to_lowercase()
        .replace('帐', "账")
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
        .or_else(|| only(choices().map(|choice| has_keyword(&choice.keywords, &folded))))
}

/// The place of the only one that holds.
fn only(holds: impl Iterator<Item = bool>) -> Option<usize> {
    let mut places = holds.enumerate().filter(|(_, holds)| *holds);
    let (first, _) = places.next()?;
    places.next().is_none().then_some(first)
}

/// Whether a keyword holds what was typed, or what was typed holds a keyword: people type whole sentences.
fn has_keyword(keywords: &str, folded: &str) -> bool {
    const SHORTEST: usize = 2;
    fold(keywords)
        .split([',', '、', ';', '\n'])
        .map(str::trim)
        .filter(|keyword| !keyword.is_empty())
        .any(|keyword| {
            keyword.contains(folded)
                || (keyword.chars().count() >= SHORTEST && folded.contains(keyword))
        })
}

/// How well the choice at this place fits what was typed; `None` if not at all. The last choice, which is for people to whom
/// no other applies, always stays.
pub fn score(prompt: &ChoicePrompt, typed: &str, index: usize) -> Option<i64> {
    const PLACES: i64 = 1000;
    let place = i64::try_from(index).unwrap_or(PLACES).min(PLACES);
    let typed = fold(typed);
    if typed.is_empty() {
        return Some(-place);
    }
    // The way back has the number 0.
    if index >= prompt.choices.len() {
        return Some(if typed == "0" { 5 * PLACES } else { -place });
    }
    let choice = &prompt.choices[index];
    let rank = if typed.parse::<usize>() == Ok(index + 1) {
        4
    } else if typed.parse::<usize>().is_ok() {
        0
    } else if fold(&choice.text).contains(&typed) || choice.id.as_str().contains(&typed) {
        3
    } else if typed
        .split_whitespace()
        .all(|word| fold(&choice.text).contains(word))
    {
        2
    } else {
        i64::from(has_keyword(&choice.keywords, &typed))
    };
    let shared = shared_signs(&typed, &format!("{}{}", choice.text, choice.keywords));
    match rank {
        0 if prompt.has_way_on && index + 1 == prompt.choices.len() => Some(-place),
        0 => shared.map(|shared| shared * PLACES / 100 - place),
        rank => Some(rank * PLACES - place),
    }
}

/// Chinese has no spaces between words: whoever types 被骗 finds 诈骗 by the sign that they share. So many of the telling
/// signs typed are there; `None` if fewer than half of them are.
fn shared_signs(typed: &str, text: &str) -> Option<i64> {
    const COMMON: &str = "的了我是不有在没被一个么吗呢把给这那和与也都就要想会能可以到上下";
    let is_han = |sign: &char| ('\u{4e00}'..='\u{9fff}').contains(sign);
    let telling: Vec<char> = typed
        .chars()
        .filter(|sign| is_han(sign) && !COMMON.contains(*sign))
        .collect();
    let folded = fold(text);
    let shared = telling
        .iter()
        .filter(|sign| folded.contains(**sign))
        .count();
    (shared > 0 && shared * 2 >= telling.len()).then(|| i64::try_from(shared).unwrap_or_default())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::id::Id;
    use crate::prompt::prompter::{Label, WayBack};

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
        let left = |typed: &str| {
            let mut scored: Vec<(i64, usize)> = (0..4)
                .filter_map(|index| Some((score(&prompt(), typed, index)?, index)))
                .collect();
            scored.sort_by(|left, right| right.cmp(left));
            scored
                .into_iter()
                .map(|(_, index)| index)
                .collect::<Vec<_>>()
        };
        assert_eq!(left(""), [0, 1, 2, 3]);
        assert_eq!(left("zzz"), [2, 3]);
        assert_eq!(left("２"), [1, 2, 3]);
        assert_eq!(left("0"), [3, 2]);
        assert_eq!(left("诈骗"), [1, 2, 3]);
        assert_eq!(left("被骗"), [1, 2, 3]);
        assert_eq!(left("我的帐户"), [1, 2, 3]);
        assert_eq!(left("我"), [1, 2, 3]);
        assert_eq!(left("missing refund"), [0, 2, 3]);
    }
}
