//! The JSON Schema of tree.toml and contacts.toml, made from the shapes that the reader uses.

use serde_json::{Map, Value as Json, json};

use crate::domain::id::LONGEST_ID;
use crate::pack::shape::{CONTACTS, Shape, TREE, Value};
use crate::render::versioned::pretty;

/// The schema of a file: `tree` or `contacts`.
pub fn schema(file: &str) -> Option<String> {
    let shape = match file {
        "tree" => &TREE,
        "contacts" => &CONTACTS,
        _ => return None,
    };
    let mut schema = object(shape);
    if let Some(keys) = schema.as_object_mut() {
        keys.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        keys.insert("title".to_owned(), json!(format!("helpme: {file}.toml")));
    }
    Some(pretty(&schema))
}

fn object(shape: &Shape) -> Json {
    let mut properties = Map::new();
    for key in shape.keys {
        let mut value = of(key.value);
        if let Some(value) = value.as_object_mut() {
            value.insert("description".to_owned(), json!(key.about));
        }
        properties.insert(key.name.to_owned(), value);
    }
    let required: Vec<&str> = shape
        .keys
        .iter()
        .filter(|key| key.required)
        .map(|key| key.name)
        .collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn id() -> Json {
    json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": LONGEST_ID })
}

fn named(each: &Json) -> Json {
    json!({ "type": "object", "propertyNames": id(), "additionalProperties": each })
}

fn of(value: Value) -> Json {
    match value {
        Value::Text => json!({ "type": "string", "minLength": 1 }),
        Value::Id => id(),
        Value::OneOf(words) => json!({ "type": "string", "enum": words }),
        Value::Address => json!({ "type": "string", "pattern": "^https?://[^\\s]+$" }),
        Value::Domain => json!({ "type": "string", "pattern": "^[a-z0-9-]+(\\.[a-z0-9-]+)+$" }),
        Value::RegionCode => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
        Value::Region => {
            let one = json!({ "type": "string", "pattern": "^([A-Z]{2}|other|\\*)$" });
            json!({ "oneOf": [one, { "type": "array", "items": one }] })
        }
        Value::Days => {
            json!({ "type": "string", "pattern": "^(mon|tue|wed|thu|fri|sat|sun)([-,] ?(mon|tue|wed|thu|fri|sat|sun))*$" })
        }
        Value::Time => {
            json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" })
        }
        Value::Zone => json!({ "type": "string", "pattern": "^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$" }),
        Value::PageDate => {
            json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$" })
        }
        Value::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}$" }),
        Value::Boolean => json!({ "type": "boolean" }),
        Value::SchemaVersion => json!({ "const": 1 }),
        Value::Date => json!({ "type": "string", "format": "date" }),
        Value::Scalar => json!({ "type": ["string", "integer"] }),
        Value::List(each) => json!({ "type": "array", "items": of(*each) }),
        Value::Table(shape) => object(shape),
        Value::OneOrMore(shape) => {
            json!({ "oneOf": [object(shape), { "type": "array", "items": object(shape) }] })
        }
        Value::Map(shape) => named(&object(shape)),
        Value::Values => named(&json!({ "type": ["string", "integer"] })),
        Value::Entry => json!({ "oneOf": [id(), {
            "type": "object",
            "properties": { "id": id(), "when": of(Value::When) },
            "required": ["id"],
            "additionalProperties": false,
        }] }),
        Value::When => named(
            &json!({ "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_knows_every_key_and_what_each_means() {
        let tree: Json = serde_json::from_str(&schema("tree").unwrap()).unwrap();
        assert_eq!(
            tree["properties"]["start"]["description"],
            "the first question"
        );
        let field = &tree["properties"]["fields"]["additionalProperties"];
        assert!(
            field["properties"]["kind"]["enum"]
                .as_array()
                .unwrap()
                .contains(&json!("card-last4"))
        );
        let contacts: Json = serde_json::from_str(&schema("contacts").unwrap()).unwrap();
        assert!(
            contacts["properties"]["contacts"]["items"]["required"]
                .as_array()
                .unwrap()
                .contains(&json!("source"))
        );
        assert_eq!(schema("words"), None);
    }
}
