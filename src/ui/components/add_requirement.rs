//! The short list of what else can be asked, under its headings.

use yew::prelude::*;

use crate::request::{Criterion, Group};
use crate::text::Key;
use crate::ui::hooks::use_words;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct AddRequirementProps {
    /// What is asked already.
    pub(in crate::ui) asked: Vec<Criterion>,
    pub(in crate::ui) on_add: Callback<Criterion>,
}

pub(in crate::ui) fn add_requirement(props: AddRequirementProps) -> Html {
    html! { <AddRequirement ..props /> }
}

/// Opens in place, so that it works the same by touch, mouse and keyboard.
#[component]
fn AddRequirement(props: &AddRequirementProps) -> Html {
    let open = use_state(|| false);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let speaker = words.speaker();
    let on_toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let item = |criterion: Criterion| {
        let (open, on_add) = (open.clone(), props.on_add.clone());
        let on_add = Callback::from(move |_: MouseEvent| {
            open.set(false);
            on_add.emit(criterion);
        });
        html! {
            <li key={criterion.id()}>
                <button type="button" class="chip add" onclick={on_add} title={words.meaning(criterion)}>
                    { speaker.criterion(criterion) }
                </button>
            </li>
        }
    };
    let group = |group: Group| {
        let free: Vec<Criterion> = Criterion::ALL
            .iter()
            .copied()
            .filter(|criterion| criterion.group() == group && !props.asked.contains(criterion))
            .collect();
        if free.is_empty() {
            return Html::default();
        }
        html! {
            <div class="add-group">
                <h4 class="add-heading">{ speaker.group(group) }</h4>
                <ul class="chips">{ for free.into_iter().map(item) }</ul>
            </div>
        }
    };
    html! {
        <>
            <button type="button" class="add-button" aria-expanded={open.to_string()} onclick={on_toggle}>
                <span aria-hidden="true">{ if *open { "−" } else { "＋" } }</span>{ words.t(Key::AddRequirement) }
            </button>
            if *open {
                <div class="add-groups">{ for Group::ALL.into_iter().map(group) }</div>
            }
        </>
    }
}
