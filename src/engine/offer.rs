//! What a site offers on each criterion: the one place where facts become offers.

use super::area::MeasuredArea;
use super::cost::cost_bounds;
use super::neighbours::Closeness;
use super::result::{LeftOutReason, Offered, Remark};
use super::view::View;
use crate::catalog::{FactKey, SiteKind, Status, Value, WayIn};
use crate::industry::IndustryCode;
use crate::request::{Criterion, Levels};
use crate::units::Day;

/// What is offered, or why the criterion is not measured here.
pub(super) type Reading = Result<Reads, LeftOutReason>;

/// An offer with the fact behind it.
#[derive(Debug, Clone)]
pub(super) struct Reads {
    pub(super) offered: Offered,
    /// The fact that was read, for its source.
    pub(super) fact: Option<FactKey>,
    pub(super) remark: Option<Remark>,
}

impl Reads {
    fn of(offered: Offered, fact: Option<FactKey>) -> Reads {
        Reads { offered, fact, remark: None }
    }

    fn known(value: Value) -> Reads {
        Reads::of(Offered::Known { value }, None)
    }

    fn remarked(self, remark: Option<Remark>) -> Reads {
        Reads { remark, ..self }
    }
}

/// Reads one criterion of one site.
pub(super) fn read(
    view: &View<'_>,
    area: Option<&MeasuredArea>,
    closeness: Option<&Closeness>,
    criterion: Criterion,
) -> Reading {
    let kind = view.site.kind;
    match criterion {
        Criterion::PlantArea => plant_area(view, area),
        // What stands has no land of its own to give.
        Criterion::LandArea => match kind {
            SiteKind::Parcel => Ok(taken_area(view, area, true)),
            SiteKind::PlantUnit | SiteKind::Workspace => Err(LeftOutReason::KindOfSite),
        },
        Criterion::OfficeArea => match kind {
            SiteKind::Workspace => Ok(taken_area(view, area, true)),
            SiteKind::PlantUnit => Ok(fact(view, FactKey::OfficeArea)),
            SiteKind::Parcel => Ok(built_to_order(view)),
        },
        Criterion::ClearHeight | Criterion::StoreyHeight | Criterion::CraneHookHeight => {
            Ok(height(view, criterion, direct_key(criterion)))
        }
        Criterion::FloorLoad
        | Criterion::Crane
        | Criterion::ColumnSpacing
        | Criterion::CleanRoom
        | Criterion::Sprinklers
        | Criterion::ExhaustShaft
        | Criterion::Docks
        | Criterion::YardArea => Ok(match kind {
            SiteKind::Parcel => built_to_order(view),
            SiteKind::PlantUnit | SiteKind::Workspace => direct(view, criterion),
        }),
        Criterion::WholeBuilding | Criterion::Desks => Ok(match kind {
            SiteKind::Parcel => built_to_order(view),
            SiteKind::PlantUnit | SiteKind::Workspace => of_part(direct(view, criterion), area),
        }),
        Criterion::GoodsLift => goods_lift(view),
        Criterion::GroundFloor => Ok(ground_floor(view)),
        Criterion::Power | Criterion::PowerLater => Ok(power(view, area, direct_key(criterion))),
        Criterion::DormitoryBeds
        | Criterion::Canteen
        | Criterion::DualFeed
        | Criterion::Water
        | Criterion::Drainage
        | Criterion::Gas
        | Criterion::Steam
        | Criterion::TrucksPerDay
        | Criterion::LongestTruck
        | Criterion::StationDistance
        | Criterion::HighSpeedDistance
        | Criterion::AirportDistance
        | Criterion::PortDistance
        | Criterion::ExpresswayDistance
        | Criterion::FireClass
        | Criterion::LandClass
        | Criterion::EnvironmentPaper
        | Criterion::HazardousGoods
        | Criterion::Bonded
        | Criterion::NightWork
        | Criterion::TitleDeed
        | Criterion::ExpansionLand => Ok(direct(view, criterion)),
        Criterion::IndustryAllowed => industry_allowed(view),
        Criterion::Rent => priced(view, &[WayIn::Rent, WayIn::Workspace], FactKey::Rent),
        Criterion::ShortestLease => priced(view, &[WayIn::Rent, WayIn::Workspace], FactKey::ShortestLease),
        Criterion::SalePrice => priced(view, &[WayIn::Buy], FactKey::SalePrice),
        Criterion::LandPrice => priced(view, &[WayIn::Land, WayIn::CustomBuilt], FactKey::LandPrice),
        Criterion::YearlyCost => Ok(Reads::of(cost(view, area), None).remarked(area.and_then(MeasuredArea::remark))),
        Criterion::MoveIn => Ok(move_in(view)),
        Criterion::LeadingIndustry => leading_industry(view),
        Criterion::SupportingIndustries => supporting_industries(view, closeness),
        Criterion::TestCentre => test_centre(view),
    }
}

