//! Buildings from the side, floors from the ground up, and parcels by their area.

use crate::order::{sort_by, within};

use super::Patch;

/// The width of a building's drawing.
pub(in crate::ui) const BUILDING_WIDTH: f64 = 176.0;
/// Where the ground lies below a building's lowest floor.
const GROUND: f64 = 8.0;
/// What a roof may stand above the uppermost floor.
const ROOF: f64 = 16.0;
const SIDE: f64 = 3.0;
/// An empty floor is a stripe; all of them together are no higher than this.
const EMPTY_FLOOR: f64 = 9.0;
const EMPTY_FLOORS_MOST: f64 = 96.0;

/// A unit as a building's drawing needs it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::ui) struct Unit {
    /// 1 at the ground.
    pub(in crate::ui) floor: u8,
    /// From left to right.
    pub(in crate::ui) column: u8,
    pub(in crate::ui) area_m2: Option<f64>,
    pub(in crate::ui) storey_height_m: Option<f64>,
}

/// A building as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Stack {
    pub(in crate::ui) height: f64,
    /// The walls.
    pub(in crate::ui) walls: Patch,
    /// In the order of the units.
    pub(in crate::ui) units: Vec<Patch>,
    /// Floors of which nothing is offered.
    pub(in crate::ui) empty: Vec<Patch>,
}

/// Stacks the floors; a wider building holds the larger floor, `largest_m2` being that of the widest.
pub(in crate::ui) fn stack(floors: u8, units: &[Unit], largest_m2: f64) -> Stack {
    let top = units.iter().map(|unit| unit.floor).max().unwrap_or(1).max(floors).max(1);
    let on = |floor: u8| {
        let mut on: Vec<usize> = (0..units.len()).filter(|index| units[*index].floor.max(1) == floor).collect();
        sort_by(&mut on, |a, b| units[*a].column.cmp(&units[*b].column));
        on
    };
    let width = {
        let share = within(floor_area(units) / f64::max(largest_m2, 1.0), 0.0, 1.0).sqrt();
        (BUILDING_WIDTH - 2.0 * SIDE) * (0.52 + 0.48 * share)
    };
    let left = (BUILDING_WIDTH - width) / 2.0;
    let empty_floors = (1..=top).filter(|floor| on(*floor).is_empty()).count();
    let empty_height = f64::min(EMPTY_FLOOR, EMPTY_FLOORS_MOST / f64::max(empty_floors as f64, 1.0));
    let height_of = |floor: &[usize]| {
        let known = floor.iter().filter_map(|index| units[*index].storey_height_m).fold(0.0, f64::max);
        if known > 0.0 { within(known * 4.8, 28.0, 66.0) } else { 32.0 }
    };
    let all: f64 = (1..=top).map(on).map(|on| if on.is_empty() { empty_height } else { height_of(&on) }).sum();
    let height = ROOF + all + GROUND;
    let mut drawn = vec![Patch { left, top: 0.0, right: left, bottom: 0.0 }; units.len()];
    let mut empty = Vec::new();
    let mut bottom = height - GROUND;
    for floor in 1..=top {
        let beside = on(floor);
        if beside.is_empty() {
            empty.push(Patch { left, top: bottom - empty_height, right: left + width, bottom });
            bottom -= empty_height;
            continue;
        }
        let own = height_of(&beside);
        let mut x = left;
        for (index, share) in beside.iter().zip(shares(units, &beside)) {
            drawn[*index] = Patch { left: x, top: bottom - own, right: x + width * share, bottom };
            x += width * share;
        }
        bottom -= own;
    }
    let walls = Patch { left, top: bottom, right: left + width, bottom: height - GROUND };
    Stack { height, walls, units: drawn, empty }
}

/// The area of the largest floor that is known.
pub(in crate::ui) fn floor_area(units: &[Unit]) -> f64 {
    let of =
        |floor: u8| -> f64 { units.iter().filter(|unit| unit.floor == floor).filter_map(|unit| unit.area_m2).sum() };
    units.iter().map(|unit| of(unit.floor)).fold(0.0, f64::max)
}

