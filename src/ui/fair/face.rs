//! Fair mode on screen: the clock that runs it, the bar of a visit, and what stands above the rooms.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use js_sys::{Date, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{Element, Node, ShadowRoot};
use yew::prelude::*;

use super::contact::ContactForm;
use super::corner::{Corner, Pin};
use super::idle::{Moving, idle, still_there};
use super::kiosk::{Kiosk, Panel, Screen, Step};
use super::modal::Modal;
use super::settings::Settings;
use super::show::show;
use super::welcome::welcome;
use super::{FairProps, full_screen, pin, store};
use crate::catalog::Language;
use crate::text::{FairKey, KeepKey, Key};
use crate::ui::browser::{call, get, global, text};
use crate::ui::hooks::use_words;
use crate::ui::memory;
use crate::ui::state::{Action, Fair};
use crate::ui::views_style::dress;
use crate::ui::words::Words;

pub(in crate::ui) fn face(props: FairProps) -> Html {
    html! { <Face ..props /> }
}

/// The clock is read so often.
const BEAT_MS: u32 = 1000;

#[component]
fn Face(props: &FairProps) -> Html {
    let here = use_node_ref();
    let words = use_words();
    let placements = words.as_ref().map_or(0, |words| words.catalog().placements.len());
    let kiosk = use_reducer_eq(move || Kiosk::new(store::settings().timing, placements, pin::wrong()));
    let settings = use_state(store::settings);
    let refused = use_state_eq(|| false);
    let on = props.fair == Fair::On;
    let dressed = use_state_eq(|| false);
    use_effect_with(here.clone(), {
        let dressed = dressed.clone();
        move |here| {
            let worn = here.get().and_then(|here| dress(&here, include_str!("fair.css")));
            dressed.set(true);
            move || drop(worn)
        }
    });
    use_clock(&kiosk);
    use_touches(&here, &kiosk);
    use_no_trace(&here, props, on.then_some(kiosk.ended), settings.language);
    // Nothing is seen without its face.
    let Some(words) = words.filter(|_| *dressed) else {
        return html! { <div ref={here} class="fair-place"></div> };
    };
    let step = {
        let kiosk = kiosk.dispatcher();
        Callback::from(move |step: Step| kiosk.dispatch(step))
    };
    let ask_full_screen = {
        let (here, refused) = (here.clone(), refused.clone());
        Callback::from(move |()| {
            if let Some(here) = here.get().filter(|_| !full_screen::is_given()) {
                let refused = refused.clone();
                full_screen::ask(&here, Callback::from(move |was| refused.set(was)));
            }
        })
    };
    let on_settings = {
        let (settings, step) = (settings.clone(), step.clone());
        Callback::from(move |changed: Settings| {
            store::set_settings(changed);
            step.emit(Step::SetTiming(changed.timing));
            settings.set(changed);
        })
    };
    let on_start = {
        let (settings, language) = (*settings, props.language);
        let (on_settings, act, ask_full_screen) = (on_settings.clone(), props.act.clone(), ask_full_screen.clone());
        Callback::from(move |_: MouseEvent| {
            on_settings.emit(Settings { on: true, language: settings.language.or(Some(language)), ..settings });
            act.emit(Action::SetFair(Fair::On));
            ask_full_screen.emit(());
        })
    };
    let on_exit = {
        let (settings, on_settings, act) = (*settings, on_settings.clone(), props.act.clone());
        Callback::from(move |()| {
            on_settings.emit(Settings { on: false, ..settings });
            full_screen::leave();
            act.emit(Action::SetFair(Fair::Off));
        })
    };
    let on_begin = {
        let (step, on_language, ask_full_screen) = (step.clone(), props.on_language.clone(), ask_full_screen.clone());
        Callback::from(move |language: Option<Language>| {
            ask_full_screen.emit(());
            if let Some(language) = language {
                on_language.emit(language);
            }
            step.emit(Step::Begin);
        })
    };
    let to_staff = step.reform(|_: MouseEvent| Step::Open(Panel::Staff { open: !pin::is_set() }));
    let close = step.reform(|()| Step::Close);
    let above = match kiosk.panel {
        None => Html::default(),
        Some(Panel::Show) => show(&words, props, &close),
        Some(Panel::Contact) => html! { <ContactForm of={props.clone()} on_close={close} /> },
        Some(Panel::Staff { open }) => html! {
            <Corner {open} wait_s={kiosk.wait_s} forgotten={kiosk.forgotten()} {on} refused={*refused}
                settings={*settings} {on_settings} {on_exit} on_close={close} on_full_screen={ask_full_screen}
                on_pin={step.reform(|pin| match pin { Pin::Right => Step::Unlock, Pin::Wrong => Step::WrongPin })} />
        },
    };
    let screen = match kiosk.screen {
        _ if !on => entrance(&words, props, &on_start, &to_staff),
        Screen::Idle { placement, .. } => {
            let moving = Moving { placement, paused: kiosk.paused, on_pause: step.reform(|_: MouseEvent| Step::Pause) };
            idle(&words, moving, *refused, &on_begin, &to_staff)
        }
        Screen::Welcome => welcome(&words, &props.act, &step.reform(|()| Step::Enter)),
        Screen::Visit => bar(&words, props, &step, &to_staff),
    };
    html! {
        <>
            <div ref={here} class="fair-place">{ screen }</div>
            { above }
            if let Some(ends_in_s) = kiosk.ends_in_s().filter(|_| on) {
                { still_there(&words, ends_in_s, &step.reform(|()| Step::Stay)) }
            }
        </>
    }
}

