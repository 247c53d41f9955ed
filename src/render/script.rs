//! A scripted answer for staff: what to say first, every case with its condition, all forms of the message.

use super::blocks::Block;
use super::contact::ContactWords;
use super::parts::Part;
use crate::domain::advice::{BodyAdvice, ChecklistItem, ContactAdvice, FactAdvice, Item, Standing};
use crate::domain::cases::{Case, Cased};
use crate::domain::directory::Directory;
use crate::domain::id::Id;
use crate::domain::region::{REGION, Region};
use crate::domain::script::{ChannelScript, MessageForm, MessageScript, Script};
use crate::domain::tree::Form;
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

/// The parts of a script that can be asked for alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// The message.
    Message,
    /// The steps of the channels that come first in some case.
    Steps,
    /// What to have ready.
    Checklist,
    /// What to say first.
    Opener,
}

/// One part alone, as raw lines without a heading; empty if the script has nothing of it.
pub fn only(
    script: &Script,
    wanted: Only,
    form: Option<Form>,
    directory: &Directory,
    phrases: &Phrases,
) -> String {
    let page = Page::new(script, directory, phrases);
    let lines: Vec<String> = match wanted {
        Only::Message => page.message_alone(form).into_iter().collect(),
        Only::Steps => page.steps_alone(),
        Only::Checklist => page.checklist_alone(),
        Only::Opener => page.opener_alone(),
    };
    lines.join("\n")
}

struct Page<'a> {
    script: &'a Script,
    directory: &'a Directory,
    phrases: &'a Phrases,
    parts: Vec<Part>,
}

impl<'a> Page<'a> {
    fn new(script: &'a Script, directory: &'a Directory, phrases: &'a Phrases) -> Self {
        Self {
            script,
            directory,
            phrases,
            parts: Vec::new(),
        }
    }

    fn add(&mut self, name: impl Into<String>, block: Block) {
        let name = name.into();
        self.parts.push(Part { name, block });
    }

    fn heading(&mut self, name: &str, text: String) {
        let danger = false;
        self.add(format!("{name}/heading"), Block::Heading { text, danger });
    }

    fn danger(&mut self, name: &str, text: String) {
        let danger = true;
        self.add(format!("{name}/heading"), Block::Heading { text, danger });
    }

    fn opening(&mut self) {
        let (script, phrases) = (self.script, self.phrases);
        let title = phrases.card_title(script.provider_name.as_str(), script.title.as_str());
        self.add("title", Block::Title(title));
        self.add(
            "id",
            Block::Note(format!("{}/{}", script.provider, script.outcome)),
        );
        if !script.said.is_empty() {
            self.heading("said", phrases.script_said());
            let said = script
                .said
                .iter()
                .map(|item| phrases.script_quoted(item.text.as_str()));
            self.add("said", Block::Bullets(said.collect()));
        }
        self.heading("opener", phrases.script_opener());
        self.add("opener", Block::Paragraph(script.why.as_str().to_owned()));
        if !script.questions.is_empty() {
            self.heading("ask", phrases.script_ask());
            self.add("ask", Block::Bullets(self.questions(true)));
        }
    }

    /// The open questions, with what to type for each answer if wanted.
    fn questions(&self, with_ids: bool) -> Vec<String> {
        let questions = self.script.questions.iter().map(|open| {
            let ask = self.ask(&open.id);
            if !with_ids {
                return ask;
            }
            let choices: Vec<String> = open
                .choices
                .iter()
                .map(|choice| format!("{}={choice}", open.id))
                .collect();
            format!("{ask}\n{}", choices.join(" · "))
        });
        questions.collect()
    }

    fn cautions(&mut self) {
        let (script, phrases) = (self.script, self.phrases);
        if !script.parts.warnings.is_empty() {
            self.danger("warnings", phrases.card_warnings());
            let warnings = Block::Bullets(self.items(&script.parts.warnings));
            self.add("warnings", warnings);
        }
        if !script.parts.look_alikes.is_empty() {
            self.heading("look-alikes", phrases.card_look_alikes());
            let others = Block::Bullets(self.look_alikes(&script.parts.look_alikes));
            self.add("look-alikes", others);
        }
        if !script.parts.try_first.is_empty() {
            self.heading("try-first", phrases.card_try_first());
            let tries = Block::Steps(self.items(&script.parts.try_first));
            self.add("try-first", tries);
        }
        let at_once = self.bodies(true);
        if script.urgent && !at_once.is_empty() {
            self.danger("at-once", phrases.card_at_once());
            self.body_blocks("at-once", &at_once);
        }
    }

