//! What the providers of a library are called: by their ids, and by the names that their packs give them in any language.

use super::library::Library;
use super::{head_keys, shipped};
use crate::domain::called::{Called, only};
use crate::domain::id::Id;
use crate::domain::text::Text;
use crate::parallel;

/// The one provider of this id or name, however it is written; `None` if there is none, or several are called so. Files are read
/// only where no id fits.
pub fn find(library: &Library, providers: &[Id], asked: &str) -> Option<Id> {
    let meant = only(&by_id(providers), asked).cloned();
    meant.or_else(|| only(&all(library, providers), asked).cloned())
}

/// The providers, known by their ids alone.
pub fn by_id(providers: &[Id]) -> Vec<Called> {
    let called = |id: &Id| Called::new(id.clone(), [""; 0]);
    providers.iter().map(called).collect()
}

/// What the providers are called.
pub fn all(library: &Library, providers: &[Id]) -> Vec<Called> {
    let called = |id: &Id| Called::new(id.clone(), names(library, id));
    // What is in the program is read in less time than a thread takes to begin.
    if *library == Library::Shipped {
        return providers.iter().map(called).collect();
    }
    parallel::map(providers, called)
}

/// The names of a provider; none of those in files that cannot be read.
fn names(library: &Library, id: &Id) -> Vec<Text> {
    if *library == Library::Shipped {
        return shipped::names(id.as_str()).unwrap_or_default();
    }
    let read = |file: &str| library.read(id, file).ok().flatten();
    let mut names = Vec::new();
    if let Some(contacts) = read("contacts.toml") {
        names.extend(head_keys::names_in_contacts(&contacts.text));
    }
    for locale in library.locales(id).unwrap_or_default() {
        let words = read(&format!("{locale}.toml"));
        names.extend(words.and_then(|words| head_keys::name_in_words(&words.text)));
    }
    names
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn shipped_packs_are_called_as_their_files_say() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        for library in [Library::Shipped, Library::Folder(content)] {
            let providers = library.providers().unwrap();
            for (asked, meant) in [
                ("GoPay", Some("gopay")),
                ("pay pay", Some("paypay")),
                ("汇付", Some("huifu")),
                ("Huifu (汇付)", Some("huifu")),
                ("ClearPay", Some("afterpay")),
                ("afterpayy", None),
                ("", None),
            ] {
                let found = find(&library, &providers, asked);
                assert_eq!(found.as_ref().map(Id::as_str), meant, "{asked}");
            }
        }
    }
}
