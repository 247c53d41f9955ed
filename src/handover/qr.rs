//! A QR code as terminal text.

use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, QRCode};

/// A code, with the quiet zone that readers need round it.
pub struct Code(QRCode);

/// Modules of quiet zone on each side: the standard asks for four.
const QUIET: usize = 4;

impl Code {
    /// The code of a text; `None` if it is too long for any.
    pub fn of(text: &str) -> Option<Self> {
        QRBuilder::new(text).ecl(ECL::L).build().ok().map(Self)
    }

    fn side(&self) -> usize {
        self.0.size + 2 * QUIET
    }

    /// The columns that it takes.
    pub fn columns(&self, unicode: bool) -> usize {
        self.side() * if unicode { 1 } else { 2 }
    }

    /// The rows that it takes.
    pub fn rows(&self, unicode: bool) -> usize {
        if unicode {
            self.side().div_ceil(2)
        } else {
            self.side()
        }
    }

    fn is_dark(&self, row: usize, column: usize) -> bool {
        let inside = |place: usize| {
            place
                .checked_sub(QUIET)
                .filter(|place| *place < self.0.size)
        };
        match (inside(row), inside(column)) {
            (Some(row), Some(column)) => self.0[row][column].value(),
            _ => false,
        }
    }

    /// Lines of half blocks, two modules in each character, or of two signs for each module. With colour the code is black
    /// on white whatever the terminal's colours; without, light modules are drawn, as on a dark terminal.
    pub fn lines(&self, unicode: bool, styled: bool) -> Vec<String> {
        let step = if unicode { 2 } else { 1 };
        let rows = (0..self.side()).step_by(step);
        rows.map(|row| {
            let signs: String = (0..self.side())
                .map(|column| {
                    // With colour, ink is dark; without, ink is light.
                    let ink = |row| self.is_dark(row, column) == styled;
                    match (unicode, ink(row), ink(row + 1)) {
                        (true, true, true) => "█",
                        (true, true, false) => "▀",
                        (true, false, true) => "▄",
                        (true, false, false) => " ",
                        (false, true, _) => "##",
                        (false, false, _) => "  ",
                    }
                })
                .collect();
            if styled {
                // ECMA-48 SGR: black on bright white.
                format!("\u{1b}[30;107m{signs}\u{1b}[0m")
            } else {
                signs
            }
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_the_size_that_it_says() {
        let code = Code::of("https://help.afterpay.com/hc/en-au").unwrap();
        for unicode in [true, false] {
            let lines = code.lines(unicode, false);
            assert_eq!(lines.len(), code.rows(unicode));
            assert!(
                lines
                    .iter()
                    .all(|line| line.chars().count() == code.columns(unicode))
            );
        }
        assert!(code.columns(true) <= 41 && code.rows(true) <= 21);
        assert!(Code::of(&"a".repeat(4000)).is_none());
    }

    #[test]
    fn the_corner_that_readers_look_for_is_there() {
        let lines = Code::of("a").unwrap().lines(false, false);
        let finder: Vec<&str> = lines[QUIET..QUIET + 7]
            .iter()
            .map(|line| &line[2 * QUIET..2 * (QUIET + 7)])
            .collect();
        // Light is drawn, so the dark frame of the finder is empty.
        assert_eq!(finder[0], " ".repeat(14));
        assert_eq!(finder[1], format!("  {}  ", "#".repeat(10)));
        assert_eq!(finder[3], "  ##      ##  ");
    }
}
