//! Opening another park's catalog from a file; a refused one changes nothing and says why.

use std::rc::Rc;

use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{Blob, FileReadError};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::catalog::problem::{Problem, ProblemKind};
use crate::engine::Matcher;
use crate::text::ViewKey;
use crate::ui::hooks::use_words;
use crate::ui::state::{Action, Park};
use crate::ui::words::Words;

/// So many problems are shown; the command line tool prints all.
const MOST_SHOWN: usize = 50;

/// A button for it.
pub(in crate::ui) fn open_catalog(act: Callback<Action>) -> Html {
    html! { <OpenCatalog {act} /> }
}

#[derive(Properties, PartialEq)]
struct OpenCatalogProps {
    act: Callback<Action>,
}

#[component]
fn OpenCatalog(props: &OpenCatalogProps) -> Html {
    let reading = use_mut_ref(|| None::<FileReader>);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let on_file = {
        let act = props.act.clone();
        Callback::from(move |event: yew::Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|files| files.get(0)) else {
                return;
            };
            // The same file can be chosen again after it was mended.
            input.set_value("");
            let act = act.clone();
            let reader = read_as_bytes(&Blob::from(web_sys::Blob::from(file)), move |bytes| act.emit(opened(bytes)));
            reading.replace(Some(reader));
        })
    };
    html! {
        <div class="open-catalog">
            <label class="text-button file">
                { words.t(ViewKey::OpenCatalog) }
                <input class="sr-only" type="file" accept=".json,application/json" onchange={on_file} />
            </label>
        </div>
    }
}

fn opened(bytes: Result<Vec<u8>, FileReadError>) -> Action {
    let refuse = |problems| Action::Refuse(Rc::new(problems));
    let not_text = || refuse(vec![Problem { path: String::new(), kind: ProblemKind::NotText }]);
    let Some(text) = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok()) else {
        return not_text();
    };
    match Matcher::open(&text) {
        Ok(matcher) => Action::OpenCatalog(Park(Rc::new(matcher))),
        Err(error) => refuse(error.problems),
    }
}

/// Each problem with its place, what is wrong and the way out.
pub(in crate::ui) fn problem_list(words: &Words, problems: &[Problem], act: &Callback<Action>) -> Html {
    let on_dismiss = act.reform(|_: MouseEvent| Action::Refuse(Rc::default()));
    let speaker = words.speaker();
    html! {
        <section class="problems" role="alert">
            <h3>{ format!("{} ({})", words.t(ViewKey::CatalogProblems), problems.len()) }</h3>
            <ul>
                { for problems.iter().take(MOST_SHOWN).map(|problem| {
                    let text = speaker.problem(problem);
                    html! {
                        <li>
                            if !text.path.is_empty() {
                                <code>{ text.path }</code>
                            }
                            <span>{ text.what }</span>
                            <span class="quiet">{ text.way_out }</span>
                        </li>
                    }
                }) }
            </ul>
            <button type="button" class="text-button" onclick={on_dismiss}>{ words.t(ViewKey::CatalogBack) }</button>
        </section>
    }
}
