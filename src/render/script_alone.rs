//! Parts of a script that staff ask for alone, as raw lines to paste or to read out.

use super::script_words::ScriptWords;
use crate::domain::directory::Directory;
use crate::domain::script::{MessageScript, Script};
use crate::domain::tree::Form;
use crate::l10n::phrases::Phrases;

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
    let words = ScriptWords {
        script,
        directory,
        phrases,
    };
    let lines: Vec<String> = match wanted {
        Only::Message => words.message_alone(form).into_iter().collect(),
        Only::Steps => words.steps_alone(),
        Only::Checklist => words.checklist_alone(),
        Only::Opener => words.opener_alone(),
    };
    lines.join("\n")
}

impl ScriptWords<'_> {
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
                let words = self.contacts();
                let caution = words.recorded(contact);
                let caution = caution.or_else(|| words.unconfirmed(contact));
                [value].into_iter().chain(caution)
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
