//! New files: a file that is there already is never touched.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::unreadable::{Problem, Unreadable};

/// A file to be written.
#[derive(Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

/// Writes all files, or none if one of them is there already.
pub fn all(files: &[NewFile]) -> Result<(), Error> {
    if let Some(there) = files.iter().find(|file| file.path.exists()) {
        return Err(Error::Exists(there.path.clone()));
    }
    for file in files {
        one(&file.path, &file.text)?;
    }
    Ok(())
}

fn one(path: &Path, text: &str) -> Result<(), Error> {
    let failed = |problem: io::Error| Unreadable {
        path: path.to_owned(),
        problem: Problem::Io(problem),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    Ok(())
}
