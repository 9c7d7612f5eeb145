//! Several units where one does not suffice, each combination assessed as one site.
//!
//! The hard limits hold for each unit. Areas, costs and what a unit has of its own add up; what a building or
//! sub-park shares counts once; of all else the combination is as good as its worst unit. At most one unit is taken
//! in part. What only a part of the area needs, such as a crane over one hall, is asked of the units that hold that
//! part: those that meet it, on the ground floor first.

use serde::Serialize;

use super::assess::{Parts, conclude, finding};
use super::cost::{CostLine, YearlyCost};
use super::fill::{Among, Filling, Fillings, MOST_PARTS, Need, Unit, fillings};
use super::matcher::Candidates;
use super::offer::Reads;
use super::result::{Assessment, Finding, Interval, LeftOut, Offered, ProvenanceLevel, Reservation, Standing, Verdict};
use crate::catalog::{Building, Catalog, FactKey, Site, SiteKind, Value, WayIn};
use crate::order::sort_by;
use crate::request::{CostTerm, Criterion, Levels, Request, Requirement};

/// At most so many units are put together.
pub const MOST_UNITS: u32 = 8;

/// How the units of a combination lie to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Arrangement {
    /// One after the other in the run of one building, none left out between them.
    Run,
    /// Each beside, above or below another in one building.
    Connected,
    /// In one building.
    Building,
    /// In two buildings that stand next to each other.
    Neighbours,
    /// In one sub-park.
    SubPark,
}

/// A unit of a combination.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct TakenUnit {
    /// Id of the site.
    pub site: String,
    /// Area taken, m².
    pub area_m2: f64,
    /// All that is vacant, m².
    pub vacant_m2: f64,
    /// What is asked for a part of the area and stands in this unit.
    pub holds: Vec<Criterion>,
}

/// Units that together do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Combination {
    /// At least two, by id; at most one of them in part.
    pub units: Vec<TakenUnit>,
    /// Area beyond what is needed, m².
    pub surplus_m2: f64,
    /// The units as one site; its id is theirs, joined by `+`.
    pub assessment: Assessment,
}

/// The combinations of one arrangement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Front {
    /// How the units lie to each other.
    pub arrangement: Arrangement,
    /// Those of which none is as good as another in cost, number of units and surplus; by these, unknown cost last.
    pub combinations: Vec<Combination>,
    /// All combinations were looked at; else these are the best found within the limit.
    pub complete: bool,
}

/// What several units can offer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Combinations {
    /// Area needed, m².
    pub least_m2: f64,
    /// Area beyond which it is too much, m².
    pub most_m2: f64,
    /// At most so many units were put together.
    pub most_units: u32,
    /// One for each arrangement, the tightest first.
    pub fronts: Vec<Front>,
}

/// A plant unit that can be part of a combination.
struct Member<'a> {
    index: usize,
    site: &'a Site,
    /// Assessed alone and whole.
    assessment: Assessment,
    unit: Unit,
}

/// So much of the area, m², and what it needs.
type Part<'r> = (f64, &'r Requirement);

/// A member and the share of it that is taken, 0..=1.
type Taken<'a, 'b> = (&'b Member<'a>, f64);

