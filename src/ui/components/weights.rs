//! "What matters most?": where importances start, and what they say.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::drawing::rect;
use super::score::percent;
use crate::engine::{Exchange, MatchResult, WeightRange, exchange, weight_ranges};
use crate::request::{Criterion, Emphasis, Request, Requirement};
use crate::text::{Key, ViewKey};
use crate::ui::hooks::{Same, use_words};
use crate::ui::state::Action;
use crate::ui::words::Words;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct WeightsProps {
    pub(in crate::ui) request: Rc<Request>,
    pub(in crate::ui) result: Same<MatchResult>,
    pub(in crate::ui) act: Callback<Action>,
}

/// What matters most, as a view.
pub(in crate::ui) fn weights(props: WeightsProps) -> Html {
    html! { <Weights ..props /> }
}

/// Closed at first: who does not care gets the usual importances.
#[component]
fn Weights(props: &WeightsProps) -> Html {
    let open = use_state(|| false);
    // What the reader would lift first, second and so on.
    let lifted = use_state(Vec::<Criterion>::new);
    let chosen = use_state(|| None::<Emphasis>);
    let Some(words) = use_words() else {
        return Html::default();
    };
    // Adding or moving something else ends what was laid out.
    let request = &props.request;
    let order: &[Criterion] = if request.lifting_first(&lifted) == **request { &lifted } else { &[] };
    let emphasis = chosen.filter(|emphasis| request.emphasising(*emphasis) == **request);
    // One requirement has nothing to be weighed against.
    if request.requirements.len() < 2 {
        return Html::default();
    }
    let on_toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let on_lift = {
        let (lifted, chosen, request, act) =
            (lifted.clone(), chosen.clone(), Rc::clone(&props.request), props.act.clone());
        Callback::from(move |order: Vec<Criterion>| {
            act.emit(Action::Weigh(Rc::new(request.lifting_first(&order))));
            lifted.set(order);
            chosen.set(None);
        })
    };
    let on_emphasis = {
        let (lifted, chosen, request, act) =
            (lifted.clone(), chosen.clone(), Rc::clone(&props.request), props.act.clone());
        Callback::from(move |emphasis: Emphasis| {
            act.emit(Action::Weigh(Rc::new(request.emphasising(emphasis))));
            lifted.set(Vec::new());
            chosen.set(Some(emphasis));
        })
    };
    let on_slide = props.act.reform(Action::SetRequirement);
    html! {
        <div class="weights">
            <button type="button" class="add-button" aria-expanded={open.to_string()} onclick={on_toggle}>
                <span aria-hidden="true">{ if *open { "−" } else { "＋" } }</span>{ words.t(ViewKey::MattersMost) }
            </button>
            if *open {
                <div class="weights-inside">
                    { emphases(&words, request, emphasis, &on_emphasis) }
                    { lifting(&words, request, order, &on_lift) }
                    { sliders(&words, props, &on_slide) }
                </div>
            }
        </div>
    }
}

/// Four kinds of company to start from.
fn emphases(words: &Words, request: &Request, chosen: Option<Emphasis>, on_choose: &Callback<Emphasis>) -> Html {
    let speaker = words.speaker();
    let needs = chosen.filter(|emphasis| emphasis.leading().all(|leading| request.requirement(leading).is_none()));
    html! {
        <fieldset class="field">
            <legend class="field-label">{ words.t(ViewKey::EmphasisStart) }</legend>
            <div class="segments">
                { for Emphasis::ALL.into_iter().map(|emphasis| html! {
                    <button key={emphasis.id()} type="button" class="segment"
                        aria-pressed={(chosen == Some(emphasis)).to_string()}
                        onclick={on_choose.reform(move |_: MouseEvent| emphasis)}>{ speaker.emphasis(emphasis) }</button>
                }) }
            </div>
            if let Some(emphasis) = needs {
                <p class="quiet" role="status">{ speaker.emphasis_needs(emphasis) }</p>
            }
        </fieldset>
    }
}

