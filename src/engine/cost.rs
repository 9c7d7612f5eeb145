//! What a site costs a year, by the ways in that the company accepts.
//!
//! Yearly cost = all cash out over the horizon / its years: property fee in, tax out, discount and residual as the
//! request's terms say. Prices in bidding are lower bounds.

use serde::Serialize;

use super::area::MeasuredArea;
use super::cash::{Cash, CostItem, cash};
use super::view::View;
use crate::catalog::WayIn;

/// One line of a yearly cost.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct CostLine {
    /// What it pays for.
    pub item: CostItem,
    /// Yuan a year; below 0 where it takes off.
    pub yuan_per_year: f64,
    /// Rests on an assumption, not on a value of the catalog.
    pub assumed: bool,
}

/// What a site costs a year by one way in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct YearlyCost {
    /// By which way in.
    pub way_in: WayIn,
    /// Yuan a year.
    pub yuan_per_year: f64,
    /// The true cost is at least this: a price in bidding, a fee that is unknown or a building that was not sized.
    pub lower_bound: bool,
    /// Its parts; they add up to `yuan_per_year`.
    pub lines: Vec<CostLine>,
}

/// The ways in that the site offers and the company accepts.
fn ways<'a>(view: &'a View<'_>) -> impl Iterator<Item = WayIn> + 'a {
    view.site.ways_in.iter().copied().filter(|way| view.request.accepts(*way))
}

/// What the cheapest accepted way in costs for certain: at least, and at most where one is known in full. A way whose
/// price is unknown may be the cheapest, and a default is no knowledge.
pub(super) fn cost_bounds(view: &View<'_>, area: Option<&MeasuredArea>) -> Option<(f64, Option<f64>)> {
    let area = area?;
    let mut least = f64::INFINITY;
    let mut most: Option<f64> = None;
    for way in ways(view) {
        let cash = cash(view, area, way);
        let years = view.request.cost.horizon_years() as f64;
        least = f64::min(least, cash.as_ref().map_or(0.0, |cash| f64::max(0.0, cash.least / years)));
        let in_full = cash.filter(|cash| !cash.lower_bound).and_then(|cash| cash.most);
        if let Some(all) = in_full.map(|all| f64::max(0.0, all / years)) {
            most = Some(most.map_or(all, |most| f64::min(most, all)));
        }
    }
    least.is_finite().then_some((least, most))
}

/// The cheapest accepted way in whose prices are known; `None` where none is.
pub(super) fn yearly_cost(view: &View<'_>, area: Option<&MeasuredArea>) -> Option<YearlyCost> {
    let area = area?;
    let mut cheapest: Option<YearlyCost> = None;
    for way in ways(view) {
        if let Some(cost) = cash(view, area, way).map(|cash| by_the_year(way, &cash))
            && cheapest.as_ref().is_none_or(|so_far| cost.yuan_per_year < so_far.yuan_per_year)
        {
            cheapest = Some(cost);
        }
    }
    cheapest
}

/// The cash of the horizon, spread over its years.
pub(super) fn by_the_year(way_in: WayIn, cash: &Cash) -> YearlyCost {
    let years = cash.horizon as f64;
    let line = |yuan_per_year, item, assumed| CostLine { item, yuan_per_year, assumed };
    let lines: Vec<CostLine> =
        cash.flows.iter().map(|flow| line(cash.counted(&flow.cash) / years, flow.item, flow.assumed)).collect();
    let yuan_per_year = lines.iter().map(|line| line.yuan_per_year).sum();
    // A deposit that comes back in full costs nothing by the year.
    let lines = lines.into_iter().filter(|line| line.yuan_per_year != 0.0 || line.item != CostItem::Deposit).collect();
    YearlyCost { way_in, yuan_per_year, lower_bound: cash.lower_bound, lines }
}
