//! `tree.toml`: read into a tree whose every reference holds, or reported with all that does not.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::view::{Name, View, as_name, as_table, as_text, word};
use crate::domain::condition::Condition;
use crate::domain::directory::Directory;
use crate::domain::field::FieldKind;
use crate::domain::id::{Id, is_kebab_case};
use crate::domain::nearest::nearest;
use crate::domain::region::REGION;
use crate::domain::tree::{
    Above, BodyKind, Channel, ChannelKind, Choice, Entry, Field, Message, Outcome, Parts, Question,
    Target, Tree,
};
use crate::finding::{Finding, Rule, SourceFile};

/// Reads a tree that has passed the check against its shape. What does not hold is reported, and left out of the tree.
pub fn read(
    table: &Spanned<DeTable<'_>>,
    directory: &Directory,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) -> Option<Tree> {
    let view = View(table.get_ref());
    let ids = |key: &str| {
        view.map(key)
            .map(|(name, _)| name.id)
            .collect::<HashSet<Id>>()
    };
    let mut reader = Reader {
        view,
        directory,
        questions: ids("questions"),
        channels: ids("channels"),
        outcomes: ids("outcomes"),
        fields: ids("fields"),
        messages: ids("messages"),
        file,
        findings,
    };
    // A wrong start is reported; the rest of the tree is read all the same.
    let first = view.map("questions").next().map(|(name, _)| name.id);
    let tree = Tree {
        start: reader.start().or(first)?,
        questions: view
            .map("questions")
            .map(|(name, view)| reader.question(name, view))
            .collect(),
        channels: view
            .map("channels")
            .map(|(name, view)| (name.id, reader.channel(view)))
            .collect(),
        outcomes: view
            .map("outcomes")
            .map(|(name, view)| reader.outcome(name, view))
            .collect(),
        fields: view
            .map("fields")
            .map(|(name, view)| Reader::field(name, view))
            .collect(),
        messages: view
            .map("messages")
            .map(|(name, view)| (name.id, reader.message(view)))
            .collect(),
        every_outcome: view
            .table("every-outcome")
            .map(|view| reader.parts(view))
            .unwrap_or_default(),
    };
    reader.cycles(&tree);
    Some(tree)
}

