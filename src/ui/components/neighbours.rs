//! The neighbours in the chain, by name.

use yew::prelude::*;

use crate::engine::{Assessment, Neighbour};
use crate::text::{Key, ViewKey};
use crate::ui::words::Words;

/// So many names before "show all".
const FIRST: usize = 8;

pub(super) fn neighbours(words: &Words, assessment: &Assessment) -> Html {
    if assessment.neighbours.is_empty() {
        return Html::default();
    }
    let speaker = words.speaker();
    let catalog = words.catalog();
    let neighbour = |neighbour: &Neighbour| {
        let firm = catalog.firms.iter().find(|firm| firm.id == neighbour.firm)?;
        let name = match &firm.name {
            Some(name) => speaker.label(name),
            None => format!("{} {}", firm.count, speaker.industry(firm.industry)),
        };
        Some(html! {
            <li key={firm.id.clone()} class="neighbour">
                <span>{ name }</span>
                <span class="relation">{ speaker.relation(neighbour.relation) }</span>
                if !neighbour.place_confirmed {
                    <span class="relation unsure">{ words.t(ViewKey::PlaceUnconfirmed) }</span>
                }
            </li>
        })
    };
    let (first, rest) = assessment.neighbours.split_at(assessment.neighbours.len().min(FIRST));
    html! {
        <section class="why-part">
            <h3>{ words.t(ViewKey::Neighbours) }</h3>
            <ul class="neighbours">{ for first.iter().filter_map(neighbour) }</ul>
            if !rest.is_empty() {
                <details class="notes">
                    <summary>{ format!("{} {}", words.t(Key::ShowMore), rest.len()) }</summary>
                    <ul class="neighbours">{ for rest.iter().filter_map(neighbour) }</ul>
                </details>
            }
            <p class="quiet">{ words.t(ViewKey::NeighboursBasis) }</p>
        </section>
    }
}
