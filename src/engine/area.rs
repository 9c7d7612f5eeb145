//! How much of a site is measured: the part that can be split off and, on land, what may be built.

use super::result::Remark;
use super::view::View;
use crate::catalog::{FactKey, SiteKind};
use crate::order::within;
use crate::request::{Criterion, Levels, Request, Requirement};

/// A storey over this height counts twice in the floor-area ratio (national land control, 2023 edition).
const DOUBLE_COUNT_ABOVE_M: f64 = 8.0;
/// A storey is about so much higher than its clear height.
const STOREY_OVER_CLEAR_M: f64 = 1.0;

/// The area of a site that a request is measured at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct MeasuredArea {
    /// Floor of a unit or workspace, land of a parcel, in m²: what is taken.
    pub(super) used_m2: f64,
    /// All that is vacant.
    pub(super) vacant_m2: f64,
    /// Floor that may be built on the land taken; the same as `used_m2` for standing floor.
    pub(super) floor_m2: Option<f64>,
    /// Whether a storey counts twice on this land for this request.
    pub(super) counted_twice: bool,
    /// The part that would do and the floor on it, where the whole is too much and nobody knows whether it can be
    /// split.
    pub(super) perhaps: Option<(f64, Option<f64>)>,
}

impl MeasuredArea {
    /// What the answer says about it.
    pub(super) fn remark(&self) -> Option<Remark> {
        (self.used_m2 < self.vacant_m2).then_some(Remark::PartOf { used_m2: self.used_m2, vacant_m2: self.vacant_m2 })
    }

    /// The share of the site that is taken, 0..=1.
    pub(super) fn share(&self) -> f64 {
        self.used_m2 / self.vacant_m2
    }
}

/// The area measured, `None` where the site's area is unknown.
pub(super) fn measured(view: &View<'_>) -> Option<MeasuredArea> {
    let vacant = view.number(FactKey::Area)?;
    let smallest = view.number(FactKey::SmallestPart);
    let unknown = smallest.is_none() && view.fact(FactKey::SmallestPart).is_some();
    let wanted = |criterion| view.request.requirement(criterion).and_then(Wanted::of);
    match view.site.kind {
        SiteKind::PlantUnit => Some(standing(vacant, smallest, unknown, wanted(Criterion::PlantArea))),
        SiteKind::Workspace => Some(standing(vacant, smallest, unknown, wanted(Criterion::OfficeArea))),
        SiteKind::Parcel => {
            let counted_twice = storeys_count_twice(view.request);
            let floor_per_land =
                view.number(FactKey::FloorAreaRatioMax).map(|ratio| if counted_twice { ratio / 2.0 } else { ratio });
            let land = match (wanted(Criterion::LandArea), wanted(Criterion::PlantArea), floor_per_land) {
                (Some(land), ..) => Some(land),
                (None, Some(floor), Some(ratio)) => Some(floor.on_land(ratio)),
                (None, Some(_), None) | (None, None, _) => None,
            };
            let used = land.map_or(vacant, |land| nearest_part(vacant, smallest, land));
            // The land for a floor carries that floor, without what rounding would take off there and back.
            let floor_on = |land: f64| {
                let ratio = floor_per_land?;
                let asked = wanted(Criterion::PlantArea).into_iter().flat_map(|floor| [floor.want.0, floor.want.1]);
                Some(asked.into_iter().find(|floor| floor / ratio == land).unwrap_or(land * ratio))
            };
            let perhaps = perhaps(used, unknown, land).map(|part| (part, floor_on(part)));
            Some(MeasuredArea { used_m2: used, vacant_m2: vacant, floor_m2: floor_on(used), counted_twice, perhaps })
        }
    }
}

fn standing(vacant: f64, smallest: Option<f64>, unknown: bool, wanted: Option<Wanted>) -> MeasuredArea {
    let used = wanted.map_or(vacant, |wanted| nearest_part(vacant, smallest, wanted));
    let perhaps = perhaps(used, unknown, wanted).map(|part| (part, Some(part)));
    MeasuredArea { used_m2: used, vacant_m2: vacant, floor_m2: Some(used), counted_twice: false, perhaps }
}

