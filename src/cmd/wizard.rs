//! `helpme PROVIDER`: the wizard, from the first question to the card.

use std::io;

use helpme::domain::advice::{self, Advice};
use helpme::domain::answers::Answers;
use helpme::domain::id::Id;
use helpme::error::Error;
use helpme::given;
use helpme::interview::{Finished, interview};
use helpme::l10n::phrases::Phrases;
use helpme::pack::load::Pack;
use helpme::prompt::arrows::Arrows;
use helpme::prompt::lines::Lines;
use helpme::prompt::prompter::{ChoicePrompt, Label, NoReply, Prompter, Reply};
use helpme::prompt::silent::Silent;
use helpme::render::{card, json};

use super::session::{Session, say};

/// Runs the wizard for a provider, or asks for the provider first.
pub fn run(session: &Session, provider: Option<&str>, words: &[String]) -> Result<(), Error> {
    with_prompter(session, |prompter| {
        let provider = match provider {
            Some(provider) => provider.to_owned(),
            None => ask_provider(session, prompter)?,
        };
        let pack = session.open(&provider)?;
        let answers = answers_given(session, &pack, words)?;
        let finished = interview(
            &pack,
            &session.phrases,
            answers,
            session.moment.today,
            prompter,
        )
        .map_err(no_reply)?;
        let (advice, phrases) = advise(session, &pack, &finished)?;
        let blocks = card::blocks(&advice, &pack.provider.directory.domains, &phrases);
        session.write_page(&blocks, || json::render(&advice))
    })
}

fn with_prompter(
    session: &Session,
    run: impl FnOnce(&mut dyn Prompter) -> Result<(), Error>,
) -> Result<(), Error> {
    let (columns, rows, styled) = session.question_terminal();
    if session.options.no_input {
        run(&mut Silent)
    } else if session.has_arrow_keys() {
        run(&mut Arrows::new(&session.phrases, columns, rows, styled))
    } else {
        run(&mut Lines::new(
            io::stdin().lock(),
            io::stderr().lock(),
            &session.phrases,
            columns,
        ))
    }
}

fn ask_provider(session: &Session, prompter: &mut dyn Prompter) -> Result<String, Error> {
    let mut choices = Vec::new();
    for id in session.library.providers()? {
        let pack = session.open(id.as_str())?;
        choices.push(Label {
            id,
            text: pack.provider.directory.name,
        });
    }
    let Some(first) = choices.first() else {
        return Err(no_packs(session));
    };
    let prompt = ChoicePrompt {
        id: Id::parse("provider").unwrap_or_else(|| first.id.clone()),
        number: 1,
        ask: session.phrases.provider_ask(),
        help: Some(session.phrases.provider_help()),
        choices,
        before: None,
        can_go_back: false,
    };
    loop {
        if let Reply::Given(index) = prompter.choose(&prompt).map_err(no_reply)? {
            return Ok(prompt.choices[index].id.to_string());
        }
    }
}

/// The error for a collection without packs.
pub fn no_packs(session: &Session) -> Error {
    Error::NoPacks(session.options.content.first().cloned().unwrap_or_default())
}

/// The answers of `--answers`, of the command line and of `--region`, checked against the pack.
pub fn answers_given(session: &Session, pack: &Pack, words: &[String]) -> Result<Answers, Error> {
    let mut given = Vec::new();
    if let Some(path) = &session.options.answers {
        given.extend(given::read_file(&Session::read_file(path)?)?);
    }
    for word in words {
        given.push(given::split(word)?);
    }
    if let Some(region) = &session.options.region {
        given.push(("region".to_owned(), region.clone()));
    }
    given::check(
        &pack.provider,
        &given,
        &session.phrases.calendar(),
        session.moment.today,
    )
}

/// The card, in the person's language; in English, with a note, where the language lacks a word.
fn advise(session: &Session, pack: &Pack, finished: &Finished) -> Result<(Advice, Phrases), Error> {
    let own = |phrases: &Phrases, words| {
        advice::advise(
            &pack.provider,
            words,
            &phrases.calendar(),
            &finished.route,
            &finished.answers,
            session.moment,
        )
    };
    if let Some(missing) = finished.shown_in_english.first() {
        say(&session
            .phrases
            .note_question_in_english(missing.key.as_str()));
    }
    if pack.words.locale() == session.locale() {
        match own(&session.phrases, &pack.words) {
            Ok(advice) => return Ok((advice, session.phrases.clone())),
            Err(missing) => {
                say(&session.phrases.note_card_in_english(missing.0.join(", ")));
            }
        }
    } else {
        say(&session
            .phrases
            .note_pack_in_english(pack.provider.directory.name.as_str()));
    }
    let english = Phrases::english();
    own(&english, &pack.english)
        .map(|advice| (advice, english))
        .map_err(|missing| Error::MissingWords(missing.0))
}

fn no_reply(no_reply: NoReply) -> Error {
    match no_reply {
        NoReply::Left => Error::Left,
        NoReply::EndOfInput => Error::EndOfInput,
        NoReply::Io(error) => Error::Io(error),
        NoReply::MustNotAsk(prompt) => Error::MissingDecision {
            question: prompt.id.to_string(),
            ask: prompt.ask,
            choices: prompt
                .choices
                .into_iter()
                .map(|choice| (choice.id.to_string(), choice.text))
                .collect(),
        },
    }
}
