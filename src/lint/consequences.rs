//! One slip, one finding: what only follows from a name that is misspelled elsewhere is not told again.

use std::collections::HashSet;

use crate::finding::{Finding, Rule, line_start};

/// The file of the tree.
const TREE: &str = "tree.toml";

/// A name that is defined nowhere or is no id, and the one that was probably meant.
struct Slip {
    named: String,
    meant: Option<String>,
}

impl Slip {
    fn of(finding: &Finding) -> Option<Self> {
        let named = finding.argument("id")?.to_owned();
        let meant = match finding.rule {
            Rule::UnknownId | Rule::MissingTarget => finding.first_of("known").map(str::to_owned),
            Rule::BadId => Some(as_id(&named)),
            _ => return None,
        };
        Some(Self { named, meant })
    }

    /// Whether the text belongs to something in contacts.toml that was meant: it has a place only if the tree names it.
    fn is_of_contacts(&self, key: &str) -> bool {
        let meant = self.meant.as_deref();
        ["facts.", "look-alikes."].iter().any(|table| {
            key.strip_prefix(table)
                .is_some_and(|name| meant == Some(name))
        })
    }

    fn is_either(&self, id: &str) -> bool {
        self.named == id || self.meant.as_deref() == Some(id)
    }
}

/// Takes out of the findings of a pack what follows from others of them.
pub fn settle(findings: &mut Vec<Finding>) {
    let slips: Vec<Slip> = findings.iter().filter_map(Slip::of).collect();
    let choices: Vec<String> = findings.iter().filter_map(choice_text).collect();
    let no_messages: Vec<String> = findings.iter().filter_map(no_message).collect();
    // Where texts stand under the name that is defined nowhere, its definition is what is misspelled, not each use of it.
    let defined_wrongly: HashSet<String> = slips
        .iter()
        .filter(|slip| {
            findings.iter().any(|finding| {
                finding.rule == Rule::LeftoverWord
                    && finding
                        .argument("key")
                        .is_some_and(|key| has_part(key, &slip.named))
            })
        })
        .map(|slip| slip.named.clone())
        .collect();
    let bad_ids = findings.iter().filter(|each| each.rule == Rule::BadId);
    let bad_ids = bad_ids.filter_map(|each| Some(each.argument("id")?.to_owned()));
    let bad_ids: HashSet<String> = bad_ids.collect();
    let is_misread = findings.iter().any(leaves_tree_misread);
    let mut told = HashSet::new();
    findings.retain(|finding| {
        if is_misread && seems_unused(finding.rule) {
            return false;
        }
        let id = finding.argument("id").unwrap_or_default();
        let key = finding.argument("key").unwrap_or_default();
        let follows = |consequence: &dyn Fn(&Slip) -> bool| slips.iter().any(consequence);
        !match finding.rule {
            Rule::UnknownId | Rule::MissingTarget => {
                bad_ids.iter().any(|bad| as_id(bad) == id)
                    || (defined_wrongly.contains(id) && !told.insert(id.to_owned()))
            }
            Rule::UnusedChannel
            | Rule::UnusedField
            | Rule::UnusedMessage
            | Rule::UnusedFact
            | Rule::UnreachableQuestion => follows(&|slip| slip.meant.as_deref() == Some(id)),
            Rule::UnaskedField | Rule::UnknownPlaceholder => follows(&|slip| slip.is_either(id)),
            Rule::FewChoices => bad_ids.contains(id),
            Rule::LeftoverWord | Rule::MissingWord if names_bad_id(key, &bad_ids) => true,
            Rule::LeftoverWord => {
                choices.iter().any(|choice| choice == key)
                    || follows(&|slip| has_part(key, &slip.named) || slip.is_of_contacts(key))
            }
            Rule::MissingWord => no_messages.iter().any(|missing| missing == key),
            _ => false,
        }
    });
}

/// Whether something of the tree may have been passed over for its form: nothing is known to be unused until that is mended.
fn leaves_tree_misread(finding: &Finding) -> bool {
    finding.file.name.ends_with(TREE)
        && matches!(
            finding.rule,
            Rule::TomlSyntax
                | Rule::DuplicateKey
                | Rule::UnknownKey
                | Rule::MissingKey
                | Rule::WrongType
        )
}

/// Whether the rule says of something that it is for nothing.
fn seems_unused(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::LeftoverWord
            | Rule::UnusedChannel
            | Rule::UnusedField
            | Rule::UnusedMessage
            | Rule::UnusedFact
            | Rule::UnreachableQuestion
            | Rule::UnreachableOutcome
            | Rule::UnaskedField
            | Rule::NeedlessField
    )
}

/// What was probably meant by a name that is no id: the same words in small letters, with hyphens between them.
fn as_id(name: &str) -> String {
    let words = name.split(|sign: char| !sign.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-")
}

/// Whether the text belongs to something whose name is no id, in the tree or in the words.
fn names_bad_id(key: &str, bad_ids: &HashSet<String>) -> bool {
    let mut parts = key.split('.');
    parts.any(|part| bad_ids.contains(part) || bad_ids.iter().any(|bad| as_id(bad) == part))
}

fn has_part(key: &str, name: &str) -> bool {
    key.split('.').any(|part| part == name)
}

/// The text of a choice that a condition names and its question does not offer.
fn choice_text(finding: &Finding) -> Option<String> {
    let (question, choice) = (finding.argument("question")?, finding.argument("choice")?);
    (finding.rule == Rule::UnknownChoice)
        .then(|| crate::domain::words::key::choice(question, choice))
}

/// The text that an outcome needs if it has no message, where it names one that is not known.
fn no_message(finding: &Finding) -> Option<String> {
    let before = finding.file.text.get(..finding.span.start)?;
    let line = line_start(before, before.len());
    if finding.rule != Rule::UnknownId || !before[line..].trim_start().starts_with("message") {
        return None;
    }
    let heading = before.rfind("\n[outcomes.")? + "\n[".len();
    let table = before[heading..].split(']').next()?;
    Some(format!("{table}.no-message"))
}
