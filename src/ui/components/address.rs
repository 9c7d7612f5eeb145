//! The page's own address, for a host that hands it over: opens what stands behind the `#`, and remembers in the
//! history what is asked and which room is open, so that a reload and the browser's Back lose nothing.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::catalog::Language;
use crate::engine::MatchResult;
use crate::link::{Fragment, LinkError, Share, ShortProblem, changes, decode, read_short};
use crate::request::Request;
use crate::text::KeepKey;
use crate::ui::browser::{call, get, global, text};
use crate::ui::hooks::{Same, use_words};
use crate::ui::memory;
use crate::ui::place::{Place, Room, View};
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::Day;

/// Browsers count how often an address is written; a keystroke is too often.
const A_WHILE_MS: u32 = 300;

#[derive(Properties, PartialEq)]
pub(super) struct AddressProps {
    pub(super) request: Rc<Request>,
    pub(super) result: Same<MatchResult>,
    pub(super) place: Place,
    pub(super) language: Language,
    /// The day of the answer.
    pub(super) today: Day,
    pub(super) act: Callback<Action>,
    pub(super) on_language: Callback<Language>,
}

/// What a link has brought.
#[derive(Clone, PartialEq)]
enum Brought {
    Answer(Rc<Share>),
    OtherPark(Rc<Share>),
    Nothing(LinkError),
    Partly(Rc<Vec<ShortProblem>>),
}

/// What the address says, as far as this component knows.
#[derive(Default)]
struct Known {
    /// The room and view of the entry of the history that is current.
    place: Option<(Room, View)>,
    /// The fragment that was opened last.
    fragment: String,
    /// What was asked before it was opened, until it is.
    before: Option<Rc<Request>>,
    /// What it asks: as long as this is asked, the fragment stays.
    opened: Option<Rc<Request>>,
    /// What the entry should remember.
    memory: String,
    /// At the start, what is shown is not yet what was remembered or linked.
    arriving: bool,
    /// Whether the address may lose its fragment.
    strip: bool,
}

/// What the page shows, for what happens between two renderings.
#[derive(Default)]
struct Latest {
    request: Rc<Request>,
    /// The id of the catalog.
    catalog: String,
}

#[component]
pub(super) fn Address(props: &AddressProps) -> Html {
    let brought = use_state(|| None::<Brought>);
    let known = use_mut_ref(Known::default);
    let words = use_words();
    let latest = use_mut_ref(Latest::default);
    latest.replace(Latest {
        request: Rc::clone(&props.request),
        catalog: words.as_ref().map(|words| words.catalog().id.clone()).unwrap_or_default(),
    });
    use_arrivals(props, &known, &latest, &brought);
    use_memory(props, &known);
    let Some(words) = words else {
        return Html::default();
    };
    match &*brought {
        Some(brought_now) => notice(&words, props, brought_now, &brought),
        None => Html::default(),
    }
}

/// Opens what the address says: at the start, when another link is followed, and when the reader goes back or forth.
#[hook]
fn use_arrivals(
    props: &AddressProps,
    known: &Rc<RefCell<Known>>,
    latest: &Rc<RefCell<Latest>>,
    brought: &UseStateHandle<Option<Brought>>,
) {
    let arrivals = Arrivals {
        known: Rc::clone(known),
        latest: Rc::clone(latest),
        brought: brought.clone(),
        act: props.act.clone(),
        on_language: props.on_language.clone(),
        today: props.today,
    };
    use_effect_with((), move |()| {
        arrivals.arrive(true);
        let listener = |event: &'static str| {
            let arrivals = arrivals.clone();
            EventListener::new(&window(), event, move |_| arrivals.arrive(false))
        };
        let listeners = [listener("popstate"), listener("hashchange")];
        move || drop(listeners)
    });
}

/// What it takes to open an address.
#[derive(Clone)]
struct Arrivals {
    known: Rc<RefCell<Known>>,
    latest: Rc<RefCell<Latest>>,
    brought: UseStateHandle<Option<Brought>>,
    act: Callback<Action>,
    on_language: Callback<Language>,
    /// The day on which the page was opened.
    today: Day,
}

