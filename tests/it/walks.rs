//! Every walk through every shipped pack, in every language, ends in a card that somebody can act on.

use std::collections::{BTreeSet, HashSet};

use helpme::domain::advice::{Advice, Item, MessageAdvice, Standing};
use helpme::domain::directory::Confidence;
use helpme::domain::locale::Locale;
use helpme::domain::region::Region;
use helpme::domain::tree::{Form, Target};
use helpme::domain::words::{key, slots};
use helpme::pack::load::Pack;
use helpme::render::wrap::{width, wrap};

use crate::support;

/// More questions than this before the card are too many for somebody in trouble (region and facts included).
const MOST_QUESTIONS: usize = 5;
/// Where money may be leaving right now.
const MOST_QUESTIONS_IF_URGENT: usize = 3;

/// Runs a check over every card; each fault is told, not only the first.
fn every_card(check: impl Fn(&Pack, &Advice, usize) -> Vec<String>) {
    let mut faults = BTreeSet::new();
    for provider in support::providers() {
        for locale in support::locales() {
            let pack = support::pack(&provider, &locale);
            assert_eq!(
                pack.words.locale(),
                &locale,
                "{provider} has words in every language"
            );
            for (answers, route) in support::every_walk(&pack.provider) {
                let advice = support::advise(&pack, &route, &answers);
                let told = check(&pack, &advice, route.questions.len());
                faults.extend(
                    told.into_iter()
                        .map(|fault| format!("{}: {fault}", card_name(&advice))),
                );
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}",
        faults.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// The faults whose condition holds.
fn faults<const N: usize>(checked: [(bool, String); N]) -> Vec<String> {
    checked
        .into_iter()
        .filter(|(is_fault, _)| *is_fault)
        .map(|(_, fault)| fault)
        .collect()
}

#[test]
fn every_card_can_be_acted_on() {
    every_card(|pack, advice, questions| {
        let Some(channel) = &advice.channel else {
            return vec!["no channel".to_owned()];
        };
        let most = if advice.urgent {
            MOST_QUESTIONS_IF_URGENT
        } else {
            MOST_QUESTIONS
        };
        let unconfirmed = channel
            .contacts
            .first()
            .is_some_and(|contact| contact.source.confidence == Confidence::Unconfirmed);
        let passed_over = advice
            .other_channels
            .iter()
            .any(|other| other.standing == Standing::Confirmed);
        let mut all = [channel].into_iter().chain(&advice.other_channels);
        faults([
            (questions > most, format!("{questions} questions")),
            (
                channel.steps.is_empty() && channel.contacts.is_empty(),
                format!("{} does not say how", channel.id),
            ),
            (
                advice.have_ready.is_empty(),
                "nothing to have ready".to_owned(),
            ),
            (unconfirmed, "an unconfirmed contact comes first".to_owned()),
            (
                channel.standing != Standing::Confirmed && passed_over,
                "a confirmed channel is passed over".to_owned(),
            ),
            (
                all.all(|each| pack.provider.tree.channels.get(&each.id).unwrap().in_app),
                "in-app help alone".to_owned(),
            ),
        ])
    });
}

#[test]
fn somebody_who_cannot_log_in_is_never_sent_into_the_app() {
    every_card(|pack, advice, _| {
        let locked_out = advice
            .answers
            .iter()
            .any(|answer| answer.question == *"can-log-in" && answer.choice != *"yes");
        let channels = advice.channel.iter().chain(&advice.other_channels);
        let in_app =
            channels.filter(|each| pack.provider.tree.channels.get(&each.id).unwrap().in_app);
        in_app
            .filter(|_| locked_out)
            .map(|channel| format!("{} needs a log-in", channel.id))
            .collect()
    });
}

#[test]
fn where_money_may_be_leaving_nobody_is_sent_into_the_app_unasked() {
    every_card(|pack, advice, _| {
        let first = advice.channel.as_ref();
        let first = first.and_then(|first| pack.provider.tree.channels.get(&first.id));
        let is_asked = advice
            .answers
            .iter()
            .any(|answer| answer.question == *"can-log-in");
        faults([(
            advice.urgent && !is_asked && first.is_some_and(|channel| channel.in_app),
            "in the app first, which may be closed".to_owned(),
        )])
    });
}

#[test]
fn a_card_that_points_to_bodies_above_the_provider_names_one() {
    every_card(|_, advice, _| {
        let afterwards = advice.afterwards.as_str();
        let points = ["body named", "bodies named"]
            .iter()
            .any(|words| afterwards.contains(words) && !afterwards.contains("if there is one"));
        faults([(
            points && advice.escalation.is_empty(),
            "nobody above the provider".to_owned(),
        )])
    });
}

/// Somebody who is told to go on to a better place pays again there, and may have paid already.
#[test]
fn a_payment_that_hangs_is_looked_for_before_anything_that_leads_to_paying_again() {
    let pack = support::pack("paypay", &Locale::english());
    for (answers, route) in support::every_walk(&pack.provider) {
        let hangs = answers
            .choice("failure-kind")
            .is_some_and(|kind| ["no-connection", "not-sure"].contains(&kind.as_str()));
        if !hangs {
            continue;
        }
        let advice = support::advise(&pack, &route, &answers);
        let place = |ids: &[&str]| {
            let is_one = |step: &Item| ids.contains(&step.id.as_str());
            advice.try_first.iter().position(is_one)
        };
        let looked = place(&["see-payment", "ask-shop-status"]);
        let again = place(&["top-up", "network", "other-method"]);
        assert!(looked.is_some() && looked < again, "{}", card_name(&advice));
    }
}

/// The bodies of the provider's own country can act on it; those at home come behind them.
#[test]
fn a_complaint_from_abroad_leads_first_to_somebody_who_can_act_on_the_provider() {
    for (provider, first) in [("gopay", "bi-abroad"), ("paypay", "jpsa-abroad")] {
        let pack = support::pack(provider, &Locale::english());
        for (answers, route) in support::every_walk(&pack.provider) {
            let region = answers.region();
            let region = region.as_ref().map_or("", Region::as_str);
            if route.outcome == *"complaint" && ["MY", "other"].contains(&region) {
                let advice = support::advise(&pack, &route, &answers);
                let named = advice.escalation.first().map(|body| body.id.as_str());
                assert_eq!(named, Some(first), "{}", card_name(&advice));
            }
        }
    }
}

#[test]
fn every_message_is_ready_to_send() {
    every_card(|_, advice, _| match &advice.message {
        MessageAdvice::None { reason } => faults([(reason.is_empty(), "no reason".to_owned())]),
        MessageAdvice::Message { subject, body, .. } => {
            let text = format!("{}\n{body}", subject.clone().unwrap_or_default());
            faults([
                (
                    body.lines().count() < 2 && width(body) < 30,
                    format!("too short: {body}"),
                ),
                (
                    text.contains(['{', '}', '$']),
                    format!("a placeholder is left: {text}"),
                ),
                (
                    text.matches('[').count() != text.matches(']').count(),
                    format!("a blank is open: {text}"),
                ),
            ])
        }
    });
}

/// What somebody types in their own words ends their line: it brings its own full stop, or none.
#[test]
fn no_sentence_runs_on_from_what_somebody_writes_themselves() {
    let runs_on = |line: &&str| {
        let mut after = line.split(": { $").skip(1);
        let mut next = after.find_map(|rest| rest.split_once("} "))?.1.chars();
        next.next().filter(|letter| letter.is_uppercase())
    };
    for provider in support::providers() {
        for locale in support::locales() {
            let pack = support::pack(&provider, &locale);
            for id in pack.provider.tree.messages.keys() {
                for form in Form::ALL {
                    let text = pack.words.get(&key::message(id.as_str(), form));
                    let line = text
                        .unwrap_or_default()
                        .lines()
                        .find(|line| runs_on(line).is_some());
                    assert_eq!(line, None, "{provider} {locale} {id}");
                }
            }
        }
    }
}

/// Where money can still be stopped, the bank comes before every look round.
#[test]
fn who_has_paid_through_a_sent_link_is_sent_to_the_bank_first() {
    let lost = [
        "goods",
        "refund",
        "unknown-charge",
        "wrong-charge",
        "not-arrived",
        "mistake",
    ];
    every_card(|_, advice, _| {
        let has = |question: &str, choice: &str| {
            let mut answers = advice.answers.iter();
            answers.any(|answer| answer.question == *question && answer.choice == *choice)
        };
        let is_lost = lost.iter().any(|trouble| has("money-trouble", trouble));
        let is_meant =
            is_lost && (has("which-okpay", "sent-link") || has("money-trouble", "unknown-charge"));
        let first = advice.channel.as_ref().map(|channel| channel.id.as_str());
        let is_warned = !has("which-okpay", "sent-link")
            || advice.warnings.iter().any(|each| each.id == *"sent-link");
        faults([
            (
                is_meant && first != Some("bank-at-once"),
                format!("{first:?} comes first"),
            ),
            (
                is_meant && !is_warned,
                "nothing warns of the link".to_owned(),
            ),
        ])
    });
}

/// Support begins by finding the account, whatever the trouble is.
#[test]
fn whoever_may_reach_genuine_support_has_the_account_at_hand() {
    every_card(|_, advice, _| {
        let genuine = ["app-or-site", "okx", "not-sure"];
        let mut answers = advice.answers.iter();
        let may_reach = answers.any(|answer| {
            answer.question == *"which-okpay" && genuine.contains(&answer.choice.as_str())
        });
        let has_message = matches!(advice.message, MessageAdvice::Message { .. });
        let mut ready = advice.have_ready.iter();
        let has_account = ready.any(|item| item.item.id == *"account-info");
        faults([(
            may_reach && has_message && !has_account,
            "no account at hand".to_owned(),
        )])
    });
}

#[test]
fn every_card_fits_small_and_large_terminals() {
    const NEVER_FIRST: [char; 9] = ['，', '。', '；', '）', '、', '！', '？', '：', '”'];
    every_card(|pack, advice, _| {
        let mut told = Vec::new();
        for columns in [40, 80] {
            for line in support::shown(pack, advice, columns).lines() {
                let unbreakable = wrap(line, 1)
                    .iter()
                    .map(|piece| width(piece))
                    .max()
                    .unwrap_or(0);
                if width(line) > columns && unbreakable + 8 <= columns {
                    told.push(format!("too wide for {columns}: {line}"));
                }
                if line.trim_start().starts_with(NEVER_FIRST) {
                    told.push(format!("begins with a closing sign at {columns}: {line}"));
                }
            }
        }
        told
    });
}

#[test]
fn the_languages_say_the_same_things() {
    for provider in support::providers() {
        let packs: Vec<Pack> = support::locales()
            .iter()
            .map(|locale| support::pack(&provider, locale))
            .collect();
        for (answers, route) in support::every_walk(&packs[0].provider) {
            let cards: Vec<String> = packs
                .iter()
                .map(|pack| ids(&support::advise(pack, &route, &answers)))
                .collect();
            assert!(
                cards.iter().all(|card| *card == cards[0]),
                "{provider} {}: {cards:#?}",
                route.outcome
            );
        }
    }
}

#[test]
fn every_choice_outcome_and_text_is_met_on_some_walk() {
    for provider in support::providers() {
        let pack = support::pack(&provider, &support::locales()[0]);
        let tree = &pack.provider.tree;
        let walks = support::every_walk(&pack.provider);
        let outcomes: HashSet<_> = walks.iter().map(|(_, route)| &route.outcome).collect();
        let choices: HashSet<_> = walks
            .iter()
            .flat_map(|(answers, _)| answers.choices())
            .collect();
        for (id, question) in &tree.questions {
            for choice in &question.choices {
                assert!(
                    choices.contains(&(id, &choice.id)),
                    "{provider}: nobody can choose {id}={}",
                    choice.id
                );
                if let Some(Target::Outcome(outcome)) = &choice.next {
                    assert!(
                        outcomes.contains(outcome),
                        "{provider}: nobody reaches {outcome}"
                    );
                }
            }
        }
        assert_eq!(
            outcomes.len(),
            tree.outcomes.len(),
            "{provider}: every outcome is reached"
        );
        let slots = slots(tree, &pack.provider.directory);
        assert_eq!(slots.is_required(key::ABOUT), Some(true));
    }
}

fn card_name(advice: &Advice) -> String {
    let answers: Vec<String> = advice
        .answers
        .iter()
        .map(|answer| format!("{}={}", answer.question, answer.choice))
        .collect();
    format!(
        "{} {} {} ({})",
        advice.provider,
        advice.locale,
        advice.outcome,
        answers.join(" ")
    )
}

/// Everything on a card but its words.
fn ids(advice: &Advice) -> String {
    let items = |items: &[helpme::domain::advice::Item]| {
        items
            .iter()
            .map(|item| item.id.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let channels: Vec<String> = advice
        .channel
        .iter()
        .chain(&advice.other_channels)
        .map(|channel| format!("{}:{}", channel.id, items(&channel.steps)))
        .collect();
    let message = match &advice.message {
        MessageAdvice::None { .. } => "none".to_owned(),
        MessageAdvice::Message {
            id, form, missing, ..
        } => {
            let mut missing: Vec<&str> = missing.iter().map(AsRef::as_ref).collect();
            missing.sort_unstable();
            format!("{id} {form:?} {missing:?}")
        }
    };
    let facts: Vec<&str> = advice
        .facts
        .iter()
        .map(|fact| fact.item.id.as_str())
        .collect();
    let bodies: Vec<&str> = advice
        .escalation
        .iter()
        .map(|body| body.id.as_str())
        .collect();
    let checklist: Vec<&str> = advice
        .have_ready
        .iter()
        .map(|item| item.item.id.as_str())
        .collect();
    format!(
        "{} | {} | {} | {} | {checklist:?} | {message} | {} | {} | {facts:?} | {bodies:?}",
        items(&advice.warnings),
        items(&advice.try_first),
        channels.join(", "),
        items(&advice.look_alikes),
        items(&advice.tips),
        items(&advice.avoid_next_time),
    )
}
