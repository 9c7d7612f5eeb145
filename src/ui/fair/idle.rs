//! Nobody is here: placements that happened, one by one, and how to begin; and the question to a visitor who is still.

use yew::prelude::*;

use super::modal::Modal;
use crate::catalog::{Language, Placement};
use crate::text::FairKey;
use crate::ui::browser::call;
use crate::ui::components::mark;
use crate::ui::words::Words;

/// The placements as they come one by one.
pub(super) struct Moving {
    /// The one that is shown, counted from 0.
    pub(super) placement: usize,
    pub(super) paused: bool,
    /// Stops them and lets them go on.
    pub(super) on_pause: Callback<MouseEvent>,
}

/// The idle screen.
pub(super) fn idle(
    words: &Words,
    moving: Moving,
    refused: bool,
    on_begin: &Callback<Option<Language>>,
    on_staff: &Callback<MouseEvent>,
) -> Html {
    let speaker = words.speaker();
    let park = speaker.label(&words.catalog().name);
    let language = |language: Language| {
        let on_begin = on_begin.clone();
        let on_choose = Callback::from(move |event: MouseEvent| {
            here_alone(&event);
            on_begin.emit(Some(language));
        });
        html! {
            <button type="button" class="fair-language" lang={language.tag()} onclick={on_choose}
                aria-pressed={(language == words.language()).to_string()}>{ language.own_name() }</button>
        }
    };
    let on_staff = on_staff.reform(|event: MouseEvent| {
        here_alone(&event);
        event
    });
    let on_pause = moving.on_pause.reform(|event: MouseEvent| {
        here_alone(&event);
        event
    });
    let placements = &words.catalog().placements;
    html! {
        <Modal class="fair-idle" label={park.clone()} on_close={on_begin.reform(|()| None)}
            on_touch={on_begin.reform(|()| None)}>
            <div class="fair-water">{ mark(words) }</div>
            <p class="fair-brand">{ mark(words) }{ park.clone() }</p>
            if let Some(shown) = placements.get(moving.placement) {
                { came(words, shown) }
            }
            <div class="fair-start">
                <button type="button" class="fair-begin" autofocus=true>{ words.t(FairKey::Begin) }</button>
                <div class="fair-languages">{ for Language::ALL.into_iter().map(language) }</div>
            </div>
            <p class="fair-foot">
                if refused {
                    <span>{ words.t(FairKey::NoFullScreen) }</span>
                }
                if placements.len() > 1 {
                    <button type="button" class="text-button fair-pause" onclick={on_pause}>
                        { words.t(if moving.paused { FairKey::GoOn } else { FairKey::Pause }) }
                    </button>
                }
                <button type="button" class="text-button" onclick={on_staff}>{ words.t(FairKey::Staff) }</button>
            </p>
        </Modal>
    }
}

/// The whole screen begins a visit, but where something else is meant.
fn here_alone(event: &MouseEvent) {
    let _ = call(event, "stopPropagation", &[]);
}

/// A placement that happened, with its source and year.
fn came(words: &Words, placement: &Placement) -> Html {
    let speaker = words.speaker();
    let sub_park = words.catalog().sub_park(&placement.sub_park);
    let place = sub_park.map(|sub_park| speaker.label(&sub_park.short_name)).unwrap_or_default();
    html! {
        <div key={placement.id.clone()} class="fair-placement">
            <p class="fair-came">{ format!("{} · {place} · {}", words.t(FairKey::Came), placement.year) }</p>
            <h2 class="fair-project">{ speaker.label(&placement.project) }</h2>
            <p class="fair-need">{ speaker.label(&placement.need) }</p>
            <p class="fair-outcome">{ speaker.label(&placement.outcome) }</p>
            <p class="fair-source">{ speaker.source(&placement.source) }</p>
        </div>
    }
}

/// Whether the visitor is still there, with the seconds that are left.
pub(super) fn still_there(words: &Words, ends_in_s: u32, on_stay: &Callback<()>) -> Html {
    let label = words.t(FairKey::StillThere);
    html! {
        <Modal class="fair-countdown" {label} on_close={on_stay} on_touch={on_stay}>
            <p class="fair-seconds" aria-hidden="true">{ ends_in_s }</p>
            <h2>{ label }</h2>
            <p role="timer">{ words.speaker().clears_in(ends_in_s) }</p>
            <button type="button" class="primary" autofocus=true>{ words.t(FairKey::Stay) }</button>
        </Modal>
    }
}
