//! `helpme tree PROVIDER`: the decision tree with words, indented.

use helpme::domain::id::Id;
use helpme::domain::tree::{Target, Tree};
use helpme::domain::words::key;
use helpme::error::Error;
use helpme::pack::load::Pack;
use helpme::render::graph;
use helpme::render::versioned::{SCHEMA, pretty};
use helpme::render::wrap::wrap_with;

use super::session::Session;
use crate::cli::Format;

/// Shows a provider's tree.
pub fn run(session: &Session, provider: &str) -> Result<(), Error> {
    let pack = session.open(provider)?;
    match session.options.format() {
        Format::Text | Format::Github => Session::write(
            &Outline {
                pack: &pack,
                columns: session.layout().columns,
                markdown: false,
                text: String::new(),
                told: Vec::new(),
            }
            .write(session),
        ),
        Format::Markdown => Session::write(
            &Outline {
                pack: &pack,
                columns: usize::MAX,
                markdown: true,
                text: String::new(),
                told: Vec::new(),
            }
            .write(session),
        ),
        Format::Json => Session::write(&json(&pack)),
        Format::Mermaid => Session::write(&graph::mermaid(&pack.provider.tree, &word(&pack))),
        Format::Dot => Session::write(&graph::dot(&pack.provider.tree, &word(&pack))),
    }
}

/// The words of a pack; English where its language lacks one.
fn word(pack: &Pack) -> impl Fn(&str) -> String {
    |key| pack.word(key).unwrap_or(key).to_owned()
}

struct Outline<'a> {
    pack: &'a Pack,
    columns: usize,
    markdown: bool,
    text: String,
    /// Questions whose choices stand above already.
    told: Vec<Id>,
}

impl Outline<'_> {
    fn write(mut self, session: &Session) -> String {
        let pack = self.pack;
        self.question(&pack.provider.tree.start, 0, session);
        let facts = pack
            .provider
            .tree
            .questions
            .iter()
            .filter(|(_, question)| question.is_fact());
        for (index, (id, _)) in facts.enumerate() {
            if index == 0 {
                self.line(&session.phrases.tree_facts(), 0);
            }
            self.question(id, 1, session);
        }
        self.text
    }

    fn question(&mut self, id: &Id, depth: usize, session: &Session) {
        self.line(
            &format!("{} [{id}]", self.word(&key::question_ask(id.as_str()))),
            depth,
        );
        let Some(question) = self.pack.provider.tree.questions.get(id) else {
            return;
        };
        self.told.push(id.clone());
        for choice in &question.choices {
            let label = format!(
                "{} [{}]",
                self.word(&key::choice(id.as_str(), choice.id.as_str())),
                choice.id
            );
            match &choice.next {
                None => self.line(&label, depth + 1),
                Some(Target::Outcome(outcome)) => {
                    let title = self.word(&key::outcome(outcome.as_str(), "title"));
                    self.line(&format!("{label} -> {title} [{outcome}]"), depth + 1);
                }
                Some(Target::Question(next)) if self.told.contains(next) => {
                    self.line(
                        &format!("{label} -> {}", session.phrases.tree_see(next.as_str())),
                        depth + 1,
                    );
                }
                Some(Target::Question(next)) => {
                    self.line(&label, depth + 1);
                    self.question(next, depth + 2, session);
                }
            }
        }
    }

    fn word(&self, key: &str) -> String {
        self.pack.word(key).unwrap_or(key).to_owned()
    }

    fn line(&mut self, text: &str, depth: usize) {
        let indent = "  ".repeat(depth);
        let first = if self.markdown {
            format!("{indent}- ")
        } else {
            indent.clone()
        };
        for line in wrap_with(text, self.columns, &first, &format!("{indent}    ")) {
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }
}

fn json(pack: &Pack) -> String {
    let tree: &Tree = &pack.provider.tree;
    let word = |key: String| pack.word(&key).unwrap_or_default().to_owned();
    let questions = tree.questions.iter().map(|(id, question)| {
        let choices = question.choices.iter().map(|choice| {
            let next = choice.next.as_ref().map(Target::id);
            serde_json::json!({ "id": choice.id, "text": word(key::choice(id.as_str(), choice.id.as_str())), "next": next })
        });
        serde_json::json!({ "id": id, "ask": word(key::question_ask(id.as_str())), "choices": choices.collect::<Vec<_>>() })
    });
    let outcomes = tree.outcomes.keys().map(
        |id| serde_json::json!({ "id": id, "title": word(key::outcome(id.as_str(), "title")) }),
    );
    pretty(&serde_json::json!({
        "schema": SCHEMA,
        "provider": pack.provider.id,
        "locale": pack.words.locale().as_str(),
        "start": tree.start,
        "questions": questions.collect::<Vec<_>>(),
        "outcomes": outcomes.collect::<Vec<_>>(),
    }))
}
