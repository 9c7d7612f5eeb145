//! Up to four sites side by side, what differs first, the best of each row marked.

use std::rc::Rc;

use yew::prelude::*;

use super::ahead::Ahead;
use super::drawing::descending;
use super::radar::radar;
use super::score::score;
use super::see::Seen;
use crate::engine::{Assessment, Finding};
use crate::request::Criterion;
use crate::text::{Key, ViewKey};
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
    let row = |criterion: Criterion| {
        let findings: Vec<Option<&Finding>> = columns.iter().map(|one| one.finding(criterion)).collect();
        let best = best_of(&findings);
        let differs = best.is_some();
        html! {
            <tr class={classes!(differs.then_some("differs"))}>
                <th scope="row">{ speaker.criterion(criterion) }</th>
                { for findings.iter().map(|finding| match finding {
                    Some(finding) => {
                        let is_best = best.is_some_and(|best| finding.value.low >= best);
                        html! {
                            <td class={classes!(is_best.then_some("best"))}>
                                <span class="compare-offer">{ speaker.offered(finding) }</span>
                                if is_best {
                                    <span class="best-mark">{ words.t(ViewKey::CompareBest) }</span>
                                }
                                <span class="compare-gap">{ speaker.gap(finding) }</span>
                            </td>
                        }
                    }
                    None => html! { <td class="quiet">{ "–" }</td> },
                }) }
            </tr>
        }
    };
    let asked = |criterion: &Criterion| columns.iter().any(|one| one.finding(*criterion).is_some());
    let criteria: Vec<Criterion> = Criterion::ALL.iter().copied().filter(asked).collect();
    // What differs most comes first; what is alike on all comes last, in the order of the criteria.
    let is_alike = |criterion: &Criterion| {
        let mut said = columns.iter().map(|one| one.finding(*criterion).map(|finding| speaker.offered(finding)));
        let first = said.next();
        said.all(|other| Some(other) == first)
    };
    let (alike, differing): (Vec<Criterion>, Vec<Criterion>) = criteria.into_iter().partition(is_alike);
    let spreads: Vec<f64> = differing.iter().map(|criterion| spread(&columns, *criterion)).collect();
    let differing = descending(&spreads).into_iter().map(|index| differing[index]);
    let alike_head = (!alike.is_empty()).then(|| {
        html! {
            <tr class="alike"><th scope="rowgroup" colspan={(columns.len() + 1).to_string()}>{ words.t(ViewKey::CompareAlike) }</th></tr>
        }
    });
    html! {
        <>
        { radar(words, &columns, TABLE) }
        <div class="compare-scroll" tabindex="0" role="region" aria-label={words.t(Key::ViewCompare)}>
            <table class="compare" id={TABLE}>
                <thead>
                    <tr><td></td>{ for columns.iter().map(column) }</tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{ words.t(ViewKey::Score) }</th>
                        { for columns.iter().map(|one| html! {
                            <td>{ score(words, one.score, !one.findings.is_empty()) }</td>
                        }) }
                    </tr>
                    <tr>
                        <th scope="row">{ words.t(ViewKey::Standing) }</th>
                        { for columns.iter().map(|one| html! { <td>{ speaker.standing(one.standing) }</td> }) }
                    </tr>
                    <tr>
                        <th scope="row">{ words.t(ViewKey::YearlyCost) }</th>
                        { for columns.iter().map(|one| html! {
                            <td>{ one.yearly_cost.as_ref().map_or_else(|| words.t(Key::CostUnknown).to_owned(), |cost| speaker.cost(cost)) }</td>
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

/// The best value of a row, where the row is measured on at least two sites and not the same on all.
fn best_of(findings: &[Option<&Finding>]) -> Option<f64> {
    let values: Vec<f64> = findings.iter().flatten().map(|finding| finding.value.low).collect();
    let best = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let worst = values.iter().copied().fold(f64::INFINITY, f64::min);
    (values.len() > 1 && best > worst).then_some(best)
}

fn spread(columns: &[&Assessment], criterion: Criterion) -> f64 {
    let contributions =
        columns.iter().map(|one| one.finding(criterion).map_or(0.0, |finding| finding.contribution.low));
    let (low, high) = contributions.fold((f64::INFINITY, 0.0_f64), |(low, high), one| (low.min(one), high.max(one)));
    (high - low).max(0.0)
}
