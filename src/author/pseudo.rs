//! Pseudo-text: stretched and accented English, in brackets. What appears without it cannot be translated.

use std::collections::HashMap;

use crate::domain::words::Words;
use crate::lint::masked::mask;

/// Words with every text in pseudo-text; placeholders stay.
pub fn words(keys: &[String], words: &Words) -> Words {
    let text = |key: &String| Some((key.clone(), text(words.get(key)?)));
    let texts: HashMap<String, String> = keys.iter().filter_map(text).collect();
    Words::new(words.locale().clone(), texts)
}

/// A text stretched by about a third, its letters accented.
pub fn text(text: &str) -> String {
    const PLAIN: &str = "aceinouyACEINOUY";
    const ACCENTED: &str = "àçéîñöûýÀÇÉÎÑÖÛÝ";
    let masked = mask(text);
    let mut pseudo = String::from("⟦");
    for ((_, shown), (_, hidden)) in text.char_indices().zip(masked_chars(text, &masked)) {
        let place = PLAIN
            .chars()
            .position(|plain| plain == shown)
            .filter(|_| shown == hidden);
        let accented = place.and_then(|place| ACCENTED.chars().nth(place));
        pseudo.push(accented.unwrap_or(shown));
        if accented.is_some() && "aeouAEOU".contains(shown) {
            pseudo.push(accented.unwrap_or(shown));
        }
    }
    pseudo.push('⟧');
    pseudo
}

/// The masked text, character by character of the text.
fn masked_chars<'a>(text: &'a str, masked: &'a str) -> impl Iterator<Item = (usize, char)> + 'a {
    text.char_indices().map(|(place, character)| {
        let same = masked.get(place..).and_then(|rest| rest.chars().next());
        (place, same.unwrap_or(character))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_stay_as_they_are() {
        assert_eq!(
            text("Order { $amount } late"),
            "⟦Örder { $amount } lààtéé⟧"
                .replace('Ö', "ÖÖ")
                .replace("dé", "déé")
                .replace("rder", "rdéér")
        );
    }
}
