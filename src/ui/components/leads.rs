//! The companies that the park's staff look after: adding them, naming them, taking them out.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{Blob, FileReadError};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::catalog::problem::{Problem, ProblemKind};
use crate::engine::{LEADS_MOST, placement_request};
use crate::request::{self, Request};
use crate::text::{Key, ViewKey, isolated};
use crate::ui::hooks::use_words;
use crate::ui::state::{Action, Lead, LeadSource};
use crate::ui::words::Words;

/// So many problems of one request are shown.
const MOST_SHOWN: usize = 10;

/// The placements of the catalog as companies.
pub(super) fn placements(words: &Words) -> Vec<Lead> {
    let lead = |placement: &crate::catalog::Placement| Lead {
        source: LeadSource::Placement(placement.id.clone()),
        // A catalog whose placements cannot be read is refused on opening.
        request: Rc::new(placement_request(placement).unwrap_or_default()),
    };
    words.catalog().placements.iter().map(lead).collect()
}

/// A name for each company: of its file, its placement, or its trade; numbered where several would be the same.
pub(super) fn names(words: &Words, leads: &[Lead]) -> Vec<String> {
    let speaker = words.speaker();
    let name = |lead: &Lead| match &lead.source {
        LeadSource::File(name) => isolated(name),
        LeadSource::Placement(id) => {
            let placement = words.catalog().placements.iter().find(|placement| placement.id == *id);
            placement.map_or_else(|| id.clone(), |placement| speaker.label(&placement.project))
        }
        LeadSource::Asked => {
            let industry = lead.request.project.industry;
            industry.map_or_else(|| words.t(ViewKey::LeadNow).to_owned(), |industry| speaker.industry(industry))
        }
    };
    let names: Vec<String> = leads.iter().map(name).collect();
    let numbered = |(index, name): (usize, &String)| {
        let before = names[..index].iter().filter(|other| *other == name).count();
        let alone = before == 0 && !names[index + 1..].contains(name);
        if alone { name.clone() } else { format!("{name} {}", before + 1) }
    };
    names.iter().enumerate().map(numbered).collect()
}

#[derive(Properties, PartialEq)]
pub(super) struct LeadListProps {
    pub(super) leads: Rc<Vec<Lead>>,
    /// What is asked now, where anything is.
    pub(super) asked: Option<Rc<Request>>,
    pub(super) act: Callback<Action>,
}

/// What could not be read, with the name of its file.
type Refused = Vec<(String, Problem)>;

#[component]
pub(super) fn LeadList(props: &LeadListProps) -> Html {
    let refused = use_state(Refused::new);
    let readers = use_mut_ref(Vec::<FileReader>::new);
    let pasted = use_node_ref();
    let Some(words) = use_words() else {
        return Html::default();
    };
    let take = {
        let (refused, act) = (refused.clone(), props.act.clone());
        Callback::from(move |read: Result<Vec<Lead>, Refused>| match read {
            Ok(leads) => {
                refused.set(Refused::new());
                act.emit(Action::AddLeads(leads));
            }
            Err(problems) => refused.set(problems),
        })
    };
    let on_files = {
        let take = take.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            open_files(&input, &readers, &take);
        })
    };
    let on_paste = {
        let (pasted, take) = (pasted.clone(), take.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(area) = pasted.cast::<HtmlTextAreaElement>().filter(|area| !area.value().trim().is_empty()) else {
                return;
            };
            let read = leads_of(&area.value(), &LeadSource::Asked);
            if read.is_ok() {
                area.set_value("");
            }
            take.emit(read.map_err(|problems| named("", problems)));
        })
    };
    let on_asked = props.asked.clone().map(|request| {
        props.act.reform(move |_: MouseEvent| {
            Action::AddLeads(vec![Lead { source: LeadSource::Asked, request: Rc::clone(&request) }])
        })
    });
    let examples = placements(&words);
    let has_examples = !examples.is_empty();
    let on_examples = props.act.reform(move |_: MouseEvent| Action::AddLeads(examples.clone()));
    let full = props.leads.len() >= LEADS_MOST;
    html! {
        <>
            <p class="quiet">{ words.t(ViewKey::LeadsHint) }</p>
            <div class="lead-tools">
                <label class="text-button file">
                    { words.t(ViewKey::LeadsOpen) }
                    <input class="sr-only" type="file" multiple=true accept=".json,application/json" disabled={full}
                        onchange={on_files} />
                </label>
                if let Some(on_asked) = on_asked {
                    <button type="button" class="text-button" disabled={full} onclick={on_asked}>
                        { words.t(ViewKey::LeadsAddAsked) }
                    </button>
                }
                if has_examples {
                    <button type="button" class="text-button" disabled={full} onclick={on_examples}>
                        { words.t(ViewKey::LeadsAddExamples) }
                    </button>
                }
            </div>
            <details class="notes">
                <summary>{ words.t(ViewKey::LeadsPaste) }</summary>
                <textarea ref={pasted} class="lead-paste" rows="4" spellcheck="false"
                    aria-label={words.t(ViewKey::LeadsPaste)} />
                <button type="button" class="secondary" disabled={full} onclick={on_paste}>{ words.t(ViewKey::LeadsAdd) }</button>
            </details>
            if !refused.is_empty() {
                { refusal(&words, &refused) }
            }
            { list(&words, &props.leads, &props.act) }
        </>
    }
}

