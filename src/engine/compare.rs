//! Two sites side by side.

use serde::Serialize;

use super::result::{Assessment, Interval};
use crate::order::sort_by;
use crate::request::Criterion;

/// One requirement on both sites.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ComparisonRow {
    /// What is compared.
    pub criterion: Criterion,
    /// Contribution to the first site's score; `None` where it is not measured there.
    pub a: Option<Interval>,
    /// Contribution to the second site's score; `None` where it is not measured there.
    pub b: Option<Interval>,
    /// First less second, on the low ends; an unmeasured one counts 0.
    pub difference: f64,
}

/// Two sites against one request. The rows' differences add up to the difference of the low scores.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Comparison {
    /// The first site.
    pub a: Assessment,
    /// The second site.
    pub b: Assessment,
    /// The requirements, the largest difference first.
    pub rows: Vec<ComparisonRow>,
}

pub(super) fn compare(a: Assessment, b: Assessment) -> Comparison {
    let mut rows: Vec<ComparisonRow> = Vec::new();
    for criterion in a.findings.iter().chain(&b.findings).map(|finding| finding.criterion) {
        if rows.iter().any(|row| row.criterion == criterion) {
            continue;
        }
        let of = |assessment: &Assessment| assessment.finding(criterion).map(|finding| finding.contribution);
        let (in_a, in_b) = (of(&a), of(&b));
        let low = |interval: Option<Interval>| interval.map_or(0.0, |interval| interval.low);
        rows.push(ComparisonRow { criterion, a: in_a, b: in_b, difference: low(in_a) - low(in_b) });
    }
    sort_by(&mut rows, |x, y| {
        y.difference.abs().total_cmp(&x.difference.abs()).then_with(|| x.criterion.cmp(&y.criterion))
    });
    Comparison { a, b, rows }
}
