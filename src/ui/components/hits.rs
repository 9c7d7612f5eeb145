//! What a product that is typed may mean: found, and listed under its box.

use yew::prelude::*;

use crate::industry::{Hit, IndustryCode};
use crate::ui::words::Words;

/// So many hits fit on a phone without scrolling away from the box.
const MOST_HITS: usize = 8;

pub(in crate::ui) fn hits(words: &Words, query: &str) -> Vec<Hit> {
    words.speaker().industries_meant(query, MOST_HITS)
}

/// The options of the list, of which one is marked.
pub(in crate::ui) fn hit_list(words: &Words, hits: &[Hit], marked: usize, pick: &Callback<IndustryCode>) -> Html {
    let speaker = words.speaker();
    let option = |(index, hit): (usize, &Hit)| {
        let code = hit.code;
        let on_pick = pick.reform(move |event: MouseEvent| {
            // Before the box loses the focus and closes the list.
            event.prevent_default();
            code
        });
        let name = speaker.industry(code);
        // Classes of a group share its name in all but Chinese: a product tells them apart.
        let alike = || hits.iter().filter(|hit| speaker.industry(hit.code) == name).count() > 1;
        let word = speaker.word_of_hit(hit).or_else(|| if alike() { speaker.product_of(code) } else { None });
        html! {
            <li key={code.as_str()} id={format!("industry-{index}")} class="hit" role="option"
                aria-selected={(index == marked).to_string()} onmousedown={on_pick}>
                <span class="hit-name">{ name }</span>
                if let Some(word) = word {
                    <span class="hit-word">{ word }</span>
                }
                <span class="hit-code">{ code.as_str() }</span>
            </li>
        }
    };
    hits.iter().enumerate().map(option).collect()
}
