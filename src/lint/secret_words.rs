//! The words by which a text asks for a secret, or says that it does not, in lower case.

/// Secrets as texts name them, in lower case.
pub const SECRETS: &[&str] = &[
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
    "kata laluan",
    "kod sekali guna",
    "kod pengesahan",
    "kod keselamatan",
    "nombor penuh kad",
    "nombor kad",
    "nombor pin",
    "密码",
    "验证码",
    "安全码",
    "校验码",
    "完整卡号",
    "银行卡号",
    "卡号",
    "口令",
    "动态码",
];

/// Words after which a secret is wanted from somebody: told, sent, shared.
pub const DEMANDS: &[&str] = &[
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
    "是什么",
    "是多少",
];

/// Words after which a secret is wanted if somebody is named who hears it.
pub const DEMANDS_BY_SOMEBODY: &[&str] = &[
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
pub const HEARERS: &[&str] = &[
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
pub const ENTRIES: &[&str] = &[
    "enter", "type", "key in", "fill in", "masukkan", "taip", "isi", "isikan", "输入", "填写",
    "填入", "键入",
];

/// Words that say that a secret is typed where it belongs, or that it has been typed already.
pub const OWN_PLACES: &[&str] = &[
    "app", "apps", "site", "website", "aplikasi", "laman", "应用", "网站", "官网", "已",
];

/// Words that turn a demand into a warning, if they stand before it in the same clause.
pub const DENIALS: &[&str] = &[
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
pub const PROHIBITIONS: &[&str] = &[
    "never", "do not", "don't", "don’t", "jangan", "不要", "切勿", "请勿",
];

/// Words between things of which each is prohibited.
pub const ALTERNATIVES: &[&str] = &["or", "nor", "atau", "dan", "或"];

/// Words beside a secret that say that it is not handed over, or not whole.
pub const HARMLESS: &[&str] = &[
    "last four",
    "last 4",
    "forgot",
    "hidden",
    "reset",
    "set a new",
    "wrong",
    "mistaken",
    "empat digit",
    "4 digit",
    "lupa",
    "menetapkan",
    "tersalah",
    "salah",
    "后四位",
    "末四位",
    "最后四位",
    "后 4 位",
    "忘",
    "遮住",
    "重设",
    "重置",
    "错",
];

/// Words between the verb and a secret that make of the demand a report: `tell support that the code does not arrive`.
pub const REPORTS: &[&str] = &[
    "that", "whether", "when", "how", "why", "bahawa", "sama ada", "apabila", "mengapa",
];

/// What ends a clause.
pub const CLAUSE_ENDS: &[char] = &[',', ':', '(', ')', '–', '—', '，', '：', '（', '）'];

/// Words with which a request begins, whatever has been said before it.
pub const REQUESTS: &[&str] = &["please", "sila", "tolong", "请"];
