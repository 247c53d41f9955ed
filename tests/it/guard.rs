//! What the guard refuses, and what it must let pass: secrets in every dress, and a corpus of look-alikes with the measured rate.

use helpme::domain::guard::{self, Refusal};
use helpme::domain::secret::Secret;
use proptest::prelude::*;

/// Test numbers of the networks, as their own handbooks print them.
const CARDS: &[&str] = &[
    "4111111111111111",
    "4222222222222",
    "4012888888881881",
    "5555555555554444",
    "5105105105105100",
    "2223003122003222",
    "378282246310005",
    "371449635398431",
    "6011111111111117",
    "6011000990139424",
    "3530111333300000",
    "3566002020360505",
    "30569309025904",
    "38520000023237",
    "36700102000000",
    "6200000000000005",
    "6205500000000000004",
    "6304000000000000",
    "6759649826438453",
    "2201382000000013",
    "9792030000000000",
    "8171999927660000",
    "5019717010103742",
    "135410014004955",
];

#[test]
fn cards_of_every_network_are_refused_in_every_dress() {
    for card in CARDS {
        let last4: String = card[card.len() - 4..].to_owned();
        let grouped = |separator: &str| {
            card.as_bytes()
                .chunks(4)
                .map(|chunk| std::str::from_utf8(chunk).unwrap())
                .collect::<Vec<_>>()
                .join(separator)
        };
        let in_script = |zero: u32| {
            card.bytes()
                .map(|byte| char::from_u32(zero + u32::from(byte - b'0')).unwrap())
                .collect::<String>()
        };
        let spaced = card.chars().map(String::from).collect::<Vec<_>>().join(" ");
        let mut dressed = vec![
            (*card).to_owned(),
            grouped(" "),
            grouped("-"),
            grouped("."),
            grouped(", "),
            grouped("/"),
            grouped("_"),
            grouped(" - "),
            grouped("\u{a0}"),
            grouped("\u{2009}"),
            grouped("·"),
            grouped("\u{3000}"),
            spaced,
            in_script(0xFF10),
            in_script(0x660),
            in_script(0x6F0),
            in_script(0x966),
            in_script(0x1D7CE),
            format!("my card is {card}, please"),
            format!("卡号：{card}。"),
            format!("ref{card}x"),
            format!("{} 12/27 123", grouped(" ")),
            format!("order 5, card {card}"),
        ];
        let numerals: Vec<char> = "〇一二三四五六七八九".chars().collect();
        let words = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        ];
        dressed.push(
            card.bytes()
                .map(|byte| numerals[usize::from(byte - b'0')])
                .collect(),
        );
        dressed.push(
            card.bytes()
                .map(|byte| words[usize::from(byte - b'0')])
                .collect::<Vec<_>>()
                .join(" "),
        );
        for value in dressed {
            match guard::inspect(&value) {
                Err(Refusal::CardNumber { last4: kept }) => {
                    assert_eq!(
                        kept.map(|digit| digit.to_string()).concat(),
                        last4,
                        "{value}"
                    );
                }
                other => panic!("{value}: {other:?}"),
            }
        }
    }
    for value in [
        "4111 1111 then 1111 1111",
        "it starts 4111 1111, and goes on 1111, then 1111",
        "3782 and 822463 and 10005",
        "4\u{fe0f}\u{20e3}111111111111111",
        "❹❶❶❶❶❶❶❶❶❶❶❶❶❶❶❶",
        "➃➀➀➀ ➀➀➀➀ ➀➀➀➀ ➀➀➀➀",
    ] {
        assert!(
            matches!(guard::inspect(value), Err(Refusal::CardNumber { .. })),
            "{value}"
        );
    }
}

