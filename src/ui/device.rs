//! What the browser keeps for us on the device, under keys of our own. Everything here copes with a browser that keeps
//! nothing, as in a frame of its own origin or a private window.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::browser::{call, get, global, text};
use super::state::Kept;
use crate::catalog::reader::{Json, Node, Problems};

/// More than anyone looks at again; also of a list that somebody else wrote.
const MOST_KEPT: usize = 200;

thread_local! {
    /// Whether the last attempt to keep something worked.
    static KEEPS: Cell<bool> = const { Cell::new(true) };
}

#[derive(Serialize)]
struct Entry<'a> {
    site: &'a str,
    note: &'a str,
}

fn key(catalog: &str) -> String {
    format!("site-match/shortlist/{catalog}")
}

/// The browser's own store; none where reading it is refused.
fn storage() -> Option<JsValue> {
    Some(global("localStorage")).filter(|storage| !storage.is_undefined() && !storage.is_null())
}

/// Whether the page stands in a frame of an origin of its own, which lets nothing be saved, printed or kept. A file has
/// such an origin too, and may.
pub(super) fn is_shut_in() -> bool {
    text(&js_sys::global(), "origin") == "null" && text(&global("location"), "protocol") != "file:"
}

/// A text that is kept under a key of ours.
pub(super) fn kept(key: &str) -> Option<String> {
    call(&storage()?, "getItem", &[key.into()]).ok()?.as_string()
}

/// Keeps a text under a key of ours, or takes it away; whether that worked.
pub(super) fn keep(key: &str, text: Option<&str>) -> bool {
    storage().is_some_and(|storage| match text {
        Some(text) => call(&storage, "setItem", &[key.into(), text.into()]).is_ok(),
        None => call(&storage, "removeItem", &[key.into()]).is_ok(),
    })
}

/// Whether the tour of the first visit is still to be shown, which this ends; never where nothing is kept, as it would
/// come back each time.
pub(super) fn tour_is_due() -> bool {
    kept(TOUR).is_none() && keep(TOUR, Some("shown"))
}

const TOUR: &str = "site-match/tour";

/// Whether what is kept outlives the page.
pub(super) fn keeps() -> bool {
    KEEPS.get() && storage().is_some()
}

/// The shortlist of a catalog; empty where there is none, or none that can be read.
pub(super) fn read(catalog: &str) -> Vec<Kept> {
    kept(&key(catalog)).map(|text| parsed(&text)).unwrap_or_default()
}

fn parsed(text: &str) -> Vec<Kept> {
    let Ok(json) = Json::parse(text) else { return Vec::new() };
    let problems = Problems::default();
    let kept = Node::root(&json, &problems).list(0, MOST_KEPT, |entry| {
        let object = entry.object()?;
        let site = object.required("site")?.text()?.to_owned();
        let note = object.required("note").and_then(|node| node.text()).unwrap_or_default().to_owned();
        Some(Kept { site, note })
    });
    kept.unwrap_or_default()
}

/// Keeps a shortlist; an empty one leaves no trace.
pub(super) fn write(catalog: &str, kept: &[Kept]) {
    let entries: Vec<Entry<'_>> = kept.iter().map(|kept| Entry { site: &kept.site, note: &kept.note }).collect();
    let text = serde_json::to_string(&entries).ok().filter(|_| !kept.is_empty());
    KEEPS.set(keep(&key(catalog), text.as_deref()));
}

/// Tells when another page changes the shortlist, until the listener is dropped.
pub(super) fn on_change(catalog: &str, tell: impl Fn(Rc<Vec<Kept>>) + 'static) -> EventListener {
    let key = key(catalog);
    EventListener::new(&window(), "storage", move |event| {
        if get(event, "key").as_string().as_ref() == Some(&key) {
            let value = get(event, "newValue").as_string();
            tell(Rc::new(value.map(|text| parsed(&text)).unwrap_or_default()));
        }
    })
}
