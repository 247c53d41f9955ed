//! Chinese characters, and the space beside a value: one where it is in Latin letters or digits, none where it is in Chinese.

/// Whether it is a Chinese character.
pub fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Sets a text behind another. Whether a value is in Chinese, the sentence round it cannot know, and so it has a space: where
/// Chinese now stands on both sides of it, the space goes.
pub fn join(text: &mut String, next: &str) {
    if text.ends_with(' ') || next.starts_with(' ') {
        let (before, after) = (text.trim_end_matches(' '), next.trim_start_matches(' '));
        if is_chinese(before, after) {
            text.truncate(before.len());
            text.push_str(after);
            return;
        }
    }
    text.push_str(next);
}

/// Whether Chinese characters meet, or one and a full-width mark.
fn is_chinese(before: &str, after: &str) -> bool {
    let (Some(left), Some(right)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    let is_either = |character| is_han(character) || is_wide_mark(character);
    is_either(left) && is_either(right) && (is_han(left) || is_han(right))
}

/// CJK punctuation, full-width forms, and the quotation marks that Chinese shares with other languages.
pub fn is_wide_mark(character: char) -> bool {
    matches!(character, '\u{3001}'..='\u{3029}' | '\u{FF01}'..='\u{FF60}' | '‘'..='”')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(pieces: &[&str]) -> String {
        let mut text = String::new();
        for piece in pieces {
            join(&mut text, piece);
        }
        text
    }

    #[test]
    fn a_space_stays_only_where_chinese_meets_something_else() {
        for (pieces, text) in [
            (&["我叫 ", "陈美玲", "。"][..], "我叫陈美玲。"),
            (&["我叫 ", "Tan Mei", " 。"], "我叫 Tan Mei 。"),
            (
                &["我在 ", "2026年10月1日", " 在 ", "樱花商店", " 付款"],
                "我在 2026年10月1日在樱花商店付款",
            ),
            (&["付给 ", "樱花（东京）", " 的款"], "付给樱花（东京）的款"),
            (&["付给 ", "“樱花”", " 的款"], "付给“樱花”的款"),
            (&["付给 ", "AEON（东京）", " 的款"], "付给 AEON（东京）的款"),
            (&["我叫 ", "", " 。"], "我叫。"),
            (&["金额：\n", "三千", " "], "金额：\n三千 "),
            (&["I paid ", "樱花商店", " on "], "I paid 樱花商店 on "),
            (&["about ", "“x”", " “y”"], "about “x” “y”"),
        ] {
            assert_eq!(joined(pieces), text, "{pieces:?}");
        }
    }
}