fn list(words: &Words, leads: &[Lead], act: &Callback<Action>) -> Html {
    if leads.is_empty() {
        return html! { <p class="empty">{ words.t(ViewKey::LeadsNone) }</p> };
    }
    let on_clear = act.reform(|_: MouseEvent| Action::ClearLeads);
    html! {
        <>
            <ul class="leads">
                { for names(words, leads).into_iter().enumerate().map(|(index, name)| {
                    let on_remove = act.reform(move |_: MouseEvent| Action::RemoveLead(index));
                    html! {
                        <li>
                            { name.clone() }
                            <button type="button" class="icon-button" onclick={on_remove}
                                aria-label={words.speaker().labelled(words.t(Key::Remove), &name)}>{ "×" }</button>
                        </li>
                    }
                }) }
            </ul>
            <button type="button" class="text-button" onclick={on_clear}>{ words.t(ViewKey::LeadsClear) }</button>
        </>
    }
}

fn refusal(words: &Words, refused: &Refused) -> Html {
    let speaker = words.speaker();
    html! {
        <div class="problems" role="alert">
            <h4>{ words.t(ViewKey::LeadsProblems) }</h4>
            <ul>
                { for refused.iter().take(MOST_SHOWN).map(|(file, problem)| {
                    let text = speaker.problem(problem);
                    let place = [file.as_str(), text.path.as_str()].into_iter().filter(|part| !part.is_empty());
                    html! {
                        <li>
                            <code>{ place.collect::<Vec<_>>().join(": ") }</code>
                            <span>{ text.what }</span>
                            <span class="quiet">{ text.way_out }</span>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

/// Reads the chosen files one by one; each adds its companies or says what is wrong with it.
fn open_files(
    input: &HtmlInputElement,
    readers: &RefCell<Vec<FileReader>>,
    take: &Callback<Result<Vec<Lead>, Refused>>,
) {
    let files = input.files();
    let chosen: Vec<web_sys::File> =
        files.iter().flat_map(|files| (0..files.length()).filter_map(|index| files.get(index))).collect();
    // A file can be chosen again after it was mended.
    input.set_value("");
    readers.replace(
        chosen
            .into_iter()
            .map(|file| {
                let (name, take) = (file.name(), take.clone());
                read_as_bytes(&Blob::from(web_sys::Blob::from(file)), move |bytes| {
                    take.emit(opened(&name, bytes));
                })
            })
            .collect(),
    );
}

fn opened(file: &str, bytes: Result<Vec<u8>, FileReadError>) -> Result<Vec<Lead>, Refused> {
    let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let name = file.strip_suffix(".json").unwrap_or(file);
    text.ok_or_else(|| vec![Problem { path: String::new(), kind: ProblemKind::NotText }])
        .and_then(|text| leads_of(&text, &LeadSource::File(name.to_owned())))
        .map_err(|problems| named(file, problems))
}

fn named(file: &str, problems: Vec<Problem>) -> Refused {
    problems.into_iter().map(|problem| (file.to_owned(), problem)).collect()
}

/// A request file, or a list of several.
fn leads_of(text: &str, source: &LeadSource) -> Result<Vec<Lead>, Vec<Problem>> {
    let several = text.trim_start().starts_with('[');
    let requests = if several { request::read_list(text, "", LEADS_MOST)? } else { vec![request::read(text)?] };
    Ok(requests.into_iter().map(|request| Lead { source: source.clone(), request: Rc::new(request) }).collect())
}
