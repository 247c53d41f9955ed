//! An outcome as staff read it: every case shown with its condition, blanks left open; answers collapse the cases.

use jiff::civil::Date;

use super::advice::{BodyAdvice, ChannelAdvice, ChecklistItem, FactAdvice, Item};
use super::cases::{Case, Cased};
use super::directory::RegionQuestion;
use super::id::Id;
use super::locale::Locale;
use super::region::Region;
use super::text::Text;
use super::tree::Form;

/// A scripted answer, before it is laid out.
#[derive(Clone, Debug)]
pub struct Script {
    /// The provider's id.
    pub provider: Id,
    /// The provider's name.
    pub provider_name: Text,
    /// What the question for the region asks.
    pub region_question: RegionQuestion,
    /// The language of every text.
    pub locale: Locale,
    /// The region, if it is known.
    pub region: Option<Region>,
    /// The day for which it holds.
    pub as_of: Date,
    /// The outcome.
    pub outcome: Id,
    /// Whether money may be leaving right now.
    pub urgent: bool,
    /// What the trouble is.
    pub title: Text,
    /// What to say first: what is going on, and what to expect.
    pub why: Text,
    /// What a customer says who belongs here: the choices that lead to the outcome.
    pub said: Vec<Item>,
    /// The questions on which the cases depend and that are still open.
    pub questions: Vec<OpenQuestion>,
    /// What holds whichever channel is used.
    pub parts: ScriptParts,
    /// The channels, best first.
    pub channels: Vec<Cased<ChannelScript>>,
    /// What to send or say.
    pub message: MessageScript,
    /// What to ask for and keep afterwards.
    pub afterwards: Text,
    /// Who stands above the provider, in order.
    pub escalation: Vec<BodyAdvice>,
    /// Questions and choices as people read them, for the conditions.
    pub labels: Labels,
}

/// A question that decides between cases.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// Its id.
    pub id: Id,
    /// The choices that are possible.
    pub choices: Vec<Id>,
}

/// A channel of a script.
#[derive(Clone, Debug)]
pub struct ChannelScript {
    /// Name, contacts, why. Its own `steps` are empty: here each of them has its case.
    pub channel: ChannelAdvice,
    /// Whether it can be used from every region that is still possible.
    pub is_sure: bool,
    /// What to do, one after the other.
    pub steps: Vec<Cased<Item>>,
    /// What holds besides when this channel is used.
    pub parts: ScriptParts,
}

impl Cased<ChannelScript> {
    /// Whether it can be used in every case, from every region that is still possible.
    pub fn is_always_usable(&self) -> bool {
        self.case.0.is_empty() && self.what.is_sure
    }
}

/// The lists of texts that a script is made of, each entry with the case in which it holds.
#[derive(Clone, Debug)]
pub struct ScriptParts {
    /// What to beware of.
    pub warnings: Vec<Cased<Item>>,
    /// Services that people mistake for this one.
    pub look_alikes: Vec<Cased<Item>>,
    /// What to try before contacting anybody.
    pub try_first: Vec<Cased<Item>>,
    /// What to have at hand.
    pub have_ready: Vec<Cased<ChecklistItem>>,
    /// What makes it go better.
    pub tips: Vec<Cased<Item>>,
    /// Sourced figures and rules.
    pub facts: Vec<Cased<FactAdvice>>,
    /// How to be spared the trouble another time.
    pub avoid_next_time: Vec<Cased<Item>>,
}

/// The message of a script, in every form.
#[derive(Clone, Debug)]
pub enum MessageScript {
    /// There is none, for this reason.
    None {
        /// Why there is no message.
        reason: Text,
    },
    /// The forms there are.
    Forms(Vec<MessageForm>),
}

/// A message in one form.
#[derive(Clone, Debug)]
pub struct MessageForm {
    /// The form.
    pub form: Form,
    /// The subject, in the written form.
    pub subject: Option<String>,
    /// The text, with blanks in brackets.
    pub body: String,
    /// The fields that are still blank.
    pub missing: Vec<Id>,
}

/// Questions and choices in words; the region's are the program's own phrases and are not in here.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    pub(super) asks: Vec<(Id, Text)>,
    pub(super) choices: Vec<((Id, Id), Text)>,
}

impl Labels {
    /// The question in words.
    pub fn ask(&self, question: &Id) -> Option<&str> {
        let found = self.asks.iter().find(|(id, _)| id == question);
        found.map(|(_, text)| text.as_str())
    }

    /// The choice in words.
    pub fn choice(&self, question: &Id, choice: &Id) -> Option<&str> {
        let found = self
            .choices
            .iter()
            .find(|((asked, id), _)| asked == question && id == choice);
        found.map(|(_, text)| text.as_str())
    }
}

impl Script {
    /// The form that fits the channel to use first, as the card has it.
    pub fn first_form(&self) -> Form {
        let wanted = self
            .channels
            .first()
            .map_or(Form::Written, |channel| channel.what.channel.kind.form());
        match &self.message {
            MessageScript::Forms(forms) if forms.iter().any(|form| form.form == wanted) => wanted,
            _ => Form::Written,
        }
    }

    /// The channels that come first in some case: all up to the first that can be used in every case.
    pub fn first_channels(&self) -> &[Cased<ChannelScript>] {
        let sure = self.channels.iter().position(Cased::is_always_usable);
        &self.channels[..sure.map_or(self.channels.len(), |place| place + 1)]
    }

    /// Every case in which some part of it holds.
    pub(super) fn cases(&self) -> Vec<&Case> {
        let mut cases = Vec::new();
        for channel in &self.channels {
            cases.push(&channel.case);
            cases.extend(of(&channel.what.steps));
            channel.what.parts.add_cases(&mut cases);
        }
        self.parts.add_cases(&mut cases);
        cases
    }
}

impl ScriptParts {
    fn add_cases<'a>(&'a self, cases: &mut Vec<&'a Case>) {
        for list in [
            &self.warnings,
            &self.look_alikes,
            &self.try_first,
            &self.tips,
            &self.avoid_next_time,
        ] {
            cases.extend(of(list));
        }
        cases.extend(of(&self.have_ready));
        cases.extend(of(&self.facts));
    }
}

fn of<T>(list: &[Cased<T>]) -> impl Iterator<Item = &Case> {
    list.iter().map(|each| &each.case)
}
