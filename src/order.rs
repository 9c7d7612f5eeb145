//! Order without weight: sorting and bounds, as light as the browser's first load needs them.
//!
//! `slice::sort_by` is compiled anew for every type and order, some 4 kB each in the browser. Here each type adds
//! only its comparison and its swaps. Uses nothing else of the crate.

use std::cmp::Ordering;

/// As [`slice::sort_by`]: stable, and in `n log n` comparisons.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut places = places(items.len(), &|a, b| compare(&items[a], &items[b]));
    for at in 0..places.len() {
        while places[at] != at {
            let place = places[at];
            items.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// As [`slice::sort_by_key`], with keys that are made afresh for every comparison.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// The number of `min..=max` nearest to `value`; `max` where the bounds are the wrong way round.
///
/// [`f64::clamp`] would bring all that prints floats along, for a panic that names the bounds.
pub(crate) fn within(value: f64, min: f64, max: f64) -> f64 {
    value.max(min).min(max)
}

/// Where each of `count` items goes.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    let mut places = vec![0; count];
    for (place, item) in order.into_iter().enumerate() {
        places[item] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn items_go_where_the_standard_sort_puts_them(keys in proptest::collection::vec(0_u8..20, 0..80)) {
            let mut ours: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut theirs = ours.clone();
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            proptest::prop_assert_eq!(ours, theirs);
        }
    }
}
