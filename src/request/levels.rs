//! Levels of a requirement: what is worth nothing, what is worth all, and the limit tested when hard.

use super::{Criterion, Scale, Tolerance};

/// The levels of one requirement, all in the base unit.
///
/// `accept` is worth 0, `want` is worth 1; the limit is what a hard requirement tests.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Levels {
    /// More is better: accept ≤ want.
    AtLeast {
        /// Worth nothing.
        accept: f64,
        /// Worth all.
        want: f64,
        /// Tested when hard.
        limit: f64,
    },
    /// Less is better: want ≤ accept.
    AtMost {
        /// Worth nothing.
        accept: f64,
        /// Worth all.
        want: f64,
        /// Tested when hard.
        limit: f64,
    },
    /// Both too little and too much are wrong: accept.0 ≤ want.0 ≤ want.1 ≤ accept.1.
    Around {
        /// Worth nothing at and beyond these.
        accept: (f64, f64),
        /// Worth all between these, ends included.
        want: (f64, f64),
        /// Tested when hard; the upper one only where it was typed.
        limit: (Option<f64>, Option<f64>),
    },
    /// It must be there.
    Yes,
    /// The rank that must be taken.
    Class(u8),
}

/// Why numbers do not make levels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LevelsError {
    /// The criterion is not measured in numbers.
    NotANumber,
    /// Outside of what can be asked.
    OutOfRange {
        /// The number.
        value: f64,
        /// Least.
        min: f64,
        /// Greatest.
        max: f64,
    },
    /// A part of what is counted in whole pieces.
    NotWhole {
        /// The number.
        value: f64,
    },
}

impl Levels {
    /// The levels that follow from what was typed: one number, or two of which the weaker is the limit.
    ///
    /// One number: want = limit = that number, accept = it relaxed by the criterion's published tolerance.
    /// Two numbers: accept = limit = the weaker, want = the stronger. Where too much is also wrong, two numbers
    /// are the range that is worth all and both are limits.
    ///
    /// # Errors
    /// [`LevelsError`] for yes/no and class criteria and for numbers outside [`Criterion::range`].
    #[inline(never)] // It would be put into each caller, one of them on the page's first load.
    pub fn from_typed(criterion: Criterion, low: f64, high: Option<f64>) -> Result<Levels, LevelsError> {
        let (min, max) = criterion.range();
        for value in [Some(low), high].into_iter().flatten() {
            if !(value >= min && value <= max) {
                return Err(LevelsError::OutOfRange { value, min, max });
            }
        }
        match criterion.scale() {
            Scale::AtLeast(_, tolerance) => Ok(match high {
                Some(high) => Levels::AtLeast { accept: low, want: high, limit: low },
                None => Levels::AtLeast { accept: below(low, tolerance), want: low, limit: low },
            }),
            Scale::AtMost(_, tolerance) => Ok(match high {
                Some(high) => Levels::AtMost { accept: high, want: low, limit: high },
                None => Levels::AtMost { accept: low + tolerance.amount(low), want: low, limit: low },
            }),
            Scale::Around(_, tolerance_below, tolerance_above) => {
                let top = high.unwrap_or(low);
                Ok(Levels::Around {
                    accept: (below(low, tolerance_below), top + tolerance_above.amount(top)),
                    want: (low, top),
                    limit: (Some(low), high),
                })
            }
            Scale::Yes | Scale::Class(_) => Err(LevelsError::NotANumber),
        }
    }

    /// As [`Levels::from_typed`], of numbers that somebody wrote: half a bed is a slip of the pen.
    ///
    /// # Errors
    /// As there, and where [`Criterion::whole`] and a number is not.
    pub fn from_written(criterion: Criterion, low: f64, high: Option<f64>) -> Result<Levels, LevelsError> {
        let levels = Levels::from_typed(criterion, low, high)?;
        match [Some(low), high].into_iter().flatten().find(|value| criterion.whole() && value.fract() != 0.0) {
            Some(value) => Err(LevelsError::NotWhole { value }),
            None => Ok(levels),
        }
    }

    /// The levels as one or two typed numbers, as far as they came from typing: the inverse of
    /// [`Levels::from_typed`], for editing.
    pub fn as_typed(&self) -> Option<(f64, Option<f64>)> {
        match *self {
            Levels::AtLeast { accept, want, limit } if limit == accept && accept < want => Some((accept, Some(want))),
            Levels::AtMost { accept, want, limit } if limit == accept && want < accept => Some((want, Some(accept))),
            Levels::AtLeast { want, .. } | Levels::AtMost { want, .. } => Some((want, None)),
            Levels::Around { want, .. } if want.0 < want.1 => Some((want.0, Some(want.1))),
            Levels::Around { want, .. } => Some((want.0, None)),
            Levels::Yes | Levels::Class(_) => None,
        }
    }
}

fn below(level: f64, tolerance: Tolerance) -> f64 {
    (level - tolerance.amount(level)).max(0.0)
}
