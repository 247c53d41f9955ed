//! What helps authors and translators to write: new languages and providers, previews, the schema for editors.

pub mod new_locale;
pub mod new_provider;
pub mod pseudo;
pub mod schema;
pub mod walk_to;
pub mod write;
