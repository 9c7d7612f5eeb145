//! A sub-park from near by: its buildings as floors with their units, its parcels by their area, and both as a table.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::drawing::{length, patch_rect};
use super::mark::{Mark, mark_keys};
use super::picture::number;
use crate::catalog::{Building, FactKey, Site, SiteKind, SubPark};
use crate::engine::{Assessment, MatchResult};
use crate::text::{Key, ViewKey};
use crate::ui::draw::Patch;
use crate::ui::draw::labels::width_of;
use crate::ui::draw::skyline::{BUILDING_WIDTH, Spot, Unit, floor_area, plots, stack, stride};
use crate::ui::hooks::{Same, focus, focus_on, use_width, use_words};
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::Day;

/// Parcels are drawn for this width until it is known.
const USUAL_WIDTH: f64 = 560.0;
/// The size of what is written in a drawing.
const TEXT: f64 = 12.0;

#[derive(Properties, Clone, PartialEq)]
pub(super) struct NearProps {
    pub(super) result: Same<MatchResult>,
    /// Id of the sub-park.
    pub(super) sub_park: AttrValue,
    pub(super) selected: Option<AttrValue>,
    pub(super) today: Day,
    pub(super) on_back: Callback<()>,
    pub(super) act: Callback<Action>,
}

/// A site as it is drawn here.
struct Shown<'a> {
    site: &'a Site,
    mark: Mark,
    area_m2: Option<f64>,
    /// The part of it that is measured, where it is less than all.
    used: Option<f64>,
    /// Its place among those that can be chosen.
    spot: Option<usize>,
}

/// A building, or what stands in none, with its sites.
struct House<'a> {
    building: Option<&'a Building>,
    sites: Vec<Shown<'a>>,
}

/// Opens with the focus on the way back, so that the keyboard knows where it is.
#[component]
pub(super) fn Near(props: &NearProps) -> Html {
    let back = use_node_ref();
    let ground = use_node_ref();
    let here = use_state(|| 0_usize);
    let width = use_width(&ground).unwrap_or(USUAL_WIDTH);
    use_effect_with((), {
        let back = back.clone();
        move |()| focus(&back)
    });
    let Some(words) = use_words() else {
        return Html::default();
    };
    let Some(sub_park) = words.catalog().sub_park(&props.sub_park) else {
        return Html::default();
    };
    let (houses, parcels, spots, ids) = places(&words, props, sub_park);
    // The keyboard enters at the site that is open, else where it was.
    let opened =
        props.selected.as_ref().and_then(|selected| ids.iter().position(|id| id.as_str() == selected.as_str()));
    let tab = if *here < ids.len() && *here > 0 { *here } else { opened.unwrap_or(0) };
    let on_key = on_key(props, &ground, &here, spots, Rc::clone(&ids));
    let on_focus = {
        let here = here.clone();
        Callback::from(move |event: FocusEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(spot) = target.and_then(|element| element.get_attribute("data-spot")?.parse::<usize>().ok()) {
                here.set(spot);
            }
        })
    };
    let speaker = words.speaker();
    let name = speaker.label(&sub_park.name);
    let on_back = props.on_back.reform(|_: MouseEvent| ());
    let on_list = {
        let id = sub_park.id.clone();
        props.act.reform(move |_: MouseEvent| Action::OnlySubPark(Some(id.clone())))
    };
    let all = || houses.iter().flat_map(|house| &house.sites).chain(&parcels);
    let count = |mark: Mark| all().filter(|shown| shown.mark == mark).count();
    let names: Vec<String> = houses.iter().filter_map(|house| Some(speaker.label(&house.building?.name))).collect();
    let shared = shared_start(&names);
    let estate = shared.trim_end_matches([' ', ',', '，']);
    let estate = Some(estate).filter(|estate| !estate.is_empty()).map(|estate| format!(" · {estate}"));
    let drawing = Drawing { words: &words, props, tab, shared };
    let marks: Vec<Mark> = Mark::ALL.into_iter().filter(|mark| count(*mark) > 0).collect();
    html! {
        <section class="near" aria-label={name.clone()} onkeydown={on_key} onfocusin={on_focus}>
            <header class="near-head">
                <button type="button" class="secondary" ref={back} onclick={on_back}>
                    <span aria-hidden="true">{ "← " }</span>{ words.t(ViewKey::ChainWhole) }
                </button>
                <h3>{ name }</h3>
                <button type="button" class="text-button" onclick={on_list}>{ words.t(ViewKey::MapList) }</button>
            </header>
            { mark_keys(&words, &marks) }
            <div ref={ground} class="near-ground">
                if !houses.is_empty() {
                    <h4>{ words.t(ViewKey::MapBuildings) }{ estate }</h4>
                    <ul class="skyline">{ for drawing.houses(&houses) }</ul>
                }
                if !parcels.is_empty() {
                    <h4>{ words.t(ViewKey::MapPlots) }</h4>
                    { drawing.parcels(&parcels, width) }
                }
                if houses.is_empty() && parcels.is_empty() {
                    <p class="empty">{ words.t(ViewKey::MapNothing) }</p>
                }
            </div>
            <p class="quiet near-keys">{ words.t(ViewKey::MapKeys) }</p>
            { drawing.table(&houses, &parcels) }
        </section>
    }
}

