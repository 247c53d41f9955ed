//! What a person can do once the card is there: hand the message over, change an answer, ask why, or go on to another problem.

use helpme::domain::id::Id;
use helpme::domain::tree::Form;
use helpme::domain::walk::Route;
use helpme::handover::page;
use helpme::interview::conversation::Interview;
use helpme::interview::details::message_fields;
use helpme::l10n::phrases::Phrases;
use helpme::pack::load::Pack;
use helpme::prompt::prompter::{ChoicePrompt, Label, NoReply, Prompter, Reply, WayBack};
use helpme::render::in_short;

use super::handing_over::{Card, Handed};
use crate::cli::QrContent;

/// Where it goes on.
pub enum Next {
    /// The person is done.
    Done,
    /// To a card, with something to be said below it.
    Card(Route, Vec<String>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Action {
    Copy,
    Save,
    Open,
    Mail,
    QrPage,
    QrMessage,
    FillBlanks,
    Change,
    Why,
    Another,
    Remind,
    PrintAgain,
}

/// The menu below a card.
pub struct CardMenu<'a, 'b> {
    /// The card.
    pub card: Card<'a>,
    /// The card as a file would hold it.
    pub page: String,
    /// The pack.
    pub pack: &'a Pack,
    /// The way to the card.
    pub route: &'a Route,
    /// The conversation so far.
    pub interview: &'a mut Interview<'b>,
    /// The way of asking.
    pub prompter: &'a mut dyn Prompter,
    /// What to say first.
    pub notes: Vec<String>,
    /// Whether the message was handed over, with what was typed in it.
    pub is_kept: bool,
}

impl CardMenu<'_, '_> {
    pub(super) fn phrases(&self) -> &Phrases {
        &self.card.session.phrases
    }

    /// Offers the actions until one of them leads on.
    pub fn run(&mut self) -> Result<Next, NoReply> {
        if !self.notes.is_empty() {
            self.prompter.say(&self.notes.join("\n"))?;
        }
        let actions = self.actions();
        let choices = actions.iter().enumerate().map(|(index, action)| {
            let id =
                Id::parse(&format!("action-{index}")).unwrap_or_else(|| self.route.outcome.clone());
            Label::new(id, self.label(*action))
        });
        let prompt = ChoicePrompt {
            has_way_on: false,
            id: self.route.outcome.clone(),
            place: None,
            ask: self.phrases().menu_ask(),
            help: Some(self.help()),
            choices: choices.collect(),
            before: None,
            way_back: WayBack::Done,
        };
        loop {
            let chosen = match self.prompter.choose(&prompt) {
                Ok(Reply::Given(index)) => actions[index],
                Ok(_) if self.stays()? => continue,
                // Whoever has the card has everything: the end of the input is no error here.
                Ok(_) | Err(NoReply::EndOfInput) => return Ok(Next::Done),
                Err(left) => return Err(left),
            };
            if let Some(next) = self.act(chosen)? {
                return Ok(next);
            }
        }
    }

    /// Asks before what was typed is lost; true if the person stays at the card.
    fn stays(&mut self) -> Result<bool, NoReply> {
        if self.is_kept || !self.interview.has_typed() {
            return Ok(false);
        }
        let leave = Label::new(self.route.outcome.clone(), self.phrases().leave_now());
        let prompt = ChoicePrompt {
            has_way_on: false,
            id: self.route.outcome.clone(),
            place: None,
            ask: self.phrases().leave_ask(),
            help: None,
            choices: vec![leave],
            before: None,
            way_back: WayBack::Card,
        };
        match self.prompter.choose(&prompt) {
            // Whoever ends the program here has the card.
            Ok(Reply::Given(_)) | Err(NoReply::Left | NoReply::EndOfInput) => Ok(false),
            Ok(Reply::Back | Reply::Skipped) => Ok(true),
            Err(other) => Err(other),
        }
    }

    /// In a small window the menu hides the end of the card, so it says the most important again.
    fn help(&self) -> String {
        const ROWS_FOR_BOTH: usize = 22;
        let (_, rows, _) = self.card.session.question_terminal();
        if rows < ROWS_FOR_BOTH {
            in_short::lines(self.card.advice, self.card.phrases).join("\n")
        } else {
            self.phrases().menu_help()
        }
    }

    fn actions(&self) -> Vec<Action> {
        let advice = self.card.advice;
        let message = page::message(advice).map(|(form, ..)| form);
        let has_page = page::official_page(advice, self.card.domains).is_some();
        let offered = [
            (Action::Copy, message.is_some()),
            (Action::Save, true),
            (Action::Open, has_page),
            (Action::Mail, message == Some(Form::Written)),
            (Action::QrPage, has_page),
            (Action::QrMessage, message.is_some()),
            (
                Action::FillBlanks,
                page::blanks(advice) > 0 && !self.blank_fields().is_empty(),
            ),
            (Action::Change, !self.route.questions.is_empty()),
            (Action::Why, !self.route.questions.is_empty()),
            (Action::Another, true),
            (Action::Remind, true),
            (Action::PrintAgain, true),
        ];
        let possible = offered.into_iter().filter(|(_, possible)| *possible);
        possible.map(|(action, _)| action).collect()
    }

    fn blank_fields(&self) -> Vec<Id> {
        let fields = message_fields(&self.pack.provider, self.route);
        let blank = fields
            .into_iter()
            .filter(|(id, _)| self.interview.answers.value(id.as_str()).is_none());
        blank.map(|(id, _)| id).collect()
    }

    fn label(&self, action: Action) -> String {
        let phrases = self.phrases();
        match action {
            Action::Copy => phrases.menu_copy(),
            Action::Save => phrases.menu_save(),
            Action::Open => phrases.menu_open(),
            Action::Mail => phrases.menu_mail(),
            Action::QrPage => phrases.menu_qr_page(),
            Action::QrMessage => phrases.menu_qr_message(),
            Action::FillBlanks => phrases.menu_fill(self.blank_fields().len().to_string()),
            Action::Change => phrases.menu_change(),
            Action::Why => phrases.menu_why(),
            Action::Another => phrases.menu_another(),
            Action::Remind => phrases.menu_remind(),
            Action::PrintAgain => phrases.menu_print(),
        }
    }

    fn act(&mut self, action: Action) -> Result<Option<Next>, NoReply> {
        let handed = match action {
            Action::Copy => Some(self.card.copy()),
            Action::Save => self.save()?,
            Action::Open => Some(self.card.open()),
            Action::Mail => Some(self.card.mail()),
            Action::QrPage => self.qr(QrContent::Page)?,
            Action::QrMessage => self.qr(QrContent::Message)?,
            Action::Remind => self.remind()?,
            Action::Why => {
                self.explain()?;
                None
            }
            Action::PrintAgain => return Ok(Some(Next::Card(self.route.clone(), Vec::new()))),
            Action::Change => return self.change(),
            Action::FillBlanks => {
                let filled = self.interview.fill_blanks(self.route, self.prompter)?;
                return Ok(self.next(filled));
            }
            Action::Another => return self.another(),
        };
        let keeps = matches!(action, Action::Copy | Action::Save | Action::Mail);
        self.is_kept |= keeps && matches!(handed, Some(Handed::Over(_)));
        if let Some(Handed::Over(told) | Handed::Not(told)) = handed {
            self.prompter.say(&told)?;
        }
        Ok(None)
    }

    /// Shows the code, and in a terminal that scrolls leaves it alone until the phone has read it.
    fn qr(&mut self, content: QrContent) -> Result<Option<Handed>, NoReply> {
        let handed = self.card.qr(content);
        self.prompter.page_written();
        wait_for_phone(handed, &self.card, self.prompter)
    }

    fn save(&mut self) -> Result<Option<Handed>, NoReply> {
        let name = self.card.card_file();
        let page = self.page.clone();
        self.write_file(&name, &|card, path, existing| {
            card.save(&page, path, existing)
        })
    }

    fn remind(&mut self) -> Result<Option<Handed>, NoReply> {
        let Some(day) = self.ask_day()? else {
            return Ok(None);
        };
        let name = self.card.reminder_file(day);
        self.write_file(&name, &|card, path, existing| {
            card.remind(day, path, existing)
        })
    }
}

/// In a terminal that draws the menu over the last rows, leaves a code alone until the phone has read it.
pub fn wait_for_phone(
    handed: Handed,
    card: &Card<'_>,
    prompter: &mut dyn Prompter,
) -> Result<Option<Handed>, NoReply> {
    match handed {
        Handed::Over(told) if card.session.has_arrow_keys() => {
            let prompt = ChoicePrompt {
                has_way_on: false,
                id: card.advice.outcome.clone(),
                place: None,
                ask: told,
                help: None,
                choices: Vec::new(),
                before: None,
                way_back: WayBack::Card,
            };
            prompter.choose(&prompt)?;
            Ok(None)
        }
        handed => Ok(Some(handed)),
    }
}
