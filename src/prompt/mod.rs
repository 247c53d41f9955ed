//! Three ways to ask: arrow keys, numbered plain lines, and none at all.

pub mod arrows;
mod entry;
pub mod find;
mod frame;
mod grammar;
mod keys;
mod line;
pub mod lines;
mod list;
pub mod look;
pub mod prompter;
pub mod screen;
mod select;
pub mod silent;
mod trail;
pub mod wording;
