//! A number of which not all is known.

use serde::Serialize;

use crate::catalog::Comparison;
use crate::engine::result::Verdict;

/// A number of which not all is known: so much at least, and so much at most where anything bounds it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Bounds {
    /// At least this.
    pub low: f64,
    /// At most this; null where nothing bounds it.
    pub high: Option<f64>,
}

impl Bounds {
    /// Anything from nothing upwards.
    pub const UNKNOWN: Bounds = Bounds { low: 0.0, high: None };

    /// Exactly this.
    pub fn exactly(number: f64) -> Bounds {
        Bounds { low: number, high: Some(number) }
    }

    /// This or less.
    pub(super) fn between(low: f64, high: f64) -> Bounds {
        Bounds { low, high: Some(high) }
    }

    /// Whether nothing at all is known.
    pub fn is_unknown(self) -> bool {
        self.low <= 0.0 && self.high.is_none()
    }

    /// The number, where there is only one.
    pub fn only(self) -> Option<f64> {
        self.high.filter(|high| *high == self.low)
    }

    /// `number` divided by this; `None` where this may be nothing, for then nothing bounds the quotient but 0.
    pub(super) fn divides(self, number: f64) -> Bounds {
        let most = (self.low > 0.0).then(|| number / self.low);
        let least = self.high.map_or(0.0, |high| if high > 0.0 { number / high } else { 0.0 });
        Bounds { low: least, high: most.map(|most| f64::max(most, least)) }
    }

    /// How that stands to a threshold: certain only where it holds at both ends.
    pub(super) fn against(self, comparison: Comparison, threshold: f64) -> Verdict {
        let (low, high) = (self.low, self.high);
        match comparison {
            Comparison::AtLeast if low >= threshold => Verdict::Meets { margin: Some(low - threshold) },
            Comparison::AtMost if high.is_some_and(|high| high <= threshold) => {
                Verdict::Meets { margin: high.map(|high| threshold - high) }
            }
            Comparison::AtLeast => match high.filter(|high| *high < threshold) {
                Some(high) => Verdict::FallsShort { by: threshold - high },
                None => Verdict::Unknown,
            },
            Comparison::AtMost if low > threshold => Verdict::FallsShort { by: low - threshold },
            Comparison::AtMost => Verdict::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_holds_at_both_ends_is_certain() {
        let some = Bounds::between(2.0, 4.0);
        assert_eq!(some.against(Comparison::AtLeast, 2.0), Verdict::Meets { margin: Some(0.0) });
        assert_eq!(some.against(Comparison::AtLeast, 3.0), Verdict::Unknown);
        assert_eq!(some.against(Comparison::AtLeast, 5.0), Verdict::FallsShort { by: 1.0 });
        assert_eq!(some.against(Comparison::AtMost, 4.0), Verdict::Meets { margin: Some(0.0) });
        assert_eq!(some.against(Comparison::AtMost, 3.0), Verdict::Unknown);
        assert_eq!(some.against(Comparison::AtMost, 1.0), Verdict::FallsShort { by: 1.0 });
        assert_eq!(Bounds::UNKNOWN.against(Comparison::AtLeast, 1.0), Verdict::Unknown);
        assert_eq!(Bounds { low: 3.0, high: None }.against(Comparison::AtMost, 2.0), Verdict::FallsShort { by: 1.0 });
    }

    #[test]
    fn a_quotient_is_bounded_as_far_as_its_divisor_is() {
        assert_eq!(Bounds::between(2.0, 4.0).divides(8.0), Bounds::between(2.0, 4.0));
        assert_eq!(Bounds { low: 2.0, high: None }.divides(8.0), Bounds::between(0.0, 4.0));
        assert_eq!(Bounds::between(0.0, 4.0).divides(8.0), Bounds { low: 2.0, high: None });
        assert_eq!(Bounds::UNKNOWN.divides(8.0), Bounds::UNKNOWN);
    }
}
