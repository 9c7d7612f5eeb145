//! Cost over the years and months to production: the open site, and the best site of each other way in.

use std::rc::Rc;

use yew::prelude::*;

use super::cost_chart::{cost_chart, sample};
use super::cost_terms::cost_terms;
use super::drawing::rect;
use crate::engine::{CashLine, CostOverYears, WayCost};
use crate::request::Request;
use crate::text::{Speaker, ViewKey};
use crate::ui::hooks::use_words;
use crate::ui::state::{Action, Park};
use crate::ui::words::Words;
use crate::units::Day;

/// Sentences on who becomes cheaper when; more would be a list to study.
pub(super) const CROSSOVERS_MOST: usize = 4;

#[derive(Properties, PartialEq)]
pub(super) struct CostYearsProps {
    pub(super) park: Park,
    pub(super) request: Rc<Request>,
    pub(super) site: AttrValue,
    pub(super) today: Day,
    pub(super) act: Callback<Action>,
}

#[component]
pub(super) fn CostYears(props: &CostYearsProps) -> Html {
    let asked = (props.park.clone(), Rc::clone(&props.request), props.site.clone(), props.today);
    let cost = use_memo(asked, |(park, request, site, today)| park.0.cost_beside(request, site, *today));
    let (Some(words), Some(cost)) = (use_words(), cost.as_ref()) else {
        return Html::default();
    };
    let speaker = words.speaker();
    let curves = curves(cost);
    html! {
        <section class="why-part cost-years">
            <h3>{ words.t(ViewKey::CostOverYears) }</h3>
            if curves.is_empty() {
                <p class="quiet">{ words.t(ViewKey::CostNothing) }</p>
            } else {
                <p class="quiet">{ words.t(ViewKey::CostBesides) }</p>
                { for speaker.crossovers(cost).into_iter().take(CROSSOVERS_MOST).map(|said| html! { <p class="crossover">{ said }</p> }) }
                { cost_chart(&words, cost, &curves) }
                <p class="quiet">{ words.t(ViewKey::CostChartHint) }</p>
                if cost.discount_per_year > 0.0 {
                    <p class="quiet">{ speaker.cost_spread(&props.request.cost) }</p>
                }
                <ul class="cost-ways">{ for curves.iter().map(|way| key(&words, cost, way, props)) }</ul>
                { table(&words, cost, &curves) }
                { lines(&words, cost, props) }
            }
            { not_counted(&words, left_out(&speaker, cost, &props.site)) }
            if !cost.ways.is_empty() {
                { production(&words, cost) }
            }
            { cost_terms(&words, &props.request.cost, &props.act) }
        </section>
    }
}

/// Of ways that are the same line, the first.
pub(super) fn curves(cost: &CostOverYears) -> Vec<&WayCost> {
    let mut curves: Vec<&WayCost> = Vec::new();
    for way in &cost.ways {
        if !curves.iter().any(|drawn| same(drawn, way)) {
            curves.push(way);
        }
    }
    curves
}

pub(super) fn same(one: &WayCost, other: &WayCost) -> bool {
    one.site == other.site && one.cumulated_yuan == other.cumulated_yuan
}

/// All ways in that the line of this one stands for: "Custom-built / Land".
fn names(words: &Words, cost: &CostOverYears, way: &WayCost) -> String {
    let named = cost.ways.iter().filter(|other| same(way, other));
    named.map(|other| words.speaker().way_in(other.way_in)).collect::<Vec<_>>().join(" / ")
}

/// A line of the key: which way in, where, and what it comes to.
fn key(words: &Words, cost: &CostOverYears, way: &WayCost, props: &CostYearsProps) -> Html {
    let speaker = words.speaker();
    let here = way.site == *props.site;
    let on_open = {
        let site = way.site.clone();
        props.act.reform(move |_: MouseEvent| Action::Select(Some(site.clone())))
    };
    let accepted = cost.ways.iter().any(|other| same(way, other) && other.accepted);
    html! {
        <li class={classes!("cost-way", here.then_some("here"))} data-way={way.way_in.id()}>
            { sample(way.way_in) }
            <span class="cost-way-name">
                <strong>{ names(words, cost, way) }</strong>
                if !accepted {
                    <span class="tag">{ words.t(ViewKey::CostNotAsked) }</span>
                }
                if here {
                    <span class="cell-note">{ words.t(ViewKey::CostOpenSite) }</span>
                } else {
                    <button type="button" class="text-button cell-note" onclick={on_open}>{ speaker.site_name(&way.site) }</button>
                }
            </span>
            <span class="cost-way-sum">{ sum(words, way, way.counted_yuan().last().copied()) }</span>
        </li>
    }
}

/// A sum with its mark where it is a lower bound.
fn sum(words: &Words, way: &WayCost, yuan: Option<f64>) -> String {
    let money = words.speaker().money(yuan.unwrap_or_default());
    if way.lower_bound { format!("{} {money}", words.t(ViewKey::CostAtLeast)) } else { money }
}

