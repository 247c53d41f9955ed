//! Advice to blocks, blocks to terminal text, Markdown or JSON; prints nothing itself.

pub mod blocks;
pub mod card;
pub mod finding;
pub mod json;
pub mod markdown;
pub mod report;
pub mod text;
pub mod wrap;
