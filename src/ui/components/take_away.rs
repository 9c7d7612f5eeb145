//! What a reader takes along: the link and its code, the request and the answer as files, a visit for the calendar.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use gloo::utils::document;
use js_sys::{Date, Object, Reflect};
use qrcodegen::{QrCode, QrCodeEcc};
use wasm_bindgen::JsValue;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::report::Printing;
use crate::engine::MatchResult;
use crate::link::{Share, Visit};
use crate::request::Request;
use crate::text::{KeepKey, ViewKey};
use crate::ui::browser::{call, global, list, new, text};
use crate::ui::device::is_shut_in;
use crate::ui::hooks::{Same, copy, copy_by_hand, use_words};
use crate::ui::words::Words;
use crate::units::Day;

#[derive(Properties, PartialEq)]
pub(super) struct TakeAwayProps {
    pub(super) request: Rc<Request>,
    pub(super) result: Same<MatchResult>,
    /// The day of the answer.
    pub(super) today: Day,
    /// Whether this page opens links.
    pub(super) hash: bool,
    /// The site of the third room.
    pub(super) site: Option<AttrValue>,
}

/// Closed at first: a link is made when somebody wants one.
#[component]
pub(super) fn TakeAway(props: &TakeAwayProps) -> Html {
    let open = use_state(|| false);
    let copied = use_state(|| None::<Copied>);
    let field = use_node_ref();
    let refused = use_state_eq(|| false);
    let shut_in = is_shut_in();
    let start = use_state(|| (props.today.plus_days(DAYS_AHEAD).to_string(), TIME.to_owned()));
    let Some(words) = use_words() else {
        return Html::default();
    };
    let on_toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let link = (*open).then(|| link(&words, &props.request, &props.result.0, props.today, props.hash)).flatten();
    let field = Field { words: &words, copied: &copied, place: &field };
    html! {
        <div class="take-away">
            <div class="take-row">
                <button type="button" class="add-button" aria-expanded={open.to_string()} onclick={on_toggle}>
                    <span aria-hidden="true">{ if *open { "−" } else { "＋" } }</span>{ words.t(KeepKey::TakeAway) }
                </button>
                if !shut_in {
                    <Printing request={Rc::clone(&props.request)} result={props.result.clone()} today={props.today}
                        hash={props.hash} site={props.site.clone()} />
                }
            </div>
            if *open {
                <div class="take-away-inside">
                    if shut_in {
                        if let Some(link) = &link {
                            { link_part(&field, Some(link)) }
                            { outside(&words, link, &refused) }
                        } else {
                            { fragment_part(&field, &share(&words, &props.request, &props.result.0, props.today).address("")) }
                        }
                    } else {
                        { link_part(&field, link.as_deref()) }
                        { files(&words, props) }
                        if let Some(site) = &props.site {
                            { visit(&words, props, site, link.as_deref(), &start) }
                        }
                    }
                </div>
            }
        </div>
    }
}

/// Leaves time to arrange it.
const DAYS_AHEAD: i32 = 7;
const TIME: &str = "10:00";

/// The link to this answer; `None` where no page would open it.
pub(in crate::ui) fn link(
    words: &Words,
    request: &Request,
    result: &MatchResult,
    today: Day,
    hash: bool,
) -> Option<String> {
    let catalog = words.catalog();
    let here = || hash.then(|| text(&global("location"), "href"));
    let base = catalog.public_url.clone().or_else(here)?;
    Some(share(words, request, result, today).address(&base))
}

fn share(words: &Words, request: &Request, result: &MatchResult, today: Day) -> Share {
    Share { day: today, ..Share::of(request, result, words.catalog(), words.language()) }
}

/// Whether only this device can reach the page.
pub(in crate::ui) fn on_this_device() -> bool {
    let location = global("location");
    let host = text(&location, "hostname");
    text(&location, "protocol") == "file:" || host == "localhost" || host == "[::1]" || host.starts_with("127.")
}

/// What was to be copied last, and whether it was.
type Copied = (String, bool);

/// A text that stands there to be copied.
struct Field<'a> {
    words: &'a Words,
    copied: &'a UseStateHandle<Option<Copied>>,
    place: &'a NodeRef,
}

