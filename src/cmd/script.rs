//! `helpme script [PROVIDER[/OUTCOME]] [ID=VALUE…]`: the scripted answers, whole, in part, or in two languages.

use std::mem::ManuallyDrop;

use helpme::domain::answers::Answers;
use helpme::domain::cases::open_outcomes;
use helpme::domain::directory::Directory;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::nearest::nearest;
use helpme::domain::query::Query;
use helpme::domain::script::{MessageScript, Script};
use helpme::domain::script_writer::script;
use helpme::domain::tree::Form;
use helpme::domain::words::key;
use helpme::error::Error;
use helpme::l10n::negotiate::{self, Note};
use helpme::l10n::phrases::{LOCALES, Phrases};
use helpme::pack::head::Head;
use helpme::pack::load::Pack;
use helpme::pack::scan::{self, Languages};
use helpme::render::blocks::Block;
use helpme::render::script::parts;
use helpme::render::script_alone::{Only, only};
use helpme::render::versioned::{SCHEMA, pretty};
use helpme::render::wrap::wrap;
use helpme::render::{pairs, parts as named, script_json};
use serde_json::json;

use super::heads;
use super::in_language::in_language;
use super::session::{Session, say};
use super::wizard::answers_given;
use crate::cli::Format;
use crate::cli::commands::{MessageFormWanted, OnlyWanted, ScriptArguments};

/// Shows the providers, a provider's scripts, or one script.
pub fn run(session: &Session, arguments: &ScriptArguments) -> Result<(), Error> {
    let (target, words) = target(arguments);
    let Some(target) = target else {
        return providers(session);
    };
    let (provider, outcome) = match target.split_once('/') {
        Some((provider, outcome)) => (provider, Some(outcome)),
        None => (target.as_str(), None),
    };
    // The program ends with the script: taking the pack apart would cost a good part of what opening it does.
    let pack = ManuallyDrop::new(open(session, provider)?);
    let answers = answers_given(session, &pack, &words)?;
    let outcome = outcome.filter(|outcome| !outcome.is_empty());
    match outcome {
        None => list(session, &pack, &answers),
        Some(outcome) => {
            let outcome = known(session, &pack, outcome)?;
            show(session, arguments, &pack, &outcome, &answers)
        }
    }
}

/// What is asked for, with the answers: `gopay refund-pending a=b` means the same as `gopay/refund-pending a=b`.
fn target(arguments: &ScriptArguments) -> (Option<String>, Vec<String>) {
    let mut words = arguments.given.clone();
    let mut target = arguments.script.clone();
    if let Some(provider) = target.as_mut().filter(|target| {
        !target.contains('/') && words.first().is_some_and(|word| Id::parse(word).is_some())
    }) {
        *provider = format!("{provider}/{}", words.remove(0));
    }
    (target, words)
}

/// Scripts of one name that are suggested, of many providers.
const MOST_SUGGESTED: usize = 5;

/// Opens the pack; the id of a script without its provider gets the whole name suggested.
fn open(session: &Session, provider: &str) -> Result<Pack, Error> {
    let error = match session.open(provider) {
        Err(Error::UnknownProvider {
            asked,
            providers,
            near,
        }) => {
            let heads = heads::read(session).map_or_else(|_| Vec::new(), |heads| heads.known);
            let has_it = |head: &Head| {
                head.scripts
                    .iter()
                    .any(|script| script.as_str() == provider)
            };
            let having = heads.iter().filter(|(_, head)| has_it(head));
            let scripts = having.map(|(id, _)| format!("{id}/{provider}"));
            let scripts: Vec<String> = scripts.take(MOST_SUGGESTED).collect();
            let near = [scripts, near].concat();
            Error::UnknownProvider {
                asked,
                providers,
                near,
            }
        }
        other => return other,
    };
    Err(error)
}

