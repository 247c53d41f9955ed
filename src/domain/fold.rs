//! Texts made comparable: full-width and half-width, capital and small, and the ways of writing one Chinese word.

use std::ops::RangeInclusive;

use memchr::memmem::find_iter;
use unicode_normalization::UnicodeNormalization;

use super::han::is_han;

/// Traditional and other forms beside the one that packs use: rows of seven bytes in the order of the first characters.
const VARIANTS: &str = "\
丟丢 並并 乾干 亞亚 佈布 佔占 併并 來来 侷局 係系 個个 們们 倫伦 偽伪 備备 傢家 傳传 債债 僅仅 價价 儘尽 償偿 優优 儲储 兌兑 兒儿 內内 兩两 冊册 凍冻 別别 刪删 則则 剋克 剛刚 劃划 動动 務务 勵励 匯汇 區区 協协 \
卻却 參参 員员 唸念 問问 啟启 單单 嗎吗 嘗尝 噹当 嚐尝 嚮向 嚴严 國国 圍围 圖图 團团 執执 報报 場场 壇坛 壞坏 夠够 夾夹 奧奥 學学 實实 審审 寫写 寶宝 將将 專专 尋寻 對对 導导 屬属 島岛 帐账 帳账 帶带 幣币 幫帮 \
幹干 幾几 廣广 張张 彆别 彙汇 後后 徑径 從从 復复 愛爱 態态 慣惯 憑凭 應应 戶户 掃扫 掛挂 採采 換换 損损 搶抢 摺折 撥拨 撿捡 擇择 擊击 擔担 據据 擠挤 擬拟 擱搁 攔拦 攝摄 敗败 數数 斷断 於于 昇升 時时 晝昼 暫暂 \
曆历 書书 會会 朮术 東东 條条 棄弃 業业 榦干 構构 標标 樣样 樹树 機机 檔档 檢检 檯台 欄栏 權权 歐欧 歷历 歸归 氣气 沒没 況况 洩泄 減减 測测 準准 溝沟 滯滞 滿满 漢汉 潰溃 濟济 瀏浏 灣湾 為为 無无 熱热 營营 爭争 \
爾尔 牽牵 狀状 獎奖 獨独 獲获 現现 環环 產产 畫画 異异 當当 疊叠 發发 盜盗 盡尽 監监 盤盘 睏困 確确 碼码 磯矶 礙碍 禮礼 稅税 種种 稱称 積积 穩稳 穫获 筆笔 箇个 節节 範范 簡简 簽签 籤签 糰团 糾纠 紀纪 約约 納纳 \
紐纽 純纯 紙纸 級级 紛纷 細细 紹绍 終终 組组 結结 絕绝 絡络 給给 統统 綁绑 經经 維维 網网 綴缀 緊紧 線线 編编 緩缓 緻致 縮缩 總总 繞绕 繫系 繳缴 繼继 續续 纔才 罈坛 罰罚 義义 習习 聞闻 聯联 職职 聽听 脩修 脫脱 \
腦脑 臺台 與与 舉举 舊旧 華华 蒐搜 藍蓝 蘭兰 處处 虛虚 號号 術术 裏里 補补 裝装 裡里 製制 複复 見见 規规 視视 親亲 覺觉 覽览 觀观 觸触 訂订 計计 訊讯 託托 記记 訟讼 設设 許许 訴诉 註注 詐诈 評评 詞词 詢询 試试 \
話话 該该 詳详 誌志 認认 語语 誤误 說说 誰谁 調调 談谈 請请 論论 諮咨 諾诺 謊谎 講讲 謝谢 證证 識识 譯译 議议 護护 讀读 變变 讓让 負负 財财 貨货 責责 貴贵 買买 貸贷 費费 貼贴 資资 賊贼 賠赔 賣卖 質质 賬账 賭赌 \
購购 趕赶 較较 載载 輕轻 輩辈 輯辑 輸输 轄辖 轉转 辦办 迴回 這这 連连 週周 進进 遊游 運运 過过 達达 違违 遞递 遠远 適适 遲迟 選选 遺遗 還还 邊边 郵邮 鄰邻 釋释 針针 釣钓 釦扣 鈕钮 銀银 銷销 鋪铺 錄录 錢钱 錯错 \
錶表 鍵键 鍾钟 鎖锁 鏈链 鐘钟 鑰钥 長长 門门 閃闪 閉闭 開开 間间 閤合 閱阅 闆板 關关 陆录 陞升 陳陈 陸录 隊队 際际 隨随 險险 隻只 雙双 雜杂 離离 難难 電电 靜静 鞦秋 響响 頁页 頂顶 項项 順顺 須须 預预 頓顿 頭头 \
頻频 題题 額额 願愿 類类 顧顾 顯显 風风 颱台 餘余 馬马 騙骗 驗验 驟骤 體体 髮发 鬚须 魚鱼 麵面 麼么 點点 齊齐 齣出 ";

