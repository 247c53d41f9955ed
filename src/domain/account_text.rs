//! Finds the names of accounts that stand without an `@` beside the name of a service, such as `Telegram gopayhelp_cs` and
//! `微信 huifu_help`, or that are made of the provider's name.

use unicode_normalization::UnicodeNormalization;

use super::fixed_words::{FixedWords, fixed_words};
use super::guard::is_misleading;
use super::other_figure;
use super::service_word;
use super::web_address;
use super::whole_address::is_han;

/// Names of fewer letters are words (Telegram has none of fewer than five; nor has QQ any number of fewer digits).
const SHORTEST: usize = 5;
/// Letters before an amount are a currency if there are no more of them.
const LONGEST_CURRENCY: usize = 3;
/// The number of an order has at least so many digits.
const FEWEST_OF_ORDER: usize = 4;
/// Words before a code that lowers a price.
const CODES: FixedWords = fixed_words![
    "code", "kod", "kode", "promo", "voucher", "baucar", "kupon", "coupon",
];
const CODES_IN_HAN: FixedWords = fixed_words!["优惠码", "優惠碼", "クーポンコード"];

/// The names of accounts in a line, each with an `@` before it.
///
/// `above` is the line above it, at the end of which the name of a service may stand; `names` are those under which people know the
/// provider.
pub(super) fn find(line: &str, above: &str, names: &[String]) -> Vec<String> {
    let (above, line) = (folded(above), folded(line));
    let above = if ends_sentence(&above) { "" } else { &above };
    let text = format!("{above}\n{line}");
    // As long as the text, byte by byte.
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    let mut place = above.len();
    while let Some(start) = text[place..].find(is_in_name).map(|start| place + start) {
        let length = text[start..].find(|character| !is_in_name(character));
        place = length.map_or(text.len(), |length| start + length);
        let word = Word {
            before: end_of(&lower[..start]),
            text: text[start..place].trim_matches(['.', '-', '_']),
            after: start_of(&lower[place..]),
            names,
        };
        found.extend(word.account().map(|name| format!("@{name}")));
    }
    found
}

/// A text as it is compared, without what cannot be seen.
fn folded(text: &str) -> String {
    let seen = text.nfkc();
    seen.filter(|character| character.is_whitespace() || !is_misleading(*character))
        .collect()
}

/// Whether nothing on the next line belongs to what stands there.
fn ends_sentence(line: &str) -> bool {
    line.trim_end().ends_with(['.', '。', '!', '?'])
}

/// Of any alphabet, for letters may only look like those of the provider; but Chinese and Japanese run on without spaces.
fn is_in_name(character: char) -> bool {
    (character.is_alphanumeric() && !is_han(character)) || "_.-".contains(character)
}

/// A word of a line that may be the name of an account, with what stands round it in lower case.
struct Word<'t> {
    before: &'t str,
    text: &'t str,
    after: &'t str,
    names: &'t [String],
}

impl<'t> Word<'t> {
    /// The name of an account, if it is one.
    fn account(&self) -> Option<&'t str> {
        if self.text.len() < SHORTEST {
            return None;
        }
        if let Some(name) = service_word::joined(self.text).filter(|name| has_digit(name)) {
            let is_name = name.len() >= SHORTEST && !self.is_figure();
            return is_name.then_some(name);
        }
        let is_name = self.begins_as_name();
        let is_of_label = service_word::is_of_label(&self.text.to_ascii_lowercase());
        let is_account = !is_of_label
            && (self.is_dressed_name()
                || (is_name && (self.is_behind_service() || self.is_before_service())));
        is_account.then_some(self.text)
    }

    /// Behind a digit, as in `24h` and `2026-10`, only an underscore tells that it is no figure.
    fn begins_as_name(&self) -> bool {
        self.text.starts_with(char::is_alphabetic)
            || (self.text.contains('_') && self.text.contains(char::is_alphabetic))
    }

    /// Whether it is spelled as an account that is named after the provider, as no product is: `gopay_cs`, `afterpaycs9`. Whoever
    /// writes so wants to be taken for the provider, whatever stands beside it.
    fn is_dressed_name(&self) -> bool {
        let letters = self.text.chars().filter(|sign| sign.is_alphabetic());
        let letters = letters.count();
        let digits = self.text.chars().filter(char::is_ascii_digit).count();
        let is_dressed = |name: &String| {
            (self.text.contains('_') || (digits > 0 && letters > name.len()))
                && web_address::mentions(self.text, name)
        };
        let is_order = digits >= FEWEST_OF_ORDER && other_figure::follows_order(self.before);
        // `huifu_id` is a field of an interface.
        let is_other = self.is_hashtag() || self.is_code() || self.text.ends_with("_id");
        self.names.iter().any(is_dressed) && !is_order && !is_other
    }

    fn is_hashtag(&self) -> bool {
        self.before.ends_with('#')
    }

    /// Whether it is a code to be typed where somebody pays: `kode promo GOPAY50K`.
    fn is_code(&self) -> bool {
        let is_sign = |sign: char| !sign.is_alphanumeric();
        let follows_code = other_figure::ends_with_word(
            self.before,
            is_sign,
            [CODES, CODES_IN_HAN],
            fixed_words![],
        );
        follows_code
            && self
                .text
                .bytes()
                .all(|sign| matches!(sign, b'A'..=b'Z' | b'0'..=b'9'))
    }

    fn is_behind_service(&self) -> bool {
        let is_named = self.looks_like_name() || self.is_made_of_name() || self.stands_for_itself();
        let line = self.before.rsplit('\n').next().unwrap_or_default();
        (is_named && service_word::stands_before(self.before))
            || (self.is_small() && service_word::chinese_stands_before(line))
    }

    fn is_before_service(&self) -> bool {
        (self.looks_like_name() || self.is_made_of_name())
            && !self.is_hashtag()
            && service_word::stands_behind(self.after)
    }

    /// Whether it is spelled as names of accounts are, and words are not.
    fn looks_like_name(&self) -> bool {
        self.text
            .contains(|sign: char| sign.is_ascii_digit() || "_.".contains(sign))
            && !self.is_figure()
    }

    /// Whether it is a longer word round a name of the provider, such as `gopayhelp`; the name itself is that of the provider.
    fn is_made_of_name(&self) -> bool {
        let is_inside =
            |name: &String| self.text.len() > name.len() && web_address::mentions(self.text, name);
        self.text.chars().all(char::is_alphabetic) && self.names.iter().any(is_inside)
    }

    /// Whether a word stands alone between a colon, or an arrow, and the end of its sentence; Chinese runs on behind it.
    fn stands_for_itself(&self) -> bool {
        let signs = self
            .before
            .trim_end_matches(|sign: char| !(sign.is_alphanumeric() || [':', '→'].contains(&sign)));
        let next = self.after.trim_start().chars().next();
        let next = next.filter(|next| next.is_alphanumeric());
        let is_providers = |name: &String| self.text.eq_ignore_ascii_case(name);
        signs.ends_with([':', '→'])
            && next.is_none_or(|next| is_han(next) && !self.names.iter().any(is_providers))
    }

    /// Whether it is of small letters: Chinese takes over few other words, and those as proper names, with a capital.
    fn is_small(&self) -> bool {
        self.text
            .chars()
            .all(|sign| sign.is_ascii_lowercase() || sign == '-')
            && !self.names.iter().any(|name| name == self.text)
    }

    /// Whether it is an amount or the number of an order: `RM50.50`, `order AP123456`.
    fn is_figure(&self) -> bool {
        let code = self
            .text
            .trim_end_matches(|sign: char| !sign.is_ascii_alphabetic());
        let figure = &self.text[code.len()..];
        let before: Vec<char> = (self.before.chars())
            .chain(code.to_ascii_lowercase().chars())
            .collect();
        code.len() <= LONGEST_CURRENCY && other_figure::read(figure, &before, &[]).is_some()
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(|sign: char| sign.is_ascii_digit())
}

