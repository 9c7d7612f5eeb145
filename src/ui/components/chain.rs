//! The chain: who sells to the newcomer and who buys from it, as a drawing and as tables, for one sub-park or all.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::chain_drawing::{ChainDrawing, Node};
use super::drawing::{descending, rect};
use crate::engine::{ChainDivision, ChainFirm, ChainRow, Fill, Gap, Interval, SubParkChain, SupplyChain};
use crate::industry::IndustryCode;
use crate::request::{Project, Request};
use crate::text::{Key, ViewKey};
use crate::ui::hooks::use_words;
use crate::ui::state::Action;
use crate::ui::words::Words;

/// A division of a smaller share does not make its firms neighbours worth naming.
const SHOWN_FROM_SHARE: f64 = 0.02;
/// So many firms whose gaps the newcomer would close before "show more".
const FILLS_FIRST: usize = 5;

/// The chain, as a view.
pub(in crate::ui) fn chain(industry: Option<IndustryCode>, act: Callback<Action>) -> Html {
    html! { <ChainView {industry} {act} /> }
}

#[derive(Properties, PartialEq)]
struct ChainViewProps {
    industry: Option<IndustryCode>,
    act: Callback<Action>,
}

#[component]
fn ChainView(props: &ChainViewProps) -> Html {
    let chosen = use_state(|| None::<String>);
    let words = use_words();
    let park = words.as_ref().map(|words| words.park().clone());
    let chain = use_memo((park, props.industry), |(park, industry)| {
        let project = Project { industry: *industry, ..Project::default() };
        park.as_ref()?.0.chain(&Request { project, ..Request::default() })
    });
    let Some(words) = words else {
        return Html::default();
    };
    let Some(chain) = chain.as_ref() else {
        return html! { <p class="empty">{ words.t(ViewKey::NeighboursNeedIndustry) }</p> };
    };
    // Another catalog may lack the sub-park that was chosen.
    let place = chosen.as_ref().and_then(|id| chain.sub_parks.iter().find(|place| place.sub_park == *id));
    let scope = Scope::of(chain, place);
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |id: Option<String>| chosen.set(id))
    };
    html! {
        <section class="chain">
            <h3>{ words.t(ViewKey::ChainTitle) }</h3>
            { places(&words, chain, place, &on_choose) }
            { shown(&words, chain, &scope, place, &props.act) }
        </section>
    }
}

/// What is looked at: one sub-park, or all of them together.
struct Scope<'a> {
    suppliers: Vec<Row<'a>>,
    customers: Vec<Row<'a>>,
    suppliers_covered: Interval,
    customers_covered: Interval,
    same_trade: Vec<Placed<'a, ChainFirm>>,
    gaps: Vec<&'a Gap>,
    fills: Vec<Placed<'a, Fill>>,
    whole_park: bool,
}

/// Something of the chain with the sub-park it is in.
type Placed<'a, T> = (&'a T, &'a str);

struct Row<'a> {
    of: ChainDivision,
    /// Firms there, those whose place is unconfirmed and those of the same trade too.
    count: u32,
    firms: Vec<Placed<'a, ChainFirm>>,
}

impl<'a> Scope<'a> {
    fn of(chain: &'a SupplyChain, place: Option<&'a SubParkChain>) -> Scope<'a> {
        let places: Vec<&SubParkChain> = place.map_or_else(|| chain.sub_parks.iter().collect(), |place| vec![place]);
        let fills: Vec<Placed<'a, Fill>> = places.iter().flat_map(|place| placed(&place.fills, place)).collect();
        let shares: Vec<f64> = fills.iter().map(|(fill, _)| fill.share).collect();
        // What the whole park lacks, every sub-park lacks.
        let gaps = places.iter().take(1).flat_map(|place| &place.gaps);
        let of_place = |of: fn(&SubParkChain) -> Interval, all: f64| place.map_or(Interval::exactly(all), of);
        Scope {
            suppliers: rows(&chain.suppliers, &places, |place| &place.suppliers),
            customers: rows(&chain.customers, &places, |place| &place.customers),
            suppliers_covered: of_place(|place| place.suppliers_covered, chain.suppliers_covered),
            customers_covered: of_place(|place| place.customers_covered, chain.customers_covered),
            same_trade: places.iter().flat_map(|place| placed(&place.same_trade, place)).collect(),
            gaps: gaps.filter(|gap| place.is_some() || gap.elsewhere.is_empty()).collect(),
            fills: descending(&shares).into_iter().map(|index| fills[index]).collect(),
            whole_park: place.is_none(),
        }
    }
}

