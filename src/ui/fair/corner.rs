//! The staff's corner: contacts, settings, PIN, and the way out; behind the PIN where there is one.

use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::contacts::{Contact, csv};
use super::kiosk::{COUNTDOWN_S, IDLE_S, Timing};
use super::modal::Modal;
use super::settings::Settings;
use super::{pin, store};
use crate::catalog::Language;
use crate::text::{FairKey, KeepKey};
use crate::ui::browser::{call, new};
use crate::ui::components::save;
use crate::ui::hooks::use_words;
use crate::ui::words::Words;

/// How the corner stands, and whom it tells.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct CornerProps {
    /// The PIN was given, or there is none.
    pub(super) open: bool,
    /// Seconds until the next PIN may be tried.
    pub(super) wait_s: u32,
    /// Somebody may have forgotten the PIN.
    pub(super) forgotten: bool,
    /// Fair mode is on, and can be left here.
    pub(super) on: bool,
    /// The browser refused the full screen.
    pub(super) refused: bool,
    pub(super) settings: Settings,
    pub(super) on_pin: Callback<Pin>,
    pub(super) on_settings: Callback<Settings>,
    pub(super) on_full_screen: Callback<()>,
    pub(super) on_exit: Callback<()>,
    pub(super) on_close: Callback<()>,
}

/// What came of a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pin {
    Right,
    Wrong,
}

#[component]
pub(super) fn Corner(props: &CornerProps) -> Html {
    // What is kept is read anew after every change.
    let changes = use_state(|| 0_u32);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let on_change = Callback::from(move |()| changes.set(*changes + 1));
    let label = words.t(FairKey::Staff);
    let on_close = props.on_close.reform(|_: MouseEvent| ());
    let on_exit = props.on_exit.reform(|_: MouseEvent| ());
    let on_full_screen = props.on_full_screen.reform(|_: MouseEvent| ());
    html! {
        <Modal class="fair-form fair-corner" {label} on_close={&props.on_close}>
            <h2>{ label }</h2>
            if props.open {
                if props.on {
                    <p class="fair-buttons">
                        <button type="button" class="primary" onclick={on_exit}>{ words.t(FairKey::Exit) }</button>
                        <button type="button" class="secondary" onclick={on_full_screen}>{ words.t(FairKey::FullScreen) }</button>
                    </p>
                    if props.refused {
                        <p class="quiet">{ words.t(FairKey::NoFullScreen) }</p>
                    }
                }
                <Contacts on_change={&on_change} />
                { settings(&words, props) }
                <NewPin {on_change} />
            } else {
                <Gate ..props.clone() />
            }
            <p class="fair-buttons">
                <button type="button" class="secondary" onclick={on_close}>{ words.t(KeepKey::Close) }</button>
            </p>
        </Modal>
    }
}

