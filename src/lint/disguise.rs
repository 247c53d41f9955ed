//! Addresses of contacts that look official and lead elsewhere, judged as `helpme verify` judges them for those who ask.

use std::sync::Arc;

use crate::domain::directory::ContactKind;
use crate::domain::verdict::{Because, Judgement, Trick, Verdict};
use crate::domain::verify::judge_text;
use crate::domain::walk::Provider;
use crate::finding::{Finding, Rule, SourceFile};
use crate::pack::view::View;

/// Checks the contacts of a provider and of the bodies above it.
pub fn check(
    provider: &Provider,
    view: View<'_>,
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) {
    let bodies = view.tables("escalation");
    let of_bodies = bodies.flat_map(|(body, _)| body.tables("contacts"));
    for (contact, _) in view.tables("contacts").chain(of_bodies) {
        let Some(value) = contact.text("value").filter(|value| may_mislead(value)) else {
            continue;
        };
        let span = contact.span("value");
        if findings
            .iter()
            .any(|known| known.span == span && Arc::ptr_eq(&known.file, file))
        {
            continue;
        }
        let report = judge_text(provider, value, None);
        if report.judgements.iter().any(is_disguise) {
            let finding = Finding::new(Rule::ForeignLink, file, span);
            findings.push(finding.in_case("disguise").with("value", value));
        }
    }
}

/// Whether an address may be written to be misread: it holds another one, a name before its host, or signs in another dress.
fn may_mislead(value: &str) -> bool {
    if ContactKind::of(value) != ContactKind::Web {
        return false;
    }
    let rest = value.split_once("://").map_or(value, |(_, rest)| rest);
    rest.contains(['@', '\\', '%']) || rest.contains("//") || !rest.is_ascii()
}

fn is_disguise(judgement: &Judgement<'_>) -> bool {
    let tricks = [Trick::Redirect, Trick::Disguised, Trick::UserInfo];
    judgement.verdict == Verdict::LookAlike
        && matches!(&judgement.because, Because::Trick(trick, ..) if tricks.contains(trick))
}
