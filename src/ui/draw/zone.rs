//! The zone as a metro map: what lies where, at any width, in any language, for any catalog.

use super::axis::Axis;
use super::labels::{Name, Room, shortened, width_of};
use super::metro::{Manner, octilinear};
use super::{Patch, Point};
use crate::catalog::{Catalog, Label, LineKind, Position};
use crate::order::within;

/// Below this width of the drawing things are smaller.
const NARROW: f64 = 560.0;

/// What the drawing is made for.
pub(in crate::ui) struct Wanted<'a> {
    /// The width that there is.
    pub(in crate::ui) width: f64,
    /// How a name is said.
    pub(in crate::ui) say: &'a dyn Fn(&Label) -> String,
    /// How much each sub-park has to show, 0..=1, in the order of the catalog.
    pub(in crate::ui) shares: &'a [f64],
    /// The corners of a base map of the host's: then all is true to scale, and only the sub-parks are drawn.
    pub(in crate::ui) base: Option<(Position, Position)>,
}

/// A river, road or railway as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Line {
    /// Its place in the catalog.
    pub(in crate::ui) index: usize,
    pub(in crate::ui) corners: Vec<Point>,
    /// Its badge, where there is room for one.
    pub(in crate::ui) name: Option<Name>,
}

/// A sub-park or station as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Disc {
    pub(in crate::ui) middle: Point,
    pub(in crate::ui) radius: f64,
    /// Its name, where there is room for one; a sub-park always has one.
    pub(in crate::ui) name: Option<Name>,
}

impl Disc {
    fn patch(&self) -> Patch {
        Patch::around(self.middle, self.radius * 2.0, self.radius * 2.0)
    }
}

/// The whole drawing.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Zone {
    pub(in crate::ui) width: f64,
    pub(in crate::ui) height: f64,
    pub(in crate::ui) lines: Vec<Line>,
    /// Stations and airports, in the order of the catalog.
    pub(in crate::ui) points: Vec<Disc>,
    /// In the order of the catalog.
    pub(in crate::ui) sub_parks: Vec<Disc>,
    /// The size of names, and of the smaller ones of stations and lines.
    pub(in crate::ui) text: f64,
    pub(in crate::ui) small_text: f64,
}

/// The sizes of a drawing.
struct Sizes {
    text: f64,
    small: f64,
    disc: f64,
    margin: Point,
    step: f64,
}

impl Sizes {
    /// The more `cramped`, the smaller are the discs and the longer is the drawing.
    fn of(width: f64, sub_parks: usize, cramped: f64) -> Sizes {
        let crowd = (8.0 / f64::max(sub_parks as f64, 8.0)).sqrt();
        let (disc, step) = if width < NARROW { (24.0, 50.0) } else { (32.0, 62.0) };
        let (text, small) = if width < NARROW { (13.5, 11.5) } else { (15.0, 12.5) };
        let margin = if width < NARROW { Point::new(50.0, 60.0) } else { Point::new(84.0, 84.0) };
        let disc = f64::max(disc * crowd * (1.0 - 0.1 * cramped), 14.0);
        Sizes { text: text - 0.5 * cramped, small, disc, margin, step: step * (1.0 + 0.25 * cramped) }
    }
}

impl Zone {
    /// Lays out the map.
    pub(in crate::ui) fn of(catalog: &Catalog, wanted: &Wanted<'_>) -> Zone {
        let wanted = Wanted { width: within(wanted.width, 240.0, 1400.0), ..*wanted };
        let drawn = [0.0, 1.0, 2.0].into_iter().find_map(|cramped| schematic(catalog, &wanted, cramped));
        drawn.unwrap_or_else(|| rows(catalog, &wanted))
    }
}