/// What stands where; and the places that the arrow keys reach, with the sites that they open.
#[allow(clippy::type_complexity, reason = "taken apart at once, in one place")]
fn places<'a>(
    words: &'a Words,
    props: &NearProps,
    sub_park: &SubPark,
) -> (Vec<House<'a>>, Vec<Shown<'a>>, Rc<Vec<Spot>>, Rc<Vec<String>>) {
    let catalog = words.catalog();
    let of = |site: &Site| props.result.0.matches.iter().find(|assessment| assessment.site == site.id);
    let show = |site: &'a Site| {
        let assessment: Option<&Assessment> = of(site);
        let area_m2 = number(words, site, FactKey::Area, props.today);
        let used = assessment.and_then(|one| one.used_area_m2).zip(area_m2).map(|(used, area)| used / area);
        let used = used.filter(|share| *share < 0.995);
        Shown { site, mark: Mark::of(site, assessment), area_m2, used, spot: None }
    };
    let here: Vec<&'a Site> = catalog.sites.iter().filter(|site| site.sub_park == sub_park.id).collect();
    let buildings = catalog.buildings.iter().filter(|building| building.sub_park == sub_park.id).map(Some);
    let mut houses: Vec<House<'a>> = buildings
        .chain([None])
        .map(|building| {
            let inside = here.iter().filter(|site| site.kind != SiteKind::Parcel);
            let inside =
                inside.filter(|site| site.building.as_deref() == building.map(|building| building.id.as_str()));
            House { building, sites: inside.map(|site| show(site)).collect() }
        })
        .filter(|house| !house.sites.is_empty())
        .collect();
    let parcels = here.iter().filter(|site| site.kind == SiteKind::Parcel);
    let mut parcels: Vec<Shown<'a>> = parcels.map(|site| show(site)).collect();
    crate::order::sort_by(&mut parcels, |a, b| b.area_m2.unwrap_or(0.0).total_cmp(&a.area_m2.unwrap_or(0.0)));
    let (mut spots, mut ids) = (Vec::new(), Vec::new());
    for (index, house) in houses.iter_mut().enumerate() {
        // From the roof down and from left to right, as one reads.
        crate::order::sort_by_key(&mut house.sites, |shown| {
            (std::cmp::Reverse(floor(shown.site)), shown.site.column.unwrap_or(u8::MAX))
        });
        for (column, shown) in house.sites.iter_mut().enumerate() {
            let column = shown.site.column.unwrap_or(column.min(255) as u8);
            name_spot(shown, Spot { building: index, floor: floor(shown.site), column }, &mut spots, &mut ids);
        }
    }
    let field = houses.len();
    for (column, shown) in parcels.iter_mut().enumerate() {
        let column = column.min(255) as u8;
        name_spot(shown, Spot { building: field, floor: 1, column }, &mut spots, &mut ids);
    }
    (houses, parcels, Rc::new(spots), Rc::new(ids))
}

