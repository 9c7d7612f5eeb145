//! The zone as the metro map of the page, in black and white: shapes and figures say what colours say on screen.

use yew::prelude::*;

use super::both::Both;
use crate::catalog::{Catalog, Label, SubPark};
use crate::engine::{MatchResult, SubParkCount};
use crate::text::{SheetKey, ViewKey};
use crate::ui::components::drawing::length;
use crate::ui::components::map::{class_of, count_of, disc_of, ground, shares};
use crate::ui::draw::zone::{Disc, Wanted, Zone};

/// Drawn units on the width of the paper's map.
const WIDTH: f64 = 520.0;

/// `here` is the id of the sub-park in which the reported site lies.
pub(super) fn map(both: &Both<'_>, result: &MatchResult, here: Option<&str>) -> Html {
    let catalog = both.catalog();
    if catalog.sub_parks.is_empty() {
        return Html::default();
    }
    let counts: Vec<Option<&SubParkCount>> = catalog.sub_parks.iter().map(|place| count_of(result, place)).collect();
    // A table of two languages is as high as the map: what it means then stands below both.
    let beside = both.second.is_none();
    let note =
        both.text("note", |speaker| format!("{}{}", speaker.t(SheetKey::MapMarks), speaker.t(ViewKey::MapCaption)));
    html! {
        <section class="whole">
            { both.heading(SheetKey::Map) }
            <div class="map">
                { drawing(both, catalog, &counts, here) }
                <div class="map-side">
                    { table(both, &counts, here) }
                    if beside { { note.clone() } }
                </div>
            </div>
            if !beside { { note } }
        </section>
    }
}

/// Names stand there in the first language alone; the table beside it says them in both.
fn drawing(both: &Both<'_>, catalog: &Catalog, counts: &[Option<&SubParkCount>], here: Option<&str>) -> Html {
    let speaker = both.first.speaker();
    let say = |label: &Label| speaker.label(label);
    let shares = shares(counts);
    let zone = Zone::of(catalog, &Wanted { width: WIDTH, say: &say, shares: &shares, base: None });
    let sub_park = |(place, disc, count): (&SubPark, &Disc, &SubParkCount)| {
        let is_here = here == Some(place.id.as_str());
        html! {
            <g class={classes!("map-sub-park", class_of(count), is_here.then_some("here"))}>
                { disc_of(disc, count, zone.text) }
            </g>
        }
    };
    let placed = catalog.sub_parks.iter().zip(&zone.sub_parks).zip(counts);
    html! {
        <svg viewBox={format!("0 0 {} {}", length(zone.width), length(zone.height))} role="img"
            aria-label={both.first.t(SheetKey::Map)}>
            { ground(catalog, &zone) }
            { for placed.filter_map(|((place, disc), count)| Some(sub_park((place, disc, (*count)?)))) }
        </svg>
    }
}

/// The same in figures.
fn table(both: &Both<'_>, counts: &[Option<&SubParkCount>], here: Option<&str>) -> Html {
    let row = |(place, count): (&SubPark, &Option<&SubParkCount>)| {
        let count = (*count)?;
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
            <tbody>{ for both.catalog().sub_parks.iter().zip(counts).filter_map(row) }</tbody>
        </table>
    }
}
