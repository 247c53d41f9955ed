//! Keys as they are written without quotes: letters, digits, hyphens and underscores of ASCII.

static IS_BARE: [bool; 256] = {
    let mut bare = [false; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        bare[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        byte += 1;
    }
    bare
};

/// How many bytes of a key a text begins with.
#[inline]
pub fn bare_length(text: &[u8]) -> usize {
    let end = text.iter().position(|byte| !IS_BARE[usize::from(*byte)]);
    end.unwrap_or(text.len())
}
