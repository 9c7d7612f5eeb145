//! What the reported site costs, beside the best site of each other way in.

use yew::prelude::*;

use super::both::Both;
use super::sheet::Reported;
use crate::engine::{Assessment, CashLine, CostOverYears, TermInForce, WayCost};
use crate::request::CostTerm;
use crate::text::{Key, SheetKey, Speaker, ViewKey};
use crate::ui::components::cost_chart::{cost_chart, sample};
use crate::ui::components::cost_years::{CROSSOVERS_MOST, curves, left_out, same};

pub(super) fn costs(both: &Both<'_>, reported: &Reported<'_>, assessment: &Assessment, cost: &CostOverYears) -> Html {
    let drawn = curves(cost);
    let total = |speaker: &Speaker<'_>| match &assessment.yearly_cost {
        Some(cost) => speaker.labelled(speaker.t(ViewKey::YearlyCost), &speaker.cost(cost)),
        None => speaker.labelled(speaker.t(ViewKey::YearlyCost), speaker.t(Key::CostUnknown)),
    };
    html! {
        <section>
            { both.heading(SheetKey::Costs) }
            { both.text("total", total) }
            { both.text("note", |speaker| speaker.cost_spread(&reported.request.cost)) }
            if !drawn.is_empty() {
                { both.texts("reason", |speaker| speaker.crossovers(cost).into_iter().take(CROSSOVERS_MOST).collect()) }
                { chart(both, cost, &drawn, paid(both, reported, cost, &drawn, &assessment.site)) }
                { ways(both, cost, &drawn, &assessment.site) }
                { both.text("note", |speaker| speaker.t(ViewKey::ProductionHint).to_owned()) }
            }
            { assumed(both, cost) }
            { not_counted(both, cost, &assessment.site) }
        </section>
    }
}

/// In one language the chart stands beside what is paid; in two it stands twice, above it.
fn chart(both: &Both<'_>, cost: &CostOverYears, drawn: &[&WayCost], paid: Html) -> Html {
    let drawing = both.each(|words| cost_chart(words, cost, drawn));
    if both.second.is_some() {
        html! { <>{ drawing }{ paid }</> }
    } else {
        html! { <div class="beside">{ drawing }<div>{ paid }</div></div> }
    }
}

/// What is paid at the reported site by each way in.
fn paid(both: &Both<'_>, reported: &Reported<'_>, cost: &CostOverYears, drawn: &[&WayCost], here: &str) -> Html {
    html! { <>{ for drawn.iter().filter(|way| way.site == here).map(|way| lines(both, reported, cost, way)) }</> }
}

/// All ways in that a line of the chart stands for.
fn names(speaker: &Speaker<'_>, cost: &CostOverYears, way: &WayCost) -> String {
    let named = cost.ways.iter().filter(|other| same(way, other)).map(|other| speaker.way_in(other.way_in));
    named.collect::<Vec<_>>().join(" / ")
}

fn ways(both: &Both<'_>, cost: &CostOverYears, drawn: &[&WayCost], here: &str) -> Html {
    let row = |way: &&WayCost| {
        let accepted = cost.ways.iter().any(|other| same(way, other) && other.accepted);
        let sum = |speaker: &Speaker<'_>| {
            let sum = speaker.money(way.counted_yuan().last().copied().unwrap_or_default());
            if way.lower_bound { speaker.at_least(&sum) } else { sum }
        };
        let months = |speaker: &Speaker<'_>| {
            let known = speaker.months_to_production(&way.production);
            known.unwrap_or_else(|| speaker.t(ViewKey::ProductionUnknown).to_owned())
        };
        html! {
            <tr class={(way.site == here).then_some("this")}>
                <th scope="row">
                    { sample(way.way_in) }
                    { both.cell(|speaker| names(speaker, cost, way)) }
                    if !accepted {
                        <span class="small">{ both.word(ViewKey::CostNotAsked) }</span>
                    }
                </th>
                <td class="name">{ both.cell(|speaker| speaker.site_name(&way.site)) }</td>
                <td class="figure">{ both.cell(sum) }</td>
                <td>
                    { both.cell(months) }
                    <span class="small">{ both.cell(|speaker| speaker.production(&way.production)) }</span>
                </td>
            </tr>
        }
    };
    let all_years = |speaker: &Speaker<'_>| {
        format!("{} ({})", speaker.t(ViewKey::CostInAll), speaker.years(f64::from(cost.horizon_years)))
    };
    html! {
        <table class="ways">
            <thead>
                <tr>
                    { both.column(SheetKey::ColumnWayIn, "") }
                    { both.column(ViewKey::ColumnSite, "") }
                    <th scope="col" class="figure">{ both.cell(all_years) }</th>
                    { both.column(ViewKey::Production, "") }
                </tr>
            </thead>
            <tbody>{ for drawn.iter().map(row) }</tbody>
        </table>
    }
}

/// What is paid at the reported site, with where each figure comes from.
fn lines(both: &Both<'_>, reported: &Reported<'_>, cost: &CostOverYears, way: &WayCost) -> Html {
    let from = |speaker: &Speaker<'_>, line: &CashLine| match (&line.provenance, line.term) {
        (Some(provenance), _) => speaker.provenance_in_short(provenance),
        (None, Some(term)) if reported.request.cost.stated(term).is_some() => {
            speaker.t(ViewKey::CostTermStated).to_owned()
        }
        (None, _) => speaker.t(ViewKey::CostTermDefault).to_owned(),
    };
    let heading = |speaker: &Speaker<'_>| speaker.labelled(speaker.t(ViewKey::CostLines), &names(speaker, cost, way));
    html! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{ both.cell(heading) }</th>
                    { both.column(SheetKey::ColumnSource, "") }
                    { both.column(ViewKey::CostInAll, "figure") }
                </tr>
            </thead>
            <tbody>
                { for way.lines.iter().map(|line| html! {
                    <tr>
                        <th scope="row">{ both.cell(|speaker| speaker.cost_item(line.item).to_owned()) }</th>
                        <td class="source">{ both.cell(|speaker| from(speaker, line)) }</td>
                        <td class="figure">{ both.cell(|speaker| speaker.money(line.yuan_by_year.iter().sum())) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// The defaults that the figures rest on, with where each comes from.
fn assumed(both: &Both<'_>, cost: &CostOverYears) -> Html {
    let lines = || cost.ways.iter().flat_map(|way| &way.lines).filter(|line| line.provenance.is_none());
    let rests = |term: &TermInForce| !term.stated && lines().any(|line| line.term == Some(term.term));
    let terms: Vec<(CostTerm, f64)> =
        cost.terms.iter().filter(|term| rests(term)).filter_map(|term| Some((term.term, term.value?))).collect();
    let said = |speaker: &Speaker<'_>| {
        let one = |(term, value): &(CostTerm, f64)| {
            let valued = speaker.labelled(speaker.cost_term(*term), &speaker.cost_term_value(*term, *value));
            format!("{valued} · {}", speaker.t(ViewKey::CostTermDefault))
        };
        terms.iter().map(one).collect::<Vec<_>>()
    };
    if terms.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { both.sub_heading(ViewKey::CostTerms) }
            { both.list("plain", said) }
        </>
    }
}

fn not_counted(both: &Both<'_>, cost: &CostOverYears, here: &str) -> Html {
    if left_out(&both.first.speaker(), cost, here).is_empty() {
        return Html::default();
    }
    html! {
        <>
            { both.sub_heading(ViewKey::CostNotCounted) }
            { both.list("plain", |speaker| left_out(speaker, cost, here)) }
        </>
    }
}
