//! A conversation with one person: what is asked next, the way back, and changes of mind.

use jiff::civil::Date;

use crate::domain::answers::Answers;
use crate::domain::calendar::Calendar;
use crate::domain::id::Id;
use crate::domain::region::{REGION, Region};
use crate::domain::walk::{Route, Step};
use crate::domain::words::{Words, key};
use crate::l10n::phrases::Phrases;
use crate::pack::load::Pack;
use crate::prompt::prompter::{NoReply, Prompter, WayBack};

use super::details::message_fields;

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

/// The name under which the question "fill the details in now?" is remembered; no pack can use it, ids have no `?`.
pub(super) const FILL_NOW: &str = "fill-now?";

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
    pub(super) pack: &'a Pack,
    pub(super) phrases: &'a Phrases,
    pub(super) calendar: &'a Calendar,
    pub(super) today: Date,
    /// All answers.
    pub answers: Answers,
    /// Those that were there at the beginning.
    given: Answers,
    /// Texts for which English was shown instead.
    pub shown_in_english: Vec<ShownInEnglish>,
    /// What was asked in this run, in order, so that one can go back.
    pub(super) asked: Vec<Id>,
    /// Answers taken back on the way back; they are offered again.
    pub(super) before: Answers,
    /// Whether the person wants to fill the details in now.
    pub(super) fill_now: Option<bool>,
    /// Whether the person has asked at the card to fill its blanks in.
    pub(super) filling: bool,
    /// Something to be said before the first question, if there is one.
    pub greeting: Option<String>,
    introduced: bool,
    /// Whether an earlier answer is being changed: then nothing is counted.
    pub(super) changing: bool,
    /// Where the way back leads from the first question of this run.
    pub(super) way_out: WayBack,
}

impl<'a> Interview<'a> {
    /// Begins with the answers given already.
    pub fn new(pack: &'a Pack, phrases: &'a Phrases, answers: Answers, today: Date) -> Self {
        Self {
            pack,
            phrases,
            calendar: phrases.calendar(),
            today,
            given: answers.clone(),
            answers,
            shown_in_english: Vec::new(),
            asked: Vec::new(),
            before: Answers::default(),
            fill_now: None,
            filling: false,
            greeting: None,
            introduced: false,
            changing: false,
            way_out: WayBack::None,
        }
    }

    /// Asks what is still open, until an outcome is reached.
    pub fn run(&mut self, way_out: WayBack, prompter: &mut dyn Prompter) -> Result<Ended, NoReply> {
        self.way_out = way_out;
        self.asked.clear();
        loop {
            let step = self.pack.provider.next_step(&self.answers);
            self.introduce(&step, prompter)?;
            let goes_on = match step {
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
        self.filling = true;
        let ended = self.run(WayBack::Card, prompter);
        self.filling = false;
        match ended? {
            Ended::Arrived(route) => Ok(Changed::To(route)),
            Ended::Back => {
                self.answers = as_it_was;
                self.fill_now = fill_now;
                Ok(Changed::Nothing)
            }
        }
    }

    /// Whether the person has typed a detail that was not given at the beginning.
    pub fn has_typed(&self) -> bool {
        let mut fields = self.pack.provider.tree.fields.keys();
        fields.any(|id| {
            let typed = self.answers.value(id.as_str());
            typed.is_some() && typed != self.given.value(id.as_str())
        })
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

    /// Says what is to be said before the first question, if there is one: what the provider is, and a greeting.
    fn introduce(&mut self, step: &Step, prompter: &mut dyn Prompter) -> Result<(), NoReply> {
        if std::mem::replace(&mut self.introduced, true) || matches!(step, Step::Arrived(_)) {
            return Ok(());
        }
        let about = self
            .words_for(&[key::ABOUT.to_owned()])
            .get(key::ABOUT)
            .unwrap_or_default()
            .to_owned();
        let lines = [Some(about), self.greeting.take()].into_iter().flatten();
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return Ok(());
        }
        prompter.say(&lines.join("\n"))
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
    pub(super) fn words_for(&mut self, needed: &[String]) -> &'a Words {
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

    /// Takes the last answer back; it is offered again when its question comes again. False if there is none.
    pub(super) fn back(&mut self) -> bool {
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
    pub(super) fn remember(&mut self, id: &Id) {
        if let Some(choice) = self.answers.choice(id.as_str()) {
            self.before.choose(id.clone(), choice.clone());
        }
        if let Some(answer) = self.answers.field(id.as_str()) {
            self.before.fill(id.clone(), answer.clone());
        }
    }
}
