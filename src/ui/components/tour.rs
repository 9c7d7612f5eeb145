//! The tour of the first visit: three cards, one beside each room, which block nothing and never come back.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::text::{Key, ViewKey};
use crate::ui::device;
use crate::ui::hooks::{is_composing, use_words};
use crate::ui::place::Room;

/// `wanted`: on a page of its own, with a reader who is alone with it.
pub(in crate::ui) fn tour(wanted: bool) -> Html {
    html! { <Tour {wanted} /> }
}

#[derive(Properties, PartialEq)]
struct TourProps {
    wanted: bool,
}

#[component]
fn Tour(props: &TourProps) -> Html {
    let step = use_state(|| None::<Room>);
    use_effect_with(props.wanted, {
        let step = step.clone();
        move |wanted| step.set((*wanted && device::tour_is_due()).then_some(Room::Ask))
    });
    use_effect_with(step.is_some(), {
        let step = step.clone();
        move |shown| {
            let listener = shown.then(|| {
                EventListener::new(&window(), "keydown", move |event| {
                    let escape = event
                        .dyn_ref::<KeyboardEvent>()
                        .is_some_and(|event| event.key() == "Escape" && !is_composing(event));
                    // What was open takes the key first.
                    if escape && !event.default_prevented() {
                        step.set(None);
                    }
                })
            });
            move || drop(listener)
        }
    });
    let (Some(words), Some(room)) = (use_words(), *step) else {
        return Html::default();
    };
    let (place, name, said, next) = match room {
        Room::Ask => (1, Key::RoomAsk, ViewKey::TourAsk, Some(Room::See)),
        Room::See => (2, Key::RoomSee, ViewKey::TourSee, Some(Room::Why)),
        Room::Why => (3, Key::RoomWhy, ViewKey::TourWhy, None),
    };
    let go = |to: Option<Room>| {
        let step = step.clone();
        Callback::from(move |_: MouseEvent| step.set(to))
    };
    html! {
        <section class="tour" data-step={room.id()} aria-label={words.t(ViewKey::TourName)}>
            <div role="status">
                <h2 class="tour-name">
                    <span class="tour-place">{ format!("{place} / 3") }</span>{ words.t(name) }
                </h2>
                <p>{ words.t(said) }</p>
            </div>
            <div class="tour-buttons">
                if next.is_some() {
                    <button type="button" class="text-button" onclick={go(None)}>{ words.t(ViewKey::TourSkip) }</button>
                }
                <button type="button" class="secondary" onclick={go(next)}>
                    { words.t(if next.is_some() { ViewKey::TourNext } else { ViewKey::TourDone }) }
                </button>
            </div>
        </section>
    }
}
