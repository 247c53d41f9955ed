//! The program's own words, `locales/*/helpme.ftl`: one method per phrase, made by the build, so that a wrong one does not compile.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::{Date, Weekday};
use unic_langid::LanguageIdentifier;

use crate::domain::calendar::{Calendar, DatePart};
use crate::domain::directory::RegionQuestion;
use crate::domain::han::join;
use crate::domain::hours::{DAY, Hours};
use crate::domain::locale::Locale;
use crate::domain::region::Region;

/// The names of all phrases, sorted, then the phrases of each locale, one after the other.
static ALL: &str = include_str!(concat!(env!("OUT_DIR"), "/phrases.txt"));

// NAMES and TEXTS: where each begins in ALL. KINDS: how each phrase is made into a text.
include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// The kind of a phrase that is a text already.
const PLAIN: u8 = 0;
/// The kind of a phrase in which only variables are left to fill in.
const FILLED: u8 = 1;

/// How many phrases there are.
const COUNT: usize = NAMES.len() - 1;

/// An entry of a table of places.
fn entry(table: &[u32], index: usize) -> &'static str {
    &ALL[table[index] as usize..table[index + 1] as usize]
}

/// The program's phrases in one language.
#[derive(Clone, Debug)]
pub struct Phrases {
    locale: Locale,
    index: usize,
    calendar: Arc<OnceLock<Calendar>>,
}

/// The names of all phrases, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    (0..COUNT).map(|index| entry(&NAMES, index))
}

/// The place of a phrase among all.
fn place_of(name: &str) -> Option<usize> {
    let (mut low, mut high) = (0, COUNT);
    while low < high {
        let middle = low.midpoint(high);
        match entry(&NAMES, middle).cmp(name) {
            Ordering::Less => low = middle + 1,
            Ordering::Equal => return Some(middle),
            Ordering::Greater => high = middle,
        }
    }
    None
}

impl Phrases {
    /// The phrases of a locale; `None` if there are none.
    pub fn new(locale: &Locale) -> Option<Self> {
        let index = LOCALES.iter().position(|name| *name == locale.as_str())?;
        Some(Self {
            locale: locale.clone(),
            index,
            calendar: Arc::default(),
        })
    }

    /// The phrases of every language, in the order in which languages are listed.
    pub fn all() -> impl Iterator<Item = Self> {
        LOCALES
            .iter()
            .filter_map(|name| Self::new(&Locale::parse(name)?))
    }

