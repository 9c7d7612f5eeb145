//! One axis of the schematic: it keeps who lies before whom and evens out how far apart they are.

use crate::order::{sort_by, within};

/// A gap of the schematic is drawn as no less and no more than so many usual ones.
const NARROWEST: f64 = 0.55;
const WIDEST: f64 = 1.9;

/// Where the positions of one axis are drawn.
#[derive(Debug, Clone)]
pub(in crate::ui) struct Axis {
    /// Position and pixel of each place, rising in both.
    stops: Vec<(f64, f64)>,
    /// Pixels for a usual gap's length beyond the first and last place.
    slope: f64,
    /// What lies beyond them is squeezed into so many pixels, where it is.
    beyond: Option<f64>,
}

impl Axis {
    /// Spreads the places between two pixels, near ones apart and far ones together; all that lies beyond them is
    /// drawn within `beyond` pixels.
    pub(in crate::ui) fn evened(places: &[f64], from: f64, to: f64, beyond: f64) -> Axis {
        let mut places: Vec<f64> = places.to_vec();
        sort_by(&mut places, f64::total_cmp);
        places.dedup_by(|a, b| (*a - *b).abs() < 1e-6);
        let gaps: Vec<f64> = places.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let Some(usual) = median(&gaps) else {
            let stops = places.first().map(|place| (*place, f64::midpoint(from, to))).into_iter().collect();
            return Axis { stops, slope: 40.0, beyond: Some(beyond) };
        };
        let drawn: Vec<f64> = gaps.iter().map(|gap| within(gap / usual, NARROWEST, WIDEST)).collect();
        let all: f64 = drawn.iter().sum();
        let step = (to - from) / all;
        let mut at = from;
        let mut stops = vec![(places[0], from)];
        for (place, gap) in places[1..].iter().zip(&drawn) {
            at += gap * step;
            stops.push((*place, at));
        }
        Axis { stops, slope: step / usual, beyond: Some(beyond) }
    }

    /// As it is: the first bound at one pixel, the second at the other.
    pub(in crate::ui) fn true_to_scale(low: f64, high: f64, from: f64, to: f64) -> Axis {
        let slope = (to - from) / f64::max(high - low, 1e-6);
        Axis { stops: vec![(low, from), (high, to)], slope, beyond: None }
    }

    /// How many usual gaps long the places are when drawn.
    pub(in crate::ui) fn length_of(places: &[f64]) -> f64 {
        let axis = Axis::evened(places, 0.0, 1.0, 0.0);
        let gaps: Vec<f64> = axis.stops.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
        median(&gaps).map_or(0.0, |usual| 1.0 / (axis.slope * usual))
    }

    /// Where a position is drawn.
    pub(in crate::ui) fn at(&self, place: f64) -> f64 {
        let (Some(first), Some(last)) = (self.stops.first(), self.stops.last()) else {
            return 0.0;
        };
        if place <= first.0 {
            return first.1 - self.past(first.0 - place);
        }
        for pair in self.stops.windows(2) {
            let ((low, from), (high, to)) = (pair[0], pair[1]);
            if place <= high {
                return from + (place - low) / (high - low) * (to - from);
            }
        }
        last.1 + self.past(place - last.0)
    }

    /// How far beyond an end something is drawn.
    fn past(&self, by: f64) -> f64 {
        let plain = by * self.slope;
        self.beyond.map_or(plain, |room| room * plain / f64::max(plain + room, 1e-6))
    }
}

fn median(gaps: &[f64]) -> Option<f64> {
    let mut gaps = gaps.to_vec();
    sort_by(&mut gaps, f64::total_cmp);
    gaps.get(gaps.len() / 2).copied().filter(|gap| *gap > 0.0)
}
