//! Placeholders: damaged, unknown, lost, added, private in public.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex_lite::Regex;

use crate::domain::template::Template;
use crate::domain::walk::Provider;
use crate::finding::{Finding, Rule};

use super::signs::Signs;
use super::unit::Unit;

/// What was probably meant as a placeholder, in another program's way of writing or in full-width signs.
static STRANGE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"[｛{]\s*[$＄]?\s*[A-Za-z][A-Za-z0-9_-]*\s*[｝}]|[｛｝＄]|%\([a-zA-Z_-]+\)\s?[sd]|%\d\$\s?[sd@]|% ?[sd@]\b|\$[a-z][a-z0-9-]+|\$\s+[a-z]+-[a-z0-9-]+|<\$?[a-z][a-z0-9]*(?:-[a-z0-9]+)+>").ok()
});

/// The names that may stand in a text.
#[derive(Debug, Default)]
struct Allowed {
    /// Values there are.
    values: Vec<String>,
    /// Fields that exist, but for which this message does not ask.
    unasked: Vec<String>,
    /// Fields that must not stand in public.
    private: Vec<String>,
}

impl Allowed {
    /// What may stand in the text with this key.
    fn of(provider: &Provider, key: &str) -> Self {
        let mut parts = key.split('.');
        match (parts.next(), parts.next()) {
            (Some("messages"), Some(message)) => Self::in_message(provider, message),
            (Some("facts"), Some(fact)) => Self::in_fact(provider, fact),
            _ => Self::default(),
        }
    }

    fn in_message(provider: &Provider, message: &str) -> Self {
        let tree = &provider.tree;
        let private = tree.fields.iter().filter(|(_, field)| field.private);
        let private = private.map(|(id, _)| id.to_string()).collect();
        // The text of a message that does not exist is left over; what it may name nobody knows.
        let Some(message) = tree.messages.get(message) else {
            return Self {
                values: tree.fields.keys().map(ToString::to_string).collect(),
                unasked: Vec::new(),
                private,
            };
        };
        let asked = &message.fields;
        let unasked = tree.fields.keys().filter(|field| !asked.contains(field));
        Self {
            values: asked.iter().map(ToString::to_string).collect(),
            unasked: unasked.map(ToString::to_string).collect(),
            private,
        }
    }

    /// A value must stand in the fact of every region that shares the sentence.
    fn in_fact(provider: &Provider, fact: &str) -> Self {
        let all: Vec<_> = provider
            .directory
            .facts
            .values()
            .filter(|each| each.id == *fact)
            .collect();
        let first = all
            .first()
            .map(|fact| fact.values.keys())
            .into_iter()
            .flatten();
        let values = first.filter(|name| all.iter().all(|fact| fact.values.contains_key(*name)));
        Self {
            values: values.map(ToString::to_string).collect(),
            ..Self::default()
        }
    }
}

/// Checks a text; true if its placeholders can be read.
pub fn check(unit: &Unit<'_>, provider: &Provider, findings: &mut Vec<Finding>) -> bool {
    let before = findings.len();
    let is_plain = !unit.hides() && !unit.signs.have(Signs::BRACE);
    if !is_plain && let Err(damage) = Template::parse(unit.text) {
        // What follows a brace that closes, of whatever width, belongs to the sentence again.
        let length = damage
            .found
            .find(['}', '｝'])
            .map_or(damage.found.len(), |close| {
                close
                    + damage.found[close..]
                        .chars()
                        .next()
                        .map_or(0, char::len_utf8)
            });
        findings.push(
            unit.finding(Rule::DamagedPlaceholder, damage.at..damage.at + length)
                .with("found", &damage.found[..length]),
        );
    }
    if findings.len() == before {
        strange(unit, findings);
    }
    if findings.len() > before {
        return false;
    }
    if is_plain && !unit.english.is_some_and(Unit::hides) {
        return true;
    }
    let allowed = &Allowed::of(provider, unit.key);
    for (place, name) in placed(unit.text) {
        let range = place..place + 1;
        if allowed.values.contains(&name) {
            if unit.last_name == "public" && allowed.private.contains(&name) {
                findings.push(unit.finding(Rule::PrivateInPublic, range).with("id", name));
            }
        } else if allowed.unasked.contains(&name) {
            findings.push(unit.finding(Rule::UnaskedField, range).with("id", name));
        } else {
            let finding = unit
                .finding(Rule::UnknownPlaceholder, range)
                .with("id", name);
            findings.push(if allowed.values.is_empty() {
                finding.with_phrase("known", "no-known-name")
            } else {
                finding.with("known", allowed.values.join(", "))
            });
        }
    }
    compare(unit, allowed, findings);
    true
}

