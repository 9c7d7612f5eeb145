//! The project in numbers, for those who want to tell: nothing here is required.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::quantity_field::{QuantityField, typed_text};
use crate::request::Project;
use crate::text::Key;
use crate::ui::state::{Action, ProjectField};
use crate::ui::words::Words;
use crate::units::{Quantity, TypedRange, Unit};

/// Closed at first; the move-in date alone stands outside, since it decides what is known by then.
pub(super) fn project_fields(words: &Words, project: &Project, act: &Callback<Action>) -> Html {
    let on_day = act.reform(|event: InputEvent| {
        Action::SetMoveIn(event.target_unchecked_into::<HtmlInputElement>().value().parse().ok())
    });
    let field = |field: ProjectField, key: Key, quantity: Quantity, unit: Unit, value: Option<f64>| {
        let id = format!("project-{}", unit_free_name(field));
        let settled = value.map(|value| typed_text(words, value, None, quantity, unit)).unwrap_or_default();
        let on_read = {
            let act = act.clone();
            Callback::from(move |range: Option<TypedRange>| {
                act.emit(Action::SetProject(field, range.map(|range| range.low)));
                None
            })
        };
        html! {
            <div class="project-field">
                <label for={id.clone()}>{ words.t(key) }</label>
                <QuantityField {id} label={words.t(key)} {quantity} {unit} unit_name={(unit == Unit::Piece).then_some("")} {settled} {on_read} />
            </div>
        }
    };
    let money = Quantity::Money;
    html! {
        <>
            <div class="field move-in">
                <label class="field-label" for="move-in">{ words.t(Key::ProjectMoveIn) }</label>
                <input id="move-in" class="day-input" type="date" oninput={on_day}
                    value={project.move_in.map(|day| day.to_string()).unwrap_or_default()} />
            </div>
            <details class="project">
                <summary>{ words.t(Key::ProjectDetails) }</summary>
                <div class="project-grid">
                    { field(ProjectField::Investment, Key::ProjectInvestment, money, Unit::TenThousandYuan, project.investment_yuan) }
                    { field(ProjectField::Output, Key::ProjectOutput, money, Unit::TenThousandYuan, project.output_yuan_per_year) }
                    { field(ProjectField::Tax, Key::ProjectTax, money, Unit::TenThousandYuan, project.tax_yuan_per_year) }
                    { field(ProjectField::Energy, Key::ProjectEnergy, Quantity::Energy, Unit::TonneCoalEquivalent, project.energy_tce_per_year) }
                    { field(ProjectField::Staff, Key::ProjectStaff, Quantity::Count, Unit::Piece, project.staff) }
                    { field(ProjectField::Shifts, Key::ProjectShifts, Quantity::Count, Unit::Piece, project.shifts) }
                </div>
                <p class="quiet">{ words.t(Key::ProjectDetailsHint) }</p>
            </details>
        </>
    }
}

fn unit_free_name(field: ProjectField) -> &'static str {
    match field {
        ProjectField::Investment => "investment",
        ProjectField::Output => "output",
        ProjectField::Tax => "tax",
        ProjectField::Energy => "energy",
        ProjectField::Staff => "staff",
        ProjectField::Shifts => "shifts",
    }
}
