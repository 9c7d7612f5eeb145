//! The zone as a metro map: river, roads, railway, stations, and the fits of each sub-park. Relative only.

use yew::prelude::*;

use super::drawing::length;
use crate::catalog::{Catalog, LineKind, MapLine, PointKind, Position};
use crate::engine::{MatchResult, SubParkCount};
use crate::text::{Key, ViewKey};
use crate::ui::state::Action;
use crate::ui::words::Words;

/// Drawn units for a unit of the schematic, wider than high as screens are.
const SCALE: (f64, f64) = (84.0, 50.0);
const MARGIN: f64 = 84.0;
/// What lies further than this from the sub-parks is drawn nearer: a schematic shows what is next to what.
const NEAR: f64 = 1.5;
const SHRINK: f64 = 0.3;

/// Where a position is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    /// The corners of all sub-parks.
    core: (Position, Position),
    /// The corner of the drawing, in shrunk units.
    corner: Position,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Frame {
    /// Around the sub-parks and stations; lines may run out of it.
    pub(super) fn around(catalog: &Catalog) -> Frame {
        let core = corners(catalog.sub_parks.iter().map(|sub_park| sub_park.map));
        let mut frame = Frame { core, corner: core.0, width: 0.0, height: 0.0 };
        let places = catalog.sub_parks.iter().map(|sub_park| sub_park.map);
        let all = places.chain(catalog.map.points.iter().map(|point| point.position));
        let (low, high) = corners(all.map(|place| frame.shrunk(place)));
        frame.corner = low;
        frame.width = (high.x - low.x).max(0.0) * SCALE.0 + 2.0 * MARGIN;
        frame.height = (high.y - low.y).max(0.0) * SCALE.1 + 2.0 * MARGIN;
        frame
    }

    fn shrunk(&self, place: Position) -> Position {
        let (low, high) = self.core;
        let axis = |value: f64, low: f64, high: f64| {
            let beyond = f64::max(value - (high + NEAR), 0.0) + f64::min(value - (low - NEAR), 0.0);
            value - beyond * (1.0 - SHRINK)
        };
        Position { x: axis(place.x, low.x, high.x), y: axis(place.y, low.y, high.y) }
    }

    pub(super) fn at(&self, place: Position) -> (f64, f64) {
        let place = self.shrunk(place);
        (MARGIN + (place.x - self.corner.x) * SCALE.0, MARGIN + (place.y - self.corner.y) * SCALE.1)
    }
}

fn corners(places: impl Iterator<Item = Position>) -> (Position, Position) {
    let start = (Position { x: f64::MAX, y: f64::MAX }, Position { x: f64::MIN, y: f64::MIN });
    let (low, high) = places.fold(start, |(low, high), place| {
        (
            Position { x: low.x.min(place.x), y: low.y.min(place.y) },
            Position { x: high.x.max(place.x), y: high.y.max(place.y) },
        )
    });
    if low.x > high.x { (Position { x: 0.0, y: 0.0 }, Position { x: 0.0, y: 0.0 }) } else { (low, high) }
}

