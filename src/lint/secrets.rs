//! Anything that asks for a secret, or for what only fraudsters want: nobody who helps needs a password, a PIN, a code, a full card
//! number or somebody's screen.

use std::sync::LazyLock;

use memchr::memchr_iter;

use crate::domain::fixed_words::{FixedWords, fixed_words};
use crate::domain::text::lower_in_place;
use crate::domain::tree::{ChannelKind, Tree};
use crate::finding::{Finding, Rule};

use super::acts::{self, ACTS, Act};
use super::found::{Found, KELVIN, Seeker};
use super::plain::Plain;
use super::secret_words::{
    ADDRESSES, ALTERNATIVES, ASKS, CLAUSE_ENDS, CONDITIONS, DEMANDS, DEMANDS_BY_SOMEBODY, DENIALS,
    ENTRIES, HARMLESS, HEARERS, HOLDS, NOBODY, OWN_PLACES, PROHIBITIONS, READERS, READY, REPORTS,
    REQUESTS, SECRETS, STATEMENTS, WITH_NOBODY,
};
use super::unit::Unit;
use super::word_list::WordList;

/// Parts of field names that say that a secret is asked for, with what divides them from others.
const SECRET_IDS: FixedWords = fixed_words![
    "-pin-",
    "-password-",
    "-passcode-",
    "-otp-",
    "-cvv-",
    "-cvc-",
    "-card-number-",
    "-security-code-",
    "-one-time-code-",
    "-verification-code-",
];

/// Whether a field's id is the name of a secret.
pub fn is_secret_id(id: &str) -> bool {
    let padded = format!("-{id}-");
    SECRET_IDS.iter().any(|secret| padded.contains(secret))
}

/// Whether a text is a step on the provider's own screens, where one types a code of one's own.
fn is_on_own_screen(key: &str, tree: Option<&Tree>) -> bool {
    let channel = key
        .strip_prefix("channels.")
        .and_then(|rest| rest.split_once(".steps."))
        .and_then(|(id, _)| tree?.channels.get(id));
    channel.is_some_and(|channel| {
        channel.in_app
            || matches!(
                channel.kind,
                ChannelKind::Website | ChannelKind::SelfService
            )
    })
}

/// Checks a text of a pack; the tree tells which channels are the provider's own screens.
pub fn check(unit: &Unit<'_>, tree: Option<&Tree>, findings: &mut Vec<Finding>) {
    if !unit.found.concerns(Seeker::Secrets) || matches!(unit.last_name, "keywords" | "example") {
        return;
    }
    let plain = if unit.is_dressed {
        Plain::of(&unit.masked)
    } else {
        Plain::as_it_is(&unit.masked)
    };
    let lower = lower_in_place(&plain.text);
    let surroundings = Surroundings::of(unit.key, unit.last_name, tree);
    let named = Named::of(&unit.found);
    for sentence in sentences(&lower) {
        let start = sentence.as_ptr() as usize - lower.as_ptr() as usize;
        let Some((case, Secret { at, name })) = surroundings.asked_in(sentence, &named) else {
            continue;
        };
        let range = plain.as_written(start + at..start + at + name.len());
        let written = unit.text[range.clone()].to_owned();
        let finding = unit.finding(Rule::AsksForSecret, range);
        let finding = finding.with("found", written);
        findings.push(match case {
            Some(case) => finding.in_case(case),
            None => finding,
        });
        return;
    }
}

/// The sentences of a text; the full stops of `P.I.N.` and of an address end none.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_end = |(place, sign): (usize, char)| {
            let follows = rest.as_bytes().get(place + 1);
            let is_inside = sign == '.' && follows.is_some_and(u8::is_ascii_alphanumeric);
            let ends = matches!(
                sign,
                '.' | '!' | '?' | '。' | '！' | '？' | '；' | ';' | '\n'
            );
            (ends && !is_inside).then_some(place + sign.len_utf8())
        };
        let end = rest.char_indices().find_map(is_end).unwrap_or(rest.len());
        let (sentence, after) = rest.split_at(end);
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}