impl Field<'_> {
    fn with(&self, text: &str) -> Html {
        let Self { words, copied, place } = *self;
        let on_copy = {
            let (copied, text, place) = (copied.clone(), text.to_owned(), place.clone());
            Callback::from(move |_: MouseEvent| {
                let (copied, now, place) = (copied.clone(), text.clone(), place.clone());
                copy(&text, move |done| {
                    if let Some(field) = place.get().filter(|_| !done) {
                        copy_by_hand(&field);
                    }
                    copied.set(Some((now, done)));
                });
            })
        };
        let on_focus = Callback::from(|event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select());
        let told = copied.as_ref().filter(|(copied, _)| copied == text).map(|(_, done)| *done);
        html! {
            <>
                <input ref={place.clone()} class="link-field" type="text" readonly=true value={text.to_owned()}
                    aria-label={words.t(KeepKey::LinkTitle)} onfocus={on_focus} />
                <button type="button" class="secondary" onclick={on_copy}>{ words.t(KeepKey::LinkCopy) }</button>
                <span class="quiet copied" role="status">{ how_copied(words, told) }</span>
            </>
        }
    }
}

/// Whether it is copied, in words; nothing before anyone asked.
pub(super) fn how_copied(words: &Words, told: Option<bool>) -> &'static str {
    match told {
        Some(true) => words.t(ViewKey::Copied),
        Some(false) => words.t(ViewKey::CopyByHand),
        None => "",
    }
}

/// Where nothing can be saved and no page opens links: what stands in a link, to be put behind an address.
fn fragment_part(field: &Field<'_>, fragment: &str) -> Html {
    html! {
        <section class="take-part">
            <h3>{ field.words.t(KeepKey::LinkTitle) }</h3>
            <p>{ field.words.t(KeepKey::ShutInNoLink) }</p>
            { field.with(fragment) }
        </section>
    }
}

fn link_part(field: &Field<'_>, link: Option<&str>) -> Html {
    let words = field.words;
    let Some(link) = link else {
        return html! { <p class="quiet">{ words.t(KeepKey::LinkNone) }</p> };
    };
    let public = words.catalog().public_url.is_some();
    html! {
        <section class="take-part">
            <h3>{ words.t(KeepKey::LinkTitle) }</h3>
            <div class="take-link">
                { code(words, link) }
                <div>
                    { field.with(link) }
                    <p class="quiet">{ words.t(KeepKey::LinkHint) }</p>
                    if !public {
                        <p class="quiet">
                            { words.t(if on_this_device() { KeepKey::LinkLocal } else { KeepKey::LinkNoPublic }) }
                        </p>
                    }
                </div>
            </div>
        </section>
    }
}

/// Empty modules that a reader needs around a code.
const QUIET: i32 = 4;

fn code(words: &Words, link: &str) -> Html {
    html! {
        <figure class="qr">
            { qr_code(link, words.t(KeepKey::CodeTitle)) }
            <figcaption class="quiet">{ words.t(KeepKey::CodeHint) }</figcaption>
        </figure>
    }
}

/// Dark on light in every theme, as readers of codes expect.
pub(in crate::ui) fn qr_code(link: &str, name: &'static str) -> Html {
    let Ok(code) = QrCode::encode_text(link, QrCodeEcc::Medium) else {
        return Html::default();
    };
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|column| code.get_module(*column, y)).count() as i32;
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run + 1;
        }
    }
    let side = size + 2 * QUIET;
    html! {
        <svg viewBox={format!("-{QUIET} -{QUIET} {side} {side}")} role="img" aria-label={name} shape-rendering="crispEdges">
            <rect class="qr-light" x={format!("-{QUIET}")} y={format!("-{QUIET}")} width={side.to_string()} height={side.to_string()} />
            <path class="qr-dark" d={path} />
        </svg>
    }
}

/// Where nothing can be saved or printed: the way to a window that can.
fn outside(words: &Words, link: &str, refused: &UseStateHandle<bool>) -> Html {
    // A window that a frame has opened may have the frame's own limits.
    let alone = Object::is(&global("top"), &global("self"));
    let on_open = {
        let (link, refused) = (link.to_owned(), refused.clone());
        Callback::from(move |_: MouseEvent| {
            let opened = call(&global("window"), "open", &[link.clone().into(), "_blank".into()]);
            refused.set(opened.is_ok_and(|window| window.is_null()));
        })
    };
    html! {
        <section class="take-part">
            <h3>{ words.t(KeepKey::ShutInTitle) }</h3>
            <p>{ words.t(KeepKey::ShutIn) }</p>
            if !alone {
                <button type="button" class="secondary" onclick={on_open}>{ words.t(KeepKey::ShutInOpen) }</button>
            }
            <p role="status">{ if alone || **refused { words.t(KeepKey::ShutInCopy) } else { "" } }</p>
        </section>
    }
}

