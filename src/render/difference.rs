//! What differs between two versions of a script, as lines that a reviewer reads: what stood there, and what stands there now.

use serde_json::{Value, json};

/// What may change in a script, in the order in which it is told.
const ASPECTS: [&str; 5] = ["channel", "checklist", "message", "contacts", "text"];

/// A part of a script that has changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Change {
    /// Which part: `channel`, `checklist`, `message`, `contacts` or `text`.
    pub aspect: &'static str,
    /// Lines that are gone.
    pub old: Vec<String>,
    /// Lines that are new.
    pub new: Vec<String>,
}

/// The changes between two scripts, given as the values that `--format json` prints.
pub fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let (mut old, mut new) = (aspects(old), aspects(new));
    keep_common(&mut old, &new);
    keep_common(&mut new, &old);
    let mut changed: Vec<Change> = ASPECTS
        .into_iter()
        .filter(|aspect| old[*aspect] != new[*aspect])
        .map(|aspect| change(aspect, &old[aspect], &new[aspect]))
        .collect();
    changed.retain(|change| !change.old.is_empty() || !change.new.is_empty());
    changed
}

fn change(aspect: &'static str, old: &Value, new: &Value) -> Change {
    let mut told = [false, true].into_iter().map(|with_order| {
        let lines = |value: &Value| {
            let mut lines = Vec::new();
            collect(value, "", with_order, &mut lines);
            lines
        };
        (lines(old), lines(new))
    });
    // The order is told where it is all that has changed.
    let differ = |(old, new): &(Vec<Line>, Vec<Line>)| {
        let has_all =
            |some: &[Line], others: &[Line]| some.iter().all(|line| others.contains(line));
        !has_all(old, new) || !has_all(new, old)
    };
    let (old, new) = told.find(differ).unwrap_or_default();
    let without = |some: &[Line], others: &[Line]| -> Vec<Line> {
        let rest = some.iter().filter(|line| !others.contains(line));
        rest.cloned().collect()
    };
    let (gone, come) = (without(&old, &new), without(&new, &old));
    let shown = |some: &[Line], others: &[Line]| {
        let shown = some.iter().map(|line| {
            let mut same_place = others.iter().filter(|other| other.place == line.place);
            match (same_place.next(), same_place.next()) {
                (Some(other), None) => line.shown(&excerpt(&line.text, &other.text)),
                _ => line.shown(&line.text),
            }
        });
        shown.collect()
    };
    Change {
        aspect,
        old: shown(&gone, &come),
        new: shown(&come, &gone),
    }
}

/// A script taken apart: where to turn, what to have ready, what to send, numbers and addresses, everything else.
fn aspects(script: &Value) -> Value {
    let mut rest = script.clone();
    let mut channels = rest["channels"].take();
    let mut checklist = vec![rest["have_ready"].take()];
    let message = rest["message"].take();
    let mut contacts = Vec::new();
    for channel in channels.as_array_mut().into_iter().flatten() {
        checklist.push(channel["have_ready"].take());
        let facts = channel["facts"].take();
        channel["facts"] = lasting(facts);
        let known = channel["contacts"].take();
        contacts.push(json!({ "id": channel["id"], "contacts": lasting(known) }));
    }
    for body in rest["escalation"].as_array_mut().into_iter().flatten() {
        let known = body["contacts"].take();
        contacts.push(json!({ "id": body["id"], "contacts": lasting(known) }));
    }
    // Where the channels stand is told with the channels.
    contacts.sort_by_key(|contact| contact["id"].to_string());
    let facts = rest["facts"].take();
    rest["facts"] = lasting(facts);
    json!({
        "channel": { "order": ids(&channels), "channels": channels },
        "checklist": checklist,
        "message": message,
        "contacts": contacts,
        "text": rest,
    })
}

/// Of a channel that is new or gone its name in the order says enough.
fn keep_common(script: &mut Value, other: &Value) {
    let known: Vec<Value> = ids(&other["channel"]["channels"])
        .into_iter()
        .cloned()
        .collect();
    if let Some(channels) = script["channel"]["channels"].as_array_mut() {
        channels.retain(|channel| known.contains(&channel["id"]));
    }
}

fn ids(channels: &Value) -> Vec<&Value> {
    let channels = channels.as_array().into_iter().flatten();
    channels.map(|channel| &channel["id"]).collect()
}

/// Sourced entries without the day of the last check, which alone changes nothing for customers.
fn lasting(mut sourced: Value) -> Value {
    for entry in sourced.as_array_mut().into_iter().flatten() {
        if let Some(entry) = entry.as_object_mut() {
            entry.remove("checked");
            entry.remove("stale");
        }
    }
    sourced
}

/// A line of a script, with the ids that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    place: String,
    text: String,
}

impl Line {
    fn shown(&self, text: &str) -> String {
        if self.place.is_empty() {
            text.to_owned()
        } else {
            format!("{}: {text}", self.place)
        }
    }
}

