//! Numbers written as words in English, Malay and Chinese: how much they are, and what they count.

use super::found::Seeker;
use super::spelled::Spelled;
use super::unit::Unit;
use super::{spelled_chinese, spelled_latin};

/// Every number that words of a text spell and that counts something, in the order of the text.
pub fn numbers<'u>(unit: &'u Unit<'_>) -> &'u [Spelled] {
    if !may_be_in(unit) {
        return &[];
    }
    let spelled = || spelled(&unit.masked, unit.locale);
    unit.numbers.get_or_init(spelled)
}

/// Whether words of a text may spell a number.
pub fn may_be_in(unit: &Unit<'_>) -> bool {
    unit.found.concerns(Seeker::Numbers)
}

fn spelled(text: &str, locale: &str) -> Vec<Spelled> {
    match locale {
        "en" => spelled_latin::numbers(text, &spelled_latin::ENGLISH),
        "ms" => spelled_latin::numbers(text, &spelled_latin::MALAY),
        "zh" => spelled_chinese::numbers(text),
        _ => Vec::new(),
    }
}

/// Whether the numbers of a language are known, so that one which is not found is not there.
pub fn can_count(locale: &str) -> bool {
    matches!(locale, "en" | "ms" | "zh")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures<'t>(text: &'t str, locale: &str) -> Vec<(&'t str, u32, &'static str)> {
        let found = spelled(text, locale).into_iter();
        found
            .filter_map(|spelled| Some((&text[spelled.range], spelled.value, spelled.sort?)))
            .collect()
    }

    #[test]
    fn figures_are_found_however_a_language_spells_them() {
        for (locale, text, found, value, sort) in [
            ("en", "Wait seven days.", "seven days", 7, "figure-wait"),
            (
                "en",
                "A reply takes Three Working days",
                "Three Working days",
                3,
                "figure-wait",
            ),
            (
                "en",
                "a twenty-one-day limit",
                "twenty-one-day",
                21,
                "figure-wait",
            ),
            (
                "en",
                "It costs fifty dollars.",
                "fifty dollars",
                50,
                "figure-amount",
            ),
            ("en", "until nine o'clock", "nine o", 9, "figure-time"),
            (
                "ms",
                "dalam tempoh tujuh hari bekerja",
                "tujuh hari",
                7,
                "figure-wait",
            ),
            (
                "ms",
                "Tunggu dua puluh lima minit",
                "dua puluh lima minit",
                25,
                "figure-wait",
            ),
            (
                "ms",
                "empat belas hari",
                "empat belas hari",
                14,
                "figure-wait",
            ),
            (
                "ms",
                "lima puluh ringgit",
                "lima puluh ringgit",
                50,
                "figure-amount",
            ),
            ("ms", "sebelum pukul sembilan", "sembilan", 9, "figure-time"),
            ("zh", "七天内回复", "七天", 7, "figure-wait"),
            ("zh", "需要三个工作日。", "三个工作日", 3, "figure-wait"),
            ("zh", "二十四小时", "二十四小时", 24, "figure-wait"),
            ("zh", "罚款五十元", "五十元", 50, "figure-amount"),
            ("zh", "十月一日起", "十月一日", 10, "figure-date"),
            ("zh", "上午九点开门", "九点", 9, "figure-time"),
            (
                "zh",
                "请打幺三八零零一三八零零零。",
                "幺三八零零一三八零零零",
                0,
                "figure-phone",
            ),
        ] {
            assert_eq!(figures(text, locale), [(found, value, sort)], "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_no_figures() {
        for (locale, text) in [
            (
                "en",
                "One day it works. Is it one of these? Take one minute. The first one, two lines, a second day.",
            ),
            (
                "ms",
                "Salah satu hari, satu hari nanti, kedua-dua bulan itu, hari pertama, dua kali, seminggu sekali.",
            ),
            (
                "zh",
                "一个人，其中一项，第一天，每一天，同一天，周三日间，四周，一点，两点建议，万一，十分抱歉，两者，星期一，几十天，三月份，一天",
            ),
        ] {
            assert_eq!(figures(text, locale), [], "{text}");
        }
    }

    #[test]
    fn a_number_of_any_length_does_no_harm() {
        let long = spelled(&format!("{}个", "九万".repeat(60_000)), "zh");
        assert_eq!(long[0].value, u32::MAX);
        for locale in ["en", "ms"] {
            assert!(spelled(&"nine hundred sembilan ratus ".repeat(5_000), locale).len() >= 5_000);
        }
    }
}
