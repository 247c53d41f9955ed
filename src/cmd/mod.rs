//! One thin file per command: open, call, write.

pub mod explain;
pub mod list;
pub mod session;
pub mod tree;
pub mod usage;
pub mod verify;
pub mod wizard;
