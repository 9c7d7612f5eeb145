//! The zone as a metro map, in black and white: shapes and figures say what colours say on screen.

use yew::prelude::*;

use super::both::Both;
use super::map_frame::Frame;
use crate::catalog::{Label, LineKind, MapLine, PointKind, SubPark};
use crate::engine::MatchResult;
use crate::text::{SheetKey, ViewKey};
use crate::ui::components::drawing::length;
use crate::ui::components::map::{class_of, figure};

/// From one line of a name to the next.
const LINE: f64 = 24.0;

/// `here` is the id of the sub-park in which the reported site lies.
pub(super) fn map(both: &Both<'_>, result: &MatchResult, here: Option<&str>) -> Html {
    let catalog = both.catalog();
    if catalog.sub_parks.is_empty() {
        return Html::default();
    }
    let frame = Frame::around(catalog);
    html! {
        <section class="whole">
            { both.heading(SheetKey::Map) }
            <div class="map">
                <svg viewBox={format!("0 0 {} {}", length(frame.width), length(frame.height))} role="img"
                    aria-label={both.first.t(SheetKey::Map)}>
                    { for lines(both, &frame) }
                    { for catalog.map.points.iter().enumerate().map(|(index, point)| {
                        let (x, y) = frame.at(point.position);
                        let airport = point.kind == PointKind::Airport;
                        html! {
                            <>
                                <circle class={classes!("map-station", airport.then_some("airport"))} cx={length(x)} cy={length(y)} r="7" />
                                { label(both, &point.name, "map-label", at_side(&frame, x), y + 7.0 + lower(both, index)) }
                            </>
                        }
                    }) }
                    { for catalog.sub_parks.iter().map(|place| sub_park(both, result, &frame, place, here)) }
                </svg>
                { table(both, result, here) }
            </div>
            { both.text("note", |speaker| format!("{}{}", speaker.t(SheetKey::MapMarks), speaker.t(ViewKey::MapCaption))) }
        </section>
    }
}

/// Water lies under roads, roads under rails.
fn lines<'a>(both: &'a Both<'_>, frame: &'a Frame) -> impl Iterator<Item = Html> + 'a {
    let line = |line: &MapLine| {
        let class = match line.kind {
            LineKind::River => "map-river",
            LineKind::Road => "map-road",
            LineKind::Railway => "map-railway",
        };
        let at = |place| {
            let (x, y) = frame.at(place);
            format!("{},{}", length(x), length(y))
        };
        let points: Vec<String> = line.points.iter().map(|place| at(*place)).collect();
        html! { <polyline {class} points={points.join(" ")} /> }
    };
    let of_kind = move |kind: LineKind| both.catalog().map.lines.iter().filter(move |line| line.kind == kind).map(line);
    of_kind(LineKind::River).chain(of_kind(LineKind::Road)).chain(of_kind(LineKind::Railway))
}

/// Where a name begins and to which side it runs, so that it stays inside the drawing.
fn at_side(frame: &Frame, x: f64) -> (f64, &'static str) {
    if x > frame.width / 2.0 { (x - 14.0, "end") } else { (x + 14.0, "start") }
}

/// Stations stand side by side more often than below each other: every other name stands lower.
fn lower(both: &Both<'_>, index: usize) -> f64 {
    let lines = if both.second.is_some() { 2.0 } else { 1.0 };
    if index % 2 == 1 { LINE * lines } else { 0.0 }
}

/// A name, the second language on a line below it.
fn label(both: &Both<'_>, name: &Label, class: &'static str, (x, anchor): (f64, &'static str), y: f64) -> Html {
    let line = |text: String, y: f64, class: Classes| {
        html! { <text {class} x={length(x)} y={length(y)} text-anchor={anchor}>{ text }</text> }
    };
    let second = both.second.map(|words| words.speaker().label(name));
    html! {
        <>
            { line(both.first.speaker().label(name), y, classes!(class)) }
            { for second.map(|text| line(text, y + LINE, classes!(class, "map-second"))) }
        </>
    }
}

fn sub_park(both: &Both<'_>, result: &MatchResult, frame: &Frame, place: &SubPark, here: Option<&str>) -> Html {
    let Some(count) = result.by_sub_park.iter().find(|count| count.sub_park == place.id) else {
        return Html::default();
    };
    let (x, y) = frame.at(place.map);
    let is_here = here == Some(place.id.as_str());
    html! {
        <g class={classes!("map-sub-park", class_of(count))}>
            if is_here {
                <circle class="map-here" cx={length(x)} cy={length(y)} r="42" />
            }
            <circle cx={length(x)} cy={length(y)} r="34" />
            <text class="map-count" x={length(x)} y={length(y + 9.0)} text-anchor="middle">{ figure(count) }</text>
            { label(both, &place.short_name, "map-name", (x, "middle"), y + if is_here { 70.0 } else { 62.0 }) }
        </g>
    }
}

/// The same in figures.
fn table(both: &Both<'_>, result: &MatchResult, here: Option<&str>) -> Html {
    let row = |place: &SubPark| {
        let count = result.by_sub_park.iter().find(|count| count.sub_park == place.id)?;
        Some(html! {
            <tr class={(here == Some(place.id.as_str())).then_some("this")}>
                <th scope="row">{ both.cell(|speaker| speaker.label(&place.name)) }</th>
                <td class="figure">{ count.fits }</td>
                <td class="figure">{ count.conditional }</td>
                <td class="figure">{ count.misses }</td>
            </tr>
        })
    };
    html! {
        <table>
            <thead>
                <tr>
                    { both.column(ViewKey::SubPark, "") }
                    { both.column(ViewKey::Fits, "figure") }
                    { both.column(ViewKey::MayFit, "figure") }
                    { both.column(ViewKey::DoesNotFit, "figure") }
                </tr>
            </thead>
            <tbody>{ for both.catalog().sub_parks.iter().filter_map(row) }</tbody>
        </table>
    }
}
