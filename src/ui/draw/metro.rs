//! Lines as metro maps draw them: upright, level or at 45°, with as few bends as the way allows.

use super::Point;
use crate::order::within;

/// Corners lie on this grid, so that lines that run beside each other run alike.
const GRID: f64 = 16.0;
/// An end that rises by less than this share of its way is drawn level.
const LEVEL: f64 = 0.3;

/// How a line is drawn.
#[derive(Debug, Clone, Copy)]
pub(in crate::ui) struct Manner {
    /// A corner that strays less than this from the way between its neighbours is none.
    pub(in crate::ui) strays_least: f64,
    /// Whether its first and its last place may move a little: no other line begins there.
    pub(in crate::ui) free: [bool; 2],
}

/// The corners of a line in eight directions, from its first to its last place.
pub(in crate::ui) fn octilinear(places: &[Point], manner: Manner) -> Vec<Point> {
    let mut places: Vec<Point> = straightened(places, manner.strays_least).into_iter().map(on_grid).collect();
    places.dedup();
    if let [.., before, last] = places.as_mut_slice()
        && manner.free[1]
    {
        *last = levelled(*before, *last);
    }
    if let [first, after, ..] = places.as_mut_slice()
        && manner.free[0]
    {
        *first = levelled(*after, *first);
    }
    if places.len() < 2 {
        return places;
    }
    without_straight(&through(&places))
}

fn on_grid(place: Point) -> Point {
    Point::new((place.x / GRID).round() * GRID, (place.y / GRID).round() * GRID)
}

/// The end, moved so that its leg runs level or upright where it nearly does.
fn levelled(from: Point, end: Point) -> Point {
    let (dx, dy) = ((end.x - from.x).abs(), (end.y - from.y).abs());
    if dy < dx * LEVEL {
        Point::new(end.x, from.y)
    } else if dx < dy * LEVEL {
        Point::new(from.x, end.y)
    } else {
        end
    }
}

/// Leaves out what hardly bends: the far part first, as Douglas and Peucker do.
fn straightened(places: &[Point], strays_least: f64) -> Vec<Point> {
    let (Some(first), Some(last)) = (places.first(), places.last()) else {
        return Vec::new();
    };
    let inner = places.iter().enumerate().skip(1).take(places.len().saturating_sub(2));
    let strays = inner.map(|(index, place)| (index, off(*place, *first, *last)));
    let farthest = strays.fold((0, 0.0), |most, one| if one.1 > most.1 { one } else { most });
    if farthest.1 <= strays_least {
        return if places.len() < 2 { vec![*first] } else { vec![*first, *last] };
    }
    let mut kept = straightened(&places[..=farthest.0], strays_least);
    kept.pop();
    kept.extend(straightened(&places[farthest.0..], strays_least));
    kept
}

/// How far a place lies off the stretch between two others.
fn off(place: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let square = dx * dx + dy * dy;
    let along =
        if square > 0.0 { within(((place.x - from.x) * dx + (place.y - from.y) * dy) / square, 0.0, 1.0) } else { 0.0 };
    place.distance(Point::new(from.x + along * dx, from.y + along * dy))
}

/// Between two places a line goes level or upright, and at 45°; which comes first is chosen so that it bends least.
fn through(places: &[Point]) -> Vec<Point> {
    // For each way to begin a leg: what it cost to get there, and which way the leg before was begun.
    let mut costs: Vec<[(f64, usize); 2]> = Vec::new();
    for (index, leg) in places.windows(2).enumerate() {
        let own = [0, 1].map(|way| {
            let entering = direction(leg[0], knee(leg[0], leg[1], way), leg[1]);
            match index.checked_sub(1) {
                None => (0.0, 0),
                Some(before) => {
                    let to_here = [0, 1].map(|last| {
                        let (from, to) = (places[before], places[before + 1]);
                        let leaving = direction_in(knee(from, to, last), from, to);
                        costs[before][last].0 + bend(leaving, entering)
                    });
                    if to_here[1] < to_here[0] { (to_here[1], 1) } else { (to_here[0], 0) }
                }
            }
        });
        costs.push(own);
    }
    let mut way = costs.last().map_or(0, |last| usize::from(last[1].0 < last[0].0));
    let mut corners = vec![places[places.len() - 1]];
    for (index, leg) in places.windows(2).enumerate().rev() {
        corners.push(knee(leg[0], leg[1], way));
        corners.push(leg[0]);
        way = costs[index][way].1;
    }
    corners.reverse();
    corners.dedup();
    corners
}

/// Where a leg bends: after its slanting part, or before it.
fn knee(from: Point, to: Point, way: usize) -> Point {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let slant = dx.abs().min(dy.abs());
    let (sx, sy) = (slant.copysign(dx), slant.copysign(dy));
    if way == 0 { Point::new(from.x + sx, from.y + sy) } else { Point::new(to.x - sx, to.y - sy) }
}

/// The direction from a place to the first of two others that is another place.
fn direction(from: Point, knee: Point, to: Point) -> (f64, f64) {
    let next = if from.distance(knee) > 1e-6 { knee } else { to };
    (next.x - from.x, next.y - from.y)
}

/// The direction in which a leg arrives.
fn direction_in(knee: Point, from: Point, to: Point) -> (f64, f64) {
    let last = if to.distance(knee) > 1e-6 { knee } else { from };
    (to.x - last.x, to.y - last.y)
}

/// What a bend costs: a sharp one far more than two slight ones.
fn bend(before: (f64, f64), after: (f64, f64)) -> f64 {
    let turn = (before.0 * after.1 - before.1 * after.0).atan2(before.0 * after.0 + before.1 * after.1).abs();
    let eighths = (turn / std::f64::consts::FRAC_PI_4).round();
    eighths * eighths
}

fn without_straight(corners: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for corner in corners {
        if let [.., before, last] = kept.as_slice()
            && bend((last.x - before.x, last.y - before.y), (corner.x - last.x, corner.y - last.y)) == 0.0
        {
            kept.pop();
        }
        kept.push(*corner);
    }
    kept
}

/// A corner of a line as it is drawn: the round begins at one point and ends at another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::ui) struct Round {
    pub(in crate::ui) begins: Point,
    pub(in crate::ui) corner: Point,
    pub(in crate::ui) ends: Point,
}

/// The corners between the first and the last, rounded as far as their legs are long.
pub(in crate::ui) fn rounds(corners: &[Point], radius: f64) -> Vec<Round> {
    let toward = |from: Point, to: Point, by: f64| {
        let share = by / f64::max(from.distance(to), 1e-6);
        Point::new(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
    };
    let round = |three: &[Point]| {
        let (before, corner, after) = (three[0], three[1], three[2]);
        let by = radius.min(before.distance(corner) / 2.0).min(corner.distance(after) / 2.0);
        Round { begins: toward(corner, before, by), corner, ends: toward(corner, after, by) }
    };
    corners.windows(3).map(round).collect()
}
