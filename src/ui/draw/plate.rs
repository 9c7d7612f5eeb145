//! One site from near by: the floor from above, the building cut through, the plot.

use super::{Patch, Point};
use crate::order::within;

/// The drawn height of a section between the floor and what is above it.
const SECTION_HEIGHT: f64 = 168.0;
/// A storey of which nothing is known is drawn as high as this.
const USUAL_STOREY_M: f64 = 8.0;
/// A person stands beside it, for the scale.
pub(in crate::ui) const PERSON_M: f64 = 1.7;

/// Heights above the floor, as far as they are known.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(in crate::ui) struct Heights {
    /// Floor to floor.
    pub(in crate::ui) storey_m: Option<f64>,
    /// Floor to the lowest beam.
    pub(in crate::ui) clear_m: Option<f64>,
    /// Floor to hook.
    pub(in crate::ui) hook_m: Option<f64>,
}

/// Where the parts of a section lie, from the ceiling down: `slab ≤ beam ≤ hook ≤ floor`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::ui) struct Section {
    pub(in crate::ui) slab: f64,
    pub(in crate::ui) beam: f64,
    pub(in crate::ui) hook: f64,
    pub(in crate::ui) floor: f64,
    /// The top of a person's head.
    pub(in crate::ui) head: f64,
}

/// Draws heights to scale below `top`; what is unknown is drawn where it usually is.
pub(in crate::ui) fn section(heights: Heights, top: f64) -> Section {
    let clear = heights.clear_m.filter(|clear| *clear > 0.0);
    let storey = heights.storey_m.filter(|storey| *storey > 0.0);
    let storey_m = storey.or(clear.map(|clear| clear * 1.12)).unwrap_or(USUAL_STOREY_M);
    // A stated clear height above the storey is an error of the catalog, and is drawn as the storey.
    let clear_m = within(clear.unwrap_or(storey_m * 0.88), 0.0, storey_m);
    let hook_m = within(heights.hook_m.unwrap_or(clear_m * 0.78), 0.0, clear_m);
    let scale = SECTION_HEIGHT / storey_m;
    let floor = top + SECTION_HEIGHT;
    let at = |metres: f64| floor - metres * scale;
    Section { slab: top, beam: at(clear_m), hook: at(hook_m), floor, head: at(f64::min(PERSON_M, clear_m)) }
}

/// A floor from above.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Plan {
    /// In the order of the areas.
    pub(in crate::ui) units: Vec<Patch>,
    /// The part of the measured one that would be taken.
    pub(in crate::ui) used: Patch,
    /// Where columns stand, where their spacing is known.
    pub(in crate::ui) columns: Vec<Point>,
}

/// A floor of which no shape is known is drawn so much longer than deep.
const FLOOR_SHAPE: f64 = 2.1;
/// More columns than these would be a fog.
const COLUMNS_MOST: f64 = 24.0;

/// Shares a floor among its units by area, m², unknown ones being of a middle size; `used` is the share of the one at
/// `own` that would be taken.
pub(in crate::ui) fn plan(
    areas_m2: &[Option<f64>],
    own: usize,
    used: f64,
    spacing_m: Option<f64>,
    floor: &Patch,
) -> Plan {
    let known: Vec<f64> = areas_m2.iter().flatten().copied().filter(|area| *area > 0.0).collect();
    let usual = if known.is_empty() { 1.0 } else { known.iter().sum::<f64>() / known.len() as f64 };
    let areas: Vec<f64> = areas_m2.iter().map(|area| area.filter(|area| *area > 0.0).unwrap_or(usual)).collect();
    let all: f64 = areas.iter().sum::<f64>().max(1e-6);
    let (width, depth) = (floor.right - floor.left, floor.bottom - floor.top);
    let mut left = floor.left;
    let mut units = Vec::new();
    for area in &areas {
        let right = left + width * area / all;
        units.push(Patch { left, right, ..*floor });
        left = right;
    }
    let measured = units.get(own).copied().unwrap_or(*floor);
    let used = Patch { right: measured.left + (measured.right - measured.left) * within(used, 0.0, 1.0), ..measured };
    let columns = spacing_m.filter(|spacing| *spacing > 0.0 && !known.is_empty()).map_or_else(Vec::new, |spacing| {
        let deep_m = (all / FLOOR_SHAPE).sqrt();
        let bays = |metres: f64| within((metres / spacing).round(), 1.0, COLUMNS_MOST);
        let (across, down) = (bays(deep_m * FLOOR_SHAPE), bays(deep_m));
        let mut columns = Vec::new();
        let mut row = 0.0;
        while row <= down {
            let mut column = 0.0;
            while column <= across {
                columns.push(Point::new(floor.left + width * column / across, floor.top + depth * row / down));
                column += 1.0;
            }
            row += 1.0;
        }
        columns
    });
    Plan { units, used, columns }
}