/// Ways of writing that are no placeholder here.
pub fn strange(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    if !unit.signs.have(Signs::STRANGE) || !may_be_strange(&unit.masked) {
        return;
    }
    let Some(pattern) = STRANGE.as_ref() else {
        return;
    };
    for found in pattern.find_iter(&unit.masked) {
        let is_in_english = unit
            .english
            .is_some_and(|english| english.masked.contains(found.as_str()));
        // `{"{"} $x {"}"}` shows a placeholder on purpose.
        let is_shown = unit.masked[..found.start()]
            .trim_end()
            .ends_with(super::masked::OTHER);
        if !is_in_english && !is_shown {
            let finding = unit.finding(Rule::DamagedPlaceholder, found.range());
            findings.push(finding.with("found", found.as_str()));
            // One damaged placeholder shows in several signs.
            return;
        }
    }
}

/// Whether a text has a sign with which such a way of writing begins; a brace alone counts only beside other than ASCII.
fn may_be_strange(text: &str) -> bool {
    let mut bytes = text.bytes().enumerate();
    bytes.any(|(at, byte)| match byte {
        b'%' | b'$' | b'<' => true,
        b'{' => !text.is_ascii(),
        WIDE => text[at..].starts_with(['｛', '｝', '＄']),
        _ => false,
    })
}

/// The byte with which full-width signs begin in UTF-8.
const WIDE: u8 = 0xEF;

/// The placeholders of this text and of the English one must be the same.
fn compare(unit: &Unit<'_>, allowed: &Allowed, findings: &mut Vec<Finding>) {
    let Some(english) = unit
        .english
        .and_then(|english| Template::parse(english.text).ok())
    else {
        return;
    };
    let theirs: BTreeSet<String> = english.placeholders().map(ToString::to_string).collect();
    let ours = placed(unit.text);
    for (place, name) in &ours {
        if !theirs.contains(name) && allowed.values.contains(name) {
            findings.push(
                unit.finding(Rule::AddedPlaceholder, *place..place + 1)
                    .with("id", name.as_str()),
            );
        }
    }
    // One that nobody knows stands where another is lost: its name is wrong, and that is told.
    let misnamed = ours
        .iter()
        .filter(|(_, name)| !allowed.values.contains(name) && !allowed.unasked.contains(name));
    let lost = theirs
        .iter()
        .filter(|name| !ours.iter().any(|(_, known)| known == *name));
    for name in lost.skip(misnamed.count()) {
        let finding = match line_of(unit, name) {
            Some(line) => unit.finding(Rule::LostPlaceholder, line),
            None => unit.finding_here(Rule::LostPlaceholder),
        };
        findings.push(finding.with("id", name.as_str()));
    }
}

/// The line in which a placeholder of the English text is missing, where both texts have the same lines.
fn line_of(unit: &Unit<'_>, name: &str) -> Option<std::ops::Range<usize>> {
    let lines: Vec<&str> = unit.english?.text.trim_end().split('\n').collect();
    let has_name = |line: &&str| placed(line).iter().any(|(_, known)| known == name);
    let line = lines.iter().position(has_name)?;
    unit.line(line, lines.len())
}

/// The placeholders of a text that can be read, with their places, each name once.
fn placed(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for (place, _) in text.match_indices('{') {
        let inside = text[place + 1..].split('}').next().unwrap_or_default();
        let name = inside.trim().trim_start_matches('$').to_owned();
        if !found.iter().any(|(_, known)| *known == name) {
            found.push((place, name));
        }
    }
    found
}
