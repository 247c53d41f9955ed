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
                "24/7 1500729",
                "order 1500729",
            ],
        ),
        (
            "afterpay",
            &[
                "Call 997 now",
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
