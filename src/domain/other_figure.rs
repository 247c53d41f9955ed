//! Figures in a message that are no telephone numbers: dates, times of day, amounts, order numbers.
//!
//! Only what shows it plainly counts, by its form or by the word beside it. A number that begins with a zero or a plus is dialled,
//! whatever word stands beside it.

/// What a figure is, if it is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A day or a time of day.
    Time,
    /// An amount of money.
    Amount,
    /// The number of an order, a transaction, a receipt.
    Order,
}

/// More digits are no amount that people pay; without a divider even fewer.
const LONGEST_AMOUNT: usize = 10;
const LONGEST_UNDIVIDED_AMOUNT: usize = 9;
/// As far back as a word beside a figure is looked for, in characters.
const NEAR: usize = 40;

const SIGNS: [char; 6] = ['$', '¥', '€', '£', '₹', '₩'];
pub(super) const CURRENCIES: &[&str] = &[
    "rm", "rp", "idr", "myr", "usd", "aud", "nzd", "cad", "gbp", "eur", "sgd", "hkd", "jpy", "cny",
    "rmb", "usdt", "btc",
];
const CURRENCIES_IN_HAN: &[&str] = &["人民币", "人民幣", "令吉", "印尼盾"];
pub(super) const CURRENCIES_AFTER: &[&str] = &[
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
const ORDERS: &[&str] = &[
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
const ORDERS_IN_HAN: &[&str] = &[
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
const BETWEEN: &[&str] = &[
    "no", "number", "num", "nombor", "nomor", "id", "code", "kod", "is", "ialah",
];

/// Before what is no contact, even if its digits are those of one: accounts to pay to, and secrets.
const ACCOUNTS: &[&str] = &[
    "account", "acct", "akaun", "akun", "rekening", "rek", "norek", "va", "otp", "pin", "tac",
    "code", "kode", "kod",
];
const ACCOUNTS_IN_HAN: &[&str] = &[
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
const WHOSE: &[&str] = &[
    "no", "number", "nombor", "nomor", "your", "is", "anda", "kamu", "saya", "ialah", "adalah",
];
/// Abbreviations have at most so many letters: the dot behind them ends no sentence.
const LONGEST_ABBREVIATION: usize = 3;

/// What stands between opening and closing.
const UNTIL: &[&str] = &[
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

/// Where opening hours with dots end that begin here: `08.00-17.00`, `8.30 – 16.00`, `08.00 hingga 17.00`.
pub fn hours_end(characters: &[char], start: usize) -> Option<usize> {
    let opening = dotted_time_end(characters, start)?;
    let between = characters[opening..].iter();
    let between: String = between.take_while(|sign| !sign.is_ascii_digit()).collect();
    let closing = opening + between.chars().count();
    UNTIL
        .contains(&between.trim())
        .then(|| dotted_time_end(characters, closing))?
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
    if is_day(text) || is_time_of_day(text) {
        return Some(Figure::Time);
    }
    let after: String = after.iter().take(NEAR).collect();
    let (before, after) = (near(before), after.to_lowercase());
    if is_amount(text, &before, &after) {
        return Some(Figure::Amount);
    }
    (is_bare(text) && !text.starts_with('0') && follows_order(&before)).then_some(Figure::Order)
}

/// Whether a figure is no contact even if its digits are those of one: money, what is counted, an account, a secret.
pub(super) fn is_no_contact(before: &[char], after: &[char]) -> bool {
    let before = near(before);
    let after: String = after.iter().take(NEAR).collect();
    let after = after.trim_start().to_lowercase();
    follows_currency(&before)
        || follows_account(&before)
        || CURRENCIES_AFTER.iter().any(|word| after.starts_with(word))
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

/// `9:00`, `9:00-18:00`, and `24/7`.
fn is_time_of_day(text: &str) -> bool {
    let is_time = |time: &str| {
        let parts: Vec<&str> = time.split(':').collect();
        matches!(parts.len(), 2 | 3) && parts.iter().all(|part| part.len() <= 2 && is_bare(part))
    };
    text == "24/7" || text.split('-').all(is_time)
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
        return true;
    }
    let has_currency = follows_currency(before)
        || CURRENCIES_AFTER
            .iter()
            .any(|word| after.trim_start().starts_with(word));
    has_currency
        && (is_grouped || (thousands.is_empty() && first.len() <= LONGEST_UNDIVIDED_AMOUNT))
}

/// Whether a currency stands before a figure, in lower case.
pub(super) fn follows_currency(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '.', ':']);
    before.ends_with(SIGNS)
        || CURRENCIES.contains(&last_word(before))
        || CURRENCIES_IN_HAN.iter().any(|word| before.ends_with(word))
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
    let end = before.char_indices().filter(is_end).next_back();
    end.map_or(before, |(place, sign)| &before[place + sign.len_utf8()..])
}

/// Whether a text, in lower case, speaks of money or of an order.
pub(super) fn speaks_of_other_figures(text: &str) -> bool {
    let mut words = text.split(|character: char| !character.is_ascii_alphabetic());
    let in_han = [CURRENCIES_IN_HAN, CURRENCIES_AFTER, ORDERS_IN_HAN];
    text.contains(SIGNS)
        || words.any(|word| CURRENCIES.contains(&word) || ORDERS.contains(&word))
        || in_han.into_iter().flatten().any(|word| text.contains(word))
}

/// Whether a word for an order stands before the number, in lower case: `order no. f-123`, `订单号：123`.
pub(super) fn follows_order(before: &str) -> bool {
    let before = sentence(before);
    let signs = [' ', ':', '.', '#', '(', '-', '='];
    // Letters that are part of the number.
    let code = last_word(before.trim_end_matches('-'));
    let is_code = code.len() <= 3 && !ORDERS.contains(&code);
    let without_code = before.trim_end_matches('-').strip_suffix(code);
    let before = without_code.filter(|_| is_code).unwrap_or(before);
    let is_sign = |character| signs.contains(&character);
    ends_with_word(before, is_sign, [ORDERS, ORDERS_IN_HAN], BETWEEN)
}

/// Whether a text ends with one of the words, Latin or Chinese, and behind it at most signs and small words.
pub(super) fn ends_with_word(
    mut text: &str,
    is_sign: impl Fn(char) -> bool,
    [latin, chinese]: [&[&str]; 2],
    small_words: &[&str],
) -> bool {
    loop {
        text = text.trim_end_matches(&is_sign);
        let word = last_word(text);
        if latin.contains(&word) || chinese.iter().any(|word| text.ends_with(word)) {
            return true;
        }
        if !small_words.contains(&word) {
            return false;
        }
        text = &text[..text.len() - word.len()];
    }
}

/// The Latin letters at the end.
pub(super) fn last_word(text: &str) -> &str {
    let front = text.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    &text[front.len()..]
}
