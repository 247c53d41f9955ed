//! One thin file per command: open, call, write.

pub mod card_menu;
pub mod card_questions;
pub mod explain;
pub mod handing_over;
pub mod leaving;
pub mod list;
pub mod session;
pub mod tree;
pub mod usage;
pub mod wizard;
