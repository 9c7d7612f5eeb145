//! Coming in stages: a site for each, matched, scored and costed as one plan.
//!
//! Each stage is the request with its own day, ways in and area, so its hard limits hold on its day. The sites of a plan
//! lie in one sub-park, or in the nearest that has one. A score counts by the months for which its site is used. Where
//! no stages are asked and both rent and land are accepted, the stages are a temporary plant and the plot that takes
//! its place when it is built.

use serde::Serialize;

use super::cash::CostItem;
use super::cost::YearlyCost;
use super::matcher::{Candidates, order};
use super::offer::ready_day;
use super::result::{Assessment, Interval, Standing};
use super::view::needed_by;
use crate::catalog::{Catalog, FactKey, Site, SiteKind, SubPark, Value, WayIn};
use crate::order::sort_by;
use crate::request::{CostTerm, Criterion, Phase, Request};
use crate::units::Day;

/// So many sites of a sub-park are tried for one stage, the best first.
const MOST_FOR_A_STAGE: usize = 12;
/// So many plans are named.
const MOST_PLANS: usize = 20;
const DAYS_A_MONTH: f64 = 365.25 / 12.0;
const MONTHS_A_YEAR: f64 = 12.0;

/// How a request in stages can be answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Plans {
    /// No stages were asked: these are plots with a temporary plant until they are built.
    pub temporary: bool,
    /// The first day of the plans.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub from: Day,
    /// Years over which cash is counted, from that day.
    pub horizon_years: u32,
    /// For each site of the last stage the plan that stands best, in the order of sites.
    pub plans: Vec<Plan>,
    /// Sites of a stage that has no day, whose day of readiness nobody has stated.
    pub undated: u32,
    /// All were looked at and are named; else these are the best found within the limit.
    pub complete: bool,
}

/// A site for each stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Plan {
    /// In the order of time.
    pub steps: Vec<Step>,
    /// That of its worst step.
    pub standing: Standing,
    /// Its steps' scores, each by the months for which its site is used.
    pub score: Interval,
    /// What it costs; `None` where the price of a step is unknown.
    pub cost: Option<PlanCost>,
}

/// One stage at one site.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Step {
    /// From this day,
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub from: Day,
    /// to this one, on which the next takes its place; `None` where it stays in use.
    #[cfg_attr(feature = "web", tsify(type = "string | null"))]
    pub until: Option<Day>,
    /// Months of use within the horizon.
    pub months: f64,
    /// Comes beside the stage before, which stays in use.
    pub beside: bool,
    /// The site, assessed for this stage on its day. `None`: the plot next to the one before, of which nothing more is
    /// known than that it is kept, or may be kept, to grow.
    pub assessment: Option<Assessment>,
}

/// What a plan costs over the horizon.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct PlanCost {
    /// Yuan out at the start, then within each year of the horizon.
    pub yuan_by_year: Vec<f64>,
    /// All of it by the years of the horizon.
    pub yuan_per_year: f64,
    /// The true cost is at least this.
    pub lower_bound: bool,
}

/// A site that can serve a stage.
struct Server<'a> {
    site: &'a Site,
    assessment: Assessment,
    /// The day on which it starts there.
    from: Day,
    /// The day on which what is paid once is paid: of a plot, when building begins.
    paid: Day,
}

/// The sites that can serve one stage, the best first.
struct Stage<'a> {
    phase: Phase,
    servers: Vec<Server<'a>>,
}

