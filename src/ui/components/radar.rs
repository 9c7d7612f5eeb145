//! The compared sites on the requirements that weigh most, as one drawing; the comparison below is its table.

use yew::prelude::*;

use super::drawing::length;
use crate::engine::{Assessment, Interval};
use crate::request::Criterion;
use crate::text::ViewKey;
use crate::ui::draw::Point;
use crate::ui::draw::labels::Name;
use crate::ui::draw::radar::{NAME, Radar};
use crate::ui::hooks::{use_width, use_words};
use crate::ui::words::Words;

/// More axes than these cannot be told apart; fewer make no shape.
const AXES_MOST: usize = 8;
const AXES_LEAST: usize = 3;
const USUAL_WIDTH: f64 = 520.0;

#[derive(Properties, PartialEq)]
struct RadarProps {
    axes: Vec<Criterion>,
    /// How many requirements are asked of the sites; more than there are axes where some are left out.
    asked: usize,
    /// Name and values, one an axis.
    sites: Vec<(String, Vec<Interval>)>,
    /// Id of the table that says the same.
    table: &'static str,
}

/// Nothing where fewer than three requirements are measured on all of the sites.
pub(super) fn radar(words: &Words, columns: &[&Assessment], table: &'static str) -> Html {
    let Some(first) = columns.first() else {
        return Html::default();
    };
    let on_all = |criterion: Criterion| columns.iter().all(|one| one.finding(criterion).is_some());
    let weighed: Vec<_> =
        first.findings.iter().filter(|finding| finding.weight > 0.0 && on_all(finding.criterion)).collect();
    let weights: Vec<f64> = weighed.iter().map(|finding| finding.weight).collect();
    let mut kept: Vec<usize> = super::drawing::descending(&weights).into_iter().take(AXES_MOST).collect();
    if kept.len() < AXES_LEAST {
        return Html::default();
    }
    // In the order in which requirements always stand.
    crate::order::sort_by_key(&mut kept, |index| *index);
    let axes: Vec<Criterion> = kept.into_iter().map(|index| weighed[index].criterion).collect();
    let values = |one: &&Assessment| {
        axes.iter().filter_map(|axis| one.finding(*axis)).map(|finding| finding.value).collect::<Vec<Interval>>()
    };
    let sites: Vec<(String, Vec<Interval>)> =
        columns.iter().map(|one| (words.speaker().site_name(&one.site), values(one))).collect();
    let asked = |criterion: &&Criterion| columns.iter().any(|one| one.finding(**criterion).is_some());
    let asked = Criterion::ALL.iter().filter(asked).count();
    html! { <Drawing {axes} {asked} {sites} {table} /> }
}

#[component]
fn Drawing(props: &RadarProps) -> Html {
    let ground = use_node_ref();
    let width = use_width(&ground).unwrap_or(USUAL_WIDTH);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let speaker = words.speaker();
    let names: Vec<String> = props.axes.iter().map(|axis| speaker.criterion(*axis).to_owned()).collect();
    let radar = Radar::of(&names, width);
    let count = props.axes.len();
    let around = |share: &dyn Fn(usize) -> f64| {
        let corners = (0..count).map(|axis| pair(radar.at(axis, count, share(axis))));
        corners.collect::<Vec<String>>().join(" ")
    };
    let rings =
        [0.25, 0.5, 0.75, 1.0].map(|share| html! { <polygon class="radar-ring" points={around(&|_| share)} /> });
    let spokes = (0..count).map(|axis| {
        let end = radar.at(axis, count, 1.0);
        html! {
            <line class="radar-ring" x1={length(radar.middle.x)} y1={length(radar.middle.y)} x2={length(end.x)} y2={length(end.y)} />
        }
    });
    let site = |(index, (_, values)): (usize, &(String, Vec<Interval>))| {
        let class = format!("radar-site site-{index}");
        let is_open = values.iter().any(|value| value.high > value.low);
        html! {
            <g {class}>
                if is_open {
                    // What is sure is cut out of what may come.
                    <path class="radar-open" fill-rule="evenodd"
                        d={format!("M{}ZM{}Z", around(&|axis| values[axis].high), around(&|axis| values[axis].low))} />
                }
                <polygon class="radar-sure" points={around(&|axis| values[axis].low)} />
                { for values.iter().enumerate().map(|(axis, value)| sign(index, radar.at(axis, count, value.low))) }
            </g>
        }
    };
    let name = |name: &Name| {
        html! {
            <text class="radar-name" x={length(name.at.x)} y={length(name.at.y)} font-size={length(NAME)} text-anchor={name.anchor.id()}>
                { &name.text }
            </text>
        }
    };
    html! {
        <figure class="radar" ref={ground}>
            <figcaption id="radar-title">
                { words.t(ViewKey::RadarTitle) }
                if count < props.asked {
                    <span class="quiet radar-axes">{ speaker.radar_axes(count, props.asked) }</span>
                }
            </figcaption>
            <svg viewBox={format!("0 0 {} {}", length(radar.width), length(radar.height))} width={length(radar.width)} role="img"
                aria-labelledby="radar-title" aria-describedby="radar-hint" aria-details={props.table}>
                { for rings }
                { for spokes }
                { for props.sites.iter().enumerate().map(site) }
                { for radar.names.iter().map(name) }
            </svg>
            <ul class="mark-keys">
                { for props.sites.iter().enumerate().map(|(index, (name, _))| html! {
                    <li>
                        <svg class={format!("radar-key radar-site site-{index}")} viewBox="0 0 34 14" aria-hidden="true">
                            <path class="radar-sure" d="M1 7H33" />
                            { sign(index, Point::new(17.0, 7.0)) }
                        </svg>
                        { name }
                    </li>
                }) }
            </ul>
            <p class="quiet" id="radar-hint">{ words.t(ViewKey::RadarHint) }</p>
        </figure>
    }
}

/// Each site has a shape of its own: disc, square, triangle, rhomb.
fn sign(index: usize, at: Point) -> Html {
    let drawn = match index % 4 {
        0 => "M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z",
        1 => "M-3.6 -3.6H3.6V3.6H-3.6Z",
        2 => "M0 -4.6L4.4 3.4H-4.4Z",
        _ => "M0 -5L5 0L0 5L-5 0Z",
    };
    html! { <path class="radar-sign" d={drawn} transform={format!("translate({} {})", length(at.x), length(at.y))} /> }
}

fn pair(at: Point) -> String {
    format!("{},{}", length(at.x), length(at.y))
}