fn perhaps(used: f64, unknown: bool, wanted: Option<Wanted>) -> Option<f64> {
    wanted.map(|wanted| wanted.want.1).filter(|most| unknown && *most < used)
}

/// What is asked of an area, m².
#[derive(Debug, Clone, Copy)]
struct Wanted {
    want: (f64, f64),
    /// What it must keep to.
    limit: (Option<f64>, Option<f64>),
}

impl Wanted {
    fn of(requirement: &Requirement) -> Option<Wanted> {
        let (want, limit) = match requirement.levels {
            Levels::Around { want, limit, .. } => (want, limit),
            Levels::AtLeast { want, limit, .. } => ((want, want), (Some(limit), None)),
            Levels::AtMost { want, limit, .. } => ((want, want), (None, Some(limit))),
            Levels::Yes | Levels::Class(_) => return None,
        };
        Some(Wanted { want, limit: if requirement.hard { limit } else { (None, None) } })
    }

    /// The land for such a floor.
    fn on_land(self, floor_per_land: f64) -> Wanted {
        let land = |floor: f64| floor / floor_per_land;
        let Wanted { want, limit } = self;
        Wanted { want: (land(want.0), land(want.1)), limit: (limit.0.map(land), limit.1.map(land)) }
    }

    /// How far an area is from what is wanted; one that breaks a limit is farther than any that breaks none.
    fn distance(&self, area: f64) -> (bool, f64) {
        let breaks = self.limit.0.is_some_and(|least| area < least) || self.limit.1.is_some_and(|most| area > most);
        (breaks, (self.want.0 - area).max(area - self.want.1).max(0.0))
    }
}

/// The area nearest to what is wanted among all that can be had: the whole, or a part not smaller than the
/// smallest whose rest is not smaller either. Where several are equally near, the smaller.
fn nearest_part(vacant: f64, smallest: Option<f64>, wanted: Wanted) -> f64 {
    let Some(smallest) = smallest.filter(|smallest| *smallest > 0.0 && vacant - smallest >= *smallest) else {
        return vacant;
    };
    let largest_part = vacant - smallest;
    let part = within(wanted.want.0, smallest, largest_part);
    if wanted.distance(vacant) < wanted.distance(part) { vacant } else { part }
}

/// Whether the height asked makes a storey count twice on land.
pub(super) fn storeys_count_twice(request: &Request) -> bool {
    let asked = |criterion| match request.requirement(criterion).map(|requirement| requirement.levels) {
        Some(Levels::AtLeast { limit, .. }) => Some(limit),
        Some(Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_)) | None => None,
    };
    let storey = asked(Criterion::StoreyHeight);
    let clear = asked(Criterion::ClearHeight).map(|clear| clear + STOREY_OVER_CLEAR_M);
    [storey, clear].into_iter().flatten().any(|height| height > DOUBLE_COUNT_ABOVE_M)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_part_leaves_nothing_or_enough() {
        let wish = |wanted| Wanted { want: (wanted, wanted), limit: (None, None) };
        let split = |wanted| nearest_part(10_000.0, Some(2_000.0), wish(wanted));
        assert_eq!(split(5_000.0), 5_000.0);
        assert_eq!(split(1_000.0), 2_000.0);
        assert_eq!(split(8_500.0), 8_000.0, "8,500 would leave 1,500; 8,000 is nearer than all");
        assert_eq!(split(9_500.0), 10_000.0);
        assert_eq!(nearest_part(3_000.0, Some(2_000.0), wish(1_000.0)), 3_000.0, "no part leaves enough");
        assert_eq!(nearest_part(3_000.0, None, wish(1_000.0)), 3_000.0);
        let least = Wanted { want: (8_500.0, 8_500.0), limit: (Some(8_500.0), None) };
        assert_eq!(nearest_part(10_000.0, Some(2_000.0), least), 10_000.0, "8,000 is nearer and too little");
    }
}
