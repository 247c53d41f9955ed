//! A scripted answer as JSON.

use serde_json::{Value, json};

use super::json::{body, channel, fact};
use super::script_alone::Only;
use crate::domain::advice::{ChecklistItem, Item};
use crate::domain::cases::{Case, Cased};
use crate::domain::region::Region;
use crate::domain::script::{ChannelScript, MessageScript, Script};

/// The script as a value; one part alone if only that is wanted.
pub fn value(script: &Script, only: Option<Only>) -> Value {
    let id = format!("{}/{}", script.provider, script.outcome);
    let message = message(&script.message);
    let have_ready = cased(&script.parts.have_ready, check);
    match only {
        Some(Only::Message) => {
            json!({ "id": id, "locale": script.locale.as_str(), "message": message })
        }
        Some(Only::Checklist) => {
            json!({ "id": id, "locale": script.locale.as_str(), "have_ready": have_ready })
        }
        Some(Only::Steps) => json!({
            "id": id,
            "locale": script.locale.as_str(),
            "channels": channels(script.first_channels()),
        }),
        Some(Only::Opener) => json!({
            "id": id,
            "locale": script.locale.as_str(),
            "why": script.why,
            "questions": questions(script),
        }),
        None => json!({
            "id": id,
            "provider": script.provider,
            "outcome": script.outcome,
            "locale": script.locale.as_str(),
            "region": script.region.as_ref().map(Region::as_str),
            "as_of": script.as_of.to_string(),
            "urgent": script.urgent,
            "title": script.title,
            "said": script.said.iter().map(item).collect::<Vec<_>>(),
            "why": script.why,
            "questions": questions(script),
            "warnings": cased(&script.parts.warnings, item),
            "look_alikes": cased(&script.parts.look_alikes, item),
            "try_first": cased(&script.parts.try_first, item),
            "channels": channels(&script.channels),
            "have_ready": have_ready,
            "message": message,
            "tips": cased(&script.parts.tips, item),
            "facts": cased(&script.parts.facts, |known| json!(fact(known))),
            "afterwards": script.afterwards,
            "escalation": script.escalation.iter().map(|known| json!(body(known))).collect::<Vec<_>>(),
            "avoid_next_time": cased(&script.parts.avoid_next_time, item),
        }),
    }
}

fn item(item: &Item) -> Value {
    json!({ "id": item.id, "text": item.text })
}

fn check(check: &ChecklistItem) -> Value {
    json!({ "id": check.item.id, "text": check.item.text, "done": check.done })
}

fn questions(script: &Script) -> Vec<Value> {
    let questions = script.questions.iter().map(|open| {
        let choices: Vec<Value> = open
            .choices
            .iter()
            .map(|choice| json!({ "id": choice, "text": script.labels.choice(&open.id, choice) }))
            .collect();
        json!({ "id": open.id, "ask": script.labels.ask(&open.id), "choices": choices })
    });
    questions.collect()
}

fn channels(channels: &[Cased<ChannelScript>]) -> Vec<Value> {
    cased(channels, |script| {
        let mut value = json!(channel(&script.channel));
        value["steps"] = json!(cased(&script.steps, item));
        value["warnings"] = json!(cased(&script.parts.warnings, item));
        value["look_alikes"] = json!(cased(&script.parts.look_alikes, item));
        value["try_first"] = json!(cased(&script.parts.try_first, item));
        value["have_ready"] = json!(cased(&script.parts.have_ready, check));
        value["tips"] = json!(cased(&script.parts.tips, item));
        value["facts"] = json!(cased(&script.parts.facts, |known| json!(fact(known))));
        value["avoid_next_time"] = json!(cased(&script.parts.avoid_next_time, item));
        value
    })
}

fn message(message: &MessageScript) -> Value {
    match message {
        MessageScript::None { reason } => json!({ "forms": [], "reason": reason }),
        MessageScript::Forms(forms) => {
            let forms: Vec<Value> = forms
                .iter()
                .map(|form| {
                    json!({
                        "form": form.form,
                        "subject": form.subject,
                        "body": form.body,
                        "missing": form.missing,
                    })
                })
                .collect();
            json!({ "forms": forms })
        }
    }
}

/// Each with the answers under which it holds: `{}` where it always does.
fn cased<T>(list: &[Cased<T>], value: impl Fn(&T) -> Value) -> Vec<Value> {
    list.iter()
        .map(|each| {
            let mut shown = value(&each.what);
            shown["when"] = when(&each.case);
            shown
        })
        .collect()
}

fn when(case: &Case) -> Value {
    let parts = case
        .0
        .iter()
        .map(|(question, choices)| (question.to_string(), json!(choices)));
    Value::Object(parts.collect())
}