/// Takes the PIN.
#[component]
fn Gate(props: &CornerProps) -> Html {
    let typed = use_state(String::new);
    let wrong = use_state(|| false);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let on_input = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let waits = props.wait_s > 0;
    let try_it = {
        let (typed, wrong, on_pin) = (typed.clone(), wrong.clone(), props.on_pin.clone());
        Callback::from(move |()| {
            let (typed, wrong, on_pin) = (typed.clone(), wrong.clone(), on_pin.clone());
            if !waits {
                spawn_local(async move {
                    let right = pin::is_right(&typed).await;
                    wrong.set(!right);
                    typed.set(String::new());
                    on_pin.emit(if right { Pin::Right } else { Pin::Wrong });
                });
            }
        })
    };
    let on_key = {
        let try_it = try_it.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                try_it.emit(());
            }
        })
    };
    let on_forget = {
        let on_pin = props.on_pin.clone();
        Callback::from(move |_: MouseEvent| {
            store::delete_contacts();
            pin::remove();
            on_pin.emit(Pin::Right);
        })
    };
    html! {
        <>
            <label class="fair-field">{ words.t(FairKey::PinEnter) }
                <input class="fair-pin" type="text" inputmode="numeric" autocomplete="off" maxlength="8" autofocus=true
                    value={(*typed).clone()} oninput={on_input} onkeydown={on_key} />
            </label>
            <p class="fair-lacks" role="alert">
                if *wrong {
                    { words.t(FairKey::PinWrong) }
                }
                if waits {
                    { " " }{ words.speaker().wait(props.wait_s) }
                }
            </p>
            <button type="button" class="primary" disabled={waits} onclick={try_it.reform(|_: MouseEvent| ())}>
                { words.t(FairKey::PinOpen) }
            </button>
            if props.forgotten {
                <section class="fair-part">
                    <p>{ words.t(FairKey::PinForgotten) }</p>
                    <button type="button" class="secondary fair-danger" onclick={on_forget}>{ words.t(FairKey::PinForget) }</button>
                </section>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    on_change: Callback<()>,
}

/// What visitors have left.
#[component]
fn Contacts(props: &PartProps) -> Html {
    let asks = use_state(|| false);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let contacts = store::contacts();
    let heads = [
        FairKey::ColumnTime,
        FairKey::ContactName,
        FairKey::ContactCompany,
        FairKey::ContactReach,
        FairKey::ContactNote,
        FairKey::ColumnLanguage,
        FairKey::ColumnLink,
    ];
    let on_export = {
        let table = csv(heads.map(|head| words.t(head)), &contacts);
        Callback::from(move |_: MouseEvent| {
            let now = new("Date", &[]).and_then(|now| call(&now, "toISOString", &[]));
            let now = now.ok().and_then(|now| now.as_string()).unwrap_or_default();
            let day = now.split('T').next().unwrap_or_default();
            save(&format!("contacts-{day}.csv"), "text/csv;charset=utf-8", &table);
        })
    };
    let ask = |asked: bool| {
        let asks = asks.clone();
        Callback::from(move |_: MouseEvent| asks.set(asked))
    };
    let on_delete = {
        let (asks, on_change) = (asks.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            store::delete_contacts();
            asks.set(false);
            on_change.emit(());
        })
    };
    let row = |contact: &Contact| {
        html! {
            <tr>
                <td>{ contact.at.get(..16).map(|at| at.replace('T', " ")) }</td>
                <td><bdi>{ contact.name.clone() }</bdi></td>
                <td><bdi>{ contact.company.clone() }</bdi></td>
                <td><bdi>{ contact.reach.clone() }</bdi></td>
                <td><bdi>{ contact.note.clone() }</bdi></td>
            </tr>
        }
    };
    html! {
        <section class="fair-part">
            <h3>{ words.t(FairKey::Contacts) }</h3>
            if contacts.is_empty() {
                <p class="quiet">{ words.t(FairKey::ContactsNone) }</p>
            } else {
                <p>{ words.speaker().contacts(u32::try_from(contacts.len()).unwrap_or(u32::MAX)) }</p>
                if store::contacts_are_volatile() {
                    <p class="fair-lacks">{ words.t(FairKey::ContactVolatile) }</p>
                }
                <div class="fair-contacts" tabindex="0" role="region" aria-label={words.t(FairKey::Contacts)}>
                    <table>
                        <thead><tr>{ for heads.into_iter().take(5).map(|head| html! { <th scope="col">{ words.t(head) }</th> }) }</tr></thead>
                        <tbody>{ for contacts.iter().map(row) }</tbody>
                    </table>
                </div>
                <p class="fair-buttons">
                    <button type="button" class="secondary" onclick={on_export}>{ words.t(FairKey::Export) }</button>
                    if !*asks {
                        <button type="button" class="secondary fair-danger" onclick={ask(true)}>{ words.t(FairKey::DeleteAll) }</button>
                    }
                </p>
                if *asks {
                    <p role="alert">{ words.t(FairKey::DeleteSure) }</p>
                    <p class="fair-buttons">
                        <button type="button" class="secondary fair-danger" onclick={on_delete}>{ words.t(FairKey::DeleteYes) }</button>
                        <button type="button" class="secondary" onclick={ask(false)}>{ words.t(FairKey::DeleteNo) }</button>
                    </p>
                }
                <p class="quiet">{ words.t(FairKey::ExportHint) }</p>
            }
        </section>
    }
}

