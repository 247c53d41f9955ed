//! The wizard: in a real pseudo-terminal, as plain lines through pipes, and as properties of its conversation.

mod conversation;
mod hand_over;
mod lists;
mod plain;
mod screens;
mod terminal;
