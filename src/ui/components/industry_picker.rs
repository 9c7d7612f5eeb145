//! "What do you make?": one box for a code, Chinese, pinyin, initials, English or a product word.
//!
//! What is typed before the product words are here waits for them: a hit among the names alone would often be the
//! wrong one. What an input method still composes waits likewise, until it is written.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::industry::{Hit, IndustryCode, Reason, search};
use crate::text::Key;
use crate::ui::Lexicon;
use crate::ui::hooks::{is_composing, use_words};

/// So many hits fit on a phone without scrolling away from the box.
const MOST_HITS: usize = 8;

#[derive(Properties, PartialEq)]
pub(super) struct IndustryPickerProps {
    pub(super) industry: Option<IndustryCode>,
    pub(super) lexicon: Lexicon,
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
    let open = typed.as_deref().is_some_and(|query| !query.trim().is_empty());
    let awaited = open && (props.lexicon == Lexicon::Awaited || *composing);
    let words = use_words();
    let query = words.as_ref().zip(typed.as_deref()).filter(|_| !awaited);
    let hits: Vec<Hit> =
        query.map(|(words, query)| search(&words.speaker().kept(query), MOST_HITS)).unwrap_or_default();
    let note = match props.lexicon {
        _ if *composing => None,
        Lexicon::Awaited => Some(Key::ProductWordsAwaited),
        Lexicon::Missing => Some(Key::ProductWordsMissing),
        Lexicon::Here => hits.is_empty().then_some(Key::ProductNoHits),
    };

    let pick = {
        let (typed, active, on_pick) = (typed.clone(), active.clone(), props.on_pick.clone());
        Callback::from(move |code: Option<IndustryCode>| {
            typed.set(None);
            active.set(0);
            on_pick.emit(code);
        })
    };
    use_effect_with((props.lexicon, *composing), {
        let (promised, pick, first) = (promised.clone(), pick.clone(), hits.first().map(|hit| hit.code));
        move |(lexicon, composing): &(Lexicon, bool)| {
            if *promised && !composing {
                promised.set(false);
                if let Some(code) = first.filter(|_| *lexicon == Lexicon::Here) {
                    pick.emit(Some(code));
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
        let composing = composing.clone();
        Callback::from(move |event: InputEvent| {
            promised.set(false);
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
    let on_focus = Callback::from(|event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select());
    // Who goes on to the next field means the hit that is marked; without a hit the text stays to be mended.
    let on_blur = {
        let (typed, pick, promised) = (typed.clone(), pick.clone(), promised.clone());
        let marked = hits.get(*active).map(|hit| hit.code).filter(|_| open);
        Callback::from(move |_: FocusEvent| match marked {
            Some(code) => pick.emit(Some(code)),
            None if !open => typed.set(None),
            None => promised.set(awaited),
        })
    };
    let option = |(index, hit): (usize, &Hit)| {
        let code = hit.code;
        let on_pick = pick.reform(move |event: MouseEvent| {
            // Before the box loses the focus and closes the list.
            event.prevent_default();
            Some(code)
        });
        let by_word = match hit.reason {
            Reason::Word(word) => Some(word),
            Reason::Code | Reason::NameZh | Reason::Pinyin | Reason::Initials | Reason::NameEn => None,
        };
        html! {
            <li key={code.as_str()} id={format!("industry-{index}")} class="hit" role="option"
                aria-selected={(index == *active).to_string()} onmousedown={on_pick}>
                <span class="hit-name">{ speaker.industry(code) }</span>
                if let Some(word) = by_word {
                    <span class="hit-word">{ speaker.written(word) }</span>
                }
                <span class="hit-code">{ code.as_str() }</span>
            </li>
        }
    };
    let on_clear = pick.reform(|_: MouseEvent| None);
    html! {
        <div class="picker">
            <label class="field-label" for="industry">{ words.t(Key::ProductQuestion) }</label>
            <div class={classes!("picker-box", props.industry.is_some().then_some("filled"))}>
                <input id="industry" class="picker-input" type="text" role="combobox" autocomplete="off"
                    spellcheck="false" aria-expanded={open.to_string()} aria-controls="industry-hits"
                    aria-autocomplete="list"
                    aria-activedescendant={(open && !hits.is_empty()).then(|| format!("industry-{}", *active))}
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
                { for hits.iter().enumerate().filter(|_| open).map(option) }
                if let Some(note) = note.filter(|_| open) {
                    <li class="no-hit" role="option" aria-disabled="true" aria-selected="false">
                        { words.t(note) }
                    </li>
                }
            </ul>
        </div>
    }
}
