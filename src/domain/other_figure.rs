//! Figures in a message that are no telephone numbers: dates, times of day, amounts, order numbers.
//!
//! Only what shows it plainly counts, by its form or by the word beside it. A number that begins with a zero or a plus is dialled,
//! whatever word stands beside it.

use std::ops::RangeInclusive;

use super::fixed_words::{FixedWords, fixed_words};

/// What a figure is, if it is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A day, a time of day, or a span of either.
    Time,
    /// A postal code.
    Place,
    /// An amount of money.
    Amount,
    /// The number of an order, a transaction, a receipt.
    Order,
}

/// More digits are no amount that people pay; without a divider even fewer.
const LONGEST_AMOUNT: usize = 10;
const LONGEST_UNDIVIDED_AMOUNT: usize = 9;
/// The codes of countries have at most so many digits (E.164).
const LONGEST_COUNTRY_CODE: usize = 3;
/// The years of which messages speak.
const YEARS: RangeInclusive<u16> = 1990..=2100;
/// As far back as a word beside a figure is looked for, in characters.
const NEAR: usize = 40;

const SIGNS: [char; 6] = ['$', '¥', '€', '£', '₹', '₩'];
pub(super) const CURRENCIES: FixedWords = fixed_words![
    "rm", "rp", "idr", "myr", "usd", "aud", "nzd", "cad", "gbp", "eur", "sgd", "hkd", "jpy", "cny",
    "rmb", "usdt", "btc",
];
const CURRENCIES_IN_HAN: FixedWords = fixed_words!["人民币", "人民幣", "令吉", "印尼盾"];
pub(super) const CURRENCIES_AFTER: FixedWords = fixed_words![
    "元",
    "円",
    "圆",
    "令吉",
    "印尼盾",
    "rupiah",
    "ringgit",
    "yuan",
    "yen",
    "dollars",
    "coins",
    "koin",
    "poin",
    "points",
    "ポイント",
    "积分",
];
const ORDERS: FixedWords = fixed_words![
    "order",
    "reference",
    "ref",
    "transaction",
    "invoice",
    "ticket",
    "receipt",
    "tracking",
    "pesanan",
    "transaksi",
    "rujukan",
    "resit",
    "resi",
    "invois",
];
const ORDERS_IN_HAN: FixedWords = fixed_words![
    "订单",
    "订单号",
    "订单编号",
    "单号",
    "交易号",
    "交易编号",
    "流水号",
    "訂單號",
    "單號",
    "交易號",
    "注文番号",
    "取引番号",
];
/// Words between the word for an order and its number.
const BETWEEN: FixedWords = fixed_words![
    "no", "number", "num", "nombor", "nomor", "id", "code", "kod", "is", "ialah",
];

/// Before what is no contact, even if its digits are those of one: accounts to pay to, and secrets.
const ACCOUNTS: FixedWords = fixed_words![
    "account", "acct", "akaun", "akun", "rekening", "rek", "norek", "va", "otp", "pin", "tac",
    "code", "kode", "kod",
];
const ACCOUNTS_IN_HAN: FixedWords = fixed_words![
    "账号",
    "帐号",
    "账户",
    "帳號",
    "帳戶",
    "验证码",
    "驗證碼",
    "口座",
    "口座番号",
    "認証コード",
];
/// Words between such a word and the figure.
const WHOSE: FixedWords = fixed_words![
    "no", "number", "nombor", "nomor", "your", "is", "anda", "kamu", "saya", "ialah", "adalah",
];
/// Abbreviations have at most so many letters: the dot behind them ends no sentence.
const LONGEST_ABBREVIATION: usize = 3;

/// What stands between opening and closing.
const UNTIL: FixedWords = fixed_words![
    "-", "‐", "‑", "‒", "–", "—", "−", "~", "s/d", "sd", "hingga", "sampai", "to", "until", "至",
    "到",
];

/// Where a figure ends that begins here: digits, with single signs between them.
pub fn end(characters: &[char], start: usize) -> usize {
    let is_digit = |place: usize| characters.get(place).is_some_and(char::is_ascii_digit);
    let is_sign = |place: usize| {
        characters
            .get(place)
            .is_some_and(|sign| ".,/-:".contains(*sign))
    };
    let mut end = start;
    while is_digit(end) || (is_sign(end) && is_digit(end + 1)) {
        end += 1;
    }
    end
}

