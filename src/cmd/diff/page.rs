//! The page of `helpme diff`: first what counts as official or false, then what changes where, then each change exactly.

use helpme::domain::id::Id;
use helpme::domain::words::key;
use helpme::l10n::phrases::Phrases;
use helpme::pack::load::Pack;
use helpme::render::blocks::Block;
use helpme::render::difference::{Change, ChoiceChange, ProviderChanges};

/// A script's name and language.
pub type Name = (String, String);

/// What has become of a script.
pub enum Kind {
    Added,
    Removed,
    Changed(Vec<Change>),
}

impl Kind {
    /// What exactly has changed.
    pub fn changes(&self) -> &[Change] {
        match self {
            Self::Changed(changes) => changes,
            Self::Added | Self::Removed => &[],
        }
    }

    /// What has changed, as programs read it.
    pub fn aspects(&self) -> Vec<&'static str> {
        match self {
            Self::Added => vec!["added"],
            Self::Removed => vec!["removed"],
            Self::Changed(changes) => aspects(changes),
        }
    }
}

/// What the changes are about, as programs read it.
pub fn aspects(changes: &[Change]) -> Vec<&'static str> {
    changes.iter().map(|change| change.aspect).collect()
}

/// All that has changed of a provider.
pub struct Difference {
    /// The provider.
    pub provider: Id,
    /// Its scripts, by name and language.
    pub scripts: Vec<(Name, Kind)>,
    /// What stands beside them, in every language alike.
    pub beside: ProviderChanges,
    /// The languages in which that is read.
    pub locales: Vec<String>,
    /// The words beside the scripts, by language.
    pub words: Vec<(String, Vec<Change>)>,
    /// The pack as it was and as it is, in the language of the page.
    pub packs: [Option<Pack>; 2],
}

impl Difference {
    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.scripts.is_empty() && self.beside.all.is_empty() && self.words.is_empty()
    }
}

/// First what counts as official or false, then which scripts change, then what exactly; the same change in several scripts is told once.
pub fn page(differences: &[Difference], phrases: &Phrases) -> Vec<Block> {
    if differences.is_empty() {
        return vec![Block::Paragraph(phrases.diff_none())];
    }
    let verdicts = differences.iter().flat_map(|difference| {
        // Among several providers it must be said whose it is.
        let whose = (differences.len() > 1).then_some(&difference.provider);
        verdicts(&difference.beside, whose, phrases)
    });
    let mut blocks = vec![
        Block::Title(phrases.diff_title()),
        Block::Bullets(verdicts.chain(where_what(differences, phrases)).collect()),
    ];
    for difference in differences {
        choices(&mut blocks, difference, phrases);
    }
    exact(&mut blocks, differences, phrases);
    blocks
}

/// What counts as official and what is known as false, if that has changed.
fn verdicts(beside: &ProviderChanges, whose: Option<&Id>, phrases: &Phrases) -> Vec<String> {
    let [official_gone, official_new] = beside.official.each_ref();
    let [false_gone, false_new] = beside.known_false.each_ref();
    let whose = whose.map(|provider| phrases.in_brackets(provider.as_str()));
    let whose = whose.unwrap_or_default();
    let list =
        |values: &[String]| (!values.is_empty()).then(|| phrases.list(values) + whose.as_str());
    let told = [
        list(official_new).map(|values| phrases.diff_official_new(values)),
        list(official_gone).map(|values| phrases.diff_official_gone(values)),
        list(false_new).map(|values| phrases.diff_false_new(values)),
        list(false_gone).map(|values| phrases.diff_false_gone(values)),
    ];
    told.into_iter().flatten().collect()
}

/// Providers and scripts, with what changes in them.
fn where_what(differences: &[Difference], phrases: &Phrases) -> Vec<String> {
    let mut changed: Places<(&str, Vec<&str>)> = Places::new();
    for difference in differences {
        let provider = difference.provider.as_str();
        if !difference.beside.all.is_empty() {
            let what = aspects(&difference.beside.all);
            for locale in &difference.locales {
                add(&mut changed, (provider, what.clone()), provider, locale);
            }
        }
        for (locale, changes) in &difference.words {
            add(&mut changed, (provider, aspects(changes)), provider, locale);
        }
        for ((script, locale), kind) in &difference.scripts {
            add(&mut changed, (script, kind.aspects()), script, locale);
        }
    }
    let lines = changed.iter().map(|((whose, what), places)| {
        let words: Vec<String> = what.iter().map(|what| aspect(what, phrases)).collect();
        phrases.diff_line(phrases.list(&words), phrases.list(&places[0].1), *whose)
    });
    lines.collect()
}

