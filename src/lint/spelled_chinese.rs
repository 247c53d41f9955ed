//! Numbers spelled in Chinese.

use super::spelled::Spelled;

/// The signs of which Chinese numbers are made.
/// 幺 is one in telephone numbers.
const SIGNS: &str = "〇零一幺二两三四五六七八九十百千万";

/// How much such a sign is.
fn digit(sign: char) -> Option<u32> {
    Some(match sign {
        '〇' | '零' => 0,
        '一' | '幺' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        _ => return None,
    })
}

/// What a Chinese number counts, with the sort of figure that it makes; longer ones first.
const COUNTED: &[(&str, &str)] = &[
    ("个工作日", "figure-wait"),
    ("个自然日", "figure-wait"),
    ("工作日", "figure-wait"),
    ("自然日", "figure-wait"),
    ("个小时", "figure-wait"),
    ("小时", "figure-wait"),
    ("分钟", "figure-wait"),
    ("个星期", "figure-wait"),
    ("星期", "figure-wait"),
    ("个月", "figure-wait"),
    ("天", "figure-wait"),
    ("日", "figure-wait"),
    ("周", "figure-wait"),
    ("年", "figure-wait"),
    ("元", "figure-amount"),
    ("块钱", "figure-amount"),
    ("日元", "figure-amount"),
    ("日圆", "figure-amount"),
    ("美元", "figure-amount"),
    ("欧元", "figure-amount"),
    ("英镑", "figure-amount"),
    ("令吉", "figure-amount"),
    ("林吉特", "figure-amount"),
    ("印尼盾", "figure-amount"),
];

/// Measure words: after them a sign is a number, and no part of another word.
const MEASURES: &str = "个条项次种张份笔步道件家点题句遍行部组名页期处类";

/// Signs before a number that is no count: third, every, this, Wednesday.
const NO_COUNT: &str = "第每同某这那哪任周期拜几数好再";

/// So many digits in a row are no amount, but are dialled.
const SHORTEST_NUMBER: usize = 7;

/// Every sign without which there is no number.
pub fn signs() -> impl Iterator<Item = &'static str> {
    SIGNS.split_inclusive(|_| true)
}

/// Every number of the text that counts something.
pub fn numbers(text: &str) -> Vec<Spelled> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..]
        .find(|sign| digit(sign).is_some())
        .map(|at| rest + at)
    {
        let end = text[start..]
            .find(|sign| digit(sign).is_none())
            .map_or(text.len(), |length| start + length);
        rest = end;
        let digits: Vec<u32> = text[start..end].chars().filter_map(digit).collect();
        if digits.len() >= SHORTEST_NUMBER && digits.iter().all(|digit| *digit < 10) {
            found.push(Spelled {
                range: start..end,
                value: 0,
                sort: Some("figure-phone"),
            });
            continue;
        }
        let before = text[..start].chars().next_back();
        let Some(value) =
            value_of(&digits).filter(|_| !before.is_some_and(|sign| NO_COUNT.contains(sign)))
        else {
            continue;
        };
        let after = &text[end..];
        let counted = COUNTED
            .iter()
            .filter(|(name, _)| after.trim_start_matches(' ').starts_with(name))
            .max_by_key(|(name, _)| name.len());
        let spelled = |length: usize, sort| Spelled {
            range: start..end + length,
            value,
            sort,
        };
        if let Some(length) = month_and_day(after) {
            found.push(spelled(length, Some("figure-date")));
        } else if after.starts_with(['点', '时']) && is_part_of_day(&text[..start]) {
            found.push(spelled('点'.len_utf8(), Some("figure-time")));
        } else if let Some((name, sort)) = counted {
            let length = after.len() - after.trim_start_matches(' ').len() + name.len();
            // 四周 is all around.
            let is_figure = value > 1 && !(value == 4 && *name == "周");
            found.push(spelled(length, is_figure.then_some(*sort)));
        } else if after.starts_with(|sign| MEASURES.contains(sign)) {
            found.push(spelled(0, None));
        }
    }
    found
}

/// The value of a number such as 三十五; `None` for a rough one such as 两三.
fn value_of(digits: &[u32]) -> Option<u32> {
    if digits.len() > 1 && digits.iter().all(|digit| *digit < 10) {
        // 二〇二六 is a year; 一两 is one or two.
        return (digits.len() == 4)
            .then(|| digits.iter().fold(0, |value, digit| value * 10 + digit));
    }
    let (mut value, mut open) = (0_u32, None);
    for digit in digits {
        if *digit < 10 {
            open = Some(*digit);
        } else {
            value = value.saturating_add(open.take().unwrap_or(1) * digit);
        }
    }
    Some(value.saturating_add(open.unwrap_or_default()))
}

/// The length of 月 and a day.
fn month_and_day(after: &str) -> Option<usize> {
    let day = after.strip_prefix('月')?;
    let rest = day.trim_start_matches(|sign| digit(sign).is_some());
    let is_day = rest.len() < day.len() && rest.starts_with(['日', '号']);
    is_day.then(|| after.len() - rest.len() + '日'.len_utf8())
}

fn is_part_of_day(before: &str) -> bool {
    ["上午", "下午", "早上", "晚上", "中午", "凌晨", "傍晚"]
        .iter()
        .any(|part| before.ends_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_worth_something() {
        assert_eq!(signs().count(), 17);
        assert!(SIGNS.chars().all(|sign| digit(sign).is_some()));
    }
}
