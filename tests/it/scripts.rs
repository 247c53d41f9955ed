//! Scripts against cards: nothing that a customer reads is kept from staff, and the same channel comes first.

use std::collections::BTreeSet;

use helpme::domain::advice::{Advice, Item, Standing};
use helpme::domain::answers::Answers;
use helpme::domain::directory::Confidence;
use helpme::domain::id::Id;
use helpme::domain::script::Script;
use helpme::domain::script_writer::script;
use helpme::domain::walk::Step;
use helpme::pack::load::Pack;
use helpme::render::blocks::Block;
use helpme::render::contact::ContactWords;
use helpme::render::script::parts;
use helpme::render::script_alone::{Only, only};
use helpme::render::script_json;
use serde_json::Value;

use crate::support::{advise, every_walk, locales, moment, pack, phrases, providers, small_pack};

fn tell(pack: &Pack, outcome: &Id, answers: &Answers) -> Script {
    let phrases = phrases(pack.words.locale());
    let (calendar, words) = (phrases.calendar(), &pack.words);
    script(&pack.provider, words, calendar, outcome, answers, moment()).unwrap()
}

/// Every shipped pack in every language.
fn shipped() -> Vec<Pack> {
    let of_provider = |provider: &String| {
        let locales = locales();
        let packs: Vec<Pack> = locales
            .iter()
            .map(|locale| pack(provider, locale))
            .collect();
        packs
    };
    providers().iter().flat_map(of_provider).collect()
}

/// What stands on a page, text by text.
fn on_page(pack: &Pack, script: &Script) -> String {
    let phrases = phrases(pack.words.locale());
    let mut texts = Vec::new();
    for part in parts(script, &pack.provider.directory, &phrases) {
        match part.block {
            Block::Title(text)
            | Block::Heading { text, .. }
            | Block::Paragraph(text)
            | Block::Note(text)
            | Block::Verbatim(text)
            | Block::Command(text) => texts.push(text),
            Block::Bullets(items) | Block::Steps(items) => texts.extend(items),
            Block::Checklist(items) => texts.extend(items.into_iter().map(|(_, text)| text)),
            Block::Contact { value, notes } => texts.extend([value].into_iter().chain(notes)),
            Block::Changes(_) | Block::Table { .. } => panic!("a script has neither"),
        }
    }
    texts.join("\n")
}

fn in_json(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            texts.insert(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| in_json(value, texts)),
        Value::Object(values) => values.values().for_each(|value| in_json(value, texts)),
        _ => {}
    }
}

/// The texts of every list of a card.
fn on_card(advice: &Advice) -> Vec<&Item> {
    let lists = [
        &advice.warnings,
        &advice.look_alikes,
        &advice.try_first,
        &advice.tips,
        &advice.avoid_next_time,
    ];
    let steps = advice.channel.iter().flat_map(|channel| &channel.steps);
    let lists = lists.into_iter().flatten().chain(steps);
    let checks = advice.have_ready.iter().map(|check| &check.item);
    let facts = advice.facts.iter().map(|fact| &fact.item);
    lists.chain(checks).chain(facts).collect()
}

/// Every text of every list of every card stands in the script of its outcome: on the page, and in JSON.
fn holds_every_card(pack: &Pack) {
    for outcome in pack.provider.tree.outcomes.keys() {
        let script = tell(pack, outcome, &Answers::default());
        let page = on_page(pack, &script);
        let mut json = BTreeSet::new();
        in_json(&script_json::value(&script, None), &mut json);
        for (answers, route) in every_walk(&pack.provider) {
            if route.outcome != *outcome {
                continue;
            }
            let advice = advise(pack, &route, &answers);
            for item in on_card(&advice) {
                let name = format!("{} {outcome}: {}", pack.provider.id, item.id);
                assert!(page.contains(item.text.as_str()), "{name}");
                assert!(json.contains(item.text.as_str()), "{name} in JSON");
            }
        }
    }
}

