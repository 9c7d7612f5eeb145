//! The shortlist: sites that the reader keeps, each with a note. It stays on the device.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::score::score;
use super::see::Seen;
use crate::text::{KeepKey, Key};
use crate::ui::device;
use crate::ui::place::View;
use crate::ui::state::{Action, COMPARE_MOST, Kept};
use crate::ui::words::Words;

/// As a place of its own beside the list.
pub(in crate::ui) fn shortlist(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, act, .. } = seen;
    if state.kept.is_empty() {
        return html! { <p class="empty">{ words.t(KeepKey::ShortlistEmpty) }</p> };
    }
    let on_clear = act.reform(|_: MouseEvent| Action::ClearKept);
    let mut known: Vec<String> = state
        .kept
        .iter()
        .filter(|kept| seen.result.matches.iter().any(|one| one.site == kept.site))
        .map(|kept| kept.site.clone())
        .collect();
    let comparable = known.len() >= 2;
    let compare = if known.len() > COMPARE_MOST { KeepKey::ShortlistCompareFirst } else { KeepKey::ShortlistCompare };
    known.truncate(COMPARE_MOST);
    let on_compare = {
        let act = (*act).clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Compare(known.clone()));
            act.emit(Action::Show(View::Compare));
        })
    };
    html! {
        <section class="shortlist" aria-label={words.t(Key::ViewShortlist)}>
            <p class="quiet">
                { words.t(if device::keeps() { KeepKey::ShortlistHint } else { KeepKey::ShortlistVolatile }) }
            </p>
            <ul class="shortlist-sites">{ for state.kept.iter().map(|kept| entry(words, seen, kept)) }</ul>
            if comparable {
                <button type="button" class="secondary" onclick={on_compare}>{ words.t(compare) }</button>
            }
            <button type="button" class="text-button" onclick={on_clear}>{ words.t(KeepKey::ShortlistClear) }</button>
        </section>
    }
}

fn entry(words: &Words, seen: &Seen<'_>, kept: &Kept) -> Html {
    let Seen { result, act, .. } = seen;
    let speaker = words.speaker();
    let site = words.catalog().site(&kept.site);
    let name = speaker.site_name(&kept.site);
    let assessment = result.matches.iter().find(|one| one.site == kept.site);
    let on_drop = {
        let id = kept.site.clone();
        act.reform(move |_: MouseEvent| Action::ToggleKeep(id.clone()))
    };
    let on_open = {
        let id = kept.site.clone();
        act.reform(move |_: MouseEvent| Action::Select(Some(id.clone())))
    };
    let on_note = {
        let id = kept.site.clone();
        act.reform(move |event: InputEvent| {
            Action::Note(id.clone(), event.target_unchecked_into::<HtmlTextAreaElement>().value())
        })
    };
    let stands = match (assessment, site) {
        (Some(assessment), _) => speaker.verdicts(assessment),
        (None, Some(_)) => words.t(KeepKey::ShortlistNotAmong).to_owned(),
        (None, None) => words.t(KeepKey::ShortlistGone).to_owned(),
    };
    html! {
        <li key={kept.site.clone()} class="shortlist-site" data-kept={kept.site.clone()}>
            <div class="shortlist-head">
                <h3>
                    if assessment.is_some() {
                        <button type="button" class="card-open" onclick={on_open}>{ name.clone() }</button>
                    } else {
                        { name.clone() }
                    }
                    if site.is_some_and(|site| site.illustrative) {
                        <span class="tag">{ words.t(Key::Illustrative) }</span>
                    }
                </h3>
                if let Some(assessment) = assessment {
                    { score(words, assessment.score, !assessment.findings.is_empty()) }
                }
                <button type="button" class="icon-button remove" onclick={on_drop}
                    aria-label={words.speaker().labelled(words.t(Key::Remove), &name)}>{ "×" }</button>
            </div>
            <p class="quiet">{ stands }</p>
            <label class="shortlist-note">
                <span class="sr-only">{ words.speaker().labelled(words.t(KeepKey::ShortlistNote), &name) }</span>
                <textarea rows="2" dir="auto" maxlength={NOTE_LONGEST.to_string()} placeholder={words.t(KeepKey::ShortlistNote)}
                    value={kept.note.clone()} oninput={on_note} />
            </label>
        </li>
    }
}

/// Characters of a note: a page.
const NOTE_LONGEST: usize = 2000;

#[derive(Properties, PartialEq)]
pub(super) struct OnDeviceProps {
    /// The id of the catalog, which has a list of its own.
    pub(super) catalog: AttrValue,
    pub(super) kept: Rc<Vec<Kept>>,
    pub(super) act: Callback<Action>,
}

/// What the device has, as far as this page knows.
#[derive(Default)]
struct Known {
    last: Rc<Vec<Kept>>,
    just_read: bool,
}

/// Brings what was kept before, and keeps what changes; nothing to see.
#[component]
pub(super) fn OnDevice(props: &OnDeviceProps) -> Html {
    let known = use_mut_ref(Known::default);
    use_effect_with(props.catalog.clone(), {
        let (known, act, here) = (known.clone(), props.act.clone(), Rc::clone(&props.kept));
        move |catalog: &AttrValue| {
            let listener = device::on_change(catalog, {
                let (known, act) = (known.clone(), act.clone());
                // Another page has changed it.
                move |kept| {
                    known.borrow_mut().last = Rc::clone(&kept);
                    act.emit(Action::TakeKept(kept));
                }
            });
            let mut kept = device::read(catalog);
            let last = Rc::new(kept.clone());
            // What was kept on this page before its list was read comes behind it.
            kept.extend(here.iter().filter(|one| last.iter().all(|other| other.site != one.site)).cloned());
            known.replace(Known { last, just_read: true });
            act.emit(Action::TakeKept(Rc::new(kept)));
            move || drop(listener)
        }
    });
    use_effect_with((props.catalog.clone(), Rc::clone(&props.kept)), move |(catalog, kept)| {
        let mut known = known.borrow_mut();
        // In the rendering in which the list was read the page does not know it yet.
        if !std::mem::take(&mut known.just_read) && *known.last != **kept {
            device::write(catalog, kept);
            known.last = Rc::clone(kept);
        }
    });
    Html::default()
}
