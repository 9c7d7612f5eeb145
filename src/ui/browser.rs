//! Functions of the browser by their names.
//!
//! What is imported in the usual way stands in the main wasm and its bindings, also where only a later part calls it,
//! and would travel with the first answer. What is called here costs it nothing.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A property; undefined where there is none, or where reading it is refused.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A property of the window.
pub(super) fn global(name: &str) -> JsValue {
    get(&js_sys::global(), name)
}

/// A text of an object; empty where there is none.
pub(super) fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap_or_default()
}

/// Calls a method.
///
/// # Errors
/// What it throws, and where there is no such method.
pub(super) fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = get(object, method).dyn_into()?;
    Reflect::apply(&function, object, &list(arguments))
}

/// Makes an object of a class of the window.
///
/// # Errors
/// As [`call`].
pub(super) fn new(class: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let class: Function = global(class).dyn_into()?;
    Reflect::construct(&class, &list(arguments))
}

/// A list.
pub(super) fn list(entries: &[JsValue]) -> Array {
    entries.iter().cloned().collect()
}
