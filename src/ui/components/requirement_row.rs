//! One requirement: what, how much, must or wish, how important.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::quantity_field::{QuantityField, typed_text};
use crate::catalog::{ClassTable, Value};
use crate::request::{Criterion, Levels, Requirement, Scale};
use crate::text::Key;
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::TypedRange;

/// An assumed requirement has a dashed edge until it is confirmed or edited.
///
/// `divisible`: a plant area is asked, a part of which may be all that needs it.
///
/// `requirement` is `None` while the reader has added the row and not typed a level; `on_drop` then takes the row
/// away. `present` says that it follows from the present plant, until it is confirmed.
pub(super) fn requirement_row(
    words: &Words,
    criterion: Criterion,
    requirement: Option<&Requirement>,
    present: bool,
    divisible: bool,
    act: &Callback<Action>,
    on_drop: &Callback<Criterion>,
) -> Html {
    let speaker = words.speaker();
    let name = speaker.criterion(criterion);
    let assumed = requirement.is_some_and(|requirement| requirement.assumed);
    let on_remove = {
        let (act, on_drop, real) = (act.clone(), on_drop.clone(), requirement.is_some());
        Callback::from(move |_: MouseEvent| {
            if real {
                act.emit(Action::Remove(criterion));
            } else {
                on_drop.emit(criterion);
            }
        })
    };
    let on_confirm = act.reform(move |_: MouseEvent| Action::Confirm(criterion));
    html! {
        <li key={criterion.id()} class={classes!("requirement", assumed.then_some("assumed"))} data-criterion={criterion.id()}>
            <span class="requirement-name">
                { name }
                if assumed && present {
                    <span class="tag">{ words.t(Key::FromPresent) }</span>
                }
            </span>
            { words.help("asked", criterion) }
            <span class="requirement-level">
                { level(words, criterion, requirement, act) }
            </span>
            <span class="requirement-tools">
                if assumed {
                    <button type="button" class="icon-button confirm" onclick={on_confirm}
                        aria-label={speaker.labelled(words.t(Key::Confirm), name)} title={words.t(Key::Confirm)}>{ "✓" }</button>
                }
                if let Some(requirement) = requirement {
                    { weight(words, requirement, act) }
                }
                <button type="button" class="icon-button remove" onclick={on_remove}
                    aria-label={speaker.labelled(words.t(Key::Remove), name)} title={words.t(Key::Remove)}>{ "×" }</button>
            </span>
            if let Some(requirement) = requirement.filter(|_| divisible && Criterion::for_a_part(criterion)) {
                { words.part_field(requirement, act) }
            }
        </li>
    }
}

/// Must or wish, and how important.
fn weight(words: &Words, requirement: &Requirement, act: &Callback<Action>) -> Html {
    let name = words.speaker().criterion(requirement.criterion);
    let on_hard = {
        let requirement = requirement.clone();
        act.reform(move |_: MouseEvent| {
            let hard = !requirement.hard;
            Action::SetRequirement(Requirement { hard, assumed: false, ..requirement.clone() })
        })
    };
    let on_importance = {
        let requirement = requirement.clone();
        act.reform(move |event: InputEvent| {
            let importance = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            Action::SetRequirement(Requirement { importance, ..requirement.clone() })
        })
    };
    let key = if requirement.hard { Key::Must } else { Key::Wish };
    // Whole, as the slider has steps; what prints any float has no place in the first load.
    let steps = requirement.importance.round() as i64;
    html! {
        <>
            <button type="button" class="must" aria-pressed={requirement.hard.to_string()} onclick={on_hard}
                aria-label={words.speaker().labelled(name, words.t(Key::Must))}>{ words.t(key) }</button>
            <input class="importance" type="range" min="0" max="100" step="5" title={words.t(Key::Importance)}
                aria-label={words.speaker().labelled(name, words.t(Key::Importance))}
                value={steps.to_string()} oninput={on_importance} />
        </>
    }
}

/// The level as it can be typed or chosen.
fn level(words: &Words, criterion: Criterion, requirement: Option<&Requirement>, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let set = {
        let (act, before) = (act.clone(), requirement.cloned());
        Callback::from(move |levels: Levels| {
            let requirement = before.clone().unwrap_or_else(|| Requirement::wish(criterion, levels));
            act.emit(Action::SetRequirement(Requirement { levels, assumed: false, ..requirement }));
        })
    };
    match criterion.scale() {
        Scale::AtLeast(quantity, _) | Scale::AtMost(quantity, _) | Scale::Around(quantity, ..) => {
            let unit = speaker.display_unit(criterion).unwrap_or_else(|| quantity.base_unit());
            let unit_name = speaker.unit_of(criterion);
            let typed = requirement.and_then(|requirement| requirement.levels.as_typed());
            let settled = typed.map(|(low, high)| typed_text(words, low, high, quantity, unit)).unwrap_or_default();
            let on_read = {
                let words = words.clone();
                Callback::from(move |range: Option<TypedRange>| {
                    // An emptied field keeps the last level until something else is typed.
                    let range = range?;
                    match Levels::from_written(criterion, range.low, range.high) {
                        Ok(levels) => {
                            set.emit(levels);
                            None
                        }
                        Err(error) => Some(words.speaker().levels_error(criterion, &error)),
                    }
                })
            };
            let range = typed.is_some_and(|(_, high)| high.is_some());
            // A range says by itself where it starts.
            let sign = match criterion.scale() {
                Scale::AtLeast(..) if !range => "≥",
                Scale::AtMost(..) if !range => "≤",
                Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) | Scale::Yes | Scale::Class(_) => "",
            };
            let autofocus = requirement.is_none();
            html! {
                <>
                    if !sign.is_empty() {
                        <span class="sign" aria-hidden="true">{ sign }</span>
                    }
                    <QuantityField id={format!("level-{}", criterion.id())} label={speaker.criterion(criterion)}
                        {quantity} {unit} unit_name={unit_name} {settled} {autofocus} {on_read} />
                </>
            }
        }
        Scale::Yes => html! { <span class="level-yes">{ speaker.asked(criterion, &Levels::Yes) }</span> },
        Scale::Class(table) => {
            let rank = match requirement.map(|requirement| requirement.levels) {
                Some(Levels::Class(rank)) => Some(rank),
                Some(Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes) | None => {
                    None
                }
            };
            class_select(words, criterion, table, rank, set.reform(Levels::Class))
        }
    }
}

fn class_select(
    words: &Words,
    criterion: Criterion,
    table: ClassTable,
    rank: Option<u8>,
    on_choose: Callback<u8>,
) -> Html {
    let speaker = words.speaker();
    let on_change = Callback::from(move |event: yew::Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(rank) = table.rank(&id) {
            on_choose.emit(rank);
        }
    });
    html! {
        <select class="level-class" aria-label={speaker.criterion(criterion)} onchange={on_change}>
            if rank.is_none() {
                <option value="" selected=true>{ words.t(Key::Choose) }</option>
            }
            { for (0_u8..).zip(table.ids()).map(|(class, id)| html! {
                <option value={*id} selected={rank == Some(class)}>
                    { speaker.value(criterion, Value::Class(table, class)) }
                </option>
            }) }
        </select>
    }
}
