//! Up to four sites side by side, what differs first, and in each row the one site that alone is best.

use std::rc::Rc;

use yew::prelude::*;

use super::ahead::Ahead;
use super::drawing::descending;
use super::radar::radar;
use super::score::score;
use super::see::Seen;
use crate::engine::{Assessment, Finding, Standing};
use crate::request::Criterion;
use crate::text::{Key, ParkKey, ViewKey};
use crate::ui::state::Action;
use crate::ui::words::Words;

/// The id of the comparison, which is the table of its drawing.
const TABLE: &str = "compare-table";

pub(in crate::ui) fn compare(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, result, act, .. } = seen;
    let speaker = words.speaker();
    let of = |id: &String| result.matches.iter().find(|assessment| assessment.site == *id);
    let columns: Vec<&Assessment> = state.compared.iter().filter_map(of).collect();
    if columns.len() < 2 {
        return html! { <p class="empty">{ words.t(ViewKey::CompareNeedTwo) }</p> };
    }
    let column = |assessment: &&Assessment| {
        let site = words.catalog().site(&assessment.site);
        let name = site.map(|site| speaker.label(&site.name)).unwrap_or_default();
        let illustrative = site.is_some_and(|site| site.illustrative);
        let id = assessment.site.clone();
        let on_remove = act.reform(move |_: MouseEvent| Action::ToggleCompare(id.clone()));
        let id = assessment.site.clone();
        let on_open = act.reform(move |_: MouseEvent| Action::Select(Some(id.clone())));
        html! {
            <th scope="col">
                <button type="button" class="card-open" onclick={on_open}>{ name.clone() }</button>
                if illustrative {
                    <span class="tag">{ words.t(Key::Illustrative) }</span>
                }
                <button type="button" class="icon-button remove" onclick={on_remove}
                    aria-label={speaker.labelled(words.t(Key::Remove), &name)}>{ "×" }</button>
            </th>
        }
    };
    let is_alike = |criterion: &Criterion| {
        let mut said = columns.iter().map(|one| one.finding(*criterion).map(|finding| speaker.offered(finding)));
        let first = said.next();
        said.all(|other| Some(other) == first)
    };
    let row = |criterion: Criterion| {
        let findings: Vec<Option<&Finding>> = columns.iter().map(|one| one.finding(criterion)).collect();
        let values: Vec<Option<f64>> = findings.iter().map(|finding| Some((*finding)?.value.low)).collect();
        let best = alone_best(&values);
        html! {
            <tr class={classes!((!is_alike(&criterion)).then_some("differs"))}>
                <th scope="row">{ speaker.criterion(criterion) }</th>
                { for findings.iter().enumerate().map(|(place, finding)| match finding {
                    Some(finding) => cell(words, best == Some(place), html! {
                        <>
                            <span class="compare-offer">{ speaker.offered(finding) }</span>
                            <span class="compare-gap">{ speaker.gap(finding) }</span>
                        </>
                    }),
                    None => html! { <td class="quiet">{ "–" }</td> },
                }) }
            </tr>
        }
    };
    let asked = |criterion: &Criterion| columns.iter().any(|one| one.finding(*criterion).is_some());
    let criteria: Vec<Criterion> = Criterion::ALL.iter().copied().filter(asked).collect();
    // What differs most comes first; what is alike on all comes last, in the order of the criteria.
    let (alike, differing): (Vec<Criterion>, Vec<Criterion>) = criteria.into_iter().partition(is_alike);
    let spreads: Vec<f64> = differing.iter().map(|criterion| spread(&columns, *criterion)).collect();
    let differing = descending(&spreads).into_iter().map(|index| differing[index]);
    let fittest = alone_best(&columns.iter().map(|one| Some(one.score.low)).collect::<Vec<_>>());
    let cheapest = alone_cheapest(&columns);
    let alike_head = (!alike.is_empty()).then(|| {
        html! {
            <tr class="alike"><th scope="rowgroup" colspan={(columns.len() + 1).to_string()}>{ words.t(ViewKey::CompareAlike) }</th></tr>
        }
    });
    html! {
        <>
        { radar(words, &columns, TABLE) }
        <div class="compare-scroll" tabindex="0" role="region" aria-label={words.t(Key::ViewCompare)}>
            <table class={classes!("compare", match columns.len() { 2 => "two", 3 => "three", _ => "many" })} id={TABLE}>
                <thead>
                    <tr><td></td>{ for columns.iter().map(column) }</tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{ words.t(ViewKey::Score) }</th>
                        { for columns.iter().enumerate().map(|(place, one)| {
                            cell(words, fittest == Some(place), score(words, one.score, !one.findings.is_empty()))
                        }) }
                    </tr>
                    <tr>
                        <th scope="row">{ words.t(ViewKey::Standing) }</th>
                        { for columns.iter().map(|one| html! { <td>{ speaker.standing(one.standing) }</td> }) }
                    </tr>
                    { park_side(words, seen, &columns) }
                    <tr>
                        <th scope="row">{ words.t(ViewKey::YearlyCost) }</th>
                        { for columns.iter().enumerate().map(|(place, one)| {
                            let cost = one.yearly_cost.as_ref();
                            let said = cost.map_or_else(|| words.t(Key::CostUnknown).to_owned(), |cost| speaker.cost(cost));
                            cell(words, cheapest == Some(place), html! { said })
                        }) }
                    </tr>
                    { for differing.map(row) }
                    { for alike_head }
                    { for alike.into_iter().map(row) }
                </tbody>
            </table>
        </div>
        { why_before(words, seen, &columns) }
        </>
    }
}