/// `None` where the sub-parks or their names find no room.
fn schematic(catalog: &Catalog, wanted: &Wanted<'_>, cramped: f64) -> Option<Zone> {
    let sizes = Sizes::of(wanted.width, catalog.sub_parks.len(), cramped);
    let places: Vec<Position> = catalog.sub_parks.iter().map(|sub_park| sub_park.map).collect();
    let points = catalog.map.points.iter().map(|point| point.position);
    let all: Vec<Position> = places.iter().copied().chain(points).collect();
    let across: Vec<f64> = all.iter().map(|place| place.x).collect();
    let down: Vec<f64> = all.iter().map(|place| place.y).collect();
    let (width, margin) = (wanted.width, sizes.margin);
    let (height, x, y) = match wanted.base {
        Some((low, high)) => {
            let height = within(width * (high.y - low.y) / f64::max(high.x - low.x, 1e-6), width / 4.0, width * 3.0);
            let x = Axis::true_to_scale(low.x, high.x, 0.0, width);
            (height, x, Axis::true_to_scale(low.y, high.y, 0.0, height))
        }
        None => {
            let height = 2.0 * margin.y + within(Axis::length_of(&down) * sizes.step, 96.0, width.max(520.0));
            let x = Axis::evened(&across, margin.x, width - margin.x, margin.x - 10.0);
            (height, x, Axis::evened(&down, margin.y, height - margin.y, margin.y - 10.0))
        }
    };
    let at = |place: &Position| Point::new(x.at(place.x), y.at(place.y));
    let frame = Patch { left: 0.0, top: 0.0, right: width, bottom: height };
    let share = |index: usize| within(wanted.shares.get(index).copied().unwrap_or(0.0), 0.0, 1.0);
    let mut sub_parks: Vec<Disc> = places
        .iter()
        .enumerate()
        .map(|(index, place)| Disc {
            middle: at(place),
            radius: sizes.disc * (0.84 + 0.36 * share(index).sqrt()),
            name: None,
        })
        .collect();
    move_apart(&mut sub_parks, &frame.grown(-sizes.text * 1.6))?;

    let mut room = Room::new(frame.grown(-4.0));
    for disc in &sub_parks {
        room.take(disc.patch().grown(3.0));
    }
    let drawn_alone = wanted.base.is_some();
    let mut stations: Vec<Disc> = Vec::new();
    for point in catalog.map.points.iter().filter(|_| !drawn_alone) {
        let disc = Disc { middle: at(&point.position), radius: sizes.disc * 0.26, name: None };
        room.take(disc.patch().grown(2.0));
        stations.push(disc);
    }
    let mut lines: Vec<Line> = Vec::new();
    for (index, line) in catalog.map.lines.iter().enumerate().filter(|_| !drawn_alone) {
        let joins = |last: bool| joins(catalog, index, &line.points, last);
        let (strays_least, cost) = match line.kind {
            LineKind::River => (f64::max(width * 0.05, 26.0), 2.5),
            LineKind::Road => (f64::max(width * 0.02, 14.0), 5.0),
            LineKind::Railway => (f64::max(width * 0.03, 14.0), 5.0),
        };
        let manner = Manner { strays_least, free: [!joins(false), !joins(true)] };
        let mut through: Vec<Point> = line.points.iter().map(at).collect();
        if line.kind != LineKind::Road {
            run_out(&mut through, &frame, joins);
        }
        let corners = octilinear(&through, manner);
        room.avoid(&corners, cost);
        lines.push(Line { index, corners, name: None });
    }
    for (disc, sub_park) in sub_parks.iter_mut().zip(&catalog.sub_parks) {
        let text = (wanted.say)(&sub_park.short_name);
        disc.name = Some(room.beside(&text, sizes.text, width * 0.42, disc.middle, disc.radius)?);
    }
    for (disc, point) in stations.iter_mut().zip(&catalog.map.points) {
        let text = (wanted.say)(&point.name);
        disc.name = room.beside(&text, sizes.small, width * 0.5, disc.middle, disc.radius);
    }
    for line in &mut lines {
        let text = shortened(&(wanted.say)(&catalog.map.lines[line.index].name), sizes.small, width * 0.42);
        line.name = room.on_line(&text, sizes.small, &line.corners);
    }
    let (text, small_text) = (sizes.text, sizes.small);
    Some(Zone { width, height, lines, points: stations, sub_parks, text, small_text })
}

/// Moves discs apart that lie on each other, each as little as it must; `None` where they find no room.
fn move_apart(discs: &mut [Disc], frame: &Patch) -> Option<()> {
    const APART: f64 = 16.0;
    const ROUNDS: usize = 80;
    for _ in 0..ROUNDS {
        let mut still = true;
        for a in 0..discs.len() {
            for b in a + 1..discs.len() {
                let (one, other) = (discs[a].middle, discs[b].middle);
                let needed = discs[a].radius + discs[b].radius + APART;
                let distance = one.distance(other);
                if distance >= needed - 0.01 {
                    continue;
                }
                still = false;
                // Those on one spot go their ways by their place in the catalog.
                let angle = (a * 7 + b * 3) as f64;
                let (dx, dy) = if distance < 1e-3 {
                    (angle.cos(), angle.sin())
                } else {
                    ((other.x - one.x) / distance, (other.y - one.y) / distance)
                };
                let by = (needed - distance) / 2.0 + 0.1;
                discs[a].middle = Point::new(one.x - dx * by, one.y - dy * by);
                discs[b].middle = Point::new(other.x + dx * by, other.y + dy * by);
            }
        }
        for disc in discs.iter_mut() {
            let (radius, middle) = (disc.radius, disc.middle);
            disc.middle = Point::new(
                within(middle.x, frame.left + radius, frame.right - radius),
                within(middle.y, frame.top + radius, frame.bottom - radius),
            );
        }
        if still {
            return Some(());
        }
    }
    None
}

