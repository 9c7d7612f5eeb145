//! The zone as a metro map: river, roads, railway, stations, and the fits of each sub-park; a sub-park opens from near by.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSlotElement};
use yew::prelude::*;

use super::drawing::length;
use super::see::Seen;
use super::sub_park::Near;
use crate::catalog::{Catalog, Label, LineKind, MapLine, PointKind, Position, SubPark};
use crate::engine::{MatchResult, SubParkCount};
use crate::text::{Key, ViewKey};
use crate::ui::draw::labels::{LINE, Name};
use crate::ui::draw::metro::rounds;
use crate::ui::draw::zone::{Disc, Line, Wanted, Zone};
use crate::ui::hooks::{Same, focus, pressed_by_key, use_width, use_words};
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::Day;

/// The map is drawn for this width until it is known.
const USUAL_WIDTH: f64 = 720.0;
/// So many colours there are for roads.
const ROAD_COLOURS: usize = 4;

pub(in crate::ui) fn schematic(_: &Words, seen: &Seen<'_>) -> Html {
    html! {
        <ZoneMap result={Same(Rc::clone(seen.result))} only={seen.state.sub_park.clone().map(AttrValue::from)}
            selected={seen.selected.map(|site| AttrValue::from(site.to_owned()))} today={seen.today}
            act={seen.act.clone()} />
    }
}

#[derive(Properties, PartialEq)]
struct ZoneMapProps {
    result: Same<MatchResult>,
    /// The sub-park that the list is held to.
    only: Option<AttrValue>,
    selected: Option<AttrValue>,
    today: Day,
    act: Callback<Action>,
}

#[component]
fn ZoneMap(props: &ZoneMapProps) -> Html {
    let opened = use_state(|| props.only.clone());
    // The disc from which a sub-park was opened has the focus again when one comes back.
    let left = use_mut_ref(|| None::<AttrValue>);
    let disc = use_node_ref();
    use_effect_with((*opened).clone(), {
        let (left, disc) = (Rc::clone(&left), disc.clone());
        move |opened: &Option<AttrValue>| {
            if opened.is_none() && left.borrow().is_some() {
                focus(&disc);
            }
        }
    });
    let Some(words) = use_words() else {
        return Html::default();
    };
    let known = opened.as_ref().filter(|id| words.catalog().sub_park(id).is_some());
    let inside = match known {
        Some(id) => {
            let on_back = {
                let (opened, left, id) = (opened.clone(), Rc::clone(&left), id.clone());
                Callback::from(move |()| {
                    left.replace(Some(id.clone()));
                    opened.set(None);
                })
            };
            html! {
                <Near key={id.to_string()} result={props.result.clone()} sub_park={id.clone()} selected={props.selected.clone()}
                    today={props.today} {on_back} act={props.act.clone()} />
            }
        }
        None => {
            let on_open = Callback::from(move |id: AttrValue| opened.set(Some(id)));
            let last = left.borrow().clone();
            html! { <Whole key="zone" result={props.result.clone()} {last} {disc} {on_open} /> }
        }
    };
    html! { <div class="map">{ inside }</div> }
}

#[derive(Properties, PartialEq)]
struct WholeProps {
    result: Same<MatchResult>,
    /// The sub-park that was open last, and its disc.
    last: Option<AttrValue>,
    disc: NodeRef,
    on_open: Callback<AttrValue>,
}

