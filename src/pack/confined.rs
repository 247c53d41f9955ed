//! Reads the files of strangers: plain files alone, of a bounded size, and never outside their folder.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::unreadable::Problem;

/// The text of a file below a folder; `None` if there is none. Neither the file nor a folder on the way to it may be a link
/// that leads out of the folder.
pub fn read_below(
    folder: &Path,
    provider: &str,
    file: &str,
    most: u64,
) -> Result<Option<String>, Problem> {
    bytes_below(folder, provider, file, most)?
        .map(text)
        .transpose()
}

/// The same as bytes.
pub fn bytes_below(
    folder: &Path,
    provider: &str,
    file: &str,
    most: u64,
) -> Result<Option<Vec<u8>>, Problem> {
    let path = folder.join(provider).join(file);
    let real = match path.canonicalize() {
        Ok(real) => real,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Problem::Io(error)),
    };
    if !real.starts_with(folder.canonicalize().map_err(Problem::Io)?) {
        return Err(Problem::Outside);
    }
    // A pipe would wait for a writer, a device would never end.
    if !fs::metadata(&real).map_err(Problem::Io)?.is_file() {
        return Err(Problem::NotAFile);
    }
    bytes(&real, most).map(Some)
}

/// The text of a file that the person named, up to so many bytes, without a byte order mark.
pub fn read(path: &Path, most: u64) -> Result<String, Problem> {
    bytes(path, most).and_then(text)
}

/// The bytes of a file that must be there, up to so many.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
        .map_err(Problem::Io)?;
    if bytes.len() as u64 > most {
        return Err(Problem::TooLarge);
    }
    Ok(bytes)
}

fn text(bytes: Vec<u8>) -> Result<String, Problem> {
    let text = String::from_utf8(bytes)
        .map_err(|error| Problem::NotUtf8(error.utf8_error().valid_up_to()))?;
    // A byte order mark is no part of the text (Unicode, section 23.8).
    Ok(text
        .strip_prefix('\u{FEFF}')
        .map(str::to_owned)
        .unwrap_or(text))
}
