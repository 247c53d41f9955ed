//! Texts made comparable: full-width and half-width, capital and small, and the ways of writing one Chinese word.

use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;

/// Traditional and other forms beside the one that packs use: rows of seven bytes in the order of the first characters.
const VARIANTS: &str = "\
丟丢 來来 係系 個个 們们 優优 冊册 凍冻 務务 勵励 區区 協协 參参 員员 問问 單单 嗎吗 國国 實实 寫写 對对 帐账 帳账 帶带 幫帮 廣广 復复 怎怎 應应 戶户 換换 擊击 據据 時时 東东 業业 機机 權权 \
沒没 滯滞 灣湾 無无 營营 爭争 獎奖 現现 產产 當当 發发 碼码 簡简 簽签 紀纪 約约 納纳 結结 絕绝 絡络 綁绑 網网 線线 繫系 繳缴 續续 聯联 與与 華华 處处 號号 裏里 裡里 製制 複复 觀观 訂订 訊讯 \
記记 訟讼 訴诉 註注 詐诈 詢询 話话 認认 語语 誤误 誰谁 請请 諮咨 證证 議议 讀读 變变 讓让 貨货 買买 貸贷 費费 資资 賣卖 輸输 轉转 辦办 進进 過过 遲迟 選选 遺遗 還还 郵邮 銀银 錄录 錢钱 錯错 \
鎖锁 門门 開开 間间 關关 陆录 陸录 離离 電电 頁页 題题 額额 餘余 馬马 騙骗 驗验 體体 麼么 點点 ";

/// A text in the form in which it is compared.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    // What stays as it is is taken over in one piece.
    let mut start = 0;
    for (place, character) in text.char_indices() {
        let plain = match character {
            '\0'..='\u{7F}' => character.to_ascii_lowercase(),
            _ if is_han(character) => plain_form(character),
            _ if is_sign(character) => character,
            '！'..='～' => narrow(character).to_ascii_lowercase(),
            _ => {
                folded.push_str(&text[start..place]);
                start = place + character.len_utf8();
                folded.extend(character.nfkc().flat_map(char::to_lowercase));
                continue;
            }
        };
        if plain != character {
            folded.push_str(&text[start..place]);
            start = place + character.len_utf8();
            folded.push(plain);
        }
    }
    folded.push_str(&text[start..]);
    folded
}

/// Bytes of a row: two characters and a space.
const ROW: usize = 7;
/// The first character that may have another form.
const FIRST: u32 = 0x4E00;

/// Which characters from [`FIRST`] on have a usual form beside their own, a bit each: few have one.
static VARY: [u64; 0x5200 / 64] = {
    let bytes = VARIANTS.as_bytes();
    let mut vary = [0; 0x5200 / 64];
    let mut row = 0;
    while row < bytes.len() {
        // Three bytes of UTF-8: four, six and six bits.
        let code = (bytes[row] as u32 & 0x0F) << 12
            | (bytes[row + 1] as u32 & 0x3F) << 6
            | (bytes[row + 2] as u32 & 0x3F);
        let place = (code - FIRST) as usize;
        vary[place / 64] |= 1 << (place % 64);
        row += ROW;
    }
    vary
};

/// The usual form of a Chinese character.
fn plain_form(character: char) -> char {
    let place = u32::from(character).wrapping_sub(FIRST) as usize;
    let varies = VARY
        .get(place / 64)
        .is_some_and(|bits| bits >> (place % 64) & 1 == 1);
    if !varies {
        return character;
    }
    let mut own = [0; 4];
    let own = character.encode_utf8(&mut own).as_bytes();
    let (rows, _) = VARIANTS.as_bytes().as_chunks::<ROW>();
    let row = rows.partition_point(|row| row[..3] < *own) * ROW;
    let usual = VARIANTS[row + 3..].chars().next();
    usual.unwrap_or(character)
}

/// The ways of writing a Chinese character beside its usual form.
pub fn other_forms(character: char) -> impl Iterator<Item = char> {
    let (rows, _) = VARIANTS.as_bytes().as_chunks::<ROW>();
    let mut own = [0; 4];
    let length = character.encode_utf8(&mut own).len();
    let rows = rows.iter().enumerate();
    rows.filter(move |(_, row)| length == 3 && row[3..6] == own[..3])
        .filter_map(|(number, _)| VARIANTS[number * ROW..].chars().next())
}

