//! Contacts and facts: sources that back them, checks that are young, hours and regions that exist, nothing false.

use std::ops::Range;

use jiff::civil::Date;

use crate::domain::directory::{Confidence, ContactKind, Fake, FakeReason, Source};
use crate::domain::host::{host_of, is_under};
use crate::domain::hours;
use crate::domain::id::{Id, is_kebab_case};
use crate::domain::known_false::{is_bare_host, is_same};
use crate::domain::nearest::nearest;
use crate::domain::page_date;
use crate::domain::region::{Coverage, Region};
use crate::domain::text::Text;
use crate::domain::tree::{ChannelKind, Tree};
use crate::finding::{Finding, Rule};
use crate::pack::view::{View, as_text};

use super::contact_value::is_usable;
use super::contacts_file::ContactsFile;
use super::disagreement;
use super::hosts::lies_under;
use super::iso_regions::is_assigned;

/// After more than this many days a check counts for nothing.
const OUTDATED_AFTER_DAYS: i32 = 365;

/// Checks a contacts file; the tree tells which channels there are.
pub fn check(
    contacts: ContactsFile<'_>,
    tree: Option<&Tree>,
    today: Date,
    findings: &mut Vec<Finding>,
) {
    let mut checker = Checker {
        contacts,
        tree,
        today,
        findings,
    };
    let domains = contacts.directory.domains.clone();
    for (view, _) in contacts.view.tables("contacts") {
        checker.channel(view);
        checker.at_hand(view);
        checker.regions(view, true);
        checker.fact(view, &domains);
        let kind = view.name("channel").and_then(|name| checker.kind(&name.id));
        checker.value(view, &domains, Holder::Channel(kind));
    }
    for (view, _) in contacts.view.tables("facts") {
        checker.regions(view, true);
        checker.fact(view, &domains);
    }
    for (body, _) in contacts.view.tables("escalation") {
        checker.regions(body, true);
        let own: Vec<Text> = body
            .texts("domains")
            .into_iter()
            .chain(domains.clone())
            .collect();
        for (view, _) in body.tables("contacts") {
            checker.fact(view, &own);
            checker.value(view, &own, Holder::Body);
        }
    }
    for list in ["fakes", "look-alikes"] {
        for (view, _) in contacts.view.tables(list) {
            checker.regions(view, false);
        }
    }
    checker.region_list("regions");
    checker.region_list("elsewhere");
    checker.own_domains();
    disagreement::check(contacts, findings);
}

/// To whom a contact belongs.
#[derive(Clone, Copy)]
enum Holder {
    /// A body above the provider.
    Body,
    /// A channel of the provider, of this kind if it is known.
    Channel(Option<ChannelKind>),
}

impl Holder {
    /// Whether an account of a social network may stand here: it lies outside every official domain. Of an unknown channel nothing is
    /// known.
    fn is_social(self) -> bool {
        matches!(self, Self::Channel(None | Some(ChannelKind::Social)))
    }

    /// The kind of the channel, and the phrase for what it takes, if it is nothing of this sort. A page may stand in every channel: it
    /// shows the number or the form.
    fn refuses(self, sort: ContactKind) -> Option<(ChannelKind, &'static str)> {
        let Self::Channel(Some(kind)) = self else {
            return None;
        };
        let expected = match (kind, sort) {
            (ChannelKind::Phone, ContactKind::Email) => "expects-number-or-page",
            (ChannelKind::Email | ChannelKind::Form, ContactKind::Phone) => {
                "expects-mailbox-or-page"
            }
            (ChannelKind::Website, ContactKind::Phone | ContactKind::Email) => "expects-address",
            _ => return None,
        };
        Some((kind, expected))
    }
}

struct Checker<'a, 'f> {
    contacts: ContactsFile<'a>,
    tree: Option<&'a Tree>,
    today: Date,
    findings: &'f mut Vec<Finding>,
}

