//! The program as a whole: its content walked, its command line called, its house inspected.
// A test may panic, and a table of cases may be longer than a screen.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::too_many_lines,
    clippy::items_after_statements
)]

mod author;
mod callers;
mod cards;
mod check;
mod command_line;
mod coverage;
mod damage;
mod doors;
mod faults;
mod guard;
mod house;
mod phrases;
mod scripts;
mod staff;
mod strangers;
mod support;
mod verify;
mod verify_accounts;
mod verify_addresses;
mod verify_numbers;
mod verify_parted;
mod walks;
mod wizard;
mod zones;
