//! What a way of asking must be able to do.

use crate::domain::id::Id;

/// A question with choices, in the person's language.
#[derive(Clone, Debug)]
pub struct ChoicePrompt {
    /// The question's id.
    pub id: Id,
    /// Which question of the walk it is, from 1.
    pub number: usize,
    /// The question.
    pub ask: String,
    /// Why it is asked, or what it means.
    pub help: Option<String>,
    /// The choices.
    pub choices: Vec<Label>,
    /// The choice given before, when the person has come back.
    pub before: Option<Id>,
    /// Whether there is a question to go back to.
    pub can_go_back: bool,
}

/// A choice as the person reads it.
#[derive(Clone, Debug)]
pub struct Label {
    /// The choice's id.
    pub id: Id,
    /// The words.
    pub text: String,
}

/// A detail to be typed, in the person's language.
pub struct FieldPrompt<'a> {
    /// The question.
    pub ask: String,
    /// Where to find it.
    pub help: Option<String>,
    /// What it may look like.
    pub example: String,
    /// The value given before, when the person has come back.
    pub before: Option<String>,
    /// Whether there is a question to go back to.
    pub can_go_back: bool,
    /// Puts a value into the form in which it is kept, or says why not.
    pub validate: &'a dyn Fn(&str) -> Result<Kept, String>,
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
    /// Wants the question before.
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

/// A way of asking.
pub trait Prompter {
    /// Says something before the questions.
    fn say(&mut self, text: &str) -> Result<(), NoReply>;

    /// Asks for a choice; the index of the one given.
    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply>;

    /// Asks for a detail; the value as it is kept.
    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply>;

    /// Whether details may be asked for at all.
    fn asks_fields(&self) -> bool {
        true
    }
}
