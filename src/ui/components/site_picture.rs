//! The opened site, drawn from its own data: its floor from above and the building cut through, or the plot; and the
//! figures of the drawing as a table.

use yew::prelude::*;

use super::drawing::{length, patch_rect};
use super::picture;
use super::why::WhySite;
use crate::catalog::{FactKey, Site, SiteKind, Value};
use crate::order::sort_by_key;
use crate::request::Criterion;
use crate::text::ViewKey;
use crate::ui::draw::Patch;
use crate::ui::draw::labels::width_of;
use crate::ui::draw::plate::{Heights, Section, plan, plot, section};
use crate::ui::words::Words;

const WIDTH: f64 = 360.0;
const FLOOR: Patch = Patch { left: 6.0, top: 6.0, right: 354.0, bottom: 172.0 };
const PLOT: Patch = Patch { left: 6.0, top: 6.0, right: 354.0, bottom: 206.0 };
/// Between these walls a section is drawn.
const WALLS: (f64, f64) = (64.0, 296.0);
const SECTION_TOP: f64 = 30.0;
/// The size of what is written in a drawing.
const TEXT: f64 = 12.0;
/// A plot whose least coverage nobody states is drawn with this one, dashed.
const USUAL_COVERAGE: f64 = 0.4;

/// A figure of the drawing: its name, and what it is where it is known.
type Figure = (String, Option<String>);

pub(super) fn site_picture(words: &Words, why: &WhySite<'_>) -> Html {
    let drawn = Drawn { words, why };
    let figures = drawn.figures();
    let unknown = words.t(ViewKey::PictureUnknown);
    html! {
        <section class="why-part site-picture">
            { drawings(words, why, "picture") }
            <p class="quiet">{ words.t(ViewKey::PictureMade) }</p>
            <details class="near-table">
                <summary>{ words.t(ViewKey::PictureFigures) }</summary>
                <table class="map-table">
                    <caption class="sr-only">{ words.t(ViewKey::PictureFigures) }</caption>
                    <tbody>
                        { for figures.iter().map(|(name, value)| html! {
                            <tr><th scope="row">{ name }</th><td>{ value.as_deref().unwrap_or(unknown).to_owned() }</td></tr>
                        }) }
                    </tbody>
                </table>
            </details>
        </section>
    }
}

/// The drawings alone. `name`: what their ids begin with, as a site may be drawn twice on a page.
pub(in crate::ui) fn drawings(words: &Words, why: &WhySite<'_>, name: &str) -> Html {
    let drawn = Drawn { words, why };
    let figures = drawn.figures();
    let unknown = words.t(ViewKey::PictureUnknown);
    let told: Vec<String> = figures
        .iter()
        .map(|(name, value)| words.speaker().labelled(name, value.as_deref().unwrap_or(unknown)))
        .collect();
    let told = words.speaker().locale.list(&told);
    let picture = |title, height, drawn| picture(words, name, title, &told, height, &drawn);
    html! {
        if why.site.kind == SiteKind::Parcel {
            { picture(ViewKey::PicturePlot, 212.0, drawn.plot()) }
            <p class="picture-words">{ drawn.plot_words(&figures) }</p>
        } else {
            { picture(ViewKey::PictureFloor, 178.0, drawn.floor()) }
            { picture(ViewKey::PictureSection, 226.0, drawn.section()) }
        }
    }
}

/// One drawing with its title, and what it says for those who hear it.
fn picture(words: &Words, name: &str, title: ViewKey, told: &str, height: f64, drawn: &Html) -> Html {
    let id = match title {
        ViewKey::PictureSection => format!("{name}-section"),
        _ => format!("{name}-plan"),
    };
    html! {
        <figure>
            <figcaption id={id.clone()}>{ words.t(title) }</figcaption>
            <svg viewBox={format!("0 0 {} {}", length(WIDTH), length(height))} role="img" aria-labelledby={id.clone()}
                aria-describedby={format!("{id}-told")}>
                <desc id={format!("{id}-told")}>{ told.to_owned() }</desc>
                { drawn.clone() }
            </svg>
        </figure>
    }
}