/// Before it begins: what it does, for the staff.
fn entrance(
    words: &Words,
    props: &FairProps,
    on_start: &Callback<MouseEvent>,
    to_staff: &Callback<MouseEvent>,
) -> Html {
    let label = words.t(Key::Fair);
    let on_close = props.act.reform(|()| Action::SetFair(Fair::Off));
    html! {
        <Modal class="fair-form" {label} on_close={on_close.clone()}>
            <h2>{ label }</h2>
            <p>{ words.t(FairKey::About) }</p>
            <p class="fair-buttons">
                <button type="button" class="primary" autofocus=true onclick={on_start}>{ words.t(FairKey::Start) }</button>
                <button type="button" class="secondary" onclick={to_staff}>{ words.t(FairKey::Staff) }</button>
                <button type="button" class="secondary" onclick={on_close.reform(|_: MouseEvent| ())}>{ words.t(KeepKey::Close) }</button>
            </p>
        </Modal>
    }
}

/// What a visitor can do besides the rooms.
fn bar(words: &Words, props: &FairProps, step: &Callback<Step>, to_staff: &Callback<MouseEvent>) -> Html {
    let open = |panel: Panel| step.reform(move |_: MouseEvent| Step::Open(panel));
    html! {
        <div class="fair-bar">
            <button type="button" class="secondary" onclick={step.reform(|_: MouseEvent| Step::Finish)}>{ words.t(FairKey::Finish) }</button>
            <button type="button" class="secondary" disabled={props.site.is_none()} onclick={open(Panel::Show)}>{ words.t(FairKey::Show) }</button>
            <button type="button" class="primary" onclick={open(Panel::Contact)}>{ words.t(FairKey::Leave) }</button>
            <button type="button" class="text-button" onclick={to_staff}>{ words.t(FairKey::Staff) }</button>
        </div>
    }
}

/// Tells the kiosk what time has passed. By the clock, not by counting beats: a device that sleeps beats no more.
#[hook]
fn use_clock(kiosk: &UseReducerHandle<Kiosk>) {
    let beat = use_state(|| 0_u32);
    let told_s = use_mut_ref(now_s);
    use_effect_with(*beat, {
        let (beat, kiosk) = (beat.clone(), kiosk.dispatcher());
        move |_| {
            let timer = Timeout::new(BEAT_MS, move || {
                let passed_s = now_s() - told_s.replace(now_s());
                kiosk.dispatch(Step::Pass(passed_s.max(0.0) as u32));
                beat.set(beat.wrapping_add(1));
            });
            move || drop(timer)
        }
    });
}

fn now_s() -> f64 {
    (Date::now() / 1000.0).floor()
}

/// Whatever a hand does on the page says that somebody is there.
#[hook]
fn use_touches(here: &NodeRef, kiosk: &UseReducerHandle<Kiosk>) {
    use_effect_with(here.clone(), {
        let kiosk = kiosk.dispatcher();
        move |here| {
            let page = here.cast::<Element>().and_then(|here| here.closest(".page").ok().flatten());
            let listeners = page.map(|page| {
                ["pointerdown", "pointermove", "keydown", "input", "wheel"].map(|kind| {
                    let kiosk = kiosk.clone();
                    EventListener::new(&page, kind, move |_| kiosk.dispatch(Step::Touch))
                })
            });
            move || drop(listeners)
        }
    });
}

/// When fair mode begins, and after every visit, the page is as if it had just been opened: nothing asked, kept, typed or
/// undoable, in the language of the stand, at its top, with nothing in the address or its history.
#[hook]
fn use_no_trace(here: &NodeRef, props: &FairProps, ended: Option<u32>, language: Option<Language>) {
    // Without a setting it is what the page spoke at first.
    let spoken = use_state(|| props.language);
    use_effect_with(ended, {
        let (here, props) = (here.clone(), props.clone());
        move |ended| {
            let Some(ended) = ended else { return };
            if *ended > 0 {
                props.act.emit(Action::Forget);
            }
            props.on_language.emit(language.unwrap_or(*spoken));
            if props.hash {
                forget_address();
            }
            let top = [JsValue::from(0), JsValue::from(0)];
            // Where there is nothing to scroll nothing happens.
            let _ = call(&window(), "scrollTo", &top);
            if let Some(host) = here.get().as_ref().map(Node::get_root_node).and_then(host_of) {
                let _ = Reflect::set(&host, &"scrollTop".into(), &JsValue::from(0));
            }
        }
    });
}

fn host_of(root: Node) -> Option<JsValue> {
    use wasm_bindgen::JsCast;
    root.dyn_ref::<ShadowRoot>().map(|root| JsValue::from(root.host()))
}

/// Takes what is ours out of the current entry of the history, and the fragment out of the address.
fn forget_address() {
    let (history, location) = (global("history"), global("location"));
    let bare = format!("{}{}", text(&location, "pathname"), text(&location, "search"));
    let state = memory::without(&get(&history, "state"));
    let write = |url: JsValue| call(&history, "replaceState", &[state.clone(), "".into(), url]);
    // Where the address may not change, as on a page from a file, the state is emptied alone.
    let _ = write(bare.into()).or_else(|_| write(JsValue::UNDEFINED));
}
