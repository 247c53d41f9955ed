//! The judgement on a contact, as a page and as JSON.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::blocks::Block;
use super::contact::page_date;
use super::versioned::{SCHEMA, pretty};
use crate::domain::directory::{
    Confidence, Contact, Directory, Fake, FakeReason, How, STALE_AFTER_DAYS, Source,
};
use crate::domain::guard::shown;
use crate::domain::host::host_of;
use crate::domain::region::{Coverage, Region};
use crate::domain::verdict::{Because, Judgement, Owner, Report, Trick, ValueKind, Verdict};
use crate::domain::walk::Provider;
use crate::domain::web_address;
use crate::l10n::phrases::Phrases;

/// What a page is written for.
pub struct Setting<'a> {
    /// The provider.
    pub provider: &'a Provider,
    /// The region, if the person named one.
    pub region: Option<&'a Region>,
    /// The day.
    pub today: Date,
    /// Whether the text also held a secret.
    pub holds_secret: bool,
}

/// The blocks of the page.
pub fn blocks(report: &Report<'_>, setting: &Setting<'_>, phrases: &Phrases) -> Vec<Block> {
    let name = setting.provider.directory.name.as_str();
    let mut blocks = vec![Block::Title(phrases.verify_title(name))];
    for judgement in &report.judgements {
        blocks.push(Block::Heading {
            text: heading(judgement, setting, phrases),
            danger: judgement.verdict != Verdict::Official,
        });
        blocks.push(Block::Contact {
            value: judgement.shown.clone(),
            notes: Vec::new(),
        });
        blocks.extend(
            reasons(judgement, setting, phrases)
                .into_iter()
                .map(Block::Paragraph),
        );
        blocks.extend(
            evidence(judgement, setting, phrases)
                .into_iter()
                .map(Block::Note),
        );
    }
    if report.judgements.is_empty() {
        blocks.push(Block::Heading {
            text: phrases.verify_unknown(),
            danger: true,
        });
        blocks.push(Block::Paragraph(
            phrases.verify_nothing(setting.provider.id.as_str()),
        ));
    }
    blocks.push(Block::Bullets(next_steps(report, setting, phrases)));
    blocks
}

/// What it is, in capital letters, and what to do with it.
fn heading(judgement: &Judgement<'_>, setting: &Setting<'_>, phrases: &Phrases) -> String {
    match (judgement.verdict, &judgement.because) {
        _ if judgement.is_unconfirmed_contact() => phrases.verify_not_confirmed(),
        _ if !judgement.is_on_official_page(&setting.provider.directory) => {
            phrases.verify_third_party()
        }
        (Verdict::OtherCompany, Because::OtherService(other)) => {
            let provider = setting.provider.directory.name.as_str();
            phrases.verify_other_company(other.name.as_str(), provider)
        }
        (Verdict::Official, _) => phrases.verify_official(),
        (Verdict::OtherCompany | Verdict::Unknown, _) => phrases.verify_unknown(),
        (Verdict::LookAlike, _) => phrases.verify_look_alike(),
        (Verdict::KnownFalse, _) => phrases.verify_known_false(),
    }
}

/// What to do now.
fn next_steps(report: &Report<'_>, setting: &Setting<'_>, phrases: &Phrases) -> Vec<String> {
    let provider = setting.provider;
    let mut steps = Vec::new();
    if report.has_more {
        steps.push(phrases.verify_more(report.judgements.len().to_string()));
    }
    if setting.holds_secret || report.has_withheld {
        steps.push(phrases.verify_kept_out());
    }
    if report.has_passed_over {
        steps.push(phrases.verify_passed_over());
    }
    if report.verdict() == Verdict::Official {
        steps.push(if report.is_confirmed(&provider.directory) {
            phrases.verify_next_official()
        } else {
            phrases.verify_next_confirm()
        });
        steps.push(phrases.verify_shown_name());
        return steps;
    }
    let domains = phrases.list(&provider.directory.domains);
    let id = provider.id.as_str();
    let mut contacts = provider.directory.contacts.values();
    let has_confirmed =
        contacts.any(|contact| contact.source.confidence != Confidence::Unconfirmed);
    let to_the_card = |leads_to_one: String| {
        if has_confirmed {
            leads_to_one
        } else {
            phrases.verify_next_no_contact(id)
        }
    };
    // The website of another company is not false, but nobody is helped there with this provider.
    if report.verdict() == Verdict::OtherCompany {
        steps.push(phrases.verify_shown_name());
        steps.push(to_the_card(phrases.verify_next_command(id)));
        return steps;
    }
    let mut in_doubt = report
        .judgements
        .iter()
        .filter(|judgement| judgement.verdict != Verdict::Official)
        .peekable();
    // What the card shows with a caution gets the same caution here.
    if in_doubt.peek().is_some() && in_doubt.all(Judgement::is_unconfirmed_contact) {
        steps.push(if domains.is_empty() {
            phrases.verify_next_not_confirmed_no_domain()
        } else {
            phrases.verify_next_not_confirmed(domains)
        });
        steps.push(to_the_card(phrases.verify_next_confirmed_first(id)));
        return steps;
    }
    steps.push(if domains.is_empty() {
        phrases.verify_next_false_no_domain()
    } else {
        phrases.verify_next_false(domains)
    });
    steps.push(to_the_card(phrases.verify_next_command(id)));
    steps
}

