//! How well a word fits one that is looked for: it is the same, a form of it, begins with it, or is it with a slip.

use std::cell::OnceCell;

use super::letters::Letters;
use super::query::{SAME, in_two, usual};
use super::stem::forms;

/// A word that is looked for, and what is as good.
pub struct Sought<'q> {
    text: &'q str,
    forms: &'q [String],
    /// What it may be a form of if a slip was made in its ending.
    mended: Vec<String>,
    /// Whether slips are forgiven.
    forgiving: bool,
    needs: Vec<Need>,
}

/// A word that was met.
pub struct Met<'w> {
    /// The word under which it is looked for.
    text: &'w str,
    letters: Letters,
    forms: OnceCell<Vec<String>>,
}

impl<'w> Met<'w> {
    /// A folded word.
    pub fn new(word: &'w str) -> Self {
        let text = usual(word);
        Self {
            text,
            letters: Letters::of(text),
            forms: OnceCell::new(),
        }
    }

    /// What it may be a form of.
    fn forms(&self) -> &[String] {
        self.forms.get_or_init(|| forms(self.text))
    }

    /// Whether one of its forms is among these.
    fn is_form_of(&self, sought: &[String]) -> bool {
        // All but the last letter of a short form begins the word; of a longer one, the first may be lost, too.
        let may_be = |form: &String| {
            let before_last = form.len().saturating_sub(1);
            if form.len() < SHORTEST_MALAY {
                let beginning = form.get(..before_last);
                return beginning.is_none_or(|beginning| self.text.starts_with(beginning));
            }
            let core = form.get(1..before_last);
            core.is_none_or(|core| self.text.contains(core))
        };
        sought
            .iter()
            .any(|form| may_be(form) && self.forms().contains(form))
    }

    /// Whether one of its forms is one of these but for a slip.
    fn is_nearly_form_of(&self, sought: &[String]) -> bool {
        let lost = Letters::of(LOST);
        sought.iter().any(|form| {
            let missing = Letters::of(form).without(self.letters).without(lost);
            form.len() >= SHORTEST_WITH_SLIP
                && missing.are_at_most(1)
                && self.forms().iter().any(|own| is_one_slip(form, own))
        })
    }
}

impl<'q> Sought<'q> {
    /// A word of a query, with its forms.
    pub fn new(text: &'q str, own: &'q [String], forgiving: bool) -> Self {
        let mended: Vec<String> = if forgiving {
            mended(text).flat_map(|whole| forms(&whole)).collect()
        } else {
            Vec::new()
        };
        let mut sought = Self {
            text,
            forms: own,
            mended,
            forgiving,
            needs: Vec::new(),
        };
        let all = own.iter().chain(&sought.mended).map(String::as_str);
        let of_forms = all.map(|form| Need::of_form(form, forgiving));
        let of_forms = of_forms.chain([Need::of_word(text, forgiving)]);
        // What means the same has other letters.
        let same = SAME.iter().map(|[word, _]| word);
        let fitting = same.filter(|word| sought.fit(&Met::new(word)) > 0.0);
        let of_same = fitting.map(|word| Need::exactly(Letters::of(word)));
        let of_halves = (text.len() > 4).then(|| Need::of_halves(Letters::of(text)));
        let of_two = in_two(text).into_iter().flatten();
        let of_two = of_two.map(|word| Need::exactly(Letters::of(word)));
        let all = of_forms.chain(of_same).chain(of_halves).chain(of_two);
        sought.needs = least(all.collect());
        sought
    }

    /// What a word must have to fit, or to be a half of this one; one of these is enough.
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// How well a word fits, from 0 to 1.
    pub fn fit(&self, word: &Met<'_>) -> f64 {
        if word.text == self.text {
            return 1.0;
        }
        if word.is_form_of(self.forms) {
            return 0.9;
        }
        if self.text.len() >= 3 && word.text.starts_with(self.text) {
            return 0.7;
        }
        if self.forgiving && self.is_slip(word) {
            return 0.5;
        }
        0.0
    }

    /// Whether a slip was made in the word, in a form of it or in its ending: `scammd` is `scammed`, and so `scam`.
    fn is_slip(&self, word: &Met<'_>) -> bool {
        is_slip(self.text, word.text)
            || word.is_nearly_form_of(self.forms)
            || word.is_form_of(&self.mended)
    }

    /// Whether a word can be the first or the second half of it, as in `log in`, or of two that mean the same.
    pub fn may_be_joined_from(&self, word: &str) -> bool {
        let is_half =
            self.text.len() > 4 && (self.text.starts_with(word) || self.text.ends_with(word));
        is_half || in_two(self.text).is_some_and(|two| two.contains(&word))
    }
}

/// What a word has if it fits because of one form of the word that is looked for.
#[derive(Clone, Copy)]
pub struct Need {
    letters: Letters,
    /// How many of the letters may be missing.
    missing: usize,
    /// What other letters it may have.
    others: Letters,
    /// No shorter word fits.
    shortest: usize,
}

impl Need {
    /// What the word itself needs, for a slip takes no more than one of its letters.
    fn of_word(word: &str, forgiving: bool) -> Self {
        Self {
            letters: Letters::of(word),
            missing: if forgiving { slips_in(word.len()) } else { 0 },
            others: Letters::ALL,
            shortest: word.len().saturating_sub(2),
        }
    }

