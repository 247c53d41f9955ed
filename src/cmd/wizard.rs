//! `helpme PROVIDER`: the wizard. The way of asking, the provider, and the answers given in advance.

use std::io;
use std::mem::ManuallyDrop;

use helpme::domain::answers::Answers;
use helpme::domain::id::Id;
use helpme::domain::region::REGION;
use helpme::domain::words::key;
use helpme::error::Error;
use helpme::given;
use helpme::pack::load::Pack;
use helpme::parallel;
use helpme::prompt::arrows::Arrows;
use helpme::prompt::lines::Lines;
use helpme::prompt::look::{Look, can_show_unicode};
use helpme::prompt::prompter::{ChoicePrompt, Label, Prompter, Reply, WayBack};
use helpme::prompt::silent::Silent;

use super::guide::{Guide, no_reply};
use super::heads;
use super::leaving;
use super::session::Session;
use crate::cli::HandOver;

/// Runs the wizard for a provider, or asks for the provider first.
pub fn run(
    session: &Session,
    provider: Option<&str>,
    words: &[String],
    hand_over: &HandOver,
) -> Result<(), Error> {
    with_prompter(session, |prompter| {
        let Some(provider) = provider else {
            return ask_and_lead(session, hand_over, prompter);
        };
        // The program ends with the card: taking the pack apart piece by piece would cost a good part of what making it does.
        let pack = ManuallyDrop::new(session.open(provider)?);
        let answers = answers_given(session, &pack, words)?;
        Guide::new(session, &pack, hand_over)
            .lead(answers, WayBack::None, prompter)
            .map(|_| ())
    })
}

/// Asks for the provider first; whoever goes back from the first question chooses again.
fn ask_and_lead(
    session: &Session,
    hand_over: &HandOver,
    prompter: &mut dyn Prompter,
) -> Result<(), Error> {
    let mut before = None;
    if let Some(told) = session.other_languages() {
        prompter.say(&told).map_err(no_reply)?;
    }
    loop {
        let provider = ask_provider(session, before, prompter)?;
        let pack = session.open(provider.as_str())?;
        let answers = answers_given(session, &pack, &[])?;
        let guide = Guide::new(session, &pack, hand_over);
        if guide.lead(answers, WayBack::Question, prompter)? {
            return Ok(());
        }
        before = Some(provider);
    }
}

fn with_prompter(
    session: &Session,
    run: impl FnOnce(&mut dyn Prompter) -> Result<(), Error>,
) -> Result<(), Error> {
    if session.options.no_input {
        return run(&mut Silent);
    }
    leaving::leave_when_told(&session.phrases);
    let (columns, _, styled) = session.question_terminal();
    if session.has_arrow_keys() {
        let unicode = can_show_unicode(|name| std::env::var(name).ok());
        let look = Look::new(styled, unicode);
        run(&mut Arrows::new(&session.phrases, look))
    } else {
        run(&mut Lines::new(
            io::stdin().lock(),
            // Not locked: whoever ends the program from outside gets a last line.
            io::stderr(),
            &session.phrases,
            columns,
        ))
    }
}

fn ask_provider(
    session: &Session,
    before: Option<Id>,
    prompter: &mut dyn Prompter,
) -> Result<Id, Error> {
    let ids = session.library.providers()?;
    let names = parallel::map(&ids, |id| {
        heads::name(&session.library, id, &session.phrases)
    });
    let mut choices = Vec::with_capacity(ids.len());
    for (id, name) in ids.into_iter().zip(names) {
        // Whoever needs another provider is not kept from it by a broken pack; who chooses that one is told its faults.
        let name = name?.unwrap_or_else(|| id.to_string());
        choices.push(Label::new(id, name));
    }
    let Some(first) = choices.first() else {
        return Err(session.no_packs());
    };
    let prompt = ChoicePrompt {
        has_way_on: false,
        id: Id::parse("provider").unwrap_or_else(|| first.id.clone()),
        place: None,
        ask: session.phrases.provider_ask(),
        help: Some(session.phrases.provider_help()),
        choices,
        before,
        way_back: WayBack::None,
    };
    loop {
        let chosen = prompter.choose(&prompt).map_err(|why| match no_reply(why) {
            Error::MissingDecision { choices, .. } => Error::MissingProvider { providers: choices },
            other => other,
        });
        if let Reply::Given(index) = chosen? {
            return Ok(prompt.choices[index].id.clone());
        }
    }
}

/// The answers of `--answers`, of the command line and of `--region`, checked against the pack.
pub fn answers_given(session: &Session, pack: &Pack, words: &[String]) -> Result<Answers, Error> {
    let mut given = Vec::new();
    if let Some(path) = &session.options.answers {
        given.extend(given::read_file(&Session::read_file(path)?)?);
    }
    given.extend(given::split_all(words, &pack.provider)?);
    if let Some(region) = &session.options.region {
        given.push((REGION.to_owned(), region.clone()));
    }
    let calendar = session.phrases.calendar();
    let checked = given::check(&pack.provider, &given, calendar, session.moment.today);
    checked.map_err(|error| match error {
        Error::InvalidValue { id, reason, .. } => Error::InvalidValue {
            example: pack.word(&key::field(&id, "example")).map(str::to_owned),
            id,
            reason,
        },
        other => other,
    })
}
