//! Which letters a word has: most words are told from those that are looked for by that alone.

/// The letters of a word, a bit each; capital and small ones are the same, and some share one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Letters(u64);

impl Letters {
    /// Every letter.
    pub const ALL: Self = Self(u64::MAX);

    /// The letters of a word.
    pub fn of(word: &str) -> Self {
        word.chars()
            .map(Self::letter)
            .fold(Self::default(), Self::with)
    }

    const fn letter(letter: char) -> Self {
        Self(1 << ((letter as u32 | 0x20) % 64))
    }

    /// These and others.
    #[inline]
    pub fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Those that are not among others.
    #[inline]
    pub fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether there are no more than so many: none, one or two.
    #[inline]
    pub fn are_at_most(self, count: usize) -> bool {
        let but_one = self.0 & self.0.wrapping_sub(1);
        let but_two = but_one & but_one.wrapping_sub(1);
        let left = match count {
            0 => self.0,
            1 => but_one,
            _ => but_two,
        };
        left == 0
    }

    /// Whether there is none.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The letter that each byte is, for letters and digits of ASCII.
static OF_BYTES: [Letters; 256] = {
    let mut letters = [Letters(0); 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        if byte.is_ascii_alphanumeric() {
            letters[byte as usize] = Letters::letter(byte as char);
        }
        byte += 1;
    }
    letters
};

/// The words of ASCII letters and digits in a text, with their letters.
#[inline]
pub fn words(text: &str) -> impl Iterator<Item = (&str, Letters)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while OF_BYTES[usize::from(*bytes.get(at)?)].is_empty() {
            at += 1;
        }
        let start = at;
        let mut letters = Letters::default();
        while let Some(byte) = bytes.get(at) {
            let letter = OF_BYTES[usize::from(*byte)];
            if letter.is_empty() {
                break;
            }
            letters = letters.with(letter);
            at += 1;
        }
        Some((&text[start..at], letters))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_parted_by_everything_else() {
        let text = "Two-factor: 2fa, 退款otp";
        let found: Vec<_> = words(text).collect();
        let expected = ["Two", "factor", "2fa", "otp"].map(|word| (word, Letters::of(word)));
        assert_eq!(found, expected);
        assert_eq!(Letters::of("OTP"), Letters::of("otp"));
    }
}
