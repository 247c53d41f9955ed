//! Packs laid one over the other: a desk's own outcomes, words and contacts replace or extend the ones below, by id.
//!
//! What keeps people safe is never lost on the way: warnings of a replaced outcome or channel, warnings that every card carries and
//! their words, `urgent`, `private`, and the list of values that must not be used.

use toml::{Table, Value};

use crate::domain::known_false::is_same;
use crate::domain::region::{Coverage, Region};

/// Which file of a pack is laid over another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `tree.toml`.
    Tree,
    /// `contacts.toml`.
    Contacts,
    /// The words of a language.
    Words,
}

impl Kind {
    /// The kind of a file, by its name.
    pub fn of(file: &str) -> Self {
        match file {
            "tree.toml" => Self::Tree,
            "contacts.toml" => Self::Contacts,
            _ => Self::Words,
        }
    }
}

/// Lays a file over another. `kept` are the warnings whose words stay as they are below.
pub fn lay(below: &mut Table, above: Table, kind: Kind, kept: &[String]) {
    match kind {
        Kind::Tree => lay_tree(below, above),
        Kind::Contacts => lay_contacts(below, above),
        Kind::Words => lay_words(below, above, "", kept),
    }
}

/// The warnings that every card of a tree carries.
pub fn warnings_of_every_outcome(tree: &Table) -> Vec<String> {
    let list = tree
        .get("every-outcome")
        .and_then(|every| every.get("warnings")?.as_array());
    let ids = list.into_iter().flatten().filter_map(id_of);
    ids.map(str::to_owned).collect()
}

fn lay_tree(below: &mut Table, above: Table) {
    for (key, value) in above {
        match (key.as_str(), below.get_mut(&key), value) {
            ("every-outcome", Some(Value::Table(below)), Value::Table(above)) => {
                above
                    .into_iter()
                    .for_each(|(list, items)| add_items(below, list, items));
            }
            (_, Some(Value::Table(below)), Value::Table(above)) => {
                for (id, value) in above {
                    lay_node(below, id, value);
                }
            }
            (_, _, value) => {
                below.insert(key, value);
            }
        }
    }
}

/// A question gains choices; anything else is replaced, but keeps what warns and protects.
fn lay_node(below: &mut Table, id: String, value: Value) {
    let (Some(Value::Table(old)), Value::Table(mut new)) = (below.get_mut(&id), value.clone())
    else {
        below.insert(id, value);
        return;
    };
    if let (Some(Value::Array(choices)), Some(Value::Array(own))) =
        (old.get_mut("choices"), new.get("choices"))
    {
        lay_choices(choices, own);
        return;
    }
    if let Some(warnings) = old.remove("warnings") {
        let own = new.remove("warnings");
        new.insert("warnings".to_owned(), warnings);
        if let Some(own) = own {
            add_items(&mut new, "warnings".to_owned(), own);
        }
    }
    for flag in ["urgent", "private"] {
        if old.get(flag) == Some(&Value::Boolean(true)) {
            new.insert(flag.to_owned(), Value::Boolean(true));
        }
    }
    *old = new;
}

/// New choices stand before the last one below, which is for people to whom no other applies.
fn lay_choices(choices: &mut Vec<Value>, own: &[Value]) {
    for choice in own {
        let same = choices
            .iter_mut()
            .find(|known| id_of(known).is_some() && id_of(known) == id_of(choice));
        match same {
            Some(known) => *known = choice.clone(),
            None => choices.insert(choices.len().saturating_sub(1), choice.clone()),
        }
    }
}

fn add_items(table: &mut Table, list: String, items: Value) {
    match (table.get_mut(&list), items) {
        (Some(Value::Array(known)), Value::Array(items)) => {
            for item in items {
                if !known.contains(&item) {
                    known.push(item);
                }
            }
        }
        (_, items) => {
            table.insert(list, items);
        }
    }
}

/// The id of a list's entry: the entry itself, or its `id`.
fn id_of(entry: &Value) -> Option<&str> {
    entry.as_str().or_else(|| entry.get("id")?.as_str())
}

