//! What a page is made of, before it is known where it will be shown.

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// What the page is about.
    Title(String),
    /// The head of a part.
    Heading {
        /// The words.
        text: String,
        /// Whether it announces danger.
        danger: bool,
    },
    /// A paragraph.
    Paragraph(String),
    /// A remark in a low voice.
    Note(String),
    /// Points in no order.
    Bullets(Vec<String>),
    /// Points in order.
    Steps(Vec<String>),
    /// Points to tick off, with those that are done.
    Checklist(Vec<(bool, String)>),
    /// A number or address, with what there is to know about it.
    Contact {
        /// The number or address, never broken.
        value: String,
        /// What there is to know about it.
        notes: Vec<String>,
    },
    /// Words to copy: nothing stands beside them.
    Verbatim(String),
    /// Lines that are gone (`false`) and lines that are new (`true`).
    Changes(Vec<(bool, String)>),
    /// A command to type or paste into a shell.
    Command(String),
    /// Rows under a head.
    Table {
        /// The head.
        head: Vec<String>,
        /// The rows, each as long as the head.
        rows: Vec<Vec<String>>,
    },
}