#[test]
fn whatever_a_card_shows_stands_in_the_script_of_its_outcome() {
    shipped().iter().for_each(holds_every_card);
}

/// A channel with a text in each list that a card takes from it, and a fact for each case.
fn with_full_channel(name: &str, text: String) -> String {
    match name {
        "tree.toml" => text.replace(
            "steps = [\"look\"]",
            "steps = [\"look\"]\nwarnings = [\"own\"]\nlook-alikes = [\"simplepay\"]\ntry-first = [\"restart\"]\n\
             have-ready = [\"order-id\"]\ntips = [\"own\"]\navoid-next-time = [\"own\"]\n\
             facts = [{ id = \"fee\", when = { can-log-in = \"yes\" } }, { id = \"fee\", when = { can-log-in = \"no\" } }]",
        ),
        "contacts.toml" => {
            text + "[[look-alikes]]\nid = \"simplepay\"\nname = \"SimplePay\"\ndomains = [\"simplepay.example\"]\n\
             source = \"https://simplepay.example\"\n\
             [[facts]]\nid = \"fee\"\nregion = \"*\"\nvalues = {}\nsource = \"https://www.samplepay.com/fees\"\n\
             checked = 2026-11-21\nhow = \"live\"\nconfidence = \"official\"\n"
        }
        _ => text
            .replace("[warnings]", "[warnings]\nown = \"Beware of the page.\"")
            .replace("[facts]", "[facts]\nfee = \"It costs nothing.\"")
            + "\n[tips]\nown = \"Look in the morning.\"\n[avoid-next-time]\nown = \"Note the page.\"\n\
               [look-alikes]\nsimplepay = \"SimplePay is a card.\"\n",
    }
}

#[test]
fn every_list_of_a_channel_stands_in_the_script() {
    let (_folder, pack) = small_pack(with_full_channel);
    holds_every_card(&pack);
    let mut answers = Answers::default();
    answers.choose(Id::parse("can-log-in").unwrap(), Id::parse("no").unwrap());
    let script = tell(&pack, &Id::parse("app-broken").unwrap(), &answers);
    let shown = on_page(&pack, &script);
    let channel = shown.split_once("1. Help page\n").unwrap().1;
    let channel = channel.split_once("\n2. ").unwrap().0;
    let told: Vec<&str> = channel
        .lines()
        .skip_while(|line| !line.starts_with("Beware"))
        .collect();
    assert_eq!(
        told,
        [
            "Beware of the page.",
            "Similar names, other services",
            "SimplePay is a card. Website: simplepay.example",
            "Try this first",
            "Restart the app.",
            "Open the page and follow the first link.",
            "The order number",
            "Look in the morning.",
            "Good to know",
            "It costs nothing.",
            "Source: samplepay.com, 21 November 2026",
            "How to avoid this next time",
            "Note the page.",
        ]
    );
}

/// The help page is not confirmed, the post is known in Australia alone, and the app is for those who can log in.
fn without_confirmed_channel(name: &str, text: String) -> String {
    match name {
        "tree.toml" => text.replace(
            "channels = [\"help-page\", { id",
            "channels = [\"help-page\", \"post\", { id",
        ),
        "contacts.toml" => text.replacen("\"official\"", "\"unconfirmed\"", 1),
        _ => text,
    }
}

