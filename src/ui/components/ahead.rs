//! Why one site is ahead of another, as sentences.

use std::rc::Rc;

use yew::prelude::*;

use crate::request::Request;
use crate::text::ViewKey;
use crate::ui::hooks::use_words;
use crate::ui::state::Park;
use crate::units::Day;

#[derive(Properties, PartialEq)]
pub(super) struct AheadProps {
    pub(super) park: Park,
    pub(super) request: Rc<Request>,
    pub(super) today: Day,
    pub(super) title: AttrValue,
    /// The site that comes first.
    pub(super) a: AttrValue,
    /// The one that comes after it.
    pub(super) b: AttrValue,
    /// The one of both that the reader looks at.
    #[prop_or_default]
    pub(super) here: Option<AttrValue>,
}

#[component]
pub(super) fn Ahead(props: &AheadProps) -> Html {
    let asked = (props.park.clone(), Rc::clone(&props.request), props.today, props.a.clone(), props.b.clone());
    let found = use_memo(asked, |(park, request, today, a, b)| {
        Some((park.0.explain(request, a, b, *today)?, park.0.compare(request, a, b, *today)?))
    });
    let Some(words) = use_words() else {
        return Html::default();
    };
    let Some((explanation, comparison)) = found.as_ref() else {
        return Html::default();
    };
    let speaker = words.speaker();
    let said = speaker.ahead(explanation, comparison, props.here.as_deref());
    if said.is_empty() {
        return Html::default();
    }
    // Of the site that the reader looks at, what would move it up stands below.
    let ways = if props.here.is_none() { speaker.draws_level(explanation, comparison) } else { Vec::new() };
    html! {
        <section class="why-part ahead">
            <h3>{ props.title.clone() }</h3>
            { for said.into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }
            if !ways.is_empty() {
                <div class="ahead-ways">
                    <p>{ words.t(ViewKey::DrawsLevel) }</p>
                    <ul class="chips">{ for ways.into_iter().map(|way| html! { <li class="chip-still">{ way }</li> }) }</ul>
                </div>
            }
        </section>
    }
}
