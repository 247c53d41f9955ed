//! What every command works with: the language, the packs, the day, the terminal.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use helpme::domain::advice::Moment;
use helpme::domain::guard;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::nearest::nearest;
use helpme::error::Error;
use helpme::finding::SourceFile;
use helpme::l10n::phrases::Phrases;
use helpme::pack::confined;
use helpme::pack::layers;
use helpme::pack::library::{LARGEST_FILE, Library};
use helpme::pack::load::{self, LoadError, Pack};
use helpme::render::blocks::Block;
use helpme::render::text::Layout;
use helpme::render::wrap::wrap_with;
use helpme::render::{markdown, text};
use helpme::unreadable::Unreadable;
use terminal_size::{Height, Width, terminal_size_of};

use super::clock;
use crate::cli::command::command_names;
use crate::cli::{Color, Format, Options};

/// Columns where nothing is known of the terminal.
const USUAL_COLUMNS: usize = 80;
/// Rows where nothing is known of the terminal.
const USUAL_ROWS: usize = 24;

/// The surroundings of a command.
pub struct Session {
    /// The program's phrases, in the person's language.
    pub phrases: Phrases,
    /// Where packs come from.
    pub library: Library,
    /// The options.
    pub options: Options,
    /// Today, and the time if the card is for now.
    pub moment: Moment,
    /// The layout of standard output, where nothing is known of the width.
    look: Layout,
}

impl Session {
    /// Looks at the clock and the terminal.
    pub fn new(phrases: Phrases, options: Options) -> Self {
        let now = clock::now();
        let moment = match options.as_of {
            Some(day) => Moment {
                today: day,
                now: None,
            },
            None => Moment {
                today: now.date(),
                now: Some(now.timestamp()),
            },
        };
        let library = Library::of(&options.content);
        let is_terminal = io::stdout().is_terminal();
        let look = Layout {
            columns: USUAL_COLUMNS,
            styled: may_style(options.color(), is_terminal),
            wraps_verbatim: is_terminal,
        };
        Self {
            phrases,
            library,
            options,
            moment,
            look,
        }
    }

    /// The layout of standard output, as wide as the window is now.
    pub fn layout(&self) -> Layout {
        let size = self
            .writes_to_terminal()
            .then(|| terminal_size_of(io::stdout()));
        let columns = size.flatten().map(|(Width(columns), _)| columns.into());
        Layout {
            columns: columns.unwrap_or(self.look.columns),
            ..self.look
        }
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        self.phrases.locale()
    }

    /// How to get the other languages, for somebody who has not chosen one.
    pub fn other_languages(&self) -> Option<String> {
        let is_chosen = self.options.locale.is_some();
        (!is_chosen)
            .then(|| self.phrases.other_languages())
            .flatten()
    }

    /// The error for a collection without packs.
    pub fn no_packs(&self) -> Error {
        Error::NoPacks(self.options.content.first().cloned().unwrap_or_default())
    }

    /// Says which packs were left out because they could not be read.
    pub fn tell_broken(&self, broken: &[Id]) {
        if !broken.is_empty() {
            let names: Vec<&str> = broken.iter().map(Id::as_str).collect();
            let names = self.phrases.first_of(&names);
            say(&self.phrases.packs_left_out(broken.len(), names));
        }
    }

    /// Opens a provider's pack; an unknown word gets the nearest providers and commands.
    pub fn open(&self, provider: &str) -> Result<Pack, Error> {
        let pack = self.open_in(provider, self.locale())?;
        for left_out in layers::left_out(&self.library, &pack.provider.id)? {
            let file = guard::printable(&left_out.file);
            say(&self
                .phrases
                .note_known_false(file, guard::printable(&left_out.value)));
        }
        Ok(pack)
    }

    /// The same in another language.
    pub fn open_in(&self, provider: &str, locale: &Locale) -> Result<Pack, Error> {
        match Self::open_from(&self.library, provider, locale) {
            Err(Error::UnknownProvider {
                providers, near, ..
            }) if providers.is_empty() && near.is_empty() => Err(self.no_packs()),
            opened => opened,
        }
    }

    /// The same from another collection.
    pub fn open_from(library: &Library, provider: &str, locale: &Locale) -> Result<Pack, Error> {
        load::load(library, provider, locale).map_err(|error| match error {
            LoadError::Unreadable(unreadable) => Error::Unreadable(unreadable),
            LoadError::Broken(findings) => Error::Broken(findings),
            LoadError::UnknownProvider { asked, known } => {
                if let Err(refusal) = guard::inspect_secrets(&asked) {
                    return Error::Refused(refusal);
                }
                let providers: Vec<String> = known.iter().map(ToString::to_string).collect();
                let commands: Vec<&str> = command_names().collect();
                let names = known.iter().map(Id::as_str).chain(commands);
                let near = nearest(&asked, names).into_iter();
                let near = near.map(str::to_owned).collect();
                Error::UnknownProvider {
                    asked,
                    providers,
                    near,
                }
            }
        })
    }

