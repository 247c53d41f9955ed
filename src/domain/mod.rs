//! What the program knows: the tree, the walk through it, and the advice at its end. Touches no file, clock, terminal or environment.

pub mod advice;
pub mod answers;
pub mod calendar;
pub mod cases;
pub mod condition;
pub mod directory;
pub mod field;
pub mod fold;
pub mod guard;
pub mod hours;
pub mod id;
pub mod locale;
pub mod nearest;
pub mod region;
pub mod script;
pub mod search;
pub mod stem;
pub mod template;
pub mod tree;
pub mod walk;
pub mod words;
