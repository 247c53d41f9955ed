//! Three ways to ask: arrow keys, numbered plain lines, and none at all.

pub mod arrows;
pub mod find;
pub mod lines;
pub mod look;
pub mod prompter;
pub mod silent;
pub mod wording;
