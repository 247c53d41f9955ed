//! A contacts file with what has been read from it.

use std::sync::Arc;

use crate::domain::directory::Directory;
use crate::finding::SourceFile;
use crate::pack::view::View;

/// A contacts file with what has been read from it.
#[derive(Clone, Copy)]
pub struct ContactsFile<'a> {
    /// The table of the file.
    pub view: View<'a>,
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// What it says.
    pub directory: &'a Directory,
}
