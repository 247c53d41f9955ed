//! Promises on behalf of the provider: nobody who writes a card knows whether the money comes back.

use crate::domain::fixed_words::{FixedWords, fixed_words};
use crate::finding::{Finding, Rule};

use super::found::Seeker;
use super::secret_words::DENIALS;
use super::secrets::{clause_start, has_any, sentences, words_in};
use super::unit::Unit;

/// Words that promise, in lower case.
pub const PROMISES: FixedWords = fixed_words![
    "will certainly",
    "will definitely",
    "will surely",
    "certain to",
    "we guarantee",
    "we promise",
    "is guaranteed",
    "are guaranteed",
    "guaranteed to",
    "pasti akan",
    "pasti mendapat",
    "pasti dapat",
    "pasti dikembalikan",
    "dijamin",
    "kami jamin",
    "kami menjamin",
    "一定会退",
    "一定能退",
    "一定退",
    "肯定会退",
    "肯定能退",
    "必定退",
    "保证退",
    "保证会退",
    "保证能退",
    "保证全额",
    "一定追得回",
    "保证追回",
];

/// Words for what is promised.
const MONEY: FixedWords = fixed_words![
    "refund",
    "refunded",
    "refunds",
    "money",
    "repaid",
    "bayaran balik",
    "wang",
    "dikembalikan",
    "退",
    "追",
    "钱",
];

/// Words of sentences that warn of those who promise.
const WARNINGS: FixedWords = fixed_words![
    "who",
    "whoever",
    "anybody",
    "anyone",
    "scam",
    "fraudster",
    "fraudsters",
    "sesiapa",
    "penipu",
    "penipuan",
    "任何人",
    "谁",
    "骗",
];

/// Tables of what others have said: facts have their source, and people tell in messages and choices what they were promised.
const TOLD: &[&str] = &["facts.", "messages.", "fields."];

/// Checks a text of a pack.
pub fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let is_told = TOLD.iter().any(|table| unit.key.starts_with(table));
    if !unit.found.concerns(Seeker::Promises)
        || is_told
        || unit.last_name == "keywords"
        || unit.key.contains(".choices.")
    {
        return;
    }
    let lower = unit.masked.to_ascii_lowercase();
    for sentence in sentences(&lower) {
        let start = sentence.as_ptr() as usize - lower.as_ptr() as usize;
        let promised = PROMISES.iter().find_map(|promise| {
            let at = words_in(sentence, promise).next()?;
            let before = &sentence[clause_start(sentence, at)..at];
            (!has_any(before, DENIALS)).then_some(start + at..start + at + promise.len())
        });
        if let Some(range) = promised
            && has_any(sentence, MONEY)
            && !has_any(sentence, WARNINGS)
        {
            let found = unit.text[range.clone()].to_owned();
            findings.push(unit.finding(Rule::Promise, range).with("found", found));
            return;
        }
    }
}
