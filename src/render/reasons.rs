//! The page that says why this card: the answers that decided it, and what other answers would have changed.

use super::blocks::Block;
use crate::domain::id::Id;
use crate::domain::reasons::{Alternative, LeadsTo, Reason};
use crate::domain::region::{REGION, Region};
use crate::domain::words::key;
use crate::l10n::phrases::Phrases;
use crate::pack::load::Pack;

/// The blocks of the page.
pub fn blocks(reasons: &[Reason], pack: &Pack, phrases: &Phrases) -> Vec<Block> {
    let texts = Texts { pack, phrases };
    let points = reasons.iter().map(|reason| {
        let given = phrases.answer_of(
            texts.choice(&reason.question, &reason.choice),
            texts.question(&reason.question),
        );
        let instead = match &reason.instead {
            Some(other) => texts.instead(&reason.question, other),
            None => phrases.why_no_difference(),
        };
        format!("{given}\n{instead}")
    });
    vec![
        Block::Heading {
            text: phrases.why_heading(),
            danger: false,
        },
        Block::Bullets(points.collect()),
    ]
}

struct Texts<'a> {
    pack: &'a Pack,
    phrases: &'a Phrases,
}

impl Texts<'_> {
    fn word(&self, key: &str) -> String {
        self.pack.word(key).unwrap_or(key).to_owned()
    }

    fn question(&self, question: &Id) -> String {
        if *question == *REGION {
            let directory = &self.pack.provider.directory;
            return self
                .phrases
                .region_question(directory.region_question, &directory.name);
        }
        self.word(&key::question_ask(question.as_str()))
    }

    fn choice(&self, question: &Id, choice: &Id) -> String {
        match Region::parse(choice.as_str()) {
            Some(region) if *question == *REGION => self.phrases.region(&region),
            _ => self.word(&key::choice(question.as_str(), choice.as_str())),
        }
    }

    fn instead(&self, question: &Id, other: &Alternative) -> String {
        let choice = self.choice(question, &other.choice);
        match &other.leads_to {
            LeadsTo::Question(next) => self.phrases.why_question(choice, self.question(next)),
            LeadsTo::Outcome(outcome) => {
                let title = self.word(&key::outcome(outcome.as_str(), "title"));
                self.phrases.why_outcome(choice, title)
            }
            LeadsTo::Channel(channel) => {
                let name = self.word(&key::channel(channel.as_str(), "name"));
                self.phrases.why_channel(name, choice)
            }
        }
    }
}
