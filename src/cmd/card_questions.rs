//! What the menu at the card asks before it writes a file: the day of a reminder, and the file's name.

use std::path::PathBuf;

use helpme::prompt::prompter::{ChoicePrompt, FieldPrompt, Kept, Label, NoReply, Reply, WayBack};
use jiff::ToSpan;
use jiff::civil::Date;

use super::card_menu::CardMenu;

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
        let validate = |typed: &str| match calendar.read(typed, today) {
            Some(day) if day > today => Ok(Kept {
                value: day.to_string(),
                echo: Some(phrases.field_understood(calendar.long(day))),
            }),
            Some(_) => Err(phrases.remind_not_past()),
            None => Err(phrases.field_not_date()),
        };
        let example = today.checked_add(10.days()).unwrap_or(today);
        let prompt = FieldPrompt {
            place: None,
            ask: phrases.remind_other_ask(),
            help: None,
            example: example.to_string(),
            suggestions: Vec::new(),
            before: None,
            way_back: WayBack::Card,
            validate: &validate,
        };
        match self.prompter.fill(&prompt)? {
            Reply::Given(value) => Ok(value.parse().ok()),
            _ => Ok(None),
        }
    }

    /// Asks for a file, and whether it may be replaced if it is there already.
    pub(super) fn ask_path(&mut self, name: &str) -> Result<Option<(PathBuf, bool)>, NoReply> {
        let phrases = self.phrases().clone();
        let validate = |typed: &str| {
            Ok(Kept {
                value: typed.trim().to_owned(),
                echo: None,
            })
        };
        let mut before = name.to_owned();
        loop {
            let prompt = FieldPrompt {
                place: None,
                ask: phrases.save_ask(),
                help: Some(phrases.save_help()),
                example: name.to_owned(),
                suggestions: Vec::new(),
                before: Some(before),
                way_back: WayBack::Card,
                validate: &validate,
            };
            let Reply::Given(typed) = self.prompter.fill(&prompt)? else {
                return Ok(None);
            };
            let path = PathBuf::from(&typed);
            if path.symlink_metadata().is_err() {
                return Ok(Some((path, false)));
            }
            if self.may_replace(&typed)? {
                return Ok(Some((path, true)));
            }
            before = typed;
        }
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
