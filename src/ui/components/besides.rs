//! What the frame has besides: a stand at a fair or the tour, what is said of a language that did not come, and the focus
//! that is never lost.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::see::Seen;
use crate::catalog::Language;
use crate::text::ViewKey;
use crate::ui::browser::{call, get};
use crate::ui::fair::at_the_fair;
use crate::ui::hooks::focus_on;
use crate::ui::place::Room;
use crate::ui::words::Words;

/// Stands in the header.
pub(in crate::ui) fn besides(words: &Words, seen: &Seen<'_>) -> Html {
    html! {
        <>
            <FocusKeeper room={seen.state.room} />
            <LanguageShown language={seen.language} missed={seen.languages_missed} />
            if seen.languages_missed > 0 {
                <p class="language-missing" role="alert">{ words.t(ViewKey::LanguageMissing) }</p>
            }
            { at_the_fair(seen) }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct LanguageShownProps {
    language: Language,
    missed: u32,
}

/// The choice of languages shows the one that is spoken, also where another was chosen that did not come, and where one
/// came by a link after the reader has chosen.
#[component]
fn LanguageShown(props: &LanguageShownProps) -> Html {
    let place = use_node_ref();
    use_effect_with((props.language, props.missed), {
        let place = place.clone();
        move |(language, _)| {
            let choice = page_of(&place).and_then(|page| page.query_selector("select.language").ok().flatten());
            if let Some(choice) = choice {
                // An element takes any property.
                let _ = Reflect::set(choice.as_ref(), &"value".into(), &language.tag().into());
            }
        }
    });
    html! { <span ref={place} hidden=true /> }
}

#[derive(Properties, PartialEq)]
struct FocusKeeperProps {
    room: Room,
}

/// What a button does may take the button away, and on a narrow page one room takes the place of another: the focus is
/// never lost with them.
#[component]
fn FocusKeeper(props: &FocusKeeperProps) -> Html {
    let place = use_node_ref();
    let last = use_mut_ref(Trail::default);
    use_effect_with(place.clone(), {
        let last = last.clone();
        move |place| {
            let listeners = page_of(place).map(|page| {
                let remember = {
                    let last = last.clone();
                    move |event: &Event| {
                        if let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
                            last.borrow_mut().follow(&target);
                        }
                    }
                };
                let look_after = {
                    let page = page.clone();
                    move |_: &Event| {
                        let (page, last) = (page.clone(), last.clone());
                        // Once the page shows what the key or the press has done.
                        Timeout::new(0, move || {
                            let to = last.borrow().next(&page);
                            if let Some(element) = to {
                                focus_on(element);
                            }
                        })
                        .forget();
                    }
                };
                [
                    EventListener::new(&page, "focusin", remember),
                    EventListener::new(&page, "click", look_after.clone()),
                    EventListener::new(&page, "keydown", look_after),
                ]
            });
            move || drop(listeners)
        }
    });
    use_effect_with(props.room, {
        let place = place.clone();
        move |room| {
            let room = *room;
            let trail = last.borrow();
            // The third room tells of another site each time: it begins at the way back.
            let remembered = trail.in_rooms[room as usize].clone().filter(|_| room != Room::Why);
            let lost = trail.last().is_some_and(|element| has_focus(element) && !is_shown(element));
            if let Some(page) = page_of(&place).filter(|_| lost) {
                // Once the page is where it belongs: whoever takes the focus comes into view.
                spawn_local(async move {
                    let remembered = remembered.filter(is_shown);
                    let first = || first_in(&page.query_selector(&selector(room)).ok().flatten()?);
                    if let Some(element) = remembered.or_else(first) {
                        focus_on(element);
                    }
                });
            }
        }
    });
    html! { <span ref={place} hidden=true /> }
}

/// Where the focus has been.
#[derive(Default)]
struct Trail {
    /// What has the focus, and all that it stands in, the innermost first, each with what stands beside it.
    around: Vec<Place>,
    /// What had it last in each room.
    in_rooms: [Option<Element>; Room::ALL.len()],
}

/// A thing on the page and its neighbours, remembered while it is there.
struct Place {
    element: Element,
    next: Option<Element>,
    previous: Option<Element>,
}

impl Place {
    fn of(element: Element) -> Place {
        Place { next: element.next_element_sibling(), previous: element.previous_element_sibling(), element }
    }
}

impl Trail {
    fn follow(&mut self, target: &Element) {
        let around = std::iter::successors(Some(target.clone()), |element| element.parent_element());
        self.around = around.map(Place::of).collect();
        for room in Room::ALL {
            if target.closest(&selector(room)).ok().flatten().is_some() {
                self.in_rooms[room as usize] = Some(target.clone());
            }
        }
    }

    fn last(&self) -> Option<&Element> {
        self.around.first().map(|place| &place.element)
    }

    /// Where the focus belongs if what had it is gone: to the same in the next row, else in the one before; else to the
    /// first in the nearest of what is still there.
    fn next(&self, page: &Element) -> Option<Element> {
        let gone = self.last().is_some_and(|last| !last.is_connected() || !is_shown(last));
        let nowhere = || page.query_selector(":focus").ok().flatten().is_none();
        if !gone || !nowhere() {
            return None;
        }
        let class = self.last()?.get_attribute("class").unwrap_or_default();
        let near = |place: &Place| {
            let here = first_in(&place.element);
            here.or_else(|| [&place.next, &place.previous].into_iter().flatten().find_map(|row| same_in(row, &class)))
        };
        self.around.iter().find_map(near)
    }
}

/// What has the class inside, such as the button that takes the next row away; else the first.
fn same_in(row: &Element, class: &str) -> Option<Element> {
    let named = row.query_selector(&format!(".{}", class.replace(' ', "."))).ok().flatten();
    named.filter(is_shown).or_else(|| first_in(row))
}

/// The first inside that can have the focus.
fn first_in(around: &Element) -> Option<Element> {
    let able = ":is(a[href], button, input, select, summary, textarea):not(:disabled)";
    let found = call(around.as_ref(), "querySelectorAll", &[able.into()]).ok()?;
    Array::from(&found).iter().filter_map(|one| one.dyn_into::<Element>().ok()).find(is_shown)
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
