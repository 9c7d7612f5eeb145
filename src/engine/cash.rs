//! Cash by year, for one site and one way in: what the yearly cost and the cost over the years are both made of.
//!
//! Sums that are paid once are paid at the start, what is paid through a year is paid by its end, and what comes back
//! comes back at the end of the horizon. Tax is left out.

use serde::Serialize;

use super::area::MeasuredArea;
use super::view::View;
use crate::catalog::{FactKey, FactKind, Status, WayIn};
use crate::order::within;
use crate::request::{BuildingType, CostTerm, CostTerms, Criterion, Levels};

/// The longest horizon, in years.
const YEARS_MOST: usize = 10;
const MONTHS_A_YEAR: f64 = 12.0;

/// Cash out by year: at the start, then within each year; negative where it comes in.
pub(super) type ByYear = [f64; YEARS_MOST + 1];

/// What a line of the cost pays for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum CostItem {
    /// Rent.
    Rent,
    /// Rent that is not asked for in the first months: below 0.
    RentFree,
    /// Deposit, back at the end: below 0 there.
    Deposit,
    /// Property fee.
    PropertyFee,
    /// Price of the floor.
    Purchase,
    /// Price of the land.
    Land,
    /// Building.
    Construction,
    /// Fitting out.
    FitOut,
    /// Power that is asked and not at the site.
    PowerWorks,
    /// Water that is asked and not at the site.
    WaterWorks,
    /// What floor, land and building are still worth at the end: below 0.
    Residual,
}

/// Why something is not in a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum NotCountedReason {
    /// The park has not stated it.
    Unknown,
    /// The company has not stated what it costs.
    NoPrice,
    /// No plant area is asked, so nothing says how much is built.
    NotSized,
    /// The shortest lease is longer than the horizon.
    BeyondHorizon,
}

/// What a cost leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct NotCounted {
    /// What would be paid for.
    pub item: CostItem,
    /// Why it is left out.
    pub reason: NotCountedReason,
    /// How much of it, where that is known: kVA, tonnes a day, m² of floor, months of rent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<f64>,
}

/// One line with its cash.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flow {
    pub(super) item: CostItem,
    pub(super) cash: ByYear,
    /// The fact of the price, where the park states it.
    pub(super) fact: Option<FactKey>,
    /// The term that it rests on.
    pub(super) term: Option<CostTerm>,
    /// Rests on a default, or on what the company takes for what the park has not stated.
    pub(super) assumed: bool,
}

/// All cash of one way in, counted with the request's terms.
#[derive(Debug, Clone)]
pub(super) struct Cash {
    /// Years, 1..=10.
    pub(super) horizon: usize,
    /// What a yuan of each year counts: 1 without a discount.
    pub(super) factors: ByYear,
    pub(super) flows: Vec<Flow>,
    pub(super) not_counted: Vec<NotCounted>,
    /// The true cost is at least this.
    pub(super) lower_bound: bool,
    /// Years of the horizon cost so much at least, whatever the park has not stated turns out to be,
    pub(super) least: f64,
    /// and so much at most; `None` where nobody can say.
    pub(super) most: Option<f64>,
    /// What would be built, and how much floor of it.
    pub(super) building: Option<(BuildingType, f64)>,
}

/// The cash of one way in; `None` where its price is unknown.
pub(super) fn cash(view: &View<'_>, area: &MeasuredArea, way: WayIn) -> Option<Cash> {
    let terms = &view.request.cost;
    let mut cash = Cash::new(terms, view.site.status == Status::InBidding);
    let floor = match way {
        WayIn::Rent | WayIn::Workspace => {
            rented(&mut cash, view, area.used_m2)?;
            Some(area.used_m2)
        }
        WayIn::Buy => {
            let price = view.number(FactKey::SalePrice)?;
            cash.paid(CostItem::Purchase, price * area.used_m2, FactKey::SalePrice);
            property_fee(&mut cash, view, area.used_m2);
            Some(area.used_m2)
        }
        WayIn::Land | WayIn::CustomBuilt => built(&mut cash, view, area)?,
    };
    fit_out(&mut cash, terms, floor);
    let share = area.share();
    works(&mut cash, view, CostItem::PowerWorks, (Criterion::Power, FactKey::Power, CostTerm::PowerWorks), share);
    works(&mut cash, view, CostItem::WaterWorks, (Criterion::Water, FactKey::Water, CostTerm::WaterWorks), 1.0);
    cash.comes_back(terms.value(CostTerm::Residual).unwrap_or(0.0));
    Some(cash)
}