struct Reader<'a> {
    view: View<'a>,
    directory: &'a Directory,
    questions: HashSet<Id>,
    channels: HashSet<Id>,
    outcomes: HashSet<Id>,
    fields: HashSet<Id>,
    messages: HashSet<Id>,
    file: &'a Arc<SourceFile>,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Reader<'a> {
    fn report(&mut self, rule: Rule, name: &Name, known: impl IntoIterator<Item = String>) {
        // What is no id is told already.
        if !is_kebab_case(name.id.as_str()) {
            return;
        }
        let mut known: Vec<String> = known.into_iter().collect();
        // Names that are equally near are told in the same order in every run.
        known.sort();
        let near = nearest(name.id.as_str(), known.iter().map(String::as_str));
        let finding = Finding::new(rule, self.file, name.span.clone()).with("id", name.id.as_str());
        self.findings.push(finding.with_known(near));
    }

    fn start(&mut self) -> Option<Id> {
        let name = self.view.name("start")?;
        if self.questions.contains(&name.id) {
            return Some(name.id);
        }
        let known: Vec<String> = self.questions.iter().map(Id::to_string).collect();
        self.report(Rule::MissingTarget, &name, known);
        None
    }

    fn question(&mut self, name: Name, view: View<'a>) -> (Id, Question) {
        if name.id == *REGION || self.outcomes.contains(&name.id) || self.fields.contains(&name.id)
        {
            self.duplicate(&name);
        }
        let mut seen = HashSet::new();
        let mut choices = Vec::new();
        for (choice, _) in view.tables("choices") {
            let Some(id) = choice.name("id") else {
                continue;
            };
            if !seen.insert(id.id.clone()) {
                self.duplicate(&id);
            }
            let next = choice
                .name("next")
                .and_then(|next| self.target(&name, &next));
            choices.push((choice.has("next"), id.span, Choice { id: id.id, next }));
        }
        if choices.iter().any(|(has_next, ..)| *has_next) {
            for (_, span, choice) in choices.iter().filter(|(has_next, ..)| !has_next) {
                let finding = Finding::new(Rule::HalfFact, self.file, span.clone());
                self.findings.push(
                    finding
                        .with("choice", choice.id.as_str())
                        .with("id", name.id.as_str()),
                );
            }
        }
        (
            name.id,
            Question {
                choices: choices.into_iter().map(|(.., choice)| choice).collect(),
            },
        )
    }

    fn duplicate(&mut self, name: &Name) {
        let finding = Finding::new(Rule::DuplicateId, self.file, name.span.clone());
        self.findings.push(finding.with("id", name.id.as_str()));
    }

    fn target(&mut self, question: &Name, next: &Name) -> Option<Target> {
        if question.id == next.id && !self.outcomes.contains(&next.id) {
            let finding = Finding::new(Rule::SelfTarget, self.file, next.span.clone());
            self.findings.push(finding.with("id", next.id.as_str()));
        }
        if self.questions.contains(&next.id) {
            return Some(Target::Question(next.id.clone()));
        }
        if self.outcomes.contains(&next.id) {
            return Some(Target::Outcome(next.id.clone()));
        }
        let known: Vec<String> = self
            .questions
            .iter()
            .chain(&self.outcomes)
            .map(Id::to_string)
            .collect();
        self.report(Rule::MissingTarget, next, known);
        None
    }

    fn channel(&mut self, view: View<'a>) -> Channel {
        Channel {
            kind: view.word("kind").unwrap_or(ChannelKind::Website),
            in_app: view.flag("in-app"),
            at_hand: view.flag("at-hand"),
            when: self.condition(view.table("when")),
            steps: self.entries(view, "steps"),
            parts: self.parts(view),
        }
    }

    fn outcome(&mut self, name: Name, view: View<'a>) -> (Id, Outcome) {
        let is_channel = |reader: &Self, id: &Id| reader.channels.contains(id);
        let channels = self.known_entries(view, "channels", is_channel, |reader| {
            reader.channels.clone()
        });
        let message = view.name("message").filter(|message| {
            let known = self.messages.contains(&message.id);
            if !known {
                let names: Vec<String> = self.messages.iter().map(Id::to_string).collect();
                self.report(Rule::UnknownId, message, names);
            }
            known
        });
        let outcome = Outcome {
            channels,
            parts: self.parts(view),
            escalation: self.above(view),
            message: message.map(|message| message.id),
            urgent: view.flag("urgent"),
        };
        (name.id, outcome)
    }

    /// The bodies above the provider: each entry is a kind of them, or the id of one.
    fn above(&mut self, view: View<'a>) -> Vec<Above> {
        let mut above = Vec::new();
        for name in view.items("escalation").filter_map(entry_name) {
            let bodies = &self.directory.bodies;
            if let Some(kind) = word(name.id.as_str()) {
                above.push(Above::Kind(kind));
            } else if bodies.iter().any(|body| body.id == name.id) {
                above.push(Above::Body(name.id));
            } else {
                let bodies = bodies.iter().map(|body| body.id.to_string());
                let known: Vec<String> = BodyKind::WORDS
                    .iter()
                    .map(|kind| (*kind).to_owned())
                    .chain(bodies)
                    .collect();
                self.report(Rule::UnknownId, &name, known);
            }
        }
        above
    }

    fn parts(&mut self, view: View<'a>) -> Parts {
        Parts {
            warnings: self.entries(view, "warnings"),
            try_first: self.entries(view, "try-first"),
            have_ready: self.entries(view, "have-ready"),
            tips: self.entries(view, "tips"),
            avoid_next_time: self.entries(view, "avoid-next-time"),
            facts: self.known_entries(
                view,
                "facts",
                |reader, id| reader.directory.facts.contains_key(id),
                |reader| reader.directory.facts.keys().cloned().collect(),
            ),
            look_alikes: self.known_entries(
                view,
                "look-alikes",
                |reader, id| reader.directory.look_alikes.contains_key(id),
                |reader| reader.directory.look_alikes.keys().cloned().collect(),
            ),
        }
    }

    /// A list whose ids must be defined elsewhere.
    fn known_entries(
        &mut self,
        view: View<'a>,
        key: &str,
        is_known: impl Fn(&Self, &Id) -> bool,
        known: impl Fn(&Self) -> HashSet<Id>,
    ) -> Vec<Entry> {
        for name in view.items(key).filter_map(entry_name) {
            if !is_known(self, &name.id) {
                self.report(
                    Rule::UnknownId,
                    &name,
                    known(self).iter().map(Id::to_string),
                );
            }
        }
        let mut entries = self.entries(view, key);
        entries.retain(|entry| is_known(self, &entry.id));
        entries
    }

    fn entries(&mut self, view: View<'a>, key: &str) -> Vec<Entry> {
        let mut entries = Vec::new();
        for item in view.items(key) {
            let Some(name) = entry_name(item) else {
                continue;
            };
            let when = self.condition(as_table(item).and_then(|table| table.table("when")));
            entries.push(Entry { id: name.id, when });
        }
        entries
    }

    fn condition(&mut self, when: Option<View<'a>>) -> Condition {
        let mut parts = Vec::new();
        for (question, value) in when.map(View::entries).into_iter().flatten() {
            let choices: Vec<&Spanned<DeValue<'_>>> = match value.get_ref() {
                DeValue::Array(list) => list.iter().collect(),
                _ => vec![value],
            };
            let Some(offered) = self.offered(&question) else {
                continue;
            };
            let mut wanted = Vec::new();
            for choice in choices {
                let Some(text) = as_text(choice) else {
                    continue;
                };
                if offered.iter().any(|known| known == text) {
                    wanted.push(Id::internal(text.to_owned()));
                } else {
                    let finding = Finding::new(Rule::UnknownChoice, self.file, choice.span());
                    self.findings.push(
                        finding
                            .with("choice", text)
                            .with("question", question.id.as_str())
                            .with_list("known", offered.iter().cloned()),
                    );
                }
            }
            parts.push((question.id, wanted));
        }
        Condition::new(parts)
    }

    /// The choices of a question that a condition names.
    fn offered(&mut self, question: &Name) -> Option<Vec<String>> {
        if question.id == *REGION {
            return Some(
                self.directory
                    .region_choices()
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            );
        }
        let table = self
            .view
            .map("questions")
            .find(|(name, _)| name.id == question.id);
        if table.is_none() {
            let known: Vec<String> = self.questions.iter().map(Id::to_string).collect();
            self.report(Rule::UnknownId, question, known);
        }
        let (_, view) = table?;
        Some(
            view.tables("choices")
                .filter_map(|(choice, _)| Some(choice.text("id")?.to_owned()))
                .collect(),
        )
    }

    fn field(name: Name, view: View<'a>) -> (Id, Field) {
        (
            name.id,
            Field {
                // A kind that is missing or wrong is reported; the field is there all the same.
                kind: view.word::<FieldKind>("kind").unwrap_or(FieldKind::Text),
                private: view.flag("private"),
            },
        )
    }

    fn message(&mut self, view: View<'a>) -> Message {
        let mut fields = Vec::new();
        for name in view.names("fields") {
            if self.fields.contains(&name.id) {
                fields.push(name.id);
            } else {
                let known: Vec<String> = self.fields.iter().map(Id::to_string).collect();
                self.report(Rule::UnknownId, &name, known);
            }
        }
        Message { fields }
    }

    /// Reports each choice that leads back to a question through which the walk has come, at the choice.
    fn cycles(&mut self, tree: &Tree) {
        let questions = self.view.map("questions");
        let nexts: HashMap<Id, Vec<Name>> = questions
            .map(|(name, view)| {
                let nexts = view
                    .tables("choices")
                    .filter_map(|(choice, _)| choice.name("next"));
                // A choice that leads to its own question has a rule of its own.
                let is_other =
                    |next: &Name| next.id != name.id && tree.questions.contains_key(&next.id);
                let nexts = nexts.filter(is_other).collect();
                (name.id, nexts)
            })
            .collect();
        let mut done: HashSet<&Id> = HashSet::new();
        for first in [&tree.start].into_iter().chain(tree.questions.keys()) {
            // The questions of the walk, each with the number of its choices that have been taken.
            let mut walk: Vec<(&Id, usize)> = vec![(first, 0)];
            while let Some((at, taken)) = walk.last_mut() {
                let next = nexts.get(*at).and_then(|nexts| nexts.get(*taken));
                let Some(next) = next.filter(|_| !done.contains(*at)) else {
                    done.insert(*at);
                    walk.pop();
                    continue;
                };
                *taken += 1;
                match walk.iter().position(|(id, _)| **id == next.id) {
                    Some(place) => {
                        let ids = walk[place..].iter().map(|(id, _)| *id).chain([&next.id]);
                        let way: Vec<&str> = ids.map(Id::as_str).collect();
                        self.findings.push(
                            Finding::new(Rule::Cycle, self.file, next.span.clone())
                                .with("id", next.id.as_str())
                                .with("way", way.join(" → ")),
                        );
                    }
                    None => walk.push((&next.id, 0)),
                }
            }
        }
    }
}

fn entry_name(item: &Spanned<DeValue<'_>>) -> Option<Name> {
    match item.get_ref() {
        DeValue::Table(table) => View(table).name("id"),
        _ => as_name(item),
    }
}
