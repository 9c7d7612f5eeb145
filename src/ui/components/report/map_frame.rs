//! Where the printed map puts what: as the catalog has it, with what lies far off drawn nearer.

use crate::catalog::{Catalog, Position};

/// Drawn units for a unit of the schematic, wider than high as screens are.
const SCALE: (f64, f64) = (84.0, 50.0);
const MARGIN: f64 = 84.0;
/// What lies further than this from the sub-parks is drawn nearer: a schematic shows what is next to what.
const NEAR: f64 = 1.5;
const SHRINK: f64 = 0.3;

/// Where a position is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    /// The corners of all sub-parks.
    core: (Position, Position),
    /// The corner of the drawing, in shrunk units.
    corner: Position,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Frame {
    /// Around the sub-parks and stations; lines may run out of it.
    pub(super) fn around(catalog: &Catalog) -> Frame {
        let core = corners(catalog.sub_parks.iter().map(|sub_park| sub_park.map));
        let mut frame = Frame { core, corner: core.0, width: 0.0, height: 0.0 };
        let places = catalog.sub_parks.iter().map(|sub_park| sub_park.map);
        let all = places.chain(catalog.map.points.iter().map(|point| point.position));
        let (low, high) = corners(all.map(|place| frame.shrunk(place)));
        frame.corner = low;
        frame.width = (high.x - low.x).max(0.0) * SCALE.0 + 2.0 * MARGIN;
        frame.height = (high.y - low.y).max(0.0) * SCALE.1 + 2.0 * MARGIN;
        frame
    }

    fn shrunk(&self, place: Position) -> Position {
        let (low, high) = self.core;
        let axis = |value: f64, low: f64, high: f64| {
            let beyond = f64::max(value - (high + NEAR), 0.0) + f64::min(value - (low - NEAR), 0.0);
            value - beyond * (1.0 - SHRINK)
        };
        Position { x: axis(place.x, low.x, high.x), y: axis(place.y, low.y, high.y) }
    }

    pub(super) fn at(&self, place: Position) -> (f64, f64) {
        let place = self.shrunk(place);
        (MARGIN + (place.x - self.corner.x) * SCALE.0, MARGIN + (place.y - self.corner.y) * SCALE.1)
    }
}

fn corners(places: impl Iterator<Item = Position>) -> (Position, Position) {
    let start = (Position { x: f64::MAX, y: f64::MAX }, Position { x: f64::MIN, y: f64::MIN });
    let (low, high) = places.fold(start, |(low, high), place| {
        (
            Position { x: low.x.min(place.x), y: low.y.min(place.y) },
            Position { x: high.x.max(place.x), y: high.y.max(place.y) },
        )
    });
    if low.x > high.x { (Position { x: 0.0, y: 0.0 }, Position { x: 0.0, y: 0.0 }) } else { (low, high) }
}
