//! Undo and redo: two buttons in the header, the usual keys, and what was done in words.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::text::KeepKey;
use crate::ui::history::{Change, History};
use crate::ui::hooks::{focus, use_words};
use crate::ui::state::Action;
use crate::ui::words::Words;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct UndoProps {
    pub(in crate::ui) history: std::rc::Rc<History>,
    pub(in crate::ui) act: Callback<Action>,
}

/// Shown once there is a step.
pub(in crate::ui) fn undo(props: UndoProps) -> Html {
    html! { <Undo ..props /> }
}

#[component]
fn Undo(props: &UndoProps) -> Html {
    let group = use_node_ref();
    let back = use_node_ref();
    use_keys(&group, props);
    use_focus_after_clearing(&back, &props.history);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let history = &props.history;
    let (undoes, redoes) = (history.undoes(), history.redoes());
    let hidden = undoes.is_none() && redoes.is_none();
    let button = |key: KeepKey, sign: &'static str, change: Option<Change>, button: NodeRef, action: Action| {
        let on_press = props.act.reform(move |_: MouseEvent| action.clone());
        let name = match change {
            Some(change) => words.speaker().labelled(words.t(key), name_of(&words, change)),
            None => words.t(key).to_owned(),
        };
        // A button that is disabled would lose the focus of who has just pressed it.
        html! {
            <button ref={button} type="button" class="tool undo" aria-disabled={change.is_none().to_string()}
                aria-label={name.clone()} title={name} onclick={on_press}>{ sign }</button>
        }
    };
    let said = history.travelled().map(|travelled| {
        let name = name_of(&words, travelled.change);
        let said = if travelled.back { words.speaker().undone(name) } else { words.speaker().redone(name) };
        (travelled.number, said)
    });
    html! {
        <span ref={group} class="undo-group" {hidden}>
            { button(KeepKey::Undo, "↶", undoes, back, Action::Undo) }
            { button(KeepKey::Redo, "↷", redoes, NodeRef::default(), Action::Redo) }
            <span class="sr-only" role="status">
                if let Some((number, said)) = said {
                    <span key={number}>{ said }</span>
                }
            </span>
        </span>
    }
}

/// What a step changed, in a word or two.
fn name_of(words: &Words, change: Change) -> &'static str {
    let key = match change {
        Change::Requirement(criterion) | Change::Present(criterion) => return words.speaker().criterion(criterion),
        Change::Industry => KeepKey::StepIndustry,
        Change::WaysIn => KeepKey::StepWaysIn,
        Change::Confirmed => KeepKey::StepConfirmed,
        Change::Weights => KeepKey::StepWeights,
        Change::Project(_) => KeepKey::StepProject,
        Change::MoveIn => KeepKey::StepMoveIn,
        Change::Costs(_) => KeepKey::StepCosts,
        Change::Phases => KeepKey::StepPhases,
        Change::Request => KeepKey::StepRequest,
        Change::Limits => KeepKey::StepLimits,
        Change::Cleared => KeepKey::StepCleared,
        Change::Companies => KeepKey::StepCompanies,
        Change::Compared => KeepKey::StepCompared,
        Change::Shortlist => KeepKey::StepShortlist,
        Change::Note => KeepKey::ShortlistNote,
    };
    words.t(key)
}

/// Listens on the page, so that the keys count only while the focus is inside of it.
#[hook]
fn use_keys(group: &NodeRef, props: &UndoProps) {
    let now = use_mut_ref(|| (props.history.clone(), props.act.clone()));
    now.replace((props.history.clone(), props.act.clone()));
    use_effect_with(group.clone(), move |group| {
        let page = group.cast::<Element>().and_then(|group| group.closest(".page").ok().flatten());
        let listeners = page.map(|page| {
            let on_key = {
                let now = now.clone();
                move |event: &Event| {
                    let (history, act) = now.borrow().clone();
                    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                    let action = action_of(key).filter(|action| match action {
                        Action::Undo => history.undoes().is_some(),
                        _ => history.redoes().is_some(),
                    });
                    if let Some(action) = action.filter(|_| !undoes_itself(event)) {
                        event.prevent_default();
                        act.emit(action);
                    }
                }
            };
            let on_leave = move |_: &Event| {
                let (history, act) = now.borrow().clone();
                if history.runs() {
                    act.emit(Action::Settle);
                }
            };
            let options = EventListenerOptions::enable_prevent_default();
            [
                EventListener::new_with_options(&page, "keydown", options, on_key),
                EventListener::new(&page, "focusout", on_leave),
            ]
        });
        move || drop(listeners)
    });
}

/// Ctrl+Z or ⌘Z; with the shift key, or Ctrl+Y, the other way.
fn action_of(event: &KeyboardEvent) -> Option<Action> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || event.is_composing() {
        return None;
    }
    match (event.key().as_str(), event.shift_key()) {
        ("z" | "Z", false) => Some(Action::Undo),
        ("z" | "Z", true) | ("y" | "Y", false) => Some(Action::Redo),
        _ => None,
    }
}

/// Whether the keys belong to a field that undoes its own typing. Where a product is chosen its field holds no typing
/// more, but what was chosen.
fn undoes_itself(event: &Event) -> bool {
    let Some(target) = event.target() else { return false };
    let chosen = r#"[role="combobox"][aria-expanded="false"]"#;
    if target.dyn_ref::<Element>().is_some_and(|element| element.matches(chosen).unwrap_or_default()) {
        return false;
    }
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return !matches!(input.type_().as_str(), "range" | "checkbox" | "radio" | "button" | "file");
    }
    target
        .dyn_ref::<HtmlElement>()
        .is_some_and(|element| element.tag_name() == "TEXTAREA" || element.is_content_editable())
}

/// The button that clears goes away with what it clears; the one that brings all back takes the focus.
#[hook]
fn use_focus_after_clearing(back: &NodeRef, history: &History) {
    let cleared = history.undoes() == Some(Change::Cleared) && history.redoes().is_none();
    use_effect_with((cleared, back.clone()), |(cleared, back)| {
        if *cleared {
            focus(back);
        }
    });
}
