//! Questions for the park, as a letter ready to send, and whom to send it to.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::Assessment;
use crate::request::Request;
use crate::text::Key;
use crate::ui::hooks::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct QuestionsProps {
    pub(super) request: Rc<Request>,
    pub(super) assessment: Assessment,
    pub(super) site_name: String,
}

#[component]
pub(super) fn Questions(props: &QuestionsProps) -> Html {
    let copied = use_state(|| None::<String>);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let speaker = words.speaker();
    let assessment = &props.assessment;
    let contact = &words.catalog().contact;
    let letter = speaker.letter(&props.request, assessment, &props.site_name);
    let on_copy = {
        let (copied, letter) = (copied.clone(), letter.clone());
        Callback::from(move |_: MouseEvent| {
            // Where the clipboard is refused, the letter stands below to be copied by hand.
            let _ = gloo::utils::window().navigator().clipboard().write_text(&letter);
            copied.set(Some(letter.clone()));
        })
    };
    let is_copied = copied.as_deref() == Some(letter.as_str());
    html! {
        <section class="why-part">
            <h3>{ words.t(Key::Questions) }</h3>
            if assessment.questions.is_empty() {
                <p class="quiet">{ words.t(Key::NoQuestions) }</p>
            } else {
                <ul class="questions">
                    { for assessment.questions.iter().map(|question| html! { <li>{ speaker.question(assessment, question) }</li> }) }
                </ul>
                <button type="button" class="secondary" onclick={on_copy}>{ words.t(Key::CopyLetter) }</button>
                <span class="quiet copied" role="status">{ if is_copied { words.t(Key::Copied) } else { "" } }</span>
                if is_copied {
                    <pre class="letter" tabindex="0">{ letter }</pre>
                }
            }
            <p class="contact">
                <strong>{ words.t(Key::Contact) }</strong>
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
