//! A pseudo-terminal with the program in it, whose screen can be read.

use std::io::{Read, Write};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// The keys that terminals send.
pub const DOWN: &str = "\u{1b}[B";
/// Escape, alone.
pub const ESC: &str = "\u{1b}";
/// Enter.
pub const ENTER: &str = "\r";
/// Control and C.
pub const CTRL_C: &str = "\u{3}";

/// So long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);
/// A screen that did not change for so long is drawn.
const QUIET: Duration = Duration::from_millis(120);

/// The program in a terminal.
pub struct Terminal {
    screen: Arc<Mutex<Screen>>,
    keyboard: Box<dyn Write + Send>,
    /// How many bytes were written when a key was last pressed.
    written: usize,
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
}

struct Screen {
    parser: vt100::Parser,
    raw: Vec<u8>,
    changed: Instant,
}

fn nonzero(count: u16) -> std::num::NonZeroU16 {
    count.try_into().unwrap()
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

impl Terminal {
    /// Starts the program with these arguments and variables.
    pub fn start(
        (columns, rows): (u16, u16),
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_helpme"));
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "en_AU.UTF-8");
        command.env("PATH", "");
        for (name, value) in variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let screen = Arc::new(Mutex::new(Screen {
            parser: vt100::Parser::new(nonzero(rows), nonzero(columns), 0),
            raw: Vec::new(),
            changed: Instant::now(),
        }));
        let mut output = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&screen);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                let mut screen = shared.lock().unwrap();
                screen.parser.process(&bytes[..count]);
                screen.raw.extend_from_slice(&bytes[..count]);
                screen.changed = Instant::now();
            }
        });
        Self {
            screen,
            keyboard: pair.master.take_writer().unwrap(),
            written: 0,
            child,
            master: pair.master,
        }
    }

    /// Types.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        self.written = self.screen.lock().unwrap().raw.len();
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// Waits for a text on the screen.
    pub fn sees(&mut self, text: &str) -> &mut Self {
        self.wait(text, |screen| screen.contains(text))
    }

    /// Waits for a text that stands on the screen already, until it is drawn anew after the last key.
    pub fn sees_anew(&mut self, text: &str) -> &mut Self {
        let begun = Instant::now();
        while self.raw().len() <= self.written {
            assert!(begun.elapsed() < PATIENCE, "{text} was not drawn anew");
            thread::sleep(Duration::from_millis(10));
        }
        self.sees(text)
    }

    /// Waits until a text has gone from the screen.
    pub fn sees_no(&mut self, text: &str) -> &mut Self {
        self.wait(text, |screen| !screen.contains(text))
    }

    fn wait(&mut self, what: &str, holds: impl Fn(&str) -> bool) -> &mut Self {
        let begun = Instant::now();
        loop {
            let (shown, quiet) = {
                let screen = self.screen.lock().unwrap();
                (lines_of(&screen), screen.changed.elapsed() > QUIET)
            };
            if quiet && holds(&shown) {
                return self;
            }
            assert!(begun.elapsed() < PATIENCE, "waited for {what}:\n{shown}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Makes the window another size.
    pub fn resize(&mut self, (columns, rows): (u16, u16)) -> &mut Self {
        self.master.resize(size(columns, rows)).unwrap();
        let mut screen = self.screen.lock().unwrap();
        screen
            .parser
            .screen_mut()
            .set_size(nonzero(rows), nonzero(columns));
        drop(screen);
        self
    }

    /// What stands on the screen.
    pub fn screen(&self) -> String {
        lines_of(&self.screen.lock().unwrap())
    }

    /// Every byte that was written.
    pub fn raw(&self) -> Vec<u8> {
        self.screen.lock().unwrap().raw.clone()
    }

    /// The process, for signals.
    pub fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits for the end; the exit code.
    pub fn exit_code(&mut self) -> u32 {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                thread::sleep(QUIET);
                return status.exit_code();
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "still there:\n{}",
                self.screen()
            );
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A program that has ended already is no fault.
        let _ = self.child.kill();
    }
}

fn lines_of(screen: &Screen) -> String {
    let screen = screen.parser.screen();
    let (_, columns) = screen.size();
    let rows: Vec<String> = screen
        .rows(0, columns.get())
        .map(|row| row.trim_end().to_owned())
        .collect();
    rows.join("\n").trim_end().to_owned() + "\n"
}
