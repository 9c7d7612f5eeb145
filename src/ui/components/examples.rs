//! The empty state: placements that happened, ready to try.

use std::rc::Rc;

use yew::prelude::*;

use crate::catalog::Placement;
use crate::engine::placement_request;
use crate::text::Key;
use crate::ui::state::Action;
use crate::ui::words::Words;

pub(super) fn examples(words: &Words, act: &Callback<Action>) -> Html {
    html! {
        <section class="welcome">
            <h2 class="summary">{ words.t(Key::EmptyTitle) }</h2>
            <p class="lead">{ words.t(Key::EmptyHint) }</p>
            { example_list(words, act) }
        </section>
    }
}

/// The placements, ready to try; nothing where there are none.
pub(in crate::ui) fn example_list(words: &Words, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let catalog = words.catalog();
    let example = |placement: &Placement| {
        // A catalog whose placements cannot be read is refused on opening.
        let request = Rc::new(placement_request(placement).unwrap_or_default());
        let on_try = act.reform(move |_: MouseEvent| Action::Try(Rc::clone(&request)));
        let place = catalog.sub_park(&placement.sub_park).map(|sub_park| speaker.label(&sub_park.short_name));
        html! {
            <li key={placement.id.clone()}>
                <button type="button" class="example" onclick={on_try}>
                    <span class="example-project">{ speaker.label(&placement.project) }</span>
                    <span class="example-need">{ speaker.label(&placement.need) }</span>
                    <span class="example-place" title={speaker.source(&placement.source)}>
                        { format!("{} · {}", place.unwrap_or_default(), placement.year) }
                    </span>
                </button>
            </li>
        }
    };
    if catalog.placements.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3 class="examples-title">{ words.t(Key::Placements) }</h3>
            <ul class="examples">{ for catalog.placements.iter().map(example) }</ul>
        </>
    }
}
