//! The contact of a visitor: kept on the device alone, and only with consent.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::FairProps;
use super::contacts::{Contact, FIELD_LONGEST};
use super::modal::Modal;
use super::store;
use crate::text::{FairKey, KeepKey};
use crate::ui::browser::{call, new};
use crate::ui::components::link;
use crate::ui::hooks::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct ContactFormProps {
    pub(super) of: FairProps,
    pub(super) on_close: Callback<()>,
}

/// How far the visitor is.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Nothing,
    Lacks(FairKey),
    Kept { volatile: bool },
}

/// No form of the browser's, which would remember what is typed.
#[component]
pub(super) fn ContactForm(props: &ContactFormProps) -> Html {
    let contact = use_state(Contact::default);
    let consents = use_state(|| false);
    let told = use_state(|| Told::Nothing);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let field = |key: FairKey, id: &'static str, kind: &'static str, place: fn(&mut Contact) -> &mut String| {
        let on_input = {
            let contact = contact.clone();
            Callback::from(move |event: InputEvent| {
                let mut changed = (*contact).clone();
                *place(&mut changed) = event.target_unchecked_into::<HtmlInputElement>().value();
                contact.set(changed);
            })
        };
        let value = place(&mut (*contact).clone()).clone();
        html! {
            <label class="fair-field">{ words.t(key) }
                <input {id} type="text" inputmode={kind} dir="auto" autocomplete="off" spellcheck="false" {value}
                    maxlength={FIELD_LONGEST.to_string()} autofocus={id == "contact-name"} oninput={on_input} />
            </label>
        }
    };
    let on_consent = {
        let consents = consents.clone();
        Callback::from(move |_: Event| consents.set(!*consents))
    };
    let on_keep = {
        let (words, told, contact, of) = (words.clone(), told.clone(), contact.clone(), props.of.clone());
        let consents = *consents;
        Callback::from(move |_: MouseEvent| {
            if contact.reach.trim().is_empty() {
                told.set(Told::Lacks(FairKey::NeedsReach));
            } else if !consents {
                told.set(Told::Lacks(FairKey::NeedsConsent));
            } else {
                let now = new("Date", &[]).and_then(|now| call(&now, "toISOString", &[]));
                let kept = store::add_contact(Contact {
                    at: now.ok().and_then(|now| now.as_string()).unwrap_or_default(),
                    language: words.language().tag().to_owned(),
                    link: link(&words, &of.request, &of.result.0, of.today, of.hash).unwrap_or_default(),
                    ..(*contact).clone()
                });
                contact.set(Contact::default());
                told.set(Told::Kept { volatile: !kept });
            }
        })
    };
    let label = words.t(FairKey::Leave);
    let close = props.on_close.reform(|_: MouseEvent| ());
    let inside = match *told {
        Told::Kept { volatile } => html! {
            <>
                <p class="fair-thanks" role="status">{ words.t(FairKey::ContactKept) }</p>
                if volatile {
                    <p class="quiet">{ words.t(FairKey::ContactVolatile) }</p>
                }
                <button type="button" class="primary" onclick={close}>{ words.t(KeepKey::Close) }</button>
            </>
        },
        Told::Nothing | Told::Lacks(_) => html! {
            <>
                { field(FairKey::ContactName, "contact-name", "text", |contact| &mut contact.name) }
                { field(FairKey::ContactCompany, "contact-company", "text", |contact| &mut contact.company) }
                { field(FairKey::ContactReach, "contact-reach", "email", |contact| &mut contact.reach) }
                { field(FairKey::ContactNote, "contact-note", "text", |contact| &mut contact.note) }
                <label class="fair-consent">
                    <input type="checkbox" checked={*consents} onchange={on_consent} />
                    <span>{ words.speaker().consent() }</span>
                </label>
                <p class="fair-lacks" role="alert">
                    { if let Told::Lacks(what) = *told { words.t(what) } else { "" } }
                </p>
                <p class="fair-buttons">
                    <button type="button" class="primary" onclick={on_keep}>{ words.t(FairKey::ContactKeep) }</button>
                    <button type="button" class="secondary" onclick={close}>{ words.t(KeepKey::Close) }</button>
                </p>
            </>
        },
    };
    html! {
        <Modal class="fair-form" {label} on_close={&props.on_close}>
            <h2>{ label }</h2>
            { inside }
        </Modal>
    }
}
