//! What all JSON for other programs has in common: the number of its shape, and how it is laid out.

use serde::Serialize;

/// The number of the shape; it grows when a key changes its meaning or goes.
pub const SCHEMA: u32 = 1;

/// JSON, indented, ending in a line break.
pub fn pretty(value: &impl Serialize) -> String {
    // Texts, numbers and lists cannot fail to serialize.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
