//! Which part of a long list stands in the window.

use std::ops::Range;

/// The entries that fit into so many rows, that under the pointer among them; the list moves no further than it must.
pub fn visible(heights: &[usize], pointer: usize, top: usize, room: usize) -> Range<usize> {
    let rows = |from: usize, to: usize| heights[from..to].iter().sum::<usize>();
    let mut end = (pointer + 1).min(heights.len());
    let mut top = top.min(end.saturating_sub(1));
    while top + 1 < end && rows(top, end) > room {
        top += 1;
    }
    while end < heights.len() && rows(top, end + 1) <= room {
        end += 1;
    }
    while top > 0 && rows(top - 1, end) <= room {
        top -= 1;
    }
    top..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_fits_holds_the_pointer_and_leaves_no_room_unused() {
        let heights = [1, 2, 1, 3, 1, 1];
        for room in 1..12 {
            for top in 0..6 {
                for pointer in 0..6 {
                    let seen = visible(&heights, pointer, top, room);
                    let rows = heights[seen.clone()].iter().sum::<usize>();
                    assert!(seen.contains(&pointer));
                    assert!(rows <= room || seen.len() == 1);
                    let next = heights.get(seen.end).copied();
                    assert!(
                        next.is_none_or(|next| rows + next > room),
                        "{seen:?} in {room}"
                    );
                }
            }
        }
        assert_eq!(visible(&heights, 3, 1, 7), 1..5);
        assert_eq!(visible(&heights, 5, 1, 7), 2..6);
        assert_eq!(visible(&[], 0, 0, 7), 0..0);
    }
}
