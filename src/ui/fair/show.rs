//! "Show the visitor": one site, large enough to be read from two steps away.

use yew::prelude::*;

use super::FairProps;
use super::modal::Modal;
use crate::engine::{Finding, Standing, Verdict};
use crate::text::{FairKey, KeepKey, Key, ParkKey, ViewKey};
use crate::ui::components::{WhySite, class_of, drawings, link, mark, on_this_device, qr_code, score};
use crate::ui::words::Words;

/// Rows that a screen has room for; the style sheet shows fewer on a low one, and says that there are more.
const ROWS: usize = 12;
/// Reasons likewise.
const REASONS: usize = 3;

pub(super) fn show(words: &Words, props: &FairProps, on_close: &Callback<()>) -> Html {
    let result = &props.result.0;
    let assessment = props.site.as_deref().and_then(|site| result.matches.iter().find(|one| one.site == site));
    let (Some(assessment), Some(site)) = (assessment, assessment.and_then(|one| words.catalog().site(&one.site)))
    else {
        return Html::default();
    };
    let speaker = words.speaker();
    let name = speaker.label(&site.name);
    let place = words.catalog().sub_park(&site.sub_park).map(|sub_park| speaker.label(&sub_park.name));
    let link = link(words, &props.request, result, props.today, props.hash);
    let row = |finding: &Finding| {
        html! {
            <tr key={finding.criterion.id()} class={class_of(finding)}>
                <th scope="row">{ speaker.criterion(finding.criterion) }</th>
                <td>{ speaker.asked(finding.criterion, &finding.asked) }</td>
                <td>
                    <span class="offered">{ speaker.offered(finding) }</span>
                    if !matches!(finding.verdict, Verdict::Meets { .. }) {
                        <span class="gap">{ speaker.gap(finding) }</span>
                    }
                </td>
            </tr>
        }
    };
    let why =
        WhySite { request: &props.request, result, assessment, site, today: props.today, kept: false, act: &props.act };
    let cost = assessment.yearly_cost.as_ref().map(|cost| speaker.cost(cost));
    // What is missed comes first: who is shown a site is shown that too.
    let missed = assessment.missed();
    let met =
        assessment.findings.iter().filter(|one| assessment.missed().all(|missed| missed.criterion != one.criterion));
    html! {
        <Modal class="fair-show" label={name.clone()} {on_close}>
            <div class="fair-show-top">
                <p class="fair-brand">{ mark(words) }{ speaker.label(&words.catalog().name) }</p>
                <button type="button" class="secondary" autofocus=true onclick={on_close.reform(|_: MouseEvent| ())}>
                    { words.t(KeepKey::Close) }
                </button>
            </div>
            <div class="fair-show-head">
                <div>
                    <h2>
                        { name.clone() }
                        if site.illustrative {
                            <span class="tag">{ words.t(Key::Illustrative) }</span>
                        }
                    </h2>
                    { barred(words, props, &assessment.site) }
                    <p class="fair-show-place">
                        { place.into_iter().chain([speaker.standing(assessment.standing).to_owned()]).chain(cost).collect::<Vec<_>>().join(" · ") }
                    </p>
                </div>
                { score(words, assessment.score, !assessment.findings.is_empty()) }
            </div>
            <div class="fair-show-body">
                if !assessment.findings.is_empty() {
                    <div>
                        <h3>{ words.t(FairKey::ShowWhy) }</h3>
                        <ul class="fair-reasons">
                            { for assessment.strongest().into_iter().take(REASONS).map(|finding| html! {
                                <li class="reason good">{ speaker.reason(finding) }</li>
                            }) }
                        </ul>
                        <table class="fair-figures">
                            <thead>
                                <tr>
                                    <th scope="col">{ words.t(ViewKey::ColumnRequirement) }</th>
                                    <th scope="col">{ words.t(ViewKey::ColumnAsked) }</th>
                                    <th scope="col">{ words.t(ViewKey::ColumnOffered) }</th>
                                </tr>
                            </thead>
                            <tbody>{ for missed.chain(met).take(ROWS).map(row) }</tbody>
                        </table>
                        <p class={classes!("fair-more", (assessment.findings.len() > ROWS).then_some("always"))}>{ words.t(FairKey::ShowMore) }</p>
                    </div>
                }
                <div class="fair-pictures site-picture">{ drawings(words, &why, "shown") }</div>
                if let Some(link) = &link {
                    <figure class="qr">
                        { qr_code(link, words.t(KeepKey::CodeTitle)) }
                        <figcaption>
                            { words.t(if on_this_device() && words.catalog().public_url.is_none() { KeepKey::LinkLocal } else { KeepKey::CodeHint }) }
                        </figcaption>
                    </figure>
                }
            </div>
        </Modal>
    }
}

/// That a hard rule of the park stands in the way: who is shown a site is shown that too.
fn barred(words: &Words, props: &FairProps, site: &str) -> Option<Html> {
    let admission = words.park().0.admission(&props.request, &[site], props.today)?;
    let is_barred = admission.sites.first()?.standing == Standing::Misses;
    is_barred.then(|| html! { <p class="fair-barred">{ words.speaker().park_t(ParkKey::Barred) }</p> })
}