/// Only what has an answer can be chosen.
fn name_spot(shown: &mut Shown<'_>, spot: Spot, spots: &mut Vec<Spot>, ids: &mut Vec<String>) {
    match shown.mark {
        Mark::Fits | Mark::MayFit | Mark::DoesNotFit | Mark::NotYet => {
            shown.spot = Some(spots.len());
            spots.push(spot);
            ids.push(shown.site.id.clone());
        }
        Mark::OtherWay | Mark::Taken => {}
    }
}

fn floor(site: &Site) -> u8 {
    site.floor.unwrap_or(1).max(1)
}

/// Arrows move, Enter and the space bar open, Escape goes back.
fn on_key(
    props: &NearProps,
    ground: &NodeRef,
    here: &UseStateHandle<usize>,
    spots: Rc<Vec<Spot>>,
    ids: Rc<Vec<String>>,
) -> Callback<KeyboardEvent> {
    let (on_back, act, ground, here) = (props.on_back.clone(), props.act.clone(), ground.clone(), here.clone());
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        if key == "Escape" {
            event.prevent_default();
            on_back.emit(());
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(from) = target.and_then(|element| element.get_attribute("data-spot")?.parse::<usize>().ok()) else {
            return;
        };
        if let ("Enter" | " ", Some(id)) = (key.as_str(), ids.get(from)) {
            event.prevent_default();
            act.emit(Action::Select(Some(id.clone())));
            return;
        }
        let Some(to) = stride(&spots, from, &key) else {
            return;
        };
        event.prevent_default();
        here.set(to);
        let found =
            ground.cast::<Element>().and_then(|ground| ground.query_selector(&format!("[data-spot='{to}']")).ok()?);
        if let Some(element) = found {
            focus_on(element);
        }
    })
}

/// What all parts of the drawing need.
struct Drawing<'a> {
    words: &'a Words,
    props: &'a NearProps,
    /// The spot at which the keyboard enters.
    tab: usize,
    /// With this most buildings' names begin: it stands above them, once.
    shared: &'a str,
}

