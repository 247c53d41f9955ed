//! Lines that fit: word and CJK line breaks (UAX #14), with numbers, amounts and addresses kept whole.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

/// The columns that a text takes in a terminal.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The lines of a text that fit into so many columns; what cannot be broken stands on a line of its own, even if it is too long.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    wrap_with(text, columns, "", "")
}

/// The same with the beginning of the first line and of the others.
pub fn wrap_with(text: &str, columns: usize, first: &str, others: &str) -> Vec<String> {
    let options = Options::new(columns.max(1))
        .initial_indent(first)
        .subsequent_indent(others)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_separator(WordSeparator::Custom(pieces));
    textwrap::wrap(text, options)
        .into_iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// The pieces between which a line may end.
fn pieces(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut breaks: Vec<usize> = WordSeparator::UnicodeBreakProperties
        .find_words(line)
        .scan(0, |end, word| {
            *end += word.word.len() + word.whitespace.len();
            Some(*end)
        })
        .collect();
    breaks.retain(|place| *place == line.len() || may_break(line, *place));
    let mut start = 0;
    let words: Vec<Word<'_>> = breaks
        .into_iter()
        .map(|end| {
            let piece = &line[start..end];
            start = end;
            Word::from(piece)
        })
        .collect();
    Box::new(words.into_iter())
}

/// Whether a line may end here: not inside a run of Latin letters and digits, not inside a number with spaces,
/// not between a currency and its amount.
fn may_break(line: &str, place: usize) -> bool {
    let (before, after) = line.split_at(place);
    let next = after.chars().next().unwrap_or(' ');
    let word = before.trim_end_matches(' ');
    let previous = word.chars().next_back().unwrap_or(' ');
    if word.len() == before.len() {
        return !(previous.is_ascii() && next.is_ascii());
    }
    // An option of a command and its value, such as -l en.
    if word
        .rsplit(' ')
        .next()
        .is_some_and(|last| last.starts_with('-') && last.len() > 1)
    {
        return false;
    }
    let last_word = word
        .rsplit(|character: char| !character.is_ascii_alphabetic())
        .next()
        .unwrap_or_default();
    let is_currency = (2..=3).contains(&last_word.len())
        && last_word.bytes().all(|byte| byte.is_ascii_uppercase());
    let in_number = previous.is_ascii_digit()
        || is_currency
        || (previous == ')' && before.contains(|character: char| character.is_ascii_digit()));
    !(in_number && next.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_amounts_and_addresses_stay_whole() {
        let text = "Call +1 833-844-8095 or 1800 931 678 about RM 1,234.50, see https://help.afterpay.com/hc/en-au today";
        for columns in 1..60 {
            let lines = wrap(text, columns);
            for whole in [
                "+1 833-844-8095",
                "1800 931 678",
                "RM 1,234.50,",
                "https://help.afterpay.com/hc/en-au",
            ] {
                assert!(
                    lines.iter().any(|line| line.contains(whole)),
                    "{whole} at {columns}: {lines:?}"
                );
            }
        }
    }

    #[test]
    fn no_chinese_line_begins_with_closing_punctuation() {
        let text = "请打开应用，进入“帮助”（Help），选择主题；然后说明问题。客服电话：1300 100 729，请先在应用里核对！";
        for columns in 4..60 {
            for line in wrap(text, columns) {
                assert!(
                    !line.starts_with(['，', '。', '；', '）', '”', '！', '：']),
                    "{line} at {columns}"
                );
                assert!(!line.ends_with(['（', '“']), "{line} at {columns}");
            }
        }
    }

    #[test]
    fn every_word_survives() {
        let text = "One two 三四五 six. Seven";
        for columns in 1..30 {
            let joined: String = wrap(text, columns).concat();
            assert_eq!(joined.replace(' ', ""), text.replace(' ', ""));
        }
    }
}