fn placed<'a, T>(items: &'a [T], place: &'a SubParkChain) -> impl Iterator<Item = Placed<'a, T>> {
    items.iter().map(|item| (item, place.sub_park.as_str()))
}

fn rows<'a>(
    divisions: &[ChainDivision],
    places: &[&'a SubParkChain],
    of: fn(&SubParkChain) -> &Vec<ChainRow>,
) -> Vec<Row<'a>> {
    let row = |division: &ChainDivision| {
        let mut row = Row { of: *division, count: 0, firms: Vec::new() };
        let mut listed = false;
        for place in places {
            for own in of(place).iter().filter(|own| own.division == division.division) {
                listed = true;
                row.count += own.firms_confirmed + own.firms_unconfirmed;
                row.firms.extend(placed(&own.firms, place));
            }
        }
        listed.then_some(row)
    };
    divisions.iter().filter(|division| division.share >= SHOWN_FROM_SHARE).filter_map(row).collect()
}

/// The sub-parks as choices, the closest first.
fn places(
    words: &Words,
    chain: &SupplyChain,
    chosen: Option<&SubParkChain>,
    on_choose: &Callback<Option<String>>,
) -> Html {
    let speaker = words.speaker();
    let lows: Vec<f64> =
        chain.sub_parks.iter().map(|place| place.closeness.map_or(0.0, |closeness| closeness.high)).collect();
    let choice = |place: Option<&SubParkChain>| {
        let id = place.map(|place| place.sub_park.clone());
        let pressed = chosen.map(|place| &place.sub_park) == id.as_ref();
        let name = id.as_deref().map_or_else(|| words.t(ViewKey::ChainWhole).to_owned(), |id| speaker.sub_park(id));
        let closeness = place.and_then(|place| place.closeness);
        let on_press = on_choose.reform(move |_: MouseEvent| id.clone());
        html! {
            <button type="button" class="segment" aria-pressed={pressed.to_string()} onclick={on_press}>
                { name }
                if let Some(closeness) = closeness {
                    <span class="chain-closeness">{ speaker.closeness(closeness) }</span>
                }
            </button>
        }
    };
    html! {
        <div class="segments" role="group" aria-label={words.t(ViewKey::SubPark)}>
            { choice(None) }
            { for descending(&lows).into_iter().map(|index| choice(chain.sub_parks.get(index))) }
        </div>
    }
}

fn shown(
    words: &Words,
    chain: &SupplyChain,
    scope: &Scope<'_>,
    place: Option<&SubParkChain>,
    act: &Callback<Action>,
) -> Html {
    let speaker = words.speaker();
    let covered = speaker.covered(chain, scope.suppliers_covered, scope.customers_covered, scope.whole_park);
    let on_sites = place.map(|place| {
        let id = place.sub_park.clone();
        act.reform(move |_: MouseEvent| Action::OnlySubPark(Some(id.clone())))
    });
    let nodes = |rows: &[Row<'_>]| -> Vec<Node> {
        rows.iter().map(|row| Node { division: row.of, firms: row.count }).collect()
    };
    html! {
        <>
            <p class="chain-covered" role="status">
                { covered.unwrap_or_else(|| words.t(ViewKey::ChainNoFigures).to_owned()) }
                if let Some(on_sites) = on_sites {
                    <button type="button" class="text-button" onclick={on_sites}>{ words.t(ViewKey::ChainSeeSites) }</button>
                }
            </p>
            if !scope.suppliers.is_empty() || !scope.customers.is_empty() {
                <ChainDrawing own={chain.industry} suppliers={nodes(&scope.suppliers)} customers={nodes(&scope.customers)} />
            }
            { table(words, ViewKey::ChainSuppliers, &scope.suppliers, scope.whole_park) }
            { table(words, ViewKey::ChainCustomers, &scope.customers, scope.whole_park) }
            if scope.suppliers.is_empty() && scope.customers.is_empty() && scope.same_trade.is_empty() {
                <p class="quiet">{ words.t(ViewKey::NeighboursNone) }</p>
            }
            if !scope.same_trade.is_empty() {
                <h4>{ words.t(ViewKey::ChainSameTrade) }</h4>
                <ul class="chain-firms">{ for scope.same_trade.iter().map(|firm| named(words, firm, scope.whole_park)) }</ul>
            }
            if !scope.gaps.is_empty() {
                <h4>{ words.t(ViewKey::ChainGaps) }</h4>
                <ul class="chain-lines">
                    { for scope.gaps.iter().map(|gap| html! { <li>{ speaker.chain_gap(gap, scope.whole_park) }</li> }) }
                </ul>
            }
            { fills(words, chain.industry, scope) }
            { sources(words, scope) }
        </>
    }
}