/// How long a visitor may be still, and what is spoken first.
fn settings(words: &Words, props: &CornerProps) -> Html {
    let settings = props.settings;
    let seconds = |key: FairKey,
                   id: &'static str,
                   now: u32,
                   (least, _, most): (u32, u32, u32),
                   set: fn(&mut Timing, u32)| {
        let on_settings = props.on_settings.clone();
        let on_change = Callback::from(move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            let mut timing = settings.timing;
            set(&mut timing, typed as u32);
            on_settings.emit(Settings { timing: timing.within(), ..settings });
        });
        html! {
            <label class="fair-field">{ words.t(key) }
                <input {id} type="number" min={least.to_string()} max={most.to_string()} value={now.to_string()} onchange={on_change} />
            </label>
        }
    };
    let on_language = {
        let on_settings = props.on_settings.clone();
        Callback::from(move |event: Event| {
            let tag = event.target_unchecked_into::<HtmlSelectElement>().value();
            on_settings.emit(Settings { language: Language::from_tag(&tag), ..settings });
        })
    };
    let first = settings.language.unwrap_or(words.language());
    html! {
        <section class="fair-part">
            <h3>{ words.t(FairKey::Settings) }</h3>
            { seconds(FairKey::IdleSeconds, "fair-idle-s", settings.timing.idle_s, IDLE_S, |timing, idle_s| timing.idle_s = idle_s) }
            { seconds(FairKey::CountdownSeconds, "fair-countdown-s", settings.timing.countdown_s, COUNTDOWN_S, |timing, countdown_s| timing.countdown_s = countdown_s) }
            <label class="fair-field">{ words.t(FairKey::VisitorLanguage) }
                <select onchange={on_language}>
                    { for Language::ALL.into_iter().map(|language| html! {
                        <option value={language.tag()} lang={language.tag()} selected={language == first}>{ language.own_name() }</option>
                    }) }
                </select>
            </label>
        </section>
    }
}

/// Sets, changes or removes the PIN.
#[component]
fn NewPin(props: &PartProps) -> Html {
    let typed = use_state(String::new);
    let bad = use_state(|| false);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let on_input = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let on_set = {
        let (typed, bad, on_change) = (typed.clone(), bad.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            let (typed, on_change) = (typed.clone(), on_change.clone());
            bad.set(!pin::allowed(&typed));
            if pin::allowed(&typed) {
                spawn_local(async move {
                    pin::set((*typed).clone()).await;
                    typed.set(String::new());
                    on_change.emit(());
                });
            }
        })
    };
    let on_remove = {
        let on_change = props.on_change.clone();
        Callback::from(move |_: MouseEvent| {
            pin::remove();
            on_change.emit(());
        })
    };
    let set = pin::is_set();
    html! {
        <section class="fair-part">
            <h3>{ words.t(FairKey::PinEnter) }</h3>
            <p role="status">{ words.t(if set { FairKey::PinThere } else { FairKey::PinNone }) }</p>
            if pin::is_volatile() {
                <p class="fair-lacks">{ words.t(FairKey::PinVolatile) }</p>
            }
            <label class="fair-field">{ words.t(FairKey::PinNew) }
                <input id="fair-new-pin" type="text" inputmode="numeric" autocomplete="off" maxlength="8"
                    value={(*typed).clone()} oninput={on_input} />
            </label>
            <p class="fair-lacks" role="alert">{ if *bad { words.t(FairKey::PinBad) } else { "" } }</p>
            <p class="fair-buttons">
                <button type="button" class="secondary" onclick={on_set}>{ words.t(FairKey::PinSet) }</button>
                if set {
                    <button type="button" class="secondary" onclick={on_remove}>{ words.t(FairKey::PinRemove) }</button>
                }
            </p>
            <p class="quiet">{ words.t(FairKey::PinHint) }</p>
        </section>
    }
}
