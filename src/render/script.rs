//! A scripted answer for staff: what to say first, every case with its condition, all forms of the message.

use super::blocks::Block;
use super::parts::Part;
use super::script_words::ScriptWords;
use crate::domain::advice::{BodyAdvice, Item, Standing};
use crate::domain::cases::Cased;
use crate::domain::directory::Directory;
use crate::domain::script::{ChannelScript, MessageForm, MessageScript, Script};
use crate::domain::tree::{BodyKind, Form};
use crate::l10n::phrases::Phrases;

/// The parts of a script.
pub fn parts(script: &Script, directory: &Directory, phrases: &Phrases) -> Vec<Part> {
    let mut page = Page::new(script, directory, phrases);
    page.opening();
    page.cautions();
    page.channels();
    page.checklist(phrases.card_have_ready());
    page.messages();
    page.further();
    page.parts
}

struct Page<'a> {
    words: ScriptWords<'a>,
    parts: Vec<Part>,
}

impl<'a> Page<'a> {
    fn new(script: &'a Script, directory: &'a Directory, phrases: &'a Phrases) -> Self {
        let words = ScriptWords {
            script,
            directory,
            phrases,
        };
        let parts = Vec::new();
        Self { words, parts }
    }

    fn add(&mut self, name: impl Into<String>, block: Block) {
        let name = name.into();
        self.parts.push(Part { name, block });
    }

    fn heading(&mut self, name: &str, text: String) {
        let danger = false;
        self.add(path([name, "heading"]), Block::Heading { text, danger });
    }

    fn danger(&mut self, name: &str, text: String) {
        let danger = true;
        self.add(path([name, "heading"]), Block::Heading { text, danger });
    }

    fn opening(&mut self) {
        let (script, phrases) = (self.words.script, self.words.phrases);
        let title = phrases.card_title(script.provider_name.as_str(), script.title.as_str());
        self.add("title", Block::Title(title));
        self.add(
            "id",
            Block::Note(format!("{}/{}", script.provider, script.outcome)),
        );
        if !script.said.is_empty() {
            self.heading("said", phrases.script_said());
            // Two questions may offer the same words.
            let said = once(script.said.iter().map(|item| item.text.as_str()));
            let said = said.into_iter().map(|text| phrases.script_quoted(text));
            self.add("said", Block::Bullets(said.collect()));
        }
        self.heading("opener", phrases.script_opener());
        self.add("opener", Block::Paragraph(script.why.as_str().to_owned()));
        if !script.questions.is_empty() {
            self.heading("ask", phrases.script_ask());
            self.add("ask", Block::Bullets(self.words.questions(true)));
        }
    }

    fn cautions(&mut self) {
        let (script, phrases) = (self.words.script, self.words.phrases);
        if !script.parts.warnings.is_empty() {
            self.danger("warnings", phrases.card_warnings());
            let warnings = Block::Bullets(self.words.items(&script.parts.warnings));
            self.add("warnings", warnings);
        }
        if !script.parts.look_alikes.is_empty() {
            self.heading("look-alikes", phrases.card_look_alikes());
            let others = Block::Bullets(self.words.look_alikes(&script.parts.look_alikes));
            self.add("look-alikes", others);
        }
        if !script.parts.try_first.is_empty() {
            self.heading("try-first", phrases.card_try_first());
            let tries = Block::Steps(self.words.items(&script.parts.try_first));
            self.add("try-first", tries);
        }
        let at_once = self.bodies(BodyKind::is_for_emergencies);
        if script.urgent && !at_once.is_empty() {
            self.danger("at-once", phrases.card_at_once());
            self.body_blocks("at-once", &at_once);
        }
    }

    fn channels(&mut self) {
        for (index, channel) in self.words.script.channels.iter().enumerate() {
            self.channel(index, channel);
        }
    }

    fn channel(&mut self, index: usize, channel: &Cased<ChannelScript>) {
        let (phrases, told) = (self.words.phrases, &channel.what.channel);
        let name = path(["channels", told.id.as_str()]);
        let number = (index + 1).to_string();
        self.heading(&name, phrases.script_channel(told.name.as_str(), number));
        if !channel.case.0.is_empty() {
            let case = phrases.script_case_alone(self.words.conditions(&channel.case));
            self.add(path([&name, "case"]), Block::Paragraph(case));
        }
        let comes_first = self.words.script.first_channels().len() > index;
        let why = if comes_first {
            &told.why
        } else {
            &told.best_for
        };
        self.add(
            path([&name, "why"]),
            Block::Paragraph(why.as_str().to_owned()),
        );
        for (place, contact) in told.contacts.iter().enumerate() {
            let contact = self.words.contact(contact, index == 0);
            self.add(path([&name, "contacts", &place.to_string()]), contact);
        }
        if told.standing == Standing::Unknown {
            let none = self.words.contacts().none();
            self.add(path([&name, "none"]), Block::Note(none));
        }
        self.channel_lists(&name, &channel.what);
    }

