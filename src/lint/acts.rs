//! What only fraudsters ask for, in lower case: control of a device, a look at the screen, money moved to be safe, gift cards.

use crate::domain::fixed_words::{FixedWords, fixed_words};

/// Something that nobody who helps wants.
pub struct Act {
    /// How texts name it.
    pub names: FixedWords,
    /// Words with which it is asked for; with none, the names ask for it by themselves.
    pub demands: FixedWords,
}

/// Every act.
pub const ACTS: &[Act] = &[
    Act {
        names: fixed_words![
            "anydesk",
            "teamviewer",
            "quicksupport",
            "rustdesk",
            "ultraviewer",
            "remote control",
            "remote access",
            "kawalan jauh",
            "akses jauh",
            "capaian jauh",
            "远程控制",
            "远程协助",
            "远程操作",
            "远程访问",
        ],
        demands: fixed_words![
            "install",
            "download",
            "open",
            "start",
            "use",
            "let",
            "give",
            "allow",
            "grant",
            "accept",
            "pasang",
            "muat turun",
            "buka",
            "gunakan",
            "benarkan",
            "izinkan",
            "beri",
            "berikan",
            "terima",
            "安装",
            "下载",
            "打开",
            "使用",
            "允许",
            "授权",
            "接受",
            "让",
            "用",
        ],
    },
    Act {
        names: fixed_words![
            "share your screen",
            "share the screen",
            "share screen",
            "kongsi skrin",
            "kongsikan skrin",
            "共享屏幕",
            "共享您的屏幕",
            "分享屏幕",
            "分享您的屏幕",
            "屏幕共享",
            "屏幕分享",
        ],
        demands: fixed_words![],
    },
    Act {
        names: fixed_words![
            "safe account",
            "secure account",
            "akaun selamat",
            "安全账户",
        ],
        demands: fixed_words![
            "transfer",
            "move",
            "send",
            "pay",
            "pindahkan",
            "hantar",
            "bayar",
            "masukkan",
            "转到",
            "转入",
            "转进",
            "转账",
            "汇到",
            "存入",
            "移到",
        ],
    },
    Act {
        names: fixed_words!["gift card", "gift cards", "kad hadiah", "礼品卡"],
        demands: fixed_words!["buy", "purchase", "beli", "belikan", "购买", "买"],
    },
];

/// How texts name the acts.
pub fn names() -> impl Iterator<Item = &'static str> {
    ACTS.iter().flat_map(|act| act.names.iter())
}
