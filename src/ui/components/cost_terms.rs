//! What costs are counted with: every default marked with its source, and open to be changed.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::quantity_field::{QuantityField, typed_text};
use crate::request::{BuildingType, CostTerm, CostTerms, TermBasis};
use crate::text::ViewKey;
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::TypedRange;

/// Closed at first.
pub(super) fn cost_terms(words: &Words, terms: &CostTerms, act: &Callback<Action>) -> Html {
    let on_reset = act.reform(|_: MouseEvent| Action::ResetCostTerms);
    html! {
        <details class="cost-terms">
            <summary>{ words.t(ViewKey::CostTerms) }</summary>
            <p class="quiet">{ words.t(ViewKey::CostTermsHint) }</p>
            <ul>
                { building(words, terms, act) }
                { for CostTerm::ALL.iter().map(|term| row(words, terms, *term, act)) }
            </ul>
            if !terms.is_default() {
                <button type="button" class="text-button" onclick={on_reset}>{ words.t(ViewKey::CostTermReset) }</button>
            }
        </details>
    }
}

fn row(words: &Words, terms: &CostTerms, term: CostTerm, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let id = format!("cost-{}", term.id());
    let (quantity, unit) = (term.quantity(), speaker.cost_term_unit(term));
    let settled = terms.value(term).map(|value| typed_text(words, value, None, quantity, unit)).unwrap_or_default();
    let on_read = {
        let (act, words) = (act.clone(), words.clone());
        Callback::from(move |range: Option<TypedRange>| {
            let value = range.map(|range| range.low);
            let wrong = value.and_then(|value| words.speaker().cost_term_error(term, value));
            if wrong.is_none() {
                act.emit(Action::SetCostTerm(term, value));
            }
            wrong
        })
    };
    html! {
        <li class="cost-term" data-term={term.id()}>
            <label for={id.clone()}>{ speaker.cost_term(term) }</label>
            <QuantityField {id} label={speaker.cost_term(term)} {quantity} {unit}
                unit_name={speaker.cost_term_unit_name(term)} {settled} placeholder="–" {on_read} />
            { mark(words, terms, term) }
        </li>
    }
}

/// Whose value it is, and where a default comes from.
fn mark(words: &Words, terms: &CostTerms, term: CostTerm) -> Html {
    let key = match (terms.stated(term), term.basis()) {
        (Some(_), _) => ViewKey::CostTermStated,
        (None, TermBasis::Convention | TermBasis::GeneralPractice) => ViewKey::CostTermDefault,
        (None, TermBasis::NotCounted) => ViewKey::CostTermNone,
        (None, TermBasis::ParkFirst) => ViewKey::CostTermPark,
    };
    html! {
        <span class="cost-term-source">
            <span class="tag">{ words.t(key) }</span>
            if terms.stated(term).is_none() {
                <span class="quiet">{ words.speaker().cost_term_source(term) }</span>
            }
        </span>
    }
}

fn building(words: &Words, terms: &CostTerms, act: &Callback<Action>) -> Html {
    let on_change = act.reform(|event: yew::Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        let chosen = BuildingType::BY_ID.iter().find(|(known, _)| *known == id);
        Action::SetBuilding(chosen.map(|(_, building)| *building))
    });
    let key = if terms.building.is_some() { ViewKey::CostTermStated } else { ViewKey::CostTermDefault };
    html! {
        <li class="cost-term" data-term="building">
            <label for="cost-building">{ words.t(ViewKey::CostBuilding) }</label>
            <select id="cost-building" class="level-class" onchange={on_change}>
                <option value="" selected={terms.building.is_none()}>{ words.t(ViewKey::CostBuildingByArea) }</option>
                { for BuildingType::BY_ID.iter().map(|(id, building)| html! {
                    <option value={*id} selected={terms.building == Some(*building)}>
                        { words.speaker().building_type(*building) }
                    </option>
                }) }
            </select>
            <span class="cost-term-source"><span class="tag">{ words.t(key) }</span></span>
        </li>
    }
}
