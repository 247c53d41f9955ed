//! A number as words spell it, and what it counts.

use std::ops::Range;

/// A number as words spell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// Its bytes, and those of what it counts if that is a figure.
    pub range: Range<usize>,
    /// How much it is; 0 for a number that is dialled.
    pub value: u32,
    /// The phrase that names the sort of figure, if it counts days, money or the like. One is no figure: one day may be some day.
    pub sort: Option<&'static str>,
}
