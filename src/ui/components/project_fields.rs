//! The project in numbers and answers, for those who want to tell: nothing here is required.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::quantity_field::{QuantityField, typed_text};
use crate::engine::{Note, ProjectQuestion};
use crate::request::{EnergyConversion, Project};
use crate::text::{Key, ParkKey, ViewKey};
use crate::ui::project::{ProjectAnswer, ProjectField};
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::{Day, Quantity, TypedRange, Unit};

/// The move-in date alone stands outside, since it decides what is known by then.
pub(super) fn move_in_field(words: &Words, project: &Project, today: Day, act: &Callback<Action>) -> Html {
    let on_day = act.reform(|event: InputEvent| {
        Action::SetMoveIn(event.target_unchecked_into::<HtmlInputElement>().value().parse().ok())
    });
    let passed = project.move_in.is_some_and(|day| day < today);
    html! {
        <div class="field move-in">
            <label class="field-label" for="move-in">{ words.t(Key::ProjectMoveIn) }</label>
            <input id="move-in" class="day-input" type="date" oninput={on_day}
                value={project.move_in.map(|day| day.to_string()).unwrap_or_default()}
                aria-invalid={passed.to_string()} aria-describedby={passed.then_some("move-in-hint")} />
            if passed {
                <span class="hint" id="move-in-hint" role="alert">{ words.speaker().note(Note::MoveInPassed) }</span>
            }
        </div>
    }
}

/// All others, closed at first.
pub(in crate::ui) fn project_fields(words: &Words, project: &Project, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let fields = Fields { words, project, act };
    let (money, unit) = (Quantity::Money, words.speaker().money_unit());
    let yuan = |field, question| fields.number(field, speaker.project_question(question), money, unit, None);
    let tonnes = |field, question| {
        let name = speaker.park_t(ParkKey::TonnesAYear);
        fields.number(field, speaker.project_question(question), Quantity::Mass, Unit::Tonne, Some(name))
    };
    let share = |field, question| {
        fields.number(field, speaker.project_question(question), Quantity::Share, Unit::Percent, None)
    };
    let count = |field, label| fields.number(field, label, Quantity::Count, Unit::Piece, Some(""));
    let energy = speaker.project_question(ProjectQuestion::Energy);
    let electricity = speaker.project_question(ProjectQuestion::Electricity);
    let ratio = speaker.park_t(ParkKey::TenantRatio);
    html! {
        <details class="project">
            <summary>{ words.t(ViewKey::ProjectDetails) }</summary>
            <p class="quiet">{ words.t(ViewKey::ProjectDetailsHint) }</p>
            { group(speaker.park_t(ParkKey::Figures), html! { <>
                { yuan(ProjectField::Investment, ProjectQuestion::Investment) }
                { yuan(ProjectField::Output, ProjectQuestion::Output) }
                { yuan(ProjectField::Revenue, ProjectQuestion::Revenue) }
                { yuan(ProjectField::ValueAdded, ProjectQuestion::ValueAdded) }
                { yuan(ProjectField::Tax, ProjectQuestion::Tax) }
                { yuan(ProjectField::Research, ProjectQuestion::Research) }
                { count(ProjectField::Staff, speaker.project_question(ProjectQuestion::Staff)) }
                { count(ProjectField::Shifts, words.t(ViewKey::ProjectShifts)) }
                { fields.number(ProjectField::Energy, energy, Quantity::Energy, Unit::TonneCoalEquivalent, None) }
                { fields.conversion() }
                { fields.number(ProjectField::Electricity, electricity, Quantity::Electricity, speaker.electricity_unit(), None) }
                { tonnes(ProjectField::Discharge, ProjectQuestion::Discharge) }
            </> }) }
            { group(speaker.park_t(ParkKey::Process), html! { <>
                { fields.answer(ProjectAnswer::AssemblyOnly, ProjectQuestion::AssemblyOnly) }
                { fields.answer(ProjectAnswer::Plating, ProjectQuestion::Plating) }
                { tonnes(ProjectField::SolventPaint, ProjectQuestion::SolventPaint) }
                { tonnes(ProjectField::SolventGlue, ProjectQuestion::SolventGlue) }
                { fields.answer(ProjectAnswer::ChemicalReaction, ProjectQuestion::ChemicalReaction) }
                { fields.answer(ProjectAnswer::CastingOrSmelting, ProjectQuestion::CastingOrSmelting) }
            </> }) }
            { group(speaker.park_t(ParkKey::Company), html! { <>
                { fields.answer(ProjectAnswer::HighTechFirm, ProjectQuestion::HighTechFirm) }
                { fields.answer(ProjectAnswer::FoundedHere, ProjectQuestion::FoundedHere) }
                { fields.answer(ProjectAnswer::InnovationPlatform, ProjectQuestion::InnovationPlatform) }
            </> }) }
            { group(speaker.park_t(ParkKey::Plan), html! { <>
                { share(ProjectField::BuildingCoefficient, ProjectQuestion::BuildingCoefficient) }
                { share(ProjectField::OfficeLandShare, ProjectQuestion::OfficeLandShare) }
                { share(ProjectField::GreenShare, ProjectQuestion::GreenShare) }
                { fields.number(ProjectField::TenantRatio, ratio, Quantity::Ratio, Unit::Times, Some("")) }
            </> }) }
        </details>
    }
}

