//! What the menu at the card does with the answers: changes one, says what they decided, begins again with others.

use helpme::domain::advice::Advice;
use helpme::domain::advise;
use helpme::domain::answers::Answers;
use helpme::domain::id::Id;
use helpme::domain::reasons::reasons;
use helpme::domain::region::{REGION, Region};
use helpme::domain::walk::Route;
use helpme::domain::words::key;
use helpme::interview::conversation::{Changed, Ended};
use helpme::interview::details::message_fields;
use helpme::prompt::prompter::{ChoicePrompt, Label, NoReply, Reply, WayBack};
use helpme::render::{reasons as page_of_reasons, text};

use super::card_menu::{CardMenu, Next};
use super::session::Session;

impl CardMenu<'_, '_> {
    pub(super) fn next(&self, changed: Changed) -> Option<Next> {
        match changed {
            Changed::To(route) => {
                let gone = self.gone(&route);
                Some(Next::Card(route, gone.into_iter().collect()))
            }
            Changed::Nothing => None,
        }
    }

    /// Names the answers on which the new card does not rest any more.
    fn gone(&self, route: &Route) -> Option<String> {
        let before = self.route.questions.iter();
        let gone: Vec<String> = before
            .filter(|question| !route.questions.contains(question))
            .map(|question| format!("- {}", self.answered(question)))
            .collect();
        (!gone.is_empty()).then(|| format!("{}\n{}", self.phrases().change_gone(), gone.join("\n")))
    }

    /// A question or field with its answer, as the person read them.
    fn answered(&self, id: &Id) -> String {
        let phrases = self.phrases();
        let answers = &self.interview.answers;
        let word = |key: String| self.pack.word(&key).unwrap_or(&key).to_owned();
        let directory = &self.pack.provider.directory;
        if self.pack.provider.tree.fields.contains_key(id) {
            let value = answers.value(id.as_str()).map(str::to_owned);
            let value = value.unwrap_or_else(|| phrases.left_blank());
            return phrases.answer_of(value, word(key::field(id.as_str(), "ask")));
        }
        let choice = answers
            .choice(id.as_str())
            .map(Id::as_str)
            .unwrap_or_default();
        if *id == *REGION {
            let region = Region::parse(choice).map(|region| phrases.region(&region));
            return phrases.answer_of(
                region.unwrap_or_default(),
                phrases.region_question(directory.region_question, &directory.name),
            );
        }
        phrases.answer_of(
            word(key::choice(id.as_str(), choice)),
            word(key::question_ask(id.as_str())),
        )
    }

    pub(super) fn change(&mut self) -> Result<Option<Next>, NoReply> {
        let fields = message_fields(&self.pack.provider, self.route);
        let ids = self.route.questions.iter().cloned();
        let ids: Vec<Id> = ids.chain(fields.into_iter().map(|(id, _)| id)).collect();
        let choices = ids
            .iter()
            .map(|id| Label::new(id.clone(), self.answered(id)));
        let prompt = ChoicePrompt {
            has_way_on: false,
            id: self.route.outcome.clone(),
            place: None,
            ask: self.phrases().change_ask(),
            help: Some(self.phrases().change_help()),
            choices: choices.collect(),
            before: None,
            way_back: WayBack::Card,
        };
        let Reply::Given(index) = self.prompter.choose(&prompt)? else {
            return Ok(None);
        };
        let changed = self.interview.change(&ids[index], self.prompter)?;
        Ok(self.next(changed))
    }

    pub(super) fn another(&mut self) -> Result<Option<Next>, NoReply> {
        let as_it_was = self.interview.answers.clone();
        self.interview.begin_again();
        match self.interview.run(WayBack::Card, self.prompter)? {
            Ended::Arrived(route) => Ok(Some(Next::Card(route, Vec::new()))),
            Ended::Back => {
                self.interview.answers = as_it_was;
                Ok(None)
            }
        }
    }

    /// Says which answers decided the card, and what the nearest other ones would have changed.
    pub(super) fn explain(&mut self) -> Result<(), NoReply> {
        let session = self.card.session;
        let advise = |route: &Route, answers: &Answers| -> Option<Advice> {
            let (provider, words) = (&self.pack.provider, &self.pack.words);
            let calendar = session.phrases.calendar();
            advise::advise(provider, words, calendar, route, answers, session.moment).ok()
        };
        let first_channel =
            |route: &Route, answers: &Answers| Some(advise(route, answers)?.channel?.id);
        let provider = &self.pack.provider;
        let found = reasons(
            provider,
            self.route,
            &self.interview.answers,
            &first_channel,
        );
        let blocks = page_of_reasons::blocks(&found, self.pack, &session.phrases);
        let shown = Session::write(&text::render(&blocks, session.layout()));
        shown
            .and_then(|()| Session::write("\n"))
            .map_err(std::io::Error::other)?;
        self.prompter.page_written();
        Ok(())
    }
}
