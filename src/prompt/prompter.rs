//! What a way of asking must be able to do.

use crate::domain::id::Id;

/// Where a question stands: `2` of at most `4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Its number, from 1.
    pub number: usize,
    /// How many there can be at most, this one included; `None` if that is not known.
    pub at_most: Option<usize>,
}

/// Where the way back leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayBack {
    /// Nowhere: Esc leaves the program.
    None,
    /// To what was asked before.
    Question,
    /// To the card.
    Card,
    /// Out, with everything done.
    Done,
}

/// A question with choices, in the person's language.
#[derive(Clone, Debug)]
pub struct ChoicePrompt {
    /// Whether the last choice is for people to whom no other applies: it stays whatever is typed. A list of names has none.
    pub has_way_on: bool,
    /// The question's id.
    pub id: Id,
    /// Where the question stands in the walk; `None` outside a walk.
    pub place: Option<Count>,
    /// The question.
    pub ask: String,
    /// Why it is asked, or what it means.
    pub help: Option<String>,
    /// The choices.
    pub choices: Vec<Label>,
    /// The choice given before, when the person has come back.
    pub before: Option<Id>,
    /// Where the way back leads.
    pub way_back: WayBack,
}

/// A choice as the person reads it.
#[derive(Clone, Debug)]
pub struct Label {
    /// The choice's id.
    pub id: Id,
    /// The words.
    pub text: String,
    /// Other words by which it can be found.
    pub keywords: String,
    /// Whether it leads straight to an outcome that cannot wait: where others fit as well, it comes first.
    pub is_urgent: bool,
}

impl Label {
    /// A choice that is found by its own words alone.
    pub fn new(id: Id, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            keywords: String::new(),
            is_urgent: false,
        }
    }
}

/// A detail to be typed, in the person's language.
pub struct FieldPrompt<'a> {
    /// Where the detail stands among those to be filled in.
    pub place: Option<Count>,
    /// The question.
    pub ask: String,
    /// Where to find it.
    pub help: Option<String>,
    /// What it may look like.
    pub example: Option<String>,
    /// Answers that many people give, ready to be taken.
    pub suggestions: Vec<String>,
    /// The value given before, when the person has come back.
    pub before: Option<String>,
    /// Why what stands in `before` was not taken in the end.
    pub refused: Option<String>,
    /// What an empty line means.
    pub if_empty: IfEmpty,
    /// Where the way back leads.
    pub way_back: WayBack,
    /// Puts a value into the form in which it is kept, or says why not.
    pub validate: &'a dyn Fn(&str) -> Result<Kept, String>,
}

/// What an empty line means as an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IfEmpty {
    /// The detail stays open.
    StaysBlank,
    /// This value.
    Means(String),
    /// Nothing: an answer is needed.
    IsRefused,
}

/// A value that passed its validator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The form in which it is kept.
    pub value: String,
    /// How it was understood, where that is not plain from what was typed.
    pub echo: Option<String>,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply<T> {
    /// Gave an answer.
    Given(T),
    /// Left a field open.
    Skipped,
    /// Took the way back.
    Back,
}

/// Why there is no reply.
#[derive(Debug, thiserror::Error)]
pub enum NoReply {
    /// The person left.
    #[error("the person left")]
    Left,
    /// The input ended while a question was open.
    #[error("the input ended")]
    EndOfInput,
    /// Nothing may be asked, and this decides the card.
    #[error("nothing may be asked")]
    MustNotAsk(Box<ChoicePrompt>),
    /// The terminal failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl From<inquire::InquireError> for NoReply {
    fn from(error: inquire::InquireError) -> Self {
        Self::Io(match error {
            inquire::InquireError::IO(error) => error,
            other => std::io::Error::other(other.to_string()),
        })
    }
}

/// A way of asking.
pub trait Prompter {
    /// Says something between the questions.
    fn say(&mut self, text: &str) -> Result<(), NoReply>;

    /// Asks for a choice; the index of the one given.
    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply>;

    /// Asks for a detail; the value as it is kept.
    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply>;

    /// Something else was written to the terminal: what stands above it is not touched again.
    fn page_written(&mut self) {}

    /// Whether details may be asked for at all.
    fn asks_fields(&self) -> bool {
        true
    }
}
