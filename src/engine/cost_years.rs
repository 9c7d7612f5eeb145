//! Cost over the years and months to production, way in by way in.
//!
//! The cash is that of the yearly cost; here it is added up year by year.

use serde::Serialize;

use super::area::measured;
use super::cash::{Cash, CostItem, Flow, NotCounted, cash};
use super::cost::by_the_year;
use super::crossover::crossings;
use super::matcher::{Candidates, order};
use super::offer::free_from;
use super::result::{Assessment, Provenance, Standing, Verdict};
use super::view::View;
use crate::catalog::{FactKey, SiteKind, WayIn};
use crate::order::sort_by;
use crate::request::{BuildingType, CostTerm, Criterion, Request, TermBasis};
use crate::units::Day;

/// Days of a month, on average.
const DAYS_A_MONTH: f64 = 365.25 / 12.0;

/// A term that costs are counted with.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TermInForce {
    /// Which one.
    pub term: CostTerm,
    /// Its value, base unit; `None` where nothing is counted, or nothing is known beyond what the park states.
    pub value: Option<f64>,
    /// The company states it; else it is a default, to be confirmed.
    pub stated: bool,
    /// Why it has that value where the company does not state it.
    pub basis: TermBasis,
}

/// One line of a cost over the years.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct CashLine {
    /// What it pays for.
    pub item: CostItem,
    /// Yuan out at the start, then within each year of the horizon; below 0 where it comes in. Not discounted.
    pub yuan_by_year: Vec<f64>,
    /// Rests on an assumption, not on a value of the catalog.
    pub assumed: bool,
    /// Where the price comes from, where the park states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
    /// The term that it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<CostTerm>,
}

/// When production can begin.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Production {
    /// The first day of production; `None` where a part of the way is unknown.
    #[cfg_attr(feature = "web", tsify(type = "string | null"))]
    pub day: Option<Day>,
    /// The same in months from today.
    pub months: Option<f64>,
    /// Months until the site is free; `None` where nobody knows.
    pub free_months: Option<f64>,
    /// Months of building, 0 for standing floor; `None` where nobody knows.
    pub build_months: Option<f64>,
    /// The company states the months of building, not the park.
    pub build_assumed: bool,
    /// Months of fitting out, as far as the company states any.
    pub fit_out_months: Option<f64>,
    /// Hard requirements that are met only by works of the park: without a day of theirs there is none.
    pub waits_for: Vec<Criterion>,
}

/// What one way in costs at one site.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct WayCost {
    /// Id of the site.
    pub site: String,
    /// Which way in.
    pub way_in: WayIn,
    /// Whether the request accepts it.
    pub accepted: bool,
    /// All cash over the horizon, divided by its years: as `yearly_cost` of the site by this way in.
    pub yuan_per_year: f64,
    /// The true cost is at least this.
    pub lower_bound: bool,
    /// Rests in part on an assumption.
    pub assumed: bool,
    /// Floor of a unit or land of a parcel that is paid for, m².
    pub used_area_m2: f64,
    /// What would be built.
    pub building: Option<BuildingType>,
    /// How much floor of it, m².
    pub built_m2: Option<f64>,
    /// What is paid, line by line.
    pub lines: Vec<CashLine>,
    /// All cash out by the end of year 0 (the start), 1, 2, … of the horizon.
    pub cumulated_yuan: Vec<f64>,
    /// The same discounted, where a rate is stated.
    pub discounted_yuan: Option<Vec<f64>>,
    /// What is left out.
    pub not_counted: Vec<NotCounted>,
    /// When production can begin.
    pub production: Production,
}

impl WayCost {
    /// The curve that ways are compared by: discounted where a rate is stated.
    pub fn counted_yuan(&self) -> &[f64] {
        self.discounted_yuan.as_ref().unwrap_or(&self.cumulated_yuan)
    }
}

/// One way in becomes cheaper than another.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Crossover {
    /// Cheaper until then.
    pub before: WayIn,
    /// Cheaper from then on.
    pub after: WayIn,
    /// Years from the start, within the horizon.
    pub years: f64,
    /// One of both is a lower bound, so that nobody can be sure of the year.
    pub unsure: bool,
    /// One of both rests in part on an assumption.
    pub assumed: bool,
}

