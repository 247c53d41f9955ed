//! The words of a provider in one language, and which words a tree needs.

use std::collections::HashMap;
use std::fmt;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use super::directory::{Body, Directory};
use super::locale::Locale;
use super::table::CompiledAt;
use super::text::Text;
use super::tree::{Form, Tree};

/// Texts by key; the key is the path of the text in the file, e.g. `questions.problem.ask`.
#[derive(Clone)]
pub struct Words {
    locale: Locale,
    texts: Texts,
}

/// Finds a text that was compiled into the program.
pub type LookUp = fn(CompiledAt, &str) -> Option<&'static str>;

#[derive(Clone)]
enum Texts {
    Read(HashMap<String, String>),
    Compiled(LookUp, CompiledAt),
}

impl Words {
    /// The words of a language.
    pub fn new(locale: Locale, texts: HashMap<String, String>) -> Self {
        Self {
            locale,
            texts: Texts::Read(texts),
        }
    }

    /// The words of a language as they were compiled into the program.
    pub fn compiled(locale: Locale, look_up: LookUp, place: CompiledAt) -> Self {
        Self {
            locale,
            texts: Texts::Compiled(look_up, place),
        }
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The text with this key; an empty text counts as missing.
    pub fn get(&self, key: &str) -> Option<&str> {
        let text = match &self.texts {
            Texts::Read(texts) => texts.get(key).map(String::as_str),
            Texts::Compiled(look_up, place) => look_up(*place, key),
        };
        text.filter(|text| !is_blank(text))
    }

    /// The same as a text that can be handed on.
    pub fn text(&self, key: &str) -> Option<Text> {
        match &self.texts {
            Texts::Read(_) => self.get(key).map(Text::from),
            Texts::Compiled(look_up, place) => {
                let text = look_up(*place, key).filter(|text| !is_blank(text));
                text.map(Text::compiled)
            }
        }
    }

    /// The name of a body above the provider: that of the language, or else its proper name.
    pub fn body_name(&self, body: &Body) -> Text {
        let own = self.text(&key::body_name(body.id.as_str()));
        own.unwrap_or_else(|| body.name.clone())
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Words")
            .field("locale", &self.locale)
            .finish_non_exhaustive()
    }
}

/// Keys of texts, spelled in one place.
pub mod key {
    use super::Form;

    /// The provider's name, where the language has one of its own for it.
    pub const NAME: &str = "provider.name";

    /// What the provider is, and what it is not.
    pub const ABOUT: &str = "provider.about";

    /// The question itself.
    pub fn question_ask(question: &str) -> String {
        joined(["questions.", question, ".ask"])
    }

    /// Why it is asked, or what it means.
    pub fn question_help(question: &str) -> String {
        joined(["questions.", question, ".help"])
    }

    /// The label of a choice.
    pub fn choice(question: &str, choice: &str) -> String {
        joined(["questions.", question, ".choices.", choice])
    }

    /// A text of a channel: `name`, `best-for` or `why`.
    pub fn channel(channel: &str, text: &str) -> String {
        joined(["channels.", channel, ".", text])
    }

    /// A step of a channel.
    pub fn step(channel: &str, step: &str) -> String {
        joined(["channels.", channel, ".steps.", step])
    }

    /// A text of an outcome: `title`, `why`, `afterwards`, `keywords` or `no-message`.
    pub fn outcome(outcome: &str, text: &str) -> String {
        joined(["outcomes.", outcome, ".", text])
    }

    /// Why this channel comes first in exactly this outcome.
    pub fn outcome_channel(outcome: &str, channel: &str) -> String {
        joined(["outcomes.", outcome, ".channels.", channel])
    }

    /// A text of one of the lists: `warnings`, `try-first`, `have-ready`, `tips`, `avoid-next-time`, `facts`, `look-alikes`.
    pub fn item(list: &str, id: &str) -> String {
        joined([list, ".", id])
    }

    /// What a body above the provider is called in this language, where that is not its proper name.
    pub fn body_name(body: &str) -> String {
        joined(["escalation.", body, ".name"])
    }

    /// What a body above the provider does, and when to go there.
    pub fn body_note(body: &str) -> String {
        joined(["escalation.", body, ".note"])
    }

    /// A text of a field: `ask`, `blank`, `example` or `help`.
    pub fn field(field: &str, text: &str) -> String {
        joined(["fields.", field, ".", text])
    }

