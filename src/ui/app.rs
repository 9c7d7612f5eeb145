//! The root: holds the state, asks the engine, and is the only one that dispatches.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::components::{AskRoom, Seen, header, rooms, see_room, steps, why_room};
use super::hooks::{Same, use_stands};
use super::later::{Later, Views, use_later};
use super::locale::IntlLocale;
use super::place::Room;
use super::state::{Action, Park, State};
use super::voices::fetch_language;
use super::words::Words;
use super::{Event, Lexicon};
use crate::catalog::Language;
use crate::engine::{MatchOptions, MatchResult};
use crate::request::Request;
use crate::text::Voice;
use crate::units::Day;

#[derive(Properties, Clone, PartialEq)]
pub(super) struct Props {
    pub(super) park: Park,
    pub(super) voice: Voice,
    pub(super) today: Day,
    /// What the host asks; a new one replaces what the reader asked, also where both are equal.
    pub(super) told: Option<Told>,
    /// Whether the page may read and write the address and the history.
    pub(super) hash: bool,
    /// Whether the host says that the page stands at a fair.
    pub(super) kiosk: bool,
    pub(super) lexicon: Lexicon,
    pub(super) on_answer: Callback<Answer>,
    pub(super) on_event: Callback<Event>,
}

/// A request of the host, numbered from 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told {
    pub(super) number: u32,
    pub(super) request: Rc<Request>,
}

/// What was asked and answered.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    /// The number of the last request of the host that this answer knows of.
    pub(super) told: u32,
    pub(super) request: Rc<Request>,
    pub(super) result: Rc<MatchResult>,
}

#[component]
pub(super) fn App(props: &Props) -> Html {
    let state = use_reducer({
        let park = props.park.clone();
        || State::new(park)
    });
    let (voice, missed, on_language) = use_spoken(props.voice);
    let told = use_state(|| 0);
    use_host(props, &state, &told);

    let today = state.day.unwrap_or(props.today);
    let result = use_memo((state.park.clone(), Rc::clone(&state.request), today), |(park, request, today)| {
        let options = MatchOptions { today: *today, limit: usize::MAX };
        Rc::new(park.0.match_sites(request, options))
    });
    let result: Rc<MatchResult> = Rc::clone(&result);
    let page = use_node_ref();
    let later = use_later(&page, voice.language());
    let stands = use_stands();
    use_brand(&page, &later, state.park.0.catalog().brand.accent.clone());
    use_report(props, &state, *told, &result);

    let locale = use_memo(voice, |voice| Rc::new(IntlLocale::new(*voice)));
    let words =
        Words::new(Rc::clone(&locale), state.park.clone(), state.area_unit, voice, props.lexicon, later.clone());

    let act = {
        let dispatcher = state.dispatcher();
        Callback::from(move |action: Action| dispatcher.dispatch(action))
    };
    let selected = selected_site(&state, &result);
    use_top(&page, state.room, selected.clone());
    let seen = Seen {
        state: &state,
        result: &result,
        selected: selected.as_deref(),
        today,
        later: &later,
        stands,
        hash: props.hash,
        kiosk: props.kiosk,
        language: voice.language(),
        languages_missed: missed,
        on_language: &on_language,
        act: &act,
    };
    let inside = html! {
        <>
            { header(&words, &seen) }
            <div class="rooms" key={if state.visit { "a" } else { "b" }}>
                <AskRoom state={Rc::new((*state).clone())} result={Same(Rc::clone(&result))} later={later.clone()} lexicon={props.lexicon} {today} act={act.clone()} />
                { see_room(&words, &seen) }
                { why_room(&words, &seen) }
            </div>
            { steps(&words, &seen) }
        </>
    };
    html! { <ContextProvider<Words> context={words}>{ rooms(&page, &state, voice.language(), inside) }</ContextProvider<Words>> }
}

/// The site in the right room: the one that was opened, else the first of the list once something is asked.
fn selected_site(state: &State, result: &MatchResult) -> Option<AttrValue> {
    let first = || {
        let listed = result.matches.iter().find(|assessment| match &state.sub_park {
            Some(only) => state.park.0.catalog().site(&assessment.site).is_some_and(|site| site.sub_park == *only),
            None => true,
        });
        listed.filter(|_| state.asks()).map(|assessment| assessment.site.clone())
    };
    state.selected.clone().or_else(first).map(AttrValue::from)
}

