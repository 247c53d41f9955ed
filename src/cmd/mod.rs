//! One thin file per command: open, call, write.

pub mod check;
pub mod explain;
pub mod fix;
pub mod list;
pub mod new;
pub mod preview;
pub mod schema;
pub mod session;
pub mod tree;
pub mod usage;
pub mod wizard;