fn known(session: &Session, pack: &Pack, asked: &str) -> Result<Id, Error> {
    let outcomes = &pack.provider.tree.outcomes;
    if let Some((id, _)) = outcomes.get_key_value(asked) {
        return Ok(id.clone());
    }
    let provider = &pack.provider.id;
    let near = nearest(asked, outcomes.keys().map(Id::as_str));
    let mut near: Vec<String> = near.iter().map(|id| format!("{provider}/{id}")).collect();
    if near.is_empty() {
        near = about(session, provider, asked);
    }
    Err(Error::UnknownScript {
        asked: format!("{provider}/{asked}"),
        provider: provider.to_string(),
        near,
    })
}

/// The scripts of a provider that are about the words of an id: another provider may have one of that name.
fn about(session: &Session, provider: &Id, asked: &str) -> Vec<String> {
    const MOST: usize = 3;
    let query = Query::new(&[asked.replace('-', " ")]);
    if query.terms() == 0 {
        return Vec::new();
    }
    let (english, providers) = (Locale::english(), [provider.clone()]);
    let languages = Languages::One(&english);
    let found = scan::search(&session.library, &providers, languages, &query);
    let ids = found.hits.into_iter().map(|(_, hit)| hit.id);
    ids.take(MOST).collect()
}

fn providers(session: &Session) -> Result<(), Error> {
    let phrases = &session.phrases;
    let mut rows = Vec::new();
    let mut listed = Vec::new();
    let heads = heads::to_list(session)?;
    for (id, head) in &heads.known {
        let count = head.scripts.len();
        listed.push(json!({ "id": id, "name": head.name, "scripts": count }));
        let name = heads::shown(&head.name, &head.other_names, phrases);
        rows.push(vec![id.to_string(), name, count.to_string()]);
    }
    let head = vec![
        phrases.table_provider(),
        phrases.table_name(),
        phrases.script_count(),
    ];
    let blocks = [
        Block::Title(phrases.script_providers()),
        Block::Table { head, rows },
        Block::Note(phrases.script_next()),
    ];
    session.write_page(&blocks, || {
        pretty(&json!({ "schema": SCHEMA, "providers": listed }))
    })?;
    session.tell_broken(&heads.broken);
    Ok(())
}

/// The scripts of a provider that the answers leave open.
fn list(session: &Session, pack: &Pack, answers: &Answers) -> Result<(), Error> {
    let phrases = &session.phrases;
    let provider = &pack.provider;
    let rows: Vec<Vec<String>> = open_outcomes(&provider.tree, answers)
        .into_iter()
        .map(|outcome| {
            let title = pack.word(&key::outcome(outcome.as_str(), "title"));
            vec![
                format!("{}/{outcome}", provider.id),
                title.unwrap_or_default().to_owned(),
            ]
        })
        .collect();
    let listed: Vec<_> = rows
        .iter()
        .map(|row| json!({ "id": row[0], "title": row[1] }))
        .collect();
    let head = vec![phrases.script_id(), phrases.script_title()];
    let first = rows.first().map(|row| row[0].clone()).unwrap_or_default();
    let blocks = [
        Block::Title(phrases.script_list(provider.directory.name.as_str())),
        Block::Table { head, rows },
        Block::Note(phrases.script_list_next(first)),
    ];
    session.write_page(&blocks, || {
        pretty(&json!({
            "schema": SCHEMA,
            "provider": provider.id,
            "locale": pack.words.locale().as_str(),
            "scripts": listed,
        }))
    })
}

/// A script in a language, with the phrases of that language.
struct Told<'a> {
    script: ManuallyDrop<Script>,
    phrases: Phrases,
    directory: &'a Directory,
}

impl Told<'_> {
    fn parts(&self) -> Vec<named::Part> {
        parts(&self.script, self.directory, &self.phrases)
    }
}

