//! Work on many things at once, on every processor.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// What the work makes of each thing, in the order of the things.
pub fn map<'t, T: Sync, R: Send>(things: &'t [T], work: impl Fn(&'t T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(things.len()));
    let take = || {
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(place) else {
                return;
            };
            let made = work(thing);
            // A thread that failed elsewhere leaves the list as it was.
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done.push((place, made));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 1..threads.min(things.len()) {
            scope.spawn(take);
        }
        take();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_done_once_and_stays_in_order() {
        for count in [0, 1, 2, 1000] {
            let things: Vec<usize> = (0..count).collect();
            let doubled = map(&things, |thing| thing * 2);
            assert!(doubled.into_iter().eq(things.iter().map(|thing| thing * 2)));
        }
    }
}