/// Answers [`super::Matcher::combine`].
pub(super) fn combine(request: &Request, candidates: &Candidates<'_>) -> Option<Combinations> {
    let (least_m2, most_m2) = match request.requirement(Criterion::PlantArea)?.levels {
        Levels::Around { accept, want, limit } => {
            let least = limit.0.unwrap_or(want.0);
            (least, f64::max(least, limit.1.unwrap_or(accept.1)))
        }
        Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Yes | Levels::Class(_) => return None,
    };
    let parts = parts(request, least_m2);
    let mut parts_m2 = [0.0; MOST_PARTS];
    for (part_m2, (area_m2, _)) in parts_m2.iter_mut().zip(parts.iter().filter(|(_, asked)| asked.hard)) {
        *part_m2 = *area_m2;
    }
    let need = Need { least_m2, most_m2, least_units: 2, most_units: MOST_UNITS, parts_m2 };
    let ways = [WayIn::Rent, WayIn::Buy].into_iter().filter(|way| request.accepts(*way));
    let by_way: Vec<(Request, Vec<Member<'_>>)> = ways
        .map(|way| {
            let request = Request { ways_in: vec![way], ..request.clone() };
            let members = members(&request, &parts, candidates);
            (request, members)
        })
        .collect();
    let arrangements = [
        Arrangement::Run,
        Arrangement::Connected,
        Arrangement::Building,
        Arrangement::Neighbours,
        Arrangement::SubPark,
    ];
    let fronts = arrangements.map(|arrangement| front(&by_way, &parts, candidates, need, arrangement)).into();
    Some(Combinations { least_m2, most_m2, most_units: MOST_UNITS, fronts })
}

/// What only a part of the area needs, and how much of it, m²; the smallest part first. A part as large as all is no
/// part.
fn parts(request: &Request, least_m2: f64) -> Vec<Part<'_>> {
    let part = |requirement: &'_ Requirement| requirement.for_area_m2.filter(|area_m2| *area_m2 < least_m2);
    let asked = request.requirements.iter().filter(|requirement| requirement.criterion.for_a_part());
    let mut parts: Vec<Part<'_>> = asked.filter_map(|asked| Some((part(asked)?, asked))).collect();
    sort_by(&mut parts, |(a, _), (b, _)| a.total_cmp(b));
    parts
}

/// The units that meet, each alone, all hard limits that do not add up and that all of the area needs; by id.
/// Works are not counted: what one unit lacks of a capacity another may have.
fn members<'a>(request: &Request, parts: &[Part<'_>], candidates: &Candidates<'a>) -> Vec<Member<'a>> {
    let mut alone = request.clone();
    alone.requirements.retain(|requirement| requirement.criterion != Criterion::PlantArea);
    alone.cost.state(CostTerm::PowerWorks, None);
    alone.cost.state(CostTerm::WaterWorks, None);
    for requirement in &mut alone.requirements {
        let of_all = parts.iter().all(|(_, part)| part.criterion != requirement.criterion);
        requirement.hard &= of_all && matches!(together(requirement.criterion), Together::Worst);
    }
    let mut members = Vec::new();
    for index in candidates.of(&alone) {
        let site = candidates.site(index);
        if site.kind != SiteKind::PlantUnit {
            continue;
        }
        let assessment = candidates.assess(index, &alone);
        let Some(area_m2) = assessment.used_area_m2.filter(|_| assessment.standing != Standing::Misses) else {
            continue;
        };
        let cost = assessment.yearly_cost.as_ref().map_or(f64::INFINITY, |cost| cost.yuan_per_year);
        let smallest_part_m2 = candidates.view(index, &alone).number(FactKey::SmallestPart);
        let mut holds = [false; MOST_PARTS];
        let hard = parts.iter().filter(|(_, asked)| asked.hard);
        for (holds, (area_m2, _)) in holds.iter_mut().zip(hard) {
            *holds = severity(&assessment, parts, *area_m2) < FALLS_SHORT;
        }
        members.push(Member { index, site, assessment, unit: Unit { area_m2, cost, smallest_part_m2, holds } });
    }
    sort_by(&mut members, |a, b| a.site.id.cmp(&b.site.id));
    members
}

