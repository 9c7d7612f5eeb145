//! Questions for the park, as a letter ready to send, and whom to send it to.

use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use super::take_away::how_copied;
use crate::engine::{Admission, Assessment};
use crate::request::Request;
use crate::text::{ParkKey, ViewKey};
use crate::ui::browser::call;
use crate::ui::hooks::{copy, copy_by_hand};
use crate::ui::words::Words;

/// `copied` is the letter that was to be copied last, and whether it was.
pub(super) fn questions(
    words: &Words,
    request: &Request,
    assessment: &Assessment,
    admission: Option<&Admission>,
    site_name: &str,
    copied: &UseStateHandle<Option<(String, bool)>>,
) -> Html {
    let speaker = words.speaker();
    let contact = &words.catalog().contact;
    let letter = speaker.letter(request, assessment, admission, site_name);
    let mail = speaker.mail_link(site_name, &letter);
    let copy = {
        let (copied, letter) = (copied.clone(), letter.clone());
        Callback::from(move |event: MouseEvent| {
            let (copied, now) = (copied.clone(), letter.clone());
            let part = event.target_unchecked_into::<Element>().parent_element();
            copy(&letter, move |done| {
                copied.set(Some((now, done)));
                if let Some(part) = part.filter(|_| !done) {
                    select_letter(part);
                }
            });
        })
    };
    let asked = copied.as_ref().filter(|(asked, _)| *asked == letter);
    let of_park = admission
        .into_iter()
        .flat_map(|admission| admission.ask.iter().filter_map(|question| speaker.park_question(admission, question)));
    let of_site = assessment.questions.iter().map(|question| speaker.question_on(site_name, assessment, question));
    let all: Vec<String> = of_site.chain(of_park).collect();
    html! {
        <section class="why-part">
            <h3>{ words.t(ViewKey::Questions) }</h3>
            if all.is_empty() {
                <p class="quiet">{ words.t(ViewKey::NoQuestions) }</p>
            } else {
                <ul class="questions">{ for all.into_iter().map(|question| html! { <li>{ question }</li> }) }</ul>
            }
            <button type="button" class="secondary" onclick={copy.clone()}>{ words.t(ViewKey::CopyLetter) }</button>
            <a class="secondary mail" href={mail} onclick={copy}>{ speaker.park_t(ParkKey::WriteMail) }</a>
            <span class="quiet copied" role="status">{ how_copied(words, asked.map(|(_, done)| *done)) }</span>
            if asked.is_some() {
                <pre class="letter" tabindex="0">{ letter }</pre>
            }
            <p class="contact">
                <strong>{ words.t(ViewKey::Contact) }</strong>
                { " " }{ speaker.label(&contact.office) }
                if let Some(telephone) = &contact.telephone {
                    <a href={format!("tel:{telephone}")}>{ telephone }</a>
                }
                if let Some(email) = &contact.email {
                    <a href={format!("mailto:{email}")}>{ email }</a>
                }
                if let Some(note) = &contact.note {
                    <span class="quiet">{ speaker.label(note) }</span>
                }
            </p>
        </section>
    }
}

/// Selects the letter once it is shown.
fn select_letter(part: Element) {
    let select = move || {
        if let Ok(letter) = call(&part.into(), "querySelector", &[".letter".into()]) {
            copy_by_hand(&letter);
        }
    };
    Timeout::new(0, select).forget();
}