/// Whether an end of a line lies on a corner of another line of its kind.
fn joins(catalog: &Catalog, own: usize, places: &[Position], last: bool) -> bool {
    let Some(end) = (if last { places.last() } else { places.first() }) else {
        return false;
    };
    let near = |place: &Position| (place.x - end.x).hypot(place.y - end.y) < 0.3;
    let others = catalog.map.lines.iter().enumerate().filter(|(index, _)| *index != own);
    others.filter(|(_, line)| line.kind == catalog.map.lines[own].kind).any(|(_, line)| line.points.iter().any(near))
}

/// Water and rails do not end in the middle of a map: their ends run out of it, those near an edge the short way.
fn run_out(places: &mut Vec<Point>, frame: &Patch, joins: impl Fn(bool) -> bool) {
    if let [.., before, end] = places.as_slice()
        && !joins(true)
    {
        places.extend(way_out(*before, *end, frame));
    }
    if let [end, next, ..] = places.as_slice()
        && !joins(false)
        && let Some(out) = way_out(*next, *end, frame)
    {
        places.insert(0, out);
    }
}

/// Where a line goes on from its end to be out of the frame; `None` where it is out already.
fn way_out(before: Point, end: Point, frame: &Patch) -> Option<Point> {
    const NEAR: f64 = 90.0;
    const OUT: f64 = 64.0;
    let edges = [
        (end.x - frame.left, Point::new(frame.left - OUT, end.y)),
        (frame.right - end.x, Point::new(frame.right + OUT, end.y)),
        (end.y - frame.top, Point::new(end.x, frame.top - OUT)),
        (frame.bottom - end.y, Point::new(end.x, frame.bottom + OUT)),
    ];
    if edges.iter().any(|(distance, _)| *distance <= 0.0) {
        return None;
    }
    // It does not turn back: only edges towards which it runs already, or along which it runs.
    let ahead = |out: &Point| (out.x - end.x) * (end.x - before.x) + (out.y - end.y) * (end.y - before.y) >= -1e-6;
    let nearest = edges.iter().filter(|(distance, out)| *distance < NEAR && ahead(out));
    let nearest = nearest.fold(None, |least: Option<&(f64, Point)>, edge| match least {
        Some(least) if least.0 <= edge.0 => Some(least),
        _ => Some(edge),
    });
    let straight_on = || {
        let length = f64::max(before.distance(end), 1e-6);
        let far = frame.right + frame.bottom;
        let (dx, dy) = (direction_of((end.x - before.x) / length), direction_of((end.y - before.y) / length));
        Point::new(end.x + dx * far, end.y + dy * far)
    };
    Some(nearest.map_or_else(straight_on, |(_, out)| *out))
}

/// A share of a direction, as one of eight directions has it.
fn direction_of(share: f64) -> f64 {
    if share.abs() < 0.38 { 0.0 } else { 1.0_f64.copysign(share) }
}

/// Sub-parks in rows, each above its name: where they lie too close for a map.
fn rows(catalog: &Catalog, wanted: &Wanted<'_>) -> Zone {
    let sizes = Sizes::of(wanted.width, 1, 0.0);
    let cell = Point::new(f64::max(sizes.disc * 4.0, 104.0), sizes.disc * 2.0 + sizes.text * 1.25 + 36.0);
    let columns = within((wanted.width / cell.x).floor(), 1.0, f64::max(catalog.sub_parks.len() as f64, 1.0));
    let own = wanted.width / columns;
    let disc = |(index, sub_park): (usize, &crate::catalog::SubPark)| {
        let (row, column) = ((index as f64 / columns).floor(), index as f64 % columns);
        let middle = Point::new((column + 0.5) * own, row * cell.y + 18.0 + sizes.disc);
        let text = shortened(&(wanted.say)(&sub_park.short_name), sizes.text, own - 12.0);
        let width = width_of(&text, sizes.text);
        let top = middle.y + sizes.disc + 4.0;
        let patch =
            Patch { left: middle.x - width / 2.0, top, right: middle.x + width / 2.0, bottom: top + sizes.text * 1.25 };
        let at = Point::new(middle.x, top + sizes.text * 0.95);
        let name = Some(Name { text, at, anchor: super::labels::Anchor::Middle, patch });
        Disc { middle, radius: sizes.disc, name }
    };
    let sub_parks: Vec<Disc> = catalog.sub_parks.iter().enumerate().map(disc).collect();
    let count = (sub_parks.len() as f64 / columns).ceil().max(1.0);
    Zone {
        width: wanted.width,
        height: count * cell.y + 12.0,
        lines: Vec::new(),
        points: Vec::new(),
        sub_parks,
        text: sizes.text,
        small_text: sizes.small,
    }
}