/// Why it is judged so.
fn reasons(judgement: &Judgement<'_>, setting: &Setting<'_>, phrases: &Phrases) -> Vec<String> {
    let provider = setting.provider.directory.name.as_str();
    match &judgement.because {
        Because::Contact(contact, owner) => {
            vec![who_says_so(
                contact,
                *owner,
                &setting.provider.directory,
                phrases,
            )]
        }
        Because::Domain(domain, owner, _) => vec![phrases.verify_is_domain(*domain, owner.name)],
        Because::OwnPage(page, owner, _) => vec![phrases.verify_is_own_page(owner.name, *page)],
        Because::Fake(fake) => vec![match fake.reason {
            FakeReason::Fake => phrases.verify_fake(provider),
            FakeReason::Superseded => phrases.verify_superseded(provider),
            FakeReason::OtherService => phrases.verify_other_service(provider),
        }],
        Because::OtherService(other) => {
            vec![phrases.verify_other_name(provider, other.name.as_str())]
        }
        Because::Trick(trick, real, owner) => {
            vec![explain(*trick, real, *owner, judgement, phrases)]
        }
        Because::SharedPlatform => {
            let host = judgement.host.as_deref().unwrap_or(&judgement.shown);
            vec![phrases.verify_shared_platform(host_of(host), provider)]
        }
        Because::OwnDomain(owner) => vec![phrases.verify_own_domain(owner.name)],
        Because::Nothing => vec![phrases.verify_no_record()],
    }
}

/// Whose page names a contact, and how far that carries.
fn who_says_so(
    contact: &Contact,
    owner: Owner<'_>,
    directory: &Directory,
    phrases: &Phrases,
) -> String {
    let source = &contact.source;
    match (source.confidence, owner.site_of(source)) {
        (_, Some(site)) if directory.is_recorded(contact) => {
            let caution = if owner.is_provider {
                phrases.confirm_recorded()
            } else {
                phrases.confirm_recorded_there()
            };
            phrases.sentences(phrases.source_recorded(owner.name, site), caution)
        }
        (Confidence::Official, Some(_)) => phrases.verify_is_providers(owner.name),
        (Confidence::Unconfirmed, Some(site)) => phrases.verify_unconfirmed_own(owner.name, site),
        (Confidence::Official, None) | (Confidence::ThirdParty, _) => {
            phrases.verify_is_third_party(source.host(), owner.name)
        }
        (Confidence::Unconfirmed, None) => phrases.verify_unconfirmed(source.host(), owner.name),
    }
}

fn explain(
    trick: Trick,
    real: &str,
    owner: Owner<'_>,
    judgement: &Judgement<'_>,
    phrases: &Phrases,
) -> String {
    let host = judgement
        .host
        .clone()
        .unwrap_or_else(|| judgement.shown.clone());
    // A name without a real one beside it: the sentence that needs none.
    let real = if real.is_empty() { owner.name } else { real };
    match trick {
        Trick::ExtraSubdomain => phrases.verify_trick_extra_subdomain(ending(&host), real),
        Trick::UserInfo => phrases.verify_trick_user_info(host),
        Trick::Homoglyph => phrases.verify_trick_homoglyph(host, real),
        Trick::OtherEnding => phrases.verify_trick_other_ending(real),
        Trick::NameInside => phrases.verify_trick_name_inside(owner.name, real),
        Trick::NoDomain => phrases.verify_trick_no_domain(owner.name),
        Trick::Spelling => phrases.verify_trick_spelling(real),
        Trick::NameInPath => phrases.verify_trick_name_in_path(host, owner.name),
        Trick::Mailbox => phrases.verify_trick_mailbox(host, owner.name),
        Trick::Redirect => phrases.verify_trick_redirect(host),
        Trick::Disguised => phrases.verify_trick_disguised(),
        Trick::ChangedDigit => phrases.verify_trick_changed_digit(real),
        Trick::WrongRegion => phrases.verify_trick_wrong_region(real),
    }
}

