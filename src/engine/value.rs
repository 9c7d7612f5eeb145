//! Value functions: what a level is worth, anchored on the request and never on the other sites.

use crate::request::Levels;

/// A piecewise linear value: 0 at and outside the outer pair, 1 on the closed inner interval.
///
/// Infinite ends make it one-sided. The rising side is (x − a)/(c − a), the falling side (b − x)/(b − d).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trapezoid {
    /// a: worth nothing at and below.
    pub zero_below: f64,
    /// c: worth all from here,
    pub one_from: f64,
    /// d: to here.
    pub one_to: f64,
    /// b: worth nothing at and above.
    pub zero_above: f64,
}

impl Trapezoid {
    /// The value of `x`, 0..=1; non-decreasing up to `one_from` and non-increasing from `one_to`.
    pub fn value(self, x: f64) -> f64 {
        let rising = if x >= self.one_from {
            1.0
        } else if x <= self.zero_below {
            0.0
        } else {
            (x - self.zero_below) / (self.one_from - self.zero_below)
        };
        let falling = if x <= self.one_to {
            1.0
        } else if x >= self.zero_above {
            0.0
        } else {
            (self.zero_above - x) / (self.zero_above - self.one_to)
        };
        if rising < falling { rising } else { falling }
    }

    /// From and to which `x` is worth at least `value`, which is above 0; `None` where there is no end on that side.
    pub fn worth_from_to(self, value: f64) -> (Option<f64>, Option<f64>) {
        let from = self.one_from - (1.0 - value) * (self.one_from - self.zero_below);
        let to = self.one_to + (1.0 - value) * (self.zero_above - self.one_to);
        (self.one_from.is_finite().then_some(from), self.one_to.is_finite().then_some(to))
    }

    /// The value function of numeric levels; `None` for yes/no and classes.
    pub fn of(levels: &Levels) -> Option<Trapezoid> {
        match *levels {
            Levels::AtLeast { accept, want, .. } => {
                Some(Trapezoid { zero_below: accept, one_from: want, one_to: f64::INFINITY, zero_above: f64::INFINITY })
            }
            Levels::AtMost { accept, want, .. } => Some(Trapezoid {
                zero_below: f64::NEG_INFINITY,
                one_from: f64::NEG_INFINITY,
                one_to: want,
                zero_above: accept,
            }),
            Levels::Around { accept, want, .. } => {
                Some(Trapezoid { zero_below: accept.0, one_from: want.0, one_to: want.1, zero_above: accept.1 })
            }
            Levels::Yes | Levels::Class(_) => None,
        }
    }
}
