//! How long it takes to look at an order under all weightings.

use std::hint::black_box;
use std::time::Instant;

use sitematch::engine::Weightings;

const SITES: usize = 60;
const CRITERIA: usize = 12;
const RUNS: usize = 15;

fn main() {
    // Values without a pattern that a sort could use.
    let value = |site: usize, criterion: usize| ((site * 7919 + criterion * 104_729 + 13) % 1009) as f64 / 1008.0;
    let values: Vec<Vec<f64>> =
        (0..SITES).map(|site| (0..CRITERIA).map(|criterion| value(site, criterion)).collect()).collect();
    let importances: Vec<f64> = (1..=CRITERIA).map(|criterion| criterion as f64).collect();
    let Some(weightings) = Weightings::new(&importances, values) else {
        return;
    };
    let mut milliseconds: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(weightings.rank_shares());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    milliseconds.sort_by(f64::total_cmp);
    println!(
        "rank shares of {SITES} sites, {CRITERIA} criteria, 20,000 weightings: median {:.1} ms, best {:.1} ms",
        milliseconds[RUNS / 2],
        milliseconds[0]
    );
}