/// Answers [`super::Matcher::plan`]; `None` where neither stages nor both rent and land are asked.
pub(super) fn plan(request: &Request, candidates: &Candidates<'_>) -> Option<Plans> {
    let temporary = request.phases.is_empty();
    let phases = if temporary { temporary_plant(request)? } else { request.phases.clone() };
    let from = phases.first()?.from.unwrap_or(needed_by(request, candidates.today));
    let (mut undated, mut complete, mut stages) = (0, true, Vec::new());
    for (place, phase) in phases.into_iter().enumerate() {
        let start = if place == 0 { Some(from) } else { phase.from };
        let servers =
            servers(request, &phase, start, (temporary && place > 0).then_some(from), candidates, &mut undated);
        stages.push(Stage { phase, servers });
    }
    let mut plans: Vec<(Plan, &Site)> = Vec::new();
    for sub_park in &candidates.catalog().sub_parks {
        let last = stages.last()?;
        let mut ends: Vec<Vec<&Server<'_>>> = vec![Vec::new()];
        for (place, stage) in stages.iter().enumerate() {
            let near: Vec<&Server<'_>> = if place + 1 == stages.len() {
                in_sub_park(last, &sub_park.id)
            } else {
                nearest(stage, sub_park, candidates.catalog())
            };
            complete &= near.len() <= MOST_FOR_A_STAGE;
            let mut longer = Vec::new();
            for chain in &ends {
                for server in near.iter().take(MOST_FOR_A_STAGE) {
                    let later = chain.last().is_none_or(|before| before.from < server.from);
                    if later && chain.iter().all(|known| known.site.id != server.site.id) {
                        longer.push(chain.iter().copied().chain([*server]).collect());
                    }
                }
            }
            ends = longer;
        }
        for chain in &ends {
            let Some(end) = chain.last() else { continue };
            let made = made(request, &stages, chain);
            match plans.iter_mut().find(|(_, site)| site.id == end.site.id) {
                Some((known, _)) => {
                    if better(&made, known).is_lt() {
                        *known = made;
                    }
                }
                None => plans.push((made, end.site)),
            }
        }
    }
    plans.extend(next_door(request, &stages, candidates));
    sort_by(&mut plans, |(a, site_a), (b, site_b)| better(a, b).then_with(|| site_a.id.cmp(&site_b.id)));
    complete &= plans.len() <= MOST_PLANS;
    plans.truncate(MOST_PLANS);
    let horizon_years = u32::try_from(request.cost.horizon_years()).unwrap_or(u32::MAX);
    let plans = plans.into_iter().map(|(plan, _)| plan).collect();
    Some(Plans { temporary, from, horizon_years, plans, undated, complete })
}

/// Rent first, and land as soon as it is built.
fn temporary_plant(request: &Request) -> Option<Vec<Phase>> {
    request.requirement(Criterion::PlantArea)?;
    let land: Vec<WayIn> = [WayIn::CustomBuilt, WayIn::Land].into_iter().filter(|way| request.accepts(*way)).collect();
    let both = request.accepts(WayIn::Rent) && !land.is_empty();
    let rented = Phase { ways_in: vec![WayIn::Rent], ..Phase::default() };
    both.then(|| vec![rented, Phase { ways_in: land, ..Phase::default() }])
}

/// The sites that serve a stage: no hard limit missed on its day, and ready by then. `after`: of a plot that is ready
/// by that day no temporary plant is needed.
fn servers<'a>(
    request: &Request,
    phase: &Phase,
    start: Option<Day>,
    after: Option<Day>,
    candidates: &Candidates<'a>,
    undated: &mut u32,
) -> Vec<Server<'a>> {
    let mut servers = Vec::new();
    let asked = |from: Day| {
        let mut asked = request.in_phase(phase, from);
        if asked.ways_in == [WayIn::Rent] {
            // Standing floor has no land of its own to measure.
            asked.requirements.retain(|requirement| requirement.criterion != Criterion::LandArea);
        }
        asked
    };
    let here = asked(start.unwrap_or(candidates.today));
    for index in candidates.of(&here) {
        let site = candidates.site(index);
        let view = candidates.view(index, &here);
        let ready = ready_day(&view).or_else(|| {
            // The company may have said how long building takes where the park has not.
            let months = request.cost.value(CostTerm::BuildMonths).filter(|_| site.kind == SiteKind::Parcel)?;
            view.number(FactKey::BuildMonths).is_none().then(|| candidates.today.plus_months(months))
        });
        let from = match (start, ready) {
            (Some(start), Some(ready)) if ready > start => continue,
            (Some(start), _) => start,
            (None, Some(ready)) => ready,
            (None, None) => {
                *undated += 1;
                continue;
            }
        };
        if after.is_some_and(|after| from <= after) {
            continue;
        }
        let assessment = candidates.assess(index, &asked(from));
        if assessment.standing != Standing::Misses {
            let months = view.number(FactKey::BuildMonths).or(request.cost.value(CostTerm::BuildMonths));
            let months = months.filter(|_| site.kind == SiteKind::Parcel).unwrap_or_default();
            let paid = from.plus_days(-((months * DAYS_A_MONTH).round() as i32));
            servers.push(Server { site, assessment, from, paid });
        }
    }
    sort_by(&mut servers, |a, b| order(&a.assessment, a.site, &b.assessment, b.site));
    servers
}

