//! Grow later: a second stage, with its day, area and way in.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::quantity_field::{QuantityField, typed_text};
use crate::catalog::WayIn;
use crate::request::{Phase, Request};
use crate::text::ViewKey;
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::{Quantity, TypedRange};

/// Closed at first. The first stage is what the rest of the room asks; a later one states what is other then.
pub(in crate::ui) fn phases_field(words: &Words, request: &Request, act: &Callback<Action>) -> Html {
    let later = request.phases.get(1);
    let set = |change: fn(&mut Phase, Change)| {
        let (act, phases) = (act.clone(), request.phases.clone());
        Callback::from(move |to: Change| {
            let mut phases = if phases.is_empty() { vec![Phase::default(), Phase::default()] } else { phases.clone() };
            if let Some(later) = phases.get_mut(1) {
                change(later, to);
            }
            let empty = phases.iter().all(|phase| *phase == Phase::default());
            act.emit(Action::SetPhases(if empty { Vec::new() } else { phases }));
        })
    };
    let on_day = set(|phase, to| phase.from = to.day).reform(|event: InputEvent| Change {
        day: event.target_unchecked_into::<HtmlInputElement>().value().parse().ok(),
        ..Change::default()
    });
    let on_way = set(|phase, to| phase.ways_in = to.way.into_iter().collect()).reform(|event: yew::Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        let way = WayIn::by_id().into_iter().find(|(known, _)| *known == id).map(|(_, way)| way);
        Change { way, ..Change::default() }
    });
    let on_beside = set(|phase, to| phase.beside = to.beside).reform(|event: yew::Event| Change {
        beside: event.target_unchecked_into::<HtmlInputElement>().checked(),
        ..Change::default()
    });
    let set_area = set(|phase, to| phase.plant_area_m2 = to.area);
    let on_read = Callback::from(move |range: Option<TypedRange>| {
        set_area.emit(Change { area: range.map(|range| range.low), ..Change::default() });
        None
    });
    let unit = words.area_unit();
    let area = later.and_then(|phase| phase.plant_area_m2);
    let settled = area.map(|area| typed_text(words, area, None, Quantity::Area, unit)).unwrap_or_default();
    let way = later.and_then(|phase| phase.ways_in.first().copied());
    let on_drop = act.reform(|_: MouseEvent| Action::SetPhases(Vec::new()));
    html! {
        <details class="phases" open={!request.phases.is_empty()}>
            <summary>{ words.t(ViewKey::GrowLater) }</summary>
            <div class="project-grid">
                <div class="project-field">
                    <label for="phase-day">{ words.t(ViewKey::PhaseFrom) }</label>
                    <input id="phase-day" class="day-input" type="date" oninput={on_day}
                        value={later.and_then(|phase| phase.from).map(|day| day.to_string()).unwrap_or_default()} />
                </div>
                <div class="project-field">
                    <label for="phase-area">{ words.t(ViewKey::PhaseArea) }</label>
                    <QuantityField id="phase-area" label={words.t(ViewKey::PhaseArea)} quantity={Quantity::Area} {unit} {settled} {on_read} />
                </div>
                <div class="project-field">
                    <label for="phase-way">{ words.t(ViewKey::PhaseWay) }</label>
                    <select id="phase-way" class="level-class" onchange={on_way}>
                        <option value="" selected={way.is_none()}>{ words.t(ViewKey::PhaseSameWay) }</option>
                        { for WayIn::by_id().into_iter().filter(|(_, way)| *way != WayIn::Workspace).map(|(id, one)| html! {
                            <option value={id} selected={way == Some(one)}>{ words.speaker().way_in(one) }</option>
                        }) }
                    </select>
                </div>
                <label class="project-field check">
                    <input type="checkbox" checked={later.is_some_and(|phase| phase.beside)} onchange={on_beside} />
                    { words.t(ViewKey::PhaseBeside) }
                </label>
            </div>
            if !request.phases.is_empty() {
                <button type="button" class="text-button" onclick={on_drop}>{ words.t(ViewKey::PhaseDrop) }</button>
            }
        </details>
    }
}

/// One thing that changes.
#[derive(Debug, Clone, Copy, Default)]
struct Change {
    day: Option<crate::units::Day>,
    way: Option<WayIn>,
    area: Option<f64>,
    beside: bool,
}
