//! Texts as a reader sees them: signs in another dress made plain, and where each of them stood.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::domain::digits::decimal;
use crate::domain::fold::plain_form;
use crate::domain::guard::is_misleading;
use crate::domain::han::is_han;

/// Letters of other scripts that look like Latin ones (Unicode Technical Standard #39, confusables), each with that one.
const LOOK_ALIKES: &str = "\
АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw \
ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ɑa ɡg ɩi ⅼl";

/// A text in plain signs.
pub struct Plain<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    written: &'t str,
    /// For each byte of it and for its end, the character of the text as it was; empty where nothing was dressed.
    places: Vec<usize>,
}

impl<'t> Plain<'t> {
    /// The text as it is.
    pub fn as_it_is(text: &'t str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            written: text,
            places: Vec::new(),
        }
    }

    /// The text with what is dressed in it made plain; full-width punctuation of Chinese sentences stays.
    pub fn of(text: &'t str) -> Self {
        if !is_dressed(text) {
            return Self::as_it_is(text);
        }
        let mut plain = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len());
        for (place, sign) in text.char_indices() {
            if is_wide_stop(text, place, sign) {
                plain.push('.');
            } else {
                push_plain(sign, &mut plain);
            }
            places.resize(plain.len(), place);
        }
        places.push(text.len());
        Self {
            text: Cow::Owned(plain),
            written: text,
            places,
        }
    }

    /// Bytes of the plain text as bytes of the text as it was, whole characters.
    pub fn as_written(&self, range: Range<usize>) -> Range<usize> {
        let Some(last) = range.end.checked_sub(1).filter(|_| !self.places.is_empty()) else {
            return range;
        };
        let place = |at: usize| self.places.get(at).copied().unwrap_or(self.written.len());
        let (start, last) = (place(range.start), place(last));
        let end = self.written[last..].chars().next();
        start..(last + end.map_or(0, char::len_utf8)).max(start)
    }
}

/// Whether a text holds a sign that has a plainer form.
pub fn is_dressed(text: &str) -> bool {
    !text.is_ascii()
        && text.char_indices().any(|(place, sign)| {
            !sign.is_ascii() && (has_plainer_form(sign) || is_wide_stop(text, place, sign))
        })
}

/// Endings that a host of Chinese letters may have behind the full stop of Chinese; no sentence is made of one of them.
const ENDINGS: &[&str] = &[
    "com",
    "net",
    "org",
    "cn",
    "中国",
    "中國",
    "公司",
    "网络",
    "网址",
    "网站",
    "网店",
    "商城",
    "集团",
    "中文网",
];

/// Whether the full stop of Chinese stands in an address, `afterpay。com`, `客服。中国`, and not between two sentences, `GoPay。OVO`.
fn is_wide_stop(text: &str, place: usize, sign: char) -> bool {
    if !matches!(sign, '。' | '｡') {
        return false;
    }
    let behind = &text[place + sign.len_utf8()..];
    if ends_host(behind) && text[..place].ends_with(char::is_alphanumeric) {
        return true;
    }
    let (before, after) = (&text.as_bytes()[..place], behind.as_bytes());
    let goes_on = after.first().is_some_and(u8::is_ascii_lowercase)
        || after
            .get(..3)
            .is_some_and(|ending| ending.eq_ignore_ascii_case(b"com"));
    goes_on && before.last().is_some_and(u8::is_ascii_alphanumeric)
}

