//! "What do you make?": one box for a code, Chinese, pinyin, initials, English or a product word.
//!
//! What is typed before the product words and the search are here waits for them: a hit among the names alone would often
//! be the wrong one. What an input method still composes waits likewise, until it is written.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::industry::{Hit, IndustryCode};
use crate::text::Key;
use crate::ui::Lexicon;
use crate::ui::hooks::{is_composing, use_words};
use crate::ui::later::Later;

#[derive(Properties, PartialEq)]
pub(super) struct IndustryPickerProps {
    pub(super) industry: Option<IndustryCode>,
    pub(super) lexicon: Lexicon,
    pub(super) later: Later,
    pub(super) on_pick: Callback<Option<IndustryCode>>,
}

/// A combobox after the ARIA pattern: the list opens while typing, arrows move, Enter picks, Escape closes.
#[component]
pub(super) fn IndustryPicker(props: &IndustryPickerProps) -> Html {
    let typed = use_state(|| None::<String>);
    let active = use_state(|| 0_usize);
    // Whoever pressed Enter or went on while the product words were awaited means the first hit.
    let promised = use_state(|| false);
    // Pinyin on its way to characters is nothing to search for yet.
    let composing = use_state(|| false);
    // The list is there while one types; what is said of a text that was left without a hit stands under the box.
    let focused = use_state(|| false);
    // What was typed in vain while something is chosen, which the box goes back to.
    let missed = use_state(|| None::<String>);
    let searching = typed.as_deref().is_some_and(|query| !query.trim().is_empty());
    let open = searching && *focused;
    let views = props.later.here();
    let lexicon = match props.later {
        Later::Awaited => Lexicon::Awaited,
        Later::Missing(_) => Lexicon::Missing,
        Later::Here(_) => props.lexicon,
    };
    let awaited = searching && (lexicon == Lexicon::Awaited || *composing);
    let words = use_words();
    let query = words.as_ref().zip(typed.as_deref()).filter(|_| !awaited);
    let found = query.zip(views).map(|((words, query), views)| (views.hits)(words, query));
    let hits: Vec<Hit> = found.unwrap_or_default();
    let note = match lexicon {
        _ if *composing => None,
        Lexicon::Awaited => Some(Key::ProductWordsAwaited),
        Lexicon::Missing => Some(Key::ProductWordsMissing),
        Lexicon::Here => hits.is_empty().then_some(Key::ProductNoHits),
    };

    let pick = {
        let (typed, active, on_pick) = (typed.clone(), active.clone(), props.on_pick.clone());
        let missed = missed.clone();
        Callback::from(move |code: Option<IndustryCode>| {
            typed.set(None);
            missed.set(None);
            active.set(0);
            on_pick.emit(code);
        })
    };
    let give_up = {
        let (typed, missed, chosen) = (typed.clone(), missed.clone(), props.industry.is_some());
        move || {
            if chosen {
                missed.set((*typed).clone());
                typed.set(None);
            }
        }
    };
    // What is chosen elsewhere, or taken back, is no answer to what stands in the box.
    use_effect_with(props.industry, {
        let (typed, missed) = (typed.clone(), missed.clone());
        move |_| {
            if typed.is_some() || missed.is_some() {
                typed.set(None);
                missed.set(None);
            }
        }
    });
    use_effect_with((lexicon, *composing), {
        let (promised, pick, first) = (promised.clone(), pick.clone(), hits.first().map(|hit| hit.code));
        let (give_up, focused) = (give_up.clone(), focused.clone());
        move |(lexicon, composing): &(Lexicon, bool)| {
            if *promised && !composing {
                promised.set(false);
                match first.filter(|_| *lexicon == Lexicon::Here) {
                    Some(code) => pick.emit(Some(code)),
                    None if !*focused => give_up(),
                    None => {}
                }
            }
        }
    });
    let Some(words) = words else {
        return Html::default();
    };
    let speaker = words.speaker();
    let chosen_name = props.industry.map(|code| speaker.industry(code));
    let shown = typed.as_deref().map_or_else(|| chosen_name.clone().unwrap_or_default(), str::to_owned);
    let on_input = {
        let (typed, active, promised) = (typed.clone(), active.clone(), promised.clone());
        let (composing, missed) = (composing.clone(), missed.clone());
        Callback::from(move |event: InputEvent| {
            promised.set(false);
            missed.set(None);
            composing.set(is_composing(&event));
            typed.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
            active.set(0);
        })
    };
    let on_key = {
        let (typed, active, pick, promised) = (typed.clone(), active.clone(), pick.clone(), promised.clone());
        let codes: Vec<IndustryCode> = hits.iter().map(|hit| hit.code).collect();
        Callback::from(move |event: KeyboardEvent| {
            // Enter and arrows belong to the input method while it composes.
            if is_composing(&event) {
                return;
            }
            match event.key().as_str() {
                "ArrowDown" if !codes.is_empty() => {
                    event.prevent_default();
                    active.set((*active + 1) % codes.len());
                }
                "ArrowUp" if !codes.is_empty() => {
                    event.prevent_default();
                    active.set((*active + codes.len() - 1) % codes.len());
                }
                "Enter" => {
                    promised.set(awaited);
                    if let Some(code) = codes.get(*active) {
                        event.prevent_default();
                        pick.emit(Some(*code));
                    }
                }
                "Escape" if typed.is_some() => {
                    event.prevent_default();
                    typed.set(None);
                }
                _ => {}
            }
        })
    };
    let on_focus = {
        let focused = focused.clone();
        Callback::from(move |event: FocusEvent| {
            focused.set(true);
            event.target_unchecked_into::<HtmlInputElement>().select();
        })
    };
    // Who goes on to the next field means the hit that is marked. Without a hit the box goes back to what is chosen; where
    // nothing is, the text stays to be mended.
    let on_blur = {
        let (typed, pick, promised) = (typed.clone(), pick.clone(), promised.clone());
        let marked = hits.get(*active).map(|hit| hit.code).filter(|_| searching);
        Callback::from(move |_: FocusEvent| {
            focused.set(false);
            match marked {
                Some(code) => pick.emit(Some(code)),
                None if !searching => typed.set(None),
                None if awaited => promised.set(true),
                None => give_up(),
            }
        })
    };
    let left = note.filter(|_| !open && (searching || missed.is_some()));
    let on_clear = pick.reform(|_: MouseEvent| None);
    html! {
        <div class="picker">
            <label class="field-label" for="industry">{ words.t(Key::ProductQuestion) }</label>
            <div class={classes!("picker-box", props.industry.is_some().then_some("filled"))}>
                <input id="industry" class="picker-input" type="text" role="combobox" autocomplete="off"
                    spellcheck="false" aria-expanded={open.to_string()} aria-controls="industry-hits"
                    aria-autocomplete="list"
                    aria-activedescendant={(open && !hits.is_empty()).then(|| format!("industry-{}", *active))}
                    aria-describedby={left.is_some().then_some("industry-hint")}
                    placeholder={words.t(Key::ProductPlaceholder)} value={shown} oninput={on_input}
                    onkeydown={on_key} onfocus={on_focus} onblur={on_blur} />
                if let (Some(code), None) = (props.industry, typed.as_ref()) {
                    <span class="picker-code">{ code.as_str() }</span>
                    <button type="button" class="icon-button" aria-label={words.t(Key::ProductClear)}
                        onclick={on_clear}>{ "×" }</button>
                }
            </div>
            <ul id="industry-hits" class={classes!("hits", open.then_some("open"))} role="listbox"
                aria-label={words.t(Key::ProductQuestion)}>
                if let Some(views) = views.filter(|_| open) {
                    { (views.hit_list)(&words, &hits, *active, &pick.reform(Some)) }
                }
                if let Some(note) = note.filter(|_| open) {
                    <li class="no-hit" role="option" aria-disabled="true" aria-selected="false">
                        { words.t(note) }
                    </li>
                }
            </ul>
            if let Some(note) = left {
                <p id="industry-hint" class="hint" role="status">
                    if let Some(missed) = missed.as_ref() {
                        <bdi>{ missed }</bdi>{ speaker.labelled("", "") }
                    }
                    { words.t(note) }
                </p>
            }
        </div>
    }
}