    /// What a form needs of a word that has it, or nearly so: the word may have lost some letters.
    fn of_form(form: &str, forgiving: bool) -> Self {
        let lost = if form.len() < SHORTEST_MALAY {
            LOST_IN_SHORT
        } else {
            LOST
        };
        Self {
            letters: Letters::of(form).without(Letters::of(lost)),
            missing: usize::from(forgiving && form.len() >= SHORTEST_WITH_SLIP),
            others: Letters::ALL,
            shortest: form.len().saturating_sub(2),
        }
    }

    fn exactly(letters: Letters) -> Self {
        Self {
            letters,
            missing: 0,
            others: letters,
            shortest: 1,
        }
    }

    fn of_halves(letters: Letters) -> Self {
        Self {
            letters: Letters::default(),
            missing: 0,
            others: letters,
            shortest: 1,
        }
    }

    /// Whether a word of this length with these letters satisfies it.
    #[inline]
    pub fn has(&self, length: usize, letters: Letters) -> bool {
        length >= self.shortest
            && self.letters.without(letters).are_at_most(self.missing)
            && letters.without(self.others).is_empty()
    }

    /// Whether whatever satisfies another satisfies this one.
    fn is_less_than(&self, other: &Self) -> bool {
        self.letters.without(other.letters).is_empty()
            && other.others.without(self.others).is_empty()
            && self.missing >= other.missing
            && self.shortest <= other.shortest
    }
}

/// The needs without those that are more than another.
fn least(all: Vec<Need>) -> Vec<Need> {
    let mut least: Vec<Need> = Vec::new();
    for need in all {
        if !least.iter().any(|known| known.is_less_than(&need)) {
            least.retain(|known| !need.is_less_than(known));
            least.push(need);
        }
    }
    least
}

/// Whether no more than so many slips lie between two words.
fn are_near(left: &str, right: &str, most: usize) -> bool {
    let (of_left, of_right) = (Letters::of(left), Letters::of(right));
    // A slip brings in one letter at most and takes out one.
    let may_be = left.len().abs_diff(right.len()) <= most
        && of_left.without(of_right).are_at_most(most)
        && of_right.without(of_left).are_at_most(most);
    may_be && strsim::damerau_levenshtein(left, right) <= most
}

/// In shorter words no slip is forgiven: of four letters, one changed makes another word too often.
const SHORTEST_WITH_SLIP: usize = 5;
/// Shorter forms are of no Malay word.
const SHORTEST_MALAY: usize = 4;
/// Letters of a form that its word may have lost: the `y` of `deny` is not in `denies`, nor the `p` of `pukul` in `memukul`.
const LOST: &str = "ykspt";
/// The same for forms too short to be Malay.
const LOST_IN_SHORT: &str = "y";

/// One slip between two stems, neither of them short.
fn is_one_slip(typed: &str, form: &str) -> bool {
    typed.len().min(form.len()) >= SHORTEST_WITH_SLIP && are_near(typed, form, 1)
}

/// Whether one is probably the other, mistyped.
fn is_slip(typed: &str, word: &str) -> bool {
    let slips = slips_in(typed.len().min(word.len()));
    slips > 0 && are_near(typed, word, slips)
}

/// How many slips are forgiven in a word of this length: one in a short word, two in a long one.
fn slips_in(length: usize) -> usize {
    match length {
        0..SHORTEST_WITH_SLIP => 0,
        SHORTEST_WITH_SLIP..=6 => 1,
        _ => 2,
    }
}

/// The word with an ending as it was probably meant.
fn mended(text: &str) -> impl Iterator<Item = String> {
    let endings = [("d", "ed"), ("de", "ed"), ("ng", "ing"), ("ig", "ing")];
    endings.into_iter().filter_map(move |(slip, meant)| {
        let stem = text.strip_suffix(slip)?;
        (stem.len() >= 4).then(|| format!("{stem}{meant}"))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_told_by_the_letters_is_true(left in "[a-fé退]{0,9}", right in "[a-fé退]{0,9}") {
            for most in [1, 2] {
                let lengths = left.len().abs_diff(right.len()) <= most;
                let distance = strsim::damerau_levenshtein(&left, &right);
                prop_assert_eq!(are_near(&left, &right, most), lengths && distance <= most);
            }
        }

        #[test]
        fn forms_are_found_though_most_are_not_looked_at(
            left in "(me|di|pe|ber)?(mb|ny|ng)?[aeiklmrsty]{2,5}(kan|i|ies|y|ing|ed)?",
            right in "(me|di|pe|ber)?(mb|ny|ng)?[aeiklmrsty]{2,5}(kan|i|ies|y|ing|ed)?",
        ) {
            let sought = forms(&left);
            let word = Met::new(&right);
            let meant = forms(word.text);
            let meet = sought.iter().any(|form| meant.contains(form));
            prop_assert_eq!(word.is_form_of(&sought), meet);
            let near = sought
                .iter()
                .any(|form| meant.iter().any(|own| is_one_slip(form, own)));
            prop_assert_eq!(word.is_nearly_form_of(&sought), near);
            for forgiving in [false, true] {
                let sought = Sought::new(&left, &sought, forgiving);
                let fits = sought.fit(&word) > 0.0 || sought.may_be_joined_from(&right);
                let letters = Letters::of(&right);
                let may_fit = sought.needs().iter().any(|need| need.has(right.len(), letters));
                prop_assert!(!fits || may_fit);
            }
        }
    }
}
