//! "Describe my present plant": what there is today and how it should change.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::project_fields::told;
use super::quantity_field::{QuantityField, typed_text};
use crate::catalog::Value;
use crate::request::{Criterion, Levels, PresentFact, Request, Scale};
use crate::text::{Key, ViewKey};
use crate::ui::project::ProjectField;
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::{Quantity, TypedRange, Unit};

/// What most companies can say of their plant without looking it up.
const TOLD: [Criterion; 8] = [
    Criterion::PlantArea,
    Criterion::ClearHeight,
    Criterion::FloorLoad,
    Criterion::Crane,
    Criterion::Power,
    Criterion::TrucksPerDay,
    Criterion::DormitoryBeds,
    Criterion::Rent,
];

/// Changes that are offered, as shares.
const CHANGES: [f64; 9] = [-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.5, 1.0];

/// Every box may stay empty; what is filled in becomes a requirement at once.
pub(in crate::ui) fn present_plant(words: &Words, request: &Request, act: &Callback<Action>) -> Html {
    let staff = request.project.staff;
    let settled = staff.map(|staff| typed_text(words, staff, None, Quantity::Count, Unit::Piece)).unwrap_or_default();
    let on_staff = told(words, ProjectField::Staff, Quantity::Count, Unit::Piece, act);
    html! {
        <fieldset class="present">
            <legend class="sr-only">{ words.t(Key::PresentDescribe) }</legend>
            <p class="quiet">{ words.t(ViewKey::PresentHint) }</p>
            <ul class="present-list">
                { for TOLD.into_iter().map(|criterion| row(words, criterion, request.present(criterion), act)) }
                <li class="present-row">
                    <span class="present-name">{ words.t(ViewKey::ProjectStaff) }</span>
                    <QuantityField id="present-staff" label={words.t(ViewKey::ProjectStaff)} quantity={Quantity::Count}
                        unit={Unit::Piece} unit_name="" {settled} on_read={on_staff} />
                </li>
            </ul>
        </fieldset>
    }
}

fn row(words: &Words, criterion: Criterion, fact: Option<&PresentFact>, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let name = speaker.criterion(criterion);
    let Some(quantity) = criterion.quantity() else {
        return Html::default();
    };
    let unit = speaker.display_unit(criterion).unwrap_or_else(|| quantity.base_unit());
    let now = fact.and_then(|fact| match fact.has {
        Value::Number(now) => Some(now),
        Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
    });
    let settled = now.map(|now| typed_text(words, now, None, quantity, unit)).unwrap_or_default();
    let on_read = {
        let (words, act, before) = (words.clone(), act.clone(), fact.copied());
        Callback::from(move |range: Option<TypedRange>| {
            let Some(TypedRange { low, .. }) = range else {
                act.emit(Action::ForgetPresent(criterion));
                return None;
            };
            // 0 of something is allowed: the plant has none, and nothing follows.
            if let Err(error) = Levels::from_written(criterion, low, None) {
                return Some(words.speaker().levels_error(criterion, &error));
            }
            let has = Value::Number(low);
            let fact = before.map_or(PresentFact::same(criterion, has), |before| PresentFact { has, ..before });
            act.emit(Action::TellPresent(fact));
            None
        })
    };
    html! {
        <li key={criterion.id()} class="present-row" data-present={criterion.id()}>
            <span class="present-name">{ name }</span>
            { words.help("present", criterion) }
            <QuantityField id={format!("present-{}", criterion.id())} label={words.speaker().labelled(name, words.t(ViewKey::PresentNow))}
                {quantity} {unit} unit_name={speaker.unit_of(criterion)} {settled} {on_read} />
            if let Some(fact) = fact {
                { change(words, fact, act) }
            }
        </li>
    }
}

/// The same, more or less; and whether what there is must be kept.
fn change(words: &Words, fact: &PresentFact, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let name = speaker.criterion(fact.criterion);
    let on_change = {
        let fact = *fact;
        act.reform(move |event: yew::Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
            let change = CHANGES.into_iter().find(|change| change.to_string() == chosen);
            Action::TellPresent(PresentFact { change: change.unwrap_or(fact.change), ..fact })
        })
    };
    let on_keep = {
        let fact = *fact;
        act.reform(move |event: yew::Event| {
            let keep = event.target_unchecked_into::<HtmlInputElement>().checked();
            Action::TellPresent(PresentFact { keep, ..fact })
        })
    };
    let other = (!CHANGES.contains(&fact.change)).then_some(fact.change);
    let option = |change: f64| {
        let text = if change == 0.0 { words.t(ViewKey::ChangeSame).to_owned() } else { speaker.change(change) };
        html! { <option value={change.to_string()} selected={change == fact.change}>{ text }</option> }
    };
    let keep = match fact.criterion.scale() {
        Scale::AtMost(..) => ViewKey::KeepMost,
        Scale::AtLeast(..) | Scale::Around(..) | Scale::Yes | Scale::Class(_) => ViewKey::KeepLeast,
    };
    html! {
        <span class="present-change">
            <select aria-label={words.speaker().labelled(name, words.t(ViewKey::PresentThen))} onchange={on_change}>
                { for CHANGES.into_iter().chain(other).map(option) }
            </select>
            <label class="keep">
                <input type="checkbox" checked={fact.keep} onchange={on_keep} />
                { words.t(keep) }
            </label>
        </span>
    }
}
