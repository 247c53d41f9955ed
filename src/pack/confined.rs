//! Reads the files of strangers: plain files alone, of a bounded size, and never outside their folder.

use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::path::Path;

use crate::unreadable::Problem;

/// It is no part of the text before which it stands (Unicode, section 23.8).
const BYTE_ORDER_MARK: char = '\u{FEFF}';

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
    let mut bytes = Vec::new();
    let is_there = bytes_below_into(folder, provider, file, most, &mut bytes)?;
    Ok(is_there.then_some(bytes))
}

/// Reads the same into a buffer; `false` if there is no such file.
pub fn bytes_below_into(
    folder: &Path,
    provider: &str,
    file: &str,
    most: u64,
    buffer: &mut Vec<u8>,
) -> Result<bool, Problem> {
    let place = folder.join(provider);
    let path = place.join(file);
    // What is no link leads nowhere else.
    let is_below = is_kind(&place, FileType::is_dir) && is_kind(&path, FileType::is_file);
    if !is_below && !is_linked_below(folder, &path)? {
        return Ok(false);
    }
    bytes_into(&path, most, buffer).map(|()| true)
}

/// Whether a path is of a kind, and not a link to something that is.
fn is_kind(path: &Path, is_kind: impl Fn(&FileType) -> bool) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| is_kind(&found.file_type()))
}

/// Whether links lead to a plain file, and not out of the folder; `false` if there is nothing.
fn is_linked_below(folder: &Path, path: &Path) -> Result<bool, Problem> {
    let real = match path.canonicalize() {
        Ok(real) => real,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Problem::Io(error)),
    };
    if !real.starts_with(folder.canonicalize().map_err(Problem::Io)?) {
        return Err(Problem::Outside);
    }
    // A pipe would wait for a writer, a device would never end.
    if !fs::metadata(&real).map_err(Problem::Io)?.is_file() {
        return Err(Problem::NotAFile);
    }
    Ok(true)
}

/// The text of a file that the person named, up to so many bytes, without a byte order mark.
pub fn read(path: &Path, most: u64) -> Result<String, Problem> {
    bytes(path, most).and_then(text)
}

/// The bytes of a file that must be there, up to so many.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    bytes_into(path, most, &mut bytes)?;
    Ok(bytes)
}

/// Reads a file into a buffer, in as few steps as its size allows.
fn bytes_into(path: &Path, most: u64, buffer: &mut Vec<u8>) -> Result<(), Problem> {
    let mut file = File::open(path).map_err(Problem::Io)?;
    let length = file.metadata().map_err(Problem::Io)?.len().min(most);
    buffer.resize(usize::try_from(length).unwrap_or_default(), 0);
    file.read_exact(buffer)
        // What came to it in the meantime, or has no size before it is read.
        .and_then(|()| file.take(most + 1 - length).read_to_end(buffer))
        .map_err(Problem::Io)?;
    if buffer.len() as u64 > most {
        return Err(Problem::TooLarge);
    }
    Ok(())
}

/// Bytes as a text, without a byte order mark.
pub fn as_text(bytes: &[u8]) -> Result<&str, Problem> {
    let text = simdutf8::compat::from_utf8(bytes)
        .map_err(|error| Problem::NotUtf8(error.valid_up_to()))?;
    Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text))
}

fn text(bytes: Vec<u8>) -> Result<String, Problem> {
    let text = String::from_utf8(bytes)
        .map_err(|error| Problem::NotUtf8(error.utf8_error().valid_up_to()))?;
    Ok(text
        .strip_prefix(BYTE_ORDER_MARK)
        .map(str::to_owned)
        .unwrap_or(text))
}
