//! One thin file per command: open, call, write.

pub mod card_menu;
pub mod card_questions;
pub mod check;
pub mod clipboard;
pub mod complete;
pub mod completions;
pub mod contacts;
pub mod diff;
pub mod explain;
pub mod export;
pub mod fix;
pub mod handing_over;
pub mod leaving;
pub mod list;
pub mod man;
pub mod new;
pub mod preview;
pub mod schema;
pub mod script;
pub mod search;
pub mod session;
pub mod tree;
pub mod usage;
pub mod verify;
pub mod wizard;
