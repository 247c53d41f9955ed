//! The words by which a text asks for a secret, or says that it does not, in lower case.

use crate::domain::fixed_words::{FixedWords, fixed_words};

/// Secrets as texts name them, in lower case.
pub const SECRETS: FixedWords = fixed_words![
    "password",
    "passcode",
    "pin",
    "otp",
    "cvv",
    "cvc",
    "one-time code",
    "one-time password",
    "verification code",
    "security code",
    "full card number",
    "card number",
    "recovery phrase",
    "seed phrase",
    "tac",
    "p.i.n",
    "p i n",
    "p-i-n",
    "o.t.p",
    "o t p",
    "o-t-p",
    "t.a.c",
    "t a c",
    "c.v.v",
    "c v v",
    "log-in code",
    "login code",
    "log in code",
    "sms code",
    "one time code",
    "one time password",
    "code from the sms",
    "code in the sms",
    "code from the text",
    "code in the text",
    "code that you receive",
    "code you receive",
    "code that you were sent",
    "code you were sent",
    "six digits",
    "6 digits",
    "six-digit code",
    "6-digit code",
    "digits that you were sent",
    "digits you were sent",
    "sixteen digits",
    "16 digits",
    "digits on the back",
    "code on the back",
    "card's number",
    "card’s number",
    "number of your card",
    "passphrase",
    "private key",
    "log-in details",
    "login details",
    "log-in link",
    "login link",
    "kata laluan",
    "kod sekali guna",
    "kod pengesahan",
    "kod keselamatan",
    "nombor penuh kad",
    "nombor kad",
    "nombor pin",
    "kod log masuk",
    "kod sms",
    "kod daripada sms",
    "kod dalam sms",
    "kod yang anda terima",
    "kod yang dihantar",
    "enam digit",
    "6 digit",
    "enam belas digit",
    "16 digit",
    "digit di belakang kad",
    "kod di belakang kad",
    "frasa laluan",
    "frasa pemulihan",
    "kunci peribadi",
    "butiran log masuk",
    "maklumat log masuk",
    "pautan log masuk",
    "密码",
    "验证码",
    "安全码",
    "校验码",
    "完整卡号",
    "银行卡号",
    "卡号",
    "口令",
    "动态码",
    "短信码",
    "登录码",
    "登录链接",
    "登录信息",
    "助记词",
    "私钥",
    "六位数字",
    "6 位数字",
    "6位数字",
    "短信里的数字",
    "短信中的数字",
    "十六位数字",
    "16 位数字",
    "16位数字",
    "背面的三位",
    "背面三位",
    "背面的数字",
];

/// Words after which a secret is wanted from somebody: told, sent, shared.
pub const DEMANDS: FixedWords = fixed_words![
    "send",
    "tell",
    "give",
    "share",
    "provide",
    "state",
    "quote",
    "read out",
    "reply with",
    "dictate",
    "hand over",
    "hand in",
    "forward",
    "submit",
    "disclose",
    "reveal",
    "supply",
    "what is your",
    "include",
    "attach",
    "hantar",
    "hantarkan",
    "beri",
    "berikan",
    "beritahu",
    "beritahukan",
    "maklumkan",
    "kongsi",
    "kongsikan",
    "nyatakan",
    "sebut",
    "sebutkan",
    "sertakan",
    "bacakan",
    "serah",
    "serahkan",
    "kemukakan",
    "dedahkan",
    "sediakan",
    "apakah",
    "发送",
    "发给",
    "报给",
    "念给",
    "读给",
    "说给",
    "交给",
    "传给",
    "拿给",
    "写给",
    "转发",
    "提交",
    "出示",
    "念出",
    "读出",
    "告诉",
    "告知",
    "提供",
    "说出",
    "报出",
    "附上",
    "写上",
    "分享",
    "准备好",
    "是什么",
    "是多少",
];

/// Words after which a secret is wanted if somebody is named who hears it.
pub const DEMANDS_BY_SOMEBODY: FixedWords = fixed_words![
    "read",
    "confirm",
    "verify",
    "repeat",
    "show",
    "say",
    "spell",
    "write",
    "baca",
    "sahkan",
    "ulang",
    "tunjukkan",
    "eja",
    "tulis",
    "核对",
    "重复",
];

/// Those who hear it.
pub const HEARERS: FixedWords = fixed_words![
    "agent",
    "agents",
    "support",
    "staff",
    "us",
    "customer service",
    "ejen",
    "kakitangan",
    "petugas",
    "kami",
    "khidmat pelanggan",
    "客服",
    "我们",
    "工作人员",
    "专员",
    "对方",
];