#[test]
fn secrets_with_their_keyword_are_refused() {
    let cases: &[(Secret, &[&str])] = &[
        (
            Secret::SecurityCode,
            &[
                "CVV 123",
                "cvc: 1234",
                "CVV=123",
                "cvv2 is 123",
                "my CVV is 123",
                "the cvv on my card is 123",
                "123 is my cvv",
                "安全码 123",
                "安全码是123",
                "卡背面的三位安全码：123",
                "kod CVV 123",
                "kod keselamatan: 123",
                "ＣＶＶ　１２３",
                "CVV ١٢٣",
                "security code 123",
                "cvv 123 exp 12/27",
                "expiry 12/27, CV2 123",
            ],
        ),
        (
            Secret::Pin,
            &[
                "PIN 1234",
                "ẞ PIN 1234 İ",
                "my PIN's 1234",
                "P.I.N. 1234",
                "PIN GoPay saya 123456",
                "pin kamu 123456",
                "pinku: 123456",
                "pin: one two three four",
                "密码一二三四五六",
                "pin: 1234",
                "PIN=123456",
                "my pin is 1234",
                "kod PIN 1234",
                "kod PIN saya ialah 1234",
                "no pin saya 123456",
                "密码 123456",
                "密码是123456",
                "支付密码：123456",
                "支付密码123456",
                "PIN码是1234",
                "pin number 1234",
                "1234 is my PIN",
                "PIN 1 2 3 4",
                "PIN１２３４",
                "pin1234",
                "the pin I used was 4321",
                "passcode 123456",
            ],
        ),
        (
            Secret::Password,
            &[
                "password: x",
                "sandi: rahasia1",
                "sandi saya: rahasia1",
                "kata sandi GoPay saya: rahasia1",
                "login: joe / hunter2",
                "password: x1",
                "pw=abc",
                "password: hunter2",
                "password: hunter",
                "Password=Secret",
                "my password is hunter2",
                "kata laluan: Rahsia123",
                "kata laluan saya ialah Rahsia123",
                "密码是abc12345",
                "登录密码：abc123",
                "我的密码是 qwerty",
                "passwd=abcd",
                "pwd: p@ss",
                "password hunter2",
                "pass: hunter2",
                "user: bob password: S3cret!",
                "ｐａｓｓｗｏｒｄ：ｈｕｎｔｅｒ２",
            ],
        ),
        (
            Secret::OneTimeCode,
            &[
                "OTP 123456",
                "482913（验证码）",
                "482913 (OTP)",
                "482913 [kod OTP saya]",
                "Kode OTP kamu 4829",
                "Kode OTP GoPay kamu 4829",
                "Kode OTP kamu: 4829",
                "OTP kamu 4829",
                "otpnya 4829",
                "otp saya 4829",
                "4829 adalah kode GoPay kamu",
                "your GoPay code: 4829",
                "Your Afterpay code: 482913",
                "your Afterpay code is 482913",
                "Kod Afterpay anda ialah 482913",
                "您的汇付验证码：482913",
                "OTP—123456",
                "the code is 123456",
                "otp: 123456",
                "OTP is 123456",
                "the OTP I received was 123456",
                "TAC 123456",
                "kod TAC 123456",
                "kod TAC saya ialah 123456",
                "kod pengesahan: 123456",
                "验证码 123456",
                "验证码123456",
                "验证码是123456",
                "验证码：１２３４５６",
                "我收到的验证码是 123456",
                "123456 is your verification code",
                "123456 is your GoPay verification code",
                "123456 ialah kod OTP anda",
                "123456 是您的验证码",
                "verification code: 123-456",
                "one-time code 1234",
                "OTP: A1B2C3",
                "your code is 123456",
                "otp 123 456",
                "G-482913 is your Google verification code",
                "GO-482913 is your code",
                "482-913 is your Afterpay code",
                "Use 482913 to log in to Afterpay",
                "Enter 482913 to verify",
                "Masukkan 482913 untuk log masuk",
                "482913 ialah kod GoPay anda",
                "请输入482913登录",
                "【PayPay】482913",
            ],
        ),
        (
            Secret::LoginLink,
            &[
                "http://evil.example/login",
                "https://afterpay.com/reset?token=abc",
                "https://x.example/a?otp=1",
                "see https://auth.x.example/ now",
                "www.x.example/signin",
                "x.example/oauth2/start",
                "点击 https://x.example/login。",
                "https://x.example/sign-in",
                "https://x.example/?access_token=1",
            ],
        ),
    ];
    for (secret, values) in cases {
        for value in *values {
            assert!(
                matches!(guard::inspect(value), Err(Refusal::Secret(_))),
                "{value}: {:?}, expected {secret:?}",
                guard::inspect(value)
            );
        }
    }
    for (value, secret) in [
        ("CVV 123", Secret::SecurityCode),
        ("PIN 1234", Secret::Pin),
        ("OTP 123456", Secret::OneTimeCode),
        ("password: hunter2", Secret::Password),
        ("密码是abc12345", Secret::Password),
    ] {
        assert_eq!(
            guard::inspect(value),
            Err(Refusal::Secret(secret)),
            "{value}"
        );
    }
}

