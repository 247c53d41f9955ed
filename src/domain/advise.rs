//! Outcome, answers, contacts and today make the card.

use super::advice::{
    Advice, Answered, ChannelAdvice, ChecklistItem, FactAdvice, Item, MessageAdvice, MissingWords,
    Moment, Standing,
};
use super::adviser::Adviser;
use super::answers::Answers;
use super::calendar::Calendar;
use super::id::Id;
use super::text::Text;
use super::tree::{Channel, ChannelKind, Entry, Form, Outcome, Parts};
use super::walk::{Provider, Route};
use super::words::{Words, key};

/// Makes the card of a route, or says which words the language lacks.
pub fn advise(
    provider: &Provider,
    words: &Words,
    calendar: &Calendar,
    route: &Route,
    answers: &Answers,
    moment: Moment,
) -> Result<Advice, MissingWords> {
    let adviser = Adviser::new(provider, words, calendar, answers, moment);
    let outcome = provider.tree.outcomes.get(&route.outcome);
    let card = outcome.map(|outcome| Card { adviser: &adviser }.write(route, outcome));
    adviser.whole(card)
}

/// Writes a card.
struct Card<'a> {
    adviser: &'a Adviser<'a>,
}

impl Card<'_> {
    fn write(&self, route: &Route, outcome: &Outcome) -> Advice {
        let (channel, other_channels) = self.channels(route, outcome);
        let of_channel = channel
            .as_ref()
            .and_then(|channel| self.adviser.provider.tree.channels.get(&channel.id));
        let nothing = Parts::default();
        let parts = [
            &outcome.parts,
            of_channel.map_or(&nothing, |channel| &channel.parts),
            &self.adviser.provider.tree.every_outcome,
        ];
        let items =
            |list: &'static str, pick: fn(&Parts) -> &Vec<Entry>| self.items(list, parts, pick);
        let outcome_text = |text| {
            self.adviser
                .text(key::outcome(route.outcome.as_str(), text))
        };
        let directory = &self.adviser.provider.directory;
        // Whoever the message goes to: a shop does not speak the provider's languages.
        let to_shop = channel
            .as_ref()
            .is_some_and(|channel| channel.kind == ChannelKind::Merchant);
        let foreign = |languages: &[Text]| {
            let ours = self.adviser.words.locale().as_str();
            if to_shop || languages.iter().any(|language| language == ours) {
                Vec::new()
            } else {
                languages.to_vec()
            }
        };
        Advice {
            provider: self.adviser.provider.id.clone(),
            provider_name: directory.name.clone(),
            locale: self.adviser.words.locale().clone(),
            region: self.adviser.answers.region(),
            as_of: self.adviser.moment.today,
            outcome: route.outcome.clone(),
            urgent: outcome.urgent,
            answers: self.rests_on(route),
            title: outcome_text("title"),
            why: outcome_text("why"),
            warnings: items("warnings", |parts| &parts.warnings),
            try_first: items("try-first", |parts| &parts.try_first),
            have_ready: items("have-ready", |parts| &parts.have_ready)
                .into_iter()
                .map(|item| ChecklistItem {
                    done: self.adviser.answers.value(item.id.as_str()).is_some(),
                    item,
                })
                .collect(),
            message: self.message(route, outcome, channel.as_ref().map(|channel| channel.kind)),
            tips: items("tips", |parts| &parts.tips),
            avoid_next_time: items("avoid-next-time", |parts| &parts.avoid_next_time),
            facts: self.facts(parts),
            look_alikes: items("look-alikes", |parts| &parts.look_alikes),
            afterwards: outcome_text("afterwards"),
            escalation: self.adviser.escalation(outcome),
            support_languages: foreign(&directory.support_languages),
            page_languages: if directory.support_languages.is_empty() {
                foreign(&directory.page_languages)
            } else {
                Vec::new()
            },
            channel,
            other_channels,
        }
    }

    fn rests_on(&self, route: &Route) -> Vec<Answered> {
        let answered = route.questions.iter().filter_map(|question| {
            let choice = self.adviser.answers.choice(question.as_str())?.clone();
            let ours = self.adviser.provider.tree.questions.get(question);
            let label = ours.map(|_| {
                self.adviser
                    .text(key::choice(question.as_str(), choice.as_str()))
            });
            let ask = ours
                .filter(|ours| ours.is_fact())
                .map(|_| self.adviser.text(key::question_ask(question.as_str())));
            Some(Answered {
                question: question.clone(),
                choice,
                label,
                ask,
            })
        });
        answered.collect()
    }

    fn items(&self, list: &str, parts: [&Parts; 3], pick: fn(&Parts) -> &Vec<Entry>) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for entry in parts
            .into_iter()
            .flat_map(pick)
            .filter(|entry| self.adviser.holds(entry))
        {
            if !items.iter().any(|item| item.id == entry.id) {
                let text = self.adviser.text(key::item(list, entry.id.as_str()));
                items.push(Item {
                    id: entry.id.clone(),
                    text,
                });
            }
        }
        items
    }

    /// The channel to use first, and the others.
    fn channels(
        &self,
        route: &Route,
        outcome: &Outcome,
    ) -> (Option<ChannelAdvice>, Vec<ChannelAdvice>) {
        let mut channels: Vec<ChannelAdvice> = outcome
            .channels
            .iter()
            .filter_map(|entry| Some((entry, self.adviser.provider.tree.channels.get(&entry.id)?)))
            .filter(|(entry, channel)| {
                Provider::holds(&[&entry.when, &channel.when], self.adviser.answers)
            })
            .map(|(entry, channel)| self.channel(route, &entry.id, channel))
            .collect();
        let is_any_confirmed = channels
            .iter()
            .any(|channel| channel.standing == Standing::Confirmed);
        channels.sort_by_key(|channel| channel.standing.place(is_any_confirmed));
        let first = (!channels.is_empty()).then(|| channels.remove(0));
        (first, channels)
    }

    fn channel(&self, route: &Route, id: &Id, channel: &Channel) -> ChannelAdvice {
        let steps = channel.steps.iter();
        let steps = steps.filter(|step| self.adviser.holds(step));
        let steps = steps.map(|step| self.adviser.step(id, &step.id));
        let steps = steps.collect();
        self.adviser.channel(&route.outcome, id, channel, steps)
    }

    fn facts(&self, parts: [&Parts; 3]) -> Vec<FactAdvice> {
        let mut facts: Vec<FactAdvice> = Vec::new();
        let entries = parts.into_iter().flat_map(|parts| &parts.facts);
        for entry in entries.filter(|entry| self.adviser.holds(entry)) {
            if !facts.iter().any(|fact| fact.item.id == entry.id) {
                facts.extend(self.adviser.facts(&entry.id));
            }
        }
        facts
    }

    fn message(
        &self,
        route: &Route,
        outcome: &Outcome,
        channel: Option<ChannelKind>,
    ) -> MessageAdvice {
        let Some(id) = &outcome.message else {
            return MessageAdvice::None {
                reason: self
                    .adviser
                    .text(key::outcome(route.outcome.as_str(), "no-message")),
            };
        };
        let wanted = channel.map_or(Form::Written, ChannelKind::form);
        let has_form = self
            .adviser
            .words
            .get(&key::message(id.as_str(), wanted))
            .is_some();
        let form = if has_form { wanted } else { Form::Written };
        let filled = self.adviser.message(id, form);
        MessageAdvice::Message {
            id: id.clone(),
            form,
            subject: filled.subject,
            body: filled.body,
            missing: filled.missing,
        }
    }
}
