//! Hands the message over: to the clipboard, a file, the browser, the mail program, a phone, a calendar. Every action says
//! what it did, and that nothing has been sent.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;
use helpme::domain::advice::Advice;
use helpme::domain::guard;
use helpme::domain::text::Text;
use helpme::domain::tree::Form;
use helpme::handover::qr::Code;
use helpme::handover::reminder::Reminder;
use helpme::handover::{mail, page};
use helpme::l10n::phrases::Phrases;
use helpme::prompt::look::can_show_unicode;
use helpme::prompt::screen::without_keys;
use helpme::render::card::replay;
use jiff::Timestamp;
use jiff::civil::Date;

use super::clipboard::{self, Failure};
use super::private_file::{Existing, write_whole};
use super::session::{Session, is_dumb};
use crate::cli::{Clipboard, QrContent};

/// So long a browser or mail program may take to say that it cannot start.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What an action did, in the person's language.
pub enum Handed {
    /// It was done.
    Over(String),
    /// It could not be done, and this is what to do instead.
    Not(String),
}

/// A card that can be handed over.
pub struct Card<'a> {
    /// The surroundings.
    pub session: &'a Session,
    /// The advice.
    pub advice: &'a Advice,
    /// The phrases of the card's language.
    pub phrases: &'a Phrases,
    /// The provider's own domains.
    pub domains: &'a [Text],
    /// The clipboard that is meant.
    pub clipboard: Clipboard,
}