fn group(heading: &'static str, fields: Html) -> Html {
    html! {
        <fieldset class="project-group">
            <legend>{ heading }</legend>
            <div class="project-grid">{ fields }</div>
        </fieldset>
    }
}

/// What is told so far.
struct Fields<'a> {
    words: &'a Words,
    project: &'a Project,
    act: &'a Callback<Action>,
}

impl Fields<'_> {
    fn number(
        &self,
        field: ProjectField,
        label: &'static str,
        quantity: Quantity,
        unit: Unit,
        unit_name: Option<&'static str>,
    ) -> Html {
        let words = self.words;
        let mut copy = self.project.clone();
        let (key, value) = field.place(&mut copy);
        let settled = value.map(|value| typed_text(words, value, None, quantity, unit)).unwrap_or_default();
        let on_read = told(words, field, quantity, unit, self.act);
        let id = format!("project-{}", key.replace('_', "-"));
        html! {
            <div class="project-field">
                <label for={id.clone()}>{ label }</label>
                <QuantityField {id} {label} {quantity} {unit} {unit_name} {settled} {on_read} />
            </div>
        }
    }

    fn answer(&self, answer: ProjectAnswer, question: ProjectQuestion) -> Html {
        let speaker = self.words.speaker();
        let said = *answer.place(&mut self.project.clone());
        let chosen = [None, Some(true), Some(false)];
        let names = [speaker.park_t(ParkKey::NotSaid), self.words.t(Key::Yes), self.words.t(Key::No)];
        let at = chosen.iter().position(|one| *one == said).unwrap_or(0);
        let on_choose = self.act.reform(move |at: usize| Action::Answer(answer, chosen.get(at).copied().flatten()));
        select(speaker.project_question(question), &names, at, on_choose)
    }

    fn conversion(&self) -> Html {
        let speaker = self.words.speaker();
        let chosen = [None, Some(EnergyConversion::HeatValue), Some(EnergyConversion::CoalEquivalent)];
        let names = [ParkKey::NotSaid, ParkKey::ByHeatValue, ParkKey::ByCoal].map(|key| speaker.park_t(key));
        let at = chosen.iter().position(|one| *one == self.project.energy_conversion).unwrap_or(0);
        let on_choose = self.act.reform(move |at: usize| Action::SetConversion(chosen.get(at).copied().flatten()));
        select(speaker.project_question(ProjectQuestion::EnergyConversion), &names, at, on_choose)
    }
}

/// Takes a number of the project, and says what is wrong with one that cannot be.
pub(super) fn told(
    words: &Words,
    field: ProjectField,
    quantity: Quantity,
    unit: Unit,
    act: &Callback<Action>,
) -> Callback<Option<TypedRange>, Option<String>> {
    let (act, words) = (act.clone(), words.clone());
    let (key, _) = field.place(&mut Project::default());
    Callback::from(move |range: Option<TypedRange>| {
        let speaker = words.speaker();
        let value = match range {
            None => None,
            Some(TypedRange { high: Some(_), .. }) => return Some(speaker.park_t(ParkKey::OneNumber).to_owned()),
            Some(TypedRange { low, .. }) => Some(low),
        };
        let (min, max) = Project::range(key).unwrap_or((0.0, f64::MAX));
        if let Some(value) = value {
            if !(min..=max).contains(&value) {
                return Some(speaker.out_of_project_range(quantity, unit, value, (min, max)));
            }
            if field.is_whole() && value.fract() != 0.0 {
                return Some(speaker.not_whole(value));
            }
        }
        act.emit(Action::SetProject(field, value));
        None
    })
}

/// One of a few, by its place.
fn select(label: &'static str, names: &[&'static str], at: usize, on_choose: Callback<usize>) -> Html {
    let on_change = Callback::from(move |event: yew::Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        on_choose.emit(usize::try_from(chosen).unwrap_or(0));
    });
    html! {
        <label class="project-field">
            <span>{ label }</span>
            <select class="level-class" onchange={on_change}>
                { for names.iter().enumerate().map(|(place, name)| html! {
                    <option selected={place == at}>{ *name }</option>
                }) }
            </select>
        </label>
    }
}