/// How badly a unit stands for a part of that size: the smaller part lies inside the larger ones and needs what they
/// need.
fn severity(assessment: &Assessment, parts: &[Part<'_>], area_m2: f64) -> u8 {
    let around = parts.iter().filter(|(around_m2, asked)| asked.hard && *around_m2 >= area_m2);
    let findings = around.filter_map(|(_, asked)| assessment.finding(asked.criterion));
    findings.map(|finding| badness(finding).0).max().unwrap_or_default()
}

fn front(
    by_way: &[(Request, Vec<Member<'_>>)],
    parts: &[Part<'_>],
    candidates: &Candidates<'_>,
    need: Need,
    arrangement: Arrangement,
) -> Front {
    let mut complete = true;
    let mut best: Vec<(Filling, Combination)> = Vec::new();
    for (request, members) in by_way {
        for group in groups(members, arrangement, candidates) {
            let found = search(&group, need, arrangement);
            complete &= found.complete;
            for filling in found.best {
                if best.iter().any(|(known, _)| known.covers(&filling)) {
                    continue;
                }
                let combination = combination(request, parts, candidates, &group, &filling, need);
                if combination.assessment.standing == Standing::Misses {
                    // The search knows areas and costs; what else adds up too little may be more in another set.
                    complete = false;
                    continue;
                }
                best.retain(|(known, _)| !filling.covers(known));
                best.push((filling, combination));
            }
        }
    }
    sort_by(&mut best, |(a, _), (b, _)| {
        let by_cost = a.cost.total_cmp(&b.cost).then_with(|| a.count().cmp(&b.count()));
        by_cost.then_with(|| a.area_m2.total_cmp(&b.area_m2))
    });
    Front { arrangement, combinations: best.into_iter().map(|(_, combination)| combination).collect(), complete }
}

/// The members that can lie so to each other, group by group.
fn groups<'a, 'b>(
    members: &'b [Member<'a>],
    arrangement: Arrangement,
    candidates: &Candidates<'a>,
) -> Vec<Vec<&'b Member<'a>>> {
    let name = |member: &'b Member<'a>| -> Option<&'a str> {
        let site = member.site;
        match arrangement {
            Arrangement::Run => site.run_index.and(site.building.as_deref()),
            Arrangement::Connected => site.floor.and(site.column).and(site.building.as_deref()),
            Arrangement::Building | Arrangement::Neighbours => site.building.as_deref(),
            Arrangement::SubPark => Some(&site.sub_park),
        }
    };
    let mut groups: Vec<(&str, Vec<&Member<'_>>)> = Vec::new();
    for member in members {
        let Some(of) = name(member) else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| *known == of) {
            Some((_, group)) => group.push(member),
            None => groups.push((of, vec![member])),
        }
    }
    if arrangement == Arrangement::Neighbours {
        return side_by_side(&groups, candidates.catalog());
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// What two buildings next to each other hold, pair by pair.
fn side_by_side<'a, 'b>(groups: &[(&str, Vec<&'b Member<'a>>)], catalog: &Catalog) -> Vec<Vec<&'b Member<'a>>> {
    let beside = |one: &str, other: &str| {
        let names = |building: &&Building| building.next_to.iter().any(|known| known == other);
        catalog.building(one).filter(names).is_some()
    };
    let mut pairs = Vec::new();
    for (place, (one, group)) in groups.iter().enumerate() {
        for (other, other_group) in &groups[place + 1..] {
            if beside(one, other) || beside(other, one) {
                let mut both: Vec<&Member<'_>> = group.iter().chain(other_group).copied().collect();
                sort_by(&mut both, |a, b| a.site.id.cmp(&b.site.id));
                pairs.push(both);
            }
        }
    }
    pairs
}

fn search(group: &[&Member<'_>], need: Need, arrangement: Arrangement) -> Fillings {
    let units: Vec<Unit> = group.iter().map(|member| member.unit).collect();
    match arrangement {
        Arrangement::Run => {
            let index: Vec<u16> = group.iter().filter_map(|member| member.site.run_index).collect();
            fillings(&units, need, Among::Runs(&index))
        }
        Arrangement::Connected => {
            let touched = |site: &Site| {
                let neighbours = group.iter().zip(0..u128::BITS).filter(|(other, _)| touch(site, other.site));
                neighbours.fold(0, |mask, (_, place)| mask | 1 << place)
            };
            let neighbours: Vec<u128> = group.iter().map(|member| touched(member.site)).collect();
            fillings(&units, need, Among::Connected(&neighbours))
        }
        Arrangement::Building | Arrangement::Neighbours | Arrangement::SubPark => fillings(&units, need, Among::Any),
    }
}

/// Side by side on a floor, or one above the other.
fn touch(a: &Site, b: &Site) -> bool {
    let (Some(floor_a), Some(floor_b)) = (a.floor, b.floor) else {
        return false;
    };
    let (Some(column_a), Some(column_b)) = (a.column, b.column) else {
        return false;
    };
    u32::from(floor_a.abs_diff(floor_b)) + u32::from(column_a.abs_diff(column_b)) == 1
}

fn combination(
    request: &Request,
    parts: &[Part<'_>],
    candidates: &Candidates<'_>,
    group: &[&Member<'_>],
    filling: &Filling,
    need: Need,
) -> Combination {
    let mut units = Vec::new();
    let mut taken: Vec<Taken<'_, '_>> = Vec::new();
    for (place, member) in group.iter().enumerate().take(u128::BITS as usize) {
        if filling.units & (1 << place) == 0 {
            continue;
        }
        let vacant_m2 = member.unit.area_m2;
        let area_m2 = filling.part.filter(|(part, _)| *part == place).map_or(vacant_m2, |(_, area_m2)| area_m2);
        units.push(TakenUnit { site: member.site.id.clone(), area_m2, vacant_m2, holds: Vec::new() });
        taken.push((member, area_m2 / vacant_m2));
    }
    let (mut findings, mut left_out) = (Vec::new(), Vec::new());
    for requirement in &request.requirements {
        if let Some((part_m2, _)) = parts.iter().find(|(_, part)| part.criterion == requirement.criterion) {
            let holders = holders(&taken, parts, requirement.criterion, *part_m2);
            holders.iter().for_each(|place| units[*place].holds.push(requirement.criterion));
            let holding: Vec<Taken<'_, '_>> = holders.into_iter().map(|place| taken[place]).collect();
            let finding = worst(&holding, requirement);
            findings.extend(finding.map(|finding| Finding { hard: requirement.hard, ..finding }));
            continue;
        }
        match found(request, candidates, &taken, requirement, filling.area_m2) {
            Some(finding) => findings.push(finding),
            None => left_out.extend(reason(&taken, requirement.criterion)),
        }
    }
    let parts = Parts {
        findings,
        left_out,
        reservation: reservation(&taken),
        used_area_m2: Some(filling.area_m2),
        yearly_cost: yearly_cost(&taken),
    };
    let ids: Vec<&str> = taken.iter().map(|(member, _)| member.site.id.as_str()).collect();
    let assessment = conclude(ids.join("+"), request, parts);
    Combination { units, surplus_m2: filling.area_m2 - need.least_m2, assessment }
}

/// The units that hold a part of the area, by their places: those that stand best for it and for the parts around it,
/// the ground floor first, the better first.
fn holders(taken: &[Taken<'_, '_>], parts: &[Part<'_>], criterion: Criterion, part_m2: f64) -> Vec<usize> {
    let key = |place: usize| {
        let (member, _) = taken[place];
        let finding = member.assessment.finding(criterion);
        let worth = finding.map_or(0.0, |finding| finding.value.low);
        let own = finding.map_or(0, |finding| badness(finding).0);
        (own.max(severity(&member.assessment, parts, part_m2)), member.site.floor != Some(1), -worth)
    };
    let mut places: Vec<usize> = (0..taken.len()).collect();
    sort_by(&mut places, |a, b| {
        let ((short_a, up_a, worth_a), (short_b, up_b, worth_b)) = (key(*a), key(*b));
        short_a.cmp(&short_b).then(up_a.cmp(&up_b)).then(worth_a.total_cmp(&worth_b))
    });
    let mut held = 0.0;
    // What was taken to the last bit may lack that bit.
    let enough = part_m2 * (1.0 - 1e-9);
    places.retain(|place| {
        let (member, share) = taken[*place];
        let needed = held < enough;
        held += member.unit.area_m2 * share;
        needed
    });
    sort_by(&mut places, usize::cmp);
    places
}

/// What several units offer together on a criterion.
enum Together {
    /// The area taken.
    Area,
    /// The cost of all.
    Cost,
    /// The sum of what the units have of their own, and once what they share.
    Sum,
    /// What the worst of them offers.
    Worst,
}

fn together(criterion: Criterion) -> Together {
    match criterion {
        Criterion::PlantArea => Together::Area,
        Criterion::YearlyCost => Together::Cost,
        Criterion::OfficeArea
        | Criterion::YardArea
        | Criterion::DormitoryBeds
        | Criterion::Desks
        | Criterion::Power
        | Criterion::PowerLater
        | Criterion::Water
        | Criterion::Drainage
        | Criterion::Steam
        | Criterion::TrucksPerDay
        | Criterion::Docks => Together::Sum,
        Criterion::LandArea
        | Criterion::ClearHeight
        | Criterion::StoreyHeight
        | Criterion::FloorLoad
        | Criterion::Crane
        | Criterion::CraneHookHeight
        | Criterion::GoodsLift
        | Criterion::ColumnSpacing
        | Criterion::GroundFloor
        | Criterion::WholeBuilding
        | Criterion::CleanRoom
        | Criterion::Sprinklers
        | Criterion::ExhaustShaft
        | Criterion::Canteen
        | Criterion::DualFeed
        | Criterion::Gas
        | Criterion::LongestTruck
        | Criterion::StationDistance
        | Criterion::HighSpeedDistance
        | Criterion::AirportDistance
        | Criterion::PortDistance
        | Criterion::ExpresswayDistance
        | Criterion::IndustryAllowed
        | Criterion::FireClass
        | Criterion::LandClass
        | Criterion::EnvironmentPaper
        | Criterion::HazardousGoods
        | Criterion::Bonded
        | Criterion::NightWork
        | Criterion::TitleDeed
        | Criterion::ExpansionLand
        | Criterion::Rent
        | Criterion::SalePrice
        | Criterion::LandPrice
        | Criterion::ShortestLease
        | Criterion::MoveIn
        | Criterion::LeadingIndustry
        | Criterion::SupportingIndustries
        | Criterion::TestCentre => Together::Worst,
    }
}

/// One requirement against all units; `None` where it is measured on none of them.
fn found(
    request: &Request,
    candidates: &Candidates<'_>,
    taken: &[Taken<'_, '_>],
    requirement: &Requirement,
    area_m2: f64,
) -> Option<Finding> {
    let criterion = requirement.criterion;
    let offered = match together(criterion) {
        Together::Area => Offered::Known { value: Value::Number(area_m2) },
        Together::Cost => cost(taken),
        Together::Sum => sum(request, candidates, taken, criterion),
        Together::Worst => return worst(taken, requirement),
    };
    let (member, _) = taken.first()?;
    let reads = Reads { offered, fact: None, remark: None };
    Some(finding(&candidates.view(member.index, request), requirement, reads))
}

fn worst(taken: &[Taken<'_, '_>], requirement: &Requirement) -> Option<Finding> {
    let mut worst: Option<Finding> = None;
    for finding in taken.iter().filter_map(|(member, _)| member.assessment.finding(requirement.criterion)) {
        let so_far = worst.take().unwrap_or_else(|| finding.clone());
        let value = Interval {
            low: f64::min(so_far.value.low, finding.value.low),
            high: f64::min(so_far.value.high, finding.value.high),
        };
        let next = if badness(finding) > badness(&so_far) { finding.clone() } else { so_far };
        worst = Some(Finding { value, ..next });
    }
    worst
}

/// The severity of what falls short.
const FALLS_SHORT: u8 = 3;

/// Larger is worse: by the verdict, then by the worth, then by what lacks at the limit or lies beyond it.
fn badness(finding: &Finding) -> (u8, f64, f64) {
    let (severity, lacking) = match finding.verdict {
        Verdict::Meets { margin } => (0, -margin.unwrap_or_default()),
        Verdict::CanBeMet { .. } => (1, 0.0),
        Verdict::Unknown => (2, 0.0),
        Verdict::FallsShort { by } => (FALLS_SHORT, by),
    };
    (severity, -finding.value.low, lacking)
}

fn reason(taken: &[Taken<'_, '_>], criterion: Criterion) -> Option<LeftOut> {
    let mut left_out = taken.iter().flat_map(|(member, _)| &member.assessment.left_out);
    left_out.find(|left_out| left_out.criterion == criterion).copied()
}

/// The sum of a capacity. A part of a unit gets its share of what is the unit's own.
fn sum(request: &Request, candidates: &Candidates<'_>, taken: &[Taken<'_, '_>], criterion: Criterion) -> Offered {
    let mut holders: Vec<(ProvenanceLevel, Option<&str>)> = Vec::new();
    let (mut now, mut then, mut unknown) = (0.0, 0.0, false);
    let mut plan = None;
    for (member, share) in taken {
        let site = member.site;
        let stated = criterion.fact().and_then(|key| candidates.view(member.index, request).fact(key));
        let (holder, share) = match stated.map_or(ProvenanceLevel::Site, |(_, level)| level) {
            ProvenanceLevel::Site => ((ProvenanceLevel::Site, Some(site.id.as_str())), *share),
            ProvenanceLevel::Building => ((ProvenanceLevel::Building, site.building.as_deref()), 1.0),
            ProvenanceLevel::SubPark => ((ProvenanceLevel::SubPark, Some(site.sub_park.as_str())), 1.0),
        };
        if holders.contains(&holder) {
            continue;
        }
        holders.push(holder);
        match member.assessment.finding(criterion).map(|finding| &finding.offered) {
            Some(Offered::Known { value: Value::Number(number) }) => {
                now += number * share;
                then += number * share;
            }
            Some(Offered::Planned { now: in_force, then: Value::Number(number), from, works }) => {
                if let Some(Value::Number(number)) = in_force {
                    now += number * share;
                }
                then += number * share;
                // All of it is there when the last plan is; a plan without a day leaves all without one.
                let (day, after) = plan.get_or_insert_with(|| (*from, works.clone()));
                *day = day.zip(*from).map(|(one, other)| one.max(other));
                *after = after.take().or_else(|| works.clone());
            }
            Some(
                Offered::Known { .. }
                | Offered::Planned { .. }
                | Offered::Between { .. }
                | Offered::AtLeast { .. }
                | Offered::BuiltToOrder { .. }
                | Offered::Unknown,
            )
            | None => unknown = true,
        }
    }
    match plan {
        _ if unknown && now > 0.0 => Offered::AtLeast { value: now },
        _ if unknown => Offered::Unknown,
        Some((from, works)) => {
            Offered::Planned { now: Some(Value::Number(now)), then: Value::Number(then), from, works }
        }
        None => Offered::Known { value: Value::Number(now) },
    }
}

/// The cost of all, as far as each is certain.
fn cost(taken: &[Taken<'_, '_>]) -> Offered {
    let (mut low, mut high) = (0.0, Some(0.0));
    for (member, share) in taken {
        let (least, most) = match member.assessment.finding(Criterion::YearlyCost).map(|finding| &finding.offered) {
            Some(Offered::Known { value: Value::Number(number) }) => (*number, Some(*number)),
            Some(Offered::Between { low, high }) => (*low, Some(*high)),
            Some(Offered::AtLeast { value }) => (*value, None),
            Some(Offered::Known { .. } | Offered::Planned { .. } | Offered::BuiltToOrder { .. } | Offered::Unknown)
            | None => (0.0, None),
        };
        low += least * share;
        high = high.zip(most).map(|(sum, most): (f64, f64)| sum + most * share);
    }
    match high {
        Some(high) if low < high => Offered::Between { low, high },
        Some(_) => Offered::Known { value: Value::Number(low) },
        None if low > 0.0 => Offered::AtLeast { value: low },
        None => Offered::Unknown,
    }
}

/// The costs of all units, item by item; `None` where one is unknown.
fn yearly_cost(taken: &[Taken<'_, '_>]) -> Option<YearlyCost> {
    let mut total: Option<YearlyCost> = None;
    for (member, share) in taken {
        let cost = member.assessment.yearly_cost.as_ref()?;
        let total = total.get_or_insert_with(|| YearlyCost {
            way_in: cost.way_in,
            yuan_per_year: 0.0,
            lower_bound: false,
            lines: Vec::new(),
        });
        total.lower_bound |= cost.lower_bound;
        for line in &cost.lines {
            let yuan_per_year = line.yuan_per_year * share;
            match total.lines.iter_mut().find(|known| known.item == line.item && known.assumed == line.assumed) {
                Some(known) => known.yuan_per_year += yuan_per_year,
                None => total.lines.push(CostLine { yuan_per_year, ..*line }),
            }
        }
    }
    if let Some(total) = &mut total {
        total.yuan_per_year = total.lines.iter().map(|line| line.yuan_per_year).sum();
    }
    total
}

/// Bidding before preparation, and of preparations the last.
fn reservation(taken: &[Taken<'_, '_>]) -> Option<Reservation> {
    let reservations = taken.iter().filter_map(|(member, _)| member.assessment.reservation);
    reservations.reduce(|one, other| match (one, other) {
        (Reservation::InBidding, _) | (_, Reservation::InBidding) => Reservation::InBidding,
        (Reservation::BeingPrepared { from: one }, Reservation::BeingPrepared { from: other }) => {
            Reservation::BeingPrepared { from: one.zip(other).map(|(one, other)| one.max(other)) }
        }
    })
}
