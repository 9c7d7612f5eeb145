//! A text field for one number or a range, read as people type it; what is wrong is said beside it, nothing is lost.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::text::Key;
use crate::ui::hooks::{is_composing, use_words};
use crate::ui::words::Words;
use crate::units::{Quantity, TypedError, TypedRange, Unit, read_range};

#[derive(Properties, PartialEq)]
pub(super) struct QuantityFieldProps {
    /// Unique within the widget.
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) quantity: Quantity,
    pub(super) unit: Unit,
    /// What stands there while nobody types.
    pub(super) settled: AttrValue,
    /// Behind the field; the unit's own name where empty.
    #[prop_or_default]
    pub(super) unit_name: Option<AttrValue>,
    #[prop_or_default]
    pub(super) class: Classes,
    #[prop_or_default]
    pub(super) placeholder: AttrValue,
    #[prop_or_default]
    pub(super) autofocus: bool,
    /// Stands behind it while what is in it can be read: the same in other units.
    #[prop_or_default]
    pub(super) beside: Option<AttrValue>,
    /// Takes what was read, `None` for an emptied field; answers with what is wrong with it.
    pub(super) on_read: Callback<Option<TypedRange>, Option<String>>,
}

/// While it has the focus, or holds something that cannot be read, the reader's own text stands in it.
#[component]
pub(super) fn QuantityField(props: &QuantityFieldProps) -> Html {
    let typed = use_state(|| None::<String>);
    let complaint = use_state(|| None::<String>);
    let focused = use_mut_ref(|| false);
    let input = use_node_ref();
    use_effect_with((input.clone(), props.autofocus), |(input, autofocus)| {
        if *autofocus && let Some(input) = input.cast::<HtmlInputElement>() {
            // A field that cannot take the focus is still a field.
            let _ = input.focus();
        }
    });
    // What comes from elsewhere while nobody types, as by undoing, is no answer to a slip that stands here.
    use_effect_with(props.settled.clone(), {
        let (typed, complaint, focused) = (typed.clone(), complaint.clone(), focused.clone());
        move |_| {
            if typed.is_some() && !*focused.borrow() {
                typed.set(None);
                complaint.set(None);
            }
        }
    });
    let Some(words) = use_words() else {
        return Html::default();
    };
    let on_input = {
        let (typed, complaint, words) = (typed.clone(), complaint.clone(), words.clone());
        let (quantity, unit, on_read) = (props.quantity, props.unit, props.on_read.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            // Half-composed words are no unit yet; the text comes again once it is written.
            if is_composing(&event) {
                typed.set(Some(text));
                return;
            }
            let wrong = match read_range(&text, quantity, unit) {
                Ok(range) => on_read.emit(Some(range)),
                Err(TypedError::Empty) => on_read.emit(None),
                Err(error) => Some(words.speaker().typed_error(&error, quantity)),
            };
            complaint.set(wrong);
            typed.set(Some(text));
        })
    };
    let on_focus = {
        let (typed, settled, focused) = (typed.clone(), props.settled.clone(), focused.clone());
        Callback::from(move |_: FocusEvent| {
            *focused.borrow_mut() = true;
            if typed.is_none() {
                typed.set(Some(settled.to_string()));
            }
        })
    };
    let on_blur = {
        let (typed, complaint) = (typed.clone(), complaint.clone());
        Callback::from(move |_: FocusEvent| {
            *focused.borrow_mut() = false;
            if complaint.is_none() {
                typed.set(None);
            }
        })
    };
    // Enter settles what was typed, and the field keeps the focus.
    let on_change = {
        let (typed, complaint) = (typed.clone(), complaint.clone());
        Callback::from(move |_: Event| {
            if complaint.is_none() {
                typed.set(None);
            }
        })
    };
    let shown = typed.as_ref().map_or_else(|| props.settled.clone(), |text| AttrValue::from(text.clone()));
    // Where the style sheet cannot fit the field to its content, this comes near.
    let width = shown.chars().count().max(props.placeholder.chars().count()).clamp(2, 14).to_string();
    let hint_id = format!("{}-hint", props.id);
    let speaker = words.speaker();
    let unit_name = props.unit_name.clone().unwrap_or_else(|| speaker.unit(props.unit).into());
    html! {
        <>
        <span class={classes!("quantity", props.class.clone())}>
            <span class="quantity-line">
                <input ref={input} id={props.id.clone()} class="quantity-input" type="text" size={width}
                    autocomplete="off" aria-label={format!("{} {unit_name}", props.label)}
                    placeholder={props.placeholder.clone()} value={shown} oninput={on_input} onchange={on_change} onfocus={on_focus}
                    onblur={on_blur} aria-invalid={complaint.is_some().to_string()}
                    aria-describedby={complaint.is_some().then(|| hint_id.clone())} />
                <span class="quantity-unit" aria-hidden="true">{ speaker.locale.unit(&unit_name) }</span>
            </span>
            if let Some(complaint) = complaint.as_ref() {
                <span class="hint" id={hint_id} role="alert">
                    <span class="sr-only">{ words.t(Key::PleaseCheck) }</span>{ complaint }
                </span>
            }
        </span>
        if let Some(beside) = props.beside.as_ref().filter(|_| complaint.is_none()) {
            <span class="area-other">{ beside }</span>
        }
        </>
    }
}

/// One or two numbers of the base unit as they may be typed in that unit.
pub(super) fn typed_text(words: &Words, low: f64, high: Option<f64>, quantity: Quantity, unit: Unit) -> String {
    let shown = |base: f64| words.speaker().typable(base, quantity, unit);
    match high {
        Some(high) => format!("{}–{}", shown(low), shown(high)),
        None => shown(low),
    }
}
