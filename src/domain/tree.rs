//! The decision tree of a provider: questions, choices, outcomes and what belongs to them. Ids and edges, no words.

use super::closed_words::closed_words;
use super::condition::Condition;
use super::field::FieldKind;
use super::id::Id;
use super::table::Table;

/// A provider's tree, as read from `tree.toml`; every id it names exists.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The first question.
    pub start: Id,
    /// Questions by id, in the order of the file.
    pub questions: Table<Question>,
    /// Channels by id.
    pub channels: Table<Channel>,
    /// Outcomes by id.
    pub outcomes: Table<Outcome>,
    /// Fields by id.
    pub fields: Table<Field>,
    /// Messages by id.
    pub messages: Table<Message>,
    /// The parts that every card carries after its own.
    pub every_outcome: Parts,
}

impl Tree {
    /// Whether some card shows this form of the message: the written one serves where a channel's own form is missing.
    pub fn needs_form(&self, message: &Id, form: Form) -> bool {
        form == Form::Written
            || self.outcomes.values().any(|outcome| {
                outcome.message.as_ref() == Some(message) && self.uses_form(outcome, form)
            })
    }

    /// Whether some channel of the outcome takes this form of its message.
    pub fn uses_form(&self, outcome: &Outcome, form: Form) -> bool {
        outcome.channels.iter().any(|entry| {
            self.channels
                .get(&entry.id)
                .is_some_and(|channel| channel.kind.form() == form)
        })
    }

    /// The fields that the message of an outcome needs, in the order in which they are asked for; none without a message.
    pub fn message_fields(&self, outcome: &Id) -> &[Id] {
        let outcome = self.outcomes.get(outcome);
        let message = outcome.and_then(|outcome| self.messages.get(outcome.message.as_ref()?));
        message
            .map(|message| message.fields.as_slice())
            .unwrap_or_default()
    }

    /// Whether money may be leaving right now where a walk ends here.
    pub fn is_urgent(&self, outcome: &Id) -> bool {
        let outcome = self.outcomes.get(outcome);
        outcome.is_some_and(|outcome| outcome.urgent)
    }
}

/// What is asked, and the answers offered.
#[derive(Clone, Debug)]
pub struct Question {
    /// The choices, in the order in which they are offered.
    pub choices: Vec<Choice>,
}

impl Question {
    /// Whether the question leads nowhere: it is asked only when the advice depends on it.
    pub fn is_fact(&self) -> bool {
        self.choices.iter().all(|choice| choice.next.is_none())
    }

    /// The choice with this id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == *id)
    }
}

/// One of the answers offered.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The choice's id, unique within its question.
    pub id: Id,
    /// Where it leads; `None` in a question that is a fact.
    pub next: Option<Target>,
}

/// Where a choice leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// On to another question.
    Question(Id),
    /// To the end of the walk.
    Outcome(Id),
}

impl Target {
    /// The id of the question or outcome.
    pub fn id(&self) -> &Id {
        match self {
            Self::Question(id) | Self::Outcome(id) => id,
        }
    }
}

closed_words! {
    /// The nature of a channel; it decides which form of the message is used.
    ChannelKind {
        /// A message or chat, in an app or on a page.
        Message = "message",
        /// A request form.
        Form = "form",
        /// A telephone line.
        Phone = "phone",
        /// Electronic mail.
        Email = "email",
        /// A social network.
        Social = "social",
        /// A web site to look something up on.
        Website = "website",
        /// What the person does alone.
        SelfService = "self-service",
        /// The shop itself.
        Merchant = "merchant",
    }
}

impl ChannelKind {
    /// Whether nobody can be reached this way without an address or number from the contacts.
    pub fn needs_contact(self) -> bool {
        matches!(
            self,
            Self::Form | Self::Phone | Self::Email | Self::Social | Self::Website
        )
    }

    /// The form of the message that fits the channel.
    pub fn form(self) -> Form {
        match self {
            Self::Phone => Form::Spoken,
            Self::Social => Form::Public,
            _ => Form::Written,
        }
    }
}

/// A way to reach someone.
#[derive(Clone, Debug)]
pub struct Channel {
    /// The channel's nature.
    pub kind: ChannelKind,
    /// Whether only somebody who is logged in can use it.
    pub in_app: bool,
    /// Whether the person has the number or address at hand, such as that of their bank on their card: the contacts name none.
    pub at_hand: bool,
    /// Left out of every card where this fails.
    pub when: Condition,
    /// What to do, one after the other.
    pub steps: Vec<Entry>,
    /// What a card carries besides when this channel comes first.
    pub parts: Parts,
}

