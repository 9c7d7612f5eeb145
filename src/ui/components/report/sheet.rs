//! The report from its title to its sources.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::both::Both;
use super::costs::costs;
use super::map::map;
use super::park::{park_side, questions};
use super::ranking::{asked, ranking};
use super::why::why;
use crate::engine::{Admission, Assessment, CostOverYears, MatchResult, Provenance};
use crate::request::Request;
use crate::text::{Key, SheetKey, Speaker, ViewKey};
use crate::ui::components::take_away::{on_this_device, qr_code};
use crate::units::Day;

/// What is reported.
pub(super) struct Reported<'a> {
    pub(super) request: &'a Request,
    pub(super) result: &'a MatchResult,
    pub(super) today: Day,
    /// The site whose reasons are given.
    pub(super) site: Option<&'a str>,
    /// What opens the same answer, where any page does.
    pub(super) link: Option<String>,
}

pub(super) fn sheet(both: &Both<'_>, reported: &Reported<'_>) -> Html {
    let Reported { request, result, today, .. } = *reported;
    let of = |id: &str| result.matches.iter().find(|assessment| assessment.site == id);
    let assessment = reported.site.and_then(of);
    let site = assessment.and_then(|assessment| both.catalog().site(&assessment.site));
    let matcher = &both.first.park().0;
    let (cost, admission) = match assessment {
        Some(one) => {
            (matcher.cost_beside(request, &one.site, today), matcher.admission(request, &[one.site.as_str()], today))
        }
        None => (None, None),
    };
    let held = admission.as_ref().and_then(|admission| Some((admission, admission.sites.first()?)));
    html! {
        <div class="report" lang={both.first.language().tag()}>
            { title(both, reported) }
            { asked(both, request) }
            { ranking(both, reported) }
            if let (Some(assessment), Some(site)) = (assessment, site) {
                { why(both, reported, assessment, site) }
                if let Some(cost) = &cost {
                    { costs(both, reported, assessment, cost) }
                }
                { map(both, result, Some(site.sub_park.as_str())) }
                if let Some((admission, held)) = held {
                    { park_side(both, admission, held) }
                }
                { questions(both, assessment, admission.as_ref()) }
                { sources(both, &cited(assessment, cost.as_ref(), admission.as_ref())) }
            } else {
                { map(both, result, None) }
            }
            <footer class="foot">
                { both.text("", |speaker| speaker.t(Key::FooterIllustrative).to_owned()) }
                { both.text("", |speaker| speaker.t(SheetKey::NoOffer).to_owned()) }
            </footer>
        </div>
    }
}

/// Whose report it is, of which day, on which data; and the code that opens the same answer.
fn title(both: &Both<'_>, reported: &Reported<'_>) -> Html {
    let catalog = both.catalog();
    let line = |key: SheetKey, say: &dyn Fn(&Speaker<'_>) -> String| {
        html! { <div><dt>{ both.word(key) }</dt><dd>{ both.cell(say) }</dd></div> }
    };
    // A catalog that names its public page links to it, wherever this page is open.
    let local = catalog.public_url.is_none() && on_this_device();
    let hint = if local { SheetKey::CodeLocal } else { SheetKey::CodeHint };
    let page = reported.link.as_deref().and_then(|link| link.split('#').next());
    html! {
        <header class="title">
            <div class="title-text">
                <p class="park">{ both.cell(|speaker| speaker.label(&catalog.name)) }</p>
                <h1>{ both.word(SheetKey::Title) }</h1>
                <dl>
                    if let Some(code) = reported.request.project.industry {
                        { line(SheetKey::Industry, &|speaker| speaker.coded(code)) }
                    }
                    { line(SheetKey::DayOfAnswer, &|speaker| speaker.day(reported.today)) }
                    { line(SheetKey::DataOf, &|speaker| speaker.day(catalog.as_of)) }
                </dl>
            </div>
            if let Some(link) = &reported.link {
                <figure class="qr">
                    { qr_code(link, both.first.t(SheetKey::CodeHint)) }
                    <figcaption>
                        { both.word(hint) }
                        if let Some(page) = page {
                            <span class="page-address">{ page.to_owned() }</span>
                        }
                    </figcaption>
                </figure>
            }
        </header>
    }
}

/// The ids of all sources that the report cites.
fn cited(assessment: &Assessment, cost: Option<&CostOverYears>, admission: Option<&Admission>) -> BTreeSet<String> {
    let of = |provenance: &Option<Provenance>| Some(provenance.as_ref()?.source.clone());
    let mut cited: BTreeSet<String> = BTreeSet::new();
    for finding in &assessment.findings {
        cited.extend(of(&finding.provenance));
        cited.extend(finding.indication.as_ref().map(|one| one.source.clone()));
    }
    let ways = cost.into_iter().flat_map(|cost| &cost.ways).filter(|way| way.site == assessment.site);
    cited.extend(ways.flat_map(|way| &way.lines).filter_map(|line| of(&line.provenance)));
    if let Some(admission) = admission {
        let held = admission.sites.iter().flat_map(|held| &held.rules);
        cited.extend(admission.rules.iter().chain(held).map(|rule| rule.source.clone()));
    }
    cited
}

fn sources(both: &Both<'_>, cited: &BTreeSet<String>) -> Html {
    let sources: Vec<_> = both.catalog().sources.iter().filter(|source| cited.contains(&source.id)).collect();
    if sources.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { both.heading(ViewKey::Sources) }
            <table class="sources">
                <tbody>
                    { for sources.into_iter().map(|source| html! {
                        <tr>
                            <th scope="row">{ both.cell(|speaker| speaker.source_mark(&source.id)) }</th>
                            <td>{ both.cell(|speaker| speaker.source(&source.id)) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </section>
    }
}
