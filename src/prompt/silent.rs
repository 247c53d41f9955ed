//! Asks nothing: what is not known already stays open, and a question that decides the card is an error.

use super::prompter::{ChoicePrompt, FieldPrompt, NoReply, Prompter, Reply};

/// The way of asking of `--no-input`.
#[derive(Debug, Default)]
pub struct Silent;

impl Prompter for Silent {
    fn say(&mut self, _text: &str) -> Result<(), NoReply> {
        Ok(())
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        Err(NoReply::MustNotAsk(Box::new(prompt.clone())))
    }

    fn fill(&mut self, _prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        Ok(Reply::Skipped)
    }

    fn asks_fields(&self) -> bool {
        false
    }
}