    /// What to do on a channel, and what holds besides when it is used. What is no part of contacting anybody says what it is.
    fn channel_lists(&mut self, name: &str, channel: &ChannelScript) {
        let (phrases, parts) = (self.words.phrases, &channel.parts);
        if !parts.warnings.is_empty() {
            let list = Block::Bullets(self.words.items(&parts.warnings));
            self.add(path([name, "warnings"]), list);
        }
        if !parts.look_alikes.is_empty() {
            self.label(name, "look-alikes", phrases.card_look_alikes());
            let list = Block::Bullets(self.words.look_alikes(&parts.look_alikes));
            self.add(path([name, "look-alikes"]), list);
        }
        if !parts.try_first.is_empty() {
            self.label(name, "try-first", phrases.card_try_first());
            let list = Block::Steps(self.words.items(&parts.try_first));
            self.add(path([name, "try-first"]), list);
        }
        if !channel.steps.is_empty() {
            let list = Block::Steps(self.words.items(&channel.steps));
            self.add(path([name, "steps"]), list);
        }
        if !parts.have_ready.is_empty() {
            let list = Block::Checklist(self.words.checks(&parts.have_ready));
            self.add(path([name, "have-ready"]), list);
        }
        if !parts.tips.is_empty() {
            let list = Block::Bullets(self.words.items(&parts.tips));
            self.add(path([name, "tips"]), list);
        }
        if !parts.facts.is_empty() {
            self.label(name, "facts", phrases.card_facts());
            let list = Block::Bullets(self.words.facts(&parts.facts));
            self.add(path([name, "facts"]), list);
        }
        if !parts.avoid_next_time.is_empty() {
            self.label(name, "avoid-next-time", phrases.card_avoid_next_time());
            let list = Block::Bullets(self.words.items(&parts.avoid_next_time));
            self.add(path([name, "avoid-next-time"]), list);
        }
    }

    fn label(&mut self, channel: &str, list: &str, text: String) {
        self.add(path([channel, list, "label"]), Block::Paragraph(text));
    }

    fn messages(&mut self) {
        let (script, phrases) = (self.words.script, self.words.phrases);
        match &script.message {
            MessageScript::None { reason } => {
                self.heading("message", phrases.card_no_message());
                self.add("message", Block::Paragraph(reason.as_str().to_owned()));
            }
            MessageScript::Forms(forms) => {
                for form in forms {
                    let name = path(["message", form.form.key()]);
                    let heading = match form.form {
                        Form::Written => phrases.card_message_written(),
                        Form::Spoken => phrases.card_message_spoken(),
                        Form::Public => phrases.card_message_public(),
                    };
                    self.heading(&name, heading);
                    self.add(name, Block::Verbatim(self.words.message(form)));
                }
                if forms.iter().any(|form| !form.missing.is_empty()) {
                    self.add("message/blanks", Block::Note(phrases.card_blanks()));
                    self.add("message/fields", Block::Note(blanks(forms)));
                }
            }
        }
    }

    fn further(&mut self) {
        let (script, phrases) = (self.words.script, self.words.phrases);
        self.bullets("tips", &script.parts.tips, phrases.card_tips());
        if !script.parts.facts.is_empty() {
            self.heading("facts", phrases.card_facts());
            let facts = Block::Bullets(self.words.facts(&script.parts.facts));
            self.add("facts", facts);
        }
        self.heading("afterwards", phrases.card_afterwards());
        self.add(
            "afterwards",
            Block::Paragraph(script.afterwards.as_str().to_owned()),
        );
        let escalation = if script.urgent {
            phrases.card_escalation_urgent()
        } else {
            let reports = self.bodies(BodyKind::is_for_emergencies);
            self.group("reports", phrases.card_report(), &reports);
            phrases.card_escalation(script.provider_name.as_str())
        };
        let counsel = self.bodies(BodyKind::is_for_debts);
        self.group("debts", phrases.card_debts(), &counsel);
        let later = self.bodies(|kind| !kind.is_for_emergencies() && !kind.is_for_debts());
        self.group("escalation", escalation, &later);
        self.bullets(
            "avoid-next-time",
            &script.parts.avoid_next_time,
            phrases.card_avoid_next_time(),
        );
    }

    /// The bodies of these kinds.
    fn bodies(&self, is_wanted: impl Fn(BodyKind) -> bool) -> Vec<&'a BodyAdvice> {
        let bodies = self.words.script.escalation.iter();
        bodies.filter(|body| is_wanted(body.kind)).collect()
    }

    /// Bodies under their heading, if there are any.
    fn group(&mut self, name: &str, heading: String, bodies: &[&BodyAdvice]) {
        if !bodies.is_empty() {
            self.heading(name, heading);
            self.body_blocks(name, bodies);
        }
    }

    fn body_blocks(&mut self, name: &str, bodies: &[&BodyAdvice]) {
        for body in bodies {
            let region = self.words.contacts().region_label(&body.region);
            let told = Block::Paragraph(format!("{}{region}\n{}", body.name, body.note));
            self.add(path([name, body.id.as_str()]), told);
            for (place, contact) in body.contacts.iter().enumerate() {
                let contact = self.words.contact(contact, false);
                let place = place.to_string();
                self.add(path([name, body.id.as_str(), &place]), contact);
            }
        }
    }

    fn bullets(&mut self, name: &str, items: &[Cased<Item>], heading: String) {
        if !items.is_empty() {
            self.heading(name, heading);
            self.add(name, Block::Bullets(self.words.items(items)));
        }
    }

    fn checklist(&mut self, heading: String) {
        let items = &self.words.script.parts.have_ready;
        if !items.is_empty() {
            self.heading("have-ready", heading);
            self.add("have-ready", Block::Checklist(self.words.checks(items)));
        }
    }
}

/// The name of a part: where it stands, step by step.
fn path<const STEPS: usize>(steps: [&str; STEPS]) -> String {
    steps.join("/")
}

/// What to type to fill the blanks.
fn blanks(forms: &[MessageForm]) -> String {
    let ids = once(forms.iter().flat_map(|form| &form.missing));
    let ids: Vec<String> = ids.iter().map(|id| format!("{id}=…")).collect();
    ids.join(" · ")
}

/// Each of them once, where it stands first.
fn once<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut known = Vec::new();
    for item in items {
        if !known.contains(&item) {
            known.push(item);
        }
    }
    known
}
