//! Promises on behalf of the provider: nobody who writes a card knows whether the money comes back.

use std::ops::Range;

use crate::domain::fixed_words::{FixedWords, fixed_words};
use crate::finding::{Finding, Rule};

use super::found::Seeker;
use super::secret_words::{CONDITIONS, DENIALS};
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

/// Words that promise where they stand without a condition, in lower case.
pub const UNCONDITIONAL: FixedWords = fixed_words![
    "you will get your money back",
    "you will get a refund",
    "you will be refunded",
    "will refund you",
    "money will be returned to you",
    "anda akan mendapat bayaran balik",
    "anda akan mendapat wang anda",
    "wang anda akan dikembalikan",
    "wang anda akan dipulangkan",
    "一定会拿回",
    "一定能拿回",
    "一定拿回",
    "一定会拿到",
    "一定能要回",
    "会退给您",
    "会退还给您",
    "会退回给您",
];

/// Words of questions, which promise nothing.
const QUESTIONS: FixedWords = fixed_words![
    "whether", "sama ada", "adakah", "bila", "是否", "吗", "?", "？",
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
    "dipulangkan",
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
        let promised =
            promised.or_else(|| unconditional(sentence).map(|at| start + at.start..start + at.end));
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

/// What promises in a sentence that names no condition and asks nothing.
fn unconditional(sentence: &str) -> Option<Range<usize>> {
    let open = || has_any(sentence, CONDITIONS) || has_any(sentence, QUESTIONS);
    UNCONDITIONAL.iter().find_map(|promise| {
        let at = words_in(sentence, promise).next()?;
        let is_promised = !has_any(&sentence[..at], DENIALS) && !open();
        is_promised.then_some(at..at + promise.len())
    })
}