/// The whole zone, with a host's own base map under it where there is one.
#[component]
fn Whole(props: &WholeProps) -> Html {
    let stage = use_node_ref();
    let slot = use_node_ref();
    let width = use_width(&stage).unwrap_or(USUAL_WIDTH);
    let base = use_base_map(&slot);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let catalog = words.catalog();
    let speaker = words.speaker();
    let say = |label: &Label| speaker.label(label);
    let counts: Vec<Option<&SubParkCount>> =
        catalog.sub_parks.iter().map(|one| count_of(&props.result.0, one)).collect();
    let shares = shares(&counts);
    let bounds = base.map(|bounds| bounds.unwrap_or_else(|| all_of(catalog)));
    let zone = Zone::of(catalog, &Wanted { width, say: &say, shares: &shares, base: bounds });
    let sub_parks = catalog.sub_parks.iter().zip(&zone.sub_parks).zip(&counts);
    html! {
        <figure>
            <div class={classes!("map-stage", base.is_some().then_some("based"))} ref={stage}>
                <slot name="base-map" ref={slot} />
                <svg viewBox={format!("0 0 {} {}", length(zone.width), length(zone.height))} role="group"
                    aria-labelledby="map-title" aria-describedby="map-inside">
                    <title id="map-title">{ words.t(Key::ViewMap) }</title>
                    <desc id="map-inside">{ words.t(ViewKey::MapInside) }{ lines_told(&words) }</desc>
                    { ground(catalog, &zone) }
                    { for sub_parks.filter_map(|((place, disc), count)| Some(sub_park(&words, props, &zone, place, disc, (*count)?))) }
                </svg>
            </div>
            { legend(&words, &zone) }
            <figcaption class="quiet">{ words.t(ViewKey::MapHint) }{ " " }{ words.t(ViewKey::MapCaption) }</figcaption>
            { table(&words, props, &counts) }
        </figure>
    }
}

/// How much each sub-park has to show, beside the one that has most.
pub(super) fn shares(counts: &[Option<&SubParkCount>]) -> Vec<f64> {
    let open = |count: &Option<&SubParkCount>| count.map_or(0, |count| count.fits + count.conditional);
    let most = f64::from(counts.iter().map(open).max().unwrap_or(0).max(1));
    counts.iter().map(|count| f64::from(open(count)) / most).collect()
}

/// What lies under the sub-parks: water under roads, roads under rails, names on all of them.
pub(super) fn ground(catalog: &Catalog, zone: &Zone) -> Html {
    let of_kind = |kind: LineKind| zone.lines.iter().filter(move |line| catalog.map.lines[line.index].kind == kind);
    let drawn = |line: &Line| draw_line(&catalog.map.lines[line.index], line);
    let lines = of_kind(LineKind::River).chain(of_kind(LineKind::Road)).chain(of_kind(LineKind::Railway));
    let badge = |line: &Line| {
        let class = line_class(&catalog.map.lines[line.index], line.index);
        line.name.as_ref().map(|name| badge(&class, name, zone.small_text))
    };
    let stations = catalog.map.points.iter().zip(&zone.points);
    html! {
        <>
            { for lines.map(drawn) }
            { for zone.lines.iter().filter_map(badge) }
            { for stations.map(|(point, disc)| station(point.kind, disc, zone.small_text)) }
        </>
    }
}

pub(super) fn count_of<'a>(result: &'a MatchResult, place: &SubPark) -> Option<&'a SubParkCount> {
    result.by_sub_park.iter().find(|count| count.sub_park == place.id)
}

/// A host's own map in the slot, and the corners that it states.
#[hook]
fn use_base_map(slot: &NodeRef) -> UseStateHandle<Option<Option<(Position, Position)>>> {
    let base = use_state_eq(|| None);
    use_effect_with(slot.clone(), {
        let base = base.clone();
        move |slot: &NodeRef| {
            let listening = slot.cast::<HtmlSlotElement>().map(|slot| {
                let look = {
                    let slot = slot.clone();
                    move || {
                        let first = slot.assigned_nodes().iter().find_map(|node| node.dyn_into::<Element>().ok());
                        base.set(first.map(|element| corners_told(&element.get_attribute("data-bounds")?)));
                    }
                };
                look();
                EventListener::new(&slot, "slotchange", move |_| look())
            });
            move || drop(listening)
        }
    });
    base
}

/// "west north east south" in the catalog's map units; anything else is none.
fn corners_told(text: &str) -> Option<(Position, Position)> {
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match numbers.as_slice() {
        [west, north, east, south] if west < east && north < south => {
            Some((Position { x: *west, y: *north }, Position { x: *east, y: *south }))
        }
        _ => None,
    }
}

