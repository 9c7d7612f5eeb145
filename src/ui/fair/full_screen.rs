//! The whole screen, where the browser gives it.

use gloo::utils::document;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Node, ShadowRoot};
use yew::Callback;

use crate::ui::browser::{call, get};

/// Whether something has the whole screen, or the page was installed to have it.
pub(super) fn is_given() -> bool {
    let element = get(&document(), "fullscreenElement");
    !element.is_null() && !element.is_undefined()
}

/// Asks for it, for the element in which `page` stands; tells whether it was refused. A browser gives it only to who has
/// just been touched.
pub(super) fn ask(page: &Node, on_refused: Callback<bool>) {
    let root = page.get_root_node();
    let element = root.dyn_ref::<ShadowRoot>().map_or_else(|| JsValue::from(page), |root| JsValue::from(root.host()));
    match call(&element, "requestFullscreen", &[]) {
        Ok(asked) => {
            spawn_local(async move { on_refused.emit(JsFuture::from(Promise::resolve(&asked)).await.is_err()) })
        }
        Err(_) => on_refused.emit(true),
    }
}

/// Gives it back.
pub(super) fn leave() {
    if is_given() {
        // A promise that nobody waits for: who has it no more needs to be told nothing.
        if let Ok(left) = call(&document(), "exitFullscreen", &[]) {
            spawn_local(async move { drop(JsFuture::from(Promise::resolve(&left)).await) });
        }
    }
}
