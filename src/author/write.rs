//! New files: a file that is there already is never touched, and a run that fails leaves nothing behind.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::error::Error;

/// A file to be written.
#[derive(Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

/// What became of files to be written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Those that are new.
    pub new: Vec<PathBuf>,
    /// Those that were there already, and are as they were.
    pub there: Vec<PathBuf>,
}

/// Writes the files that are not there yet. If one cannot be written, those before it are removed again.
pub fn missing(files: &[NewFile]) -> Result<Written, Error> {
    let mut written = Written::default();
    let mut folders = Vec::new();
    for file in files {
        let done = match file.path.parent() {
            Some(folder) => create_folders(folder, &mut folders),
            None => Ok(()),
        };
        match done.and_then(|()| write(&file.path, &file.text)) {
            Ok(()) => written.new.push(file.path.clone()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                written.there.push(file.path.clone());
            }
            Err(reason) => {
                undo(&written.new, &folders);
                return Err(Error::NotWritten {
                    path: file.path.clone(),
                    reason,
                });
            }
        }
    }
    Ok(written)
}

/// Creates a folder and those above it, and notes the new ones, the highest first.
fn create_folders(folder: &Path, new: &mut Vec<PathBuf>) -> io::Result<()> {
    let lacking = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
    let mut lacking: Vec<&Path> = folder.ancestors().take_while(lacking).collect();
    lacking.reverse();
    for folder in lacking {
        fs::create_dir(folder)?;
        new.push(folder.to_owned());
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(text.as_bytes());
    if written.is_err() {
        // Half a file is none; that it cannot be removed is the smaller fault.
        let _ = fs::remove_file(path);
    }
    written
}

/// Removes what was written. What somebody else put there in the meantime keeps its folder.
fn undo(files: &[PathBuf], folders: &[PathBuf]) {
    for file in files {
        let _ = fs::remove_file(file);
    }
    for folder in folders.iter().rev() {
        let _ = fs::remove_dir(folder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(folder: &Path, name: &str) -> NewFile {
        NewFile {
            path: folder.join(name),
            text: "new".to_owned(),
        }
    }

    #[test]
    fn what_is_there_is_left_and_what_is_missing_is_added() {
        let folder = tempfile::tempdir().unwrap();
        let files = ["a/ta.toml", "b/ta.toml"].map(|name| file(folder.path(), name));
        fs::create_dir(folder.path().join("a")).unwrap();
        fs::write(&files[0].path, "work").unwrap();
        let expected = Written {
            new: vec![files[1].path.clone()],
            there: vec![files[0].path.clone()],
        };
        assert_eq!(missing(&files).unwrap(), expected);
        assert_eq!(fs::read_to_string(&files[0].path).unwrap(), "work");
        assert_eq!(fs::read_to_string(&files[1].path).unwrap(), "new");
    }

    #[test]
    fn a_run_that_fails_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        // A file stands where a folder must be: nobody can write below it, not even root.
        fs::write(folder.path().join("locales"), "").unwrap();
        let files = ["a/b/ta.toml", "locales/ta/helpme.ftl"].map(|name| file(folder.path(), name));
        assert!(matches!(
            missing(&files),
            Err(Error::NotWritten { path, .. }) if path == files[1].path
        ));
        let left = fs::read_dir(folder.path()).unwrap();
        let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["locales"]);
    }
}