impl Arrivals {
    fn arrive(&self, first: bool) {
        let fragment = text(&global("location"), "hash");
        let fresh = self.known.borrow().fragment != fragment && Fragment::of(&fragment) != Fragment::Foreign;
        // What is asked already is newer than what an entry remembers.
        let asked = first && *self.latest.borrow().request != Request::default();
        let remembered = memory::read(&get(&global("history"), "state")).filter(|_| !asked);
        let back = remembered.is_some() && !first;
        if fresh && !back {
            self.open(&fragment, first);
        }
        if let Some((place, language)) = remembered {
            self.come_back(place, language, first, fresh);
        }
    }

    /// To where an entry of the history was left. At the start all of it comes back, but what an unchanged link asks.
    fn come_back(&self, place: Place, language: Language, first: bool, fresh: bool) {
        {
            let mut known = self.known.borrow_mut();
            known.place = Some((place.room, place.view));
            known.arriving = first;
        }
        if first {
            self.on_language.emit(language);
            let (request, day) = (place.request.clone().filter(|_| !fresh), place.day);
            self.act.emit(Action::Arrive(Place { request, ..place }));
            self.act.emit(Action::AnswerOn(day));
        } else {
            self.act.emit(Action::Arrive(Place { request: None, compared: None, ..place }));
        }
    }

    fn open(&self, fragment: &str, first: bool) {
        {
            let mut known = self.known.borrow_mut();
            known.arriving = first;
            fragment.clone_into(&mut known.fragment);
            known.before = Some(Rc::clone(&self.latest.borrow().request));
            known.opened = None;
        }
        match Fragment::of(fragment) {
            Fragment::Foreign => {}
            Fragment::Share(text) => match decode(text) {
                Ok(share) if share.catalog == self.latest.borrow().catalog => self.answer(share),
                Ok(share) => self.brought.set(Some(Brought::OtherPark(Rc::new(share)))),
                Err(why) => self.brought.set(Some(Brought::Nothing(why))),
            },
            Fragment::Short(text) => {
                let short = read_short(text);
                if let Some(language) = short.language {
                    self.on_language.emit(language);
                }
                if short.request != Request::default() {
                    self.ask(Action::Try(Rc::new(short.request)));
                }
                let partly = (!short.problems.is_empty()).then(|| Brought::Partly(Rc::new(short.problems)));
                self.brought.set(partly);
            }
        }
    }

    fn answer(&self, share: Share) {
        self.ask(Action::Load(Rc::new(share.request.clone())));
        self.act.emit(Action::AnswerOn(Some(share.day).filter(|day| *day != self.today)));
        self.on_language.emit(share.language);
        self.brought.set(Some(Brought::Answer(Rc::new(share))));
    }

    /// Asks what a link asks, which shows the list.
    fn ask(&self, action: Action) {
        self.known.borrow_mut().place = Some((Room::See, View::List));
        self.act.emit(action);
    }
}

/// Keeps what is asked in the entry of the history; another room or view is an entry of its own.
#[hook]
fn use_memory(props: &AddressProps, known: &Rc<RefCell<Known>>) {
    let now = (Rc::clone(&props.request), props.place.clone(), props.language);
    use_effect_with(now, {
        let known = Rc::clone(known);
        move |(request, place, language)| {
            let mut knows = known.borrow_mut();
            let arrived = !std::mem::take(&mut knows.arriving);
            if let Some(before) = knows.before.take() {
                // The first request after the link was opened is what the link asks.
                if before != *request { knows.opened = Some(Rc::clone(request)) } else { knows.before = Some(before) }
            }
            knows.strip = knows.opened.as_ref().is_some_and(|opened| opened != request);
            let here = (place.room, place.view);
            let pushes = arrived && knows.place.replace(here).is_some_and(|before| before != here);
            if pushes {
                // The entry that is left behind remembers what was asked there.
                write(&knows, false);
            }
            if arrived {
                knows.memory = memory::written(request, place, *language);
            }
            if pushes {
                write(&knows, true);
            }
            drop(knows);
            let timer = Timeout::new(A_WHILE_MS, {
                let known = Rc::clone(&known);
                move || write(&known.borrow(), false)
            });
            move || drop(timer)
        }
    });
    use_effect_with((), {
        let known = Rc::clone(known);
        move |()| {
            let listener = EventListener::new(&window(), "pagehide", move |_| write(&known.borrow(), false));
            move || drop(listener)
        }
    });
}

