//! The computed result: what stands on a card, before it is laid out.

use jiff::Timestamp;
use jiff::civil::Date;

use super::directory::{Contact, Directory, Source};
use super::hours::{self, Hours};
use super::id::Id;
use super::locale::Locale;
use super::region::{Coverage, Region};
use super::text::Text;
use super::tree::{BodyKind, ChannelKind, Form};

/// The world as the advice sees it.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Today, or the day for which the card is asked.
    pub today: Date,
    /// The time, if the card is for now.
    pub now: Option<Timestamp>,
}

/// A card, before it is laid out.
#[derive(Clone, Debug)]
pub struct Advice {
    /// The provider's id.
    pub provider: Id,
    /// The provider's name.
    pub provider_name: Text,
    /// The language of every text.
    pub locale: Locale,
    /// The region, if it is known.
    pub region: Option<Region>,
    /// The day for which the card holds.
    pub as_of: Date,
    /// Where the walk ended.
    pub outcome: Id,
    /// Whether money may be leaving right now.
    pub urgent: bool,
    /// The answers that the card rests on.
    pub answers: Vec<Answered>,
    /// What the trouble is.
    pub title: Text,
    /// What is going on, and what to expect.
    pub why: Text,
    /// What to beware of.
    pub warnings: Vec<Item>,
    /// What to try before contacting anybody.
    pub try_first: Vec<Item>,
    /// The channel to use first.
    pub channel: Option<ChannelAdvice>,
    /// The others, in order.
    pub other_channels: Vec<ChannelAdvice>,
    /// What to have at hand.
    pub have_ready: Vec<ChecklistItem>,
    /// What to send or say.
    pub message: MessageAdvice,
    /// What makes it go better.
    pub tips: Vec<Item>,
    /// How to be spared the trouble another time.
    pub avoid_next_time: Vec<Item>,
    /// Sourced figures and rules.
    pub facts: Vec<FactAdvice>,
    /// Services that people mistake for this one.
    pub look_alikes: Vec<Item>,
    /// What to ask for and keep afterwards.
    pub afterwards: Text,
    /// Who stands above the provider, in order.
    pub escalation: Vec<BodyAdvice>,
    /// The languages in which the provider answers, if that is known and this language is not among them.
    pub support_languages: Vec<Text>,
    /// The languages of the pages of the provider that were read, if nothing more is known and this language is not among them.
    pub page_languages: Vec<Text>,
}

impl Advice {
    /// The advice as it can be kept: whether somebody answers now is not true any more when it is read again.
    #[must_use]
    pub fn to_keep(&self) -> Self {
        let mut kept = self.clone();
        let channels = kept.channel.iter_mut().chain(&mut kept.other_channels);
        let bodies = kept.escalation.iter_mut().map(|body| &mut body.contacts);
        let contacts = channels.map(|channel| &mut channel.contacts).chain(bodies);
        for contact in contacts.flatten() {
            contact.open_now = None;
        }
        kept
    }
}

/// An answer that the card rests on.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The question.
    pub question: Id,
    /// The choice.
    pub choice: Id,
    /// The choice as the person read it; `None` for the region, whose name is one of the program's phrases.
    pub label: Option<Text>,
    /// The question as the person read it, where the choice alone says too little: in a fact, which is often just yes or no.
    pub ask: Option<Text>,
}

/// A text with the id under which packs know it.
#[derive(Clone, Debug)]
pub struct Item {
    /// The id.
    pub id: Id,
    /// The text.
    pub text: Text,
}

/// Something to have at hand.
#[derive(Clone, Debug)]
pub struct ChecklistItem {
    /// What.
    pub item: Item,
    /// Whether its value is known already.
    pub done: bool,
}

/// Whether a channel can be used from the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is a confirmed contact, or none is needed.
    Confirmed,
    /// All that is known is unconfirmed.
    Unconfirmed,
    /// A contact is needed and none is known.
    Unknown,
    /// A contact is needed, and the person has it at hand.
    AtHand,
}

impl Standing {
    /// Where a channel of this standing comes among the others, the pack's order deciding between equals: an unconfirmed contact
    /// never comes first, and a channel for which no contact is known goes last, unless nothing is confirmed. So does one whose contact
    /// the person has at hand: it leads to somebody else than the provider.
    pub fn place(self, is_any_confirmed: bool) -> u8 {
        match self {
            Self::Confirmed => 0,
            Self::Unknown | Self::AtHand if !is_any_confirmed => 1,
            Self::Unconfirmed => 2,
            Self::Unknown | Self::AtHand => 3,
        }
    }
}

/// A channel on a card.
#[derive(Clone, Debug)]
pub struct ChannelAdvice {
    /// The channel's id.
    pub id: Id,
    /// Its nature.
    pub kind: ChannelKind,
    /// Its name.
    pub name: Text,
    /// Why it comes first, when it does.
    pub why: Text,
    /// What it is best for.
    pub best_for: Text,
    /// What to do, one after the other.
    pub steps: Vec<Item>,
    /// Numbers and addresses for the region, best first.
    pub contacts: Vec<ContactAdvice>,
    /// Whether it can be used from the region.
    pub standing: Standing,
}

/// A number or address on a card.
#[derive(Clone, Debug)]
pub struct ContactAdvice {
    /// The number or address.
    pub value: Text,
    /// Where it holds.
    pub region: Coverage,
    /// When it is answered.
    pub hours: Vec<Hours>,
    /// Whether it is answered now, if that is known.
    pub open_now: Option<bool>,
    /// Where it comes from.
    pub source: Source,
    /// Whether only somebody else has recorded it: the day and the way of the check are those of the record, and nobody has read the
    /// page that it names.
    pub is_recorded: bool,
    /// Whether the last check is so long ago that the person must be warned.
    pub stale: bool,
}

/// What to send or say.
#[derive(Clone, Debug)]
pub enum MessageAdvice {
    /// Nothing, for this reason.
    None {
        /// Why there is no message.
        reason: Text,
    },
    /// A message.
    Message {
        /// The message's id.
        id: Id,
        /// The form that fits the recommended channel.
        form: Form,
        /// The subject, in the written form.
        subject: Option<String>,
        /// The text, with blanks in brackets where a value is missing.
        body: String,
        /// The fields whose values are missing.
        missing: Vec<Id>,
    },
}

/// A sourced figure or rule on a card.
#[derive(Clone, Debug)]
pub struct FactAdvice {
    /// The sentence.
    pub item: Item,
    /// Where it holds.
    pub region: Coverage,
    /// Where it comes from.
    pub source: Source,
}

/// A body above the provider on a card.
#[derive(Clone, Debug)]
pub struct BodyAdvice {
    /// The body's id.
    pub id: Id,
    /// What it does.
    pub kind: BodyKind,
    /// Its proper name.
    pub name: Text,
    /// What it does, and when to go there.
    pub note: Text,
    /// Where it is competent.
    pub region: Coverage,
    /// How to reach it.
    pub contacts: Vec<ContactAdvice>,
}

/// Keys of texts that the language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingWords(pub Vec<String>);

/// A contact of this directory as it stands at this moment.
pub fn contact_advice(contact: &Contact, directory: &Directory, moment: Moment) -> ContactAdvice {
    ContactAdvice {
        value: contact.value.clone(),
        region: contact.region.clone(),
        hours: contact.hours.clone(),
        open_now: moment
            .now
            .and_then(|now| hours::open_now(&contact.hours, now)),
        is_recorded: directory.is_recorded(contact),
        stale: contact.source.is_stale(moment.today),
        source: contact.source.clone(),
    }
}
