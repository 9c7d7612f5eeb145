//! What stands above the page, and while it does is all of it.

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::prelude::*;

use crate::ui::browser::call;

#[derive(Properties, PartialEq)]
pub(super) struct ModalProps {
    pub(super) class: &'static str,
    /// Its name.
    pub(super) label: AttrValue,
    /// It was closed by a key.
    pub(super) on_close: Callback<()>,
    /// It was touched anywhere.
    #[prop_or_default]
    pub(super) on_touch: Callback<()>,
    pub(super) children: Html,
}

/// Open for as long as it is there; the focus goes back to where it was.
#[component]
pub(super) fn Modal(props: &ModalProps) -> Html {
    let dialog = use_node_ref();
    // Closings of our own that the browser has yet to tell.
    let own = use_mut_ref(|| 0_u32);
    use_effect_with(dialog.clone(), {
        let own = own.clone();
        move |dialog| {
            let dialog = dialog.cast::<Element>().map(JsValue::from).unwrap_or_default();
            // What is open already stays open, what is closed closed.
            let tell = move |method: &str| drop(call(&dialog, method, &[]));
            tell("showModal");
            // What gets the whole screen lies above all that was open before, so that is opened again above it.
            let listener = EventListener::new(&document(), "fullscreenchange", {
                let tell = tell.clone();
                move |_| {
                    *own.borrow_mut() += 1;
                    tell("close");
                    tell("showModal");
                }
            });
            move || {
                drop(listener);
                tell("close");
            }
        }
    });
    let on_close = {
        let on_close = props.on_close.clone();
        Callback::from(move |_: Event| {
            let mut own = own.borrow_mut();
            if *own > 0 {
                *own -= 1;
            } else {
                on_close.emit(());
            }
        })
    };
    let on_touch = props.on_touch.reform(|_: MouseEvent| ());
    html! {
        <dialog ref={dialog} class={classes!("fair-modal", props.class)} aria-label={props.label.clone()}
            onclose={on_close} onclick={on_touch}>{ props.children.clone() }</dialog>
    }
}
