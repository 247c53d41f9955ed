//! A question with choices: what stands in the window, and what is left of it when somebody types. Nothing is read or
//! written here.

use super::find::{Found, matching, staying};
use super::frame::{Size, head, lines_of, on_rail, rows_of_typed};
use super::look::{Look, Weight, columns_of};
use super::prompter::ChoicePrompt;
use super::wording;
use crate::l10n::phrases::Phrases;
use crate::render::wrap::width;

/// The help gives way where so many of the choices would have no room.
const LEAST_CHOICES: usize = 4;

/// What is longer was pasted by mistake. inquire searches anew after each of its characters.
const LONGEST_SEARCH: usize = 200;

/// A question laid out for a window.
pub struct List<'p> {
    /// The question as it is asked.
    pub prompt: &'p ChoicePrompt,
    /// The columns of the window.
    columns: usize,
    /// The question, its help, and the label of the search.
    pub message: Vec<String>,
    /// The choices with their numbers, and the way back last.
    pub choices: Vec<String>,
    /// What stands in the place of a choice where nothing fits.
    nothing: String,
    /// The line about the keys.
    pub keys: String,
    /// So many choices are shown at once.
    pub page: usize,
    /// The rows that the choices may take.
    room: usize,
}

impl<'p> List<'p> {
    /// Lays the question out.
    pub fn new(prompt: &'p ChoicePrompt, phrases: &Phrases, look: Look, window: Size) -> Self {
        // inquire clears the rest of a row after writing it, which in the last column would take a sign away.
        let size = Size {
            columns: window.columns - 1,
            ..window
        };
        let keys = keys(&wording::arrow_keys(prompt.way_back, phrases), look, size);
        let choices = choices(prompt, phrases, look, size);
        let label = on_rail(&look, size, Weight::Low, &phrases.arrows_type());
        let heights: Vec<usize> = choices.iter().map(|text| rows(text)).collect();
        let around = rows(&keys) + label.len();
        let least: usize = heights.iter().take(LEAST_CHOICES).sum();
        let counter = prompt.place.map(|place| wording::step(place, phrases));
        let help: Vec<String> = prompt.help.iter().cloned().collect();
        let most = window.rows.saturating_sub(around + least);
        let mut message = head(&look, size, (&prompt.ask, counter.as_deref(), &help), most);
        let tallest = heights.iter().copied().max().unwrap_or(1);
        // If there are too few rows, the last lines of the question stay, next to which the answer is given.
        let most = window.rows.saturating_sub(around + tallest);
        message.drain(..message.len().saturating_sub(most));
        let room = window.rows.saturating_sub(around + message.len());
        message.extend(label);
        let nothing = lines_of(&phrases.arrows_nothing_found(), size.room() - POINTER);
        Self {
            prompt,
            columns: window.columns,
            message,
            page: page(&heights, room),
            choices,
            nothing: nothing.join(&format!("\n{} ", look.signs.no_pointer)),
            keys,
            room,
        }
    }

    /// The lines that inquire leaves when it has its answer, in columns; the cursor is in the last of them.
    pub fn widths_left(&self) -> Vec<usize> {
        let message = self.message.iter().map(|line| columns_of(line));
        message.chain([0]).collect()
    }

    /// The rows that the question may take while it is open.
    pub fn rows(&self) -> usize {
        let heights = self.heights(0..self.choices.len());
        let choices = tallest_page(&heights, self.page);
        let nothing = Found {
            places: staying(self.prompt).collect(),
            fitting: 0,
        };
        let said = self.stand_in(&nothing).map_or(0, |_| rows(&self.nothing));
        let nothing = said + self.heights(nothing.places).iter().sum::<usize>();
        self.message.len() + choices.max(nothing) + rows(&self.keys)
    }

    /// What is left of the choices, without the loosest of those that have no room.
    pub fn found(&self, typed: &str) -> Found {
        let searched: String = typed.chars().take(LONGEST_SEARCH).collect();
        let mut found = matching(self.prompt, &searched);
        let label = self.message.last().map_or(0, |line| columns_of(line));
        let more = rows_of_typed(typed, label + 1, self.columns) - 1;
        let room = self.room.saturating_sub(more);
        while !typed.is_empty()
            && found.fitting > 1
            && tallest_page(&self.heights(found.places.iter().copied()), self.page) > room
        {
            found.fitting -= 1;
            found.places.remove(found.fitting);
        }
        found
    }