    fn channels(&mut self) {
        for (index, channel) in self.script.channels.iter().enumerate() {
            self.channel(index, channel);
        }
    }

    fn channel(&mut self, index: usize, channel: &Cased<ChannelScript>) {
        let (phrases, told) = (self.phrases, &channel.what.channel);
        let name = format!("channels/{}", told.id);
        let number = (index + 1).to_string();
        self.heading(&name, phrases.script_channel(told.name.as_str(), number));
        if !channel.case.0.is_empty() {
            let case = phrases.script_case_alone(self.conditions(&channel.case));
            self.add(format!("{name}/case"), Block::Paragraph(case));
        }
        let why = if index == 0 {
            &told.why
        } else {
            &told.best_for
        };
        self.add(
            format!("{name}/why"),
            Block::Paragraph(why.as_str().to_owned()),
        );
        for (place, contact) in told.contacts.iter().enumerate() {
            let contact = self.contact(contact, index == 0);
            self.add(format!("{name}/contacts/{place}"), contact);
        }
        if told.standing == Standing::Unknown {
            let none = self.contacts().none();
            self.add(format!("{name}/none"), Block::Note(none));
        }
        self.channel_lists(&name, &channel.what);
    }

    /// What to do on a channel, and what holds besides when it is used. What is no part of contacting anybody says what it is.
    fn channel_lists(&mut self, name: &str, channel: &ChannelScript) {
        let (phrases, parts) = (self.phrases, &channel.parts);
        if !parts.warnings.is_empty() {
            let list = Block::Bullets(self.items(&parts.warnings));
            self.add(format!("{name}/warnings"), list);
        }
        if !parts.look_alikes.is_empty() {
            self.label(name, "look-alikes", phrases.card_look_alikes());
            let list = Block::Bullets(self.look_alikes(&parts.look_alikes));
            self.add(format!("{name}/look-alikes"), list);
        }
        if !parts.try_first.is_empty() {
            self.label(name, "try-first", phrases.card_try_first());
            let list = Block::Steps(self.items(&parts.try_first));
            self.add(format!("{name}/try-first"), list);
        }
        if !channel.steps.is_empty() {
            let list = Block::Steps(self.items(&channel.steps));
            self.add(format!("{name}/steps"), list);
        }
        if !parts.have_ready.is_empty() {
            let list = Block::Checklist(self.checks(&parts.have_ready));
            self.add(format!("{name}/have-ready"), list);
        }
        if !parts.tips.is_empty() {
            let list = Block::Bullets(self.items(&parts.tips));
            self.add(format!("{name}/tips"), list);
        }
        if !parts.facts.is_empty() {
            self.label(name, "facts", phrases.card_facts());
            let list = Block::Bullets(self.facts(&parts.facts));
            self.add(format!("{name}/facts"), list);
        }
        if !parts.avoid_next_time.is_empty() {
            self.label(name, "avoid-next-time", phrases.card_avoid_next_time());
            let list = Block::Bullets(self.items(&parts.avoid_next_time));
            self.add(format!("{name}/avoid-next-time"), list);
        }
    }

    fn label(&mut self, channel: &str, list: &str, text: String) {
        self.add(format!("{channel}/{list}/label"), Block::Paragraph(text));
    }

    fn messages(&mut self) {
        let (script, phrases) = (self.script, self.phrases);
        match &script.message {
            MessageScript::None { reason } => {
                self.heading("message", phrases.card_no_message());
                self.add("message", Block::Paragraph(reason.as_str().to_owned()));
            }
            MessageScript::Forms(forms) => {
                for form in forms {
                    let name = format!("message/{}", form.form.key());
                    let heading = match form.form {
                        Form::Written => phrases.card_message_written(),
                        Form::Spoken => phrases.card_message_spoken(),
                        Form::Public => phrases.card_message_public(),
                    };
                    self.heading(&name, heading);
                    self.add(name, Block::Verbatim(self.message(form)));
                }
                if forms.iter().any(|form| !form.missing.is_empty()) {
                    self.add("message/blanks", Block::Note(phrases.card_blanks()));
                    self.add("message/fields", Block::Note(blanks(forms)));
                }
            }
        }
    }

