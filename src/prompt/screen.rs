//! The window of the terminal: reads keys, and draws a question over its last drawing. All is written to standard error.

use std::io::{self, Write, stderr};
use std::time::Duration;

use crossterm::cursor::{MoveTo, MoveToColumn, MoveUp, RestorePosition, SavePosition};
use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};
use terminal_size::{Height, Width, terminal_size_of};

use super::frame::{Frame, Size};
use super::keys::{Key, meaning};
use super::look::columns_of;

/// The terminal while a question is open: keys come one by one, and are not shown by themselves. It is given back when
/// this goes.
pub struct Screen {
    /// The lines of the last drawing down to that of the cursor, in columns.
    drawn: Vec<usize>,
}

impl Screen {
    /// Takes the terminal.
    pub fn open() -> io::Result<Self> {
        enable_raw_mode()?;
        let screen = Self { drawn: Vec::new() };
        execute!(stderr(), EnableBracketedPaste)?;
        Ok(screen)
    }

    /// Waits for a key.
    pub fn read() -> io::Result<Key> {
        loop {
            if let Some(key) = meaning(event::read()?) {
                return Ok(key);
            }
        }
    }

    /// Draws a question over the last drawing, in one go so that nothing flickers.
    pub fn draw(&mut self, frame: &Frame) -> io::Result<()> {
        let mut output = Vec::new();
        let above = self.drawn.len().saturating_sub(1);
        up(&mut output, above)?;
        let last = frame.lines.len().saturating_sub(1);
        for (row, line) in frame.lines.iter().enumerate() {
            // Before the text: after a line that fills its row, the last column would be cleared.
            if row == last {
                queue!(output, Clear(ClearType::FromCursorDown))?;
                write!(output, "{line}")?;
            } else {
                queue!(output, Clear(ClearType::UntilNewLine))?;
                write!(output, "{line}\r\n")?;
            }
        }
        let (row, column) = frame.cursor;
        up(&mut output, last.saturating_sub(row))?;
        queue!(output, MoveToColumn(u16::try_from(column).unwrap_or(0)))?;
        self.drawn = frame
            .lines
            .iter()
            .take(row + 1)
            .map(|line| columns_of(line))
            .collect();
        write_all(&output)
    }

    /// The lines of the drawing, down to that of the cursor, in columns. It counts as taken off.
    pub fn take_drawn(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.drawn)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing back.
        let _ = execute!(stderr(), DisableBracketedPaste);
        let _ = disable_raw_mode();
    }
}

/// The size of the window.
pub fn size() -> Size {
    let known = terminal_size_of(stderr());
    known.map_or(
        Size {
            columns: 80,
            rows: 24,
        },
        |(Width(columns), Height(rows))| Size {
            columns: usize::from(columns).max(1),
            rows: usize::from(rows).max(1),
        },
    )
}

/// Does something that takes a while. Keys pressed meanwhile are neither shown nor taken for answers.
pub fn without_keys<T>(run: impl FnOnce() -> T) -> io::Result<T> {
    enable_raw_mode()?;
    let done = run();
    let unread = discard_keys();
    disable_raw_mode()?;
    unread.map(|()| done)
}

fn discard_keys() -> io::Result<()> {
    // With no time at all, crossterm does not look.
    const MOMENT: Duration = Duration::from_millis(5);
    while event::poll(MOMENT)? {
        event::read()?;
    }
    Ok(())
}

/// Makes room for so many rows, and remembers where they begin. From now on no key is shown by itself: inquire, which
/// draws there, gives the terminal back.
pub fn hold(rows: usize) -> io::Result<()> {
    enable_raw_mode()?;
    let below = rows.saturating_sub(1);
    let mut output = "\r\n".repeat(below).into_bytes();
    up(&mut output, below)?;
    queue!(output, SavePosition)?;
    write_all(&output)
}

/// Takes everything off the window from the place that was remembered.
pub fn erase_held() -> io::Result<()> {
    execute!(stderr(), RestorePosition, Clear(ClearType::FromCursorDown))
}

/// Takes lines of so many columns off the window, the cursor being in the last of them. In a window that has become
/// narrower they may take several rows each.
pub fn erase_lines(widths: &[usize]) -> io::Result<()> {
    let columns = size().columns;
    let rows: usize = widths
        .iter()
        .map(|line| line.div_ceil(columns).max(1))
        .sum();
    erase(rows.saturating_sub(1))
}

/// Empties the window.
pub fn clear() -> io::Result<()> {
    execute!(stderr(), Clear(ClearType::All), MoveTo(0, 0))
}

/// Writes lines below what stands there.
pub fn print(lines: &[String]) -> io::Result<()> {
    let text: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    write_all(text.as_bytes())
}

/// Takes the last rows off the window.
pub fn erase(rows: usize) -> io::Result<()> {
    let mut output = Vec::new();
    up(&mut output, rows)?;
    queue!(output, Clear(ClearType::FromCursorDown))?;
    write_all(&output)
}

fn up(output: &mut Vec<u8>, rows: usize) -> io::Result<()> {
    // Zero would move the cursor up by one.
    if let Ok(rows @ 1..) = u16::try_from(rows) {
        queue!(output, MoveUp(rows))?;
    }
    queue!(output, MoveToColumn(0))
}

fn write_all(bytes: &[u8]) -> io::Result<()> {
    let mut output = stderr().lock();
    output.write_all(bytes)?;
    output.flush()
}