impl Checker<'_, '_> {
    fn report(&mut self, rule: Rule, span: Range<usize>) -> &mut Finding {
        self.findings
            .push(Finding::new(rule, self.contacts.file, span));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn say(&mut self, rule: Rule, span: Range<usize>, arguments: &[(&'static str, &str)]) {
        let finding = self.report(rule, span);
        *finding = arguments
            .iter()
            .fold(finding.clone(), |finding, (name, value)| {
                finding.with(name, *value)
            });
    }

    /// An address that lies outside the official domains.
    fn foreign(&mut self, rule: Rule, span: Range<usize>, host: &str, domains: &[Text]) {
        let finding = Finding::new(rule, self.contacts.file, span).with("host", host);
        let domains = domains.iter().map(Text::as_str);
        self.findings.push(finding.with_list("domains", domains));
    }

    fn kind(&self, channel: &Id) -> Option<ChannelKind> {
        self.tree
            .and_then(|tree| tree.channels.get(channel))
            .map(|channel| channel.kind)
    }

    /// The channel of a contact must exist in the tree.
    fn channel(&mut self, view: View<'_>) {
        let (Some(tree), Some(name)) = (self.tree, view.name("channel")) else {
            return;
        };
        // What is no id is told already.
        if tree.channels.contains_key(&name.id) || !is_kebab_case(name.id.as_str()) {
            return;
        }
        let near = nearest(name.id.as_str(), tree.channels.keys().map(Id::as_str));
        let finding = Finding::new(Rule::UnknownId, self.contacts.file, name.span)
            .with("id", name.id.as_str());
        self.findings.push(finding.with_known(near));
    }

    /// What people have at hand is not looked up for them.
    fn at_hand(&mut self, view: View<'_>) {
        let Some(name) = view.name("channel") else {
            return;
        };
        let channel = self.tree.and_then(|tree| tree.channels.get(&name.id));
        if channel.is_some_and(|channel| channel.at_hand) {
            self.say(
                Rule::NeedlessContact,
                name.span,
                &[("id", name.id.as_str())],
            );
        }
    }

    /// Regions must exist, and a person must be able to choose them.
    fn regions(&mut self, view: View<'_>, must_be_offered: bool) {
        let offered = self.contacts.directory.region_choices();
        for item in view.items("region") {
            let (Some(text), span) = (as_text(item), item.span()) else {
                continue;
            };
            let Some(region) = Region::parse(text).filter(|region| region.as_str() == text) else {
                continue;
            };
            if !is_real(text) {
                self.say(Rule::ImpossibleRegion, span, &[("found", text)]);
            } else if must_be_offered && !offered.contains(&region) {
                let file = self.contacts.file;
                let finding = Finding::new(Rule::RegionNotOffered, file, span).with("found", text);
                let known = offered.iter().map(ToString::to_string);
                self.findings.push(finding.with_list("known", known));
            }
        }
    }

    fn region_list(&mut self, key: &str) {
        let mut seen: Vec<String> = Vec::new();
        for item in self.contacts.view.items(key) {
            let Some(text) = as_text(item) else {
                continue;
            };
            if Region::parse(text).is_some_and(|region| region.as_str() == text) && !is_real(text) {
                self.say(Rule::ImpossibleRegion, item.span(), &[("found", text)]);
            }
            if seen.iter().any(|known| known == text) {
                self.say(Rule::DuplicateId, item.span(), &[("id", text)]);
            }
            seen.push(text.to_owned());
        }
    }

    /// What every sourced fact needs: a source that can bear its confidence, a check that is young, hours that can be.
    fn fact(&mut self, view: View<'_>, domains: &[Text]) {
        self.checked(view);
        self.seen(view);
        self.hours(view);
        let is_official = view.word::<Confidence>("confidence") == Some(Confidence::Official);
        let Some(page) = view.text("source") else {
            return;
        };
        let host = host_of(page);
        let is_own =
            lies_under(&host, domains) || self.contacts.directory.own_account(page).is_some();
        if is_official && !is_own {
            self.foreign(Rule::ForeignSource, view.span("source"), &host, domains);
        }
    }

    fn checked(&mut self, view: View<'_>) {
        let Some(checked) = view.date("checked") else {
            return;
        };
        // The age of a source does not depend on the rest of it.
        let source = Source {
            page: Text::default(),
            checked,
            how: crate::domain::directory::How::Live,
            confidence: Confidence::Official,
            seen: None,
        };
        let (age, span) = (source.age_in_days(self.today), view.span("checked"));
        let (date, days) = (checked.to_string(), age.to_string());
        if age < 0 {
            self.say(
                Rule::FutureCheck,
                span,
                &[("date", &date), ("today", &self.today.to_string())],
            );
        } else if age > OUTDATED_AFTER_DAYS {
            self.say(
                Rule::OutdatedCheck,
                span,
                &[("date", &date), ("days", &days)],
            );
        } else if source.is_stale(self.today) {
            self.say(Rule::OldCheck, span, &[("date", &date), ("days", &days)]);
        }
    }

    /// No page bears a date that is yet to come.
    fn seen(&mut self, view: View<'_>) {
        let Some(seen) = view.text("seen") else {
            return;
        };
        if page_date::latest_day(seen).is_some_and(|day| day > self.today) {
            let finding = Finding::new(Rule::FutureCheck, self.contacts.file, view.span("seen"));
            let finding = finding.in_case("page").with("date", seen);
            self.findings
                .push(finding.with("today", self.today.to_string()));
        }
    }

    fn hours(&mut self, view: View<'_>) {
        let mut before: Vec<hours::Hours> = Vec::new();
        for (opening, span) in view.tables("hours") {
            let read = || {
                Some(hours::Hours {
                    days: hours::parse_days(opening.text("days")?)?,
                    from: hours::parse_time(opening.text("from")?)?,
                    to: hours::parse_time(opening.text("to")?)?,
                    zone: opening.owned("zone"),
                })
            };
            let Some(hours) = read() else {
                continue;
            };
            let tell = |rule| {
                Finding::new(rule, self.contacts.file, span.clone())
                    .with("from", opening.owned("from"))
                    .with("to", opening.owned("to"))
            };
            if hours.from == hours.to || hours.from == hours::DAY {
                self.findings.push(tell(Rule::ImpossibleHours));
            } else if before.iter().any(|other| hours.overlaps(other)) {
                let finding = tell(Rule::ImpossibleHours).in_case("overlap");
                self.findings.push(finding);
            } else if is_reversed(&hours) {
                let finding = tell(Rule::ReversedHours);
                self.findings.push(match closing_after_noon(&hours) {
                    Some(later) => finding
                        .in_case("after-noon")
                        .with("later", format!("{:02}:{:02}", later / 60, later % 60)),
                    None => finding,
                });
            }
            before.push(hours);
        }
    }

    /// A number or address must be one, and nobody else's; an official address must lie in the official domains.
    fn value(&mut self, view: View<'_>, domains: &[Text], holder: Holder) {
        let is_social = holder.is_social();
        let Some(value) = view.text("value").filter(|value| !value.trim().is_empty()) else {
            return;
        };
        let span = view.span("value");
        if !is_usable(value, is_social) {
            let finding = Finding::new(Rule::BadValue, self.contacts.file, span);
            let finding = finding.with("value", value).with("key", "value");
            self.findings
                .push(finding.with_phrase("expected", "expects-contact"));
            return;
        }
        if let Some((kind, expected)) = holder.refuses(ContactKind::of(value)) {
            let finding = Finding::new(Rule::BadValue, self.contacts.file, span);
            let finding = finding.in_case("channel").with("value", value);
            let finding = finding.with("kind", kind.word());
            self.findings
                .push(finding.with_phrase("expected", expected));
            return;
        }
        let region = view.coverage("region");
        let kind = ContactKind::of(value);
        let host = match kind {
            ContactKind::Phone => String::new(),
            ContactKind::Email => value
                .rsplit('@')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase(),
            ContactKind::Web => host_of(value).into_owned(),
        };
        let directory = self.contacts.directory;
        let mut fakes = directory.fakes.iter();
        let fake = fakes
            .find(|fake| counts_in(fake, &region) && is_same(&fake.value, &fake.region, value));
        let fake = fake.map(|fake| fake.value.as_str());
        let look_alikes = directory.look_alikes.values();
        let look_alike = look_alikes
            .flat_map(|look_alike| &look_alike.domains)
            .find(|domain| {
                !host.is_empty() && is_under(&host, &host_of(domain)) && !lies_under(&host, domains)
            });
        if let Some(known) = fake.or(look_alike.map(Text::as_str)) {
            self.say(Rule::FakeShown, span, &[("value", value), ("known", known)]);
            return;
        }
        let is_official = view.word::<Confidence>("confidence") == Some(Confidence::Official);
        if is_official && !is_social && !host.is_empty() && !lies_under(&host, domains) {
            self.foreign(Rule::ForeignLink, span, &host, domains);
        }
    }

    /// A false domain must not stand among the provider's own.
    fn own_domains(&mut self) {
        let directory = self.contacts.directory;
        for item in self.contacts.view.items("domains") {
            let Some(domain) = as_text(item) else {
                continue;
            };
            let fakes = directory
                .fakes
                .iter()
                .map(|fake| fake.value.as_str())
                .filter(|fake| is_bare_host(fake));
            let others = directory
                .look_alikes
                .values()
                .flat_map(|other| other.domains.iter().map(Text::as_str));
            if let Some(known) = fakes.chain(others).find(|known| host_of(known) == domain) {
                self.say(
                    Rule::FakeShown,
                    item.span(),
                    &[("value", domain), ("known", known)],
                );
            }
        }
    }
}

/// Whether a value counts as false in these regions. What fraudsters spread is false wherever it is shown; what has only grown old
/// or belongs to another service may be right elsewhere.
fn counts_in(fake: &Fake, regions: &Coverage) -> bool {
    fake.reason == FakeReason::Fake || fake.region.overlaps(regions)
}

/// The middle of the day, in minutes after midnight.
const NOON: u16 = hours::DAY / 2;

/// Whether a line is open for more than half a day, through the night. A night line, such as 22:00 to 06:00, is open for half a day at
/// most: opening and closing stand in each other's place, or the closing is one of the twelve hours after noon.
fn is_reversed(hours: &hours::Hours) -> bool {
    hours.from > hours.to && hours::DAY - hours.from + hours.to > NOON
}

/// What the closing of such hours is after noon, if that is the likelier slip: offices open in the morning, and not before six.
fn closing_after_noon(hours: &hours::Hours) -> Option<u16> {
    const EARLIEST_OPENING: u16 = 6 * 60;
    let is_likely = hours.from < NOON || hours.to < EARLIEST_OPENING;
    is_likely.then_some(hours.to + NOON)
}

fn is_real(region: &str) -> bool {
    region == "other" || is_assigned(region)
}