/// Words after which a secret is wanted wherever it is not typed into the provider's own app or site.
pub const ENTRIES: FixedWords = fixed_words![
    "enter", "type", "key in", "fill in", "masukkan", "taip", "isi", "isikan", "输入", "填写",
    "填入", "键入",
];

/// Words that say that a secret is typed where it belongs, or that it has been typed already.
pub const OWN_PLACES: FixedWords = fixed_words![
    "app", "apps", "site", "website", "aplikasi", "laman", "应用", "网站", "官网", "已",
];

/// Words that turn a demand into a warning, if they stand before it in the same clause.
pub const DENIALS: FixedWords = fixed_words![
    "never",
    "not",
    "n't",
    "n’t",
    "no one",
    "nobody",
    "no",
    "without",
    "instead of",
    "leave out",
    "jangan",
    "tidak",
    "tiada",
    "tanpa",
    "bukan",
    "usah",
    "tak",
    "不",
    "勿",
    "别",
    "没有",
    "无需",
    "绝",
    "除了",
];

/// Words with which a prohibition begins.
pub const PROHIBITIONS: FixedWords = fixed_words![
    "never", "do not", "don't", "don’t", "jangan", "不要", "切勿", "请勿",
];

/// Words between things of which each is prohibited.
pub const ALTERNATIVES: FixedWords = fixed_words!["or", "nor", "atau", "dan", "或"];

/// Words beside a secret that say that it is not handed over, or not whole.
pub const HARMLESS: FixedWords = fixed_words![
    "last four",
    "last 4",
    "last six",
    "last 6",
    "forgot",
    "hidden",
    "reset",
    "set a new",
    "wrong",
    "mistaken",
    "empat digit",
    "4 digit",
    "digit terakhir",
    "lupa",
    "menetapkan",
    "tersalah",
    "salah",
    "后四位",
    "末四位",
    "最后四位",
    "后 4 位",
    "后六位",
    "后 6 位",
    "忘",
    "遮住",
    "重设",
    "重置",
    "错",
];

/// Words between the verb and a secret that make of the demand a report: `tell support that the code does not arrive`.
pub const REPORTS: FixedWords = fixed_words![
    "that", "whether", "when", "how", "why", "bahawa", "sama ada", "apabila", "mengapa",
];

/// Words that say when something is to be done, or with whom.
pub const CONDITIONS: FixedWords = fixed_words![
    "if",
    "when",
    "whenever",
    "whoever",
    "anybody who",
    "anyone who",
    "somebody who",
    "someone who",
    "jika",
    "kalau",
    "apabila",
    "sesiapa yang",
    "如果",
    "若",
    "凡是",
    "任何",
];

/// Words behind a condition that make of it a warning of those who demand: `if somebody asks you to tell`.
pub const ASKS: FixedWords = fixed_words![
    "ask", "asks", "asked", "wants", "tells", "demands", "meminta", "minta", "menyuruh", "suruh",
    "要您", "让您", "叫您", "要求", "索要",
];

/// Those to whom nothing is given: `give nobody your code`.
pub const NOBODY: FixedWords = fixed_words!["nobody", "no one", "no-one"];

/// The same behind what is not given: `share it with nobody`.
pub const WITH_NOBODY: FixedWords =
    fixed_words!["with nobody", "with no one", "to nobody", "to no one"];

/// Words before a demand that make of it a statement about somebody else, where it does not speak to the reader.
pub const STATEMENTS: FixedWords =
    fixed_words!["may", "might", "will", "mungkin", "akan", "可能", "会"];

/// Words that speak of the reader as the one who acts.
pub const READERS: FixedWords = fixed_words!["you", "anda", "您", "你"];

/// Words that speak to the reader; the answers that people choose from speak of themselves.
pub const ADDRESSES: FixedWords = fixed_words!["your", "anda", "您", "你"];

/// Words with which a secret is wanted within reach: `have your code ready`.
pub const HOLDS: FixedWords = fixed_words!["have", "keep", "get"];

/// The word that follows then.
pub const READY: &str = "ready";

/// What ends a clause.
pub const CLAUSE_ENDS: &[char] = &[',', ':', '(', ')', '–', '—', '，', '：', '（', '）'];

/// Words with which a request begins, whatever has been said before it.
pub const REQUESTS: FixedWords = fixed_words!["please", "sila", "tolong", "请"];
