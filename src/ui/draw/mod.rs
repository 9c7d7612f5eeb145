//! Where things of a drawing lie. Pure: numbers in, numbers out; the components turn them into SVG.
//!
//! `zone.rs` lays out the metro map out of `axis.rs` (where positions go), `metro.rs` (how lines bend) and `labels.rs`
//! (where names find room); start there. `skyline.rs` is a sub-park from near by, `plate.rs` one
//! site. All lengths are pixels of the drawing.

pub(super) mod axis;
pub(super) mod labels;
pub(super) mod metro;
pub(super) mod plate;
pub(super) mod radar;
pub(super) mod skyline;
pub(super) mod zone;
#[cfg(test)]
mod zone_tests;

/// A point of a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    /// To the right.
    pub(super) x: f64,
    /// Down.
    pub(super) y: f64,
}

impl Point {
    pub(super) fn new(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    /// How far away another one is.
    pub(super) fn distance(self, other: Point) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Patch {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Patch {
    /// Around a middle.
    pub(super) fn around(middle: Point, width: f64, height: f64) -> Patch {
        Patch {
            left: middle.x - width / 2.0,
            top: middle.y - height / 2.0,
            right: middle.x + width / 2.0,
            bottom: middle.y + height / 2.0,
        }
    }

    pub(super) fn middle(&self) -> Point {
        Point::new(f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    /// Larger by `by` on all sides.
    pub(super) fn grown(&self, by: f64) -> Patch {
        Patch { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub(super) fn overlaps(&self, other: &Patch) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(super) fn holds(&self, other: &Patch) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }

    /// Whether the stretch between two points runs through it.
    pub(super) fn crossed_by(&self, from: Point, to: Point) -> bool {
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let sides = [
            (to.x - from.x, self.left - from.x, self.right - from.x),
            (to.y - from.y, self.top - from.y, self.bottom - from.y),
        ];
        for (run, low, high) in sides {
            if run.abs() < 1e-9 {
                if low > 0.0 || high < 0.0 {
                    return false;
                }
            } else {
                let (a, b) = (low / run, high / run);
                enter = enter.max(a.min(b));
                leave = leave.min(a.max(b));
            }
        }
        enter < leave
    }
}