    /// The place of a choice that is not shown, in whose stead inquire shows that nothing fits. An entry of its own would be
    /// one more than at the beginning, and inquire would move its pointer off the answer given before.
    pub fn stand_in(&self, found: &Found) -> Option<usize> {
        let is_free = |place: &usize| !found.places.contains(place);
        (found.fitting == 0)
            .then(|| (0..self.choices.len()).find(is_free))
            .flatten()
    }

    /// The score of each choice, the best first; what is not left has none.
    pub fn scores(&self, found: &Found) -> Vec<Option<i64>> {
        let mut scores = vec![None; self.choices.len()];
        for (rank, place) in (1_i64..).zip(&found.places) {
            scores[*place] = Some(-rank);
        }
        if let Some(place) = self.stand_in(found) {
            scores[place] = Some(0);
        }
        scores
    }

    /// What stands in the window in the place of a choice.
    pub fn text(&self, found: &Found, place: usize) -> &str {
        if self.stand_in(found) == Some(place) {
            &self.nothing
        } else {
            &self.choices[place]
        }
    }

    fn heights(&self, places: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let choices = places.into_iter().map(|place| &self.choices[place]);
        choices.map(|text| rows(text)).collect()
    }
}

/// The columns that the pointer and the space after it take.
const POINTER: usize = 2;

/// The choices with their numbers, wrapped, each with a hanging indent on the rail; the way back last.
fn choices(prompt: &ChoicePrompt, phrases: &Phrases, look: Look, size: Size) -> Vec<String> {
    let digits = prompt.choices.len().to_string().len();
    let choices = prompt.choices.iter().map(|choice| choice.text.clone());
    let numbered = (1..).zip(choices);
    numbered
        .chain(wording::way_back(prompt.way_back, phrases).map(|back| (0, back)))
        .map(|(number, text)| {
            let number = format!("{number:>digits$}. ");
            let indent = format!("\n{} {}", look.signs.no_pointer, " ".repeat(width(&number)));
            let lines = lines_of(&text, size.room() - POINTER - width(&number));
            format!("{number}{}", lines.join(&indent))
        })
        .collect()
}

/// The line about the keys. inquire puts it into square brackets.
fn keys(text: &str, look: Look, size: Size) -> String {
    let lines = lines_of(text, size.room());
    let lines: Vec<String> = lines
        .iter()
        .map(|line| look.paint(Weight::Low, line))
        .collect();
    lines.join("\n ")
}

/// The most choices of which any so many on end fit into the room: at least one.
fn page(heights: &[usize], room: usize) -> usize {
    let fits = |page: &usize| tallest_page(heights, *page) <= room;
    (1..=heights.len()).rev().find(fits).unwrap_or(1)
}

/// The rows of the tallest page of so many choices.
fn tallest_page(heights: &[usize], page: usize) -> usize {
    let pages = heights.windows(page.min(heights.len()).max(1));
    pages.map(|page| page.iter().sum()).max().unwrap_or(0)
}

