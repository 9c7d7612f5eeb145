//! Copying a text, also where a browser keeps the clipboard from us.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::ui::browser::{call, get, global};

/// Copies a text and tells whether it is copied. A clipboard may be refused, as in many a frame: then the text must stand
/// there to be copied by hand.
pub(in crate::ui) fn copy(text: &str, tell: impl FnOnce(bool) + 'static) {
    let asked = call(&get(&global("navigator"), "clipboard"), "writeText", &[text.into()]);
    let promise = asked.ok().and_then(|asked| asked.dyn_into::<Promise>().ok());
    let text = text.to_owned();
    spawn_local(async move {
        let copied = match promise {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        tell(copied || is_copied_by_command(text));
    });
}

/// The older way, which needs nothing but that the reader has just pressed something: frames to which the clipboard is
/// not delegated may go it.
fn is_copied_by_command(text: String) -> bool {
    let document = document();
    let options = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    // Says that there is something to copy, though nothing is selected.
    let asked = EventListener::new_with_options(&document, "beforecopy", options, |event| event.prevent_default());
    let taken = Rc::new(Cell::new(false));
    let filled = EventListener::new_with_options(&document, "copy", options, {
        let taken = Rc::clone(&taken);
        move |event| {
            let filled = call(&get(event, "clipboardData"), "setData", &["text/plain".into(), text.as_str().into()]);
            taken.set(filled.is_ok());
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    let done = call(&document, "execCommand", &["copy".into()]);
    drop((asked, filled));
    taken.get() && done.is_ok_and(|done| done == true)
}

/// Selects all of an element's text, for a reader who copies it by hand.
pub(in crate::ui) fn copy_by_hand(element: &JsValue) {
    // What cannot be focused or selected still stands there.
    let _ = call(element, "focus", &[]);
    if call(element, "select", &[]).is_err() {
        let selection = call(&global("window"), "getSelection", &[]);
        let _ = selection.and_then(|selection| call(&selection, "selectAllChildren", std::slice::from_ref(element)));
    }
}