/// The voice that speaks, which the host tells, how to choose another, and how often in a row that has failed.
///
/// A language is spoken once all its words are here. One that cannot be fetched leaves the one that is spoken; choosing
/// it again tries again. Of several that were chosen the last one counts, whatever comes first.
#[hook]
fn use_spoken(told: Voice) -> (Voice, u32, Callback<Language>) {
    let spoken = use_state_eq(|| (told, 0_u32));
    let chosen = use_mut_ref(|| told.language());
    let speak = {
        let spoken = spoken.clone();
        Callback::from(move |language: Language| {
            chosen.replace(language);
            let (spoken, chosen) = (spoken.clone(), Rc::clone(&chosen));
            spawn_local(async move {
                let fetched = fetch_language(language).await;
                if *chosen.borrow() == language {
                    spoken.set(fetched.map_or((spoken.0, spoken.1 + 1), |fetched| (fetched, 0)));
                }
            });
        })
    };
    use_effect_with(told, {
        let speak = speak.clone();
        move |told: &Voice| speak.emit(told.language())
    });
    (spoken.0, spoken.1, speak)
}

/// Takes over what the host changed.
#[hook]
fn use_host(props: &Props, state: &UseReducerHandle<State>, told: &UseStateHandle<u32>) {
    use_effect_with(props.park.clone(), {
        let state = state.clone();
        move |park: &Park| {
            if state.park != *park {
                state.dispatch(Action::OpenCatalog(park.clone()));
            }
        }
    });
    use_effect_with(props.told.clone(), {
        let (state, told) = (state.clone(), told.clone());
        move |new: &Option<Told>| {
            if let Some(new) = new {
                state.dispatch(Action::Load(Rc::clone(&new.request)));
                told.set(new.number);
            }
        }
    });
}

/// Tells the host what was answered and opened.
#[hook]
fn use_report(props: &Props, state: &UseReducerHandle<State>, told: u32, result: &Rc<MatchResult>) {
    let answer = Answer { told, request: Rc::clone(&state.request), result: Rc::clone(result) };
    use_effect_with(answer, {
        let on_answer = props.on_answer.clone();
        move |answer: &Answer| on_answer.emit(answer.clone())
    });
    use_effect_with(state.selected.clone(), {
        let on_event = props.on_event.clone();
        move |selected: &Option<String>| {
            if let Some(site) = selected {
                on_event.emit(Event::Selected(site.clone()));
            }
        }
    });
}

/// The page in the colour of its park.
#[hook]
fn use_brand(page: &NodeRef, later: &Later, accent: Option<String>) {
    use_effect_with((later.clone(), accent), {
        let page = page.clone();
        move |(later, accent): &(Later, Option<String>)| {
            let wear = |views: &Views| (views.wear_brand)(&page.get()?, accent.as_deref()?);
            let worn = later.here().and_then(wear);
            move || drop(worn)
        }
    });
}

/// Below this width a room takes the place of another, so its top must come into view.
const ONE_ROOM_AT_A_TIME_BELOW_PX: i32 = 1240;

/// The top of a narrow page comes into view when it enters another room. Beside the list the third room has a way of its
/// own, which begins anew with each site.
#[hook]
fn use_top(page: &NodeRef, room: Room, selected: Option<AttrValue>) {
    let before = use_mut_ref(|| room);
    use_effect_with((room, selected), {
        let page = page.clone();
        move |(room, _): &(Room, Option<AttrValue>)| {
            let entered = before.replace(*room) != *room;
            let Some(page) = page.cast::<web_sys::Element>() else { return };
            if page.client_width() >= ONE_ROOM_AT_A_TIME_BELOW_PX {
                if let Ok(Some(why)) = page.query_selector(".why") {
                    why.set_scroll_top(0);
                }
            } else if entered {
                page.scroll_into_view();
            }
        }
    });
}