/// Where a span ends that begins here, of opening hours with dots or of years: `08.00-17.00`, `8.30 – 16.00`, `08.00 hingga 17.00`,
/// `2015-2026`, `2025/2026`.
pub fn span_end(characters: &[char], start: usize) -> Option<usize> {
    let span = |end_of: fn(&[char], usize) -> Option<usize>, is_until: fn(&str) -> bool| {
        let opening = end_of(characters, start)?;
        let between = characters[opening..].iter();
        let between: String = between.take_while(|sign| !sign.is_ascii_digit()).collect();
        let closing = opening + between.chars().count();
        is_until(between.trim()).then(|| end_of(characters, closing))?
    };
    let hours = span(dotted_time_end, |between| UNTIL.contains(between));
    let years = || {
        span(year_end, |between| {
            between == "/" || UNTIL.contains(between)
        })
    };
    hours.or_else(years)
}

/// Where a year ends that begins here.
fn year_end(characters: &[char], start: usize) -> Option<usize> {
    let digits = characters.get(start..)?.iter();
    let digits: String = digits.take_while(|sign| sign.is_ascii_digit()).collect();
    let is_year = digits.len() == 4 && digits.parse().is_ok_and(|year| YEARS.contains(&year));
    is_year.then_some(start + digits.len())
}

/// Where a time of day with a dot ends that begins here: `8.00`, `17.30`.
fn dotted_time_end(characters: &[char], start: usize) -> Option<usize> {
    let digits = characters.get(start..)?.iter();
    let length = digits.take_while(|sign| sign.is_ascii_digit()).count();
    let end = start + length + ".00".len();
    let text: String = characters.get(start..end)?.iter().collect();
    let is_whole = !characters.get(end).is_some_and(char::is_ascii_digit);
    (is_whole && is_dotted_time(&text)).then_some(end)
}

/// Whether it is a time of day with a dot, as it is written in Malay and Indonesian.
fn is_dotted_time(text: &str) -> bool {
    let Some((hour, minute)) = text.split_once('.') else {
        return false;
    };
    let is_below = |part: &str, limit: u8| part.parse::<u8>().is_ok_and(|part| part < limit);
    let is_short = (1..=2).contains(&hour.len()) && minute.len() == 2;
    is_short && is_bare(hour) && is_bare(minute) && is_below(hour, 25) && is_below(minute, 60)
}

/// What a figure is, by its form and by what stands before and after it; `None` if it may be a telephone number.
pub fn read(text: &str, before: &[char], after: &[char]) -> Option<Figure> {
    if before.ends_with(&['+']) {
        return None;
    }
    if is_time(text) {
        return Some(Figure::Time);
    }
    let after: String = after.iter().take(NEAR).collect();
    let (before, after) = (near(before), after.to_lowercase());
    if is_postal_code(text, &before, &after) {
        return Some(Figure::Place);
    }
    if is_amount(text, &before, &after) || is_span_of_amounts(text, &before, &after) {
        return Some(Figure::Amount);
    }
    (is_bare(text) && !text.starts_with('0') && follows_order(&before)).then_some(Figure::Order)
}

/// Whether a figure is no contact even if its digits are those of one: money, what is counted, an account, a secret.
pub(super) fn is_no_contact(before: &[char], after: &[char]) -> bool {
    let before = near(before);
    let after: String = after.iter().take(NEAR).collect();
    follows_currency(&before)
        || follows_account(&before)
        || precedes_currency(&after.to_lowercase())
}

/// The text before a figure as far as it is looked at, in lower case.
pub(super) fn near(before: &[char]) -> String {
    let before: String = before[before.len().saturating_sub(NEAR)..].iter().collect();
    before.to_lowercase()
}

fn is_bare(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Year, month and day, or the other way round.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let numbers: Vec<u16> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let (&[first, second, third], &[start, _, end]) = (&numbers[..], &parts[..]) else {
        return false;
    };
    let (year, day, month) = match (start.len(), end.len()) {
        (4, 1 | 2) => (first, third, second),
        (1 | 2, 4) => (third, first, second),
        _ => return false,
    };
    (1900..2100).contains(&year)
        && (1..=31).contains(&day)
        && (1..=31).contains(&month)
        && day.min(month) <= 12
}

/// A day, a time of day, a span of either, a moment in one row of digits.
fn is_time(text: &str) -> bool {
    let are_days = text.split_once('-').is_some_and(|(from, to)| {
        [from, to]
            .into_iter()
            .all(|day| is_day(day) || is_short_day(day))
    });
    are_days || is_day(text) || is_time_of_day(text) || is_moment(text)
}

