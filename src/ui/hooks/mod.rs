//! Small hooks that components share.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

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
    if let Some(element) = element.cast::<HtmlElement>() {
        // What cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

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

/// What takes longer than a reader should wait for the rest of the page: computed after the next paint, `None` until
/// then. While what it rests on changes, the last answer stands.
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
            // What a frame callback does still comes before its paint; a timer that it sets comes after.
            let timer = Rc::new(RefCell::new(None));
            let frame = request_animation_frame({
                let timer = Rc::clone(&timer);
                move |_| {
                    let later = Timeout::new(0, move || answer.set(Some(Rc::new(compute(&rests_on)))));
                    timer.replace(Some(later));
                }
            });
            // Dropping both takes back what has not happened yet.
            move || drop((frame, timer.take()))
        }
    });
    (*answer).clone()
}
