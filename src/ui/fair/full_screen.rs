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
    get(&document(), "fullscreenElement").is_object()
}

/// Asks for it, for the element in which `page` stands; tells whether it was refused. A browser gives it only to who has
/// just been touched.
pub(super) fn ask(page: &Node, on_refused: Callback<bool>) {
    let root = page.get_root_node();
    let element = root.dyn_ref::<ShadowRoot>().map_or_else(|| JsValue::from(page), |root| JsValue::from(root.host()));
    let asked = call(&element, "requestFullscreen", &[]).and_then(|promise| promise.dyn_into::<Promise>());
    match asked {
        Ok(promise) => spawn_local(async move { on_refused.emit(JsFuture::from(promise).await.is_err()) }),
        Err(_) => on_refused.emit(true),
    }
}

/// Gives it back.
pub(super) fn leave() {
    if is_given() {
        // A promise that nobody waits for: who has it no more needs to be told nothing.
        let left = call(&document(), "exitFullscreen", &[]).and_then(|promise| promise.dyn_into::<Promise>());
        if let Ok(promise) = left {
            spawn_local(async move { drop(JsFuture::from(promise).await) });
        }
    }
}
