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
use crate::prompt::prompter::{
    ChoicePrompt, FieldPrompt, IfEmpty, Kept, Label, NoReply, Place, Prompter, Reply, WayBack,
};

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
    let mut interview = Interview::new(pack, phrases, answers, today);
    let route = loop {
        if let Ended::Arrived(route) = interview.run(WayBack::None, prompter)? {
            break route;
        }
    };
    Ok(Finished {
        route,
        answers: interview.answers,
        shown_in_english: interview.shown_in_english,
    })
}

/// How a run of an interview ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Ended {
    /// At an outcome.
    Arrived(Route),
    /// The person went back beyond the first question.
    Back,
}

/// What became of the wish to change an earlier answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Changed {
    /// The answer is another, and the walk has arrived again.
    To(Route),
    /// Everything is as it was.
    Nothing,
}

/// A conversation with one person about one provider. Nothing that was answered is lost: an answer that the walk does not
/// need any more is kept, and counts again when the walk comes back to its question.
pub struct Interview<'a> {
    pack: &'a Pack,
    phrases: &'a Phrases,
    calendar: Calendar,
    today: Date,
    /// All answers.
    pub answers: Answers,
    /// Texts for which English was shown instead.
    pub shown_in_english: Vec<ShownInEnglish>,
    /// What was asked in this run, in order, so that one can go back.
    asked: Vec<Id>,
    /// Answers taken back on the way back; they are offered again.
    before: Answers,
    /// Whether the person wants to fill the details in now.
    fill_now: Option<bool>,
    introduced: bool,
    /// Whether an earlier answer is being changed: then nothing is counted.
    changing: bool,
    /// Where the way back leads from the first question of this run.
    way_out: WayBack,
}

/// The name under which the question "fill the details in now?" is remembered; no pack can use it, ids have no `?`.
const FILL_NOW: &str = "fill-now?";

impl<'a> Interview<'a> {
    /// Begins with the answers given already.
    pub fn new(pack: &'a Pack, phrases: &'a Phrases, answers: Answers, today: Date) -> Self {
        Self {
            pack,
            phrases,
            calendar: phrases.calendar(),
            today,
            answers,
            shown_in_english: Vec::new(),
            asked: Vec::new(),
            before: Answers::default(),
            fill_now: None,
            introduced: false,
            changing: false,
            way_out: WayBack::None,
        }
    }

    /// Asks what is still open, until an outcome is reached.
    pub fn run(&mut self, way_out: WayBack, prompter: &mut dyn Prompter) -> Result<Ended, NoReply> {
        self.way_out = way_out;
        self.asked.clear();
        self.introduce(prompter)?;
        loop {
            let goes_on = match self.pack.provider.next_step(&self.answers) {
                Step::Ask(question) => self.ask(&question, prompter)?,
                Step::AskRegion if !prompter.asks_fields() => {
                    return self.without_region().map(Ended::Arrived);
                }
                Step::AskRegion => self.ask_region(prompter)?,
                Step::Arrived(route) => match self.next_field(&route, prompter) {
                    Some(next) => self.ask_next_field(next, prompter)?,
                    None => return Ok(Ended::Arrived(route)),
                },
            };
            if !goes_on {
                return Ok(Ended::Back);
            }
        }
    }

    /// Asks an earlier question again. Later answers that the new walk still needs stay; what it needs besides is asked.
    /// Going back beyond the question leaves everything as it was.
    pub fn change(&mut self, id: &Id, prompter: &mut dyn Prompter) -> Result<Changed, NoReply> {
        let as_it_was = self.answers.clone();
        let fill_now = self.fill_now;
        self.changing = true;
        let changed = self.change_or_not(id, prompter);
        self.changing = false;
        if !matches!(changed, Ok(Changed::To(_))) {
            self.answers = as_it_was;
            self.fill_now = fill_now;
        }
        changed
    }

    fn change_or_not(&mut self, id: &Id, prompter: &mut dyn Prompter) -> Result<Changed, NoReply> {
        loop {
            self.way_out = WayBack::Card;
            self.asked.clear();
            self.remember(id);
            if !self.ask_by_id(id, prompter)? {
                return Ok(Changed::Nothing);
            }
            // Going back from here leads to the changed question.
            if let Ended::Arrived(route) = self.run(WayBack::Question, prompter)? {
                return Ok(Changed::To(route));
            }
        }
    }

    /// Asks for the details that were left open.
    pub fn fill_blanks(
        &mut self,
        route: &Route,
        prompter: &mut dyn Prompter,
    ) -> Result<Changed, NoReply> {
        let as_it_was = self.answers.clone();
        for (id, _) in message_fields(&self.pack.provider, route) {
            if self.answers.value(id.as_str()).is_none() {
                self.answers.forget(id.as_str());
            }
        }
        let fill_now = self.fill_now.replace(true);
        match self.run(WayBack::Card, prompter)? {
            Ended::Arrived(route) => Ok(Changed::To(route)),
            Ended::Back => {
                self.answers = as_it_was;
                self.fill_now = fill_now;
                Ok(Changed::Nothing)
            }
        }
    }

    /// Begins again with another problem: the region and the details typed stay.
    pub fn begin_again(&mut self) {
        let mut kept = self.answers.clone();
        for (question, _) in self.answers.choices().filter(|(id, _)| **id != *REGION) {
            kept.forget(question.as_str());
        }
        for id in self.pack.provider.tree.fields.keys() {
            if kept.value(id.as_str()).is_none() {
                kept.forget(id.as_str());
            }
        }
        self.answers = kept;
        self.before = Answers::default();
        self.fill_now = None;
    }

