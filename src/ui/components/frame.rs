//! The frame around the rooms: header, steps of the phone, live region's place.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::drawing::length;
use super::see::Seen;
use super::undo::UndoProps;
use crate::catalog::Language;
use crate::text::Key;
use crate::ui::place::Room;
use crate::ui::state::{Action, Fair, State};
use crate::ui::words::Words;
use crate::units::Unit;

/// The outermost element: says the language, which room a phone shows, and whether it stands at a fair.
pub(in crate::ui) fn rooms(page: &NodeRef, state: &State, language: Language, children: Html) -> Html {
    let fair = (state.fair == Fair::On).then_some("");
    html! {
        <div ref={page.clone()} class="page" part="page" lang={language.tag()} data-room={state.room.id()} data-fair={fair}>
            { children }
        </div>
    }
}

/// The park's name, the promise of privacy, and the switches of language and unit.
pub(in crate::ui) fn header(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, later, act, on_language, .. } = *seen;
    let speaker = words.speaker();
    let park = speaker.label(&words.catalog().name);
    let other = match words.area_unit() {
        Unit::Mu => Unit::SquareMetre,
        _ => Unit::Mu,
    };
    let on_unit = act.reform(move |_: MouseEvent| Action::SetAreaUnit(other));
    let on_fair = act.reform(|_: MouseEvent| Action::SetFair(Fair::Entrance));
    let on_clear = act.reform(|_: MouseEvent| Action::Clear);
    html! {
        <header class="header" part="header">
            <div class="brand">
                { mark(words) }
                <h1 class="brand-name">{ park }<span class="brand-product">{ words.t(Key::PageTitle) }</span></h1>
            </div>
            <p class="privacy"><span class="privacy-dot" aria-hidden="true"></span>{ words.t(Key::PrivacyLine) }</p>
            <div class="header-tools">
                { later.show_if_here(|views| (views.undo)(UndoProps { history: Rc::clone(&state.history), act: act.clone() })) }
                if state.asks() {
                    <button type="button" class="tool" onclick={on_clear}>{ words.t(Key::ClearAll) }</button>
                }
                <button type="button" class="tool" onclick={on_unit}>
                    <span class="sr-only">{ words.t(Key::AreaUnitSwitch) }</span>
                    <span class={classes!("unit-choice", (words.area_unit() == Unit::SquareMetre).then_some("chosen"))}>
                        { speaker.unit(Unit::SquareMetre) }
                    </span>
                    <span class={classes!("unit-choice", (words.area_unit() == Unit::Mu).then_some("chosen"))}>
                        { speaker.unit(Unit::Mu) }
                    </span>
                </button>
                { language_switch(words, on_language) }
                if state.fair != Fair::On {
                    <button type="button" class="tool fair-enter" onclick={on_fair}>{ words.t(Key::Fair) }</button>
                }
            </div>
            { later.show_if_here(|views| (views.besides)(words, seen)) }
        </header>
    }
}

fn language_switch(words: &Words, on_language: &Callback<Language>) -> Html {
    let on_language = on_language.clone();
    let on_change = Callback::from(move |event: Event| {
        let tag = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(language) = Language::from_tag(&tag) {
            on_language.emit(language);
        }
    });
    html! {
        <select class="tool language" aria-label={words.t(Key::LanguageSwitch)} onchange={on_change}>
            { for Language::ALL.into_iter().map(|language| html! {
                <option value={language.tag()} lang={language.tag()} selected={language == words.language()}>
                    { language.own_name() }
                </option>
            }) }
        </select>
    }
}

/// The park's mark, where its catalog brings one; its name stands beside it.
pub(in crate::ui) fn mark(words: &Words) -> Html {
    let Some(mark) = &words.catalog().brand.mark else {
        return Html::default();
    };
    let drawn = |class: &'static str, paths: &[String]| -> Html {
        paths.iter().map(|path| html! { <path {class} d={path.clone()} /> }).collect()
    };
    html! {
        <svg class="mark" viewBox={format!("0 0 {} {}", length(mark.width), length(mark.height))} aria-hidden="true">
            { drawn("mark-shape", &mark.shapes) }
            { drawn("mark-line", &mark.lines) }
            { drawn("mark-faint", &mark.faint_lines) }
        </svg>
    }
}

/// The three rooms as steps, on a phone; how many sites fit is seen while one types.
pub(in crate::ui) fn steps(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, result, act, .. } = *seen;
    let step = |room: Room, key: Key| {
        let on_enter = act.reform(move |_: MouseEvent| Action::Enter(room));
        let here = (state.room == room).then_some("step");
        html! {
            <button type="button" class="step" onclick={on_enter} aria-current={here}>
                { words.t(key) }
                if room == Room::See && state.asks() {
                    <span class="view-count">{ result.counts.fits }</span>
                }
            </button>
        }
    };
    html! {
        <nav class="steps" part="steps" aria-label={words.t(Key::Steps)}>
            { step(Room::Ask, Key::RoomAsk) }
            { step(Room::See, Key::RoomSee) }
            { step(Room::Why, Key::RoomWhy) }
        </nav>
    }
}
