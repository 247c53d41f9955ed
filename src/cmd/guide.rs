//! From the first question of a provider to the card, and on from there as long as the person wants.

use std::io::{self, IsTerminal};
use std::mem;

use helpme::domain::advice::Advice;
use helpme::domain::advise;
use helpme::domain::answers::Answers;
use helpme::domain::walk::Route;
use helpme::error::Error;
use helpme::interview::conversation::{Ended, Interview};
use helpme::l10n::phrases::Phrases;
use helpme::pack::load::Pack;
use helpme::prompt::prompter::{NoReply, Prompter, WayBack};
use helpme::render::blocks::Block;
use helpme::render::{card, in_short, json, markdown, text};

use super::card_menu::{CardMenu, Next, wait_for_phone};
use super::card_questions::later;
use super::handing_over::{Card, Handed};
use super::in_language::in_language;
use super::private_file::Existing;
use super::session::{Session, say};
use crate::cli::{Format, HandOver};

/// Leads through one provider's pack, to the card and on from it.
pub struct Guide<'a> {
    session: &'a Session,
    pack: &'a Pack,
    hand_over: &'a HandOver,
}

impl<'a> Guide<'a> {
    /// For this pack.
    pub fn new(session: &'a Session, pack: &'a Pack, hand_over: &'a HandOver) -> Self {
        Self {
            session,
            pack,
            hand_over,
        }
    }

    /// False if the person went back beyond the first question.
    pub fn lead(
        &self,
        answers: Answers,
        way_out: WayBack,
        prompter: &mut dyn Prompter,
    ) -> Result<bool, Error> {
        let today = self.session.moment.today;
        let mut interview = Interview::new(self.pack, &self.session.phrases, answers, today);
        // Whoever was asked for the provider has been told.
        interview.greeting = match way_out {
            WayBack::None => self.session.other_languages(),
            _ => None,
        };
        let mut route = match interview.run(way_out, prompter).map_err(no_reply)? {
            Ended::Arrived(route) => route,
            Ended::Back => return Ok(false),
        };
        let (mut is_first, mut failed, mut notes) = (true, Vec::new(), Vec::new());
        loop {
            let (advice, phrases) = self.advise(&route, &interview)?;
            let page = self.show(&advice, &phrases)?;
            prompter.page_written();
            let card = Card {
                session: self.session,
                advice: &advice,
                phrases: &phrases,
                domains: &self.pack.provider.directory.domains,
                clipboard: self.hand_over.clipboard,
            };
            let mut is_kept = false;
            if mem::take(&mut is_first) {
                let done = self.do_as_asked(&card, &page, prompter)?;
                (notes, failed) = self.tell(done);
                let keeps = self.hand_over.copy || self.hand_over.output.is_some();
                is_kept = keeps && failed.is_empty();
            }
            if !self.has_menu() {
                // The program ends with the card: taking it apart would cost a good part of what making it does.
                mem::forget(advice);
                return done_unless(failed);
            }
            let mut menu = CardMenu {
                card,
                page,
                pack: self.pack,
                route: &route,
                interview: &mut interview,
                prompter,
                notes,
                is_kept,
            };
            match menu.run().map_err(no_reply)? {
                Next::Done => return done_unless(failed),
                Next::Card(next, said) => (route, notes) = (next, said),
            }
        }
    }

    /// What is said above the menu, and what could not be done; without a menu, what was done is said at once.
    fn tell(&self, done: Vec<Handed>) -> (Vec<String>, Vec<String>) {
        let (mut notes, mut failed) = (Vec::new(), Vec::new());
        for handed in done {
            match handed {
                Handed::Over(told) if !self.has_menu() => say(&told),
                Handed::Over(told) => notes.push(told),
                Handed::Not(told) => {
                    notes.push(told.clone());
                    failed.push(told);
                }
            }
        }
        (notes, failed)
    }

    /// The menu is for somebody who sits there: a run whose card goes elsewhere ends with the card.
    fn has_menu(&self) -> bool {
        self.session.options.format() == Format::Text && self.session.is_attended()
    }

