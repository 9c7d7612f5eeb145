//! For the park's staff: which companies a site suits, closed until somebody asks.

use std::rc::Rc;

use yew::prelude::*;

use super::leads::{names, placements};
use super::score::score;
use crate::engine::{LeadFit, Standing};
use crate::request::Request;
use crate::text::ViewKey;
use crate::ui::hooks::use_words;
use crate::ui::state::{Action, Lead};
use crate::ui::words::Words;
use crate::units::Day;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct SuitsProps {
    pub(in crate::ui) site: AttrValue,
    pub(in crate::ui) leads: Rc<Vec<Lead>>,
    pub(in crate::ui) today: Day,
    pub(in crate::ui) act: Callback<Action>,
}

/// The same, as a view.
pub(in crate::ui) fn suits(props: SuitsProps) -> Html {
    html! { <Suits ..props /> }
}

#[component]
fn Suits(props: &SuitsProps) -> Html {
    let open = use_state(|| false);
    let words = use_words();
    let leads = use_memo((words.clone(), Rc::clone(&props.leads)), |(words, leads)| {
        let examples = words.as_ref().map(placements).unwrap_or_default();
        leads.iter().cloned().chain(examples.into_iter().filter(|example| !leads.contains(example))).collect::<Vec<_>>()
    });
    let park = words.as_ref().map(|words| words.park().clone());
    // Each company's own order is needed, so nothing is asked before somebody looks.
    let asked = (park, Rc::clone(&leads), props.site.clone(), props.today, *open);
    let fits = use_memo(asked, |(park, leads, site, today, open)| {
        let requests: Vec<Request> = leads.iter().map(|lead| lead.request.as_ref().clone()).collect();
        park.as_ref().filter(|_| *open).and_then(|park| park.0.leads(site, &requests, *today)).unwrap_or_default()
    });
    let Some(words) = words else {
        return Html::default();
    };
    let on_toggle = super::assign::toggled(&open);
    let names = names(&words, &leads);
    html! {
        <details class="staff" ontoggle={on_toggle}>
            <summary>{ words.t(ViewKey::StaffSuits) }</summary>
            if *open && fits.is_empty() {
                <p class="empty">{ words.t(ViewKey::LeadsNone) }</p>
            }
            <ol class="suits">
                { for fits.iter().filter_map(|fit| {
                    let index = usize::try_from(fit.lead).ok()?;
                    Some(company(&words, fit, names.get(index)?, leads.get(index)?, &props.act))
                }) }
            </ol>
        </details>
    }
}

fn company(words: &Words, fit: &LeadFit, name: &str, lead: &Lead, act: &Callback<Action>) -> Html {
    let speaker = words.speaker();
    let assessment = &fit.assessment;
    let request = Rc::clone(&lead.request);
    let on_ask = act.reform(move |_: MouseEvent| Action::Load(Rc::clone(&request)));
    let standing = match assessment.standing {
        Standing::Fits => "fits",
        Standing::Conditional => "conditional",
        Standing::Misses => "misses",
    };
    let weak = assessment.weak_point();
    let strong =
        assessment.strongest().into_iter().find(|strong| weak.is_none_or(|weak| weak.criterion != strong.criterion));
    html! {
        <li class={classes!(fit.barred.is_some().then_some("barred"))}>
            <div class="suits-head">
                <span class="suits-name">{ name }</span>
                { score(words, assessment.score, !assessment.findings.is_empty()) }
            </div>
            <ul class="reasons">
                if fit.barred.is_none() {
                    <li class={classes!("reason", "standing", standing)}>{ speaker.standing(assessment.standing) }</li>
                }
                if let Some(strong) = strong {
                    <li class="reason good">{ speaker.reason(strong) }</li>
                }
                if let Some(weak) = weak {
                    <li class="reason plain">{ speaker.reason(weak) }</li>
                }
            </ul>
            <p class="quiet">
                { speaker.lead_place(fit) }
                { " " }
                <button type="button" class="text-button" onclick={on_ask}
                    aria-label={words.speaker().labelled(words.t(ViewKey::LeadOpen), name)}>{ words.t(ViewKey::LeadOpen) }</button>
            </p>
        </li>
    }
}