    /// The subject of a message.
    pub fn subject(message: &str) -> String {
        joined(["messages.", message, ".subject"])
    }

    /// A form of a message.
    pub fn message(message: &str, form: Form) -> String {
        joined(["messages.", message, ".", form.key()])
    }

    /// The parts in one text. A card needs so many keys that the way of the standard library, which asks each part for its
    /// length again, is felt.
    fn joined<const COUNT: usize>(parts: [&str; COUNT]) -> String {
        let mut key = String::with_capacity(parts.iter().map(|part| part.len()).sum());
        parts.iter().for_each(|part| key.push_str(part));
        key
    }
}

/// Every text that a tree and its directory have a place for, in the order of the files.
pub fn slots(tree: &Tree, directory: &Directory) -> Slots {
    let mut slots = Slots::default();
    slots.optional(key::NAME);
    slots.required(key::ABOUT);
    slots.of_questions(tree);
    slots.of_channels(tree);
    slots.of_outcomes(tree);
    slots.of_lists(tree, directory);
    slots.of_fields(tree);
    slots.of_messages(tree);
    slots
}

/// The texts for which there is a place, by key, and whether a card cannot be shown without each.
#[derive(Clone, Debug, Default)]
pub struct Slots(IndexMap<String, bool, RandomState>);

impl Slots {
    /// Every key, and whether its text is required.
    pub fn iter(&self) -> impl Iterator<Item = (&str, bool)> {
        self.0
            .iter()
            .map(|(key, required)| (key.as_str(), *required))
    }

    /// Whether the text with this key is required; `None` if there is no place for it.
    pub fn is_required(&self, key: &str) -> Option<bool> {
        self.0.get(key).copied()
    }

    fn required(&mut self, key: impl Into<String>) {
        self.add(key.into(), true);
    }

    fn optional(&mut self, key: impl Into<String>) {
        self.add(key.into(), false);
    }

    fn add(&mut self, key: String, required: bool) {
        self.0.entry(key).or_insert(required);
    }

    fn of_questions(&mut self, tree: &Tree) {
        for (id, question) in &tree.questions {
            self.required(key::question_ask(id.as_str()));
            self.optional(key::question_help(id.as_str()));
            for choice in &question.choices {
                self.required(key::choice(id.as_str(), choice.id.as_str()));
            }
        }
    }

    fn of_channels(&mut self, tree: &Tree) {
        for (id, channel) in &tree.channels {
            for text in ["name", "best-for", "why"] {
                self.required(key::channel(id.as_str(), text));
            }
            for step in &channel.steps {
                self.required(key::step(id.as_str(), step.id.as_str()));
            }
        }
    }

    fn of_outcomes(&mut self, tree: &Tree) {
        for (id, outcome) in &tree.outcomes {
            for text in ["title", "why", "afterwards", "keywords"] {
                self.required(key::outcome(id.as_str(), text));
            }
            if outcome.message.is_none() {
                self.required(key::outcome(id.as_str(), "no-message"));
            }
            for channel in &outcome.channels {
                self.optional(key::outcome_channel(id.as_str(), channel.id.as_str()));
            }
        }
    }

    fn of_lists(&mut self, tree: &Tree, directory: &Directory) {
        let of_outcomes = tree.outcomes.values().map(|outcome| &outcome.parts);
        let of_channels = tree.channels.values().map(|channel| &channel.parts);
        let all: Vec<_> = of_outcomes
            .chain(of_channels)
            .chain([&tree.every_outcome])
            .collect();
        for parts in all {
            for (list, entries) in parts.lists() {
                for entry in entries {
                    self.required(key::item(list, entry.id.as_str()));
                }
            }
        }
        for body in &directory.bodies {
            self.optional(key::body_name(body.id.as_str()));
            self.required(key::body_note(body.id.as_str()));
        }
    }

    fn of_fields(&mut self, tree: &Tree) {
        for id in tree.fields.keys() {
            for text in ["ask", "blank", "example"] {
                self.required(key::field(id.as_str(), text));
            }
            self.optional(key::field(id.as_str(), "help"));
        }
    }

    fn of_messages(&mut self, tree: &Tree) {
        for id in tree.messages.keys() {
            self.required(key::subject(id.as_str()));
            for form in Form::ALL {
                let key = key::message(id.as_str(), form);
                if tree.needs_form(id, form) {
                    self.required(key);
                } else {
                    self.optional(key);
                }
            }
        }
    }
}
