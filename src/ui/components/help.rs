//! What a criterion means, its unit, and where its number is found, beside its row: closed until somebody asks.

use yew::prelude::*;

use crate::request::Criterion;
use crate::text::ViewKey;
use crate::ui::hooks::use_words;

/// A button, and the line that it opens; `place` tells apart the rows in which the same criterion stands.
pub(in crate::ui) fn help(place: &'static str, criterion: Criterion) -> Html {
    html! { <Help key={criterion.id()} {place} {criterion} /> }
}

#[derive(Properties, PartialEq)]
struct HelpProps {
    place: &'static str,
    criterion: Criterion,
}

#[component]
fn Help(props: &HelpProps) -> Html {
    let open = use_state(|| false);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let criterion = props.criterion;
    let speaker = words.speaker();
    let id = format!("help-{}-{}", props.place, criterion.id());
    let on_toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <>
            <button type="button" class="icon-button help" aria-expanded={open.to_string()}
                aria-controls={open.then(|| id.clone())} onclick={on_toggle}
                aria-label={speaker.labelled(speaker.criterion(criterion), words.t(ViewKey::HelpAbout))}>
                <span class="help-sign" aria-hidden="true">{ "?" }</span>
            </button>
            if *open {
                <p {id} class="help-text">{ speaker.criterion_meaning(criterion) }</p>
            }
        </>
    }
}
