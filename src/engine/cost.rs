//! What a site costs a year, by the ways in that the company accepts.
//!
//! Yearly cost = all cash out over the horizon / its years: property fee in, tax out, no discount, residual 0.
//! Prices in bidding are lower bounds.

use serde::Serialize;

use super::area::MeasuredArea;
use super::view::View;
use crate::catalog::{FactKey, Status, WayIn};
use crate::request::{Criterion, Levels};

/// Years over which cash is counted.
pub const HORIZON_DEFAULT_YEARS: f64 = 10.0;
/// Cost of building in yuan per m² of floor where the catalog names none: the middle of 1,200–1,800 for
/// single-storey steel. General practice, to be confirmed.
pub const BUILD_COST_DEFAULT_YUAN_PER_M2: f64 = 1_500.0;

/// What a line of the cost pays for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum CostItem {
    /// Rent.
    Rent,
    /// Property fee.
    PropertyFee,
    /// Price of the floor.
    Purchase,
    /// Price of the land.
    Land,
    /// Building.
    Construction,
}

/// One line of a yearly cost.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct CostLine {
    /// What it pays for.
    pub item: CostItem,
    /// Yuan a year.
    pub yuan_per_year: f64,
    /// Rests on a default, not on a value of the catalog.
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
        let cost = by_way(view, area, way);
        let known = cost.iter().flat_map(|cost| &cost.lines).filter(|line| !line.assumed);
        least = f64::min(least, known.map(|line| line.yuan_per_year).sum());
        let in_full = |cost: &YearlyCost| !cost.lower_bound && cost.lines.iter().all(|line| !line.assumed);
        if let Some(cost) = cost.filter(in_full) {
            most = Some(most.map_or(cost.yuan_per_year, |most| f64::min(most, cost.yuan_per_year)));
        }
    }
    least.is_finite().then_some((least, most))
}

/// The cheapest accepted way in whose prices are known; `None` where none is.
pub(super) fn yearly_cost(view: &View<'_>, area: Option<&MeasuredArea>) -> Option<YearlyCost> {
    let area = area?;
    let mut cheapest: Option<YearlyCost> = None;
    for way in ways(view) {
        if let Some(cost) = by_way(view, area, way)
            && cheapest.as_ref().is_none_or(|so_far| cost.yuan_per_year < so_far.yuan_per_year)
        {
            cheapest = Some(cost);
        }
    }
    cheapest
}

fn by_way(view: &View<'_>, area: &MeasuredArea, way: WayIn) -> Option<YearlyCost> {
    let mut lower_bound = view.site.status == Status::InBidding;
    let mut lines = Vec::new();
    match way {
        WayIn::Rent | WayIn::Workspace => {
            let rent = view.number(FactKey::Rent)?;
            let yuan_per_year = rent * area.used_m2 * 12.0;
            lines.push(CostLine { item: CostItem::Rent, yuan_per_year, assumed: false });
            lower_bound |= !property_fee(view, area.used_m2, &mut lines);
        }
        WayIn::Buy => {
            let price = view.number(FactKey::SalePrice)?;
            let yuan_per_year = price * area.used_m2 / HORIZON_DEFAULT_YEARS;
            lines.push(CostLine { item: CostItem::Purchase, yuan_per_year, assumed: false });
            lower_bound |= !property_fee(view, area.used_m2, &mut lines);
        }
        WayIn::Land | WayIn::CustomBuilt => {
            let price = view.number(FactKey::LandPrice)?;
            let yuan_per_year = price * area.used_m2 / HORIZON_DEFAULT_YEARS;
            lines.push(CostLine { item: CostItem::Land, yuan_per_year, assumed: false });
            match view.request.requirement(Criterion::PlantArea).map(|requirement| requirement.levels) {
                Some(Levels::Around { want, .. }) => {
                    let known = view.number(FactKey::BuildCost);
                    let cost = known.unwrap_or(BUILD_COST_DEFAULT_YUAN_PER_M2);
                    let yuan_per_year = cost * want.0 / HORIZON_DEFAULT_YEARS;
                    lines.push(CostLine { item: CostItem::Construction, yuan_per_year, assumed: known.is_none() });
                }
                Some(Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Yes | Levels::Class(_)) | None => {
                    lower_bound = true;
                }
            }
        }
    }
    let yuan_per_year = lines.iter().map(|line| line.yuan_per_year).sum();
    Some(YearlyCost { way_in: way, yuan_per_year, lower_bound, lines })
}

/// Adds the property fee; whether it is known.
fn property_fee(view: &View<'_>, area_m2: f64, lines: &mut Vec<CostLine>) -> bool {
    let Some(fee) = view.number(FactKey::PropertyFee) else {
        return false;
    };
    lines.push(CostLine { item: CostItem::PropertyFee, yuan_per_year: fee * area_m2 * 12.0, assumed: false });
    true
}