/// "Which would you lift first?": pressed in order, pressed again to take back.
fn lifting(words: &Words, request: &Request, lifted: &[Criterion], on_lift: &Callback<Vec<Criterion>>) -> Html {
    let speaker = words.speaker();
    let chip = |requirement: &Requirement| {
        let criterion = requirement.criterion;
        let place = lifted.iter().position(|one| *one == criterion);
        let order: Vec<Criterion> = match place {
            Some(_) => lifted.iter().copied().filter(|one| *one != criterion).collect(),
            None => lifted.iter().copied().chain([criterion]).collect(),
        };
        html! {
            <li key={criterion.id()}>
                <button type="button" class="chip lift" aria-pressed={place.is_some().to_string()}
                    onclick={on_lift.reform(move |_: MouseEvent| order.clone())}>
                    if let Some(place) = place {
                        <span class="lift-place">{ place + 1 }</span>
                    }
                    { speaker.criterion(criterion) }
                </button>
            </li>
        }
    };
    html! {
        <fieldset class="field">
            <legend class="field-label">{ words.t(ViewKey::LiftQuestion) }</legend>
            <p class="quiet">{ words.t(ViewKey::LiftHint) }</p>
            <ul class="chips">{ for request.requirements.iter().map(chip) }</ul>
        </fieldset>
    }
}

/// Every importance with its share of the whole, what it is worth, and how far it may move.
fn sliders(words: &Words, props: &WeightsProps, on_slide: &Callback<Requirement>) -> Html {
    let speaker = words.speaker();
    let request = &props.request;
    let rates = exchange(request);
    let ranges = weight_ranges(request, &props.result.0.matches);
    let sum = request.requirements.iter().fold(0.0, |sum, requirement| sum + requirement.importance);
    let row = |requirement: &Requirement| {
        let share = if sum > 0.0 { requirement.importance / sum } else { 0.0 };
        let name = speaker.criterion(requirement.criterion);
        let range = ranges.iter().find(|range| range.criterion == requirement.criterion);
        let worth = rates.as_ref().and_then(|rates| worth(words, rates, requirement.criterion));
        let on_input = {
            let requirement = requirement.clone();
            on_slide.reform(move |event: InputEvent| {
                let importance = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
                Requirement { importance, ..requirement.clone() }
            })
        };
        html! {
            <li key={requirement.criterion.id()} class="weight" data-weight={requirement.criterion.id()}>
                <span class="weight-name">{ name }</span>
                <span class="weight-share">{ speaker.percent(share) }</span>
                <input class="weight-slider" type="range" min="0" max="100" step="1"
                    aria-label={speaker.labelled(name, words.t(Key::Importance))}
                    value={requirement.importance.to_string()} oninput={on_input} />
                if let Some(range) = range {
                    { range_bar(range) }
                }
                <span class="weight-said quiet">
                    if let Some(worth) = worth {
                        <span>{ worth }</span>
                    }
                    if let Some(range) = range {
                        // That a weight may be anything is the rule: the whole bar says so.
                        <span class={classes!((range.from <= 0.0 && range.to >= 1.0).then_some("sr-only"))}>
                            { speaker.weight_range(range) }
                        </span>
                    }
                </span>
            </li>
        }
    };
    html! {
        <ul class="weight-list" aria-label={words.t(Key::Importance)}>{ for request.requirements.iter().map(row) }</ul>
    }
}

/// What a requirement is worth; of the yardstick itself, that it is the measure.
fn worth(words: &Words, exchange: &Exchange, criterion: Criterion) -> Option<String> {
    if exchange.yardstick == criterion {
        return (!exchange.rates.is_empty()).then(|| words.t(ViewKey::Yardstick).to_owned());
    }
    let rate = exchange.rates.iter().find(|rate| rate.criterion == criterion)?;
    Some(words.speaker().exchange(exchange, rate))
}

/// From 0 to 100%: where the first stays first, and where the weight is now. What it says is said in words beside it.
fn range_bar(range: &WeightRange) -> Html {
    html! {
        <svg class="range-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            { rect(classes!("bar-ground"), 0.0, 0.0, 100.0, 6.0) }
            { rect(classes!("range-holds"), range.from * 100.0, 0.0, (range.to - range.from) * 100.0, 6.0) }
            { rect(classes!("range-now"), f64::from(percent(range.weight)) - 0.75, 0.0, 1.5, 6.0) }
        </svg>
    }
}
