//! Fair mode: one visitor after another on a screen of the park's.
//!
//! [`at_the_fair`] comes with the views; all else with what is taken away (`../taking.rs`). What happens when stands in
//! `kiosk.rs`, what visitors leave in `contacts.rs`, what the staff set in `settings.rs`; those are pure. `face.rs` puts
//! it on screen.

mod contact;
mod contacts;
mod corner;
mod face;
mod full_screen;
mod idle;
mod kiosk;
mod modal;
mod pin;
mod settings;
mod show;
mod store;
mod welcome;

use std::rc::Rc;

use yew::prelude::*;

pub(super) use face::face;

use super::components::{Seen, tour};
use super::hooks::{Same, use_words};
use super::state::{Action, Fair};
use super::taking::{Taken, use_taking};
use crate::catalog::Language;
use crate::engine::MatchResult;
use crate::request::Request;
use crate::text::Key;
use crate::units::Day;

/// What fair mode is handed of the page.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct FairProps {
    fair: Fair,
    /// Whether the host says that the page stands at a fair.
    kiosk: bool,
    /// Whether the page may read and write the address.
    hash: bool,
    request: Rc<Request>,
    result: Same<MatchResult>,
    /// The site of the third room.
    site: Option<AttrValue>,
    today: Day,
    language: Language,
    act: Callback<Action>,
    on_language: Callback<Language>,
}

/// At a fair the bar of a visit and what stands above the rooms; else the tour, for a reader who is alone with a page of
/// its own.
pub(super) fn at_the_fair(seen: &Seen<'_>) -> Html {
    let Seen { state, result, act, .. } = seen;
    let alone = seen.hash && !seen.kiosk && state.fair == Fair::Off && !store::settings().on;
    html! {
        <>
            { tour(alone) }
            <AtTheFair fair={state.fair} kiosk={seen.kiosk} hash={seen.hash} request={Rc::clone(&state.request)}
                result={Same(Rc::clone(result))} site={seen.selected.map(|site| AttrValue::from(site.to_owned()))}
                today={seen.today} language={seen.language} act={(*act).clone()} on_language={seen.on_language.clone()} />
        </>
    }
}

/// Enters fair mode where the host says so, or where it was not left; fetches what it takes.
#[component]
fn AtTheFair(props: &FairProps) -> Html {
    let before = use_mut_ref(|| false);
    use_effect_with(props.kiosk, {
        let act = props.act.clone();
        move |kiosk| {
            let was = before.replace(*kiosk);
            if *kiosk || (!was && store::settings().on) {
                act.emit(Action::SetFair(Fair::On));
            } else if was {
                act.emit(Action::SetFair(Fair::Off));
            }
        }
    });
    let attempt = use_state(|| 0_u32);
    let taken = use_taking(*attempt);
    let words = use_words();
    match (taken, words) {
        (Taken::Here(taking), _) if props.fair != Fair::Off => (taking.fair)(props.clone()),
        (Taken::Missing, Some(words)) if props.fair != Fair::Off => {
            let on_again = Callback::from(move |_: MouseEvent| attempt.set(*attempt + 1));
            html! {
                <p class="note">
                    { words.t(Key::PartMissing) }
                    <button type="button" class="text-button" onclick={on_again}>{ words.t(Key::TryAgain) }</button>
                </p>
            }
        }
        (Taken::Here(_) | Taken::Awaited | Taken::Missing, _) => Html::default(),
    }
}