/// Why a way in has no cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum NoCostReason {
    /// Its price is unknown.
    PriceUnknown,
    /// The area is unknown.
    AreaUnknown,
    /// No site that fits or may fit is offered that way.
    NoSite,
}

/// A way in without a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct NoCost {
    /// Which way in.
    pub way_in: WayIn,
    /// Why.
    pub reason: NoCostReason,
}

/// Cost over the years, by the ways in of one site or by the best site of each way in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct CostOverYears {
    /// Years over which cash is counted, 1..=10.
    pub horizon_years: u32,
    /// Share by which a sum is worth less for each later year; 0 for none.
    pub discount_per_year: f64,
    /// What is counted with.
    pub terms: Vec<TermInForce>,
    /// In the order of the ways in, at most one of each.
    pub ways: Vec<WayCost>,
    /// Ways in without a cost.
    pub without: Vec<NoCost>,
    /// Where one way becomes cheaper than another, the earliest first.
    pub crossovers: Vec<Crossover>,
}

/// Answers [`super::Matcher::cost`].
pub(super) fn cost_of_site(candidates: &Candidates<'_>, index: usize, request: &Request) -> CostOverYears {
    let assessment = candidates.assess(index, request);
    let view = candidates.view(index, request);
    let (mut ways, mut without) = (Vec::new(), Vec::new());
    for way_in in WayIn::ALL.into_iter().filter(|way| view.site.ways_in.contains(way)) {
        match way_cost(&view, &assessment, way_in) {
            Ok(cost) => ways.push(cost),
            Err(reason) => without.push(NoCost { way_in, reason }),
        }
    }
    over_years(request, ways, without)
}

/// Answers [`super::Matcher::cost_beside`].
pub(super) fn beside(candidates: &Candidates<'_>, index: usize, request: &Request) -> CostOverYears {
    let own = cost_of_site(candidates, index, request);
    let (mut ways, mut without) = (Vec::new(), Vec::new());
    for way_in in WayIn::ALL {
        without.extend(own.without.iter().find(|without| without.way_in == way_in));
        match own.ways.iter().find(|cost| cost.way_in == way_in) {
            Some(cost) => ways.push(cost.clone()),
            None => ways.extend(best_of_way(candidates, request, way_in)),
        }
    }
    over_years(request, ways, without)
}

/// Answers [`super::Matcher::cost_side_by_side`].
pub(super) fn side_by_side(candidates: &Candidates<'_>, request: &Request) -> CostOverYears {
    let (mut ways, mut without) = (Vec::new(), Vec::new());
    for way_in in WayIn::ALL {
        match best_of_way(candidates, request, way_in) {
            Ok(cost) => ways.push(cost),
            Err(reason) => without.push(NoCost { way_in, reason }),
        }
    }
    over_years(request, ways, without)
}

/// The first site that fits or may fit and whose price is known, where that way alone is accepted.
fn best_of_way(candidates: &Candidates<'_>, request: &Request, way_in: WayIn) -> Result<WayCost, NoCostReason> {
    let that_way = Request { ways_in: vec![way_in], ..request.clone() };
    let mut open: Vec<(usize, Assessment)> = candidates
        .of(&that_way)
        .into_iter()
        .map(|index| (index, candidates.assess(index, &that_way)))
        .filter(|(_, assessment)| assessment.standing != Standing::Misses)
        .collect();
    sort_by(&mut open, |(a, one), (b, other)| order(one, candidates.site(*a), other, candidates.site(*b)));
    let mut reason = NoCostReason::NoSite;
    for (index, assessment) in &open {
        match way_cost(&candidates.view(*index, &that_way), assessment, way_in) {
            Ok(cost) => return Ok(WayCost { accepted: request.accepts(way_in), ..cost }),
            Err(why) => reason = why,
        }
    }
    Err(reason)
}