fn rows(text: &str) -> usize {
    text.split('\n').count()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::prompt::find::tests::prompt;

    const WINDOW: Size = Size {
        columns: 40,
        rows: 12,
    };

    fn list(prompt: &ChoicePrompt, window: Size) -> List<'_> {
        List::new(prompt, &Phrases::english(), Look::new(false, false), window)
    }

    /// What inquire shows of the choices once this is typed.
    fn left<'l>(list: &'l List<'_>, typed: &str) -> Vec<&'l str> {
        let found = list.found(typed);
        let scores = list.scores(&found).into_iter().enumerate();
        let mut ranked: Vec<(i64, usize)> = scores
            .filter_map(|(place, score)| Some((score?, place)))
            .collect();
        ranked.sort_unstable_by_key(|(score, _)| std::cmp::Reverse(*score));
        let places = ranked.into_iter().map(|(_, place)| place);
        places.map(|place| list.text(&found, place)).collect()
    }

    /// Looks whether the question stays inside its window when this is typed, wherever the pointer is.
    pub fn stays_inside(list: &List<'_>, typed: &str) {
        let lines = || list.message.iter().map(|line| columns_of(line));
        let around = list.message.len() + rows(&list.keys);
        let typed_rows = rows_of_typed(typed, lines().next_back().unwrap() + 1, list.columns);
        let left = left(list, typed);
        let heights: Vec<usize> = left.iter().map(|text| rows(text)).collect();
        let pages = tallest_page(&heights, list.page);
        let found = list.found(typed);
        if found.fitting > 1 {
            assert!(
                list.page == 1 || pages + typed_rows - 1 <= list.room,
                "{typed}\n{left:#?}"
            );
        }
        assert!(around + pages <= list.rows(), "{typed}\n{left:#?}");
        for width in lines() {
            assert!(width < list.columns, "{:?}", list.message);
        }
        let below_pointer = left.iter().map(|text| format!("| > {text}"));
        for line in below_pointer.chain([format!("[{}]", list.keys)]) {
            for line in line.split('\n') {
                assert!(columns_of(line) < list.columns, "{line}");
            }
        }
    }

    #[test]
    fn the_whole_question_stands_on_its_rail() {
        let prompt = prompt();
        let list = list(&prompt, WINDOW);
        assert_eq!(
            list.message,
            [
                "? What happened?",
                "| One choice is enough.",
                "| Choose, or type to search:"
            ]
        );
        assert_eq!(
            left(&list, ""),
            [
                "1. A refund is missing",
                "2. 付款不是我做的",
                "3. Something else is missing",
                "0. Back"
            ]
        );
        assert_eq!(
            list.keys,
            "Arrow keys to move, Enter to choose,\n Esc to go back"
        );
    }

    #[test]
    fn choices_have_a_hanging_indent_on_the_rail() {
        let mut prompt = prompt();
        prompt.choices.truncate(1);
        prompt.choices[0].text = "A refund has been missing for weeks".into();
        let window = Size {
            columns: 27,
            rows: 12,
        };
        assert_eq!(
            left(&list(&prompt, window), ""),
            ["1. A refund has been\n|      missing for weeks", "0. Back"]
        );
    }

    #[test]
    fn where_nothing_fits_it_says_so_in_the_first_place_and_that_is_no_choice() {
        let prompt = prompt();
        let list = list(&prompt, WINDOW);
        let nothing = "Nothing fits this. Esc shows all\n|   choices again.";
        let staying = ["3. Something else is missing", "0. Back"];
        assert_eq!(left(&list, "zzz"), [nothing, staying[0], staying[1]]);
        assert_eq!(
            left(&list, "诈骗"),
            ["2. 付款不是我做的", staying[0], staying[1]]
        );
        // What is said takes the place of a choice that is not shown.
        let stand_in = list.stand_in(&list.found("zzz"));
        assert_eq!(stand_in, Some(0));
        assert_eq!(list.stand_in(&list.found("诈骗")), None);
    }

    #[test]
    fn as_many_choices_are_shown_as_any_page_of_them_has_room() {
        let heights = [1, 2, 1, 3, 1, 1];
        for room in 0..12 {
            let page = page(&heights, room);
            assert!(page == 1 || tallest_page(&heights, page) <= room, "{room}");
            assert!(
                page == heights.len() || tallest_page(&heights, page + 1) > room,
                "{room}"
            );
        }
        assert_eq!(page(&heights, 9), 6);
        assert_eq!(page(&[], 3), 1);
    }

    #[test]
    fn in_a_small_window_help_and_question_give_way_to_the_choices() {
        let prompt = prompt();
        let shown = |rows| {
            let list = list(&prompt, Size { columns: 40, rows });
            (list.message.len(), list.page)
        };
        assert_eq!(shown(9), (3, 4));
        assert_eq!(shown(8), (2, 4));
        assert_eq!(shown(6), (2, 2));
        assert_eq!(shown(4), (1, 1));
    }
}