/// The part of a host that somebody has registered.
fn ending(host: &str) -> String {
    let owner = web_address::owner_label(host);
    match host.rfind(&format!("{owner}.")) {
        Some(place) => host[place..].to_owned(),
        None => host.to_owned(),
    }
}

/// The regions in which what was found holds.
fn coverage<'a>(judgement: &'a Judgement<'_>, setting: &'a Setting<'_>) -> Option<&'a Coverage> {
    match &judgement.because {
        Because::Contact(contact, _) => Some(setting.provider.directory.coverage_of(contact)),
        Because::Fake(Fake { region, .. }) => Some(region),
        Because::OtherService(other) => Some(&other.region),
        _ => None,
    }
}

/// Region, source and age.
fn evidence(judgement: &Judgement<'_>, setting: &Setting<'_>, phrases: &Phrases) -> Vec<String> {
    let mut notes = Vec::new();
    match &judgement.because {
        Because::Contact(contact, _) => {
            notes.extend(where_it_holds(contact, setting, phrases));
            let directory = &setting.provider.directory;
            notes.push(if directory.is_recorded(contact) {
                record(&contact.source, setting.today, phrases)
            } else {
                origin(&contact.source, setting.today, phrases)
            });
            if let Some(account) = directory.own_account(&contact.source.page) {
                notes.push(phrases.source_own_account(account, directory.name.as_str()));
            }
            if contact.source.is_stale(setting.today) {
                notes.push(phrases.verify_stale(STALE_AFTER_DAYS.to_string()));
            }
        }
        Because::Domain(_, _, Some(source)) | Because::OwnPage(_, _, Some(source)) => {
            notes.push(origin(source, setting.today, phrases));
            if source.is_stale(setting.today) {
                notes.push(phrases.verify_stale(STALE_AFTER_DAYS.to_string()));
            }
        }
        // A page that spreads a false contact is named, not linked.
        Because::Fake(fake) => notes.push(phrases.verify_reported(host_of(&fake.source))),
        Because::OtherService(other) => notes.push(phrases.verify_reported(host_of(&other.source))),
        _ => {}
    }
    notes
}

/// The regions of a contact, and those for which the same one stands with another confidence.
fn where_it_holds(contact: &Contact, setting: &Setting<'_>, phrases: &Phrases) -> Vec<String> {
    let directory = &setting.provider.directory;
    let is_unconfirmed = |contact: &Contact| contact.source.confidence == Confidence::Unconfirmed;
    let same = directory.contacts.values();
    let mut same = same.filter(|other| other.value == contact.value);
    let other = same.find(|other| is_unconfirmed(other) != is_unconfirmed(contact));
    let regions = regions(directory.coverage_of(contact), phrases);
    let others = other.map(|other| self::regions(&other.region, phrases));
    let is_recorded = directory.is_recorded(contact);
    match (is_unconfirmed(contact), others) {
        (true, None) => vec![phrases.verify_named_for(regions)],
        (true, Some(others)) if is_recorded => vec![phrases.verify_recorded_for(others)],
        (true, Some(others)) => vec![phrases.verify_confirmed_in(others)],
        (false, others) => {
            let holds = if is_recorded {
                phrases.verify_recorded_for(regions)
            } else {
                phrases.verify_in_region(regions)
            };
            let not_here = others.map(|others| phrases.verify_unconfirmed_in(others));
            [holds].into_iter().chain(not_here).collect()
        }
    }
}

/// The names of the regions in which something holds.
fn regions(coverage: &Coverage, phrases: &Phrases) -> String {
    match coverage.regions() {
        [] => phrases.verify_everywhere(),
        regions => phrases.regions(regions),
    }
}

/// When the record of somebody else was read; the page that it names was not.
fn record(source: &Source, today: Date, phrases: &Phrases) -> String {
    let days = source.age_in_days(today).max(0);
    phrases.verify_record_read(phrases.date(source.checked), days)
}

