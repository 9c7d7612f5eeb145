//! The park's side of the bargain for one site, and the questions that it leaves, as a letter.

use std::rc::Rc;

use yew::prelude::*;

use super::questions::questions;
use crate::engine::{Admission, Assessment, Benefit, Held, PolicyFinding, RuleFinding, Standing, Verdict};
use crate::request::Request;
use crate::text::{ParkKey, Speaker};
use crate::ui::hooks::use_words;
use crate::ui::state::Park;
use crate::ui::words::Words;
use crate::units::Day;

#[derive(Properties, Clone, PartialEq)]
pub(super) struct ParkSideProps {
    pub(super) park: Park,
    pub(super) request: Rc<Request>,
    pub(super) assessment: Assessment,
    pub(super) site_name: String,
    pub(super) today: Day,
}

#[hook]
fn use_admission(props: &ParkSideProps) -> Rc<Option<Admission>> {
    let asked = (props.park.clone(), Rc::clone(&props.request), props.assessment.site.clone(), props.today);
    use_memo(asked, |(park, request, site, today)| park.0.admission(request, &[site], *today))
}

/// What stands in the way on the park's side, where something does: who reads that a site fits reads it there.
#[component]
pub(super) fn InTheWay(props: &ParkSideProps) -> Html {
    let admission = use_admission(props);
    let held = admission.as_ref().as_ref().and_then(|admission| admission.sites.first());
    let (Some(words), Some(held)) = (use_words(), held.filter(|held| held.standing == Standing::Misses)) else {
        return Html::default();
    };
    let speaker = words.speaker();
    html! {
        <p class="why-standing in-the-way">{ speaker.labelled(speaker.park_t(ParkKey::Title), &speaker.admission_standing(held)) }</p>
    }
}

/// What stands in the way on the park's side, for the sites of a list.
pub(in crate::ui) struct Barred {
    /// Said once above the list, where it holds for all of several sites.
    pub(in crate::ui) note: Option<&'static str>,
    /// Said in the card of each of these sites.
    pub(in crate::ui) sites: Vec<String>,
    pub(in crate::ui) said: &'static str,
}

/// Which of the sites a hard rule of the park stands in the way of.
pub(in crate::ui) fn barred(words: &Words, request: &Request, today: Day, sites: &[&str]) -> Barred {
    let speaker = words.speaker();
    let admission = words.park().0.admission(request, sites, today);
    let held = admission.into_iter().flat_map(|admission| admission.sites);
    let barred: Vec<String> =
        held.filter(|held| held.standing == Standing::Misses).filter_map(|held| held.site).collect();
    let all = sites.len() > 1 && barred.len() == sites.len();
    Barred {
        note: all.then(|| speaker.park_t(ParkKey::BarredAll)),
        sites: if all { Vec::new() } else { barred },
        said: speaker.park_t(ParkKey::Barred),
    }
}

#[component]
pub(super) fn ParkSide(props: &ParkSideProps) -> Html {
    let admission = use_admission(props);
    let copied = use_state(|| None::<(String, bool)>);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let admission = admission.as_ref().as_ref();
    let held = admission.and_then(|admission| admission.sites.first());
    html! {
        <>
            if let (Some(admission), Some(held)) = (admission, held) {
                { park_side(&words, admission, held) }
            }
            { questions(&words, &props.request, &props.assessment, admission, &props.site_name, &copied) }
        </>
    }
}

fn park_side(words: &Words, admission: &Admission, held: &Held) -> Html {
    let speaker = words.speaker();
    let rules: Vec<&RuleFinding> = admission.rules.iter().chain(&held.rules).collect();
    html! {
        <section class="why-part park-side">
            <h3>{ speaker.park_t(ParkKey::Title) }</h3>
            <p class="park-standing">{ speaker.admission_standing(held) }</p>
            <p class="quiet">
                { speaker.land_counted(held) }
                if held.land.ratio_assumed {
                    { to_confirm(&speaker) }
                }
            </p>
            if !rules.is_empty() {
                <h4>{ speaker.park_t(ParkKey::Rules) }</h4>
                <ul class="rules">{ for rules.into_iter().map(|finding| rule(words, finding)) }</ul>
            }
            { gates(words, admission, held) }
            { benefit(words, &held.benefit) }
            { policies(words, &admission.policies) }
            { in_words(words, &admission.in_words) }
            { tell(words, admission) }
        </section>
    }
}

