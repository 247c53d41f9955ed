//! Looks through the texts of one pack for the scripts that fit; a text is taken apart once, however many scripts have it.

use std::borrow::Cow;
use std::ops::Range;

use super::outlines::ScriptTexts;
use crate::domain::id::Id;
use crate::domain::search::{Hit, Line, Matcher};
use crate::domain::text_role::TextRole;

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

/// What is known of a text.
#[derive(Clone, Copy)]
enum Picked {
    /// It does not fit.
    No,
    /// It may fit.
    Waiting,
    /// Its lines are known.
    TakenApart,
}

/// The scripts that fit.
pub fn reckon<'s, T: IntoIterator<Item = (TextRole, usize)>>(
    page: &Page<'_, '_>,
    scripts: impl Iterator<Item = ScriptTexts<'s, T>>,
    matcher: &mut Matcher<'_>,
) -> Vec<Hit> {
    matcher.forget();
    let text = |place| (page.text)(place).unwrap_or_default();
    let mut picked = vec![Picked::No; page.count];
    page.picked
        .iter()
        .for_each(|place| picked[*place] = Picked::Waiting);
    let mut lines: Vec<Line<'_>> = Vec::new();
    // Which of the lines are of each text.
    let mut of_texts = vec![0..0; page.count];
    let mut hits = Vec::new();
    let mut name = String::new();
    // Which of the lines are of the script.
    let mut of_script: Vec<(TextRole, Range<usize>)> = Vec::new();
    for script in scripts {
        of_script.clear();
        let mut add = |field, place: usize| {
            match picked[place] {
                Picked::No => return,
                Picked::TakenApart => {}
                Picked::Waiting => {
                    let start = lines.len();
                    matcher.add_lines(field, text(place), &mut lines);
                    of_texts[place] = start..lines.len();
                    picked[place] = Picked::TakenApart;
                }
            }
            of_script.push((field, of_texts[place].clone()));
        };
        if let Some(title) = script.title {
            add(TextRole::Title, title);
        }
        script
            .texts
            .into_iter()
            .for_each(|(field, place)| add(field, place));
        let mut of_name = Vec::new();
        name.clear();
        name.extend([page.provider.as_str(), " ", script.id]);
        matcher.add_lines(TextRole::Name, Cow::Borrowed(&name), &mut of_name);
        let of_text = |(field, of_text): &(TextRole, Range<usize>)| {
            let field = *field;
            lines[of_text.clone()].iter().map(move |line| (field, line))
        };
        let of_name = of_name.iter().map(|line| (TextRole::Name, line));
        let titles = of_script.partition_point(|(field, _)| *field == TextRole::Title);
        let (titles, texts) = of_script.split_at(titles);
        let all = titles.iter().flat_map(of_text).chain(of_name);
        if let Some(found) = matcher.find(all.chain(texts.iter().flat_map(of_text))) {
            let id = [page.provider.as_str(), "/", script.id].concat();
            let title = script.title.map(text).unwrap_or_default();
            hits.push(found.hit(id, title.into_owned()));
        }
    }
    hits
}