/// When and how the page was read, and the date that it bears itself: an old page may have been read yesterday.
fn origin(source: &Source, today: Date, phrases: &Phrases) -> String {
    let (date, days, host) = (
        phrases.date(source.checked),
        source.age_in_days(today).max(0),
        source.host(),
    );
    let read = match source.how {
        How::Tested => phrases.verify_source_tested(date, days, host),
        How::Live => phrases.verify_source(date, days, host),
        How::StoredCopy => phrases.verify_source_stored_copy(date, days, host),
    };
    match page_date(source, phrases) {
        Some(dated) => phrases.sentences(read, dated),
        None => read,
    }
}

/// The report for programs.
pub fn json(report: &Report<'_>, setting: &Setting<'_>, phrases: &Phrases) -> String {
    let judgements: Vec<Value> = report
        .judgements
        .iter()
        .map(|judgement| one(judgement, setting, phrases))
        .collect();
    pretty(&json!({
        "schema": SCHEMA,
        "provider": setting.provider.id,
        "locale": phrases.locale().as_str(),
        "region": setting.region.map(Region::as_str),
        "as_of": setting.today.to_string(),
        "verdict": word(report.verdict(), report.is_confirmed(&setting.provider.directory)),
        "judgements": judgements,
        "has_more": report.has_more,
        "has_passed_over": report.has_passed_over,
        "holds_secret": setting.holds_secret || report.has_withheld,
        "next": next_steps(report, setting, phrases),
    }))
}

/// The word for a verdict; what no official page confirms has one of its own.
fn word(verdict: Verdict, is_confirmed: bool) -> Value {
    match verdict {
        Verdict::Official if !is_confirmed => json!("named-official"),
        verdict => json!(verdict),
    }
}

fn one(judgement: &Judgement<'_>, setting: &Setting<'_>, phrases: &Phrases) -> Value {
    let source = match &judgement.because {
        Because::Contact(contact, _) => Some(&contact.source),
        Because::Domain(_, _, source) | Because::OwnPage(_, _, source) => *source,
        _ => None,
    };
    let (known, page) = match &judgement.because {
        Because::Contact(contact, _) => (
            Some(contact.value.as_str()),
            Some(contact.source.page.as_str()),
        ),
        Because::Domain(known, _, source) | Because::OwnPage(known, _, source) => {
            (Some(*known), source.map(|source| source.page.as_str()))
        }
        Because::Fake(fake) => (Some(fake.value.as_str()), Some(fake.source.as_str())),
        Because::OtherService(other) => (Some(other.name.as_str()), Some(other.source.as_str())),
        Because::Trick(_, real, _) => (Some(real.as_str()).filter(|real| !real.is_empty()), None),
        Because::SharedPlatform | Because::OwnDomain(_) | Because::Nothing => (None, None),
    };
    let owner = match &judgement.because {
        Because::Contact(_, owner)
        | Because::Domain(_, owner, _)
        | Because::OwnPage(_, owner, _)
        | Because::OwnDomain(owner)
        | Because::Trick(_, _, owner) => Some(owner),
        _ => None,
    };
    let is_recorded = match &judgement.because {
        Because::Contact(contact, _) => setting.provider.directory.is_recorded(contact),
        _ => false,
    };
    let trick = match &judgement.because {
        Because::Trick(trick, _, _) => Some(*trick),
        _ => None,
    };
    let regions = coverage(judgement, setting).map(|coverage| match coverage {
        Coverage::Everywhere => vec!["*".to_owned()],
        Coverage::Only(regions) => regions.iter().map(ToString::to_string).collect(),
    });
    json!({
        "value": if judgement.kind == ValueKind::Other { shown(&judgement.shown) } else { judgement.shown.clone() },
        "kind": judgement.kind,
        "verdict": word(judgement.verdict, judgement.is_on_official_page(&setting.provider.directory)),
        "reason": reasons(judgement, setting, phrases).join(" "),
        "trick": trick,
        "host": judgement.host,
        "known": known,
        "owner": owner.map(|owner| owner.name),
        "is_provider": owner.map(|owner| owner.is_provider),
        "regions": regions,
        "source": page,
        "checked": source.map(|source| source.checked.to_string()),
        "how": source.map(|source| source.how),
        "confidence": source.map(|source| source.confidence),
        "seen": source.and_then(|source| source.seen.as_deref()),
        "recorded": source.map(|_| is_recorded),
        "age_days": source.map(|source| source.age_in_days(setting.today).max(0)),
        "stale": source.map(|source| source.is_stale(setting.today)),
    })
}
