//! Packs: TOML as written, joined into a tree in one language; shipped with the program or read from a folder.

pub mod confined;
pub mod contacts_file;
pub mod duplicate;
pub mod library;
pub mod load;
pub mod origin;
pub mod overlay;
pub mod reader;
pub mod scan;
pub mod shape;
pub mod tree_file;
pub mod view;
pub mod words_file;
