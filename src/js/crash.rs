//! A panic ends the instance: memory may be half-written, so nothing of it may be used again.
//!
//! The facade is told, drops what it holds and starts a fresh instance: [`schedule_renewal`], at once followed
//! by another call, which then runs in the fresh one. Objects of the old one are refused from then on. Between
//! the two calls nothing else may enter, or a pointer of the old instance would be used in the new one.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static LISTENER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Yew sets a hook of its own where it finds none, so ours goes in through Yew.
#[wasm_bindgen(start, skip_typescript)]
fn start() {
    yew::set_custom_panic_hook(Box::new(tell));
}

/// Calls `listener` with the words of a panic of this instance, while it panics: it must not enter the wasm.
#[wasm_bindgen(skip_typescript)]
pub fn on_crash(listener: Function) {
    LISTENER.set(Some(listener));
}

/// Lets the next call start a fresh instance.
#[wasm_bindgen(skip_typescript)]
pub fn schedule_renewal() {
    wasm_bindgen::handler::schedule_reinit();
}

fn tell(panic: &PanicHookInfo<'_>) {
    let listener = LISTENER.take();
    // A listener that throws has nobody left to tell: the instance is ending already.
    let _ = listener.map(|listener| listener.call1(&JsValue::NULL, &JsValue::from(panic.to_string())));
}