/// The secrets and the acts that a text names.
struct Named {
    secrets: Vec<&'static str>,
    acts: Vec<&'static str>,
}

impl Named {
    fn of(words: &Found) -> Self {
        let has_kelvin = words.has(KELVIN);
        Self {
            secrets: SECRETS
                .iter()
                .filter(|name| has_kelvin || words.has(name))
                .collect(),
            acts: acts::names().filter(|name| words.has(name)).collect(),
        }
    }
}

/// A secret that a sentence names.
struct Secret {
    at: usize,
    name: &'static str,
}

/// Where a text stands, and what that says of a secret in it.
#[allow(clippy::struct_excessive_bools)]
struct Surroundings {
    /// The question for a field: whatever it names is asked for.
    asks_directly: bool,
    /// What to have ready.
    is_list: bool,
    /// A message, in which values are filled in.
    is_message: bool,
    /// A step on the provider's own screens, where one types a code of one's own.
    is_own_screen: bool,
    /// Words with which helpme itself asks.
    helpme_asks: bool,
    /// An answer to choose, in the words of whoever chooses it.
    is_choice: bool,
}

impl Surroundings {
    fn of(key: &str, last_name: &str, tree: Option<&Tree>) -> Self {
        let is_field = key.starts_with("fields.");
        Self {
            asks_directly: is_field && matches!(last_name, "ask" | "blank"),
            is_list: key.starts_with("have-ready."),
            is_message: key.starts_with("messages."),
            is_own_screen: is_on_own_screen(key, tree),
            helpme_asks: is_field || key.starts_with("questions."),
            is_choice: key.contains(".choices."),
        }
    }

    /// What a sentence asks for, and the case of the rule if it is no secret.
    fn asked_in(&self, sentence: &str, named: &Named) -> Option<(Option<&'static str>, Secret)> {
        let is_quoted = self.is_choice && !has_any(sentence, ADDRESSES);
        if is_quoted {
            return None;
        }
        let secrets = secrets_in(sentence, named);
        let said = (!secrets.is_empty()).then(|| Said::in_sentence(sentence));
        let asked = said.and_then(|said| {
            let mut secrets = secrets.into_iter();
            secrets.find(|secret| self.asks(sentence, secret, &said))
        });
        let secret = asked.map(|secret| (None, secret));
        secret.or_else(|| {
            let mut acts = ACTS.iter().filter(|_| !named.acts.is_empty());
            acts.find_map(|act| asked_act(sentence, act, named))
                .map(|act| (Some("act"), act))
        })
    }

    fn asks(&self, sentence: &str, secret: &Secret, said: &Said) -> bool {
        let end = secret.at + secret.name.len();
        let clause = clause_start(sentence, secret.at)..clause_end(sentence, end);
        let is_harmless = || has_any(&sentence[clause.clone()], HARMLESS);
        let is_named = self.asks_directly
            || (self.is_list && stands_alone(sentence, secret))
            || (self.is_message && is_followed_by_value(sentence, end));
        if is_named && !has_any(sentence, DENIALS) {
            return !is_harmless();
        }
        let is_elsewhere = !self.is_own_screen && !has_any(sentence, OWN_PLACES);
        let entries = said.entries.iter();
        let entries = entries.filter(|_| self.helpme_asks || is_elsewhere);
        let near = secret.at.saturating_sub(FARTHEST)..secret.at;
        let heard = said.demands_by_somebody.iter().filter(|(_, demand)| {
            let mut same = said.demands_by_somebody.iter();
            same.any(|(at, other)| other == demand && near.contains(at))
                && has_any(&sentence[clause.clone()], HEARERS)
        });
        let held = said.holds.iter().filter(|_| {
            let rest = &sentence[end..clause.end];
            words_in(rest, READY).next().is_some()
        });
        let mut demands = said.demands.iter().chain(entries).chain(heard).chain(held);
        demands.any(|(at, demand)| is_demanded(sentence, secret, *at, demand)) && !is_harmless()
    }
}

