//! Texts with placeholders, `{ $order-id }`: the one piece of Fluent syntax that packs use.

use std::borrow::Cow;
use std::ops::Range;

use super::han::join;
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

/// A placeholder where it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<'t> {
    /// Its bytes, braces and all.
    pub range: Range<usize>,
    /// The id that it names.
    pub name: &'t str,
}

/// The placeholders of a text; a mistake is the last thing that is told.
pub fn placed(text: &str) -> impl Iterator<Item = Result<Placed<'_>, TemplateError>> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next.take()?;
        // The texts are short, and before its first search `memchr` asks the processor what it can do: under a hypervisor that takes
        // longer than all the texts of a card.
        let is_brace = |byte| matches!(byte, b'{' | b'}');
        let open = start + text.bytes().skip(start).position(is_brace)?;
        let Some((length, name)) = placeholder(&text[open..]) else {
            return Some(Err(TemplateError::at(text, open)));
        };
        let range = open..open + length;
        next = Some(range.end);
        Some(Ok(Placed { range, name }))
    })
}

/// How long the placeholder is with which a text begins, and what it names.
fn placeholder(braced: &str) -> Option<(usize, &str)> {
    let close = braced.find('}')?;
    let name = braced.get(1..close)?.trim_matches(' ').strip_prefix('$')?;
    is_kebab_case(name).then_some((close + 1, name))
}

impl TemplateError {
    fn at(text: &str, at: usize) -> Self {
        let line = text[at..]
            .chars()
            .take_while(|character| *character != '\n');
        Self {
            at,
            found: line.take(24).collect(),
        }
    }
}

impl<'t> Template<'t> {
    /// Reads a text: `{`, spaces, `$`, an id, spaces, `}` is a placeholder, any other brace is a mistake.
    pub fn parse(text: &'t str) -> Result<Self, TemplateError> {
        let mut pieces = Vec::new();
        let mut start = 0;
        for placed in placed(text) {
            let Placed { range, name } = placed?;
            if start < range.start {
                pieces.push(Piece::Text(&text[start..range.start]));
            }
            pieces.push(Piece::Placeholder(name));
            start = range.end;
        }
        if start < text.len() {
            pieces.push(Piece::Text(&text[start..]));
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

    /// The text with each placeholder replaced by what `value` gives for it, spaced as Chinese is.
    pub fn fill<'v>(&self, mut value: impl FnMut(&str) -> Cow<'v, str>) -> String {
        let mut filled = String::with_capacity(self.0.len() * PIECE);
        let mut ends_value = false;
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => {
                    // A value such as “Pty Ltd.” brings the full stop of its sentence along, and a question needs none.
                    let has_stop = ends_value && filled.ends_with(ENDS) && is_stop(text);
                    let skipped = if has_stop { first_len(text) } else { 0 };
                    join(&mut filled, &text[skipped..]);
                    ends_value = false;
                }
                Piece::Placeholder(id) => {
                    join(&mut filled, &value(id));
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

/// What ends a sentence.
const ENDS: [char; 6] = ['.', '。', '?', '？', '!', '！'];

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
        let template_filled = |text: &str, value: &str| {
            Template::parse(text)
                .unwrap()
                .fill(|_| value.to_owned().into())
        };
        let filled = |text: &str| template_filled(text, "Kedai Sdn. Bhd.");
        assert_eq!(
            filled("I paid { $shop }. Help."),
            "I paid Kedai Sdn. Bhd. Help."
        );
        assert_eq!(filled("我付给 { $shop }。"), "我付给 Kedai Sdn. Bhd.");
        assert_eq!(
            template_filled("I ask: { $question }. My name is Mei.", "Why?"),
            "I ask: Why? My name is Mei."
        );
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
    fn a_value_in_chinese_stands_without_spaces_among_chinese() {
        let template = Template::parse("我在 { $day } 在 { $shop } 付了 { $amount }。").unwrap();
        let filled = |shop: &str| {
            template.fill(|id| match id {
                "day" => "2026年10月1日".into(),
                "shop" => shop.to_owned().into(),
                _ => "¥3,000".into(),
            })
        };
        assert_eq!(
            ["樱花商店", "AEON", "[商家名称]"].map(filled),
            [
                "我在 2026年10月1日在樱花商店付了 ¥3,000。",
                "我在 2026年10月1日在 AEON 付了 ¥3,000。",
                "我在 2026年10月1日在 [商家名称] 付了 ¥3,000。",
            ]
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