fn direct_key(criterion: Criterion) -> Option<FactKey> {
    criterion.fact()
}

fn direct(view: &View<'_>, criterion: Criterion) -> Reads {
    match direct_key(criterion) {
        Some(key) => fact(view, key),
        None => Reads::of(Offered::Unknown, None),
    }
}

/// A fact as it stands on the needed day.
fn fact(view: &View<'_>, key: FactKey) -> Reads {
    let Some((fact, _)) = view.fact(key) else {
        return Reads::of(Offered::Unknown, Some(key));
    };
    let offered = match (&fact.planned, fact.value) {
        (Some(plan), _) if plan.from.is_some_and(|from| from <= view.needed_by()) => {
            Offered::Known { value: plan.value }
        }
        (Some(plan), now) => Offered::Planned { now, then: plan.value, from: plan.from, works: plan.works.clone() },
        (None, Some(value)) => Offered::Known { value },
        (None, None) => Offered::Unknown,
    };
    Reads::of(offered, Some(key))
}

fn built_to_order(view: &View<'_>) -> Reads {
    Reads::of(Offered::BuiltToOrder { months: view.number(FactKey::BuildMonths) }, Some(FactKey::BuildMonths))
}

/// What is built can be as high as the plot's limit allows; where all that is wanted goes beyond, the limit is what
/// is offered.
fn height(view: &View<'_>, criterion: Criterion, key: Option<FactKey>) -> Reads {
    match (view.site.kind, key) {
        (SiteKind::Parcel, _) => {
            let asked = height_asked(view, criterion);
            let limit = fact(view, FactKey::HeightLimit);
            match limit.offered {
                Offered::Known { value: Value::Number(limit) } if limit >= asked => built_to_order(view),
                Offered::Known { .. }
                | Offered::Planned { .. }
                | Offered::Between { .. }
                | Offered::AtLeast { .. }
                | Offered::BuiltToOrder { .. }
                | Offered::Unknown => limit,
            }
        }
        (SiteKind::PlantUnit | SiteKind::Workspace, Some(FactKey::ClearHeight)) => below_storey(view, criterion),
        (SiteKind::PlantUnit | SiteKind::Workspace, Some(key)) => fact(view, key),
        (SiteKind::PlantUnit | SiteKind::Workspace, None) => Reads::of(Offered::Unknown, None),
    }
}

/// The most that is asked of a height.
fn height_asked(view: &View<'_>, criterion: Criterion) -> f64 {
    match view.request.requirement(criterion).map(|requirement| requirement.levels) {
        Some(Levels::AtLeast { want, limit, .. }) => f64::max(want, limit),
        Some(Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_)) | None => 0.0,
    }
}

/// A clear height that nobody knows is no more than the storey height. That is an offer only where less is known to be
/// there than is asked; elsewhere it stays unknown.
fn below_storey(view: &View<'_>, criterion: Criterion) -> Reads {
    let clear = fact(view, FactKey::ClearHeight);
    match (&clear.offered, fact(view, FactKey::StoreyHeight).offered) {
        (Offered::Unknown, Offered::Known { value: Value::Number(storey_height_m) })
            if storey_height_m < height_asked(view, criterion) =>
        {
            let offered = Offered::Between { low: 0.0, high: storey_height_m };
            Reads::of(offered, Some(FactKey::StoreyHeight)).remarked(Some(Remark::BelowStorey { storey_height_m }))
        }
        (
            Offered::Known { .. }
            | Offered::Planned { .. }
            | Offered::Between { .. }
            | Offered::AtLeast { .. }
            | Offered::BuiltToOrder { .. }
            | Offered::Unknown,
            _,
        ) => clear,
    }
}

/// The area taken, where the site is of the kind that is asked; such floor or land as it is not, it offers none of.
fn taken_area(view: &View<'_>, area: Option<&MeasuredArea>, of_this_kind: bool) -> Reads {
    if !of_this_kind {
        return Reads::known(Value::Number(0.0));
    }
    match area {
        Some(area) => {
            let offered = area_offer(area.used_m2, area.perhaps.map(|(part, _)| part));
            Reads::of(offered, Some(FactKey::Area)).remarked(area.remark())
        }
        None => fact(view, FactKey::Area),
    }
}

