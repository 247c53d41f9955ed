//! How much a word that is looked for weighs: the more, the fewer scripts hold it.

/// In how many scripts each word stands.
#[derive(Clone, Debug, Default)]
pub struct Rarity {
    scripts: usize,
    /// Anywhere.
    holding: Vec<usize>,
    /// Where the author tells what the script is about: a word of every message can still be the matter of one.
    telling: Vec<usize>,
}

impl Rarity {
    /// Counts a script, by how well each word fits there, and which of them stand where its author tells what it is about.
    pub(super) fn count(&mut self, fits: &[f64], told: &[bool]) {
        self.scripts += 1;
        self.holding.resize(fits.len(), 0);
        self.telling.resize(fits.len(), 0);
        for (holding, fit) in self.holding.iter_mut().zip(fits) {
            *holding += usize::from(*fit > 0.0);
        }
        for (telling, told) in self.telling.iter_mut().zip(told) {
            *telling += usize::from(*told);
        }
    }

    /// Takes in what was counted elsewhere.
    pub fn add(&mut self, other: &Self) {
        self.scripts += other.scripts;
        add_all(&mut self.holding, &other.holding);
        add_all(&mut self.telling, &other.telling);
    }

    /// How well a script fits in which the words fit so well: a word weighs the more the fewer scripts hold it, and a second place adds less than the first.
    ///
    /// The weight and the saturation are those of BM25: Robertson and Zaragoza, "The Probabilistic Relevance Framework:
    /// BM25 and Beyond", 2009, sections 3.1 and 3.3.
    pub(super) fn score(&self, fits: &[f64], told: &[bool]) -> f64 {
        let weighed = fits
            .iter()
            .zip(told)
            .enumerate()
            .map(|(term, (fit, told))| {
                let counted = if *told { &self.telling } else { &self.holding };
                let without = number(self.scripts - counted[term]);
                let weight = (1.0 + (without + 0.5) / (number(counted[term]) + 0.5)).ln();
                weight * fit / (fit + SATURATION)
            });
        100.0 * weighed.sum::<f64>()
    }
}

fn add_all(counts: &mut Vec<usize>, others: &[usize]) {
    counts.resize(counts.len().max(others.len()), 0);
    for (count, more) in counts.iter_mut().zip(others) {
        *count += more;
    }
}

/// A fit of this size is worth half of the highest.
const SATURATION: f64 = 40.0;

/// A count as a number to reckon with.
pub(super) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