fn lay_contacts(below: &mut Table, above: Table) {
    let fakes = Fakes::of(below);
    for (key, value) in above {
        let identity: &[&str] = match key.as_str() {
            "contacts" => &["channel", "region"],
            "facts" => &["id", "region"],
            "escalation" | "look-alikes" => &["id"],
            "domains" | "regions" | "elsewhere" | "fakes" => {
                add_items(below, key, value);
                continue;
            }
            _ => {
                below.insert(key, value);
                continue;
            }
        };
        let own = match value {
            Value::Array(own) => own,
            other => vec![other],
        };
        // A value that is known to be false stays out, whoever wrote it down again.
        let mut own: Vec<Value> = own.into_iter().filter(|entry| !fakes.hold(entry)).collect();
        for body in &mut own {
            if let Some(Value::Array(contacts)) = body.get_mut("contacts") {
                contacts.retain(|contact| !fakes.hold(contact));
            }
        }
        let known = below.entry(key).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(known) = known {
            let is_same = |left: &Value, right: &Value| {
                identity
                    .iter()
                    .all(|name| left.get(*name) == right.get(*name))
            };
            known.retain(|entry| !own.iter().any(|other| is_same(entry, other)));
            // The desk's own come first: order is preference.
            known.splice(0..0, own);
        } else {
            *known = Value::Array(own);
        }
    }
}

/// The contacts of an upper file that a lower one knows to be false, those of bodies above the provider too.
pub fn known_false(below: &Table, above: &Table) -> Vec<String> {
    let fakes = Fakes::of(below);
    let list = |entry: Option<&Value>| entry.and_then(Value::as_array).cloned().unwrap_or_default();
    let bodies = list(above.get("escalation")).into_iter();
    let of_bodies = bodies.flat_map(|body| list(body.get("contacts")));
    let own = list(above.get("contacts")).into_iter();
    own.chain(of_bodies)
        .filter(|entry| fakes.hold(entry))
        .filter_map(|entry| Some(entry.get("value")?.as_str()?.to_owned()))
        .collect()
}

/// The values that a file knows to be false, each with the regions where it was seen.
struct Fakes(Vec<(String, Coverage)>);

impl Fakes {
    fn of(table: &Table) -> Self {
        let list = table.get("fakes").and_then(Value::as_array);
        let read = |fake: &Value| {
            let value = fake.get("value")?.as_str()?;
            Some((value.to_owned(), coverage(fake.get("region"))))
        };
        Self(list.into_iter().flatten().filter_map(read).collect())
    }

    /// Whether the value of an entry is among them, in whatever form.
    fn hold(&self, entry: &Value) -> bool {
        let value = entry.get("value").and_then(Value::as_str);
        value.is_some_and(|value| {
            let mut fakes = self.0.iter();
            fakes.any(|(fake, seen_in)| is_same(fake, seen_in, value))
        })
    }
}

/// The regions of an entry; everywhere where it names none.
fn coverage(region: Option<&Value>) -> Coverage {
    let codes: Vec<&str> = match region {
        Some(Value::Array(codes)) => codes.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(code)) => vec![code],
        _ => Vec::new(),
    };
    let regions: Option<Vec<Region>> = codes.into_iter().map(Region::parse).collect();
    match regions {
        Some(regions) if !regions.is_empty() => Coverage::Only(regions),
        _ => Coverage::Everywhere,
    }
}

