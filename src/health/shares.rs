//! Work shared out over the processors, with results that do not depend on how many there are.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Into how many parts work is cut. Sums of floating-point numbers depend on how they are cut, so this is fixed.
const CHUNKS: usize = 64;

/// Cuts `0..length` into at most [`CHUNKS`] runs and does the work of each, as many at once as there are processors;
/// the results come in the order of the runs.
pub(super) fn in_chunks<T: Send>(length: usize, work: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
    in_runs(length, length.div_ceil(CHUNKS), work)
}

/// The same in runs of `size`; the last one may be shorter.
pub(super) fn in_runs<T: Send>(length: usize, size: usize, work: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
    let size = size.max(1);
    let chunks: Vec<Range<usize>> =
        (0..length.div_ceil(size)).map(|chunk| chunk * size..((chunk + 1) * size).min(length)).collect();
    let workers = thread::available_parallelism().map_or(1, usize::from).min(chunks.len());
    if workers <= 1 {
        return chunks.into_iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let (chunks, work, next) = (&chunks, &work, &next);
    let mut done: Vec<(usize, T)> = thread::scope(|scope| {
        let worker = move || {
            let mut done = Vec::new();
            while let Some((at, chunk)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                chunks.get(at).map(|chunk| (at, chunk.clone()))
            } {
                done.push((at, work(chunk)));
            }
            done
        };
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        // A worker only ends early by a panic, which goes on here.
        handles
            .into_iter()
            .flat_map(|handle| handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
