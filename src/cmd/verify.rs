//! `helpme verify PROVIDER VALUE`: whether a number, address or link is real; `-` reads a whole message.

use std::io::{self, Read};

use helpme::domain::contact_text;
use helpme::domain::guard::shown;
use helpme::domain::guard::{self, Refusal};
use helpme::domain::secret::Secret;
use helpme::domain::verify::judge_text;
use helpme::error::Error;
use helpme::given;
use helpme::render::verdict::{self, Setting};

use super::session::Session;

/// The longest input, in characters; a message is far shorter.
const LONGEST_INPUT: usize = 64 * 1024;

/// Judges what was given, and ends with a failure unless an official page confirms all of it.
pub fn run(session: &Session, provider: &str, value: &[String]) -> Result<(), Error> {
    if let Some(error) = misplaced(session, provider, value)? {
        return Err(error);
    }
    let pack = session.open(provider)?;
    let region = match &session.options.region {
        Some(asked) => Some(given::region(&pack.provider, asked)?),
        None => None,
    };
    let is_message = value == ["-"];
    let text = if is_message {
        read_input()?
    } else {
        value.join(" ")
    };
    if text.chars().count() > LONGEST_INPUT {
        return Err(Error::InputTooLarge(LONGEST_INPUT));
    }
    let secret = guard::inspect_secrets(&text).err();
    // A message that holds a secret is judged all the same: the warning matters more. A link is what is to be judged.
    let is_link = secret == Some(Refusal::Secret(Secret::LoginLink));
    if let Some(refusal) = secret.filter(|_| !is_message && !is_link) {
        return Err(Error::Refused(refusal));
    }
    let report = judge_text(&pack.provider, &text, region.as_ref());
    if report.judgements.is_empty() && !is_message {
        return Err(Error::NothingToVerify(provider.to_owned()));
    }
    let setting = Setting {
        provider: &pack.provider,
        region: region.as_ref(),
        today: session.moment.today,
        holds_secret: secret.is_some() && !is_link,
    };
    session.write_page(
        &verdict::blocks(&report, &setting, &session.phrases),
        || verdict::json(&report, &setting, &session.phrases),
    )?;
    if report.is_confirmed(&pack.provider.directory) {
        Ok(())
    } else {
        Err(Error::NotOfficial)
    }
}

/// What is wrong where the contact stands in the place of the provider, or is not there.
fn misplaced(session: &Session, provider: &str, value: &[String]) -> Result<Option<Error>, Error> {
    let providers: Vec<String> = session
        .library
        .providers()?
        .iter()
        .map(ToString::to_string)
        .collect();
    if providers.iter().any(|known| known == provider) {
        let command = format!("helpme verify {provider} \"0800 024 136\"");
        return Ok(value.is_empty().then_some(Error::NoValueToVerify(command)));
    }
    let found = contact_text::find(provider, &[], &|_: &str| false);
    if found.contacts.is_empty() && !provider.starts_with('@') {
        return Ok(None);
    }
    let named = |known: &&String| provider.contains(known.as_str()) || value.contains(known);
    let meant = providers.iter().find(named).or(providers.first());
    let command = meant.map_or_else(String::new, |meant| {
        format!("helpme verify {meant} \"{}\"", shown(provider))
    });
    Ok(Some(Error::ProviderFirst { providers, command }))
}

fn read_input() -> Result<String, Error> {
    let mut bytes = Vec::new();
    // A character has at most four bytes in UTF-8.
    let most = 4 * LONGEST_INPUT as u64 + 1;
    io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == most {
        return Err(Error::InputTooLarge(LONGEST_INPUT));
    }
    String::from_utf8(bytes).map_err(|_| Error::InputNotUtf8)
}
