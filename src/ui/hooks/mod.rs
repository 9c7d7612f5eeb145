//! Small hooks that components share.

mod copy;
mod width;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

pub(super) use copy::{copy, copy_by_hand};
pub(super) use width::use_width;

use super::browser::get;
use super::words::Words;

/// The words of the page.
///
/// Every component lives below the provider in `app.rs`; without one there is nothing to say, so this renders as
/// if the component were not there.
#[hook]
pub(super) fn use_words() -> Option<Words> {
    use_context::<Words>()
}

/// Gives an element the focus, so that it is never lost with a button that goes away.
pub(super) fn focus(element: &NodeRef) {
    if let Some(element) = element.cast::<Element>() {
        focus_on(element);
    }
}

/// As [`focus`]; an SVG element takes the focus as an HTML one does.
pub(super) fn focus_on(element: Element) {
    // What cannot take it leaves it where it is.
    let _ = element.unchecked_into::<HtmlElement>().focus();
}

/// Gives the focus to another place of the page in which something was pressed; where there is none, it stays.
pub(super) fn focus_in_page(event: &MouseEvent, selector: &str) {
    let pressed = event.target_dyn_into::<Element>();
    let page = pressed.and_then(|pressed| pressed.closest(".page").ok().flatten());
    if let Some(place) = page.and_then(|page| page.query_selector(selector).ok().flatten()) {
        focus_on(place);
    }
}

/// The keys that press a button, for what is drawn as one.
pub(super) fn pressed_by_key(press: &Callback<()>) -> Callback<KeyboardEvent> {
    let press = press.clone();
    Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            press.emit(());
        }
    })
}

/// Whether a key or a text belongs to an input method that composes. Safari tells of its last key when that has ended, by
/// a code alone.
pub(super) fn is_composing(event: &Event) -> bool {
    const OF_THE_INPUT_METHOD: f64 = 229.0;
    get(event, "isComposing") == true || get(event, "keyCode") == OF_THE_INPUT_METHOD
}

/// Longer than two frames, shorter than the time between two keys.
const A_MOMENT_MS: u32 = 40;

/// Two are equal when they are the same one: for what is large, and made anew whenever it changes.
#[derive(Debug)]
pub(super) struct Same<T>(pub(super) Rc<T>);

impl<T> Clone for Same<T> {
    fn clone(&self) -> Same<T> {
        Same(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What takes longer than a keystroke may: computed behind the paint, once nothing has changed for a moment, so that it
/// is never in the way of the next key. `None` until then; while things change, the last answer stands.
#[hook]
pub(super) fn use_after_paint<D, T>(rests_on: D, compute: fn(&D) -> T) -> Option<Rc<T>>
where
    D: PartialEq + 'static,
    T: 'static,
{
    let answer = use_state(|| None::<Rc<T>>);
    use_effect_with(Rc::new(rests_on), {
        let answer = answer.clone();
        move |rests_on: &Rc<D>| {
            let rests_on = Rc::clone(rests_on);
            let timer = Timeout::new(A_MOMENT_MS, move || answer.set(Some(Rc::new(compute(&rests_on)))));
            // Dropping it takes back what has not happened yet.
            move || drop(timer)
        }
    });
    (*answer).clone()
}

/// How much of the page stands. It is put up in pieces, each in a task of its own, so that the reader may act in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stands {
    /// The head and the first room, which a phone shows.
    FirstRoom,
    /// All rooms, as much of each as a desk shows.
    OnScreen,
    /// All of it, once the page has been painted.
    Whole,
}

/// How much of the page may stand by now.
#[hook]
pub(super) fn use_stands() -> Stands {
    let stands = use_state(|| Stands::FirstRoom);
    use_effect_with(*stands, {
        let stands = stands.clone();
        move |now: &Stands| {
            let next = match now {
                Stands::FirstRoom => Some((0, Stands::OnScreen)),
                Stands::OnScreen => Some((A_MOMENT_MS, Stands::Whole)),
                Stands::Whole => None,
            };
            let timer = next.map(|(after_ms, next)| Timeout::new(after_ms, move || stands.set(next)));
            move || drop(timer)
        }
    });
    *stands
}
