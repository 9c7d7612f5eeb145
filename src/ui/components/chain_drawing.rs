//! The drawing of the chain: the newcomer in the middle, who sells on the left, who buys on the right; on a phone the same
//! from top to bottom, in `chain_flow.rs`.
//!
//! Its twin for readers is the pair of tables in `chain.rs`.

use yew::prelude::*;

use super::chain_flow::chain_flow;
use super::drawing::length;
use crate::engine::ChainDivision;
use crate::industry::IndustryCode;
use crate::text::{Speaker, ViewKey};
use crate::ui::hooks::{use_width, use_words};
use crate::ui::words::Words;

/// A division on one side.
#[derive(PartialEq)]
pub(super) struct Node {
    pub(super) division: ChainDivision,
    /// Its firms in what is looked at.
    pub(super) firms: u32,
}

/// More lines would be a carpet; the tables have all.
pub(super) const NODES_MOST: usize = 6;
const WIDTH: f64 = 680.0;
/// Two sides find room from this width of the figure on; the letters of a narrower one would be too small.
const WIDE_FROM: f64 = 560.0;
/// What the style sheet leaves around a drawing, on both sides together.
const AROUND: f64 = 24.0;
const NODE_WIDTH: f64 = 232.0;
const OWN_WIDTH: f64 = 112.0;
const NODE_HEIGHT: f64 = 64.0;
const STEP: f64 = 74.0;
const MARGIN: f64 = 4.0;
/// Below the heading of a side.
const TOP: f64 = 34.0;
const LINE_HEIGHT: f64 = 18.0;
/// The width of a line that carries all.
const WIDEST: f64 = 46.0;
const THINNEST: f64 = 1.5;
/// So many letters stand in a line of a node and of the middle, a Chinese one counted twice.
const LETTERS: f64 = 32.0;
const LETTERS_OWN: f64 = 14.0;

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

#[derive(Properties, PartialEq)]
pub(super) struct ChainDrawingProps {
    pub(super) own: IndustryCode,
    /// On both sides together at least one.
    pub(super) suppliers: Vec<Node>,
    pub(super) customers: Vec<Node>,
}

#[component]
pub(super) fn ChainDrawing(props: &ChainDrawingProps) -> Html {
    let figure = use_node_ref();
    let width = use_width(&figure);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let drawn = match width.filter(|width| *width < WIDE_FROM) {
        Some(width) => chain_flow(&words, props, width - AROUND),
        None => side_by_side(&words, props),
    };
    html! {
        <figure class="chain-drawing" ref={figure}>
            { drawn }
            <figcaption class="quiet">{ words.t(ViewKey::ChainDrawingHint) }</figcaption>
        </figure>
    }
}

/// The frame of a drawing of the chain, with its name and what it means.
pub(super) fn framed(words: &Words, width: f64, height: f64, inside: Html) -> Html {
    let title = words.t(ViewKey::ChainDrawing);
    html! {
        <svg viewBox={format!("0 0 {} {}", length(width), length(height))} role="img"
            aria-label={title} aria-describedby="chain-told">
            <title>{ title }</title>
            <desc id="chain-told">{ words.t(ViewKey::ChainDrawingHint) }</desc>
            { inside }
        </svg>
    }
}

fn side_by_side(words: &Words, props: &ChainDrawingProps) -> Html {
    let ChainDrawingProps { own, suppliers, customers } = props;
    let most = suppliers.len().max(customers.len()).min(NODES_MOST);
    let height = TOP + STEP * most as f64;
    let middle = TOP + (height - TOP) / 2.0 - (STEP - NODE_HEIGHT) / 2.0;
    let own_lines = wrapped(&words.speaker().industry(*own), LETTERS_OWN, 4, letter_count);
    let own_height = NODE_HEIGHT.max(LINE_HEIGHT * own_lines.len() as f64 + 28.0);
    let inside = html! {
        <>
            { heading(words.t(ViewKey::ChainSuppliers), Side::Left) }
            { heading(words.t(ViewKey::ChainCustomers), Side::Right) }
            { for lines(suppliers, Side::Left, middle, own_height) }
            { for lines(customers, Side::Right, middle, own_height) }
            <rect class="chain-own" x={length((WIDTH - OWN_WIDTH) / 2.0)} y={length(middle - own_height / 2.0)}
                width={length(OWN_WIDTH)} height={length(own_height)} rx="10" />
            { for text_lines("chain-own-text", &own_lines, WIDTH / 2.0, middle, "middle") }
            { for boxes(words, suppliers, Side::Left, middle) }
            { for boxes(words, customers, Side::Right, middle) }
        </>
    };
    framed(words, WIDTH, height, inside)
}

fn heading(text: &str, side: Side) -> Html {
    let (x, anchor) = match side {
        Side::Left => (MARGIN, "start"),
        Side::Right => (WIDTH - MARGIN, "end"),
    };
    html! { <text class="chain-heading" x={length(x)} y="18" text-anchor={anchor}>{ text }</text> }
}

/// The middle heights of the nodes of one side, around the middle of the drawing.
fn heights(nodes: &[Node], middle: f64) -> impl Iterator<Item = (&Node, f64)> {
    let count = nodes.len().min(NODES_MOST);
    let first = middle - STEP * (count as f64 - 1.0) / 2.0;
    nodes.iter().take(NODES_MOST).enumerate().map(move |(index, node)| (node, first + STEP * index as f64))
}

