//! The English above each phrase of another language, as `# en:` comments: written, compared and brought up to date.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::{Finding, Rule, SourceFile, line_start};

use super::fluent_source::{self, Phrase};
use super::originals;

/// The parts of a phrase that are the same in every language: examples of content.
pub fn is_example(name: &str) -> bool {
    name.ends_with(".bad") || name.ends_with(".good")
}

/// A message with everything below it that is translated, as one English text.
pub struct Message<'a> {
    /// Its name.
    pub name: &'a str,
    /// The bytes of its name.
    pub name_span: Range<usize>,
    /// The text.
    pub text: String,
}

/// The messages of a file, each with its attributes.
pub fn messages<'a>(
    phrases: impl Iterator<Item = (&'a SourceFile, &'a Phrase)>,
) -> Vec<Message<'a>> {
    let mut messages: Vec<Message<'a>> = Vec::new();
    for (file, phrase) in phrases.filter(|(_, phrase)| !is_example(&phrase.name)) {
        let lines = file.text[phrase.span.clone()].lines().map(str::trim);
        let text = lines.collect::<Vec<_>>().join("\n");
        match phrase.name.split_once('.') {
            None => messages.push(Message {
                name: &phrase.name,
                name_span: phrase.name_span.clone(),
                text,
            }),
            Some((name, attribute)) => {
                if let Some(last) = messages.last_mut().filter(|last| last.name == name) {
                    last.text.push_str(&format!("\n.{attribute} = {text}"));
                }
            }
        }
    }
    messages
}

/// Whether English has moved on since a message was translated; reports it, or that nobody can tell.
pub fn check(
    file: &Arc<SourceFile>,
    phrase: &Phrase,
    english: &str,
    findings: &mut Vec<Finding>,
) -> bool {
    let Some(original) = originals::above(file, phrase.name_span.start) else {
        let finding = Finding::new(Rule::NoOriginal, file, phrase.name_span.clone());
        findings.push(finding.with("key", phrase.name.as_str()));
        return false;
    };
    let Some(difference) = originals::difference(&original, english) else {
        return false;
    };
    findings.push(
        Finding::new(Rule::EnglishMovedOn, file, phrase.name_span.clone())
            .with("then", difference.then)
            .with("now", difference.now),
    );
    true
}

/// The changes that put the English of today above every message of a file; the English messages are those of all files.
pub fn refresh(file: &Arc<SourceFile>, english: &[Message<'_>]) -> Vec<(Range<usize>, String)> {
    let phrases = fluent_source::read(file, &mut Vec::new());
    let own = messages(phrases.iter().map(|phrase| (file.as_ref(), phrase)));
    let mut changes = Vec::new();
    for message in own {
        let Some(now) = english.iter().find(|known| known.name == message.name) else {
            continue;
        };
        let comment = originals::comment(&now.text);
        match originals::above(file, message.name_span.start) {
            Some(original) if originals::difference(&original, &now.text).is_none() => {}
            Some(original) => changes.push((original.span, comment)),
            None => {
                // The minus of a term stands before its name.
                let start = line_start(&file.text, message.name_span.start);
                changes.push((start..start, comment));
            }
        }
    }
    changes
}

/// An English file as the beginning of a translation: the English above every message, and below it the text to be replaced.
pub fn begin(english: &Arc<SourceFile>) -> String {
    let phrases = fluent_source::read(english, &mut Vec::new());
    let messages = messages(phrases.iter().map(|phrase| (english.as_ref(), phrase)));
    let mut text = english.text.clone();
    let mut changes = refresh(english, &messages);
    changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    for (range, comment) in changes {
        let comment = originals::with_line_ends_of(&english.text, &comment);
        text.replace_range(range, &comment);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_begins_with_the_english_above_every_message_and_knows_it_again() {
        let english = SourceFile::new(
            "en/a.ftl",
            "### Phrases\n\n-brand = helpme\n# A remark.\nrule =\n    One\n    two\n    .next = Do it.\n    .bad = x\nback = Go back\n",
        );
        let begun = begin(&english);
        assert_eq!(
            begun,
            "### Phrases\n\n# en: helpme\n-brand = helpme\n# A remark.\n# en: One\n# en: two\n# en: .next = Do it.\nrule =\n    One\n    two\n    .next = Do it.\n    .bad = x\n# en: Go back\nback = Go back\n"
        );
        let begun = SourceFile::new("ta/a.ftl", begun);
        let phrases = fluent_source::read(&english, &mut Vec::new());
        let messages = messages(phrases.iter().map(|phrase| (english.as_ref(), phrase)));
        assert_eq!(refresh(&begun, &messages), []);
    }
}
