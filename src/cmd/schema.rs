//! `helpme schema tree|contacts`: the JSON Schema for editors.

use clap::ValueEnum;
use helpme::author::schema::schema;
use helpme::error::Error;

use super::session::Session;

/// The files that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum File {
    /// tree.toml.
    Tree,
    /// contacts.toml.
    Contacts,
}

/// Writes the schema.
pub fn run(file: File) -> Result<(), Error> {
    let name = match file {
        File::Tree => "tree",
        File::Contacts => "contacts",
    };
    Session::write(&schema(name).unwrap_or_default())
}
