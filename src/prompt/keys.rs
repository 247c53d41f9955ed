//! What the keys of a terminal mean at a question.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::line::Edit;

/// What somebody did at the keyboard, or to the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Typed or pasted text.
    Text(String),
    /// Changed the line being typed, or moved in it.
    Edit(Edit),
    /// One up.
    Up,
    /// One down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// Fill in what is offered.
    Tab,
    /// Done.
    Enter,
    /// Back.
    Escape,
    /// Leave the program.
    Interrupt,
    /// The end of the input on an empty line; on any other it deletes a character, as shells have it.
    EndOfInput,
    /// The window has another size.
    Resized,
}

/// The meaning of an event; `None` if it has none here. A key with Control or Alt never types a letter.
pub fn meaning(event: Event) -> Option<Key> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => of_key(key),
        Event::Paste(text) => Some(Key::Text(text)),
        Event::Resize(..) => Some(Key::Resized),
        _ => None,
    }
}

fn of_key(key: KeyEvent) -> Option<Key> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    Some(match key.code {
        // Alt Gr, which types @ on many keyboards, arrives as both.
        KeyCode::Char(letter) if control == alt => Key::Text(letter.to_string()),
        KeyCode::Char(letter) if control => return with_control(letter.to_ascii_lowercase()),
        KeyCode::Char('b') => Key::Edit(Edit::WordLeft),
        KeyCode::Char('f') => Key::Edit(Edit::WordRight),
        KeyCode::Char('d') => Key::Edit(Edit::DeleteWord),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Tab => Key::Tab,
        KeyCode::Home => Key::Edit(Edit::Start),
        KeyCode::End => Key::Edit(Edit::End),
        KeyCode::Left if control || alt => Key::Edit(Edit::WordLeft),
        KeyCode::Right if control || alt => Key::Edit(Edit::WordRight),
        KeyCode::Left => Key::Edit(Edit::Left),
        KeyCode::Right => Key::Edit(Edit::Right),
        KeyCode::Backspace if control || alt => Key::Edit(Edit::EraseWord),
        KeyCode::Backspace => Key::Edit(Edit::Erase),
        KeyCode::Delete if control => Key::Edit(Edit::DeleteWord),
        KeyCode::Delete => Key::Edit(Edit::Delete),
        _ => return None,
    })
}

/// The keys of GNU Readline, which shells use.
fn with_control(letter: char) -> Option<Key> {
    Some(match letter {
        'a' => Key::Edit(Edit::Start),
        'b' => Key::Edit(Edit::Left),
        'c' => Key::Interrupt,
        'd' => Key::EndOfInput,
        'e' => Key::Edit(Edit::End),
        'f' => Key::Edit(Edit::Right),
        'h' => Key::Edit(Edit::Erase),
        'j' | 'm' => Key::Enter,
        'k' => Key::Edit(Edit::DeleteToEnd),
        'n' => Key::Down,
        'p' => Key::Up,
        'u' => Key::Edit(Edit::EraseToStart),
        'w' => Key::Edit(Edit::EraseWord),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        meaning(Event::Key(KeyEvent::new(code, modifiers)))
    }

    #[test]
    fn a_key_with_control_or_alt_never_types_a_letter() {
        for letter in ('a'..='z').chain(['?', '5', '退']) {
            let code = KeyCode::Char(letter);
            for modifiers in [KeyModifiers::CONTROL, KeyModifiers::ALT] {
                let meant = press(code, modifiers);
                assert!(!matches!(meant, Some(Key::Text(_))), "{letter} {meant:?}");
            }
            for modifiers in [
                KeyModifiers::NONE,
                KeyModifiers::SHIFT,
                KeyModifiers::CONTROL | KeyModifiers::ALT,
            ] {
                assert_eq!(press(code, modifiers), Some(Key::Text(letter.to_string())));
            }
        }
    }
}
