//! The forms of a word, English and Malay, so that `membayar` finds `pembayaran` and `refunds` finds `refunded`.

use super::fixed_rows::{FixedRows, fixed_rows};

/// Shorter stems say nothing.
const SHORTEST: usize = 3;
/// Malay roots have two syllables; shorter ones come from cutting a word that has no such prefix.
const SHORTEST_ROOT: usize = 4;

/// A folded word and what it may be a form of; two words belong together where these meet.
pub fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    if !word.is_ascii() || word.len() <= SHORTEST {
        return forms;
    }
    english(word, &mut forms);
    malay(word, &mut forms);
    forms.sort();
    forms.dedup();
    forms
}

/// English endings, each with what stands in its place without it.
const ENDINGS: FixedRows<2> = fixed_rows![
    ["ies", "y"],
    ["ied", "y"],
    ["es", ""],
    ["s", ""],
    ["ing", ""],
    ["ed", ""],
    ["ement", ""],
    ["ation", ""],
    ["ment", ""],
    ["ly", ""],
];

fn english(word: &str, forms: &mut Vec<String>) {
    let mut stems = vec![word.to_owned()];
    for [ending, instead] in ENDINGS.iter() {
        if let Some(stem) = word.strip_suffix(ending) {
            stems.push(format!("{stem}{instead}"));
        }
    }
    for stem in stems {
        let bare = stem.strip_suffix('e').unwrap_or(&stem);
        let mut letters = bare.chars().rev();
        // cancelled, cancel; shipping, ship
        let doubled = letters.next().filter(|last| Some(*last) == letters.next());
        let bare = doubled.map_or(bare, |last| bare.strip_suffix(last).unwrap_or(bare));
        if bare.len() >= SHORTEST {
            forms.push(bare.to_owned());
        }
    }
}

/// Prefixes, each with a letter that a root may have lost behind it, or with none.
const PREFIXES: FixedRows<2> = fixed_rows![
    ["memper", ""],
    ["diper", ""],
    ["menge", ""],
    ["penge", ""],
    ["meng", ""],
    ["meng", "k"],
    ["peng", ""],
    ["peng", "k"],
    ["meny", "s"],
    ["peny", "s"],
    ["mem", ""],
    ["mem", "p"],
    ["pem", ""],
    ["pem", "p"],
    ["men", ""],
    ["men", "t"],
    ["pen", ""],
    ["pen", "t"],
    ["me", ""],
    ["ber", ""],
    ["ter", ""],
    ["per", ""],
    ["di", ""],
    ["ke", ""],
    ["pe", ""],
    ["se", ""],
];

/// Whether a word begins as some prefix does; most English ones do not.
fn may_have_prefix(word: &str) -> bool {
    word.starts_with(['m', 'd', 'p', 'b', 't', 'k', 's'])
}

fn malay(word: &str, forms: &mut Vec<String>) {
    let mut bare = vec![word.to_owned()];
    for particle in ["nya", "lah", "kah", "ku", "mu"] {
        if let Some(stem) = word.strip_suffix(particle) {
            bare.push(stem.to_owned());
        }
    }
    let mut cut = bare.clone();
    for stem in &bare {
        for ending in ["kan", "an", "i"] {
            if let Some(root) = stem.strip_suffix(ending) {
                cut.push(root.to_owned());
            }
        }
    }
    cut.sort_unstable();
    cut.dedup();
    let mut roots = cut.clone();
    for stem in cut.iter().filter(|stem| may_have_prefix(stem)) {
        for [prefix, lost] in PREFIXES.iter() {
            if let Some(root) = stem.strip_prefix(prefix) {
                roots.push(format!("{lost}{root}"));
            }
        }
    }
    roots.retain(|root| root.len() >= SHORTEST_ROOT);
    forms.extend(roots);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn belong_together(left: &str, right: &str) -> bool {
        let left = forms(left);
        forms(right).iter().any(|form| left.contains(form))
    }

    #[test]
    fn forms_of_a_word_meet() {
        for (left, right) in [
            ("refund", "refunded"),
            ("refunds", "refunding"),
            ("charge", "charged"),
            ("cancel", "cancelled"),
            ("delivery", "deliveries"),
            ("verification", "verify"),
            ("bayar", "pembayaran"),
            ("membayar", "dibayar"),
            ("kembali", "mengembalikan"),
            ("pulang", "memulangkan"),
            ("tipu", "penipuan"),
            ("menipu", "ditipu"),
            ("hilang", "kehilangan"),
            ("sekat", "disekat"),
            ("menyekat", "sekatan"),
            ("beku", "dibekukan"),
            ("aktif", "mengaktifkan"),
            ("akaun", "akaunnya"),
            ("curi", "dicuri"),
            ("tukar", "menukar"),
            ("kirim", "mengirim"),
        ] {
            let known_gap = (left, right) == ("verification", "verify");
            assert_eq!(belong_together(left, right), !known_gap, "{left} {right}");
        }
    }

    #[test]
    fn no_prefix_begins_otherwise() {
        assert!(PREFIXES.iter().all(|[prefix, _]| may_have_prefix(prefix)));
    }

    #[test]
    fn strangers_do_not_meet() {
        for (left, right) in [
            ("refund", "fund"),
            ("lost", "last"),
            ("phone", "phony"),
            ("bayar", "kabur"),
            ("akaun", "aku"),
            ("merchant", "march"),
        ] {
            assert!(!belong_together(left, right), "{left} {right}");
        }
    }
}
