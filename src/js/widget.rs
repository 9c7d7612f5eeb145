//! Behind `<site-match>` of `site-match.js`.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use yew::Callback;

use super::failure::Failure;
use super::matcher::WasmMatcher;
use super::reports;
use super::voice::voice;
use crate::catalog::problem::{Problem, ProblemKind};
use crate::engine::MatchResult;
use crate::request;
use crate::ui;

/// The page of one element. Freeing it takes the page down.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct WasmWidget {
    handle: ui::Handle,
    answer: Rc<RefCell<Option<Rc<MatchResult>>>>,
}

#[wasm_bindgen]
impl WasmWidget {
    /// Puts the page into `place`. `on_event` is called with `result`, or with `select` and the id of a site.
    ///
    /// # Errors
    /// A [`Failure`] where `today` is not a day.
    #[wasm_bindgen(skip_typescript)]
    pub fn mount(
        place: &web_sys::Element,
        matcher: &WasmMatcher,
        languages: Vec<String>,
        today: &str,
        hash: bool,
        kiosk: bool,
        on_event: Function,
    ) -> Result<WasmWidget, JsValue> {
        let voice = voice(&languages)?;
        let day = today.parse().map_err(|_| {
            let kind = ProblemKind::BadDay { value: today.to_owned() };
            Failure::Problems(vec![Problem { path: "today".to_owned(), kind }], voice)
        })?;
        let answer = Rc::new(RefCell::new(None));
        let options = ui::Options {
            voice,
            today: day,
            hash,
            kiosk,
            on_event: Callback::from({
                let answer = Rc::clone(&answer);
                move |event| tell(event, &answer, &on_event)
            }),
        };
        Ok(WasmWidget { handle: ui::mount(place, Rc::clone(&matcher.0), options), answer })
    }

    /// Lets the page read and write the address and the history, or keeps it from that; puts it up at a fair, or not.
    #[wasm_bindgen(skip_typescript)]
    pub fn configure(&self, hash: bool, kiosk: bool) {
        self.handle.configure(hash, kiosk);
    }

    /// Speaks the first of `languages` that we have.
    ///
    /// # Errors
    /// A [`Failure`] before [`fetch_voice`](super::fetch_voice).
    #[wasm_bindgen(skip_typescript)]
    pub fn set_language(&self, languages: Vec<String>) -> Result<(), JsValue> {
        self.handle.set_voice(voice(&languages)?);
        Ok(())
    }

    /// Answers from another catalog; what was typed stays.
    #[wasm_bindgen(skip_typescript)]
    pub fn replace_catalog(&self, matcher: &WasmMatcher) {
        self.handle.replace_catalog(Rc::clone(&matcher.0));
    }

    /// Takes the file that the search of industries waits for; absent where it could not be fetched.
    #[wasm_bindgen(skip_typescript)]
    pub fn take_lexicon(&self, file: Option<String>) {
        self.handle.take_lexicon(file);
    }

    /// What is asked, as a request file; `null` before [`fetch_reports`](super::fetch_reports).
    ///
    /// # Errors
    /// None that a caller could mend.
    #[wasm_bindgen(skip_typescript)]
    pub fn request(&self) -> Result<JsValue, JsValue> {
        reports::request(&self.handle.request())
    }

    /// Asks something else.
    ///
    /// # Errors
    /// A [`Failure`] with all problems of the request; then what was asked stays.
    #[wasm_bindgen(skip_typescript)]
    pub fn set_request(&self, text: &str, languages: Vec<String>) -> Result<(), JsValue> {
        let voice = voice(&languages)?;
        let request = request::read(text).map_err(|problems| Failure::Problems(problems, voice))?;
        self.handle.set_request(request);
        Ok(())
    }

    /// The last answer, `null` before the first and before [`fetch_reports`](super::fetch_reports).
    ///
    /// # Errors
    /// None that a caller could mend.
    #[wasm_bindgen(skip_typescript)]
    pub fn result(&self) -> Result<JsValue, JsValue> {
        let answer = self.answer.borrow().clone();
        answer.as_deref().map_or(Ok(JsValue::NULL), reports::result)
    }
}

/// An answer is kept and only announced: most pages never look at it, and it is large.
fn tell(event: ui::Event, answer: &RefCell<Option<Rc<MatchResult>>>, on_event: &Function) {
    let (kind, site) = match event {
        ui::Event::Answered(result) => {
            answer.replace(Some(result));
            ("result", JsValue::NULL)
        }
        ui::Event::Selected(site) => ("select", JsValue::from(site)),
    };
    // The facade only queues an event here, which cannot throw.
    let _ = on_event.call2(&JsValue::NULL, &JsValue::from(kind), &site);
}
