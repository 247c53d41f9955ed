//! The questions of a conversation as prompts: choices, the region and the details, in the person's language.

use crate::domain::answers::FieldAnswer;
use crate::domain::field::{self, FieldKind};
use crate::domain::id::Id;
use crate::domain::region::REGION;
use crate::domain::tree::Target;
use crate::domain::walk::Route;
use crate::domain::words::key;
use crate::l10n::phrases::Phrases;
use crate::prompt::prompter::{
    ChoicePrompt, Count, FieldPrompt, IfEmpty, Kept, Label, NoReply, Prompter, Reply, WayBack,
};

use super::conversation::{FILL_NOW, Interview};
use super::details::{MANY_FIELDS, echo, open_fields, suggestions};
use super::refusal::explain;

/// What is asked for next at an outcome.
pub(super) enum NextField {
    /// Whether to fill in so many details now.
    FillNow(usize),
    /// This detail.
    Open(OpenField),
}

/// A detail to be asked for.
pub(super) struct OpenField {
    id: Id,
    kind: FieldKind,
    place: Option<Count>,
}

impl Interview<'_> {
    /// Asks for a question, the region or a field; false if the person went back beyond it.
    pub(super) fn ask_by_id(
        &mut self,
        id: &Id,
        prompter: &mut dyn Prompter,
    ) -> Result<bool, NoReply> {
        if *id == *REGION {
            return self.ask_region(prompter);
        }
        match self.pack.provider.tree.fields.get(id) {
            Some(field) => {
                let open = OpenField {
                    id: id.clone(),
                    kind: field.kind,
                    place: None,
                };
                self.ask_field(&open, prompter)
            }
            None => self.ask(id, prompter),
        }
    }

    pub(super) fn ask(&mut self, id: &Id, prompter: &mut dyn Prompter) -> Result<bool, NoReply> {
        let provider = &self.pack.provider;
        let Some(question) = provider.tree.questions.get(id) else {
            return Err(NoReply::EndOfInput);
        };
        let ask = key::question_ask(id.as_str());
        let choices = question
            .choices
            .iter()
            .map(|choice| key::choice(id.as_str(), choice.id.as_str()));
        let needed: Vec<String> = [ask.clone()].into_iter().chain(choices).collect();
        let words = self.words_for(&needed);
        let text = |key: &str| words.get(key).unwrap_or(key).to_owned();
        let labels = question.choices.iter().map(|choice| {
            let outcomes = provider.outcomes_behind(id, &choice.id);
            let keywords = outcomes
                .iter()
                .filter_map(|outcome| words.get(&key::outcome(outcome.as_str(), "keywords")));
            let is_urgent = match &choice.next {
                Some(Target::Outcome(outcome)) => provider.tree.is_urgent(outcome),
                _ => false,
            };
            Label {
                id: choice.id.clone(),
                text: text(&key::choice(id.as_str(), choice.id.as_str())),
                keywords: keywords.collect::<Vec<_>>().join("\n"),
                is_urgent,
            }
        });
        let (ask, labels) = (text(&ask), labels.collect());
        let help = words
            .get(&key::question_help(id.as_str()))
            .map(str::to_owned);
        self.choose(id, ask, help, labels, prompter)
    }

    pub(super) fn ask_region(&mut self, prompter: &mut dyn Prompter) -> Result<bool, NoReply> {
        let directory = &self.pack.provider.directory;
        let labels = directory
            .region_choices()
            .iter()
            .map(|region| Label {
                keywords: Phrases::names_of_region(region).join(","),
                ..Label::new(region.as_choice(), self.phrases.region(region))
            })
            .collect();
        let ask = self
            .phrases
            .region_question(directory.region_question, &directory.name);
        let help = Some(self.phrases.region_help());
        self.choose(&Id::internal(REGION), ask, help, labels, prompter)
    }

    fn way_back(&self) -> WayBack {
        if self.asked.is_empty() {
            self.way_out
        } else {
            WayBack::Question
        }
    }

    /// Where the next question stands: the questions answered so far count, and the most that can still come.
    fn place(&self, id: &Id) -> Option<Count> {
        if id.as_str() == FILL_NOW || self.changing {
            return None;
        }
        let questions = self.asked.iter();
        let number = 1 + questions
            .filter(|id| **id == *REGION || self.pack.provider.tree.questions.contains_key(*id))
            .count();
        let ahead = self.pack.provider.most_questions(&self.answers);
        Some(Count {
            number,
            at_most: ahead.map(|ahead| number - 1 + ahead.max(1)),
        })
    }

    fn choose(
        &mut self,
        id: &Id,
        ask: String,
        help: Option<String>,
        choices: Vec<Label>,
        prompter: &mut dyn Prompter,
    ) -> Result<bool, NoReply> {
        let prompt = ChoicePrompt {
            has_way_on: true,
            id: id.clone(),
            place: self.place(id),
            ask,
            help,
            before: self.before.choice(id.as_str()).cloned(),
            choices,
            way_back: self.way_back(),
        };
        match prompter.choose(&prompt)? {
            Reply::Given(index) => {
                let choice = prompt.choices[index].id.clone();
                self.before.choose(id.clone(), choice.clone());
                self.answers.choose(id.clone(), choice);
                self.asked.push(id.clone());
                Ok(true)
            }
            Reply::Back | Reply::Skipped => Ok(self.back()),
        }
    }

    /// The next detail of the message to be asked for; `None` once none is left, or the person wants to leave them open.
    /// Where money may be leaving at this moment, the number to call comes first: details can be filled in at the card.
    pub(super) fn next_field(&self, route: &Route, prompter: &dyn Prompter) -> Option<NextField> {
        let can_wait = self.filling || !self.pack.provider.tree.is_urgent(&route.outcome);
        if !prompter.asks_fields() || self.fill_now == Some(false) || !can_wait {
            return None;
        }
        let open = open_fields(&self.pack.provider, route, &self.answers);
        let (id, kind) = open.first().cloned()?;
        if open.len() >= MANY_FIELDS && self.fill_now.is_none() {
            return Some(NextField::FillNow(open.len()));
        }
        let fields = self.asked.iter();
        let number = 1 + fields
            .filter(|id| self.pack.provider.tree.fields.contains_key(*id))
            .count();
        Some(NextField::Open(OpenField {
            id,
            kind,
            place: Some(Count {
                number,
                at_most: Some(number - 1 + open.len()),
            }),
        }))
    }

    pub(super) fn ask_next_field(
        &mut self,
        next: NextField,
        prompter: &mut dyn Prompter,
    ) -> Result<bool, NoReply> {
        match next {
            NextField::FillNow(count) => self.ask_fill_now(count, prompter),
            NextField::Open(field) => self.ask_field(&field, prompter),
        }
    }

    fn ask_fill_now(&mut self, open: usize, prompter: &mut dyn Prompter) -> Result<bool, NoReply> {
        let id = Id::internal(FILL_NOW);
        let choices = vec![
            Label::new(Id::internal("now"), self.phrases.fill_now()),
            Label::new(Id::internal("later"), self.phrases.fill_later()),
        ];
        let ask = self.phrases.fill_ask(open.to_string());
        let help = Some(self.phrases.fill_help());
        let goes_on = self.choose(&id, ask, help, choices, prompter)?;
        if let Some(choice) = self.answers.choice(FILL_NOW) {
            self.fill_now = Some(choice.as_str() == "now");
        }
        self.answers.forget(FILL_NOW);
        Ok(goes_on)
    }

    fn ask_field(
        &mut self,
        field: &OpenField,
        prompter: &mut dyn Prompter,
    ) -> Result<bool, NoReply> {
        let (id, kind) = (&field.id, field.kind);
        let (ask, example) = (
            key::field(id.as_str(), "ask"),
            key::field(id.as_str(), "example"),
        );
        let words = self.words_for(&[ask.clone(), example.clone()]);
        let ask = words.get(&ask).unwrap_or(&ask).to_owned();
        let example = words.get(&example);
        let help = words
            .get(&key::field(id.as_str(), "help"))
            .map(str::to_owned);
        let (phrases, calendar, today) = (self.phrases, self.calendar, self.today);
        let validate = move |typed: &str| match field::validate(kind, typed, calendar, today) {
            Ok(value) => Ok(Kept {
                echo: echo(kind, &value, calendar, phrases),
                value,
            }),
            Err(invalid) => Err(explain(invalid, example, phrases)),
        };
        let before = self.before.value(id.as_str());
        let prompt = FieldPrompt {
            place: field.place,
            ask,
            help,
            example: example.map(str::to_owned),
            suggestions: suggestions(kind, calendar),
            before: before.map(|value| field::display(kind, value, calendar)),
            refused: None,
            if_empty: IfEmpty::StaysBlank,
            way_back: self.way_back(),
            validate: &validate,
        };
        let answer = match prompter.fill(&prompt)? {
            Reply::Given(value) => FieldAnswer::Given(value),
            Reply::Skipped => FieldAnswer::Skipped,
            Reply::Back => return Ok(self.back()),
        };
        self.before.fill(id.clone(), answer.clone());
        self.answers.fill(id.clone(), answer);
        self.asked.push(id.clone());
        Ok(true)
    }
}
