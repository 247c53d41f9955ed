//! Packs for as many providers as wanted: the shipped ones, over and over under other names.

use std::fs;
use std::path::Path;

/// Writes packs for so many providers into a folder, unless they are there.
pub fn packs(folder: &Path, providers: usize) {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut originals: Vec<_> = fs::read_dir(shipped)
        .expect("the shipped packs can be read")
        .map(|entry| entry.expect("an entry of a folder").path())
        .filter(|path| path.join("tree.toml").is_file())
        .collect();
    originals.sort();
    for number in 0..providers {
        let original = &originals[number % originals.len()];
        let copy = folder.join(format!("provider-{number:05}"));
        if copy.is_dir() {
            continue;
        }
        fs::create_dir_all(&copy).expect("a folder can be made");
        for file in fs::read_dir(original).expect("a pack can be read") {
            let file = file.expect("an entry of a folder");
            fs::copy(file.path(), copy.join(file.file_name())).expect("a file can be copied");
        }
    }
}