impl Cash {
    fn new(terms: &CostTerms, lower_bound: bool) -> Cash {
        let mut factors = [1.0; YEARS_MOST + 1];
        for year in 1..factors.len() {
            factors[year] = factors[year - 1] / (1.0 + terms.discount());
        }
        Cash {
            horizon: terms.horizon_years().min(YEARS_MOST),
            factors,
            flows: Vec::with_capacity(4),
            not_counted: Vec::new(),
            lower_bound,
            least: 0.0,
            most: Some(0.0),
            building: None,
        }
    }

    /// What the cash of a line comes to over the horizon, as it is counted.
    pub(super) fn counted(&self, cash: &ByYear) -> f64 {
        let years = cash.iter().zip(&self.factors).take(self.horizon + 1);
        years.map(|(yuan, factor)| yuan * factor).sum()
    }

    fn at_start(yuan: f64) -> ByYear {
        let mut cash = [0.0; YEARS_MOST + 1];
        cash[0] = yuan;
        cash
    }

    fn yearly(&self, yuan: f64) -> ByYear {
        let mut cash = [0.0; YEARS_MOST + 1];
        cash[1..=self.horizon].fill(yuan);
        cash
    }

    /// What so much rent a month comes to in free months at the start, within the horizon.
    fn free(&self, months: f64, yuan_a_month: f64) -> ByYear {
        let mut cash = [0.0; YEARS_MOST + 1];
        let mut left = months;
        for year in &mut cash[1..=self.horizon] {
            let months = within(left, 0.0, MONTHS_A_YEAR);
            // Subtracted, for minus nothing is another number.
            *year = 0.0 - yuan_a_month * months;
            left -= months;
        }
        cash
    }

    /// A line that is certain, given the company's terms.
    fn certain(&mut self, flow: Flow) {
        let counted = self.counted(&flow.cash);
        self.least += counted;
        self.most = self.most.map(|most| most + counted);
        self.flows.push(flow);
    }

    /// A line that may cost anything.
    fn open(&mut self, flow: Flow) {
        self.most = None;
        self.flows.push(flow);
    }

    /// A price that the park states, paid at the start.
    fn paid(&mut self, item: CostItem, yuan: f64, fact: FactKey) {
        self.certain(Flow { item, cash: Cash::at_start(yuan), fact: Some(fact), term: None, assumed: false });
    }

    fn leaves_out(&mut self, item: CostItem, reason: NotCountedReason, quantity: Option<f64>) {
        self.not_counted.push(NotCounted { item, reason, quantity });
    }

    /// The residual of what is bought. Of a line that may cost anything it takes nothing off what is certain.
    fn comes_back(&mut self, share: f64) {
        if share <= 0.0 {
            return;
        }
        let end = self.horizon;
        let (mut bought, mut certain) = (0.0, 0.0);
        for flow in &self.flows {
            match flow.item {
                CostItem::Purchase | CostItem::Land | CostItem::Construction => {
                    bought += flow.cash[0];
                    certain += if flow.assumed { 0.0 } else { flow.cash[0] };
                }
                CostItem::Rent
                | CostItem::RentFree
                | CostItem::Deposit
                | CostItem::PropertyFee
                | CostItem::FitOut
                | CostItem::PowerWorks
                | CostItem::WaterWorks
                | CostItem::Residual => {}
            }
        }
        if bought <= 0.0 {
            return;
        }
        let mut cash = [0.0; YEARS_MOST + 1];
        cash[end] = -bought * share;
        let off = certain * share * self.factors[end];
        self.least -= off;
        self.most = self.most.map(|most| most - off);
        let term = Some(CostTerm::Residual);
        self.flows.push(Flow { item: CostItem::Residual, cash, fact: None, term, assumed: false });
    }
}