/// How a floor is shared: by area, yet none so thin that it cannot be pressed.
fn shares(units: &[Unit], beside: &[usize]) -> Vec<f64> {
    let known: Vec<f64> = beside.iter().filter_map(|index| units[*index].area_m2).collect();
    let usual = if known.is_empty() { 1.0 } else { known.iter().sum::<f64>() / known.len() as f64 };
    let areas: Vec<f64> = beside.iter().map(|index| units[*index].area_m2.unwrap_or(usual)).collect();
    let most: f64 = areas.iter().sum();
    let count = beside.len() as f64;
    let least = 0.6 / count;
    let thick: Vec<f64> = areas.iter().map(|area| f64::max(area / f64::max(most, 1e-6), least)).collect();
    let all: f64 = thick.iter().sum();
    thick.into_iter().map(|share| share / all).collect()
}

/// Parcels in rows, the largest first: each as large as its area, on one scale.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Plots {
    pub(in crate::ui) height: f64,
    /// In the order of the areas.
    pub(in crate::ui) plots: Vec<Patch>,
    /// In which order they stand.
    pub(in crate::ui) order: Vec<usize>,
}

const BETWEEN_PLOTS: f64 = 10.0;
/// Plots are drawn this much wider than deep.
const PLOT_SHAPE: f64 = 1.45;
/// The least side of a plot that can be pressed.
const PLOT_LEAST: f64 = 24.0;

/// Lays out plots of these areas, m², in so much width.
pub(in crate::ui) fn plots(areas_m2: &[f64], width: f64) -> Plots {
    let mut order: Vec<usize> = (0..areas_m2.len()).collect();
    sort_by(&mut order, |a, b| areas_m2[*b].total_cmp(&areas_m2[*a]));
    let largest = areas_m2.iter().copied().fold(1.0, f64::max);
    let smallest = areas_m2.iter().copied().fold(largest, f64::min);
    // The smallest can be pressed, as far as the largest still has room.
    let widest =
        f64::min(width, f64::max(f64::min(width * 0.4, 250.0), PLOT_LEAST * PLOT_SHAPE * (largest / smallest).sqrt()));
    let scale = widest / (largest * PLOT_SHAPE).sqrt();
    let mut plots = vec![Patch { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 }; areas_m2.len()];
    let (mut x, mut top, mut row) = (0.0, 0.0, 0.0_f64);
    let mut row_members: Vec<usize> = Vec::new();
    let settle = |members: &mut Vec<usize>, plots: &mut Vec<Patch>, bottom: f64| {
        for index in members.drain(..) {
            let down = bottom - plots[index].bottom;
            plots[index].top += down;
            plots[index].bottom += down;
        }
    };
    for index in &order {
        let area = areas_m2[*index].max(0.0);
        let own_width = f64::max((area * PLOT_SHAPE).sqrt() * scale, 4.0);
        let own_height = f64::max((area / PLOT_SHAPE).sqrt() * scale, 4.0);
        // What is drawn smaller than a finger still keeps the others away.
        let (room_x, room_y) = (own_width.max(PLOT_LEAST), own_height.max(PLOT_LEAST));
        if x > 0.0 && x + room_x > width {
            settle(&mut row_members, &mut plots, top + row);
            top += row + BETWEEN_PLOTS;
            (x, row) = (0.0, 0.0);
        }
        let left = x + (room_x - own_width) / 2.0;
        plots[*index] = Patch { left, top, right: left + own_width, bottom: top + own_height };
        row_members.push(*index);
        row = row.max(room_y);
        x += room_x + BETWEEN_PLOTS;
    }
    settle(&mut row_members, &mut plots, top + row);
    Plots { height: top + row, plots, order }
}

/// A place that the arrow keys reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) struct Spot {
    /// Which building; parcels stand in one of their own.
    pub(in crate::ui) building: usize,
    pub(in crate::ui) floor: u8,
    pub(in crate::ui) column: u8,
}

