//! Asks a tree's questions through any prompter until the card can be computed.

use jiff::civil::Date;

use crate::domain::answers::{Answers, FieldAnswer};
use crate::domain::calendar::Calendar;
use crate::domain::field::{self, FieldKind, Invalid};
use crate::domain::guard::Refusal;
use crate::domain::id::Id;
use crate::domain::region::{REGION, Region};
use crate::domain::secret::Secret;
use crate::domain::walk::{Provider, Route, Step};
use crate::domain::words::{Words, key};
use crate::l10n::phrases::Phrases;
use crate::pack::load::Pack;
use crate::prompt::prompter::{ChoicePrompt, FieldPrompt, Kept, Label, NoReply, Prompter, Reply};

/// From this many open details on, the person is asked first whether to fill them in now.
pub const MANY_FIELDS: usize = 3;

/// A language that lacked words on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownInEnglish {
    /// The first text that is missing.
    pub key: String,
}

/// What an interview ends with.
#[derive(Debug)]
pub struct Finished {
    /// The way to the outcome.
    pub route: Route,
    /// All answers.
    pub answers: Answers,
    /// Texts for which English was shown instead.
    pub shown_in_english: Vec<ShownInEnglish>,
}

/// Leads a person from the answers given already to an outcome.
pub fn interview(
    pack: &Pack,
    phrases: &Phrases,
    answers: Answers,
    today: Date,
    prompter: &mut dyn Prompter,
) -> Result<Finished, NoReply> {
    let mut interview = Interview {
        pack,
        phrases,
        calendar: phrases.calendar(),
        today,
        answers,
        asked: Vec::new(),
        before: Answers::default(),
        fill_now: None,
        shown_in_english: Vec::new(),
        prompter,
    };
    let route = interview.run()?;
    Ok(Finished {
        route,
        answers: interview.answers,
        shown_in_english: interview.shown_in_english,
    })
}

struct Interview<'a> {
    pack: &'a Pack,
    phrases: &'a Phrases,
    calendar: Calendar,
    today: Date,
    answers: Answers,
    /// What was asked, in order, so that one can go back.
    asked: Vec<Id>,
    /// Answers taken back on the way back; they are offered again.
    before: Answers,
    /// Whether the person wants to fill the details in now.
    fill_now: Option<bool>,
    shown_in_english: Vec<ShownInEnglish>,
    prompter: &'a mut dyn Prompter,
}

/// The name under which the question "fill the details in now?" is remembered; no pack can use it, ids have no `?`.
const FILL_NOW: &str = "fill-now?";

