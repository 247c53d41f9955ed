//! What a check ends with: all findings, and how complete each language is.

use crate::finding::{Finding, Severity};

/// Everything that a check found.
#[derive(Debug, Default)]
pub struct Report {
    /// The findings, by file and place.
    pub findings: Vec<Finding>,
    /// How complete each language of each provider is.
    pub summaries: Vec<Summary>,
}

/// How complete a language is.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// The provider; `None` for the program's own phrases.
    pub provider: Option<String>,
    /// The language.
    pub locale: String,
    /// Texts that are there.
    pub present: usize,
    /// Texts that are needed.
    pub total: usize,
    /// Texts whose English original has changed since.
    pub outdated: usize,
}

impl Report {
    /// The number of findings of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        let found = self.findings.iter();
        found
            .filter(|finding| finding.rule.severity() == severity)
            .count()
    }

    /// Takes over what another report holds.
    pub fn join(&mut self, other: Self) {
        self.findings.extend(other.findings);
        self.summaries.extend(other.summaries);
    }

    /// Brings the findings into the order of the files, each once; in a pack the tree and the contacts come first, on which all its
    /// words depend.
    pub fn sort(&mut self) {
        self.findings.sort_by(|left, right| {
            let place = |finding: &Finding| (finding.span.start, finding.rule, finding.span.end);
            let (first, second) = (file_order(&left.file.name), file_order(&right.file.name));
            first
                .cmp(&second)
                .then_with(|| place(left).cmp(&place(right)))
        });
        self.findings.dedup_by(|left, right| {
            left.rule == right.rule
                && left.span == right.span
                && left.file.name == right.file.name
                && left.arguments == right.arguments
        });
    }
}

/// The folder of a file, its rank there, and its name.
fn file_order(path: &str) -> (&str, usize, &str) {
    let (folder, name) = path.rsplit_once(['/', '\\']).unwrap_or(("", path));
    let first = ["tree.toml", "contacts.toml"];
    let rank = first.iter().position(|known| *known == name);
    (folder, rank.unwrap_or(first.len()), name)
}
