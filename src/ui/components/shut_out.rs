//! What each "must" shuts out, where nothing fits for sure.

use yew::prelude::*;

use super::drawing::descending;
use super::see::Seen;
use crate::text::Key;
use crate::ui::words::Words;

/// The strictest first.
pub(in crate::ui) fn shut_out(words: &Words, seen: &Seen<'_>) -> Html {
    let speaker = words.speaker();
    let rows: Vec<_> = seen.result.shut_out.iter().filter(|row| row.missed > 0).collect();
    // Where nothing but what is unknown keeps sites from fitting, there is nothing to name.
    if rows.is_empty() {
        return Html::default();
    }
    let strictness: Vec<f64> = rows.iter().map(|row| f64::from(row.alone) * 1e6 + f64::from(row.missed)).collect();
    html! {
        <section class="shut-out">
            <h3>{ words.t(Key::WhatShutsOut) }</h3>
            <ul>
                { for descending(&strictness).into_iter().filter_map(|index| {
                    let row = rows[index];
                    let requirement = seen.state.request.requirement(row.criterion)?;
                    Some(html! { <li>{ speaker.shut_out(row, requirement) }</li> })
                }) }
            </ul>
        </section>
    }
}
