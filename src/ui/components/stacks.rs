//! The buildings of several units, side by side, with what is taken filled.

use yew::prelude::*;

use super::drawing::rect;
use crate::catalog::Site;
use crate::engine::Combination;
use crate::ui::words::Words;

const WIDTH: f64 = 96.0;
const HEIGHT: f64 = 60.0;
/// More buildings than these would be stripes.
const MOST_BUILDINGS: usize = 4;

/// Decoration beside the words that say the same, so it is hidden from screen readers.
pub(super) fn stacks(words: &Words, combination: &Combination) -> Html {
    let catalog = words.catalog();
    let taken = |site: &Site| combination.units.iter().any(|unit| unit.site == site.id);
    let mut buildings: Vec<&str> = Vec::new();
    for site in combination.units.iter().filter_map(|unit| catalog.site(&unit.site)) {
        if let Some(building) = site.building.as_deref().filter(|id| !buildings.contains(id)) {
            buildings.push(building);
        }
    }
    buildings.truncate(MOST_BUILDINGS);
    let width = (WIDTH - 4.0) / buildings.len().max(1) as f64;
    let stack = |(place, id): (usize, &&str)| {
        let units: Vec<&Site> = catalog.sites.iter().filter(|site| site.building.as_deref() == Some(*id)).collect();
        let floors = catalog.building(id).map_or(1, |building| building.floors).max(1);
        let height = ((HEIGHT - 8.0) / f64::from(floors)).min(34.0);
        let left = 2.0 + place as f64 * width;
        let unit = |unit: &&Site| {
            let floor = f64::from(unit.floor.unwrap_or(1).max(1));
            let beside: Vec<&&Site> = units.iter().filter(|other| other.floor == unit.floor).collect();
            let before = beside.iter().filter(|other| other.column < unit.column).count();
            let own = (width - 4.0) / beside.len().max(1) as f64;
            let (x, y) = (left + 2.0 + before as f64 * own, HEIGHT - 4.0 - floor * height);
            let class = if taken(unit) {
                "unit-here"
            } else if unit.status.offered() {
                "unit-free"
            } else {
                "unit-taken"
            };
            rect(classes!(class), x + 0.5, y + 0.5, (own - 1.0).max(0.5), (height - 1.0).max(0.5))
        };
        let top = HEIGHT - 4.0 - height * f64::from(floors);
        html! {
            <>
                { rect(classes!("outline"), left + 2.0, top, width - 4.0, HEIGHT - 4.0 - top) }
                { for units.iter().map(unit) }
            </>
        }
    };
    html! {
        <svg class="picture" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} aria-hidden="true">
            { for buildings.iter().enumerate().map(stack) }
            <line class="ground" x1="0" x2={WIDTH.to_string()} y1={(HEIGHT - 3.5).to_string()} y2={(HEIGHT - 3.5).to_string()} />
        </svg>
    }
}
