//! Questions answered with arrow keys, in a terminal.
//!
//! The question, its help and the summary of what was answered are written here; inquire draws the list and the line below
//! them. Whatever is written is counted, so that it can be taken away again and no prompt leaves a trail.

use std::io::{self, Write, stderr};

use crossterm::cursor::{MoveTo, MoveToColumn, MoveUp};
use crossterm::terminal::{Clear, ClearType};
use crossterm::{execute, queue};
use inquire::autocompletion::{Autocomplete, Replacement};
use inquire::{CustomUserError, InquireError, Select, Text};
use terminal_size::{Height, Width, terminal_size_of};

use super::find::score;
use super::look::{Look, Weight};
use super::prompter::{ChoicePrompt, FieldPrompt, NoReply, Prompter, Reply, WayBack};
use super::wording;
use crate::domain::guard;
use crate::l10n::phrases::Phrases;
use crate::render::wrap::{width, wrap_with};

/// Lines are never longer than this, however wide the terminal.
const LONGEST_LINE: usize = 96;

/// The columns of a choice that the rail, the pointer and the spaces round them take.
const MARGIN: usize = 4;

/// The way of asking in a terminal that understands cursor movement. inquire draws on standard error.
pub struct Arrows<'a> {
    phrases: &'a Phrases,
    look: Look,
    shown: Vec<Shown>,
}

/// What stands above the open question, as long as nothing else was written.
enum Shown {
    Said(String),
    Answered { ask: String, answer: String },
}

/// Columns and rows.
type Size = (usize, usize);

impl<'a> Arrows<'a> {
    /// Asks in this look.
    pub fn new(phrases: &'a Phrases, look: Look) -> Self {
        Self {
            phrases,
            look,
            shown: Vec::new(),
        }
    }

    /// The lines of a text on the rail.
    fn on_rail(&self, text: &str, weight: Weight, columns: usize) -> Vec<String> {
        let rail = self.look.paint(Weight::Active, self.look.signs.rail);
        let lines = text
            .split('\n')
            .flat_map(|paragraph| wrap_with(paragraph, line_length(columns) - 2, "", ""));
        lines
            .map(|line| format!("{rail} {}", self.look.paint(weight, &line)))
            .collect()
    }

    /// The question with its step counter, and as much help as leaves room for the answer.
    fn head(
        &self,
        ask: &str,
        counter: Option<String>,
        help: &[String],
        room: usize,
        columns: usize,
    ) -> Vec<String> {
        let mark = self.look.paint(Weight::Active, self.look.signs.open);
        let mut lines: Vec<String> = wrap_with(ask, line_length(columns) - 2, "", "")
            .iter()
            .enumerate()
            .map(|(index, line)| {
                let sign = if index == 0 { mark.as_str() } else { " " };
                format!("{sign} {}", self.look.paint(Weight::Strong, line))
            })
            .collect();
        if let Some(counter) = counter {
            let beside = lines.len() == 1 && width(ask) + width(&counter) + 6 <= columns;
            let counter = self.look.paint(Weight::Low, &counter);
            if beside {
                lines[0] = format!("{}  {counter}", lines[0]);
            } else {
                let rail = self.look.paint(Weight::Active, self.look.signs.rail);
                lines.push(format!("{rail} {counter}"));
            }
        }
        for text in help {
            let more = self.on_rail(text, Weight::Low, columns);
            if lines.len() + more.len() <= room {
                lines.extend(more);
            }
        }
        lines
    }

    fn lines_of(&self, shown: &Shown, columns: usize) -> Vec<String> {
        match shown {
            Shown::Said(text) => text
                .split('\n')
                .flat_map(|paragraph| wrap_with(paragraph, line_length(columns), "", ""))
                .chain([String::new()])
                .collect(),
            Shown::Answered { ask, answer } => {
                let mark = self.look.paint(Weight::Active, self.look.signs.answered);
                let asked = wrap_with(ask, line_length(columns) - 2, "", "");
                let asked = asked.iter().enumerate().map(|(index, line)| {
                    let sign = if index == 0 { mark.as_str() } else { " " };
                    format!("{sign} {}", self.look.paint(Weight::Low, line))
                });
                let room = line_length(columns) - 2;
                let answered = wrap_with(answer, room, "", "");
                let answered = answered
                    .iter()
                    .flat_map(|line| cut(line, room))
                    .map(|line| format!("  {line}"));
                asked.chain(answered).collect()
            }
        }
    }