fn files(words: &Words, props: &TakeAwayProps) -> Html {
    let today = props.today;
    let on_request = {
        let request = Rc::clone(&props.request);
        Callback::from(move |_: MouseEvent| {
            if let Ok(text) = serde_json::to_string_pretty(&*request) {
                save(&format!("sitematch-request-{today}.json"), JSON, &text);
            }
        })
    };
    let on_answer = {
        let result = props.result.clone();
        Callback::from(move |_: MouseEvent| {
            if let Ok(text) = serde_json::to_string_pretty(&*result.0) {
                save(&format!("sitematch-result-{today}.json"), JSON, &text);
            }
        })
    };
    html! {
        <section class="take-part">
            <h3>{ words.t(KeepKey::FilesTitle) }</h3>
            <button type="button" class="secondary" onclick={on_request}>{ words.t(KeepKey::FileRequest) }</button>
            <button type="button" class="secondary" onclick={on_answer}>{ words.t(KeepKey::FileAnswer) }</button>
        </section>
    }
}

const JSON: &str = "application/json";
const CALENDAR: &str = "text/calendar";

fn visit(
    words: &Words,
    props: &TakeAwayProps,
    site: &AttrValue,
    link: Option<&str>,
    start: &UseStateHandle<(String, String)>,
) -> Html {
    let speaker = words.speaker();
    let name = speaker.site_name(site);
    let on_day = {
        let start = start.clone();
        Callback::from(move |event: InputEvent| {
            start.set((event.target_unchecked_into::<HtmlInputElement>().value(), start.1.clone()));
        })
    };
    let on_time = {
        let start = start.clone();
        Callback::from(move |event: InputEvent| {
            start.set((start.0.clone(), event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let entry = start.0.parse::<Day>().ok().and_then(|day| Visit::at(day, &start.1)).map(|at| {
        let catalog = words.catalog();
        let assessment = props.result.0.matches.iter().find(|one| one.site == site.as_str());
        let questions: Vec<String> = assessment.map_or_else(Vec::new, |assessment| {
            assessment
                .questions
                .iter()
                .map(|question| format!("- {}", speaker.question(assessment, question)))
                .collect()
        });
        let sub_park = catalog.site(site).and_then(|site| catalog.sub_park(&site.sub_park));
        let place =
            sub_park.map(|sub_park| speaker.label(&sub_park.name)).into_iter().chain([speaker.label(&catalog.name)]);
        let contact = [Some(speaker.label(&catalog.contact.office)), catalog.contact.telephone.clone()];
        let mut notes: Vec<String> = contact.into_iter().flatten().filter(|line| !line.is_empty()).collect();
        if !questions.is_empty() {
            notes.push(words.t(KeepKey::VisitQuestions).to_owned());
            notes.extend(questions);
        }
        Visit {
            title: speaker.visit(&name),
            place: place.collect::<Vec<String>>().join(", "),
            notes: notes.join("\n"),
            link: link.map(str::to_owned),
            id: format!("{site}-{}@{}", Date::now(), catalog.id),
            at,
        }
    });
    let on_save = entry.map(|entry| {
        Callback::from(move |_: MouseEvent| {
            save("visit.ics", CALENDAR, &entry.written(Date::now()));
        })
    });
    html! {
        <section class="take-part">
            <h3>{ words.t(KeepKey::VisitTitle) }</h3>
            <p>{ name.clone() }</p>
            <div class="take-visit">
                <label>{ words.t(KeepKey::VisitDay) }
                    <input class="day-input" type="date" value={start.0.clone()} oninput={on_day} />
                </label>
                <label>{ words.t(KeepKey::VisitTime) }
                    <input class="day-input" type="time" value={start.1.clone()} oninput={on_time} />
                </label>
                <button type="button" class="secondary" disabled={on_save.is_none()} onclick={on_save}>
                    { words.t(KeepKey::VisitSave) }
                </button>
            </div>
            <p class="quiet">{ words.t(KeepKey::VisitHint) }</p>
        </section>
    }
}

/// Hands a file to the browser, which asks where to put it.
pub(in crate::ui) fn save(name: &str, kind: &str, content: &str) {
    // A browser that refuses downloads refuses them here.
    let _ = offer(name, kind, content);
}

fn offer(name: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let options = JsValue::from(Object::new());
    Reflect::set(&options, &"type".into(), &kind.into())?;
    let file = new("Blob", &[list(&[content.into()]).into(), options])?;
    let url = call(&global("URL"), "createObjectURL", &[file])?;
    let anchor = document().create_element("a")?;
    anchor.set_attribute("href", &url.as_string().unwrap_or_default())?;
    anchor.set_attribute("download", name)?;
    call(&anchor.into(), "click", &[])?;
    // The browser reads it after this call.
    Timeout::new(KEPT_MS, move || drop(call(&global("URL"), "revokeObjectURL", &[url]))).forget();
    Ok(())
}

/// Longer than a browser needs to begin a download.
const KEPT_MS: u32 = 60_000;
