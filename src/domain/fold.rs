//! Texts made comparable: full-width and half-width, capital and small, and the ways of writing one Chinese word.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

/// Traditional and other forms beside the one that packs use.
const VARIANTS: &str = "帳账 帐账 戶户 錢钱 還还 凍冻 結结 詐诈 騙骗 驗验 證证 碼码 號号 電电 話话 單单 訂订 費费 滯滞 納纳 錄录 陸录 陆录 無无 沒没 開开 \
關关 機机 丟丢 遺遗 誤误 轉转 額额 餘余 銀银 實实 認认 賣卖 買买 貨货 發发 貸贷 帶带 進进 過过 時时 間间 問问 題题 線线 聯联 係系 繫系 絡络 絕绝 爭争 \
議议 訴诉 訟讼 權权 營营 業业 務务 網网 頁页 裡里 裏里 對对 錯错 複复 復复 優优 獎奖 勵励 換换 綁绑 註注 冊册 個个 們们 資资 記记 紀纪 簽签 約约 \
門门 應应 當当 鎖锁 變变 據据 擊击 點点 離离 區区 國国 來来 員员 繳缴 續续 寫写 請请 讓让 誰谁 讀读 詢询 諮咨 處处 幫帮 嗎吗 麼么 怎怎 輸输 選选 \
遲迟 產产 參参 與与 現现 觀观 製制 辦办 協协 華华 訊讯 郵邮 簡简 體体 語语 馬马 灣湾 廣广 東东";

/// A text in the form in which it is compared.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            folded.push(character.to_ascii_lowercase());
        } else if is_han(character) {
            folded.push(plain_form(character));
        } else {
            folded.extend(character.nfkc().flat_map(char::to_lowercase));
        }
    }
    folded
}

/// The usual form of a Chinese character.
fn plain_form(character: char) -> char {
    static PLAIN: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
        let pairs = VARIANTS.split_ascii_whitespace().map(|pair| {
            let mut forms = pair.chars();
            forms.next().zip(forms.next())
        });
        pairs.flatten().collect()
    });
    PLAIN.get(&character).copied().unwrap_or(character)
}

/// The ways of writing a Chinese character beside its usual form.
pub fn other_forms(character: char) -> impl Iterator<Item = char> {
    let pairs = VARIANTS.split_ascii_whitespace().filter_map(|pair| {
        let mut forms = pair.chars();
        forms.next().zip(forms.next())
    });
    pairs
        .filter(move |(_, usual)| *usual == character)
        .map(|(other, _)| other)
}

/// A letter or digit of ASCII in full width (Unicode block Halfwidth and Fullwidth Forms); others as they are.
pub fn wide(character: char) -> char {
    let is_ascii = ('!'..='~').contains(&character);
    let code = u32::from(character) + if is_ascii { 0xFEE0 } else { 0 };
    char::from_u32(code).unwrap_or(character)
}

/// Whether it is a Chinese character.
pub fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The words of a folded text: runs of letters and digits, and runs of Chinese characters.
pub fn tokens(folded: &str) -> impl Iterator<Item = &str> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|character: char| !character.is_alphanumeric());
        let first = rest.chars().next()?;
        let end = rest
            .find(|character: char| {
                !character.is_alphanumeric() || is_han(character) != is_han(first)
            })
            .unwrap_or(rest.len());
        let (token, after) = rest.split_at(end);
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
    fn every_variant_is_a_pair() {
        for pair in VARIANTS.split_ascii_whitespace() {
            assert_eq!(pair.chars().count(), 2, "{pair}");
        }
    }

    #[test]
    fn words_end_where_the_script_changes() {
        let found: Vec<&str> = tokens("收不到otp，e-mail 验证码").collect();
        assert_eq!(found, ["收不到", "otp", "e", "mail", "验证码"]);
    }
}
