//! A check of folders that are laid over other packs: each finding in the file that somebody wrote, and only what they can mend.

use crate::domain::id::Id;
use crate::finding::{Finding, Rule};
use crate::pack::layers::{self, LeftOut};
use crate::pack::library::Library;

use super::raw;

/// The findings of a pack that belong to the folders among its layers. The shipped packs are checked before they are shipped: what
/// is found in them now was made idle by what lies above.
pub fn in_own_files(library: &Library, id: &Id, findings: Vec<Finding>) -> Vec<Finding> {
    let mut own = Vec::new();
    for layer in library
        .layers()
        .iter()
        .filter(|each| each.folder().is_some())
    {
        let names = layer.names(id.as_str()).unwrap_or_default();
        own.extend(names.iter().map(|name| layer.name_of(id.as_str(), name)));
    }
    let is_own = |finding: &Finding| own.contains(&finding.file.name);
    let mut placed = Vec::new();
    for finding in findings {
        match finding.rule {
            // Comments do not outlive the laying: where the English above a text has gone, nothing is known of it.
            Rule::NoOriginal | Rule::EnglishMovedOn => {}
            // What is not there has no place of its own.
            Rule::MissingFile | Rule::UnreadFile => placed.push(finding),
            Rule::MissingWord => placed.extend(in_uppermost(library, id, finding)),
            rule if rule.keeps_file_from_being_read() => placed.push(finding),
            _ => {
                let found = layers::in_own_files(library, id, vec![finding]);
                placed.extend(found.unwrap_or_default().into_iter().filter(is_own));
            }
        }
    }
    placed
}

/// Folders whose name is no provider's: nothing is laid over them, and nothing more is known of what stands in them.
pub fn bad_name(library: &Library, folder: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for layer in library.layers() {
        let names = layer.names(folder).unwrap_or_default();
        let file = names.iter().find(|name| name.ends_with(".toml"));
        let bytes = file.and_then(|file| layer.bytes(folder, file).ok());
        findings.extend(bytes.map(|(name, bytes)| {
            // Its own faults are told once it has a name.
            let file = raw::open(name, bytes, &mut Vec::new());
            Finding::new(Rule::BadId, &file, 0..0).with("id", folder)
        }));
    }
    findings
}

/// Contacts of a folder that are not shown, because the packs below know them as false: nobody would notice but by looking for them.
pub fn left_out(library: &Library, id: &Id) -> Vec<Finding> {
    // What cannot be read is told elsewhere.
    let left_out = layers::left_out(library, id).unwrap_or_default();
    let folders = library
        .layers()
        .iter()
        .filter(|each| each.folder().is_some());
    let files = folders.filter_map(|layer| layer.read(id, "contacts.toml").ok()?);
    let files: Vec<_> = files.collect();
    let finding = |LeftOut { file, value }: LeftOut| {
        let file = files.iter().find(|known| known.name == file)?;
        let start = file.text.find(&format!("\"{value}\"")).unwrap_or_default();
        let span = start..start + value.len() + 2;
        let finding = Finding::new(Rule::FakeShown, file, span).in_case("left-out");
        Some(finding.with("value", value))
    };
    left_out.into_iter().filter_map(finding).collect()
}

/// The finding in the uppermost folder that has this file; `None` if the language is there in the shipped pack alone. English must
/// be there: without a file for it the tree is named.
fn in_uppermost(library: &Library, id: &Id, finding: Finding) -> Option<Finding> {
    let name = finding.file.name.replace('\\', "/");
    let name = name.rsplit('/').next()?;
    let uppermost = |name: &str| {
        let folders = library.layers().iter().rev();
        let mut folders = folders.filter(|each| each.folder().is_some());
        folders.find_map(|layer| layer.read(id, name).ok()?)
    };
    let instead = (name == "en.toml").then_some("tree.toml");
    let file = uppermost(name).or_else(|| uppermost(instead?))?;
    let end = file.text.len();
    Some(Finding {
        file,
        span: end..end,
        ..finding
    })
}
