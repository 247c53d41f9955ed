//! Packs: TOML as written, joined into a tree in one language; shipped with the program or read from a folder.

pub mod compile;
pub mod compiled;
pub mod compiled_types;
pub mod confined;
pub mod contacts_file;
pub mod duplicate;
pub mod glance;
pub mod layers;
pub mod library;
pub mod load;
pub mod name;
pub mod origin;
pub mod outlines;
pub mod overlay;
pub mod parse;
pub mod reader;
pub mod scan;
pub mod shape;
pub mod shipped;
pub mod tree_file;
pub mod view;
pub mod words_file;
