//! Above the answer: what a link has brought, and what can be taken away.

use std::rc::Rc;

use yew::prelude::*;

use super::address::Address;
use super::see::Seen;
use super::shortlist::OnDevice;
use super::take_away::TakeAway;
use crate::catalog::Language;
use crate::engine::MatchResult;
use crate::request::Request;
use crate::ui::hooks::Same;
use crate::ui::place::Place;
use crate::ui::state::{Action, Fair, Kept};
use crate::ui::taking::{Taken, use_taking};
use crate::ui::words::Words;
use crate::units::Day;

/// All that these parts are handed.
#[derive(Properties, Clone, PartialEq)]
pub(in crate::ui) struct ShelfProps {
    request: Rc<Request>,
    result: Same<MatchResult>,
    place: Place,
    site: Option<AttrValue>,
    /// The id of the catalog.
    catalog: AttrValue,
    kept: Rc<Vec<Kept>>,
    /// Whether anything is asked.
    asks: bool,
    /// Whether the page may read and write the address.
    hash: bool,
    /// At a fair nothing is taken along and nothing stays: not on the device, not in the address.
    fair: bool,
    language: Language,
    /// The day of the answer.
    today: Day,
    act: Callback<Action>,
    on_language: Callback<Language>,
}

/// The place for it, which fetches what stands there.
pub(in crate::ui) fn shelf(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, result, selected, today, act, .. } = seen;
    let place = Place {
        room: state.room,
        view: state.view,
        selected: state.selected.clone(),
        compared: Some(state.compared.clone()),
        request: None,
        day: state.day,
    };
    html! {
        <Shelf request={Rc::clone(&state.request)} result={Same(Rc::clone(result))} {place}
            site={selected.map(|site| AttrValue::from(site.to_owned()))} asks={state.asks()} hash={seen.hash} fair={state.fair == Fair::On}
            catalog={words.catalog().id.clone()} kept={Rc::clone(&state.kept)}
            language={words.language()} today={*today} act={(*act).clone()} on_language={seen.on_language.clone()} />
    }
}

#[component]
fn Shelf(props: &ShelfProps) -> Html {
    match use_taking(0) {
        Taken::Here(taking) => (taking.shelf)(props),
        // Who has no network goes without.
        Taken::Awaited | Taken::Missing => Html::default(),
    }
}

/// What stands there.
pub(in crate::ui) fn on_shelf(props: &ShelfProps) -> Html {
    let ShelfProps { request, result, place, site, catalog, kept, asks, hash, fair, language, today, act, on_language } =
        props.clone();
    html! {
        <>
            if !fair {
                <OnDevice {catalog} {kept} act={act.clone()} />
            }
            if hash && !fair {
                <Address request={Rc::clone(&request)} result={result.clone()} {place} {language} {today} {act} {on_language} />
            }
            if asks && !fair {
                <TakeAway {request} {result} {today} {hash} {site} />
            }
        </>
    }
}