/// Where a key leads from a spot, in the order in which spots are read; `None` for other keys and at the edge.
pub(in crate::ui) fn stride(spots: &[Spot], from: usize, key: &str) -> Option<usize> {
    let here = spots.get(from)?;
    let nearest = |wanted: &dyn Fn(u8) -> bool, up: bool| {
        let same = spots.iter().enumerate().filter(|(_, spot)| spot.building == here.building && wanted(spot.floor));
        let key = |spot: &Spot| {
            let floors = if up { spot.floor - here.floor } else { here.floor - spot.floor };
            (floors, spot.column.abs_diff(here.column))
        };
        same.min_by_key(|(_, spot)| key(spot)).map(|(index, _)| index)
    };
    match key {
        "ArrowRight" => Some(from + 1).filter(|to| *to < spots.len()),
        "ArrowLeft" => from.checked_sub(1),
        "ArrowUp" => nearest(&|floor| floor > here.floor, true),
        "ArrowDown" => nearest(&|floor| floor < here.floor, false),
        "Home" => Some(0),
        "End" => spots.len().checked_sub(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(floor: u8, column: u8, area_m2: Option<f64>) -> Unit {
        Unit { floor, column, area_m2, storey_height_m: Some(6.0) }
    }

    fn apart(patches: &[Patch]) -> bool {
        let inner: Vec<Patch> = patches.iter().map(|patch| patch.grown(-0.01)).collect();
        inner.iter().enumerate().all(|(index, one)| inner[index + 1..].iter().all(|other| !one.overlaps(other)))
    }

    #[test]
    fn floors_stand_on_each_other_and_units_share_a_floor_by_their_area() {
        let units = [unit(1, 1, Some(1000.0)), unit(1, 0, Some(3000.0)), unit(3, 0, None)];
        let stack = stack(4, &units, 4000.0);
        assert!(apart(&stack.units));
        assert!((stack.units[1].right - stack.units[0].left).abs() < 1e-9, "column 0 lies left of column 1");
        let widths = [0, 1].map(|index| stack.units[index].right - stack.units[index].left);
        // The smaller one is drawn a little wider than its quarter, so that it can be pressed.
        assert!((2.0..3.0).contains(&(widths[1] / widths[0])), "{widths:?}");
        assert_eq!(stack.empty.len(), 2);
        assert!(stack.units[2].bottom < stack.units[0].top);
        assert!(stack.units.iter().chain(&stack.empty).all(|patch| stack.walls.grown(1e-6).holds(patch)));
    }

    #[test]
    fn a_tower_with_few_units_stays_no_higher_than_a_screen() {
        let units: Vec<Unit> = [2, 30, 60].into_iter().map(|floor| unit(floor, 0, Some(500.0))).collect();
        assert!(stack(60, &units, 500.0).height < 320.0);
    }

    #[test]
    fn a_unit_above_the_stated_floors_and_one_below_the_ground_are_still_drawn() {
        let drawn = stack(1, &[unit(7, 0, None), unit(0, 0, None)], 0.0);
        assert!(
            drawn
                .units
                .iter()
                .all(|patch| patch.bottom <= drawn.height && patch.top >= 0.0 && patch.right > patch.left)
        );
    }

    #[test]
    fn plots_are_as_large_as_their_areas_and_lie_apart_within_the_width() {
        let areas = [6_667.0, 333_334.0, 20_000.0, 90_000.0, 20_000.0, 60_000.0];
        for width in [288.0, 560.0, 900.0] {
            let drawn = plots(&areas, width);
            assert!(apart(&drawn.plots));
            assert!(
                drawn
                    .plots
                    .iter()
                    .all(|plot| plot.left >= 0.0 && plot.right <= width + 1e-6 && plot.bottom <= drawn.height)
            );
            let size = |plot: &Patch| (plot.right - plot.left) * (plot.bottom - plot.top);
            let scale = size(&drawn.plots[1]) / areas[1];
            for (plot, area) in drawn.plots.iter().zip(&areas) {
                assert!((size(plot) / area / scale - 1.0).abs() < 0.01, "{width} px, {area} m²");
            }
            assert_eq!(drawn.order, [1, 3, 5, 2, 4, 0]);
        }
        assert_eq!(plots(&[], 300.0).height, 0.0);
    }

    #[test]
    fn arrows_go_along_the_units_and_up_and_down_within_a_building() {
        let spot = |building, floor, column| Spot { building, floor, column };
        let spots = [spot(0, 2, 0), spot(0, 1, 0), spot(0, 1, 1), spot(1, 1, 0)];
        assert_eq!(stride(&spots, 1, "ArrowRight"), Some(2));
        assert_eq!(stride(&spots, 2, "ArrowUp"), Some(0));
        assert_eq!(stride(&spots, 0, "ArrowDown"), Some(1));
        assert_eq!(stride(&spots, 3, "ArrowRight"), None);
        assert_eq!(stride(&spots, 3, "ArrowUp"), None);
        assert_eq!(stride(&spots, 0, "ArrowLeft"), None);
        assert_eq!(stride(&spots, 0, "End"), Some(3));
        assert_eq!(stride(&spots, 0, "a"), None);
        assert_eq!(stride(&[], 0, "ArrowRight"), None);
    }
}