/// All of it, or also less where nobody knows whether it can be split.
fn area_offer(whole: f64, part: Option<f64>) -> Offered {
    match part {
        Some(part) => Offered::Between { low: part, high: whole },
        None => Offered::Known { value: Value::Number(whole) },
    }
}

fn plant_area(view: &View<'_>, area: Option<&MeasuredArea>) -> Reading {
    match view.site.kind {
        SiteKind::PlantUnit => Ok(taken_area(view, area, true)),
        SiteKind::Workspace => Ok(taken_area(view, area, false)),
        SiteKind::Parcel => {
            let ratio = view.number(FactKey::FloorAreaRatioMax);
            let (Some(area), Some(floor_area_ratio)) = (area, ratio) else {
                return Ok(Reads::of(Offered::Unknown, Some(FactKey::FloorAreaRatioMax)));
            };
            let Some(floor) = area.floor_m2 else {
                return Ok(Reads::of(Offered::Unknown, Some(FactKey::FloorAreaRatioMax)));
            };
            let remark = Remark::OnLand { land_m2: area.used_m2, floor_area_ratio, counted_twice: area.counted_twice };
            let offered = area_offer(floor, area.perhaps.and_then(|(_, floor)| floor));
            Ok(Reads::of(offered, Some(FactKey::FloorAreaRatioMax)).remarked(Some(remark)))
        }
    }
}

/// On the ground nothing has to be lifted: a hall is no worse without a lift, nor with one that carries too little.
fn goods_lift(view: &View<'_>) -> Reading {
    if view.site.kind == SiteKind::Parcel {
        return Ok(built_to_order(view));
    }
    if view.site.floor == Some(1) {
        return Err(LeftOutReason::OnTheGround);
    }
    Ok(fact(view, FactKey::GoodsLift))
}

/// A unit's floor number says whether it stands on the ground, where no fact does.
fn ground_floor(view: &View<'_>) -> Reads {
    if view.site.kind == SiteKind::Parcel {
        return built_to_order(view);
    }
    match (view.fact(FactKey::GroundFloor), view.site.floor) {
        (None, Some(floor)) => Reads::known(Value::YesNo(floor == 1)),
        (Some(_), _) | (None, None) => fact(view, FactKey::GroundFloor),
    }
}

/// A part of a unit gets its share of the unit's transformer.
fn power(view: &View<'_>, area: Option<&MeasuredArea>, key: Option<FactKey>) -> Reads {
    let Some(key) = key else {
        return Reads::of(Offered::Unknown, None);
    };
    let reads = fact(view, key);
    let Some(area) = area.filter(|area| area.used_m2 < area.vacant_m2) else {
        return reads;
    };
    let share = area.share();
    let scaled = |value: Value| match value {
        Value::Number(whole) => Value::Number(whole * share),
        Value::YesNo(_) | Value::Class(..) | Value::Day(_) => value,
    };
    match reads.offered {
        Offered::Known { value: Value::Number(whole) } => {
            let offered = Offered::Known { value: Value::Number(whole * share) };
            Reads::of(offered, reads.fact).remarked(Some(Remark::ShareOf { whole }))
        }
        Offered::Planned { now, then, from, works } => {
            let remark = match then {
                Value::Number(whole) => Some(Remark::ShareOf { whole }),
                Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
            };
            let offered = Offered::Planned { now: now.map(scaled), then: scaled(then), from, works };
            Reads::of(offered, reads.fact).remarked(remark)
        }
        Offered::Known { .. }
        | Offered::Between { .. }
        | Offered::AtLeast { .. }
        | Offered::BuiltToOrder { .. }
        | Offered::Unknown => reads,
    }
}

/// What a part of a site has of what the whole has: its share of the desks, and never the building to itself.
fn of_part(reads: Reads, area: Option<&MeasuredArea>) -> Reads {
    let Some(area) = area.filter(|area| area.used_m2 < area.vacant_m2) else {
        return reads;
    };
    let of_part = |value: Value| match value {
        Value::Number(whole) => Value::Number((whole * area.share()).floor()),
        Value::YesNo(_) => Value::YesNo(false),
        Value::Class(..) | Value::Day(_) => value,
    };
    let offered = match reads.offered {
        Offered::Known { value } => Offered::Known { value: of_part(value) },
        Offered::Planned { now, then, from, works } => {
            Offered::Planned { now: now.map(of_part), then: of_part(then), from, works }
        }
        Offered::Between { .. } | Offered::AtLeast { .. } | Offered::BuiltToOrder { .. } | Offered::Unknown => {
            return reads;
        }
    };
    Reads { offered, remark: area.remark(), ..reads }
}