/// What people rightly write; each line stands for a kind.
const LEGITIMATE: &str = include_str!("../corpus/legitimate.txt");

#[test]
fn what_people_rightly_write_passes() {
    let lines: Vec<&str> = LEGITIMATE
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("# "))
        .collect();
    assert!(lines.len() > 150, "{}", lines.len());
    let refused: Vec<_> = lines
        .iter()
        .filter_map(|line| guard::inspect(line).err().map(|refusal| (line, refusal)))
        .collect();
    println!("false refusals: {} of {} lines", refused.len(), lines.len());
    assert!(refused.is_empty(), "{refused:#?}");
}

/// A simple generator (Knuth, MMIX), so that the measured rate is the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|_| {
                self.0 = self
                    .0
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                char::from(b'0' + u8::try_from((self.0 >> 33) % 10).unwrap())
            })
            .collect()
    }
}

#[test]
fn the_rate_of_false_refusals_is_measured_by_kind() {
    // A prefix, how many digits follow, and the highest rate that is accepted, in refusals per thousand.
    let kinds = [
        ("Afterpay order number, 9 digits", "1", 8, 0),
        ("GoPay transaction with a day", "0120261121", 12, 0),
        ("transaction with a day, 16 digits", "20261121", 8, 0),
        ("transaction with a day, 18 digits", "20261121", 10, 0),
        ("PayPay transaction, 20 digits", "04", 18, 0),
        ("WeChat payment, 28 digits", "4200002", 21, 0),
        ("Alipay payment, 28 digits", "2026112122001", 15, 0),
        ("Huifu merchant number, 16 digits", "6666", 12, 0),
        ("Malaysian mobile number", "+60 12-", 7, 0),
        ("Indonesian mobile number", "+62 812-", 8, 0),
        ("Indonesian mobile number without plus", "62812", 8, 0),
        ("Chinese mobile number", "+86 138", 8, 0),
        ("German number", "+49 151", 8, 0),
        ("amount in rupiah", "Rp", 7, 0),
        ("IMEI", "35", 13, 0),
        // What begins as the cards of a network, and has their length, is refused if it satisfies the formula: one in ten does.
        ("16 digits that begin with 4", "4", 15, 115),
        ("16 digits that begin with 62", "62", 14, 115),
        ("16 digits of any kind", "", 16, 70),
    ];
    const TRIES: usize = 4000;
    let mut numbers = Numbers(7);
    for (kind, prefix, count, accepted) in kinds {
        let refused = (0..TRIES)
            .filter(|_| guard::inspect(&format!("{prefix}{}", numbers.digits(count))).is_err())
            .count();
        let rate = refused * 1000 / TRIES;
        println!("{kind}: {refused} of {TRIES} refused");
        assert!(rate <= accepted, "{kind}: {rate} per thousand");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_judged_without_panic(text in "\\PC{0,200}|[0-9 .-]{0,80}|(PIN|OTP|密码|password|is|:|是|[0-9]{1,8}| |https://[a-z./@]{0,20}){0,30}|[\\x00-\\x{2FF}]{0,60}") {
        let _ = guard::inspect(&text);
        let shown = guard::shown(&text);
        prop_assert!(!shown.contains(guard::is_misleading));
        prop_assert!(guard::inspect_secrets(&text).is_ok() || shown == "…");
    }

    #[test]
    fn a_generated_card_never_passes(body in "4[0-9]{14}|5[1-5][0-9]{13}|3[47][0-9]{12}|62[0-9]{13}|6011[0-9]{11}", before in "[a-z ]{0,8}", separator in "[ ._-]{0,2}", size in 1_usize..8) {
        let check = (0..10).map(|digit| format!("{body}{digit}")).find(|card| {
            let digits: Vec<u8> = card.bytes().map(|byte| byte - b'0').collect();
            helpme::domain::card_number::satisfies_luhn(&digits)
        }).unwrap();
        let grouped = check.as_bytes().chunks(size).map(|chunk| std::str::from_utf8(chunk).unwrap()).collect::<Vec<_>>().join(&separator);
        let value = format!("{before}{grouped}");
        let refused = matches!(guard::inspect(&value), Err(Refusal::CardNumber { .. }));
        prop_assert!(refused, "{}", value);
    }
}