pub(in crate::ui) fn schematic(
    words: &Words,
    result: &MatchResult,
    only: Option<&str>,
    act: &Callback<Action>,
) -> Html {
    let speaker = words.speaker();
    let catalog = words.catalog();
    let frame = Frame::around(catalog);
    let line = |line: &MapLine| {
        let class = match line.kind {
            LineKind::River => "map-river",
            LineKind::Road => "map-road",
            LineKind::Railway => "map-railway",
        };
        let points: Vec<String> = line
            .points
            .iter()
            .map(|place| {
                let (x, y) = frame.at(*place);
                format!("{},{}", length(x), length(y))
            })
            .collect();
        html! { <polyline {class} points={points.join(" ")}><title>{ speaker.label(&line.name) }</title></polyline> }
    };
    let stations = catalog.map.points.iter().map(|point| {
        let (x, y) = frame.at(point.position);
        let class = match point.kind {
            PointKind::Station | PointKind::HighSpeedStation => "map-station",
            PointKind::Airport => "map-station airport",
        };
        let (label_x, anchor) = if x > frame.width / 2.0 { (x - 16.0, "end") } else { (x + 16.0, "start") };
        html! {
            <g>
                <circle {class} cx={length(x)} cy={length(y)} r="8" />
                <text class="map-label" x={length(label_x)} y={length(y + 7.0)} text-anchor={anchor}>
                    { speaker.label(&point.name) }
                </text>
            </g>
        }
    });
    let counts = |id: &str| result.by_sub_park.iter().find(|count| count.sub_park == id);
    let most = result.by_sub_park.iter().map(|count| count.fits + count.conditional).max().unwrap_or(0).max(1);
    let sub_park = |sub_park: &crate::catalog::SubPark| {
        let Some(count) = counts(&sub_park.id) else {
            return Html::default();
        };
        let (x, y) = frame.at(sub_park.map);
        let open = count.fits + count.conditional;
        let radius = 30.0 + 14.0 * (f64::from(open) / f64::from(most)).sqrt();
        let on_choose = choose(act, &sub_park.id);
        let on_key = {
            let on_choose = on_choose.clone();
            Callback::from(move |event: KeyboardEvent| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    on_choose.emit(());
                }
            })
        };
        let name = speaker.label(&sub_park.name);
        let spoken = format!("{name}: {}", spoken_count(words, count));
        let chosen = only == Some(sub_park.id.as_str());
        html! {
            <g class={classes!("map-sub-park", class_of(count), chosen.then_some("chosen"))} role="button" tabindex="0"
                aria-label={spoken} onclick={on_choose.reform(|_: MouseEvent| ())} onkeydown={on_key}>
                <circle cx={length(x)} cy={length(y)} r={length(radius)} />
                <text class="map-name" x={length(x)} y={length(y + radius + 22.0)} text-anchor="middle">
                    { speaker.label(&sub_park.short_name) }
                </text>
                <text class="map-count" x={length(x)} y={length(y + 9.0)} text-anchor="middle">
                    { figure(count) }
                </text>
            </g>
        }
    };
    // Water lies under roads, roads under rails.
    let of_kind = |kind: LineKind| catalog.map.lines.iter().filter(move |line| line.kind == kind).map(line);
    let lines = of_kind(LineKind::River).chain(of_kind(LineKind::Road)).chain(of_kind(LineKind::Railway));
    html! {
        <figure class="map">
            <svg viewBox={format!("0 0 {} {}", length(frame.width), length(frame.height))} role="group"
                aria-label={words.t(Key::ViewMap)}>
                { for lines }
                { for stations }
                { for catalog.sub_parks.iter().map(sub_park) }
            </svg>
            <figcaption class="quiet">{ words.t(ViewKey::MapLegend) }{ words.t(ViewKey::MapCaption) }</figcaption>
            <table class="map-table">
                <caption class="sr-only">{ words.t(ViewKey::MapTableTitle) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.t(ViewKey::SubPark) }</th>
                        <th scope="col">{ words.t(ViewKey::Fits) }</th>
                        <th scope="col">{ words.t(ViewKey::MayFit) }</th>
                        <th scope="col">{ words.t(ViewKey::DoesNotFit) }</th>
                    </tr>
                </thead>
                <tbody>
                    { for catalog.sub_parks.iter().filter_map(|sub_park| {
                        let count = counts(&sub_park.id)?;
                        let on_choose = choose(act, &sub_park.id).reform(|_: MouseEvent| ());
                        Some(html! {
                            <tr>
                                <th scope="row">
                                    <button type="button" class="text-button" onclick={on_choose}>
                                        { speaker.label(&sub_park.name) }
                                    </button>
                                </th>
                                <td>{ count.fits }</td>
                                <td>{ count.conditional }</td>
                                <td>{ count.misses }</td>
                            </tr>
                        })
                    }) }
                </tbody>
            </table>
        </figure>
    }
}

fn choose(act: &Callback<Action>, id: &str) -> Callback<()> {
    let id = id.to_owned();
    act.reform(move |()| Action::OnlySubPark(Some(id.clone())))
}

/// Full where sites fit, ringed where some may, pale where none does.
pub(super) fn class_of(count: &SubParkCount) -> &'static str {
    match (count.fits, count.conditional) {
        (0, 0) => "none",
        (0, _) => "may",
        (_, _) => "fits",
    }
}

/// "8", "8+3" where three more may fit, "?3" where only those.
pub(super) fn figure(count: &SubParkCount) -> String {
    match (count.fits, count.conditional) {
        (fits, 0) => fits.to_string(),
        (0, conditional) => format!("{conditional}?"),
        (fits, conditional) => format!("{fits}+{conditional}?"),
    }
}

fn spoken_count(words: &Words, count: &SubParkCount) -> String {
    format!(
        "{} {}, {} {}, {} {}",
        count.fits,
        words.t(ViewKey::Fits),
        count.conditional,
        words.t(ViewKey::MayFit),
        count.misses,
        words.t(ViewKey::DoesNotFit)
    )
}
