//! Behind `Matcher` of `matcher.js`.

use std::rc::Rc;

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::answers::{self, Asked};
use super::failure::Failure;
use super::reports;
use super::voice::voice;
use crate::catalog::problem::Problem;
use crate::catalog::reader::Json;
use crate::engine::Matcher;

/// A catalog's file, taken apart and not yet made sense of: each of the two is long enough for a task of its own.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct WasmFile(Result<Json, Problem>);

#[wasm_bindgen]
impl WasmFile {
    /// Takes a text apart. That it is not JSON is told by [`WasmMatcher::open`].
    #[wasm_bindgen(skip_typescript)]
    pub fn parse(text: &str) -> WasmFile {
        WasmFile(Json::parse(text))
    }
}

impl WasmFile {
    fn open(&self) -> Result<Matcher, Vec<Problem>> {
        let json = self.0.as_ref().map_err(|problem| vec![problem.clone()])?;
        Matcher::open_json(json).map_err(|error| error.problems)
    }
}

/// A catalog, ready to answer.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct WasmMatcher(pub(super) Rc<Matcher>);

#[wasm_bindgen]
impl WasmMatcher {
    /// Opens a catalog; its problems are worded in the first of `languages` that we speak.
    ///
    /// # Errors
    /// A [`Failure`] with all problems of the file, once [`fetch_reports`](super::fetch_reports) has been awaited.
    #[wasm_bindgen(skip_typescript)]
    pub fn open(file: &WasmFile, languages: Vec<String>) -> Result<WasmMatcher, JsValue> {
        let voice = voice(&languages)?;
        let matcher = file.open().map_err(|problems| Failure::Problems(problems, voice))?;
        Ok(WasmMatcher(Rc::new(matcher)))
    }

    /// All problems of a catalog, worded as [`WasmMatcher::open`] does; none where it can be opened.
    ///
    /// # Errors
    /// None of the catalog's making.
    #[wasm_bindgen(skip_typescript)]
    pub fn check(text: &str, languages: Vec<String>) -> Result<JsValue, JsValue> {
        let voice = voice(&languages)?;
        reports::problems(WasmFile::parse(text).open().err().unwrap_or_default(), voice)
    }

    /// Answers a question by the name that the method of `Matcher` has; `text` is a request file or a list of
    /// several, `sites` are the ids it is about, in its order.
    ///
    /// # Errors
    /// A [`Failure`] with all problems of the request and of the options, and `unknown_site`. Before
    /// [`fetch_answers`](super::fetch_answers) it answers nothing.
    #[wasm_bindgen(skip_typescript)]
    pub fn ask(&self, question: &str, text: &str, sites: Vec<String>, options: &str) -> Result<JsValue, JsValue> {
        answers::answer(&self.0, &Asked { question, text, sites: &sites, options })
    }
}
