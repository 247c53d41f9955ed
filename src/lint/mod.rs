//! Finds everything that an author or a translator must mend, never stopping at the first fault.

pub mod cards;
pub mod chinese;
pub mod contacts;
pub mod disagreement;
pub mod figures;
pub mod fix;
pub mod fluent_files;
pub mod fluent_source;
pub mod glossary;
pub mod graph;
pub mod hosts;
pub mod iso_regions;
pub mod length;
pub mod malay;
pub mod masked;
pub mod originals;
pub mod pack;
pub mod place;
pub mod placeholders;
pub mod raw;
pub mod run;
pub mod secrets;
pub mod spelling;
pub mod unit;
pub mod use_of_names;
pub mod words;