impl Interview<'_> {
    fn run(&mut self) -> Result<Route, NoReply> {
        let about = self
            .words_for(&[key::ABOUT.to_owned()])
            .get(key::ABOUT)
            .unwrap_or_default()
            .to_owned();
        let mut introduced = false;
        loop {
            let step = self.pack.provider.next_step(&self.answers);
            if !introduced && !about.is_empty() && !matches!(step, Step::Arrived(_)) {
                self.prompter.say(&about)?;
            }
            introduced = true;
            match step {
                Step::Ask(question) => self.ask(&question)?,
                Step::AskRegion if !self.prompter.asks_fields() => return self.without_region(),
                Step::AskRegion => self.ask_region()?,
                Step::Arrived(route) => {
                    if self.ask_next_field(&route)? {
                        return Ok(route);
                    }
                }
            }
        }
    }

    /// Where nothing may be asked, a missing region is no error: the contacts of every region are listed.
    fn without_region(&self) -> Result<Route, NoReply> {
        let mut everywhere = self.answers.clone();
        everywhere.choose(Id::internal(REGION), Region::other().as_choice());
        match self.pack.provider.next_step(&everywhere) {
            Step::Arrived(mut route) => {
                route.questions.retain(|question| *question != *REGION);
                Ok(route)
            }
            Step::Ask(_) | Step::AskRegion => Err(NoReply::EndOfInput),
        }
    }

    /// The words in which a screen that needs these texts is shown: never two languages in one screen.
    fn words_for(&mut self, needed: &[String]) -> &Words {
        let missing = needed.iter().find(|key| self.pack.words.get(key).is_none());
        match missing {
            None => &self.pack.words,
            Some(key) => {
                let note = ShownInEnglish { key: key.clone() };
                if !self.shown_in_english.contains(&note) {
                    self.shown_in_english.push(note);
                }
                &self.pack.english
            }
        }
    }

    fn ask(&mut self, id: &Id) -> Result<(), NoReply> {
        let Some(question) = self.pack.provider.tree.questions.get(id) else {
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
        let labels = question.choices.iter().map(|choice| Label {
            id: choice.id.clone(),
            text: text(&key::choice(id.as_str(), choice.id.as_str())),
        });
        let (ask, labels) = (text(&ask), labels.collect());
        let help = words
            .get(&key::question_help(id.as_str()))
            .map(str::to_owned);
        self.choose(id, ask, help, labels)
    }

    fn ask_region(&mut self) -> Result<(), NoReply> {
        let directory = &self.pack.provider.directory;
        let labels = directory
            .region_choices()
            .iter()
            .map(|region| Label {
                id: region.as_choice(),
                text: self.phrases.region(region),
            })
            .collect();
        let ask = self.phrases.region_ask(directory.name.as_str());
        self.choose(
            &Id::internal(REGION),
            ask,
            Some(self.phrases.region_help()),
            labels,
        )
    }

    fn choose(
        &mut self,
        id: &Id,
        ask: String,
        help: Option<String>,
        choices: Vec<Label>,
    ) -> Result<(), NoReply> {
        let prompt = ChoicePrompt {
            id: id.clone(),
            number: self.asked.len() + 1,
            ask,
            help,
            before: self.before.choice(id.as_str()).cloned(),
            choices,
            can_go_back: !self.asked.is_empty(),
        };
        match self.prompter.choose(&prompt)? {
            Reply::Given(index) => {
                let choice = prompt.choices[index].id.clone();
                self.before.choose(id.clone(), choice.clone());
                self.answers.choose(id.clone(), choice);
                self.asked.push(id.clone());
            }
            Reply::Back | Reply::Skipped => self.back(),
        }
        Ok(())
    }

    /// Takes the last answer back; it is offered again when its question comes again.
    fn back(&mut self) {
        if let Some(last) = self.asked.pop() {
            if last.as_str() == FILL_NOW {
                self.fill_now = None;
            }
            self.answers.forget(last.as_str());
        }
    }

    /// Asks for the next open detail of the message; true once none is left.
    fn ask_next_field(&mut self, route: &Route) -> Result<bool, NoReply> {
        if !self.prompter.asks_fields() {
            return Ok(true);
        }
        let open = open_fields(&self.pack.provider, route, &self.answers);
        let Some((id, kind)) = open.first().cloned() else {
            return Ok(true);
        };
        if open.len() >= MANY_FIELDS && self.fill_now.is_none() {
            self.ask_fill_now(open.len())?;
            return Ok(false);
        }
        if self.fill_now == Some(false) {
            return Ok(true);
        }
        self.ask_field(&id, kind)?;
        Ok(false)
    }

    fn ask_fill_now(&mut self, open: usize) -> Result<(), NoReply> {
        let id = Id::internal(FILL_NOW);
        let label = |id: &str, text| Label {
            id: Id::internal(id),
            text,
        };
        let choices = vec![
            label("now", self.phrases.fill_now()),
            label("later", self.phrases.fill_later()),
        ];
        self.choose(
            &id,
            self.phrases.fill_ask(open.to_string()),
            Some(self.phrases.fill_help()),
            choices,
        )?;
        if let Some(choice) = self.answers.choice(FILL_NOW) {
            self.fill_now = Some(choice.as_str() == "now");
        }
        self.answers.forget(FILL_NOW);
        Ok(())
    }

    fn ask_field(&mut self, id: &Id, kind: FieldKind) -> Result<(), NoReply> {
        let (ask, example) = (
            key::field(id.as_str(), "ask"),
            key::field(id.as_str(), "example"),
        );
        let words = self.words_for(&[ask.clone(), example.clone()]);
        let text = |key: &str| words.get(key).unwrap_or(key).to_owned();
        let (ask, example) = (text(&ask), text(&example));
        let help = words
            .get(&key::field(id.as_str(), "help"))
            .map(str::to_owned);
        let (phrases, calendar, today) = (self.phrases, &self.calendar, self.today);
        let validate = move |typed: &str| match field::validate(kind, typed, calendar, today) {
            Ok(value) => Ok(Kept {
                echo: echo(kind, &value, calendar, phrases),
                value,
            }),
            Err(invalid) => Err(explain(invalid, phrases)),
        };
        let prompt = FieldPrompt {
            ask,
            help,
            example,
            before: self.before.value(id.as_str()).map(str::to_owned),
            can_go_back: !self.asked.is_empty(),
            validate: &validate,
        };
        let answer = match self.prompter.fill(&prompt)? {
            Reply::Given(value) => FieldAnswer::Given(value),
            Reply::Skipped => FieldAnswer::Skipped,
            Reply::Back => {
                self.back();
                return Ok(());
            }
        };
        self.before.fill(id.clone(), answer.clone());
        self.answers.fill(id.clone(), answer);
        self.asked.push(id.clone());
        Ok(())
    }
}

