//! The button that prints, the choice of languages, and the report while it is printed.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::both::Both;
use super::paper::{Laid, Paper, Running};
use super::sheet::{Reported, sheet};
use crate::catalog::Language;
use crate::engine::MatchResult;
use crate::request::Request;
use crate::text::{KeepKey, SheetKey, Voice};
use crate::ui::browser::call;
use crate::ui::components::take_away::link;
use crate::ui::hooks::{Same, use_words};
use crate::ui::voices::fetch_language;
use crate::ui::words::Words;
use crate::units::Day;

#[derive(Properties, PartialEq)]
pub(in crate::ui::components) struct PrintingProps {
    pub(in crate::ui::components) request: Rc<Request>,
    pub(in crate::ui::components) result: Same<MatchResult>,
    /// The day of the answer.
    pub(in crate::ui::components) today: Day,
    /// Whether the page is this element's own: then whatever prints the page prints the report.
    pub(in crate::ui::components) hash: bool,
    /// The site of the third room.
    pub(in crate::ui::components) site: Option<AttrValue>,
}

/// Rendered only while it is printed: nobody else pays for it.
#[component]
pub(in crate::ui::components) fn Printing(props: &PrintingProps) -> Html {
    let paper = use_memo((), |()| Paper::new());
    let beside = use_state_eq(|| None::<Voice>);
    let words = use_words();
    let running = words.as_ref().map(|words| running(words, props.today));
    let (on_paper, lay) = use_paper(&paper, running, props.hash);
    let (Some(words), Some(paper)) = (words, paper.as_ref()) else {
        return Html::default();
    };
    let on_print = Callback::from(move |()| {
        lay.emit(());
        // Once it is rendered. Where the browser refuses to print, as in a frame that may not, nothing happens.
        Timeout::new(0, || drop(call(&window(), "print", &[]))).forget();
    });
    let second = beside.filter(|voice| voice.language() != words.language()).map(|voice| words.speaking(voice));
    let report = || {
        let both = Both { first: &words, second: second.as_ref() };
        let link = link(&words, &props.request, &props.result.0, props.today, props.hash);
        sheet(
            &both,
            &Reported {
                request: &props.request,
                result: &props.result.0,
                today: props.today,
                site: props.site.as_deref(),
                link,
            },
        )
    };
    html! {
        <>
            <Choice language={words.language()} {beside} {on_print} />
            if on_paper {
                { create_portal(report(), paper.inside.clone()) }
            }
        </>
    }
}

/// What stands at the edges of the pages: in the first language alone, as there is little room.
fn running(words: &Words, today: Day) -> Running {
    let speaker = words.speaker();
    let catalog = words.catalog();
    let park = speaker.label(&catalog.name);
    let title = words.t(SheetKey::Title);
    Running {
        file: format!("{park} {title} {today}"),
        head: [format!("{park} · {title}"), speaker.labelled(words.t(SheetKey::DayOfAnswer), &speaker.day(today))],
        foot: speaker.labelled(words.t(SheetKey::DataOf), &speaker.day(catalog.as_of)),
        page: speaker.page_marks(),
    }
}

/// Whether the report is on its paper, and how to lay it there; it goes when all is printed.
///
/// On a page of its own the report stands in for the page also where the browser prints by its keys or its menu. It then
/// waits for nothing but the end of the event, so the paper is laid at once and not in an effect: those may come later.
#[hook]
fn use_paper(paper: &Rc<Option<Paper>>, running: Option<Running>, own_page: bool) -> (bool, Callback<()>) {
    let on_paper = use_state_eq(|| false);
    let laid = use_mut_ref(|| None::<Laid>);
    let lay = {
        let (paper, running, on_paper, laid) = (Rc::clone(paper), running.clone(), on_paper.clone(), Rc::clone(&laid));
        Callback::from(move |()| {
            let free = laid.borrow().is_none();
            if let (Some(paper), Some(running), true) = (paper.as_ref(), &running, free) {
                laid.replace(paper.lay(running));
                on_paper.set(true);
            }
        })
    };
    use_effect_with((own_page, running), {
        let (on_paper, lay) = (on_paper.clone(), lay.clone());
        move |(own_page, _)| {
            let before = own_page.then(|| EventListener::new(&window(), "beforeprint", move |_| lay.emit(())));
            let after = EventListener::new(&window(), "afterprint", move |_| {
                laid.take();
                on_paper.set(false);
            });
            move || drop((before, after))
        }
    });
    (*on_paper, lay)
}

#[derive(Properties, PartialEq)]
struct ChoiceProps {
    language: Language,
    /// The second language, for as long as it is chosen.
    beside: UseStateHandle<Option<Voice>>,
    on_print: Callback<()>,
}

/// In which languages: this one, or with another beside it.
#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let dialog = use_node_ref();
    let missing = use_state_eq(|| false);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let of_dialog = |method: &'static str| {
        let dialog = dialog.clone();
        move || {
            if let Some(dialog) = dialog.cast::<Element>() {
                // Opened twice or closed twice is as once.
                let _ = call(&JsValue::from(dialog), method, &[]);
            }
        }
    };
    let (open, close) = (of_dialog("showModal"), of_dialog("close"));
    let on_open = Callback::from(move |_: MouseEvent| open());
    let on_close = {
        let close = close.clone();
        Callback::from(move |_: MouseEvent| close())
    };
    let on_print = props.on_print.reform(move |_: MouseEvent| close());
    let choose = |language: Option<Language>| {
        let (beside, missing) = (props.beside.clone(), missing.clone());
        Callback::from(move |_: Event| {
            let (beside, missing) = (beside.clone(), missing.clone());
            spawn_local(async move {
                let fetched = match language {
                    Some(language) => fetch_language(language).await.map(Some),
                    None => Ok(None),
                };
                missing.set(fetched.is_err());
                beside.set(fetched.unwrap_or_default());
            });
        })
    };
    let chosen = props.beside.map(Voice::language).filter(|language| *language != props.language);
    let option = |language: Option<Language>, name: String| {
        html! {
            <label class="print-choice">
                <input type="radio" name="print-languages" checked={chosen == language} onchange={choose(language)} />
                <span>{ name }</span>
            </label>
        }
    };
    let others = Language::ALL.into_iter().filter(|language| *language != props.language);
    html! {
        <>
            <button type="button" class="text-button print-open" aria-haspopup="dialog" onclick={on_open}>
                { words.t(SheetKey::Print) }
            </button>
            <dialog ref={dialog} class="print-dialog" aria-labelledby="print-title">
                <h3 id="print-title">{ words.t(SheetKey::PrintTitle) }</h3>
                <div role="radiogroup" aria-labelledby="print-title">
                    { option(None, props.language.own_name().to_owned()) }
                    { for others.map(|language| option(Some(language), words.speaker().beside(language))) }
                </div>
                if *missing {
                    <p role="alert">{ words.t(SheetKey::OtherMissing) }</p>
                }
                <p class="quiet">{ words.t(SheetKey::PrintHint) }</p>
                <p class="print-buttons">
                    <button type="button" class="secondary" onclick={on_print}>{ words.t(SheetKey::Print) }</button>
                    <button type="button" class="text-button" onclick={on_close}>{ words.t(KeepKey::Close) }</button>
                </p>
            </dialog>
        </>
    }
}
