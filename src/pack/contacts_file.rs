//! `contacts.toml`: read into the directory of a provider.

use std::collections::HashSet;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::view::{View, as_date, as_text};
use crate::domain::directory::{
    Body, Contact, Directory, Fact, FactValue, Fake, LookAlike, Source,
};
use crate::domain::hours::{self, Hours};
use crate::domain::id::Id;
use crate::domain::region::Region;
use crate::domain::text::Text;
use crate::finding::{Finding, Rule, SourceFile};

/// Reads a directory that has passed the check against its shape.
pub fn read(
    table: &Spanned<DeTable<'_>>,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) -> Directory {
    let view = View(table.get_ref());
    for list in ["escalation", "look-alikes"] {
        unique_ids(view, list, file, findings);
    }
    let regions = |key| {
        view.texts(key)
            .iter()
            .filter_map(|text| Region::parse(text))
            .collect()
    };
    Directory {
        name: view.owned("name"),
        other_names: view.texts("other-names"),
        domains: view.texts("domains"),
        own_pages: view.texts("own-pages"),
        regions: regions("regions"),
        elsewhere: regions("elsewhere"),
        region_question: view.word("region-question").unwrap_or_default(),
        support_languages: view.texts("support-languages"),
        page_languages: view.texts("page-languages"),
        contacts: view
            .tables("contacts")
            .filter_map(|(view, _)| contact(view))
            .filter_map(|contact| Some((contact.channel.clone()?, contact)))
            .collect(),
        facts: view
            .tables("facts")
            .filter_map(|(view, _)| fact(view))
            .map(|fact| (fact.id.clone(), fact))
            .collect(),
        bodies: view
            .tables("escalation")
            .filter_map(|(view, _)| body(view))
            .collect(),
        fakes: view
            .tables("fakes")
            .filter_map(|(view, _)| fake(view))
            .collect::<Vec<_>>()
            .into(),
        look_alikes: view
            .tables("look-alikes")
            .filter_map(|(view, _)| look_alike(view))
            .map(|look_alike| (look_alike.id.clone(), look_alike))
            .collect(),
    }
}

fn unique_ids(view: View<'_>, list: &str, file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
    let mut seen = HashSet::new();
    for (each, _) in view.tables(list) {
        let Some(name) = each.name("id") else {
            continue;
        };
        if !seen.insert(name.id.clone()) {
            findings.push(
                Finding::new(Rule::DuplicateId, file, name.span).with("id", name.id.as_str()),
            );
        }
    }
}

fn source(view: View<'_>) -> Option<Source> {
    Some(Source {
        page: view.owned("source"),
        checked: view.date("checked")?,
        how: view.word("how")?,
        confidence: view.word("confidence")?,
        seen: view.text("seen").map(Text::from),
    })
}

fn contact(view: View<'_>) -> Option<Contact> {
    Some(Contact {
        channel: view.name("channel").map(|name| name.id),
        region: view.coverage("region"),
        value: view.owned("value"),
        hours: view
            .tables("hours")
            .filter_map(|(view, _)| opening(view))
            .collect(),
        source: source(view)?,
    })
}

fn opening(view: View<'_>) -> Option<Hours> {
    Some(Hours {
        days: hours::parse_days(view.text("days")?)?,
        from: hours::parse_time(view.text("from")?)?,
        to: hours::parse_time(view.text("to")?)?,
        zone: view.owned("zone"),
    })
}

fn fact(view: View<'_>) -> Option<Fact> {
    let values = view
        .table("values")
        .map(View::entries)
        .into_iter()
        .flatten();
    Some(Fact {
        id: view.name("id")?.id,
        region: view.coverage("region"),
        values: values
            .filter_map(|(name, value)| Some((name.id, fact_value(value)?)))
            .collect(),
        source: source(view)?,
    })
}

/// A figure of a fact; `None` where it is neither a text, a whole number nor a day.
pub fn fact_value(value: &Spanned<DeValue<'_>>) -> Option<FactValue> {
    match value.get_ref() {
        DeValue::Integer(number) => Some(FactValue::Text(integer(number).into())),
        DeValue::Datetime(_) => as_date(value).map(FactValue::Date),
        _ => as_text(value).map(|text| FactValue::Text(text.into())),
    }
}

fn integer(number: &DeInteger<'_>) -> String {
    number.as_str().to_owned()
}

fn body(view: View<'_>) -> Option<Body> {
    let id: Id = view.name("id")?.id;
    Some(Body {
        id,
        kind: view.word("kind")?,
        region: view.coverage("region"),
        name: view.owned("name"),
        domains: view.texts("domains"),
        contacts: view
            .tables("contacts")
            .filter_map(|(view, _)| contact(view))
            .collect::<Vec<_>>()
            .into(),
    })
}

fn fake(view: View<'_>) -> Option<Fake> {
    Some(Fake {
        value: view.owned("value"),
        reason: view.word("reason")?,
        region: view.coverage("region"),
        source: view.owned("source"),
    })
}

fn look_alike(view: View<'_>) -> Option<LookAlike> {
    Some(LookAlike {
        id: view.name("id")?.id,
        name: view.owned("name"),
        domains: view.texts("domains"),
        genuine: view.flag("genuine"),
        region: view.coverage("region"),
        source: view.owned("source"),
    })
}