    fn show(&mut self, shown: Shown) -> io::Result<()> {
        let lines = self.lines_of(&shown, size().0);
        self.shown.push(shown);
        print(&lines)
    }

    /// Takes the question that has just been answered off the screen. If the window has changed its size meanwhile, the
    /// terminal has moved lines about: then the window is cleared, and what stood above is written anew.
    fn take_away(&self, rows: usize, before: Size) -> io::Result<()> {
        let now = size();
        if now == before {
            return erase(rows);
        }
        execute!(stderr(), Clear(ClearType::All), MoveTo(0, 0))?;
        for shown in &self.shown {
            print(&self.lines_of(shown, now.0))?;
        }
        Ok(())
    }

    /// Takes the last answer off the screen, with what was said since: its question comes again.
    fn take_back(&mut self) -> io::Result<()> {
        let is_answer = |shown: &Shown| matches!(shown, Shown::Answered { .. });
        let Some(last) = self.shown.iter().rposition(is_answer) else {
            return Ok(());
        };
        let columns = size().0;
        let gone = self.shown.split_off(last);
        erase(
            gone.iter()
                .map(|shown| self.lines_of(shown, columns).len())
                .sum(),
        )
    }

    fn answered(&mut self, ask: &str, answer: &str) -> io::Result<()> {
        self.show(Shown::Answered {
            ask: ask.to_owned(),
            answer: answer.to_owned(),
        })
    }

    /// The key line: one paragraph, wrapped like everything else. inquire puts it into square brackets.
    fn keys(text: &str, columns: usize) -> String {
        wrap_with(text, line_length(columns) - 2, "", " ").join("\n ")
    }

    fn select(
        &self,
        prompt: &ChoicePrompt,
        options: Vec<String>,
        keys: &str,
        page: usize,
    ) -> Result<Reply<usize>, InquireError> {
        let before = prompt
            .before
            .as_ref()
            .and_then(|id| prompt.choices.iter().position(|choice| choice.id == *id));
        let scorer = |typed: &str, _: &String, _: &str, index: usize| score(prompt, typed, index);
        let chosen = Select::new(&self.phrases.arrows_type(), options)
            .with_render_config(self.look.config())
            .with_help_message(keys)
            .with_page_size(page)
            .with_starting_cursor(before.unwrap_or(0))
            .with_scorer(&scorer)
            .with_formatter(&|_| String::new())
            .raw_prompt()?;
        Ok(if chosen.index == prompt.choices.len() {
            Reply::Back
        } else {
            Reply::Given(chosen.index)
        })
    }

    fn text(
        &self,
        prompt: &FieldPrompt<'_>,
        initial: &str,
        keys: &str,
    ) -> Result<String, InquireError> {
        Text::new(&self.phrases.arrows_answer())
            .with_render_config(self.look.config())
            .with_help_message(keys)
            .with_initial_value(initial)
            .with_autocomplete(Suggestions(prompt.suggestions.clone()))
            .with_page_size(prompt.suggestions.len().max(1))
            .with_formatter(&|_| String::new())
            .prompt()
    }

    /// What a prompt without an answer means. An interrupted prompt stays as it is; the way back is taken off the screen.
    fn no_answer<T>(
        &mut self,
        error: InquireError,
        way_back: WayBack,
        rows: usize,
        before: Size,
    ) -> Result<Reply<T>, NoReply> {
        match error {
            InquireError::OperationCanceled => {
                self.take_away(rows, before)?;
                if way_back == WayBack::None {
                    return Err(NoReply::Left);
                }
                self.take_back()?;
                Ok(Reply::Back)
            }
            InquireError::OperationInterrupted => {
                print(&[String::new()])?;
                Err(NoReply::Left)
            }
            InquireError::IO(error) => Err(NoReply::Io(error)),
            other => Err(NoReply::Io(io::Error::other(other.to_string()))),
        }
    }
}

