//! What would make a site first: one press to ask otherwise.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::AskedOtherwise;
use crate::request::Request;
use crate::text::ViewKey;
use crate::ui::hooks::{use_after_paint, use_words};
use crate::ui::state::{Action, Park};
use crate::ui::words::Words;
use crate::units::Day;

/// So many ways of each kind are shown.
const SHOWN_MOST: usize = 3;

#[derive(Properties, PartialEq)]
pub(super) struct ToBeFirstProps {
    pub(super) park: Park,
    pub(super) request: Rc<Request>,
    pub(super) site: AttrValue,
    pub(super) today: Day,
    pub(super) act: Callback<Action>,
}

/// Nothing where the site is first already, or nothing alone would do.
#[component]
pub(super) fn ToBeFirst(props: &ToBeFirstProps) -> Html {
    let asked = (props.park.clone(), Rc::clone(&props.request), props.site.clone(), props.today);
    let found = use_after_paint(asked, |(park, request, site, today)| {
        (site.clone(), park.0.to_be_first(request, site, *today))
    });
    let (Some(words), Some(found)) = (use_words(), found) else {
        return Html::default();
    };
    let speaker = words.speaker();
    // What was found of the site that was shown before says nothing of this one.
    let here = found.0 == props.site;
    let Some(found) = found.1.as_ref().filter(|found| here && found.rank > 1) else {
        return Html::default();
    };
    html! {
        <div class="move-up">
            <h4>{ words.t(ViewKey::WhatWouldMoveUp) }</h4>
            if found.asks.is_empty() && found.offers.is_empty() {
                <p class="quiet">{ words.t(ViewKey::NothingAloneDoes) }</p>
            }
            if !found.asks.is_empty() {
                <p class="quiet">{ words.t(ViewKey::FirstIfAsked) }</p>
                <ul>
                    { for found.asks.iter().take(SHOWN_MOST).map(|ask| html! {
                        <li class="take">
                            <span class="take-moves">{ speaker.asked_otherwise(ask) }</span>
                            { attempt(&words, ask, &props.request, &props.act) }
                        </li>
                    }) }
                </ul>
            }
            if !found.offers.is_empty() {
                <p class="quiet">{ words.t(ViewKey::FirstIfOffered) }</p>
                <ul class="would-offer">
                    { for found.offers.iter().take(SHOWN_MOST).map(|offer| html! { <li>{ speaker.would_offer(offer) }</li> }) }
                </ul>
            }
        </div>
    }
}

fn attempt(words: &Words, ask: &AskedOtherwise, request: &Request, act: &Callback<Action>) -> Html {
    let otherwise = Rc::new(ask.applied_to(request));
    let on_try = act.reform(move |_: MouseEvent| Action::Concede(Rc::clone(&otherwise)));
    let named = words.speaker().labelled(words.t(ViewKey::Concede), &words.speaker().asked_otherwise(ask));
    html! {
        <button type="button" class="secondary concede" aria-label={named} onclick={on_try}>{ words.t(ViewKey::Concede) }</button>
    }
}
