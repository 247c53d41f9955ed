//! The program as a whole: its content walked, its command line called, its house inspected.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cards;
mod command_line;
mod coverage;
mod doors;
mod faults;
mod guard;
mod house;
mod staff;
mod support;
mod walks;
mod wizard;
