//! What one entry of the browser's history remembers of the page.

use std::rc::Rc;

use js_sys::{Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::browser::{call, get, global};
use super::place::{Place, Room, View};
use super::state::COMPARE_MOST;
use crate::catalog::Language;
use crate::catalog::reader::{Json, Node, Problems};
use crate::request::{self, Request};

/// Our own key, beside whatever the host keeps there.
const KEY: &str = "site-match";
#[derive(Serialize)]
struct Memory<'a> {
    request: &'a Request,
    language: &'static str,
    room: &'static str,
    view: &'static str,
    day: Option<String>,
    selected: Option<&'a str>,
    compared: &'a [String],
}

/// What an entry should remember, as text.
pub(super) fn written(request: &Request, place: &Place, language: Language) -> String {
    let memory = Memory {
        request,
        language: language.tag(),
        room: place.room.id(),
        view: place.view.id(),
        day: place.day.map(|day| day.to_string()),
        selected: place.selected.as_deref(),
        compared: place.compared.as_deref().unwrap_or_default(),
    };
    serde_json::to_string(&memory).unwrap_or_default()
}

/// The state of an entry with our memory in it; what others keep there stays.
pub(super) fn beside(state: &JsValue, memory: &str) -> JsValue {
    let ours = JsValue::from(Object::new());
    // What is no object adds nothing, and a fresh object takes any key.
    let _ = call(&global("Object"), "assign", &[ours.clone(), state.clone()]);
    let _ = Reflect::set(&ours, &KEY.into(), &memory.into());
    ours
}

/// The state of an entry without our memory; what others keep there stays.
pub(super) fn without(state: &JsValue) -> JsValue {
    let others = beside(state, "");
    // A plain object of ours gives its key up.
    let _ = call(&global("Reflect"), "deleteProperty", &[others.clone(), KEY.into()]);
    others
}

/// What an entry remembers; `None` where it is none of ours, or of a page that was another one.
pub(super) fn read(state: &JsValue) -> Option<(Place, Language)> {
    let text = get(state, KEY).as_string()?;
    let json = Json::parse(&text).ok()?;
    let request = request::read_json(json.get("request")?).ok()?;
    let problems = Problems::default();
    let object = Node::root(&json, &problems).object()?;
    let languages = Language::ALL.map(|language| (language.tag(), language));
    let language = object.required("language")?.one_of(&languages)?;
    let place = Place {
        room: object.required("room")?.one_of(&Room::ALL.map(|room| (room.id(), room)))?,
        view: object.required("view")?.one_of(&View::ALL.map(|view| (view.id(), view)))?,
        selected: object.optional("selected").and_then(|node| node.text()).map(str::to_owned),
        compared: object.optional("compared").and_then(|node| node.list(0, COMPARE_MOST, |entry| entry.id())),
        request: Some(Rc::new(request)),
        day: object.optional("day").and_then(|node| node.day()),
    };
    Some((place, language))
}
