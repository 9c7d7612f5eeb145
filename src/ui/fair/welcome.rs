//! The first question to a visitor: ready-made visitors and placements as large tiles, or one's own needs.

use std::rc::Rc;

use yew::prelude::*;

use super::modal::Modal;
use crate::catalog::WayIn;
use crate::industry::IndustryCode;
use crate::request::{Criterion, Levels, Project, Request, Requirement};
use crate::text::{FairKey, Key, example};
use crate::ui::components::{example_list, mark};
use crate::ui::state::Action;
use crate::ui::words::Words;

/// Made-up visitors: a trade of the national table, how it comes, and the area that is usual as an example.
const VISITORS: [(&str, &[WayIn], Criterion, FairKey); 3] = [
    ("3433", &[WayIn::Rent, WayIn::Buy], Criterion::PlantArea, FairKey::Forklifts),
    ("3823", &[WayIn::Land], Criterion::LandArea, FairKey::Switchgear),
    ("6513", &[WayIn::Workspace], Criterion::OfficeArea, FairKey::Software),
];

pub(super) fn welcome(words: &Words, act: &Callback<Action>, on_enter: &Callback<()>) -> Html {
    let label = words.t(FairKey::Question);
    let on_try = {
        let (act, on_enter) = (act.clone(), on_enter.clone());
        Callback::from(move |action: Action| {
            act.emit(action);
            on_enter.emit(());
        })
    };
    let on_own = on_enter.reform(|_: MouseEvent| ());
    html! {
        <Modal class="fair-welcome" {label} on_close={on_enter}>
            <p class="fair-brand">{ mark(words) }{ words.speaker().label(&words.catalog().name) }</p>
            <h2>{ label }</h2>
            <button type="button" class="primary fair-own" autofocus=true onclick={on_own}>{ words.t(Key::SayNeeds) }</button>
            <h3 class="examples-title">
                { words.t(FairKey::Visitors) }<span class="tag">{ words.t(Key::Illustrative) }</span>
            </h3>
            <ul class="examples">{ for VISITORS.into_iter().filter_map(|visitor| tile(words, visitor, &on_try)) }</ul>
            { example_list(words, &on_try) }
        </Modal>
    }
}

fn tile(
    words: &Words,
    (code, ways_in, criterion, what): (&str, &[WayIn], Criterion, FairKey),
    on_try: &Callback<Action>,
) -> Option<Html> {
    let area_m2 = example(criterion)?;
    let levels = Levels::from_typed(criterion, area_m2, None).ok()?;
    let request = Rc::new(Request {
        ways_in: ways_in.to_vec(),
        project: Project { industry: Some(code.parse::<IndustryCode>().ok()?), ..Project::default() },
        requirements: vec![Requirement::wish(criterion, levels)],
        ..Request::default()
    });
    let on_press = on_try.reform(move |_: MouseEvent| Action::Try(Rc::clone(&request)));
    Some(html! {
        <li key={code}>
            <button type="button" class="example" onclick={on_press}>
                <span class="example-project">{ words.speaker().visitor(criterion, area_m2, what) }</span>
            </button>
        </li>
    })
}