#[test]
fn a_script_and_the_card_have_their_channels_in_the_same_order() {
    let (_folder, pack) = small_pack(without_confirmed_channel);
    let mut unconfirmed = 0;
    for (answers, route) in every_walk(&pack.provider) {
        let advice = advise(&pack, &route, &answers);
        let script = tell(&pack, &route.outcome, &answers);
        let card: Vec<&Id> = advice
            .channel
            .iter()
            .chain(&advice.other_channels)
            .map(|channel| &channel.id)
            .collect();
        let told: Vec<&Id> = script
            .channels
            .iter()
            .map(|channel| &channel.what.channel.id)
            .collect();
        assert_eq!(told, card, "{answers:?}");
        let first = advice.channel.as_ref().unwrap();
        assert_eq!(script.first_form(), script_form(&advice), "{answers:?}");
        let others = advice.other_channels.iter();
        let passed_over = others.filter(|other| other.standing != Standing::Unconfirmed);
        if first.standing == Standing::Unconfirmed {
            assert_eq!(passed_over.count(), 0, "{answers:?}");
        }
        unconfirmed += usize::from(first.standing == Standing::Unknown);
        // With nothing answered, the channel that a card has first is among those that come first in some case.
        let open = tell(&pack, &route.outcome, &Answers::default());
        let mut firsts = open.first_channels().iter();
        assert!(firsts.any(|channel| channel.what.channel.id == first.id));
    }
    assert!(unconfirmed > 0, "somewhere nothing is confirmed");
}

/// The form of the message that the card has; the written one where it has none.
/// The names of the parts of a script, those of a body with its id.
fn part_names(outcome: &str) -> Vec<String> {
    let pack = pack("afterpay", &locales()[0]);
    let script = tell(&pack, &Id::parse(outcome).unwrap(), &Answers::default());
    let parts = parts(&script, &pack.provider.directory, &phrases(&locales()[0]));
    parts.into_iter().map(|part| part.name).collect()
}

/// What customers say, as the page of a script quotes it.
fn quoted(pack: &Pack, outcome: &Id) -> Vec<String> {
    let script = tell(pack, outcome, &Answers::default());
    let phrases = phrases(pack.words.locale());
    let parts = parts(&script, &pack.provider.directory, &phrases);
    let said = parts.into_iter().find(|part| part.name == "said");
    match said.map(|part| part.block) {
        Some(Block::Bullets(sentences)) => sentences,
        _ => Vec::new(),
    }
}

#[test]
fn a_sentence_that_two_questions_offer_is_quoted_once() {
    let outcome = Id::parse("late-fee-returned").unwrap();
    let quoted = |locale| quoted(&pack("afterpay", locale), &outcome);
    let sentences: Vec<Vec<String>> = locales().iter().map(quoted).collect();
    let wanted = [
        ["“A late fee came for what I returned”"],
        ["“Yuran lewat bayar untuk barang dipulangkan”"],
        ["“货退了，却被收了滞纳金”"],
    ];
    assert_eq!(sentences, wanted);
}

/// Otherwise a script in two languages would have the wrong ones side by side.
#[test]
fn every_language_quotes_as_many_sentences() {
    for provider in providers() {
        let packs = locales().into_iter().map(|locale| pack(&provider, &locale));
        let packs: Vec<Pack> = packs.collect();
        for outcome in packs[0].provider.tree.outcomes.keys() {
            let counts = packs.iter().map(|pack| quoted(pack, outcome).len());
            let counts: BTreeSet<usize> = counts.collect();
            assert_eq!(counts.len(), 1, "{provider}/{outcome}: {counts:?}");
        }
    }
}

#[test]
fn staff_name_help_with_debts_apart_from_who_stands_above() {
    let names = part_names("late-fee");
    let place = |name: &str| names.iter().position(|each| each == name);
    assert!(place("debts/ndh").is_some() && place("escalation/afca").is_some());
    assert!(place("debts/ndh") < place("escalation/heading"));
    assert_eq!(place("escalation/ndh"), None);
}

fn script_form(advice: &Advice) -> helpme::domain::tree::Form {
    match &advice.message {
        helpme::domain::advice::MessageAdvice::Message { form, .. } => *form,
        helpme::domain::advice::MessageAdvice::None { .. } => helpme::domain::tree::Form::Written,
    }
}