/// The table twin of one side of the drawing, with the firms by name.
fn table(words: &Words, title: ViewKey, rows: &[Row<'_>], whole_park: bool) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let speaker = words.speaker();
    html! {
        <table class="chain-table">
            <caption>{ words.t(title) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words.t(ViewKey::ColumnDivision) }</th>
                    <th scope="col">{ words.t(ViewKey::ColumnShare) }</th>
                    <th scope="col">{ words.t(ViewKey::ColumnFirms) }</th>
                </tr>
            </thead>
            <tbody>
                { for rows.iter().map(|row| html! {
                    <tr class={classes!((row.count == 0).then_some("none"))}>
                        <th scope="row">
                            { speaker.industry(row.of.division) }
                            if let Some(linkage) = row.of.linkage {
                                <span class="chain-tie">{ speaker.tie(linkage) }</span>
                            }
                        </th>
                        <td class="chain-share">
                            { speaker.percent(row.of.share) }
                            <svg class="chain-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                                { rect(classes!("bar-ground"), 0.0, 0.0, 100.0, 6.0) }
                                { rect(classes!("bar-sure"), 0.0, 0.0, row.of.share * 100.0, 6.0) }
                            </svg>
                        </td>
                        <td>
                            if row.count == 0 {
                                <span class="quiet">{ words.t(ViewKey::ChainNoFirm) }</span>
                            }
                            <ul class="chain-firms">
                                { for row.firms.iter().map(|firm| named(words, firm, whole_park)) }
                            </ul>
                        </td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// A firm with what it makes, where it is, and who says so.
fn named(words: &Words, (firm, sub_park): &Placed<'_, ChainFirm>, whole_park: bool) -> Html {
    let speaker = words.speaker();
    let about: Vec<String> = firm
        .makes
        .iter()
        .map(|makes| speaker.label(makes))
        .chain(whole_park.then(|| speaker.sub_park(sub_park)))
        .chain([speaker.cited(&firm.source, firm.year)])
        .collect();
    html! {
        <li key={firm.firm.clone()}>
            <span class="chain-name">{ speaker.chain_firm(firm) }</span>
            <span class="quiet">{ about.join(" · ") }</span>
            if !firm.place_confirmed {
                <span class="relation unsure">{ words.t(ViewKey::PlaceUnconfirmed) }</span>
            }
        </li>
    }
}

/// Whose gaps the newcomer would close, the largest share first.
fn fills(words: &Words, industry: IndustryCode, scope: &Scope<'_>) -> Html {
    if scope.fills.is_empty() {
        return Html::default();
    }
    let speaker = words.speaker();
    let line = |(fill, sub_park): &Placed<'_, Fill>| {
        html! {
            <li>
                { speaker.chain_fill(fill, industry) }
                if scope.whole_park {
                    <span class="quiet">{ format!(" · {}", speaker.sub_park(sub_park)) }</span>
                }
            </li>
        }
    };
    let (first, rest) = scope.fills.split_at(scope.fills.len().min(FILLS_FIRST));
    html! {
        <>
            <h4>{ words.t(ViewKey::ChainFills) }</h4>
            <p class="quiet">{ words.t(ViewKey::ChainFillsHint) }</p>
            <ul class="chain-lines">{ for first.iter().map(line) }</ul>
            if !rest.is_empty() {
                <details class="notes">
                    <summary>{ format!("{} {}", words.t(Key::ShowMore), rest.len()) }</summary>
                    <ul class="chain-lines">{ for rest.iter().map(line) }</ul>
                </details>
            }
        </>
    }
}

/// The sources of the firms that are named, and of the figures.
fn sources(words: &Words, scope: &Scope<'_>) -> Html {
    let speaker = words.speaker();
    let in_rows = scope.suppliers.iter().chain(&scope.customers).flat_map(|row| &row.firms);
    let cited: BTreeSet<&str> = in_rows.chain(&scope.same_trade).map(|(firm, _)| firm.source.as_str()).collect();
    html! {
        <details class="notes">
            <summary>{ words.t(ViewKey::Sources) }</summary>
            <p>{ words.t(ViewKey::ChainBasis) }</p>
            <ul class="chain-lines">
                { for cited.into_iter().map(|id| html! { <li>{ speaker.labelled(id, &speaker.source(id)) }</li> }) }
            </ul>
        </details>
    }
}
