//! `helpme complete -- WORDS…`: what may follow, one candidate a line with a tab and what it means; called by shells.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Arg, Command, ValueEnum};
use helpme::domain::id::Id;
use helpme::domain::region::REGION;
use helpme::domain::words::key;
use helpme::error::Error;
use helpme::finding::Rule;
use helpme::l10n::phrases::LOCALES;
use helpme::pack::library::Library;
use helpme::pack::load::Pack;
use helpme::parallel;

use super::heads;
use super::session::Session;
use crate::cli::PATH_SEPARATOR;
use crate::cli::command::{formats_of, localise};

/// A candidate and what it means.
type Candidate = (String, String);

/// Writes the candidates for the last word; with `fresh`, for a word that has not begun.
pub fn run(session: &Session, words: &[String], fresh: bool) -> Result<(), Error> {
    let empty = String::new();
    let (current, before) = match words.split_last() {
        Some((last, before)) if !fresh => (last, before),
        _ => (&empty, words),
    };
    let completer = Completer::new(session, before);
    let mut text = String::new();
    for (value, about) in completer.candidates(current) {
        if value.starts_with(current.as_str()) {
            let about = about.lines().next().unwrap_or_default();
            let _ = writeln!(text, "{value}\t{about}");
        }
    }
    Session::write(&text)
}

struct Completer<'a> {
    session: &'a Session,
    library: Library,
    command: Command,
    /// The words that are neither options nor their values.
    plain: Vec<String>,
    /// The option whose value comes next.
    open: Option<String>,
}

impl<'a> Completer<'a> {
    fn new(session: &'a Session, before: &[String]) -> Self {
        let command = localise(&session.phrases);
        let mut plain = Vec::new();
        let mut folders: Vec<PathBuf> = Vec::new();
        let mut open: Option<String> = None;
        for word in before {
            if let Some(option) = open.take() {
                if option == "--content" {
                    folders.extend(word.split(PATH_SEPARATOR).map(PathBuf::from));
                }
            } else if let Some(list) = word.strip_prefix("--content=") {
                folders.extend(list.split(PATH_SEPARATOR).map(PathBuf::from));
            } else if word.starts_with('-') && word.len() > 1 {
                open = Some(word.clone()).filter(|word| takes_value(&command, word));
            } else {
                plain.push(word.clone());
            }
        }
        let library = if folders.is_empty() {
            session.library.clone()
        } else {
            Library::of(&folders)
        };
        Self {
            session,
            library,
            command,
            plain,
            open,
        }
    }

    fn candidates(&self, current: &str) -> Vec<Candidate> {
        if let Some(option) = &self.open {
            return self.values(option, current);
        }
        if let Some((option, begun)) = current
            .split_once('=')
            .filter(|_| current.starts_with("--"))
        {
            let values = self.values(option, begun).into_iter();
            return values
                .map(|(value, about)| (format!("{option}={value}"), about))
                .collect();
        }
        if current.starts_with('-') {
            return self.options();
        }
        let arguments = self.plain.get(1..).unwrap_or_default();
        match self.plain.first().map(String::as_str) {
            None => [self.providers(current, ""), self.commands()].concat(),
            Some("script" | "preview") => match arguments.split_first() {
                None => self.scripts(current),
                Some((script, given)) => {
                    let provider = script.split('/').next().unwrap_or_default();
                    self.answers(provider, given, current)
                }
            },
            Some("tree" | "contacts" | "verify") if arguments.is_empty() => {
                self.providers(current, "")
            }
            Some("completions") if arguments.is_empty() => self.values("shell", current),
            Some("new") if arguments.is_empty() => self.values("what", current),
            Some("schema") if arguments.is_empty() => self.values("file", current),
            Some(command) if self.command.find_subcommand(command).is_some() => Vec::new(),
            Some(provider) => self.answers(provider, arguments, current),
        }
    }

    /// The command whose options count.
    fn asked(&self) -> &Command {
        let first = self.plain.first();
        first
            .and_then(|name| self.command.find_subcommand(name))
            .unwrap_or(&self.command)
    }

    fn options(&self) -> Vec<Candidate> {
        let own = self.asked().get_arguments();
        let globals = self
            .command
            .get_arguments()
            .filter(|argument| argument.is_global_set());
        let mut options: Vec<Candidate> = Vec::new();
        for argument in own.chain(globals) {
            let about = argument.get_help().map(ToString::to_string);
            let name = argument.get_long().map(|long| format!("--{long}"));
            if let Some(name) = name.filter(|name| options.iter().all(|(known, _)| known != name)) {
                options.push((name, about.unwrap_or_default()));
            }
        }
        options
    }

