//! How much of the plant area a height, a load or a crane is for.

use yew::prelude::*;

use super::quantity_field::{QuantityField, typed_text};
use crate::order::within;
use crate::request::{Criterion, Requirement};
use crate::text::Key;
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::{Quantity, TypedRange};

/// Closed at first. Empty: all of it.
pub(in crate::ui) fn part_field(words: &Words, requirement: &Requirement, act: &Callback<Action>) -> Html {
    let criterion = requirement.criterion;
    let unit = words.area_unit();
    let settled =
        requirement.for_area_m2.map(|area| typed_text(words, area, None, Quantity::Area, unit)).unwrap_or_default();
    let on_read = {
        let (act, requirement) = (act.clone(), requirement.clone());
        Callback::from(move |range: Option<TypedRange>| {
            let (least, most) = Criterion::PlantArea.range();
            let for_area_m2 = range.map(|range| within(range.low, least, most));
            act.emit(Action::SetRequirement(Requirement { for_area_m2, assumed: false, ..requirement.clone() }));
            None
        })
    };
    let label = words.speaker().labelled(words.speaker().criterion(criterion), words.t(Key::OnlyFor));
    html! {
        <details class="requirement-part" open={requirement.for_area_m2.is_some()}>
            <summary>{ words.t(Key::OnlyFor) }</summary>
            <QuantityField id={format!("part-{}", criterion.id())} {label} quantity={Quantity::Area} {unit} {settled}
                placeholder={words.t(Key::AllOfIt)} {on_read} />
        </details>
    }
}
