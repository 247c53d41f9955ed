//! Files for the person alone: written whole or not at all, readable by nobody else.

use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::leaving;

/// What becomes of a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays as it is.
    Stays,
    /// It gives way.
    IsReplaced,
}

/// Writes a file that only its owner can read, whole or not at all; one that is there already stays unless it may be replaced.
pub fn write_whole(text: &str, path: &Path, existing: Existing) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    // As a file alone its errors do not tell its passing name, which would mean nothing to anybody.
    file.as_file_mut().write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    let persisted = match existing {
        Existing::Stays => file.persist_noclobber(path),
        Existing::IsReplaced => file.persist(path),
    };
    persisted.map_err(|error| error.error)?;
    leaving::note_saved();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("card.txt");
        write_whole("one", &path, Existing::Stays).unwrap();
        let error = write_whole("two", &path, Existing::Stays).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "one");
        write_whole("two", &path, Existing::IsReplaced).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "two");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        // Nothing but the file is left behind.
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
