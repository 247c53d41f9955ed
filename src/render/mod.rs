//! Advice to blocks, blocks to terminal text, Markdown or JSON; prints nothing itself.

pub mod blocks;
pub mod card;
pub mod contact;
pub mod contact_list;
pub mod difference;
pub mod finding;
pub mod graph;
pub mod handbook;
pub mod handbook_contents;
pub mod in_short;
pub mod json;
pub mod markdown;
pub mod pairs;
pub mod parts;
mod provider_lines;
pub mod reasons;
pub mod report;
pub mod script;
pub mod script_alone;
pub mod script_json;
mod script_lines;
mod script_words;
pub mod text;
pub mod verdict;
pub mod versioned;
pub mod wrap;
