//! What was asked, and the sites in order.

use yew::prelude::*;

use super::both::Both;
use super::sheet::Reported;
use crate::engine::{Assessment, Remark};
use crate::request::{Phase, Request, Requirement};
use crate::text::{Key, SheetKey, Speaker, ViewKey};
use crate::ui::components::score::percent;
use crate::units::Day;

/// Sites in the table: as many as anybody compares.
const LISTED: usize = 10;

/// What the company told of itself, and what it asked.
pub(super) fn asked(both: &Both<'_>, request: &Request) -> Html {
    let all: f64 = request.requirements.iter().map(|one| one.importance).sum();
    let row = |requirement: &Requirement| {
        let weight = if all > 0.0 { requirement.importance / all } else { 0.0 };
        let for_part = requirement.for_area_m2.map(|part_m2| Remark::ForPart { part_m2 });
        html! {
            <tr>
                <th scope="row">
                    { both.cell(|speaker| starred(speaker, requirement)) }
                    if let Some(remark) = for_part {
                        <span class="small">{ both.cell(|speaker| speaker.remark(&remark)) }</span>
                    }
                </th>
                <td>{ both.cell(|speaker| speaker.asked(requirement.criterion, &requirement.levels)) }</td>
                <td class={requirement.hard.then_some("must")}>
                    { both.word(if requirement.hard { Key::Must } else { Key::Wish }) }
                </td>
                <td class="figure">{ both.cell(|speaker| speaker.percent(weight)) }</td>
            </tr>
        }
    };
    html! {
        <section>
            { both.heading(SheetKey::Asked) }
            { both.texts("told", |speaker| told(speaker, request)) }
            if !request.requirements.is_empty() {
                <table>
                    <thead>
                        <tr>
                            { both.column(ViewKey::ColumnRequirement, "") }
                            { both.column(SheetKey::ColumnAsked, "") }
                            { both.column(SheetKey::ColumnKind, "") }
                            { both.column(SheetKey::ColumnWeight, "figure") }
                        </tr>
                    </thead>
                    <tbody>{ for request.requirements.iter().map(row) }</tbody>
                </table>
                if request.requirements.iter().any(|one| one.assumed) {
                    { both.text("note", |speaker| speaker.t(SheetKey::Assumed).to_owned()) }
                }
            }
        </section>
    }
}

/// A requirement by its name, with a star where nobody has confirmed it.
fn starred(speaker: &Speaker<'_>, requirement: &Requirement) -> String {
    let name = speaker.criterion(requirement.criterion);
    if requirement.assumed { format!("{name} *") } else { name.to_owned() }
}

fn told(speaker: &Speaker<'_>, request: &Request) -> Vec<String> {
    let mut told = speaker.told_of_company(request);
    told.extend(request.phases.iter().zip(1..).map(|(phase, number)| stage(speaker, phase, number)));
    told
}

/// A stage: from when, how much, in which way.
fn stage(speaker: &Speaker<'_>, phase: &Phase, number: u32) -> String {
    let from = phase.from.map(|day: Day| speaker.labelled(speaker.t(ViewKey::PhaseFrom), &speaker.day(day)));
    let areas = [phase.plant_area_m2, phase.land_area_m2].into_iter().flatten();
    let ways: Vec<String> = phase.ways_in.iter().map(|way| speaker.way_in(*way).to_owned()).collect();
    let ways = (!ways.is_empty()).then(|| speaker.locale.list(&ways));
    let beside = phase.beside.then(|| speaker.t(ViewKey::PhaseBeside).to_owned());
    let parts: Vec<String> =
        from.into_iter().chain(areas.map(|area| speaker.area(area))).chain(ways).chain(beside).collect();
    speaker.labelled(&format!("{} {number}", speaker.t(ViewKey::PlansTitle)), &parts.join(" · "))
}

