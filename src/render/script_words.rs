//! Words for the single things of a script, each with its condition.

use super::blocks::Block;
use super::contact::ContactWords;
use crate::domain::advice::{ChecklistItem, ContactAdvice, FactAdvice, Item};
use crate::domain::cases::{Case, Cased};
use crate::domain::directory::Directory;
use crate::domain::id::Id;
use crate::domain::region::{REGION, Region};
use crate::domain::script::{MessageForm, Script};
use crate::l10n::phrases::Phrases;

/// A script with what it takes to put it into words.
#[derive(Clone, Copy)]
pub(super) struct ScriptWords<'a> {
    pub(super) script: &'a Script,
    pub(super) directory: &'a Directory,
    pub(super) phrases: &'a Phrases,
}

impl ScriptWords<'_> {
    /// The open questions, with what to type for each answer if wanted.
    pub(super) fn questions(&self, with_ids: bool) -> Vec<String> {
        let questions = self.script.questions.iter().map(|open| {
            let ask = self.ask(&open.id);
            if !with_ids {
                return ask;
            }
            let choices: Vec<String> = open
                .choices
                .iter()
                .map(|choice| format!("{}={choice}", open.id))
                .collect();
            format!("{ask}\n{}", choices.join(" · "))
        });
        questions.collect()
    }

    pub(super) fn contacts(&self) -> ContactWords<'_> {
        ContactWords {
            phrases: self.phrases,
            region: self.script.region.as_ref(),
            provider: &self.script.provider_name,
            directory: self.directory,
        }
    }

    pub(super) fn contact(&self, contact: &ContactAdvice, in_full: bool) -> Block {
        Block::Contact {
            value: contact.value.to_string(),
            notes: self.contacts().notes(contact, in_full),
        }
    }

    pub(super) fn items(&self, items: &[Cased<Item>]) -> Vec<String> {
        let texts = items
            .iter()
            .map(|item| self.in_case(&item.case, &item.what.text));
        texts.collect()
    }

    pub(super) fn look_alikes(&self, others: &[Cased<Item>]) -> Vec<String> {
        let others = others.iter().map(|other| {
            let told = self.contacts().look_alike(&other.what);
            self.in_case(&other.case, &told)
        });
        others.collect()
    }

    pub(super) fn facts(&self, facts: &[Cased<FactAdvice>]) -> Vec<String> {
        let facts = facts.iter().map(|fact| {
            let region = self.contacts().region_label(&fact.what.region);
            let source = self.contacts().source(&fact.what.source);
            let text = self.in_case(&fact.case, &fact.what.item.text);
            format!("{text}{region}\n{source}")
        });
        facts.collect()
    }

    pub(super) fn checks(&self, items: &[Cased<ChecklistItem>]) -> Vec<(bool, String)> {
        let checks = items.iter().map(|item| {
            let text = self.in_case(&item.case, &item.what.item.text);
            (item.what.done, text)
        });
        checks.collect()
    }

    pub(super) fn in_case(&self, case: &Case, text: &str) -> String {
        if case.0.is_empty() {
            text.to_owned()
        } else {
            self.phrases.script_case(self.conditions(case), text)
        }
    }

    /// The conditions in the words of the questions.
    pub(super) fn conditions(&self, case: &Case) -> String {
        let conditions = case.0.iter().map(|(question, choices)| {
            let choices: Vec<String> = choices
                .iter()
                .map(|choice| self.phrases.script_quoted(self.choice(question, choice)))
                .collect();
            let choices = match choices.split_last() {
                Some((last, others)) if !others.is_empty() => self
                    .phrases
                    .script_or(last.as_str(), self.phrases.list(others)),
                _ => self.phrases.list(&choices),
            };
            self.phrases.script_condition(choices, self.ask(question))
        });
        conditions
            .reduce(|first, second| self.phrases.script_and(first, second))
            .unwrap_or_default()
    }

    pub(super) fn ask(&self, question: &Id) -> String {
        let own = self.script.labels.ask(question);
        own.map_or_else(
            || {
                self.phrases
                    .region_question(self.script.region_question, &self.script.provider_name)
            },
            str::to_owned,
        )
    }

    pub(super) fn choice(&self, question: &Id, choice: &Id) -> String {
        let region = Region::parse(choice.as_str()).filter(|_| *question == *REGION);
        match (self.script.labels.choice(question, choice), region) {
            (Some(label), _) => label.to_owned(),
            (None, Some(region)) => self.phrases.region(&region),
            (None, None) => choice.to_string(),
        }
    }

    pub(super) fn message(&self, form: &MessageForm) -> String {
        match &form.subject {
            Some(subject) => {
                let subject = self.phrases.card_subject(subject.as_str());
                format!("{subject}\n\n{}", form.body)
            }
            None => form.body.clone(),
        }
    }
}