#[test]
fn steps_to_paste_say_what_is_not_confirmed() {
    let mut labelled = 0;
    for pack in shipped() {
        let phrases = phrases(pack.words.locale());
        for outcome in pack.provider.tree.outcomes.keys() {
            let script = tell(&pack, outcome, &Answers::default());
            let directory = &pack.provider.directory;
            let steps = only(&script, Only::Steps, None, directory, &phrases);
            let mut lines = steps.lines();
            for channel in script.first_channels() {
                for contact in &channel.what.channel.contacts {
                    lines
                        .find(|line| line.starts_with(contact.value.as_str()))
                        .unwrap();
                    let words = ContactWords {
                        phrases: &phrases,
                        region: None,
                        provider: &directory.name,
                        directory,
                    };
                    let recorded = words.recorded(contact);
                    let wanted = recorded.or_else(|| {
                        let elsewhere = words.regions_elsewhere(contact);
                        let is_unconfirmed = contact.source.confidence == Confidence::Unconfirmed;
                        is_unconfirmed.then(|| match elsewhere {
                            Some(regions) => phrases.confirm_elsewhere(regions),
                            None => phrases.confirm_unconfirmed(),
                        })
                    });
                    if let Some(wanted) = wanted {
                        assert_eq!(lines.next(), Some(wanted.as_str()));
                        labelled += 1;
                    }
                }
            }
        }
    }
    assert!(labelled > 0);
}

/// The card does not depend on a region that was not asked for.
fn is_the_same_everywhere(pack: &Pack) {
    for (answers, route) in every_walk(&pack.provider) {
        if answers.region().is_some() {
            continue;
        }
        let card = format!("{:?}", advise(pack, &route, &answers));
        for region in pack.provider.directory.region_choices() {
            let mut there = answers.clone();
            there.choose(Id::parse("region").unwrap(), region.as_choice());
            let step = pack.provider.next_step(&there);
            assert_eq!(step, Step::Arrived(route.clone()), "{region}");
            let mut advice = advise(pack, &route, &there);
            advice.region = None;
            assert_eq!(format!("{advice:?}"), card, "{region}");
        }
    }
}

#[test]
fn where_the_region_is_not_asked_the_card_is_the_same_everywhere() {
    for provider in providers() {
        is_the_same_everywhere(&pack(&provider, &locales()[0]));
    }
}

/// How a walk through the small pack ends: whether the region decides.
fn asks_region(pack: &Pack, choices: &[(&str, &str)]) -> bool {
    let mut answers = Answers::default();
    for (question, choice) in choices {
        answers.choose(Id::parse(question).unwrap(), Id::parse(choice).unwrap());
    }
    match pack.provider.next_step(&answers) {
        Step::AskRegion => true,
        Step::Arrived(_) => false,
        Step::Ask(question) => panic!("{question} is open"),
    }
}

#[test]
fn a_fact_of_a_channel_that_differs_by_region_asks_for_the_region() {
    let (_folder, pack) = small_pack(|name, text| {
        match name {
        "tree.toml" => text.replace(
            "steps = [\"open\"]",
            "steps = [\"open\"]\nfacts = [{ id = \"refund-days\", when = { shop-agrees = \"no\" } }]",
        ),
        _ => text,
    }
    });
    is_the_same_everywhere(&pack);
    let general = ("problem", "refund");
    let no = ("shop-agrees", "no");
    assert!(asks_region(&pack, &[general, no, ("can-log-in", "yes")]));
    assert!(!asks_region(&pack, &[general, no, ("can-log-in", "no")]));
}

#[test]
fn a_contact_of_a_channel_that_is_left_out_asks_for_no_region() {
    let (_folder, pack) = small_pack(|name, text| match name {
        "tree.toml" => text.replace(
            "channels = [\"help-page\", { id",
            "channels = [\"help-page\", { id = \"post\", when = { can-log-in = \"no\" } }, { id",
        ),
        _ => text,
    });
    is_the_same_everywhere(&pack);
    let other = ("problem", "something-else");
    assert!(asks_region(&pack, &[other, ("can-log-in", "no")]));
    assert!(!asks_region(&pack, &[other, ("can-log-in", "yes")]));
}