fn show(
    session: &Session,
    arguments: &ScriptArguments,
    pack: &Pack,
    outcome: &Id,
    answers: &Answers,
) -> Result<(), Error> {
    let own = tell(session, pack, &session.phrases, outcome, answers)?;
    let also = match &arguments.also {
        None => None,
        Some(asked) => {
            let phrases = also_phrases(session, asked)?;
            let pack = session.open_in(pack.provider.id.as_str(), phrases.locale())?;
            Some((phrases, pack))
        }
    };
    let also = match &also {
        None => None,
        Some((phrases, pack)) => Some(tell(session, pack, phrases, outcome, answers)?),
    };
    let also = also.filter(|also| {
        let is_another = also.phrases.locale() != own.phrases.locale();
        if !is_another {
            say(&session.phrases.script_also_same());
        }
        is_another
    });
    let wanted = arguments.only.map(part);
    if session.options.format() == Format::Json {
        let mut value = script_json::value(&own.script, wanted);
        value["schema"] = json!(SCHEMA);
        if let Some(also) = &also {
            value["also"] = script_json::value(&also.script, wanted);
        }
        return Session::write(&pretty(&value));
    }
    if let Some(wanted) = wanted {
        return show_part(session, arguments, wanted, &own, also.as_ref());
    }
    match also {
        None => {
            let page = ManuallyDrop::new(named::blocks(own.parts()));
            session.write_page(&page, String::new)
        }
        Some(also) => {
            let names = [&own, &also].map(|told| told.phrases.language_name());
            let names = [names[0].as_str(), names[1].as_str()];
            let (left, right) = (own.parts(), also.parts());
            Session::write(&match session.options.format() {
                Format::Markdown => pairs::markdown(&left, &right, names),
                _ => pairs::text(&left, &right, names, session.layout()),
            })
        }
    }
}

/// A part alone, raw: wrapped for the eye in a terminal, whole lines in a file or pipe.
fn show_part(
    session: &Session,
    arguments: &ScriptArguments,
    wanted: Only,
    own: &Told<'_>,
    also: Option<&Told<'_>>,
) -> Result<(), Error> {
    let form = arguments.form.map(|form| match form {
        MessageFormWanted::Written => Form::Written,
        MessageFormWanted::Spoken => Form::Spoken,
        MessageFormWanted::Public => Form::Public,
    });
    let mut texts = Vec::new();
    for told in [Some(own), also].into_iter().flatten() {
        let text = only(&told.script, wanted, form, told.directory, &told.phrases);
        if text.is_empty() {
            return Err(Error::NoSuchPart {
                script: format!("{}/{}", told.script.provider, told.script.outcome),
                reason: reason(&told.script),
            });
        }
        texts.push(text);
    }
    let text = texts.join("\n\n");
    let layout = session.layout();
    let lines: Vec<String> = if layout.wraps_verbatim {
        let wrapped = |line| {
            let lines = wrap(line, layout.columns);
            if lines.is_empty() {
                vec![String::new()]
            } else {
                lines
            }
        };
        text.lines().flat_map(wrapped).collect()
    } else {
        text.lines().map(str::to_owned).collect()
    };
    Session::write(&(lines.join("\n") + "\n"))
}

fn reason(script: &Script) -> Option<String> {
    match &script.message {
        MessageScript::None { reason } => Some(reason.to_string()),
        MessageScript::Forms(_) => None,
    }
}

fn part(wanted: OnlyWanted) -> Only {
    match wanted {
        OnlyWanted::Message => Only::Message,
        OnlyWanted::Steps => Only::Steps,
        OnlyWanted::Checklist => Only::Checklist,
        OnlyWanted::Opener => Only::Opener,
    }
}

/// The phrases of a second language, which is asked for by the same names as the first.
fn also_phrases(session: &Session, asked: &str) -> Result<Phrases, Error> {
    let unknown = || Error::UnknownLocale(asked.to_owned());
    let choice = negotiate::named(asked, LOCALES).map_err(|_| unknown())?;
    if choice.note == Some(Note::Simplified) {
        say(&session.phrases.note_simplified());
    }
    Phrases::new(&choice.locale).ok_or_else(unknown)
}

/// The script in the language of the phrases, if it has the words.
fn tell<'a>(
    session: &Session,
    pack: &'a Pack,
    phrases: &Phrases,
    outcome: &Id,
    answers: &Answers,
) -> Result<Told<'a>, Error> {
    let (script, phrases) = in_language(session, pack, phrases, |phrases, words| {
        let calendar = phrases.calendar();
        let provider = &pack.provider;
        script(provider, words, calendar, outcome, answers, session.moment)
    })?;
    Ok(Told {
        script: ManuallyDrop::new(script),
        phrases,
        directory: &pack.provider.directory,
    })
}
