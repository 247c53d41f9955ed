//! `helpme contacts PROVIDER`: every contact, with region, hours, source, age and confidence.

use helpme::error::Error;
use helpme::given;
use helpme::render::contact_list::ContactList;
use helpme::render::versioned::pretty;

use super::session::Session;

/// Shows the contacts of a provider and of the bodies above it.
pub fn run(session: &Session, provider: &str, only_stale: bool) -> Result<(), Error> {
    let pack = session.open(provider)?;
    let region = match &session.options.region {
        Some(asked) => Some(given::region(&pack.provider, asked)?),
        None => None,
    };
    let list = ContactList {
        pack: &pack,
        phrases: &session.phrases,
        moment: session.moment,
        region,
        only_stale,
    };
    session.write_page(&list.blocks(), || pretty(&list.json()))
}
