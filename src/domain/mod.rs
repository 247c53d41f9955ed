//! What the program knows: the tree, the walk through it, and the advice at its end. Touches no file, clock, terminal or environment.

pub mod advice;
pub mod ahead;
pub mod answers;
pub mod calendar;
pub mod card_number;
pub mod cases;
pub mod condition;
pub mod contact_text;
pub mod digits;
pub mod directory;
pub mod field;
pub mod fold;
pub mod guard;
pub mod hours;
pub mod id;
pub mod locale;
pub mod nearest;
pub mod phone;
pub mod reasons;
pub mod region;
pub mod script;
pub mod search;
pub mod secret;
<<<<<<< HEAD
pub mod stem;
=======
pub mod secret_words;
>>>>>>> cd5a22f (Give verdicts and the words of secrets files of their own)
pub mod template;
pub mod tree;
pub mod verdict;
pub mod verify;
pub mod walk;
pub mod web_address;
pub mod words;