/// A plot: the part that would be taken, and on it what must be built over at least.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::ui) struct Plot {
    pub(in crate::ui) taken: Patch,
    pub(in crate::ui) built: Patch,
}

/// `taken` is the share of the whole, `built` that of the taken part.
pub(in crate::ui) fn plot(whole: &Patch, taken: f64, built: f64) -> Plot {
    let taken = Patch { right: whole.left + (whole.right - whole.left) * within(taken, 0.05, 1.0), ..*whole };
    let side = within(built, 0.0, 1.0).sqrt();
    let (width, height) = (taken.right - taken.left, taken.bottom - taken.top);
    Plot { taken, built: Patch::around(taken.middle(), width * side, height * side) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLOOR: Patch = Patch { left: 10.0, top: 20.0, right: 310.0, bottom: 140.0 };

    fn size(patch: &Patch) -> f64 {
        (patch.right - patch.left) * (patch.bottom - patch.top)
    }

    proptest::proptest! {
        #[test]
        fn a_section_never_stands_on_its_head(
            storey in proptest::option::of(-1.0_f64..80.0),
            clear in proptest::option::of(-1.0_f64..80.0),
            hook in proptest::option::of(-1.0_f64..80.0),
        ) {
            let drawn = section(Heights { storey_m: storey, clear_m: clear, hook_m: hook }, 12.0);
            proptest::prop_assert!(drawn.slab <= drawn.beam + 1e-9);
            proptest::prop_assert!(drawn.beam <= drawn.hook + 1e-9 && drawn.hook <= drawn.floor + 1e-9);
            proptest::prop_assert!(drawn.beam <= drawn.head + 1e-9 && drawn.head <= drawn.floor);
            proptest::prop_assert!(drawn.floor - drawn.slab > 100.0 && drawn.floor.is_finite());
        }
    }

    #[test]
    fn heights_are_drawn_to_scale() {
        let drawn = section(Heights { storey_m: Some(10.0), clear_m: Some(8.0), hook_m: Some(5.0) }, 0.0);
        let share = |y: f64| (drawn.floor - y) / (drawn.floor - drawn.slab);
        assert!((share(drawn.beam) - 0.8).abs() < 1e-9);
        assert!((share(drawn.hook) - 0.5).abs() < 1e-9);
        assert!((share(drawn.head) - 0.17).abs() < 1e-9);
    }

    #[test]
    fn units_share_a_floor_by_area_and_the_taken_part_its_unit() {
        let drawn = plan(&[Some(1000.0), Some(3000.0)], 1, 0.5, Some(10.0), &FLOOR);
        assert!((size(&drawn.units[1]) / size(&drawn.units[0]) - 3.0).abs() < 1e-9);
        assert!((size(&drawn.used) / size(&drawn.units[1]) - 0.5).abs() < 1e-9);
        assert_eq!(drawn.units[1].right, FLOOR.right);
        // 4000 m² are 92 m by 44 m: nine bays by four.
        assert_eq!(drawn.columns.len(), 10 * 5);
        assert!(drawn.columns.iter().all(|at| FLOOR.holds(&Patch::around(*at, 0.0, 0.0))));
        assert!(plan(&[Some(1000.0)], 0, 1.0, None, &FLOOR).columns.is_empty());
    }

    #[test]
    fn a_floor_of_unknown_areas_is_shared_alike_and_a_place_beyond_it_is_the_whole() {
        let drawn = plan(&[None, None], 7, 1.0, Some(0.001), &FLOOR);
        assert_eq!(size(&drawn.units[0]), size(&drawn.units[1]));
        assert_eq!(drawn.used, FLOOR);
        assert!(plan(&[Some(1e7)], 0, 1.0, Some(0.001), &FLOOR).columns.len() <= 25 * 25);
    }

    #[test]
    fn what_must_be_built_over_is_its_share_of_the_taken_part() {
        let drawn = plot(&FLOOR, 0.5, 0.4);
        assert!((size(&drawn.taken) / size(&FLOOR) - 0.5).abs() < 1e-9);
        assert!((size(&drawn.built) / size(&drawn.taken) - 0.4).abs() < 1e-9);
        assert!(drawn.taken.holds(&drawn.built));
    }
}
