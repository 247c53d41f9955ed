//! Keeps secrets out: what nobody needs in order to help never enters an answer, a message or a card, and is never repeated.

use super::card_number;
use super::secret::{self, Secret};

/// What a value must not contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A payment card number in full; the last four digits may be kept.
    CardNumber {
        /// The last four digits.
        last4: [u8; 4],
    },
    /// A password, PIN, code or login link.
    Secret(Secret),
    /// Control characters or marks that reverse the direction of text.
    Control,
}

/// Refuses a value that holds a secret or characters that could mislead a terminal.
pub fn inspect(value: &str) -> Result<(), Refusal> {
    if misleading(value).next().is_some() {
        return Err(Refusal::Control);
    }
    inspect_secrets(value)
}

/// Refuses a value that holds a secret; characters that hide do not hide it.
pub fn inspect_secrets(value: &str) -> Result<(), Refusal> {
    if let Some(last4) = card_number::last4(value) {
        return Err(Refusal::CardNumber { last4 });
    }
    let visible: String = value
        .chars()
        .filter(|character| !is_misleading(*character) || character.is_whitespace())
        .collect();
    secret::find(&visible).map_or(Ok(()), |secret| Err(Refusal::Secret(secret)))
}

/// Whether a character can steer a terminal or hide: C0, C1, bidi controls (UAX #9), zero-width characters, fillers that
/// look like nothing, interlinear marks, tags, a byte order mark.
pub fn is_misleading(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E01EF}')
}

/// Whether a character is not seen in an address: one that misleads, or a variation selector, which only says how the sign before
/// it is drawn.
pub fn is_unseen(character: char) -> bool {
    is_misleading(character) || matches!(character, '\u{FE00}'..='\u{FE0F}')
}

/// The characters of a text that mislead, with their places; line ends do not. Most stretches are plain, and most others hold no
/// byte with which one begins.
pub fn misleading(text: &str) -> impl Iterator<Item = (usize, char)> {
    const STRETCH: usize = 32;
    let stretches = text.as_bytes().chunks(STRETCH).enumerate();
    // No early end: so the processor looks at many bytes at once.
    let plain = |bytes: &[u8]| bytes.iter().fold(true, |all, byte| all & is_plain(*byte));
    let others = stretches.filter(move |(_, bytes)| !plain(bytes));
    let suspects = others.flat_map(|(stretch, bytes)| {
        let mut next = 0;
        std::iter::from_fn(move || {
            let mut rest = bytes[next..].iter();
            let at = next + rest.position(|byte| SUSPECTS[usize::from(*byte)])?;
            next = at + 1;
            Some(stretch * STRETCH + at)
        })
    });
    suspects.filter_map(|place| {
        let character = text.get(place..)?.chars().next()?;
        (is_misleading(character) && character != '\n').then_some((place, character))
    })
}

/// Whether a byte is a character that does not mislead, all by itself.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b'\n' | b' '..=b'~')
}

/// The bytes with which some misleading character begins in UTF-8.
static SUSPECTS: [bool; 256] = {
    let mut suspects = [false; 256];
    let mut byte = 0_u8;
    loop {
        suspects[byte as usize] = is_suspect(byte);
        if byte == u8::MAX {
            break suspects;
        }
        byte += 1;
    }
};

const fn is_suspect(byte: u8) -> bool {
    let is_lead = matches!(
        byte,
        0x7F | 0xC2 | 0xCD | 0xD8 | 0xE1..=0xE3 | 0xEF | 0xF0 | 0xF3
    );
    is_lead || (byte < 0x20 && byte != b'\n')
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

/// The longest text from outside that an error repeats, in characters.
const LONGEST_ECHO: usize = 120;

/// A text from outside as an error may repeat it: printable, short, and not at all if it holds a secret; `""` if it is empty.
pub fn shown(text: &str) -> String {
    if inspect_secrets(text).is_err() {
        return "…".to_owned();
    }
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let mut shown: String = text.chars().take(LONGEST_ECHO).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    printable(&shown)
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
    fn every_character_that_misleads_is_found_wherever_it_stands() {
        let text: String = ('\0'..=char::MAX).collect();
        let expected: Vec<_> = text
            .char_indices()
            .filter(|(_, character)| is_misleading(*character) && *character != '\n')
            .collect();
        assert_eq!(misleading(&text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn characters_that_mislead_are_refused_and_made_visible() {
        assert_eq!(inspect("a\u{1b}[2J"), Err(Refusal::Control));
        assert_eq!(inspect("a\u{202e}b"), Err(Refusal::Control));
        assert_eq!(printable("a\u{1b}b"), "a\u{FFFD}b");
        assert_eq!(shown("a\u{9b}b"), "a\u{FFFD}b");
        assert_eq!(shown("4111\u{200b}1111 1111 1111"), "…");
        assert_eq!(shown(&"a".repeat(9999)).chars().count(), LONGEST_ECHO + 1);
    }
}
