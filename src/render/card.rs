//! The card: advice put into the order in which a worried person needs it.

use super::blocks::Block;
use super::contact::ContactWords;
use crate::domain::advice::{
    Advice, Answered, BodyAdvice, ChannelAdvice, ContactAdvice, Item, MessageAdvice, Standing,
};
use crate::domain::directory::{Directory, Source};
use crate::domain::locale::Locale;
use crate::domain::region::{Coverage, Region};
use crate::domain::text::Text;
use crate::domain::tree::Form;
use crate::l10n::phrases::Phrases;

/// The room for the blocks of a card to begin with.
const USUAL_BLOCKS: usize = 48;

/// The blocks of a card.
pub fn blocks(advice: &Advice, directory: &Directory, phrases: &Phrases) -> Vec<Block> {
    let mut card = Card {
        advice,
        directory,
        phrases,
        blocks: Vec::with_capacity(USUAL_BLOCKS),
    };
    card.opening();
    card.channel();
    card.preparation();
    card.message();
    card.further();
    card.closing();
    card.blocks
}

/// The command that brings a card back; only answers to questions stand in it, never what was typed into a field.
pub fn replay(advice: &Advice) -> String {
    let answers = advice
        .answers
        .iter()
        .map(|answer| format!(" {}={}", answer.question, answer.choice));
    let locale = if advice.locale.is_english() {
        String::new()
    } else {
        format!(" -l {}", advice.locale)
    };
    format!(
        "helpme {}{}{locale}",
        advice.provider,
        answers.collect::<String>()
    )
}

struct Card<'a> {
    advice: &'a Advice,
    directory: &'a Directory,
    phrases: &'a Phrases,
    blocks: Vec<Block>,
}