/// The words of a sentence that may demand something, and where they stand.
#[derive(Default)]
struct Said {
    demands: Vec<(usize, &'static str)>,
    entries: Vec<(usize, &'static str)>,
    demands_by_somebody: Vec<(usize, &'static str)>,
    holds: Vec<(usize, &'static str)>,
}

/// How a word demands something.
#[derive(Clone, Copy)]
enum Demand {
    Always,
    Entry,
    BySomebody,
    Hold,
}

static DEMANDING: LazyLock<WordList<Demand>> = LazyLock::new(|| {
    let lists: [(FixedWords, Demand); 4] = [
        (DEMANDS, Demand::Always),
        (ENTRIES, Demand::Entry),
        (DEMANDS_BY_SOMEBODY, Demand::BySomebody),
        (HOLDS, Demand::Hold),
    ];
    let words = lists
        .into_iter()
        .flat_map(|(words, demand)| words.iter().map(move |word| (word, demand)));
    WordList::new(words.collect())
});

impl Said {
    fn in_sentence(sentence: &str) -> Self {
        let mut said = Self::default();
        DEMANDING.each_in(sentence, |at, word, demand| {
            if stands_apart(sentence, at, word) {
                let words = match demand {
                    Demand::Always => &mut said.demands,
                    Demand::Entry => &mut said.entries,
                    Demand::BySomebody => &mut said.demands_by_somebody,
                    Demand::Hold => &mut said.holds,
                };
                words.push((at, word));
            }
        });
        said
    }
}

/// From the beginning of the word that demands to the secret there are at most so many bytes, where somebody hears it: `confirm with
/// support that nobody has changed your password` asks for none.
const FARTHEST: usize = 24;

/// Whether a secret is what the word at this place demands, and no denial turns the demand into a warning.
fn is_demanded(sentence: &str, secret: &Secret, at: usize, demand: &str) -> bool {
    // In Chinese, 把 puts what is handed over before the verb.
    let is_turned = sentence.find('把').is_some_and(|turn| turn < secret.at);
    let before = |at: usize| &sentence[clause_start(sentence, at)..at];
    (at <= secret.at || is_turned || demand.starts_with('是'))
        && !is_reported(sentence, at, secret.at)
        && !is_prohibited(sentence, before(at.max(secret.at)))
        && !has_any(before(at), DENIALS)
        && !has_any(before(secret.at), DENIALS)
        && !is_warning(before(at.max(secret.at)))
        && !is_for_nobody(sentence, secret, at, demand)
        && !is_statement(sentence, before(at), at)
}

/// Whether nobody is told: `give nobody your password, a code or the number of the card`, `share your password with nobody`.
fn is_for_nobody(sentence: &str, secret: &Secret, demand: usize, word: &str) -> bool {
    let behind_demand = sentence[demand + word.len()..].trim_start();
    let behind_secret = secret.at + secret.name.len();
    let behind_secret = &sentence[behind_secret..clause_end(sentence, behind_secret)];
    NOBODY
        .iter()
        .any(|nobody| behind_demand.starts_with(nobody))
        || has_any(behind_secret, WITH_NOBODY)
}

/// Whether the sentence tells what somebody else does: `the shop may send a code`.
fn is_statement(sentence: &str, before: &str, demand: usize) -> bool {
    has_any(before, STATEMENTS)
        && !has_any(before, READERS)
        && !has_any(&sentence[demand..clause_end(sentence, demand)], HEARERS)
}

/// Whether what stands before a demand tells of somebody who demands: `if anybody asks you to`.
fn is_warning(before: &str) -> bool {
    has_any(before, CONDITIONS) && has_any(before, ASKS)
}

/// The act that a sentence asks for, where it does.
fn asked_act(sentence: &str, act: &Act, words: &Named) -> Option<Secret> {
    let named = act.names.iter().filter(|name| words.acts.contains(name));
    let mut named = named.filter_map(|name| {
        let at = words_in(sentence, name).next()?;
        Some(Secret { at, name })
    });
    named.find(|named| {
        let is_asked = |demand: &str| {
            words_in(sentence, demand).any(|at| is_demanded(sentence, named, at, demand))
        };
        if act.demands.is_empty() {
            is_demanded(sentence, named, named.at, named.name)
        } else {
            act.demands.iter().any(is_asked)
        }
    })
}

/// Whether what follows the verb is a report in which the secret stands; `send that code` demands it all the same.
fn is_reported(sentence: &str, demand: usize, secret: usize) -> bool {
    let Some(between) = sentence.get(demand..secret) else {
        return false;
    };
    REPORTS.iter().any(|report| {
        let mut places = words_in(between, report);
        places.any(|place| !between[place + report.len()..].trim().is_empty())
    })
}

/// Whether a prohibition at the beginning of the sentence goes on here: `never, ever tell`, `do not call back, send money or tell`.
fn is_prohibited(sentence: &str, before: &str) -> bool {
    let first = sentence
        .split(CLAUSE_ENDS)
        .next()
        .unwrap_or_default()
        .trim();
    let begins = |word: &str| words_in(first, word).next() == Some(0);
    PROHIBITIONS.contains(first)
        || (PROHIBITIONS.iter().any(begins) && has_any(before, ALTERNATIVES))
}

/// Where the clause begins in which a place stands.
pub(super) fn clause_start(sentence: &str, at: usize) -> usize {
    let before = &sentence[..at];
    let mark = before.rfind(CLAUSE_ENDS).map_or(0, |end| {
        end + before[end..].chars().next().map_or(0, char::len_utf8)
    });
    let requests = REQUESTS.iter().filter_map(|request| {
        let places = words_in(before, request);
        places.filter(|place| is_request(sentence, *place)).last()
    });
    requests.max().unwrap_or_default().max(mark)
}

/// 请 in 申请 and 请求 begins nothing.
fn is_request(sentence: &str, at: usize) -> bool {
    !sentence[..at].ends_with(['申', '邀']) && !sentence[at..].starts_with("请求")
}

fn clause_end(sentence: &str, at: usize) -> usize {
    sentence[at..]
        .find(CLAUSE_ENDS)
        .map_or(sentence.len(), |end| at + end)
}

/// The secrets of a sentence, in their order, a longer name before a shorter one at the same place.
fn secrets_in(sentence: &str, named: &Named) -> Vec<Secret> {
    let found = named.secrets.iter().filter_map(|name| {
        let at = words_in(sentence, name).next()?;
        Some(Secret { at, name })
    });
    let mut found: Vec<Secret> = found.collect();
    found.sort_by_key(|secret| (secret.at, std::cmp::Reverse(secret.name.len())));
    found
}

/// A list entry that is hardly more than the secret itself.
fn stands_alone(sentence: &str, secret: &Secret) -> bool {
    let rest = sentence.len() - secret.name.len();
    rest <= 24 && secret.at <= 16
}

/// `PIN: { $pin }`.
fn is_followed_by_value(sentence: &str, end: usize) -> bool {
    let rest = sentence[end..].trim_start_matches([' ', ':', '：', '是', '为']);
    let rest = rest
        .strip_prefix("is ")
        .or_else(|| rest.strip_prefix("saya ialah "))
        .unwrap_or(rest);
    rest.trim_start_matches([' ', ':'])
        .starts_with(super::masked::VALUE)
}

/// Whether one of the words stands in the text.
pub(super) fn has_any(text: &str, words: FixedWords) -> bool {
    words
        .iter()
        .any(|word| words_in(text, word).next().is_some())
}

/// Where a word stands with no letter or digit beside it; words without spaces between, as in Chinese, count anywhere.
pub(super) fn words_in<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    let bytes = text.as_bytes();
    let first = word.as_bytes().first().copied().unwrap_or_default();
    memchr_iter(first, bytes).filter(move |place| {
        bytes[*place..].starts_with(word.as_bytes()) && stands_apart(text, *place, word)
    })
}

/// Whether no letter or digit stands beside a word at this place, if it needs that.
fn stands_apart(text: &str, place: usize, word: &str) -> bool {
    let text = text.as_bytes();
    let touches = |place: usize| text.get(place).is_some_and(u8::is_ascii_alphanumeric);
    let is_latin = word.is_ascii() && word != "n't";
    !is_latin || !((place > 0 && touches(place - 1)) || touches(place + word.len()))
}