impl Prompter for Arrows<'_> {
    fn say(&mut self, text: &str) -> Result<(), NoReply> {
        let gap = if self.shown.is_empty() { "" } else { "\n" };
        Ok(self.show(Shown::Said(format!("{gap}{text}")))?)
    }

    fn page_written(&mut self) {
        self.shown.clear();
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        let size = size();
        let (columns, rows) = size;
        let back = wording::way_back(prompt.way_back, self.phrases);
        let options = options(prompt, back, self.look.signs.rail, columns);
        let heights: Vec<usize> = options
            .iter()
            .map(|option| option.lines().count())
            .collect();
        let keys = Self::keys(&wording::arrow_keys(prompt.way_back, self.phrases), columns);
        // The line for typing, the keys, and the empty line in which the cursor comes to rest.
        let around = keys.lines().count() + 2;
        let least = heights.iter().take(LEAST_CHOICES).sum::<usize>();
        let room = rows.saturating_sub(around + least);
        let help: Vec<String> = prompt.help.iter().cloned().collect();
        let head = self.head(
            &prompt.ask,
            prompt.place.map(|place| wording::step(place, self.phrases)),
            &help,
            room,
            columns,
        );
        let page = page_size(&heights, rows.saturating_sub(around + head.len()));
        print(&head)?;
        let rows = head.len() + 1;
        match self.select(prompt, options, &keys, page) {
            Ok(Reply::Given(index)) => {
                self.take_away(rows, size)?;
                if prompt.way_back != WayBack::Done {
                    self.answered(&prompt.ask, &prompt.choices[index].text)?;
                }
                Ok(Reply::Given(index))
            }
            Ok(_) => self.no_answer(InquireError::OperationCanceled, prompt.way_back, rows, size),
            Err(error) => self.no_answer(error, prompt.way_back, rows, size),
        }
    }

    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        let example = self.phrases.prompt_example(prompt.example.as_str());
        let help: Vec<String> = prompt.help.iter().cloned().chain([example]).collect();
        let mut initial = prompt.before.clone().unwrap_or_default();
        let mut refusal: Option<String> = None;
        loop {
            let size = size();
            let (columns, rows) = size;
            let keys = Self::keys(
                &wording::arrow_field_keys(prompt.way_back, self.phrases),
                columns,
            );
            // The line for typing may grow to two.
            let around = keys.lines().count() + prompt.suggestions.len() + 3;
            let mut head = self.head(
                &prompt.ask,
                prompt
                    .place
                    .map(|place| wording::detail(place, self.phrases)),
                &help,
                rows.saturating_sub(around),
                columns,
            );
            if let Some(reason) = &refusal {
                let sign = self.look.paint(Weight::Danger, self.look.signs.refused);
                let lines = wrap_with(reason, line_length(columns) - 2, "", "");
                head.extend(lines.iter().enumerate().map(|(index, line)| {
                    let sign = if index == 0 { sign.as_str() } else { " " };
                    format!("{sign} {line}")
                }));
            }
            print(&head)?;
            let rows = head.len() + 1;
            let typed = match self.text(prompt, &initial, &keys) {
                Ok(typed) => typed,
                Err(error) => return self.no_answer(error, prompt.way_back, rows, size),
            };
            self.take_away(rows, size)?;
            if typed.trim().is_empty() {
                self.answered(&prompt.ask, &self.phrases.left_blank())?;
                return Ok(Reply::Skipped);
            }
            match (prompt.validate)(&typed) {
                Ok(kept) => {
                    self.answered(&prompt.ask, kept.echo.as_ref().unwrap_or(&kept.value))?;
                    return Ok(Reply::Given(kept.value));
                }
                Err(reason) => {
                    refusal = Some(reason);
                    // What was typed is offered again unless it must not stay on the screen.
                    let may_stay = guard::inspect(&typed).is_ok();
                    initial = if may_stay { typed } else { String::new() };
                }
            }
        }
    }
}

/// So many choices are shown at once, even if the help has to give way.
const LEAST_CHOICES: usize = 4;