    fn further(&mut self) {
        let (script, phrases) = (self.script, self.phrases);
        self.bullets("tips", &script.parts.tips, phrases.card_tips());
        if !script.parts.facts.is_empty() {
            self.heading("facts", phrases.card_facts());
            let facts = Block::Bullets(self.facts(&script.parts.facts));
            self.add("facts", facts);
        }
        self.heading("afterwards", phrases.card_afterwards());
        self.add(
            "afterwards",
            Block::Paragraph(script.afterwards.as_str().to_owned()),
        );
        if !script.urgent {
            let reports = self.bodies(true);
            if !reports.is_empty() {
                self.heading("reports", phrases.card_report());
                self.body_blocks("reports", &reports);
            }
        }
        let later = self.bodies(false);
        if !later.is_empty() {
            let heading = if script.urgent {
                phrases.card_escalation_urgent()
            } else {
                phrases.card_escalation(script.provider_name.as_str())
            };
            self.heading("escalation", heading);
            self.body_blocks("escalation", &later);
        }
        self.bullets(
            "avoid-next-time",
            &script.parts.avoid_next_time,
            phrases.card_avoid_next_time(),
        );
    }

    /// The bodies that take reports of fraud, or the others.
    fn bodies(&self, for_emergencies: bool) -> Vec<&'a BodyAdvice> {
        let bodies = self.script.escalation.iter();
        bodies
            .filter(|body| body.kind.is_for_emergencies() == for_emergencies)
            .collect()
    }

    fn body_blocks(&mut self, name: &str, bodies: &[&BodyAdvice]) {
        for body in bodies {
            let region = self.contacts().region_label(&body.region);
            let told = Block::Paragraph(format!("{}{region}\n{}", body.name, body.note));
            self.add(format!("{name}/{}", body.id), told);
            for (place, contact) in body.contacts.iter().enumerate() {
                let contact = self.contact(contact, false);
                self.add(format!("{name}/{}/{place}", body.id), contact);
            }
        }
    }

    fn bullets(&mut self, name: &str, items: &[Cased<Item>], heading: String) {
        if !items.is_empty() {
            self.heading(name, heading);
            self.add(name, Block::Bullets(self.items(items)));
        }
    }

    fn checklist(&mut self, heading: String) {
        let items = &self.script.parts.have_ready;
        if !items.is_empty() {
            self.heading("have-ready", heading);
            self.add("have-ready", Block::Checklist(self.checks(items)));
        }
    }
}

/// What to type to fill the blanks.
fn blanks(forms: &[MessageForm]) -> String {
    let mut ids: Vec<&Id> = Vec::new();
    for id in forms.iter().flat_map(|form| &form.missing) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let ids: Vec<String> = ids.iter().map(|id| format!("{id}=…")).collect();
    ids.join(" · ")
}