/// `22/11/26`: the day of a span; alone it is too short to be a number.
fn is_short_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('/').collect();
    let numbers = parts.iter().filter(|part| part.len() <= 2);
    let numbers: Vec<u8> = numbers.filter_map(|part| part.parse().ok()).collect();
    let is_day = |day: u8, month: u8| (1..=31).contains(&day) && (1..=12).contains(&month);
    matches!(numbers[..], [first, second, _] if parts.len() == 3 && (is_day(first, second) || is_day(second, first)))
}

/// `20261122195813`: year, month, day, hour, minute and second.
fn is_moment(text: &str) -> bool {
    let is_within = |place: usize, limits: RangeInclusive<u8>| {
        let part = text
            .get(place..place + 2)
            .and_then(|part| part.parse().ok());
        part.is_some_and(|part| limits.contains(&part))
    };
    text.len() == "YYYYMMDDhhmmss".len()
        && is_bare(text)
        && text[..4].parse().is_ok_and(|year| YEARS.contains(&year))
        && is_within(4, 1..=12)
        && is_within(6, 1..=31)
        && is_within(8, 0..=23)
        && is_within(10, 0..=59)
        && is_within(12, 0..=59)
}

/// `〒102-0094`, the postal code of Japan.
fn is_postal_code(text: &str, before: &str, after: &str) -> bool {
    let (front, end) = text.split_once('-').unwrap_or_default();
    before.trim_end().ends_with('〒')
        && (front.len(), end.len()) == (3, 4)
        && is_bare(front)
        && is_bare(end)
        && !after
            .trim_start()
            .starts_with(|sign: char| sign.is_ascii_digit() || sign == '-')
}

/// `9:00`, `12:30:59`, `9:00-18:00`, and `24/7`. Japan counts the hours of a long day on to 29.
fn is_time_of_day(text: &str) -> bool {
    let is_below = |part: &&str, limit: u8| {
        part.len() <= 2 && is_bare(part) && part.parse::<u8>().is_ok_and(|part| part < limit)
    };
    let is_time = |time: &str, most: usize| {
        let parts: Vec<&str> = time.split(':').collect();
        (2..=most).contains(&parts.len())
            && is_below(&parts[0], 30)
            && parts[1..].iter().all(|part| is_below(part, 60))
    };
    text == "24/7" || is_time(text, 3) || text.split('-').all(|time| is_time(time, 2))
}

/// `Rp 10.000-50.000`; and the second amount of `Rp 10.000 - 50.000`, which is as long as it needs to be to show that it is one.
fn is_span_of_amounts(text: &str, before: &str, after: &str) -> bool {
    if let Some((from, to)) = text.split_once('-') {
        let has_currency = follows_currency(before) || precedes_currency(after);
        return has_currency
            && [from, to]
                .into_iter()
                .all(|each| is_amount(each, before, after));
    }
    let until = before.trim_end();
    let first = UNTIL
        .iter()
        .find_map(|until_sign| until.strip_suffix(until_sign));
    let Some(first) = first
        .map(str::trim_end)
        .filter(|_| text.contains(['.', ',']))
    else {
        return false;
    };
    let is_in_amount = |sign: char| sign.is_ascii_digit() || sign == '.' || sign == ',';
    let currency = first.trim_end_matches(is_in_amount);
    currency.len() < first.len() && follows_currency(currency) && is_amount(text, currency, after)
}

/// `1,234.50`, `Rp150.000`, `RM 45`: by the form alone, or with a currency beside it.
fn is_amount(text: &str, before: &str, after: &str) -> bool {
    let parts: Vec<&str> = text.split([',', '.']).collect();
    let (Some((first, rest)), Some(last)) = (parts.split_first(), parts.last()) else {
        return false;
    };
    let is_figure = parts.iter().all(|part| is_bare(part));
    if !is_figure || (text.starts_with('0') && text.len() > "0.50".len()) {
        return false;
    }
    let has_pence = parts.len() > 1 && last.len() <= 2;
    let thousands = &rest[..rest.len() - usize::from(has_pence)];
    let is_grouped = first.len() <= 3
        && thousands.iter().all(|group| group.len() == 3)
        && first.len() + 3 * thousands.len() <= LONGEST_AMOUNT;
    if is_grouped && (has_pence || text.contains(',')) {
        return !follows_country_code(before);
    }
    (follows_currency(before) || precedes_currency(after))
        && (is_grouped || (thousands.is_empty() && first.len() <= LONGEST_UNDIVIDED_AMOUNT))
}