fn in_sub_park<'s, 'a>(stage: &'s Stage<'a>, sub_park: &str) -> Vec<&'s Server<'a>> {
    stage.servers.iter().filter(|server| server.site.sub_park == sub_park).collect()
}

/// The servers of the sub-park, or of the one that lies nearest on the map of those that have any.
fn nearest<'s, 'a>(stage: &'s Stage<'a>, to: &SubPark, catalog: &Catalog) -> Vec<&'s Server<'a>> {
    let away = |other: &SubPark| (other.map.x - to.map.x).hypot(other.map.y - to.map.y);
    let mut sub_parks: Vec<&SubPark> = catalog.sub_parks.iter().collect();
    sort_by(&mut sub_parks, |a, b| {
        (a.id != to.id).cmp(&(b.id != to.id)).then(away(a).total_cmp(&away(b))).then_with(|| a.id.cmp(&b.id))
    });
    let there = sub_parks.into_iter().map(|sub_park| in_sub_park(stage, &sub_park.id));
    there.into_iter().find(|servers| !servers.is_empty()).unwrap_or_default()
}

/// Standing, low, high, cost with the unknown last.
fn better(a: &Plan, b: &Plan) -> std::cmp::Ordering {
    let cost = |plan: &Plan| plan.cost.as_ref().map_or(f64::INFINITY, |cost| cost.yuan_per_year);
    a.standing
        .cmp(&b.standing)
        .then_with(|| b.score.low.total_cmp(&a.score.low))
        .then_with(|| b.score.high.total_cmp(&a.score.high))
        .then_with(|| cost(a).total_cmp(&cost(b)))
}

/// Growing onto the plot next to the one that is taken first: for the last stage of two, where it comes beside.
fn next_door<'a>(request: &Request, stages: &[Stage<'a>], candidates: &Candidates<'a>) -> Vec<(Plan, &'a Site)> {
    let [first, Stage { phase, .. }] = stages else {
        return Vec::new();
    };
    let built = |way: &WayIn| matches!(way, WayIn::Land | WayIn::CustomBuilt);
    let ways = if phase.ways_in.is_empty() { &request.ways_in } else { &phase.ways_in };
    if !phase.beside || !(ways.is_empty() || ways.iter().any(built)) {
        return Vec::new();
    }
    let kept = |server: &&Server<'a>| {
        if phase.from.is_some_and(|from| from <= server.from) {
            return false;
        }
        let index = candidates.index_of(&server.site.id);
        let may = index.is_some_and(|index| {
            let value = candidates.view(index, request).value(FactKey::ExpansionLand);
            value != Some(Value::YesNo(false))
        });
        server.site.kind == SiteKind::Parcel && may
    };
    let plots = first.servers.iter().filter(kept).take(MOST_FOR_A_STAGE);
    plots
        .map(|server| {
            let mut plan = made(request, stages, &[server]);
            let months = request.cost.horizon_years() as f64 * MONTHS_A_YEAR;
            let used = phase
                .from
                .map_or(months, |from| months - f64::max(0.0, from.number() - server.from.number()) / DAYS_A_MONTH);
            let from = phase.from.unwrap_or(server.from);
            plan.steps.push(Step { from, until: None, months: f64::max(0.0, used), beside: true, assessment: None });
            plan.standing = plan.standing.max(Standing::Conditional);
            plan.score = score(&plan.steps);
            if let Some(cost) = &mut plan.cost {
                cost.lower_bound = true;
            }
            (plan, server.site)
        })
        .collect()
}

