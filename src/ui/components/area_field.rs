//! "How much?": the one number that most visitors know.

use yew::prelude::*;

use super::quantity_field::{QuantityField, typed_text};
use crate::request::{Criterion, Levels, Requirement};
use crate::text::Key;
use crate::ui::state::{Action, main_area};
use crate::ui::words::Words;
use crate::units::{Quantity, TypedRange};

/// Shows the same area in other units beside it, and `below` it what there is to say of it.
pub(super) fn area_field(
    words: &Words,
    criterion: Criterion,
    requirement: Option<&Requirement>,
    act: &Callback<Action>,
    below: Html,
) -> Html {
    let unit = words.speaker().display_unit(criterion).unwrap_or_else(|| words.area_unit());
    let typed = requirement.and_then(|requirement| requirement.levels.as_typed());
    let settled = typed.map(|(low, high)| typed_text(words, low, high, Quantity::Area, unit)).unwrap_or_default();
    let beside: Option<AttrValue> = typed
        .filter(|_| criterion != Criterion::OfficeArea)
        .map(|(low, _)| words.speaker().area_in_other_units(low).into());
    let on_read = {
        let (act, words) = (act.clone(), words.clone());
        let before = requirement.cloned();
        Callback::from(move |range: Option<TypedRange>| {
            let Some(range) = range else {
                act.emit(Action::Remove(criterion));
                return None;
            };
            match Levels::from_typed(criterion, range.low, range.high) {
                Ok(levels) => {
                    let requirement = before.clone().unwrap_or_else(|| main_area(criterion, levels));
                    act.emit(Action::SetRequirement(Requirement { levels, assumed: false, ..requirement }));
                    None
                }
                Err(error) => Some(words.speaker().levels_error(criterion, &error)),
            }
        })
    };
    let question = match criterion {
        Criterion::LandArea => Key::SizeQuestionLand,
        Criterion::OfficeArea => Key::SizeQuestionOffice,
        _ => Key::SizeQuestion,
    };
    html! {
        <div class="field">
            <label class="field-label" for="area">{ words.t(question) }</label>
            { words.help("area", criterion) }
            <div class="area-box">
                <QuantityField id="area" class={classes!("area")} label={words.t(question)} quantity={Quantity::Area}
                    {unit} {settled} placeholder={words.t(Key::SizePlaceholder)} {beside} {on_read} />
            </div>
            { below }
        </div>
    }
}