/// The chart's table twin.
fn table(words: &Words, cost: &CostOverYears, curves: &[&WayCost]) -> Html {
    let speaker = words.speaker();
    let years = 0..=cost.horizon_years;
    let most = curves.iter().flat_map(|way| way.counted_yuan()).fold(1.0, |most: f64, yuan| most.max(*yuan));
    let (divisor, unit) = speaker.money_axis(most);
    let figure = |yuan: Option<&f64>| speaker.on_axis(yuan.copied().unwrap_or_default(), divisor);
    html! {
        <details class="cost-table">
            <summary>{ words.t(ViewKey::CostTable) }</summary>
            <div class="compare-scroll" tabindex="0" role="region" aria-label={words.t(ViewKey::CostTable)}>
                <table class="map-table">
                    <caption class="quiet">{ format!("{} ({unit})", words.t(ViewKey::CostMoney)) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.t(ViewKey::CostYear) }</th>
                            { for curves.iter().map(|way| html! { <th scope="col">{ names(words, cost, way) }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for years.zip(0_usize..).map(|(year, place)| html! {
                            <tr>
                                <th scope="row">
                                    if year == 0 { { words.t(ViewKey::CostStart) } } else { { year } }
                                </th>
                                { for curves.iter().map(|way| html! {
                                    <td>{ figure(way.counted_yuan().get(place)) }</td>
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

/// What is paid at the open site, line by line, with where each figure comes from.
fn lines(words: &Words, cost: &CostOverYears, props: &CostYearsProps) -> Html {
    let speaker = words.speaker();
    let own: Vec<&WayCost> = curves(cost).into_iter().filter(|way| way.site == *props.site).collect();
    if own.is_empty() {
        return Html::default();
    }
    let line = |line: &CashLine| {
        let from = match (&line.provenance, line.term) {
            (Some(provenance), _) => speaker.provenance(provenance),
            (None, Some(term)) if props.request.cost.stated(term).is_some() => {
                words.t(ViewKey::CostTermStated).to_owned()
            }
            (None, _) => words.t(ViewKey::CostTermDefault).to_owned(),
        };
        html! {
            <tr>
                <th scope="row">{ speaker.cost_item(line.item) }<span class="cell-note">{ from }</span></th>
                <td>{ speaker.money(line.yuan_by_year.iter().sum()) }</td>
            </tr>
        }
    };
    html! {
        <details class="cost-lines-all">
            <summary>{ words.t(ViewKey::CostLines) }</summary>
            { for own.into_iter().map(|way| html! {
                <table class="map-table">
                    <thead>
                        <tr><th scope="col">{ names(words, cost, way) }</th><th scope="col">{ words.t(ViewKey::CostInAll) }</th></tr>
                    </thead>
                    <tbody>{ for way.lines.iter().map(line) }</tbody>
                </table>
            }) }
        </details>
    }
}

/// What the costs of a site leave out, and ways in without any.
pub(super) fn left_out(speaker: &Speaker<'_>, cost: &CostOverYears, site: &str) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for way in cost.ways.iter().filter(|way| way.site == site) {
        for left_out in &way.not_counted {
            let sentence = speaker.not_counted(left_out);
            if !said.contains(&sentence) {
                said.push(sentence);
            }
        }
    }
    said.extend(cost.without.iter().map(|without| speaker.no_cost(without, cost)));
    said
}

fn not_counted(words: &Words, said: Vec<String>) -> Html {
    if said.is_empty() {
        return Html::default();
    }
    html! {
        <div class="cost-left-out">
            <h4>{ words.t(ViewKey::CostNotCounted) }</h4>
            <ul>{ for said.into_iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
        </div>
    }
}

/// Months to production on an axis of their own, the same for all ways in.
fn production(words: &Words, cost: &CostOverYears) -> Html {
    let speaker = words.speaker();
    let ways = curves(cost);
    let longest = ways.iter().filter_map(|way| way.production.months).fold(1.0, f64::max);
    html! {
        <div class="production">
            <h4>{ words.t(ViewKey::Production) }</h4>
            <ul>
                { for ways.iter().map(|way| {
                    let months = way.production.months;
                    let said = speaker.months_to_production(&way.production);
                    html! {
                        <li class="production-way">
                            <span class="production-name">{ names(words, cost, way) }</span>
                            <svg class="production-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                                { rect(classes!("bar-ground"), 0.0, 0.0, 100.0, 8.0) }
                                { rect(classes!("bar-sure"), 0.0, 0.0, months.map_or(0.0, |months| f64::max(1.0, months / longest * 100.0)), 8.0) }
                            </svg>
                            <span class="production-months">
                                { said.unwrap_or_else(|| words.t(ViewKey::ProductionUnknown).to_owned()) }
                            </span>
                            <span class="cell-note">{ speaker.production(&way.production) }</span>
                        </li>
                    }
                }) }
            </ul>
            <p class="quiet">{ words.t(ViewKey::ProductionHint) }</p>
        </div>
    }
}