    /// Whether questions can be asked with arrow keys: a terminal to read from and to draw on that can move the cursor, and
    /// a window in which a question with some of its choices has room.
    pub fn has_arrow_keys(&self) -> bool {
        const FEWEST: (usize, usize) = (30, 10);
        let (columns, rows, _) = self.question_terminal();
        !self.options.plain
            && !is_dumb()
            && columns >= FEWEST.0
            && rows >= FEWEST.1
            && io::stdin().is_terminal()
            && io::stderr().is_terminal()
    }

    /// Whether somebody sits there who reads the card and can be asked what to do next.
    pub fn is_attended(&self) -> bool {
        !self.options.no_input
            && io::stdin().is_terminal()
            && io::stderr().is_terminal()
            && self.writes_to_terminal()
    }

    /// Whether the card appears on a terminal.
    pub fn writes_to_terminal(&self) -> bool {
        self.look.wraps_verbatim
    }

    /// The size of the terminal on which questions are asked, and whether it may show colour.
    pub fn question_terminal(&self) -> (usize, usize, bool) {
        let stderr = io::stderr();
        let (columns, rows) = terminal_size_of(&stderr).map_or(
            (USUAL_COLUMNS, USUAL_ROWS),
            |(Width(columns), Height(rows))| (columns.into(), rows.into()),
        );
        (
            columns,
            rows,
            may_style(self.options.color(), stderr.is_terminal()),
        )
    }

    /// Writes a page to standard output, in the form that was asked for.
    pub fn write_page(&self, blocks: &[Block], json: impl FnOnce() -> String) -> Result<(), Error> {
        Self::write(&match self.options.format() {
            Format::Markdown => markdown::render(blocks),
            Format::Json => json(),
            // The others have been refused: no command that writes a page has them.
            Format::Text | Format::Github | Format::Mermaid | Format::Dot => {
                text::render(blocks, self.layout())
            }
        })
    }

    /// Writes to standard output in one go. A reader that has gone is no error.
    pub fn write(text: &str) -> Result<(), Error> {
        let mut stdout = io::stdout().lock();
        match stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush())
        {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Io(error)),
            _ => Ok(()),
        }
    }

    /// Says what went wrong.
    pub fn complain(&self, error: &Error) {
        let text = super::explain::explain(error, &self.phrases, question_columns());
        match error {
            // Findings have a layout of their own.
            Error::Broken(_) => print_lines(text.lines()),
            _ => say(&text),
        }
    }

    /// Reads a file that the person named.
    pub fn read_file(path: &Path) -> Result<Arc<SourceFile>, Error> {
        let text = confined::read(path, LARGEST_FILE).map_err(|problem| Unreadable {
            path: path.to_owned(),
            problem,
        })?;
        Ok(SourceFile::at(path, text))
    }
}

/// Says something on standard error, in lines that fit.
pub fn say(text: &str) {
    let columns = question_columns();
    let lines = text.lines().flat_map(|paragraph| {
        let indent = " ".repeat(paragraph.len() - paragraph.trim_start().len());
        wrap_with(paragraph.trim_start(), columns, &indent, &indent)
    });
    print_lines(lines);
}

fn print_lines(mut lines: impl Iterator<Item = impl std::fmt::Display>) {
    let mut stderr = io::stderr().lock();
    // Nobody is left to be told if standard error is closed.
    let _ = lines.try_for_each(|line| writeln!(stderr, "{line}"));
}

/// Whether the terminal says that it understands nothing but lines.
pub fn is_dumb() -> bool {
    std::env::var("TERM").is_ok_and(|term| term == "dumb")
}

fn question_columns() -> usize {
    terminal_size_of(io::stderr()).map_or(USUAL_COLUMNS, |(Width(columns), _)| columns.into())
}

/// <https://no-color.org> and <https://bixense.com/clicolors>: the option wins, then `NO_COLOR`, then `CLICOLOR_FORCE`, then the terminal.
fn may_style(color: Color, is_terminal: bool) -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if is_set("NO_COLOR") => false,
        Color::Auto
            if std::env::var_os("CLICOLOR_FORCE")
                .is_some_and(|value| !value.is_empty() && value != "0") =>
        {
            true
        }
        Color::Auto => is_terminal && std::env::var("TERM").is_ok_and(|term| term != "dumb"),
    }
}