impl Drawing<'_> {
    fn houses<'b>(&'b self, houses: &'b [House<'_>]) -> impl Iterator<Item = Html> + 'b {
        let units = |house: &House<'_>| -> Vec<Unit> { house.sites.iter().map(|shown| self.unit(shown)).collect() };
        let largest = houses.iter().map(|house| floor_area(&units(house))).fold(0.0, f64::max);
        houses.iter().map(move |house| {
            let floors = house.building.map_or(1, |building| building.floors);
            let drawn = stack(floors, &units(house), largest);
            let speaker = self.words.speaker();
            let name = house.building.map(|building| speaker.label(&building.name)).unwrap_or_default();
            let walls = drawn.walls;
            html! {
                <li class="house">
                    <svg viewBox={format!("0 0 {} {}", length(BUILDING_WIDTH), length(drawn.height))} role="group"
                        aria-label={name.clone()}>
                        { roof(&walls, floors) }
                        { for drawn.empty.iter().map(|patch| patch_rect("floor-empty", patch)) }
                        { for house.sites.iter().zip(&drawn.units).map(|(shown, patch)| self.site(shown, patch)) }
                        <line class="ground" x1="0" x2={length(BUILDING_WIDTH)} y1={length(walls.bottom + 1.5)}
                            y2={length(walls.bottom + 1.5)} />
                    </svg>
                    <span class="house-name" aria-hidden="true">{ name.strip_prefix(self.shared).unwrap_or(&name).to_owned() }</span>
                </li>
            }
        })
    }

    fn unit(&self, shown: &Shown<'_>) -> Unit {
        let of = |key: FactKey| number(self.words, shown.site, key, self.props.today);
        let storey_height_m = of(FactKey::StoreyHeight).or_else(|| Some(of(FactKey::ClearHeight)? + 1.0));
        let column = shown.site.column.unwrap_or(u8::MAX);
        Unit { floor: floor(shown.site), column, area_m2: shown.area_m2, storey_height_m }
    }

    fn parcels(&self, parcels: &[Shown<'_>], width: f64) -> Html {
        let areas: Vec<f64> = parcels.iter().map(|shown| shown.area_m2.unwrap_or(0.0)).collect();
        let drawn = plots(&areas, width - 4.0);
        let size = format!("-2 -2 {} {}", length(width), length(drawn.height + 4.0));
        html! {
            <figure class="plots">
                <svg viewBox={size} width={length(width)} role="group" aria-label={self.words.t(ViewKey::MapPlots)}>
                    { for drawn.order.iter().map(|index| self.site(&parcels[*index], &drawn.plots[*index])) }
                </svg>
                <figcaption class="quiet">{ self.words.t(ViewKey::MapPlotsHint) }</figcaption>
            </figure>
        }
    }

    /// One site: its box, the part that would be taken, its mark, and its area where there is room.
    fn site(&self, shown: &Shown<'_>, patch: &Patch) -> Html {
        let speaker = self.words.speaker();
        let area = shown.area_m2.map(|area| speaker.area(area));
        let name = speaker.label(&shown.site.name);
        let inner = patch.grown(-1.5);
        let (width, height) = (inner.right - inner.left, inner.bottom - inner.top);
        let chosen = self.props.selected.as_deref() == Some(shown.site.id.as_str());
        let middle = inner.middle();
        let text_width = area.as_deref().map(|area| width_of(area, TEXT));
        let beside = text_width.is_some_and(|text| text + 26.0 <= width) && height >= 17.0;
        let below = !beside && text_width.is_some_and(|text| text + 6.0 <= width) && height >= 36.0;
        let glyph = match (beside, below) {
            (true, _) => shown.mark.glyph(inner.left + 12.0, middle.y),
            (_, true) => shown.mark.glyph(middle.x, middle.y - 8.0),
            (false, false) if width >= 14.0 && height >= 14.0 => shown.mark.glyph(middle.x, middle.y),
            (false, false) => Html::default(),
        };
        let written = area.clone().filter(|_| beside || below).map(|area| {
            let (x, y) = if beside { (inner.left + 22.0, middle.y + 4.2) } else { (middle.x, middle.y + 14.0) };
            let anchor = if beside { "start" } else { "middle" };
            html! { <text class="unit-area" x={length(x)} y={length(y)} text-anchor={anchor}>{ area }</text> }
        });
        let used = shown.used.map(|share| {
            let part = Patch { top: inner.bottom - 4.0, right: inner.left + width * share, ..inner };
            patch_rect("unit-used", &part)
        });
        let drawn = html! {
            <>
                <rect class="unit-box" x={length(inner.left)} y={length(inner.top)} width={length(width.max(1.0))}
                    height={length(height.max(1.0))} rx="3" />
                { used.unwrap_or_default() }
                { glyph }
                { written.unwrap_or_default() }
            </>
        };
        let mark = self.words.t(shown.mark.word());
        let said = [name.as_str(), mark].into_iter().chain(area.as_deref()).collect::<Vec<_>>().join(", ");
        let class = classes!("unit", shown.mark.class(), chosen.then_some("chosen"));
        match shown.spot {
            Some(spot) => {
                let id = shown.site.id.clone();
                let on_open = self.props.act.reform(move |_: MouseEvent| Action::Select(Some(id.clone())));
                let hand = Patch::around(middle, width.max(24.0), height.max(24.0));
                html! {
                    <g {class} role="button" tabindex={if spot == self.tab { "0" } else { "-1" }} aria-label={said.clone()}
                        aria-current={chosen.then_some("true")} data-spot={spot.to_string()} data-site={shown.site.id.clone()}
                        onclick={on_open}>
                        <title>{ said }</title>
                        if hand != inner {
                            { patch_rect("unit-hand", &hand) }
                        }
                        { drawn }
                    </g>
                }
            }
            None => html! { <g {class} role="img" aria-label={said.clone()}><title>{ said }</title>{ drawn }</g> },
        }
    }

    /// The same as a table, closed at first.
    fn table(&self, houses: &[House<'_>], parcels: &[Shown<'_>]) -> Html {
        let (words, speaker) = (self.words, self.words.speaker());
        let row = |building: Option<&Building>, shown: &Shown<'_>| {
            let site = shown.site;
            let name = speaker.label(&site.name);
            let id = site.id.clone();
            let on_open = self.props.act.reform(move |_: MouseEvent| Action::Select(Some(id.clone())));
            html! {
                <tr key={site.id.clone()}>
                    <th scope="row">
                        if shown.spot.is_some() {
                            <button type="button" class="text-button" onclick={on_open}>{ name }</button>
                        } else {
                            { name }
                        }
                    </th>
                    <td>{ building.map_or_else(|| "–".to_owned(), |building| speaker.label(&building.name)) }</td>
                    <td>{ site.floor.map_or_else(|| "–".to_owned(), |floor| floor.to_string()) }</td>
                    <td>{ shown.area_m2.map_or_else(|| words.t(ViewKey::PictureUnknown).to_owned(), |area| speaker.area(area)) }</td>
                    <td>{ words.t(shown.mark.word()) }</td>
                </tr>
            }
        };
        html! {
            <details class="near-table">
                <summary>{ words.t(ViewKey::MapShowTable) }</summary>
                <div class="table-scroll" tabindex="0" role="region" aria-label={words.t(ViewKey::MapUnits)}>
                    <table class="map-table">
                        <caption class="sr-only">{ words.t(ViewKey::MapUnits) }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ words.t(ViewKey::ColumnSite) }</th>
                                <th scope="col">{ words.t(ViewKey::ColumnBuilding) }</th>
                                <th scope="col">{ words.t(ViewKey::ColumnFloor) }</th>
                                <th scope="col">{ words.t(ViewKey::ColumnArea) }</th>
                                <th scope="col">{ words.t(ViewKey::ColumnStandsSo) }</th>
                            </tr>
                        </thead>
                        <tbody>
                            { for houses.iter().flat_map(|house| house.sites.iter().map(|shown| row(house.building, shown))) }
                            { for parcels.iter().map(|shown| row(None, shown)) }
                        </tbody>
                    </table>
                </div>
            </details>
        }
    }
}

