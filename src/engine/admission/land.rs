//! How much land counts as the project's, and how densely it is built.

use serde::Serialize;

use super::super::area::{MeasuredArea, storeys_count_twice};
use super::super::view::View;
use super::{Bounds, Case};
use crate::catalog::{FactKey, SiteKind, WayIn};
use crate::request::{Criterion, Levels};

/// Floor-area ratio by which a tenant's plant counts as land where neither the park nor the company names one: one
/// storey on all of the land. General practice, to be confirmed by the park.
pub const TENANT_RATIO_DEFAULT: f64 = 1.0;

/// What is counted as the project's land.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum LandBasis {
    /// The land that it takes itself.
    Own,
    /// A tenant's equivalent land: plant area / the park's floor-area ratio.
    Tenant,
    /// Nothing tells how much, or no land is counted, as for a desk in an office.
    None,
}

/// The project's land.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Land {
    /// What is counted.
    pub basis: LandBasis,
    /// Land in m² (1 mu is 2000/3 m²); null where nothing tells.
    pub land_m2: Option<Bounds>,
    /// Floor that is built on it or taken by the tenant, m²; null where nothing tells.
    pub floor_m2: Option<Bounds>,
    /// Storeys over 8 m are counted twice in the floor-area ratio of what is built.
    pub counted_twice: bool,
    /// Own land: the floor-area ratio of what is built, above 8 m counted twice. Tenant: the ratio by which plant
    /// counts as land.
    pub floor_area_ratio: Option<Bounds>,
    /// The tenant's ratio is the default, which the park has not confirmed.
    pub ratio_assumed: bool,
}

impl Land {
    const NONE: Land = Land {
        basis: LandBasis::None,
        land_m2: None,
        floor_m2: None,
        counted_twice: false,
        floor_area_ratio: None,
        ratio_assumed: false,
    };

    fn own(case: Case<'_>, land: Bounds) -> Land {
        let floor = floor_to_build(case);
        let counted_twice = storeys_count_twice(case.request);
        // What is not counted twice is the floor of offices, which nobody builds that high.
        let counted = floor.map(|(plant, office)| {
            let times = if counted_twice { 2.0 } else { 1.0 };
            Bounds::between(plant.0 * times + office.0, plant.1 * times + office.1)
        });
        let ratio = counted.map(|counted| Bounds {
            low: land.divides(counted.low).low,
            high: land.divides(counted.high.unwrap_or(counted.low)).high,
        });
        let floor_m2 = floor.map(|(plant, office)| Bounds::between(plant.0 + office.0, plant.1 + office.1));
        Land {
            basis: LandBasis::Own,
            land_m2: Some(land),
            floor_m2,
            counted_twice,
            floor_area_ratio: ratio,
            ratio_assumed: false,
        }
    }

    fn tenant(floor: Bounds, told: Option<f64>) -> Land {
        let ratio = told.unwrap_or(TENANT_RATIO_DEFAULT);
        Land {
            basis: LandBasis::Tenant,
            land_m2: Some(Bounds { low: floor.low / ratio, high: floor.high.map(|high| high / ratio) }),
            floor_m2: Some(floor),
            counted_twice: false,
            floor_area_ratio: Some(Bounds::exactly(ratio)),
            ratio_assumed: told.is_none(),
        }
    }
}

/// Land as the request asks for it; else the tenant's share for the plant that it asks for.
pub(super) fn land_as_asked(case: Case<'_>) -> Land {
    let asked = |criterion| case.request.requirement(criterion).and_then(|requirement| wanted(&requirement.levels));
    if let Some((low, high)) = asked(Criterion::LandArea) {
        return Land::own(case, Bounds::between(low, high));
    }
    let tenant = [WayIn::Rent, WayIn::Buy].into_iter().any(|way| case.request.accepts(way));
    match asked(Criterion::PlantArea).filter(|_| tenant) {
        Some((low, high)) => Land::tenant(Bounds::between(low, high), ratio_of_park(case)),
        None => Land::NONE,
    }
}

/// Land that the project takes at a site, or the tenant's share of it.
pub(super) fn land_of_site(case: Case<'_>, view: &View<'_>, area: Option<&MeasuredArea>) -> Land {
    // The part that would do, where nobody knows whether the site can be split.
    let used = area.map(|area| Bounds::between(area.perhaps.map_or(area.used_m2, |(part, _)| part), area.used_m2));
    match (view.site.kind, used) {
        (SiteKind::Parcel, Some(used)) => Land::own(case, used),
        (SiteKind::PlantUnit, Some(used)) => {
            let of_site = || view.number(FactKey::FloorAreaRatioMax).filter(|ratio| *ratio > 0.0);
            Land::tenant(
                used,
                case.request.project.tenant_floor_area_ratio.or_else(of_site).or_else(|| ratio_of_park(case)),
            )
        }
        (SiteKind::Parcel, None) => Land { basis: LandBasis::Own, ..Land::NONE },
        (SiteKind::PlantUnit, None) => Land { basis: LandBasis::Tenant, ..Land::NONE },
        (SiteKind::Workspace, _) => Land::NONE,
    }
}

/// What the company was told, else what the park states for all of itself.
fn ratio_of_park(case: Case<'_>) -> Option<f64> {
    let stated = || case.catalog.facts.number(FactKey::FloorAreaRatioMax);
    case.request.project.tenant_floor_area_ratio.or_else(stated).filter(|ratio| *ratio > 0.0)
}

/// Plant and office floor that is to be built, each from and to.
fn floor_to_build(case: Case<'_>) -> Option<((f64, f64), (f64, f64))> {
    let asked = |criterion| case.request.requirement(criterion).and_then(|requirement| wanted(&requirement.levels));
    let (plant, office) = (asked(Criterion::PlantArea), asked(Criterion::OfficeArea));
    (plant.is_some() || office.is_some()).then(|| (plant.unwrap_or((0.0, 0.0)), office.unwrap_or((0.0, 0.0))))
}

fn wanted(levels: &Levels) -> Option<(f64, f64)> {
    match *levels {
        Levels::Around { want, .. } => Some(want),
        Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Yes | Levels::Class(_) => None,
    }
}
