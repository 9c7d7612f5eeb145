//! "How do you want to come?"

use yew::prelude::*;

use crate::catalog::WayIn;
use crate::text::Key;
use crate::ui::state::Action;
use crate::ui::words::Words;

/// Several may be chosen; none chosen is "not sure", which takes all.
pub(super) fn ways_in(words: &Words, chosen: &[WayIn], act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let way = |way: WayIn| {
        let on_toggle = act.reform(move |_: MouseEvent| Action::ToggleWay(way));
        let pressed = chosen.contains(&way).to_string();
        html! {
            <button key={way.id()} type="button" class="segment" aria-pressed={pressed} onclick={on_toggle}>
                { speaker.way_in(way) }
            </button>
        }
    };
    let on_not_sure = act.reform(|_: MouseEvent| Action::NotSure);
    html! {
        <fieldset class="field">
            <legend class="field-label">{ words.t(Key::WayInQuestion) }</legend>
            <div class="segments">
                { for WayIn::ALL.into_iter().map(way) }
                <button type="button" class="segment" aria-pressed={chosen.is_empty().to_string()}
                    onclick={on_not_sure}>{ words.t(Key::NotSure) }</button>
            </div>
        </fieldset>
    }
}
