//! Asks a tree's questions through any prompter until the card can be computed.

pub mod conversation;
pub mod details;
mod questions;
pub mod refusal;
