//! The drawing of the chain on a phone, from top to bottom: who sells, the newcomer, who buys. What flows runs beside the
//! boxes, in a lane for each.

use yew::prelude::*;

use super::chain_drawing::{ChainDrawingProps, NODES_MOST, Node, figures, framed, wrapped};
use super::drawing::length;
use crate::text::ViewKey;
use crate::ui::draw::labels::width_of;
use crate::ui::words::Words;

const MARGIN: f64 = 2.0;
const TEXT: f64 = 13.0;
const LINE_HEIGHT: f64 = 18.0;
/// Around the text of a box.
const PADDING: f64 = 10.0;
const GAP: f64 = 10.0;
const HEADING: f64 = 28.0;
/// No name is longer than so many lines of a phone.
const LINES_MOST: usize = 5;
/// All lanes of a side together, and what a lane bends in.
const LANES: f64 = 44.0;
const BEND: f64 = 12.0;
const THINNEST: f64 = 1.5;
const BETWEEN: f64 = 2.0;

/// A box of a side as it lies.
struct Placed<'a> {
    node: &'a Node,
    name: Vec<String>,
    told: Vec<String>,
    top: f64,
    height: f64,
    /// The middle and the width of its lane.
    lane: f64,
    wide: f64,
}

impl Placed<'_> {
    fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }
}

pub(super) fn chain_flow(words: &Words, props: &ChainDrawingProps, width: f64) -> Html {
    let left = MARGIN + LANES + BEND;
    let room = width - MARGIN - left - 2.0 * PADDING;
    let mut y = 0.0;
    let suppliers = side(words, &props.suppliers, room, &mut y, false);
    let own_lines = fitted(&words.speaker().industry(props.own), width - 2.0 * (MARGIN + PADDING));
    let own_top = if suppliers.is_empty() { 0.0 } else { y + GAP };
    let own_height = LINE_HEIGHT * own_lines.len() as f64 + 2.0 * PADDING;
    y = own_top + own_height;
    let customers = side(words, &props.customers, room, &mut y, true);
    let heading = |key: ViewKey, nodes: &[Placed<'_>]| {
        let first = nodes.first()?;
        Some(html! { <text class="chain-heading" x={length(left)} y={length(first.top - 9.0)}>{ words.t(key) }</text> })
    };
    let inside = html! {
        <>
            { for suppliers.iter().map(|node| lane(node, left, own_top)) }
            { for customers.iter().map(|node| lane(node, left, own_top + own_height)) }
            { for heading(ViewKey::ChainSuppliers, &suppliers) }
            { for heading(ViewKey::ChainCustomers, &customers) }
            <rect class="chain-own" x={length(MARGIN)} y={length(own_top)} width={length(width - 2.0 * MARGIN)}
                height={length(own_height)} rx="10" />
            { for text("chain-own-text", &own_lines, width / 2.0, own_top, "middle") }
            { for suppliers.iter().chain(&customers).map(|node| boxed(node, left, width - MARGIN - left)) }
        </>
    };
    framed(words, width, y + MARGIN, inside)
}

fn fitted(text: &str, room: f64) -> Vec<String> {
    wrapped(text, room, LINES_MOST, |line| width_of(line, TEXT))
}

/// The boxes of a side below `y`, which goes on to their end. No lane crosses another: the box that is farthest from the
/// newcomer has the outermost.
fn side<'a>(words: &Words, nodes: &'a [Node], room: f64, y: &mut f64, downstream: bool) -> Vec<Placed<'a>> {
    let speaker = words.speaker();
    if !nodes.is_empty() {
        *y += HEADING;
    }
    let mut placed: Vec<Placed<'a>> = Vec::new();
    for node in nodes.iter().take(NODES_MOST) {
        let name = fitted(&speaker.industry(node.division.division), room);
        let told = fitted(&figures(words, &speaker, node), room);
        let height = LINE_HEIGHT * (name.len() + told.len()) as f64 + 2.0 * PADDING;
        let top = if placed.is_empty() { *y } else { *y + GAP };
        *y = top + height;
        placed.push(Placed { node, name, told, top, height, lane: 0.0, wide: 0.0 });
    }
    let between = BETWEEN * placed.len().saturating_sub(1) as f64;
    let wide = |node: &Node| f64::max(THINNEST, node.division.share * LANES);
    let total: f64 = placed.iter().map(|one| wide(one.node)).sum();
    let scale = f64::min(1.0, (LANES - between) / f64::max(total, 1.0));
    let mut x = MARGIN;
    let mut give = |one: &mut Placed<'a>| {
        one.wide = wide(one.node) * scale;
        one.lane = x + one.wide / 2.0;
        x += one.wide + BETWEEN;
    };
    if downstream {
        placed.iter_mut().rev().for_each(&mut give);
    } else {
        placed.iter_mut().for_each(&mut give);
    }
    placed
}

/// From a box into its lane and on to the newcomer, whose edge lies at `own`.
fn lane(node: &Placed<'_>, left: f64, own: f64) -> Html {
    let (x, y) = (node.lane, node.middle());
    let round = if own > y { BEND } else { -BEND };
    let path = format!(
        "M{} {y}H{}Q{x} {y} {x} {}V{}",
        length(left),
        length(x + BEND),
        length(node.middle() + round),
        length(own),
        x = length(x),
        y = length(y),
    );
    let class = classes!("chain-line", (node.node.firms == 0).then_some("none"));
    html! { <path {class} d={path} stroke-width={length(node.wide)} /> }
}

fn boxed(node: &Placed<'_>, left: f64, width: f64) -> Html {
    let class = classes!("chain-node", (node.node.firms == 0).then_some("none"));
    let below = node.top + LINE_HEIGHT * node.name.len() as f64;
    html! {
        <g>
            <rect {class} x={length(left)} y={length(node.top)} width={length(width)} height={length(node.height)} rx="10" />
            { for text("chain-node-text", &node.name, left + PADDING, node.top, "start") }
            { for text("chain-node-text last", &node.told, left + PADDING, below, "start") }
        </g>
    }
}

/// Lines of text below the padding of a box.
fn text(class: &'static str, lines: &[String], x: f64, top: f64, anchor: &'static str) -> Vec<Html> {
    let line = |(index, line): (usize, &String)| {
        let y = top + PADDING + LINE_HEIGHT * index as f64 + 13.5;
        html! { <text {class} x={length(x)} y={length(y)} text-anchor={anchor}>{ line.trim_end() }</text> }
    };
    lines.iter().enumerate().map(line).collect()
}