/// A letter or digit of ASCII in full width (Unicode block Halfwidth and Fullwidth Forms); others as they are.
pub fn wide(character: char) -> char {
    let is_ascii = ('!'..='~').contains(&character);
    let code = u32::from(character) + if is_ascii { 0xFEE0 } else { 0 };
    char::from_u32(code).unwrap_or(character)
}

/// Whether it is one of the signs that are usual in Chinese and typeset texts; they stay as they are, and part words.
fn is_sign(character: char) -> bool {
    matches!(character, '\u{2012}'..='\u{2016}' | '\u{2018}'..='\u{2023}' | '\u{3001}'..='\u{3004}' | '\u{3008}'..='\u{3020}')
}

/// A sign in full width as it is in ASCII.
fn narrow(character: char) -> char {
    char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
}

/// Whether it is a Chinese character.
pub fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Chinese characters of which each is known to be a letter.
const COMMON_HAN: RangeInclusive<char> = '\u{4E00}'..='\u{9FFF}';

/// What words are made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Han,
    Other,
}

#[inline]
fn kind(character: char) -> Kind {
    if character.is_ascii_alphanumeric() {
        Kind::Letter
    } else if character.is_ascii() {
        Kind::Other
    } else if COMMON_HAN.contains(&character) {
        Kind::Han
    } else if is_sign(character) || !character.is_alphanumeric() {
        Kind::Other
    } else if is_han(character) {
        Kind::Han
    } else {
        Kind::Letter
    }
}

/// The words of a folded text: runs of letters and digits, and runs of Chinese characters.
pub fn tokens(folded: &str) -> impl Iterator<Item = &str> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        let (start, first) = rest
            .char_indices()
            .map(|(place, character)| (place, kind(character)))
            .find(|(_, kind)| *kind != Kind::Other)?;
        rest = &rest[start..];
        let end = rest.find(|character| kind(character) != first);
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(token)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_the_same_are_the_same() {
        assert_eq!(fold("ＯＴＰ１２３"), "otp123");
        assert_eq!(fold("Log In"), "log in");
        assert_eq!(fold("帐户"), fold("账户"));
        assert_eq!(fold("帳戶凍結"), "账户冻结");
        assert_eq!(fold("登陆"), fold("登录"));
    }

    #[test]
    fn every_variant_is_a_pair_and_stands_in_its_place() {
        let mut last = '\0';
        for row in VARIANTS.split_inclusive(' ') {
            let [other, usual, ' '] = row.chars().collect::<Vec<_>>()[..] else {
                panic!("{row}");
            };
            assert!(row.len() == ROW && last < other, "{row}");
            assert_eq!(plain_form(other), usual);
            last = other;
        }
    }

    #[test]
    fn what_is_folded_in_a_shorter_way_is_folded_the_same() {
        let characters = ('\u{80}'..=char::MAX).filter(|character| !is_han(*character));
        for character in characters {
            let long: String = character.nfkc().flat_map(char::to_lowercase).collect();
            assert_eq!(fold(&character.to_string()), long, "{character}");
            assert!(!is_sign(character) || !character.is_alphanumeric());
        }
    }

    #[test]
    fn other_characters_keep_their_form() {
        let is_variant = |character| {
            let mut rows = VARIANTS.split_ascii_whitespace();
            rows.any(|row| row.starts_with(character))
        };
        let others = ('\u{3400}'..='\u{A000}').filter(|character| !is_variant(*character));
        for character in others {
            assert_eq!(plain_form(character), character);
        }
    }

    #[test]
    fn the_common_chinese_characters_are_letters() {
        for character in COMMON_HAN {
            assert!(character.is_alphanumeric() && is_han(character));
        }
    }

    #[test]
    fn words_end_where_the_script_changes() {
        let found: Vec<&str> = tokens("收不到otp，e-mail 验证码").collect();
        assert_eq!(found, ["收不到", "otp", "e", "mail", "验证码"]);
    }
}
