//! Yearly cost against fit without cost: the best that money buys on one line, what is outdone in grey.

use std::rc::Rc;

use yew::prelude::*;

use super::cost_chart::round_step;
use super::drawing::length;
use super::score::percent;
use crate::engine::{Frontier, FrontierSite, Standing};
use crate::request::Request;
use crate::text::{Key, ViewKey};
use crate::ui::hooks::{pressed_by_key, use_words};
use crate::ui::state::{Action, Park};
use crate::ui::words::Words;
use crate::units::Day;

const WIDTH: f64 = 680.0;
const HEIGHT: f64 = 450.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 48.0;
const BOTTOM: f64 = 64.0;
/// Names without a price that are listed; the others are counted.
const UNPRICED_MOST: usize = 12;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct FrontierProps {
    pub(in crate::ui) park: Park,
    pub(in crate::ui) request: Rc<Request>,
    pub(in crate::ui) today: Day,
    pub(in crate::ui) selected: Option<AttrValue>,
    pub(in crate::ui) act: Callback<Action>,
}

/// Cost against fit, as a view.
pub(in crate::ui) fn frontier(props: FrontierProps) -> Html {
    html! { <CostAgainstFit ..props /> }
}

#[component]
fn CostAgainstFit(props: &FrontierProps) -> Html {
    let asked = (props.park.clone(), Rc::clone(&props.request), props.today);
    let frontier = use_memo(asked, |(park, request, today)| park.0.frontier(request, *today));
    let Some(words) = use_words() else {
        return Html::default();
    };
    let frontier: &Frontier = &frontier;
    if frontier.sites.is_empty() {
        return html! {
            <>
                <p class="empty">{ words.t(ViewKey::FrontierNone) }</p>
                { unpriced(&words, frontier, &props.act) }
            </>
        };
    }
    let plot = Plot::of(frontier);
    let chosen = frontier.sites.iter().find(|site| props.selected.as_deref() == Some(site.site.as_str()));
    html! {
        <div class="frontier">
            if frontier.among_misses {
                <p class="note">{ words.t(ViewKey::FrontierAmongMisses) }</p>
            }
            <p class="quiet">{ words.t(ViewKey::FrontierHint) }</p>
            { drawing(&words, &plot, frontier, chosen, &props.act) }
            { keys(&words, &plot, frontier) }
            if let Some(site) = chosen {
                { said_of(&words, site, &props.act) }
            }
            { efficient(&words, frontier, &props.act) }
            { unpriced(&words, frontier, &props.act) }
            { table(&words, frontier, &props.act) }
        </div>
    }
}

/// Where costs and fits are drawn. What misses may lie far away, so the frame is that of what is compared.
struct Plot {
    most: f64,
    step: f64,
}

impl Plot {
    fn of(frontier: &Frontier) -> Plot {
        let costs = frontier.sites.iter().filter(|site| compared(frontier, site)).map(|site| site.yuan_per_year);
        let most = f64::max(costs.fold(1.0, f64::max) * 1.04, 1.0);
        Plot { most, step: round_step(most) }
    }

    fn x(&self, yuan: f64) -> f64 {
        LEFT + yuan / self.most * (WIDTH - LEFT - RIGHT)
    }

    fn y(fit: f64) -> f64 {
        HEIGHT - BOTTOM - fit * (HEIGHT - BOTTOM - TOP)
    }

    fn shows(&self, site: &FrontierSite) -> bool {
        site.yuan_per_year <= self.most
    }
}

fn compared(frontier: &Frontier, site: &FrontierSite) -> bool {
    frontier.among_misses || site.standing != Standing::Misses
}

fn class(frontier: &Frontier, site: &FrontierSite) -> &'static str {
    match (compared(frontier, site), site.efficient) {
        (true, true) => "efficient",
        (true, false) => "outdone",
        (false, _) => "misses",
    }
}