/// The corners of all that the catalog places.
fn all_of(catalog: &Catalog) -> (Position, Position) {
    let places = catalog.sub_parks.iter().map(|sub_park| sub_park.map);
    let points = catalog.map.points.iter().map(|point| point.position);
    let lines = catalog.map.lines.iter().flat_map(|line| line.points.iter().copied());
    let all: Vec<Position> = places.chain(points).chain(lines).collect();
    let least = |of: fn(&Position) -> f64| all.iter().map(of).fold(f64::INFINITY, f64::min);
    let most = |of: fn(&Position) -> f64| all.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    if all.is_empty() {
        return (Position { x: 0.0, y: 0.0 }, Position { x: 1.0, y: 1.0 });
    }
    let (low, high) = (
        Position { x: least(|place| place.x), y: least(|place| place.y) },
        (most(|place| place.x), most(|place| place.y)),
    );
    (low, Position { x: f64::max(high.0, low.x + 1.0), y: f64::max(high.1, low.y + 1.0) })
}

/// The names of all lines, also of those whose badge finds no room.
fn lines_told(words: &Words) -> String {
    let speaker = words.speaker();
    let names: Vec<String> = words.catalog().map.lines.iter().map(|line| speaker.label(&line.name)).collect();
    if names.is_empty() { String::new() } else { format!(" {}", speaker.locale.list(&names)) }
}

fn line_class(line: &MapLine, index: usize) -> Classes {
    match line.kind {
        LineKind::River => classes!("river"),
        LineKind::Road => classes!("road", format!("colour-{}", index % ROAD_COLOURS)),
        LineKind::Railway => classes!("railway"),
    }
}

/// A line with round corners: rails lie on a bed of their own.
fn draw_line(line: &MapLine, drawn: &Line) -> Html {
    let radius = match line.kind {
        LineKind::River => 44.0,
        LineKind::Road | LineKind::Railway => 22.0,
    };
    let (Some(first), Some(last)) = (drawn.corners.first(), drawn.corners.last()) else {
        return Html::default();
    };
    let mut path = format!("M{} {}", length(first.x), length(first.y));
    for round in rounds(&drawn.corners, radius) {
        let (begins, corner, ends) = (round.begins, round.corner, round.ends);
        path = format!(
            "{path}L{} {}Q{} {} {} {}",
            length(begins.x),
            length(begins.y),
            length(corner.x),
            length(corner.y),
            length(ends.x),
            length(ends.y)
        );
    }
    let path = format!("{path}L{} {}", length(last.x), length(last.y));
    let class = line_class(line, drawn.index);
    html! {
        <g class={classes!("map-line", class)} aria-hidden="true">
            <path class="bed" d={path.clone()} />
            <path class="way" d={path} />
        </g>
    }
}

fn badge(class: &Classes, name: &Name, size: f64) -> Html {
    let patch = name.patch;
    let (width, height) = (patch.right - patch.left, patch.bottom - patch.top);
    html! {
        <g class={classes!("map-badge", class.clone())}>
            <rect x={length(patch.left)} y={length(patch.top)} width={length(width)} height={length(height)}
                rx={length(height / 2.0)} />
            { text("", name, size) }
        </g>
    }
}

fn text(class: &'static str, name: &Name, size: f64) -> Html {
    let x = length(name.at.x);
    let line = |(index, line): (usize, &str)| {
        let y = length(name.at.y + size * LINE * index as f64);
        html! { <tspan x={x.clone()} {y}>{ line }</tspan> }
    };
    html! {
        <text {class} font-size={length(size)} text-anchor={name.anchor.id()}>{ for name.text.lines().enumerate().map(line) }</text>
    }
}

