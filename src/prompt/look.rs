//! One calm look for every question: a mark, a rail, a pointer; with and without colour, in Unicode or ASCII.

use inquire::ui::{Attributes, Color, RenderConfig, StyleSheet, Styled};

use crate::render::wrap::width;

/// The signs of the look. None of the Unicode ones is of ambiguous width (UAX #11), so they take one column everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// Before a question that is open.
    pub open: &'static str,
    /// Before a question that has its answer.
    pub answered: &'static str,
    /// Before whatever belongs to a question.
    pub rail: &'static str,
    /// Before the reason why a value was not taken.
    pub refused: &'static str,
    /// Before the choice under the pointer.
    pub pointer: &'static str,
    /// Before any other.
    pub no_pointer: &'static str,
    /// Before the first choice, if more stand above.
    pub more_above: &'static str,
    /// Before the last choice, if more stand below.
    pub more_below: &'static str,
}

const UNICODE: Signs = Signs {
    open: "▸",
    answered: "✓",
    rail: "╎",
    refused: "✗",
    pointer: "╎ ❯",
    no_pointer: "╎  ",
    more_above: "╎ ▴",
    more_below: "╎ ▾",
};

const ASCII: Signs = Signs {
    open: "?",
    answered: "*",
    rail: "|",
    refused: "!",
    pointer: "| >",
    no_pointer: "|  ",
    more_above: "| ^",
    more_below: "| v",
};

/// How questions look.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The signs.
    pub signs: Signs,
    styled: bool,
}

/// The weight of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// As it comes.
    Plain,
    /// What is asked.
    Strong,
    /// Hints.
    Low,
    /// What has the person's attention now.
    Active,
    /// What went wrong.
    Danger,
}

impl Look {
    /// A look with or without colour, in Unicode or ASCII.
    pub fn new(styled: bool, unicode: bool) -> Self {
        Self {
            signs: if unicode { UNICODE } else { ASCII },
            styled,
        }
    }

    /// The text in this weight.
    pub fn paint(&self, weight: Weight, text: &str) -> String {
        // ECMA-48 SGR: 1 bold, 2 faint, 31 red, 36 cyan.
        let code = match weight {
            Weight::Plain => "",
            Weight::Strong => "1",
            Weight::Low => "2",
            Weight::Active => "1;36",
            Weight::Danger => "1;31",
        };
        if self.styled && !code.is_empty() && !text.is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// The same look for inquire.
    pub fn config(&self) -> RenderConfig<'static> {
        let plain = StyleSheet::new();
        let active = if self.styled {
            plain.with_attr(Attributes::BOLD).with_fg(Color::DarkCyan)
        } else {
            plain
        };
        let sign = |sign: &'static str| Styled::new(sign).with_style_sheet(active);
        let config = RenderConfig::empty()
            .with_highlighted_option_prefix(sign(self.signs.pointer))
            .with_scroll_up_prefix(sign(self.signs.more_above))
            .with_scroll_down_prefix(sign(self.signs.more_below))
            .with_canceled_prompt_indicator(Styled::new(""))
            .with_selected_option(Some(active));
        RenderConfig {
            unhighlighted_option_prefix: sign(self.signs.no_pointer),
            ..config
        }
    }

    /// The rail.
    pub fn rail(&self) -> String {
        self.paint(Weight::Active, self.signs.rail)
    }
}

/// The columns that a painted line takes.
pub fn columns_of(painted: &str) -> usize {
    let mut pieces = painted.split("\u{1b}[");
    let first = pieces.next().map_or(0, width);
    let painted = pieces.map(|piece| piece.split_once('m').map_or(0, |(_, text)| width(text)));
    first + painted.sum::<usize>()
}

/// Whether the terminal can be trusted with Unicode signs: not the Linux console and old terminals, and not where the
/// locale names another encoding. Where nothing is said, today's terminals can.
pub fn can_show_unicode(variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let simple = set("TERM").is_some_and(|term| {
        term == "linux" || term == "dumb" || term.starts_with("vt") || term.starts_with("ansi")
    });
    let locale = set("LC_ALL")
        .or_else(|| set("LC_CTYPE"))
        .or_else(|| set("LANG"));
    let is_utf8 = |locale: &str| {
        let folded = locale.to_ascii_lowercase();
        folded.contains("utf-8") || folded.contains("utf8")
    };
    !simple && locale.is_none_or(|locale| is_utf8(&locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_ascii_where_the_terminal_or_the_locale_asks_for_it() {
        let shows = |variables: &[(&str, &str)]| {
            can_show_unicode(|name| {
                let found = variables.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            })
        };
        assert!(shows(&[]));
        assert!(shows(&[
            ("TERM", "xterm-256color"),
            ("LANG", "zh_CN.UTF-8")
        ]));
        assert!(shows(&[("LC_ALL", "C.utf8"), ("LANG", "C")]));
        assert!(!shows(&[("TERM", "linux"), ("LANG", "en_AU.UTF-8")]));
        assert!(!shows(&[("TERM", "xterm"), ("LANG", "C")]));
        assert!(!shows(&[("LC_ALL", "POSIX"), ("LANG", "en_AU.UTF-8")]));
    }

    #[test]
    fn every_sign_takes_one_column_in_every_terminal() {
        use unicode_width::UnicodeWidthStr;
        let looks = [UNICODE, ASCII];
        for signs in looks {
            for sign in [signs.open, signs.answered, signs.rail, signs.refused] {
                assert_eq!((sign.width(), sign.width_cjk()), (1, 1), "{sign}");
            }
            for sign in [
                signs.pointer,
                signs.no_pointer,
                signs.more_above,
                signs.more_below,
            ] {
                assert_eq!((sign.width(), sign.width_cjk()), (3, 3), "{sign}");
            }
        }
    }
}