/// One rule: threshold and verdict, what the project brings and what would do, who made it.
fn rule(words: &Words, finding: &RuleFinding) -> Html {
    let speaker = words.speaker();
    let text = speaker.rule_text(finding).filter(|_| !finding.metric.is_number());
    html! {
        <li class={classes!("rule", verdict_class(&finding.verdict))}>
            <span class="rule-head">
                <strong class="rule-name">{ speaker.rule_name(finding) }</strong>
                <span class="rule-gap">{ speaker.rule_gap(finding) }</span>
            </span>
            if let Some(text) = text {
                <span class="rule-line">{ text }</span>
            }
            if let Some(offered) = speaker.rule_offered(finding) {
                <span class="rule-line">{ speaker.labelled(speaker.park_t(ParkKey::Project), &offered) }</span>
            }
            if let Some(remedies) = speaker.remedies(finding) {
                <span class="rule-line rule-remedy">{ remedies }</span>
            }
            <span class="rule-line quiet source">
                { speaker.rule_level(finding) }{ " · " }
                { speaker.park_t(if finding.hard { ParkKey::Hard } else { ParkKey::Negotiable }) }
                if finding.rule.is_none() {
                    { " · " }{ speaker.park_t(ParkKey::TermOfPlot) }
                }
                { format!(" · {}", speaker.cited_rule(&finding.source, finding.year)) }
                if !finding.confirmed {
                    { to_confirm(&speaker) }
                }
            </span>
        </li>
    }
}

/// What others than the park decide.
fn gates(words: &Words, admission: &Admission, held: &Held) -> Html {
    let speaker = words.speaker();
    let (review, basis) = speaker.energy_review(&admission.energy_review);
    let gate = |key: ParkKey, verdict: Option<&Verdict>, said: String, more: Option<String>, confirmed: bool| {
        html! {
            <div class={classes!("gate", verdict.map(verdict_class))}>
                <dt>{ speaker.park_t(key) }</dt>
                <dd>
                    { said }
                    if !confirmed {
                        { to_confirm(&speaker) }
                    }
                    if let Some(more) = more {
                        <span class="quiet gate-more">{ more }</span>
                    }
                </dd>
            </div>
        }
    };
    let environment = held.environment.as_ref();
    let takes = environment.map(|gate| speaker.site_takes(gate));
    let paper = speaker.paper_needed(&admission.paper);
    html! {
        <>
            <h4>{ speaker.park_t(ParkKey::Gates) }</h4>
            <dl class="gates">
                { gate(ParkKey::Paper, environment.map(|gate| &gate.verdict), paper, takes, admission.paper.published) }
                if let Some(fire) = &held.fire {
                    { gate(ParkKey::Fire, Some(&fire.verdict), speaker.fire_gate(fire), None, !fire.by_practice()) }
                }
                { gate(ParkKey::TwoHighs, Some(&admission.two_highs.verdict), speaker.two_highs(&admission.two_highs), None, false) }
                { gate(ParkKey::EnergyReview, None, review, basis, true) }
            </dl>
        </>
    }
}

/// The estimate, term by term.
fn benefit(words: &Words, benefit: &Benefit) -> Html {
    let speaker = words.speaker();
    let total = speaker.points_between(benefit.low, benefit.high);
    html! {
        <details class="notes">
            <summary>{ format!("{} {total}", speaker.park_t(ParkKey::Benefit)) }</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label={speaker.park_t(ParkKey::Benefit)}>
                <table class="benefit">
                    <thead>
                        <tr>
                            <th scope="col">{ speaker.park_t(ParkKey::Measure) }</th>
                            <th scope="col">{ speaker.park_t(ParkKey::Project) }</th>
                            <th scope="col">{ speaker.park_t(ParkKey::Base) }</th>
                            <th scope="col">{ speaker.park_t(ParkKey::Points) }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for benefit.terms.iter().map(|term| {
                            let [name, brings, base, points] = speaker.benefit_term(term);
                            html! { <tr><th scope="row">{ name }</th><td>{ brings }</td><td>{ base }</td><td>{ points }</td></tr> }
                        }) }
                    </tbody>
                </table>
            </div>
            <p class="quiet">{ speaker.park_t(ParkKey::BenefitBasis) }</p>
        </details>
    }
}

