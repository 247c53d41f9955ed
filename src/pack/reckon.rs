//! Looks through the texts of one pack for the scripts that fit; a text is taken apart once, however many scripts have it.

use std::borrow::Cow;
use std::mem;

use super::outlines::Script;
use crate::domain::field_of_script::Field;
use crate::domain::id::Id;
use crate::domain::search::{Hit, Line, Matcher};

/// The texts of a pack in one language, as they are searched.
pub struct Page<'a, 't> {
    /// The provider.
    pub provider: &'a Id,
    /// How many texts there are.
    pub count: usize,
    /// The places of those that may fit.
    pub picked: &'a [usize],
    /// The text at a place.
    pub text: &'a dyn Fn(usize) -> Option<Cow<'t, str>>,
}

/// The scripts that fit.
pub fn reckon<'s>(
    page: &Page<'_, '_>,
    scripts: impl Iterator<Item = Script<'s>>,
    matcher: &mut Matcher<'_>,
) -> Vec<Hit> {
    matcher.forget();
    let text = |place| (page.text)(place).unwrap_or_default();
    let mut waiting = vec![false; page.count];
    page.picked.iter().for_each(|place| waiting[*place] = true);
    let mut lines: Vec<Line<'_>> = Vec::new();
    // Which of the lines are of each text.
    let mut of_texts = vec![0..0; page.count];
    let mut hits = Vec::new();
    let mut name = String::new();
    for script in scripts {
        let title = script.title.map(|place| (Field::Title, place));
        for (field, place) in title.iter().chain(&script.texts) {
            if mem::take(&mut waiting[*place]) {
                let start = lines.len();
                matcher.add_lines(*field, text(*place), &mut lines);
                of_texts[*place] = start..lines.len();
            }
        }
        let mut of_name = Vec::new();
        name.clear();
        name.extend([page.provider.as_str(), " ", script.id]);
        matcher.add_lines(Field::Name, Cow::Borrowed(&name), &mut of_name);
        let of_text = |(field, place): &(Field, usize)| {
            let field = *field;
            let lines = &lines[of_texts[*place].clone()];
            lines.iter().map(move |line| (field, line))
        };
        let of_name = of_name.iter().map(|line| (Field::Name, line));
        let all = title.iter().flat_map(of_text).chain(of_name);
        let all = all.chain(script.texts.iter().flat_map(of_text));
        if let Some(found) = matcher.find(all) {
            let id = [page.provider.as_str(), "/", script.id].concat();
            let title = script.title.map(text).unwrap_or_default();
            hits.push(found.hit(id, title.into_owned()));
        }
    }
    hits
}
