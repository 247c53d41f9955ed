//! Two sources that say different things about the same, and neither is marked as unconfirmed.

use crate::domain::directory::{Confidence, ContactKind, FactValue};
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
    let list: Vec<View<'_>> = contacts
        .view
        .tables("facts")
        .map(|(view, _)| view)
        .collect();
    pairs(contacts, &list, "id", fact_differs, findings);
}

/// What two entries disagree in: the key at which to report, and both values.
type Difference = fn(View<'_>, View<'_>) -> Option<(&'static str, String, String)>;

fn pairs(
    contacts: ContactsFile<'_>,
    list: &[View<'_>],
    name: &str,
    differs: Difference,
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
        if let Some((key, one, other)) = earlier {
            let finding = Finding::new(Rule::SourcesDisagree, contacts.file, second.span(key));
            findings.push(finding.with("one", one).with("other", other));
        }
    }
}

/// One number with two sets of hours; or two numbers of which each is said to be the number, by pages that know only theirs.
fn contact_differs(first: View<'_>, second: View<'_>) -> Option<(&'static str, String, String)> {
    let (one, other) = (first.owned("value"), second.owned("value"));
    if normal(&one) == normal(&other) {
        let (before, after) = (hours(first), hours(second));
        let differs = !before.is_empty() && !after.is_empty() && before != after;
        return differs.then_some(("hours", before, after));
    }
    let are_numbers = ContactKind::of(&one) == ContactKind::Phone
        && ContactKind::of(&other) == ContactKind::Phone;
    let same_region = first.coverage("region") == second.coverage("region");
    let same_page = first.text("source") == second.text("source");
    (are_numbers && same_region && !same_page).then_some(("value", one.into(), other.into()))
}

fn hours(view: View<'_>) -> String {
    let openings = view.tables("hours").map(|(opening, _)| {
        ["days", "from", "to", "zone"]
            .map(|key| String::from(opening.owned(key)))
            .join(" ")
    });
    let mut openings: Vec<String> = openings.collect();
    openings.sort();
    openings.join(", ")
}

fn fact_differs(first: View<'_>, second: View<'_>) -> Option<(&'static str, String, String)> {
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
    Some((
        "values",
        format!("{name} = {before}"),
        format!("{name} = {after}"),
    ))
}