/// A price has meaning only where the site is offered, and the company accepts, that way.
fn priced(view: &View<'_>, ways: &[WayIn], key: FactKey) -> Reading {
    let open = view.site.ways_in.iter().any(|way| ways.contains(way) && view.request.accepts(*way));
    if open { Ok(fact(view, key)) } else { Err(LeftOutReason::KindOfSite) }
}

/// The cost by the cheapest way in, as far as it is certain.
fn cost(view: &View<'_>, area: Option<&MeasuredArea>) -> Offered {
    match cost_bounds(view, area) {
        Some((low, Some(high))) if low < high => Offered::Between { low, high },
        Some((low, Some(_))) => Offered::Known { value: Value::Number(low) },
        Some((low, None)) if low > 0.0 => Offered::AtLeast { value: low },
        Some((_, None)) | None => Offered::Unknown,
    }
}

/// The first day on which the site is free; `None` where nobody knows.
pub(super) fn free_from(view: &View<'_>) -> Option<Day> {
    match (view.value(FactKey::AvailableFrom), view.site.status) {
        (Some(Value::Day(day)), _) => Some(day.max(view.today)),
        (_, Status::Vacant | Status::InBidding) if view.fact(FactKey::AvailableFrom).is_none() => Some(view.today),
        (_, _) => None,
    }
}

/// The first day on which one can start; `None` where nobody knows.
pub(super) fn ready_day(view: &View<'_>) -> Option<Day> {
    let free = free_from(view)?;
    match view.site.kind {
        SiteKind::PlantUnit | SiteKind::Workspace => Some(free),
        SiteKind::Parcel => view.number(FactKey::BuildMonths).map(|months| free.plus_months(months)),
    }
}

/// The first day on which one can start: land needs its building months on top.
fn move_in(view: &View<'_>) -> Reads {
    let free = free_from(view);
    let stated = view.value(FactKey::AvailableFrom);
    let key = stated.map(|_| FactKey::AvailableFrom);
    match (view.site.kind, free) {
        (_, None) => Reads::of(Offered::Unknown, Some(FactKey::AvailableFrom)),
        (SiteKind::PlantUnit | SiteKind::Workspace, Some(day)) => {
            Reads::of(Offered::Known { value: Value::Day(day) }, key)
        }
        (SiteKind::Parcel, Some(day)) => match view.number(FactKey::BuildMonths) {
            Some(months) => {
                let ready = day.plus_months(months);
                Reads::of(Offered::Known { value: Value::Day(ready) }, Some(FactKey::BuildMonths))
                    .remarked(Some(Remark::WithBuilding { months }))
            }
            None => Reads::of(Offered::Unknown, Some(FactKey::BuildMonths)),
        },
    }
}

fn industry(view: &View<'_>) -> Result<IndustryCode, LeftOutReason> {
    view.request.project.industry.ok_or(LeftOutReason::NoIndustry)
}

/// Whether one of the codes speaks of the industry: as itself, a heading above it or a part of it.
fn names(codes: &[IndustryCode], industry: IndustryCode) -> bool {
    codes.iter().any(|code| code.contains(industry) || industry.contains(*code))
}

fn industry_allowed(view: &View<'_>) -> Reading {
    let industry = industry(view)?;
    let site = view.site;
    let forbidden = site.forbidden_industries.iter().any(|code| code.contains(industry));
    let wanted = site.target_industries.is_empty() || names(&site.target_industries, industry);
    Ok(Reads::known(Value::YesNo(wanted && !forbidden)))
}

fn leading_industry(view: &View<'_>) -> Reading {
    let industry = industry(view)?;
    let codes = &view.sub_park.leading_industries;
    if codes.is_empty() {
        return Ok(Reads::of(Offered::Unknown, None));
    }
    Ok(Reads::known(Value::YesNo(names(codes, industry))))
}

fn supporting_industries(view: &View<'_>, closeness: Option<&Closeness>) -> Reading {
    industry(view)?;
    let interval = closeness.ok_or(LeftOutReason::NoLinkage)?.closeness;
    let offered = if interval.low < interval.high {
        Offered::Between { low: interval.low, high: interval.high }
    } else {
        Offered::Known { value: Value::Number(interval.low) }
    };
    Ok(Reads::of(offered, None))
}

/// A named centre is a yes. None named is no proof that there is none.
fn test_centre(view: &View<'_>) -> Reading {
    let industry = industry(view)?;
    let served = view.sub_park.test_centres.iter().any(|centre| names(&centre.industries, industry));
    let offered = if served { Offered::Known { value: Value::YesNo(true) } } else { Offered::Unknown };
    Ok(Reads::of(offered, None))
}