/// Sites that fall on the same spot are one mark.
fn marks<'a>(plot: &Plot, frontier: &'a Frontier) -> Vec<(&'a FrontierSite, usize)> {
    let spot = |site: &FrontierSite| {
        (plot.x(site.yuan_per_year).round(), Plot::y(site.fit.low).round(), class(frontier, site))
    };
    let mut marks: Vec<(&FrontierSite, usize)> = Vec::new();
    for site in frontier.sites.iter().filter(|site| plot.shows(site)) {
        match marks.iter_mut().find(|(known, _)| spot(known) == spot(site)) {
            Some((known, count)) => {
                *count += 1;
                if site.rank < known.rank {
                    *known = site;
                }
            }
            None => marks.push((site, 1)),
        }
    }
    marks
}

fn drawing(
    words: &Words,
    plot: &Plot,
    frontier: &Frontier,
    chosen: Option<&FrontierSite>,
    act: &Callback<Action>,
) -> Html {
    let speaker = words.speaker();
    let base = HEIGHT - BOTTOM;
    let (divisor, unit) = speaker.money_axis(plot.most);
    let costs = (0..=4_u8).map(|row| f64::from(row) * plot.step).take_while(|yuan| *yuan <= plot.most).map(|yuan| {
        let x = length(plot.x(yuan));
        html! {
            <>
                <line class="chart-grid" x1={x.clone()} x2={x.clone()} y1={length(TOP)} y2={length(base)} />
                <text class="chart-figure" {x} y={length(base + 24.0)} text-anchor="middle">{ speaker.on_axis(yuan, divisor) }</text>
            </>
        }
    });
    let fits = [0.0, 0.25, 0.5, 0.75, 1.0].map(|fit| {
        let y = Plot::y(fit);
        html! {
            <>
                <line class="chart-grid" x1={length(LEFT)} x2={length(WIDTH - RIGHT)} y1={length(y)} y2={length(y)} />
                <text class="chart-figure" x={length(LEFT - 8.0)} y={length(y + 4.0)} text-anchor="end">{ percent(fit) }</text>
            </>
        }
    });
    let marks = marks(plot, frontier);
    // What matters lies on top.
    let of = |wanted: &'static str| marks.iter().filter(move |(site, _)| class(frontier, site) == wanted);
    let ordered = of("misses").chain(of("outdone")).chain(of("efficient"));
    html! {
        <svg class="chart frontier-chart" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="group"
            aria-label={words.t(Key::ViewFrontier)} aria-describedby="frontier-told">
            <desc id="frontier-told">{ words.t(ViewKey::FrontierHint) }</desc>
            { for costs }
            { for fits }
            <text class="chart-figure" x={length(WIDTH - RIGHT)} y={length(HEIGHT - 8.0)} text-anchor="end">
                { format!("{} ({unit}) →", words.t(ViewKey::YearlyCost)) }
            </text>
            <text class="chart-figure" x="8" y="22">{ "↑ " }{ words.t(ViewKey::FrontierFit) }</text>
            <polyline class="frontier-line" points={steps(plot, frontier)} />
            { for chosen.into_iter().filter_map(|site| outdone_by(plot, frontier, site)) }
            { for ordered.map(|(site, count)| mark(words, plot, frontier, site, *count, act)) }
            if let Some(site) = chosen.filter(|site| plot.shows(site)) {
                <circle class="frontier-chosen" cx={length(plot.x(site.yuan_per_year))} cy={length(Plot::y(site.fit.low))} r="11" />
            }
        </svg>
    }
}

/// The best fit that so much money buys, as stairs.
fn steps(plot: &Plot, frontier: &Frontier) -> String {
    let mut points: Vec<String> = Vec::new();
    let mut height = Plot::y(0.0);
    for site in frontier.sites.iter().filter(|site| site.efficient) {
        let (x, y) = (plot.x(site.yuan_per_year), Plot::y(site.fit.low));
        points.push(format!("{},{}", length(x), length(height)));
        points.push(format!("{},{}", length(x), length(y)));
        height = y;
    }
    points.push(format!("{},{}", length(WIDTH - RIGHT), length(height)));
    points.join(" ")
}

