//! A score as a number and a bar, with a whisker for what is unknown.

use yew::prelude::*;

use super::drawing::rect;
use crate::engine::Interval;
use crate::order::within;
use crate::ui::words::Words;

/// A share as the whole percent that is shown.
pub(super) fn percent(share: f64) -> u32 {
    (within(share, 0.0, 1.0) * 100.0).round() as u32
}

/// Nothing where nothing is asked: a score of nothing is no score.
pub(in crate::ui) fn score(words: &Words, score: Interval, measured: bool) -> Html {
    if !measured {
        return Html::default();
    }
    let high = percent(score.high);
    let low = percent(score.low);
    html! {
        <span class="score">
            <span class="sr-only">{ words.speaker().score_spoken(score) }</span>
            <span class="score-number" aria-hidden="true">
                { low }
                if high > low {
                    <span class="score-high">{ format!("–{high}") }</span>
                }
            </span>
            { score_bar(score) }
        </span>
    }
}

/// The bar alone; what it says is said in words beside it.
fn score_bar(score: Interval) -> Html {
    let (low, high) = (score.low * 100.0, score.high * 100.0);
    html! {
        <svg class="score-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            { rect(classes!("bar-ground"), 0.0, 0.0, 100.0, 6.0) }
            { rect(classes!("bar-open"), low, 0.0, high - low, 6.0) }
            { rect(classes!("bar-sure"), 0.0, 0.0, low, 6.0) }
        </svg>
    }
}