/// What the park states, else what the company states for it: with the fact that says so, and whether it is assumed.
fn stated(view: &View<'_>, key: FactKey, term: CostTerm) -> Option<(f64, Option<FactKey>, bool)> {
    let fact = view.number(key).map(|number| (number, Some(key), false));
    fact.or_else(|| view.request.cost.value(term).map(|number| (number, None, true)))
}

/// Stated to be unknown: it may be anything, where what nobody speaks of is taken as none.
fn unknown(view: &View<'_>, key: FactKey) -> bool {
    view.fact(key).is_some() && view.number(key).is_none()
}

fn rented(cash: &mut Cash, view: &View<'_>, area_m2: f64) -> Option<()> {
    let rent = view.number(FactKey::Rent)?;
    let a_year = rent * area_m2 * MONTHS_A_YEAR;
    let a_month = rent * area_m2;
    let rent =
        Flow { item: CostItem::Rent, cash: cash.yearly(a_year), fact: Some(FactKey::Rent), term: None, assumed: false };
    cash.certain(rent);
    rent_free(cash, view, a_month);
    deposit(cash, view, a_month);
    let horizon_months = cash.horizon as f64 * MONTHS_A_YEAR;
    let beyond = view.number(FactKey::ShortestLease).map_or(0.0, |lease| lease - horizon_months);
    if beyond > 0.0 {
        cash.leaves_out(CostItem::Rent, NotCountedReason::BeyondHorizon, Some(beyond));
    }
    property_fee(cash, view, area_m2);
    Some(())
}

fn rent_free(cash: &mut Cash, view: &View<'_>, yuan_a_month: f64) {
    let told = stated(view, FactKey::RentFree, CostTerm::RentFree);
    let flow = told.filter(|(months, ..)| *months > 0.0).map(|(months, fact, assumed)| {
        let term = assumed.then_some(CostTerm::RentFree);
        Flow { item: CostItem::RentFree, cash: cash.free(months, yuan_a_month), fact, term, assumed }
    });
    if !unknown(view, FactKey::RentFree) {
        flow.into_iter().for_each(|flow| cash.certain(flow));
        return;
    }
    let most_months = match FactKey::RentFree.kind() {
        FactKind::Number { max, .. } => max,
        FactKind::YesNo | FactKind::Class(_) | FactKind::Day => 0.0,
    };
    cash.least += cash.counted(&cash.free(most_months, yuan_a_month));
    if flow.is_none() {
        cash.leaves_out(CostItem::RentFree, NotCountedReason::Unknown, None);
    }
    cash.flows.extend(flow);
}

/// Without a discount a deposit that comes back costs nothing, but it is missed in between.
fn deposit(cash: &mut Cash, view: &View<'_>, yuan_a_month: f64) {
    let discounted = cash.factors[cash.horizon] < 1.0;
    let unknown = unknown(view, FactKey::Deposit);
    let Some((months, fact, assumed)) = stated(view, FactKey::Deposit, CostTerm::Deposit) else {
        if unknown {
            cash.leaves_out(CostItem::Deposit, NotCountedReason::Unknown, None);
        }
        if unknown && discounted {
            cash.lower_bound = true;
        }
        return;
    };
    let mut by_year = Cash::at_start(months * yuan_a_month);
    by_year[cash.horizon] -= months * yuan_a_month;
    let term = assumed.then_some(CostTerm::Deposit);
    let flow = Flow { item: CostItem::Deposit, cash: by_year, fact, term, assumed };
    if unknown && discounted { cash.open(flow) } else { cash.certain(flow) }
}

