//! helpme leads people out of trouble with a payment service: this library holds everything but the command line.
// A test that cannot go on says so by panicking.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod author;
pub mod domain;
pub mod error;
pub mod finding;
pub mod given;
pub mod handover;
pub mod interview;
pub mod l10n;
pub mod lint;
pub mod pack;
pub mod parallel;
pub mod prompt;
pub mod render;
pub mod report;
pub mod unreadable;
