//! The right room: why one site stands where it stands.

use std::rc::Rc;

use yew::prelude::*;

use super::ahead::Ahead;
use super::contributions::contributions;
use super::cost_years::CostYears;
use super::dotted::dotted;
use super::findings::findings;
use super::neighbours::neighbours;
use super::park_side::{InTheWay, ParkSide, ParkSideProps};
use super::see::Seen;
use super::site_picture::site_picture;
use super::suits::SuitsProps;
use super::to_be_first::ToBeFirst;
use crate::catalog::{Note, Site};
use crate::engine::{Assessment, MatchResult};
use crate::request::Request;
use crate::text::{Key, ViewKey};
use crate::ui::hooks::{Stands, focus_in_page};
use crate::ui::place::Room;
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::Day;

/// The site that the right room speaks of.
pub(in crate::ui) struct WhySite<'a> {
    pub(in crate::ui) request: &'a Rc<Request>,
    pub(in crate::ui) result: &'a MatchResult,
    pub(in crate::ui) assessment: &'a Assessment,
    pub(in crate::ui) site: &'a Site,
    pub(in crate::ui) today: Day,
    /// Whether it is on the shortlist.
    pub(in crate::ui) kept: bool,
    pub(in crate::ui) act: &'a Callback<Action>,
}

/// The site that was opened, else the first of the list.
pub(in crate::ui) fn why_room(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, result, selected, later, today, act, .. } = seen;
    if seen.stands == Stands::FirstRoom {
        return html! { <section class="room why" part="why" aria-label={words.t(Key::RoomWhy)}></section> };
    }
    let of = |id: &str| result.matches.iter().find(|assessment| assessment.site == id);
    let assessment = selected.and_then(of);
    let site = assessment.and_then(|assessment| words.catalog().site(&assessment.site));
    let on_back = act.reform(|event: MouseEvent| {
        // Beside the list, where it is there for the keys.
        focus_in_page(&event, ".card.selected .card-open");
        Action::Enter(Room::See)
    });
    html! {
        <section class="room why" part="why" aria-label={words.t(Key::RoomWhy)}>
            if let (Some(assessment), Some(site)) = (assessment, site) {
                <div class="panel">
                    <button type="button" class="text-button back" onclick={on_back}>{ words.t(Key::Back) }</button>
                    { later.show(words, |views| (views.why_site)(words, &WhySite { request: &state.request, result, assessment, site, today: *today, kept: state.kept.iter().any(|kept| kept.site == site.id), act })) }
                    { later.show_if_here(|views| (views.suits)(SuitsProps {
                        site: site.id.clone().into(),
                        leads: Rc::clone(&state.leads),
                        today: *today,
                        act: (*act).clone(),
                    })) }
                </div>
            } else {
                <div class="panel"><p class="empty">{ words.t(Key::WhyPickSite) }</p></div>
            }
        </section>
    }
}

/// Puts the site on the shortlist, or takes it off.
fn keep(words: &Words, why: &WhySite<'_>) -> Html {
    let id = why.site.id.clone();
    let on_keep = why.act.reform(move |_: MouseEvent| Action::ToggleKeep(id.clone()));
    html! {
        <button type="button" class="secondary" aria-pressed={why.kept.to_string()} onclick={on_keep}>
            { words.t(if why.kept { Key::Kept } else { Key::Keep }) }
        </button>
    }
}