    /// The English phrases.
    pub fn english() -> Self {
        let index = LOCALES
            .iter()
            .position(|name| *name == "en")
            .unwrap_or_default();
        Self {
            locale: Locale::english(),
            index,
            calendar: Arc::default(),
        }
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A phrase chosen by name at run time; `None` if there is no such phrase.
    pub fn by_name(&self, name: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
        Some(self.format(place_of(name)?, arguments))
    }

    fn format(&self, index: usize, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let place = self.index * COUNT + index;
        let source = entry(&TEXTS, place);
        match KINDS[place] {
            PLAIN => source.to_owned(),
            FILLED => filled(source, arguments),
            _ => self.format_pattern(source, arguments),
        }
    }

    fn format_pattern(
        &self,
        source: &'static str,
        arguments: &[(&str, FluentValue<'_>)],
    ) -> String {
        let language: LanguageIdentifier = self.locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        // The build has parsed every phrase, so neither parsing nor adding can fail here.
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        let mut errors = Vec::new();
        let pattern = bundle
            .get_message("phrase")
            .and_then(|message| message.value());
        let text = pattern.map(|pattern| {
            bundle
                .format_pattern(pattern, Some(&arguments), &mut errors)
                .into_owned()
        });
        debug_assert!(errors.is_empty(), "{source}: {errors:?}");
        text.unwrap_or_default()
    }

    /// How the language writes dates.
    pub fn calendar(&self) -> &Calendar {
        self.calendar.get_or_init(|| self.read_calendar())
    }

    fn read_calendar(&self) -> Calendar {
        // The names of phrases are sorted: the months follow one another.
        let january = place_of("month-01").unwrap_or_default();
        let months = (january..january + 12).map(|month| self.format(month, &[]).into());
        Calendar {
            months: months.collect(),
            // A translation that lacks one of them does not build.
            long_date: DatePart::all_of(&self.long_date("{ $day }", "{ $month }", "{ $year }"))
                .unwrap_or_default(),
            today: self.words_for_today().into(),
            yesterday: self.words_for_yesterday().into(),
            day_before_yesterday: self.words_for_day_before_yesterday().into(),
            tomorrow: self.words_for_tomorrow().into(),
            day_after_tomorrow: self.words_for_day_after_tomorrow().into(),
        }
    }

    /// The name of a region; its code where no phrase names it.
    pub fn region(&self, region: &Region) -> String {
        let name = ["region-", region.as_str()].concat().to_ascii_lowercase();
        self.by_name(&name, &[])
            .unwrap_or_else(|| region.as_str().to_owned())
    }

    /// What people call a region, in every language.
    pub fn names_of_region(region: &Region) -> Vec<String> {
        let other = region.other_names().iter().map(ToString::to_string);
        Self::all()
            .map(|phrases| phrases.region(region))
            .chain(other)
            .collect()
    }

    /// The names of regions, joined; after others, “somewhere else” is written as inside a sentence.
    pub fn regions(&self, regions: &[Region]) -> String {
        let names = regions.iter().enumerate().map(|(place, region)| {
            if place > 0 && *region == Region::other() {
                self.region_other_in_list()
            } else {
                self.region(region)
            }
        });
        self.list(&names.collect::<Vec<_>>())
    }

    /// The language's own name, in the language itself.
    pub fn language_name(&self) -> String {
        let name = format!("language-{}", self.locale);
        self.by_name(&name, &[])
            .unwrap_or_else(|| self.locale.to_string())
    }

    /// How to get the other languages, each in its own words; `None` if there is no other.
    pub fn other_languages(&self) -> Option<String> {
        let others = Self::all().filter(|other| other.locale != self.locale);
        let told =
            others.map(|other| other.in_this_language(format!("helpme -l {}", other.locale)));
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| told.join(" · "))
    }

    /// The question for the region.
    pub fn region_question(&self, question: RegionQuestion, provider: &str) -> String {
        match question {
            RegionQuestion::Account => self.region_ask(provider),
            RegionQuestion::Place => self.region_ask_place(),
        }
    }

    /// A list of names, joined as the language joins them.
    pub fn list(&self, names: &[impl AsRef<str>]) -> String {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        names.join(&self.list_separator())
    }

    /// The first names of a list that may be long: nobody reads hundreds.
    pub fn first_of(&self, names: &[impl AsRef<str>]) -> String {
        const MOST: usize = 5;
        let more = if names.len() > MOST { " …" } else { "" };
        self.list(&names[..names.len().min(MOST)]) + more
    }

    /// Names of which one is meant, e.g. `a, b or c`.
    pub fn either(&self, names: &[String]) -> String {
        match names.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, rest)) => self.one_or_other(last.as_str(), self.list(rest)),
            None => String::new(),
        }
    }

    /// Opening hours in words, e.g. `Monday to Friday, 8:00 am to 9:30 pm`, in the zone of the line.
    pub fn hours(&self, hours: &Hours) -> String {
        if hours.is_always() {
            return self.hours_always();
        }
        let days = match &hours.days[..] {
            days if days.len() == 7 => self.hours_every_day(),
            [only] => self.weekday(*only),
            [first, .., last] if is_run(&hours.days) => {
                self.hours_days(self.weekday(*first), self.weekday(*last))
            }
            days => self.list(
                &days
                    .iter()
                    .map(|day| self.weekday(*day))
                    .collect::<Vec<_>>(),
            ),
        };
        let place = hours
            .zone
            .rsplit('/')
            .next()
            .unwrap_or(&hours.zone)
            .replace('_', " ");
        let place = self
            .by_name(
                &format!("zone-{}", place.to_ascii_lowercase().replace(' ', "-")),
                &[],
            )
            .unwrap_or(place);
        self.hours_range(days, self.time(hours.from), place, self.time(hours.to))
    }

    fn weekday(&self, day: Weekday) -> String {
        self.by_name(&format!("weekday-{}", day.to_monday_one_offset()), &[])
            .unwrap_or_default()
    }

    fn time(&self, minutes: u16) -> String {
        let (hour, minute) = (minutes / 60, format!("{:02}", minutes % 60));
        let counts_to_12 = self.clock_hours() == "12";
        let shown = if counts_to_12 && hour % 12 == 0 {
            12
        } else if counts_to_12 {
            hour % 12
        } else {
            hour
        };
        let shown = shown.to_string();
        match minutes {
            0..720 => self.time_morning(shown, minute),
            720..840 => self.time_noon(shown, minute),
            840..1140 => self.time_afternoon(shown, minute),
            1140..DAY => self.time_evening(shown, minute),
            _ => self.time_midnight(),
        }
    }

    /// A date in full.
    pub fn date(&self, date: Date) -> String {
        self.calendar().long(date)
    }

    /// A date as exact as a page bears it, such as `2026-07-01`, `2026-07` or `2026`, in words.
    pub fn date_on_page(&self, written: &str) -> String {
        if let Ok(date) = written.parse() {
            return self.date(date);
        }
        let month = written.split_once('-').and_then(|(year, month)| {
            let place = month.parse::<usize>().ok()?.checked_sub(1)?;
            Some((year, self.calendar().months.get(place)?))
        });
        match month {
            Some((year, month)) => self.long_month(month.as_str(), year),
            None => self.long_year(written),
        }
    }
}

/// The room for a number, in bytes.
const NUMBER: usize = 8;

