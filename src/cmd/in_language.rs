//! What is written with a pack in the person's language; in English, with a note, where the language lacks a word.

use helpme::domain::advice::MissingWords;
use helpme::domain::words::Words;
use helpme::error::Error;
use helpme::l10n::phrases::Phrases;
use helpme::pack::load::Pack;

use super::session::{Session, say};

/// What was written, with the phrases of the language in which it was: languages are never mixed.
pub fn in_language<T>(
    session: &Session,
    pack: &Pack,
    phrases: &Phrases,
    write: impl Fn(&Phrases, &Words) -> Result<T, MissingWords>,
) -> Result<(T, Phrases), Error> {
    let error = |missing: MissingWords| Error::MissingWords {
        locale: "en".to_owned(),
        keys: missing.0,
    };
    if pack.words.locale() == phrases.locale() {
        match write(phrases, &pack.words) {
            Ok(written) => return Ok((written, phrases.clone())),
            Err(missing) if phrases.locale().is_english() => return Err(error(missing)),
            Err(missing) => {
                say(&session
                    .phrases
                    .note_card_in_english(session.phrases.list(&missing.0)));
            }
        }
    } else {
        let name = pack.provider.directory.name.as_str();
        say(&session.phrases.note_pack_in_english(name));
    }
    let english = Phrases::english();
    match write(&english, &pack.english) {
        Ok(written) => Ok((written, english)),
        Err(missing) => Err(error(missing)),
    }
}