/// The words with which most names begin; empty where they have none in common.
fn shared_start(names: &[String]) -> &str {
    let Some(first) = names.first() else {
        return "";
    };
    // A name goes on after "estate, " and after "园 ", and not after "plant ".
    let ends = |(index, letter): &(usize, char)| {
        let before = first[..*index].chars().next_back();
        *letter == ' ' && before.is_some_and(|before| before == ',' || before as u32 >= 0x2e80)
    };
    let starts = first.char_indices().filter(ends).map(|(index, _)| &first[..=index]);
    let most = |start: &&str| names.iter().filter(|name| name.starts_with(start)).count() * 4 > names.len() * 3;
    starts.filter(most).rfind(|_| names.len() > 1).unwrap_or("")
}

/// Halls have sheds, towers a mast, the others a parapet.
fn roof(walls: &Patch, floors: u8) -> Html {
    let (left, right, top) = (walls.left, walls.right, walls.top);
    let drawn = if floors == 1 {
        let teeth = ((right - left) / 24.0).floor().max(2.0);
        let tooth = (right - left) / teeth;
        let mut drawn = format!("M{} {}", length(left), length(top));
        let mut at = left;
        while at < right - 1.0 {
            drawn = format!("{drawn}L{} {}L{} {}", length(at), length(top - 9.0), length(at + tooth), length(top));
            at += tooth;
        }
        format!("{drawn}Z")
    } else if floors > 8 {
        let middle = f64::midpoint(left, right);
        let (a, b) = (length(middle - 14.0), length(middle + 14.0));
        format!(
            "M{a} {t}V{u}H{b}V{t}ZM{m} {u}V{v}",
            t = length(top),
            u = length(top - 6.0),
            m = length(middle),
            v = length(top - 15.0)
        )
    } else {
        format!(
            "M{} {}H{}V{}H{}Z",
            length(left - 2.0),
            length(top),
            length(right + 2.0),
            length(top - 4.0),
            length(left - 2.0)
        )
    };
    html! { <path class="roof" d={drawn} /> }
}

/// Says that the list shows one sub-park, and how to see all again.
pub(in crate::ui) fn only_sub_park(words: &Words, id: &str, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let name = words.catalog().sub_park(id).map(|sub_park| speaker.label(&sub_park.name)).unwrap_or_default();
    let on_all = act.reform(|_: MouseEvent| Action::OnlySubPark(None));
    html! {
        <button type="button" class="filter" onclick={on_all}>
            { name }<span class="filter-x" aria-hidden="true">{ "×" }</span>
            <span class="sr-only">{ words.t(Key::ShowAllSubParks) }</span>
        </button>
    }
}