/// A phrase with its variables, which stand in it as `{ $name }`, replaced by their values, spaced as Chinese is.
fn filled(source: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
    let values = arguments.iter().map(|(_, value)| match value {
        FluentValue::String(value) => value.len(),
        _ => NUMBER,
    });
    let mut text = String::with_capacity(source.len() + values.sum::<usize>());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once('{') {
        join(&mut text, before);
        let (variable, after) = after.split_once('}').unwrap_or((after, ""));
        rest = after;
        // As the build writes it: `{ $name }`.
        let name = variable.strip_prefix(" $").unwrap_or(variable);
        let name = name.strip_suffix(' ').unwrap_or(name);
        match arguments.iter().find(|(known, _)| *known == name) {
            Some((_, FluentValue::String(value))) => join(&mut text, value),
            Some((_, FluentValue::Number(value))) => text.push_str(&value.as_string()),
            _ => debug_assert!(false, "{source}: no value for {name}"),
        }
    }
    join(&mut text, rest);
    text
}

fn is_run(days: &[Weekday]) -> bool {
    days.windows(2).all(|pair| pair[0].next() == pair[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_writes_a_date_that_it_can_read() {
        let date = jiff::civil::date(2026, 10, 1);
        let written: Vec<String> = Phrases::all().map(|phrases| phrases.date(date)).collect();
        assert_eq!(
            written,
            ["1 October 2026", "1 Oktober 2026", "2026年10月1日"]
        );
        for phrases in Phrases::all() {
            let calendar = phrases.calendar();
            assert_eq!(calendar.months.len(), 12);
            assert_eq!(
                calendar.read(&phrases.date(date), date),
                Some(date),
                "{}",
                phrases.locale()
            );
        }
    }

    #[test]
    fn a_name_in_chinese_stands_without_spaces_among_chinese() {
        let chinese = Phrases::new(&Locale::parse("zh").unwrap()).unwrap();
        assert_eq!(
            ["GoPay", "汇付"].map(|provider| chinese.card_escalation(provider)),
            [
                "如果 GoPay 没有解决，请依次联系",
                "如果汇付没有解决，请依次联系"
            ]
        );
    }

    #[test]
    fn a_page_s_date_is_written_as_exactly_as_the_page_bears_it() {
        let written = ["2026-07-01", "2026-07", "2026"]
            .map(|date| Phrases::all().map(move |phrases| phrases.date_on_page(date)));
        assert_eq!(
            written.map(|dates| dates.collect::<Vec<_>>().join(" · ")),
            [
                "1 July 2026 · 1 Julai 2026 · 2026年7月1日",
                "July 2026 · Julai 2026 · 2026年7月",
                "2026 · 2026 · 2026年"
            ]
        );
    }

    #[test]
    fn what_was_read_today_is_not_nought_days_old() {
        let said = |days| {
            Phrases::all().map(move |phrases| {
                let date = phrases.date(jiff::civil::date(2026, 11, 21));
                [
                    phrases.verify_source(date.clone(), days, "newpay.com"),
                    phrases.verify_source_stored_copy(date.clone(), days, "newpay.com"),
                    phrases.verify_source_tested(date, days, "newpay.com"),
                ]
                .join("\n")
            })
        };
        assert_eq!(
            said(0).collect::<Vec<_>>(),
            [
                "Read on newpay.com today, 21 November 2026.\n\
                 Printed on newpay.com; a stored copy of the page was read today, 21 November 2026.\n\
                 Tried today, 21 November 2026; printed on newpay.com.",
                "Dibaca di newpay.com pada 21 November 2026, hari ini.\n\
                 Tertera di newpay.com; salinan tersimpan halaman itu dibaca pada 21 November 2026, hari ini.\n\
                 Dicuba pada 21 November 2026, hari ini; tertera di newpay.com.",
                "今天（2026年11月21日）在 newpay.com 上查看。\n\
                 载于 newpay.com；今天（2026年11月21日）查看的是存档副本。\n\
                 今天（2026年11月21日）实际试过；载于 newpay.com。",
            ]
        );
        assert!(said(1).all(|text| text.contains('1') && !text.contains("今天")));
    }

    #[test]
    fn somewhere_else_is_written_small_after_other_regions() {
        let regions = ["MY", "other"].map(|code| Region::parse(code).unwrap());
        let listed = |regions: &[Region]| {
            let names = Phrases::all().map(|phrases| phrases.regions(regions));
            names.collect::<Vec<_>>().join(" · ")
        };
        assert_eq!(
            [listed(&regions), listed(&regions[1..])],
            [
                "Malaysia, somewhere else · Malaysia, tempat lain · 马来西亚、其他国家或地区",
                "Somewhere else · Tempat lain · 其他国家或地区",
            ]
        );
    }

    #[test]
    fn hours_are_written_as_the_language_writes_them() {
        let hours = Hours {
            days: (0..5)
                .filter_map(|day| Weekday::from_monday_zero_offset(day).ok())
                .collect(),
            from: 8 * 60,
            to: 21 * 60 + 30,
            zone: "America/Toronto".into(),
        };
        let written: Vec<String> = Phrases::all()
            .map(|phrases| phrases.hours(&hours))
            .collect();
        assert_eq!(
            written,
            [
                "Monday to Friday, 8:00 am to 9:30 pm (Toronto time)",
                "Isnin hingga Jumaat, 8.00 pagi hingga 9.30 malam (waktu Toronto)",
                "周一至周五 8:00–21:30（多伦多时间）",
            ]
        );
    }
}
