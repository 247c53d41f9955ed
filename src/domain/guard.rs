//! Keeps secrets out: no card number in full ever enters an answer, a message or a card.

use unicode_normalization::UnicodeNormalization;

/// What a value must not contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A payment card number in full; the last four digits may be kept.
    CardNumber {
        /// The last four digits.
        last4: [u8; 4],
    },
    /// Control characters or marks that reverse the direction of text.
    Control,
}

/// Refuses a value that holds a payment card number or characters that could mislead a terminal.
///
/// A card number is 13 to 19 digits (ISO/IEC 7812), in any grouping and width, whose last digit satisfies the Luhn formula.
pub fn inspect(value: &str) -> Result<(), Refusal> {
    if value
        .chars()
        .any(|character| is_misleading(character) && character != '\n')
    {
        return Err(Refusal::Control);
    }
    match card_number(value) {
        Some(last4) => Err(Refusal::CardNumber { last4 }),
        None => Ok(()),
    }
}

/// Whether a character can steer a terminal or hide: C0, C1, bidi controls (UAX #9), zero-width characters, a byte order mark.
pub fn is_misleading(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}' | '\u{00AD}')
}

/// A text made safe to print: misleading characters become the replacement character.
pub fn printable(text: &str) -> String {
    text.chars()
        .map(|character| {
            if is_misleading(character) {
                '\u{FFFD}'
            } else {
                character
            }
        })
        .collect()
}

fn card_number(value: &str) -> Option<[u8; 4]> {
    let mut run: Vec<u8> = Vec::new();
    for character in value.nfkc().chain(['\n', '\n']) {
        match character.to_digit(10) {
            Some(digit) => run.push(u8::try_from(digit).ok()?),
            None if matches!(
                character,
                ' ' | '-' | '.' | '\u{A0}' | '\u{2010}'..='\u{2015}' | '_'
            ) => {}
            None => {
                if let Some(last4) = last4_of_card(&run) {
                    return Some(last4);
                }
                run.clear();
            }
        }
    }
    None
}

fn last4_of_card(digits: &[u8]) -> Option<[u8; 4]> {
    if !(13..=19).contains(&digits.len())
        || digits.iter().all(|digit| *digit == 0)
        || !satisfies_luhn(digits)
    {
        return None;
    }
    digits.last_chunk::<4>().copied()
}

/// The Luhn formula (ISO/IEC 7812-1, annex B).
fn satisfies_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(*digit);
            match (place % 2, digit * 2) {
                (0, _) => digit,
                (_, doubled) if doubled > 9 => doubled - 9,
                (_, doubled) => doubled,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn card_numbers_are_refused_in_any_dress() {
        for value in [
            "4111111111111111",
            "4111 1111 1111 1111",
            "my card is 4111-1111-1111-1111, please",
            "４１１１　１１１１　１１１１　１１１１",
            "378282246310005",
        ] {
            assert!(
                matches!(inspect(value), Err(Refusal::CardNumber { .. })),
                "{value}"
            );
        }
        assert_eq!(
            inspect("4111111111111111"),
            Err(Refusal::CardNumber {
                last4: [1, 1, 1, 1]
            })
        );
    }

    #[test]
    fn what_is_no_card_number_passes() {
        for value in [
            "123456789",
            "+60 12-345 6789",
            "2026-10-01",
            "A$86.40",
            "4111 1111 1111 1112",
            "退款 86.40",
            "0000000000000",
        ] {
            assert_eq!(inspect(value), Ok(()), "{value}");
        }
    }

    #[test]
    fn characters_that_mislead_are_refused_and_made_visible() {
        assert_eq!(inspect("a\u{1b}[2J"), Err(Refusal::Control));
        assert_eq!(inspect("a\u{202e}b"), Err(Refusal::Control));
        assert_eq!(printable("a\u{1b}b"), "a\u{FFFD}b");
    }
}
