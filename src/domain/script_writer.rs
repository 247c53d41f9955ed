//! Outcome, answers, contacts and today make the script.

use super::advice::{ChannelAdvice, ChecklistItem, FactAdvice, Item, MissingWords, Moment};
use super::adviser::Adviser;
use super::answers::Answers;
use super::calendar::Calendar;
use super::cases::{Cased, Reach};
use super::directory::Confidence;
use super::id::Id;
use super::region::REGION;
use super::script::{
    ChannelScript, Labels, MessageForm, MessageScript, OpenQuestion, Script, ScriptParts,
};
use super::tree::{Channel, Entry, Form, Outcome, Parts, Target};
use super::walk::Provider;
use super::words::{Words, key};

/// Makes the script of an outcome, or says which words the language lacks.
pub fn script(
    provider: &Provider,
    words: &Words,
    calendar: &Calendar,
    outcome: &Id,
    answers: &Answers,
    moment: Moment,
) -> Result<Script, MissingWords> {
    let writer = Writer {
        adviser: Adviser::new(provider, words, calendar, answers, moment),
        reach: Reach::new(provider, outcome, answers),
        outcome,
    };
    let known = provider.tree.outcomes.get(outcome);
    let script = known.map(|known| writer.write(known));
    writer.adviser.whole(script)
}

struct Writer<'a> {
    adviser: Adviser<'a>,
    reach: Reach<'a>,
    outcome: &'a Id,
}