    fn introduce(&mut self, prompter: &mut dyn Prompter) -> Result<(), NoReply> {
        if std::mem::replace(&mut self.introduced, true) {
            return Ok(());
        }
        let about = self
            .words_for(&[key::ABOUT.to_owned()])
            .get(key::ABOUT)
            .unwrap_or_default()
            .to_owned();
        let arrived = matches!(
            self.pack.provider.next_step(&self.answers),
            Step::Arrived(_)
        );
        if about.is_empty() || arrived {
            return Ok(());
        }
        prompter.say(&about)
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
    fn words_for(&mut self, needed: &[String]) -> &'a Words {
        let pack = self.pack;
        let missing = needed.iter().find(|key| pack.words.get(key).is_none());
        match missing {
            None => &pack.words,
            Some(key) => {
                let note = ShownInEnglish { key: key.clone() };
                if !self.shown_in_english.contains(&note) {
                    self.shown_in_english.push(note);
                }
                &pack.english
            }
        }
    }

    /// Asks for a question, the region or a field; false if the person went back beyond it.
    fn ask_by_id(&mut self, id: &Id, prompter: &mut dyn Prompter) -> Result<bool, NoReply> {
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

    fn ask(&mut self, id: &Id, prompter: &mut dyn Prompter) -> Result<bool, NoReply> {
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
            Label {
                id: choice.id.clone(),
                text: text(&key::choice(id.as_str(), choice.id.as_str())),
                keywords: keywords.collect::<Vec<_>>().join("\n"),
            }
        });
        let (ask, labels) = (text(&ask), labels.collect());
        let help = words
            .get(&key::question_help(id.as_str()))
            .map(str::to_owned);
        self.choose(id, ask, help, labels, prompter)
    }

    fn ask_region(&mut self, prompter: &mut dyn Prompter) -> Result<bool, NoReply> {
        let directory = &self.pack.provider.directory;
        let labels = directory
            .region_choices()
            .iter()
            .map(|region| Label::new(region.as_choice(), self.phrases.region(region)))
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
    fn place(&self, id: &Id) -> Option<Place> {
        if id.as_str() == FILL_NOW || self.changing {
            return None;
        }
        let questions = self.asked.iter();
        let number = 1 + questions
            .filter(|id| **id == *REGION || self.pack.provider.tree.questions.contains_key(*id))
            .count();
        let ahead = self.pack.provider.most_questions(&self.answers);
        Some(Place {
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

    /// Takes the last answer back; it is offered again when its question comes again. False if there is none.
    fn back(&mut self) -> bool {
        let Some(last) = self.asked.pop() else {
            return false;
        };
        if last.as_str() == FILL_NOW {
            self.fill_now = None;
        }
        self.remember(&last);
        self.answers.forget(last.as_str());
        true
    }

    /// Keeps the answer to a question or field in mind, to offer it when it is asked again.
    fn remember(&mut self, id: &Id) {
        if let Some(choice) = self.answers.choice(id.as_str()) {
            self.before.choose(id.clone(), choice.clone());
        }
        if let Some(answer) = self.answers.field(id.as_str()) {
            self.before.fill(id.clone(), answer.clone());
        }
    }

    /// The next detail of the message to be asked for; `None` once none is left, or the person wants to leave them open.
    fn next_field(&self, route: &Route, prompter: &dyn Prompter) -> Option<NextField> {
        if !prompter.asks_fields() || self.fill_now == Some(false) {
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
            place: Some(Place {
                number,
                at_most: Some(number - 1 + open.len()),
            }),
        }))
    }

    fn ask_next_field(
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
        let before = self.before.value(id.as_str());
        let prompt = FieldPrompt {
            place: field.place,
            ask,
            help,
            example: Some(example),
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

/// What is asked for next at an outcome.
enum NextField {
    /// Whether to fill in so many details now.
    FillNow(usize),
    /// This detail.
    Open(OpenField),
}

/// A detail to be asked for.
struct OpenField {
    id: Id,
    kind: FieldKind,
    place: Option<Place>,
}

/// Days that many people mean, as the language calls them.
fn suggestions(kind: FieldKind, calendar: &Calendar) -> Vec<String> {
    if kind != FieldKind::Date {
        return Vec::new();
    }
    let first = |words: &[String]| words.first().cloned();
    [first(&calendar.today), first(&calendar.yesterday)]
        .into_iter()
        .flatten()
        .collect()
}

/// The fields of the outcome's message.
pub fn message_fields(provider: &Provider, route: &Route) -> Vec<(Id, FieldKind)> {
    let outcome = provider.tree.outcomes.get(&route.outcome);
    let message = outcome.and_then(|outcome| provider.tree.messages.get(outcome.message.as_ref()?));
    let fields = message
        .map(|message| message.fields.as_slice())
        .unwrap_or_default();
    fields
        .iter()
        .filter_map(|id| Some((id.clone(), provider.tree.fields.get(id)?.kind)))
        .collect()
}

/// The fields of the outcome's message that are neither given nor left open on purpose.
pub fn open_fields(provider: &Provider, route: &Route, answers: &Answers) -> Vec<(Id, FieldKind)> {
    let mut fields = message_fields(provider, route);
    fields.retain(|(id, _)| answers.field(id.as_str()).is_none());
    fields
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
