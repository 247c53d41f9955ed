//! Texts with placeholders, `{ $order-id }`: the one piece of Fluent syntax that packs use.

use std::borrow::Cow;

use super::id::is_kebab_case;

/// A text split into words and placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template<'t>(Vec<Piece<'t>>);

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Words.
    Text(&'t str),
    /// A placeholder, by the id in it.
    Placeholder(&'t str),
}

/// A brace that opens or closes no placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// Where the damaged placeholder begins, in bytes from the start of the text.
    pub at: usize,
    /// The damaged text, as it is written.
    pub found: String,
}

impl<'t> Template<'t> {
    /// Reads a text: `{`, spaces, `$`, an id, spaces, `}` is a placeholder, any other brace is a mistake.
    pub fn parse(text: &'t str) -> Result<Self, TemplateError> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.bytes().position(|byte| matches!(byte, b'{' | b'}')) {
            let at = text.len() - rest.len() + open;
            let (before, braced) = rest.split_at(open);
            let damaged = || TemplateError {
                at,
                found: braced
                    .chars()
                    .take_while(|character| *character != '\n')
                    .take(24)
                    .collect(),
            };
            let close = braced.find('}').ok_or_else(damaged)?;
            let inside = braced.get(1..close).ok_or_else(damaged)?;
            let name = inside
                .trim_matches(' ')
                .strip_prefix('$')
                .filter(|name| is_kebab_case(name))
                .ok_or_else(damaged)?;
            if !before.is_empty() {
                pieces.push(Piece::Text(before));
            }
            pieces.push(Piece::Placeholder(name));
            rest = &braced[close + 1..];
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest));
        }
        Ok(Self(pieces))
    }

    /// The pieces, one after the other.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece<'t>> {
        self.0.iter()
    }

    /// The ids of the placeholders, in the order in which they stand.
    pub fn placeholders(&self) -> impl Iterator<Item = &'t str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Placeholder(id) => Some(*id),
            Piece::Text(_) => None,
        })
    }

    /// The text with each placeholder replaced by what `value` gives for it.
    pub fn fill<'v>(&self, mut value: impl FnMut(&str) -> Cow<'v, str>) -> String {
        let mut filled = String::with_capacity(self.0.len() * PIECE);
        let mut ends_value = false;
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => {
                    // A value such as “Pty Ltd.” brings the full stop of its sentence along.
                    let has_stop = ends_value && filled.ends_with(STOPS) && is_stop(text);
                    filled.push_str(if has_stop {
                        &text[first_len(text)..]
                    } else {
                        text
                    });
                    ends_value = false;
                }
                Piece::Placeholder(id) => {
                    filled.push_str(&value(id));
                    ends_value = true;
                }
            }
        }
        filled
    }
}

/// The room for a piece, in bytes, to begin with.
const PIECE: usize = 48;

const STOPS: [char; 2] = ['.', '。'];

/// Whether a text begins with a full stop that ends a sentence; in “..” or “.com” it ends none.
fn is_stop(text: &str) -> bool {
    let mut characters = text.chars();
    characters
        .next()
        .is_some_and(|first| STOPS.contains(&first))
        && characters.next().is_none_or(|next| {
            next.is_whitespace() || !(next.is_ascii_alphanumeric() || STOPS.contains(&next))
        })
}

fn first_len(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_ends_in_a_full_stop_gets_no_second_one() {
        let filled = |text: &str| {
            Template::parse(text)
                .unwrap()
                .fill(|_| "Kedai Sdn. Bhd.".into())
        };
        assert_eq!(
            filled("I paid { $shop }. Help."),
            "I paid Kedai Sdn. Bhd. Help."
        );
        assert_eq!(filled("我付给 { $shop }。"), "我付给 Kedai Sdn. Bhd.");
        assert_eq!(
            filled("{ $shop }.com, { $shop }, { $shop }"),
            "Kedai Sdn. Bhd..com, Kedai Sdn. Bhd., Kedai Sdn. Bhd."
        );
    }

    #[test]
    fn placeholders_are_filled_and_everything_else_stays() {
        let template = Template::parse("订单号 { $order-id }，[*.]\n{$amount}").unwrap();
        let filled = template.fill(|id| format!("<{id}>").into());
        assert_eq!(filled, "订单号 <order-id>，[*.]\n<amount>");
        assert_eq!(
            template.placeholders().collect::<Vec<_>>(),
            ["order-id", "amount"]
        );
    }

    #[test]
    fn damage_is_found_where_it_stands() {
        for (text, at) in [
            ("a {$x", 2),
            ("{ x }", 0),
            ("a } b", 2),
            ("{}", 0),
            ("{$X}", 0),
            ("好 {$a{$b}", 4),
        ] {
            assert_eq!(Template::parse(text).unwrap_err().at, at, "{text}");
        }
    }
}
