//! What the menu at the card asks before it writes a file: the day of a reminder, and the file's name.

use std::env;
use std::path::{Path, PathBuf};

use helpme::prompt::prompter::{
    ChoicePrompt, FieldPrompt, IfEmpty, Kept, Label, NoReply, Reply, WayBack,
};
use jiff::ToSpan;
use jiff::civil::Date;

use super::card_menu::CardMenu;
use super::handing_over::{Card, Handed};
use super::private_file::Existing;

impl CardMenu<'_, '_> {
    /// Asks for the day of a reminder.
    pub(super) fn ask_day(&mut self) -> Result<Option<Date>, NoReply> {
        let today = self.card.session.moment.today;
        let days: Vec<(i64, Date)> = [3, 7, 14, 30]
            .into_iter()
            .filter_map(|days: i64| Some((days, today.checked_add(days.days()).ok()?)))
            .collect();
        let choices = days.iter().map(|(days, day)| {
            let text = self
                .phrases()
                .remind_in_days(self.phrases().date(*day), days.to_string());
            Label::new(self.route.outcome.clone(), text)
        });
        let other = Label::new(
            self.route.outcome.clone(),
            self.phrases().remind_other_day(),
        );
        let prompt = ChoicePrompt {
            has_way_on: false,
            id: self.route.outcome.clone(),
            place: None,
            ask: self.phrases().remind_ask(),
            help: None,
            choices: choices.chain([other]).collect(),
            before: None,
            way_back: WayBack::Card,
        };
        match self.prompter.choose(&prompt)? {
            Reply::Given(index) => match days.get(index) {
                Some((_, day)) => Ok(Some(*day)),
                None => self.ask_other_day(today),
            },
            _ => Ok(None),
        }
    }

    fn ask_other_day(&mut self, today: Date) -> Result<Option<Date>, NoReply> {
        let phrases = self.phrases().clone();
        let calendar = phrases.calendar();
        let example = later(today);
        let validate = |typed: &str| match calendar.read_ahead(typed, today) {
            Some(day) if day > today => Ok(Kept {
                value: day.to_string(),
                echo: Some(phrases.field_understood(calendar.long(day))),
            }),
            Some(_) => Err(phrases.remind_not_past(calendar.long(example))),
            None => Err(phrases.remind_not_date(calendar.long(example), example.to_string())),
        };
        let prompt = FieldPrompt {
            place: None,
            ask: phrases.remind_other_ask(),
            help: None,
            example: Some(example.to_string()),
            suggestions: Vec::new(),
            before: None,
            refused: None,
            if_empty: IfEmpty::IsRefused,
            way_back: WayBack::Card,
            validate: &validate,
        };
        match self.prompter.fill(&prompt)? {
            Reply::Given(value) => Ok(value.parse().ok()),
            _ => Ok(None),
        }
    }

    /// Asks for a file until it is written or the person goes back. What was typed stays, to be mended.
    pub(super) fn write_file(
        &mut self,
        name: &str,
        write: &dyn Fn(&Card<'_>, &Path, Existing) -> Handed,
    ) -> Result<Option<Handed>, NoReply> {
        let (mut before, mut refused) = (None, None);
        loop {
            let Some(typed) = self.ask_path(name, before, refused)? else {
                return Ok(None);
            };
            let path = from_home(&typed);
            // A folder is never replaced: what writes says so.
            let existing = if path.is_dir() || path.symlink_metadata().is_err() {
                Some(Existing::Stays)
            } else {
                self.may_replace(&typed)?.then_some(Existing::IsReplaced)
            };
            refused = match existing.map(|existing| write(&self.card, &path, existing)) {
                Some(Handed::Not(told)) => Some(told),
                Some(handed) => return Ok(Some(handed)),
                None => None,
            };
            before = Some(typed);
        }
    }

    fn ask_path(
        &mut self,
        name: &str,
        before: Option<String>,
        refused: Option<String>,
    ) -> Result<Option<String>, NoReply> {
        let phrases = self.phrases().clone();
        let validate = |typed: &str| {
            Ok(Kept {
                value: typed.trim().to_owned(),
                echo: None,
            })
        };
        let prompt = FieldPrompt {
            place: None,
            ask: phrases.save_ask(),
            help: Some(phrases.save_help()),
            example: None,
            suggestions: Vec::new(),
            before,
            refused,
            if_empty: IfEmpty::Means(name.to_owned()),
            way_back: WayBack::Card,
            validate: &validate,
        };
        Ok(match self.prompter.fill(&prompt)? {
            Reply::Given(typed) => Some(typed),
            Reply::Skipped | Reply::Back => None,
        })
    }

    fn may_replace(&mut self, path: &str) -> Result<bool, NoReply> {
        let label = |text| Label::new(self.route.outcome.clone(), text);
        let choices = vec![
            label(self.phrases().save_other_name()),
            label(self.phrases().save_replace()),
        ];
        let prompt = ChoicePrompt {
            has_way_on: false,
            id: self.route.outcome.clone(),
            place: None,
            ask: self.phrases().save_exists(path),
            help: None,
            choices,
            before: None,
            way_back: WayBack::Question,
        };
        Ok(self.prompter.choose(&prompt)? == Reply::Given(1))
    }
}

/// A day ahead, as an example.
pub fn later(today: Date) -> Date {
    today.checked_add(10.days()).unwrap_or(today)
}

/// The path that was typed, `~/` being the person's own folder as in a shell.
fn from_home(typed: &str) -> PathBuf {
    let below_home = typed.strip_prefix("~/");
    let path = below_home.and_then(|rest| Some(env::home_dir()?.join(rest)));
    path.unwrap_or_else(|| PathBuf::from(typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_wave_and_a_stroke_stand_for_the_own_folder() {
        let home = env::home_dir().unwrap();
        assert_eq!(from_home("~/x.txt"), home.join("x.txt"));
        for typed in ["x.txt", "~x.txt", "a/~/x.txt", "/x.txt"] {
            assert_eq!(from_home(typed), PathBuf::from(typed), "{typed}");
        }
    }
}
