//! Which languages to try, and the program's own phrases.

pub mod negotiate;
pub mod phrases;