/// The fields of the outcome's message that are neither given nor left open on purpose.
pub fn open_fields(provider: &Provider, route: &Route, answers: &Answers) -> Vec<(Id, FieldKind)> {
    let outcome = provider.tree.outcomes.get(&route.outcome);
    let message = outcome.and_then(|outcome| provider.tree.messages.get(outcome.message.as_ref()?));
    let fields = message
        .map(|message| message.fields.as_slice())
        .unwrap_or_default();
    let open = fields
        .iter()
        .filter(|id| answers.field(id.as_str()).is_none());
    open.filter_map(|id| Some((id.clone(), provider.tree.fields.get(id)?.kind)))
        .collect()
}

fn echo(kind: FieldKind, value: &str, calendar: &Calendar, phrases: &Phrases) -> Option<String> {
    (kind == FieldKind::Date)
        .then(|| phrases.field_understood(field::display(kind, value, calendar)))
}

/// Why a value was not accepted, in the person's language. The value itself is never repeated.
pub fn explain(invalid: Invalid, phrases: &Phrases) -> String {
    match invalid {
        Invalid::Refused(Refusal::CardNumber { last4 }) => {
            phrases.refused_card_number(last4.iter().map(ToString::to_string).collect::<String>())
        }
        Invalid::Refused(Refusal::Secret(secret)) => match secret {
            Secret::SecurityCode => phrases.refused_security_code(),
            Secret::Pin => phrases.refused_pin(),
            Secret::OneTimeCode => phrases.refused_one_time_code(),
            Secret::Password => phrases.refused_password(),
            Secret::LoginLink => phrases.refused_login_link(),
        },
        Invalid::Refused(Refusal::Control) => phrases.refused_control(),
        Invalid::TooLong => phrases.field_too_long(field::LONGEST_VALUE.to_string()),
        Invalid::Future => phrases.field_future(),
        Invalid::NotA(kind) => match kind {
            FieldKind::Text => phrases.field_not_text(),
            FieldKind::Name => phrases.field_not_name(),
            FieldKind::Email => phrases.field_not_email(),
            FieldKind::Phone => phrases.field_not_phone(),
            FieldKind::Money => phrases.field_not_money(),
            FieldKind::Date => phrases.field_not_date(),
            FieldKind::CardLast4 => phrases.field_not_last4(),
        },
    }
}
