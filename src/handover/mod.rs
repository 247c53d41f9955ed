//! The advice in the forms in which it leaves the terminal: an e-mail, a page, a QR code, a reminder. Does nothing itself.

pub mod mail;
pub mod page;
pub mod qr;
pub mod reminder;