/// What belongs to a word stands so near it, in characters.
const NEAR: usize = 40;

/// The end of a text, in which what belongs to the word behind it is looked for.
fn end_of(text: &str) -> &str {
    let from = text.char_indices().rev().nth(NEAR - 1);
    &text[from.map_or(0, |(place, _)| place)..]
}

/// The beginning of a text, in which what belongs to the word before it is looked for.
fn start_of(text: &str) -> &str {
    let end = text.char_indices().nth(NEAR);
    &text[..end.map_or(text.len(), |(place, _)| place)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts(line: &str, above: &str) -> Vec<String> {
        find(line, above, &["gopay".to_owned()])
    }

    #[test]
    fn a_name_beside_a_service_is_an_account() {
        for (line, expected) in [
            ("atau Telegram gopayhelp_cs", &["@gopayhelp_cs"][..]),
            ("IG gopay.indonesia_cs.", &["@gopay.indonesia_cs"]),
            ("微信号：huifu_help", &["@huifu_help"]),
            ("Telegram: somebody", &["@somebody"]),
            ("WhatsApp: somebody", &["@somebody"]),
            ("Telegram gopayhelp", &["@gopayhelp"]),
            ("akun Instagram resmi kami CSGoPay, ya", &["@CSGoPay"]),
            ("加微信 gopaykefu。", &["@gopaykefu"]),
            ("WeChat ID is huifu2026", &["@huifu2026"]),
            ("微信公众号、Facebook and Instagram", &[]),
            ("WeChat: please scan", &[]),
            ("Telegram is blocked", &[]),
            ("my Telegram account, a Telegram group", &[]),
            ("Instagram GoPay dan Facebook GoPay tidak melayani", &[]),
            (
                "Telegram or GoPay's website, a Telegram GoPay-style scam",
                &[],
            ),
            ("gopayhelp di Telegram", &["@gopayhelp"]),
            ("a timeline of 2026-10 plans, hotline 24h", &[]),
            ("IG 24cs_help, Telegram: 24_7", &["@24cs_help"]),
            ("加VXhfkf2026，QQ123456", &["@hfkf2026", "@123456"]),
            ("Bayar lewat LINE Rp150.000, WhatsApp RM50.50", &[]),
        ] {
            assert_eq!(accounts(line, ""), expected, "{line}");
        }
    }

    #[test]
    fn the_service_may_stand_at_the_end_of_the_line_above() {
        for (above, line, expected) in [
            ("Telegram:", "somebody", &["@somebody"][..]),
            ("hubungi Telegram", "  - help_cs", &["@help_cs"]),
            ("We are on Telegram.", "Version2 is out", &[]),
            ("请打开微信", "please open it", &[]),
        ] {
            assert_eq!(accounts(line, above), expected, "{above} {line}");
        }
    }

    #[test]
    fn a_name_made_of_the_provider_s_is_an_account_wherever_it_stands() {
        for (line, expected) in [
            ("chat gopay_cs99 now", &["@gopay_cs99"][..]),
            ("write to _gopaycs9_", &["@gopaycs9"]),
            ("write to gоpay_cs", &["@gоpay_cs"]),
            ("write to go\u{200b}pay_cs", &["@gopay_cs"]),
            ("reference GOPAY_123456, GOPAY-123456, GOPAY2", &[]),
            ("#gopay_promo, the field gopay_id, kode GOPAY50K", &[]),
            ("kode gopay_cs99", &["@gopay_cs99"]),
        ] {
            assert_eq!(accounts(line, ""), expected, "{line}");
        }
    }
}