impl Writer<'_> {
    fn write(&self, outcome: &Outcome) -> Script {
        let adviser = &self.adviser;
        let provider = adviser.provider;
        let text = |text| adviser.text(key::outcome(self.outcome.as_str(), text));
        let mut script = Script {
            provider: provider.id.clone(),
            provider_name: provider.directory.name.clone(),
            region_question: provider.directory.region_question,
            locale: adviser.words.locale().clone(),
            region: adviser.answers.region(),
            as_of: adviser.moment.today,
            outcome: self.outcome.clone(),
            urgent: outcome.urgent,
            title: text("title"),
            why: text("why"),
            said: self.said(),
            questions: Vec::new(),
            parts: self.parts(&[&outcome.parts, &provider.tree.every_outcome]),
            channels: self.channels(outcome),
            message: self.message(outcome),
            afterwards: text("afterwards"),
            escalation: adviser.escalation(outcome),
            labels: Labels::default(),
        };
        script.questions = self.open_questions(&script);
        script.labels = self.labels(&script);
        script
    }

    /// The choices that lead straight to the outcome.
    fn said(&self) -> Vec<Item> {
        let target = Target::Outcome(self.outcome.clone());
        let mut said: Vec<Item> = Vec::new();
        for (id, question) in &self.adviser.provider.tree.questions {
            let possible = self.reach.choices(id);
            let choices = question.choices.iter().filter(|choice| {
                choice.next.as_ref() == Some(&target) && possible.contains(&choice.id)
            });
            for choice in choices {
                let text = self
                    .adviser
                    .text(key::choice(id.as_str(), choice.id.as_str()));
                said.push(Item {
                    id: Id::internal(format!("{id}={}", choice.id)),
                    text,
                });
            }
        }
        said
    }

    fn cased<T>(&self, entry: &Entry, what: impl FnOnce() -> T) -> Option<Cased<T>> {
        let case = self.reach.case(&[&entry.when])?;
        Some(Cased { case, what: what() })
    }

    fn parts(&self, parts: &[&Parts]) -> ScriptParts {
        ScriptParts {
            warnings: self.items("warnings", parts, |parts| &parts.warnings),
            look_alikes: self.items("look-alikes", parts, |parts| &parts.look_alikes),
            try_first: self.items("try-first", parts, |parts| &parts.try_first),
            have_ready: self.checklist(parts),
            tips: self.items("tips", parts, |parts| &parts.tips),
            facts: self.facts(parts),
            avoid_next_time: self.items("avoid-next-time", parts, |parts| &parts.avoid_next_time),
        }
    }

    /// What can stand in a list; nothing twice in the same case, or besides standing in every case.
    fn entries<'p>(
        &self,
        parts: &[&'p Parts],
        pick: fn(&Parts) -> &Vec<Entry>,
    ) -> Vec<Cased<&'p Id>> {
        let mut entries: Vec<Cased<&Id>> = Vec::new();
        for entry in parts.iter().flat_map(|parts| pick(parts)) {
            let Some(case) = self.reach.case(&[&entry.when]) else {
                continue;
            };
            let is_told = entries.iter().any(|known| {
                *known.what == entry.id && (known.case.0.is_empty() || known.case == case)
            });
            if !is_told {
                let what = &entry.id;
                entries.push(Cased { case, what });
            }
        }
        entries
    }

    fn items(
        &self,
        list: &str,
        parts: &[&Parts],
        pick: fn(&Parts) -> &Vec<Entry>,
    ) -> Vec<Cased<Item>> {
        let items = self.entries(parts, pick).into_iter().map(|entry| Cased {
            case: entry.case,
            what: Item {
                id: entry.what.clone(),
                text: self.adviser.text(key::item(list, entry.what.as_str())),
            },
        });
        items.collect()
    }

    fn checklist(&self, parts: &[&Parts]) -> Vec<Cased<ChecklistItem>> {
        let items = self.items("have-ready", parts, |parts| &parts.have_ready);
        let items = items.into_iter().map(|item| Cased {
            case: item.case,
            what: ChecklistItem {
                done: self.adviser.answers.value(item.what.id.as_str()).is_some(),
                item: item.what,
            },
        });
        items.collect()
    }

    fn facts(&self, parts: &[&Parts]) -> Vec<Cased<FactAdvice>> {
        let entries = self.entries(parts, |parts| &parts.facts).into_iter();
        let facts = entries.flat_map(|entry| {
            let known = self.adviser.facts(entry.what).into_iter();
            known.map(move |what| Cased {
                case: entry.case.clone(),
                what,
            })
        });
        facts.collect()
    }

    /// The channels in the order of a card. One that is confirmed in some cases alone counts for nothing here: where it is left
    /// out, the card begins as if nothing were confirmed.
    fn channels(&self, outcome: &Outcome) -> Vec<Cased<ChannelScript>> {
        let mut channels: Vec<_> = outcome
            .channels
            .iter()
            .filter_map(|entry| {
                let channel = self.adviser.provider.tree.channels.get(&entry.id)?;
                let case = self.reach.case(&[&entry.when, &channel.when])?;
                let what = self.channel(&entry.id, channel);
                Some(Cased { case, what })
            })
            .collect();
        let is_any_confirmed = channels.iter().any(Cased::is_always_usable);
        channels.sort_by_key(|channel| channel.what.channel.standing.place(is_any_confirmed));
        channels
    }

    fn channel(&self, id: &Id, channel: &Channel) -> ChannelScript {
        let steps = channel.steps.iter();
        let steps = steps.filter_map(|step| self.cased(step, || self.adviser.step(id, &step.id)));
        let advice = self.adviser.channel(self.outcome, id, channel, Vec::new());
        ChannelScript {
            is_sure: self.is_sure(&advice),
            channel: advice,
            steps: steps.collect(),
            parts: self.parts(&[&channel.parts]),
        }
    }

    fn is_sure(&self, channel: &ChannelAdvice) -> bool {
        let regions = match self.adviser.answers.region() {
            Some(region) => vec![region],
            None => self.adviser.provider.directory.region_choices(),
        };
        !channel.kind.needs_contact()
            || regions.iter().all(|region| {
                channel.contacts.iter().any(|contact| {
                    contact.source.confidence != Confidence::Unconfirmed
                        && contact.region.includes(Some(region))
                })
            })
    }

    fn message(&self, outcome: &Outcome) -> MessageScript {
        let adviser = &self.adviser;
        let Some(id) = &outcome.message else {
            let reason = adviser.text(key::outcome(self.outcome.as_str(), "no-message"));
            return MessageScript::None { reason };
        };
        let forms = Form::ALL.into_iter().filter(|form| {
            let key = key::message(id.as_str(), *form);
            *form == Form::Written
                || (adviser.provider.tree.uses_form(outcome, *form)
                    && adviser.words.get(&key).is_some())
        });
        let forms = forms.map(|form| {
            let filled = adviser.message(id, form);
            MessageForm {
                form,
                subject: filled.subject,
                body: filled.body,
                missing: filled.missing,
            }
        });
        MessageScript::Forms(forms.collect())
    }

    /// The questions that stand in some case, in the order of the tree; the region last.
    fn open_questions(&self, script: &Script) -> Vec<OpenQuestion> {
        let mut found: Vec<&Id> = Vec::new();
        for case in script.cases() {
            for (question, _) in &case.0 {
                if !found.contains(&question) {
                    found.push(question);
                }
            }
        }
        let tree = &self.adviser.provider.tree;
        found.sort_by_key(|id| tree.questions.get_index_of(*id).unwrap_or(usize::MAX));
        let open = found.into_iter().map(|id| OpenQuestion {
            id: id.clone(),
            choices: self.reach.possible(id),
        });
        open.collect()
    }

    fn labels(&self, script: &Script) -> Labels {
        let mut labels = Labels::default();
        for open in script.questions.iter().filter(|open| open.id != *REGION) {
            let id = open.id.as_str();
            let ask = self.adviser.text(key::question_ask(id));
            labels.asks.push((open.id.clone(), ask));
            for choice in &open.choices {
                let text = self.adviser.text(key::choice(id, choice.as_str()));
                labels
                    .choices
                    .push(((open.id.clone(), choice.clone()), text));
            }
        }
        labels
    }
}