impl Card<'_> {
    /// The message with its subject, as it is copied.
    fn message(&self) -> Result<(Form, Option<&str>, &str), Handed> {
        page::message(self.advice).ok_or_else(|| Handed::Not(self.phrases.hand_no_message()))
    }

    /// Adds what the person still has to do.
    fn with_rest(&self, done: String, form: Form) -> Handed {
        let blanks = page::blanks(self.advice);
        let rest = if form == Form::Spoken {
            self.phrases.card_still_to_call()
        } else {
            self.phrases.hand_still_to_send()
        };
        let open = (blanks > 0).then(|| self.phrases.hand_blanks(blanks.to_string()));
        let told: Vec<String> = [done, rest].into_iter().chain(open).collect();
        Handed::Over(told.join("\n"))
    }

    /// Puts the message into the clipboard.
    pub fn copy(&self) -> Handed {
        let (form, _, body) = match self.message() {
            Ok(message) => message,
            Err(none) => return none,
        };
        let copied = match self.clipboard {
            Clipboard::Terminal => self.copy_by_terminal(body),
            Clipboard::Native => self.copy_by_program(body),
        };
        match copied {
            Ok(told) => self.with_rest(told, form),
            Err(told) => Handed::Not(told),
        }
    }

    fn copy_by_program(&self, body: &str) -> Result<String, String> {
        let count = body.chars().count().to_string();
        match clipboard::copy(body) {
            Ok(program) => Ok(self.phrases.hand_copied_native(count, program)),
            Err(Failure::NoProgram) => Err(self.phrases.hand_copy_no_program()),
            Err(Failure::Refused(program)) => Err(self.phrases.hand_copy_refused(program)),
        }
    }

    fn copy_by_terminal(&self, body: &str) -> Result<String, String> {
        let mut stderr = io::stderr();
        let mut stdout = io::stdout();
        let copied = if is_dumb() {
            return Err(self.phrases.hand_copy_no_terminal());
        } else if stderr.is_terminal() {
            execute!(stderr, CopyToClipboard::to_clipboard_from(body))
        } else if stdout.is_terminal() {
            execute!(stdout, CopyToClipboard::to_clipboard_from(body))
        } else {
            return Err(self.phrases.hand_copy_no_terminal());
        };
        match copied {
            Ok(()) => {
                let count = body.chars().count().to_string();
                let mut told = self.phrases.hand_copied(count);
                if std::env::var_os("TMUX").is_some() {
                    told = format!("{told}\n{}", self.phrases.hand_copied_tmux());
                }
                Ok(told)
            }
            Err(error) => Err(self.phrases.hand_copy_failed(error.to_string())),
        }
    }

    /// Saves the card, with the message in whole paragraphs.
    pub fn save(&self, text: &str, path: &Path, existing: Existing) -> Handed {
        let written = self.write(text, path, existing, &self.card_file());
        written.map_or_else(Handed::Not, |shown| {
            Handed::Over(self.phrases.hand_saved(shown))
        })
    }

    /// The name that is proposed for the file of the card.
    pub fn card_file(&self) -> String {
        format!("helpme-{}.txt", self.advice.provider)
    }

    /// The name that is proposed for the calendar entry of a day.
    pub fn reminder_file(&self, day: Date) -> String {
        format!("helpme-{}-{day}.ics", self.advice.provider)
    }

    /// Writes a file; its path as it is shown, or why it was not written. A folder wants a name such as the one proposed.
    fn write(
        &self,
        text: &str,
        path: &Path,
        existing: Existing,
        proposed: &str,
    ) -> Result<String, String> {
        let shown = shown_path(path);
        if path.is_dir() {
            let example = shown_path(&path.join(proposed));
            return Err(self.phrases.hand_is_folder(example, shown));
        }
        match write_whole(text, path, existing) {
            Ok(()) => Ok(shown),
            Err(error) => Err(self.not_written(&error, shown)),
        }
    }

    fn not_written(&self, error: &io::Error, path: String) -> String {
        match error.kind() {
            io::ErrorKind::AlreadyExists => self.phrases.hand_exists(path),
            io::ErrorKind::NotFound => self.phrases.hand_no_folder(path),
            io::ErrorKind::PermissionDenied => self.phrases.hand_not_allowed(path),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                self.phrases.hand_no_room(path)
            }
            _ => self.phrases.hand_not_saved(path, error.to_string()),
        }
    }

    /// Opens the official page in the browser.
    pub fn open(&self) -> Handed {
        let Some(page) = page::official_page(self.advice, self.domains) else {
            return Handed::Not(self.phrases.hand_no_page());
        };
        match self.start(&page) {
            Ok(()) => Handed::Over(self.phrases.hand_opened(page)),
            Err(_) => Handed::Not(self.phrases.hand_no_browser(page)),
        }
    }

    /// Starts the program that the system has for an address.
    fn start(&self, address: &str) -> io::Result<()> {
        let start = || open::that_detached_with_timeout(address, PATIENCE);
        if self.session.is_attended() && self.session.has_arrow_keys() {
            without_keys(start)?
        } else {
            start()
        }
    }

    /// Opens the mail program with the message in it.
    pub fn mail(&self) -> Handed {
        let (subject, body) = match self.message() {
            Ok((Form::Written, subject, body)) => (subject.unwrap_or_default(), body),
            Ok(_) => return Handed::Not(self.phrases.hand_mail_not_written()),
            Err(none) => return none,
        };
        let recipient = mail::recipient(self.advice);
        let link = mail::link(recipient, subject, body);
        let to = match recipient {
            Some(address) => self.phrases.hand_mail_to(address),
            None => self.phrases.hand_mail_to_nobody(),
        };
        if self.start(&link).is_ok() {
            let told = self.phrases.sentences(self.phrases.hand_mail_opened(), to);
            return self.with_rest(told, Form::Written);
        }
        if io::stderr().is_terminal() {
            // The link is longer than a line: nobody could copy it off the screen.
            let told = self.phrases.hand_no_mail_program_here();
            return Handed::Not(self.phrases.sentences(told, to));
        }
        let told = self
            .phrases
            .sentences(self.phrases.hand_no_mail_program(), to);
        // The address must stay in one piece, so it has a line of its own.
        Handed::Not(format!("{told}\n{link}"))
    }

    /// Shows a QR code of the official page, or of the message.
    pub fn qr(&self, content: QrContent) -> Handed {
        let text = match content {
            QrContent::Page => match page::official_page(self.advice, self.domains) {
                Some(page) => page,
                None => return Handed::Not(self.phrases.hand_no_page()),
            },
            QrContent::Message => match self.message() {
                Ok((_, _, body)) => body.to_owned(),
                Err(none) => return none,
            },
        };
        let (columns, rows, styled) = self.session.question_terminal();
        let unicode = can_show_unicode(|name| std::env::var(name).ok());
        let Some(code) = Code::of(&text) else {
            return Handed::Not(self.phrases.hand_qr_too_long());
        };
        let (wide, tall) = (code.columns(unicode), code.rows(unicode));
        // One row for the cursor.
        if io::stderr().is_terminal() && (wide > columns || tall + 1 > rows) {
            let size = self
                .phrases
                .hand_qr_no_room(wide.to_string(), (tall + 1).to_string());
            return Handed::Not(match content {
                QrContent::Page => format!("{size}\n{text}"),
                QrContent::Message => size,
            });
        }
        let mut stderr = io::stderr().lock();
        let written = code
            .lines(unicode, styled)
            .iter()
            .try_for_each(|line| writeln!(stderr, "{line}"));
        drop(stderr);
        match (written, content) {
            (Err(error), _) => Handed::Not(self.phrases.error_io(error.to_string())),
            (Ok(()), QrContent::Page) => Handed::Over(self.phrases.hand_qr_page(text)),
            (Ok(()), QrContent::Message) => {
                let form = page::message(self.advice).map_or(Form::Written, |(form, ..)| form);
                self.with_rest(self.phrases.hand_qr_message(), form)
            }
        }
    }

    /// Writes a calendar entry for the day on which to ask again. Nothing that the person typed stands in it.
    pub fn remind(&self, day: Date, path: &Path, existing: Existing) -> Handed {
        let advice = self.advice;
        let page = page::official_page(advice, self.domains);
        let description = [advice.afterwards.to_string(), replay(advice)]
            .into_iter()
            .chain(page)
            .collect::<Vec<_>>()
            .join("\n");
        let reminder = Reminder {
            day,
            summary: self
                .phrases
                .reminder_summary(advice.provider_name.as_str(), advice.title.as_str()),
            description,
            name: advice.provider.to_string(),
            made: Timestamp::now(),
        };
        let written = self.write(&reminder.render(), path, existing, &self.reminder_file(day));
        written.map_or_else(Handed::Not, |shown| {
            Handed::Over(self.phrases.hand_reminder(self.phrases.date(day), shown))
        })
    }
}

fn shown_path(path: &Path) -> String {
    guard::printable(&path.display().to_string())
}