struct Drawn<'a> {
    words: &'a Words,
    why: &'a WhySite<'a>,
}

impl Drawn<'_> {
    fn value(&self, key: FactKey) -> Option<Value> {
        self.words.park().0.value(&self.why.site.id, key, self.why.today)
    }

    fn number(&self, key: FactKey) -> Option<f64> {
        picture::number(self.words, self.why.site, key, self.why.today)
    }

    fn said(&self, key: FactKey, criterion: Criterion) -> Option<String> {
        Some(self.words.speaker().value(criterion, self.value(key)?))
    }

    /// The share of the site that is measured.
    fn used(&self) -> f64 {
        picture::share_taken(self.words, self.why.assessment, self.why.site, self.why.today)
    }

    fn used_said(&self) -> Option<String> {
        let area = self.why.assessment.used_area_m2.or_else(|| self.number(FactKey::Area))?;
        Some(self.words.speaker().area(area))
    }

    /// The part that would be taken, of all that is vacant.
    fn part_said(&self) -> Option<String> {
        let (used_m2, vacant_m2) = (self.why.assessment.used_area_m2?, self.number(FactKey::Area)?);
        Some(self.words.speaker().part_of(used_m2, vacant_m2))
    }

    fn figures(&self) -> Vec<Figure> {
        let speaker = self.words.speaker();
        let named =
            |key: FactKey, criterion: Criterion| (speaker.criterion(criterion).to_owned(), self.said(key, criterion));
        let area =
            (self.words.t(ViewKey::ColumnArea).to_owned(), self.number(FactKey::Area).map(|area| speaker.area(area)));
        let here = (self.words.t(ViewKey::PictureHere).to_owned(), self.used_said());
        match self.why.site.kind {
            SiteKind::PlantUnit => vec![
                area,
                here,
                named(FactKey::ClearHeight, Criterion::ClearHeight),
                named(FactKey::StoreyHeight, Criterion::StoreyHeight),
                named(FactKey::Crane, Criterion::Crane),
                named(FactKey::CraneHookHeight, Criterion::CraneHookHeight),
                named(FactKey::FloorLoad, Criterion::FloorLoad),
                named(FactKey::ColumnSpacing, Criterion::ColumnSpacing),
            ],
            SiteKind::Workspace => vec![
                area,
                here,
                named(FactKey::Desks, Criterion::Desks),
                named(FactKey::ClearHeight, Criterion::ClearHeight),
            ],
            SiteKind::Parcel => {
                let percent = |key: FactKey| self.number(key).map(|share| speaker.percent(share));
                let own = |key: ViewKey| self.words.t(key).to_owned();
                vec![
                    area,
                    here,
                    (own(ViewKey::PictureBuilt), percent(FactKey::BuildingCoefficientMin)),
                    (own(ViewKey::PictureFloorArea), self.floor_area_ratio()),
                    (
                        own(ViewKey::PictureHeightLimit),
                        self.number(FactKey::HeightLimit).map(|metres| speaker.amount(Criterion::ClearHeight, metres)),
                    ),
                    (own(ViewKey::PictureGreen), percent(FactKey::GreenRatioMax)),
                ]
            }
        }
    }

    fn floor_area_ratio(&self) -> Option<String> {
        let speaker = self.words.speaker();
        let said = |ratio: f64| speaker.locale.number(ratio, 2);
        match (self.number(FactKey::FloorAreaRatioMin), self.number(FactKey::FloorAreaRatioMax)) {
            (Some(least), Some(most)) => Some(format!("{}–{}", said(least), said(most))),
            (Some(least), None) => Some(speaker.at_least(&said(least))),
            (None, Some(most)) => Some(speaker.at_most(&said(most))),
            (None, None) => None,
        }
    }

    /// What a plot's drawing cannot show, in words.
    fn plot_words(&self, figures: &[Figure]) -> String {
        let speaker = self.words.speaker();
        let said = figures.iter().skip(3).map(|(name, value)| speaker.labelled(name, value.as_deref().unwrap_or("?")));
        said.collect::<Vec<String>>().join(" · ")
    }

    /// The floor from above: this unit, the part that would be taken, and who is beside it.
    fn floor(&self) -> Html {
        let (words, site) = (self.words, self.why.site);
        let own =
            |other: &&Site| other.building.is_some() && other.building == site.building && other.floor == site.floor;
        let mut beside: Vec<&Site> = words.catalog().sites.iter().filter(own).collect();
        sort_by_key(&mut beside, |unit| unit.column.unwrap_or(u8::MAX));
        if beside.is_empty() {
            beside.push(site);
        }
        let area = |unit: &&Site| picture::number(words, unit, FactKey::Area, self.why.today);
        let areas: Vec<Option<f64>> = beside.iter().map(area).collect();
        let here = beside.iter().position(|unit| unit.id == site.id).unwrap_or(0);
        let spacing = self.number(FactKey::ColumnSpacing);
        let drawn = plan(&areas, here, self.used(), spacing, &FLOOR);
        let units = beside.iter().zip(&drawn.units).enumerate().map(|(index, (unit, patch))| {
            let (class, said) = if index == here {
                ("plan-here", self.used_said())
            } else if unit.status.offered() {
                ("plan-free", areas[index].map(|area| words.speaker().area(area)))
            } else {
                ("plan-taken", None)
            };
            let word = match class {
                "plan-here" => ViewKey::PictureHere,
                "plan-free" => ViewKey::PictureNeighbour,
                _ => ViewKey::MarkTaken,
            };
            let word = words.t(word);
            // What is written on the own unit stands in the larger of its parts; in the rest it says of what that is a part.
            let (taken, rest) = (drawn.used, Patch { left: drawn.used.right, ..*patch });
            let (place, text_class, said) = match (index == here, self.used() >= 0.5) {
                (true, true) => (taken, "plan-used-text".to_owned(), said),
                (true, false) => (rest, "plan-here-text".to_owned(), self.part_said().or(said)),
                (false, _) => (*patch, format!("{class}-text"), said),
            };
            let room = place.right - place.left - 8.0;
            let middle = place.middle();
            let line = |text: String, y: f64| {
                let fits = width_of(&text, TEXT) <= room;
                fits.then(|| html! { <text class={text_class.clone()} x={length(middle.x)} y={length(y)} text-anchor="middle">{ text }</text> })
            };
            let lines = [line(word.to_owned(), middle.y - 3.0), said.and_then(|said| line(said, middle.y + 14.0))];
            let ground = html! {
                <g key={index}>
                    { patch_rect(class, &patch.grown(-1.0)) }
                    if index == here {
                        { patch_rect("plan-used", &drawn.used.grown(-1.0)) }
                    }
                </g>
            };
            (ground, html! { <g key={index}>{ for lines.into_iter().flatten() }</g> })
        });
        let (grounds, names): (Vec<Html>, Vec<Html>) = units.unzip();
        html! {
            <>
                <g>{ for grounds }</g>
                { for drawn.columns.iter().map(|at| patch_rect("plan-column", &Patch::around(*at, 3.0, 3.0))) }
                { patch_rect("plan-walls", &FLOOR) }
                <g>{ for names }</g>
            </>
        }
    }

    /// The building cut through: heights to scale, the crane, and a person beside them.
    fn section(&self) -> Html {
        let site = self.why.site;
        let building = site.building.as_deref().and_then(|id| self.words.catalog().building(id));
        let floors = building.map_or(1, |building| building.floors);
        let floor = site.floor.unwrap_or(1).max(1);
        let heights = Heights {
            storey_m: self.number(FactKey::StoreyHeight),
            clear_m: self.number(FactKey::ClearHeight),
            hook_m: self.number(FactKey::CraneHookHeight),
        };
        let at = section(heights, SECTION_TOP);
        let (left, right) = WALLS;
        let inside = Patch { left, top: at.slab, right, bottom: at.floor };
        let above = if floor < floors {
            html! { <path class="section-stub" d={format!("M{} {}V8M{} {}V8", length(left), length(at.slab), length(right), length(at.slab))} /> }
        } else {
            roof(at.slab)
        };
        let below = if floor > 1 {
            let (foot, low) = (length(at.floor), length(at.floor + 20.0));
            html! { <path class="section-stub" d={format!("M{l} {foot}V{low}M{r} {foot}V{low}", l = length(left), r = length(right))} /> }
        } else {
            html! { <path class="section-ground" d={format!("M20 {y}H340", y = length(at.floor + 3.0))} /> }
        };
        let speaker = self.words.speaker();
        let dimension = |known: Option<f64>, x: f64, top: f64, criterion: Criterion, on_left: bool| {
            let said = known.map_or_else(|| "?".to_owned(), |metres| speaker.amount(criterion, metres));
            let (text_x, anchor, name_x) =
                if on_left { (x - 6.0, "end", 4.0) } else { (x + 6.0, "start", WIDTH - 4.0) };
            let name_anchor = if on_left { "start" } else { "end" };
            html! {
                <g class={classes!("dimension", known.is_none().then_some("unknown"))}>
                    <path d={arrow(x, top, at.floor)} />
                    <text x={length(text_x)} y={length(f64::midpoint(top, at.floor) + 4.0)} text-anchor={anchor}>{ said }</text>
                    <text class="dimension-name" x={length(name_x)} y="222" text-anchor={name_anchor}>{ speaker.criterion(criterion) }</text>
                </g>
            }
        };
        html! {
            <>
                { above }
                { patch_rect("section-room", &inside) }
                { patch_rect(if heights.clear_m.is_some() { "section-beams" } else { "section-beams unknown" }, &Patch { bottom: at.beam, ..inside }) }
                if site.kind == SiteKind::PlantUnit {
                    { self.crane(&at) }
                }
                { person(&at) }
                <path class="section-walls" d={format!("M{l} {s}V{f}H{r}V{s}Z", l = length(left), r = length(right), s = length(at.slab), f = length(at.floor))} />
                { below }
                { dimension(heights.clear_m, 52.0, at.beam, Criterion::ClearHeight, true) }
                { dimension(heights.storey_m, 308.0, at.slab, Criterion::StoreyHeight, false) }
            </>
        }
    }

    /// The crane: whole where it is known, dashed with a question mark where it is not, none where there is none.
    fn crane(&self, at: &Section) -> Html {
        let capacity = self.number(FactKey::Crane);
        if capacity == Some(0.0) {
            return Html::default();
        }
        let speaker = self.words.speaker();
        let hook = self.number(FactKey::CraneHookHeight);
        let said = capacity.map_or_else(|| "?".to_owned(), |tonnes| speaker.amount(Criterion::Crane, tonnes));
        let (left, right) = WALLS;
        let middle = f64::midpoint(left, right) + 24.0;
        let rail = f64::midpoint(at.beam, at.hook).min(at.beam + 12.0);
        let hook_said =
            hook.map_or_else(|| "?".to_owned(), |metres| speaker.amount(Criterion::CraneHookHeight, metres));
        html! {
            <g class={classes!("section-crane", capacity.is_none().then_some("unknown"))}>
                <path d={format!("M{l} {y}H{r}M{l} {z}H{r}", l = length(left + 6.0), r = length(right - 6.0), y = length(rail), z = length(rail + 5.0))} />
                <path class="trolley" d={format!("M{} {y}H{}V{z}H{}Z", length(middle - 12.0), length(middle + 12.0), length(middle - 12.0), y = length(rail - 4.0), z = length(rail + 5.0))} />
                <path class={classes!(hook.is_none().then_some("unknown"))} d={format!("M{m} {y}V{h}M{m} {h}A3.5 3.5 0 1 1 {n} {k}", m = length(middle), y = length(rail + 5.0), h = length(at.hook - 6.0), n = length(middle - 3.5), k = length(at.hook - 2.5))} />
                <text x={length(middle + 18.0)} y={length(rail + 20.0)}>{ said }</text>
                <g class={classes!("dimension", hook.is_none().then_some("unknown"))}>
                    <path d={arrow(middle - 26.0, at.hook, at.floor)} />
                    <text x={length(middle - 32.0)} y={length(f64::midpoint(at.hook, at.floor) + 4.0)} text-anchor="end">{ hook_said }</text>
                </g>
            </g>
        }
    }

    /// The plot from above: all of it, the part that would be taken, and what must be built over of that.
    fn plot(&self) -> Html {
        let words = self.words;
        let coverage = self.number(FactKey::BuildingCoefficientMin);
        let used = self.used();
        let drawn = plot(&PLOT, used, coverage.unwrap_or(USUAL_COVERAGE));
        let (built, taken) = (drawn.built, drawn.taken);
        let share = coverage.map_or_else(|| "?".to_owned(), |share| words.speaker().percent(share));
        let middle = built.middle();
        let area = self.used_said().unwrap_or_else(|| "?".to_owned());
        let fits = width_of(&area, TEXT) + 16.0 <= taken.right - taken.left;
        let named = width_of(words.t(ViewKey::PictureBuilt), TEXT) + 8.0 <= built.right - built.left;
        let outside = fits || taken.right + width_of(&area, TEXT) < PLOT.right;
        let area_x = if fits { taken.left + 8.0 } else { taken.right + 6.0 };
        html! {
            <>
                { patch_rect("plot-whole", &PLOT) }
                { patch_rect("plot-part", &taken) }
                { patch_rect(if coverage.is_some() { "plot-over" } else { "plot-over unknown" }, &built) }
                if outside {
                    <text x={length(area_x)} y={length(taken.top + 18.0)}>{ area }</text>
                }
                if named {
                    <text class="plot-over-text" x={length(middle.x)} y={length(middle.y - 3.0)} text-anchor="middle">{ words.t(ViewKey::PictureBuilt) }</text>
                    <text class="plot-over-text" x={length(middle.x)} y={length(middle.y + 14.0)} text-anchor="middle">{ share }</text>
                }
            </>
        }
    }
}

/// A line with a tick at both ends.
fn arrow(x: f64, top: f64, bottom: f64) -> String {
    let (left, right) = (length(x - 4.0), length(x + 4.0));
    let (top, bottom, x) = (length(top), length(bottom), length(x));
    format!("M{x} {top}V{bottom}M{left} {top}H{right}M{left} {bottom}H{right}")
}

fn roof(slab: f64) -> Html {
    let (left, right) = WALLS;
    let drawn = format!(
        "M{} {y}L{} {}L{} {y}Z",
        length(left - 6.0),
        length(f64::midpoint(left, right)),
        length(slab - 20.0),
        length(right + 6.0),
        y = length(slab)
    );
    html! { <path class="section-roof" d={drawn} /> }
}

/// A person, for the scale.
fn person(at: &Section) -> Html {
    let high = at.floor - at.head;
    let (x, head) = (WALLS.1 - 26.0, high * 0.12);
    html! {
        <g class="section-person">
            <circle cx={length(x)} cy={length(at.head + head)} r={length(head)} />
            <path d={format!("M{} {}V{}", length(x), length(at.head + head * 2.2), length(at.floor))} stroke-width={length(high * 0.24)} />
        </g>
    }
}
