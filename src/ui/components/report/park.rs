//! The project against the park's rules, and the questions that are left.

use yew::prelude::*;

use super::both::Both;
use crate::engine::{Admission, Assessment, Held, RuleFinding};
use crate::text::{ParkKey, SheetKey, Speaker, ViewKey};

/// The rules of entry in their verdicts, and what others than the park decide.
pub(super) fn park_side(both: &Both<'_>, admission: &Admission, held: &Held) -> Html {
    let rules: Vec<&RuleFinding> = admission.rules.iter().chain(&held.rules).collect();
    html! {
        <section>
            { both.heading(SheetKey::ParkSide) }
            { both.text("total", |speaker| speaker.admission_standing(held)) }
            { both.text("note", |speaker| land(speaker, held)) }
            if !rules.is_empty() {
                <table class="rules">
                    <thead>
                        <tr>
                            { both.column(SheetKey::ColumnRule, "") }
                            <th scope="col">{ both.cell(|speaker| speaker.park_t(ParkKey::Project).to_owned()) }</th>
                            { both.column(SheetKey::ColumnVerdict, "") }
                            { both.column(SheetKey::ColumnSource, "") }
                        </tr>
                    </thead>
                    <tbody>{ for rules.into_iter().map(|rule| row(both, rule)) }</tbody>
                </table>
            }
            <table class="gates">
                <tbody>{ for gates(both, admission, held) }</tbody>
            </table>
        </section>
    }
}

fn land(speaker: &Speaker<'_>, held: &Held) -> String {
    let counted = speaker.land_counted(held);
    if held.land.ratio_assumed { format!("{counted} ({})", speaker.park_t(ParkKey::ToConfirm)) } else { counted }
}

fn row(both: &Both<'_>, rule: &RuleFinding) -> Html {
    let text = |speaker: &Speaker<'_>| speaker.rule_text(rule).unwrap_or_default();
    let kind = |speaker: &Speaker<'_>| {
        let kind = speaker.park_t(if rule.hard { ParkKey::Hard } else { ParkKey::Negotiable });
        format!("{} · {kind}", speaker.rule_level(rule))
    };
    let cited = |speaker: &Speaker<'_>| {
        let cited = speaker.cited(&rule.source, rule.year);
        if rule.confirmed { cited } else { format!("{cited} · {}", speaker.park_t(ParkKey::ToConfirm)) }
    };
    html! {
        <tr>
            <th scope="row">
                { both.cell(|speaker| speaker.rule_name(rule)) }
                if !rule.metric.is_number() {
                    <span class="small">{ both.cell(text) }</span>
                }
                <span class="small">{ both.cell(kind) }</span>
            </th>
            <td>{ both.cell(|speaker| speaker.rule_offered(rule).unwrap_or_else(|| "–".to_owned())) }</td>
            <td>
                <span class="gap">{ both.cell(|speaker| speaker.rule_gap(rule)) }</span>
                if !rule.remedies.is_empty() {
                    <span class="small">{ both.cell(|speaker| speaker.remedies(rule).unwrap_or_default()) }</span>
                }
            </td>
            <td class="source">{ both.cell(cited) }</td>
        </tr>
    }
}

fn gates(both: &Both<'_>, admission: &Admission, held: &Held) -> Vec<Html> {
    let gate = |key: ParkKey, say: &dyn Fn(&Speaker<'_>) -> Vec<String>| {
        html! {
            <tr>
                <th scope="row">{ both.cell(|speaker| speaker.park_t(key).to_owned()) }</th>
                <td>{ both.cell(|speaker| say(speaker).join(" · ")) }</td>
            </tr>
        }
    };
    let to_confirm =
        |speaker: &Speaker<'_>, confirmed: bool| (!confirmed).then(|| speaker.park_t(ParkKey::ToConfirm).to_owned());
    let mut gates = vec![gate(ParkKey::Paper, &|speaker| {
        let takes = held.environment.as_ref().map(|gate| speaker.site_takes(gate));
        let said = std::iter::once(speaker.paper_needed(&admission.paper)).chain(takes);
        said.chain(to_confirm(speaker, admission.paper.published)).collect()
    })];
    if let Some(fire) = &held.fire {
        gates.push(gate(ParkKey::Fire, &|speaker| {
            std::iter::once(speaker.fire_gate(fire)).chain(to_confirm(speaker, !fire.by_practice())).collect()
        }));
    }
    gates.push(gate(ParkKey::TwoHighs, &|speaker| {
        std::iter::once(speaker.two_highs(&admission.two_highs)).chain(to_confirm(speaker, false)).collect()
    }));
    gates.push(gate(ParkKey::EnergyReview, &|speaker| {
        let (review, basis) = speaker.energy_review(&admission.energy_review);
        std::iter::once(review).chain(basis).collect()
    }));
    gates
}

/// What is left to ask, and whom.
pub(super) fn questions(both: &Both<'_>, assessment: &Assessment, admission: Option<&Admission>) -> Html {
    let all = |speaker: &Speaker<'_>| {
        let of_site = assessment.questions.iter().map(|question| speaker.question(assessment, question));
        let of_park = admission.into_iter().flat_map(|admission| {
            admission.ask.iter().filter_map(|question| speaker.park_question(admission, question))
        });
        of_site.chain(of_park).collect::<Vec<String>>()
    };
    html! {
        <section>
            { both.heading(ViewKey::Questions) }
            if all(&both.first.speaker()).is_empty() {
                { both.text("note", |speaker| speaker.t(ViewKey::NoQuestions).to_owned()) }
            } else {
                { both.list("questions", all) }
            }
            { both.text("contact", contact) }
        </section>
    }
}

fn contact(speaker: &Speaker<'_>) -> String {
    let contact = &speaker.catalog.contact;
    let office = speaker.labelled(speaker.t(ViewKey::Contact), &speaker.label(&contact.office));
    let reached = [(ViewKey::Telephone, &contact.telephone), (ViewKey::Email, &contact.email)];
    let reached =
        reached.into_iter().filter_map(|(key, value)| Some(speaker.labelled(speaker.t(key), value.as_deref()?)));
    let note = contact.note.as_ref().map(|note| speaker.label(note));
    std::iter::once(office).chain(reached).chain(note).collect::<Vec<_>>().join(" · ")
}
