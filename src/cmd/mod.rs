//! One thin file per command: open, call, write.

pub mod contacts;
pub mod explain;
pub mod list;
pub mod script;
pub mod search;
pub mod session;
pub mod tree;
pub mod usage;
pub mod wizard;
