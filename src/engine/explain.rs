//! Why one site is ahead of another: what speaks for it, and what the other would need to draw level.

use serde::Serialize;

use super::assess::LATE_DAYS_WORTH_NOTHING;
use super::compare::{Comparison, ComparisonRow};
use super::matcher::OrderRule;
use super::result::Finding;
use super::value::Trapezoid;
use crate::catalog::Value;
use crate::order::sort_by;
use crate::request::{Criterion, Levels, Scale};
use crate::units::Day;

/// A value that rounding carries above 1 by less is 1.
pub(super) const ROUNDING: f64 = 1e-12;

/// Why the first site is ahead of the second, on their low scores.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Explanation {
    /// Id of the first site.
    pub a: String,
    /// Id of the second site.
    pub b: String,
    /// Whether the first comes before the second.
    pub ahead: bool,
    /// What decides which of them comes first.
    pub rule: OrderRule,
    /// The low score of the first less that of the second. Below 0 the score speaks for the second: if the first is
    /// ahead all the same, then by its standing.
    pub gap: f64,
    /// What speaks for the first, the largest difference first.
    pub pros: Vec<ComparisonRow>,
    /// What speaks against it, the largest difference first.
    pub cons: Vec<ComparisonRow>,
    /// So many of the pros, from the first, are the smallest set that strictly outweighs all cons; 0 where there is no
    /// con, `None` where not even all pros do.
    pub sufficient: Option<usize>,
    /// What the second would have to offer, on one requirement alone, to draw level, in the order of the request. What
    /// could not close the gap is left out; empty where there is none.
    pub draws_level: Vec<DrawsLevel>,
}

/// What a site would have to offer on one requirement.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct DrawsLevel {
    /// Which requirement.
    pub criterion: Criterion,
    /// The value needed, 0..=1: v + gap / weight.
    pub value: f64,
    /// Offers worth that: from this one, base unit, where there is a lower end,
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string | null"))]
    pub from: Option<Value>,
    /// up to this one, base unit, where there is an upper end.
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string | null"))]
    pub to: Option<Value>,
}

/// What differences say for and against, by their places in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Above 0, the largest first, the earlier of equal ones first.
    pub pros: Vec<usize>,
    /// Below 0, the largest first, the earlier of equal ones first.
    pub cons: Vec<usize>,
    /// How many of the pros, from the first, are the smallest set that strictly outweighs all cons; 0 where there is
    /// no con, `None` where not even all pros do.
    pub sufficient: Option<usize>,
}

/// Weighs differences of contributions against each other.
///
/// No set of pros is worth more than the largest ones of the same number, so the shortest list of largest pros that
/// outweighs the cons is a smallest set that does. For smallest sufficient sets of reasons see Labreuche, "A general
/// framework for explaining the results of a multi-attribute preference model", Artificial Intelligence 175 (2011).
pub fn weigh_up(differences: &[f64]) -> Weighed {
    let largest_first = |keep: &dyn Fn(f64) -> bool| {
        let mut places: Vec<usize> = (0..differences.len()).filter(|place| keep(differences[*place])).collect();
        sort_by(&mut places, |a, b| differences[*b].abs().total_cmp(&differences[*a].abs()));
        places
    };
    let pros = largest_first(&|difference| difference > 0.0);
    let cons = largest_first(&|difference| difference < 0.0);
    let against = cons.iter().fold(0.0, |sum, place| sum - differences[*place]);
    let mut sufficient = cons.is_empty().then_some(0);
    let mut sum = 0.0;
    for (count, place) in (1..).zip(&pros) {
        sum += differences[*place];
        if sufficient.is_none() && sum > against {
            sufficient = Some(count);
        }
    }
    Weighed { pros, cons, sufficient }
}

pub(super) fn explain(comparison: &Comparison, needed_by: Day, rule: OrderRule, ahead: bool) -> Explanation {
    let Comparison { a, b, rows } = comparison;
    let differences: Vec<f64> = rows.iter().map(|row| row.difference).collect();
    let Weighed { pros, cons, sufficient } = weigh_up(&differences);
    let chosen = |places: Vec<usize>| places.into_iter().map(|place| rows[place]).collect();
    let gap = a.score.low - b.score.low;
    let draws_level = |finding: &Finding| {
        let value = finding.value.low + gap / finding.weight;
        // Nothing is needed where there is no gap, and nothing helps where nothing weighs.
        if gap <= 0.0 || finding.weight <= 0.0 || value > 1.0 + ROUNDING {
            return None;
        }
        let value = f64::min(value, 1.0);
        let (from, to) = offers_worth(finding.criterion, &finding.asked, value, needed_by);
        Some(DrawsLevel { criterion: finding.criterion, value, from, to })
    };
    Explanation {
        a: a.site.clone(),
        b: b.site.clone(),
        ahead,
        rule,
        gap,
        pros: chosen(pros),
        cons: chosen(cons),
        sufficient,
        draws_level: b.findings.iter().filter_map(draws_level).collect(),
    }
}

/// From and to which offer a requirement is worth at least `value`: the value function inverted.
pub(super) fn offers_worth(
    criterion: Criterion,
    levels: &Levels,
    value: f64,
    needed_by: Day,
) -> (Option<Value>, Option<Value>) {
    match criterion.scale() {
        Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) => {
            let ends = Trapezoid::of(levels).map(|trapezoid| trapezoid.worth_from_to(value));
            let (from, to) = ends.unwrap_or((None, None));
            (from.map(Value::Number), to.map(Value::Number))
        }
        Scale::Yes if criterion == Criterion::MoveIn => {
            let late = ((1.0 - value) * LATE_DAYS_WORTH_NOTHING).floor();
            (None, Some(Value::Day(needed_by.plus_days(late as i32))))
        }
        Scale::Yes => (Some(Value::YesNo(true)), None),
        Scale::Class(table) => {
            let Levels::Class(needed) = *levels else { return (None, None) };
            let ranks = (0..).take(table.ids().len());
            let from = ranks.into_iter().find(|rank| table.value(*rank, needed) >= value);
            (from.map(|rank| Value::Class(table, rank)), None)
        }
    }
}