/// Whether a plus and the code of a country stand before a figure: `+62 812,345,678`.
fn follows_country_code(before: &str) -> bool {
    let front = before.trim_end_matches([' ', '(', ')', '-', '.', ',']);
    let code = front.trim_end_matches(|sign: char| sign.is_ascii_digit());
    code.ends_with('+') && front.len() - code.len() <= LONGEST_COUNTRY_CODE
}

/// Whether a currency stands before a figure, in lower case.
pub(super) fn follows_currency(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '.', ':']);
    before.ends_with(SIGNS)
        || CURRENCIES.contains(last_word(before))
        || CURRENCIES_IN_HAN.iter().any(|word| before.ends_with(word))
}

fn precedes_currency(after: &str) -> bool {
    let after = after.trim_start();
    CURRENCIES_AFTER.iter().any(|word| after.starts_with(word))
}

/// Whether a word for an account or a secret stands before a figure, in lower case.
pub(super) fn follows_account(before: &str) -> bool {
    let is_sign = |sign: char| " :.#(-=是为は".contains(sign);
    let before = sentence(before);
    ends_with_word(before, is_sign, [ACCOUNTS, ACCOUNTS_IN_HAN], WHOSE)
}

/// What of the last sentence stands before a figure.
pub(super) fn sentence(before: &str) -> &str {
    let is_end = |(place, sign): &(usize, char)| match sign {
        '!' | '?' | '。' | ';' => true,
        '.' => {
            let word = last_word(&before[..*place]);
            let is_short = (1..=LONGEST_ABBREVIATION).contains(&word.len());
            let after = before[place + 1..].chars().next();
            !is_short && after.is_none_or(char::is_whitespace)
        }
        _ => false,
    };
    let end = before.char_indices().rfind(is_end);
    end.map_or(before, |(place, sign)| &before[place + sign.len_utf8()..])
}

/// Whether a text, in lower case, speaks of money or of an order.
pub(super) fn speaks_of_other_figures(text: &str) -> bool {
    let mut words = text.split(|character: char| !character.is_ascii_alphabetic());
    let in_han = [CURRENCIES_IN_HAN, CURRENCIES_AFTER, ORDERS_IN_HAN];
    text.contains(SIGNS)
        || words.any(|word| CURRENCIES.contains(word) || ORDERS.contains(word))
        || in_han
            .into_iter()
            .flat_map(FixedWords::iter)
            .any(|word| text.contains(word))
}

/// Whether a word for an order stands before the number, in lower case: `order no. f-123`, `订单号：123`.
pub(super) fn follows_order(before: &str) -> bool {
    let before = sentence(before);
    let signs = [' ', ':', '.', '#', '(', '-', '='];
    // Letters that are part of the number.
    let code = last_word(before.trim_end_matches('-'));
    let is_code = code.len() <= 3 && !ORDERS.contains(code);
    let without_code = before.trim_end_matches('-').strip_suffix(code);
    let before = without_code.filter(|_| is_code).unwrap_or(before);
    let is_sign = |character| signs.contains(&character);
    ends_with_word(before, is_sign, [ORDERS, ORDERS_IN_HAN], BETWEEN)
}

/// Whether a text ends with one of the words, Latin or Chinese, and behind it at most signs and small words.
pub(super) fn ends_with_word(
    mut text: &str,
    is_sign: impl Fn(char) -> bool,
    [latin, chinese]: [FixedWords; 2],
    small_words: FixedWords,
) -> bool {
    loop {
        let word = last_word(text);
        if latin.contains(word) || chinese.iter().any(|word| ends_with_whole(text, word)) {
            return true;
        }
        // One by one: a word may end with what else is a sign, as `微信号` does.
        let sign = text.chars().next_back().filter(|last| is_sign(*last));
        let length = match sign {
            Some(sign) => sign.len_utf8(),
            None if small_words.contains(word) => word.len(),
            None => return false,
        };
        text = &text[..text.len() - length];
    }
}

/// Whether a text ends with a word that is not the end of a longer one, as `ライン` is of `オンライン`.
fn ends_with_whole(text: &str, word: &str) -> bool {
    let is_katakana = |character: Option<char>| {
        character.is_some_and(|character| matches!(character, '\u{30A1}'..='\u{30FC}'))
    };
    text.strip_suffix(word).is_some_and(|before| {
        !is_katakana(before.chars().next_back()) || !is_katakana(word.chars().next())
    })
}

/// The Latin letters at the end.
pub(super) fn last_word(text: &str) -> &str {
    let front = text.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    &text[front.len()..]
}
