//! Work on many things at once, on every processor.

use std::iter;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};

/// As many workers as there are processors.
pub fn workers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// What each worker has made of the things that it took, beginning with `start`; a thing comes with its place.
pub fn fold<'t, T: Sync, S: Send>(
    things: &'t [T],
    workers: usize,
    start: impl Fn() -> S + Sync,
    take: impl Fn(&mut S, usize, &'t T) + Sync,
) -> Vec<S> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = start();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(place) else {
                return made;
            };
            take(&mut made, place, thing);
        }
    };
    thread::scope(|scope| {
        // Where the system gives no further thread, those that there are do all of the work.
        let begin = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..workers.min(things.len())).map_while(begin).collect();
        let own = work();
        let others = others.into_iter().map(ScopedJoinHandle::join);
        let others = others.map(|made| made.unwrap_or_else(|fault| resume_unwind(fault)));
        iter::once(own).chain(others).collect()
    })
}

/// What the work makes of each thing, in the order of the things.
pub fn map<'t, T: Sync, R: Send>(things: &'t [T], work: impl Fn(&'t T) -> R + Sync) -> Vec<R> {
    let take = |made: &mut Vec<(usize, R)>, place, thing| made.push((place, work(thing)));
    let made = fold(things, workers(), Vec::new, take);
    let mut made: Vec<(usize, R)> = made.into_iter().flatten().collect();
    made.sort_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, made)| made).collect()
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
