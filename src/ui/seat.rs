//! Where a widget sits: an element on which Yew listens.
//!
//! Yew listens for ever, and what listens holds its element and all that belongs to it, also when its app is destroyed.
//! So no seat is ever given up: who leaves one leaves it empty, and the next widget takes it.

use std::cell::{Cell, RefCell};

use gloo::utils::document;
use web_sys::Element;
use yew::prelude::*;

use super::app::{App, Props};

thread_local! {
    static FREE: RefCell<Vec<Seat>> = const { RefCell::new(Vec::new()) };
    /// How many widgets have sat down.
    static SEATED: Cell<usize> = const { Cell::new(0) };
}

#[derive(Properties, PartialEq)]
struct SeatProps {
    /// Tells who sits here from who sat here before.
    number: usize,
    sitting: Option<Props>,
}

#[component]
fn Sitting(props: &SeatProps) -> Html {
    match &props.sitting {
        Some(sitting) => html! { <App key={props.number} ..sitting.clone() /> },
        None => Html::default(),
    }
}

/// A seat; to be left, not dropped.
pub(super) struct Seat {
    element: Element,
    app: yew::AppHandle<Sitting>,
    number: usize,
}

/// Sits down inside `place`; `None` where the document makes no elements.
pub(super) fn take(place: &Element, props: Props) -> Option<Seat> {
    let number = SEATED.get() + 1;
    SEATED.set(number);
    let free = FREE.with_borrow_mut(Vec::pop);
    let seat = match free {
        Some(mut seat) => {
            seat.number = number;
            seat.update(props);
            seat
        }
        None => {
            let element = document().create_element("div").ok()?;
            let props = SeatProps { number, sitting: Some(props) };
            let app = yew::Renderer::<Sitting>::with_root_and_props(element.clone(), props).render();
            Seat { element, app, number }
        }
    };
    place.append_child(&seat.element).ok()?;
    Some(seat)
}

impl Seat {
    pub(super) fn update(&mut self, props: Props) {
        self.app.update(SeatProps { number: self.number, sitting: Some(props) });
    }

    /// Takes the seat out of the document and leaves it to whoever comes next.
    pub(super) fn leave(mut self) {
        self.element.remove();
        self.app.update(SeatProps { number: self.number, sitting: None });
        FREE.with_borrow_mut(|free| free.push(self));
    }
}