impl Card<'_> {
    fn heading(&mut self, text: String) {
        self.blocks.push(Block::Heading {
            text,
            danger: false,
        });
    }

    fn danger(&mut self, text: String) {
        self.blocks.push(Block::Heading { text, danger: true });
    }

    fn bullets(&mut self, heading: fn(&Phrases) -> String, items: &[Item]) {
        if !items.is_empty() {
            self.heading(heading(self.phrases));
            self.blocks.push(Block::Bullets(texts(items)));
        }
    }

    /// What the trouble is, what it rests on, and what to beware of.
    fn opening(&mut self) {
        let advice = self.advice;
        self.blocks.push(Block::Title(
            self.phrases
                .card_title(advice.provider_name.as_str(), advice.title.as_str()),
        ));
        if !advice.answers.is_empty() {
            let answers: Vec<String> = advice
                .answers
                .iter()
                .map(|answer| self.answer(answer))
                .collect();
            self.blocks
                .push(Block::Note(self.phrases.card_answers(answers.join(" · "))));
        }
        self.blocks
            .push(Block::Paragraph(advice.why.as_str().to_owned()));
        if !advice.warnings.is_empty() {
            self.danger(self.phrases.card_warnings());
            self.blocks.push(Block::Bullets(texts(&advice.warnings)));
        }
        if !advice.look_alikes.is_empty() {
            self.heading(self.phrases.card_look_alikes());
            let others = advice.look_alikes.iter();
            let others = others.map(|other| self.contacts().look_alike(other));
            self.blocks.push(Block::Bullets(others.collect()));
        }
        if !advice.try_first.is_empty() {
            self.heading(self.phrases.card_try_first());
            self.blocks.push(Block::Steps(texts(&advice.try_first)));
        }
    }

    fn answer(&self, answer: &Answered) -> String {
        let region = Region::parse(answer.choice.as_str());
        match (&answer.label, &answer.ask, region) {
            (Some(label), Some(ask), _) => self.phrases.answer_of(label.as_str(), ask.as_str()),
            (Some(label), None, _) => label.as_str().to_owned(),
            (None, _, Some(region)) => self.phrases.region(&region),
            (None, _, None) => answer.choice.to_string(),
        }
    }

    /// The channel to use first; when money may be leaving right now, the lines that help at once.
    fn channel(&mut self) {
        let advice = self.advice;
        if let Some(channel) = &advice.channel {
            self.heading(self.phrases.card_channel(channel.name.as_str()));
            self.blocks
                .push(Block::Paragraph(channel.why.as_str().to_owned()));
            for contact in &channel.contacts {
                let notes = self.contact_notes(contact, true);
                self.blocks.push(Block::Contact {
                    value: contact.value.to_string(),
                    notes,
                });
            }
            if channel.standing == Standing::Unknown {
                self.blocks.push(Block::Note(self.no_contact()));
            }
            if !channel.steps.is_empty() {
                self.blocks.push(Block::Steps(texts(&channel.steps)));
            }
        }
        let at_once: Vec<&BodyAdvice> = advice
            .escalation
            .iter()
            .filter(|body| self.is_at_once(body))
            .collect();
        if !at_once.is_empty() {
            self.danger(self.phrases.card_at_once());
            self.bodies(&at_once);
        }
    }

    fn is_at_once(&self, body: &BodyAdvice) -> bool {
        self.advice.urgent && body.kind.is_for_emergencies()
    }

    fn no_contact(&self) -> String {
        self.contacts().none()
    }

    fn preparation(&mut self) {
        if !self.advice.have_ready.is_empty() {
            self.heading(self.phrases.card_have_ready());
            let items = self
                .advice
                .have_ready
                .iter()
                .map(|item| (item.done, item.item.text.as_str().to_owned()));
            self.blocks.push(Block::Checklist(items.collect()));
        }
    }

    fn message(&mut self) {
        match &self.advice.message {
            MessageAdvice::None { reason } => {
                self.heading(self.phrases.card_no_message());
                self.blocks
                    .push(Block::Paragraph(reason.as_str().to_owned()));
            }
            MessageAdvice::Message {
                form,
                subject,
                body,
                missing,
                ..
            } => {
                self.heading(match form {
                    Form::Written => self.phrases.card_message_written(),
                    Form::Spoken => self.phrases.card_message_spoken(),
                    Form::Public => self.phrases.card_message_public(),
                });
                let subject = subject
                    .as_ref()
                    .map(|subject| self.phrases.card_subject(subject.as_str()));
                let text = subject
                    .into_iter()
                    .chain([body.clone()])
                    .collect::<Vec<_>>()
                    .join("\n\n");
                self.blocks.push(Block::Verbatim(text));
                if !missing.is_empty() {
                    self.blocks.push(Block::Note(self.phrases.card_blanks()));
                }
                self.blocks.push(Block::Note(if *form == Form::Spoken {
                    self.phrases.card_still_to_call()
                } else {
                    self.phrases.card_still_to_send()
                }));
                self.languages();
            }
        }
    }

    /// Which language the message had better be in, if that of the card may not be understood.
    fn languages(&mut self) {
        let answers = &self.advice.support_languages;
        let pages = &self.advice.page_languages;
        let provider = self.advice.provider_name.as_str();
        if !answers.is_empty() {
            let told = self
                .phrases
                .card_support_languages(self.language_names(answers), provider);
            self.message_language(told, answers);
        } else if !pages.is_empty() {
            let told = self
                .phrases
                .card_page_languages(self.language_names(pages), provider);
            self.message_language(told, pages);
        }
    }

    fn message_language(&mut self, told: String, languages: &[Text]) {
        let ours = |language: &&Text| {
            Locale::parse(language).is_some_and(|locale| Phrases::new(&locale).is_some())
        };
        let note = match languages.iter().find(ours) {
            Some(language) => self.phrases.sentences(
                told,
                self.phrases
                    .card_message_in(self.language_name(language), language.as_str()),
            ),
            None => told,
        };
        self.blocks.push(Block::Note(note));
    }

    fn language_names(&self, languages: &[Text]) -> String {
        let names: Vec<String> = languages
            .iter()
            .map(|language| self.language_name(language))
            .collect();
        self.phrases.list(&names)
    }

    fn language_name(&self, language: &Text) -> String {
        self.phrases
            .by_name(&format!("language-{language}"), &[])
            .unwrap_or_else(|| language.to_string())
    }

    fn further(&mut self) {
        self.bullets(Phrases::card_tips, &self.advice.tips);
        if !self.advice.other_channels.is_empty() {
            self.heading(self.phrases.card_other_channels());
            let head = vec![
                self.phrases.table_channel(),
                self.phrases.table_best_for(),
                self.phrases.table_contact(),
            ];
            let rows = self
                .advice
                .other_channels
                .iter()
                .map(|channel| self.other_channel(channel))
                .collect();
            self.blocks.push(Block::Table { head, rows });
        }
        if !self.advice.facts.is_empty() {
            self.heading(self.phrases.card_facts());
            let facts = self.advice.facts.iter().map(|fact| {
                let region = self.region_label(&fact.region);
                let source = self.source(&fact.source);
                format!("{}{region}\n{source}", fact.item.text)
            });
            self.blocks.push(Block::Bullets(facts.collect()));
        }
    }

    fn other_channel(&self, channel: &ChannelAdvice) -> Vec<String> {
        let contacts = channel.contacts.iter().map(|contact| {
            let notes = self.contact_notes(contact, false);
            [vec![contact.value.to_string()], notes].concat().join("\n")
        });
        let mut contacts = contacts.collect::<Vec<_>>().join("\n");
        if channel.standing == Standing::Unknown {
            contacts = self.phrases.table_no_contact();
        }
        vec![
            channel.name.as_str().to_owned(),
            channel.best_for.as_str().to_owned(),
            contacts,
        ]
    }

    fn closing(&mut self) {
        let advice = self.advice;
        self.heading(self.phrases.card_afterwards());
        self.blocks
            .push(Block::Paragraph(advice.afterwards.as_str().to_owned()));
        let later = advice
            .escalation
            .iter()
            .filter(|body| !self.is_at_once(body));
        let (reports, later): (Vec<&BodyAdvice>, Vec<&BodyAdvice>) =
            later.partition(|body| body.kind.is_for_emergencies());
        let (counsel, later): (Vec<&BodyAdvice>, Vec<&BodyAdvice>) =
            later.into_iter().partition(|body| body.kind.is_for_debts());
        let escalation = if advice.urgent {
            self.phrases.card_escalation_urgent()
        } else {
            self.phrases.card_escalation(advice.provider_name.as_str())
        };
        self.group(self.phrases.card_report(), &reports);
        self.group(self.phrases.card_debts(), &counsel);
        self.group(escalation, &later);
        self.bullets(Phrases::card_avoid_next_time, &advice.avoid_next_time);
        self.heading(self.phrases.card_replay());
        self.blocks.push(Block::Command(replay(advice)));
    }

    /// Bodies under their heading, if there are any.
    fn group(&mut self, heading: String, bodies: &[&BodyAdvice]) {
        if !bodies.is_empty() {
            self.heading(heading);
            self.bodies(bodies);
        }
    }

    fn bodies(&mut self, bodies: &[&BodyAdvice]) {
        for body in bodies {
            let region = self.region_label(&body.region);
            self.blocks.push(Block::Paragraph(format!(
                "{}{region}\n{}",
                body.name, body.note
            )));
            for contact in &body.contacts {
                let notes = self.contact_notes(contact, false);
                self.blocks.push(Block::Contact {
                    value: contact.value.to_string(),
                    notes,
                });
            }
        }
    }

    fn contacts(&self) -> ContactWords<'_> {
        ContactWords {
            phrases: self.phrases,
            region: self.advice.region.as_ref(),
            provider: &self.advice.provider_name,
            directory: self.directory,
        }
    }

    fn region_label(&self, coverage: &Coverage) -> String {
        self.contacts().region_label(coverage)
    }

    fn contact_notes(&self, contact: &ContactAdvice, in_full: bool) -> Vec<String> {
        self.contacts().notes(contact, in_full)
    }

    fn source(&self, source: &Source) -> String {
        self.contacts().source(source)
    }
}

fn texts(items: &[Item]) -> Vec<String> {
    items
        .iter()
        .map(|item| item.text.as_str().to_owned())
        .collect()
}