/// From the site that is open to what outdoes it.
fn outdone_by(plot: &Plot, frontier: &Frontier, site: &FrontierSite) -> Option<Html> {
    let better = site.dominated.as_ref()?;
    let by = frontier.sites.iter().find(|other| other.site == better.by)?;
    plot.shows(site).then(|| {
        html! {
            <line class="frontier-outdone-by" x1={length(plot.x(site.yuan_per_year))} y1={length(Plot::y(site.fit.low))}
                x2={length(plot.x(by.yuan_per_year))} y2={length(Plot::y(by.fit.low))} />
        }
    })
}

/// One mark. Those on the line can be reached by keyboard; all others stand in the table.
fn mark(
    words: &Words,
    plot: &Plot,
    frontier: &Frontier,
    site: &FrontierSite,
    count: usize,
    act: &Callback<Action>,
) -> Html {
    let class = class(frontier, site);
    let (x, y) = (plot.x(site.yuan_per_year), Plot::y(site.fit.low));
    let open = {
        let (act, id) = (act.clone(), site.site.clone());
        Callback::from(move |()| act.emit(Action::Select(Some(id.clone()))))
    };
    let on_key = pressed_by_key(&open);
    let others = if count > 1 { format!(" (+{})", count - 1) } else { String::new() };
    let speaker = words.speaker();
    let spoken = speaker.labelled(&format!("{}{others}", speaker.site_name(&site.site)), &figures(words, site));
    let drawn = match class {
        "misses" => html! { <path d={format!("M{} {} l6 6 m0 -6 l-6 6", length(x - 3.0), length(y - 3.0))} /> },
        "efficient" => html! { <circle cx={length(x)} cy={length(y)} r="7" /> },
        _ => html! { <circle cx={length(x)} cy={length(y)} r="4.5" /> },
    };
    let on_click = open.reform(|_: MouseEvent| ());
    let unsure = (site.standing == Standing::Conditional).then_some("conditional");
    if class == "efficient" {
        html! {
            <g class={classes!("frontier-mark", class, unsure)} role="button" tabindex="0" aria-label={spoken.clone()}
                onclick={on_click} onkeydown={on_key}><title>{ spoken }</title>{ drawn }</g>
        }
    } else {
        html! {
            <g class={classes!("frontier-mark", class, unsure)} aria-hidden="true" onclick={on_click}><title>{ spoken }</title>{ drawn }</g>
        }
    }
}

/// "1.9 million yuan a year, fit 84".
fn figures(words: &Words, site: &FrontierSite) -> String {
    format!("{} · {} {}", cost(words, site), words.t(ViewKey::FrontierFit), words.speaker().score(site.fit))
}

fn cost(words: &Words, site: &FrontierSite) -> String {
    words.speaker().yearly(site.yuan_per_year, site.lower_bound)
}

/// What the marks are, with how many there are of each.
fn keys(words: &Words, plot: &Plot, frontier: &Frontier) -> Html {
    let count = |wanted: &str| frontier.sites.iter().filter(|site| class(frontier, site) == wanted).count();
    let key = |class: &'static str, name: ViewKey, drawn: Html| {
        let count = count(class);
        if count == 0 {
            return Html::default();
        }
        html! {
            <li>
                <svg class="frontier-key" viewBox="0 0 16 16" aria-hidden="true"><g class={classes!("frontier-mark", class)}>{ drawn }</g></svg>
                { format!("{} {count}", words.t(name)) }
            </li>
        }
    };
    let beyond = frontier.sites.iter().filter(|site| !plot.shows(site)).count();
    html! {
        <ul class="frontier-keys quiet">
            { key("efficient", ViewKey::FrontierEfficient, html! { <circle cx="8" cy="8" r="6" /> }) }
            { key("outdone", ViewKey::FrontierOutdone, html! { <circle cx="8" cy="8" r="4.5" /> }) }
            { key("misses", ViewKey::FrontierMisses, html! { <path d="M5 5 l6 6 m0 -6 l-6 6" /> }) }
            if beyond > 0 {
                <li>{ format!("{} {beyond}", words.t(ViewKey::FrontierOutside)) }</li>
            }
        </ul>
    }
}

