//! `helpme man`: the manual page, in the person's language.

use helpme::error::Error;

use super::session::Session;
use crate::cli::command::localise;

/// Writes the page as roff.
pub fn run(session: &Session) -> Result<(), Error> {
    let command = localise(&session.phrases);
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    Session::write(&String::from_utf8_lossy(&page))
}