fn collect(value: &Value, place: &str, with_order: bool, lines: &mut Vec<Line>) {
    let mut add = |text: &str| {
        lines.push(Line {
            place: place.to_owned(),
            text: text.to_owned(),
        });
    };
    match value {
        Value::Null => {}
        Value::String(text) => text.lines().filter(|line| !line.is_empty()).for_each(add),
        Value::Bool(_) | Value::Number(_) => add(&value.to_string()),
        Value::Array(items)
            if items
                .iter()
                .all(|item| !item.is_object() && !item.is_array()) =>
        {
            if !items.is_empty() {
                add(&joined(items));
            }
        }
        Value::Array(items) => {
            let ids = items.iter().filter_map(|item| item["id"].as_str());
            let ids = ids.collect::<Vec<_>>().join(", ");
            if with_order && !ids.is_empty() {
                lines.push(Line {
                    place: below(place, "order"),
                    text: ids,
                });
            }
            for item in items {
                let id = item["id"].as_str().or(item["form"].as_str());
                let place = below(place, id.unwrap_or_default());
                collect(item, &place, with_order, lines);
            }
        }
        Value::Object(entry) if entry.contains_key("confidence") && entry.contains_key("value") => {
            add(&contact(value));
        }
        Value::Object(entry) if entry.contains_key("text") => {
            let text = value["text"].as_str().unwrap_or_default();
            add(&format!("{text}{}", case(&value["when"])));
        }
        Value::Object(entry) => {
            let case = case(&value["when"]);
            if !case.is_empty() {
                add(case.trim());
            }
            for (key, part) in entry {
                match key.as_str() {
                    "id" | "form" | "when" => {}
                    "body" | "contacts" | "channels" | "forms" => {
                        collect(part, place, with_order, lines);
                    }
                    _ => {
                        collect(
                            part,
                            &below(place, &key.replace('_', "-")),
                            with_order,
                            lines,
                        );
                    }
                }
            }
        }
    }
}

fn below(place: &str, name: &str) -> String {
    match (place.is_empty(), name.is_empty()) {
        (_, true) => place.to_owned(),
        (true, false) => name.to_owned(),
        (false, false) => format!("{place}/{name}"),
    }
}

fn joined(items: &[Value]) -> String {
    let items = items.iter().map(|item| {
        item.as_str()
            .map_or_else(|| item.to_string(), str::to_owned)
    });
    items.collect::<Vec<_>>().join(", ")
}

/// A contact in one line: value, region, hours, confidence, source.
fn contact(contact: &Value) -> String {
    let text = |key: &str| contact[key].as_str().unwrap_or_default().to_owned();
    let hours = contact["hours"].as_array().into_iter().flatten();
    let hours = hours.map(|hours| {
        let days = hours["days"]
            .as_array()
            .map_or(String::new(), |days| joined(days));
        let part = |key: &str| hours[key].as_str().unwrap_or_default();
        format!("{days} {}–{} {}", part("from"), part("to"), part("zone"))
    });
    let parts = [text("value"), text("region")].into_iter();
    let parts = parts.chain(hours);
    let parts = parts.chain([text("confidence"), text("how"), text("source")]);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The answers under which an entry holds, in brackets; empty where it always does.
fn case(when: &Value) -> String {
    let parts = when.as_object().into_iter().flatten();
    let parts = parts.map(|(question, choices)| {
        let choices = choices.as_array().map_or(String::new(), |all| joined(all));
        format!("{question}={choices}")
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!(" [{}]", parts.join("; "))
    }
}

/// Of a long line, what differs from the other with a little around it.
fn excerpt(line: &str, other: &str) -> String {
    const LONG: usize = 100;
    const AROUND: usize = 30;
    let (line, other): (Vec<char>, Vec<char>) = (line.chars().collect(), other.chars().collect());
    if line.len().max(other.len()) <= LONG {
        return line.iter().collect();
    }
    let same = |pairs: &mut dyn Iterator<Item = (&char, &char)>| {
        pairs.take_while(|(left, right)| left == right).count()
    };
    let ahead = same(&mut line.iter().zip(&other));
    let shorter = line.len().min(other.len()) - ahead;
    let behind = same(&mut line.iter().rev().zip(other.iter().rev())).min(shorter);
    let from = ahead.saturating_sub(AROUND);
    let to = (line.len() - behind + AROUND).min(line.len());
    let cut: String = line[from..to].iter().collect();
    let (before, after) = (
        if from > 0 { "…" } else { "" },
        if to < line.len() { "…" } else { "" },
    );
    format!("{before}{cut}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_down_to_what_differs() {
        let old = format!("{} old words {}", "a".repeat(80), "b".repeat(80));
        let new = format!("{} new words {}", "a".repeat(80), "b".repeat(80));
        assert_eq!(
            excerpt(&old, &new),
            format!("…{} old words {}…", "a".repeat(29), "b".repeat(23))
        );
        assert_eq!(excerpt("short", "other"), "short");
    }

    #[test]
    fn a_new_order_of_channels_is_a_change() {
        let script = |ids: [&str; 2]| {
            let channels: Vec<Value> = ids
                .iter()
                .map(|id| json!({ "id": id, "name": id, "contacts": [], "have_ready": [] }))
                .collect();
            json!({ "channels": channels })
        };
        let told = changes(&script(["phone", "form"]), &script(["form", "phone"]));
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].aspect, "channel");
        assert_eq!(told[0].old, ["order: phone, form"]);
        assert_eq!(told[0].new, ["order: form, phone"]);
    }
}
