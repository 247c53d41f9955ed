//! Packs: TOML as written, joined into a tree in one language; shipped with the program or read from a folder.

mod bare_key;
pub mod branches;
pub mod compile;
pub mod compiled;
pub mod compiled_types;
pub mod confined;
pub mod contacts_file;
pub mod duplicate;
pub mod glance;
pub mod head;
pub mod layers;
pub mod library;
pub mod load;
pub mod origin;
pub mod outlines;
pub mod overlay;
pub mod parse;
pub mod reader;
pub mod reckon;
pub mod scan;
pub mod searched;
pub mod shape;
pub mod shipped;
pub mod tree_file;
pub mod tree_glance;
pub mod view;
pub mod words_file;