/// The plan of these sites, one a stage.
fn made(request: &Request, stages: &[Stage<'_>], chain: &[&Server<'_>]) -> Plan {
    let years = request.cost.horizon_years();
    let start = chain.first().map_or(Day::EPOCH, |server| server.from);
    let month = |day: Day| (day.number() - start.number()) / DAYS_A_MONTH;
    let end = years as f64 * MONTHS_A_YEAR;
    let mut steps: Vec<Step> = Vec::new();
    let mut cost = Some(PlanCost { yuan_by_year: vec![0.0; years + 1], yuan_per_year: 0.0, lower_bound: false });
    for (place, (server, stage)) in chain.iter().zip(stages).enumerate() {
        // It is left when a later stage takes its place.
        let replaced = chain.iter().zip(stages).skip(place + 1).find(|(_, later)| !later.phase.beside);
        let until = replaced.map(|(later, _)| later.from);
        let (first, last) = (f64::min(month(server.from), end), f64::min(until.map_or(end, month), end));
        match (&mut cost, &server.assessment.yearly_cost) {
            (Some(cost), Some(yearly)) => spend(cost, yearly, (first, last), f64::max(0.0, month(server.paid))),
            (_, None) => cost = None,
            (None, _) => {}
        }
        steps.push(Step {
            from: server.from,
            until,
            months: f64::max(0.0, last - first),
            beside: stage.phase.beside && place > 0,
            assessment: Some(server.assessment.clone()),
        });
    }
    if let Some(cost) = &mut cost {
        cost.yuan_per_year = cost.yuan_by_year.iter().sum::<f64>() / years as f64;
    }
    let standing = chain.iter().map(|server| server.assessment.standing).max().unwrap_or(Standing::Conditional);
    Plan { score: score(&steps), standing, cost, steps }
}

/// The scores by months of use; of a plot of which nothing is known, from nothing to all.
fn score(steps: &[Step]) -> Interval {
    let months: f64 = steps.iter().map(|step| step.months).sum();
    let of = |step: &Step| step.assessment.as_ref().map_or(Interval::UNKNOWN, |assessment| assessment.score);
    let share = |step: &Step| if months > 0.0 { step.months / months } else { 1.0 / steps.len() as f64 };
    steps.iter().fold(Interval::ZERO, |sum, step| Interval {
        low: f64::min(1.0, sum.low + share(step) * of(step).low),
        high: f64::min(1.0, sum.high + share(step) * of(step).high),
    })
}

/// Adds a site's cash: what is paid once in its month, what is paid by the year while it is used; in months from the
/// start of the plan.
fn spend(cost: &mut PlanCost, yearly: &YearlyCost, (first, last): (f64, f64), paid: f64) {
    let years = cost.yuan_by_year.len() - 1;
    cost.lower_bound |= yearly.lower_bound;
    let mut by_the_year = 0.0;
    let (mut once, mut free) = (0.0, 0.0);
    for line in &yearly.lines {
        match line.item {
            CostItem::Rent | CostItem::PropertyFee => by_the_year += line.yuan_per_year,
            CostItem::RentFree => free += line.yuan_per_year * years as f64,
            CostItem::Deposit
            | CostItem::Purchase
            | CostItem::Land
            | CostItem::Construction
            | CostItem::FitOut
            | CostItem::PowerWorks
            | CostItem::WaterWorks
            | CostItem::Residual => once += line.yuan_per_year * years as f64,
        }
    }
    let used = |year: usize| {
        let (start, end) = (year as f64 * MONTHS_A_YEAR, (year + 1) as f64 * MONTHS_A_YEAR);
        f64::max(0.0, f64::min(last, end) - f64::max(first, start))
    };
    // Whoever leaves before has no more free months than he stayed.
    let rent: f64 = (0..years).map(|year| by_the_year * used(year) / MONTHS_A_YEAR).sum();
    once += f64::max(free, -rent);
    let start = if paid <= 0.0 { 0 } else { ((paid / MONTHS_A_YEAR).floor() as usize + 1).min(years) };
    cost.yuan_by_year[start] += once;
    for year in 0..years {
        cost.yuan_by_year[year + 1] += by_the_year * used(year) / MONTHS_A_YEAR;
    }
}
