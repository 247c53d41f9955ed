//! A page whose parts have names, so that the same part can be found in another language.

use super::blocks::Block;

/// A part of a page, with a name that is the same in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name, such as `channels/phone/steps`.
    pub name: String,
    /// What stands there.
    pub block: Block,
}

/// The blocks alone.
pub fn blocks(parts: Vec<Part>) -> Vec<Block> {
    parts.into_iter().map(|part| part.block).collect()
}

/// The parts of two pages side by side, in the order of the first; what one of them lacks stays empty.
pub fn pair<'p>(
    left: &'p [Part],
    right: &'p [Part],
) -> Vec<(Option<&'p Block>, Option<&'p Block>)> {
    let mut pairs = Vec::new();
    let mut rest = right;
    for part in left {
        if let Some(place) = rest.iter().position(|other| other.name == part.name) {
            pairs.extend(rest[..place].iter().map(|other| (None, Some(&other.block))));
            pairs.push((Some(&part.block), Some(&rest[place].block)));
            rest = &rest[place + 1..];
        } else {
            pairs.push((Some(&part.block), None));
        }
    }
    pairs.extend(rest.iter().map(|other| (None, Some(&other.block))));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(names: &[&str]) -> Vec<Part> {
        let part = |name: &&str| Part {
            name: (*name).to_owned(),
            block: Block::Paragraph((*name).to_owned()),
        };
        names.iter().map(part).collect()
    }

    #[test]
    fn what_one_language_lacks_stays_empty_and_nothing_is_lost() {
        let (left, right) = (page(&["a", "b", "d"]), page(&["a", "c", "d", "e"]));
        let shown: Vec<String> = pair(&left, &right)
            .into_iter()
            .map(|(left, right)| {
                let text = |block: Option<&Block>| match block {
                    Some(Block::Paragraph(text)) => text.clone(),
                    _ => "-".to_owned(),
                };
                text(left) + &text(right)
            })
            .collect();
        assert_eq!(shown, ["aa", "b-", "-c", "dd", "-e"]);
    }
}
