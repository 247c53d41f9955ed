//! The words that prompts of every kind share.

use super::prompter::{Count, FieldPrompt, IfEmpty, WayBack};
use crate::l10n::phrases::Phrases;

/// The step counter.
pub fn step(place: Count, phrases: &Phrases) -> String {
    match place.at_most {
        Some(at_most) if at_most == place.number => {
            phrases.step_last(at_most.to_string(), place.number.to_string())
        }
        Some(at_most) => phrases.step_at_most(at_most.to_string(), place.number.to_string()),
        None => phrases.step_number(place.number.to_string()),
    }
}

/// The step counter of the details of a message.
pub fn detail(place: Count, phrases: &Phrases) -> String {
    let count = place.at_most.unwrap_or(place.number).to_string();
    phrases.step_detail(count, place.number.to_string())
}

/// The last choice, by which one goes back.
pub fn way_back(way_back: WayBack, phrases: &Phrases) -> Option<String> {
    match way_back {
        WayBack::None => None,
        WayBack::Question => Some(phrases.way_back_question()),
        WayBack::Card => Some(phrases.way_back_card()),
        WayBack::Done => Some(phrases.way_back_done()),
    }
}

/// The keys for a list.
pub fn arrow_keys(way_back: WayBack, phrases: &Phrases) -> String {
    match way_back {
        WayBack::None => phrases.keys_list_leave(),
        WayBack::Question | WayBack::Card => phrases.keys_list_back(),
        WayBack::Done => phrases.keys_list_done(),
    }
}

/// The keys for a line to be typed.
pub fn arrow_field_keys(prompt: &FieldPrompt<'_>, phrases: &Phrases) -> String {
    match (prompt.way_back, &prompt.if_empty) {
        (WayBack::None, IfEmpty::StaysBlank) => phrases.keys_field_leave(),
        (_, IfEmpty::StaysBlank) => phrases.keys_field_back(),
        _ => phrases.keys_field_needed(),
    }
}

/// The keys for a list in plain lines.
pub fn plain_keys(way_back: WayBack, phrases: &Phrases) -> String {
    match way_back {
        WayBack::None => phrases.keys_plain_leave(),
        WayBack::Question | WayBack::Card => phrases.keys_plain_back(),
        WayBack::Done => phrases.keys_plain_done(),
    }
}

/// The keys for a detail in plain lines.
pub fn plain_field_keys(prompt: &FieldPrompt<'_>, phrases: &Phrases) -> String {
    match (prompt.way_back, &prompt.if_empty) {
        (WayBack::None, IfEmpty::StaysBlank) => phrases.keys_plain_field_leave(),
        (_, IfEmpty::StaysBlank) => phrases.keys_plain_field_back(),
        _ => phrases.keys_plain_needed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_question_is_not_one_of_at_most_so_many() {
        let said = |number| {
            let place = Count {
                number,
                at_most: Some(2),
            };
            let steps = Phrases::all().map(|phrases| step(place, &phrases));
            steps.collect::<Vec<_>>().join(" · ")
        };
        assert_eq!(
            said(1),
            "Question 1 of at most 2 · Soalan 1 (paling banyak 2) · 第 1 题，最多 2 题"
        );
        assert_eq!(
            said(2),
            "Question 2 of 2 · Soalan 2 daripada 2 · 第 2 题，共 2 题"
        );
    }
}
