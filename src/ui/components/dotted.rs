//! Several short things in one line, such as 白沙洲 · 12,000 m² · 净高 9.5 m.

use yew::prelude::*;

/// Each is kept whole where the line is broken, and no line begins with a dot.
pub(super) fn dotted(parts: Vec<String>) -> Html {
    let last = parts.len().saturating_sub(1);
    let shown = parts.into_iter().enumerate().map(|(place, part)| {
        html! {
            <>
                <span class="whole">{ part }if place < last { { " ·" } }</span>
                if place < last { { " " } }
            </>
        }
    });
    html! { <>{ for shown }</> }
}
