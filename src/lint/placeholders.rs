//! Placeholders: damaged, unknown, lost, added, private in public.

use std::sync::LazyLock;

use regex_lite::Regex;

use crate::domain::id::Id;
use crate::domain::table::Table;
use crate::domain::template::{self, Placed};
use crate::domain::tree::{Field, Tree};
use crate::domain::walk::Provider;
use crate::finding::{Finding, Rule};

use super::signs::Signs;
use super::unit::Unit;

/// What was probably meant as a placeholder, in another program's way of writing or in full-width signs.
static STRANGE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"[｛{]\s*[$＄]?\s*[A-Za-z][A-Za-z0-9_-]*\s*[｝}]|[｛｝＄]|%\([a-zA-Z_-]+\)\s?[sd]|%\d\$\s?[sd@]|% ?[sd@]\b|\$[a-z][a-z0-9-]+|\$\s+[a-z]+-[a-z0-9-]+|<\$?[a-z][a-z0-9]*(?:-[a-z0-9]+)+>").ok()
});

/// The names that may stand in a text.
#[derive(Default)]
struct Allowed<'a> {
    /// Values there are.
    values: Vec<&'a str>,
    /// The fields of the tree, in a message.
    fields: Option<&'a Table<Field>>,
}

impl<'a> Allowed<'a> {
    /// What may stand in the text with this key.
    fn of(provider: &'a Provider, key: &str) -> Self {
        let mut parts = key.split('.');
        match (parts.next(), parts.next()) {
            (Some("messages"), Some(message)) => Self::in_message(&provider.tree, message),
            (Some("facts"), Some(fact)) => Self::in_fact(provider, fact),
            _ => Self::default(),
        }
    }

    fn in_message(tree: &'a Tree, message: &str) -> Self {
        let values = match tree.messages.get(message) {
            Some(message) => message.fields.iter().map(Id::as_str).collect(),
            // The text of a message that does not exist is left over; what it may name nobody knows.
            None => tree.fields.keys().map(Id::as_str).collect(),
        };
        Self {
            values,
            fields: Some(&tree.fields),
        }
    }

    /// A value must stand in the fact of every region that shares the sentence.
    fn in_fact(provider: &'a Provider, fact: &str) -> Self {
        let facts = provider.directory.facts.values();
        let all: Vec<_> = facts.filter(|each| each.id == *fact).collect();
        let first = all
            .first()
            .map(|fact| fact.values.keys())
            .into_iter()
            .flatten();
        let values = first.filter(|name| all.iter().all(|fact| fact.values.contains_key(*name)));
        Self {
            values: values.map(Id::as_str).collect(),
            fields: None,
        }
    }

    fn has(&self, name: &str) -> bool {
        self.values.contains(&name)
    }

    /// Whether there is such a field, but this message does not ask for it.
    fn is_unasked(&self, name: &str) -> bool {
        !self.has(name) && self.fields.is_some_and(|fields| fields.contains_key(name))
    }

    /// Whether such a field must not stand in public.
    fn is_private(&self, name: &str) -> bool {
        let field = self.fields.and_then(|fields| fields.get(name));
        field.is_some_and(|field| field.private)
    }
}

/// Checks a text; true if its placeholders can be read.
pub fn check(unit: &Unit<'_>, provider: &Provider, findings: &mut Vec<Finding>) -> bool {
    let before = findings.len();
    let is_plain = !unit.hides() && !unit.signs.have(Signs::BRACE);
    let text = if is_plain { "" } else { unit.text };
    let (mut named, damage) = match template::placed(text).collect::<Result<Vec<_>, _>>() {
        Ok(named) => (named, None),
        Err(damage) => (Vec::new(), Some(damage)),
    };
    if let Some(damage) = damage {
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
    let mut seen = Vec::new();
    named.retain(|placed| {
        let is_new = !seen.contains(&placed.name);
        seen.push(placed.name);
        is_new
    });
    for Placed { range, name } in &named {
        let (range, name) = (range.start..range.start + 1, *name);
        if allowed.has(name) {
            if unit.last_name == "public" && allowed.is_private(name) {
                findings.push(unit.finding(Rule::PrivateInPublic, range).with("id", name));
            }
        } else if allowed.is_unasked(name) {
            findings.push(unit.finding(Rule::UnaskedField, range).with("id", name));
        } else {
            let finding = unit
                .finding(Rule::UnknownPlaceholder, range)
                .with("id", name);
            findings.push(if allowed.values.is_empty() {
                finding.in_case("anywhere")
            } else {
                finding.with_list("known", allowed.values.iter().copied())
            });
        }
    }
    compare(unit, &named, allowed, findings);
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

/// The placeholders of this text, each name once, and of the English one must be the same.
fn compare(
    unit: &Unit<'_>,
    ours: &[Placed<'_>],
    allowed: &Allowed<'_>,
    findings: &mut Vec<Finding>,
) {
    let Some(theirs) = unit.english.and_then(|english| names(english.text)) else {
        return;
    };
    for Placed { range, name } in ours {
        if !theirs.contains(name) && allowed.has(name) {
            findings.push(
                unit.finding(Rule::AddedPlaceholder, range.start..range.start + 1)
                    .with("id", *name),
            );
        }
    }
    // One that nobody knows stands where another is lost: its name is wrong, and that is told.
    let misnamed = ours
        .iter()
        .filter(|placed| !allowed.has(placed.name) && !allowed.is_unasked(placed.name));
    let lost = theirs
        .iter()
        .filter(|name| !ours.iter().any(|known| known.name == **name));
    for name in lost.skip(misnamed.count()) {
        let finding = match line_of(unit, name) {
            Some(line) => unit.finding(Rule::LostPlaceholder, line),
            None => unit.finding_here(Rule::LostPlaceholder),
        };
        findings.push(finding.with("id", *name));
    }
}

/// What the placeholders of a text name, each once and in order, if none is damaged.
fn names(text: &str) -> Option<Vec<&str>> {
    let placed = template::placed(text);
    let names = placed.map(|placed| Some(placed.ok()?.name));
    let mut names: Vec<&str> = names.collect::<Option<_>>()?;
    names.sort_unstable();
    names.dedup();
    Some(names)
}

/// The line in which a placeholder of the English text is missing, where both texts have the same lines.
fn line_of(unit: &Unit<'_>, name: &str) -> Option<std::ops::Range<usize>> {
    let lines: Vec<&str> = unit.english?.text.trim_end().split('\n').collect();
    let has_name = |line: &&str| {
        let mut placed = template::placed(line).flatten();
        placed.any(|known| known.name == name)
    };
    let line = lines.iter().position(has_name)?;
    unit.line(line, lines.len())
}