fn policies(words: &Words, policies: &[PolicyFinding]) -> Html {
    if policies.is_empty() {
        return Html::default();
    }
    let (speaker, catalog) = (words.speaker(), words.catalog());
    let policy = |finding: &PolicyFinding| {
        let policy = catalog.policies.iter().find(|policy| policy.id == finding.policy)?;
        let cited =
            format!("{} · {}", speaker.policy_validity(finding), speaker.cited_rule(&policy.source, policy.year));
        Some(html! {
            <li class={classes!("rule", (!finding.conditions.is_empty()).then(|| verdict_class(&finding.verdict)))}>
                <span class="rule-head">
                    <strong class="rule-name">{ speaker.label(&policy.name) }</strong>
                    <span class="rule-gap">{ speaker.policy_standing(finding) }</span>
                </span>
                <span class="rule-line">{ speaker.label(&policy.text) }</span>
                { for finding.conditions.iter().zip(&policy.conditions).map(|(found, condition)| html! {
                    <span class="rule-line">{ speaker.labelled(&speaker.label(&condition.text), speaker.condition(&found.verdict)) }</span>
                }) }
                <span class="rule-line quiet source">
                    { cited }
                    if !finding.confirmed {
                        { to_confirm(&speaker) }
                    }
                </span>
            </li>
        })
    };
    html! {
        <details class="notes">
            <summary>{ format!("{} {}", speaker.park_t(ParkKey::Policies), policies.len()) }</summary>
            <p class="quiet">{ speaker.park_t(ParkKey::PoliciesNote) }</p>
            <ul class="rules">{ for policies.iter().filter_map(policy) }</ul>
        </details>
    }
}

fn in_words(words: &Words, ids: &[String]) -> Html {
    if ids.is_empty() {
        return Html::default();
    }
    let (speaker, catalog) = (words.speaker(), words.catalog());
    let rules = catalog.rules.iter().filter(|rule| ids.contains(&rule.id));
    html! {
        <details class="notes">
            <summary>{ format!("{} {}", speaker.park_t(ParkKey::InWords), ids.len()) }</summary>
            <ul>
                { for rules.map(|rule| html! {
                    <li>
                        { speaker.label(&rule.text) }
                        <span class="quiet source">
                            { speaker.cited_rule(&rule.source, rule.year) }
                            if !rule.confirmed {
                                { to_confirm(&speaker) }
                            }
                        </span>
                    </li>
                }) }
            </ul>
        </details>
    }
}

/// What to tell so that less stays open.
fn tell(words: &Words, admission: &Admission) -> Html {
    if admission.tell.is_empty() {
        return Html::default();
    }
    let speaker = words.speaker();
    html! {
        <details class="notes tell">
            <summary>{ format!("{} {}", speaker.park_t(ParkKey::Tell), admission.tell.len()) }</summary>
            <ul class="tell-list">
                { for admission.tell.iter().map(|question| html! { <li>{ speaker.project_question(*question) }</li> }) }
            </ul>
            <p class="quiet">{ speaker.park_t(ParkKey::TellWhere) }</p>
        </details>
    }
}

fn to_confirm(speaker: &Speaker<'_>) -> Html {
    html! { <span class="tag to-confirm">{ speaker.park_t(ParkKey::ToConfirm) }</span> }
}

fn verdict_class(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Meets { .. } => "meets",
        Verdict::FallsShort { .. } => "falls-short",
        Verdict::CanBeMet { .. } => "can-be-met",
        Verdict::Unknown => "unknown",
    }
}