fn lay_words(below: &mut Table, above: Table, path: &str, kept: &[String]) {
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => {
                let path = format!("{path}{key}.");
                lay_words(below, above, &path, kept);
            }
            (Some(_), _) if path == "warnings." && kept.contains(&key) => {}
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(below: &str, above: &str, kind: Kind) -> Table {
        let mut table: Table = below.parse().unwrap();
        let kept = ["never-share".to_owned()];
        lay(&mut table, above.parse().unwrap(), kind, &kept);
        table
    }

    #[test]
    fn a_replaced_outcome_keeps_its_warnings_and_its_urgency() {
        let tree = laid(
            "[every-outcome]\nwarnings = ['never-share']\n[outcomes.fraud]\nchannels = ['phone']\nwarnings = ['act-now']\nurgent = true",
            "[every-outcome]\nwarnings = ['desk']\n[outcomes.fraud]\nchannels = ['desk']\nwarnings = []\nurgent = false\n[outcomes.own]\nchannels = ['desk']",
            Kind::Tree,
        );
        let expected: Table = "[every-outcome]\nwarnings = ['never-share', 'desk']\n[outcomes.fraud]\nchannels = ['desk']\nwarnings = ['act-now']\nurgent = true\n[outcomes.own]\nchannels = ['desk']".parse().unwrap();
        assert_eq!(tree, expected);
    }

    #[test]
    fn a_new_choice_stands_before_the_way_out() {
        let tree = laid(
            "[questions.problem]\nchoices = [{ id = 'a', next = 'x' }, { id = 'other', next = 'y' }]",
            "[questions.problem]\nchoices = [{ id = 'b', next = 'z' }, { id = 'a', next = 'w' }]",
            Kind::Tree,
        );
        let expected: Table = "[questions.problem]\nchoices = [{ id = 'a', next = 'w' }, { id = 'b', next = 'z' }, { id = 'other', next = 'y' }]".parse().unwrap();
        assert_eq!(tree, expected);
    }

    #[test]
    fn own_contacts_replace_those_of_the_same_channel_and_region_but_never_a_known_fake() {
        let contacts = laid(
            "fakes = [{ value = '666' }]\ncontacts = [{ channel = 'phone', region = 'ID', value = '1' }, { channel = 'email', region = 'ID', value = 'a@b.c' }]",
            "contacts = [{ channel = 'phone', region = 'ID', value = '2' }, { channel = 'phone', region = 'MY', value = '666' }]",
            Kind::Contacts,
        );
        let expected: Table = "fakes = [{ value = '666' }]\ncontacts = [{ channel = 'phone', region = 'ID', value = '2' }, { channel = 'email', region = 'ID', value = 'a@b.c' }]".parse().unwrap();
        assert_eq!(contacts, expected);
    }

    #[test]
    fn a_known_fake_stays_out_in_every_form_and_in_every_list() {
        let below = "fakes = [{ value = '+1 805-236-0916', region = ['US', 'CA'] }, { value = 'go-pay.co.id', region = '*' }]";
        let above = "contacts = [{ channel = 'phone', region = 'US', value = '1 805-236-0916' }, { channel = 'help', region = '*', value = 'https://go-pay.co.id/help' }]\nescalation = [{ id = 'desk', contacts = [{ value = '(805) 236-0916' }, { value = '997' }] }]";
        let expected: Table = format!("{below}\ncontacts = []\nescalation = [{{ id = 'desk', contacts = [{{ value = '997' }}] }}]").parse().unwrap();
        assert_eq!(laid(below, above, Kind::Contacts), expected);
        assert_eq!(
            known_false(&below.parse().unwrap(), &above.parse().unwrap()),
            [
                "1 805-236-0916",
                "https://go-pay.co.id/help",
                "(805) 236-0916"
            ]
        );
    }

    #[test]
    fn words_are_replaced_one_by_one_but_not_those_that_keep_people_safe() {
        let words = laid(
            "[warnings]\nnever-share = 'Never.'\nother = 'O'\n[outcomes.x]\ntitle = 'T'\nwhy = 'W'",
            "[warnings]\nnever-share = 'Tell us.'\nother = 'P'\n[outcomes.x]\nwhy = 'Own'",
            Kind::Words,
        );
        let expected: Table = "[warnings]\nnever-share = 'Never.'\nother = 'P'\n[outcomes.x]\ntitle = 'T'\nwhy = 'Own'".parse().unwrap();
        assert_eq!(words, expected);
    }
}
