//! The details that the message of an outcome needs.

use crate::domain::answers::Answers;
use crate::domain::calendar::{Calendar, words};
use crate::domain::field::{self, FieldKind};
use crate::domain::id::Id;
use crate::domain::text::Text;
use crate::domain::walk::{Provider, Route};
use crate::l10n::phrases::Phrases;

/// From this many open details on, the person is asked first whether to fill them in now.
pub const MANY_FIELDS: usize = 3;

/// The fields of the outcome's message.
pub fn message_fields(provider: &Provider, route: &Route) -> Vec<(Id, FieldKind)> {
    let fields = provider.tree.message_fields(&route.outcome);
    fields
        .iter()
        .filter_map(|id| Some((id.clone(), provider.tree.fields.get(id)?.kind)))
        .collect()
}

/// The fields of the outcome's message that are neither given nor left open on purpose.
pub fn open_fields(provider: &Provider, route: &Route, answers: &Answers) -> Vec<(Id, FieldKind)> {
    let mut fields = message_fields(provider, route);
    fields.retain(|(id, _)| answers.field(id.as_str()).is_none());
    fields
}

/// Days that many people mean, as the language calls them.
pub(super) fn suggestions(kind: FieldKind, calendar: &Calendar) -> Vec<String> {
    if kind != FieldKind::Date {
        return Vec::new();
    }
    let days = [&calendar.today, &calendar.yesterday];
    let first = |list: &Text| words(list).next();
    days.into_iter().filter_map(first).collect()
}

/// How a value was understood, where that is not plain from what was typed.
pub(super) fn echo(
    kind: FieldKind,
    value: &str,
    calendar: &Calendar,
    phrases: &Phrases,
) -> Option<String> {
    (kind == FieldKind::Date)
        .then(|| phrases.field_understood(field::display(kind, value, calendar)))
}