/// All that is said of one site.
pub(in crate::ui) fn why_site(words: &Words, why: &WhySite<'_>) -> Html {
    let WhySite { request, assessment, site, today, act, .. } = *why;
    let speaker = words.speaker();
    let catalog = words.catalog();
    let sub_park = catalog.sub_park(&site.sub_park);
    let sub_park_name = sub_park.map(|sub_park| speaker.label(&sub_park.name)).unwrap_or_default();
    let park_side = ParkSideProps {
        park: words.park().clone(),
        request: Rc::clone(request),
        assessment: assessment.clone(),
        site_name: speaker.label(&site.name),
        today,
    };
    html! {
        <>
            <h2 class="why-title" tabindex="-1">
                { speaker.label(&site.name) }
                if site.illustrative {
                    <span class="tag">{ words.t(Key::Illustrative) }</span>
                }
                if site.revived {
                    <span class="tag revived">{ words.t(Key::Revived) }</span>
                }
            </h2>
            <p class="why-place">{ dotted(vec![sub_park_name.clone(), speaker.kind(site.kind).to_owned(), speaker.status(site.status).to_owned()]) }</p>
            <p class="why-standing">{ speaker.verdicts(assessment) }</p>
            <InTheWay ..park_side.clone() />
            { keep(words, why) }
            { site_picture(words, why) }
            { place(words, why) }
            { findings(words, assessment) }
            { contributions(words, assessment) }
            { cost(words, request, assessment) }
            <CostYears park={words.park().clone()} request={Rc::clone(request)} site={site.id.clone()} {today} act={act.clone()} />
            <ParkSide ..park_side />
            { neighbours(words, assessment) }
            if let Some(sub_park) = sub_park {
                { notes(words, &sub_park_name, &sub_park.notes) }
            }
            { notes(words, &speaker.label(&catalog.name), &catalog.notes) }
        </>
    }
}

/// Why it is first; or why it is not, and what would make it so.
fn place(words: &Words, why: &WhySite<'_>) -> Html {
    let WhySite { request, result, assessment, today, act, .. } = *why;
    let first = result.matches.first().filter(|first| first.site != assessment.site);
    let (title, a, b) = match (first, result.matches.get(1)) {
        (Some(first), _) => (ViewKey::WhyNotFirst, first, assessment),
        (None, Some(next)) => (ViewKey::WhyAhead, assessment, next),
        (None, None) => return Html::default(),
    };
    if request.requirements.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <Ahead park={words.park().clone()} request={Rc::clone(request)} {today} title={words.t(title)}
                a={a.site.clone()} b={b.site.clone()} here={Some(AttrValue::from(assessment.site.clone()))} />
            <ToBeFirst park={words.park().clone()} request={Rc::clone(request)} site={assessment.site.clone()} {today}
                act={act.clone()} />
        </>
    }
}

/// What it costs a year, line by line.
fn cost(words: &Words, request: &Request, assessment: &Assessment) -> Html {
    let speaker = words.speaker();
    let Some(cost) = &assessment.yearly_cost else {
        return html! {
            <section class="why-part">
                <h3>{ words.t(ViewKey::YearlyCost) }</h3>
                <p class="quiet">{ words.t(Key::CostUnknown) }</p>
            </section>
        };
    };
    html! {
        <section class="why-part">
            <h3>{ words.t(ViewKey::YearlyCost) }</h3>
            <p class="cost-total">{ speaker.cost(cost) }</p>
            <dl class="cost-lines">
                { for cost.lines.iter().map(|line| html! {
                    <div>
                        <dt>
                            { speaker.cost_item(line.item) }
                            if line.assumed {
                                <span class="tag">{ words.t(ViewKey::CostEstimated) }</span>
                            }
                        </dt>
                        <dd>{ speaker.money(line.yuan_per_year) }</dd>
                    </div>
                }) }
            </dl>
            <p class="quiet">{ speaker.cost_spread(&request.cost) }</p>
        </section>
    }
}

/// What documents say about the place, closed at first.
fn notes(words: &Words, title: &str, notes: &[Note]) -> Html {
    if notes.is_empty() {
        return Html::default();
    }
    let speaker = words.speaker();
    html! {
        <details class="notes">
            <summary>{ speaker.labelled(words.t(ViewKey::WhatDocumentsSay), title) }</summary>
            <ul>
                { for notes.iter().map(|note| html! {
                    <li>
                        { speaker.label(&note.text) }
                        <span class="quiet source">{ format!("{} · {}", speaker.source(&note.source), note.year) }</span>
                    </li>
                }) }
            </ul>
        </details>
    }
}