/// Whether what follows is an ending, and no longer word.
fn ends_host(text: &str) -> bool {
    ENDINGS.iter().any(|ending| {
        let rest = text.strip_prefix(ending);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// Signs that texts are set with, which stay as they are.
fn is_usual(sign: char) -> bool {
    matches!(sign,
        '\u{2010}'..='\u{2023}' | '…' | '‰' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3020}'
        | '！' | '（' | '）' | '，' | '：' | '；' | '？' | '｛' | '｝' | '～' | '·' | '€' | '£' | '¥')
}

fn has_plainer_form(sign: char) -> bool {
    if is_han(sign) {
        return plain_form(sign) != sign;
    }
    if is_usual(sign) {
        return false;
    }
    let (mut plain, mut own) = (String::new(), [0; 4]);
    push_plain(sign, &mut plain);
    plain != *sign.encode_utf8(&mut own)
}

/// Adds the plain form of a sign; of what only dresses the sign before it, nothing.
fn push_plain(sign: char, plain: &mut String) {
    if sign.is_ascii() || is_usual(sign) {
        plain.push(sign);
    } else if is_han(sign) {
        plain.push(plain_form(sign));
    } else if let Some(number) = circled(sign) {
        plain.push_str(&number.to_string());
    } else if let Some(digit) = decimal(sign) {
        plain.push(char::from(b'0' + digit));
    } else if let Some(letter) = look_alike(sign) {
        plain.push(letter);
    } else if is_accent(sign) || (is_misleading(sign) && !sign.is_whitespace()) {
    } else if matches!(sign, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') {
        plain.extend([sign].into_iter().nfd().filter(|part| !is_accent(*part)));
    } else {
        plain.extend([sign].into_iter().nfkc());
    }
}

/// The number in a circle that Unicode does not take for a form of the number (block Dingbats).
fn circled(sign: char) -> Option<u32> {
    let first = match sign {
        '❶'..='❿' => '❶',
        '➀'..='➉' => '➀',
        '➊'..='➓' => '➊',
        _ => return None,
    };
    Some(u32::from(sign) - u32::from(first) + 1)
}

fn look_alike(sign: char) -> Option<char> {
    let mut pairs = LOOK_ALIKES.split(' ');
    let pair = pairs.find(|pair| pair.starts_with(sign))?;
    pair.chars().nth(1)
}

/// Whether it is a mark on the sign before it: an accent, a frame round a key, the choice of a form.
fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_in_the_plain_text_is_pointed_at_in_the_dressed_one() {
        let text = "请打 ０８１２－３，谢谢。";
        let plain = Plain::of(text);
        assert_eq!(plain.text, "请打 0812-3，谢谢。");
        let start = plain.text.find("0812").unwrap();
        assert_eq!(&text[plain.as_written(start..start + 6)], "０８１２－３");
        assert_eq!(Plain::of("好，a").as_written(1..2), 1..2);
    }

    #[test]
    fn every_dress_is_taken_off() {
        for (text, plain) in [
            ("ＰＩＮ", "PIN"),
            ("ОТР", "OTP"),
            ("pín", "pin"),
            ("驗證碼", "验证码"),
            ("8️⃣0️⃣", "80"),
            ("❽❶➉", "8110"),
            ("٠١", "01"),
            ("afterpay．com", "afterpay.com"),
            ("afterpay․com", "afterpay.com"),
            ("afterpay。com", "afterpay.com"),
            ("客服。中国", "客服.中国"),
            ("客服。com/a", "客服.com/a"),
            ("好。GoPay。", "好。GoPay。"),
            ("好。中国客户。公司会处理。", "好。中国客户。公司会处理。"),
        ] {
            assert_eq!(Plain::of(text).text, plain, "{text}");
            assert_eq!(is_dressed(text), text != plain, "{text}");
        }
        for text in ["“Don’t” – wait…", "请拨打（电话）：好，！？《》", "コード"]
        {
            assert!(!is_dressed(text), "{text}");
        }
    }

    #[test]
    fn bytes_of_every_sign_are_found_again() {
        let text: String = ('\u{80}'..='\u{FFFF}').collect();
        let plain = Plain::of(&text);
        for (at, sign) in plain.text.char_indices() {
            let range = plain.as_written(at..at + sign.len_utf8());
            assert!(text.get(range).is_some(), "{sign}");
        }
    }
}
