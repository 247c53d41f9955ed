//! Why a value was not accepted.

use crate::domain::field::{self, FieldKind, Invalid};
use crate::domain::guard::Refusal;
use crate::domain::secret::Secret;
use crate::l10n::phrases::Phrases;

/// An amount, where the field gives no example of its own.
const AMOUNT: &str = "120.00";

/// Why a value was not accepted, in the person's language; an amount as the field's example writes it. The value itself is
/// never repeated.
pub fn explain(invalid: Invalid, example: Option<&str>, phrases: &Phrases) -> String {
    match invalid {
        Invalid::Refused(Refusal::CardNumber { last4 }) => {
            phrases.refused_card_number(last4.iter().map(ToString::to_string).collect::<String>())
        }
        Invalid::Refused(Refusal::Secret(secret)) => match secret {
            Secret::SecurityCode => phrases.refused_security_code(),
            Secret::Pin => phrases.refused_pin(),
            Secret::OneTimeCode => phrases.refused_one_time_code(),
            Secret::Password => phrases.refused_password(),
            Secret::LoginLink => phrases.refused_login_link(),
        },
        Invalid::Refused(Refusal::Control) => phrases.refused_control(),
        Invalid::TooLong => phrases.field_too_long(field::LONGEST_VALUE.to_string()),
        Invalid::Future => phrases.field_future(),
        Invalid::NotA(kind) => match kind {
            FieldKind::Text => phrases.field_not_text(),
            FieldKind::Name => phrases.field_not_name(),
            FieldKind::Email => phrases.field_not_email(),
            FieldKind::Phone => phrases.field_not_phone(),
            FieldKind::Money => phrases.field_not_money(example.unwrap_or(AMOUNT)),
            FieldKind::Date => phrases.field_not_date(),
            FieldKind::CardLast4 => phrases.field_not_last4(),
        },
    }
}
