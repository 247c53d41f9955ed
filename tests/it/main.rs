//! The program as a whole: its content walked, its command line called, its house inspected.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cards;
mod check;
mod command_line;
mod coverage;
mod damage;
mod doors;
mod faults;
mod guard;
mod house;
mod staff;
mod strangers;
mod support;
mod verify;
mod walks;
mod wizard;
