//! Indonesian words that slip into Malay.

use crate::domain::fixed_rows::{FixedRows, fixed_rows};
use crate::finding::{Finding, Rule};

use super::found::Seeker;
use super::spelling::is_hidden;
use super::unit::Unit;

/// Words that are Indonesian and no Malay, with the Malay word. What both languages use is left out on purpose.
const INDONESIAN: FixedRows<2> = fixed_rows![
    ["nomor", "nombor"],
    ["nomer", "nombor"],
    ["rekening", "akaun"],
    ["akun", "akaun"],
    ["akunnya", "akaunnya"],
    ["silakan", "sila"],
    ["silahkan", "sila"],
    ["karena", "kerana"],
    ["kantor", "pejabat"],
    ["uang", "wang"],
    ["uangnya", "wangnya"],
    ["mobil", "kereta"],
    ["ponsel", "telefon"],
    ["telepon", "telefon"],
    ["menelepon", "menelefon"],
    ["seluler", "mudah alih"],
    ["gratis", "percuma"],
    ["kode", "kod"],
    ["unduh", "muat turun"],
    ["mengunduh", "memuat turun"],
    ["unggah", "muat naik"],
    ["mengunggah", "memuat naik"],
    ["situs", "laman"],
    ["tautan", "pautan"],
    ["sandi", "laluan"],
    ["blokir", "sekat"],
    ["diblokir", "disekat"],
    ["memblokir", "menyekat"],
    ["faktur", "invois"],
    ["konfirmasi", "pengesahan"],
    ["dikonfirmasi", "disahkan"],
    ["mengonfirmasi", "mengesahkan"],
    ["verifikasi", "pengesahan"],
    ["diverifikasi", "disahkan"],
    ["memverifikasi", "mengesahkan"],
    ["layanan", "perkhidmatan"],
    ["kwitansi", "resit"],
    ["kuitansi", "resit"],
    ["cicilan", "ansuran"],
    ["tagihan", "bil"],
    ["coba", "cuba"],
    ["mencoba", "mencuba"],
    ["dicoba", "dicuba"],
    ["butuh", "perlu"],
    ["dibutuhkan", "diperlukan"],
    ["membutuhkan", "memerlukan"],
    ["agustus", "Ogos"],
    ["desember", "Disember"],
    ["maret", "Mac"],
    ["juni", "Jun"],
    ["juli", "Julai"],
    ["senin", "Isnin"],
    ["kamis", "Khamis"],
    ["jumat", "Jumaat"],
    ["bahwa", "bahawa"],
    ["mau", "mahu"],
    ["kasus", "kes"],
    ["solusi", "penyelesaian"],
    ["menit", "minit"],
    ["miliar", "bilion"],
    ["persen", "peratus"],
    ["nasabah", "pelanggan"],
    ["otomatis", "automatik"],
    ["kemarin", "semalam"],
    ["besok", "esok"],
    ["biaya", "yuran"],
    ["kadaluarsa", "tamat tempoh"],
    ["kedaluwarsa", "tamat tempoh"],
    ["bisa", "boleh"],
    ["tanggal", "tarikh"],
    ["pengaduan", "aduan"],
    ["pengembalian dana", "bayaran balik"],
    ["hari kerja", "hari bekerja"],
    ["kata sandi", "kata laluan"],
    ["kartu", "kad"],
    ["kapan", "bila"],
    ["gimana", "bagaimana"],
    ["nggak", "tidak"],
    ["enggak", "tidak"],
];

/// Every Indonesian word.
pub fn indonesian_words() -> impl Iterator<Item = &'static str> {
    INDONESIAN.iter().map(|[indonesian, _]| indonesian)
}

/// Checks a text in Malay. Search words are left alone, for people type what they type, and so are names in quotes
/// and words that stand in the English text as well.
pub fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    if unit.locale != "ms" || unit.last_name == "keywords" || unit.key.starts_with("words-for-") {
        return;
    }
    let (has_indonesian, has_anda) = (
        unit.found.concerns(Seeker::Malay),
        unit.masked.contains("Anda"),
    );
    if !has_indonesian && !has_anda {
        return;
    }
    let quoted = quotes(&unit.masked);
    if has_indonesian {
        indonesian(unit, &quoted, findings);
    }
    capital_anda(unit, &quoted, findings);
}

fn indonesian(unit: &Unit<'_>, quoted: &[std::ops::Range<usize>], findings: &mut Vec<Finding>) {
    let lower = unit.masked.to_ascii_lowercase();
    let is_ours = |start: usize| !quoted.iter().any(|range| range.contains(&start));
    let english = unit
        .english
        .map_or_else(String::new, |english| english.text.to_ascii_lowercase());
    for (start, word) in words(&lower) {
        let found = INDONESIAN.iter().find(|[indonesian, _]| {
            *indonesian == word
                || (indonesian.contains(' ')
                    && indonesian.starts_with(word)
                    && is_phrase(&lower, start, indonesian))
        });
        if let Some([indonesian, malay]) =
            found.filter(|_| is_ours(start) && !has_word(&english, word))
        {
            let range = start..start + indonesian.len();
            let written = unit.text[range.clone()].to_owned();
            findings.push(
                unit.finding(Rule::IndonesianWord, range)
                    .with("found", written)
                    .with("right", malay),
            );
        }
    }
}

/// `Anda` in the middle of a sentence.
fn capital_anda(unit: &Unit<'_>, quoted: &[std::ops::Range<usize>], findings: &mut Vec<Finding>) {
    for (start, _) in unit.masked.match_indices("Anda") {
        let range = start..start + "Anda".len();
        let before =
            unit.masked[..start].trim_end_matches([' ', '\n', '“', '"', '(', '‘', '*', '-']);
        let begins = before.is_empty()
            || before.ends_with(['.', '!', '?', ':', ';', '”', '…', '—', '–'])
            || before.ends_with(is_hidden)
            || unit.masked[before.len()..start].contains('\n');
        let is_word = !unit.masked[range.end..].starts_with(char::is_alphanumeric)
            && !unit.masked[..start]
                .ends_with(|character: char| character.is_alphanumeric() || character == '-');
        if is_word && !begins && !quoted.iter().any(|quote| quote.contains(&start)) {
            findings.push(
                unit.finding(Rule::IndonesianWord, range)
                    .with("found", "Anda")
                    .with("right", "anda"),
            );
        }
    }
}

fn is_phrase(text: &str, start: usize, phrase: &str) -> bool {
    text[start..].starts_with(phrase)
        && !text[start + phrase.len()..].starts_with(char::is_alphanumeric)
}

fn has_word(text: &str, word: &str) -> bool {
    words(text).any(|(_, known)| known == word)
}

/// The words of a text, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - base, word))
}

/// Where something stands in quotes.
fn quotes(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    for (open, close) in [('“', '”'), ('‘', '’'), ('"', '"')] {
        let mut from = 0;
        while let Some(start) = text[from..].find(open).map(|place| from + place) {
            let inside = start + open.len_utf8();
            let Some(end) = text[inside..].find(close).map(|place| inside + place) else {
                break;
            };
            ranges.push(start..end);
            from = end + close.len_utf8();
        }
    }
    ranges
}