    /// The card, in the person's language; in English, with a note, where the language lacks a word.
    fn advise(&self, route: &Route, interview: &Interview<'_>) -> Result<(Advice, Phrases), Error> {
        let (session, pack) = (self.session, self.pack);
        if let Some(missing) = interview.shown_in_english.first() {
            let key = missing.key.as_str();
            say(&session.phrases.note_question_in_english(key));
        }
        in_language(session, pack, &session.phrases, |phrases, words| {
            advise::advise(
                &pack.provider,
                words,
                phrases.calendar(),
                route,
                &interview.answers,
                session.moment,
            )
        })
    }

    /// Writes the card; the text as a file would hold it comes back, where somebody may want to save it.
    fn show(&self, advice: &Advice, phrases: &Phrases) -> Result<String, Error> {
        let session = self.session;
        let blocks = card::blocks(advice, &self.pack.provider.directory, phrases);
        session.write_page(&blocks, || json::render(advice))?;
        if session.options.format() == Format::Text && session.writes_to_terminal() {
            // The last rows are what a person sees of a card that is longer than the window.
            let short = [
                Block::Heading {
                    text: phrases.card_in_short(),
                    danger: false,
                },
                Block::Bullets(in_short::lines(advice, phrases)),
            ];
            Session::write(&text::render(&short, session.layout()))?;
            if self.has_menu() {
                Session::write("\n")?;
            }
        }
        if !self.has_menu() && self.hand_over.output.is_none() {
            // The same holds for the page.
            mem::forget(blocks);
            return Ok(String::new());
        }
        let kept = advice.to_keep();
        let blocks = card::blocks(&kept, &self.pack.provider.directory, phrases);
        Ok(match session.options.format() {
            Format::Markdown => markdown::render(&blocks),
            Format::Json => json::render(&kept),
            // The others have been refused: a card does not have them.
            Format::Text | Format::Github | Format::Mermaid | Format::Dot => {
                text::render(&blocks, text::Layout::file())
            }
        })
    }

    /// Does what the options ask for.
    fn do_as_asked(
        &self,
        card: &Card<'_>,
        page: &str,
        prompter: &mut dyn Prompter,
    ) -> Result<Vec<Handed>, Error> {
        let wanted = self.hand_over;
        let mut done = Vec::new();
        if wanted.copy {
            done.push(card.copy());
        }
        if let Some(path) = &wanted.output {
            done.push(card.save(page, path, Existing::Stays));
        }
        if wanted.open {
            done.push(card.open());
        }
        if wanted.mailto {
            done.push(card.mail());
        }
        if let Some(content) = wanted.qr {
            let shown = card.qr(content);
            if self.has_menu() {
                done.extend(wait_for_phone(shown, card, prompter).map_err(no_reply)?);
            } else {
                done.push(shown);
            }
        }
        if let (Some(path), Some(day)) = (&wanted.ics, wanted.remind) {
            done.push(if day > self.session.moment.today {
                card.remind(day, path, Existing::Stays)
            } else {
                Handed::Not(
                    card.phrases
                        .remind_not_past(card.phrases.date(later(self.session.moment.today))),
                )
            });
        }
        Ok(done)
    }
}

/// True, unless something that the options ask for could not be done: whoever relies on it must learn of it at the end, too.
fn done_unless(failed: Vec<String>) -> Result<bool, Error> {
    if failed.is_empty() {
        Ok(true)
    } else {
        Err(Error::NotHandedOver(failed))
    }
}

/// What a question without an answer means for the command.
pub fn no_reply(no_reply: NoReply) -> Error {
    match no_reply {
        NoReply::Left => Error::Left,
        // Somebody who presses Ctrl-D leaves; a file that is too short is a mistake.
        NoReply::EndOfInput if io::stdin().is_terminal() => Error::Left,
        NoReply::EndOfInput => Error::EndOfInput,
        NoReply::Io(error) => Error::Io(error),
        NoReply::MustNotAsk(prompt) => Error::MissingDecision {
            question: prompt.id.to_string(),
            ask: prompt.ask,
            choices: prompt
                .choices
                .into_iter()
                .map(|choice| (choice.id.to_string(), choice.text))
                .collect(),
        },
    }
}
