//! A folder or file that could not be read, and why.

use std::io;
use std::path::PathBuf;

/// A folder or file that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {problem}", path.display())]
pub struct Unreadable {
    /// What could not be read.
    pub path: PathBuf,
    /// Why not.
    pub problem: Problem,
}

/// Why something could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The system's reason.
    #[error(transparent)]
    Io(io::Error),
    /// The file is larger than any that is read.
    #[error("too large")]
    TooLarge,
    /// The file is not UTF-8; the offset of the first bad byte.
    #[error("not UTF-8 at byte {0}")]
    NotUtf8(usize),
    /// A link that leads out of the folder of packs.
    #[error("outside the folder")]
    Outside,
    /// A folder, pipe or device where a file must be.
    #[error("not a file")]
    NotAFile,
    /// More files or folders than a collection of packs has.
    #[error("too many entries")]
    TooMany,
}
