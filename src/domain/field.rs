//! The details a message needs: how each kind is validated and printed.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use super::calendar::Calendar;
use super::closed_words::closed_words;
use super::guard::{self, Refusal};

closed_words! {
    /// How a field's value is validated and printed.
    FieldKind {
        /// Any short text.
        Text = "text",
        /// A person's name.
        Name = "name",
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
        /// An amount with its currency, kept as it was typed.
        Money = "money",
        /// A day; kept as `YYYY-MM-DD`, printed in full.
        Date = "date",
        /// The last four digits of a card.
        CardLast4 = "card-last4",
    }
}

/// Why a value was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// It holds something that must never be given.
    Refused(Refusal),
    /// It is longer than [`LONGEST_VALUE`].
    TooLong,
    /// It is not what the kind asks for.
    NotA(FieldKind),
    /// The day lies ahead.
    Future,
}

/// The longest value of a field, in characters.
pub const LONGEST_VALUE: usize = 300;

/// Whether a text is longer than any value may be.
pub fn is_too_long(value: &str) -> bool {
    value.chars().nth(LONGEST_VALUE).is_some()
}

/// Checks a value and puts it into the form in which it is kept.
pub fn validate(
    kind: FieldKind,
    typed: &str,
    calendar: &Calendar,
    today: Date,
) -> Result<String, Invalid> {
    let value = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if is_too_long(&value) {
        return Err(Invalid::TooLong);
    }
    guard::inspect(&value).map_err(Invalid::Refused)?;
    let folded: String = value.nfkc().collect();
    let digits = folded.chars().filter(char::is_ascii_digit).count();
    let accepted = match kind {
        FieldKind::Text => (!value.is_empty()).then_some(value),
        FieldKind::Name => value.chars().any(char::is_alphabetic).then_some(value),
        FieldKind::Email => is_email(&folded).then_some(folded),
        FieldKind::Phone => is_phone(&folded, digits).then_some(folded),
        FieldKind::Money => {
            let is_less = folded.starts_with(['-', '−']);
            let is_amount = digits > 0 && !is_less && calendar.read(&folded, today).is_none();
            is_amount.then_some(value)
        }
        FieldKind::CardLast4 => (digits == 4 && folded.len() == 4).then_some(folded),
        FieldKind::Date => match calendar.read(&folded, today) {
            Some(date) if date > today => return Err(Invalid::Future),
            date => date.map(|date| date.to_string()),
        },
    };
    accepted.ok_or(Invalid::NotA(kind))
}

/// A kept value as a message prints it.
pub fn display(kind: FieldKind, kept: &str, calendar: &Calendar) -> String {
    match kind {
        FieldKind::Date => kept
            .parse()
            .map_or_else(|_| kept.to_owned(), |date| calendar.long(date)),
        _ => kept.to_owned(),
    }
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !text.contains(' ')
            && !host.contains('@')
    })
}

fn is_phone(text: &str, digits: usize) -> bool {
    (5..=15).contains(&digits)
        && text
            .chars()
            .all(|character| character.is_ascii_digit() || " +-().#".contains(character))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::DatePart;
    use crate::domain::text::Text;

    fn check(kind: FieldKind, typed: &str) -> Result<String, Invalid> {
        let calendar = Calendar {
            months: vec!["January".into()],
            long_date: DatePart::all_of("{ $day } { $month } { $year }").unwrap(),
            today: Text::default(),
            yesterday: Text::default(),
            day_before_yesterday: Text::default(),
            tomorrow: Text::default(),
            day_after_tomorrow: Text::default(),
        };
        validate(kind, typed, &calendar, jiff::civil::date(2026, 11, 22))
    }

    #[test]
    fn values_are_kept_as_typed_once_they_make_sense() {
        assert_eq!(check(FieldKind::Text, "  a \t b "), Ok("a b".into()));
        assert_eq!(
            check(FieldKind::Money, "RM 1,234.50"),
            Ok("RM 1,234.50".into())
        );
        for other in ["-5", "2026-10-01", "today", "free"] {
            let refused = Err(Invalid::NotA(FieldKind::Money));
            assert_eq!(check(FieldKind::Money, other), refused, "{other}");
        }
        assert_eq!(check(FieldKind::CardLast4, "１２３４"), Ok("1234".into()));
        assert_eq!(
            check(FieldKind::Date, "2026-10-01"),
            Ok("2026-10-01".into())
        );
        assert_eq!(check(FieldKind::Email, "a@b.my"), Ok("a@b.my".into()));
        assert_eq!(
            check(FieldKind::Phone, "+60 12-345 6789"),
            Ok("+60 12-345 6789".into())
        );
    }

    #[test]
    fn values_that_make_no_sense_are_refused() {
        for (kind, typed) in [
            (FieldKind::Text, " "),
            (FieldKind::Name, "1234"),
            (FieldKind::Email, "a@b"),
            (FieldKind::Phone, "call me"),
            (FieldKind::Money, "a lot"),
            (FieldKind::CardLast4, "12345"),
            (FieldKind::Date, "1/10/2026"),
        ] {
            assert_eq!(check(kind, typed), Err(Invalid::NotA(kind)), "{typed}");
        }
        assert_eq!(check(FieldKind::Date, "2027-01-01"), Err(Invalid::Future));
        assert!(matches!(
            check(FieldKind::CardLast4, "4111111111111111"),
            Err(Invalid::Refused(_))
        ));
        assert_eq!(
            check(FieldKind::Text, &"a".repeat(LONGEST_VALUE + 1)),
            Err(Invalid::TooLong)
        );
    }
}
