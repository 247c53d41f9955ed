//! Three ways to ask: arrow keys, numbered plain lines, and not at all.

pub mod arrows;
pub mod lines;
pub mod prompter;
pub mod silent;
