//! What it would take: the smallest concessions, one press each.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::Concession;
use crate::request::Request;
use crate::text::{Key, ViewKey};
use crate::ui::hooks::use_words;
use crate::ui::state::{Action, Park};
use crate::ui::words::Words;
use crate::units::Day;

/// The smallest concessions that are shown; more would be a list to study.
const SHOWN_MOST: usize = 4;
/// Conflicts named in words.
const CONFLICTS_MOST: usize = 2;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct ConcessionsProps {
    pub(in crate::ui) park: Park,
    pub(in crate::ui) request: Rc<Request>,
    pub(in crate::ui) today: Day,
    pub(in crate::ui) act: Callback<Action>,
}

/// What it would take, as a view.
pub(in crate::ui) fn concessions(props: ConcessionsProps) -> Html {
    html! { <Concessions ..props /> }
}

/// Where no site is open: what none has together, and the smallest ways out. Where some are: the one limit whose moving
/// opens most.
#[component]
fn Concessions(props: &ConcessionsProps) -> Html {
    let asked = (props.park.clone(), Rc::clone(&props.request), props.today);
    let relaxation = use_memo(asked, |(park, request, today)| park.0.relax(request, *today));
    let Some(words) = use_words() else {
        return Html::default();
    };
    let (words, request, act) = (&words, &props.request, &props.act);
    let speaker = words.speaker();
    if relaxation.open > 0 {
        return relaxation.opens_most.as_ref().map_or_else(Html::default, |all| {
            html! {
                <p class="more-with">
                    <span>{ speaker.more_with(all) }</span>
                    { apply(words, all, request, act) }
                </p>
            }
        });
    }
    if relaxation.corrections.is_empty() {
        return Html::default();
    }
    // One requirement alone is what the ways out say anyway.
    let conflicts = relaxation.conflicts.iter().flatten().filter(|conflict| conflict.len() > 1).take(CONFLICTS_MOST);
    html! {
        <section class="takes">
            <h3>{ words.t(ViewKey::WhatItTakes) }</h3>
            { for conflicts.map(|conflict| html! { <p class="conflict">{ speaker.conflict(conflict, request) }</p> }) }
            <ul>
                { for relaxation.corrections.iter().take(SHOWN_MOST).map(|correction| html! {
                    <li class="take">
                        <span class="take-moves">
                            { for speaker.moves(&correction.nearest).into_iter().map(|made| html! { <span>{ made }</span> }) }
                        </span>
                        <span class="quiet">{ speaker.opens(&correction.nearest) }</span>
                        { apply(words, &correction.nearest, request, act) }
                    </li>
                }) }
            </ul>
        </section>
    }
}

fn apply(words: &Words, concession: &Concession, request: &Request, act: &Callback<Action>) -> Html {
    let moved = Rc::new(concession.applied_to(request));
    let on_apply = act.reform(move |_: MouseEvent| Action::Concede(Rc::clone(&moved)));
    let named = words
        .speaker()
        .labelled(words.t(ViewKey::Concede), &words.speaker().locale.list(&words.speaker().moves(concession)));
    html! {
        <button type="button" class="secondary concede" aria-label={named} onclick={on_apply}>{ words.t(ViewKey::Concede) }</button>
    }
}

/// Says that limits were moved, and takes that back.
pub(in crate::ui) fn moved_limits(words: &Words, act: &Callback<Action>) -> Html {
    let on_back = act.reform(|_: MouseEvent| Action::TakeBack);
    html! {
        <p class="note moved-limits">
            <span>{ words.t(Key::LimitsMoved) }</span>
            <button type="button" class="text-button take-back" onclick={on_back}>{ words.t(Key::TakeBack) }</button>
        </p>
    }
}
