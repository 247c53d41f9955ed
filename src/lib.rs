//! helpme leads people out of trouble with a payment service: this library holds everything but the command line.

pub mod domain;
pub mod error;
pub mod finding;
pub mod given;
pub mod interview;
pub mod l10n;
pub mod pack;
pub mod prompt;
pub mod render;