fn over_years(request: &Request, ways: Vec<WayCost>, without: Vec<NoCost>) -> CostOverYears {
    let terms = &request.cost;
    let in_force = |term: &CostTerm| TermInForce {
        term: *term,
        value: terms.value(*term),
        stated: terms.stated(*term).is_some(),
        basis: term.basis(),
    };
    let mut crossovers = Vec::new();
    for (place, one) in ways.iter().enumerate() {
        for other in &ways[place + 1..] {
            for (years, to_other) in crossings(one.counted_yuan(), other.counted_yuan()) {
                let (before, after) = if to_other { (one, other) } else { (other, one) };
                crossovers.push(Crossover {
                    before: before.way_in,
                    after: after.way_in,
                    years,
                    unsure: one.lower_bound || other.lower_bound,
                    assumed: one.assumed || other.assumed,
                });
            }
        }
    }
    sort_by(&mut crossovers, |a, b| a.years.total_cmp(&b.years));
    CostOverYears {
        horizon_years: u32::try_from(terms.horizon_years()).unwrap_or(1),
        discount_per_year: terms.discount(),
        terms: CostTerm::ALL.iter().map(in_force).collect(),
        ways,
        without,
        crossovers,
    }
}

fn way_cost(view: &View<'_>, assessment: &Assessment, way_in: WayIn) -> Result<WayCost, NoCostReason> {
    let area = measured(view).ok_or(NoCostReason::AreaUnknown)?;
    let cash = cash(view, &area, way_in).ok_or(NoCostReason::PriceUnknown)?;
    let yearly = by_the_year(way_in, &cash);
    let discounted = view.request.cost.discount() > 0.0;
    Ok(WayCost {
        site: view.site.id.clone(),
        way_in,
        accepted: view.request.accepts(way_in),
        yuan_per_year: yearly.yuan_per_year,
        lower_bound: yearly.lower_bound,
        assumed: cash.flows.iter().any(|flow| flow.assumed),
        used_area_m2: area.used_m2,
        building: cash.building.map(|(building, _)| building),
        built_m2: cash.building.map(|(_, floor)| floor),
        cumulated_yuan: cumulated(&cash, |_| 1.0),
        discounted_yuan: discounted.then(|| cumulated(&cash, |year| cash.factors[year])),
        production: production(view, assessment),
        lines: lines(view, &cash),
        not_counted: cash.not_counted,
    })
}

fn lines(view: &View<'_>, cash: &Cash) -> Vec<CashLine> {
    let line = |flow: &Flow| CashLine {
        item: flow.item,
        // What does not come back is no −0, which JSON tells from 0 on one side of the boundary alone.
        yuan_by_year: flow.cash[..=cash.horizon].iter().map(|yuan| yuan + 0.0).collect(),
        assumed: flow.assumed,
        provenance: flow.fact.and_then(|key| view.provenance(key)),
        term: flow.term,
    };
    cash.flows.iter().map(line).collect()
}

/// All lines together, added up from year to year.
fn cumulated(cash: &Cash, factor: impl Fn(usize) -> f64) -> Vec<f64> {
    let mut sum = 0.0;
    let by_year = (0..=cash.horizon).map(|year| {
        sum += cash.flows.iter().map(|flow| flow.cash[year]).sum::<f64>() * factor(year);
        sum
    });
    by_year.collect()
}

/// Free, then built, then fitted out; not before the park's works that a hard requirement waits for.
fn production(view: &View<'_>, assessment: &Assessment) -> Production {
    let free = free_from(view);
    let terms = &view.request.cost;
    let of_park = view.number(FactKey::BuildMonths);
    let build_months = match view.site.kind {
        SiteKind::Parcel => of_park.or_else(|| terms.value(CostTerm::BuildMonths)),
        SiteKind::PlantUnit | SiteKind::Workspace => Some(0.0),
    };
    let mut ready = free.zip(build_months).map(|(free, months)| free.plus_months(months));
    let mut waits_for = Vec::new();
    for finding in assessment.findings.iter().filter(|finding| finding.hard) {
        match finding.verdict {
            Verdict::CanBeMet { from, .. } => {
                waits_for.push(finding.criterion);
                ready = ready.zip(from).map(|(ready, works)| ready.max(works));
            }
            Verdict::Meets { .. } | Verdict::FallsShort { .. } | Verdict::Unknown => {}
        }
    }
    let fit_out_months = terms.value(CostTerm::FitOutMonths);
    let day = ready.map(|ready| ready.plus_months(fit_out_months.unwrap_or(0.0)));
    let months_until = |day: Day| f64::max(0.0, day.number() - view.today.number()) / DAYS_A_MONTH;
    Production {
        day,
        months: day.map(months_until),
        free_months: free.map(months_until),
        build_months,
        build_assumed: view.site.kind == SiteKind::Parcel && of_park.is_none() && build_months.is_some(),
        fit_out_months,
        waits_for,
    }
}
