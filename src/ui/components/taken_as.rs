//! What an area is taken as by whoever is not sure how to come.

use yew::prelude::*;

use crate::catalog::WayIn;
use crate::text::ViewKey;
use crate::ui::state::Action;
use crate::ui::words::Words;

/// An area is floor, though many a company names its land: one press makes it land, and land the way in.
pub(in crate::ui) fn taken_as(words: &Words, act: &Callback<Action>) -> Html {
    let on_land = act.reform(|_: MouseEvent| Action::ToggleWay(WayIn::Land));
    html! {
        <p class="quiet">
            { words.t(ViewKey::AreaTakenAsPlant) }{ " " }
            <button type="button" class="text-button" onclick={on_land}>{ words.t(ViewKey::AreaIsLand) }</button>
        </p>
    }
}