fn property_fee(cash: &mut Cash, view: &View<'_>, area_m2: f64) {
    let Some((fee, fact, assumed)) = stated(view, FactKey::PropertyFee, CostTerm::PropertyFee) else {
        cash.lower_bound = true;
        cash.leaves_out(CostItem::PropertyFee, NotCountedReason::Unknown, None);
        return;
    };
    let term = assumed.then_some(CostTerm::PropertyFee);
    let by_year = cash.yearly(fee * area_m2 * MONTHS_A_YEAR);
    let flow = Flow { item: CostItem::PropertyFee, cash: by_year, fact, term, assumed };
    if assumed { cash.open(flow) } else { cash.certain(flow) }
}

/// Land and what is built on it; the floor that is built, where the request says how much.
fn built(cash: &mut Cash, view: &View<'_>, area: &MeasuredArea) -> Option<Option<f64>> {
    let price = view.number(FactKey::LandPrice)?;
    cash.paid(CostItem::Land, price * area.used_m2, FactKey::LandPrice);
    let floor = match view.request.requirement(Criterion::PlantArea).map(|requirement| requirement.levels) {
        Some(Levels::Around { want, .. }) => want.0,
        Some(Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Yes | Levels::Class(_)) | None => {
            cash.lower_bound = true;
            cash.leaves_out(CostItem::Construction, NotCountedReason::NotSized, None);
            return Some(None);
        }
    };
    let terms = &view.request.cost;
    // One storey cannot hold more floor than there is land.
    let storeys = if floor > area.used_m2 { BuildingType::MultiStorey } else { BuildingType::SingleStoreySteel };
    let building = terms.building.unwrap_or(storeys);
    cash.building = Some((building, floor));
    if let Some((cost, fact, assumed)) = stated(view, FactKey::BuildCost, building.price()) {
        let term = assumed.then_some(building.price());
        let flow = Flow { item: CostItem::Construction, cash: Cash::at_start(cost * floor), fact, term, assumed };
        if assumed { cash.open(flow) } else { cash.certain(flow) }
    }
    Some(Some(floor))
}

fn fit_out(cash: &mut Cash, terms: &CostTerms, floor_m2: Option<f64>) {
    match (terms.value(CostTerm::FitOut), floor_m2) {
        (Some(price), Some(floor)) if price > 0.0 => {
            let by_year = Cash::at_start(price * floor);
            let term = Some(CostTerm::FitOut);
            cash.certain(Flow { item: CostItem::FitOut, cash: by_year, fact: None, term, assumed: false });
        }
        (Some(_), Some(_)) => {}
        (Some(_), None) => cash.leaves_out(CostItem::FitOut, NotCountedReason::NotSized, None),
        (None, floor) => cash.leaves_out(CostItem::FitOut, NotCountedReason::NoPrice, floor),
    }
}

/// What it costs to bring what is asked and not there. A part of a site gets its share of a capacity.
fn works(
    cash: &mut Cash,
    view: &View<'_>,
    item: CostItem,
    (asked, key, term): (Criterion, FactKey, CostTerm),
    share: f64,
) {
    let needed = match view.request.requirement(asked).map(|requirement| requirement.levels) {
        Some(Levels::AtLeast { limit, .. }) => limit,
        Some(Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_)) | None => return,
    };
    let missing = view.number(key).map(|capacity| f64::max(0.0, needed - capacity * share));
    match (missing, view.request.cost.value(term)) {
        (Some(missing), _) if missing <= 0.0 => {}
        (Some(missing), Some(price)) => {
            let by_year = Cash::at_start(price * missing);
            cash.certain(Flow {
                item,
                cash: by_year,
                fact: view.fact(key).map(|_| key),
                term: Some(term),
                assumed: false,
            });
        }
        (Some(missing), None) => cash.leaves_out(item, NotCountedReason::NoPrice, Some(missing)),
        (None, price) => {
            cash.lower_bound |= price.is_some();
            cash.leaves_out(item, NotCountedReason::Unknown, None);
        }
    }
}
