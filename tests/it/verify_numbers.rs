//! `helpme verify` on the numbers in a message: which of them are contacts, and which are figures; and never a false "official".

use helpme::domain::locale::Locale;
use helpme::domain::verdict::{Report, Verdict};
use helpme::domain::verify::judge_text;

use crate::support::pack;

/// The texts of a provider whose verdict is not the one that is expected, with what was told.
fn others(id: &str, texts: &[&str], is_expected: impl Fn(&Report<'_>) -> bool) -> Vec<String> {
    let provider = pack(id, &Locale::english()).provider;
    let judged = texts
        .iter()
        .map(|text| (text, judge_text(&provider, text, None)));
    judged
        .filter(|(_, report)| !is_expected(report))
        .map(|(text, report)| format!("{id}: {text}: {report:?}"))
        .collect()
}

fn assert_official(cases: &[(&str, &[&str])]) {
    let is_official = |report: &Report<'_>| report.verdict() == Verdict::Official;
    let wrong = cases
        .iter()
        .flat_map(|(id, texts)| others(id, texts, is_official));
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn assert_not_official(cases: &[(&str, &[&str])]) {
    let is_other = |report: &Report<'_>| report.verdict() != Verdict::Official;
    let wrong = cases
        .iter()
        .flat_map(|(id, texts)| others(id, texts, is_other));
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_figure_that_happens_to_be_a_known_number_is_no_contact() {
    let texts: &[(&str, &[&str])] = &[
        (
            "okpay",
            &[
                "You have 188 USDT waiting. Send 110 to unlock. Reply YES.",
                "BTC at 96110",
                "Call to get 188 USDT",
                "Choose 110 or 188",
                "Send 50 USDT to 110",
                "110, 188 points",
            ],
        ),
        (
            "gopay",
            &[
                "Saldo bonus 157 ribu. Balas pesan ini",
                "diskon 131%",
                "menang Rp1500729",
                "menang 1500729 coins",
                "transfer ke rekening 1500729 a.n. Budi",
                "OTP anda 1500729",
                "Transfer 157 GoPay",
                "157 layanan bonus",
                "Bonus:\n157\nribu",
            ],
        ),
        (
            "afterpay",
            &[
                "You have 997 reward points. Reply with your code.",
                "Room 997",
                "Your code is 4029",
                "Your code is\n4029",
            ],
        ),
        (
            "paypay",
            &["188ポイントを受け取るには返信してください", "残高 188"],
        ),
        ("huifu", &["您获得110积分，回复领取", "限额110万"]),
    ];
    assert_not_official(texts);
    for (id, texts) in texts {
        let told = others(id, texts, |report| report.judgements.is_empty());
        assert!(told.is_empty(), "{told:#?}");
    }
}

#[test]
fn a_known_short_number_that_one_is_to_call_stays_official() {
    assert_official(&[
        (
            "gopay",
            &[
                "157",
                "tel:997",
                "997, 131",
                "997 (08.00-17.00)",
                "Hubungi 131 untuk aduan",
                "Hubungi 131, 157 atau 997",
                "Hubungi Kontak OJK 157 atau konsumen@ojk.go.id",
                "Kirim 50000 ke 6 teman, gopay.co.id",
                "24/7 1500729",
                "order 1500729",
            ],
        ),
        (
            "afterpay",
            &[
                "Call 997 now",
                "Customer no. 123456, help.afterpay.com",
                "Your Afterpay code is 123456. Never share it. Call 1800 931 678 or visit help.afterpay.com",
                "NSRC 997",
                "National Scam Response Centre (NSRC): 997",
                "997 (NSRC)",
            ],
        ),
        ("huifu", &["请拨打110报警", "拨打反诈专线96110"]),
        (
            "paypay",
            &["#9110", "消費者ホットライン 188", "お電話は110まで"],
        ),
    ]);
}

#[test]
fn a_short_number_that_one_is_to_call_or_write_to_is_no_figure() {
    assert_not_official(&[
        (
            "gopay",
            &[
                "Call Center 14045 atau gopay.co.id",
                "Customer service 14045 gopay.co.id",
                "Hotline 14045 gopay.co.id",
                "Call us at 14045 gopay.co.id",
                "hubungi kami di 14045 gopay.co.id",
                "talian 15454 gopay.co.id",
                "careline 15454 gopay.co.id",
                "Layanan pelanggan 14045 gopay.co.id",
                "Pusat bantuan: 14045 gopay.co.id",
                "Ketik YA kirim ke 98877 gopay.co.id",
                "SMS DAFTAR ke 36777 gopay.co.id",
            ],
        ),
        ("afterpay", &["Text HELP to 88855 help.afterpay.com"]),
        (
            "huifu",
            &[
                "客服：95123，官网www.huifu.com",
                "如有疑问请联系95123 www.huifu.com",
                "打95123 www.huifu.com",
            ],
        ),
        ("paypay", &["お電話は14045まで https://paypay.ne.jp"]),
    ]);
    assert_official(&[(
        "gopay",
        &[
            "Layanan 08.00-17.00, gopay.co.id",
            "kirim 50000 ke teman, gopay.co.id",
            "Hubungi kami untuk 50000 orang, gopay.co.id",
        ],
    )]);
}

#[test]
fn a_number_to_call_about_an_order_is_not_the_number_of_the_order() {
    assert_not_official(&[
        (
            "afterpay",
            &[
                "To cancel this transaction: 18052360917 help.afterpay.com",
                "Questions about your order: 8052360917 help.afterpay.com",
                "Call for order 8052360917 help.afterpay.com",
                "order 18052360917 help.afterpay.com",
                "Order 8052360917 not yours: call now, help.afterpay.com",
            ],
        ),
        (
            "gopay",
            &[
                "Hubungi untuk transaksi 6281234567890 gopay.co.id",
                "WhatsApp transaksi 6281234567890 gopay.co.id",
                "Semak transaksi. 6281234567890 gopay.co.id",
                "Lihat transaksi. 9281234567890 gopay.co.id",
                "Hubungi 812,345,678 gopay.co.id",
            ],
        ),
        (
            "huifu",
            &[
                "查询订单：13812345678 www.huifu.com",
                "退订单号13812345678 www.huifu.com",
            ],
        ),
    ]);
    assert_official(&[
        ("gopay", &["No. Pesanan: 100234567890 gopay.co.id"]),
        (
            "afterpay",
            &[
                "Order no. 100234567, call 1800 931 678 for help",
                "Thank you for calling. Ref. 100234567 help.afterpay.com",
            ],
        ),
        ("huifu", &["您的订单已取消，订单号100234567 www.huifu.com"]),
    ]);
}

#[test]
fn what_is_dialled_with_stars_and_what_only_seems_to_be_a_span_is_judged() {
    assert_not_official(&[(
        "gopay",
        &[
            "Dial *123# gopay.co.id",
            "*123*1# gopay.co.id",
            "**21*081234567890# gopay.co.id",
            "Hubungi 08:12:34-56:78:90 gopay.co.id",
            "+62 812,345,678 gopay.co.id",
            "Hotline 2015-2026 gopay.co.id",
            "+60 3 2015-2026 gopay.co.id",
            "2015-2026-3344 gopay.co.id",
            "〒080-1234-5678 gopay.co.id",
            "Rp 50.000 - 812345678 gopay.co.id",
            "20261322195813 gopay.co.id",
        ],
    )]);
}

#[test]
fn spans_of_days_years_and_amounts_are_no_numbers() {
    assert_official(&[
        (
            "gopay",
            &[
                "1500729 (08.00-20.00 WIB)",
                "03-2272 2811 8.30-17.30",
                "2025/2026, gopay.co.id",
                "22/11/2026-30/11/2026 gopay.co.id",
                "01/11/26-30/11/26 gopay.co.id",
                "2026/11/01-2026/11/30 gopay.co.id",
                "Rp 10.000-50.000 gopay.co.id",
                "Rp1.000.000-5.000.000 gopay.co.id",
                "Rp1.000.000 - 5.000.000 gopay.co.id",
                "10.000.000 Coins gopay.co.id",
                "20261122195813 gopay.co.id",
            ],
        ),
        ("afterpay", &["© 2015-2026 Afterpay help.afterpay.com"]),
        ("paypay", &["〒102-0094 https://paypay.ne.jp"]),
    ]);
}

#[test]
fn what_stands_beside_a_genuine_number_is_no_part_of_it() {
    assert_official(&[
        (
            "huifu",
            &[
                "请致电400-820-2819，2小时内回复",
                "400-820-2819，7×24小时",
                "400-820-2819，9:00-18:00",
                "验证码123456，5分钟内有效 www.huifu.com",
                "①400-820-2819",
                "1️⃣400-820-2819",
                "1）400-820-2819",
                "拨打400-820-2819②发邮件",
            ],
        ),
        (
            "gopay",
            &["1500729,24 jam", "1-300-88-5465 (1-300-88-LINK)"],
        ),
        (
            "afterpay",
            &["+18338448095,2#", "(TTY: 711) 1-833-844-8095"],
        ),
        (
            "paypay",
            &[
                "0120-990-634・0120-990-633",
                "1.0120-990-634",
                "1)0120-990-634",
                "窓口１　0120-990-634",
                "0120の990の634",
            ],
        ),
    ]);
}

#[test]
fn no_sign_between_its_digits_hides_a_stranger() {
    assert_not_official(&[
        (
            "huifu",
            &[
                "138，1234，5678 www.huifu.com",
                "138，1234，5678联系我 www.huifu.com",
                "081234，56789 www.huifu.com",
            ],
        ),
        (
            "gopay",
            &[
                "①2③4⑤6⑦8⑨1 gopay.co.id",
                "8 ① 2 ③ 4 ⑤ 6 ⑦ 9 gopay.co.id",
                "1️⃣2️⃣ 3️⃣4️⃣5️⃣ 6️⃣7️⃣8️⃣ gopay.co.id",
                "①234567 gopay.co.id",
                "1500729 (14045) gopay.co.id",
                "1500729 (0812) 34",
                "1500729,1234",
            ],
        ),
        (
            "paypay",
            &[
                "080の1234の5678 https://paypay.ne.jp",
                "080 の 1234 の 5678 https://paypay.ne.jp",
                "080・1234・5678 https://paypay.ne.jp",
                "０８０　１２３４　５６７８ https://paypay.ne.jp",
                "08　0120-990-634",
            ],
        ),
    ]);
}