fn station(kind: PointKind, disc: &Disc, size: f64) -> Html {
    let (x, y, radius) = (length(disc.middle.x), length(disc.middle.y), disc.radius);
    let sign = match kind {
        PointKind::Station => html! { <circle cx={x} cy={y} r={length(radius)} /> },
        // Two lines meet: two rings.
        PointKind::HighSpeedStation => html! {
            <>
                <circle cx={x.clone()} cy={y.clone()} r={length(radius)} />
                <circle class="inner" cx={x} cy={y} r={length(radius * 0.4)} />
            </>
        },
        PointKind::Airport => html! {
            <>
                <circle cx={x.clone()} cy={y.clone()} r={length(radius * 1.15)} />
                <path class="plane" transform={format!("translate({x} {y}) scale({})", length(radius / 9.0))}
                    d="M0 -6.5C.9 -6.5 1.1 -5.4 1.1 -4.4V-1.6L6.4 1.8V3.2L1.1 1.6V4.4L2.7 5.7V6.7L0 5.9L-2.7 6.7V5.7L-1.1 4.4V1.6L-6.4 3.2V1.8L-1.1 -1.6V-4.4C-1.1 -5.4 -.9 -6.5 0 -6.5Z" />
            </>
        },
    };
    html! {
        <g class="map-station">
            { sign }
            { for disc.name.iter().map(|name| text("map-label", name, size)) }
        </g>
    }
}

/// A sub-park: its fits in the middle, around them how many of its sites fit and may fit.
fn sub_park(
    words: &Words,
    props: &WholeProps,
    zone: &Zone,
    place: &SubPark,
    disc: &Disc,
    count: &SubParkCount,
) -> Html {
    let id = AttrValue::from(place.id.clone());
    let is_last = props.last.as_ref() == Some(&id);
    let on_choose = props.on_open.reform(move |()| id.clone());
    let on_key = pressed_by_key(&on_choose);
    let spoken = words.speaker().labelled(&words.speaker().label(&place.name), &spoken_count(words, count));
    let reference = if is_last { props.disc.clone() } else { NodeRef::default() };
    html! {
        <g class={classes!("map-sub-park", class_of(count))} role="button" tabindex="0" ref={reference} aria-label={spoken.clone()}
            data-sub-park={place.id.clone()} onclick={on_choose.reform(|_: MouseEvent| ())} onkeydown={on_key}>
            <title>{ spoken }</title>
            { disc_of(disc, count, zone.text) }
        </g>
    }
}

/// The disc of a sub-park with its figures, its name beside it.
pub(super) fn disc_of(disc: &Disc, count: &SubParkCount, size: f64) -> Html {
    let (x, y, radius) = (disc.middle.x, disc.middle.y, disc.radius);
    let (big, small) = figures(count);
    let core = radius - 6.5;
    html! {
        <>
            if count.fits + count.conditional == 0 {
                <rect class="core" x={length(x - core)} y={length(y - core)} width={length(core * 2.0)} height={length(core * 2.0)}
                    rx={length(core * 0.34)} />
            } else {
                <circle class="plate" cx={length(x)} cy={length(y)} r={length(radius)} />
                { ring(disc, count) }
                <circle class="core" cx={length(x)} cy={length(y)} r={length(core)} />
            }
            <circle class="halo" cx={length(x)} cy={length(y)} r={length(radius + 3.5)} />
            <text class="map-count" x={length(x)} y={length(y + if small.is_some() { 3.0 } else { radius * 0.24 })}
                font-size={length(radius * 0.68)} text-anchor="middle">{ big }</text>
            if let Some(small) = small {
                <text class="map-more" x={length(x)} y={length(y + radius * 0.5)} font-size={length(f64::max(radius * 0.38, 10.0))}
                    text-anchor="middle">{ small }</text>
            }
            { for disc.name.iter().map(|name| text("map-name", name, size)) }
        </>
    }
}