/// A line from each node to the middle, where they lie side by side.
fn lines(nodes: &[Node], side: Side, middle: f64, own_height: f64) -> Vec<Html> {
    let width = |node: &Node| f64::max(THINNEST, node.division.share * WIDEST);
    let total: f64 = nodes.iter().take(NODES_MOST).map(width).sum();
    let room = f64::min(1.0, (own_height - 12.0) / total);
    let mut landing = middle - total * room / 2.0;
    let (from, to) = match side {
        Side::Left => (NODE_WIDTH + MARGIN, (WIDTH - OWN_WIDTH) / 2.0),
        Side::Right => (WIDTH - NODE_WIDTH - MARGIN, (WIDTH + OWN_WIDTH) / 2.0),
    };
    let between = f64::midpoint(from, to);
    heights(nodes, middle)
        .map(|(node, y)| {
            let end = landing + width(node) * room / 2.0;
            landing += width(node) * room;
            let (x1, x2, bend) = (length(from), length(to), length(between));
            let (y1, y2) = (length(y), length(end));
            let path = format!("M{x1} {y1} C{bend} {y1} {bend} {y2} {x2} {y2}");
            let class = classes!("chain-line", (node.firms == 0).then_some("none"));
            html! { <path {class} d={path} stroke-width={length(width(node))} /> }
        })
        .collect()
}

fn boxes(words: &Words, nodes: &[Node], side: Side, middle: f64) -> Vec<Html> {
    let speaker = words.speaker();
    let x = match side {
        Side::Left => MARGIN,
        Side::Right => WIDTH - NODE_WIDTH - MARGIN,
    };
    heights(nodes, middle)
        .map(|(node, y)| {
            let mut text = wrapped(&speaker.industry(node.division.division), LETTERS, 2, letter_count);
            text.push(figures(words, &speaker, node));
            let class = classes!("chain-node", (node.firms == 0).then_some("none"));
            html! {
                <g>
                    <rect {class} x={length(x)} y={length(y - NODE_HEIGHT / 2.0)} width={length(NODE_WIDTH)}
                        height={length(NODE_HEIGHT)} rx="10" />
                    { for text_lines("chain-node-text", &text, x + 12.0, y, "start") }
                </g>
            }
        })
        .collect()
}

/// "42% · strong tie · 3 firms".
pub(super) fn figures(words: &Words, speaker: &Speaker<'_>, node: &Node) -> String {
    let firms = match node.firms {
        0 => words.t(ViewKey::ChainNoFirm).to_owned(),
        count => speaker.firms(count),
    };
    let tie = node.division.linkage.map(|linkage| speaker.tie(linkage).to_owned());
    [Some(speaker.percent(node.division.share)), tie, Some(firms)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Lines of text around a middle height; of a node the last one is quiet.
fn text_lines(class: &'static str, lines: &[String], x: f64, middle: f64, anchor: &'static str) -> Vec<Html> {
    let first = middle - LINE_HEIGHT * (lines.len() as f64 - 1.0) / 2.0 + 5.0;
    let line = |(index, line): (usize, &String)| {
        let y = first + LINE_HEIGHT * index as f64;
        let last = (index + 1 == lines.len()).then_some("last");
        html! { <text class={classes!(class, last)} x={length(x)} y={length(y)} text-anchor={anchor}>{ line }</text> }
    };
    lines.iter().enumerate().map(line).collect()
}

/// A Chinese letter is as wide as two.
fn letter_count(text: &str) -> f64 {
    text.chars().map(|letter| if letter.is_ascii() { 1.0 } else { 2.0 }).sum()
}

/// A text in at most so many lines, broken between words, or anywhere in Chinese; what is left over is cut.
pub(super) fn wrapped(text: &str, room: f64, most: usize, wide: impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in pieces(text) {
        let count = lines.len();
        let Some(line) = lines.last_mut() else { break };
        let longer = format!("{line}{word}");
        if line.is_empty() || wide(longer.trim_end()) <= room {
            *line = longer;
        } else if count == most {
            line.truncate(line.trim_end().len());
            line.push('…');
            break;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Words with the space behind them, and single Chinese letters with the punctuation behind them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let closes = |letter: char| matches!(letter, '、' | '，' | '。' | '；' | '：' | '）' | '」' | '】');
        let goes_on = text[end..].chars().next().is_some_and(closes);
        // Korean is written in words.
        let alone = !letter.is_ascii() && !('\u{ac00}'..='\u{d7a3}').contains(&letter);
        if (alone || letter == ' ') && !goes_on {
            pieces.push(&text[start..end]);
            start = end;
        }
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{letter_count, wrapped};

    fn lines(text: &str, room: f64, most: usize) -> Vec<String> {
        wrapped(text, room, most, letter_count).iter().map(|line| line.trim_end().to_owned()).collect()
    }

    #[test]
    fn words_stay_whole_and_chinese_breaks_anywhere_but_before_its_punctuation() {
        assert_eq!(lines("rubber and plastics", 10.0, 3), ["rubber and", "plastics"]);
        assert_eq!(lines("橡胶、塑料", 4.0, 3), ["橡", "胶、", "塑料"]);
        assert_eq!(lines("고무 플라스틱", 8.0, 3), ["고무", "플라스틱"]);
    }

    #[test]
    fn what_is_left_over_is_cut_and_a_word_that_is_too_long_stands_alone() {
        assert_eq!(lines("one two three", 5.0, 2), ["one", "two…"]);
        assert_eq!(lines("incomprehensibly long", 5.0, 2), ["incomprehensibly", "long"]);
    }
}