/// The sentence, and the first sites; the reported one stands below them where it comes later.
pub(super) fn ranking(both: &Both<'_>, reported: &Reported<'_>) -> Html {
    let result = reported.result;
    let listed = result.matches.iter().take(LISTED);
    let later = result.matches.iter().skip(LISTED).find(|one| Some(one.site.as_str()) == reported.site);
    let others = |speaker: &Speaker<'_>| speaker.other_kinds(&result.counts).unwrap_or_default();
    html! {
        <section>
            { both.heading(SheetKey::Ranking) }
            { both.text("summary", |speaker| speaker.summary(result)) }
            if result.counts.other_kind > 0 {
                { both.text("note", others) }
            }
            if result.matches.len() > LISTED {
                { both.text("note", |speaker| speaker.listed(LISTED, result.matches.len())) }
            }
            { for result.notes.iter().map(|note| both.text("note", |speaker| speaker.note(*note).to_owned())) }
            <table class="ranking">
                <thead>
                    <tr>
                        { both.column(SheetKey::ColumnPlace, "figure") }
                        { both.column(ViewKey::ColumnSite, "") }
                        { both.column(ViewKey::Standing, "") }
                        { both.column(ViewKey::Score, "figure") }
                        { both.column(SheetKey::ColumnArea, "figure") }
                        { both.column(ViewKey::YearlyCost, "figure") }
                        { both.column(SheetKey::ColumnWeakest, "") }
                    </tr>
                </thead>
                <tbody>
                    { for listed.chain(later).map(|assessment| row(both, assessment, reported.site)) }
                </tbody>
            </table>
        </section>
    }
}

fn row(both: &Both<'_>, assessment: &Assessment, reported: Option<&str>) -> Html {
    let catalog = both.catalog();
    let Some(site) = catalog.site(&assessment.site) else {
        return Html::default();
    };
    let this = reported == Some(site.id.as_str());
    let weakest = assessment.weak_point();
    let place = |speaker: &Speaker<'_>| {
        let sub_park = catalog.sub_park(&site.sub_park).map(|place| speaker.label(&place.name)).unwrap_or_default();
        format!("{} · {sub_park}", speaker.kind(site.kind))
    };
    html! {
        <tr class={this.then_some("this")}>
            <td class="figure">{ assessment.rank }</td>
            <th scope="row">
                { both.cell(|speaker| named(speaker, &site.name, site.illustrative)) }
                <span class="small">{ both.cell(place) }</span>
            </th>
            <td>{ both.cell(|speaker| speaker.standing(assessment.standing).to_owned()) }</td>
            <td class="figure">{ scored(assessment) }</td>
            <td class="figure">
                if let Some(area) = assessment.used_area_m2 {
                    { both.cell(|speaker| speaker.area(area)) }
                }
            </td>
            <td class="figure">{ both.cell(|speaker| cost(speaker, assessment)) }</td>
            <td>
                if let Some(finding) = weakest {
                    { both.cell(|speaker| speaker.reason(finding)) }
                } else {
                    { "–" }
                }
            </td>
        </tr>
    }
}

/// A name, with its mark where it is made up.
pub(super) fn named(speaker: &Speaker<'_>, name: &crate::catalog::Label, illustrative: bool) -> String {
    let name = speaker.label(name);
    if illustrative { format!("{name} [{}]", speaker.t(Key::Illustrative)) } else { name }
}

/// 87, or 70–87 where something is unknown.
pub(super) fn scored(assessment: &Assessment) -> String {
    let (low, high) = (percent(assessment.score.low), percent(assessment.score.high));
    if high > low { format!("{low}–{high}") } else { low.to_string() }
}

/// The yearly cost, with its mark where it is a lower bound.
fn cost(speaker: &Speaker<'_>, assessment: &Assessment) -> String {
    match &assessment.yearly_cost {
        Some(cost) if cost.lower_bound => speaker.at_least(&speaker.money(cost.yuan_per_year)),
        Some(cost) => speaker.money(cost.yuan_per_year),
        None => speaker.t(Key::CostUnknown).to_owned(),
    }
}
