//! What the frame has besides: a stand at a fair or the tour, what is said of a language that did not come, and the focus
//! that goes along into another room.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::see::Seen;
use crate::text::ViewKey;
use crate::ui::browser::{call, get};
use crate::ui::fair::at_the_fair;
use crate::ui::place::Room;
use crate::ui::words::Words;

/// Stands in the header.
pub(in crate::ui) fn besides(words: &Words, seen: &Seen<'_>) -> Html {
    html! {
        <>
            <FocusKeeper room={seen.state.room} />
            if seen.language_missing {
                <p class="language-missing" role="alert">{ words.t(ViewKey::LanguageMissing) }</p>
            }
            { at_the_fair(seen) }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct FocusKeeperProps {
    room: Room,
}

/// On a narrow page one room takes the place of another, and with it goes whatever has the focus. In the new room it is
/// where it was there last; in the third room, which tells of another site each time, at the way back.
#[component]
fn FocusKeeper(props: &FocusKeeperProps) -> Html {
    let place = use_node_ref();
    let last = use_mut_ref(|| [None::<Element>, None, None]);
    use_effect_with(place.clone(), {
        let last = last.clone();
        move |place| {
            let page = page_of(place);
            let listener = page.map(|page| {
                EventListener::new(&page, "focusin", move |event| {
                    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                    for room in Room::ALL {
                        let inside = |target: &Element| target.closest(&selector(room)).ok().flatten().is_some();
                        if let Some(target) = target.as_ref().filter(|target| inside(target)) {
                            last.borrow_mut()[room as usize] = Some(target.clone());
                        }
                    }
                })
            });
            move || drop(listener)
        }
    });
    use_effect_with(props.room, {
        let place = place.clone();
        move |room| {
            let room = *room;
            let remembered = last.borrow()[room as usize].clone().filter(|_| room != Room::Why);
            let lost = last.borrow().iter().flatten().any(|element| has_focus(element) && !is_shown(element));
            if let Some(page) = page_of(&place).filter(|_| lost) {
                // Once the page is where it belongs: whoever takes the focus comes into view.
                spawn_local(async move {
                    let remembered = remembered.filter(|element| is_shown(element));
                    let first = || {
                        let found = page.query_selector(&format!("{} :is(button, input)", selector(room)));
                        found.ok().flatten()
                    };
                    if let Some(element) = remembered.or_else(first) {
                        // An SVG element takes the focus as an HTML one does.
                        let _ = element.unchecked_into::<HtmlElement>().focus();
                    }
                });
            }
        }
    });
    html! { <span ref={place} hidden=true /> }
}

fn page_of(place: &NodeRef) -> Option<Element> {
    place.cast::<Element>()?.closest(".page").ok().flatten()
}

/// The class of a room is its id.
fn selector(room: Room) -> String {
    format!(".room.{}", room.id())
}

fn has_focus(element: &Element) -> bool {
    element.matches(":focus").unwrap_or_default()
}

/// Whether it is on the page and in a room that is shown.
fn is_shown(element: &Element) -> bool {
    let boxes = call(element.as_ref(), "getClientRects", &[]).unwrap_or_default();
    get(&boxes, "length").as_f64().is_some_and(|count| count > 0.0)
}
