//! Packs laid one over the other: a desk's own outcomes, words and contacts replace or extend the ones below, by id.
//!
//! What keeps people safe is never lost on the way: warnings of a replaced outcome or channel, warnings that every card carries and
//! their words, `urgent`, `private`, and the list of values that must not be used.

use toml::{Table, Value};

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
    let fakes = values_of(below.get("fakes"));
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
        let own: Vec<Value> = own
            .into_iter()
            .filter(|entry| !is_fake(entry, &fakes))
            .collect();
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

/// The contacts of an upper file that a lower one knows to be false.
pub fn known_false(below: &Table, above: &Table) -> Vec<String> {
    let fakes = values_of(below.get("fakes"));
    let own = above.get("contacts").and_then(Value::as_array);
    let own = own.into_iter().flatten();
    let known = own.filter(|entry| is_fake(entry, &fakes));
    known
        .filter_map(|entry| Some(entry.get("value")?.as_str()?.to_owned()))
        .collect()
}

fn values_of(fakes: Option<&Value>) -> Vec<String> {
    let list = fakes.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|fake| Some(plain(fake.get("value")?.as_str()?)))
        .collect()
}

fn is_fake(entry: &Value, fakes: &[String]) -> bool {
    let value = entry.get("value").and_then(Value::as_str);
    value.is_some_and(|value| fakes.contains(&plain(value)))
}

/// A number or address without what only sets it out: spaces, brackets, hyphens, capitals.
fn plain(value: &str) -> String {
    let set_out = |character: &char| !matches!(character, ' ' | '-' | '(' | ')' | '.' | '/');
    value.to_lowercase().chars().filter(set_out).collect()
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
