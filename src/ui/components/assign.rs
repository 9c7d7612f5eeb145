//! For the park's staff: a site for each of several companies, closed until somebody asks.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::leads::{LeadList, names};
use super::score::score;
use crate::engine::{Assignment, Pairing};
use crate::request::Request;
use crate::text::ViewKey;
use crate::ui::hooks::use_words;
use crate::ui::state::{Action, Lead};
use crate::ui::words::Words;
use crate::units::Day;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct AssignProps {
    pub(in crate::ui) leads: Rc<Vec<Lead>>,
    /// What is asked now, where anything is.
    pub(in crate::ui) asked: Option<Rc<Request>>,
    pub(in crate::ui) today: Day,
    pub(in crate::ui) act: Callback<Action>,
}

/// Follows whether a disclosure is open.
pub(super) fn toggled(open: &UseStateHandle<bool>) -> Callback<Event> {
    let open = open.clone();
    Callback::from(move |event: Event| {
        let details = event.target_dyn_into::<HtmlElement>();
        open.set(details.is_some_and(|details| details.has_attribute("open")));
    })
}

/// The same, as a view.
pub(in crate::ui) fn assign(props: AssignProps) -> Html {
    html! { <Assign ..props /> }
}

#[component]
fn Assign(props: &AssignProps) -> Html {
    let open = use_state(|| false);
    let words = use_words();
    let park = words.as_ref().map(|words| words.park().clone());
    let asked = (park, Rc::clone(&props.leads), props.today, *open);
    let assignment = use_memo(asked, |(park, leads, today, open)| {
        let requests: Vec<Request> = leads.iter().map(|lead| lead.request.as_ref().clone()).collect();
        park.as_ref().filter(|_| *open).map(|park| park.0.assign(&requests, *today))
    });
    let Some(words) = words else {
        return Html::default();
    };
    html! {
        <details class="staff" ontoggle={toggled(&open)}>
            <summary>{ words.t(ViewKey::StaffAssign) }</summary>
            if *open {
                <LeadList leads={Rc::clone(&props.leads)} asked={props.asked.clone()} act={props.act.clone()} />
            }
            if let Some(assignment) = assignment.as_ref().as_ref().filter(|_| !props.leads.is_empty()) {
                { given(&words, assignment, &props.leads, &props.act) }
            }
        </details>
    }
}

fn given(words: &Words, assignment: &Assignment, leads: &[Lead], act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let names = names(words, leads);
    let row = |pairing: &Pairing| {
        let index = usize::try_from(pairing.lead).ok()?;
        let (name, lead) = (names.get(index)?, leads.get(index)?);
        let request = Rc::clone(&lead.request);
        let on_ask = act.reform(move |_: MouseEvent| Action::Load(Rc::clone(&request)));
        Some(html! {
            <tr>
                <th scope="row">
                    { name }
                    <button type="button" class="text-button" onclick={on_ask}
                        aria-label={words.speaker().labelled(words.t(ViewKey::LeadOpen), name)}>{ words.t(ViewKey::LeadOpen) }</button>
                </th>
                <td>
                    if let Some(site) = &pairing.site {
                        <span class="assign-site">{ speaker.site_name(&site.site) }</span>
                        <span class="quiet">{ speaker.standing(site.standing) }</span>
                        { score(words, site.score, !site.findings.is_empty()) }
                    } else {
                        { "–" }
                    }
                </td>
                <td>{ speaker.pairing(assignment, pairing, &names) }</td>
            </tr>
        })
    };
    html! {
        <>
            <p class="assign-served" role="status">{ speaker.served(&assignment.served) }</p>
            <div class="assign-scroll" tabindex="0" role="region" aria-label={words.t(ViewKey::StaffAssign)}>
                <table class="assign">
                    <thead>
                        <tr>
                            <th scope="col">{ words.t(ViewKey::ColumnCompany) }</th>
                            <th scope="col">{ words.t(ViewKey::ColumnGets) }</th>
                            <th scope="col">{ words.t(ViewKey::ColumnWhy) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for assignment.pairings.iter().filter_map(row) }</tbody>
                </table>
            </div>
            <p class="quiet">{ words.t(ViewKey::AssignNote) }</p>
        </>
    }
}
