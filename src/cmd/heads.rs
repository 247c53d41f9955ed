//! The heads of all packs, for the lists of them.

use helpme::domain::id::Id;
use helpme::domain::text::Text;
use helpme::error::Error;
use helpme::l10n::phrases::Phrases;
use helpme::pack::head::{self, Head};
use helpme::pack::library::Library;
use helpme::parallel;

use super::session::Session;

/// What was found at the heads of the packs.
pub struct Heads {
    /// Those of the packs that can be read.
    pub known: Vec<(Id, Head)>,
    /// The other packs, broken or unreadable; said after the list, where it is seen.
    pub broken: Vec<Id>,
    /// What is wrong with the first of these.
    fault: Option<Error>,
}

/// The heads of the packs that can be read; an error if there is none.
pub fn to_list(session: &Session) -> Result<Heads, Error> {
    let heads = read(session)?;
    if heads.known.is_empty() {
        return Err(heads.fault.unwrap_or_else(|| session.no_packs()));
    }
    Ok(heads)
}

/// Reads the heads of all packs.
pub fn read(session: &Session) -> Result<Heads, Error> {
    let ids = session.library.providers()?;
    let (library, locale) = (&session.library, session.locale());
    let heads = parallel::map(&ids, |id| {
        if let Some(head) = head::at_a_glance(library, id, locale)? {
            return Ok(head);
        }
        Session::open_from(library, id.as_str(), locale).map(|pack| Head::of(&pack))
    });
    let mut all = Heads {
        known: Vec::with_capacity(ids.len()),
        broken: Vec::new(),
        fault: None,
    };
    for (id, head) in ids.into_iter().zip(heads) {
        match head {
            Ok(head) => all.known.push((id, head)),
            Err(error @ (Error::Broken(_) | Error::Unreadable(_))) => {
                all.fault.get_or_insert(error);
                all.broken.push(id);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// A provider's name as lists show it, with what else it is called.
pub fn shown(name: &str, other_names: &[Text], phrases: &Phrases) -> String {
    if other_names.is_empty() {
        return name.to_owned();
    }
    phrases.provider_also_called(name, phrases.list(other_names))
}

/// The name of a provider as lists show it; `None` if its pack is broken or cannot be read.
pub fn name(library: &Library, id: &Id, phrases: &Phrases) -> Result<Option<String>, Error> {
    let locale = phrases.locale();
    if let Ok(Some(name)) = head::name_at_a_glance(library, id, locale) {
        let other_names = head::other_names(library, id);
        return Ok(Some(shown(&name, &other_names, phrases)));
    }
    match Session::open_from(library, id.as_str(), locale) {
        Ok(pack) => {
            let directory = &pack.provider.directory;
            Ok(Some(shown(
                &directory.name,
                &directory.other_names,
                phrases,
            )))
        }
        Err(Error::Broken(_) | Error::Unreadable(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
