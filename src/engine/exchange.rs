//! What the weights say that requirements are worth in terms of each other.
//!
//! Between accept and want a value is linear, so that weight over span is what one unit of an offer is worth.

use serde::Serialize;

use super::assess::LATE_DAYS_WORTH_NOTHING;
use crate::request::{Criterion, Levels, Request, Requirement};
use crate::units::Quantity;

/// Money comes first: everybody knows what a yuan is.
const MONEY: [Criterion; 4] = [Criterion::Rent, Criterion::YearlyCost, Criterion::SalePrice, Criterion::LandPrice];

/// Days by which a move-in date is spoken of.
const MOVE_IN_STEP_DAYS: f64 = 30.0;

/// What the requirements are worth in terms of one of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Exchange {
    /// In whose terms: rent, yearly cost or a price where one is asked with an importance above 0, else what is
    /// measured and most important.
    pub yardstick: Criterion,
    /// From nothing to all of the yardstick's value, in its base unit, above 0.
    pub span: f64,
    /// The other requirements of an importance above 0, in the order of the request.
    pub rates: Vec<ExchangeRate>,
}

/// What one requirement is worth: at these weights both sides change a score by as much.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ExchangeRate {
    /// What is offered better.
    pub criterion: Criterion,
    /// By how much, base unit, within the span in which its value changes; days for the move-in date. `None` for what is
    /// there or not: there rather than not.
    pub step: Option<f64>,
    /// Worth so much of the yardstick, base unit. Above its span no change of the yardstick makes up for the step.
    pub equals: f64,
}

/// The rates at the importances of a request; `None` where nothing of importance is measured.
pub fn exchange(request: &Request) -> Option<Exchange> {
    let weighed: Vec<&Requirement> =
        request.requirements.iter().filter(|requirement| requirement.importance > 0.0).collect();
    let measured = || weighed.iter().copied().filter(|requirement| span(requirement).is_some());
    let money = MONEY.iter().find_map(|money| measured().find(|requirement| requirement.criterion == *money));
    let heaviest = || {
        // Of equal ones the first.
        measured().reduce(|heaviest, next| if next.importance > heaviest.importance { next } else { heaviest })
    };
    let yardstick = money.or_else(heaviest)?;
    let yardstick_span = span(yardstick)?;
    let rate = |requirement: &Requirement| {
        let step = step(requirement);
        let share = step.zip(full_span(requirement)).map_or(1.0, |(step, span)| step / span);
        ExchangeRate {
            criterion: requirement.criterion,
            step,
            equals: requirement.importance * share * yardstick_span / yardstick.importance,
        }
    };
    let others = weighed.iter().filter(|requirement| requirement.criterion != yardstick.criterion);
    Some(Exchange {
        yardstick: yardstick.criterion,
        span: yardstick_span,
        rates: others.map(|requirement| rate(requirement)).collect(),
    })
}

/// From accept to want, base unit; `None` for classes, yes and no, and where the value jumps.
fn span(requirement: &Requirement) -> Option<f64> {
    let span = match requirement.levels {
        Levels::AtLeast { accept, want, .. } => want - accept,
        Levels::AtMost { accept, want, .. } => accept - want,
        Levels::Around { accept, want, .. } => want.0 - accept.0,
        Levels::Yes | Levels::Class(_) => return None,
    };
    (span > 0.0).then_some(span)
}

/// As [`span`], and the days within which a move-in date loses its value.
fn full_span(requirement: &Requirement) -> Option<f64> {
    match requirement.criterion {
        Criterion::MoveIn => Some(LATE_DAYS_WORTH_NOTHING),
        _ => span(requirement),
    }
}

/// The greatest 1 or 5 times a power of ten within the span, in the unit in which it is usually spoken of.
fn step(requirement: &Requirement) -> Option<f64> {
    if requirement.criterion == Criterion::MoveIn {
        return Some(MOVE_IN_STEP_DAYS);
    }
    let quantity: Quantity = requirement.criterion.quantity()?;
    let unit = *quantity.units().first()?;
    let span = unit.from_base(span(requirement)?, quantity);
    let mut power = 1.0;
    while power * 10.0 <= span {
        power *= 10.0;
    }
    while power > span && power > 1e-9 {
        power /= 10.0;
    }
    let round = if power * 5.0 <= span { power * 5.0 } else { power };
    // A span below all that is spoken of is its own step.
    Some(unit.base_from(f64::min(round, span), quantity))
}