fn open_button(words: &Words, id: &str, act: &Callback<Action>) -> Html {
    let on_open = {
        let id = id.to_owned();
        act.reform(move |_: MouseEvent| Action::Select(Some(id.clone())))
    };
    html! { <button type="button" class="text-button" onclick={on_open}>{ words.speaker().site_name(id) }</button> }
}

/// How the open site compares.
fn said_of(words: &Words, site: &FrontierSite, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    html! {
        <p class="frontier-said" role="status">
            <strong>{ speaker.site_name(&site.site) }</strong>
            <span>{ figures(words, site) }</span>
            if let Some(better) = &site.dominated {
                <span>{ speaker.dominated(better) }{ " " }{ open_button(words, &better.by, act) }</span>
            } else if site.efficient {
                <span>{ words.t(ViewKey::FrontierEfficient) }</span>
            }
        </p>
    }
}

/// The sites on the line, the cheapest first.
fn efficient(words: &Words, frontier: &Frontier, act: &Callback<Action>) -> Html {
    html! {
        <section class="frontier-best">
            <h3>{ words.t(ViewKey::FrontierEfficient) }</h3>
            <ol>
                { for frontier.sites.iter().filter(|site| site.efficient).map(|site| html! {
                    <li>
                        { open_button(words, &site.site, act) }
                        <span class="quiet">{ figures(words, site) }</span>
                        if site.standing == Standing::Conditional {
                            <span class="tag">{ words.speaker().standing(site.standing) }</span>
                        }
                    </li>
                }) }
            </ol>
        </section>
    }
}

fn unpriced(words: &Words, frontier: &Frontier, act: &Callback<Action>) -> Html {
    if frontier.unpriced.is_empty() {
        return Html::default();
    }
    let more = frontier.unpriced.len().saturating_sub(UNPRICED_MOST);
    html! {
        <section class="frontier-unpriced">
            <h3>{ format!("{} ({})", words.t(ViewKey::FrontierUnpriced), frontier.unpriced.len()) }</h3>
            <ul>
                { for frontier.unpriced.iter().take(UNPRICED_MOST).map(|site| html! {
                    <li>
                        { open_button(words, &site.site, act) }
                        <span class="quiet">{ format!("{} {}", words.t(ViewKey::FrontierFit), words.speaker().score(site.fit)) }</span>
                    </li>
                }) }
                if more > 0 {
                    <li class="quiet">{ format!("+{more}") }</li>
                }
            </ul>
        </section>
    }
}

/// The drawing's table twin, every site of it.
fn table(words: &Words, frontier: &Frontier, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    html! {
        <details class="frontier-table">
            <summary>{ words.t(ViewKey::MapShowTable) }</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label={words.t(ViewKey::FrontierTable)}>
                <table class="map-table">
                    <caption class="sr-only">{ words.t(ViewKey::FrontierTable) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.t(Key::RoomSee) }</th>
                            <th scope="col">{ words.t(ViewKey::YearlyCost) }</th>
                            <th scope="col">{ words.t(ViewKey::FrontierFit) }</th>
                            <th scope="col">{ words.t(ViewKey::FrontierOutdoneBy) }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for frontier.sites.iter().map(|site| html! {
                            <tr>
                                <th scope="row">{ open_button(words, &site.site, act) }</th>
                                <td>{ cost(words, site) }</td>
                                <td>{ speaker.score(site.fit) }</td>
                                <td>
                                    { match (class(frontier, site), &site.dominated) {
                                        ("misses", _) => speaker.standing(site.standing).to_owned(),
                                        (_, Some(better)) => speaker.dominated(better),
                                        (_, None) => words.t(ViewKey::FrontierEfficient).to_owned(),
                                    } }
                                </td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