/// Around a disc: a whole arc for what fits, a dashed one for what may, nothing for the rest.
fn ring(disc: &Disc, count: &SubParkCount) -> Html {
    let all = f64::from(count.fits + count.conditional + count.misses).max(1.0);
    let (fits, may) = (f64::from(count.fits) / all * 100.0, f64::from(count.conditional) / all * 100.0);
    let (x, y, radius) = (length(disc.middle.x), length(disc.middle.y), length(disc.radius - 2.5));
    let turn = format!("rotate(-90 {x} {y})");
    let mut dashes = format!("0 {}", length(fits));
    let mut rest = may;
    while rest > 0.0 {
        let dash = rest.min(2.4);
        dashes = format!("{dashes} {} 1.6", length(dash));
        rest -= dash + 1.6;
    }
    html! {
        <>
            <circle class="ring-fits" cx={x.clone()} cy={y.clone()} r={radius.clone()} pathLength="100"
                stroke-dasharray={format!("{} 100", length(fits))} transform={turn.clone()} />
            if may > 0.0 {
                <circle class="ring-may" cx={x} cy={y} r={radius} pathLength="100" stroke-dasharray={format!("{dashes} 0 100")}
                    transform={turn} />
            }
        </>
    }
}

/// What the marks mean, and the names of the lines that have no room for theirs.
fn legend(words: &Words, zone: &Zone) -> Html {
    let lines = &words.catalog().map.lines;
    let unnamed = zone.lines.iter().filter(|line| line.name.is_none()).map(|line| {
        let of = &lines[line.index];
        html! {
            <li key={line.index}>
                <svg class="map-key" viewBox="0 0 20 20" aria-hidden="true">
                    <g class={classes!("map-line", line_class(of, line.index))}>
                        <path class="bed" d="M0 10H20" />
                        <path class="way" d="M0 10H20" />
                    </g>
                </svg>
                { words.speaker().label(&of.name) }
            </li>
        }
    });
    let key = |class: &'static str, word: ViewKey| {
        let shape = if class == "none" {
            html! { <rect class="core" x="3" y="3" width="14" height="14" rx="4" /> }
        } else {
            html! {
                <>
                    <circle class="plate" cx="10" cy="10" r="9.5" />
                    <circle class={if class == "fits" { "ring-fits" } else { "ring-may" }} cx="10" cy="10" r="8" pathLength="100"
                        stroke-dasharray={if class == "fits" { "100" } else { "8 5" }} />
                    <circle class="core" cx="10" cy="10" r="5" />
                </>
            }
        };
        html! {
            <li>
                <svg class={classes!("map-sub-park", "map-key", class)} viewBox="0 0 20 20" aria-hidden="true">{ shape }</svg>
                { words.t(word) }
            </li>
        }
    };
    html! {
        <ul class="mark-keys quiet">
            { key("fits", ViewKey::Fits) }
            { key("may", ViewKey::MayFit) }
            { key("none", ViewKey::DoesNotFit) }
            { for unnamed }
        </ul>
    }
}

/// The same as a table.
fn table(words: &Words, props: &WholeProps, counts: &[Option<&SubParkCount>]) -> Html {
    let row = |(place, count): (&SubPark, &Option<&SubParkCount>)| {
        let count = (*count)?;
        let id = AttrValue::from(place.id.clone());
        let on_choose = props.on_open.reform(move |_: MouseEvent| id.clone());
        Some(html! {
            <tr>
                <th scope="row">
                    <button type="button" class="text-button" onclick={on_choose}>{ words.speaker().label(&place.name) }</button>
                </th>
                <td>{ count.fits }</td>
                <td>{ count.conditional }</td>
                <td>{ count.misses }</td>
            </tr>
        })
    };
    html! {
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
            <tbody>{ for words.catalog().sub_parks.iter().zip(counts).filter_map(row) }</tbody>
        </table>
    }
}

/// What stands large in a disc, and below it what may fit besides.
fn figures(count: &SubParkCount) -> (String, Option<String>) {
    match (count.fits, count.conditional) {
        (fits, 0) => (fits.to_string(), None),
        (0, conditional) => (format!("{conditional}?"), None),
        (fits, conditional) => (fits.to_string(), Some(format!("+{conditional}?"))),
    }
}

/// Full where sites fit, ringed where some may, pale where none does.
pub(super) fn class_of(count: &SubParkCount) -> &'static str {
    match (count.fits, count.conditional) {
        (0, 0) => "none",
        (0, _) => "may",
        (_, _) => "fits",
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