/// The name of an aspect.
fn aspect(aspect: &str, phrases: &Phrases) -> String {
    let name = format!("diff-{aspect}");
    phrases.by_name(&name, &[]).unwrap_or_default()
}

fn heading(what: &str, phrases: &Phrases) -> Block {
    Block::Heading {
        text: aspect(what, phrases),
        danger: false,
    }
}

/// The choices that are gone, new or lead elsewhere, question by question.
fn choices(blocks: &mut Vec<Block>, difference: &Difference, phrases: &Phrases) {
    let changes = &difference.beside.choices;
    if !changes.is_empty() {
        blocks.push(heading("choices", phrases));
    }
    for of_question in changes.chunk_by(|one, other| one.question == other.question) {
        let told = of_question.iter();
        let told = told.map(|change| choice(change, difference, phrases));
        blocks.push(Block::Bullets(told.collect()));
        let question = &of_question[0].question;
        blocks.push(Block::Note(format!("{}/{question}", difference.provider)));
    }
}

fn choice(change: &ChoiceChange, difference: &Difference, phrases: &Phrases) -> String {
    let [old, new] = &difference.packs;
    let key = key::choice(change.question.as_str(), change.choice.as_str());
    let pack = if change.new.is_some() { new } else { old };
    let label = pack.as_ref().and_then(|pack| pack.word(&key));
    let label = label.unwrap_or(change.choice.as_str());
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => phrases.diff_choice_leads(label, new, old),
        (None, _) => phrases.diff_choice_new(label),
        (_, None) => phrases.diff_choice_gone(label),
    }
}

/// Every change with its lines. Where choices lead has been told, if more than their order has changed; so has what a script shows of
/// the questions.
fn exact(blocks: &mut Vec<Block>, differences: &[Difference], phrases: &Phrases) {
    for difference in differences {
        let provider = difference.provider.as_str();
        let mut exact: Places<&Change> = Places::new();
        let beside = difference.beside.all.iter();
        let has_choices = !difference.beside.choices.is_empty();
        for change in beside.filter(|change| !has_choices || change.aspect != "choices") {
            for locale in &difference.locales {
                add(&mut exact, change, provider, locale);
            }
        }
        for (locale, changes) in &difference.words {
            for change in changes {
                add(&mut exact, change, provider, locale);
            }
        }
        told(blocks, &exact, phrases, |places| named(places, phrases));
    }
    let mut exact: Places<&Change> = Places::new();
    for ((script, locale), kind) in differences.iter().flat_map(|each| &each.scripts) {
        let changes = kind.changes().iter();
        for change in changes.filter(|change| change.aspect != "questions") {
            add(&mut exact, change, script, locale);
        }
    }
    told(blocks, &exact, phrases, |places| {
        phrases.diff_where(places.len(), named(places, phrases))
    });
}

/// Changes with their lines, and what they concern.
fn told(
    blocks: &mut Vec<Block>,
    exact: &Places<&Change>,
    phrases: &Phrases,
    place: impl Fn(&[Place]) -> String,
) {
    for (change, places) in exact {
        blocks.push(heading(change.aspect, phrases));
        let old = change.old.iter().map(|line| (false, line.clone()));
        let new = change.new.iter().map(|line| (true, line.clone()));
        blocks.push(Block::Changes(old.chain(new).collect()));
        blocks.push(Block::Note(place(places)));
    }
}

/// A script or a provider, with languages.
type Place<'a> = (&'a str, Vec<String>);

/// Things, each with the scripts it concerns and their languages.
type Places<'a, T> = Vec<(T, Vec<Place<'a>>)>;

fn add<'a, T: PartialEq>(places: &mut Places<'a, T>, what: T, script: &'a str, locale: &str) {
    let known = places.iter().position(|(known, _)| *known == what);
    let place = known.unwrap_or_else(|| {
        places.push((what, Vec::new()));
        places.len() - 1
    });
    let scripts = &mut places[place].1;
    match scripts.iter_mut().find(|(known, _)| *known == script) {
        Some((_, locales)) => locales.push(locale.to_owned()),
        None => scripts.push((script, vec![locale.to_owned()])),
    }
}

/// The scripts that a change concerns; of many, the first.
fn named(places: &[Place], phrases: &Phrases) -> String {
    const MOST: usize = 5;
    let named = places.iter().take(MOST).map(|(script, locales)| {
        let locales = phrases.in_brackets(phrases.list(locales));
        format!("{script}{locales}")
    });
    let mut named: Vec<String> = named.collect();
    if places.len() > MOST {
        named.push("…".to_owned());
    }
    phrases.list(&named)
}
