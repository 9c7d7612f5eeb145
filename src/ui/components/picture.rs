//! A small picture of a site, drawn from its own data: the building's floors and units, or the plot.

use yew::prelude::*;

use super::drawing::{self, length};
use crate::catalog::{Building, FactKey, Site, SiteKind, Status, Value};
use crate::engine::Assessment;
use crate::order::within;
use crate::ui::words::Words;
use crate::units::Day;

const WIDTH: f64 = 96.0;
const HEIGHT: f64 = 60.0;

/// Decoration beside the words that say the same, so it is hidden from screen readers.
pub(super) fn picture(words: &Words, assessment: &Assessment, today: Day) -> Html {
    let catalog = words.catalog();
    let Some(site) = catalog.site(&assessment.site) else {
        return Html::default();
    };
    let building = site.building.as_deref().and_then(|id| catalog.building(id));
    let drawn = match (site.kind, building) {
        (SiteKind::Parcel, _) => plot(words, assessment, site, today),
        (SiteKind::PlantUnit | SiteKind::Workspace, Some(building)) => {
            section(words, assessment, site, building, today)
        }
        (SiteKind::PlantUnit | SiteKind::Workspace, None) => desks(),
    };
    html! {
        <svg class="picture" viewBox={format!("0 0 {} {}", length(WIDTH), length(HEIGHT))} aria-hidden="true">{ drawn }</svg>
    }
}

/// A number that a site offers, where it is known.
pub(super) fn number(words: &Words, site: &Site, key: FactKey, today: Day) -> Option<f64> {
    match words.park().0.value(&site.id, key, today)? {
        Value::Number(number) => Some(number),
        Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
    }
}

/// The share of the site that is measured.
pub(super) fn share_taken(words: &Words, assessment: &Assessment, site: &Site, today: Day) -> f64 {
    match (assessment.used_area_m2, number(words, site, FactKey::Area, today)) {
        (Some(used), Some(area)) if area > 0.0 => within(used / area, 0.0, 1.0),
        _ => 1.0,
    }
}

/// The building from the side: floors from the ground up, units side by side, the part of this one that is measured
/// filled.
fn section(words: &Words, assessment: &Assessment, site: &Site, building: &Building, today: Day) -> Html {
    let part = share_taken(words, assessment, site, today);
    let floors = f64::from(building.floors.max(1));
    let floor_height = ((HEIGHT - 8.0) / floors).min(34.0);
    let top = HEIGHT - 4.0 - floor_height * floors;
    let units: Vec<&Site> =
        words.catalog().sites.iter().filter(|unit| unit.building.as_deref() == Some(building.id.as_str())).collect();
    let unit = |unit: &&Site| {
        let floor = f64::from(unit.floor.unwrap_or(1).max(1));
        let beside = units.iter().filter(|other| other.floor == unit.floor);
        let (count, before) = beside.fold((0.0, 0.0), |(count, before), other| {
            (count + 1.0, before + f64::from(u8::from(other.column < unit.column)))
        });
        let width = (WIDTH - 8.0) / count;
        let (x, y) = (4.0 + before * width, HEIGHT - 4.0 - floor * floor_height);
        let here = unit.id == site.id;
        let class = if here || unit.status.offered() { "unit-free" } else { "unit-taken" };
        let filled = |class, share: f64| rect(class, x + 0.75, y + 0.75, (width - 1.5) * share, floor_height - 1.5);
        html! {
            <>
                { filled(class, 1.0) }
                if here {
                    { filled("unit-here", part) }
                }
            </>
        }
    };
    let crane = number(words, site, FactKey::Crane, today).filter(|tonnes| *tonnes > 0.0).map(|_| {
        let floor = f64::from(site.floor.unwrap_or(1).max(1));
        let y = HEIGHT - 4.0 - floor * floor_height + 4.5;
        html! {
            <>
                <line class="crane" x1="9" x2={length(WIDTH - 9.0)} y1={length(y)} y2={length(y)} />
                <line class="crane" x1={length(WIDTH / 2.0)} x2={length(WIDTH / 2.0)} y1={length(y)}
                    y2={length(y + 5.0)} />
            </>
        }
    });
    html! {
        <>
            { rect("outline", 4.0, top, WIDTH - 8.0, HEIGHT - 4.0 - top) }
            { for units.iter().map(unit) }
            { crane.unwrap_or_default() }
            <line class="ground" x1="0" x2={length(WIDTH)} y1={length(HEIGHT - 3.5)} y2={length(HEIGHT - 3.5)} />
        </>
    }
}

/// The plot, the part of it that is measured, and how much of it must be built over at least.
fn plot(words: &Words, assessment: &Assessment, site: &Site, today: Day) -> Html {
    let covered = number(words, site, FactKey::BuildingCoefficientMin, today).unwrap_or(0.4);
    let (width, height) = (WIDTH - 12.0, HEIGHT - 12.0);
    let taken_width = width * share_taken(words, assessment, site, today);
    let side = covered.sqrt();
    let (built_width, built_height) = ((taken_width - 6.0).max(2.0) * side, (height - 6.0) * side);
    let status = if site.status == Status::InBidding { "plot bidding" } else { "plot" };
    html! {
        <>
            { rect(status, 6.0, 6.0, width, height) }
            { rect("plot-taken", 6.0, 6.0, taken_width, height) }
            { rect("plot-built", 6.0 + (taken_width - built_width) / 2.0, 6.0 + (height - built_height) / 2.0, built_width, built_height) }
        </>
    }
}

/// A floor of desks, where no building is known.
fn desks() -> Html {
    let desk = |index: u8| {
        let (column, row) = (f64::from(index % 6), f64::from(index / 6));
        rect("desk", 10.0 + column * 13.0, 11.0 + row * 14.0, 9.0, 7.0)
    };
    html! { <>{ rect("outline", 4.0, 4.0, WIDTH - 8.0, HEIGHT - 8.0) }{ for (0..18).map(desk) }</> }
}

fn rect(class: &'static str, x: f64, y: f64, width: f64, height: f64) -> Html {
    drawing::rect(classes!(class), x, y, width.max(0.5), height.max(0.5))
}