/// Words for single things.
impl Page<'_> {
    fn contacts(&self) -> ContactWords<'_> {
        ContactWords {
            phrases: self.phrases,
            region: self.script.region.as_ref(),
            provider: &self.script.provider_name,
            directory: self.directory,
        }
    }

    fn contact(&self, contact: &ContactAdvice, in_full: bool) -> Block {
        Block::Contact {
            value: contact.value.to_string(),
            notes: self.contacts().notes(contact, in_full),
        }
    }

    fn items(&self, items: &[Cased<Item>]) -> Vec<String> {
        let texts = items
            .iter()
            .map(|item| self.in_case(&item.case, &item.what.text));
        texts.collect()
    }

    fn look_alikes(&self, others: &[Cased<Item>]) -> Vec<String> {
        let others = others.iter().map(|other| {
            let told = self.contacts().look_alike(&other.what);
            self.in_case(&other.case, &told)
        });
        others.collect()
    }

    fn facts(&self, facts: &[Cased<FactAdvice>]) -> Vec<String> {
        let facts = facts.iter().map(|fact| {
            let region = self.contacts().region_label(&fact.what.region);
            let source = self.contacts().source(&fact.what.source);
            let text = self.in_case(&fact.case, &fact.what.item.text);
            format!("{text}{region}\n{source}")
        });
        facts.collect()
    }

    fn checks(&self, items: &[Cased<ChecklistItem>]) -> Vec<(bool, String)> {
        let checks = items.iter().map(|item| {
            let text = self.in_case(&item.case, &item.what.item.text);
            (item.what.done, text)
        });
        checks.collect()
    }

    fn in_case(&self, case: &Case, text: &str) -> String {
        if case.0.is_empty() {
            text.to_owned()
        } else {
            self.phrases.script_case(self.conditions(case), text)
        }
    }

    /// The conditions in the words of the questions.
    fn conditions(&self, case: &Case) -> String {
        let conditions = case.0.iter().map(|(question, choices)| {
            let choices: Vec<String> = choices
                .iter()
                .map(|choice| self.phrases.script_quoted(self.choice(question, choice)))
                .collect();
            let choices = match choices.split_last() {
                Some((last, others)) if !others.is_empty() => self
                    .phrases
                    .script_or(last.as_str(), self.phrases.list(others)),
                _ => self.phrases.list(&choices),
            };
            self.phrases.script_condition(choices, self.ask(question))
        });
        conditions
            .reduce(|first, second| self.phrases.script_and(first, second))
            .unwrap_or_default()
    }

    fn ask(&self, question: &Id) -> String {
        let own = self.script.labels.ask(question);
        own.map_or_else(
            || {
                self.phrases
                    .region_question(self.script.region_question, &self.script.provider_name)
            },
            str::to_owned,
        )
    }

    fn choice(&self, question: &Id, choice: &Id) -> String {
        let region = Region::parse(choice.as_str()).filter(|_| *question == *REGION);
        match (self.script.labels.choice(question, choice), region) {
            (Some(label), _) => label.to_owned(),
            (None, Some(region)) => self.phrases.region(&region),
            (None, None) => choice.to_string(),
        }
    }

    fn message(&self, form: &MessageForm) -> String {
        match &form.subject {
            Some(subject) => {
                let subject = self.phrases.card_subject(subject.as_str());
                format!("{subject}\n\n{}", form.body)
            }
            None => form.body.clone(),
        }
    }
}

/// Single parts, raw.
impl Page<'_> {
    fn message_alone(&self, form: Option<Form>) -> Option<String> {
        let MessageScript::Forms(forms) = &self.script.message else {
            return None;
        };
        let wanted = form.unwrap_or_else(|| self.script.first_form());
        let form = forms.iter().find(|form| form.form == wanted)?;
        Some(self.message(form))
    }

    fn steps_alone(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for channel in self.script.first_channels() {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            let name = channel.what.channel.name.as_str();
            lines.push(self.in_case(&channel.case, name));
            let contacts = channel.what.channel.contacts.iter();
            lines.extend(contacts.flat_map(|contact| {
                let region = self.contacts().region_label(&contact.region);
                let value = format!("{}{region}", contact.value);
                // What is pasted goes on without the page that says so.
                [value]
                    .into_iter()
                    .chain(self.contacts().unconfirmed(contact))
            }));
            let steps = self.items(&channel.what.steps);
            let numbered = steps.iter().enumerate();
            lines.extend(numbered.map(|(index, step)| format!("{}. {step}", index + 1)));
        }
        lines
    }

    fn checklist_alone(&self) -> Vec<String> {
        let own = self.script.first_channels().iter();
        let of_channels = own.flat_map(|channel| &channel.what.parts.have_ready);
        let mut checks = self.checks(&self.script.parts.have_ready);
        for item in of_channels {
            let item = self.checks(std::slice::from_ref(item));
            if !checks.contains(&item[0]) {
                checks.extend(item);
            }
        }
        let line =
            |(done, text): &(bool, String)| format!("[{}] {text}", if *done { 'x' } else { ' ' });
        checks.iter().map(line).collect()
    }

    fn opener_alone(&self) -> Vec<String> {
        let questions = self.questions(false);
        [self.script.why.as_str().to_owned()]
            .into_iter()
            .chain(questions)
            .collect()
    }
}