/// The choices with their numbers, wrapped, each with a hanging indent; the way back last.
fn options(prompt: &ChoicePrompt, back: Option<String>, rail: &str, columns: usize) -> Vec<String> {
    let digits = prompt.choices.len().to_string().len();
    let numbered = prompt
        .choices
        .iter()
        .enumerate()
        .map(|(index, choice)| (index + 1, choice.text.clone()));
    numbered
        .chain(back.map(|back| (0, back)))
        .map(|(number, text)| {
            let number = format!("{number:>digits$}. ");
            let room = line_length(columns).saturating_sub(MARGIN + number.len());
            let indent = " ".repeat(MARGIN + number.len() - 1);
            let lines = wrap_with(&text, room, "", "");
            format!("{number}{}", lines.join(&format!("\n{rail}{indent}")))
        })
        .collect()
}

/// The most choices of which any so many fit into the room: at least one.
fn page_size(heights: &[usize], room: usize) -> usize {
    let mut tallest_first = heights.to_vec();
    tallest_first.sort_unstable_by(|left, right| right.cmp(left));
    let fitting = tallest_first
        .iter()
        .scan(0, |sum, height| {
            *sum += height;
            Some(*sum)
        })
        .take_while(|sum| *sum <= room);
    fitting.count().max(1)
}

/// What is too long for a line and cannot be wrapped, such as a number that somebody typed, in pieces.
fn cut(line: &str, room: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for character in line.chars() {
        let mut longer = pieces.pop().unwrap_or_default();
        longer.push(character);
        if width(&longer) > room && longer.chars().count() > 1 {
            longer.pop();
            pieces.push(longer);
            longer = character.to_string();
        }
        pieces.push(longer);
    }
    pieces
}

fn line_length(columns: usize) -> usize {
    columns.clamp(12, LONGEST_LINE)
}

fn size() -> Size {
    terminal_size_of(stderr()).map_or((80, 24), |(Width(columns), Height(rows))| {
        (usize::from(columns).max(1), usize::from(rows).max(1))
    })
}

fn print(lines: &[String]) -> io::Result<()> {
    let mut output = stderr().lock();
    for line in lines {
        writeln!(output, "{line}")?;
    }
    output.flush()
}

/// Takes the last rows off the screen.
fn erase(rows: usize) -> io::Result<()> {
    let mut output = stderr().lock();
    // Zero would move the cursor up by one.
    if let Ok(rows @ 1..) = u16::try_from(rows) {
        queue!(
            output,
            MoveUp(rows),
            MoveToColumn(0),
            Clear(ClearType::FromCursorDown)
        )?;
    }
    output.flush()
}

/// Ready answers below the line, as long as nothing is typed.
#[derive(Clone)]
struct Suggestions(Vec<String>);

impl Autocomplete for Suggestions {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {
        Ok(if input.trim().is_empty() {
            self.0.clone()
        } else {
            Vec::new()
        })
    }

    fn get_completion(
        &mut self,
        _input: &str,
        highlighted: Option<String>,
    ) -> Result<Replacement, CustomUserError> {
        Ok(highlighted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prompt::find::tests::prompt;

    #[test]
    fn any_page_of_choices_fits_its_room() {
        let heights = [1, 2, 1, 3, 1, 1];
        for room in 0..12 {
            let page = page_size(&heights, room);
            let tallest = heights.windows(page).map(|page| page.iter().sum::<usize>());
            assert!(page == 1 || tallest.max() <= Some(room), "{room}");
        }
        assert_eq!(page_size(&heights, 9), 6);
    }

    #[test]
    fn what_cannot_be_wrapped_is_cut() {
        assert_eq!(cut("abcdefg", 3), ["abc", "def", "g"]);
        assert_eq!(cut("退款了吗", 5), ["退款", "了吗"]);
        assert_eq!(cut("", 3), [""]);
    }

    #[test]
    fn choices_have_a_hanging_indent_on_the_rail() {
        let mut prompt = prompt();
        prompt.choices.truncate(1);
        prompt.choices[0].text = "A refund has been missing for weeks".into();
        assert_eq!(
            options(&prompt, Some("Back".into()), "|", 26),
            ["1. A refund has been\n|      missing for weeks", "0. Back"]
        );
    }
}
