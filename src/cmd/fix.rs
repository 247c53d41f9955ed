//! `helpme check --fix`: mends what is mechanical, in the files themselves.

use helpme::domain::guard::printable;
use helpme::error::Error;
use helpme::lint::content::Content;
use helpme::lint::run::Only;

use super::session::Session;

/// Mends the files of some content and says which have changed.
pub fn run(
    session: &Session,
    content: &Content,
    only: &Only,
    refresh_originals: bool,
) -> Result<(), Error> {
    let mended = helpme::lint::fix::mend(content, session.moment.today, only, refresh_originals)?;
    for file in &mended {
        let path = printable(&file.path.display().to_string());
        let mended = session.phrases.check_mended(file.changes.to_string(), path);
        super::session::say(&mended);
    }
    if mended.is_empty() {
        super::session::say(&session.phrases.check_nothing_to_mend());
    }
    Ok(())
}