/// An id in a list, with the condition under which it counts.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What is meant; the list says of which kind.
    pub id: Id,
    /// Left out where this fails.
    pub when: Condition,
}

/// The lists of texts that a card is made of.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// What to beware of, before anything can be acted on.
    pub warnings: Vec<Entry>,
    /// What to try before contacting anybody.
    pub try_first: Vec<Entry>,
    /// What to have at hand.
    pub have_ready: Vec<Entry>,
    /// What makes it go better.
    pub tips: Vec<Entry>,
    /// How to be spared the trouble another time.
    pub avoid_next_time: Vec<Entry>,
    /// Sourced figures and rules that the card states.
    pub facts: Vec<Entry>,
    /// Services that people mistake for this one.
    pub look_alikes: Vec<Entry>,
}

impl Parts {
    /// The names of the lists, in the tree and in the words.
    pub const LISTS: [&str; 7] = [
        "warnings",
        "try-first",
        "have-ready",
        "tips",
        "avoid-next-time",
        "facts",
        "look-alikes",
    ];

    /// Each list with its name.
    pub fn lists(&self) -> [(&'static str, &[Entry]); 7] {
        let entries: [&[Entry]; 7] = [
            &self.warnings,
            &self.try_first,
            &self.have_ready,
            &self.tips,
            &self.avoid_next_time,
            &self.facts,
            &self.look_alikes,
        ];
        std::array::from_fn(|place| (Self::LISTS[place], entries[place]))
    }

    /// Every entry of every list.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.lists().into_iter().flat_map(|(_, entries)| entries)
    }
}

/// Where a walk ends.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The channels to consider, best first.
    pub channels: Vec<Entry>,
    /// The lists of texts.
    pub parts: Parts,
    /// The bodies above the provider that the card names, in this order.
    pub escalation: Vec<Above>,
    /// The message to send or say, if there is one.
    pub message: Option<Id>,
    /// Whether money may be leaving right now: scam lines and police are named at once, not afterwards.
    pub urgent: bool,
}

impl Outcome {
    /// Where a body stands among those that the card names; `None` if it is not among them. Its own name counts before its kind.
    pub fn place_above(&self, body: &Id, kind: BodyKind) -> Option<usize> {
        let place = |wanted: &Above| self.escalation.iter().position(|above| above == wanted);
        place(&Above::Body(body.clone())).or_else(|| place(&Above::Kind(kind)))
    }
}

/// Bodies above the provider that a card names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Above {
    /// All of a kind.
    Kind(BodyKind),
    /// One alone.
    Body(Id),
}

closed_words! {
    /// What a body above the provider does.
    BodyKind {
        /// Settles disputes between customers and firms.
        Ombudsman = "ombudsman",
        /// Supervises firms.
        Regulator = "regulator",
        /// Advises consumers.
        ConsumerBody = "consumer-body",
        /// Takes reports of scams.
        ScamLine = "scam-line",
        /// The police.
        Police = "police",
        /// Helps people in debt.
        DebtHelp = "debt-help",
    }
}

impl BodyKind {
    /// Whether the body is for money that is leaving right now.
    pub fn is_for_emergencies(self) -> bool {
        matches!(self, Self::ScamLine | Self::Police)
    }

    /// Whether the body helps the person, whatever the provider answers: nobody has to be refused first.
    pub fn is_for_debts(self) -> bool {
        self == Self::DebtHelp
    }
}

/// Something a message needs.
#[derive(Clone, Debug)]
pub struct Field {
    /// How a value is validated and printed.
    pub kind: FieldKind,
    /// Never put into a public post or into the line that brings a card back.
    pub private: bool,
}

/// A message template's fields; its texts are words.
#[derive(Clone, Debug)]
pub struct Message {
    /// The fields asked for, in this order.
    pub fields: Vec<Id>,
}

/// The shape of a message: who receives it and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// For a form, an e-mail or a message in the app; has a subject.
    Written,
    /// For the telephone: the goal in the first sentence.
    Spoken,
    /// For a social network: short, no private field.
    Public,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Written, Self::Spoken, Self::Public];

    /// The form's key in the words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Spoken => "spoken",
            Self::Public => "public",
        }
    }
}
