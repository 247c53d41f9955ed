//! `helpme schema tree|contacts`: the JSON Schema for editors.

use helpme::author::schema::schema;
use helpme::error::Error;

use super::session::Session;
use crate::cli::commands::SchemaFile;

/// Writes the schema.
pub fn run(file: SchemaFile) -> Result<(), Error> {
    let name = match file {
        SchemaFile::Tree => "tree",
        SchemaFile::Contacts => "contacts",
    };
    Session::write(&schema(name).unwrap_or_default())
}
