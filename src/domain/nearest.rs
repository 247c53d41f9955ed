//! Which known name was probably meant.

/// The known names nearest to what was typed, best first, at most three; empty if nothing is near.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    const NEAR_ENOUGH: f64 = 0.5;
    const MOST: usize = 3;
    let typed = typed.to_lowercase();
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| {
            let shared_start = name.starts_with(&typed) && typed.len() > 1;
            let likeness = strsim::normalized_damerau_levenshtein(&typed, &name.to_lowercase());
            (
                if shared_start {
                    likeness.max(0.9)
                } else {
                    likeness
                },
                name,
            )
        })
        .filter(|(score, _)| *score >= NEAR_ENOUGH)
        .collect();
    scored.sort_by(|left, right| right.0.total_cmp(&left.0));
    scored
        .into_iter()
        .map(|(_, name)| name)
        .take(MOST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_understood_and_strangers_are_not() {
        let known = ["afterpay", "paypay", "gopay", "list"];
        assert_eq!(nearest("afterpya", known), ["afterpay"]);
        assert_eq!(nearest("payay", known)[0], "paypay");
        assert_eq!(nearest("lst", known), ["list"]);
        assert!(nearest("xyzzy", known).is_empty());
    }
}
