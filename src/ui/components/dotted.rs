//! Several short things in one line, such as 白沙洲 · 12,000 m² · 净高 9.5 m.

use yew::prelude::*;

/// Each is kept whole where the line is broken. The dots stand between them in the style sheet, so that no line begins or
/// ends with one.
pub(super) fn dotted(parts: Vec<String>) -> Html {
    html! {
        <span class="dotted">
            { for parts.into_iter().map(|part| html! { <><span class="whole">{ part }</span>{ " " }</> }) }
        </span>
    }
}
