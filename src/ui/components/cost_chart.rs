//! The curves of cost over the years: what is paid so far, year by year, with the years at which they cross.

use yew::prelude::*;

use super::drawing::length;
use crate::catalog::WayIn;
use crate::engine::{CostOverYears, Crossover, WayCost};
use crate::text::ViewKey;
use crate::ui::words::Words;

const WIDTH: f64 = 380.0;
const HEIGHT: f64 = 236.0;
/// Room for the figures of both axes.
const LEFT: f64 = 44.0;
const BOTTOM: f64 = 40.0;
const TOP: f64 = 24.0;
const RIGHT: f64 = 12.0;

/// Where years and sums are drawn.
struct Frame {
    years: f64,
    most: f64,
}

impl Frame {
    fn x(&self, years: f64) -> f64 {
        LEFT + years / self.years * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, yuan: f64) -> f64 {
        HEIGHT - BOTTOM - yuan / self.most * (HEIGHT - BOTTOM - TOP)
    }
}

/// A round step that takes at most four to reach the sum.
pub(super) fn round_step(most: f64) -> f64 {
    let mut step = 1.0;
    let mut factors = [2.0, 2.5, 2.0].iter().cycle();
    while step * 4.0 < most {
        step *= factors.next().unwrap_or(&2.0);
    }
    step
}

/// The drawing alone; the same figures stand in a table beside it.
pub(super) fn cost_chart(words: &Words, cost: &CostOverYears, curves: &[&WayCost]) -> Html {
    let speaker = words.speaker();
    let sums = curves.iter().flat_map(|way| way.counted_yuan()).copied();
    let step = round_step(sums.fold(1.0, f64::max));
    let most = curves.iter().flat_map(|way| way.counted_yuan()).fold(step, |most: f64, yuan| most.max(*yuan));
    let (divisor, unit) = speaker.money_axis(most);
    let frame = Frame { years: f64::from(cost.horizon_years), most };
    let every = if cost.horizon_years > 5 { 2 } else { 1 };
    let years = (0..=cost.horizon_years).step_by(every).map(|year| {
        let x = length(frame.x(f64::from(year)));
        html! { <text class="chart-figure" {x} y={length(HEIGHT - BOTTOM + 16.0)} text-anchor="middle">{ year }</text> }
    });
    let rows = (0..=4_u8).map(|row| f64::from(row) * step).take_while(|sum| *sum <= most);
    let grid = rows.map(|sum| {
        let y = frame.y(sum);
        html! {
            <>
                <line class="chart-grid" x1={length(LEFT)} x2={length(WIDTH - RIGHT)} y1={length(y)} y2={length(y)} />
                <text class="chart-figure" x={length(LEFT - 8.0)} y={length(y + 4.0)} text-anchor="end">{ speaker.on_axis(sum, divisor) }</text>
            </>
        }
    });
    html! {
        <svg class="chart cost-chart" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={words.t(ViewKey::CostOverYears)}
            aria-describedby="cost-told">
            <desc id="cost-told">{ words.t(ViewKey::CostChartHint) }</desc>
            { for grid }
            { for years }
            <text class="chart-figure" x="0" y="11">{ unit }</text>
            <text class="chart-figure" x={length((LEFT + WIDTH - RIGHT) / 2.0)} y={length(HEIGHT - 6.0)} text-anchor="middle">
                { words.t(ViewKey::CostAxisYears) }
            </text>
            { for curves.iter().map(|way| curve(&frame, way)) }
            { for cost.crossovers.iter().filter_map(|crossover| crossing(words, &frame, curves, crossover)) }
        </svg>
    }
}

fn curve(frame: &Frame, way: &WayCost) -> Html {
    let points: Vec<(f64, f64)> =
        way.counted_yuan().iter().enumerate().map(|(year, yuan)| (frame.x(year as f64), frame.y(*yuan))).collect();
    let line: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", length(*x), length(*y))).collect();
    html! {
        <g class={classes!("cost-curve", way.way_in.id())}>
            <polyline points={line.join(" ")} />
            { for points.iter().map(|(x, y)| marker(way.way_in, *x, *y)) }
        </g>
    }
}

/// Each way in has a shape of its own, so that no reader needs the colours.
fn marker(way: WayIn, x: f64, y: f64) -> Html {
    let shape = |corners: &[(f64, f64)]| {
        let corners: Vec<String> =
            corners.iter().map(|(right, down)| format!("{},{}", length(x + right), length(y + down))).collect();
        html! { <polygon points={corners.join(" ")} /> }
    };
    match way {
        WayIn::Rent => html! { <circle cx={length(x)} cy={length(y)} r="3" /> },
        WayIn::Buy => shape(&[(-3.0, -3.0), (3.0, -3.0), (3.0, 3.0), (-3.0, 3.0)]),
        WayIn::CustomBuilt => shape(&[(0.0, -4.0), (4.0, 3.0), (-4.0, 3.0)]),
        WayIn::Land => shape(&[(0.0, -4.5), (4.5, 0.0), (0.0, 4.5), (-4.5, 0.0)]),
        WayIn::Workspace => shape(&[(-4.0, -3.0), (4.0, -3.0), (0.0, 4.0)]),
    }
}

/// A piece of the line of a way in, as key to the chart.
pub(super) fn sample(way: WayIn) -> Html {
    html! {
        <svg class="cost-sample" viewBox="0 0 28 12" aria-hidden="true">
            <g class={classes!("cost-curve", way.id())}>
                <polyline points="1,6 27,6" />
                { marker(way, 14.0, 6.0) }
            </g>
        </svg>
    }
}

fn crossing(words: &Words, frame: &Frame, curves: &[&WayCost], crossover: &Crossover) -> Option<Html> {
    let curve = curves.iter().find(|way| way.way_in == crossover.after || way.way_in == crossover.before)?;
    let sums = curve.counted_yuan();
    let before = (crossover.years as usize).min(sums.len().saturating_sub(2));
    let (from, to) = (sums.get(before)?, sums.get(before + 1)?);
    let yuan = from + (to - from) * (crossover.years - before as f64);
    let (x, y) = (frame.x(crossover.years), frame.y(yuan));
    Some(html! {
        <circle class="crossing" cx={length(x)} cy={length(y)} r="7">
            <title>{ words.speaker().crossover(crossover) }</title>
        </circle>
    })
}