/// A text in the form in which it is compared.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let (same, other) = rest.split_at(same_when_folded(rest));
        folded.push_str(same);
        let mut characters = other.chars();
        let Some(character) = characters.next() else {
            return folded;
        };
        rest = characters.as_str();
        match character {
            '\0'..='\u{7F}' => folded.push(character.to_ascii_lowercase()),
            _ if is_han(character) => folded.push(plain_form(character)),
            '！'..='～' => folded.push(narrow(character).to_ascii_lowercase()),
            _ => folded.extend(character.nfkc().flat_map(char::to_lowercase)),
        }
    }
}

/// How many bytes from the beginning on stay as they are: most of a text is of small letters and usual Chinese characters.
fn same_when_folded(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    while let Some(byte) = bytes.get(end) {
        match *byte {
            b'A'..=b'Z' => break,
            0..0x80 => end += 1,
            first if HAN_BYTES.contains(&first) => {
                let code = code_of_three([first, bytes[end + 1], bytes[end + 2]]);
                if varies(code) {
                    break;
                }
                end += 3;
            }
            _ => match text[end..].chars().next() {
                Some(sign) if is_sign(sign) => end += sign.len_utf8(),
                _ => break,
            },
        }
    }
    end
}

/// With one of these bytes begin, in UTF-8, the three of each character from U+4000 to U+9FFF: Chinese ones and the hexagrams.
const HAN_BYTES: RangeInclusive<u8> = 0xE4..=0xE9;

/// The character that three bytes of UTF-8 stand for: four, six and six bits of it.
const fn code_of_three([first, second, third]: [u8; 3]) -> u32 {
    (first as u32 & 0x0F) << 12 | (second as u32 & 0x3F) << 6 | (third as u32 & 0x3F)
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
        let code = code_of_three([bytes[row], bytes[row + 1], bytes[row + 2]]);
        let place = (code - FIRST) as usize;
        vary[place / 64] |= 1 << (place % 64);
        row += ROW;
    }
    vary
};

/// Whether the character of this code has a usual form beside its own.
fn varies(code: u32) -> bool {
    let place = code.wrapping_sub(FIRST) as usize;
    let bits = VARY.get(place / 64);
    bits.is_some_and(|bits| bits >> (place % 64) & 1 == 1)
}

/// The usual form of a Chinese character; others as they are.
pub fn plain_form(character: char) -> char {
    if !varies(character.into()) {
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
    let mut usual = [0; 4];
    let usual = character.encode_utf8(&mut usual);
    // In a row the usual form is the second.
    let rows = find_iter(VARIANTS.as_bytes(), usual.as_bytes()).filter(|place| place % ROW == 3);
    let others = rows.filter_map(|place| VARIANTS[place - 3..].chars().next());
    others.collect::<Vec<_>>().into_iter()
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

/// How many of the words of a folded text are not Chinese.
pub fn count_words(folded: &str) -> usize {
    let bytes = folded.as_bytes();
    let (mut count, mut at, mut was_letter) = (0, 0, false);
    while let Some(byte) = bytes.get(at) {
        let (is_letter, length) = match *byte {
            byte @ 0..0x80 => (byte.is_ascii_alphanumeric(), 1),
            byte if HAN_BYTES.contains(&byte) => (false, 3),
            _ => {
                let character = folded[at..].chars().next().unwrap_or_default();
                (kind(character) == Kind::Letter, character.len_utf8())
            }
        };
        count += usize::from(is_letter && !was_letter);
        was_letter = is_letter;
        at += length;
    }
    count
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
        assert_eq!(count_words("收不到otp，e-mail 验证码"), 3);
    }
}