/// Writes the memory into the current entry of the history, or into a new one.
fn write(known: &Known, push: bool) {
    if known.memory.is_empty() {
        return;
    }
    let (history, location) = (global("history"), global("location"));
    let state = memory::beside(&get(&history, "state"), &known.memory);
    let strip = known.strip && text(&location, "hash") == known.fragment;
    let bare = format!("{}{}", text(&location, "pathname"), text(&location, "search"));
    let write = |url: Option<&str>| {
        let url = url.map_or(JsValue::UNDEFINED, JsValue::from_str);
        call(&history, if push { "pushState" } else { "replaceState" }, &[state.clone(), "".into(), url])
    };
    // Where the address may not change, as on a page from a file, the memory alone is kept.
    let _ = write(strip.then_some(bare.as_str())).or_else(|_| write(None));
}

fn notice(words: &Words, props: &AddressProps, brought: &Brought, state: &UseStateHandle<Option<Brought>>) -> Html {
    let speaker = words.speaker();
    let on_close = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| state.set(None))
    };
    let said = match brought {
        Brought::Answer(share) => return answer(words, props, share, &on_close),
        Brought::OtherPark(share) => {
            let on_ask = {
                let (state, act, request) = (state.clone(), props.act.clone(), Rc::new(share.request.clone()));
                Callback::from(move |_: MouseEvent| {
                    act.emit(Action::Load(Rc::clone(&request)));
                    state.set(None);
                })
            };
            html! {
                <>
                    <p>{ speaker.other_park(&share.catalog) }</p>
                    <button type="button" class="secondary" onclick={on_ask}>{ words.t(KeepKey::AskHere) }</button>
                </>
            }
        }
        Brought::Nothing(LinkError::Broken) => html! { <p>{ words.t(KeepKey::LinkBroken) }</p> },
        Brought::Nothing(LinkError::Newer { .. }) => html! { <p>{ words.t(KeepKey::LinkNewer) }</p> },
        Brought::Nothing(LinkError::Problems(problems)) => html! {
            <>
                <p>{ words.t(KeepKey::LinkProblems) }</p>
                <ul>
                    { for problems.iter().take(MOST_SHOWN).map(|problem| {
                        let text = speaker.problem(problem);
                        html! { <li><code>{ text.path }</code>{ " " }{ text.what }</li> }
                    }) }
                </ul>
            </>
        },
        Brought::Partly(problems) => html! {
            <>
                <p>{ words.t(KeepKey::ShortProblems) }</p>
                <ul>
                    { for problems.iter().take(MOST_SHOWN).map(|problem| html! { <li>{ speaker.short_problem(problem) }</li> }) }
                </ul>
            </>
        },
    };
    let class = match brought {
        Brought::Answer(_) | Brought::OtherPark(_) | Brought::Partly(_) => "brought",
        Brought::Nothing(_) => "brought nothing",
    };
    frame(words, class, said, &on_close)
}

/// So many mistakes of one link are shown.
const MOST_SHOWN: usize = 10;

/// The answer of a link, on its day; what has changed, as long as the same is asked.
fn answer(words: &Words, props: &AddressProps, share: &Share, on_close: &Callback<MouseEvent>) -> Html {
    let same = *props.request == share.request && props.today == share.day;
    let other_day = props.place.day.is_some();
    if !same && !other_day {
        return Html::default();
    }
    let speaker = words.speaker();
    let changed = if same { changes(share, &props.result.0, words.catalog()) } else { Vec::new() };
    let on_today = props.act.reform(|_: MouseEvent| Action::AnswerOn(None));
    let said = html! {
        <>
            <p>
                { speaker.opened_from_link(share.day) }{ " " }
                if same && changed.is_empty() {
                    { words.t(KeepKey::SameAnswer) }
                }
            </p>
            if !changed.is_empty() {
                <p>{ words.t(KeepKey::ChangedSince) }</p>
                <ul>{ for changed.iter().map(|changed| html! { <li>{ speaker.changed(changed) }</li> }) }</ul>
            }
            if other_day {
                <button type="button" class="secondary" onclick={on_today}>{ words.t(KeepKey::AnswerToday) }</button>
            }
        </>
    };
    frame(words, "brought", said, on_close)
}

fn frame(words: &Words, class: &'static str, said: Html, on_close: &Callback<MouseEvent>) -> Html {
    html! {
        <section {class} role="status">
            <div class="brought-said">{ said }</div>
            <button type="button" class="icon-button" aria-label={words.t(KeepKey::Close)} onclick={on_close.clone()}>{ "×" }</button>
        </section>
    }
}
