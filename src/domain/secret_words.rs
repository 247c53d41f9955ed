//! The words by which secrets are recognised, in English, Malay and Chinese, and those of neighbours that sound alike.

use super::fixed_words::{FixedWords, fixed_words};

/// A kind of secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Secret {
    /// The three or four digits on a card (CVV, CVC, CID).
    SecurityCode,
    /// A personal identification number.
    Pin,
    /// A one-time code: OTP, TAC.
    OneTimeCode,
    /// A password.
    Password,
    /// A link that logs somebody in, or leads to where one logs in.
    LoginLink,
}

/// What stands for a kind of secret; longer before shorter where one begins another.
pub const KEYWORDS: &[(Secret, FixedWords)] = &[
    (
        Secret::SecurityCode,
        fixed_words![
            "cvv2",
            "cvc2",
            "cvv",
            "cvc",
            "cvn",
            "cv2",
            "csc",
            "cid",
            "security code",
            "card verification",
            "verification value",
            "kod keselamatan",
            "nombor keselamatan",
            "digits on the back",
            "digit di belakang",
            "安全码",
            "安全碼",
            "卡背面",
            "卡背",
            "验证值",
            "セキュリティコード",
        ],
    ),
    (
        Secret::Pin,
        fixed_words![
            "pin",
            "mpin",
            "passcode",
            "pass code",
            "p.i.n.",
            "p.i.n",
            "支付密码",
            "取款密码",
            "交易密码",
            "密码",
            "密碼",
            "口令",
            "暗証番号",
        ],
    ),
    (
        Secret::OneTimeCode,
        fixed_words![
            "otp",
            "tac",
            "2fa",
            "one-time code",
            "one time code",
            "one-time password",
            "one time password",
            "one-time passcode",
            "one-time pin",
            "verification code",
            "authentication code",
            "authenticator code",
            "auth code",
            "login code",
            "log-in code",
            "access code",
            "sms code",
            "security code",
            "your code",
            "the code",
            "kod itu",
            "kod tersebut",
            "o.t.p.",
            "t.a.c.",
            "kod pengesahan",
            "kod sekali guna",
            "kod verifikasi",
            "kode verifikasi",
            "kata laluan sekali guna",
            "kod anda",
            "kode anda",
            "kod kamu",
            "kode kamu",
            "kod awak",
            "验证码",
            "驗證碼",
            "校验码",
            "校驗碼",
            "动态码",
            "动态密码",
            "短信码",
            "一次性密码",
            "一次性代码",
            "您的代码",
            "认证码",
            "認証コード",
            "認証番号",
            "確認コード",
        ],
    ),
    (
        Secret::Password,
        fixed_words![
            "password",
            "passwd",
            "passphrase",
            "pass word",
            "pass",
            "pwd",
            "pw",
            "kata laluan",
            "katalaluan",
            "kata sandi",
            "katasandi",
            "kata kunci",
            "sandi",
            "密码",
            "密碼",
            "口令",
            "パスワード",
        ],
    ),
];

/// Words that may stand between a keyword and its value.
pub const FILLERS: FixedWords = fixed_words![
    "number", "no", "no.", "num", "code", "kod", "kode", "nombor", "nomor", "my", "the", "saya",
    "anda", "kami", "kamu", "aku", "awak", "is", "was", "are", "ialah", "adalah", "iaitu",
];
/// Words that say: here comes the value.
pub const IS: FixedWords = fixed_words![
    "is", "was", "are", "ialah", "adalah", "iaitu", "equals", "as",
];
/// What Malay and Indonesian hang on a word: its, my, your.
pub const POSSESSIVES: FixedWords = fixed_words!["nya", "ku", "mu"];
/// Names of services, which may stand between the words for a secret: `your Afterpay code`, `PIN GoPay saya`.
pub const SERVICES: FixedWords = fixed_words![
    "afterpay",
    "clearpay",
    "paypay",
    "gopay",
    "gojek",
    "okpay",
    "huifu",
    "汇付天下",
    "汇付",
];
/// A number after one of these is another number.
pub const OTHER_NUMBERS: FixedWords = fixed_words![
    "order",
    "reference",
    "ref",
    "transaction",
    "amount",
    "phone",
    "account",
    "invoice",
    "case",
    "ticket",
    "pesanan",
    "transaksi",
    "rujukan",
    "akaun",
    "telefon",
    "jumlah",
    "resit",
    "kes",
    "tiket",
];
/// What people say about a password that is none.
pub const NO_PASSWORD: FixedWords = fixed_words![
    "no",
    "yes",
    "ok",
    "okay",
    "tidak",
    "tak",
    "ya",
    "correct",
    "fine",
    "n/a",
    "not",
    "forgot",
    "forgotten",
    "lost",
    "lupa",
    "hilang",
    "reset",
    "unknown",
    "none",
    "wrong",
    "invalid",
    "incorrect",
    "expired",
    "changed",
    "help",
    "issue",
    "problem",
    "error",
    "blocked",
    "locked",
    "salah",
    "tamat",
    "disekat",
    "masalah",
    "ditukar",
    "rejected",
    "stolen",
    "leaked",
    "hacked",
    "tiada",
    "afterpay",
    "clearpay",
    "paypay",
    "gopay",
    "gojek",
    "okpay",
    "huifu",
];
/// What a one-time code is called in the message that brings it.
pub const CODES: FixedWords = fixed_words!["code", "pin", "otp", "passcode", "kod", "kode"];
/// What one is asked to do with a one-time code.
pub const CODE_VERBS: FixedWords = fixed_words![
    "use", "enter", "type", "masukkan", "masukan", "gunakan", "guna", "taip",
];
/// The same in Chinese.
pub const CODE_VERBS_IN_HAN: FixedWords = fixed_words!["输入", "使用", "請輸入", "輸入", "用"];
/// What comes between a code and what it is for.
pub const TO: FixedWords = fixed_words!["to", "untuk", "bagi"];
/// What one-time codes are for.
pub const PURPOSES: FixedWords = fixed_words![
    "log in",
    "login",
    "log into",
    "sign in",
    "verify",
    "authenticate",
    "confirm your",
    "log masuk",
    "mengesahkan",
    "sahkan",
    "masuk",
    "verifikasi",
];
/// The same in Chinese.
pub const PURPOSES_IN_HAN: FixedWords = fixed_words!["登录", "登入", "登錄", "验证", "驗證"];
/// Words before the name of a user and a password.
pub const LOGINS: FixedWords = fixed_words![
    "login",
    "log in",
    "log-in",
    "username",
    "user",
    "user id",
    "log masuk",
];