/// How the park sees each, where something stands in the way of one.
fn park_side(words: &Words, seen: &Seen<'_>, columns: &[&Assessment]) -> Option<Html> {
    let speaker = words.speaker();
    let sites: Vec<&str> = columns.iter().map(|one| one.site.as_str()).collect();
    let admission = words.park().0.admission(&seen.state.request, &sites, seen.today)?;
    let cells = admission.sites.iter().map(|held| {
        let class = (held.standing == Standing::Misses).then_some("in-the-way");
        html! { <td {class}>{ speaker.admission_standing(held) }</td> }
    });
    admission.sites.iter().any(|held| held.standing == Standing::Misses).then(|| {
        html! { <tr class="differs"><th scope="row">{ speaker.park_t(ParkKey::Title) }</th>{ for cells }</tr> }
    })
}

/// Why the best of the columns is before each of the others.
fn why_before(words: &Words, seen: &Seen<'_>, columns: &[&Assessment]) -> Html {
    let Some(first) = columns.iter().min_by_key(|one| one.rank) else {
        return Html::default();
    };
    let pair = |other: &&&Assessment| {
        html! {
            <Ahead key={other.site.clone()} park={words.park().clone()} request={Rc::clone(&seen.state.request)}
                today={seen.today} title={words.speaker().site_name(&other.site)} a={first.site.clone()}
                b={other.site.clone()} />
        }
    };
    html! {
        <section class="compare-why">
            <h2>{ words.t(ViewKey::WhyBefore) }</h2>
            { for columns.iter().filter(|one| one.site != first.site).map(|other| pair(&other)) }
        </section>
    }
}

/// A cell of the table, with its mark where it is the best of its row.
fn cell(words: &Words, is_best: bool, inside: Html) -> Html {
    html! {
        <td class={classes!(is_best.then_some("best"))}>
            { inside }
            if is_best {
                <span class="best-mark">{ words.t(ViewKey::CompareBest) }</span>
            }
        </td>
    }
}

/// The column whose value is above that of every other one, where at least two have one.
///
/// One site alone is marked: a mark on several that all meet what is asked would tell nobody which to take.
fn alone_best(values: &[Option<f64>]) -> Option<usize> {
    let highest = values.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
    let measured = values.iter().flatten().count();
    let mut best = values.iter().enumerate().filter(|(_, value)| **value == Some(highest));
    match (best.next(), best.next()) {
        (Some((place, _)), None) if measured > 1 => Some(place),
        _ => None,
    }
}

/// The column that costs least, where all costs are known and its own for sure: what a lower bound leaves open makes the
/// others only dearer.
fn alone_cheapest(columns: &[&Assessment]) -> Option<usize> {
    let costs: Vec<_> = columns.iter().map(|one| one.yearly_cost.as_ref()).collect::<Option<_>>()?;
    let saved: Vec<Option<f64>> = costs.iter().map(|cost| Some(-cost.yuan_per_year)).collect();
    alone_best(&saved).filter(|place| !costs[*place].lower_bound)
}

fn spread(columns: &[&Assessment], criterion: Criterion) -> f64 {
    let contributions =
        columns.iter().map(|one| one.finding(criterion).map_or(0.0, |finding| finding.contribution.low));
    let (low, high) = contributions.fold((f64::INFINITY, 0.0_f64), |(low, high), one| (low.min(one), high.max(one)));
    (high - low).max(0.0)
}
