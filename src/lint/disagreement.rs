//! Two sources that say different things about the same, and neither is marked as unconfirmed; and contacts that stand twice.

use crate::domain::directory::{Confidence, ContactKind, FactValue};
use crate::domain::phone::{self, Likeness};
use crate::domain::region::Coverage;
use crate::finding::{Finding, Rule};
use crate::pack::view::View;

use super::contacts_file::ContactsFile;
use super::hosts::normal;

/// Compares contacts of a channel, and facts of an id, that hold in the same region.
pub fn check(contacts: ContactsFile<'_>, findings: &mut Vec<Finding>) {
    let list: Vec<View<'_>> = contacts
        .view
        .tables("contacts")
        .map(|(view, _)| view)
        .collect();
    pairs(contacts, &list, "channel", contact_differs, findings);
    doubles(contacts, &list, findings);
    let list: Vec<View<'_>> = contacts
        .view
        .tables("facts")
        .map(|(view, _)| view)
        .collect();
    pairs(contacts, &list, "id", fact_differs, findings);
}

/// What two entries disagree in.
struct Difference {
    /// The key at which to report.
    key: &'static str,
    one: String,
    other: String,
    /// Whether both are said to stand on the same page.
    on_one_page: bool,
}

impl Difference {
    fn new(key: &'static str, one: impl Into<String>, other: impl Into<String>) -> Self {
        Self {
            key,
            one: one.into(),
            other: other.into(),
            on_one_page: false,
        }
    }
}

fn pairs(
    contacts: ContactsFile<'_>,
    list: &[View<'_>],
    name: &str,
    differs: fn(View<'_>, View<'_>) -> Option<Difference>,
    findings: &mut Vec<Finding>,
) {
    let is_marked =
        |view: View<'_>| view.word::<Confidence>("confidence") == Some(Confidence::Unconfirmed);
    for (place, second) in list.iter().enumerate() {
        let earlier = list[..place].iter().find_map(|first| {
            let same = first.text(name).is_some() && first.text(name) == second.text(name);
            let is_open = same && !is_marked(*first) && !is_marked(*second);
            let both = |region: &str| first.coverage(region).overlaps(&second.coverage(region));
            if is_open && both("region") {
                differs(*first, *second)
            } else {
                None
            }
        });
        if let Some(Difference {
            key,
            one,
            other,
            on_one_page,
        }) = earlier
        {
            let finding = Finding::new(Rule::SourcesDisagree, contacts.file, second.span(key));
            let finding = finding.with("one", one).with("other", other);
            findings.push(if on_one_page {
                finding.in_case("one-page")
            } else {
                finding
            });
        }
    }
}

/// Contacts of a channel with the same number or address, in a region that both name: the card would show it twice.
fn doubles(contacts: ContactsFile<'_>, list: &[View<'_>], findings: &mut Vec<Finding>) {
    let value = |view: &View<'_>| view.owned("value");
    for (place, second) in list.iter().enumerate() {
        let is_same = |first: &View<'_>| {
            first.text("channel").is_some()
                && first.text("channel") == second.text("channel")
                && are_the_same(&value(first), &value(second), *first)
                && first
                    .coverage("region")
                    .overlaps(&second.coverage("region"))
                && contact_differs(*first, *second).is_none()
        };
        if let (Some(value), true) = (second.text("value"), list[..place].iter().any(is_same)) {
            let finding = Finding::new(Rule::DuplicateId, contacts.file, second.span("value"));
            findings.push(finding.in_case("contact").with("id", value));
        }
    }
}

/// One number with two sets of hours; or two numbers of which each is said to be the number, by pages that know only theirs.
/// A page may name two lines, but two numbers that differ in a digit or two are more likely the old and the new one.
fn contact_differs(first: View<'_>, second: View<'_>) -> Option<Difference> {
    let (one, other) = (first.owned("value"), second.owned("value"));
    if are_the_same(&one, &other, first) {
        let (before, after) = (hours(first), hours(second));
        let differs = !before.is_empty() && !after.is_empty() && before != after;
        return differs.then(|| Difference::new("hours", before, after));
    }
    let are_numbers = ContactKind::of(&one) == ContactKind::Phone
        && ContactKind::of(&other) == ContactKind::Phone;
    let same_region = first.coverage("region") == second.coverage("region");
    let same_page = first.text("source") == second.text("source");
    let differs = are_numbers && same_region && (!same_page || are_near(&one, &other));
    differs.then(|| Difference {
        on_one_page: same_page,
        ..Difference::new("value", one, other)
    })
}

/// Whether two values are the same: a number in whatever form, of its country or for calls from abroad, unless it is one with an extension.
fn are_the_same(one: &str, other: &str, first: View<'_>) -> bool {
    let is_number =
        |value: &str| ContactKind::of(value) == ContactKind::Phone && !value.contains("ext");
    normal(one) == normal(other)
        || (is_number(one)
            && is_number(other)
            && is_same_number(one, &first.coverage("region"), other))
}

fn is_same_number(one: &str, coverage: &Coverage, other: &str) -> bool {
    let (Some(known), Some(number)) = (phone::Known::new(one, coverage), phone::read(other)) else {
        return false;
    };
    matches!(
        number.likeness(&known),
        Some(Likeness::Same | Likeness::SameInCountry)
    )
}

/// Whether two numbers differ in a digit or two; short ones, such as 131 and 157, are near each other by nature.
fn are_near(one: &str, other: &str) -> bool {
    const SHORTEST: usize = 6;
    let (one, other) = (normal(one), normal(other));
    one.len() >= SHORTEST && one.len() == other.len() && strsim::osa_distance(&one, &other) <= 2
}

fn hours(view: View<'_>) -> String {
    let openings = view.tables("hours").map(|(opening, _)| {
        ["days", "from", "to", "zone"]
            .map(|key| String::from(opening.owned(key)))
            .join(" ")
    });
    let mut openings: Vec<String> = openings.collect();
    openings.sort();
    openings.join(" · ")
}

fn fact_differs(first: View<'_>, second: View<'_>) -> Option<Difference> {
    let values = |view: View<'_>| -> Vec<(String, String)> {
        let entries = view
            .table("values")
            .map(View::entries)
            .into_iter()
            .flatten();
        let read = entries.filter_map(|(name, value)| {
            let text = match crate::pack::contacts_file::fact_value(value)? {
                FactValue::Text(text) => text.into(),
                FactValue::Date(date) => date.to_string(),
            };
            Some((name.id.to_string(), text))
        });
        read.collect()
    };
    let (one, other) = (values(first), values(second));
    let (name, before, after) = one.iter().find_map(|(name, before)| {
        let (_, after) = other.iter().find(|(known, _)| known == name)?;
        (before != after).then_some((name, before, after))
    })?;
    let written = |value: &String| format!("{name} = {value}");
    Some(Difference::new("values", written(before), written(after)))
}