    /// The values of an option; none where a file is wanted.
    fn values(&self, option: &str, begun: &str) -> Vec<Candidate> {
        let bare = |value: &str| (value.to_owned(), String::new());
        match option {
            "--locale" | "-l" | "--also" => LOCALES.iter().map(|locale| bare(locale)).collect(),
            "--region" => self.regions(),
            "--provider" | "--only-provider" => self.providers(begun, ""),
            "--explain" => Rule::ALL.iter().map(|rule| bare(rule.code())).collect(),
            "--format" => {
                let command = self.plain.first().map_or("", |command| command.as_str());
                formats_of(command)
                    .iter()
                    .filter_map(|format| Some(bare(format.to_possible_value()?.get_name())))
                    .collect()
            }
            _ => find(self.asked(), option)
                .map(|argument| {
                    let possible = argument.get_possible_values();
                    possible
                        .iter()
                        .map(|value| bare(value.get_name()))
                        .collect()
                })
                .unwrap_or_default(),
        }
    }

    fn commands(&self) -> Vec<Candidate> {
        let commands = self.command.get_subcommands();
        let shown = commands.filter(|command| !command.is_hide_set());
        shown
            .map(|command| {
                let about = command.get_about().map(ToString::to_string);
                (command.get_name().to_owned(), about.unwrap_or_default())
            })
            .collect()
    }

    /// The providers whose ids begin so; what follows an id is its ending.
    fn providers(&self, begun: &str, ending: &str) -> Vec<Candidate> {
        let mut ids = self.library.providers().unwrap_or_default();
        ids.retain(|id| id.as_str().starts_with(begun));
        let phrases = &self.session.phrases;
        let names = parallel::map(&ids, |id| heads::name(&self.library, id, phrases));
        let name = |name: Result<Option<String>, Error>| name.ok().flatten().unwrap_or_default();
        let ids = ids.iter().map(|id| format!("{id}{ending}"));
        ids.zip(names.into_iter().map(name)).collect()
    }

    /// Providers, and after the slash their scripts.
    fn scripts(&self, current: &str) -> Vec<Candidate> {
        let Some((provider, _)) = current.split_once('/') else {
            return self.providers(current, "/");
        };
        let Some(pack) = self.open(provider) else {
            return Vec::new();
        };
        let outcomes = pack.provider.tree.outcomes.keys();
        outcomes
            .map(|id| {
                let title = text(&pack, &key::outcome(id.as_str(), "title"));
                (format!("{provider}/{id}"), title)
            })
            .collect()
    }

    /// Questions and fields that are not answered yet, and after the equals sign the choices.
    fn answers(&self, provider: &str, given: &[String], current: &str) -> Vec<Candidate> {
        let Some(pack) = self.open(provider) else {
            return Vec::new();
        };
        let tree = &pack.provider.tree;
        if let Some((id, _)) = current.split_once('=') {
            if id == REGION {
                let regions = self.regions_of(&pack).into_iter();
                return regions
                    .map(|(code, name)| (format!("{REGION}={code}"), name))
                    .collect();
            }
            let question = tree.questions.get(id);
            let choices = question.map_or(&[][..], |question| &question.choices);
            return choices
                .iter()
                .map(|choice| {
                    let label = text(&pack, &key::choice(id, choice.id.as_str()));
                    (format!("{id}={}", choice.id), label)
                })
                .collect();
        }
        let is_given = |id: &str| given.iter().any(|word| word.split('=').next() == Some(id));
        let ask = |id: &Id, key: String| (format!("{id}="), text(&pack, &key));
        let questions = tree.questions.keys();
        let questions = questions.map(|id| ask(id, key::question_ask(id.as_str())));
        let fields = tree.fields.keys();
        let fields = fields.map(|id| ask(id, key::field(id.as_str(), "ask")));
        let directory = &pack.provider.directory;
        let asked = self
            .session
            .phrases
            .region_question(directory.region_question, &directory.name);
        let region = (format!("{REGION}="), asked);
        questions
            .chain([region])
            .chain(fields)
            .filter(|(word, _)| !is_given(word.trim_end_matches('=')))
            .collect()
    }

    fn regions(&self) -> Vec<Candidate> {
        let named = self
            .plain
            .iter()
            .find_map(|word| self.open(word.split('/').next()?));
        named.map(|pack| self.regions_of(&pack)).unwrap_or_default()
    }

    fn regions_of(&self, pack: &Pack) -> Vec<Candidate> {
        let regions = pack.provider.directory.region_choices();
        regions
            .iter()
            .map(|region| (region.to_string(), self.session.phrases.region(region)))
            .collect()
    }

    /// A pack; none where it cannot be opened: a completion is no place for errors.
    fn open(&self, provider: &str) -> Option<Pack> {
        Id::parse(provider)?;
        Session::open_from(&self.library, provider, self.session.locale()).ok()
    }
}

fn text(pack: &Pack, key: &str) -> String {
    pack.word(key).unwrap_or_default().to_owned()
}

fn takes_value(command: &Command, word: &str) -> bool {
    let mut commands = std::iter::once(command).chain(command.get_subcommands());
    commands.any(|command| {
        find(command, word).is_some_and(|argument| argument.get_action().takes_values())
    })
}

fn find<'c>(command: &'c Command, name: &str) -> Option<&'c Arg> {
    command.get_arguments().find(|argument| {
        let long = argument.get_long().map(|long| format!("--{long}"));
        let short = argument.get_short().map(|short| format!("-{short}"));
        long.as_deref() == Some(name)
            || short.as_deref() == Some(name)
            || argument.is_positional() && argument.get_id() == name
    })
}
